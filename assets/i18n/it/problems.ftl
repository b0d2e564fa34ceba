# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Questo file dà accesso all’intero account, non solo al tuo negozio
    .text = Proviene da “Account-level API accounts”. A { $app } serve un file creato in “Store-level API accounts”. Le tue scelte restano salvate.
    .next = Crea un account in Store-level API accounts e aggiungi il suo file.
    .action = Torna al passaggio 2
problem-stencil-token = Questo è uno Stencil-CLI token
    .text = Serve per i temi e non ha ambiti, quindi { $app } non può usarlo.
    .next = Crea un nuovo account API con il tipo di token V2/V3 API token.
    .action = Torna al passaggio 3
problem-legacy-account = Questo è un account legacy
    .text = Ha un nome utente e funziona solo con la vecchia API V2. BigCommerce non ne crea più.
    .next = Crea un nuovo account API con il tipo di token V2/V3 API token.
    .action = Torna al passaggio 3
problem-storefront-jwt = Questo è un token storefront
    .text = Inizia con eyJ e funziona solo nella vetrina.
    .next = Usa la riga ACCESS TOKEN del file delle credenziali.
    .action = Incolla
problem-swapped-values = Questo sembra il client secret
    .text = L’access token è più corto: circa 31 lettere e cifre.
    .next = Scambia i due valori, oppure incolla qui la riga ACCESS TOKEN.
    .action = Scambiali
problem-same-value-twice = Lo stesso valore compare due volte
    .text = { $one } e { $other } sono uguali: uno dei due è stato copiato due volte.
    .next = Copiali di nuovo entrambi dal pop-up o dal file.
    .action = Incolla
problem-two-accounts = Questo file contiene due account
    .text = Scopewise non può sapere quale vuoi usare.
    .next = Scegli il file così come è stato scaricato.
    .action = Scegli file…
problem-wrong-host = L’API path porta a un altro indirizzo
    .text = Deve iniziare con https://api.bigcommerce.com/stores/. Non è stato inviato nulla.
    .next = Scegli il file originale di BigCommerce, oppure copia l’API path dal modulo.
    .action = Scegli file…
problem-bad-characters = { $field } contiene un carattere non consentito
    .text = { $kind ->
        [store-hash] Uno store hash contiene solo lettere e cifre.
       *[other] Non può contenere, per esempio, uno spazio o una lettera accentata. Forse un carattere simile è stato copiato per errore.
    }
    .next = Scegli il file originale, oppure copia di nuovo il valore dal pop-up.
    .action = Scegli file…
problem-too-large = Questo non è un file delle credenziali
    .text = Supera i 64 KB; un file delle credenziali è molto più piccolo.
    .next = Scegli il file il cui nome inizia con BigCommerceAPI-credentials.
    .action = Scegli file…
problem-not-credentials = Questo non è un file delle credenziali
    .text = { $kind ->
        [empty] È vuoto.
        [picture] È un’immagine.
        [pdf] È un PDF.
        [archive] È un archivio o un documento Office.
        [binary] Non è un file di testo.
        [web-page] È una pagina web.
       *[text] Non contiene credenziali.
    } Il nome dovrebbe iniziare con BigCommerceAPI-credentials.
    .next = Scegli il file che il browser ha scaricato quando hai cliccato su Save.
    .action = Scegli file…
problem-unreadable = Impossibile leggere questo file
    .text = Forse è stato spostato, oppure Scopewise non ha il permesso di aprirlo.
    .next = Scegli di nuovo il file, oppure incolla il suo testo.
    .action = Scegli file…
problem-incomplete = Manca qualcosa
    .text = Per il test servono l’access token e lo store hash.
    .next = Aggiungi il file completo, oppure digita il valore mancante.
    .action = Scegli file…

problem-folder = Questa è una cartella
    .text = Scopewise legge un file alla volta.
    .next = Apri la cartella e trascina il file il cui nome inizia con BigCommerceAPI-credentials.
    .action = Scegli file…
