# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Passaggio { $number } di { $count }
step-of-replacement = Sostituzione, passaggio { $number } di { $count }
step-app = La tua app
step-settings = Impostazioni
step-account = Account API
step-scopes = Ambiti
step-credentials = Credenziali
step-test = Test
step-hand-over = Trasferisci

rail-new = Nuova connessione
rail-replace = Sostituzione
rail-step = Passaggio { $number } di 7, { $name }, { $state }
rail-state-current = in corso
rail-state-done = completato
rail-state-ahead = da fare

back = Indietro
continue = Continua
continue-not-available = { $button }, non disponibile: { $reason }
already-have = Ho già le credenziali
already-have-short = Ho le credenziali
copy = Copia
copy-value = Copia { $label }
paste = Incolla
choose-file = Scegli file…
type-values = Digita i valori
close-message = Chiudi questo messaggio
count-of = { $done } di { $count }
scopes-count = { $count ->
    [one] 1 ambito
   *[other] { $count } ambiti
}
characters = { $count ->
    [one] 1 carattere
   *[other] { $count } caratteri
}
secret-show = Mostra { $field } per dieci secondi
secret-hide = Nascondi { $field }
secret-hidden = { $field }, nascosto, { $length }
state-not-tested = Senza test

tool-theme = Tema: { $theme }
tool-size = Dimensioni: { $percent }%
theme-system = come il sistema
theme-light = chiaro
theme-dark = scuro

practice-store = Negozio demo
practice-try = Prova con un negozio demo
practice-strip = Modalità demo: nessun negozio reale è coinvolto.
practice-leave = Esci dalla demo
settings-lead-practice = Nella demo non c’è una pagina da aprire. Guarda dove si trova in BigCommerce, poi clicca su Continua.
account-lead-practice = Qui non c’è un modulo da compilare. Guarda che cosa va inserito e dove, poi clicca su Continua.
scopes-lead-practice = Qui non c’è un modulo. Segna ogni ambito come se l’avessi impostato, oppure continua senza segnarli.
settings-practice = Nella demo non si apre nessuna pagina del tuo negozio reale.
practice-first = Prima volta? Prova con un negozio demo
practice-first-text = Segui tutti e sette i passaggi con un negozio finto e un file di esempio. Nulla è reale e non puoi fare danni.
practice-failed = Impossibile avviare il negozio demo: { $error }. Riprova.
practice-start = Avvia la demo
practice-use-file = Usa questo file
practice-file-title = Il tuo file demo è pronto
practice-file-place = In { $folder }. Trascinalo qui, oppure usalo.
practice-file-memory = Non è stato possibile salvarlo su questo computer, ma puoi usarlo comunque.

reason-choose-app = Scegli un’app per continuare
reason-choose-access = Scegli quanto accesso dare
reason-name-short = BigCommerce richiede almeno 4 caratteri.
reason-scopes-left = { $count ->
    [one] 1 ambito da impostare.
   *[other] { $count } ambiti da impostare.
}
reason-add-file = Aggiungi il file per continuare
reason-add-field = Per continuare, aggiungi: { $field }
reason-continue-without = Continua senza
reason-not-tested = Test non eseguito
reason-running = Il test è in corso
reason-refused = BigCommerce ha rifiutato i valori.
reason-missing = { $count ->
    [one] Manca { $scope }.
   *[other] Mancano { $count } ambiti.
}
reason-continue-anyway = Continua comunque

dialog-stay = Indietro
dialog-close = Stai per perdere questi valori
dialog-close-text = BigCommerce li mostra una sola volta. Li hai incollati o digitati e non sono salvati. Per conservarli, torna indietro e salvali nel passaggio 7.
dialog-close-confirm = Chiudi comunque
dialog-replace = Stai per perdere questi valori
dialog-replace-text = BigCommerce li mostra una sola volta. Li hai incollati o digitati e non sono salvati. Se continui, altri valori li sostituiranno.
dialog-replace-confirm = Sostituiscili
dialog-drop-confirm = Scartali

drop-let-go = Rilascia per leggere il file
drop-files = { $count ->
    [one] 1 file
   *[other] { $count } file
}
drop-app-first = Prima scegli un’app

