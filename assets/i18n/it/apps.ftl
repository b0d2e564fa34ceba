# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } e { $last }

app-caution-cdata = Questa guida chiede tutto, perfino l’accesso come cliente. Per copiare dati dal tuo negozio, di solito basta Read-only.
app-caution-synchup = Con Create payments, chiunque abbia il token può incassare pagamenti sugli ordini aperti. Con B2B Edition, imposta su Modify anche il suo ambito.
app-caution-dropstream = Con Customers login, chiunque abbia il token può accedere come qualsiasi cliente.
app-caution-dext = Dext legge tutti gli ambiti leggibili, compresi i metodi di pagamento salvati e i log. Non può modificare nulla.

app-last-step-bookkeep = In Bookkeep, incolla i quattro valori e completa la connessione.
app-last-step-cdata = In CData Sync, incolla i valori e clicca su Create & Test. La scheda Advanced non ti serve.
app-last-step-dext = In Dext, incolla entrambi i valori e clicca su Connect.
app-last-step-dropstream = La guida più recente di DropStream, “Enable API Access”, chiede solo lo store hash; poi autorizzi la sua app. Se questi quattro valori li ha chiesti un fornitore di logistica, comunicaglieli.
app-last-step-synchup = Se SynchUP ha dei campi per questi valori, incollali lì. Altrimenti comunicali al tuo specialista Snapshot per le integrazioni.

app-can-look = Visualizzare { $scopes }. Non può modificare né eliminare nulla.
app-can-read-only = Visualizzare ordini, prodotti e clienti. Non può modificare né eliminare nulla.
app-can-read-only-wide = Visualizzare tutto ciò che l’account API di un negozio può leggere. Non può modificare né eliminare nulla.
app-can-change = Visualizzare e modificare ciò che le serve: { $scopes }.

created-by-store-owner = Secondo la guida di { $app }, deve crearlo il titolare del negozio. BigCommerce lo consente anche a un utente autorizzato dal titolare.
created-by-administrator = Il titolare del negozio, oppure un amministratore autorizzato dal titolare a creare account API a livello di negozio.
created-by-permitted-user = Il titolare del negozio, oppure un utente autorizzato dal titolare a creare account API a livello di negozio.

reach-read-only = { $scopes ->
    [one] { $scopes } ambito, Read-only
   *[other] { $scopes } ambiti, tutti Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } ambito, fino a Modify
   *[other] { $scopes } ambiti, fino a Modify
}
reach-everything = { $scopes ->
    [one] { $scopes } ambito, accesso completo
   *[other] { $scopes } ambiti, accesso completo
}

strip-spoken = Ambiti: { $needed } su { $form }, { $reach }
strip-all-read-only = tutti Read-only
strip-mixed = { $change } con modifica, { $care ->
    [one] { $care } sensibile
   *[other] { $care } sensibili
}

checklist-head =
    Ambiti BigCommerce per { $app }
    Nome dell’account API: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [one] Imposta questo ambito:
       *[other] Imposta questi { $scopes } ambiti, nell’ordine del modulo:
    }
checklist-foot = Lascia tutti gli altri ambiti come sono. Poi clicca su Save.
app-can-more = { $count ->
    [one] 1 altro ambito
   *[other] altri { $count } ambiti
}

app-variant-migrate-out = Lasci BigCommerce
app-variant-migrate-in = Passi a BigCommerce
app-variant-full-import = Importazione completa
app-variant-headless = Importazione headless rapida

