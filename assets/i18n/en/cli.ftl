# The command line.

cli-about = Connects a BigCommerce store to any third-party app, with exactly the access that app needs.
cli-file-window = A credentials file to open the window with
cli-practice-window = Open the window with the practice store
cli-read = Say what a credentials file holds, without any secret
cli-read-file = The file, or - for standard input
cli-check = Test a credentials file against the store, row by row; reads only
cli-check-file = The file, or - for standard input; may be left out with --practice
cli-check-app = The app’s id, as `scopewise apps` lists it
cli-check-access = Rows to test for: the guide’s own list, or Read-only where that is known to be enough
cli-check-practice = Test against the practice store on this computer
cli-check-gateway = Test against a server on this computer (127.0.0.0/8 or ::1)
cli-apps = List the apps with their rows and values
cli-practice-file = Print a credentials file for the practice store
cli-practice-layout = How the file is laid out
cli-practice-case = What the account rehearses
cli-practice-app = Open just the rows of this app
cli-json = Print JSON

cli-error = { $heading }. { $text }
cli-next = Next: { $next }
cli-unknown-app = There is no app with the id “{ $app }”. `scopewise apps` lists them.
cli-no-lesser = { $app } has no Read-only choice: its guide’s own list is the only one.
cli-bad-gateway = --gateway takes an address of this computer only, such as http://127.0.0.1:8080.
cli-no-file = Name a credentials file, or use --practice.
cli-no-display = There is no display to open a window on. `scopewise check FILE --app ID` tests a file without one.
cli-window-failed = The window could not be opened: this computer offers no OpenGL 2.0 or newer (on Debian: libgl1 and libgl1-mesa-dri). `scopewise check FILE --app ID` works without one.
cli-screen-failed = The window could not be shown: this display takes no pictures of this program (one of 16-bit colours, for example). `scopewise check FILE --app ID` works without one.
cli-library-missing = The window could not be opened: a part of the system that shows windows is not installed (on Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` works without a window.
cli-practice-failed = The practice store could not be started: { $error }.

cli-read-hidden = { $count } characters, hidden
cli-read-missing = not in the file
cli-read-fingerprint = Fingerprint
cli-apps-row = { $row }: { $level }
cli-apps-values = Asks for: { $values }
cli-apps-name = Account name: { $name }
cli-your-app = Your app

cli-guide = Find the rows and values that a vendor’s guide asks for
cli-guide-file = A guide as text, Markdown or HTML; - reads standard input
cli-open = Open a sealed file in the window; its password is asked for there
cli-open-file = The sealed file, as a rule ending in .scopewise

cli-usage = Usage:
cli-arguments = Arguments:
cli-options = Options:
cli-commands = Commands:
cli-help = Print this help
cli-version = Print the version
cli-one-of = { $help }: { $values }. If left out: { $default }.
cli-wrong-unknown = “{ $argument }” is not known here.
cli-wrong-missing = Missing: { $arguments }
cli-wrong-value = “{ $value }” is no value for { $argument }.
cli-wrong-together = { $argument } and { $other } do not go together.
cli-wrong = This cannot be read as a command.
cli-wrong-help = Next: `scopewise --help` shows what there is.
cli-not-printed = The output couldn’t be written: { $error }
stopped-by-a-fault = Scopewise stopped by a fault of its own ({ $place }). What was saved is safe; open it again.
cli-wrong-twice = { $argument } is given twice.