app-heading-first = Ti diamo il benvenuto. Quale app vuoi collegare?
app-lead-first = Ottieni le credenziali API per la tua app in sette brevi passaggi, in circa dieci minuti. Puoi tornare indietro in qualsiasi momento.
app-heading = Quale app vuoi collegare?
app-lead = Scopri quale accesso serve a ogni app e quali valori ti chiederà.
app-search = Cerca tra { $count } app
app-checked = Guide verificate da noi
app-none-found = Nessuna app con questo nome
app-selected-spoken = { $app } è selezionata
app-found-spoken = { $count ->
    [one] 1 app trovata
   *[other] { $count } app trovate
}
app-scope-caution = { $scope }, attenzione: { $caution }
app-from-guide = Dalla guida di { $vendor }
app-open-guide = Apri
app-open-guide-name = Apri la guida “{ $title }”
app-how-much = Quanto accesso vuoi dare?
app-access-read-only = Read-only
app-access-guide = Come indica la guida
app-access-usually = Di solito basta
app-of-form = su { $count } nel modulo
app-can = Che cosa può fare
app-who = Chi può creare l’account
app-asks-for = Che cosa ti chiederà { $app }
legend-none = None
legend-read = Read-only
legend-change = Può modificare
legend-care = Sensibile

welcome-pick = Scegli la tua app a sinistra. Poi:
welcome-see = Scopri che cosa le serve
    .text = Che cosa può vedere e modificare l’app.
welcome-set-up = Configurala in BigCommerce
    .text = Ambito per ambito, con un’immagine da seguire.
welcome-test = Testala
    .text = Scopewise legge soltanto e dà una risposta chiara.
welcome-hand-over = Trasferisci i valori
    .text = Copia ogni valore con il nome usato dalla tua app.

settings-heading = Apri la pagina API in BigCommerce
settings-lead = Accedi dalla pagina di BigCommerce, nel tuo browser. Scopewise non vede mai la tua password.
settings-open = Apri BigCommerce
settings-open-again = Apri di nuovo
settings-not-open = Il browser non si è aperto? Usa questo indirizzo:
settings-not-opened = Il browser non si è aperto. Copia l’indirizzo e aprilo tu:
settings-address = Indirizzo
settings-copy-address = Copia l’indirizzo
settings-second = In alcuni negozi funziona anche questo link diretto: { $address }
settings-find = Oppure trovala così
settings-path-1 = Settings
    .text = in fondo al menu a sinistra
settings-path-2 = API
    .text = scorri verso il basso
settings-path-3 = Store-level API accounts
settings-older-2021 = Fino al 2021 circa: Advanced Settings › API Accounts.
settings-older-2023 = In seguito: Settings › API › API accounts.
settings-older-now = In alcuni negozi ora è “Store-level API tokens”.
settings-no-menu = Non vedo quel menu

account-heading = Prepara un nuovo account API
account-lead = Crea un account per ogni app. Così in seguito potrai rimuoverne una senza bloccarne un’altra.
account-create = Clicca su Create API account
    .text = A destra, sopra l’elenco. In alcuni negozi è “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Non Stencil-CLI: quel tipo non ha ambiti.
account-name-it = Dagli un nome
account-name = Nome dell’account
account-copy-name = Copia il nome dell’account
account-name-hint = Almeno 4 caratteri. Con questo nome ritroverai l’account in seguito.
account-stop = Per ora fermati qui
    .text = Lascia l’API path com’è e non cliccare ancora su Save: gli ambiti arrivano nel prossimo passaggio.
account-older = Esiste già un account per { $app }? I suoi ambiti non si possono cambiare, quindi creane uno nuovo.
account-reads-hash = Lo Store ID è la parte dell’API path dopo /stores/. Se ti serve solo leggerlo, clicca su Cancel. Non verrà creato nessun account.

