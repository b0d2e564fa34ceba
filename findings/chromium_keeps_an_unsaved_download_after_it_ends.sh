#!/usr/bin/env bash
# Version:   Chromium 156.0.8078.114 (Debian 12)
# Guess:     With "Ask where to save each file before downloading" on, nothing is in Downloads until the
#            dialog is answered; or at least what is there goes away with the browser.
# Behavior:  The whole file is in Downloads while the dialog is open, under a hidden name such as
#            .org.chromium.Chromium.aB3dE5 that only the user may read. It stays there if Chromium is
#            told to end (SIGTERM, as at the end of a session), and nothing mentions it later.
# Exits 0 if one hidden file with the whole text is there before and after, otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(chromium python3 xvfb)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' chromium

folder=$(mktemp -d)
server=''
cleanup() {
  pkill -KILL -f "$folder/profile" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
for number in 71 72 73 74; do
  Xvfb ":$number" -screen 0 1000x800x24 >/dev/null 2>&1 &
  server=$!
  sleep 1
  if kill -0 "$server" 2>/dev/null; then
    export DISPLAY=":$number"
    break
  fi
done
cat >"$folder/test.py" <<'END'
import http.server, json, os, re, subprocess, sys, threading, time

home = sys.argv[1]
downloads, profile = os.path.join(home, "Downloads"), os.path.join(home, "profile")
os.makedirs(downloads)
os.makedirs(os.path.join(profile, "Default"))
with open(os.path.join(profile, "Default", "Preferences"), "w") as file:
    json.dump({"download": {"prompt_for_download": True}}, file)
TEXT = b"made up\n" * 20
PAGE = b'<a id=a href=/file>x</a><script>setTimeout(() => document.getElementById("a").click(), 300)</script>'


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        is_file = self.path == "/file"
        self.send_response(200 if is_file or self.path == "/" else 404)
        self.send_header("Content-Type", "text/plain" if is_file else "text/html")
        if is_file:
            self.send_header("Content-Disposition", 'attachment; filename="made-up.txt"')
        self.end_headers()
        self.wfile.write(TEXT if is_file else PAGE)

    def log_message(self, *_):
        pass


site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=site.serve_forever, daemon=True).start()
env = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
program = subprocess.Popen(
    ["chromium", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking",
     "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}",
     f"http://127.0.0.1:{site.server_port}/"],
    env={**env, "HOME": home}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def seen():
    found = []
    for name in os.listdir(downloads):
        path = os.path.join(downloads, name)
        with open(path, "rb") as file:
            whole = file.read() == TEXT
        shape = re.sub(r"\.[A-Za-z0-9]{6}$", ".XXXXXX", name)
        found.append(f"{shape}, {'whole' if whole else 'not whole'}, mode {os.stat(path).st_mode & 0o777:o}")
    return "; ".join(found) or "nothing"


end = time.time() + 40
while time.time() < end and seen() == "nothing":
    time.sleep(0.3)
time.sleep(3)
print("while it asks:", seen(), flush=True)
program.terminate()
program.wait(20)
time.sleep(2)
print("after it ended:", seen(), flush=True)
END
python3 "$folder/test.py" "$folder" | tee "$folder/seen"
cat >"$folder/expected" <<'END'
while it asks: .org.chromium.Chromium.XXXXXX, whole, mode 600
after it ended: .org.chromium.Chromium.XXXXXX, whole, mode 600
END
diff "$folder/expected" "$folder/seen"
