"""Drops as different programs make them: line ends, hosts and comments in the list, several files,
text, a sealed file under another name, and things that are no files at all."""

import os
import subprocess

from driver import PROGRAM, drop, escape, find, press, says, shot, start, wait

home = os.environ["HOME"]
file = os.path.join(home, "for the app.txt")
with open(file, "w") as out:
    subprocess.run([PROGRAM, "practice-file", "--app", "bookkeep"], stdout=out, check=True)
program = start("--practice")
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))


def takes(*arguments):
    answer = drop(*arguments)
    if answer != "copied":
        raise SystemExit(f"{arguments}: the drop was {answer!r}")
    wait(f"the fields after {arguments}", lambda: says("Check what’s in the file")
         or says("Check the values"))
    press("Use other values" if find("Use other values") else "Use another")
    if find("Discard them"):
        press("Discard them")
    wait("step 5 again", lambda: says("Add the credentials file"))


takes(file)
for kind in ("lf", "localhost", "host", "comment", "text"):
    takes("--as", kind, file)
drop("--as", "lf", file, file)
wait("the words about several files", lambda: says("You dropped several files"))
press("Close this message")
for kind in ("web", "archive"):
    drop("--as", kind, file)
    wait(f"the words about {kind}", lambda: says("contains no file that Scopewise can read"))
    shot(f"drop-{kind}")
    wait("the toast to disappear", lambda: not says("contains no file that Scopewise can read"))
sealed = os.path.join(home, "attachment.txt")
with open(sealed, "w") as out:
    out.write("Hello,\n\n> -----BEGIN AGE ENCRYPTED FILE-----\n> YWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n"
              "> -----END AGE ENCRYPTED FILE-----\n")
drop(sealed)
wait("the question for the password", lambda: says("To open attachment.txt"))
shot("drop-sealed")
escape("To open attachment.txt")
program.terminate()
program.wait()
print("every drop was taken or answered in words")
