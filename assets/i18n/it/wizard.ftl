# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Passaggio { $number } di { $count }
step-of-replacement = Sostituzione, passaggio { $number } di { $count }
step-app = La tua app
step-settings = Impostazioni
step-account = Account API
step-scopes = Righe
step-credentials = Credenziali
step-test = Test
step-hand-over = Consegna

rail-new = Nuovo collegamento
rail-replace = Sostituzione
rail-step = Passaggio { $number } di 7, { $name }, { $state }
rail-state-current = attuale
rail-state-done = completato
rail-state-ahead = da fare

back = Indietro
continue = Continua
continue-not-available = { $button }, non disponibile: { $reason }
already-have = Ho già il file o i valori
already-have-short = Ho già il file
copy = Copia
copy-value = Copia { $label }
paste = Incolla
choose-file = Scegli file…
type-values = Digita i valori
close-message = Chiudi questo messaggio
count-of = { $done } di { $count }
rows-count = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
characters = { $count ->
    [one] 1 carattere
   *[other] { $count } caratteri
}
secret-show = Mostra { $field } per dieci secondi
secret-hide = Nascondi { $field }
secret-hidden = { $field }, nascosto, { $length }
state-not-tested = Non testato

tool-theme = Tema: { $theme }
tool-size = Dimensione: { $percent }%
theme-system = come il sistema
theme-light = chiaro
theme-dark = scuro

practice-store = Negozio di prova
practice-try = Esercitati con un negozio di prova
practice-strip = Negozio di prova. Qui nulla tocca un negozio vero.
practice-leave = Esci dalla prova
settings-lead-practice = Nella prova non c’è una pagina da aprire. Guarda dov’è in BigCommerce, poi premi Continua.
account-lead-practice = Nella prova non c’è un modulo da compilare. Guarda che cosa va dove, poi premi Continua.
scopes-lead-practice = Nella prova non c’è un modulo. Spunta le righe come se le avessi impostate, o prosegui senza spuntare.
settings-practice = La prova non ha una pagina propria e non apre il tuo negozio vero.
practice-first = Prima volta? Esercitati con un negozio di prova
practice-first-text = Percorri tutti e sette i passaggi con un negozio finto e un file di esempio. Nulla è reale e nulla si può rompere.
practice-failed = Il negozio di prova non si è avviato: { $error }. Riprova.
practice-start = Inizia la prova
practice-use-file = Usa questo file
practice-file-title = Il tuo file di prova è pronto
practice-file-place = In { $folder }. Trascinalo qui, o usalo.
practice-file-memory = Non è stato possibile salvarlo su questo computer, ma si può usare.

reason-choose-app = Scegli un’app per continuare
reason-choose-access = Scegli quanto accesso dare
reason-name-short = BigCommerce richiede almeno 4 caratteri.
reason-rows-left = { $count ->
    [one] 1 riga ancora da spuntare.
   *[other] { $count } righe ancora da spuntare.
}
reason-add-file = Aggiungi il file per continuare
reason-add-field = Per continuare aggiungi: { $field }
reason-continue-without = Continua senza
reason-not-tested = Test non ancora eseguito
reason-running = Il test è in corso
reason-refused = I valori sono stati rifiutati.
reason-missing = { $count ->
    [one] Manca { $row }.
   *[other] Mancano { $count } righe.
}
reason-continue-anyway = Continua comunque

dialog-stay = Tienili
dialog-close = Questi valori esistono solo qui
dialog-close-text = BigCommerce li mostra una volta sola. Sono stati incollati o scritti a mano e non sono salvati altrove. Se chiudi ora, vanno persi.
dialog-close-confirm = Chiudi comunque
dialog-replace = Questi valori esistono solo qui
dialog-replace-text = BigCommerce li mostra una volta sola. Sono stati incollati o scritti a mano e non sono salvati altrove. Altri valori prenderebbero il loro posto.
dialog-replace-confirm = Sostituiscili
dialog-drop-confirm = Scartali

drop-let-go = Rilascia per leggerlo
drop-files = { $count ->
    [one] 1 file
   *[other] { $count } file
}
drop-app-first = Prima l’app, poi il file

