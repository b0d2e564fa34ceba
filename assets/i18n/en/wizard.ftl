# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

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
already-have = I already have the file or values
already-have-short = I have the file
copy = Copy
copy-value = Copy { $label }
paste = Paste
choose-file = Choose file…
type-values = Type the values
close-message = Close this message
count-of = { $done } of { $count }
rows-count = { $count } rows
characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
secret-show = Show { $field } for ten seconds
secret-hide = Hide { $field }
secret-hidden = { $field }, hidden, { $length }
state-not-tested = Not tested

tool-theme = Theme: { $theme }
tool-size = Size: { $percent } %
theme-system = as the system
theme-light = light
theme-dark = dark

practice-store = Practice store
practice-try = Try it with a practice store
practice-strip = Practice store. Nothing here touches a real shop.
practice-leave = Leave practice
settings-lead-practice = In practice there’s no page to open. See where it is in BigCommerce, then click Continue.
account-lead-practice = In practice there’s no form to fill in. See what goes where, then click Continue.
scopes-lead-practice = In practice there’s no form. Tick the scopes as if you had set them, or go on without ticking.
settings-practice = Practice has no page of its own, and doesn’t open your real store.
practice-first = First time? Try it with a practice store
practice-first-text = Walk through all seven steps with a pretend store and a sample file. Nothing is real and nothing can break.
practice-failed = The practice store could not be started: { $error }. Try again.
practice-start = Start practice
practice-use-file = Use this file
practice-file-title = Your practice file is ready
practice-file-place = In { $folder }. Drop it here, or use it.
practice-file-memory = It could not be saved on this computer, but it can be used.

reason-choose-app = Choose an app to continue
reason-choose-access = Choose how much access to give
reason-name-short = BigCommerce wants at least 4 characters.
reason-rows-left = { $count ->
    [one] 1 row left to tick.
   *[other] { $count } rows left to tick.
}
reason-add-file = Add the file to continue
reason-add-field = Add the { $field } to continue
reason-continue-without = Continue without it
reason-not-tested = Not tested yet
reason-running = The test is running
reason-refused = The values were refused.
reason-missing = { $count ->
    [one] { $row } is missing.
   *[other] { $count } rows are missing.
}
reason-continue-anyway = Continue anyway

dialog-stay = Keep them
dialog-close = These values exist only here
dialog-close-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved anywhere else. If you close now, they’ll be lost.
dialog-close-confirm = Close anyway
dialog-replace = These values exist only here
dialog-replace-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved anywhere else. Other values would replace them.
dialog-replace-confirm = Replace them
dialog-drop-confirm = Drop them

drop-let-go = Let go to read it
drop-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
drop-app-first = First the app, then the file

app-heading-first = Welcome. Which app are you connecting?
app-lead-first = Seven short steps, about ten minutes. You can go back at any point.
app-heading = Which app are you connecting?
app-lead = Scopewise knows which access each app needs and which values it will ask you for.
app-search = Search { $count } apps
app-checked = Guides we checked
app-none-found = No app by that name yet
app-row-caution = { $row }, caution: { $caution }
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
legend-care = Needs care

welcome-pick = Pick your app on the left. Then:
welcome-see = See what it needs
    .text = Which rows, how much, and which values.
welcome-set-up = Set it up in BigCommerce
    .text = Row by row, with a picture beside you.
welcome-test = Test it
    .text = Read-only questions, a clear answer.
welcome-hand-over = Hand over the values
    .text = Under the names your app uses.

settings-heading = Open the API page in BigCommerce
settings-lead = You sign in on BigCommerce’s own page, in your browser. Scopewise never sees your password.
settings-open = Open BigCommerce
settings-open-again = Open again
settings-not-open = Browser did not open? Use this address:
settings-not-opened = The browser did not open. Copy the address and open it yourself:
settings-address = Address
settings-copy-address = Copy the address
settings-second = Some panels also know the direct way: { $address }
settings-find = Or find it yourself
settings-path-1 = Settings
    .text = bottom of the left menu
