# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Your connections
home-lead = { $count ->
    [one] One connection
   *[other] { $count } connections
} to { $stores ->
    [one] one store
   *[other] { $stores } stores
}. { $needs ->
    [0] All is well as far as it was tested.
    [one] One needs you.
   *[other] { $needs } need you.
}
home-lead-trouble = The list could not be read. Your values are where they were: in the keyring.
home-lead-empty = Nothing is saved yet.
home-empty = Your saved connections appear here. You can check them, replace them and hand them over again.
home-new = New connection
home-check-all = Check all
home-check = Re-check
home-check-stop = Stop
home-checking = Checking { $done } of { $count }
home-check-pause = Pause
home-check-resume = Resume
home-check-paused = Paused: { $done } of { $count } checked
home-check-shown = Check these { $count }
home-search = Search { $count } connections
home-any-app = All apps
home-any-state = Any status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Show all
home-none-found = No connection matches.
home-replace = Replace…
home-replace-go-on = Go on…
home-hand-over = Hand over again
home-hand-over-short = Hand over
home-remove = Remove…
home-check-named = Re-check { $app } at { $store }
home-replace-named = Replace { $app } at { $store }
home-hand-over-named = Hand over { $app } at { $store } again
home-remove-named = Remove { $app } at { $store }
home-card = { $app } at { $store }, { $verdict }. { $state }
home-all = All connections
home-stores = Stores
home-more-heading = More
home-open-sealed = Open a sealed file
home-go-on = Go on with { $app }
home-session-only = This session only
home-practice = Practice
home-paused = Store paused
home-foot = Values are kept in { $keyring }. This list holds no secrets.
home-drill = Save a list for a lost computer…
home-never-tested = It was saved without a test.
home-checked = Checked { $when }.
home-ready = { $count ->
    [one] Its row fits.
   *[other] All { $count } rows fit.
}
home-extra = { $count ->
    [one] One row is open wider than { $app } needs.
   *[other] { $count } rows are open wider than { $app } needs.
}
home-gaps = { $count ->
    [one] One row that it needs is closed.
   *[other] { $count } rows that it needs are closed.
}
home-worked = It last worked { $when }.
home-unchanged = Nothing changed since { $when }.
home-untested = The last try ({ $when }) could not test it: { $cause }
home-last = Before that: { $verdict } { $when }.
home-was-ready = ready
home-was-unclear = not fully tested
home-was-gaps = not ready
home-was-refused = not working
home-was-untested = paused
home-removed = Removed from this computer. The account in BigCommerce stays until you delete it there.
home-removed-gone = Removed from this computer.
home-leftover = { $count ->
    [one] The keyring still holds the values of a connection that you removed.
   *[other] The keyring still holds the values of { $count } connections that you removed.
}
home-leftover-remove = Remove them
home-rebuilt = { $count ->
    [0] No further connections found.
    [one] One connection found again.
   *[other] { $count } connections found again.
}
home-waiting = Waiting for the system keyring. It may be asking for its password in another window.
home-stop-waiting = Stop waiting
home-set-aside-restored = The list of connections was damaged. It was set aside as { $name }, and the last good one is in its place.
home-set-aside = The list of connections was damaged and was set aside as { $name }. Your values are still in the keyring, and your connections can be found from there.
home-damaged = The list of connections is damaged and cannot be set aside. What the last good one knew is shown; nothing can be changed.
home-busy = The list of connections is damaged, and another program is using it, so it cannot be repaired yet. The last good one is shown.
home-newer = A later version of Scopewise wrote this list. It can be read here, and not changed.
home-unreadable = The list of connections cannot be read: { $error }
home-entries-unreadable = { $count ->
    [one] One connection in the list can’t be read. It stays in the file as it is; its values may still be in the keyring.
   *[other] { $count } connections in the list can’t be read. They stay in the file as they are; their values may still be in the keyring.
}
home-rebuild = Find my connections
home-find = Find lost connections
home-other-store = These values belong to another store. Expected: { $store }.
home-shared = { $app } uses the same API account. Deleting it stops both apps.
home-lost = Gone
home-changed = Changed
home-differs = The keyring entry holds other values than Scopewise saved, so nothing was sent or copied. Remove this connection, then save it again.
home-rows-unknown = Which rows this account has is not known here, so a check cannot say whether they fit.
home-tell-rows = Tell its rows
home-tell-rows-named = Tell the rows of { $app } at { $store }
home-told = Noted. Check it again to see whether the rows fit.
home-replacing = Its replacement is not finished.