problem-several-files = Hai trascinato più file
    .text = Scopewise legge un file alla volta, così gli account non si confondono.
    .next = Trascina solo il file di questo account.
    .action = Scegli file…
problem-nothing-to-paste = Negli appunti non c’è testo
    .text = Non è cambiato nulla.
    .next = Copia prima il testo del file o del pop-up.
    .action = Incolla
problem-clipboard-silent = Il programma da cui hai copiato non risponde
    .text = Non ha ancora consegnato il testo. Non è cambiato nulla.
    .next = Lascia aperto il pop-up di BigCommerce e riprova tra un momento.
    .action = Incolla
problem-no-clipboard = Gli appunti non sono accessibili
    .text = Questo desktop non li offre a Scopewise.
    .next = Scegli il file scaricato dal browser o digita i valori.
    .action = Scegli file…
file-dialog-missing = Manca il selettore dei file. Su Debian, installa xdg-desktop-portal-gtk o zenity.
file-dialog-open = Una finestra di scelta è già aperta. Se non la vedi, guarda dietro questa finestra.
problem-no-dialog = Manca il selettore dei file
    .text = Su Debian, installa xdg-desktop-portal-gtk o zenity.
    .next = Trascina il file su questa finestra, oppure incolla il suo testo.
    .action = Incolla

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nome dell’account

hint-length-short = { $field }: più corto del solito
    .text = Ha { $length ->
        [one] 1 carattere
       *[other] { $length } caratteri
    }; di solito sono { $usual }. Confrontalo con il pop-up nel browser.
    .form = Ha { $length ->
        [one] 1 carattere
       *[other] { $length } caratteri
    }; di solito sono { $usual }. Confrontalo con l’API path nel modulo di BigCommerce.
hint-length-long = { $field }: più lungo del solito
    .text = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con il pop-up nel browser.
    .form = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con l’API path nel modulo di BigCommerce.
hint-hash-digits = Lo store hash ha solo cifre
    .text = Di solito uno store hash ha anche lettere. Confrontalo con l’API path nel modulo di BigCommerce.
hint-no-api-path = In questo file manca l’API path
    .text = Forse proviene da uno Stencil-CLI token, che non ha ambiti. Oppure ne manca una parte.
hint-cut-store-prefix = Scopewise ha tolto “store-” prima dello store hash.
hint-cut-channel = Scopewise ha tolto l’ID del canale dopo lo store hash.
hint-cut-address = Scopewise ha ricavato lo store hash dall’indirizzo.
hint-cut-brackets = Scopewise ha tolto le parentesi intorno allo store hash.
hint-cut-mail-scanner = Un programma di posta aveva cambiato l’indirizzo. Scopewise ne ha ricavato il negozio.
hint-cut-line-end = Scopewise ha tolto un’interruzione di riga scritta in un valore.
hint-store-left-out = L’indirizzo del negozio non è utilizzabile
    .text = Non porta a BigCommerce o contiene caratteri che nessuno Store hash ha. Scopewise ha conservato gli altri valori. Incolla qui l’indirizzo del tuo pannello di controllo.
hint-pop-up-no-hash = Il pop-up non mostra lo Store hash
    .text = Incolla qui l’indirizzo del tuo pannello di controllo o l’API path del modulo di BigCommerce.
hint-file-name = Il nome di questo file appartiene a un altro account
    .text = Il client ID nel nome non corrisponde a quello nel file. Forse il file è stato rinominato o scambiato.

problem-nothing-found = In questo testo non ci sono valori
    .text = Non contiene nessuna riga del pop-up o del file. Se hai copiato un solo valore, Scopewise non può sapere quale sia.
    .next = Copia tutto il testo, oppure digita i valori uno per uno.
    .action = Digita i valori
problem-only-labels = Sono state copiate solo le etichette
    .text = Il browser ha tralasciato il contenuto dei campi del pop-up.
    .next = Usa il file scaricato dal browser o copia i valori uno alla volta.
    .action = Digita i valori
problem-sealed-file = Questo è un file protetto
    .text = Si apre solo con la password del mittente.
    .next = Aprilo con “scopewise open”.
    .action = Scegli file…
