# The command line.

cli-about = Connects a BigCommerce store to any third-party app, with exactly the access that app needs.
cli-file-window = A credentials file to open in the window
cli-practice-window = Open the window with the practice store
cli-read = Show what a credentials file contains, without any secrets
cli-read-file = The file, or - for standard input
cli-check = Test a credentials file against the store, scope by scope, with read requests only
cli-check-file = The file, or - for standard input; optional with --practice
cli-check-app = The app’s ID, as listed by `scopewise apps`
cli-check-access = Scopes to test for: all that the guide asks for, or Read-only where that’s known to be enough
cli-check-practice = Test against the practice store on this computer
cli-check-gateway = Test against a server on this computer (127.0.0.0/8 or ::1)
cli-apps = List the apps with their scopes and values
cli-practice-file = Print a credentials file for the practice store
cli-practice-layout = The file’s layout (today is BigCommerce’s current one)
cli-practice-case = The situation to simulate
cli-practice-app = Give the token only the scopes this app needs
cli-json = Print JSON

cli-error = { $heading }. { $text }
cli-next = Next: { $next }
cli-unknown-app = There’s no app with the ID “{ $app }”. `scopewise apps` lists them.
cli-no-lesser = { $app } has no Read-only option. Its guide’s own list is the only one.
cli-bad-gateway = --gateway accepts only an address on this computer, such as http://127.0.0.1:8080.
cli-no-file = Name a credentials file, or use --practice.
cli-no-display = There’s no display to open a window on. `scopewise check FILE --app ID` tests a file without one.
cli-window-failed = The window couldn’t be opened: OpenGL 2.0 or newer isn’t available. On Debian, install libgl1 and libgl1-mesa-dri. `scopewise check FILE --app ID` works without a window.
cli-screen-failed = The window couldn’t be shown: this display isn’t supported (for example, 16-bit color). `scopewise check FILE --app ID` works without a window.
cli-library-missing = The window couldn’t be opened: a system library is missing. On Debian, install libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 and libwayland-client0. `scopewise check FILE --app ID` works without a window.
cli-practice-failed = Couldn’t start the practice store: { $error }.

cli-read-hidden = { $count ->
    [one] 1 character, hidden
   *[other] { $count } characters, hidden
}
cli-read-missing = not in the file
cli-read-fingerprint = Fingerprint
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Asks for: { $values }
cli-apps-name = Account name: { $name }
cli-your-app = Your app

cli-guide = Find the scopes and values that a vendor’s guide asks for
cli-guide-file = A guide as text, Markdown or HTML; - reads standard input
cli-open = Open a sealed file in the window, which asks for its password
cli-open-file = The sealed file (usually .scopewise)

cli-usage = Usage:
cli-arguments = Arguments:
cli-options = Options:
cli-commands = Commands:
cli-help = Print this help
cli-version = Print the version
cli-one-of = { $help } [possible values: { $values }; default: { $default }]
cli-wrong-unknown = Unknown argument “{ $argument }”.
cli-wrong-missing = Missing: { $arguments }
cli-wrong-value = “{ $value }” isn’t a valid value for { $argument }.
cli-wrong-together = { $argument } and { $other } can’t be used together.
cli-wrong = Scopewise doesn’t understand this command.
cli-wrong-help = Next: see `scopewise --help`.
cli-not-printed = The output couldn’t be written: { $error }
stopped-by-a-fault = Scopewise crashed ({ $place }). Saved data is safe. Please open it again.
cli-wrong-twice = { $argument } is given twice.
cli-next-file = Check the file’s path and permissions.
cli-next-whole = Pass the whole file that BigCommerce created.