moment-today = today, { $time }
moment-yesterday = yesterday, { $time }
moment-now = just now
date = { $day } { $month }
date-with-year = { $day } { $month } { $year }

change-token-gone = BigCommerce no longer accepts this token.
change-token-back = BigCommerce accepts the token again.
change-suspended = BigCommerce has paused the store, often because of billing.
change-rows-lost = { $count ->
    [one] The row { $rows } was open and is closed now.
   *[other] Rows that were open are closed now: { $rows }.
}
change-rows-gained = { $count ->
    [one] The row { $rows } was closed and is open now.
   *[other] Rows that were closed are open now: { $rows }.
}
change-renamed = The store was called { $from } and is { $to } now.
change-plan = The plan was { $from } and is { $to } now.

# Keeping.
keyring-linux = the system keyring
keyring-linux-where = To see the entry, open Passwords and Keys (Seahorse) or KWalletManager and look for “Scopewise”.
keyring-macos = the macOS Keychain
keyring-macos-where = To see the entry, open Keychain Access and look for “app.scopewise.Scopewise”.
keyring-windows = Windows Credential Manager
keyring-windows-where = To see the entry, open Credential Manager, Windows Credentials, and look for “app.scopewise.Scopewise”.
keep-heading = Keep a copy
keep-text = In { $keyring }, on this computer only.
keep-save = Save
keep-save-again = Save again
keep-try-again = Try again
keep-saving = Saving…
keep-waiting = Waiting for { $keyring }. It may be asking for its password in another window.
keep-give-up = Continue without saving
keep-session-only = Keep for this session only
keep-kept-for-session = Kept until this window closes, and nowhere else.
keep-read-back = Saved and read back
keep-known = Already saved { $when }.
keep-saved = Saved and read back.
keep-no-keyring = This computer has no keyring that answers. Scopewise never saves secrets as plain text. On Linux, install gnome-keyring or KWallet.
keep-locked = The keyring is locked, or was not unlocked. Unlock it, then try again.
keep-not-there = The values are no longer in the keyring. Make a new account, or bring the file in again.
keep-differs = The keyring did not give back what was saved, so nothing counts as saved.
keep-too-long = A value is longer than the keyring takes.
keep-refused = The keyring did not answer as it should. Try again.
keep-no-space = The disk is full, so the list of connections could not be written.
keep-not-allowed = The folder of this user’s data cannot be written to.
keep-newer = A later version of Scopewise keeps the list of connections. Save with that one.
keep-list-failed = The list of connections could not be written.
keep-busy = Another program is using the list of connections. Close other Scopewise windows, then try again.

