# Step 7 and what leaves Scopewise.

handover-heading = Hand the values to { $app }
handover-lead = { $count ->
    [one] { $app } asks for one value. Here it is under its own label.
   *[other] { $app } asks for { $count } values. Here they are under its own labels, in its order.
}
handover-open-guide = Open { $app }’s guide
handover-copied = { $done } of { $count } copied
handover-copy-next = Copy next
handover-all-copied = All copied
handover-copied-one = Copied
handover-missing = Not in the file. Add it in step 5.
handover-constant = Select it there
handover-left-out = Left out, since { $app } does not ask for it: { $values }.
handover-not-copied = { $count ->
    [one] 1 value not copied yet
   *[other] { $count } values not copied yet
}
handover-done = Done
handover-toast = { $label } copied
handover-copy-failed = The clipboard could not be reached. Show the value and type it over, or try again.
handover-not-exportable = { $label } holds a character that programs read differently in { $form }. Copy that value by itself.
handover-finished = Done here. Now finish in { $app }
handover-finished-lead = { $left ->
    [0] You copied every value.
    [one] One value was not copied.
   *[other] { $left } values were not copied.
}
handover-another = Connect another app
handover-only-here = These values aren’t saved in any file. Copy one, paste it into { $app }, then come back for the next.

# The receipt, and the list for a lost computer.
receipt-title = Receipt: { $app } connected to BigCommerce
receipt-date = Date
receipt-store = Store
receipt-app = App
receipt-verdict = Last test
receipt-fingerprint = Fingerprint
receipt-rows = { $count ->
    [one] 1 row of access
   *[other] { $count } rows of access
}
receipt-revoke = To take the access away: in BigCommerce open Settings, API, Store-level API accounts, and delete the account “{ $name }”. Its webhooks go with it, and the app stops working.
receipt-no-secrets = This page holds no secrets. The fingerprint tells which token is meant and cannot be used to sign in.
drill-title = If this computer is lost: accounts to delete ({ $date })
drill-account = { $app }, fingerprint { $fingerprint }
drill-how = In each store open Settings, API, Store-level API accounts, and delete every account of the list. From then on its token opens nothing.
drill-after = Afterwards make new accounts for the apps that you still need. Their webhooks went with the old ones; the apps make new ones when they are connected again.
