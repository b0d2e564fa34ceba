# What belongs to the window: preferences, keys, terms, the small window, About.

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
prefs-renderer = Zeichnen (ab dem nächsten Start)
prefs-renderer-automatic = Automatisch
prefs-renderer-card = Grafikkarte
prefs-renderer-processor = Prozessor
tool-prefs = Einstellungen
tool-language = Sprache: { $language }
tool-keys = Tasten und Begriffe
tool-about = Über Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Strg
key-shift = Umschalt
key-alt = Alt
key-enter = Eingabe
key-home = Pos1
key-esc = Esc
keys-heading = Tasten und Begriffe
keys-continue = Weiter
keys-back = Zurück
keys-step = Zu einem erledigten Schritt
keys-new = Neue Verbindung
keys-all = Alle Verbindungen
keys-search = App suchen
keys-tick = Scope abhaken und zum nächsten
keys-untick = Letztes Häkchen entfernen
keys-choose-file = Zugangsdatei wählen
keys-paste = Werte einfügen
keys-test = Erneut testen
keys-copy-next = Nächsten Wert kopieren
keys-panes = Nächster Teil des Fensters
keys-size = Größer, kleiner, zurücksetzen
keys-help = Diese Liste
keys-escape = Dialog schließen, Test stoppen
keys-close = Schließen

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = Was ist „{ $word }“?
what-account = API-Konto
    .text = Ein Eintrag in BigCommerce, der einer App Zugriff auf Ihren Shop gibt.
what-scope = OAuth-Scope
    .text = Ein Bereich Ihres Shops im Formular von BigCommerce, zum Beispiel Orders. Die Stufe legt fest, was die App dort darf.
what-token = Access Token
    .text = Der Schlüssel der App zu Ihrem Shop. Wer ihn hat, kann ihn verwenden. Deshalb bleibt er verborgen.
what-client-id = Client ID
    .text = Die eigene ID des Kontos. Allein gibt sie keinen Zugriff.
what-client-secret = Client Secret
    .text = Ein zweiter Schlüssel, nach dem manche Apps fragen. Auch er bleibt verborgen.
what-store-hash = Store Hash
    .text = Der kurze Code, der Ihren Shop bei BigCommerce identifiziert. Er ist Teil des API Path.
what-api-path = API Path
    .text = Die Adresse, unter der Apps Ihren Shop erreichen. Sie enthält den Store Hash.
what-fingerprint = Fingerabdruck
    .text = Acht Zeichen, die ein Token identifizieren. Anmelden kann man sich damit nicht, Sie können sie also ruhig vorlesen.

# The small window beside the browser.
compact-open = Minifenster ganz vorn
compact-title = { $app }: Scopes setzen
compact-pin = Vor anderen Fenstern bleiben
compact-back = Zurück zum großen Fenster
compact-next = Nächster Scope im Formular
compact-done = Erledigt, weiter
compact-left = { $count ->
    [one] noch 1
   *[other] noch { $count }
}
compact-all = Alle Scopes sind gesetzt
compact-save = Klicken Sie dann in BigCommerce auf Save. Lassen Sie das Pop-up dort offen.

# About.
about-heading = Scopewise { $version }
about-lead = Läuft auf diesem Computer und sendet Ihr Token nur an BigCommerce. Keine Telemetrie, kein Scopewise-Konto.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com antwortet in { $seconds } s
about-no-answer = Keine Antwort: { $problem }
about-asking = Wird geprüft …
about-proxy = Proxy
about-proxy-none = Keiner
about-proxy-set = Durch eine Umgebungsvariable festgelegt
about-proxy-desktop = In den Netzwerkeinstellungen festgelegt
about-proxy-excepted = Für BigCommerce nicht verwendet
about-proxy-unreadable = Seine Adresse ist nicht verständlich
about-keyring = Schlüsselbund
about-downloads = Downloads-Ordner
about-downloads-watched = Ab Schritt 4 beobachtet
about-downloads-not = Nicht beobachtet
about-downloads-ask = Sie werden in Schritt 4 gefragt
about-scopes = Scope-Liste
about-scopes-of = { $count } Scopes, Stand { $date }
about-licenses = Lizenzen
about-licenses-text = Scopewise: MIT oder Apache 2.0. Inter und JetBrains Mono: SIL Open Font License. Phosphor: MIT. Wörter für Passwörter: EFF, CC BY 3.0 US.
about-foot = Keine Geheimnisse, keine Dateipfade.
about-copy = Bericht kopieren

# The path of a request, link by link.
chain-computer = Dieser Computer
chain-network = Netzwerk
chain-bigcommerce = BigCommerce
chain-store = Shop
chain-link = { $name }: { $state }
chain-done = erreicht
chain-now = wartet
chain-broken = nicht erreicht
chain-ahead = nicht versucht

about-diagnostics = Diagnose
about-guides = Anleitungen
about-guides-text = Werte für { $count } Apps und, soweit bekannt, Scopes, jeweils aus der Anleitung der App. Ein Datum wird angezeigt, wenn die Anleitung eines nennt.
guide-open-short = Öffnen
about-clock-name = Uhr
about-clock = { $seconds } s Abweichung
about-clock-off = { $minutes ->
    [one] 1 Minute Abweichung. Stellen Sie die Uhr, sonst können sichere Verbindungen fehlschlagen.
   *[other] { $minutes } Minuten Abweichung. Stellen Sie die Uhr, sonst können sichere Verbindungen fehlschlagen.
}
about-clock-unknown = Nicht verglichen
about-certificates = Zertifikatsprüfung
about-certificates-on = Ein, mit den Zertifikaten dieses Computers

# The toast of a window that runs without OpenGL.
window-software = OpenGL ist nicht verfügbar, deshalb ist die Anzeige langsamer. Installieren Sie unter Debian libgl1 und libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent } %
