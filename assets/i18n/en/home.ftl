# All connections, saving, replacing, sealed files, tidying up.

home-heading = Your connections
home-lead = { $count ->
    [one] 1 connection
   *[other] { $count } connections
} to { $stores ->
    [one] 1 store
   *[other] { $stores } stores
}. { $needs ->
    [0] No known problems.
    [one] 1 needs attention.
   *[other] { $needs } need attention.
}
home-lead-trouble = The list couldn’t be read. Your values are still in the keyring.
home-lead-empty = Nothing is saved yet.
home-empty = Your saved connections appear here. You can check them, replace them and hand them over again.
home-new = New connection
home-check-all = Check all
home-check = Check again
home-check-stop = Stop
home-checking = Checking { $done } of { $count }
home-check-pause = Pause
home-check-resume = Resume
home-check-paused = Paused: { $done } of { $count } checked
home-check-shown = { $count ->
    [one] Check this one
   *[other] Check these { $count }
}
home-search = { $count ->
    [one] Search 1 connection
   *[other] Search { $count } connections
}
home-any-app = All apps
home-any-state = Any status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Show all
home-none-found = No connections match.
home-replace = Replace…
home-replace-go-on = Continue…
home-hand-over = Hand over again
home-hand-over-short = Hand over
home-remove = Remove…
home-check-named = Check { $app } at { $store } again
home-replace-named = Replace { $app }’s API account at { $store }
home-hand-over-named = Hand over { $app } at { $store } again
home-remove-named = Remove { $app } at { $store }
home-card = { $app } at { $store }, { $verdict }. { $state }
home-all = All connections
home-stores = Stores
home-more-heading = More
home-open-sealed = Open a sealed file
home-go-on = Continue with { $app }
home-session-only = This session only
home-practice = Practice
home-paused = Store suspended
home-foot = Values are saved in { $keyring }. This list contains no secrets.
home-drill = Save a list in case this computer is lost…
home-never-tested = Saved without a test.
home-checked = Checked { $when }.
home-ready = { $count ->
    [one] The scope it needs is set.
   *[other] All { $count } scopes it needs are set.
}
home-extra = { $count ->
    [one] 1 scope gives access that { $app } doesn’t need.
   *[other] { $count } scopes give access that { $app } doesn’t need.
}
home-gaps = { $count ->
    [one] 1 scope it needs is missing.
   *[other] { $count } scopes it needs are missing.
}
home-worked = It last worked { $when }.
home-unchanged = No changes since { $when }.
home-untested = Couldn’t be tested { $when }. Reason: { $cause }
home-last = Before that: { $verdict }, { $when }.
home-was-ready = ready
home-was-unclear = not fully tested
home-was-gaps = not ready
home-was-refused = not working
home-was-untested = suspended
home-removed = Removed from this computer. The API account in BigCommerce stays until you delete it there.
home-removed-gone = Removed from this computer.
home-removed-bin = Removed from the list. KeePassXC keeps the values in its recycle bin until you empty it.
home-leftover = { $count ->
    [one] The keyring still holds the values of a connection you removed.
   *[other] The keyring still holds the values of { $count } connections you removed.
}
home-leftover-remove = Remove them
home-rebuilt = { $count ->
    [0] No more connections found.
    [one] 1 connection found.
   *[other] { $count } connections found.
}
home-waiting = Waiting for the system keyring. It may be asking for its password in another window. Or another Scopewise window is using the list of connections.
home-stop-waiting = Stop waiting
home-set-aside-restored = The list of connections was damaged. It was moved to { $name }, and the last good copy was restored.
home-set-aside = The list of connections was damaged and was moved to { $name }. Your values are still in the keyring. To rebuild the list, click Find lost connections.
home-damaged = The list of connections is damaged and couldn’t be moved aside. You’re seeing the last good copy, read-only.
home-busy = The list of connections is damaged. Another program is using it, so it can’t be repaired yet. You’re seeing the last good copy.
home-newer = A later version of Scopewise saved this list. It’s read-only here.
home-unreadable = The list of connections can’t be read: { $error }
home-entries-unreadable = { $count ->
    [one] 1 connection in the list can’t be read. It stays in the file as it is; its values may still be in the keyring.
   *[other] { $count } connections in the list can’t be read. They stay in the file as they are; their values may still be in the keyring.
}
home-rebuild = Find lost connections
home-find = Find lost connections
home-other-store = These values belong to another store. Expected: { $store }.
home-shared = { $app } uses the same API account. Deleting it stops both apps.
home-lost = Not in keyring
home-changed = Changed
home-differs = The keyring entry differs from what Scopewise saved, so nothing was sent or copied. Remove this connection, then save it again.
home-scopes-unknown = Scopewise doesn’t know which scopes this account has, so it can’t check them.
home-add-scopes = Add its scopes
home-add-scopes-named = Add the scopes of { $app } at { $store }
home-scopes-added = Scopes saved. Check the connection again to test them.
home-replacing = Its replacement isn’t finished.

