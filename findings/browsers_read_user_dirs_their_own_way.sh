#!/usr/bin/env bash
# Version:   Chromium 156.0.8078.114, Firefox ESR 153.8.0, xdg-user-dirs 0.18, GLib 2.74.6 (Debian 12), the
#            crate dirs 7.0.0
# Guess:     The folder for downloads in user-dirs.dirs is the same for every program, since the file
#            has a documented form.
# Behavior:  Only the plain form is. A remark behind the value, escapes, a second line, spaces around
#            the sign, and other quotes are read in up to four ways. Chromium and Firefox agree with each
#            other but for "$HOME/", which stands for no folder: Chromium takes Downloads, Firefox the
#            home folder itself. Both create a folder that doesn't exist. dirs takes the first of two
#            lines and ignores a value with a remark behind it, GLib keeps the escapes, and the shell
#            script xdg-user-dir also follows forms that no browser reads.
# Exits 0 if the table is the one below, otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(chromium firefox-esr gir1.2-glib-2.0 python3-gi xdg-user-dirs xvfb)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' chromium firefox-esr xdg-user-dirs libglib2.0-0

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  pkill -KILL -f "$folder/home" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir -p "$folder/crate/src"
printf '[package]\nname = "reader"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ndirs = "=7.0.0"\n' \
  >"$folder/crate/Cargo.toml"
printf 'fn main() { println!("{}", dirs::download_dir().map_or("-".into(), |it| it.display().to_string())); }\n' \
  >"$folder/crate/src/main.rs"
cargo build --quiet --manifest-path "$folder/crate/Cargo.toml" --target-dir "$folder/target"

for number in 61 62 63 64; do
  Xvfb ":$number" -screen 0 1000x800x24 >/dev/null 2>&1 &
  server=$!
  sleep 1
  if kill -0 "$server" 2>/dev/null; then
    export DISPLAY=":$number"
    break
  fi
done

cat >"$folder/test.py" <<'END'
import http.server, os, shutil, subprocess, sys, threading, time

base = sys.argv[1]
FORMS = {
    "plain": '"$HOME/Saved"', "remark": '"$HOME/Saved" # mine', "single": "'$HOME/Saved'",
    "braces": '"${HOME}/Saved"', "octal": '"$HOME/Sav\\145d"', "two": None, "home": '"$HOME/"',
    "missing": '"$HOME/Not there"',
}
PAGE = b'<a id=a href=/file>x</a><script>setTimeout(() => document.getElementById("a").click(), 300)</script>'


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        is_file = self.path == "/file"
        self.send_response(200 if is_file or self.path == "/" else 404)
        self.send_header("Content-Type", "text/plain" if is_file else "text/html")
        if is_file:
            self.send_header("Content-Disposition", 'attachment; filename="made-up.txt"')
        self.end_headers()
        self.wfile.write(b"made up\n" if is_file else PAGE)

    def log_message(self, *_):
        pass


site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=site.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{site.server_port}/"
GLIB = ("from gi.repository import GLib;"
        "print(GLib.get_user_special_dir(GLib.UserDirectory.DIRECTORY_DOWNLOAD) or '-')")


def saved_by(command, home):
    program = subprocess.Popen(command, env=env(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.time() + 40
    found = None
    while time.time() < end and not found:
        time.sleep(0.3)
        for place, _, names in os.walk(home):
            if "profile" not in place and any(name == "made-up.txt" for name in names):
                found = place
    program.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
    subprocess.run(["pkill", "-KILL", "-f", home])
    return found or "-"


def env(home):
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return {**kept, "HOME": home}


def tell(command, home):
    return subprocess.run(command, env=env(home), capture_output=True, text=True).stdout.strip()


for name, value in FORMS.items():
    row = []
    for reader in ("chromium", "firefox", "dirs", "glib", "xdg-user-dir"):
        home = os.path.join(base, "home", f"{name}-{reader}")
        for inner in (".config", "Downloads", "Saved", "One", "Two", "profile"):
            os.makedirs(os.path.join(home, inner))
        with open(os.path.join(home, ".config", "user-dirs.dirs"), "w") as file:
            lines = ['"$HOME/One"', '"$HOME/Two"'] if value is None else [value]
            file.writelines(f"XDG_DOWNLOAD_DIR={line}\n" for line in lines)
        profile = os.path.join(home, "profile")
        if reader == "chromium":
            answer = saved_by(["chromium", "--no-sandbox", "--no-first-run", "--disable-gpu",
                               "--disable-background-networking", "--disable-component-update",
                               "--disable-sync", f"--user-data-dir={profile}", url], home)
        elif reader == "firefox":
            answer = saved_by(["firefox-esr", "--headless", "-no-remote", "-profile", profile, url], home)
        elif reader == "dirs":
            answer = tell([os.path.join(base, "target/debug/reader")], home)
        elif reader == "glib":
            answer = tell(["/usr/bin/python3", "-c", GLIB], home)
        else:
            answer = tell(["xdg-user-dir", "DOWNLOAD"], home)
        row.append("~" + answer[len(home):].rstrip("/") if answer.startswith(home) else answer)
        shutil.rmtree(home, ignore_errors=True)
    print(f"{name}: {' | '.join(row)}", flush=True)
END
/usr/bin/python3 "$folder/test.py" "$folder" | tee "$folder/seen"
cat >"$folder/expected" <<'END'
plain: ~/Saved | ~/Saved | ~/Saved | ~/Saved | ~/Saved
remark: ~/Saved | ~/Saved | - | ~/Saved | ~/Saved
single: ~/Downloads | ~/Downloads | - | - | $HOME/Saved
braces: ~/Downloads | ~/Downloads | - | - | ~/Saved
octal: ~/Sav145d | ~/Sav145d | ~/Sav145d | ~/Sav\145d | ~/Saved
two: ~/Two | ~/Two | ~/One | ~/Two | ~/Two
home: ~/Downloads | ~ | - | ~ | ~
missing: ~/Not there | ~/Not there | ~/Not there | ~/Not there | ~/Not there
END
diff "$folder/expected" "$folder/seen"
