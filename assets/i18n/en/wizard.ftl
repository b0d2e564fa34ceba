# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Step { $number } of { $count }
step-of-replacement = Replacement, step { $number } of { $count }
step-app = Your app
step-settings = Settings
step-account = API account
step-scopes = Scopes
step-credentials = Credentials
step-test = Test
step-hand-over = Hand over

rail-new = New connection
rail-replace = Replacement
rail-step = Step { $number } of 7, { $name }, { $state }
rail-state-current = current
rail-state-done = done
rail-state-ahead = to do

back = Back
continue = Continue
continue-not-available = { $button }, not available: { $reason }
already-have = I already have the credentials
already-have-short = I have credentials
copy = Copy
copy-value = Copy { $label }
paste = Paste
choose-file = Choose file…
type-values = Type the values
close-message = Close this message
count-of = { $done } of { $count }
scopes-count = { $count ->
    [one] 1 scope
   *[other] { $count } scopes
}
characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
secret-show = Show { $field } for ten seconds
secret-hide = Hide { $field }
secret-hidden = { $field }, hidden, { $length }
state-not-tested = Not tested

tool-theme = Theme: { $theme }
tool-size = Size: { $percent }%
theme-system = same as system
theme-light = light
theme-dark = dark

practice-store = Practice store
practice-try = Try it with a practice store
practice-strip = Practice mode: no real store is affected.
practice-leave = Leave practice
settings-lead-practice = There’s no page to open in practice. See where it is in BigCommerce, then click Continue.
account-lead-practice = There’s no form to fill in here. See what goes where, then click Continue.
scopes-lead-practice = There’s no form here. Mark each scope as if you had set it, or continue without marking.
settings-practice = In practice, no page of your real store is opened.
practice-first = First time? Try it with a practice store
practice-first-text = Walk through all seven steps with a pretend store and a sample file. Nothing is real and nothing can break.
practice-failed = Couldn’t start the practice store: { $error }. Try again.
practice-start = Start practice
practice-use-file = Use this file
practice-file-title = Your practice file is ready
practice-file-place = In { $folder }. Drop it here, or use it.
practice-file-memory = It couldn’t be saved on this computer, but you can still use it.

reason-choose-app = Choose an app to continue
reason-choose-access = Choose how much access to give
reason-name-short = BigCommerce requires at least 4 characters.
reason-scopes-left = { $count ->
    [one] 1 scope left to set.
   *[other] { $count } scopes left to set.
}
reason-add-file = Add the file to continue
reason-add-field = Add the { $field } to continue
reason-continue-without = Continue without it
reason-not-tested = Not tested yet
reason-running = The test is running
reason-refused = BigCommerce refused the values.
reason-missing = { $count ->
    [one] { $scope } is missing.
   *[other] { $count } scopes are missing.
}
reason-continue-anyway = Continue anyway

dialog-stay = Go back
dialog-close = You’re about to lose these values
dialog-close-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved. To keep them, go back and save them in step 7.
dialog-close-confirm = Close anyway
dialog-replace = You’re about to lose these values
dialog-replace-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved. If you continue, other values will replace them.
dialog-replace-confirm = Replace them
dialog-drop-confirm = Discard them

drop-let-go = Drop to read the file
drop-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
drop-app-first = Choose an app first

app-heading-first = Welcome. Which app are you connecting?
app-lead-first = Get your app’s API credentials in seven short steps, in about ten minutes. You can go back at any time.
app-heading = Which app are you connecting?
app-lead = See what access each app needs and which values it will ask you for.
app-search = { $count ->
    [one] Search 1 app
   *[other] Search { $count } apps
}
app-checked = Guides we checked
app-none-found = No app by that name yet
app-selected-spoken = { $app } is selected
app-found-spoken = { $count ->
    [one] 1 app found
   *[other] { $count } apps found
}
app-scope-caution = { $scope }, caution: { $caution }
app-from-guide = From { $vendor }’s own guide
app-open-guide = Open
app-open-guide-name = Open the guide “{ $title }”
app-how-much = How much access do you want to give?
app-access-read-only = Read-only
app-access-guide = As the guide says
app-access-usually = Usually enough
app-of-form = of { $count } on the form
app-can = What it can do
app-who = Who can create the account
app-asks-for = What { $app } will ask you for
legend-none = None
legend-read = Read-only
legend-change = Can change
legend-care = Sensitive

welcome-pick = Choose your app on the left. Then:
welcome-see = See what it needs
    .text = What the app may see and change.
welcome-set-up = Set it up in BigCommerce
    .text = Scope by scope, with a picture to follow.
