# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = Deutsch

prefs-theme = Design
prefs-system = System
prefs-light = Hell
prefs-dark = Dunkel
prefs-size = Größe
prefs-language = Sprache
prefs-language-system = Wie das System
prefs-motion = Weniger Bewegung
tool-prefs = Einstellungen
tool-language = Sprache: { $language }
tool-keys = Tasten und Wörter
tool-about = Über Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Strg
key-shift = Umschalt
key-alt = Alt
key-enter = Eingabe
key-home = Pos1
key-esc = Esc
keys-heading = Tasten und Wörter
keys-continue = Weiter
keys-back = Zurück
keys-step = Zu einem erledigten Schritt gehen
keys-new = Neue Verbindung
keys-all = Alle Verbindungen
keys-search = Nach einer App suchen
keys-tick = Zeile abhaken und weiter
keys-untick = Letztes Häkchen entfernen
keys-choose-file = Zugangsdatei wählen
keys-paste = Werte einfügen
keys-test = Erneut testen
keys-copy-next = Nächsten Wert kopieren
keys-panes = Nächster Teil des Fensters
keys-size = Größer, kleiner, normal
keys-help = Diese Liste
keys-escape = Dialog schließen, Test abbrechen
keys-close = Schließen

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = Was ist „{ $word }“?
what-account = API account (API-Konto)
    .text = Ein Eintrag in BigCommerce, der eine einzige App in Ihren Shop lässt und sonst nichts.
what-scope = Zeile oder OAuth scope
    .text = Ein Teil Ihres Shops im Formular von BigCommerce, zum Beispiel Orders. Die Stufe sagt, wie weit die App dort gehen darf.
what-token = Access Token
    .text = Der Schlüssel, der Ihren Shop für die App öffnet. Wer ihn hat, kann ihn benutzen. Deshalb bleibt er verborgen.
what-client-id = Client ID
    .text = Die eigene Nummer des Kontos. Für sich allein öffnet sie nichts.
what-client-secret = Client Secret
    .text = Ein zweiter Schlüssel, nach dem manche Apps fragen. Auch er bleibt verborgen.
what-store-hash = Store Hash
    .text = Das Kürzel, unter dem BigCommerce Ihren Shop kennt. Es ist Teil des API path.
what-api-path = API path
    .text = Die Adresse, unter der Apps Ihren Shop erreichen. Sie enthält den Store Hash.
what-fingerprint = Fingerabdruck
    .text = Acht Zeichen, an denen sich Token unterscheiden lassen. Sie öffnen nichts, Sie können sie also vorlesen.

# The small window beside the browser.
compact-open = Im Vordergrund
compact-title = { $app }: Zeilen einstellen
compact-pin = Vor anderen Fenstern bleiben
compact-back = Zurück zum großen Fenster
compact-next = Nächste Zeile im Formular
compact-done = Erledigt, weiter
compact-left = { $count ->
    [one] noch 1
   *[other] noch { $count }
}
compact-all = Alle Zeilen sind eingestellt
compact-save = Klicken Sie dann auf Save. Lassen Sie das Pop-up offen.

# About.
about-heading = Scopewise { $version }
about-lead = Arbeitet nur auf diesem Computer. Keine Telemetrie, kein Benutzerkonto.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com antwortet in { $seconds } s
about-no-answer = Keine Antwort: { $problem }
about-asking = Wird gefragt…
about-proxy = Proxy
about-proxy-none = Keiner in der Umgebung angegeben
about-proxy-set = In der Umgebung angegeben
about-keyring = Schlüsselbund
about-downloads = Ordner „Downloads“
about-downloads-watched = Wird ab Schritt 4 beobachtet
about-downloads-not = Wird nicht beobachtet
about-downloads-ask = Scopewise fragt in Schritt 5
about-rows = Zeilenliste
about-rows-of = { $count } Zeilen, Stand { $date }
about-licences = Lizenzen
about-licences-text = Scopewise: MIT oder Apache 2.0. Inter und JetBrains Mono: SIL Open Font License. Phosphor: MIT. Die Wörter der Passwörter: EFF, CC BY 3.0 US.
about-foot = Keine Geheimnisse, keine Dateipfade.
about-copy = Bericht kopieren

# The way of a question, link by link.
chain-computer = Dieser Computer
chain-network = Netzwerk
chain-bigcommerce = BigCommerce
chain-store = Shop
chain-link = { $name }: { $state }
chain-done = erreicht
chain-now = wird gefragt
chain-broken = nicht erreicht
chain-ahead = nicht versucht

about-diagnostics = Zustand
about-guides = Anleitungen
about-guides-text = Zeilen und Werte von { $count } Apps, jeweils aus deren eigener Anleitung. Wo es dabeisteht: wann sie gelesen wurde.
guide-open-short = Öffnen
about-clock-name = Uhr
about-clock = { $seconds } s Abweichung
about-clock-off = { $minutes } Minuten Abweichung. Stellen Sie sie, sonst wirken Zertifikate falsch.
about-clock-unknown = Nicht verglichen
about-certificates = Zertifikatsprüfung
about-certificates-on = An, mit den Zertifikaten dieses Computers

# The toast of a window that had to do without OpenGL.
window-software = Ohne OpenGL gezeichnet: Das geht, ist aber langsamer. Unter Debian bringen libgl1 und libgl1-mesa-dri es mit.