app-heading-first = Ti diamo il benvenuto. Quale app vuoi collegare?
app-lead-first = Sette passaggi brevi, circa dieci minuti. Puoi tornare indietro in qualsiasi momento.
app-heading = Quale app vuoi collegare?
app-lead = Scopewise sa di quale accesso ha bisogno ogni app e quali valori ti chiede.
app-search = Cerca tra { $count } app
app-checked = Guide controllate da noi
app-none-found = Ancora nessuna app con questo nome
app-row-caution = { $row }, attenzione: { $caution }
app-from-guide = Dalla guida di { $vendor }
app-open-guide = Apri
app-open-guide-name = Apri la guida “{ $title }”
app-how-much = Quanto accesso vuoi dare?
app-access-read-only = Read-only
app-access-guide = Come dice la guida
app-access-usually = Di solito basta
app-of-form = su { $count } del modulo
app-can = Che cosa può fare
app-who = Chi può creare l’account
app-asks-for = Che cosa ti chiede { $app }
legend-none = None
legend-read = Read-only
legend-change = Può modificare
legend-care = Delicata

welcome-pick = Scegli la tua app a sinistra. Poi:
welcome-see = Guarda che cosa le serve
    .text = Quali righe, quanto accesso e quali valori.
welcome-set-up = Configurala in BigCommerce
    .text = Riga per riga, con una figura accanto.
welcome-test = Esegui il test
    .text = Richieste di sola lettura, una risposta chiara.
welcome-hand-over = Consegna i valori
    .text = Con i nomi che usa la tua app.

settings-heading = Apri la pagina API in BigCommerce
settings-lead = Accedi dalla pagina di BigCommerce, nel tuo browser. Scopewise non vede mai la tua password.
settings-open = Apri BigCommerce
settings-open-again = Apri di nuovo
settings-not-open = Il browser non si è aperto? Usa questo indirizzo:
settings-not-opened = Il browser non si è aperto. Copia l’indirizzo e aprilo tu:
settings-address = Indirizzo
settings-copy-address = Copia l’indirizzo
settings-second = In alcuni pannelli funziona anche questo indirizzo diretto: { $address }
settings-find = O trovala da te
settings-path-1 = Settings (impostazioni)
    .text = in fondo al menu a sinistra
settings-path-2 = API
    .text = scorri in basso fin lì
settings-path-3 = Store-level API accounts
settings-older-2021 = Fino al 2021 circa: Advanced Settings › API Accounts.
settings-older-2023 = Poi: Settings › API › API accounts.
settings-older-now = Ora si trova anche come “Store-level API tokens”.
settings-no-menu = Non vedo quel menu

account-heading = Prepara un nuovo account API
account-lead = Un account per ogni app. Così in seguito puoi toglierne una senza bloccarne un’altra.
account-create = Premi Create API account
    .text = A destra, sopra l’elenco. In alcuni negozi si chiama “Create API token”.
account-type = Token type (tipo di token): V2/V3 API token
    .text = Non Stencil-CLI: quello non ha righe.
account-name-it = Dagli un nome
account-name = Nome dell’account
account-copy-name = Copia il nome dell’account
account-name-hint = Almeno 4 caratteri. Con questo nome ritrovi l’account in seguito.
account-stop = Per ora fermati qui
    .text = Lascia l’API path com’è e non premere ancora Save. Ora vengono le righe.
account-older = C’è un account più vecchio per { $app }? Le sue righe non si possono cambiare, quindi creane uno nuovo.
account-reads-hash = Lo Store Id è la parte dell’API path dopo /stores/. Se vuoi solo leggerlo, premi Cancel: non viene creato nessun account.

picture-your-store = il tuo negozio
picture-wanted = È questa
picture-not-this = Non questa
picture-leave = lascia com’è
picture-next-step = passaggio dopo
picture-not-yet = Non ancora. Prima imposta le righe
picture-below = Disegno nostro. La tua pagina può essere un po’ diversa; le parole sono le stesse.
picture-below-form = Disegno nostro del modulo. Il tuo può essere un po’ diverso.
picture-settings = Figura del pannello di controllo: Settings, poi API, poi Store-level API accounts. Non Account-level API accounts.
picture-form = Figura del modulo: Token type V2/V3 API token, Name { $name }, API path lasciato com’è, righe nel passaggio successivo. Save non va ancora premuto.