settings-path-2 = API
    .text = scroll down to it
settings-path-3 = Store-level API accounts
settings-older-2021 = Until about 2021: Advanced Settings › API Accounts.
settings-older-2023 = Then: Settings › API › API accounts.
settings-older-now = Now also printed as “Store-level API tokens”.
settings-no-menu = I can’t see that menu

account-heading = Start a new API account
account-lead = One account for each app. That way you can remove one later without breaking another.
account-create = Press Create API account
    .text = On the right, above the list. Some stores say “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Not Stencil-CLI; that one has no rows.
account-name-it = Name it
account-name = Account name
account-copy-name = Copy the account name
account-name-hint = At least 4 characters. You will find the account by this name later.
account-stop = Stop there for now
    .text = Leave the API path as it is and do not press Save yet. The rows come next.
account-older = Is there an older account for { $app }? Its rows cannot be changed, so make a new one.
account-reads-hash = The Store Id is the part of the API path behind /stores/. Who only looks it up presses Cancel: no account is made.

picture-your-store = your store
picture-wanted = The one you want
picture-not-this = Not this one
picture-leave = leave as it is
picture-next-step = next step
picture-not-yet = Not yet. Set the rows first
picture-below = Our drawing. Your page may look a little different; the words are the same.
picture-below-form = Our drawing of the form. Yours may look a little different.
picture-settings = Picture of the control panel: Settings, then API, then Store-level API accounts. Not Account-level API accounts.
picture-form = Picture of the form: token type V2/V3 API token, name { $name }, the API path left as it is, the rows in the next step. Save is not pressed yet.

scopes-heading = { $count ->
    [one] Set the one row { $app } needs
   *[other] Set the { $count } rows { $app } needs
}
scopes-lead = Go down the form in your browser and tick each row here once it matches.
scopes-table = OAuth scopes, in the order of the form
scopes-ticked = ticked
scopes-left = { $count } left, next is { $row }
scopes-all-ticked = All rows are ticked
scopes-tick-all = Tick all
scopes-copy-checklist = Copy checklist
scopes-checklist = Checklist
scopes-show-rest = Show rows left at None
scopes-leave = Leave at None: { $rows }
scopes-stays = { $rows } stays at { $level }
scopes-then-save = Press Save.
scopes-then-save-text = Leave the pop-up open until the fields appear here.
scopes-gap = This row was missing in the last test.
scopes-key-space = tick, go to the next
scopes-row-spoken = { $row }: set to { $level }. Row { $number } of { $count }.
key-space = Space
care-customers-login = Lets whoever holds the token sign in as any shopper.
care-create-payments = Lets whoever holds the token take payments on open orders.
care-storefront-api-tokens = Lets whoever holds the token make keys to the storefront.
care-storefront-api-customer-impersonation-tokens = Lets whoever holds the token make keys that act as a shopper.

credentials-heading = Bring in the credentials file
credentials-lead = When you pressed Save, your browser downloaded a small text file. Scopewise reads it on this computer.
credentials-test = Test
drop-here = Drop the file here
drop-another = Or drop the file here
drop-reading = Reading…
drop-name = Its name begins with BigCommerceAPI-credentials
drop-wayland = On this desktop files cannot be dropped on windows like this one: choose the file, or paste its text.
help-link-no-file = No file arrived
help-link-pop-up = I closed the pop-up too early
help-no-file = No file arrived
    .text = The browser may have asked where to save it, or blocked it. If the pop-up is still open, copy its text and press Paste.
help-pop-up = The pop-up is gone
    .text = BigCommerce shows the values once. If no file is in Downloads, make the account again; the old one can be deleted.
help-back-to-account = Back to step 3
nothing-leaves = Nothing leaves this computer

