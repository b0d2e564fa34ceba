"""Drives Scopewise as a user would: through the accessibility tree, the mouse and real drops."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM = os.environ["SCOPEWISE"]
SHOTS = os.environ.get("SCOPEWISE_SHOTS")
started = []


def wait(what, look, seconds=40):
    """Calls `look` until it returns something truthy, and returns that."""
    end = time.time() + seconds
    while True:
        seen = look()
        if seen:
            return seen
        if time.time() > end:
            shot("failure")
            raise SystemExit(f"timed out waiting for {what}\n{window_tree()}")
        time.sleep(0.1)


def nodes(root):
    """Yields this node and every node below it, in reading order."""
    stack = [root]
    while stack:
        node = stack.pop()
        try:
            yield node
            count = node.get_child_count()
            stack.extend(node.get_child_at_index(i) for i in reversed(range(count)))
        except Exception:
            continue


def text_of(node):
    """Returns a node's text: its name, or its content."""
    try:
        name = node.get_name()
        if name:
            return name
        iface = node.get_text_iface()
        return iface.get_text(0, -1) if iface else ""
    except Exception:
        return ""


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app and "scopewise" in (app.get_name() or "").lower():
            return app
    return None


def description_of(node):
    """Returns a node's description, where the news is that screen readers say."""
    try:
        return node.get_description() or ""
    except Exception:
        return ""


def texts():
    app = application()
    all_nodes = list(nodes(app)) if app else []
    return [t for node in all_nodes for t in (text_of(node), description_of(node)) if t]


def window_tree():
    app = application()
    if not app:
        return "no application on the accessibility bus"
    lines = []
    for node in nodes(app):
        try:
            lines.append(f"{node.get_role_name()}: {text_of(node)!r}")
        except Exception:
            continue
    return "\n".join(lines)


def find(name, roles=("button", "push button", "toggle button", "link", "check box",
                      "radio button", "list item", "option", "switch", "page tab", "label",
                      "static", "heading", "entry", "text", "password text", "notification",
                      "alert", "image", "status bar", "progress bar"), exact=False):
    """Returns the first node whose text starts with `name`."""
    app = application()
    for node in nodes(app) if app else ():
        try:
            words = text_of(node)
            fits = words == name if exact else words.startswith(name)
            if fits and node.get_role_name() in roles:
                return node
        except Exception:
            continue
    return None


def says(part):
    """Whether any node contains this text."""
    return any(part in text for text in texts())


def press(name, exact=False):
    """Presses a control by its accessible name or the start of it."""
    controls = ("button", "push button", "toggle button", "link", "check box", "radio button",
                "list item", "option", "switch", "page tab")

    def act():
        node = find(name, controls, exact)
        action = node.get_action_iface() if node else None
        # A node that has just appeared may not have its actions yet.
        if action is None or action.get_n_actions() == 0:
            if node:
                node.clear_cache()
            return False
        return action.do_action(0)

    wait(f"a control {name!r} that can be pressed", act)
    time.sleep(0.25)


def start(*arguments, heading=None):
    """Starts the program and waits for its window and its accessibility tree."""
    program = subprocess.Popen([PROGRAM, *arguments])
    started.append(program)
    window()
    wait("the accessibility tree", application, 30)
    first = [heading] if heading else ["Which app are you connecting?", "Add the credentials"]
    wait("the first heading", lambda: any(says(words) for words in first), 30)
    return program


def close(program):
    """Closes the window with Ctrl+Q and waits for the program to exit."""
    xdotool("windowfocus", "--sync", window())
    xdotool("key", "ctrl+q")
    end = time.time() + 10
    while program.poll() is None and time.time() < end:
        time.sleep(0.1)
    if program.poll() != 0:
        raise SystemExit(f"the program exited with {program.poll()}")


def escape(words):
    """Presses Esc until this text is gone: a key press may be lost while the window is busy."""
    def gone():
        xdotool("windowfocus", "--sync", window())
        xdotool("key", "Escape")
        time.sleep(0.4)
        return not says(words)

    wait(f"{words!r} to disappear", gone, 20)


def press_title_bar_close():
    """Asks the window to close as a title bar does (ICCCM, WM_DELETE_WINDOW)."""
    import ctypes

    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    protocols = x.XInternAtom(display, b"WM_PROTOCOLS", False)
    delete = x.XInternAtom(display, b"WM_DELETE_WINDOW", False)

    class ClientMessage(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong),
                    ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                    ("window", ctypes.c_ulong), ("message", ctypes.c_ulong),
                    ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                    ("room", ctypes.c_long * 24)]

    target = int(window())
    event = ClientMessage(33, 0, 1, display, target, protocols, 32,
                          (ctypes.c_long * 5)(delete, 0, 0, 0, 0))
    x.XSendEvent(display, ctypes.c_ulong(target), False, ctypes.c_long(0), ctypes.byref(event))
    x.XCloseDisplay(display)


def unlocked_keyring(password="made-up"):
    """Starts a keyring for this session and unlocks it with this password."""
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=password.encode(),
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def keyring_process():
    """Returns the process of the program that answers as the keyring."""
    told = subprocess.run(["dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply=literal", "/",
                           "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets"],
                          capture_output=True, text=True)
    return told.stdout.split()[-1] if told.returncode == 0 else None


