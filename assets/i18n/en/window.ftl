# What belongs to the window: preferences, keys, terms, the small window, About.

# The name of this language in itself.
language-name = English

prefs-theme = Theme
prefs-system = System
prefs-light = Light
prefs-dark = Dark
prefs-size = Size
prefs-language = Language
prefs-language-system = Same as system
prefs-motion = Reduce motion
prefs-renderer = Drawing (from the next start on)
prefs-renderer-automatic = Automatic
prefs-renderer-card = Graphics card
prefs-renderer-processor = Processor
tool-prefs = Preferences
tool-language = Language: { $language }
tool-keys = Keys and terms
tool-about = About Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Keys and terms
keys-continue = Continue
keys-back = Back
keys-step = Go to a finished step
keys-new = New connection
keys-all = All connections
keys-search = Search for an app
keys-tick = Mark a scope as set and go to the next
keys-untick = Unmark the last scope
keys-choose-file = Choose the credentials file
keys-paste = Paste the values
keys-test = Test again
keys-copy-next = Copy the next value
keys-panes = Next part of the window
keys-size = Zoom in, zoom out, reset
keys-help = This list
keys-escape = Close a dialog, stop a test
keys-close = Close

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = What is “{ $word }”?
what-account = API account
    .text = An entry in BigCommerce that gives one app access to your store.
what-scope = OAuth scope
    .text = One part of your store on BigCommerce’s form, such as Orders. Its level says what the app may do there.
what-token = Access token
    .text = The key to your store for the app. Anyone who has it can use it, so it stays hidden.
what-client-id = Client ID
    .text = The account’s own ID. It doesn’t give access by itself.
what-client-secret = Client secret
    .text = A second key that some apps ask for. It stays hidden too.
what-store-hash = Store hash
    .text = The short code that identifies your store at BigCommerce. It’s part of the API path.
what-api-path = API path
    .text = The address where apps reach your store. It contains the store hash.
what-fingerprint = Fingerprint
    .text = Eight characters that identify a token. They can’t be used to sign in, so it’s safe to read them aloud.

# The small window beside the browser.
compact-open = Small window on top
compact-title = { $app }: scopes to set
compact-pin = Stay on top of other windows
compact-back = Back to the large window
compact-next = Next scope on the form
compact-done = Done, next
compact-left = { $count ->
    [one] 1 left
   *[other] { $count } left
}
compact-all = All scopes are set
compact-save = Then click Save in BigCommerce. Leave its pop-up open.

# About.
about-heading = Scopewise { $version }
about-lead = Runs on this computer and sends your token only to BigCommerce. No telemetry, no Scopewise account.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com answers in { $seconds } s
about-no-answer = No answer: { $problem }
about-asking = Checking…
about-proxy = Proxy
about-proxy-none = None set
about-proxy-set = Set by an environment variable
about-proxy-desktop = Set in the desktop’s network settings
about-proxy-excepted = Not used for BigCommerce
about-proxy-unreadable = Its address can’t be understood
about-keyring = Keyring
about-downloads = Downloads folder
about-downloads-watched = Watched from step 4
about-downloads-not = Not watched
about-downloads-ask = You’ll be asked in step 4
about-scopes = Scope list
about-scopes-of = { $count } scopes, updated { $date }
about-licenses = Licenses
about-licenses-text = Scopewise: MIT or Apache 2.0. Inter and JetBrains Mono: SIL Open Font License. Phosphor: MIT. Password words: EFF, CC BY 3.0 US.
about-foot = No secrets, no file paths.
about-copy = Copy report

# The path of a request, link by link.
chain-computer = This computer
chain-network = Network
chain-bigcommerce = BigCommerce
chain-store = Store
chain-link = { $name }: { $state }
chain-done = reached
chain-now = waiting
chain-broken = not reached
chain-ahead = not tried

about-diagnostics = Diagnostics
about-guides = Guides
about-guides-text = Values for { $count } apps, and scopes where they’re known, from each app’s own guide. A date is shown if the guide has one.
guide-open-short = Open
about-clock-name = Clock
about-clock = { $seconds } s off
about-clock-off = { $minutes ->
    [one] 1 minute off. Correct it, or secure connections may fail.
   *[other] { $minutes } minutes off. Correct it, or secure connections may fail.
}
about-clock-unknown = Not compared
about-certificates = Certificate check
about-certificates-on = On, with this computer’s certificates

# The toast of a window that runs without OpenGL.
window-software = OpenGL isn’t available, so drawing is slower. On Debian, install libgl1 and libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent }%
