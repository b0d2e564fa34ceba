#!/usr/bin/env bash
# Password managers mark what they copy with the target x-kde-passwordManagerHint = "secret", which
# asks clipboard managers to ignore it. Xfce's Clipman 1.6.2 does fetch that target, but doesn't
# respect it: it still writes the text to its history file, and when the owner clears the clipboard,
# Clipman offers the text again together with the same hint.
# Exits 0 if Clipman returns both the hint and the text and the text is in its history file; 1
# otherwise.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(xvfb openbox dbus-daemon xclip python3-xlib xfce4-clipman)
apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${pkgs[@]}" >/dev/null
dpkg-query -W -f '${Package} ${Version}\n' xvfb xclip python3-xlib xfce4-clipman

dir=$(mktemp -d); xvfb=
cleanup() {
  [ -z "$xvfb" ] || { kill "$xvfb" 2>/dev/null || true; wait "$xvfb" 2>/dev/null || true; }
  for h in "$dir"/home*; do umount -l "$h/run/doc" 2>/dev/null || true; done
  rm -rf "$dir"
}
trap cleanup EXIT

cat >"$dir/clip.py" <<'PY'
import os, queue, select, subprocess, sys, threading, time
from Xlib import X, Xatom, display
from Xlib.protocol import event, request

class Owner(threading.Thread):
    """A plain ICCCM owner of CLIPBOARD that records its requests."""
    def __init__(self):
        super().__init__(daemon=True)
        self.d = display.Display(); self.q = queue.Queue(); self.rp, self.wp = os.pipe()
        self.w = self.d.screen().root.create_window(-9, -9, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask)
        self.sel = self.d.intern_atom("CLIPBOARD"); self.data = {}; self.asked = []; self.stop = False; self.t = 0
        self.start()
    def do(self, f):
        done = threading.Event(); self.q.put((f, done)); os.write(self.wp, b"x"); assert done.wait(5)
    def own(self, text, **extra):
        b = text.encode(); data = {"UTF8_STRING": b, "STRING": b, "TEXT": b, "text/plain;charset=utf-8": b}
        data.update({k.replace("_", "-"): v for k, v in extra.items()})
        def f():
            self.data = data; self.asked = []
            self.w.change_property(self.d.intern_atom("T"), Xatom.STRING, 8, b"")
            while True:
                e = self.d.next_event()
                if e.type == X.PropertyNotify: self.t = e.time; break
                self.answer(e)
            self.w.set_selection_owner(self.sel, self.t); self.d.sync()
        self.do(f)
    def clear(self):            # what a program does to clear the clipboard
        self.do(lambda: (request.SetSelectionOwner(display=self.d.display, onerror=None, window=X.NONE,
                                                   selection=self.sel, time=X.CurrentTime), self.d.sync()))
    def leave(self):            # what happens when the program ends
        def f(): self.w.destroy(); self.d.sync(); self.d.close(); self.stop = True
        self.do(f)
    def run(self):
        while not self.stop:
            while not self.stop and self.d.pending_events(): self.answer(self.d.next_event())
            r, _, _ = select.select([self.d.fileno(), self.rp], [], [], 0.2)
            if self.rp in r:
                os.read(self.rp, 1); f, done = self.q.get(); f(); done.set()
    def answer(self, e):
        if e.type != X.SelectionRequest: return
        name = self.d.get_atom_name(e.target); prop = e.property or e.target; ok = True
        self.asked.append(name)
        if name == "TARGETS":
            e.requestor.change_property(prop, Xatom.ATOM, 32, [self.d.intern_atom(n) for n in ["TARGETS", "TIMESTAMP", *self.data]])
        elif name == "TIMESTAMP": e.requestor.change_property(prop, Xatom.INTEGER, 32, [self.t])
        elif name in self.data:
            e.requestor.change_property(prop, self.d.intern_atom("UTF8_STRING") if name == "TEXT" else e.target, 8, self.data[name])
        else: ok = False
        e.requestor.send_event(event.SelectionNotify(time=e.time, requestor=e.requestor, selection=e.selection,
                                                     target=e.target, property=prop if ok else X.NONE)); self.d.flush()

def read(target="UTF8_STRING"):
    try: return subprocess.run(["xclip", "-o", "-selection", "clipboard", "-t", target], capture_output=True, timeout=3).stdout.decode()
    except subprocess.TimeoutExpired: return "(no answer)"

def ready(o, text="an earlier text"):
    """Own a text until the manager has fetched it, which shows that it is running."""
    end = time.time() + 20
    while time.time() < end:
        o.own(text); time.sleep(1.5)
        if any(a != "TARGETS" for a in o.asked): return
    sys.exit("the manager never asked for the clipboard")
PY
cat >"$dir/test.py" <<'PY'
from clip import *
o = Owner(); ready(o)
text = "made-up-text-0123456789-abcdefg"
o.own(text, x_kde_passwordManagerHint=b"secret"); time.sleep(2)
asked = "x-kde-passwordManagerHint" in o.asked
o.clear(); time.sleep(1.5)
got, hint = read(), read("x-kde-passwordManagerHint")
f = os.environ["XDG_CACHE_HOME"] + "/xfce4/clipman/textsrc"
disk = os.path.exists(f) and text in open(f).read()
print("Clipman fetched the hint: %s\nafter clearing, text on the clipboard: %r, hint: %r\ntext in .cache/xfce4/clipman/textsrc: %s" % (asked, got, hint, disk), flush=True)
sys.exit(0 if asked and got == text and hint == "secret" and disk else 1)
PY
cat >"$dir/session" <<'SH'
#!/usr/bin/env bash
# Starts the window manager and the clipboard manager, runs the test, and ends both.
set -uo pipefail
openbox >/dev/null 2>&1 & wm=$!
sleep 1
"$@" >/dev/null 2>&1 & mgr=$!
sleep 2
/usr/bin/python3 "$TESTDIR/test.py" 2>&1; rc=$?
kill "$mgr" "$wm" 2>/dev/null
wait "$mgr" "$wm" 2>/dev/null
exit $rc
SH

Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp 3>"$dir/display" >/dev/null 2>&1 & xvfb=$!
for _ in $(seq 50); do [ -s "$dir/display" ] && break; sleep 0.1; done
display=:$(cat "$dir/display")

# run_with MANAGER...: runs the test with a fresh home and a fresh session bus
n=0
run_with() {
  n=$((n + 1)); local h=$dir/home$n; mkdir -p "$h"/{.config,.local/share,.cache,run}; chmod 700 "$h/run"
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$h" XDG_CONFIG_HOME="$h/.config" XDG_DATA_HOME="$h/.local/share" \
    XDG_CACHE_HOME="$h/.cache" XDG_RUNTIME_DIR="$h/run" DISPLAY="$display" TESTDIR="$dir" MANAGER="${1##*/}" NO_AT_BRIDGE=1 \
    dbus-run-session -- bash "$dir/session" "$@" 2>"$dir/log"
}
run_with xfce4-clipman
