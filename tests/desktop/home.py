"""Screenshots and tests of the connections screen: none, twelve in every state, a damaged list, a
list from a newer version, and a locked keyring. The list is made up; none of its values are in any
keyring.

Usage: home.py [LOOK]: dark, small, zoom."""

import json
import os
import subprocess
import sys
import time

from driver import choose_in_dialog, close, apply_look, press, says, shot, start, wait

look = sys.argv[1] if len(sys.argv) > 1 else ""
data = os.path.join(os.environ["HOME"], ".local/share/scopewise")
path = os.path.join(data, "connections.json")
now = int(time.time())
DAY = 86400
HARBOUR, KETTLE = "ab12cd34ef", "x9y8z7w6v5"
READ = ["content", "customers", "information_settings", "marketing", "orders",
        "order_transactions", "products", "carts"]


def picture(name):
    shot(f"{name}-{look}" if look else name)


def checked(at, verdict="ready", **more):
    return {"at": at, "verdict": verdict, "open": READ, "store_name": "Harbour & Finch", **more}


def saved(app, name, store, print_, **more):
    levels = {scope: "read-only" for scope in READ}
    levels.update(more.pop("levels", {}))
    return {
        "id": f"{store}/{app}/{print_}",
        "store_name": {HARBOUR: "Harbour & Finch", KETTLE: "Copper Kettle Supply"}.get(store),
        "app_name": name, "account_name": f"{name} account", "saved_at": now - 30 * DAY,
        "rows": [{"scope": scope, "level": level} for scope, level in levels.items()],
        **more,
    }


CONNECTIONS = [
    saved("bookkeep", "Bookkeep", HARBOUR, "7KQ4-M2XD", checked=checked(now - 60),
          before=checked(now - 22 * DAY)),
    saved("cdata", "CData Sync", HARBOUR, "R5TW-8HJC", worked_at=now - 22 * DAY,
          checked={"at": now - 60, "verdict": "refused", "cause": "token_refused"},
          before=checked(now - 22 * DAY)),
    saved("dropstream", "DropStream", KETTLE, "3NVX-K7PA", levels={"orders": "modify"},
          checked=checked(now - DAY, extra=["marketing", "themes"],
                          store_name="Copper Kettle Supply")),
    saved("synchup", "SynchUP", HARBOUR, "W9DE-4GZB", checked=checked(now - 7 * DAY),
          levels={"customers_login": "login"},
          untested={"at": now - 3600, "cause": "offline"}),
    saved("dext", "Dext (Greenback)", HARBOUR, "2ABC-9XYZ", checked=checked(
        now - 60, "gaps", missing=["orders"], open=READ[:4], closed=["orders"]),
        before=checked(now - 9 * DAY)),
    saved("zynk", "Zynk", KETTLE, "7KQ4-M2XE"),
    saved("stitch", "Stitch", KETTLE, "7KQ4-M2XE", other_store=HARBOUR),
    saved("workato", "Workato", KETTLE, "5555-AAAA", checked={
        "at": now - 60, "verdict": "untested", "cause": "store_suspended"},
        before=checked(now - DAY)),
    saved("skyvia", "Skyvia", HARBOUR, "6666-BBBB", replacement={"in_use": True}),
    saved("celigo", "Celigo", HARBOUR, "7777-CCCC", checked=checked(
        now - 60, store_name="Harbour", plan="Pro"), before=checked(now - DAY, plan="Plus")),
    saved("yext", "Yext", "mnopqrstuv", "8888-DDDD", checked=checked(now - 400 * DAY)),
    saved("my-own-app-with-a-very-long-name", "My own app with a very long name indeed",
          "mnopqrstuv", "9999-EEEE", rows=[]),
]


def write(text):
    os.makedirs(data, exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


program = start()
apply_look(look)
press("All connections")
wait("the empty list", lambda: says("Nothing is saved yet"))
picture("0-home-none")
close(program)

write(json.dumps({"version": 1, "connections": CONNECTIONS}))
program = start(heading="Your connections")
apply_look(look)
wait("twelve cards", lambda: says("12 connections to 3 stores"))
for words in ["BigCommerce no longer accepts", "2 scopes give access that", "1 scope it needs",
              "uses the same API account", "belong to another store", "has suspended the store",
              "The store’s name changed from Harbour & Finch", "The plan changed from Plus",
              "This computer isn’t connected", "Saved without a test",
              "Scopewise doesn’t know which scopes this account has"]:
    if not says(words):
        raise SystemExit(f"no card says {words!r}")
picture("0-home-twelve")
if look not in ("small", "zoom"):
    press("Harbour")
    time.sleep(0.3)
    picture("0-home-store")
    press("All connections")
press("Add the scopes of My own app")
wait("the scope form", lambda: says("Which scopes does this account have?"))
picture("0-home-tell")
press("Orders: Read-only")
press("Save", exact=True)
wait("the list", lambda: says("Scopes saved. Check the connection again"))
if says("Scopewise doesn’t know which scopes this account has"):
    raise SystemExit("the scopes were not saved")
# The list for a lost computer, through the desktop's own dialog.
sheet = os.path.join(os.environ["HOME"], "lost-computer.txt")
press("Save a list in case this computer")
choose_in_dialog("Save the list in case this computer is lost", sheet)
wait("the list", lambda: os.path.exists(sheet) and os.path.getsize(sheet) > 0)
with open(sheet) as file:
    told = file.read()
for words in ["Bookkeep account", "7KQ4-M2XD", "Copper Kettle Supply", "x9y8z7w6v5"]:
    if words not in told:
        raise SystemExit(f"the list for a lost computer does not say {words!r}: {told}")
# The keyring of this session was never unlocked, so nothing can be read from it.
press("Check Bookkeep")
wait("the keyring's answer",
     lambda: says("and its question was closed") or says("no keyring has been created")
     or says("no longer in the keyring")
     or says("Waiting for the system keyring"), 20)
picture("0-home-locked")
close(program)

# Remove the backup, so that the damaged list can't be restored.
os.remove(os.path.join(data, "connections.backup.json"))
write('{"version": 1, "connections": [')
program = start(heading="Your connections")
wait("the damage", lambda: says("was damaged and was moved to connections.damaged-1.json"))
apply_look(look)
picture("0-home-damaged")
close(program)

write(json.dumps({"version": 9, "connections": CONNECTIONS[:2]}))
program = start(heading="Your connections")
wait("the notice", lambda: says("A later version of Scopewise saved this list"))
if not says("Bookkeep at Harbour & Finch"):
    raise SystemExit("the readable part is not shown")
close(program)
with open(path) as file:
    if json.load(file)["version"] != 9:
        raise SystemExit("a list from a newer version was overwritten")
print("all connections shown")
