#!/usr/bin/env bash
# Version:   kwalletd5 5.103.0, python3-secretstorage 3.3.3 (Debian 12)
# Guess:     Where the Secret Service is there, opening an encrypted session either works or never
#            does.
# Behavior:  KWallet wants a public key of exactly 128 bytes. SecretStorage leaves out zero bytes at
#            its beginning, as other clients do, so one session in 256 is refused with "Client public
#            key size is invalid"; the next try works. GNOME Keyring takes all of them.
# Exits 0 if some of 1,500 sessions are refused by KWallet, fewer than 2 %, all for that reason, and
# none by GNOME Keyring; otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(libkf5wallet-bin libqca-qt5-2-plugins gnome-keyring python3-secretstorage dbus)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' libkf5wallet-bin gnome-keyring python3-secretstorage

folder=$(mktemp -d)
trap 'rm -rf "$folder" 2>/dev/null || true' EXIT
mkdir -m 700 "$folder/run"
cat >"$folder/sessions.py" <<'END'
import collections
import secretstorage
from secretstorage.util import open_session

bus = secretstorage.dbus_init()
told = collections.Counter()
for _ in range(1500):
    try:
        open_session(bus)
        told["begun"] += 1
    except Exception as error:
        told["size" if "public key size is invalid" in str(error) else repr(error)] += 1
print(told["begun"], told["size"], sum(told.values()) - told["begun"] - told["size"])
END
sessions() {
  HOME=$folder XDG_RUNTIME_DIR=$folder/run QT_QPA_PLATFORM=offscreen \
    timeout 250 dbus-run-session -- bash -c '
    eval "$1" >/dev/null 2>&1 &
    service=$!
    for _ in $(seq 100); do
      dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null |
        grep -q true && break
      sleep 0.1
    done
    /usr/bin/python3 "$2"
    kill "$service" 2>/dev/null
  ' _ "$1" "$folder/sessions.py" 2>/dev/null
}
read -r begun size other < <(sessions 'kwalletd5')
echo "KWallet: $begun begun, $size refused for the size of the key, $other for other reasons"
[ "$size" -gt 0 ] && [ "$size" -lt 30 ] && [ "$other" = 0 ]
read -r begun size other < <(sessions 'gnome-keyring-daemon --foreground --components=secrets')
echo "GNOME Keyring: $begun begun, $size refused for the size of the key, $other for other reasons"
# Seen on November 30, 2026:
#   KWallet: 1490 begun, 10 refused for the size of the key, 0 for other reasons
#   GNOME Keyring: 1500 begun, 0 refused for the size of the key, 0 for other reasons
[ "$begun" = 1500 ]