picture-your-store = il tuo negozio
picture-wanted = È questa
picture-not-this = Non questa
picture-leave = lascia così
picture-next-step = più avanti
picture-not-yet = Non ancora. Prima imposta gli ambiti
picture-below = Questo è un disegno. La tua pagina può essere un po’ diversa.
picture-below-form = Questo è un disegno del modulo. Il tuo può essere un po’ diverso.
picture-settings = Disegno del pannello di controllo: Settings, poi API, poi Store-level API accounts. Non Account-level API accounts.
picture-form = Disegno del modulo: tipo di token V2/V3 API token, nome { $name }, API path lasciato com’è. Gli ambiti arrivano nel prossimo passaggio. Non cliccare ancora su Save.

scopes-heading = { $count ->
    [one] Imposta l’ambito che serve a { $app }
   *[other] Imposta { $count } ambiti per { $app }
}
scopes-lead = Scorri il modulo nel browser e segna qui ogni ambito dopo averlo impostato.
scopes-table = Ambiti OAuth, nell’ordine del modulo
scopes-ticked = impostati
scopes-left = { $count ->
    [one] Ne manca 1: { $scope }
   *[other] Ne mancano { $count }, il prossimo è { $scope }
}
scopes-all-ticked = Tutti gli ambiti impostati
scopes-tick-all = Segna tutti
scopes-copy-checklist = Copia checklist
scopes-checklist = Checklist
scopes-show-rest = Mostra gli ambiti su None
scopes-leave = Lascia su None: { $scopes }
scopes-stays = Lascia su { $level }: { $scopes }
scopes-then-save = Clicca su Save in BigCommerce.
scopes-then-save-text = Lascia aperto il pop-up finché i valori non compaiono qui.
scopes-gap = Questo ambito mancava nell’ultimo test.
scopes-key-space = segna come impostato, vai al prossimo
scope-spoken = { $scope }: imposta su { $level }. Ambito { $number } di { $count }.
key-space = Spazio
care-customers-login = Chiunque abbia il token può accedere come qualsiasi cliente.
care-create-payments = Chiunque abbia il token può incassare pagamenti sugli ordini aperti.
care-storefront-api-tokens = Chiunque abbia il token può creare token API storefront.
care-storefront-api-customer-impersonation-tokens = Chiunque abbia il token può creare token che agiscono come un cliente.

credentials-heading = Aggiungi il file delle credenziali
credentials-lead = Quando hai cliccato su Save, il browser ha scaricato un piccolo file di testo. Scopewise lo legge su questo computer.
credentials-test = Avvia il test
drop-here = Trascina qui il file
drop-another = Oppure trascina qui il file
drop-reading = Lettura…
drop-dialog = In attesa della finestra di scelta…
drop-dialog-more = Se non la vedi, guarda dietro questa finestra.
drop-dialog-instead = Puoi anche trascinare qui il file o incollarne il testo.
drop-unreadable = Quello che hai trascinato non contiene file che Scopewise possa leggere. Fai clic su “Scegli file…”.
drop-name = Il nome inizia con BigCommerceAPI-credentials
drop-wayland = Questo desktop non permette di trascinare file qui. Scegli il file o incolla il suo testo.
help-link-no-file = Nessun file arrivato
help-link-pop-up = Ho chiuso il pop-up troppo presto
help-no-file = Nessun file arrivato
    .text = Forse il browser ha chiesto dove salvarlo, o lo ha bloccato. Se il pop-up è ancora aperto, copia il suo testo e clicca su Incolla.
help-pop-up = Il pop-up non c’è più
    .text = BigCommerce mostra i valori una sola volta. Se in Download non c’è un file, crea di nuovo l’account; puoi eliminare quello vecchio.
help-back-to-account = Torna al passaggio 3
nothing-leaves = In questo passaggio nulla lascia questo computer

fields-heading = Controlla il contenuto del file
fields-lead-complete = C’è tutto quello che chiede { $app }.
fields-lead-odd = Un valore sembra insolito.
fields-lead-missing = { $count ->
    [one] Manca 1 valore.
   *[other] Mancano { $count } valori.
}
fields-use-another = Usa un altro file
fields-pasted = Testo incollato
fields-typed = Digitati a mano
fields-hidden = I dati riservati restano nascosti. Clicca sull’occhio per mostrarne uno per dieci secondi.
fields-stay = I tuoi valori restano su questo computer finché non clicchi su “Avvia il test”.
fields-missing = Ancora mancante
fields-not-needed = Non serve
fields-hash-or-path = Store hash o API path
fields-paste-here = Incolla qui
fields-add = Aggiungi
fields-add-name = Aggiungi { $field }
fields-use-anyway = Usa comunque
fields-use-anyway-name = Usa comunque { $field }
fields-asks-for = { $app } chiede
fingerprint = Impronta
fingerprint-what = Se qualcuno ti aiuta, confrontate questo codice per telefono: stesso codice significa stesso token. Non rivela il token.