fields-heading = Check what the file holds
fields-lead-complete = Everything { $app } asks for is here.
fields-lead-odd = One value looks odd.
fields-lead-missing = { $count ->
    [one] One value is missing.
   *[other] { $count } values are missing.
}
fields-use-another = Use another file
fields-pasted = Pasted text
fields-typed = Typed by hand
fields-hidden = Secrets stay hidden. Press the eye to look at one for ten seconds.
fields-stay = Your values stay on this computer until you press Test.
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
fingerprint-what = Compare it by phone: same code, same token. It gives nothing away.

test-heading-running = Testing the connection
test-lead-running = One small question per row. Scopewise only reads; it never changes anything in your store.
test-heading = Test result
test-lead = What BigCommerce answered, row by row.
test-lead-practice = What the practice store answered, row by row.
test-lead-untested = No answer that says anything about the rows.
test-stop = Stop
test-progress = Checking rows, { $done } of { $count }
test-read-only = Read requests only
test-waiting = The store is busy. Going on by itself in { $seconds } s.
test-waiting-for = Waiting for BigCommerce to answer about { $rows }.
test-waiting-for-more = Waiting for BigCommerce to answer about { $rows } and { $count } more.
test-again = Test again
test-new-account = Make a new account
test-tighter = Make a tighter one
test-copy-report = Copy report
test-report = Report
test-save-report = Save report…
test-report-file = scopewise-{ $app }-report.txt
test-saved = Report saved
test-not-saved = This could not be saved there. Choose another folder.
dialog-save-report = Save the report
test-continue-without = Continue without a test
test-requests = { $count } read requests, { $seconds } s
test-requests-practice = { $count } pretend requests, { $seconds } s
test-tab-all = All
test-tab-needs-attention = Needs attention
test-tab-not-checked = Not checked
test-tab-fits = Fits
test-others = { $count } other rows are not needed
test-row = Row
test-needed = Needed
test-found = Found
test-result = Result
test-row-spoken = { $row }: needed { $needed }, found { $found }. { $result }

dialog-choose = Choose the credentials file
dialog-text-files = Text files
dialog-all-files = All files

dialog-drop-text = BigCommerce shows these only once. You pasted or typed them, and they aren’t saved anywhere else. If you go on, they’ll be lost.
dialog-pasted = Did you paste every value into { $app }?
dialog-pasted-text = Copying isn’t pasting. BigCommerce shows these values only once, and they aren’t saved anywhere else. After Done, Scopewise no longer has them.
dialog-pasted-stay = Not yet
dialog-pasted-confirm = They’re all pasted
reason-unclear = { $count ->
    [one] 1 scope it needs gave no clear answer
   *[other] { $count } scopes it needs gave no clear answer
}
reason-practice-starts = The practice store is starting
browser-failed = The browser did not open. The address is { $address }
app-lead-waiting = Your file is waiting. Choose the app it is for, and it opens at its own step.
fields-heading-typed = Type or paste the values
fields-lead-typed = One by one, from the pop-up or the file.
credentials-expects-new = Bring in the file of the new account. The old values stay until then.
credentials-keep-old = Keep the old values
drop-choose = Choose the file, or paste its text
practice-file-place-wayland = In { $folder }.
app-all = All apps

reason-decide = Decide about { $row } to continue
reason-no-rows = No rows found yet
reason-choose-second = Choose the second app
reason-choose-variant = Choose which way to continue
reason-rows-unknown = Paste its guide or pick rows to continue
reason-name-app = Give the app a name
reason-account-name-short = An account name has at least 4 characters
reason-choose-rows = Choose at least one row
reason-choose-values = Choose at least one value
reason-other-token = A Stencil-CLI token has no rows to set

app-not-listed = My app is not listed
app-paste-guide = Paste its guide
app-change-rows = Change its rows
app-second = Connect a second app with the same account
level-menu = { $row }: { $level }. Choose another level

guide-heading = Paste your app’s guide
guide-lead = Copy the whole help page and paste it here. Scopewise picks out the rows; you check them.
guide-text = Text of the guide
guide-hint = Paste the help page of your app here, or drop its file on the window.
guide-clear = Clear
guide-cancel-reading = Cancel reading the guide
guide-beginning = Only the beginning is shown.
guide-by-hand = Pick rows by hand
guide-found = { $rows ->
    [one] 1 row found
   *[other] { $rows } rows found
}{ $open ->
    [0] {""}
   *[other] , { $open } to decide
}
guide-empty = The rows will stand here
    .text = Each one with the words it came from, lit in the text. You can correct all of them. The text is read on this computer; nothing is sent.
