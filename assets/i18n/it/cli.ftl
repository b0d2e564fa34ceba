# The command line.

cli-about = Collega un negozio BigCommerce a qualsiasi app esterna, con l’accesso esatto che serve all’app.
cli-file-window = Un file delle credenziali con cui aprire la finestra
cli-practice-window = Apre la finestra con il negozio di prova
cli-read = Dice che cosa contiene un file delle credenziali, senza dati segreti
cli-read-file = Il file, o - per lo standard input
cli-check = Verifica un file delle credenziali con il negozio, riga per riga; legge soltanto
cli-check-file = Il file, o - per lo standard input; con --practice si può omettere
cli-check-app = L’id dell’app, come lo elenca `scopewise apps`
cli-check-access = Righe da verificare: l’elenco della guida, o Read-only dove si sa che basta
cli-check-practice = Esegue il test con il negozio di prova su questo computer
cli-check-gateway = Esegue il test con un server su questo computer (127.0.0.0/8 o ::1)
cli-apps = Elenca le app con le loro righe e i loro valori
cli-practice-file = Stampa un file delle credenziali per il negozio di prova
cli-practice-layout = Formato del file
cli-practice-case = Il caso che l’account simula
cli-practice-app = Apre solo le righe di questa app
cli-json = Stampa JSON

cli-error = { $heading }. { $text }
cli-next = Prossimo passo: { $next }
cli-unknown-app = Non c’è nessuna app con l’id “{ $app }”. `scopewise apps` le elenca.
cli-no-lesser = Per { $app } non c’è la scelta Read-only: esiste solo l’elenco della guida.
cli-bad-gateway = --gateway accetta solo un indirizzo di questo computer, per esempio http://127.0.0.1:8080.
cli-no-file = Indica un file delle credenziali, o usa --practice.
cli-no-display = Non c’è uno schermo su cui aprire una finestra. `scopewise check FILE --app ID` verifica un file anche senza.
cli-window-failed = La finestra non si è aperta: questo computer non offre OpenGL 2.0 o successivo (su Debian: libgl1 e libgl1-mesa-dri). `scopewise check FILE --app ID` funziona anche senza.
cli-screen-failed = Non è stato possibile mostrare la finestra: questo schermo non accetta immagini di questo programma (per esempio uno a 16 bit di colore). `scopewise check FILE --app ID` funziona anche senza finestra.
cli-library-missing = Non è stato possibile aprire la finestra: una parte del sistema che mostra le finestre non è installata (su Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` funziona anche senza finestra.
cli-practice-failed = Il negozio di prova non si è avviato: { $error }.

cli-read-hidden = { $count } caratteri, nascosti
cli-read-missing = non è nel file
cli-read-fingerprint = Impronta
cli-apps-row = { $row }: { $level }
cli-apps-values = Chiede: { $values }
cli-apps-name = Nome dell’account: { $name }
cli-your-app = La tua app

cli-guide = Trova le righe e i valori che chiede la guida di un fornitore
cli-guide-file = Una guida in testo, Markdown o HTML; - legge lo standard input
cli-open = Apre un file sigillato nella finestra, che ne chiede la password
cli-open-file = Il file sigillato, di solito con estensione .scopewise

cli-usage = Uso:
cli-arguments = Argomenti:
cli-options = Opzioni:
cli-commands = Comandi:
cli-help = Stampa questo aiuto
cli-version = Stampa la versione
cli-one-of = { $help }: { $values }. Se manca: { $default }.
cli-wrong-unknown = «{ $argument }» qui non è noto.
cli-wrong-missing = Manca: { $arguments }
cli-wrong-value = «{ $value }» non è un valore di { $argument }.
cli-wrong-together = { $argument } e { $other } non vanno insieme.
cli-wrong = Non è leggibile come comando.
cli-wrong-help = Poi: `scopewise --help` mostra che cosa c’è.
cli-not-printed = Impossibile scrivere l’output: { $error }
stopped-by-a-fault = Scopewise si è fermato per un difetto interno ({ $place }). Ciò che era salvato è al sicuro; riaprilo.
cli-wrong-twice = { $argument } è indicato due volte.
