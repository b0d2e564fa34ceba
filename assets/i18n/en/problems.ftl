# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = This file opens the whole account, not your store
    .text = It comes from “Account-level API accounts”. { $app } needs a store-level one. Your choices are kept.
    .next = Make a store-level API account and bring in its file.
    .action = Back to step 2
problem-stencil-token = This is a Stencil-CLI token
    .text = It is made for themes and has no rows, so { $app } cannot use it.
    .next = Make a new API account with the token type V2/V3 API token.
    .action = Back to step 3
problem-legacy-account = This is a legacy account
    .text = It has a user name and works with the old V2 API only. BigCommerce does not make these any more.
    .next = Make a new API account with the token type V2/V3 API token.
    .action = Back to step 3
problem-storefront-jwt = This is a storefront token
    .text = It begins with eyJ and works only on the storefront.
    .next = Use the line ACCESS TOKEN of the credentials file.
    .action = Paste
problem-swapped-values = This looks like the client secret
    .text = The access token is shorter, about 31 letters and digits.
    .next = Put the line ACCESS TOKEN in its place.
    .action = Swap them
problem-same-value-twice = The same value is here twice
    .text = { $one } and { $other } are equal; one of them was copied twice.
    .next = Copy both again from the pop-up or the file.
    .action = Paste
problem-two-accounts = This file holds two accounts
    .text = Scopewise cannot know which one you mean.
    .next = Choose the file as it was downloaded.
    .action = Choose file…
problem-wrong-host = The API path leads somewhere else
    .text = It must begin with https://api.bigcommerce.com/stores/. Nothing was sent anywhere.
    .next = Choose the file as BigCommerce downloaded it, or copy the API path from the form.
    .action = Choose file…
problem-bad-characters = { $field } holds a character that cannot be in it
    .text = { $kind ->
        [store-hash] A store hash has only letters and digits.
       *[other] It has only plain letters, digits and signs; a dot or a blank may have come in while copying.
    }
    .next = Copy the value again from the pop-up or the file.
    .action = Choose file…
problem-too-large = This is not a credentials file
    .text = It is larger than 64 KB; a credentials file is far smaller.
    .next = Choose the file whose name begins with BigCommerceAPI-credentials.
    .action = Choose file…
problem-not-credentials = This is not a credentials file
    .text = { $kind ->
        [empty] It is empty.
        [picture] It is a picture.
        [pdf] It is a PDF.
        [archive] It is an archive or an office document.
        [binary] It is no text.
        [web-page] It is a web page.
       *[text] None of the lines of a credentials file are in it.
    } Its name should begin with BigCommerceAPI-credentials.
    .next = Choose the file that your browser downloaded when you pressed Save.
    .action = Choose file…
problem-unreadable = This file cannot be read
    .text = It may have been moved, or this computer does not let Scopewise open it.
    .next = Choose the file again, or paste its text.
    .action = Choose file…
problem-incomplete = Something is missing
    .text = A test needs the access token and the store hash.
    .next = Bring in the whole file, or add the missing value by hand.
    .action = Choose file…

problem-folder = This is a folder
    .text = Scopewise reads one file at a time.
    .next = Open the folder and drop the file whose name begins with BigCommerceAPI-credentials.
    .action = Choose file…
problem-several-files = These are several files
    .text = Scopewise reads one file at a time, so that no account is mistaken for another.
    .next = Drop only the file of this account.
    .action = Choose file…
problem-nothing-to-paste = The clipboard holds no text
    .text = Nothing was changed.
    .next = Copy the text of the file or of the pop-up first.
    .action = Paste
file-dialog-missing = The file window could not be opened: this desktop has none that programs can ask for. On Debian, xdg-desktop-portal-gtk or zenity brings one.
problem-no-dialog = The file window could not be opened
    .text = This desktop has no file chooser that programs can ask for. On Debian, xdg-desktop-portal-gtk or zenity brings one.
    .next = Drop the file on this window, or paste its text.
    .action = Paste

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Account name

hint-length-short = { $field }: shorter than usual
    .text = It has { $length } characters; most have { $usual }. Compare it with the pop-up in your browser.
    .form = It has { $length } characters; most have { $usual }. Compare it with the API path on BigCommerce’s form.
hint-length-long = { $field }: longer than usual
    .text = It has { $length } characters; most have { $usual }. Compare it with the pop-up in your browser.
    .form = It has { $length } characters; most have { $usual }. Compare it with the API path on BigCommerce’s form.
hint-hash-digits = The store hash has only digits
    .text = The number of a store is something else. Compare it with the API path on BigCommerce’s form.
hint-no-api-path = There is no API path in this file
    .text = It may come from a Stencil-CLI token, which has no rows. Or part of it was cut off.
hint-cut-store-prefix = “store-” in front of the store hash was cut off.
hint-cut-channel = The storefront’s number behind the store hash was cut off.
hint-cut-address = The store hash was taken out of the address.
hint-cut-brackets = The brackets around the store hash were cut off.
hint-file-name = The name of this file belongs to another account
    .text = The client ID in the name is not the one in the file. It may have been renamed or mixed up.

problem-nothing-found = There are no values in this text
    .text = None of the lines of the pop-up or of the file are in it. One value alone does not say what it is.
    .next = Copy the whole text, or type the values one by one.
    .action = Type the values
