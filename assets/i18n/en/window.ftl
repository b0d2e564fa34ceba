# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = English

prefs-theme = Theme
prefs-system = System
prefs-light = Light
prefs-dark = Dark
prefs-size = Size
prefs-language = Language
prefs-language-system = As the system
prefs-motion = Reduce motion
tool-prefs = Preferences
tool-language = Language: { $language }
tool-keys = Keys and words
tool-about = About Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Keys and words
keys-continue = Continue
keys-back = Back
keys-step = Go to a step that is done
keys-new = New connection
keys-all = All connections
keys-search = Search for an app
keys-tick = Tick a row and go on
keys-untick = Untick the last row
keys-choose-file = Choose the credentials file
keys-paste = Paste the values
keys-test = Test again
keys-copy-next = Copy the next value
keys-panes = Next part of the window
keys-size = Larger, smaller, as usual
keys-help = This list
keys-escape = Close a dialog, stop a test
keys-close = Close

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = What is “{ $word }”?
what-account = API account
    .text = An entry in BigCommerce that lets one app into your store, and nothing else.
what-scope = Row, or OAuth scope
    .text = One part of your store on BigCommerce’s form, such as Orders. Its level says how far the app may go there.
what-token = Access token
    .text = The key that opens your store for the app. Whoever has it can use it, so it stays hidden.
what-client-id = Client ID
    .text = The account’s own number. It opens nothing by itself.
what-client-secret = Client secret
    .text = A second key that some apps ask for. It stays hidden too.
what-store-hash = Store hash
    .text = The short code by which BigCommerce knows your store. It is part of the API path.
what-api-path = API path
    .text = The address at which apps reach your store. It holds the store hash.
what-fingerprint = Fingerprint
    .text = Eight signs that tell one token from another. They open nothing, so you can read them out.

# The small window beside the browser.
compact-open = Keep on top
compact-title = { $app }: rows to set
compact-pin = Stay on top of other windows
compact-back = Back to the large window
compact-next = Next row on the form
compact-done = Done, next
compact-left = { $count ->
    [one] 1 left
   *[other] { $count } left
}
compact-all = All rows are set
compact-save = Then press Save. Leave the pop-up open.

# About.
about-heading = Scopewise { $version }
about-lead = Works on this computer only. No telemetry, no account.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com answers in { $seconds } s
about-no-answer = No answer: { $problem }
about-asking = Asking…
about-proxy = Proxy
about-proxy-none = None named in the environment
about-proxy-set = Named in the environment
about-keyring = Keyring
about-downloads = Downloads folder
about-downloads-watched = Watched from step 4 on
about-downloads-not = Not watched
about-downloads-ask = You are asked in step 5
about-rows = Row list
about-rows-of = { $count } rows, as of { $date }
about-licences = Licences
about-licences-text = Scopewise: MIT or Apache 2.0. Inter and JetBrains Mono: SIL Open Font License. Phosphor: MIT. The password’s words: EFF, CC BY 3.0 US.
about-foot = No secrets, no file paths.
about-copy = Copy report

# The way of a question, link by link.
chain-computer = This computer
chain-network = Network
chain-bigcommerce = BigCommerce
chain-store = Store
chain-link = { $name }: { $state }
chain-done = reached
chain-now = asking
chain-broken = not reached
chain-ahead = not tried

about-diagnostics = Diagnostics
about-guides = Guides
about-guides-text = Rows and values of { $count } apps, each from its own guide. Where it says so, when that guide was read.
guide-open-short = Open
about-clock-name = Clock
about-clock = { $seconds } s off
about-clock-off = { $minutes } minutes off. Set it, or certificates look wrong.
about-clock-unknown = Not compared
about-certificates = Certificate check
about-certificates-on = On, with this computer’s certificates

# The toast of a window that had to do without OpenGL.
window-software = Drawn without OpenGL, which works but is slower. On Debian, libgl1 and libgl1-mesa-dri bring it.
