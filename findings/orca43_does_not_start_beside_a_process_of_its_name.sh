#!/usr/bin/env bash
# Version:   orca 43.1 (Debian 12)
# Guess:     Orca looks for another Orca in its own session, by a name on the bus, as other programs
#            of a desktop do.
# Behavior:  It looks at the names of all processes of the user. Any process called "orca", in any
#            session, keeps it from starting, whether that is a screen reader or not; the message
#            speaks of "another screen reader" in "this session".
# Exits 0 if Orca ends with an error beside a process of that name, and runs without it; otherwise 1.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(orca xvfb dbus at-spi2-core procps)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' orca
if pgrep -u "$(id -u)" -x orca >/dev/null; then
  echo "this user already has a process called orca"
  exit 1
fi

folder=$(mktemp -d)
server='' other=''
cleanup() {
  [ -z "$other" ] || kill "$other" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder" 2>/dev/null || true
}
trap cleanup EXIT
exec 3>"$folder/display"
Xvfb -displayfd 3 -screen 0 800x600x24 -noreset >/dev/null 2>&1 &
server=$!
exec 3>&-
for _ in $(seq 50); do
  [ ! -s "$folder/display" ] || break
  sleep 0.1
done
DISPLAY=":$(tr -d '\n' <"$folder/display")"
export DISPLAY
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
mkdir -m 700 "$folder/home" "$folder/run"
# Prints the exit status of Orca, or "runs" if it had to be ended after ten seconds.
start() {
  HOME=$folder/home XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8 dbus-run-session -- \
    timeout --signal=KILL 10 orca --disable speech --disable braille --disable braille-monitor \
    >"$folder/said" 2>&1 && echo 0 || echo $? | sed 's/^137$/runs/'
}
alone=$(start)
cp "$(command -v sleep)" "$folder/orca"
"$folder/orca" 60 &
other=$!
beside=$(start)
echo "Orca alone: $alone; beside a process called orca, it ends with status $beside"
grep -i "already\|another" "$folder/said" || true
# Seen on December 1, 2026:
#   Orca alone: runs; beside a process called orca, it ends with status 1
[ "$alone" = runs ] && [ "$beside" = 1 ]
