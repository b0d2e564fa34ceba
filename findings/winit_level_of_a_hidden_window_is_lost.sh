#!/usr/bin/env bash
# Version:   winit 0.30.13 on X11, Openbox
# Guess:     A window that is created hidden with `WindowLevel::AlwaysOnTop`, to draw its first frame
#            before it appears, is on top as soon as `set_visible(true)` shows it.
# Behavior:  It isn't: the window manager never learns of the level (`_NET_WM_STATE` stays empty).
#            Asking again with `set_window_level` after the window is shown works.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
pkgs=(xvfb openbox x11-utils libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0)
missing=()
for pkg in "${pkgs[@]}"; do
  dpkg-query -W -f '${Status}' "$pkg" 2>/dev/null | grep -q 'ok installed' || missing+=("$pkg")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
dpkg-query -W -f '${Package} ${Version}\n' xvfb openbox

folder=$(mktemp -d)
server='' manager=''
cleanup() {
  for process in $manager $server; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'END'
[package]
name = "level"
version = "0.0.0"
edition = "2024"

[dependencies]
winit = { version = "=0.30.13", default-features = false, features = ["x11", "rwh_06"] }
END
cat > "$folder/src/main.rs" <<'END'
use std::process::Command;
use std::time::{Duration, Instant};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop};
use winit::window::{Window, WindowId, WindowLevel};

#[derive(Default)]
struct Program {
    window: Option<Window>,
    next: Option<Instant>,
    step: usize,
}

fn state() -> String {
    let said = Command::new("xprop").args(["-name", "level", "_NET_WM_STATE"]).output();
    let said = String::from_utf8(said.expect("xprop").stdout).expect("text");
    said.split_once('=').map_or("not set", |(_, state)| state).trim().to_owned()
}

impl ApplicationHandler for Program {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        let wanted = Window::default_attributes()
            .with_title("level")
            .with_visible(false)
            .with_window_level(WindowLevel::AlwaysOnTop);
        self.window = event_loop.create_window(wanted).ok();
        self.next = Some(Instant::now() + Duration::from_secs(1));
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, _cause: StartCause) {
        let Some(next) = self.next else { return };
        if Instant::now() >= next {
            let window = self.window.as_ref().expect("a window");
            match self.step {
                0 => window.set_visible(true),
                1 => {
                    println!("shown: {:?}", state());
                    window.set_window_level(WindowLevel::AlwaysOnTop);
                }
                _ => {
                    println!("asked again: {:?}", state());
                    event_loop.exit();
                }
            }
            self.step += 1;
            self.next = Some(Instant::now() + Duration::from_secs(1));
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        if let Some(next) = self.next {
            event_loop.set_control_flow(ControlFlow::WaitUntil(next));
        }
    }

    fn window_event(&mut self, _: &ActiveEventLoop, _: WindowId, _: WindowEvent) {}
}

fn main() {
    let event_loop = EventLoop::new().expect("a display");
    event_loop.run_app(&mut Program::default()).expect("an end");
}
END
(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo build --quiet)
display=":$((RANDOM % 500 + 100))"
Xvfb "$display" -screen 0 800x600x24 >/dev/null 2>&1 &
server=$!
export DISPLAY=$display
unset WAYLAND_DISPLAY WAYLAND_SOCKET
for _ in $(seq 50); do xprop -root >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 &
manager=$!
sleep 1
seen=$("$folder/target/debug/level")
echo "$seen"
wanted='shown: ""
asked again: "_NET_WM_STATE_ABOVE"'
[ "$seen" = "$wanted" ] || { echo "the behavior has changed" >&2; exit 1; }