test-heading-running = Test della connessione
test-lead-running = Una piccola richiesta per ogni ambito. Scopewise legge soltanto; non modifica mai nulla nel tuo negozio.
test-heading = Esito del test
test-lead = Che cosa ha risposto BigCommerce, ambito per ambito.
test-lead-practice = Che cosa ha risposto il negozio demo, ambito per ambito.
test-lead-untested = Impossibile controllare gli ambiti.
test-stop = Ferma
test-progress = Controllo degli ambiti, { $done } di { $count }
test-read-only = Solo richieste di lettura
test-waiting = Il negozio ha troppe richieste. Il test riprende da solo tra { $seconds } s.
test-waiting-for = In attesa della risposta di BigCommerce su { $scopes }.
test-waiting-for-more = In attesa della risposta di BigCommerce su { $scopes } e { $count ->
    [one] 1 altro
   *[other] altri { $count }
}.
test-again = Ripeti il test
test-new-account = Crea un nuovo account API
test-tighter = Crea un account con meno accesso
test-copy-report = Copia rapporto
test-report = Rapporto
test-save-report = Salva rapporto…
test-report-file = scopewise-{ $app }-rapporto.txt
test-saved = Rapporto salvato
test-not-saved = Impossibile salvarlo lì. Scegli un’altra cartella.
dialog-save-report = Salva il rapporto
test-continue-without = Continua senza test
test-requests = { $count ->
    [one] 1 richiesta di lettura, { $seconds } s
   *[other] { $count } richieste di lettura, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 richiesta demo, { $seconds } s
   *[other] { $count } richieste demo, { $seconds } s
}
test-tab-all = Tutti
test-tab-needs-attention = Da rivedere
test-tab-not-checked = Non verificati
test-tab-fits = Corretti
test-others = { $count ->
    [one] 1 altro ambito non serve
   *[other] Altri { $count } ambiti non servono
}
test-scope = Ambito
test-needed = Richiesto
test-found = Trovato
test-result = Esito
test-scope-spoken = { $scope }: richiesto { $needed }, trovato { $found }. { $result }

dialog-choose = Scegli il file delle credenziali
dialog-text-files = File di testo
dialog-all-files = Tutti i file

dialog-drop-text = BigCommerce li mostra una sola volta. Li hai incollati o digitati e non sono salvati. Se continui, andranno persi.
dialog-pasted = Hai incollato tutti i valori in { $app }?
dialog-pasted-text = BigCommerce mostra questi valori una sola volta, e non sono salvati. I valori copiati vanno persi se non li incolli. Dopo il clic su Fine, Scopewise non li avrà più.
dialog-pasted-stay = Non ancora
dialog-pasted-confirm = Li ho incollati tutti
reason-unclear = { $count ->
    [one] 1 ambito necessario senza risposta chiara
   *[other] { $count } ambiti necessari senza risposta chiara
}
reason-practice-starts = Avvio del negozio demo in corso
browser-failed = Il browser non si è aperto. L’indirizzo è { $address }
app-lead-waiting = Il tuo file è in attesa. Scegli l’app a cui serve: il file si aprirà nel passaggio 5.
fields-heading-typed = Digita o incolla i valori
fields-lead-typed = Uno per uno, dal pop-up o dal file.
credentials-expects-new = Aggiungi il file del nuovo account. Fino ad allora restano i vecchi valori.
credentials-keep-old = Usa i vecchi valori
drop-choose = Scegli il file, oppure incolla il suo testo
practice-file-place-wayland = In { $folder }.
app-all = Tutte le app