# Sealed files.
sealed-card-heading = Someone else sets it up?
sealed-card-text = Make a sealed file that opens only with a password.
sealed-begin = Sealed file…
sealed-heading = Sealed file for a specialist
sealed-text = { $count ->
    [one] Only the value that { $app } asks for, and its rows, locked with a password. The other person opens it with Scopewise.
   *[other] Only the { $count } values that { $app } asks for, and its rows, locked with a password. The other person opens it with Scopewise.
}
sealed-password = Password
sealed-another = New password
sealed-strong = Strong: six random words
sealed-note = Note for the other person
sealed-note-optional = Note for the other person (optional)
sealed-note-proposal = { $app } for { $store }
sealed-phone = Tell them the password by phone,
sealed-phone-more = not in the same e-mail as the file. Scopewise shows it only here and cannot recover it. Compare the fingerprint { $fingerprint } as well.
sealed-copy-password = Copy password
sealed-save = Save sealed file…
sealed-sealing = Sealing…
sealed-takes = It takes about a second on purpose: guessing the password should be slow.
sealed-failed = The file could not be written. Choose another place.
sealed-no-password = This computer gives no random numbers, so no password could be made.
sealed-written = Saved as { $name }.
sealed-noted = I have the password
sealed-noted-first = Note the password before you close this: it is shown nowhere else.
sealed-show = Show what you type
sealed-hide = Hide what you type
sealed-open-heading = Open a sealed file
sealed-open-text = { $name } opens with the password that its sender tells you.
sealed-open-reading = Reading { $name }…
sealed-open-trying = { $seconds ->
    [one] Opening. This takes about a second on purpose.
   *[other] Opening. This takes about { $seconds } seconds on purpose.
}
sealed-open = Open
sealed-try-again = Try again
sealed-not-sealed = This is not a sealed file. Ask the sender for a file that ends in .scopewise.
sealed-other-key = This file is sealed for a key, not with a password. Scopewise opens files with a password.
sealed-wrong-password = That password does not open the file. Type six words with dashes, in small letters.
sealed-damaged = The file was cut off or changed on its way. Ask the sender to send it again.
sealed-too-large = The file is far too large for a sealed file. Choose the one that its sender means.
sealed-not-ours = The file is not from Scopewise. Open it with the program that made it.
sealed-newer = A later version of Scopewise made this file. Update Scopewise to open it.
sealed-unreadable = The file cannot be read. Move it to another folder and try again.
sealed-no-memory = Sealing takes 256 MB of free memory, and there isn’t that much. Close other programs and try again.
sealed-too-much-work = This file asks this computer for more work than Scopewise accepts. Ask the sender to seal it again with the usual settings.
sealed-open-no-memory = Opening this file takes more free memory than there is. Close other programs and try again.
sealed-received = From { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Ask the sender to read out the fingerprint. It should be { $fingerprint }.

# Receipt, tidying up.
receipt-card-heading = Receipt
receipt-card-text = Store, app, rows, date and fingerprint. No secrets.
receipt-save = Save receipt…
receipt-file = receipt-{ $app }.html
receipt-not-tested = Not tested
drill-file = if-this-computer-is-lost.html
tidy-heading = When you press Done
tidy-file = Move the credentials file to the trash
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Save a copy first. Then the file can go.
tidy-file-trash = Until you empty the trash, it can be read there.
tidy-also = Done also moves the file to the trash
tidy-cloud = It lies in a folder of { $service }: a copy may be online, and in its history.
tidy-clipboard = Clear the clipboard
tidy-older = { $count ->
    [one] Also move 1 older credentials file
   *[other] Also move { $count } older credentials files
}
tidy-older-show = Show
tidy-older-hide = Hide
tidy-older-warning = Their values are not kept by Scopewise. Choose only those that you can do without.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = In the trash: { $names }. Until you empty the trash, it can be read there.
tidy-done-gone = { $name } was not there any more.
tidy-done-other = { $name } holds other values now, so it stays.
tidy-done-refused = { $name } could not be moved. Another program may be using it. It is still in { $folder }.
tidy-done-not-kept = { $name } stays where it is: { $reason }
tidy-under-way = Tidying up…
tidy-file-stays = { $name } is still in { $folder }. It opens your store for whoever has it.
tidy-not-saved = The values were not saved here. They are now only where you put them.
tidy-saved = The values are in { $keyring }.
clipboard-clears = The clipboard clears in { $seconds } s
clipboard-clear-now = Clear now
clipboard-cleared = Clipboard cleared
clipboard-notice = Cleared by Scopewise
clipboard-clear-history = clear its history
clipboard-in-history = The clipboard is clear, but { $manager } keeps a copy in its history. To remove it: { $clear }.
clipboard-put-back = { $manager } keeps putting the value back on the clipboard. To remove it: { $clear }.
clipboard-stays = What you copied last stays on the clipboard until you clear it or save the values.
tidy-gone = The values weren’t saved, and not all of them were copied. Scopewise no longer has them.
home-unclear = Some scopes it needs couldn’t be confirmed. Check it again.
tidy-only-in-file = The values weren’t saved. The file you opened still has them.
handover-toast-paste = { $label } copied. Paste it into { $app }, then come back for the next.
handover-toast-secret = { $label } copied. It leaves the clipboard in 60 s.
handover-copy-all-as = All values, for developers:
handover-copy-as-named = Copy all values as { $form }
handover-finished-replace = Go on replacing
handover-finished-again = If a value is not in { $app } yet, hand it over again.

# Coming back.
session-resumed = You are back where you left off.
session-left = Scopewise keeps no values on disk.
session-left-kept = Your values are in { $keyring }.
session-left-saved = Scopewise keeps them nowhere else.
session-left-file = Yours came from { $name }.
session-left-nothing = Bring them in again from their file, or from where you put them.
session-take-saved = Take the saved values
session-read-again = Read it again

# Replacing.
plan-heading = Replace { $app } at { $store }
plan-lead = BigCommerce cannot change an account after Save, so a new one takes its place. You can leave and come back at any point.
plan-account-name = { $name } 2
plan-new = Make a new account with the right rows, and test it
plan-new-done = The new account “{ $name }” is saved: { $fingerprint }
plan-new-untested = It was saved without a test.
plan-new-test = Test it
plan-new-unsaved = The new values were handed over and not saved here.
plan-new-begin = Make the new account
plan-hand = Hand the new values to { $app }
plan-hand-begin = Hand over
plan-use = See { $app } work with the new values
plan-use-text = Let it synchronise once, or use its own test.
plan-use-done = Yes, it works
plan-hooks = Look at what goes with the old account
plan-hooks-text = Webhooks are messages that BigCommerce sends to the app. Deleting the account “{ $name }” deletes its webhooks too.
plan-hooks-list = List its webhooks
plan-hooks-skip = Go on without the list
plan-hooks-asking = Asking BigCommerce…
plan-hooks-none = The old account has no webhooks.
plan-hooks-some = { $count ->
    [one] One webhook goes with it:
   *[other] { $count } webhooks go with it:
}
plan-hook = { $scope } to { $destination }
plan-hook-off = { $scope } to { $destination } (switched off)
plan-hooks-rest = and { $count } more
plan-hooks-after = The app has to make them anew for the new account. Most apps do so when they are connected.
plan-hooks-failed = No list: { $cause }
plan-hooks-gone = BigCommerce no longer accepts the old token: the account is deleted already, and its webhooks with it.
plan-delete = Delete the old account “{ $name }” in BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: the bin beside “{ $name }”. It cannot be undone.
plan-delete-keep = Keep “{ $name }”: that is the new one.
plan-delete-practice = In practice there is nothing to delete.
plan-delete-open = Open the API page
plan-delete-check = I have deleted it
plan-delete-still = BigCommerce still accepts the old token ({ $when }). Check that “{ $name }” is gone from the list.
plan-delete-unknown = Scopewise could not ask BigCommerce, so nothing is known yet.
plan-delete-gone = BigCommerce no longer accepts the old token.
plan-finish = Remove the old values from this computer
plan-finish-begin = Remove…
plan-end = Do not replace it
plan-back = All connections
plan-step = Step { $number } of { $count }, { $state }: { $text }
plan-state-done = done
plan-state-now = now
plan-state-ahead = ahead

# Dialogs of this part.
dialog-remove = Remove { $app } from Scopewise?
dialog-remove-session = These values are kept until this window closes, and nowhere else. Removing does not delete the account in BigCommerce.
dialog-end = Stop replacing it?
dialog-end-text = Both accounts stay in BigCommerce, and both connections stay here. What was noted about the replacement is forgotten.
dialog-end-keep = Go on replacing
dialog-end-confirm = Stop replacing
dialog-remove-text = This deletes the saved values from { $keyring }. It does not delete the account in BigCommerce.
dialog-remove-bold = To switch the access off for good,
dialog-remove-more = delete the account “{ $name }” on BigCommerce’s API page as well. Its webhooks go with it.
dialog-remove-open = Open the API page
dialog-remove-keep = Keep it
dialog-remove-confirm = Remove
dialog-finish = These values exist only here
dialog-finish-text = They are in no file and were not saved. After Done they are gone from this computer.
dialog-finish-confirm = Done all the same
dialog-save-sealed = Save the sealed file
dialog-open-sealed = Choose the sealed file
dialog-sealed-files = Sealed files
dialog-save-receipt = Save the receipt
dialog-save-drill = Save the list for a lost computer
dialog-choose-another = Choose another file…
cancel = Cancel
