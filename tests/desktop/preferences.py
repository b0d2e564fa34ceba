"""Theme, size, language and motion: chosen in the window, applied in place, and restored from the
next window's first frame on; and the system's language on the very first start."""

import os
import subprocess

from driver import PROGRAM, close, escape, find, press, says, start, wait, words

settings = os.path.join(os.environ["HOME"], ".config/scopewise/settings.toml")
program = start()
press("Size: ")
wait("the preferences", lambda: find("Reduce motion"))
press("Theme: Dark", exact=True)
press("Size: 125%", exact=True)
# With software rendering, as here, motion is reduced by default.
press("Reduce motion")
press("Language: Deutsch")
wait("German, in place", lambda: says(words("de", "app-heading-first")))
if says("Which app are you connecting?"):
    raise SystemExit("something stayed in English")
escape(words("de", "prefs-motion"))
close(program)
with open(settings) as file:
    kept = file.read()
for line in ['theme = "dark"', "size = 125", 'language = "de"', "reduce_motion = false"]:
    if line not in kept:
        raise SystemExit(f"{line} is not saved: {kept}")

program = start(heading=words("de", "app-heading-first"))
# At 125 %, the rail has room for the gear icon only.
press(words("de", "tool-prefs"))
press(words("de", "prefs-language") + ": " + words("de", "prefs-language-system"))
wait("English, in place", lambda: says("Which app are you connecting?"))
escape("Reduce motion")
close(program)

# Without saved settings, the system's language is used.
os.remove(settings)
for locale, code in [("fr_CA.UTF-8", "fr"), ("pt_BR.UTF-8", "pt-BR"), ("zh_CN.UTF-8", "en")]:
    os.environ["LANG"] = os.environ["LC_ALL"] = locale
    os.environ.pop("LANGUAGE", None)
    program = start(heading=words(code, "app-heading-first"))
    close(program)
    printed = subprocess.run([PROGRAM, "apps"], capture_output=True, text=True).stdout
    if ("scopes, all Read-only" in printed) != (code == "en"):
        raise SystemExit(f"the command line's language differs from the window's: {printed}")
print("the look is kept and switched in place")