moment-today = today, { $time }
moment-yesterday = yesterday, { $time }
moment-now = just now
date = { $month } { $day }
date-with-year = { $month } { $day }, { $year }

change-token-gone = BigCommerce no longer accepts this token.
change-token-back = BigCommerce accepts the token again.
change-suspended = BigCommerce has suspended the store, often because of billing.
change-scopes-lost = { $count ->
    [one] The token can no longer access { $scopes }.
   *[other] The token can no longer access these scopes: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] The token can now access { $scopes }.
   *[other] The token can now access these scopes: { $scopes }.
}
change-renamed = The store’s name changed from { $from } to { $to }.
change-plan = The plan changed from { $from } to { $to }.

# Saving.
keyring-linux = the system keyring
keyring-linux-where = To see the entry, open Passwords and Keys (Seahorse) or KWalletManager and look for “Scopewise”.
keyring-gnome-where = To see the entry, open Passwords and Keys and look for “Scopewise”.
keyring-kwallet-where = To see the entry, open KWalletManager and look in the folder “Secret Service”.
keyring-keepassxc-where = To see the entry, open KeePassXC and look for “Scopewise”. The value is under Advanced, as an attachment.
keyring-macos = the macOS Keychain
keyring-macos-where = To see the entry, open Keychain Access and look for “app.scopewise.Scopewise”.
keyring-windows = Windows Credential Manager
keyring-windows-where = To see the entry, open Credential Manager, then Windows Credentials, and look for “app.scopewise.Scopewise”.
keep-heading = Save the values
keep-text = In { $keyring }, on this computer only.
keep-save = Save
keep-save-again = Save again
keep-try-again = Try again
keep-saving = Saving…
keep-waiting = Waiting for { $keyring }. It may be asking for its password in another window. Or another Scopewise window is using the list of connections.
keep-give-up = Continue without saving
keep-session-only = Use for this session only
keep-kept-for-session = Available until this window closes. Not saved anywhere.
keep-read-back = Saved and verified
keep-saved-before = Saved { $when }.
keep-saved = Saved and verified.
keep-no-keyring = No keyring is available on this computer. Scopewise never saves secrets as plain text. On Linux, install gnome-keyring or KWallet.
keep-locked = The keyring is locked. Unlock it, then try again.
keep-dismissed = The keyring asked for a password or for access, and its question was closed. Try again and answer it.
keep-no-collection = The keyring is running, but no keyring has been created in it yet. Create one in Passwords and Keys or KWalletManager, then try again.
keep-shares-nothing = KeePassXC is locked, or it shares nothing with other programs. Unlock it, choose a group in Database Settings > Secret Service Integration, then try again.
keep-gone = The keyring’s program ended while Scopewise was using it. Try again.
keep-not-there = The values are no longer in the keyring. Create a new account, or add the file again.
keep-differs = The keyring returned something different from what was saved. Save again, or copy the values into your app now.
keep-too-long = A value is too long for the keyring.
keep-refused = The keyring gave an unexpected response. Try again.
keep-no-space = The disk is full, so the list of connections couldn’t be saved.
keep-not-allowed = Scopewise isn’t allowed to write to its data folder.
keep-newer = A later version of Scopewise saved the list of connections. Use that version to save.
keep-list-failed = The list of connections couldn’t be saved.
keep-busy = Another program is using the list of connections. Close other Scopewise windows, then try again.