scopes-heading = { $count ->
    [one] Imposta la riga che serve a { $app }
   *[other] Imposta le { $count } righe che servono a { $app }
}
scopes-lead = Scorri il modulo nel browser e spunta qui ogni riga quando corrisponde.
scopes-table = OAuth scopes, nell’ordine del modulo
scopes-ticked = spuntate
scopes-left = Ancora { $count }, la prossima è { $row }
scopes-all-ticked = Tutte le righe sono spuntate
scopes-tick-all = Spunta tutte
scopes-copy-checklist = Copia la lista
scopes-checklist = Lista
scopes-show-rest = Mostra le righe su None
scopes-leave = Lascia su None: { $rows }
scopes-stays = { $rows } resta su { $level }
scopes-then-save = Premi Save.
scopes-then-save-text = Lascia aperto il pop-up finché i campi non compaiono qui.
scopes-gap = Questa riga mancava nell’ultimo test.
scopes-key-space = spunta, vai alla prossima
scopes-row-spoken = { $row }: imposta su { $level }. Riga { $number } di { $count }.
key-space = Spazio
care-customers-login = Chi ha il token può accedere come qualsiasi cliente.
care-create-payments = Chi ha il token può incassare pagamenti su ordini aperti.
care-storefront-api-tokens = Chi ha il token può creare chiavi per la vetrina.
care-storefront-api-customer-impersonation-tokens = Chi ha il token può creare chiavi che agiscono come un cliente.

credentials-heading = Aggiungi il file delle credenziali
credentials-lead = Quando hai premuto Save, il browser ha scaricato un piccolo file di testo. Scopewise lo legge su questo computer.
credentials-test = Avvia il test
drop-here = Trascina qui il file
drop-another = O trascina qui il file
drop-reading = Lettura…
drop-name = Il nome comincia con BigCommerceAPI-credentials
drop-wayland = Su questo desktop non si possono trascinare file su finestre come questa: scegli il file, o incolla il suo testo.
help-link-no-file = Il file non è arrivato
help-link-pop-up = Ho chiuso il pop-up troppo presto
help-no-file = Il file non è arrivato
    .text = Forse il browser ha chiesto dove salvarlo, o lo ha bloccato. Se il pop-up è ancora aperto, copia il suo testo e premi Incolla.
help-pop-up = Il pop-up non c’è più
    .text = BigCommerce mostra i valori una volta sola. Se in Download non c’è un file, crea di nuovo l’account; quello vecchio si può eliminare.
help-back-to-account = Torna al passaggio 3
nothing-leaves = Nulla lascia questo computer

fields-heading = Controlla che cosa contiene il file
fields-lead-complete = C’è tutto quello che chiede { $app }.
fields-lead-odd = Un valore sembra strano.
fields-lead-missing = { $count ->
    [one] Manca un valore.
   *[other] Mancano { $count } valori.
}
fields-use-another = Usa un altro file
fields-pasted = Testo incollato
fields-typed = Digitati a mano
fields-hidden = I dati segreti restano nascosti. Premi l’occhio per vederne uno per dieci secondi.
fields-stay = I tuoi valori restano su questo computer finché non premi “Avvia il test”.
fields-missing = Manca ancora
fields-not-needed = Non serve
fields-hash-or-path = Store hash o API path
fields-paste-here = Incolla qui
fields-add = Aggiungi
fields-add-name = Aggiungi { $field }
fields-use-anyway = Usa comunque
fields-use-anyway-name = Usa comunque { $field }
fields-asks-for = { $app } chiede
fingerprint = Impronta
fingerprint-what = Confrontala per telefono: stesso codice, stesso token. Non rivela nulla.

test-heading-running = Test del collegamento
test-lead-running = Una piccola richiesta per ogni riga. Scopewise legge soltanto; nel tuo negozio non modifica mai nulla.
test-heading = Esito del test
test-lead = Che cosa ha risposto BigCommerce, riga per riga.
test-lead-practice = Che cosa ha risposto il negozio di prova, riga per riga.
test-lead-untested = Nessuna risposta dice qualcosa sulle righe.
test-stop = Ferma
test-progress = Controllo delle righe, { $done } di { $count }
test-read-only = Solo richieste di lettura
test-waiting = Il negozio è occupato. Il test riprende da solo tra { $seconds } s.
test-waiting-for = In attesa della risposta di BigCommerce su { $rows }.
test-waiting-for-more = In attesa della risposta di BigCommerce su { $rows } e altri { $count }.
test-again = Ripeti il test
test-new-account = Crea un nuovo account
test-tighter = Creane uno più ristretto
test-copy-report = Copia rapporto
test-report = Rapporto
test-save-report = Salva rapporto…
test-report-file = scopewise-{ $app }-rapporto.txt
test-saved = Rapporto salvato
test-not-saved = Non è stato possibile salvare lì. Scegli un’altra cartella.
dialog-save-report = Salva il rapporto
test-continue-without = Continua senza test
test-requests = { $count ->
    [one] 1 richiesta di lettura, { $seconds } s
   *[other] { $count } richieste di lettura, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 richiesta finta, { $seconds } s
   *[other] { $count } richieste finte, { $seconds } s
}
test-tab-all = Tutte
test-tab-needs-attention = Da rivedere
test-tab-not-checked = Non verificato
test-tab-fits = Vanno bene
test-others = { $count ->
    [one] Un’altra riga non serve
   *[other] Altre { $count } righe non servono
}
test-row = Riga
test-needed = Richiesto
test-found = Trovato
test-result = Esito
test-row-spoken = { $row }: richiesto { $needed }, trovato { $found }. { $result }

