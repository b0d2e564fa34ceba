"""KWallet as the keyring: never set up, dismissed, saved in a new wallet, found again after a restart,
locked, killed while it asks, a second entry written by Python's keyring, removed.

Needs libkf5wallet-bin, libqca-qt5-2-plugins and python3-keyring."""

import json
import os
import subprocess
import time

from driver import close, find, keyring_process, practice_to_hand_over, press, says, shot, start, wait, xdotool

home = os.environ["HOME"]
os.makedirs(os.path.join(home, ".config"), exist_ok=True)
with open(os.path.join(home, ".config/kwalletrc"), "w") as file:
    file.write("[Wallet]\nFirst Use=false\nEnabled=true\n[org.freedesktop.secrets]\napiEnabled=true\n")
os.environ.update(QT_QPA_PLATFORM="xcb", XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true")
PASSWORD = "made-up"
window_manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kwalletd():
    running = subprocess.Popen(["kwalletd5"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait("KWallet's service", lambda: keyring_process() == str(running.pid), 20)
    return running


def question():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "kwalletd5"],
                           capture_output=True, text=True).stdout.split()
    return found[-1] if found else None


def asked():
    """Waits for KWallet's question and gives it the keyboard."""
    wait("KWallet's question", question, 20)
    time.sleep(1)
    xdotool("windowactivate", "--sync", question())


def password():
    asked()
    xdotool("type", "--delay", "30", PASSWORD)
    xdotool("key", "Return")
    wait("its end", lambda: not question(), 10)


def entries():
    """Returns the names of the entries in the folder that step 7 names."""
    told = subprocess.run(["kwallet-query", "-l", "-f", "Secret Service", "kdewallet"], capture_output=True, text=True)
    return [line for line in told.stdout.splitlines() if line.startswith("Scopewise: ")]


running = kwalletd()
program = start("--practice")
press("Bookkeep")
practice_to_hand_over()
press("Save", exact=True)
asked()
xdotool("key", "Escape")
wait("the words about the question", lambda: says("question was closed"), 20)
shot("kwallet-dismissed")
press("Try again")
asked()
# It offers GPG first, which needs a key; the classic kind is above.
xdotool("mousemove", "--window", question(), 100, 166, "click", 1)
time.sleep(0.5)
xdotool("key", "Return")
time.sleep(1.5)
asked()
xdotool("type", "--delay", "30", PASSWORD)
xdotool("key", "Tab")
xdotool("type", "--delay", "30", PASSWORD)
xdotool("key", "Return")
wait("the saved values", lambda: says("Saved and verified"), 30)
wait("where they are", lambda: says("open KWalletManager and look in"))
shot("kwallet-saved")
if len(entries()) != 4:
    raise SystemExit(f"not in the folder: {entries()}")
press("Done")
if find("Finish anyway"):
    press("Finish anyway")
wait("the end of the wizard", lambda: says("Now finish in Bookkeep"))
close(program)

program = start(heading="Your connections")
press("Check Bookkeep")
wait("the test", lambda: says("No changes since"), 30)


def lock():
    subprocess.run(["dbus-send", "--session", "--dest=org.kde.kwalletd5", "--print-reply", "/modules/kwalletd5",
                    "org.kde.KWallet.closeAllWallets"], check=True, stdout=subprocess.DEVNULL)


# Locked: the question is closed, then answered.
lock()
press("Check Bookkeep")
asked()
xdotool("key", "Escape")
wait("the words about the question", lambda: says("question was closed") or says("is locked"), 20)
shot("kwallet-locked")
press("Check Bookkeep")
password()
wait("the test", lambda: says("No changes since") and not says("question was closed") and not says("is locked"), 30)

# It is killed while it asks.
lock()
press("Check Bookkeep")
asked()
running.kill()
running.wait()
wait("the words about its end", lambda: says("ended while Scopewise was using it"), 20)
shot("kwallet-killed")
running = kwalletd()
press("Check Bookkeep")
password()
wait("the test", lambda: says("No changes since") and not says("ended while"), 30)

# A second entry with the name of the token, by another program.
with open(os.path.join(home, ".local/share/scopewise/connections.json")) as file:
    known = json.load(file)["connections"][0]["id"]
code = ("import keyring.backends.SecretService as backend, sys; backend.Keyring().set_password('app.scopewise.Scopewise', sys.argv[1] + '/access_token',"
        " 'k3v9x0q7m2n5b8c1z4l6j0h3g7f9999')")
# KWallet refuses one of its sessions in 256.
if not any(subprocess.run(["/usr/bin/python3", "-c", code, known], timeout=20).returncode == 0 for _ in range(3)):
    raise SystemExit("the second entry was not written")
press("Check Bookkeep")
wait("the words about another token", lambda: says("differs from what Scopewise saved"), 30)

press("Remove Bookkeep")
press("Remove", exact=True)
wait("the removal", lambda: says("Removed from this computer"), 30)
shot("kwallet-removed")
if entries():
    raise SystemExit(f"not removed: {entries()}")
close(program)
running.kill()
window_manager.kill()
print("KWallet was walked whole")
