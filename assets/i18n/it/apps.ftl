# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } e { $last }

app-caution-cdata = Questa guida chiede tutto, anche di accedere come cliente. Per copiare dati dal tuo negozio di solito basta Read-only.
app-caution-synchup = Con Create payments chi ha il token può incassare pagamenti su ordini aperti. B2B Edition richiede un secondo token, che si crea nell’app B2B Edition e non qui.
app-caution-dropstream = Con Customers login chi ha il token può accedere come qualsiasi cliente.
app-caution-dext = Dext legge ogni riga che si può leggere, compresi i metodi di pagamento salvati e i log. Non può modificare nulla.

app-last-step-bookkeep = In Bookkeep incolla i quattro valori e completa lì il collegamento.
app-last-step-cdata = In CData Sync incolla i valori e premi Create & Test. La scheda Advanced può restare com’è.
app-last-step-dext = In Dext incolla entrambi i valori e premi Connect.
app-last-step-dropstream = Se l’account DropStream è tuo, prosegui con la guida “Enable API Access”. Se DropStream te lo imposta un fornitore logistico, comunica a lui i quattro valori.
app-last-step-synchup = Se SynchUP ha caselle per questi valori, incollali lì. Altrimenti consegnali al tuo specialista di integrazione Snapshot.

app-can-look = Leggere { $rows }. Non può modificare o eliminare nulla.
app-can-read-only = Leggere ordini, prodotti e clienti. Non può modificare o eliminare nulla.
app-can-read-only-wide = Leggere tutto ciò che l’account di un negozio può mostrare. Non può modificare o eliminare nulla.
app-can-change = Leggere quello che serve, e modificarlo: { $rows }.

created-by-store-owner = La guida di { $app } dice che deve crearlo il proprietario del negozio. BigCommerce lo permette anche a un utente autorizzato dal proprietario.
created-by-administrator = Un amministratore che il titolare del negozio ha autorizzato a creare account API a livello di negozio, o il titolare.
created-by-permitted-user = Il titolare del negozio, o un utente che il titolare ha autorizzato a creare account API a livello di negozio.

reach-read-only = { $rows ->
    [one] { $rows } riga, Read-only
   *[other] { $rows } righe, tutte Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } riga, fino a Modify
   *[other] { $rows } righe, fino a Modify
}
reach-everything = { $rows } righe, accesso completo

strip-spoken = { $needed } di { $form } righe, { $reach }
strip-all-read-only = tutte Read-only
strip-mixed = { $change } con modifica, { $care ->
    [0] nessuna delicata
    [one] { $care } delicata
   *[other] { $care } delicate
}

checklist-head =
    Righe di BigCommerce per { $app }
    Nome dell’account API: { $name }
    Token type: V2/V3 API token
    Imposta queste righe ({ $rows }), nell’ordine del modulo:
checklist-foot = Lascia tutte le altre righe come sono. Poi premi Save.
app-can-more = { $count ->
    [one] un’altra riga
   *[other] altre { $count } righe
}

app-variant-migrate-out = Lasci BigCommerce
app-variant-migrate-in = Passi a BigCommerce
app-variant-full-import = Importazione completa
app-variant-headless = Importazione headless rapida