# Sealed files.
sealed-card-heading = Is someone else setting it up?
sealed-card-text = Create a sealed file that opens only with a password.
sealed-begin = Create sealed file…
sealed-heading = Sealed file for someone else
sealed-text = { $count ->
    [one] Contains only the value { $app } asks for and its scopes, locked with a password. The other person opens it with Scopewise.
   *[other] Contains only the { $count } values { $app } asks for and its scopes, locked with a password. The other person opens it with Scopewise.
}
sealed-password = Password
sealed-another = New password
sealed-strong = Strong: six random words
sealed-note = Note for the other person
sealed-note-optional = Note for the other person (optional)
sealed-note-proposal = { $app } for { $store }
sealed-phone = Give them the password by phone,
sealed-phone-more = not in the same email as the file. Scopewise shows it only here and can’t recover it. Read them the fingerprint { $fingerprint } too. They should see the same one.
sealed-copy-password = Copy password
sealed-save = Save sealed file…
sealed-sealing = Sealing…
sealed-takes = Sealing takes about a second on purpose: it makes the password hard to guess.
sealed-failed = The file couldn’t be saved. Choose another folder.
sealed-no-password = Couldn’t create a password: this computer’s random number generator isn’t available.
sealed-written = Saved as { $name }.
sealed-noted = I’ve noted the password
sealed-noted-first = Write the password down before you close this. It isn’t shown again.
sealed-show = Show the password
sealed-hide = Hide the password
sealed-open-heading = Open a sealed file
sealed-open-text = To open { $name }, enter the password you got from the sender.
sealed-open-reading = Reading { $name }…
sealed-open-trying = { $seconds ->
    [one] Opening. This takes about a second on purpose.
   *[other] Opening. This takes about { $seconds } seconds on purpose.
}
sealed-open = Open
sealed-try-again = Try again
sealed-not-sealed = This isn’t a sealed file. Ask the sender for a file that ends in .scopewise.
sealed-zipped = This is a ZIP archive. Extract the file inside, then open that one.
sealed-other-key = This file is sealed with a key instead of a password. Ask the sender to create the sealed file in Scopewise.
sealed-wrong-password = That password doesn’t open the file. Type six words with dashes between them, in lowercase.
sealed-damaged = The file is incomplete or was changed on its way. Ask the sender to send it again.
sealed-too-large = This file is too large to be a sealed file. Check with the sender which file to open.
sealed-not-ours = This file isn’t from Scopewise. Open it with the program that created it.
sealed-newer = A later version of Scopewise created this file. Update Scopewise to open it.
sealed-unreadable = The file can’t be read. Move it to another folder and try again.
sealed-no-memory = Sealing needs 256 MB of free memory, and there isn’t enough. Close other programs and try again.
sealed-too-much-work = Opening this file would take more work than Scopewise allows. Ask the sender to create the sealed file again in Scopewise.
sealed-open-no-memory = There isn’t enough free memory to open this file. Close other programs and try again.
sealed-received = From { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Ask the sender to read you the fingerprint. It should be { $fingerprint }. If it isn’t, don’t use these values.

# Receipt, tidying up.
receipt-card-heading = Receipt
receipt-card-text = Store, app, account, scopes, last test, date and fingerprint. No secrets.
receipt-save = Save receipt…
receipt-file = receipt-{ $app }.html
receipt-not-tested = Not tested
drill-file = if-this-computer-is-lost.html
tidy-heading = When you click Done
tidy-file = Move the credentials file to the trash
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Save the values first. Then you can move the file to the trash.
tidy-file-trash = Anyone using this computer can read it until you empty the trash.
tidy-also = Clicking Done also moves the file to the trash
tidy-cloud = This file is in a { $service } folder, so a copy may be online and in its version history.
tidy-clipboard = Clear the clipboard
tidy-leftovers = { $count ->
    [one] Also move the copy that your browser left behind to the trash
   *[other] Also move the { $count } copies that your browser left behind to the trash
}
tidy-older = { $count ->
    [one] Also move 1 older credentials file to the trash
   *[other] Also move { $count } older credentials files to the trash
}
tidy-older-show = Show
tidy-older-hide = Hide
tidy-older-warning = Scopewise hasn’t saved their values. Select only files you no longer need.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = Moved to the trash: { $names }. Anyone using this computer can read the contents until you empty the trash.
tidy-done-gone = { $name } was already gone.
tidy-done-other = { $name } now contains different values, so it wasn’t moved.
tidy-done-refused = { $name } couldn’t be moved. Another program may be using it. It’s still in { $folder }.
tidy-done-protected = { $name } couldn’t be moved: the file, its folder or its disk is protected from changes. It’s still in { $folder }.
tidy-done-not-kept = { $name } wasn’t moved: { $reason }
tidy-under-way = Tidying up…
tidy-file-stays = { $name } is still in { $folder }. Anyone who has this file can access your store.
tidy-not-saved = The values weren’t saved here. They’re now only where you pasted or saved them.
tidy-saved = The values are in { $keyring }.
clipboard-clears = Clipboard clears in { $seconds } s
clipboard-clear-now = Clear now
clipboard-cleared = Clipboard cleared
clipboard-notice = Clipboard cleared by Scopewise
clipboard-clear-history = clear its history
clipboard-in-history = The value is cleared, but { $manager } keeps a copy in its history. To remove it: { $clear }.
clipboard-put-back = { $manager } keeps putting the value back. To remove it: { $clear }.
clipboard-keeps = { $manager } keeps what you copy in its history. When you’re done, remove it there: { $clear }.
clipboard-stays = What you copied last stays on the clipboard until you clear it or save the values.
selection-clears = The value clears in { $seconds } s
selection-cleared = Value cleared
selection-stays = The value you copied last stays available to the middle mouse button until you clear it, save the values or select other text.
tidy-gone = The values weren’t saved, and not all of them were copied. Scopewise no longer has them. If you still need them, create a new API account.
home-unclear = Some scopes it needs couldn’t be confirmed. Check it again.
tidy-only-in-file = The values weren’t saved. The file you opened still has them.
handover-toast-paste = { $label } copied. Paste it into { $app }, then come back for the next.
handover-toast-secret = { $label } copied. It will be cleared from the clipboard in 60 s.
handover-copy-all-as = All values, for developers:
handover-copy-as-named = Copy all values as { $form }
handover-finished-replace = Continue replacing
handover-finished-again = If a value isn’t in { $app } yet, click Hand over again.

# Coming back.
session-resumed = You’re back where you left off.
session-left = Scopewise doesn’t keep values after it closes unless you save them.
session-left-kept = Your values are in { $keyring }.
session-left-saved = Scopewise doesn’t keep them anywhere else.
session-left-file = You added them from { $name }.
session-left-nothing = Add them again from their file or from where you put them.
session-take-saved = Use the saved values
session-read-again = Read it again

# Replacing.
plan-heading = Replace { $app }’s API account at { $store }
plan-lead = An API account’s scopes can’t be changed after you click Save, so a new one takes its place. You can leave and come back at any time.
plan-account-name = { $name } 2
plan-new = Create a new account with the right scopes, and test it
plan-new-done = The new account “{ $name }” is saved: { $fingerprint }
plan-new-untested = It was saved without a test.
plan-new-test = Test it
plan-new-unsaved = The new values were handed over but not saved here.
plan-new-begin = Create the new account
plan-hand = Hand the new values to { $app }
plan-hand-begin = Hand over
plan-use = Check that { $app } works with the new values
plan-use-text = Let it sync once, or use its own test.
plan-use-done = Yes, it works
plan-hooks = See what will be deleted with the old account
plan-hooks-text = Webhooks are messages that BigCommerce sends to the app. Deleting the account “{ $name }” deletes its webhooks too.
plan-hooks-list = List its webhooks
plan-hooks-skip = Continue without the list
plan-hooks-asking = Asking BigCommerce…
plan-hooks-none = The old account has no webhooks.
plan-hooks-some = { $count ->
    [one] 1 webhook will be deleted with it:
   *[other] { $count } webhooks will be deleted with it:
}
plan-hook = { $scope } to { $destination }
plan-hook-off = { $scope } to { $destination } (turned off)
plan-hooks-rest = and { $count } more
plan-hooks-after = The app has to create them again for the new account. Most apps do so when they’re connected.
plan-scripts-some = { $count ->
    [one] 1 script of the storefront belongs to it. It stays, but nobody can change or remove it after that:
   *[other] { $count } scripts of the storefront belong to it. They stay, but nobody can change or remove them after that:
}
plan-scripts-unknown = Its scripts in the storefront couldn’t be listed: the account may not see Content.
plan-hooks-failed = The webhooks couldn’t be listed: { $cause }
plan-hooks-gone = BigCommerce no longer accepts the old token. The account has already been deleted, along with its webhooks.
plan-delete = Delete the old account “{ $name }” in BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: the trash can next to “{ $name }”. This can’t be undone.
plan-delete-keep = Don’t delete “{ $name }”: that’s the new one.
plan-delete-practice = In practice there’s nothing to delete.
plan-delete-open = Open the API page
plan-delete-check = I’ve deleted it
plan-delete-still = BigCommerce still accepts the old token ({ $when }). Check that “{ $name }” is gone from the list.
plan-delete-unknown = Scopewise couldn’t reach BigCommerce, so it can’t tell yet.
plan-delete-gone = BigCommerce no longer accepts the old token.
plan-finish = Remove the old values from this computer
plan-finish-begin = Remove…
plan-end = Cancel the replacement
plan-back = All connections
plan-step = Step { $number } of { $count }, { $state }: { $text }
plan-state-done = done
plan-state-now = current
plan-state-ahead = to do

# Dialogs of this part.
dialog-remove = Remove { $app } from Scopewise?
dialog-remove-session = These values are available only until this window closes. Removing them doesn’t delete the API account in BigCommerce.
dialog-end = Cancel the replacement?
dialog-end-text = Both accounts stay in BigCommerce, and both connections stay here. Your progress with the replacement is forgotten.
dialog-end-keep = Continue replacing
dialog-end-confirm = Cancel the replacement
dialog-remove-text = This deletes the saved values from { $keyring }. It doesn’t delete the API account in BigCommerce.
dialog-remove-bin = KeePassXC moves the values to its recycle bin if it has one. They stay there until you empty it.
dialog-remove-bold = To remove access for good,
dialog-remove-more = also delete the account “{ $name }” on BigCommerce’s API page. Its webhooks are deleted with it.
dialog-remove-open = Open the API page
dialog-remove-keep = Don’t remove
dialog-remove-confirm = Remove
dialog-finish = You’re about to lose these values
dialog-finish-text = They aren’t in any file and weren’t saved. After you click Done, they’ll be gone from this computer.
dialog-finish-confirm = Finish anyway
dialog-save-sealed = Save the sealed file
dialog-open-sealed = Choose the sealed file
dialog-sealed-files = Sealed files
dialog-save-receipt = Save the receipt
dialog-save-drill = Save the list in case this computer is lost
dialog-choose-another = Choose another file…
cancel = Cancel
