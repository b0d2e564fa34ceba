# The command line.

cli-about = Verbindet einen BigCommerce-Shop mit jeder Drittanbieter-App und gibt ihr genau den Zugriff, den sie braucht.
cli-file-window = Eine Zugangsdatei, die im Fenster geöffnet wird
cli-practice-window = Fenster mit dem Demo-Shop öffnen
cli-read = Anzeigen, was eine Zugangsdatei enthält, ohne Geheimnisse
cli-read-file = Die Datei oder - für die Standardeingabe
cli-check = Eine Zugangsdatei am Shop testen, Scope für Scope, nur mit Leseanfragen
cli-check-file = Die Datei oder - für die Standardeingabe; mit --practice optional
cli-check-app = Die ID der App, wie in `scopewise apps` aufgeführt
cli-check-access = Zu testende Scopes: alle, die die Anleitung verlangt, oder Read-only, wo das bekanntermaßen genügt
cli-check-practice = Mit dem Demo-Shop auf diesem Computer testen
cli-check-gateway = Mit einem Server auf diesem Computer testen (127.0.0.0/8 oder ::1)
cli-apps = Die Apps mit ihren Scopes und Werten auflisten
cli-practice-file = Eine Zugangsdatei für den Demo-Shop ausgeben
cli-practice-layout = Der Aufbau der Datei (today ist der aktuelle von BigCommerce)
cli-practice-case = Die Situation, die simuliert wird
cli-practice-app = Dem Token nur die Scopes geben, die diese App braucht
cli-json = JSON ausgeben

cli-error = { $heading }. { $text }
cli-next = Nächster Schritt: { $next }
cli-unknown-app = Es gibt keine App mit der ID „{ $app }“. `scopewise apps` listet alle auf.
cli-no-lesser = Für { $app } gibt es keine Read-only-Option. Nur die Liste der Anleitung steht zur Wahl.
cli-bad-gateway = --gateway akzeptiert nur eine Adresse auf diesem Computer, zum Beispiel http://127.0.0.1:8080.
cli-no-file = Geben Sie eine Zugangsdatei an oder verwenden Sie --practice.
cli-no-display = Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt. `scopewise check FILE --app ID` testet eine Datei ohne Fenster.
cli-window-failed = Das Fenster konnte nicht geöffnet werden: OpenGL 2.0 oder neuer ist nicht verfügbar. Installieren Sie unter Debian libgl1 und libgl1-mesa-dri. `scopewise check FILE --app ID` funktioniert ohne Fenster.
cli-screen-failed = Das Fenster konnte nicht angezeigt werden: Dieser Bildschirm wird nicht unterstützt (zum Beispiel wegen 16-Bit-Farben). `scopewise check FILE --app ID` funktioniert ohne Fenster.
cli-library-missing = Das Fenster konnte nicht geöffnet werden: Eine Systembibliothek fehlt. Installieren Sie unter Debian libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 und libwayland-client0. `scopewise check FILE --app ID` funktioniert ohne Fenster.
cli-practice-failed = Der Demo-Shop konnte nicht gestartet werden: { $error }.

cli-read-hidden = { $count ->
    [one] 1 Zeichen, verborgen
   *[other] { $count } Zeichen, verborgen
}
cli-read-missing = nicht in der Datei
cli-read-fingerprint = Fingerabdruck
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Fragt nach: { $values }
cli-apps-name = Kontoname: { $name }
cli-your-app = Ihre App

cli-guide = Scopes und Werte finden, die die Anleitung eines Anbieters verlangt
cli-guide-file = Eine Anleitung als Text, Markdown oder HTML; - liest die Standardeingabe
cli-open = Eine verschlüsselte Datei im Fenster öffnen; das Passwort wird dort abgefragt
cli-open-file = Die verschlüsselte Datei (meist .scopewise)

cli-usage = Aufruf:
cli-arguments = Argumente:
cli-options = Optionen:
cli-commands = Befehle:
cli-help = Diese Hilfe anzeigen
cli-version = Version anzeigen
cli-one-of = { $help } [mögliche Werte: { $values }; Standard: { $default }]
cli-wrong-unknown = Unbekanntes Argument „{ $argument }“.
cli-wrong-missing = Es fehlt: { $arguments }
cli-wrong-value = „{ $value }“ ist kein gültiger Wert für { $argument }.
cli-wrong-together = { $argument } und { $other } lassen sich nicht zusammen verwenden.
cli-wrong = Scopewise versteht diesen Befehl nicht.
cli-wrong-help = Nächster Schritt: siehe `scopewise --help`.
cli-not-printed = Die Ausgabe konnte nicht geschrieben werden: { $error }
stopped-by-a-fault = Scopewise ist abgestürzt ({ $place }). Gespeicherte Daten sind sicher. Bitte öffnen Sie es erneut.
cli-wrong-twice = { $argument } ist doppelt angegeben.
cli-next-file = Prüfen Sie den Pfad und die Berechtigungen der Datei.
cli-next-whole = Geben Sie die ganze Datei an, die BigCommerce erstellt hat.
