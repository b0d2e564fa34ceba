"""Every address that the program talks to, from the first step to Done and in the commands, as the
system's own recorder of calls (strace) sees it: this computer, and for a real store the resolver,
which is asked for api.bigcommerce.com alone."""

import os
import re
import stat
import subprocess

import driver
from driver import close, find, practice_to_hand_over, press, says, start, wait, window, xdotool

work = os.environ["HOME"]
log = os.path.join(work, "calls")
STRACE = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", log]
wrapper = os.path.join(work, "recorded")
program = driver.PROGRAM
with open(wrapper, "w") as file:
    file.write(f"#!/bin/sh\nexec {' '.join(STRACE)} {program} \"$@\"\n")
os.chmod(wrapper, os.stat(wrapper).st_mode | stat.S_IXUSR)
# Nothing stands in between: what leaves would leave.
for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
    os.environ.pop(name, None)


def addresses():
    """Addresses and the names that the resolver was asked for; then the record begins anew."""
    with open(log, errors="replace") as file:
        calls = file.read()
    os.remove(log)
    found = set(re.findall(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)', calls))
    found |= {(port, address) for port, address in re.findall(
        r'sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"', calls)}
    asked = set()
    # A question to a resolver ends with its type, A or AAAA, and the class of the internet.
    question = re.compile(r'"([^"]*)\\0\\0\\(?:1|34)\\0\\1"')
    for line in calls.splitlines():
        for name in question.findall(line):
            asked.add("api.bigcommerce.com" if name.endswith("\\3api\\vbigcommerce\\3com")
                      else name)
    return found, asked, len(calls.splitlines())


def elsewhere(found):
    """Those that are neither this computer nor, at port 53, its resolver."""
    return {(port, address) for port, address in found
            if not (address.startswith("127.") or address == "::1" or port == "53")}


driver.PROGRAM = wrapper
process = start("--practice")
press("Bookkeep")
practice_to_hand_over()
for _ in range(4):
    press("Copy next")
press("Done")
wait("the end", lambda: says("Done here"))
press("All connections")
close(process)
found, asked, calls = addresses()
if not any(address == "127.0.0.1" for _, address in found):
    raise SystemExit("the recorder saw not even the practice store")
if elsewhere(found) or asked:
    raise SystemExit(f"practice talks to {elsewhere(found)} and asks for {asked}")
practice = calls

# A real store: the values are made up, the host is not. Without a network it ends at the resolver.
text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n"
path = os.path.join(work, "BigCommerceAPI-credentials-made-up.txt")
with open(path, "w") as file:
    file.write(text)
process = start(path)
press("Dext (Greenback)")
wait("the fields", lambda: says("Check what the file holds"))
press("Test")
wait("an answer", lambda: says("Could not be tested") or says("Not working"), 60)
press("About Scopewise")
wait("about", lambda: says("No secrets, no file paths"))
xdotool("windowfocus", "--sync", window())
xdotool("key", "Escape")
subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
wait("the question", lambda: find("Close anyway") or process.poll() is not None)
if process.poll() is None:
    press("Close anyway")
process.wait(timeout=20)
found, asked, calls = addresses()
strangers = {(port, address) for port, address in elsewhere(found) if port != "443"}
if strangers or asked != {"api.bigcommerce.com"}:
    raise SystemExit(f"the test talks to {strangers} and asks for {asked}")

resolved = sorted(asked)
# The commands that read something have no business on any network.
for command in (["read", path], ["apps"], ["guide", path], ["practice-file"]):
    subprocess.run([wrapper, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found, asked, _ = addresses()
    if found or asked:
        raise SystemExit(f"{command[0]} talks to {found}")
print(f"{practice + calls} calls recorded; addresses contacted besides this computer's own: "
      f"{resolved}, strangers: 0")
