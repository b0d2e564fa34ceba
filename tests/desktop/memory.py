"""After Done, a dump of the whole process contains no copy of the token or the client secret,
although a dump before Done does: they were read from a file, sent, saved in a keyring, copied and
shown.

Needs gdb's gcore. The dumps are written to this session's folder and deleted with it."""

import glob
import mmap
import os
import subprocess
import sys
import time

from driver import PROGRAM, clipboard, drop, press, says, start, unlocked_keyring, wait

work = os.environ["HOME"]
unlocked_keyring()
text = subprocess.run([PROGRAM, "practice-file", "--app", "bookkeep"], capture_output=True,
                      text=True, check=True).stdout
values = {line.split(": ")[0]: line.split(": ")[1] for line in text.splitlines() if ": " in line}
secrets = {"access token": values["ACCESS TOKEN"], "client secret": values["CLIENT SECRET"]}
path = os.path.join(work, "BigCommerceAPI-credentials-made-up.txt")
with open(path, "w") as file:
    file.write(text)


def copies(program):
    """Counts how often each secret is in the process's memory, whole or by half."""
    out = os.path.join(work, "dump")
    done = subprocess.run(["gcore", "-a", "-o", out, str(program.pid)], capture_output=True,
                          text=True)
    files = glob.glob(out + ".*")
    if not files:
        raise SystemExit(f"no dump: {done.stdout} {done.stderr}")
    found = {}
    size = 0
    for name in files:
        size += os.path.getsize(name)
        with open(name, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as dump:
            for what, secret in secrets.items():
                for form in (secret, secret[:len(secret) // 2], secret[len(secret) // 2:]):
                    for coded in (form.encode(), form.encode("utf-16-le")):
                        place = dump.find(coded)
                        while place >= 0:
                            found[what] = found.get(what, 0) + 1
                            if os.environ.get("SCOPEWISE_AROUND"):
                                print(what, form == secret, dump[place - 48:place + 96])
                            place = dump.find(coded, place + 1)
        os.remove(name)
    return found, size


program = start("--practice")
press("Bookkeep")
press("I already have the credentials")
wait("the practice store", lambda: says("Your practice file is ready"))
drop(path)
wait("the fields", lambda: says("Check what’s in the file"))
press("Show Access token")
time.sleep(0.5)
press("Hide Access token")
press("Test")
wait("the verdict", lambda: says("Ready. All 13 scopes fit."), 30)
press("Continue")
wait("step 7", lambda: says("Hand the values to Bookkeep"))
press("Show Client Secret")
time.sleep(0.5)
press("Hide Client Secret")
for _ in range(4):
    press("Copy next")
    time.sleep(0.3)
if clipboard() != secrets["client secret"]:
    raise SystemExit("the clipboard does not hold the client secret")
press("Save")
wait("the keyring", lambda: says("Saved and verified"))
before, size = copies(program)
print(f"before Done: {before} in {size // 1048576} MiB")
if set(before) != set(secrets):
    raise SystemExit("the search finds nothing even before Done, so it proves nothing")
press("Done")
wait("the end", lambda: says("Moved to the trash: BigCommerceAPI-credentials-made-up.txt"))
# The next frames overwrite what earlier ones left in memory.
time.sleep(3)
after, size = copies(program)
print(f"after Done: {after} in {size // 1048576} MiB")
if after:
    raise SystemExit(f"copies remain: {after}")
limits = open(f"/proc/{program.pid}/limits").read()
core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
if core.split()[4:6] != ["0", "0"]:
    raise SystemExit(f"core dumps are not off: {core}")
if int(open(f"/proc/{program.pid}/coredump_filter").read(), 16) != 0:
    raise SystemExit("a piped core dump would contain memory")
print("no secret in memory after Done")