reason-decide = Decidi su { $scope } per continuare
reason-no-scopes = Ancora nessun ambito trovato
reason-choose-second = Scegli la seconda app
reason-choose-variant = Scegli un’opzione per continuare
reason-scopes-unknown = Incolla la guida o scegli gli ambiti per continuare
reason-name-app = Dai un nome all’app
reason-account-name-short = Il nome dell’account deve avere almeno 4 caratteri
reason-choose-scopes = Scegli almeno un ambito
reason-choose-values = Scegli almeno un valore
reason-other-token = Uno Stencil-CLI token non ha ambiti da impostare

app-not-listed = La mia app non è in elenco
app-paste-guide = Incolla la guida
app-change-scopes = Cambia gli ambiti
app-second = Collega una seconda app con lo stesso account
level-menu = { $scope }: { $level }. Scegli un altro livello

guide-heading = Incolla la guida della tua app
guide-lead = Copia l’intera pagina della guida e incollala qui. Scopewise trova gli ambiti; tu li controlli.
guide-text = Testo della guida
guide-hint = Incolla qui la guida della tua app, oppure trascina il suo file sulla finestra.
guide-clear = Cancella
guide-cancel-reading = Interrompi la lettura della guida
guide-beginning = Viene mostrato solo l’inizio.
guide-by-hand = Scegli gli ambiti a mano
guide-found = { $scopes ->
    [one] 1 ambito trovato
   *[other] { $scopes } ambiti trovati
}{ $open ->
    [0] {""}
   *[other] , { $open } da decidere
}
guide-empty = Qui compariranno gli ambiti trovati
    .text = Ognuno compare con il suo testo evidenziato. Puoi correggerli tutti. Il testo viene letto su questo computer; non viene inviato nulla.
guide-none = Nessun ambito trovato in questo testo
    .text = Forse è la pagina sbagliata, o gli ambiti sono solo in un’immagine. Sceglili a mano.
guide-on-form = Ambito sconosciuto. Aggiungerlo alla checklist?
guide-yes = Sì, aggiungi
guide-yes-name = Sì, aggiungi { $scope }
guide-no = No, escludi
guide-no-name = No, escludi { $scope }
guide-name-kept = aggiunto alla checklist come promemoria
guide-left-out = escluso
guide-leave-out = Escludi
guide-put-back = Ripristina
guide-put-back-name = Ripristina { $scope }
guide-corrected = modificato da te
guide-by-rule = impostato dalla regola
guide-care = sensibile
guide-stencil = La guida chiede uno Stencil-CLI token. Quel tipo non ha ambiti da impostare.
guide-use-scopes = Usa questi ambiti
guide-problem-nothing = Negli appunti non c’è testo.
    .text = Copia prima la pagina della guida, poi clicca su Incolla.
guide-problem-silent = Il programma da cui hai copiato non risponde.
    .text = Lascia aperta la pagina e riprova tra un momento.
guide-problem-no-clipboard = Gli appunti non sono accessibili.
    .text = Salva la pagina di aiuto come file e sceglilo qui.
guide-problem-not-text = Questo non è un file di testo.
    .text = Aprilo, copia il testo e incollalo qui.
guide-problem-too-large = Supera i 2 MB.
    .text = Copia solo la parte su BigCommerce.
guide-problem-unreadable = Impossibile leggere il file.
    .text = Aprilo, copia il testo e incollalo qui.
guide-problem-credentials = Queste sono credenziali, non una guida.
    .text = Non è stato conservato nulla. Scegli prima la tua app; il file va aggiunto nel passaggio 5.
guide-problem-no-dialog = Manca il selettore dei file.
    .text = Apri la guida, copia il testo e incollalo qui. Su Debian, installa xdg-desktop-portal-gtk o zenity.
dialog-choose-guide = Scegli una guida o un file app
dialog-guides = Guide e file app

