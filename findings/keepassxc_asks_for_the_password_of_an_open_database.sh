#!/usr/bin/env bash
# Version:   KeePassXC 2.7.4 (Debian 12), Secret Service integration on, other settings as they are
# Guess:     A search in the Secret Service while the only database is open and shares no group finds
#            nothing, or says that nothing is shared.
# Behavior:  KeePassXC opens "Unlock Database" and asks for a password, at every search again, although
#            the database is open. With a shared group it doesn't ask.
# Exits 0 if the window appears without a shared group, and not with one; otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(keepassxc xvfb xdotool dbus libsecret-tools python3)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' keepassxc

folder=$(mktemp -d)
server=''
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder" 2>/dev/null || true
}
trap cleanup EXIT
mkdir -p "$folder/.config/keepassxc"
mkdir -m 700 "$folder/run"
printf '[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n[FdoSecrets]\nEnabled=true\n' \
  >"$folder/.config/keepassxc/keepassxc.ini"
export HOME=$folder XDG_RUNTIME_DIR=$folder/run QT_QPA_PLATFORM=xcb
# The group's UUID, in the two forms that the format has for it.
uuid=11111111-2222-4333-8444-555555555555
coded=$(python3 -c "import base64, uuid; print(base64.b64encode(uuid.UUID('$uuid').bytes).decode())")
database() {
  printf '%s' "<?xml version='1.0' encoding='UTF-8'?><KeePassFile><Meta><DatabaseName>Made up" \
    "</DatabaseName>$2</Meta><Root><Group><UUID>$coded</UUID><Name>Passwords</Name></Group></Root>" \
    "</KeePassFile>" >"$folder/$1.xml"
  printf 'made-up\nmade-up\n' | keepassxc-cli import -p "$folder/$1.xml" "$folder/$1.kdbx" >/dev/null 2>&1
}
database alone ''
database shared "<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{$uuid}</Value></Item></CustomData>"
exec 3>"$folder/display"
Xvfb -displayfd 3 -screen 0 1000x800x24 -noreset >/dev/null 2>&1 &
server=$!
exec 3>&-
for _ in $(seq 50); do
  [ ! -s "$folder/display" ] || break
  sleep 0.1
done
DISPLAY=":$(tr -d '\n' <"$folder/display")"
export DISPLAY
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
asks() {
  timeout 90 dbus-run-session -- bash -c '
    printf "made-up\n" | keepassxc --pw-stdin "$1" >/dev/null 2>&1 &
    for _ in $(seq 100); do
      xdotool search --onlyvisible --name "^Made up" >/dev/null 2>&1 && break
      sleep 0.1
    done
    sleep 2
    timeout 6 secret-tool search service made-up >/dev/null 2>&1 &
    sleep 4
    echo; xdotool search --onlyvisible --name "^Unlock Database" >/dev/null 2>&1 && echo yes || echo no
    pkill -KILL -f "keepassxc --pw-stdin $1" 2>/dev/null
  ' _ "$1" 2>/dev/null || true
}
# Into files: services of the session would hold a pipe open.
asks "$folder/alone.kdbx" >"$folder/alone"
asks "$folder/shared.kdbx" >"$folder/shared"
alone=$(grep -x -E "yes|no" "$folder/alone")
shared=$(grep -x -E "yes|no" "$folder/shared")
echo "a password is asked for: without a shared group $alone, with one $shared"
# Seen on November 30, 2026:
#   a password is asked for: without a shared group yes, with one no
[ "$alone" = yes ] && [ "$shared" = no ]
