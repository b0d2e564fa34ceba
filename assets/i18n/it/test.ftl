# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce risponde
check-answers-practice = Il negozio di prova risponde
check-network = L’indirizzo esiste e accetta la connessione
check-secure = La connessione è sicura
check-token-known = Il token è riconosciuto
check-token = Il token appartiene al negozio
check-open = Il negozio è aperto
check-room = Il negozio ha ancora richieste disponibili
check-by-proxy = trovato dal proxy
check-store = Questo è il tuo negozio
check-rows = Controllo delle righe
check-not-tried = non eseguito
check-store-hidden = il nome resta nascosto finché Information & settings è chiusa
check-seconds = { $seconds } s

finding-fits = Va bene
finding-missing = Manca
finding-extra = Più del necessario
finding-level-not-checked = Livello non verificato
finding-cannot-be-tested = Non verificabile

found-none = None
found-open = Read-only o superiore
found-open-ticked = Aperta (hai spuntato { $level })
found-hidden = Nascosta da Content
found-no-question = Nessuna richiesta sicura
found-trouble = Risposta non chiara
found-not-reached = Non controllata

reason-needs-write = si vedrebbe solo con una modifica, e Scopewise non modifica mai nulla
reason-graphql-only = non esiste una richiesta sicura per questa riga
reason-no-request = non esiste una richiesta sicura per questa riga
reason-ambiguous-with-content = Content è aperta e risponde alla stessa richiesta
reason-server-trouble = BigCommerce ha avuto problemi a rispondere
reason-not-json = ha risposto qualcosa che non è BigCommerce
reason-rate-limited = il negozio era troppo occupato
reason-unexpected-answer = Scopewise non conosce questa risposta
reason-not-reached = il test è finito prima

verdict-ready = Pronto
verdict-ready-text = { $rows ->
    [one] L’unica riga va bene.
   *[other] Tutte le { $rows } righe vanno bene.
} { $app } può { $reads ->
    [yes] leggere quello che serve
   *[no] fare quello che serve
}; nessun’altra riga verificabile è aperta.
verdict-ready-open-text = { $rows ->
    [one] La riga che serve a { $app } è aperta.
   *[other] Delle { $rows } righe che servono a { $app } non ne manca nessuna.
}
verdict-extra = Pronto, con più del necessario
verdict-extra-text = { $count ->
    [one] { $rows } è aperta, ma a { $app } non serve.
   *[other] { $rows } sono aperte, ma a { $app } non servono.
} Puoi continuare, o creare un account più ristretto.
verdict-gaps = Non ancora pronto
verdict-gaps-one = { $row } è su None; a { $app } serve { $level }.
verdict-gaps-many = { $rows } sono su None; a { $app } servono.
verdict-gaps-end = BigCommerce non può modificare un account dopo Save, quindi creane uno nuovo.
verdict-gaps-ticks = Le tue spunte restano.
untested-nothing-known = Del token non si sa ancora nulla.
untested-token-known = Il token appartiene al negozio; delle righe non si sa ancora nulla.
verdict-refused = Non funziona
verdict-unclear = Verifica incompleta
verdict-unclear-text = Delle { $rows } righe che servono a { $app } nessuna risulta mancante, ma non c’è stata una risposta chiara per { $silent }.
next-unclear = Ripeti la verifica. Se la risposta resta poco chiara, chiedi all’assistenza di BigCommerce.
verdict-untested = Test non possibile

