# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = Italiano

prefs-theme = Tema
prefs-system = Sistema
prefs-light = Chiaro
prefs-dark = Scuro
prefs-size = Dimensione
prefs-language = Lingua
prefs-language-system = Come il sistema
prefs-motion = Riduci le animazioni
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
keys-new = Nuovo collegamento
keys-all = Tutti i collegamenti
keys-search = Cerca un’app
keys-tick = Spunta una riga e prosegui
keys-untick = Togli l’ultima spunta
keys-choose-file = Scegli il file delle credenziali
keys-paste = Incolla i valori
keys-test = Ripeti il test
keys-copy-next = Copia il valore successivo
keys-panes = Parte successiva della finestra
keys-size = Più grande, più piccolo, normale
keys-help = Questo elenco
keys-escape = Chiudi una finestra di dialogo, ferma un test
keys-close = Chiudi

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = Che cos’è “{ $word }”?
what-account = Account API
    .text = Una voce in BigCommerce che fa entrare una sola app nel tuo negozio, e nient’altro.
what-scope = Riga, o OAuth scope
    .text = Una parte del tuo negozio nel modulo di BigCommerce, per esempio Orders. Il suo livello dice fin dove può arrivare l’app.
what-token = Access token
    .text = La chiave che apre il tuo negozio all’app. Chi ce l’ha può usarla, perciò resta nascosta.
what-client-id = Client ID
    .text = Il numero dell’account. Da solo non apre nulla.
what-client-secret = Client secret
    .text = Una seconda chiave che alcune app chiedono. Anche questa resta nascosta.
what-store-hash = Store hash
    .text = Il codice breve con cui BigCommerce riconosce il tuo negozio. Fa parte dell’API path.
what-api-path = API path
    .text = L’indirizzo a cui le app raggiungono il tuo negozio. Contiene lo store hash.
what-fingerprint = Impronta
    .text = Otto caratteri che distinguono un token da un altro. Non aprono nulla, quindi puoi leggerli ad alta voce.

# The small window beside the browser.
compact-open = Tieni in primo piano
compact-title = { $app }: righe da impostare
compact-pin = Resta davanti alle altre finestre
compact-back = Torna alla finestra grande
compact-next = Prossima riga del modulo
compact-done = Fatto, avanti
compact-left = { $count ->
    [one] Ne resta 1
   *[other] Ne restano { $count }
}
compact-all = Tutte le righe sono impostate
compact-save = Ora premi Save. Lascia aperto il pop-up.

# About.
about-heading = Scopewise { $version }
about-lead = Lavora solo su questo computer. Nessuna telemetria, nessuna registrazione.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com risponde in { $seconds } s
about-no-answer = Nessuna risposta: { $problem }
about-asking = In corso…
about-proxy = Server proxy
about-proxy-none = Nessuno indicato nell’ambiente
about-proxy-set = Indicato nell’ambiente
about-keyring = Portachiavi
about-downloads = Cartella Download
about-downloads-watched = Monitorata dal passaggio 4
about-downloads-not = Non monitorata
about-downloads-ask = Lo decidi nel passaggio 5
about-rows = Elenco delle righe
about-rows-of = { $count } righe, aggiornato al { $date }
about-licences = Licenze
about-licences-text = Scopewise: MIT o Apache 2.0. Inter e JetBrains Mono: SIL Open Font License. Phosphor: MIT. Le parole delle password: EFF, CC BY 3.0 US.
about-foot = Nessun dato segreto, nessun percorso di file.
about-copy = Copia rapporto

# The way of a question, link by link.
chain-computer = Questo computer
chain-network = Rete
chain-bigcommerce = BigCommerce
chain-store = Negozio
chain-link = { $name }: { $state }
chain-done = risponde
chain-now = in corso
chain-broken = non risponde
chain-ahead = da verificare

about-diagnostics = Diagnostica
about-guides = Guide delle app
about-guides-text = Righe e valori di { $count } app, ciascuna dalla propria guida. Dove indicato, quando è stata letta.
guide-open-short = Apri
about-clock-name = Orologio
about-clock = { $seconds } s di scarto
about-clock-off = { $minutes } minuti di scarto. Regolalo, altrimenti i certificati sembrano sbagliati.
about-clock-unknown = Non confrontato
about-certificates = Controllo dei certificati
about-certificates-on = Attivo, con i certificati di questo computer

# The toast of a window that had to do without OpenGL.
window-software = Disegnata senza OpenGL: funziona, ma più lentamente. Su Debian lo forniscono libgl1 e libgl1-mesa-dri.