welcome-test = Test it
    .text = Scopewise only reads, and gives a clear answer.
welcome-hand-over = Hand over the values
    .text = Copy each value under the label your app uses.

settings-heading = Open the API page in BigCommerce
settings-lead = Sign in on BigCommerce’s own page, in your browser. Scopewise never sees your password.
settings-open = Open BigCommerce
settings-open-again = Open again
settings-not-open = Browser didn’t open? Use this address:
settings-not-opened = The browser didn’t open. Copy the address and open it yourself:
settings-address = Address
settings-copy-address = Copy the address
settings-second = In some stores this direct link also works: { $address }
settings-find = Or find it yourself
settings-path-1 = Settings
    .text = bottom of the left menu
settings-path-2 = API
    .text = scroll down to it
settings-path-3 = Store-level API accounts
settings-older-2021 = Until about 2021: Advanced Settings › API Accounts.
settings-older-2023 = After that: Settings › API › API accounts.
settings-older-now = Some stores now say “Store-level API tokens”.
settings-no-menu = I can’t see that menu

account-heading = Start a new API account
account-lead = Create one account per app. That way you can remove one later without breaking another.
account-create = Click Create API account
    .text = On the right, above the list. Some stores say “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Not Stencil-CLI; that type has no scopes.
account-name-it = Name it
account-name = Account name
account-copy-name = Copy the account name
account-name-hint = At least 4 characters. You’ll find the account by this name later.
account-stop = Stop there for now
    .text = Leave the API path as it is and don’t click Save yet. Scopes come next.
account-older = Is there an older account for { $app }? Its scopes can’t be changed, so create a new one.
account-reads-hash = The Store ID is the part of the API path after /stores/. If you only need to look it up, click Cancel. No account is created.

picture-your-store = your store
picture-wanted = The one you want
picture-not-this = Not this one
picture-leave = leave as it is
picture-next-step = next step
picture-not-yet = Not yet. Set the scopes first
picture-below = This is a drawing. Your page may look a little different.
picture-below-form = This is a drawing of the form. Yours may look a little different.
picture-settings = Drawing of the control panel: Settings, then API, then Store-level API accounts. Not Account-level API accounts.
picture-form = Drawing of the form: token type V2/V3 API token, name { $name }, API path left as it is. Scopes come in the next step. Don’t click Save yet.

scopes-heading = { $count ->
    [one] Set the 1 scope { $app } needs
   *[other] Set the { $count } scopes { $app } needs
}
scopes-lead = Go down the form in your browser and mark each scope here once you’ve set it.
scopes-table = OAuth scopes, in the order of the form
scopes-ticked = set
scopes-left = { $count } left, next is { $scope }
scopes-all-ticked = All scopes are set
scopes-tick-all = Mark all as set
scopes-copy-checklist = Copy checklist
scopes-checklist = Checklist
scopes-show-rest = Show scopes left at None
scopes-leave = Leave at None: { $scopes }
scopes-stays = Leave at { $level }: { $scopes }
scopes-then-save = Click Save in BigCommerce.
scopes-then-save-text = Leave the pop-up open until the values appear here.
scopes-gap = This scope was missing in the last test.
scopes-key-space = mark as set, go to the next
scope-spoken = { $scope }: set to { $level }. Scope { $number } of { $count }.
key-space = Space
care-customers-login = Anyone with the token can sign in as any shopper.
care-create-payments = Anyone with the token can take payments on open orders.
care-storefront-api-tokens = Anyone with the token can create storefront API tokens.
care-storefront-api-customer-impersonation-tokens = Anyone with the token can create tokens that act as a shopper.

credentials-heading = Add the credentials file
credentials-lead = When you clicked Save, your browser downloaded a small text file. Scopewise reads it on this computer.
credentials-test = Test
drop-here = Drop the file here
drop-another = Or drop the file here
drop-reading = Reading…
drop-dialog = Waiting for the file dialog…
drop-dialog-more = If you can’t see it, look behind this window.
drop-dialog-instead = You can also drop the file here or paste its text.
drop-unreadable = What you dropped contains no file that Scopewise can read. Click “Choose file…” instead.
drop-name = Its name starts with BigCommerceAPI-credentials
drop-wayland = This desktop doesn’t support dropping files here. Choose the file or paste its text.
help-link-no-file = No file arrived
help-link-pop-up = I closed the pop-up too early
help-no-file = No file arrived
    .text = The browser may have asked where to save it, or blocked it. If the pop-up is still open, copy its text and click Paste.
help-pop-up = The pop-up is gone
    .text = BigCommerce shows the values only once. If there’s no file in Downloads, create the account again; you can delete the old one.