dialog-choose = Scegli il file delle credenziali
dialog-text-files = File di testo
dialog-all-files = Tutti i file

dialog-drop-text = BigCommerce li mostra una volta sola. Sono stati incollati o scritti a mano e non sono salvati altrove. Se prosegui, vanno persi.
dialog-pasted = Hai incollato tutti i valori in { $app }?
dialog-pasted-text = Copiare non è incollare. BigCommerce mostra questi valori una volta sola e non sono salvati altrove. Dopo «Fatto» Scopewise non li ha più.
dialog-pasted-stay = Non ancora
dialog-pasted-confirm = Sono tutti incollati
reason-unclear = { $count ->
    [one] 1 riga necessaria senza risposta chiara
   *[other] { $count } righe necessarie senza risposta chiara
}
reason-practice-starts = Il negozio di prova si sta avviando
browser-failed = Il browser non si è aperto. L’indirizzo è { $address }
app-lead-waiting = Il tuo file è in attesa. Scegli per quale app è, e si apre al passaggio giusto.
fields-heading-typed = Digita o incolla i valori
fields-lead-typed = Uno per uno, dal pop-up o dal file.
credentials-expects-new = Aggiungi il file del nuovo account. Fino ad allora restano i vecchi valori.
credentials-keep-old = Tieni i vecchi valori
drop-choose = Scegli il file, o incolla il suo testo
practice-file-place-wayland = Si trova in { $folder }.
app-all = Tutte le app

reason-decide = Decidi su { $row } per continuare
reason-no-rows = Ancora nessuna riga trovata
reason-choose-second = Scegli la seconda app
reason-choose-variant = Scegli un’opzione per continuare
reason-rows-unknown = Incolla la guida o scegli le righe per continuare
reason-name-app = Dai un nome all’app
reason-account-name-short = Il nome di un account ha almeno 4 caratteri
reason-choose-rows = Scegli almeno una riga
reason-choose-values = Scegli almeno un valore
reason-other-token = Un token Stencil-CLI non ha righe da impostare

app-not-listed = La mia app non è in elenco
app-paste-guide = Incolla la guida
app-change-rows = Cambia le righe
app-second = Collega una seconda app con lo stesso account
level-menu = { $row }: { $level }. Scegli un altro livello

guide-heading = Incolla la guida della tua app
guide-lead = Copia tutta la pagina di aiuto e incollala qui. Scopewise trova le righe; tu le controlli.
guide-text = Testo della guida
guide-hint = Incolla qui la pagina di aiuto della tua app, o trascina il suo file sulla finestra.
guide-clear = Svuota
guide-cancel-reading = Annulla la lettura della guida
guide-beginning = Si vede solo l’inizio.
guide-by-hand = Scegli le righe a mano
guide-found = { $rows ->
    [one] 1 riga trovata
   *[other] { $rows } righe trovate
}{ $open ->
    [0] {""}
   *[other] , { $open } da decidere
}
guide-empty = Le righe compaiono qui
    .text = Ognuna con le parole da cui viene, evidenziate nel testo. Puoi correggerle tutte. Il testo viene letto su questo computer; non viene inviato nulla.
guide-none = In questo testo non ci sono righe
    .text = Forse è la pagina sbagliata, o le righe sono solo in un’immagine. Scegli le righe a mano.
