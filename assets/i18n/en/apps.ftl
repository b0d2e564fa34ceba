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

app-can-look = Look at { $rows }. It cannot change or delete anything.
app-can-read-only = Look at orders, products and customers. It cannot change or delete anything.
app-can-read-only-wide = Look at all that a store’s account can show. It cannot change or delete anything.
app-can-change = Look at what it needs, and change it: { $rows }.

created-by-store-owner = { $app }’s guide says that the store owner must create it. BigCommerce also allows a user whom the owner has given permission.
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
app-seen = Seen { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = From your file { $file }
app-from-pasted = From the guide that you pasted
app-from-hand = Rows picked by hand
app-without-level = { $count ->
    [one] { $count } row without a level
   *[other] { $count } rows without a level
}
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
guide-doubt = Not applied, because it may not be about every scope: “{ $words }”
guide-values = Values asked for: { $words }
guide-account = Account name: { $words }
guide-unread = Not understood: { $words }
guide-unreadable = This guide cannot be read. Check its name and whether you may open it.
guide-too-large = This is larger than a guide can be (2 MB). Save only the page with the rows.
guide-not-text = This is not text. Open it, select all, copy, and save what you copied as a text file.
app-which-way = Which way?
app-rows-unknown = Its guide names no rows in words.
app-rows-unknown-more = They may be in a picture, or depend on what you use. Paste any page that names them, or ask the app for its list and pick the rows by hand.
app-own = From your files
app-more = More apps
app-last-step-afternoon-light = Send the values to the person at Afternoon Light whom the guide names. Ask for a safer way than clear-text e-mail.
app-last-step-convermax = The guide has you e-mail the credentials file to Convermax. Ask for a safer way than clear-text e-mail.
app-last-step-datocms-plugin = Use the values to make a storefront token, then enter that token and the GraphQL address in the plugin.
app-last-step-heres-chatbot = Hand both values to Heres. Ask for a safer way than clear-text e-mail.
app-last-step-item-oms = In item, paste both values and press Test Connection. Press Submit once the test has succeeded.
app-last-step-keboola = In Keboola, paste both values and press Test Connection.
app-last-step-myob-acumatica = In Acumatica, paste the values and press Test Connection.
app-last-step-shopalyst = The token goes to Shopalyst’s team. Ask for a safer way than clear-text e-mail.
app-last-step-source-medium = The guide has you e-mail the token to a shared mailbox at Source Medium. Ask for a safer way than clear-text e-mail.
app-last-step-stone-edge = The guide has you send the values to Stone Edge’s sales mailbox; a cart ID, a password and a script address come back. Ask for a safer way than clear-text e-mail.
app-last-step-storyblok = Use the values to make a storefront token, then enter that token and your storefront’s address in Storyblok.
app-last-step-sumtracker = The guide has you e-mail the whole credentials file to Sumtracker’s support. Ask for a safer way than clear-text e-mail.
app-last-step-truto = Open the connection link that Truto sends you and paste both values there.
app-last-step-wbsync = In Wbsync, paste the values and save, then press Check Connection.
app-last-step-wpengine-atlas = Paste the token and press Confirm Connection. If that fails, check the token first.

app-note-acctvantage = The guide shows the rows only in a picture. API Path is the one box that its text names, so expect others.
app-note-activepieces = No rows are named, but the connection check lists products. Without the Products row it fails and puts it down to the credentials.
app-note-afternoon-light = The guide also lets you add an order status.
app-note-airbyte = This source is archived in Airbyte. Only the data you want needs Read-only, but an older check asks for channels and fails without Channel Settings.
app-note-akeneo = The names of its boxes are not known here. If its test turns red, look for stray spaces and swapped values.
app-note-alhena = Orders can be Read-only if Alhena is not meant to cancel orders. The guide calls Information & Settings “Store Information”.
app-note-amplience = The guide names the rows but not their levels. It also asks for api_url.
app-note-bigbusiness = The guide says only that product updates need Products; Modify is our own reading. More rows later mean a new account.
app-note-bigcommerce-for-wordpress-full = The plugin’s own check reads only a summary of the catalogue. Passing it does not prove the other rows.
app-note-bigcommerce-for-wordpress-headless = The rows of the full import, with two for storefront tokens added. Choose it only if you use the fast headless import.
app-note-bloomreach-starterstore = It also asks for the base address of the API. The guide’s row Wishlists is part of Customers in BigCommerce.
app-note-catalyst-cli = The rows are our own reading of what the tool requests when it signs in by itself. The newer “catalyst auth login” asks for others, some of them for hosting.
app-note-celigo = The guide names no rows for connecting with a token. Its Username box takes the client ID and its Password box the access token.
app-note-cleo-clarify = The guide gives no list: the rows depend on what the job does. The values go into a vault entry first, before the connection is made.
app-note-clione = The guide also lists rows that should stay closed. The names of its boxes are not known here.
app-note-datocms-plugin = The form takes the GraphQL address and a storefront token made with this account. The guide gives no level for its one row.
app-note-despatch-cloud = The form also asks for order statuses. The guide has you keep the access token, yet shows no box for it.
app-note-devart-odbc = The guide asks for the least access your store needs and names no rows. Its Store ID is the store hash, taken from the API path.
app-note-domo-writeback = The guide names no rows although the app writes to your store. Ask Domo which rows it changes.
app-note-feedonomics = This comes from an example for developers, which names no rows. It also takes store_url.
app-note-fivetran = The page seen names no rows. You can run Fivetran’s setup tests again later.
app-note-flexipim = The guide swaps two boxes in its steps 7 and 8. The client ID belongs in X-Auth-Client, the access token in X-Auth-Token.
app-note-flowlink = FlowLink settles the rows with you by phone, and its form also asks for the store’s address. The guide says that rows cannot be changed later: more rows mean a new account.
app-note-gladly = The guide shows the rows only in a picture, and its form also takes a name of your choice. Enter the store hash without “store-”.
app-note-heres-chatbot = The guide asks for the least access needed but names no rows. Its End point is the API path and its API KEY the access token.
app-note-hevo = The guide’s rows are not known here. It allows existing credentials to be used again, though a separate account is easier to take away later.
app-note-inconnect = The guide gives these rows as examples, so it may need more. Its Store ID is the store hash.
app-note-ipaas-com = The form also asks for the API URL, normally https://api.bigcommerce.com. The guide’s level Get for payment methods is Read-only in BigCommerce.
app-note-item-oms = The guide names no rows, so ask item which ones it needs. Its X-Auth-Token box takes the access token.
app-note-jitterbit = The guide wants every row at its highest level, which is far more than most jobs need. Its connection test can pass even when the client ID is wrong.
app-note-keboola = The guide asks for Read-only without naming rows, so all rows that can be read are listed. Its address is a preview of the maker’s pages and may stop working.
app-note-kustomer = The guide’s rows and boxes are not known here. It also has you make a webhook by hand in Postman.
app-note-litextension-source = Customers, Orders and Products are needed only if you move them. The boxes are our own reading, and an older guide describes account-level tokens, which are something else.
app-note-litextension-target = Customers, Orders and Products are needed only if you move them. The boxes are our own reading, and an older guide describes account-level tokens, which are something else.
app-note-lytics = These rows bring data into Lytics; to export as well, set Customers to Modify. The form also takes a label and a description of your choice.
app-note-myob-acumatica = The page seen names no rows; Store Admin Path is your store’s address followed by /manage. WebDAV details are needed too if product images are synced.
app-note-next-cart-source = Customers, Orders and Products are needed only if you move them. The client secret is not needed.
app-note-next-cart-target = Turn your store’s order e-mails off before the move. Customers, Orders and Products are needed only if you move them, and the client secret is not needed.
app-note-order-time = The guide also asks for a legacy API account, which new stores no longer get, so ask Order Time how to go on without one. It does not show which of the values its form takes.
app-note-pavo = The guide names only the Store Hash box; the other boxes take the matching values from the credentials file. Pavo tests the connection before it saves.
app-note-pimworks = Make one account per store; the guide warns against using the same values for several. It dates from 2023.
app-note-qlik-talend = The names of its boxes are not known here. The values come from the credentials file.
app-note-rebillia = The list may go on after Checkouts: our copy of the guide ends there. A second copy by Rebillia leaves Information & Settings at None.
app-note-returnly-switchboard = The guide does not show how the values are handed over, and it may be about an app to install that needs no account of yours. Ask Switchboard first.
app-note-ringcentral-ecommerce-app = The boxes come on a later page of the app’s own setup, which we have not seen.
app-note-sales-channel-hub = The guide names the rows but not their levels. The form also asks for the store’s address, and connecting with one click is the other way in.
app-note-skyvia = The guide leaves the rows to you, and the names of its boxes are not known here. If the values get lost, you need a new account.
app-note-source-medium = The guide is marked inactive, so ask Source Medium whether it still holds.
app-note-starship = The guide is older than the rows for inventory, locations and fulfillment and says nothing about them. StarShip takes the same values only once per StarShip location.
app-note-starshipit = This is far more than printing labels needs: payments, themes and signing in as a shopper are among the rows. Leave the Username box in Starshipit empty.
app-note-stencil-cli = Choose Stencil-CLI token as the token type: it has no rows, only local development or publishing themes. “stencil init” also asks for the storefront’s address and finds the store hash from it.
app-note-stitch = Legacy API accounts are refused.
app-note-storyblok = The form takes your storefront’s address and a storefront token made with this account, not the account’s own values. Making that token should also need Storefront API Tokens, which the guide does not mention.
app-note-strapi-bigcommerce = No rows are named. It also asks for channel IDs, your store’s address and an encryption key of its own.
app-note-suiteengine-csm = The guide asks for Create or Modify throughout; the highest level on every row is our own reading, and its boxes are not known here. Stores with B2B Edition need further accounts.
app-note-sumtracker = Our own reading is that Store URL means the API path. If Sumtracker has trouble with it, ask which address it wants.
app-note-tray = The guide names no rows. It takes the store hash from the control panel’s address: the part after “store-”.
app-note-truto = The guide names no rows. Its API Key box takes the access token.
app-note-workato = The guide gives no list; it advises one account per department, each with only the rows it needs. It dates from 2019.
app-note-wpengine-atlas = Access Token is the only box that the guide names.
app-note-yext = The form also asks for the currency and the store’s name. Both values are in the credentials file.
app-note-your-store-tools = If an older account gives permission errors, the cure is always a new account.
app-note-zynk = The guide names no rows. All three boxes must be filled.

app-good-to-know = Good to know
app-low-confidence = Compare this with the app’s guide.
app-low-confidence-more = Only parts of it could be read when it was added here.
app-guide-at = Where its guide stands
app-ways = { $count ->
   *[other] { $count } ways to choose from
}
app-values-unnamed = The values, under BigCommerce’s own names
reach-no-level = { $rows ->
    [one] { $rows } row, level not given
   *[other] { $rows } rows, levels not given
}
app-no-level = { $count ->
    [one] The guide gives no level for { $count } row.
   *[other] The guide gives no level for { $count } rows.
}
app-no-level-more = The lesser one is proposed. If the app has to change things there, ask it which level it needs.
app-other-token = This app wants a Stencil-CLI token.
app-other-token-more = It has an access level in place of rows, and Scopewise does not lead through it yet. Choose “Stencil-CLI token” on BigCommerce’s form yourself.