draft-heading = Scegli gli ambiti e i valori
draft-lead = Che cosa può fare la tua app nel negozio e quali valori ti chiederà.
draft-heading-existing = Quali ambiti ha questo account?
draft-lead-existing = Scopewise non conosce gli ambiti di { $app }. Li trovi nel suo account in BigCommerce o nella guida alla configurazione.
draft-save = Salva
draft-name = Nome dell’app
draft-account = Nome dell’account (se la guida ne suggerisce uno)
draft-start-from = Parti da un’altra app
draft-values = Valori richiesti, con i nomi usati dall’app
draft-value-ask = { $value }: l’app lo chiede
draft-value-label = Nome nell’app per { $value }
value-control-panel = Indirizzo del negozio
draft-keep = Salva tra le mie app
draft-keep-more = Come file nella cartella delle impostazioni. Non contiene dati riservati.
draft-other-scopes = Cerca questi nel modulo: { $scopes }
draft-scopes = { $count ->
    [0] Ambiti OAuth, nell’ordine del modulo
    [one] Ambiti OAuth, nell’ordine del modulo: 1 scelto
   *[other] Ambiti OAuth, nell’ordine del modulo: { $count } scelti
}
draft-gated = Solo in alcuni negozi
draft-scope-spoken = { $scope }: { $level }

own-heading = Aggiungere l’app?
own-lead = Proviene da un file. Controlla che cosa richiede prima di aggiungerla.
own-guide = La sua guida
own-add = Aggiungi questa app
own-fault = { $file }, riga { $line }: c’è un errore in questo file app.
own-unreadable = Impossibile leggere { $file }.
own-unreadable-more = Un file app è un piccolo file di testo di massimo 64 KB.
own-more-faults = { $count ->
    [one] 1 altro file non è utilizzabile.
   *[other] Altri { $count } file non sono utilizzabili.
}
own-not-saved = Impossibile salvare l’app.
    .text = Scopewise non può scrivere nella sua cartella delle impostazioni. Puoi comunque usare l’app in questa finestra.

second-heading = Scegli la seconda app
second-lead = { $app } è la prima. Scopewise mostra quale accesso in più avrebbe ciascuna app.
pair-heading = Un solo account per due app?
pair-lead = Ogni app potrebbe fare tutto ciò che serve all’altra.
pair-advice = Consigliamo due account.
pair-advice-more = Così ogni app può fare solo ciò che le serve e puoi rimuoverne una senza bloccare l’altra.
pair-needs = { $count ->
    [one] richiede 1 ambito
   *[other] richiede { $count } ambiti
}
pair-gains = { $count ->
    [0] Nessun accesso in più
    [one] 1 ambito in più
   *[other] { $count } ambiti in più
}
pair-both = { $count ->
    [one] 1 ambito in tutto
   *[other] { $count } ambiti in tutto
}
pair-use-both = Un account per entrambe
pair-keep-apart = Usa due account

downloads-question = Monitorare la cartella Download per trovare il file delle credenziali?
downloads-question-more = Scopewise guarda nomi, dimensioni e orari per riconoscere il file delle credenziali. Non apre nessun file finché non lo dici tu, tranne alla fine i download incompleti del browser.
downloads-yes = Monitora
downloads-no = No, grazie
downloads-watching = In attesa del file nella cartella Download.
downloads-polling = Scopewise controlla Download ogni secondo (questa cartella non segnala i nuovi file).
downloads-stop = Non monitorare più
downloads-off = La cartella Download non è monitorata.
downloads-no-folder = Su questo computer non è impostata una cartella Download. Scegli il file, oppure trascinalo qui.
downloads-not-readable = Scopewise non ha il permesso di accedere a Download. Scegli il file, oppure trascinalo qui.
downloads-gone = La cartella Download non c’è più. Scegli il file, oppure trascinalo qui.
downloads-again = Riprova
downloads-use = Usa questo file
downloads-use-name = Usa questo file: { $file }
downloads-not-this = Non questo
downloads-found = Trovato in Download, { $ago }
downloads-found-several = { $count } nuovi file in Download. Qual è quello giusto?
downloads-not-opened = Scopewise non l’ha ancora aperto.
downloads-show-names = Mostra i nomi degli account
downloads-show-names-more = Scopewise legge da questi file solo il nome dell’account e dimentica subito il resto.
downloads-account = Account “{ $name }”
downloads-no-account = Nessun nome di account trovato
downloads-spoken = { $count ->
    [one] Trovato un file delle credenziali in Download
   *[other] Trovati { $count } file delle credenziali in Download
}
ago-seconds = { $count ->
    [0] proprio ora
    [one] 1 secondo fa
   *[other] { $count } secondi fa
}
ago-minutes = { $count ->
    [one] 1 minuto fa
   *[other] { $count } minuti fa
}
ago-hours = { $count ->
    [one] 1 ora fa
   *[other] { $count } ore fa
}

