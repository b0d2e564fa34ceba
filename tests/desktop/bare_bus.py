"""Switches this script to a session bus of its own that starts no services except accessibility.
Import it before the driver."""

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


def practice_at_step_5():
    """Starts a practice with a PATH in which zenity isn't found, goes to step 5, and returns the
    program and the path of a practice file."""
    import driver

    file = os.path.join(home, "BigCommerceAPI-credentials-made-up.txt")
    with open(file, "w") as out:
        subprocess.run([driver.PROGRAM, "practice-file", "--app", "bookkeep"], stdout=out,
                       check=True)
    program = subprocess.Popen([driver.PROGRAM, "--practice"],
                               env={**os.environ, "PATH": services})
    driver.started.append(program)
    # Wait for the window first: an accessibility lookup that comes too early caches an empty
    # result.
    driver.window()
    driver.wait("the accessibility tree", driver.application, 30)
    driver.wait("the first heading", lambda: driver.says("Which app are you connecting?"), 30)
    driver.press("Bookkeep")
    driver.press("I already have the credentials")
    driver.wait("step 5", lambda: driver.says("Add the credentials file"))
    return program, file
