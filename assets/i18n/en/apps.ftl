# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } and { $last }

app-caution-cdata = This guide asks for everything, even signing in as a shopper. To copy data out of your store, Read-only is usually enough.
app-caution-synchup = With Create payments, anyone with the token can take payments on open orders. With B2B Edition, set its scope to Modify too.
app-caution-dropstream = With Customers login, anyone with the token can sign in as any shopper.
app-caution-dext = Dext reads every scope that can be read, including stored payment instruments and logs. It can’t change anything.

app-last-step-bookkeep = In Bookkeep, paste the four values and finish the connection there.
app-last-step-cdata = In CData Sync, paste the values and click Create & Test. You don’t need the Advanced tab.
app-last-step-dext = In Dext, paste both values and click Connect.
app-last-step-dropstream = DropStream’s newer guide “Enable API Access” needs only the store hash; then you authorize its app. If a fulfillment provider asked for these four values, share them with that provider.
app-last-step-synchup = If SynchUP has fields for these values, paste them there. Otherwise, give them to your Snapshot integration specialist.

app-can-look = View { $scopes }. It can’t change or delete anything.
app-can-read-only = View orders, products and customers. It can’t change or delete anything.
app-can-read-only-wide = View everything that a store’s API account can read. It can’t change or delete anything.
app-can-change = View and change what it needs: { $scopes }.

created-by-store-owner = { $app }’s guide says that the store owner must create it. BigCommerce also allows a user with the owner’s permission.
created-by-administrator = The store owner, or an administrator with the owner’s permission to create store-level API accounts.
created-by-permitted-user = The store owner, or a user with the owner’s permission to create store-level API accounts.

reach-read-only = { $scopes ->
    [one] { $scopes } scope, Read-only
   *[other] { $scopes } scopes, all Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } scope, up to Modify
   *[other] { $scopes } scopes, up to Modify
}
reach-everything = { $scopes } scopes, full access

strip-spoken = { $needed } of { $form } scopes, { $reach }
strip-all-read-only = all Read-only
strip-mixed = { $change } can change, { $care } sensitive

checklist-head =
    BigCommerce scopes for { $app }
    API account name: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [one] Set this scope:
       *[other] Set these { $scopes } scopes, in the order of the form:
    }
checklist-foot = Leave every other scope as it is. Then click Save.
app-can-more = { $count ->
    [one] 1 more scope
   *[other] { $count } more scopes
}

app-variant-migrate-out = You’re leaving BigCommerce
app-variant-migrate-in = You’re moving to BigCommerce
app-variant-full-import = Full import
app-variant-headless = Fast headless import

