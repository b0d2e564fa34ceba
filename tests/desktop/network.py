"""Every address that the program talks to, from the first step to Done and in the commands, as the
system's own recorder of calls (strace) sees it: this computer, and for a real store the resolver,
which is asked for api.bigcommerce.com alone.

Runs in a network of its own, of which only this computer is part (unshare --net --mount), with a
resolver here that knows no name: nothing of it leaves."""

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
    """Answers every question with "no such name", and keeps the names."""
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
# A computer's own list of hosts may name BigCommerce, and then nobody is asked for the name.
bind("127.0.0.1 localhost\n::1 localhost\n", "/etc/hosts")
resolver()
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
    """Addresses that were called, the names that were asked for, and how many calls there were;
    then the record begins anew."""
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
    """Those that are not this computer."""
    return {(port, address) for port, address in found
            if not address.startswith("127.") and address != "::1"}


driver.PROGRAM = wrapper
process = start("--practice")
press("Bookkeep")
practice_to_hand_over()
for _ in range(4):
    press("Copy next")
press("Done")
wait("the end", lambda: says("Done here"))
press("All connections")
press("About Scopewise")
wait("about", lambda: says("No secrets, no file paths"))
escape("No secrets, no file paths")
close(process)
found, asked, calls = addresses()
if not any(address == "127.0.0.1" for _, address in found):
    raise SystemExit("the recorder saw not even the practice store")
if elsewhere(found) or asked or any(port == "53" for port, _ in found):
    raise SystemExit(f"practice talks to {elsewhere(found)} and asks for {asked}")
practice = calls

# A real store: the values are made up, the host is not; it ends at the resolver.
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
escape("No secrets, no file paths")
subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
wait("the question", lambda: find("Close anyway") or process.poll() is not None)
if process.poll() is None:
    press("Close anyway")
process.wait(timeout=20)
found, asked, calls = addresses()
strangers = elsewhere(found)
if strangers:
    raise SystemExit(f"the test talks to {strangers}")
if not asked:
    raise SystemExit("no name was asked for: this computer answers for api.bigcommerce.com itself "
                     "(its list of hosts, or a cache of names)")
if asked != {"api.bigcommerce.com"}:
    raise SystemExit(f"the test asks for {asked}")

resolved = sorted(asked)
# The commands that read something have no business on any network.
for command in (["read", path], ["apps"], ["guide", path], ["practice-file"]):
    subprocess.run([wrapper, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found, asked, _ = addresses()
    if found or asked:
        raise SystemExit(f"{command[0]} talks to {found}")
print(f"{practice + calls} calls recorded; names asked for: "
      f"{', '.join(resolved)}; strangers: 0")
