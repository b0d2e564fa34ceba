# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } and { $last }

app-caution-cdata = This guide asks for everything, even signing in as a shopper. To copy data out of your store, Read-only is usually enough.
app-caution-synchup = Create payments lets whoever holds the token take payments on open orders. B2B Edition needs a second token, made in the B2B Edition app and not here.
app-caution-dropstream = Customers login lets whoever holds the token sign in as any shopper.
app-caution-dext = Dext reads every row that can be read, stored payment instruments and logs included. It cannot change anything.

app-last-step-bookkeep = In Bookkeep, paste the four values and finish the connection there.
app-last-step-cdata = In CData Sync, paste the values and press Create & Test. The Advanced tab can stay as it is.
app-last-step-dext = In Dext, paste both values and press Connect.
app-last-step-dropstream = Your own DropStream account: go on with its guide “Enable API Access”. If a fulfilment provider sets DropStream up for you, share the four values with that provider.
app-last-step-synchup = If SynchUP has boxes for these values, paste them there. Otherwise hand them to your Snapshot integration specialist.

app-can-read-only = Look at orders, products and customers. It cannot change or delete anything.
app-can-read-only-wide = Look at all that a store’s account can show. It cannot change or delete anything.
app-can-change = Look at what it needs, and change it: { $rows }.

created-by-store-owner = The store owner, or a user the owner has allowed to create store-level API accounts.
created-by-administrator = An administrator whom the store owner has allowed to create store-level API accounts, or the owner.
created-by-permitted-user = The store owner, or a user the owner has allowed to create store-level API accounts.

reach-read-only = { $rows ->
    [one] { $rows } row, Read-only
   *[other] { $rows } rows, all Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } row, up to Modify
   *[other] { $rows } rows, up to Modify
}
reach-everything = { $rows } rows, everything

strip-spoken = { $needed } of { $form } rows, { $reach }
strip-all-read-only = all Read-only
strip-mixed = { $change } can change, { $care ->
    [0] none needs care
    [one] { $care } needs care
   *[other] { $care } need care
}

checklist-head =
    BigCommerce rows for { $app }
    API account name: { $name }
    Token type: V2/V3 API token
    Set these { $rows } rows, in the order of the form:
checklist-foot = Leave every other row as it is. Then press Save.
app-can-more = { $count } more rows
