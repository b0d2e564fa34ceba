# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Questo file apre tutto l’account, non il tuo negozio
    .text = Viene da “Account-level API accounts”. { $app } ne richiede uno a livello di negozio (Store-level). Le tue scelte restano.
    .next = Crea un account in Store-level API accounts e aggiungi il suo file.
    .action = Torna al passaggio 2
problem-stencil-token = Questo è un token Stencil-CLI
    .text = È fatto per i temi e non ha righe, quindi { $app } non può usarlo.
    .next = Crea un nuovo account API con il Token type V2/V3 API token.
    .action = Torna al passaggio 3
problem-legacy-account = Questo è un account di vecchio tipo (legacy)
    .text = Ha un nome utente e funziona solo con la vecchia API V2. BigCommerce non ne crea più.
    .next = Crea un nuovo account API con il Token type V2/V3 API token.
    .action = Torna al passaggio 3
problem-storefront-jwt = Questo è un token della vetrina (storefront)
    .text = Comincia con eyJ e funziona solo nella vetrina.
    .next = Usa la voce ACCESS TOKEN del file delle credenziali.
    .action = Incolla
problem-swapped-values = Questo sembra il client secret
    .text = L’access token è più corto, circa 31 lettere e cifre.
    .next = Mettici il valore della voce ACCESS TOKEN.
    .action = Scambiali
problem-same-value-twice = Lo stesso valore compare due volte
    .text = { $one } e { $other } sono uguali: uno dei due è stato copiato due volte.
    .next = Copiali di nuovo entrambi dal pop-up o dal file.
    .action = Incolla
problem-two-accounts = Questo file contiene due account
    .text = Scopewise non può sapere quale vuoi usare.
    .next = Scegli il file così com’è stato scaricato.
    .action = Scegli file…
problem-wrong-host = L’API path porta altrove
    .text = Deve cominciare con https://api.bigcommerce.com/stores/. Non è stato inviato nulla.
    .next = Scegli il file così come BigCommerce l’ha scaricato, o copia l’API path dal modulo.
    .action = Scegli file…
problem-bad-characters = { $field } contiene un carattere che non può esserci
    .text = { $kind ->
        [store-hash] Uno store hash ha solo lettere e cifre.
       *[other] Ha solo lettere semplici, cifre e segni; copiando può essersi infilato un punto o uno spazio.
    }
    .next = Copia di nuovo il valore dal pop-up o dal file.
    .action = Scegli file…
problem-too-large = Questo non è un file delle credenziali
    .text = Supera i 64 KB; un file delle credenziali è molto più piccolo.
    .next = Scegli il file il cui nome comincia con BigCommerceAPI-credentials.
    .action = Scegli file…
problem-not-credentials = Questo non è un file delle credenziali
    .text = { $kind ->
        [empty] È vuoto.
        [picture] È un’immagine.
        [pdf] È un PDF.
        [archive] È un archivio compresso o un documento Office.
        [binary] Non è testo.
        [web-page] È una pagina web.
       *[text] Non contiene nessuna delle voci di un file delle credenziali.
    } Il nome dovrebbe cominciare con BigCommerceAPI-credentials.
    .next = Scegli il file che il browser ha scaricato quando hai premuto Save.
    .action = Scegli file…
problem-unreadable = Questo file non si può leggere
    .text = Forse è stato spostato, o questo computer non lascia che Scopewise lo apra.
    .next = Scegli di nuovo il file, o incolla il suo testo.
    .action = Scegli file…
problem-incomplete = Manca qualcosa
    .text = Per il test servono l’access token e lo store hash.
    .next = Aggiungi il file intero, o digita il valore che manca.
    .action = Scegli file…

problem-folder = Questa è una cartella
    .text = Scopewise legge un file alla volta.
    .next = Apri la cartella e trascina qui il file il cui nome comincia con BigCommerceAPI-credentials.
    .action = Scegli file…
problem-several-files = Ci sono più file
    .text = Scopewise legge un file alla volta, così nessun account viene scambiato per un altro.
    .next = Trascina solo il file di questo account.
    .action = Scegli file…
problem-nothing-to-paste = Negli appunti non c’è testo
    .text = Non è cambiato nulla.
    .next = Copia prima il testo del file o del pop-up.
    .action = Incolla
file-dialog-missing = La finestra di scelta dei file non si è aperta: questo desktop non ne offre una ai programmi. Su Debian la forniscono xdg-desktop-portal-gtk o zenity.
problem-no-dialog = La finestra di scelta dei file non si è aperta
    .text = Questo desktop non offre ai programmi una finestra per scegliere i file. Su Debian la forniscono xdg-desktop-portal-gtk o zenity.
    .next = Trascina il file su questa finestra, o incolla il suo testo.
    .action = Incolla

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nome dell’account

hint-length-short = { $field }: più corto del solito
    .text = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con il pop-up nel browser.
    .form = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con l’API path nel modulo di BigCommerce.
hint-length-long = { $field }: più lungo del solito
    .text = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con il pop-up nel browser.
    .form = Ha { $length } caratteri; di solito sono { $usual }. Confrontalo con l’API path nel modulo di BigCommerce.
hint-hash-digits = Lo store hash ha solo cifre
    .text = Il numero di un negozio è un’altra cosa. Confrontalo con l’API path nel modulo di BigCommerce.
hint-no-api-path = In questo file non c’è un API path
    .text = Forse viene da un token Stencil-CLI, che non ha righe. O ne è stata tagliata una parte.
hint-cut-store-prefix = È stato tolto “store-” davanti allo store hash.
hint-cut-channel = È stato tolto il numero della vetrina dopo lo store hash.
hint-cut-address = Lo store hash è stato ricavato dall’indirizzo.
hint-cut-brackets = Sono state tolte le parentesi intorno allo store hash.
hint-file-name = Il nome di questo file è di un altro account
    .text = Il client ID nel nome non è quello nel file. Forse il file è stato rinominato o scambiato.

problem-nothing-found = In questo testo non ci sono valori
    .text = Non contiene nessuna delle voci del pop-up o del file. Un valore da solo non dice che cos’è.
    .next = Copia tutto il testo, o digita i valori uno per uno.
    .action = Digita i valori