help-back-to-account = Back to step 3
nothing-leaves = Nothing leaves this computer in this step

fields-heading = Check what’s in the file
fields-lead-complete = Everything { $app } asks for is here.
fields-lead-odd = One value looks unusual.
fields-lead-missing = { $count ->
    [one] 1 value is missing.
   *[other] { $count } values are missing.
}
fields-use-another = Use another file
fields-pasted = Pasted text
fields-typed = Typed by hand
fields-hidden = Secrets stay hidden. Click the eye to show one for ten seconds.
fields-stay = Your values stay on this computer until you click Test.
fields-missing = Not there yet
fields-not-needed = Not needed
fields-hash-or-path = Store hash or API path
fields-paste-here = Paste it here
fields-add = Add
fields-add-name = Add { $field }
fields-use-anyway = Use it anyway
fields-use-anyway-name = Use the { $field } anyway
fields-asks-for = { $app } asks for
fingerprint = Fingerprint
fingerprint-what = If someone is helping you, compare this code over the phone: the same code means the same token. It doesn’t reveal the token.

test-heading-running = Testing the connection
test-lead-running = One small request per scope. Scopewise only reads; it never changes anything in your store.
test-heading = Test result
test-lead = What BigCommerce answered, scope by scope.
test-lead-practice = What the practice store answered, scope by scope.
test-lead-untested = The scopes couldn’t be checked.
test-stop = Stop
test-progress = Checking scopes, { $done } of { $count }
test-read-only = Read requests only
test-waiting = The store is busy. Continuing automatically in { $seconds } s.
test-waiting-for = Waiting for BigCommerce’s answer about { $scopes }.
test-waiting-for-more = Waiting for BigCommerce’s answer about { $scopes } and { $count } more.
test-again = Test again
test-new-account = Create a new API account
test-tighter = Create an account with less access
test-copy-report = Copy report
test-report = Report
test-save-report = Save report…
test-report-file = scopewise-{ $app }-report.txt
test-saved = Report saved
test-not-saved = It couldn’t be saved there. Choose another folder.
dialog-save-report = Save the report
test-continue-without = Continue without a test
test-requests = { $count ->
    [one] 1 read request, { $seconds } s
   *[other] { $count } read requests, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 practice request, { $seconds } s
   *[other] { $count } practice requests, { $seconds } s
}
test-tab-all = All
test-tab-needs-attention = Needs attention
test-tab-not-checked = Not checked
test-tab-fits = Fits
test-others = { $count ->
    [one] 1 other scope isn’t needed
   *[other] { $count } other scopes aren’t needed
}
test-scope = Scope
test-needed = Needed
test-found = Found
test-result = Result
test-scope-spoken = { $scope }: needed { $needed }, found { $found }. { $result }

dialog-choose = Choose the credentials file
dialog-text-files = Text files
dialog-all-files = All files

dialog-drop-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved. If you continue, they’ll be lost.
dialog-pasted = Did you paste every value into { $app }?
dialog-pasted-text = BigCommerce shows these values only once, and they aren’t saved. Copied values are lost unless you paste them. After you click Done, Scopewise no longer has them.
dialog-pasted-stay = Not yet
dialog-pasted-confirm = They’re all pasted
reason-unclear = { $count ->
    [one] 1 scope it needs gave no clear answer
   *[other] { $count } scopes it needs gave no clear answer
}
reason-practice-starts = The practice store is starting
browser-failed = The browser didn’t open. The address is { $address }
app-lead-waiting = Your file is waiting. Choose the app it’s for, and the file opens in step 5.
fields-heading-typed = Type or paste the values
fields-lead-typed = One by one, from the pop-up or the file.
credentials-expects-new = Add the new account’s file. Until then, the old values stay.
credentials-keep-old = Use the old values
drop-choose = Choose the file, or paste its text
practice-file-place-wayland = In { $folder }.
app-all = All apps

reason-decide = Decide about { $scope } to continue
reason-no-scopes = No scopes found yet
reason-choose-second = Choose the second app
reason-choose-variant = Choose an option to continue
reason-scopes-unknown = Paste its guide or choose scopes to continue
reason-name-app = Give the app a name
reason-account-name-short = An account name needs at least 4 characters
reason-choose-scopes = Choose at least one scope
reason-choose-values = Choose at least one value
reason-other-token = A Stencil-CLI token has no scopes to set

app-not-listed = My app isn’t listed
app-paste-guide = Paste its guide
app-change-scopes = Change its scopes
app-second = Connect a second app with the same account
level-menu = { $scope }: { $level }. Choose another level

