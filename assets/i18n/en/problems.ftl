# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = This file gives access to the whole account, not just your store
    .text = It comes from “Account-level API accounts”. { $app } needs a file from “Store-level API accounts”. Your choices are kept.
    .next = Create a store-level API account and add its file.
    .action = Back to step 2
problem-stencil-token = This is a Stencil-CLI token
    .text = It’s for themes and has no scopes, so { $app } can’t use it.
    .next = Create a new API account with the token type V2/V3 API token.
    .action = Back to step 3
problem-legacy-account = This is a legacy account
    .text = It has a username and works with the old V2 API only. BigCommerce no longer creates these.
    .next = Create a new API account with the token type V2/V3 API token.
    .action = Back to step 3
problem-storefront-jwt = This is a storefront token
    .text = It starts with eyJ and works only on the storefront.
    .next = Use the ACCESS TOKEN line of the credentials file.
    .action = Paste
problem-swapped-values = This looks like the client secret
    .text = The access token is shorter: about 31 letters and digits.
    .next = Swap the two values, or paste the ACCESS TOKEN line here.
    .action = Swap them
problem-same-value-twice = The same value is here twice
    .text = { $one } and { $other } are the same; one of them was copied twice.
    .next = Copy both again from the pop-up or the file.
    .action = Paste
problem-two-accounts = This file contains two accounts
    .text = Scopewise can’t tell which one you mean.
    .next = Choose the file as it was downloaded.
    .action = Choose file…
problem-wrong-host = The API path points to another address
    .text = It must start with https://api.bigcommerce.com/stores/. Nothing was sent.
    .next = Choose the original file from BigCommerce, or copy the API path from the form.
    .action = Choose file…
problem-bad-characters = { $field } contains a character that isn’t allowed
    .text = { $kind ->
        [store-hash] A store hash has only letters and digits.
       *[other] It can’t contain a space or an accented letter, for example. One may have been copied by mistake.
    }
    .next = Choose the original file, or copy the value again from the pop-up.
    .action = Choose file…
problem-too-large = This isn’t a credentials file
    .text = It’s larger than 64 KB; a credentials file is much smaller.
    .next = Choose the file whose name starts with BigCommerceAPI-credentials.
    .action = Choose file…
problem-not-credentials = This isn’t a credentials file
    .text = { $kind ->
        [empty] It’s empty.
        [picture] It’s an image.
        [pdf] It’s a PDF.
        [archive] It’s an archive or an office document.
        [binary] It isn’t a text file.
        [web-page] It’s a web page.
       *[text] It doesn’t contain any credentials.
    } Its name should start with BigCommerceAPI-credentials.
    .next = Choose the file your browser downloaded when you clicked Save.
    .action = Choose file…
problem-unreadable = This file can’t be read
    .text = It may have been moved, or Scopewise isn’t allowed to open it.
    .next = Choose the file again, or paste its text.
    .action = Choose file…
problem-incomplete = Something is missing
    .text = A test needs the access token and the store hash.
    .next = Add the whole file, or type the missing value.
    .action = Choose file…

problem-folder = This is a folder
    .text = Scopewise reads one file at a time.
    .next = Open the folder and drop the file whose name starts with BigCommerceAPI-credentials.
    .action = Choose file…
problem-several-files = You dropped several files
    .text = Scopewise reads one file at a time so that accounts don’t get mixed up.
    .next = Drop only the file for this account.
    .action = Choose file…
problem-nothing-to-paste = There’s no text on the clipboard
    .text = Nothing was changed.
    .next = Copy the text of the file or the pop-up first.
    .action = Paste
problem-clipboard-silent = The program you copied from isn’t responding
    .text = It hasn’t handed over the text yet. Nothing was changed.
    .next = Leave BigCommerce’s pop-up open and try again in a moment.
    .action = Paste
problem-no-clipboard = The clipboard can’t be reached
    .text = This desktop doesn’t offer one to Scopewise.
    .next = Choose the file that your browser downloaded, or type the values.
    .action = Choose file…
file-dialog-missing = No file chooser is available. On Debian, install xdg-desktop-portal-gtk or zenity.
file-dialog-open = A file dialog is already open. If you can’t see it, look behind this window.
problem-no-dialog = No file chooser is available
    .text = On Debian, install xdg-desktop-portal-gtk or zenity.
    .next = Drop the file on this window, or paste its text.
    .action = Paste

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Account name

hint-length-short = { $field }: shorter than usual
    .text = It has { $length ->
        [one] 1 character
       *[other] { $length } characters
    }; most have { $usual }. Compare it with the pop-up in your browser.
    .form = It has { $length ->
        [one] 1 character
       *[other] { $length } characters
    }; most have { $usual }. Compare it with the API path on BigCommerce’s form.
hint-length-long = { $field }: longer than usual
    .text = It has { $length } characters; most have { $usual }. Compare it with the pop-up in your browser.
    .form = It has { $length } characters; most have { $usual }. Compare it with the API path on BigCommerce’s form.
hint-hash-digits = The store hash has only digits
    .text = Most store hashes also have letters. Compare it with the API path on BigCommerce’s form.
hint-no-api-path = There’s no API path in this file
    .text = It may come from a Stencil-CLI token, which has no scopes. Or part of it is missing.
hint-cut-store-prefix = Scopewise removed “store-” before the store hash.
hint-cut-channel = Scopewise removed the channel ID after the store hash.
hint-cut-address = Scopewise took the store hash from the address.
hint-cut-brackets = Scopewise removed the brackets around the store hash.
hint-cut-mail-scanner = An email app had changed the address. Scopewise took the store from inside it.
hint-cut-line-end = Scopewise removed a line end that was written into a value.
hint-store-left-out = The store’s address can’t be used
    .text = It doesn’t lead to BigCommerce, or it has characters that no store hash has. Scopewise kept the other values. Paste the address of your control panel here.
hint-pop-up-no-hash = The pop-up doesn’t show the store hash
    .text = Paste the address of your control panel here, or the API path from BigCommerce’s form.
hint-file-name = This file’s name belongs to another account
    .text = The client ID in the name doesn’t match the one in the file. The file may have been renamed or mixed up.

problem-nothing-found = There are no values in this text
    .text = It has no lines from the pop-up or the file. If you copied one value, Scopewise can’t tell which one it is.
    .next = Copy the whole text, or type the values one by one.
    .action = Type the values
problem-only-labels = Only the labels were copied
    .text = Your browser left out what’s in the fields of the pop-up.
    .next = Use the file that your browser downloaded, or copy the values one by one.
    .action = Type the values
problem-sealed-file = This is a sealed file
    .text = It opens only with the sender’s password.
    .next = Open it with “scopewise open”.
    .action = Choose file…
