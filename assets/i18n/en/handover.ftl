# Step 7, the receipt and the list for a lost computer.

handover-heading = Hand the values to { $app }
handover-lead = { $count ->
    [one] { $app } asks for 1 value. Here it is under its own label.
   *[other] { $app } asks for { $count } values. Here they are under its own labels, in its order.
}
handover-open-guide = Open { $app }’s guide
handover-copied = { $done } of { $count } copied
handover-copy-next = Copy next
handover-all-copied = All copied
handover-copied-one = Copied
handover-missing = Not in the file. Add it in step 5.
handover-constant = Select this in the app
handover-left-out = Not asked for by { $app }: { $values }.
handover-not-copied = { $count ->
    [one] 1 value not copied yet
   *[other] { $count } values not copied yet
}
handover-done = Done
handover-toast = { $label } copied
handover-toast-middle-button = { $label } is ready. In { $app }, click its field with the middle mouse button.
handover-middle-button = Paste with the middle mouse button instead
handover-middle-button-how = Values then aren’t copied to the clipboard. In { $app }, click the field with the middle mouse button, or tap it with three fingers. Clipboard managers leave this out unless they’re set to keep selected text.
handover-copy-failed = Couldn’t reach the clipboard. Show the value and type it in, or try again.
handover-not-exportable = { $label } contains a character that programs read differently in { $form }. Copy that value by itself.
handover-finished = Now finish in { $app }
handover-finished-lead = { $left ->
    [0] You copied every value.
    [one] 1 value wasn’t copied.
   *[other] { $left } values weren’t copied.
}
handover-another = Connect another app
handover-only-here = These values aren’t saved in any file. Copy one, paste it into { $app }, then come back for the next.

# The receipt, and the list for a lost computer.
receipt-title = Receipt: BigCommerce API account for { $app }
receipt-date = Receipt saved on
receipt-store = Store
receipt-app = App
receipt-verdict = Last test
receipt-fingerprint = Fingerprint
receipt-scopes = { $count ->
    [one] 1 scope needed
   *[other] { $count } scopes needed
}
receipt-revoke = To remove access: in BigCommerce, open Settings, API, Store-level API accounts, and delete the account “{ $name }”. Its webhooks are deleted with it, and the app stops working.
receipt-no-secrets = This page contains no secrets. The fingerprint identifies the token and can’t be used to sign in.
drill-title = If this computer is lost: accounts to delete ({ $date })
drill-account = { $app }, fingerprint { $fingerprint }
drill-how = In each store, open Settings, API, Store-level API accounts, and delete every account on this list. Its token stops working right away.
drill-after = Then create new accounts for the apps you still need. The old accounts’ webhooks are deleted with them; apps create new ones when you connect them again.
handover-still-open = Still to do
