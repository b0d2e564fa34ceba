"""A program that copied something and then stopped: Paste says so within five seconds, and works once
the program is back."""

import signal
import subprocess
import time

from driver import PROGRAM, find, press, says, shot, start, wait

OWNER = ("import sys, gi; gi.require_version('Gtk','3.0'); from gi.repository import Gtk, Gdk;"
         "c = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD); c.set_text(sys.stdin.read(), -1);"
         "print('set', flush=True); Gtk.main()")
text = subprocess.run([PROGRAM, "practice-file", "--app", "bookkeep"], capture_output=True,
                      text=True, check=True).stdout
program = start("--practice")
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))
owner = subprocess.Popen(["/usr/bin/python3", "-c", OWNER], stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, text=True)
owner.stdin.write(text)
owner.stdin.close()
owner.stdout.readline()
owner.send_signal(signal.SIGSTOP)
begin = time.time()
press("Paste", exact=True)
wait("the words about its owner", lambda: says("The program you copied from isn’t responding"), 15)
took = time.time() - begin
shot("5-credentials-silent")
if says("There’s no text on the clipboard"):
    raise SystemExit("a silent program is not an empty clipboard")
if took > 6:
    raise SystemExit(f"answered only after {took:.1f} s")
owner.send_signal(signal.SIGCONT)
time.sleep(0.5)
press("Paste", exact=True)
wait("the values", lambda: find("Test"), 20)
owner.kill()
owner.wait()
program.terminate()
program.wait()
print(f"answered after {took:.1f} s, and pasted once the program was back")
