"""A desktop without a file portal and without zenity: every attempt to open a file dialog names the
missing packages, and the file can be imported another way."""

import atexit
import os
import subprocess

home = os.environ["HOME"]
services, config = os.path.join(home, "services"), os.path.join(home, "bus.conf")
os.mkdir(services)
with open("/usr/share/dbus-1/services/org.a11y.Bus.service") as file:
    with open(os.path.join(services, "org.a11y.Bus.service"), "w") as copy:
        copy.write(file.read())
with open(config, "w") as file:
    file.write(f"""<busconfig><type>session</type><listen>unix:tmpdir={home}</listen>
<servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>""")
bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
atexit.register(bus.kill)
# Must be set before the accessibility tree is used.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
os.environ.pop("AT_SPI_BUS_ADDRESS", None)
# A full desktop saves its settings through a service that this bus doesn't have.
os.environ["GSETTINGS_BACKEND"] = "memory"
subprocess.run(["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus",
                "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled",
                "variant:boolean:true"], check=True, stdout=subprocess.DEVNULL)

# Looked up by name: the display still has the first session's bus address, where this program never
# appears.
answer = subprocess.run(["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply=literal",
                         "/org/a11y/bus", "org.a11y.Bus.GetAddress"],
                        check=True, capture_output=True, text=True)
os.environ["AT_SPI_BUS_ADDRESS"] = answer.stdout.strip()

import driver  # noqa: E402
from driver import find, press, says, shot, wait  # noqa: E402

WORDS = "On Debian, install xdg-desktop-portal-gtk or zenity"
practice_file = os.path.join(home, "BigCommerceAPI-credentials-made-up.txt")
with open(practice_file, "w") as file:
    subprocess.run([driver.PROGRAM, "practice-file", "--app", "bookkeep"], stdout=file, check=True)
# Started with a PATH in which zenity isn't found.
program = subprocess.Popen([driver.PROGRAM, "--practice"], env={**os.environ, "PATH": services})
driver.started.append(program)
# Wait for the window first: an accessibility lookup that comes too early caches an empty result.
driver.window()
wait("the accessibility tree", driver.application, 30)
wait("the first heading", lambda: says("Which app are you connecting?"), 30)
press("Bookkeep")
press("I already have the credentials")
wait("step 5", lambda: says("Add the credentials file"))
press("Choose file")
wait("the missing packages", lambda: says("No file chooser is available") and says(WORDS))
shot("no-portal")
driver.drop(practice_file)
wait("the fields", lambda: says("Check what’s in the file"))
press("Test")
wait("the verdict", lambda: says("Ready. "), 30)
press("Continue")
wait("step 7", lambda: says("Hand the values to"))
press("Save receipt")
wait("the missing packages for a receipt", lambda: says(WORDS))
shot("no-portal-receipt")
wait("the toast to disappear", lambda: not says(WORDS))
press("Create sealed file")
wait("the password", lambda: find("Save sealed file"))
press("Save sealed file")
wait("the missing packages for a sealed file", lambda: says(WORDS))
shot("no-portal-sealed")
program.terminate()
program.wait()
print("without a portal it says what to install")