reach-none = Righe non ancora note
app-last-step = In { $app } incolla i valori e completa lì il collegamento.
app-seen = Vista: { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = Dal tuo file { $file }
app-from-pasted = Dalla guida che hai incollato
app-from-hand = Righe scelte a mano
app-without-level = { $count ->
    [one] { $count } riga senza livello
   *[other] { $count } righe senza livello
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

guide-rows = { $count ->
    [0] Nessuna riga trovata
    [one] { $count } riga trovata
   *[other] { $count } righe trovate
}
guide-no-level = senza livello
guide-rule = Regola: { $words }
guide-rule-all-read-only = ogni riga che offre Read-only va su Read-only
guide-rule-all-highest = ogni riga va sul suo livello più alto
guide-doubt = Non applicato, perché forse non riguarda tutte le righe: «{ $words }»
guide-values = Valori richiesti: { $words }
guide-account = Nome dell’account: { $words }
guide-unread = Non compreso: { $words }
guide-unreadable = Questa guida non si può leggere. Controlla il suo nome e se hai il permesso di aprirla.
guide-too-large = È più grande di quanto può essere una guida (2 MB). Salva solo la pagina con le righe.
guide-not-text = Questo non è testo. Aprilo, seleziona tutto, copia e salva il testo copiato come file di testo.
app-which-way = Quale opzione?
app-rows-unknown = La guida non nomina le righe nel testo.
app-rows-unknown-more = Forse sono in un’immagine, o dipendono da ciò che usi. Incolla una pagina che le nomina, o chiedi l’elenco a chi fa l’app e scegli le righe a mano.
app-own = Dai tuoi file
app-more = Altre app
app-last-step-afternoon-light = Invia i valori alla persona di Afternoon Light indicata nella guida. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-convermax = La guida ti fa inviare il file delle credenziali a Convermax per e-mail. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-datocms-plugin = Usa i valori per creare un token della vetrina, poi inserisci quel token e l’indirizzo GraphQL nel plugin.
app-last-step-heres-chatbot = Consegna entrambi i valori a Heres. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-item-oms = In item incolla entrambi i valori e premi Test Connection. Quando il test è riuscito, premi Submit.
app-last-step-keboola = In Keboola incolla entrambi i valori e premi Test Connection.
app-last-step-myob-acumatica = In Acumatica incolla i valori e premi Test Connection.
app-last-step-shopalyst = Il token va al team di Shopalyst. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-source-medium = La guida ti fa inviare il token per e-mail a una casella condivisa di Source Medium. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-stone-edge = La guida ti fa inviare i valori alla casella vendite di Stone Edge; in risposta arrivano un cart ID, una password e l’indirizzo di uno script. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-storyblok = Usa i valori per creare un token della vetrina, poi inserisci in Storyblok quel token e l’indirizzo della tua vetrina.
app-last-step-sumtracker = La guida ti fa inviare per e-mail l’intero file delle credenziali all’assistenza di Sumtracker. Chiedi un modo più sicuro di un’e-mail in chiaro.
app-last-step-truto = Apri il link di collegamento che ti invia Truto e incolla lì entrambi i valori.
app-last-step-wbsync = In Wbsync incolla i valori e salva, poi premi Check Connection.
app-last-step-wpengine-atlas = Incolla il token e premi Confirm Connection. Se non funziona, controlla prima il token.

app-note-acctvantage = La guida mostra le righe solo in un’immagine. API Path è l’unica casella che il testo nomina: aspettati che ce ne siano altre.
app-note-activepieces = La guida non nomina righe, ma la verifica del collegamento elenca i prodotti. Senza la riga Products si interrompe e dà la colpa alle credenziali.
app-note-afternoon-light = La guida ti fa anche aggiungere, se vuoi, uno stato dell’ordine.
app-note-airbyte = In Airbyte questa fonte è archiviata. Solo i dati che vuoi richiedono Read-only, ma una verifica più vecchia chiede i canali e senza Channel Settings non passa.
app-note-akeneo = I nomi delle sue caselle qui non sono noti. Se il test diventa rosso, cerca spazi di troppo e valori scambiati.
app-note-alhena = Orders può stare su Read-only se Alhena non deve annullare ordini. La guida chiama “Store Information” la riga Information & Settings.
app-note-amplience = La guida nomina le righe ma non i livelli. Chiede anche api_url.
app-note-bigbusiness = La guida dice solo che per aggiornare i prodotti serve Products; Modify è una nostra interpretazione. Se poi servono altre righe, occorre un nuovo account.
app-note-bigcommerce-for-wordpress-full = La verifica del plugin legge solo un riepilogo del catalogo. Se passa, non dimostra che le altre righe sono a posto.
app-note-bigcommerce-for-wordpress-headless = Sono le righe dell’importazione completa, più due per i token della vetrina. Sceglila solo se usi l’importazione headless rapida.
app-note-bloomreach-starterstore = Chiede anche l’indirizzo di base dell’API. La riga Wishlists della guida in BigCommerce fa parte di Customers.
app-note-catalyst-cli = Le righe sono una nostra interpretazione di ciò che lo strumento richiede quando accede da solo. Il più recente “catalyst auth login” ne chiede altre, alcune per l’hosting.
app-note-celigo = La guida non nomina righe per il collegamento con un token. La casella Username vuole il client ID e la casella Password l’access token.
app-note-cleo-clarify = La guida non dà un elenco: le righe dipendono dal lavoro da fare. I valori vanno prima in una voce del vault, poi si crea il collegamento.
app-note-clione = La guida elenca anche righe che devono restare chiuse. I nomi delle caselle qui non sono noti.
app-note-datocms-plugin = Il modulo chiede l’indirizzo GraphQL e un token della vetrina creato con questo account. La guida non indica il livello della sua unica riga.
app-note-despatch-cloud = Il modulo chiede anche gli stati degli ordini. La guida ti fa conservare l’access token, ma non mostra una casella in cui metterlo.
app-note-devart-odbc = La guida chiede l’accesso minimo che serve al tuo negozio e non nomina righe. Il suo Store ID è lo store hash, preso dall’API path.
app-note-domo-writeback = La guida non nomina righe, anche se l’app scrive nel tuo negozio. Chiedi a Domo quali righe modifica.
app-note-feedonomics = Viene da un esempio per sviluppatori che non nomina righe. Chiede anche store_url.
app-note-fivetran = La pagina che abbiamo visto non nomina righe. Puoi ripetere più tardi i test di configurazione di Fivetran.
app-note-flexipim = Nei passaggi 7 e 8 la guida scambia due caselle. Il client ID va in X-Auth-Client, l’access token in X-Auth-Token.
app-note-flowlink = FlowLink concorda le righe con te per telefono, e il suo modulo chiede anche l’indirizzo del negozio. La guida dice che le righe non si possono cambiare dopo: per averne altre serve un nuovo account.
app-note-gladly = La guida mostra le righe solo in un’immagine, e il modulo chiede anche un nome a tua scelta. Inserisci lo store hash senza “store-”.
app-note-heres-chatbot = La guida chiede l’accesso minimo necessario ma non nomina righe. Il suo End point è l’API path e la sua API KEY è l’access token.
app-note-hevo = Le righe della guida qui non sono note. La guida permette di riusare credenziali esistenti, ma un account separato è più facile da togliere in seguito.
app-note-inconnect = La guida dà queste righe come esempi, quindi possono servirne altre. Il suo Store ID è lo store hash.
app-note-ipaas-com = Il modulo chiede anche l’API URL, di norma https://api.bigcommerce.com. Il livello Get che la guida indica per i metodi di pagamento in BigCommerce è Read-only.
app-note-item-oms = La guida non nomina righe: chiedi a item quali servono. La casella X-Auth-Token vuole l’access token.
app-note-jitterbit = La guida chiede ogni riga al livello più alto, molto più di quanto serva di solito. Il suo test di connessione può passare anche se il client ID è sbagliato.
app-note-keboola = La guida chiede Read-only senza nominare righe, perciò sono elencate tutte quelle che si possono leggere. Il suo indirizzo è un’anteprima delle pagine del produttore e può smettere di funzionare.
app-note-kustomer = Le righe e le caselle della guida qui non sono note. La guida ti fa anche creare a mano un webhook in Postman.
app-note-litextension-source = Customers, Orders e Products servono solo se li trasferisci. Le caselle sono una nostra interpretazione, e una guida più vecchia descrive token a livello di account, che sono un’altra cosa.
app-note-litextension-target = Customers, Orders e Products servono solo se li trasferisci. Le caselle sono una nostra interpretazione, e una guida più vecchia descrive token a livello di account, che sono un’altra cosa.
app-note-lytics = Queste righe portano i dati in Lytics; per esportare anche, imposta Customers su Modify. Il modulo chiede anche un’etichetta e una descrizione a tua scelta.
app-note-myob-acumatica = La pagina che abbiamo visto non nomina righe; Store Admin Path è l’indirizzo del tuo negozio seguito da /manage. Se si sincronizzano le immagini dei prodotti, servono anche i dati WebDAV.
app-note-next-cart-source = Customers, Orders e Products servono solo se li trasferisci. Il client secret non serve.
app-note-next-cart-target = Prima del trasferimento disattiva le e-mail degli ordini del negozio. Customers, Orders e Products servono solo se li trasferisci, e il client secret non serve.
app-note-order-time = La guida chiede anche un account API di vecchio tipo (legacy), che i nuovi negozi non ricevono più: chiedi a Order Time come procedere senza. Non mostra quali valori chiede il suo modulo.
app-note-pavo = La guida nomina solo la casella Store Hash; le altre vogliono i valori corrispondenti del file delle credenziali. Pavo verifica il collegamento prima di salvare.
app-note-pimworks = Crea un account per ogni negozio; la guida sconsiglia di usare gli stessi valori per più negozi. Risale al 2023.
app-note-qlik-talend = I nomi delle sue caselle qui non sono noti. I valori vengono dal file delle credenziali.
app-note-rebillia = Forse l’elenco continua dopo Checkouts: la nostra copia della guida finisce lì. Una seconda copia di Rebillia lascia Information & Settings su None.
app-note-returnly-switchboard = La guida non mostra come si consegnano i valori, e forse parla di un’app da installare che non richiede un tuo account. Chiedi prima a Switchboard.
app-note-ringcentral-ecommerce-app = Le caselle compaiono in una pagina successiva della configurazione dell’app, che non abbiamo visto.
app-note-sales-channel-hub = La guida nomina le righe ma non i livelli. Il modulo chiede anche l’indirizzo del negozio; in alternativa ci si collega con un clic.
app-note-skyvia = La guida lascia a te la scelta delle righe, e i nomi delle caselle qui non sono noti. Se i valori vanno persi, serve un nuovo account.
app-note-source-medium = La guida è segnata come non attiva: chiedi a Source Medium se vale ancora.
app-note-starship = La guida è più vecchia delle righe per inventario, sedi ed evasione degli ordini e non ne parla. StarShip accetta gli stessi valori una sola volta per ogni sede StarShip.
app-note-starshipit = È molto più di quanto serve per stampare etichette: tra le righe ci sono pagamenti, temi e l’accesso come cliente. In Starshipit lascia vuota la casella Username.
app-note-stencil-cli = Come tipo di token scegli Stencil-CLI token: non ha righe, ma solo lo sviluppo locale o la pubblicazione dei temi. “stencil init” chiede anche l’indirizzo della vetrina e da lì trova lo store hash.
app-note-stitch = Gli account API di vecchio tipo (legacy) non sono accettati.
app-note-storyblok = Il modulo chiede l’indirizzo della tua vetrina e un token della vetrina creato con questo account, non i valori dell’account. Per creare quel token dovrebbe servire anche Storefront API Tokens, che la guida non cita.
app-note-strapi-bigcommerce = La guida non nomina righe. Chiede anche gli ID dei canali, l’indirizzo del negozio e una sua chiave di cifratura.
app-note-suiteengine-csm = La guida chiede ovunque Create o Modify; il livello più alto su ogni riga è una nostra interpretazione, e le caselle qui non sono note. Ai negozi con B2B Edition servono altri account.
app-note-sumtracker = Secondo noi Store URL significa l’API path. Se Sumtracker non lo accetta, chiedi quale indirizzo vuole.
app-note-tray = La guida non nomina righe. Prende lo store hash dall’indirizzo del pannello di controllo: la parte dopo “store-”.
app-note-truto = La guida non nomina righe. La casella API Key vuole l’access token.
app-note-workato = La guida non dà un elenco; consiglia un account per reparto, ciascuno solo con le righe che gli servono. Risale al 2019.
app-note-wpengine-atlas = Access Token è l’unica casella che la guida nomina.
app-note-yext = Il modulo chiede anche la valuta e il nome del negozio. Entrambi i valori sono nel file delle credenziali.
app-note-your-store-tools = Se un account più vecchio dà errori di permesso, il rimedio è sempre un nuovo account.
app-note-zynk = La guida non nomina righe. Tutte e tre le caselle vanno compilate.

app-good-to-know = Buono a sapersi
app-low-confidence = Confronta con la guida dell’app.
app-low-confidence-more = Quando è stata aggiunta qui, se ne è potuta leggere solo una parte.
app-guide-at = Dove si trova la guida
app-ways = { $count ->
   *[other] { $count } opzioni tra cui scegliere
}
app-values-unnamed = I valori, con i nomi che usa BigCommerce
reach-no-level = { $rows ->
    [one] { $rows } riga, livello non indicato
   *[other] { $rows } righe, livelli non indicati
}
app-no-level = { $count ->
    [one] La guida non indica il livello di { $count } riga.
   *[other] La guida non indica il livello di { $count } righe.
}
app-no-level-more = È proposto il livello più basso. Se l’app deve modificare qualcosa lì, chiedi quale livello le serve.
app-other-token = Questa app richiede un token Stencil-CLI.
app-other-token-more = Al posto delle righe ha un livello di accesso, e Scopewise non ti guida ancora in questo caso. Nel modulo di BigCommerce scegli tu “Stencil-CLI token”.
