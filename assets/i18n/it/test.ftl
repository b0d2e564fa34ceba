# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce risponde
check-answers-practice = Il negozio demo risponde
check-network = Connesso al server
check-secure = La connessione è sicura
check-token-known = Il token è riconosciuto
check-token = Token e negozio corrispondono
check-open = Il negozio è aperto
check-room = Il negozio rientra nel limite di richieste API
check-by-proxy = risolto dal proxy
check-store = Il nome del negozio
check-scopes = Controllo degli ambiti
check-not-tried = non eseguito
check-store-hidden = il nome è nascosto perché Information & settings è su None
check-seconds = { $seconds } s

finding-fits = Corretto
finding-missing = Mancante
finding-extra = Più del necessario
finding-level-not-checked = Livello non verificato
finding-cannot-be-tested = Non verificabile

found-none = None
found-open = Read-only o superiore
found-open-ticked = Read-only o superiore (hai impostato { $level })
found-hidden = Non si sa: Content è attivo
found-no-question = Nessun test sicuro
found-trouble = Risposta non chiara
found-not-reached = Non raggiunto

reason-needs-write = si vedrebbe solo con una modifica, e Scopewise non modifica mai nulla
reason-graphql-only = nessuna richiesta sicura può testarlo
reason-no-request = nessuna richiesta sicura può testarlo
reason-ambiguous-with-content = Content è attivo, e una sola richiesta testa entrambi
reason-server-trouble = BigCommerce ha avuto problemi a rispondere
reason-not-json = ha risposto qualcosa che non è BigCommerce
reason-rate-limited = il negozio aveva troppe richieste
reason-unexpected-answer = risposta imprevista
reason-not-reached = il test è terminato prima

verdict-ready = Pronta
verdict-ready-text = { $scopes ->
    [one] L’unico ambito è corretto.
   *[other] Tutti gli ambiti ({ $scopes }) sono corretti.
} { $app } può { $reads ->
    [yes] leggere ciò che le serve
   *[no] fare ciò che le serve
} e, per quanto Scopewise possa verificare, nient’altro.
verdict-ready-open-text = { $scopes ->
    [one] L’ambito che serve a { $app } c’è, per quanto si possa verificare.
   *[other] Gli ambiti che servono a { $app } ({ $scopes }) ci sono tutti, per quanto si possa verificare.
}
verdict-extra = Pronta, con più del necessario
verdict-extra-text = { $count ->
    [one] { $scopes } dà un accesso che non serve a { $app }.
   *[other] { $scopes } danno un accesso che non serve a { $app }.
} Puoi continuare, oppure creare un account API con meno accesso.
verdict-gaps = Non ancora pronta
verdict-gaps-one = { $scope } è su None; a { $app } serve { $level }.
verdict-gaps-many = { $scopes } sono su None, ma servono a { $app }.
verdict-gaps-end = Dopo il clic su Save, gli ambiti di un account API non si possono più cambiare: crea un nuovo account.
verdict-gaps-ticks = Ciò che hai segnato nel passaggio 4 resta salvato.
untested-nothing-known = Del token non si sa ancora nulla.
untested-token-known = Token e negozio corrispondono, ma gli ambiti non sono ancora stati controllati.
verdict-refused = Non funziona
verdict-unclear = Test incompleto
verdict-unclear-text = { $scopes ->
    [one] Non è stato possibile confermare l’ambito che serve a { $app }: { $silent }.
   *[other] Degli ambiti che servono a { $app } ({ $scopes }) nessuno risulta mancante, ma non è stato possibile confermare: { $silent }.
}
next-unclear = Ripeti il test. Se la risposta resta poco chiara, contatta l’assistenza di BigCommerce.
verdict-untested = Test non possibile

