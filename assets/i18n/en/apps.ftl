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

app-variant-migrate-out = You leave BigCommerce
app-variant-migrate-in = You move to BigCommerce
app-variant-full-import = Full import
app-variant-headless = Fast headless import

reach-none = Rows not known yet
app-last-step = In { $app }, paste the values and finish the connection there.
app-from-guide-seen = From { $vendor }’s own guide, seen { $seen }
app-from-file = From your file { $file }
app-from-pasted = From the guide that you pasted
app-from-hand = Rows picked by hand
app-without-level = ; { $count ->
    [one] { $count } row without a level
   *[other] { $count } rows without a level
}
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

guide-rows = { $count ->
    [0] No rows found
    [one] { $count } row found
   *[other] { $count } rows found
}
guide-no-level = no level given
guide-rule = Rule: { $words }
guide-rule-all-read-only = every row that offers Read-only is set to it
guide-rule-all-highest = every row is set to its highest level
guide-values = Values asked for: { $words }
guide-account = Account name: { $words }
guide-unread = Not understood: { $words }
guide-unreadable = This guide cannot be read. Check its name and whether you may open it.
guide-too-large = This is larger than a guide can be (2 MB). Save only the page with the rows.
guide-not-text = This is not text. Open it, select all, copy, and save what you copied as a text file.
app-which-way = Which way?
app-rows-unknown = Its guide names no rows in words.
app-rows-unknown-more = They may be in a picture, or depend on what you use. Ask the app for its list of rows. “scopewise guide” reads them out of any page that names them.
app-own = From your files
app-more = More apps