guide-heading = Paste your app’s guide
guide-lead = Copy the whole help page and paste it here. Scopewise finds the scopes; you check them.
guide-text = Text of the guide
guide-hint = Paste your app’s help page here, or drop its file on the window.
guide-clear = Clear
guide-cancel-reading = Stop reading the guide
guide-beginning = Only the beginning is shown.
guide-by-hand = Choose scopes by hand
guide-found = { $scopes ->
    [one] 1 scope found
   *[other] { $scopes } scopes found
}{ $open ->
    [0] {""}
   *[other] , { $open } to decide
}
guide-empty = Scopes we find will appear here
    .text = Each one appears with its text highlighted. You can correct them all. The text is read on this computer; nothing is sent.
guide-none = No scopes found in this text
    .text = It may be the wrong page, or the scopes are only in an image. Choose them by hand.
guide-on-form = Unknown scope. Add it to the checklist?
guide-yes = Yes, add it
guide-yes-name = Yes, add { $scope }
guide-no = No, leave it out
guide-no-name = No, leave { $scope } out
guide-name-kept = added to the checklist as a reminder
guide-left-out = left out
guide-leave-out = Leave it out
guide-put-back = Put back
guide-put-back-name = Put { $scope } back
guide-corrected = changed by you
guide-by-rule = set by the rule
guide-care = sensitive
guide-stencil = The guide asks for a Stencil-CLI token. That type has no scopes to set.
guide-use-scopes = Use these scopes
guide-problem-nothing = There’s no text on the clipboard.
    .text = Copy the help page first, then click Paste.
guide-problem-silent = The program you copied from isn’t responding.
    .text = Leave the page open and try again in a moment.
guide-problem-no-clipboard = The clipboard can’t be reached.
    .text = Save the help page as a file and choose it here.
guide-problem-not-text = This isn’t a text file.
    .text = Open it, copy its text and paste it here.
guide-problem-too-large = This is larger than 2 MB.
    .text = Copy only the part about BigCommerce.
guide-problem-unreadable = The file couldn’t be read.
    .text = Open it, copy its text and paste it here.
guide-problem-credentials = These are credentials, not a guide.
    .text = Nothing was kept. Choose your app first; the file comes in step 5.
guide-problem-no-dialog = No file chooser is available.
    .text = Open the guide, copy its text and paste it here. On Debian, install xdg-desktop-portal-gtk or zenity.
dialog-choose-guide = Choose a guide or an app file
dialog-guides = Guides and app files

draft-heading = Choose the scopes and the values
draft-lead = What your app may do in the store, and which values it will ask you for.
draft-heading-existing = Which scopes does this account have?
draft-lead-existing = Scopewise has no record of { $app }’s scopes. You’ll find them in its BigCommerce account or setup guide.
draft-save = Save
draft-name = App name
draft-account = Account name (if its guide suggests one)
draft-start-from = Start from another app
draft-values = Values it asks for, under its own labels
draft-value-ask = { $value }: the app asks for it
draft-value-label = Label for the { $value }
value-control-panel = Store address
draft-keep = Save it to my apps
draft-keep-more = As a file in your settings folder. It contains no secrets.
draft-other-scopes = Look for these on the form: { $scopes }
draft-scopes = { $count ->
    [0] OAuth scopes, in the order of the form
    [one] OAuth scopes, in the order of the form: 1 chosen
   *[other] OAuth scopes, in the order of the form: { $count } chosen
}
draft-gated = Only in some stores
draft-scope-spoken = { $scope }: { $level }

own-heading = Add this app?
own-lead = It comes from a file. Review what it asks for before you add it.
own-guide = Its guide
own-add = Add this app
own-fault = { $file }, line { $line }: there’s an error in this app file.
own-unreadable = { $file } couldn’t be read.
own-unreadable-more = An app file is a small text file of at most 64 KB.
own-more-faults = { $count ->
    [one] 1 more file can’t be used.
   *[other] { $count } more files can’t be used.
}
own-not-saved = The app couldn’t be saved.
    .text = Scopewise can’t write to its settings folder. You can still use the app in this window.

second-heading = Choose the second app
second-lead = { $app } is the first. Scopewise shows what extra access each app would get.
pair-heading = One account for two apps?
pair-lead = Each app could do everything the other one needs.
pair-advice = We recommend two accounts.
pair-advice-more = Then each app can do only what it needs, and you can remove one without breaking the other.
pair-needs = { $count ->
    [one] needs 1 scope
   *[other] needs { $count } scopes
}
pair-gains = { $count ->
    [0] No extra access
    [one] 1 extra scope
   *[other] { $count } extra scopes
}
pair-both = { $count ->
    [one] 1 scope together
   *[other] { $count } scopes together
}
pair-use-both = One account for both
pair-keep-apart = Use two accounts

