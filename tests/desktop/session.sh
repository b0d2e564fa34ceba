#!/usr/bin/env bash
# Runs a script in a private desktop: X server, session bus, accessibility bus.
# Usage: session.sh SCRIPT [ARGUMENT...]; SCOPEWISE names the program.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
xvfb=""

clean_up() {
  # The portal mounts its own file system below the run-time folder.
  fusermount -uqz "$work/run/doc" 2>/dev/null || true
  [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
  rm -rf "$work" || true
}
trap clean_up EXIT
# Retry if the server doesn't start or doesn't respond. Without -noreset, it would reset whenever
# its last client disconnects, and drop clients that connect at that moment.
for attempt in 1 2 3; do
  exec 3>"$work/display"
  mkdir -p "$work/screen"
  Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp -noreset -fbdir "$work/screen" \
    >/dev/null 2>&1 &
  xvfb=$!
  exec 3>&-
  for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
  done
  DISPLAY=":$(tr -d '\n' <"$work/display")"
  export DISPLAY
  if timeout 10 xdotool getmouselocation >/dev/null 2>&1; then
    break
  fi
  echo "the X server did not answer (attempt $attempt)" >&2
  kill "$xvfb" 2>/dev/null || true
done
mkdir -m 700 "$work/run" "$work/home"
export SCOPEWISE_FRAMEBUFFER="$work/screen/Xvfb_screen0"
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" XDG_CURRENT_DESKTOP=GNOME
# Use GTK's portal even if others are installed: those of GNOME and KDE need their own shell.
mkdir "$work/portals"
cp /usr/share/xdg-desktop-portal/portals/gtk.portal /usr/share/xdg-desktop-portal/portals/gnome-keyring.portal \
  "$work/portals" 2>/dev/null || true
export XDG_DESKTOP_PORTAL_DIR="$work/portals"
# No test traffic leaves this computer: everything but loopback goes to a dead proxy.
export HTTPS_PROXY=http://127.0.0.1:9 ALL_PROXY=http://127.0.0.1:9
export LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=0
export LC_ALL=C.UTF-8
unset LANGUAGE WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
cd "$work"
dbus-run-session -- bash -euc '
  dbus-update-activation-environment DISPLAY HOME XDG_RUNTIME_DIR XDG_CURRENT_DESKTOP 2>/dev/null
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  for _ in $(seq 50); do
    dbus-send --session --dest=org.a11y.Bus --print-reply /org/a11y/bus \
      org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled \
      variant:boolean:true >/dev/null 2>&1 && break
    sleep 0.1
  done
  exec "$@"
' _ /usr/bin/python3 "$here/$1" "${@:2}"