reach-none = Scopes not known yet
app-last-step = In { $app }, paste the values and finish the connection there.
app-seen = Guide checked { $seen }
app-seen-unknown = Date of guide not given
app-report = Report outdated information
app-choice = The guide also allows { $level } for { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = From your file { $file }
app-from-pasted = From the guide you pasted
app-from-hand = Scopes chosen by hand
app-without-level = { $count ->
    [one] { $count } scope without a level
   *[other] { $count } scopes without a level
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

guide-scopes = { $count ->
    [0] No scopes found
    [one] { $count } scope found
   *[other] { $count } scopes found
}
guide-no-level = no level given
guide-choice = { $level } is also allowed
guide-only-level = the only level it has
guide-example = only an example
guide-picture = The levels may be in a picture. Look there and set them by hand.
guide-rule = Rule: { $words }
guide-rule-all-read-only = set every scope that offers Read-only to it
guide-rule-all-highest = set every scope to its highest level
guide-doubt = Not applied, because it may not be about every scope: “{ $words }”
guide-values = Values asked for: { $words }
guide-account = Account name: { $words }
guide-unread = Not recognized: { $words }
guide-unreadable = This guide can’t be read. Check its name and whether you have permission to open it.
guide-too-large = This guide is larger than 2 MB. Save only the page with the scopes.
guide-not-text = This isn’t a text file. Open it, select all, copy, and save what you copied as a text file.
app-which-way = Which option?
app-scopes-unknown = Its guide doesn’t list scopes in text.
app-scopes-unknown-more = They may be in an image or depend on what you use. Paste any page that lists them, or ask the app’s maker and choose them by hand.
app-own = From your files
app-more = More apps
app-last-step-afternoon-light = Send the values to the contact at Afternoon Light named in the guide. Ask for a safer way than unencrypted email.
app-last-step-convermax = The guide has you email the credentials file to Convermax. Ask for a safer way than unencrypted email.
app-last-step-datocms-plugin = Use the values to create a storefront token, then enter that token and the GraphQL address in the plugin.
app-last-step-heres-chatbot = Give both values to Heres. Ask for a safer way than unencrypted email.
app-last-step-item-oms = In item, paste both values and click Test Connection. Click Submit once the test has succeeded.
app-last-step-keboola = In Keboola, paste both values and click Test Connection.
app-last-step-myob-acumatica = In Acumatica, paste the values and click Test Connection.
app-last-step-shopalyst = The token goes to Shopalyst’s team. Ask for a safer way than unencrypted email.
app-last-step-source-medium = The guide has you email the token to a shared mailbox at Source Medium. Ask for a safer way than unencrypted email.
app-last-step-stone-edge = The guide has you send the values to Stone Edge’s sales mailbox; you get a cart ID, a password and a script address. Ask for a safer way than unencrypted email.
app-last-step-storyblok = Use the values to create a storefront token, then enter that token and your storefront’s address in Storyblok.
app-last-step-sumtracker = The guide has you email the whole credentials file to Sumtracker’s support. Ask for a safer way than unencrypted email.
app-last-step-truto = Open the connection link that Truto sends you and paste both values there.
app-last-step-wbsync = In Wbsync, paste the values and save, then click Check Connection.
app-last-step-wpengine-atlas = Paste the token and click Confirm Connection. If that fails, check the token first.

app-note-acctvantage = The guide shows the scopes only in an image. API Path is the only field its text names, so expect others.
app-note-activepieces = The guide names no scopes, but the connection check lists products. Without the Products scope it fails and blames the credentials.
app-note-afternoon-light = The guide also lets you add an order status.
app-note-airbyte = Airbyte has archived this source. You need Read-only just for the data you want, but an older check asks for channels and fails without Channel Settings.
app-note-akeneo = We don’t know the names of its fields. If its test turns red, look for extra spaces and swapped values.
app-note-alhena = Orders can be Read-only if Alhena shouldn’t cancel orders. The guide calls Information & settings “Store Information”.
app-note-amplience = The guide names the scopes but not their levels. It also asks for api_url.
app-note-bigbusiness = The guide says only that product updates need Products; Modify is our interpretation. Adding scopes later means a new account.
app-note-bigcommerce-for-wordpress-full = The plugin’s own check reads only a summary of the catalog. Passing it doesn’t prove the other scopes.
app-note-bigcommerce-for-wordpress-headless = The scopes of the full import, plus two for storefront tokens. Choose it only if you use the fast headless import.
app-note-bloomreach-starterstore = It also asks for the base address of the API. The guide’s Wishlists scope is part of Customers in BigCommerce.
app-note-appse-ai = Its newest guide installs appse ai as an app and asks only for the store hash. If your appse ai still shows API token fields, this account works.
app-note-catalyst-cli = The tool names these scopes itself if its sign-in in the browser fails. The Infrastructure scopes appear only on stores with BigCommerce’s hosting.
app-note-celigo = The guide names no scopes for connecting with a token. Its Username field takes the client ID and its Password field the access token.
app-note-cleo-clarify = The guide has no list: the scopes depend on what the job does. Put the values in a vault entry first, then create the connection.
app-note-clione = The guide also lists scopes that should stay at None. We don’t know the names of its fields.
app-note-datocms-plugin = The form takes the GraphQL address and a storefront token created with this account. The guide gives no level for its one scope.
app-note-despatch-cloud = The form also asks for order statuses. The guide has you save the access token but shows no field for it.
app-note-devart-odbc = The guide asks for the least access your store needs and names no scopes. Its Store ID is the store hash, taken from the API path.
app-note-domo-writeback = The guide names no scopes although the app writes to your store. Ask Domo which scopes it changes.
app-note-feedonomics = This comes from an example for developers that names no scopes. It also takes store_url.
app-note-fivetran = The page we read names no scopes. You can run Fivetran’s setup tests again later.
app-note-flexipim = The guide swaps two fields in its steps 7 and 8. The client ID belongs in X-Auth-Client, the access token in X-Auth-Token.
app-note-flowlink = FlowLink agrees on the scopes with you by phone, and its form also asks for the store’s address. The guide says scopes can’t be changed later: more scopes mean a new account.
app-note-gladly = The guide shows the scopes only in an image, and its form also takes a name of your choice. Enter the store hash without “store-”.
app-note-heres-chatbot = The guide asks for the least access needed but names no scopes. Its End point is the API path and its API KEY the access token.
app-note-hevo = We don’t know the guide’s scopes. It lets you reuse existing credentials, but a separate account is easier to remove later.
app-note-inconnect = The guide gives these scopes as examples, so it may need more. Its Store ID is the store hash.
app-note-ipaas-com = The form also asks for the API URL, normally https://api.bigcommerce.com. The guide’s level Get for payment methods is Read-only in BigCommerce.
app-note-item-oms = The guide names no scopes, so ask item which ones it needs. Its X-Auth-Token field takes the access token.
app-note-jitterbit = The guide wants every scope at its highest level, far more than most jobs need. Its connection test can pass even when the client ID is wrong.
app-note-keboola = The guide asks for Read-only without naming scopes, so all readable scopes are listed. Its address is a preview of the maker’s pages and may stop working.
app-note-kustomer = We don’t know the guide’s scopes and fields. It also has you create a webhook by hand in Postman.
app-note-litextension-source = You need Customers, Orders and Products only if you move them. The fields are our interpretation. An older guide describes account-level tokens, which are something else.
app-note-litextension-target = You need Customers, Orders and Products only if you move them. The fields are our interpretation. An older guide describes account-level tokens, which are something else.
app-note-lytics = These scopes bring data into Lytics; to export as well, set Customers to Modify. The form also takes a label and a description of your choice.
app-note-myob-acumatica = The page we read names no scopes. Store Admin Path is your store’s address followed by /manage. It also needs WebDAV details if you sync product images.
app-note-next-cart-source = You need Customers, Orders and Products only if you move them. You don’t need the client secret.
app-note-next-cart-target = Turn off your store’s order emails before the move. You need Customers, Orders and Products only if you move them. You don’t need the client secret.
app-note-order-time = The guide also asks for a legacy API account, which new stores no longer get. Ask Order Time how to continue without one. It doesn’t show which values its form takes.
app-note-pavo = The guide names only the Store Hash field; the other fields take the matching values from the credentials file. Pavo tests the connection before it saves.
app-note-pimworks = Create one account per store; the guide warns against using the same values for several. It’s from 2023.
app-note-qlik-talend = We don’t know the names of its fields. The values come from the credentials file.
app-note-rebillia = The list may continue after Checkouts: our copy of the guide ends there. A second copy from Rebillia leaves Information & settings at None.
app-note-returnly-switchboard = The guide doesn’t show how to hand over the values. It may be about an app that you install without an API account. Ask Switchboard first.
app-note-ringcentral-ecommerce-app = The fields come on a later page of the app’s own setup, which we haven’t seen.
app-note-sales-channel-hub = The guide names the scopes but not their levels. The form also asks for the store’s address. You can also connect with one click.
app-note-skyvia = The guide leaves the scopes to you, and we don’t know the names of its fields. If you lose the values, you need a new account.
app-note-source-medium = The guide is marked inactive, so ask Source Medium whether it’s still current.
app-note-starship = The guide is older than the scopes for inventory, locations and fulfillment and doesn’t mention them. StarShip accepts the same values only once per StarShip location.
app-note-starshipit = This is far more than printing labels needs: it includes payments, themes and signing in as a shopper. Leave the Username field in Starshipit empty.
app-note-stencil-cli = Choose Stencil-CLI token as the token type: it has no scopes, only local development or publishing themes. “stencil init” also asks for the storefront’s address and finds the store hash from it.
app-note-stitch = Legacy API accounts aren’t accepted.
app-note-storyblok = The form takes your storefront’s address and a storefront token created with this account, not the account’s own values. That token may also need Storefront API Tokens, which the guide doesn’t mention.
app-note-strapi-bigcommerce = It also asks for channel IDs, your store’s address and its own encryption key.
app-note-suiteengine-csm = The guide asks for Create or Modify throughout; the highest level on every scope is our interpretation. We don’t know its fields. With B2B Edition, its scope may be needed too.
app-note-sumtracker = We believe Store URL means the API path. If Sumtracker doesn’t accept it, ask which address it wants.
app-note-tray = The guide names no scopes. It takes the store hash from the control panel’s address: the part after “store-”.
app-note-truto = The guide names no scopes. Its API Key field takes the access token.
app-note-workato = The guide has no list; it advises one account per department, each with only the scopes it needs. It’s from 2019.
app-note-wpengine-atlas = Access Token is the only field the guide names.
app-note-yext = The form also asks for the currency and the store’s name. The store hash and the token are in the credentials file.
app-note-your-store-tools = If an older account gives permission errors, the fix is always a new account.
app-note-zynk = The guide names no scopes. You have to fill in all three fields.

app-good-to-know = Good to know
app-low-confidence = Compare this with the app’s guide.
app-low-confidence-more = We could read only parts of the guide when we added this app.
app-guide-at = Link to its guide
app-ways = { $count ->
    [one] 1 option
   *[other] { $count } options to choose from
}
app-values-unnamed = The values, under BigCommerce’s own names
reach-no-level = { $scopes ->
    [one] { $scopes } scope, level not given
   *[other] { $scopes } scopes, levels not given
}
app-no-level = { $count ->
    [one] The guide gives no level for { $count } scope.
   *[other] The guide gives no level for { $count } scopes.
}
app-no-level-more = Scopewise suggests the lower level. If the app has to change data there, ask which level it needs.
app-other-token = This app asks for a Stencil-CLI token.
app-other-token-more = A Stencil-CLI token has an access level instead of scopes. Scopewise doesn’t support it yet. Choose “Stencil-CLI token” on BigCommerce’s form yourself.