reach-none = Ambiti non ancora noti
app-last-step = In { $app }, incolla i valori e completa la connessione.
app-seen = Guida verificata: { $seen }
app-seen-unknown = Data della guida non indicata
app-report = Segnala informazioni obsolete
app-choice = La guida ammette anche { $level } per { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = Dal tuo file { $file }
app-from-pasted = Dalla guida che hai incollato
app-from-hand = Ambiti scelti a mano
app-without-level = { $count ->
    [one] { $count } ambito senza livello
   *[other] { $count } ambiti senza livello
}
date-month = { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

guide-scopes = { $count ->
    [0] Nessun ambito trovato
    [one] { $count } ambito trovato
   *[other] { $count } ambiti trovati
}
guide-no-level = livello non indicato
guide-choice = è ammesso anche { $level }
guide-only-level = l’unico livello disponibile
guide-example = solo un esempio
guide-picture = I livelli potrebbero essere in un’immagine. Guardali lì e impostali a mano.
guide-rule = Regola: { $words }
guide-rule-all-read-only = imposta su Read-only tutti gli ambiti che lo prevedono
guide-rule-all-highest = imposta ogni ambito sul livello più alto
guide-doubt = Non applicata, perché forse non riguarda tutti gli ambiti: “{ $words }”
guide-values = Valori richiesti: { $words }
guide-account = Nome dell’account: { $words }
guide-unread = Non riconosciuto: { $words }
guide-unreadable = Impossibile leggere questa guida. Controlla il nome del file e verifica di avere il permesso di aprirlo.
guide-too-large = Questa guida supera i 2 MB. Salva solo la pagina con gli ambiti.
guide-not-text = Questo non è un file di testo. Aprilo, seleziona tutto, copia e salva il contenuto come file di testo.
app-which-way = Quale opzione?
app-scopes-unknown = La guida non elenca gli ambiti nel testo.
app-scopes-unknown-more = Forse sono in un’immagine o dipendono da ciò che usi. Incolla una qualsiasi pagina che li elenca, oppure chiedili a chi fornisce l’app e sceglili a mano.
app-own = Dai tuoi file
app-more = Altre app
app-last-step-afternoon-light = Invia i valori al contatto di Afternoon Light indicato nella guida. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-convermax = Secondo la guida, devi inviare il file delle credenziali a Convermax per email. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-datocms-plugin = Usa i valori per creare un token storefront, poi inserisci nel plugin quel token e l’indirizzo GraphQL.
app-last-step-heres-chatbot = Comunica entrambi i valori a Heres. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-item-oms = In item, incolla entrambi i valori e clicca su Test Connection. Se il test riesce, clicca su Submit.
app-last-step-keboola = In Keboola, incolla entrambi i valori e clicca su Test Connection.
app-last-step-myob-acumatica = In Acumatica, incolla i valori e clicca su Test Connection.
app-last-step-shopalyst = Il token va al team di Shopalyst. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-source-medium = Secondo la guida, devi inviare il token a una casella email condivisa di Source Medium. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-stone-edge = Secondo la guida, devi inviare i valori alla casella commerciale di Stone Edge; riceverai un cart ID, una password e l’indirizzo di uno script. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-storyblok = Usa i valori per creare un token storefront, poi inserisci in Storyblok quel token e l’indirizzo della tua vetrina.
app-last-step-sumtracker = Secondo la guida, devi inviare per email l’intero file delle credenziali all’assistenza di Sumtracker. Chiedi se c’è un modo più sicuro di un’email non crittografata.
app-last-step-truto = Apri il link di connessione che ti invia Truto e incolla lì entrambi i valori.
app-last-step-wbsync = In Wbsync, incolla i valori e salva, poi clicca su Check Connection.
app-last-step-wpengine-atlas = Incolla il token e clicca su Confirm Connection. Se non funziona, controlla prima il token.

app-note-acctvantage = La guida mostra gli ambiti solo in un’immagine. Nel testo l’unico campo indicato è API Path: aspettati che ce ne siano altri.
app-note-activepieces = La guida non indica ambiti, ma il test della connessione elenca i prodotti. Senza l’ambito Products il test fallisce e segnala un errore nelle credenziali.
app-note-afternoon-light = La guida ti permette anche di aggiungere uno stato dell’ordine.
app-note-airbyte = Airbyte ha archiviato questa sorgente. Ti serve Read-only solo per i dati che vuoi, ma un controllo più vecchio legge i canali e senza Channel Settings fallisce.
app-note-akeneo = Non conosciamo i nomi dei suoi campi. Se il test diventa rosso, cerca spazi di troppo e valori scambiati.
app-note-alhena = Orders può restare su Read-only se Alhena non deve annullare ordini. La guida chiama “Store Information” l’ambito Information & settings.
app-note-amplience = La guida indica gli ambiti ma non i livelli. Chiede anche api_url.
app-note-bigbusiness = La guida dice solo che per aggiornare i prodotti serve Products; Modify è una nostra interpretazione. Per aggiungere altri ambiti in seguito servirà un nuovo account.
app-note-bigcommerce-for-wordpress-full = Il controllo del plugin legge solo un riepilogo del catalogo. Se riesce, non significa che gli altri ambiti siano a posto.
app-note-bigcommerce-for-wordpress-headless = Gli ambiti dell’importazione completa, più due per i token storefront. Scegli questa opzione solo se usi l’importazione headless rapida.
app-note-bloomreach-starterstore = Chiede anche l’indirizzo di base dell’API. In BigCommerce, l’ambito Wishlists della guida fa parte di Customers.
app-note-appse-ai = La guida più recente installa appse ai come app e chiede solo lo store hash. Se il tuo appse ai mostra ancora i campi per un token API, questo account funziona.
app-note-catalyst-cli = Lo strumento stesso elenca questi ambiti se l’accesso dal browser non riesce. Gli ambiti Infrastructure compaiono solo nei negozi con l’hosting di BigCommerce.
app-note-celigo = La guida non indica ambiti per la connessione con un token. Nel campo Username va il client ID, nel campo Password l’access token.
app-note-cleo-clarify = La guida non ha un elenco: gli ambiti dipendono da che cosa deve fare il processo. Inserisci prima i valori in una voce del vault, poi crea la connessione.
app-note-clione = La guida elenca anche gli ambiti che devono restare su None. Non conosciamo i nomi dei suoi campi.
app-note-datocms-plugin = Il modulo chiede l’indirizzo GraphQL e un token storefront creato con questo account. La guida indica un solo ambito, senza livello.
app-note-despatch-cloud = Il modulo chiede anche gli stati degli ordini. La guida ti fa salvare l’access token, ma non mostra un campo in cui inserirlo.
app-note-devart-odbc = La guida chiede l’accesso minimo necessario e non indica ambiti. Il suo Store ID è lo store hash, che si ricava dall’API path.
app-note-domo-writeback = La guida non indica ambiti, anche se l’app scrive nel tuo negozio. Chiedi a Domo quali ambiti modifica.
app-note-feedonomics = Questi dati provengono da un esempio per sviluppatori, che non indica ambiti. Chiede anche store_url.
app-note-fivetran = La pagina che abbiamo letto non indica ambiti. Puoi ripetere in seguito i test di configurazione di Fivetran.
app-note-flexipim = Nei passaggi 7 e 8 la guida scambia due campi. Il client ID va in X-Auth-Client, l’access token in X-Auth-Token.
app-note-flowlink = FlowLink concorda con te gli ambiti per telefono e il suo modulo chiede anche l’indirizzo del negozio. Secondo la guida, gli ambiti non si possono cambiare in seguito: per averne altri serve un nuovo account.
app-note-gladly = La guida mostra gli ambiti solo in un’immagine e il modulo chiede anche un nome a tua scelta. Inserisci lo store hash senza “store-”.
app-note-heres-chatbot = La guida chiede l’accesso minimo necessario ma non indica ambiti. Il suo End point è l’API path e la sua API KEY è l’access token.
app-note-hevo = Non conosciamo gli ambiti della guida. Puoi riutilizzare credenziali esistenti, ma un account separato è più facile da rimuovere in seguito.
app-note-inconnect = La guida indica questi ambiti come esempi, quindi potrebbero servirne altri. Il suo Store ID è lo store hash.
app-note-ipaas-com = Il modulo chiede anche l’API URL, di norma https://api.bigcommerce.com. In BigCommerce, il livello Get che la guida indica per i metodi di pagamento è Read-only.
app-note-item-oms = La guida non indica ambiti: chiedi a item quali servono. Nel campo X-Auth-Token va l’access token.
app-note-jitterbit = La guida chiede ogni ambito al livello più alto, molto più di quanto serva di solito. Il test della connessione può riuscire anche se il client ID è sbagliato.
app-note-keboola = La guida chiede Read-only senza indicare ambiti, quindi sono elencati tutti quelli leggibili. Il suo indirizzo è un’anteprima delle pagine del produttore e potrebbe smettere di funzionare.
app-note-kustomer = Non conosciamo gli ambiti e i campi della guida. La guida ti fa anche creare un webhook a mano in Postman.
app-note-litextension-source = Customers, Orders e Products ti servono solo se li trasferisci. I campi sono una nostra interpretazione. Una guida più vecchia descrive token a livello di account, che sono un’altra cosa.
app-note-litextension-target = Customers, Orders e Products ti servono solo se li trasferisci. I campi sono una nostra interpretazione. Una guida più vecchia descrive token a livello di account, che sono un’altra cosa.
app-note-lytics = Questi ambiti importano i dati in Lytics; se vuoi anche esportare, imposta Customers su Modify. Il modulo chiede anche un’etichetta e una descrizione a tua scelta.
app-note-myob-acumatica = La pagina che abbiamo letto non indica ambiti. Store Admin Path è l’indirizzo del tuo negozio seguito da /manage. Se sincronizzi le immagini dei prodotti, servono anche i dati WebDAV.
app-note-next-cart-source = Customers, Orders e Products ti servono solo se li trasferisci. Il client secret non serve.
app-note-next-cart-target = Prima del trasferimento, disattiva le email degli ordini del negozio. Customers, Orders e Products ti servono solo se li trasferisci. Il client secret non serve.
app-note-order-time = La guida chiede anche un account API legacy, che i nuovi negozi non ricevono più. Chiedi a Order Time come procedere senza. La guida non mostra quali valori richiede il modulo.
app-note-pavo = La guida indica solo il campo Store Hash; negli altri campi vanno i valori corrispondenti del file delle credenziali. Pavo testa la connessione prima di salvare.
app-note-pimworks = Crea un account per ogni negozio; la guida sconsiglia di usare gli stessi valori per più negozi. Risale al 2023.
app-note-qlik-talend = Non conosciamo i nomi dei suoi campi. I valori vengono dal file delle credenziali.
app-note-rebillia = L’elenco potrebbe continuare dopo Checkouts: la nostra copia della guida finisce lì. Una seconda copia di Rebillia lascia Information & settings su None.
app-note-returnly-switchboard = La guida non spiega come trasferire i valori. Forse riguarda un’app che si installa senza account API. Chiedi prima a Switchboard.
app-note-ringcentral-ecommerce-app = I campi compaiono più avanti nella configurazione dell’app, in una pagina che non abbiamo visto.
app-note-sales-channel-hub = La guida indica gli ambiti ma non i livelli. Il modulo chiede anche l’indirizzo del negozio. Puoi anche connetterti con un clic.
app-note-skyvia = La guida lascia a te la scelta degli ambiti e non conosciamo i nomi dei suoi campi. Se perdi i valori, ti serve un nuovo account.
app-note-source-medium = La guida è contrassegnata come non attiva: chiedi a Source Medium se è ancora valida.
app-note-starship = La guida è precedente agli ambiti per inventario, sedi ed evasione degli ordini e non ne parla. StarShip accetta gli stessi valori una sola volta per ogni sede StarShip.
app-note-starshipit = È molto più di quanto serve per stampare etichette: comprende pagamenti, temi e accesso come cliente. In Starshipit, lascia vuoto il campo Username.
app-note-stencil-cli = Come tipo di token scegli Stencil-CLI token: non ha ambiti, serve solo per lo sviluppo locale o per pubblicare temi. “stencil init” chiede anche l’indirizzo della vetrina e da lì ricava lo store hash.
app-note-stitch = Gli account API legacy non sono accettati.
app-note-storyblok = Il modulo chiede l’indirizzo della tua vetrina e un token storefront creato con questo account, non i valori dell’account. Per quel token potrebbe servire anche Storefront API Tokens, che la guida non cita.
app-note-strapi-bigcommerce = L’app chiede anche gli ID dei canali, l’indirizzo del negozio e una propria chiave di crittografia.
app-note-suiteengine-csm = La guida chiede ovunque Create o Modify; il livello più alto per ogni ambito è una nostra interpretazione. Non conosciamo i suoi campi. Con B2B Edition può servire anche il suo ambito.
app-note-sumtracker = Crediamo che Store URL sia l’API path. Se Sumtracker non lo accetta, chiedi quale indirizzo inserire.
app-note-tray = La guida non indica ambiti. Lo store hash si ricava dall’indirizzo del pannello di controllo: è la parte dopo “store-”.
app-note-truto = La guida non indica ambiti. Nel campo API Key va l’access token.
app-note-workato = La guida non ha un elenco; consiglia un account per reparto, ciascuno con i soli ambiti necessari. Risale al 2019.
app-note-wpengine-atlas = Access Token è l’unico campo indicato dalla guida.
app-note-yext = Il modulo chiede anche la valuta e il nome del negozio. Lo store hash e l’access token si trovano nel file delle credenziali.
app-note-your-store-tools = Se un account meno recente dà errori di autorizzazione, la soluzione è sempre un nuovo account.
app-note-zynk = La guida non indica ambiti. Devi compilare tutti e tre i campi.

app-good-to-know = Buono a sapersi
app-low-confidence = Confronta con la guida dell’app.
app-low-confidence-more = Quando abbiamo aggiunto questa app, abbiamo potuto leggere solo parti della guida.
app-guide-at = Link alla guida
app-ways = { $count ->
    [one] 1 opzione
   *[other] { $count } opzioni tra cui scegliere
}
app-values-unnamed = I valori, con i nomi usati da BigCommerce
reach-no-level = { $scopes ->
    [one] { $scopes } ambito, livello non indicato
   *[other] { $scopes } ambiti, livelli non indicati
}
app-no-level = { $count ->
    [one] La guida non indica il livello di { $count } ambito.
   *[other] La guida non indica il livello di { $count } ambiti.
}
app-no-level-more = Scopewise propone il livello più basso. Se l’app deve modificare quei dati, chiedi quale livello le serve.
app-other-token = Questa app richiede uno Stencil-CLI token.
app-other-token-more = Uno Stencil-CLI token ha un livello di accesso al posto degli ambiti. Scopewise non lo supporta ancora. Nel modulo di BigCommerce, scegli tu “Stencil-CLI token”.