downloads-question = Watch your Downloads folder for the credentials file?
downloads-question-more = Scopewise looks at names, sizes and times to notice the credentials file. It opens no file until you say so, except a browser’s unfinished downloads at the end.
downloads-yes = Watch for it
downloads-no = No, thanks
downloads-watching = Watching Downloads for the file.
downloads-polling = Checking Downloads every second (this folder doesn’t report new files).
downloads-stop = Stop watching
downloads-off = Downloads isn’t being watched.
downloads-no-folder = This computer has no Downloads folder set. Choose the file, or drop it here.
downloads-not-readable = Scopewise isn’t allowed to look in Downloads. Choose the file, or drop it here.
downloads-gone = The Downloads folder is gone. Choose the file, or drop it here.
downloads-again = Try again
downloads-use = Use this file
downloads-use-name = Use this file: { $file }
downloads-not-this = Not this one
downloads-found = Found in Downloads, { $ago }
downloads-found-several = { $count } new files in Downloads. Which one is it?
downloads-not-opened = Scopewise hasn’t opened it yet.
downloads-show-names = Show account names
downloads-show-names-more = Scopewise reads only the account name from these files and forgets the rest right away.
downloads-account = Account “{ $name }”
downloads-no-account = No account name found
downloads-spoken = { $count ->
    [one] Found a credentials file in Downloads
   *[other] Found { $count } credentials files in Downloads
}
ago-seconds = { $count ->
    [0] just now
    [one] 1 second ago
   *[other] { $count } seconds ago
}
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}

letter = Letter
letter-heading = Ask the store owner
letter-lead = The menu stays hidden until the store owner gives you permission. Only the owner can give it; being an administrator isn’t enough.
letter-tab-permission = Give me permission
letter-tab-create = Create it for me
letter-copy = Copy letter
letter-mail = Open in email
letter-close = Close
letter-subject = Access needed to connect { $app }
letter-permission =
    Hello,
    To connect the BigCommerce store to { $app }, I need to create one store-level API account. Could you please give me permission?

    1. In BigCommerce, open Account Settings › Users and choose my name.
    2. Under the high-risk permissions, select Create and List for store-level API accounts.
    3. Click Save. I’ll let you know when I’m done so that you can remove the permission.

    The account will be called “{ $name }”. { $count ->
        [one] This is the only scope I will set:
       *[other] These are the only { $count } scopes I will set:
    }
letter-permission-foot = Please don’t send me your password. I don’t need it.
letter-create =
    Hello,
    To connect the BigCommerce store to { $app }, we need one store-level API account. Could you please create it?

    1. In BigCommerce, open Settings › API › Store-level API accounts (not Account-level) and click Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Leave the API path as it is.
    3. Set only the scopes below, then click Save. Your browser downloads a small text file.

    { $count ->
        [one] The scope to set, with all others at None:
       *[other] The { $count } scopes to set, with all others at None:
    }
letter-create-foot = The file contains the keys to the store, and BigCommerce shows them only once. Please give it to me in person or send it securely, not by email.

checklist-other = { $scope }: named in the guide. Set it if your form shows it.
scopes-other = Also named in the guide: { $scopes }. Set what your form shows.
notice-other-store = This is a different store.
notice-other-store-more = These values belong to store { $now }; the previous ones belonged to { $before }. If you didn’t mean to change stores, use another file.
notice-other-app = { $other } already uses this token.
notice-other-app-more = Create a new account for { $app }. With one account per app, you can remove one without breaking the other.
notice-half = This may be only part of the text.
notice-half-more = Select everything from the first line to the last, copy it and paste it again.
notice-is-right = That’s right
notice-is-right-named = That’s right: { $app }, { $store }
notice-account = This account is named “{ $name }”.
notice-account-more = You’re connecting { $app }, but this looks like { $other }’s account. Is it the right one?
fields-heading-values = Check the values
downloads-not-this-name = Not this one: { $file }
downloads-more = { $count ->
    [one] and 1 older one. It appears when you dismiss one of these.
   *[other] and { $count } older ones. They appear when you dismiss one of these.
}
letter-mail-failed = No email app opened. Copy the letter and paste it into an email.
guide-two-levels = The guide gives { $scope } two levels. Check the level below; other features may need a higher one.
guide-called = “{ $name }”
credentials-lead-practice = With a real store, your browser downloads this file when you click Save. Here, use the practice file.
