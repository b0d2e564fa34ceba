"""A portal that takes a request for a file dialog and never shows one: the window says that it is
waiting, answers a second press, and names the other ways once the portal gives up."""

import subprocess

from bare_bus import practice_at_step_5
import driver
from driver import press, says, shot, wait

PORTAL = """
import gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib
XML = \'\'\'<node><interface name="org.freedesktop.portal.FileChooser"><method name="OpenFile">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="o" direction="out"/></method><property name="version" type="u" access="read"/>
</interface></node>\'\'\'

def call(connection, sender, path, interface, method, parameters, invocation):
    def end():
        invocation.return_dbus_error("org.freedesktop.portal.Error.Failed", "Timeout was reached")
        return False
    GLib.timeout_add_seconds(8, end)

def on_bus(connection, name):
    info = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
    connection.register_object("/org/freedesktop/portal/desktop", info, call,
                               lambda *_: GLib.Variant("u", 4), None)

Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop",
                 Gio.BusNameOwnerFlags.NONE, on_bus, lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
"""
portal = subprocess.Popen(["/usr/bin/python3", "-c", PORTAL], stdout=subprocess.PIPE, text=True)
driver.started.append(portal)
portal.stdout.readline()
program, file = practice_at_step_5()
press("Choose file")
wait("the words while it waits", lambda: says("Waiting for the file dialog"), 5)
shot("5-credentials-waiting")
press("Choose file")
wait("the answer to a second press", lambda: says("A file dialog is already open"), 5)
wait("the other ways", lambda: says("No file chooser is available"), 15)
if says("Waiting for the file dialog"):
    raise SystemExit("it still says that it is waiting")
driver.drop(file)
wait("the fields", lambda: says("Check what’s in the file"))
program.terminate()
program.wait()
portal.kill()
portal.wait()
print("a stalled portal is answered in words")