letter = Lettera
letter-heading = Chiedi al titolare del negozio
letter-lead = Il menu resta nascosto finché il titolare del negozio non ti dà il permesso. Può darlo solo il titolare; il ruolo di amministratore non basta.
letter-tab-permission = Dammi il permesso
letter-tab-create = Crealo per me
letter-copy = Copia la lettera
letter-mail = Apri come email
letter-close = Chiudi
letter-subject = Accesso necessario per collegare { $app }
letter-permission =
    Buongiorno,
    per collegare il negozio BigCommerce a { $app } devo creare un account API a livello di negozio. Potresti darmi il permesso?

    1. In BigCommerce, apri Account Settings › Users e scegli il mio nome.
    2. Tra i permessi ad alto rischio, seleziona Create and List per gli account API a livello di negozio (store-level API accounts).
    3. Clicca su Save. Ti avviso quando ho finito, così puoi togliere il permesso.

    L’account si chiamerà “{ $name }”. { $count ->
        [one] Questo è l’unico ambito che imposterò:
       *[other] Questi { $count } ambiti sono gli unici che imposterò:
    }
letter-permission-foot = Non inviarmi la tua password: non mi serve.
letter-create =
    Buongiorno,
    per collegare il negozio BigCommerce a { $app } ci serve un account API a livello di negozio. Potresti crearlo tu?

    1. In BigCommerce, apri Settings › API › Store-level API accounts (non Account-level) e clicca su Create API account.
    2. Tipo di token (Token type): V2/V3 API token. Nome (Name): { $name }. Lascia l’API path com’è.
    3. { $count ->
        [one] Imposta solo l’ambito indicato qui sotto
       *[other] Imposta solo gli ambiti indicati qui sotto
    }, poi clicca su Save. Il browser scarica un piccolo file di testo.

    { $count ->
        [one] Ambito da impostare, con tutti gli altri su None:
       *[other] Ambiti da impostare ({ $count }), con tutti gli altri su None:
    }
letter-create-foot = Il file contiene le chiavi del negozio, che BigCommerce mostra una sola volta. Per favore, consegnamelo di persona o invialo in modo sicuro, non per email.

checklist-other = { $scope }: indicato nella guida. Impostalo se compare nel tuo modulo.
scopes-other = La guida indica anche: { $scopes }. Imposta ciò che compare nel tuo modulo.
notice-other-store = Questo è un altro negozio.
notice-other-store-more = Questi valori appartengono al negozio { $now }; quelli precedenti al negozio { $before }. Se non volevi cambiare negozio, usa un altro file.
notice-other-app = { $other } usa già questo token.
notice-other-app-more = Crea un nuovo account per { $app }. Con un account per ogni app, puoi rimuoverne una senza bloccare l’altra.
notice-half = Forse questa è solo una parte del testo.
notice-half-more = Seleziona tutto dalla prima all’ultima riga, copia e incolla di nuovo.
notice-is-right = Va bene così
notice-is-right-named = Va bene così: { $app }, { $store }
notice-account = Questo account si chiama “{ $name }”.
notice-account-more = Stai collegando { $app }, ma questo sembra l’account di { $other }. È quello giusto?
fields-heading-values = Controlla i valori
downloads-not-this-name = Non questo: { $file }
downloads-more = { $count ->
    [one] e 1 meno recente. Comparirà quando escludi uno di questi.
   *[other] e { $count } meno recenti. Compariranno quando escludi uno di questi.
}
letter-mail-failed = Non si è aperta nessuna app di posta. Copia la lettera e incollala in un’email.
guide-two-levels = La guida indica due livelli per { $scope }. Controlla il livello qui sotto; per altre funzioni potrebbe servirne uno più alto.
guide-called = “{ $name }”
credentials-lead-practice = Con un negozio reale, il browser scarica questo file quando clicchi su Save. Qui usa il file demo.