note-level-not-checked = { $count ->
    [one] 1 livello non verificato: una richiesta di lettura non distingue Read-only da un livello superiore.
   *[other] { $count } livelli non verificati: una richiesta di lettura non distingue Read-only da un livello superiore.
}
note-level-ticked = { $count ->
    [one] 1 livello non verificato: hai impostato { $level }.
   *[other] { $count } livelli non verificati: hai impostato { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 ambito non è verificabile; controllalo nell’elenco degli account di BigCommerce.
   *[other] { $count } ambiti non sono verificabili; controllali nell’elenco degli account di BigCommerce.
}

cause-token-refused = BigCommerce non riconosce questo token.
    .text = Controlla anche lo Store hash: uno sbagliato riceve la stessa risposta. Se l’account esiste ancora, aggiungi di nuovo il suo file. Se è stato eliminato, crea un nuovo account.
    .next = Aggiungi di nuovo il file
cause-store-mismatch = Token e negozio non corrispondono.
    .text = Il token è di un altro negozio, oppure lo store hash è sbagliato.
    .next = Controlla i valori
cause-not-practice = Questo non è un file demo.
    .text = Il negozio demo accetta solo i file demo di Scopewise. Non è stato inviato nulla.
    .next = Usa il file demo
cause-practice-token = Questi sono valori demo.
    .text = Li ha inventati Scopewise; BigCommerce non li conosce. Non è stato inviato nulla.
    .next = Aggiungi il file del negozio
cause-store-suspended = Il negozio è sospeso.
    .text = BigCommerce lo ha sospeso, spesso per motivi di fatturazione. Rivolgiti al titolare del negozio.
    .next = Ripeti il test
cause-maintenance = Il negozio è in manutenzione.
    .text = Attendi che il negozio riapra.
    .next = Ripeti il test
cause-rate-limited = Il negozio ha troppe richieste.
    .text = Per ora altre app hanno esaurito le richieste disponibili per il negozio. Attendi un minuto, poi ripeti il test.
    .next = Ripeti il test
cause-offline = Questo computer non è connesso a internet.
    .text = Controlla la rete, poi ripeti il test.
    .next = Ripeti il test
cause-dns = Impossibile trovare l’indirizzo di BigCommerce.
    .text = Controlla la connessione a internet.
    .next = Ripeti il test
cause-connect = Questo computer non è riuscito a raggiungere BigCommerce.
    .text = Controlla la connessione a internet.
    .next = Ripeti il test
cause-proxy = Il proxy ha bloccato la connessione.
    .text = Chiedi al reparto IT di consentire api.bigcommerce.com, porta 443.
    .next = Ripeti il test
cause-proxy-auth = Il proxy richiede nome utente e password.
    .text = Chiedi al reparto IT come fanno i programmi ad accedere al proxy.
    .next = Ripeti il test
cause-proxy-address = L’indirizzo del proxy non è comprensibile.
    .text = Si trova nella variabile HTTPS_PROXY o ALL_PROXY, oppure nelle impostazioni di rete. Scopewise supporta i proxy http, https e SOCKS. Correggi l’indirizzo, poi riavvia Scopewise.
    .next = Ripeti il test
cause-tls = Impossibile verificare la connessione sicura.
    .text = Qualcosa in questa rete usa un proprio certificato. Prova un’altra rete, oppure chiedi al reparto IT di installarlo. Scopewise non salta mai questo controllo.
    .next = Ripeti il test
cause-bad-certificate = Il certificato non è ammesso per BigCommerce.
    .text = Qualcosa in questa rete ha risposto con un certificato che non può essere usato per questo indirizzo. Non installarlo. Prova un’altra rete o avvisa il reparto IT.
    .next = Ripeti il test
cause-wrong-name = Ha risposto un altro server al posto di BigCommerce.
    .text = Se è una rete per ospiti, come in un hotel, accedi prima dal browser. Non installare alcun certificato per questo.
    .next = Ripeti il test
cause-expired = Il certificato della connessione sicura è scaduto.
    .text = Controlla la data e l’ora di questo computer. Se sono giuste, qualcosa in questa rete risponde con un vecchio certificato. Prova un’altra rete.
    .next = Ripeti il test
cause-no-authorities = Questo computer non ha un elenco di certificati attendibili.
    .text = Installa il pacchetto “ca-certificates”, poi ripeti il test.
    .next = Ripeti il test
cause-handshake = Impossibile aprire la connessione sicura.
    .text = Un proxy o un firewall di questa rete potrebbe essere troppo vecchio. Prova un’altra rete, oppure mostra questo messaggio al reparto IT.
    .next = Ripeti il test
cause-clock = L’orologio di questo computer è indietro.
    .text = Correggi la data e l’ora di questo computer, poi ripeti il test.
    .next = Ripeti il test
cause-timeout = La risposta non è arrivata in tempo.
    .text = Controlla la connessione a internet.
    .next = Ripeti il test
cause-cancelled = Hai interrotto il test.
    .text = Puoi riavviarlo in qualsiasi momento.
    .next = Ripeti il test
cause-redirected = La risposta rimanda a un altro indirizzo.
    .text = Scopewise non ha seguito il rimando, quindi il tuo token non è stato inviato altrove. Accedi a questa rete dal browser, oppure rivolgiti al reparto IT.
    .next = Ripeti il test
cause-server-error = BigCommerce ha un problema.
    .text = Ha risposto con un errore del server. Il token potrebbe essere a posto.
    .next = Ripeti il test
cause-not-json = La risposta non proviene da BigCommerce.
    .text = Ha risposto un proxy o una pagina di accesso. Accedi a questa rete dal browser, oppure rivolgiti al reparto IT.
    .next = Ripeti il test
cause-too-large = La risposta era troppo grande.
    .text = Forse ha risposto qualcosa che non è BigCommerce. Rivolgiti al reparto IT.
    .next = Ripeti il test

report-title = Rapporto di Scopewise
report-practice = DEMO: nulla in questo rapporto è reale.
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
report-scopes = Ambiti
report-checks = Controlli
report-check-passed = ok
report-check-failed = fallito
report-check-open = -
report-other-scopes = { $count ->
    [one] 1 altro ambito non serve, ed è disattivato o non verificabile.
   *[other] Altri { $count } ambiti non servono, e sono disattivati o non verificabili.
}
next-ready = Trasferisci i valori in { $app }.
next-extra = Continua, oppure crea un account API con meno accesso.
next-gaps = Crea un nuovo account API che includa gli ambiti mancanti.

check-name-answers = La risposta
check-name-network = Connessione al server
check-name-secure = La connessione sicura
check-name-token-known = L’access token
check-name-token = Token e negozio
check-name-open = Stato del negozio
check-name-store = Nome del negozio
check-name-room = Limite di richieste API
check-name-scopes = Ambiti
check-rest = { $count ->
    [one] 1 altro controllo non eseguito
   *[other] Altri { $count } controlli non eseguiti
}