guide-none = No rows found in this text
    .text = It may be the wrong page, or the rows are only in a picture. Pick the rows by hand.
guide-on-form = Is this row on your form?
guide-yes = Yes, add
guide-yes-name = Yes, add { $row }
guide-no = No, leave it out
guide-no-name = No, leave { $row } out
guide-name-kept = kept as a reminder in the checklist
guide-left-out = left out
guide-leave-out = Leave it out
guide-put-back = Put back
guide-put-back-name = Put { $row } back
guide-corrected = changed by you
guide-by-rule = by the rule
guide-care = needs care
guide-stencil = The guide asks for a Stencil-CLI token. Such a token has no rows to set.
guide-use-rows = Use these rows
guide-problem-nothing = The clipboard holds no text.
    .text = Copy the help page first, then press Paste.
guide-problem-not-text = This file holds no text.
    .text = Open it, copy its words, and paste them here.
guide-problem-too-large = This is larger than 2 MB.
    .text = Copy only the part that tells about BigCommerce.
guide-problem-unreadable = The file could not be read.
    .text = Open it, copy its words, and paste them here.
guide-problem-credentials = These are credentials, not a guide.
    .text = Nothing of them was kept. Choose your app first; the file comes at step 5.
guide-problem-no-dialog = This desktop has no file dialog.
    .text = Open the guide, copy its words, and paste them here. On Debian, xdg-desktop-portal-gtk or zenity brings a dialog.
dialog-choose-guide = Choose a guide, or an app file
dialog-guides = Guides and app files

draft-heading = Choose the rows and the values
draft-lead = What your app may do in the store, and which values it will ask you for.
draft-heading-told = Which rows does this account have?
draft-lead-told = Neither the list nor the keyring knows the rows of { $app }. Its account in BigCommerce, or its guide, does.
draft-told = Save what I told
draft-name = Name of the app
draft-account = Account name (if its guide suggests one)
draft-start-from = Start from another app
draft-values = Values it asks for, under its own labels
draft-value-ask = { $value }: the app asks for it
draft-value-label = Label of the { $value }
value-control-panel = Store address
draft-keep = Keep it among my apps
draft-keep-more = As a file in your settings folder. It holds no secret.
draft-other-rows = To look for on the form: { $rows }
draft-rows = { $count ->
    [0] OAuth scopes, in the order of the form
    [one] OAuth scopes, in the order of the form: 1 row chosen
   *[other] OAuth scopes, in the order of the form: { $count } rows chosen
}
draft-gated = Only on some stores
draft-row-spoken = { $row }: { $level }

own-heading = Add this app?
own-lead = It comes from a file. Look at what it asks for before you add it.
own-guide = Its guide
own-add = Add this app
own-fault = { $file }, line { $line }: this app file cannot be used.
own-unreadable = { $file } could not be read.
own-unreadable-more = An app file is a small text of at most 64 KB.
own-more-faults = { $count ->
    [one] One more file cannot be used.
   *[other] { $count } more files cannot be used.
}
own-not-saved = The app could not be kept.
    .text = The settings folder cannot be written to. You can go on with it in this window.

second-heading = Choose the second app
second-lead = { $app } is the first. Scopewise shows what each of the two would gain.
pair-heading = One account for two apps?
pair-lead = Each of them could do whatever the other one needs.
pair-advice = Make two accounts.
pair-advice-more = Then each app can do only what it needs, and you can remove one without breaking the other.
pair-needs = { $count ->
    [one] needs 1 row
   *[other] needs { $count } rows
}
pair-gains = { $count ->
    [0] Would gain nothing
    [one] Would gain 1 row
   *[other] Would gain { $count } rows
}
pair-both = Together { $count } rows
pair-use-both = One account for both
pair-keep-apart = Keep them apart

