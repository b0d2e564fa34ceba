"""Records every address that the program contacts, from the first step to Done and in the commands,
as seen by strace: only this computer, and for a real store the resolver, which is asked for
api.bigcommerce.com only.

Runs in a private network namespace that contains only this computer (unshare --net --mount), with a
local resolver that knows no names, so that nothing leaves it."""

import os
import re
import socket
import stat
import subprocess
import threading

import driver
from driver import close, escape, find, practice_to_hand_over, press, says, start, wait

work = os.environ["HOME"]
names = set()


def resolver():
    """Starts a resolver that answers every query with "no such name" and records the names."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))

    def serve():
        while True:
            question, sender = server.recvfrom(1024)
            labels, at = [], 12
            while question[at]:
                labels.append(question[at + 1:at + 1 + question[at]].decode())
                at += question[at] + 1
            names.add(".".join(labels))
            server.sendto(question[:2] + b"\x81\x83" + question[4:6] + bytes(6) + question[12:],
                          sender)

    threading.Thread(target=serve, daemon=True).start()


def bind(text, place):
    path = os.path.join(work, os.path.basename(place))
    with open(path, "w") as file:
        file.write(text)
    subprocess.run(["mount", "--bind", path, place], check=True)


subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
bind("nameserver 127.0.0.1\n", "/etc/resolv.conf")
bind("hosts: files dns\n", "/etc/nsswitch.conf")
# The computer's own hosts file may contain BigCommerce; then the resolver would not be asked.
bind("127.0.0.1 localhost\n::1 localhost\n", "/etc/hosts")
resolver()
log = os.path.join(work, "calls")
STRACE = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", log]
wrapper = os.path.join(work, "recorded")
program = driver.PROGRAM
with open(wrapper, "w") as file:
    file.write(f"#!/bin/sh\nexec {' '.join(STRACE)} {program} \"$@\"\n")
os.chmod(wrapper, os.stat(wrapper).st_mode | stat.S_IXUSR)
# No proxy in between, so that every connection attempt is visible.
for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
    os.environ.pop(name, None)


def addresses():
    """Returns the contacted addresses, the requested names and the number of calls, and starts a
    new record."""
    with open(log, errors="replace") as file:
        calls = file.read()
    os.remove(log)
    found = set(re.findall(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)', calls))
    found |= {(port, address) for port, address in re.findall(
        r'sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"', calls)}
    asked = set(names)
    names.clear()
    return found, asked, len(calls.splitlines())


def elsewhere(found):
    """Returns the addresses other than this computer."""
    return {(port, address) for port, address in found
            if not address.startswith("127.") and address != "::1"}


driver.PROGRAM = wrapper
process = start("--practice")
press("Bookkeep")
practice_to_hand_over()
for _ in range(4):
    press("Copy next")
press("Done")
wait("the end", lambda: says("Now finish in"))
press("All connections")
press("About Scopewise")
wait("about", lambda: says("No secrets, no file paths"))
escape("No secrets, no file paths")
close(process)
found, asked, calls = addresses()
if not any(address == "127.0.0.1" for _, address in found):
    raise SystemExit("not even the practice store was recorded")
if elsewhere(found) or asked or any(port == "53" for port, _ in found):
    raise SystemExit(f"practice contacts {elsewhere(found)} and looks up {asked}")
practice = calls

# A real store: the values are made up but the host is real; the attempt ends at the resolver.
text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n"
path = os.path.join(work, "BigCommerceAPI-credentials-made-up.txt")
with open(path, "w") as file:
    file.write(text)
process = start(path)
press("Dext (Greenback)")
wait("the fields", lambda: says("Check what’s in the file"))
press("Test")
wait("a result", lambda: says("Couldn’t be tested") or says("Not working"), 60)
press("About Scopewise")
wait("about", lambda: says("No secrets, no file paths"))
escape("No secrets, no file paths")
subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
wait("the prompt", lambda: find("Close anyway") or process.poll() is not None)
if process.poll() is None:
    press("Close anyway")
process.wait(timeout=20)
found, asked, calls = addresses()
strangers = elsewhere(found)
if strangers:
    raise SystemExit(f"the test contacts {strangers}")
if not asked:
    raise SystemExit("no name was looked up: this computer resolves api.bigcommerce.com itself "
                     "(its hosts file, or a name cache)")
if asked != {"api.bigcommerce.com"}:
    raise SystemExit(f"the test looks up {asked}")

resolved = sorted(asked)
# Commands that only read something must not use the network.
for command in (["read", path], ["apps"], ["guide", path], ["practice-file"]):
    subprocess.run([wrapper, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found, asked, _ = addresses()
    if found or asked:
        raise SystemExit(f"{command[0]} contacts {found}")
print(f"{practice + calls} calls recorded; names asked for: "
      f"{', '.join(resolved)}; strangers: 0")
