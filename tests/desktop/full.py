"""The data folder on a full disk, then on a read-only one: saving reports the reason, nothing
counts as saved, the file stays, and the keyring stores nothing. Needs permission to mount."""

import os
import subprocess

from driver import close, find, practice_to_hand_over, press, says, start, unlocked_keyring, wait

home = os.environ["HOME"]
data = os.path.join(home, ".local/share/scopewise")
os.makedirs(data)


def mount(*arguments):
    subprocess.run(["mount", *arguments, data], check=True)


def kept():
    """Returns the number of Scopewise's entries in the keyring."""
    found = subprocess.run(
        ["dbus-send", "--session", "--dest=org.freedesktop.secrets", "--print-reply",
         "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.SearchItems",
         "dict:string:string:service,app.scopewise.Scopewise"],
        capture_output=True, text=True, check=True).stdout
    return found.count("object path")


unlocked_keyring()
mount("-t", "tmpfs", "-o", "size=64k", "tmpfs")
try:
    program = start("--practice")
    press("Bookkeep")
    practice_to_hand_over()
    with open(os.path.join(data, "filler"), "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    press("Save", exact=True)
    wait("the message", lambda: says("The disk is full"), 20)
    if kept():
        raise SystemExit("the keyring has an entry that is not in the list")
    mount("-o", "remount,ro")
    press("Try again")
    wait("the other message", lambda: says("allowed to write to its data folder"), 20)
    if kept() or not says("Save the values first"):
        raise SystemExit("the file can be deleted although nothing is saved")
    mount("-o", "remount,rw,size=1m")
    press("Try again")
    wait("the keyring", lambda: says("Saved and verified"), 20)
    if not kept():
        raise SystemExit("nothing is in the keyring")
    # Check results can't be saved either; this is reported, and the card stays.
    mount("-o", "remount,ro")
    press("All connections")
    wait("the card", lambda: says("Bookkeep at"))
    press("Check Bookkeep")
    wait("the message about the list", lambda: says("allowed to write to its data folder"), 20)
    if not says("Bookkeep at"):
        raise SystemExit("the card is gone")
    # The program starts on a disk it can't write to and shows what is saved.
    program.terminate()
    program.wait()
    program = start(heading="Add the credentials")
    press("All connections")
    wait("the card", lambda: says("Bookkeep at"))
    close(program)
finally:
    subprocess.run(["umount", "-l", data], check=False)
print("a full disk and a read-only one are reported")