guide-on-form = Questa riga è nel tuo modulo?
guide-yes = Sì, aggiungi
guide-yes-name = Sì, aggiungi { $row }
guide-no = No, escludi
guide-no-name = No, escludi { $row }
guide-name-kept = tenuta come promemoria nella lista
guide-left-out = esclusa
guide-leave-out = Escludi
guide-put-back = Rimetti
guide-put-back-name = Rimetti { $row }
guide-corrected = modificata da te
guide-by-rule = per regola
guide-care = delicata
guide-stencil = La guida chiede un token Stencil-CLI. Un token così non ha righe da impostare.
guide-use-rows = Usa queste righe
guide-problem-nothing = Negli appunti non c’è testo.
    .text = Copia prima la pagina di aiuto, poi premi Incolla.
guide-problem-not-text = Questo file non contiene testo.
    .text = Aprilo, copia le parole e incollale qui.
guide-problem-too-large = Supera i 2 MB.
    .text = Copia solo la parte che parla di BigCommerce.
guide-problem-unreadable = Non è stato possibile leggere il file.
    .text = Aprilo, copia le parole e incollale qui.
guide-problem-credentials = Queste sono credenziali, non una guida.
    .text = Non ne è stato conservato nulla. Scegli prima la tua app; il file arriva al passaggio 5.
guide-problem-no-dialog = Questo desktop non ha una finestra per scegliere i file.
    .text = Apri la guida, copia le parole e incollale qui. Su Debian xdg-desktop-portal-gtk o zenity forniscono la finestra.
dialog-choose-guide = Scegli una guida, o un file dell’app
dialog-guides = Guide e file delle app

draft-heading = Scegli le righe e i valori
draft-lead = Che cosa può fare la tua app nel negozio, e quali valori ti chiede.
draft-heading-told = Quali righe ha questo account?
draft-lead-told = Né l’elenco né il portachiavi conoscono le righe di { $app }. Le trovi nel suo account in BigCommerce, o nella guida.
draft-told = Salva queste righe
draft-name = Nome dell’app
draft-account = Nome dell’account (se la guida ne propone uno)
draft-start-from = Parti da un’altra app
draft-values = Valori che chiede, con i nomi che usa
draft-value-ask = { $value }: l’app lo chiede
draft-value-label = Nome che l’app dà a { $value }
value-control-panel = Indirizzo del negozio
draft-keep = Tienila tra le mie app
draft-keep-more = Come file nella tua cartella delle impostazioni. Non contiene dati segreti.
draft-other-rows = Da cercare nel modulo: { $rows }
draft-rows = { $count ->
    [0] OAuth scopes, nell’ordine del modulo
    [one] OAuth scopes, nell’ordine del modulo: 1 riga scelta
   *[other] OAuth scopes, nell’ordine del modulo: { $count } righe scelte
}
draft-gated = Solo in alcuni negozi
draft-row-spoken = { $row }: { $level }

own-heading = Aggiungere questa app?
own-lead = Viene da un file. Guarda che cosa chiede prima di aggiungerla.
own-guide = La sua guida
own-add = Aggiungi questa app
own-fault = { $file }, linea { $line }: questo file dell’app non si può usare.
own-unreadable = Non è stato possibile leggere { $file }.
own-unreadable-more = Il file di un’app è un piccolo testo di al massimo 64 KB.
own-more-faults = { $count ->
    [one] Un altro file non si può usare.
   *[other] Altri { $count } file non si possono usare.
}
own-not-saved = Non è stato possibile tenere l’app.
    .text = Nella cartella delle impostazioni non si può scrivere. In questa finestra puoi comunque proseguire.

second-heading = Scegli la seconda app
second-lead = { $app } è la prima. Scopewise mostra che cosa otterrebbe in più ciascuna delle due.
pair-heading = Un account per due app?
pair-lead = Ciascuna potrebbe fare tutto quello che serve all’altra.
pair-advice = Crea due account.
pair-advice-more = Così ogni app può fare solo quello che le serve, e puoi toglierne una senza bloccare l’altra.
pair-needs = { $count ->
    [one] le serve 1 riga
   *[other] le servono { $count } righe
}
pair-gains = { $count ->
    [0] Non otterrebbe nulla in più
    [one] Otterrebbe 1 riga in più
   *[other] Otterrebbe { $count } righe in più
}
pair-both = Insieme { $count } righe
pair-use-both = Un account per entrambe
pair-keep-apart = Tienile separate

