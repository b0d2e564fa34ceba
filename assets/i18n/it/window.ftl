# What belongs to the window: preferences, keys, terms, the small window, About.

# The name of this language in itself.
language-name = Italiano

prefs-theme = Tema
prefs-system = Sistema
prefs-light = Chiaro
prefs-dark = Scuro
prefs-size = Dimensioni
prefs-language = Lingua
prefs-language-system = Come il sistema
prefs-motion = Riduci le animazioni
prefs-renderer = Grafica (dal prossimo avvio)
prefs-renderer-automatic = Automatica
prefs-renderer-card = Scheda grafica
prefs-renderer-processor = Processore
tool-prefs = Preferenze
tool-language = Lingua: { $language }
tool-keys = Tasti e termini
tool-about = Informazioni su Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Maiusc
key-alt = Alt
key-enter = Invio
key-home = Home
key-esc = Esc
keys-heading = Tasti e termini
keys-continue = Continua
keys-back = Indietro
keys-step = Vai a un passaggio completato
keys-new = Nuova connessione
keys-all = Tutte le connessioni
keys-search = Cerca un’app
keys-tick = Segna l’ambito e vai al successivo
keys-untick = Annulla l’ultimo ambito segnato
keys-choose-file = Scegli il file delle credenziali
keys-paste = Incolla i valori
keys-test = Ripeti il test
keys-copy-next = Copia il prossimo valore
keys-panes = Parte successiva della finestra
keys-size = Ingrandisci, riduci, ripristina
keys-help = Questo elenco
keys-escape = Chiudi una finestra, interrompi un test
keys-close = Chiudi

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = Che cos’è “{ $word }”?
what-account = Account API
    .text = Una voce in BigCommerce che dà a una sola app l’accesso al tuo negozio.
what-scope = Ambito OAuth
    .text = Una parte del tuo negozio sotto “OAuth Scopes” nel modulo di BigCommerce, come Orders. Il livello indica che cosa può farci l’app.
what-token = Access token
    .text = La chiave del tuo negozio per l’app. Chiunque l’abbia può usarla, perciò resta nascosta.
what-client-id = Client ID
    .text = L’ID dell’account. Da solo non dà accesso.
what-client-secret = Client secret
    .text = Una seconda chiave richiesta da alcune app. Anche questa resta nascosta.
what-store-hash = Store hash
    .text = Il breve codice che identifica il tuo negozio in BigCommerce. Fa parte dell’API path.
what-api-path = API path
    .text = L’indirizzo con cui le app raggiungono il tuo negozio. Contiene lo store hash.
what-fingerprint = Impronta
    .text = Otto caratteri che identificano un token. Non permettono di accedere, quindi puoi leggerli ad alta voce.

# The small window beside the browser.
compact-open = Finestrella in vista
compact-title = { $app }: ambiti da impostare
compact-pin = Tieni davanti alle altre finestre
compact-back = Torna alla finestra grande
compact-next = Prossimo ambito nel modulo
compact-done = Fatto, avanti
compact-left = { $count ->
    [one] 1 rimasto
   *[other] { $count } rimasti
}
compact-all = Tutti gli ambiti impostati
compact-save = Poi clicca su Save in BigCommerce. Lascia aperto il suo pop-up.

# About.
about-heading = Scopewise { $version }
about-lead = Funziona su questo computer e invia il tuo token solo a BigCommerce. Nessuna telemetria, nessun account Scopewise.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com risponde in { $seconds } s
about-no-answer = Nessuna risposta: { $problem }
about-asking = Verifica…
about-proxy = Proxy
about-proxy-none = Non impostato
about-proxy-set = Impostato da una variabile d’ambiente
about-proxy-desktop = Impostato nelle impostazioni di rete
about-proxy-excepted = Non usato per BigCommerce
about-proxy-unreadable = Indirizzo non comprensibile
about-keyring = Portachiavi
about-downloads = Cartella Download
about-downloads-watched = Monitorata dal passaggio 4
about-downloads-not = Non monitorata
about-downloads-ask = Da scegliere nel passaggio 4
about-scopes = Elenco ambiti
about-scopes-of = { $count } ambiti, aggiornamento: { $date }
about-licenses = Licenze
about-licenses-text = Scopewise: MIT o Apache 2.0. Inter e JetBrains Mono: SIL Open Font License. Phosphor: MIT. Parole delle password: EFF, CC BY 3.0 US.
about-foot = Nessun dato riservato, nessun percorso di file.
about-copy = Copia rapporto

# The path of a request, link by link.
chain-computer = Questo computer
chain-network = Rete
chain-bigcommerce = BigCommerce
chain-store = Negozio
chain-link = { $name }: { $state }
chain-done = raggiungibile
chain-now = in attesa
chain-broken = non raggiungibile
chain-ahead = da provare

about-diagnostics = Diagnostica
about-guides = Guide
about-guides-text = Valori per { $count } app, e ambiti quando sono noti, ricavati dalla guida di ciascuna app. La data compare se la guida la riporta.
guide-open-short = Apri
about-clock-name = Orologio
about-clock = { $seconds } s di scarto
about-clock-off = { $minutes ->
    [one] 1 minuto di scarto. Correggilo, altrimenti le connessioni sicure potrebbero non riuscire.
   *[other] { $minutes } minuti di scarto. Correggilo, altrimenti le connessioni sicure potrebbero non riuscire.
}
about-clock-unknown = Non confrontato
about-certificates = Controllo dei certificati
about-certificates-on = Attivo, con i certificati di questo computer

# The toast of a window that runs without OpenGL.
window-software = OpenGL non è disponibile, quindi la grafica è più lenta. Su Debian, installa libgl1 e libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent }%
