# The command line.

cli-about = Verbindet einen BigCommerce-Shop mit jeder Drittanbieter-App, mit genau dem Zugriff, den diese App braucht.
cli-file-window = Eine Zugangsdatei, mit der das Fenster geöffnet wird
cli-practice-window = Fenster mit dem Übungsshop öffnen
cli-read = Sagen, was eine Zugangsdatei enthält, ohne Geheimnisse
cli-read-file = Die Datei oder - für die Standardeingabe
cli-check = Eine Zugangsdatei Zeile für Zeile am Shop testen; liest nur
cli-check-file = Die Datei oder - für die Standardeingabe; kann mit --practice entfallen
cli-check-app = Die Kennung der App, wie `scopewise apps` sie auflistet
cli-check-access = Zu testende Zeilen: die Liste der Anleitung oder Read-only, wo das bekanntermaßen genügt
cli-check-practice = Am Übungsshop auf diesem Computer testen
cli-check-gateway = An einem Server auf diesem Computer testen (127.0.0.0/8 oder ::1)
cli-apps = Die Apps mit ihren Zeilen und Werten auflisten
cli-practice-file = Eine Zugangsdatei für den Übungsshop ausgeben
cli-practice-layout = Wie die Datei aufgebaut ist
cli-practice-case = Welchen Fall das Konto durchspielt
cli-practice-app = Nur die Zeilen dieser App öffnen
cli-json = JSON ausgeben

cli-error = { $heading }. { $text }
cli-next = Weiter: { $next }
cli-unknown-app = Es gibt keine App mit der Kennung „{ $app }“. `scopewise apps` listet sie auf.
cli-no-lesser = Für { $app } gibt es keine Auswahl Read-only: Die Liste der Anleitung ist die einzige.
cli-bad-gateway = --gateway nimmt nur eine Adresse dieses Computers, zum Beispiel http://127.0.0.1:8080.
cli-no-file = Geben Sie eine Zugangsdatei an oder verwenden Sie --practice.
cli-no-display = Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt. `scopewise check FILE --app ID` testet eine Datei ohne Fenster.
cli-window-failed = Das Fenster ließ sich nicht öffnen: Dieser Computer bietet kein OpenGL 2.0 oder neuer (unter Debian: libgl1 und libgl1-mesa-dri). `scopewise check FILE --app ID` kommt ohne aus.
cli-screen-failed = Das Fenster konnte nicht angezeigt werden: Dieser Bildschirm nimmt keine Bilder dieses Programms an (einer mit 16-Bit-Farben zum Beispiel). `scopewise check FILE --app ID` kommt ohne Fenster aus.
cli-library-missing = Das Fenster konnte nicht geöffnet werden: Ein Teil des Systems, der Fenster anzeigt, ist nicht installiert (unter Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` kommt ohne Fenster aus.
cli-practice-failed = Der Übungsshop ließ sich nicht starten: { $error }.

cli-read-hidden = { $count } Zeichen, verborgen
cli-read-missing = nicht in der Datei
cli-read-fingerprint = Fingerabdruck
cli-apps-row = { $row }: { $level }
cli-apps-values = Fragt nach: { $values }
cli-apps-name = Kontoname: { $name }
cli-your-app = Ihre App

cli-guide = Zeilen und Werte finden, die die Anleitung eines Anbieters verlangt
cli-guide-file = Eine Anleitung als Text, Markdown oder HTML; - liest die Standardeingabe
cli-open = Eine versiegelte Datei im Fenster öffnen; das Passwort wird dort abgefragt
cli-open-file = Die versiegelte Datei, in der Regel mit der Endung .scopewise

cli-usage = Aufruf:
cli-arguments = Argumente:
cli-options = Optionen:
cli-commands = Befehle:
cli-help = Diese Hilfe ausgeben
cli-version = Die Version ausgeben
cli-one-of = { $help }: { $values }. Ohne Angabe: { $default }.
cli-wrong-unknown = „{ $argument }“ ist hier nicht bekannt.
cli-wrong-missing = Es fehlt: { $arguments }
cli-wrong-value = „{ $value }“ ist kein Wert für { $argument }.
cli-wrong-together = { $argument } und { $other } gehen nicht zusammen.
cli-wrong = Das lässt sich nicht als Befehl lesen.
cli-wrong-help = Weiter: `scopewise --help` zeigt, was es gibt.
cli-not-printed = Die Ausgabe konnte nicht geschrieben werden: { $error }
stopped-by-a-fault = Scopewise hat wegen eines eigenen Fehlers angehalten ({ $place }). Gesichertes ist sicher; öffnen Sie es neu.
cli-wrong-twice = { $argument } ist zweimal angegeben.