note-level-not-checked = { $count ->
    [one] 1 livello non verificato: una richiesta di lettura non distingue Read-only da un livello superiore.
   *[other] { $count } livelli non verificati: una richiesta di lettura non distingue Read-only da un livello superiore.
}
note-level-ticked = { $count ->
    [one] 1 livello non verificato: hai spuntato { $level }.
   *[other] { $count } livelli non verificati: hai spuntato { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 riga non è verificabile; guardala nell’elenco degli account di BigCommerce.
   *[other] { $count } righe non sono verificabili; guardale nell’elenco degli account di BigCommerce.
}

cause-token-refused = BigCommerce non riconosce questo token.
    .text = L’account è stato eliminato, o un valore è stato tagliato.
    .next = Aggiungi di nuovo il file
cause-store-mismatch = Il token non appartiene a questo negozio.
    .text = Il token è di un altro negozio, o lo store hash è sbagliato.
    .next = Controlla i valori
cause-not-practice = Questo non è un file di prova.
    .text = Il negozio di prova accetta solo i file di prova creati da Scopewise. Non è stato inviato nulla.
    .next = Usa il file di prova
cause-practice-token = Questi sono valori di prova.
    .text = Li ha inventati Scopewise, BigCommerce non li conosce. Non è stato inviato nulla.
    .next = Usa il file del negozio
cause-store-suspended = Il negozio è sospeso.
    .text = BigCommerce l’ha messo in pausa, spesso per motivi di fatturazione.
    .next = Ripeti il test
cause-maintenance = Il negozio è in manutenzione.
    .text = Aspetta che il negozio riapra.
    .next = Ripeti il test
cause-rate-limited = Il negozio è occupato.
    .text = Per ora altre app hanno usato tutte le sue richieste.
    .next = Ripeti il test
cause-offline = Questo computer non è connesso a internet.
    .text = Controlla la rete, poi ripeti il test.
    .next = Ripeti il test
cause-dns = Non si trova l’indirizzo di BigCommerce.
    .text = Questo computer non riesce a raggiungere BigCommerce. Controlla la connessione a internet.
    .next = Ripeti il test
cause-connect = Questo computer non riesce a raggiungere BigCommerce.
    .text = Controlla la connessione a internet.
    .next = Ripeti il test
cause-proxy = Il proxy non ha inoltrato la connessione.
    .text = Chiedi al reparto IT di autorizzare api.bigcommerce.com, porta 443.
    .next = Ripeti il test
cause-proxy-auth = Il proxy chiede un nome e una password.
    .text = Chiedi al reparto IT come i programmi accedono al proxy.
    .next = Ripeti il test
cause-tls = Non è stato possibile verificare la connessione sicura.
    .text = Qualcosa in questa rete usa un certificato proprio. Chiedi al reparto IT di installarlo; Scopewise non salta mai questo controllo.
    .next = Ripeti il test
cause-clock = L’orologio di questo computer è indietro.
    .text = Una connessione sicura ha bisogno della data giusta.
    .next = Ripeti il test
cause-timeout = La risposta non è arrivata in tempo.
    .text = Controlla la connessione a internet.
    .next = Ripeti il test
cause-cancelled = Hai fermato il test.
    .text = Puoi ricominciarlo in qualsiasi momento.
    .next = Ripeti il test
cause-redirected = La risposta rimanda a un altro indirizzo.
    .text = Scopewise non lo segue, così il tuo token resta dove deve stare.
    .next = Ripeti il test
cause-server-error = BigCommerce ha un problema.
    .text = L’errore è dalla sua parte. Il token può essere a posto.
    .next = Ripeti il test
cause-not-json = Ha risposto qualcos’altro.
    .text = Al posto di BigCommerce ha risposto un proxy o una pagina di accesso.
    .next = Ripeti il test
cause-too-large = La risposta era troppo grande.
    .text = Forse non ha risposto BigCommerce, ma qualcos’altro.
    .next = Ripeti il test

report-title = Rapporto di Scopewise
report-practice = PROVA: nulla in questo rapporto è reale.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Negozio: { $name } ({ $domain }), hash { $hash }
report-store-hash = Store hash: { $hash }
report-fingerprint = Impronta: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Prossimo passo: { $next }
report-requests = { $requests ->
    [0] Nessuna richiesta inviata.
    [one] 1 richiesta di lettura in { $seconds } s.
   *[other] { $requests } richieste di lettura in { $seconds } s.
}
report-needed = serve { $level }
report-not-needed = non serve
report-rows = Righe
report-checks = Controlli
report-check-passed = ok
report-check-failed = no
report-check-open = -
report-other-rows = { $count ->
    [one] Un’altra riga non serve, ed è chiusa o non verificabile.
   *[other] Altre { $count } righe non servono, e sono chiuse o non verificabili.
}
next-ready = Consegna i valori a { $app }.
next-extra = Continua, o crea un account più ristretto.
next-gaps = Crea un nuovo account API e imposta anche le righe che mancano.

check-name-answers = La risposta
check-name-network = Il collegamento al server
check-name-secure = La connessione sicura
check-name-token-known = Il token di accesso
check-name-token = Token e negozio
check-name-open = Lo stato del negozio
check-name-store = Il nome del negozio
check-name-room = Richieste rimaste
check-name-rows = Le righe
check-rest = Altri { $count } controlli non eseguiti