downloads-question = Scopewise può aspettare il file delle credenziali nella cartella Download?
downloads-question-more = Guarda nomi, dimensioni e orari, e ti avvisa quando c’è il file delle credenziali. Non apre nulla finché non lo dici tu.
downloads-yes = Monitora
downloads-no = No, grazie
downloads-watching = Download è monitorata in attesa del file.
downloads-polling = Scopewise guarda in Download ogni secondo: la cartella è su un altro computer, o il sistema non segnala i nuovi file.
downloads-stop = Non monitorare più
downloads-off = La cartella Download non è monitorata.
downloads-no-folder = Questo computer non indica una cartella Download. Scegli il file, o trascinalo qui.
downloads-not-readable = Scopewise non può guardare in Download. Scegli il file, o trascinalo qui.
downloads-gone = La cartella Download non c’è più. Scegli il file, o trascinalo qui.
downloads-again = Riprova
downloads-use = Usa questo file
downloads-use-name = Usa questo file: { $file }
downloads-not-this = Non questo
downloads-found = Trovato in Download, { $ago }
downloads-found-several = { $count } nuovi file in Download. Qual è?
downloads-not-opened = Scopewise non l’ha ancora aperto.
downloads-show-names = Mostra i nomi degli account
downloads-show-names-more = Scopewise cerca in questi file il nome dell’account e dimentica subito il resto.
downloads-account = Per l’account “{ $name }”
downloads-no-account = Non vi si legge nessun nome di account
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
letter-lead = Il menu resta nascosto finché il titolare non lo permette. Solo il titolare può farlo; non basta essere amministratore.
letter-tab-permission = Dammi il permesso
letter-tab-create = Crealo per me
letter-copy = Copia la lettera
letter-mail = Apri nell’e-mail
letter-close = Chiudi
letter-subject = Accesso necessario per collegare { $app }
letter-permission =
    Buongiorno,
    per collegare il nostro negozio BigCommerce a { $app } devo creare un account API a livello di negozio (Store-level). Puoi autorizzarmi?

    1. In BigCommerce apri Account Settings › Users e scegli il mio nome.
    2. Tra i permessi ad alto rischio, per store-level API accounts spunta Create e List.
    3. Salva. Ti avviso quando ho finito, così puoi togliere il permesso.

    L’account si chiamerà “{ $name }”. { $count ->
        [one] Verrà impostata questa riga, e nessun’altra:
       *[other] Verranno impostate queste { $count } righe, e nessun’altra:
    }
letter-permission-foot = Non inviarmi la tua password: non serve.
letter-create =
    Buongiorno,
    per collegare il nostro negozio BigCommerce a { $app } serve un account API a livello di negozio (Store-level). Puoi crearlo tu?

    1. In BigCommerce apri Settings › API › Store-level API accounts (non Account-level) e premi Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Lascia l’API path com’è.
    3. { $count ->
        [one] Imposta questa riga e lascia tutte le altre su None. Poi premi Save; viene scaricato un piccolo file di testo:
       *[other] Imposta queste { $count } righe e lascia tutte le altre su None. Poi premi Save; viene scaricato un piccolo file di testo:
    }
letter-create-foot = Il file contiene le chiavi del negozio e compare una volta sola. Consegnamelo di persona o in un modo sicuro, non per e-mail.

checklist-other = { $row }: nominata dalla guida. Impostala se il tuo modulo la mostra.
scopes-other = La guida nomina anche { $rows }. Imposta queste voci se il tuo modulo le mostra.
notice-other-store = Questo è un altro negozio.
notice-other-store-more = Questi valori sono del negozio { $now }; quelli di prima erano di { $before }. Se non volevi cambiare negozio, usa un altro file.
notice-other-app = { $other } ha già questo token.
notice-other-app-more = Un account per ogni app: creane uno nuovo per { $app }, così puoi toglierne una senza bloccare l’altra.
notice-half = Forse è stata copiata solo una parte.
notice-half-more = Seleziona tutto il testo, dalla prima all’ultima linea, e incollalo di nuovo.
notice-is-right = Va bene così
notice-is-right-named = Va bene così: { $app }, { $store }
notice-account = Questo account si chiama «{ $name }».
notice-account-more = Stai collegando { $app }, e questo sembra l’account di { $other }. È quello giusto?
fields-heading-values = Controlla i valori
downloads-not-this-name = Non questo: { $file }
downloads-more = { $count ->
    [one] e 1 più vecchio. Compare quando scarti uno di questi.
   *[other] e { $count } più vecchi. Compaiono quando scarti uno di questi.
}
letter-mail-failed = Non si è aperto nessun programma di posta. Copia la lettera e incollala dove scrivi le e-mail.
guide-two-levels = La guida indica due livelli per { $row }. Guarda il livello qui sotto; con altre funzioni può servire di più.