def dialog(title):
    """Returns the window ID of the desktop's own dialog with this title."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                           capture_output=True, text=True).stdout.split()
    return found[0] if found else None


def path_field(title):
    """Returns the path field of the desktop's file dialog if it is visible."""
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        for frame in nodes(app) if app else ():
            try:
                if frame.get_name() != title:
                    continue
                for node in nodes(frame):
                    states = node.get_state_set()
                    if (node.get_role_name() == "text" and states.contains(Atspi.StateType.SHOWING)
                            and states.contains(Atspi.StateType.EDITABLE)):
                        return node
            except Exception:
                continue
    return None


def choose_in_dialog(title, path):
    """Types a path into the desktop's file dialog and accepts it. Keys sent before the path field
    has the focus would be lost, so the field is focused first, and checked before Enter is
    pressed."""
    wait(f"the dialog {title!r}", lambda: dialog(title), 30)

    def has_box():
        # The shortcut also closes the field, so allow time for it to open.
        box = path_field(title)
        if not box:
            xdotool("windowfocus", "--sync", dialog(title))
            xdotool("key", "ctrl+l")
            end = time.time() + 5
            while not box and time.time() < end:
                time.sleep(0.1)
                box = path_field(title)
        return box

    def has_path():
        xdotool("windowfocus", "--sync", dialog(title))
        box = path_field(title)
        if not box:
            return False
        box.grab_focus()
        xdotool("key", "ctrl+a")
        xdotool("type", "--delay", "30", path)
        time.sleep(0.5)
        return box.get_text_iface().get_text(0, -1) == path

    wait("the path field", has_box)
    wait(f"the path {path!r} in its field", has_path)
    xdotool("key", "Return")
    wait("the dialog to close", lambda: not dialog(title))


def practice_to_hand_over():
    """Goes from the chosen app to step 7 with the practice store's own file."""
    press("I have credentials" if find("I have credentials") else "I already have the credentials")
    wait("the practice file", lambda: find("Use this file"))
    press("Use this file")
    wait("the fields", lambda: says("Check what’s in the file"))
    press("Test")
    wait("the verdict", lambda: says("Ready. "), 30)
    press("Continue")
    wait("step 7", lambda: says("Hand the values to"))


def clipboard(selection="CLIPBOARD"):
    """Returns the text of the clipboard, or of the PRIMARY selection, as another program reads it."""
    code = ("import gi; gi.require_version('Gtk','3.0'); from gi.repository import Gtk, Gdk;"
            f"print(Gtk.Clipboard.get(Gdk.SELECTION_{selection}).wait_for_text() or '')")
    return subprocess.run(["/usr/bin/python3", "-c", code], capture_output=True,
                          text=True).stdout.rstrip("\n")


def look_for_window():
    if started and started[-1].poll() is not None:
        raise SystemExit(f"the program exited with {started[-1].poll()}")
    found = subprocess.run(
        ["xdotool", "search", "--name", "^Scopewise$"], capture_output=True, text=True
    ).stdout.split()
    return found[-1] if found else None


def window():
    """Returns the window's ID, retrying because the lookup can fail while windows come and go."""
    return wait("the window", look_for_window)


def shot(name):
    """Takes a screenshot of the window if screenshots are enabled."""
    if not SHOTS:
        return
    time.sleep(0.5)
    subprocess.run(["import", "-window", window(), f"{SHOTS}/{name}.png"], check=True)


def words(code, wanted):
    """Returns a message without placeholders in a language, from its Fluent files."""
    here = os.path.dirname(os.path.abspath(__file__))
    folder = os.path.join(here, "../../assets/i18n", code)
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for line in file:
                if line.startswith(f"{wanted} = "):
                    return line.split(" = ", 1)[1].strip()
    raise SystemExit(f"{code} has no {wanted}")


def apply_look(kind):
    """Applies a look to the window; returns a function that takes screenshots in it."""
    if kind == "dark":
        press("Theme: same as system")
        press("Theme: light")
    if kind == "small":
        xdotool("windowsize", window(), 760, 560)
    if kind == "zoom":
        zoom(150)
    return lambda name: shot(f"{name}-{kind}" if kind else name)


def zoom(percent):
    """Sets the zoom in the preferences."""
    press("Size: ")
    press(f"Size: {percent}%", exact=True)
    xdotool("windowfocus", "--sync", window())
    xdotool("key", "Escape")
    time.sleep(0.3)


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def drag_over(*paths):
    """Drags files over the window with the XDND protocol, as a file manager does, and holds them
    there. Returns the process they are dragged from."""
    here = os.path.dirname(os.path.abspath(__file__))
    source = subprocess.Popen(
        ["/usr/bin/python3", f"{here}/drag_source.py", *paths], stdout=subprocess.PIPE, text=True
    )
    source.stdout.readline()
    xdotool("windowmove", window(), 0, 160)
    time.sleep(0.3)
    xdotool("mousemove", 60, 60)
    xdotool("mousedown", 1)
    for x, y in [(80, 80), (120, 130), (200, 240), (400, 400), (520, 500), (600, 520)]:
        xdotool("mousemove", x, y)
        time.sleep(0.15)
    time.sleep(0.5)
    return source


def drop(*paths):
    """Drops files on the window. Returns whether it was taken as a copy or refused."""
    source = drag_over(*paths)
    try:
        shot("drop-hover")
        xdotool("mouseup", 1)
        time.sleep(0.5)
        return source.stdout.readline().strip()
    finally:
        source.kill()
        source.wait()
        xdotool("windowmove", window(), 0, 0)
