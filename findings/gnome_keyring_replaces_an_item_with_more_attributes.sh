#!/usr/bin/env bash
# Version:   gnome-keyring 42.1, with libsecret 0.20.5 (Debian 12)
# Guess:     Storing a secret replaces an item only if that item has exactly the same attributes. A
#            secret for {bank} and one for {bank, user} are two items.
# Behavior:  With replace=true, which secret-tool sends, gnome-keyring replaces an item that has all
#            the attributes sent, even if it has more: that item's secret, label and extra attributes
#            are gone without an error. If several items fit, it replaces only one of them, and not
#            always the one with exactly these attributes. Sending more attributes than an item has,
#            or replace=false, adds an item. So give every item the same attribute names, or look
#            for the exact item first and set its secret.
# Exits 0 if all of this was seen, otherwise 1. Which of several items goes varies; over 30 rounds,
# each of the two must have gone at least once.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(dbus-daemon gnome-keyring libsecret-tools python3-gi)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' gnome-keyring libsecret-tools

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/run"
cat >"$folder/test.py" <<'END'
import subprocess

from gi.repository import Gio, GLib

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
ROOT, API = "/org/freedesktop/secrets", "org.freedesktop.Secret."
held = True


def call(path, interface, method, kinds, *values):
    return bus.call_sync("org.freedesktop.secrets", path, interface, method,
                         GLib.Variant(kinds, values), None, 0, 10_000).unpack()


def store(label, attributes, replace):
    properties = {API + "Item.Label": GLib.Variant("s", label),
                  API + "Item.Attributes": GLib.Variant("a{ss}", attributes)}
    secret = (session, b"", f"secret of {label}".encode(), "text/plain")
    call(keyring, API + "Collection", "CreateItem", "(a{sv}(oayays)b)", properties, secret, replace)


def labels(attributes):
    """The labels of all items that have these attributes."""
    items = call(ROOT, API + "Service", "SearchItems", "(a{ss})", attributes)[0]
    return sorted(call(item, "org.freedesktop.DBus.Properties", "Get", "(ss)", API + "Item", "Label")[0]
                  for item in items)


def tool(*arguments, secret=None):
    done = subprocess.run(["secret-tool", *arguments], input=secret, capture_output=True, text=True)
    return done.stdout or f"nothing (exit {done.returncode})"


def seen(what, found, wanted):
    global held
    held = held and found == wanted
    print(f"{what}: {found}")


_, session = call(ROOT, API + "Service", "OpenSession", "(sv)", "plain", GLib.Variant("s", ""))
keyring = call(ROOT, API + "Service", "ReadAlias", "(s)", "default")[0]

print("-- secret-tool")
tool("store", "--label=hers", "bank", "north", "user", "alice", secret="one")
seen("alice's secret, stored for her", tool("lookup", "bank", "north", "user", "alice"), "one")
tool("store", "--label=general", "bank", "north", secret="two")
seen("alice's secret, after one was stored without a user",
     tool("lookup", "bank", "north", "user", "alice"), "nothing (exit 1)")

print("-- CreateItem")
store("general", {"bank": "east"}, True)
store("alice", {"bank": "east", "user": "alice"}, True)
seen("fewer attributes, then more", labels({"bank": "east"}), ["alice", "general"])
store("alice", {"bank": "south", "user": "alice"}, True)
store("general", {"bank": "south"}, True)
seen("more attributes, then fewer", labels({"bank": "south"}), ["general"])
store("alice", {"bank": "west", "user": "alice"}, True)
store("general", {"bank": "west"}, False)
seen("more, then fewer with replace=false", labels({"bank": "west"}), ["alice", "general"])

lost = {"alice": 0, "general": 0}
for turn in range(30):
    bank = {"bank": f"number {turn}"}
    store("general", bank, True)
    store("alice", {**bank, "user": "alice"}, True)
    store("new", bank, True)
    gone = {"alice", "general", "new"} - set(labels(bank))
    held = held and len(gone) == 1
    lost[gone.pop()] += 1
print(f"with an exact item at hand, replaced: alice {lost['alice']} times, "
      f"the exact one {lost['general']} times")
raise SystemExit(0 if held and lost["alice"] and lost["general"] else "the behavior has changed")
END
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" \
  dbus-run-session -- bash -euc '
    printf made-up | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    /usr/bin/python3 "$1" 2>&1
  ' _ "$folder/test.py" 2>"$folder/log"
