# The command line.

cli-about = Collega un negozio BigCommerce a qualsiasi app di terze parti, con il solo accesso che serve all’app.
cli-file-window = Un file delle credenziali da aprire nella finestra
cli-practice-window = Apri la finestra con il negozio demo
cli-read = Mostra il contenuto di un file delle credenziali, senza dati riservati
cli-read-file = Il file, oppure - per lo standard input
cli-check = Testa un file delle credenziali sul negozio, ambito per ambito, solo con richieste di lettura
cli-check-file = Il file, oppure - per lo standard input; facoltativo con --practice
cli-check-app = L’ID dell’app, come indicato da `scopewise apps`
cli-check-access = Ambiti da testare: tutti quelli richiesti dalla guida, oppure Read-only dove si sa che basta
cli-check-practice = Testa sul negozio demo di questo computer
cli-check-gateway = Testa su un server di questo computer (127.0.0.0/8 o ::1)
cli-apps = Elenca le app con i loro ambiti e valori
cli-practice-file = Stampa un file delle credenziali per il negozio demo
cli-practice-layout = Il formato del file (today è quello attuale di BigCommerce)
cli-practice-case = La situazione da simulare
cli-practice-app = Dai al token solo gli ambiti che servono a questa app
cli-json = Stampa in JSON

cli-error = { $heading }. { $text }
cli-next = Prossimo passo: { $next }
cli-unknown-app = Nessuna app ha l’ID “{ $app }”. Per l’elenco: `scopewise apps`.
cli-no-lesser = { $app } non ha l’opzione Read-only: esiste solo l’elenco della guida.
cli-bad-gateway = --gateway accetta solo un indirizzo di questo computer, come http://127.0.0.1:8080.
cli-no-file = Indica un file delle credenziali, oppure usa --practice.
cli-no-display = Non c’è uno schermo su cui aprire una finestra. `scopewise check FILE --app ID` testa un file senza finestra.
cli-window-failed = Impossibile aprire la finestra: OpenGL 2.0 o successivo non è disponibile. Su Debian, installa libgl1 e libgl1-mesa-dri. `scopewise check FILE --app ID` funziona senza finestra.
cli-screen-failed = Impossibile mostrare la finestra: questo schermo non è supportato (per esempio, colore a 16 bit). `scopewise check FILE --app ID` funziona senza finestra.
cli-library-missing = Impossibile aprire la finestra: manca una libreria di sistema. Su Debian, installa libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 e libwayland-client0. `scopewise check FILE --app ID` funziona senza finestra.
cli-practice-failed = Impossibile avviare il negozio demo: { $error }.

cli-read-hidden = { $count ->
    [one] 1 carattere, nascosto
   *[other] { $count } caratteri, nascosti
}
cli-read-missing = non è nel file
cli-read-fingerprint = Impronta
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Richiede: { $values }
cli-apps-name = Nome dell’account: { $name }
cli-your-app = La tua app

cli-guide = Trova gli ambiti e i valori richiesti dalla guida di un fornitore
cli-guide-file = Una guida in formato testo, Markdown o HTML; - legge lo standard input
cli-open = Apri un file protetto nella finestra, che ne chiede la password
cli-open-file = Il file protetto (di solito .scopewise)

cli-usage = Uso:
cli-arguments = Argomenti:
cli-options = Opzioni:
cli-commands = Comandi:
cli-help = Mostra questo aiuto
cli-version = Mostra la versione
cli-one-of = { $help } [valori possibili: { $values }; predefinito: { $default }]
cli-wrong-unknown = Argomento sconosciuto: “{ $argument }”.
cli-wrong-missing = Manca: { $arguments }
cli-wrong-value = “{ $value }” non è un valore valido per { $argument }.
cli-wrong-together = { $argument } e { $other } non si possono usare insieme.
cli-wrong = Scopewise non riconosce questo comando.
cli-wrong-help = Prossimo passo: vedi `scopewise --help`.
cli-not-printed = Impossibile scrivere l’output: { $error }
stopped-by-a-fault = Scopewise si è chiuso per un errore ({ $place }). I dati salvati sono al sicuro. Apri di nuovo Scopewise.
cli-wrong-twice = { $argument } è indicato due volte.
cli-next-file = Controlla il percorso e i permessi del file.
cli-next-whole = Indica il file completo creato da BigCommerce.
