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
handover-constant = The same for everybody
handover-last-step = The last step is in { $app }
handover-left-out = Left out, since { $app } does not ask for it: { $values }.
handover-not-copied = { $count ->
    [one] 1 value not copied yet
   *[other] { $count } values not copied yet
}
handover-done = Done
handover-toast = { $label } copied
handover-copy-failed = The clipboard could not be reached. Show the value and type it over, or try again.
handover-finished = Done here. Now finish in { $app }
handover-finished-lead = { $left ->
    [0] Every value was copied under { $app }’s own labels.
    [one] One value was not copied. Back leads to it.
   *[other] { $left } values were not copied. Back leads to them.
}
handover-finished-text = When the connection works, delete or lock away the credentials file: it opens your store for whoever has it.
handover-another = Connect another app
handover-only-here = These values are in no file. Copy them all before you close this window.