downloads-question = Shall Scopewise watch Downloads for the credentials file?
downloads-question-more = It looks at names, sizes and times, and tells you when the credentials file is there. It opens nothing until you say so.
downloads-yes = Watch for it
downloads-no = No, thanks
downloads-watching = Watching Downloads for the file.
downloads-polling = Looking into Downloads every second; it lies on another computer, or the system does not tell of new files.
downloads-stop = Stop watching
downloads-off = Downloads is not watched.
downloads-no-folder = This computer names no Downloads folder. Choose the file, or drop it here.
downloads-not-readable = Scopewise may not look into Downloads. Choose the file, or drop it here.
downloads-gone = The Downloads folder is gone. Choose the file, or drop it here.
downloads-again = Try again
downloads-use = Use this file
downloads-use-name = Use this file: { $file }
downloads-not-this = Not this one
downloads-found = Found in Downloads, { $ago }
downloads-found-several = { $count } new files in Downloads. Which one is it?
downloads-not-opened = Scopewise has not opened it yet.
downloads-show-names = Show account names
downloads-show-names-more = Scopewise looks into these files for the account’s name and forgets the rest at once.
downloads-account = Account “{ $name }”
downloads-no-account = No account name to be read in it
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
letter-lead = The menu stays hidden until the owner allows it. Only the owner can; being an administrator is not enough.
letter-tab-permission = Give me permission
letter-tab-create = Create it for me
letter-copy = Copy letter
letter-mail = Open in e-mail
letter-close = Close
letter-subject = Access needed to connect { $app }
letter-permission =
    Hello,
    to connect our BigCommerce store to { $app }, I need to create one store-level API account. Could you please allow it?

    1. In BigCommerce, open Account Settings › Users and choose my name.
    2. Under the high-risk permissions, tick Create and List for store-level API accounts.
    3. Save. I will tell you when I am done, so that you can take it back.

    The account will be called “{ $name }”. { $count ->
        [one] This row will be set, and no other:
       *[other] These { $count } rows will be set, and no others:
    }
letter-permission-foot = Please do not send me your password; it is not needed.
letter-create =
    Hello,
    to connect our BigCommerce store to { $app }, one store-level API account is needed. Could you please create it?

    1. In BigCommerce, open Settings › API › Store-level API accounts (not Account-level) and press Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Leave the API path as it is.
    3. { $count ->
        [one] Set this row and leave all others at None. Then press Save; a small text file is downloaded:
       *[other] Set these { $count } rows and leave all others at None. Then press Save; a small text file is downloaded:
    }
letter-create-foot = The file holds the keys to the store and is shown only once. Please hand it to me in person or by a safe way, not by e-mail.

checklist-other = { $row }: named by the guide. Set it if your form shows it.
scopes-other = The guide also names { $rows }. Set it if your form shows it.
notice-other-store = This is another store.
notice-other-store-more = These values are of store { $now }; those before were of { $before }. If you did not mean to change the store, use another file.
notice-other-app = { $other } has this token already.
notice-other-app-more = One account for each app: make a new one for { $app }, so that you can remove one without breaking the other.
notice-half = Perhaps only a part was copied.
notice-half-more = Mark all of the text, from the first line to the last, and paste it again.
notice-is-right = That’s right
notice-is-right-named = That’s right: { $app }, { $store }
notice-account = This account is named “{ $name }”.
notice-account-more = You’re connecting { $app }, and this looks like the account of { $other }. Is it the right one?
fields-heading-values = Check the values
downloads-not-this-name = Not this one: { $file }
downloads-more = { $count ->
    [one] and 1 older one. It shows when one of these is turned down.
   *[other] and { $count } older ones. They show when one of these is turned down.
}
letter-mail-failed = No mail program opened. Copy the letter, and paste it where you write mails.
guide-two-levels = The guide gives { $row } two levels. Look at the level below; it may ask for more with other features.
