# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Schritt { $number } von { $count }
step-of-replacement = Ersetzen, Schritt { $number } von { $count }
step-app = Ihre App
step-settings = API-Seite
step-account = API-Konto
step-scopes = Scopes
step-credentials = Zugangsdaten
step-test = Test
step-hand-over = Übergabe

rail-new = Neue Verbindung
rail-replace = Ersetzen
rail-step = Schritt { $number } von 7, { $name }, { $state }
rail-state-current = aktuell
rail-state-done = erledigt
rail-state-ahead = offen

back = Zurück
continue = Weiter
continue-not-available = { $button }, nicht verfügbar: { $reason }
already-have = Ich habe die Zugangsdaten schon
already-have-short = Ich habe Zugangsdaten
copy = Kopieren
copy-value = { $label } kopieren
paste = Einfügen
choose-file = Datei wählen …
type-values = Werte eingeben
close-message = Meldung schließen
count-of = { $done } von { $count }
scopes-count = { $count ->
    [one] 1 Scope
   *[other] { $count } Scopes
}
characters = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
}
secret-show = { $field } zehn Sekunden lang anzeigen
secret-hide = { $field } verbergen
secret-hidden = { $field }, verborgen, { $length }
state-not-tested = Nicht getestet

tool-theme = Design: { $theme }
tool-size = Größe: { $percent } %
theme-system = wie das System
theme-light = hell
theme-dark = dunkel

practice-store = Demo-Shop
practice-try = Mit dem Demo-Shop ausprobieren
practice-strip = Demo-Modus: Echte Shops sind nicht betroffen.
practice-leave = Demo beenden
settings-lead-practice = In der Demo öffnet sich keine Seite. Sehen Sie sich an, wo sie in BigCommerce liegt, und klicken Sie dann auf „Weiter“.
account-lead-practice = Hier müssen Sie kein Formular ausfüllen. Sehen Sie sich an, was wohin gehört, und klicken Sie dann auf „Weiter“.
scopes-lead-practice = Hier gibt es kein Formular. Haken Sie jeden Scope ab, als hätten Sie ihn gesetzt, oder gehen Sie einfach weiter.
settings-practice = In der Demo wird keine Seite Ihres echten Shops geöffnet.
practice-first = Zum ersten Mal hier? Mit dem Demo-Shop ausprobieren
practice-first-text = Gehen Sie alle sieben Schritte mit einem erfundenen Shop und einer Beispieldatei durch. Nichts ist echt, und nichts kann kaputtgehen.
practice-failed = Der Demo-Shop konnte nicht gestartet werden: { $error }. Versuchen Sie es noch einmal.
practice-start = Demo starten
practice-use-file = Datei verwenden
practice-file-title = Ihre Demo-Datei ist bereit
practice-file-place = In { $folder }. Hierher ziehen oder direkt verwenden.
practice-file-memory = Sie konnte auf diesem Computer nicht gespeichert werden, aber Sie können sie trotzdem verwenden.

reason-choose-app = Wählen Sie zuerst eine App
reason-choose-access = Wählen Sie, wie viel Zugriff Sie geben
reason-name-short = BigCommerce verlangt mindestens 4 Zeichen.
reason-scopes-left = { $count ->
    [one] Noch 1 Scope zu setzen.
   *[other] Noch { $count } Scopes zu setzen.
}
reason-add-file = Fügen Sie zuerst die Datei hinzu
reason-add-field = Es fehlt noch: { $field }
reason-continue-without = Ohne diesen Wert weiter
reason-not-tested = Noch nicht getestet
reason-running = Der Test läuft
reason-refused = BigCommerce hat die Werte abgelehnt.
reason-missing = { $count ->
    [one] { $scope } fehlt.
   *[other] { $count } Scopes fehlen.
}
reason-continue-anyway = Trotzdem weiter

dialog-stay = Zurück
dialog-close = Diese Werte gehen gleich verloren
dialog-close-text = BigCommerce zeigt sie nur einmal an. Sie haben sie eingefügt oder eingegeben, und sie sind nicht gespeichert. Um sie zu behalten, gehen Sie zurück und speichern Sie sie in Schritt 7.
dialog-close-confirm = Trotzdem schließen
dialog-replace = Diese Werte gehen gleich verloren
dialog-replace-text = BigCommerce zeigt sie nur einmal an. Sie haben sie eingefügt oder eingegeben, und sie sind nicht gespeichert. Wenn Sie fortfahren, werden sie durch andere Werte ersetzt.
dialog-replace-confirm = Ersetzen
dialog-drop-confirm = Verwerfen

drop-let-go = Zum Einlesen loslassen
drop-files = { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
}
drop-app-first = Wählen Sie zuerst eine App

app-heading-first = Willkommen. Welche App verbinden Sie?
app-lead-first = In sieben kurzen Schritten und etwa zehn Minuten zu den API-Zugangsdaten für Ihre App. Sie können jederzeit zurückgehen.
app-heading = Welche App verbinden Sie?
app-lead = Hier sehen Sie, welchen Zugriff jede App braucht und nach welchen Werten sie fragt.
app-search = { $count } Apps durchsuchen
app-checked = Geprüfte Anleitungen
app-none-found = Noch keine App mit diesem Namen
app-selected-spoken = { $app } ist ausgewählt
app-found-spoken = { $count ->
    [one] 1 App gefunden
   *[other] { $count } Apps gefunden
}
app-scope-caution = { $scope }, Vorsicht: { $caution }
app-from-guide = Aus der Anleitung von { $vendor }
app-open-guide = Öffnen
app-open-guide-name = Anleitung „{ $title }“ öffnen
app-how-much = Wie viel Zugriff möchten Sie geben?
app-access-read-only = Read-only
app-access-guide = Laut Anleitung
app-access-usually = Genügt meist
app-of-form = von { $count } im Formular
app-can = Was sie darf
app-who = Wer das Konto erstellen kann
app-asks-for = Wonach { $app } fragt
legend-none = None
legend-read = Read-only
legend-change = Schreibzugriff
legend-care = Sensibel

welcome-pick = Wählen Sie links Ihre App. Danach:
welcome-see = Sehen, was sie braucht
    .text = Was die App sehen und ändern darf.
welcome-set-up = In BigCommerce einrichten
    .text = Scope für Scope, mit einem Bild als Hilfe.
welcome-test = Testen
    .text = Scopewise liest nur und gibt eine klare Antwort.
welcome-hand-over = Werte übergeben
    .text = Jeden Wert unter der Bezeichnung kopieren, die Ihre App verwendet.

settings-heading = API-Seite in BigCommerce öffnen
settings-lead = Melden Sie sich in Ihrem Browser auf der Seite von BigCommerce an. Scopewise sieht Ihr Passwort nie.
settings-open = BigCommerce öffnen
settings-open-again = Erneut öffnen
settings-not-open = Öffnet sich der Browser nicht? Verwenden Sie diese Adresse:
settings-not-opened = Der Browser hat sich nicht geöffnet. Kopieren Sie die Adresse und öffnen Sie sie selbst:
settings-address = Adresse
settings-copy-address = Adresse kopieren
settings-second = In manchen Shops funktioniert auch dieser direkte Link: { $address }
settings-find = Oder selbst suchen
settings-path-1 = Settings
    .text = unten im linken Menü
settings-path-2 = API
    .text = nach unten scrollen
settings-path-3 = Store-level API accounts
settings-older-2021 = Bis etwa 2021: Advanced Settings › API Accounts.
settings-older-2023 = Danach: Settings › API › API accounts.
settings-older-now = In manchen Shops heißt es jetzt „Store-level API tokens“.
settings-no-menu = Ich sehe dieses Menü nicht

account-heading = Neues API-Konto anlegen
account-lead = Erstellen Sie ein Konto pro App. So können Sie später eines entfernen, ohne andere Apps zu stören.
account-create = Auf Create API account klicken
    .text = Rechts über der Liste. In manchen Shops steht dort „Create API token“.
account-type = Token type: V2/V3 API token
    .text = Nicht Stencil-CLI; dieser Typ hat keine Scopes.
account-name-it = Namen vergeben
account-name = Kontoname
account-copy-name = Kontonamen kopieren
account-name-hint = Mindestens 4 Zeichen. Unter diesem Namen finden Sie das Konto später wieder.
account-stop = Hier erst einmal anhalten
    .text = Lassen Sie den API Path, wie er ist, und klicken Sie noch nicht auf Save. Als Nächstes kommen die Scopes.
account-older = Gibt es ein älteres Konto für { $app }? Seine Scopes lassen sich nicht ändern. Erstellen Sie deshalb ein neues.
account-reads-hash = Die Store ID ist der Teil des API Path nach /stores/. Wenn Sie sie nur nachsehen möchten, klicken Sie auf Cancel. Es wird kein Konto erstellt.

picture-your-store = Ihr Shop
picture-wanted = Diesen Eintrag
picture-not-this = Nicht diesen
picture-leave = so lassen
picture-next-step = nächster Schritt
picture-not-yet = Noch nicht. Erst die Scopes setzen
picture-below = Das ist eine Zeichnung. Ihre Seite kann etwas anders aussehen.
picture-below-form = Das ist eine Zeichnung des Formulars. Ihres kann etwas anders aussehen.
picture-settings = Zeichnung des Control Panels: Settings, dann API, dann Store-level API accounts. Nicht Account-level API accounts.
picture-form = Zeichnung des Formulars: Token type V2/V3 API token, Name { $name }, API Path unverändert. Die Scopes kommen im nächsten Schritt. Klicken Sie noch nicht auf Save.

scopes-heading = { $count ->
    [one] Den einen Scope setzen, den { $app } braucht
   *[other] Die { $count } Scopes setzen, die { $app } braucht
}
scopes-lead = Gehen Sie das Formular im Browser von oben nach unten durch und haken Sie hier jeden Scope ab, sobald Sie ihn gesetzt haben.
scopes-table = OAuth-Scopes in der Reihenfolge des Formulars
scopes-ticked = gesetzt
scopes-left = noch { $count }, als Nächstes { $scope }
scopes-all-ticked = Alle Scopes sind gesetzt
scopes-tick-all = Alle abhaken
scopes-copy-checklist = Checkliste kopieren
scopes-checklist = Checkliste
scopes-show-rest = Scopes auf None anzeigen
scopes-leave = Auf None lassen: { $scopes }
scopes-stays = Auf { $level } lassen: { $scopes }
scopes-then-save = Klicken Sie in BigCommerce auf Save.
scopes-then-save-text = Lassen Sie das Pop-up offen, bis die Werte hier erscheinen.
scopes-gap = Dieser Scope fehlte im letzten Test.
scopes-key-space = abhaken, zum nächsten
scope-spoken = { $scope }: auf { $level } setzen. Scope { $number } von { $count }.
key-space = Leertaste
care-customers-login = Wer das Token hat, kann sich als beliebiger Kunde anmelden.
care-create-payments = Wer das Token hat, kann Zahlungen für offene Bestellungen einziehen.
care-storefront-api-tokens = Wer das Token hat, kann Storefront-API-Tokens erstellen.
care-storefront-api-customer-impersonation-tokens = Wer das Token hat, kann Tokens erstellen, die als Kunde handeln.

credentials-heading = Zugangsdatei hinzufügen
credentials-lead = Beim Klick auf Save hat Ihr Browser eine kleine Textdatei heruntergeladen. Scopewise liest sie auf diesem Computer.
credentials-test = Testen
drop-here = Datei hierher ziehen
drop-another = Oder die Datei hierher ziehen
drop-reading = Wird gelesen …
drop-dialog = Warten auf den Dateidialog …
drop-dialog-more = Falls Sie ihn nicht sehen, schauen Sie hinter diesem Fenster nach.
drop-dialog-instead = Sie können die Datei auch hier ablegen oder ihren Text einfügen.
drop-unreadable = Darin ist keine Datei, die Scopewise lesen kann. Klicken Sie stattdessen auf „Datei wählen …“.
drop-name = Der Name beginnt mit BigCommerceAPI-credentials
drop-wayland = Auf diesem Desktop lassen sich keine Dateien hierher ziehen. Wählen Sie die Datei oder fügen Sie ihren Text ein.
help-link-no-file = Keine Datei angekommen
help-link-pop-up = Ich habe das Pop-up zu früh geschlossen
help-no-file = Keine Datei angekommen
    .text = Vielleicht hat der Browser nach dem Speicherort gefragt oder die Datei blockiert. Ist das Pop-up noch offen, kopieren Sie seinen Text und klicken Sie auf „Einfügen“.
help-pop-up = Das Pop-up ist weg
    .text = BigCommerce zeigt die Werte nur einmal an. Liegt keine Datei im Downloads-Ordner, erstellen Sie das Konto noch einmal; das alte können Sie löschen.
help-back-to-account = Zurück zu Schritt 3
nothing-leaves = In diesem Schritt verlässt nichts diesen Computer

fields-heading = Inhalt der Datei prüfen
fields-lead-complete = Alles, wonach { $app } fragt, ist da.
fields-lead-odd = Ein Wert sieht ungewöhnlich aus.
fields-lead-missing = { $count ->
    [one] 1 Wert fehlt.
   *[other] { $count } Werte fehlen.
}
fields-use-another = Andere Datei verwenden
fields-pasted = Eingefügter Text
fields-typed = Von Hand eingegeben
fields-hidden = Geheimnisse bleiben verborgen. Klicken Sie auf das Auge, um eines zehn Sekunden lang anzuzeigen.
fields-stay = Ihre Werte bleiben auf diesem Computer, bis Sie auf „Testen“ klicken.
fields-missing = Noch nicht da
fields-not-needed = Nicht nötig
fields-hash-or-path = Store Hash oder API Path
fields-paste-here = Hier einfügen
fields-add = Eingeben
fields-add-name = { $field } eingeben
fields-use-anyway = Trotzdem verwenden
fields-use-anyway-name = { $field } trotzdem verwenden
fields-asks-for = { $app } fragt nach
fingerprint = Fingerabdruck
fingerprint-what = Hilft Ihnen jemand? Dann vergleichen Sie diesen Code am Telefon: gleicher Code, gleiches Token. Er verrät das Token nicht.

test-heading-running = Verbindung wird getestet
test-lead-running = Eine kleine Anfrage pro Scope. Scopewise liest nur und ändert nie etwas in Ihrem Shop.
test-heading = Testergebnis
test-lead = Was BigCommerce geantwortet hat, Scope für Scope.
test-lead-practice = Was der Demo-Shop geantwortet hat, Scope für Scope.
test-lead-untested = Die Scopes konnten nicht geprüft werden.
test-stop = Stopp
test-progress = Scopes prüfen, { $done } von { $count }
test-read-only = Nur Leseanfragen
test-waiting = Der Shop ist ausgelastet. In { $seconds } s geht es automatisch weiter.
test-waiting-for = Warten auf die Antwort von BigCommerce zu { $scopes }.
test-waiting-for-more = Warten auf die Antwort von BigCommerce zu { $scopes } und { $count } weiteren.
test-again = Erneut testen
test-new-account = Neues API-Konto erstellen
test-tighter = Konto mit weniger Zugriff erstellen
test-copy-report = Bericht kopieren
test-report = Bericht
test-save-report = Bericht speichern …
test-report-file = scopewise-{ $app }-bericht.txt
test-saved = Bericht gespeichert
test-not-saved = Das ließ sich dort nicht speichern. Wählen Sie einen anderen Ordner.
dialog-save-report = Bericht speichern
test-continue-without = Ohne Test fortfahren
test-requests = { $count ->
    [one] 1 Leseanfrage, { $seconds } s
   *[other] { $count } Leseanfragen, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 Demo-Anfrage, { $seconds } s
   *[other] { $count } Demo-Anfragen, { $seconds } s
}
test-tab-all = Alle
test-tab-needs-attention = Handlungsbedarf
test-tab-not-checked = Nicht geprüft
test-tab-fits = Passt
test-others = { $count ->
    [one] 1 anderer Scope ist nicht nötig
   *[other] { $count } andere Scopes sind nicht nötig
}
test-scope = Scope
test-needed = Nötig
test-found = Gefunden
test-result = Ergebnis
test-scope-spoken = { $scope }: nötig { $needed }, gefunden { $found }. { $result }

dialog-choose = Zugangsdatei wählen
dialog-text-files = Textdateien
dialog-all-files = Alle Dateien

dialog-drop-text = BigCommerce zeigt sie nur einmal an. Sie haben sie eingefügt oder eingegeben, und sie sind nicht gespeichert. Wenn Sie fortfahren, gehen sie verloren.
dialog-pasted = Haben Sie alle Werte in { $app } eingefügt?
dialog-pasted-text = BigCommerce zeigt diese Werte nur einmal an, und sie sind nicht gespeichert. Kopierte Werte gehen verloren, wenn Sie sie nicht einfügen. Nach dem Klick auf „Fertig“ hat Scopewise sie nicht mehr.
dialog-pasted-stay = Noch nicht
dialog-pasted-confirm = Alle sind eingefügt
reason-unclear = { $count ->
    [one] 1 nötiger Scope ohne klare Antwort
   *[other] { $count } nötige Scopes ohne klare Antwort
}
reason-practice-starts = Der Demo-Shop startet
browser-failed = Der Browser hat sich nicht geöffnet. Die Adresse lautet { $address }
app-lead-waiting = Ihre Datei wartet. Wählen Sie die App, zu der sie gehört. Die Datei wird dann in Schritt 5 geöffnet.
fields-heading-typed = Werte eingeben oder einfügen
fields-lead-typed = Einzeln, aus dem Pop-up oder der Datei.
credentials-expects-new = Fügen Sie die Datei des neuen Kontos hinzu. Bis dahin bleiben die alten Werte erhalten.
credentials-keep-old = Alte Werte verwenden
drop-choose = Datei wählen oder ihren Text einfügen
practice-file-place-wayland = In { $folder }.
app-all = Alle Apps

reason-decide = Entscheiden Sie zuerst über { $scope }
reason-no-scopes = Noch keine Scopes gefunden
reason-choose-second = Wählen Sie die zweite App
reason-choose-variant = Wählen Sie zuerst eine Variante
reason-scopes-unknown = Fügen Sie zuerst die Anleitung ein oder wählen Sie Scopes
reason-name-app = Geben Sie der App einen Namen
reason-account-name-short = Ein Kontoname braucht mindestens 4 Zeichen
reason-choose-scopes = Wählen Sie mindestens einen Scope
reason-choose-values = Wählen Sie mindestens einen Wert
reason-other-token = Ein Stencil-CLI token hat keine Scopes

app-not-listed = Meine App fehlt
app-paste-guide = Anleitung einfügen
app-change-scopes = Scopes ändern
app-second = Zweite App mit demselben Konto verbinden
level-menu = { $scope }: { $level }. Andere Stufe wählen

guide-heading = Anleitung Ihrer App einfügen
guide-lead = Kopieren Sie die ganze Hilfeseite und fügen Sie sie hier ein. Scopewise findet die Scopes; Sie prüfen sie.
guide-text = Text der Anleitung
guide-hint = Fügen Sie hier die Hilfeseite Ihrer App ein oder ziehen Sie deren Datei in dieses Fenster.
guide-clear = Leeren
guide-cancel-reading = Lesen der Anleitung stoppen
guide-beginning = Nur der Anfang wird angezeigt.
guide-by-hand = Scopes von Hand wählen
guide-found = { $scopes ->
    [one] 1 Scope gefunden
   *[other] { $scopes } Scopes gefunden
}{ $open ->
    [0] {""}
   *[other] , { $open } zu entscheiden
}
guide-empty = Gefundene Scopes erscheinen hier
    .text = Jeder erscheint mit seiner hervorgehobenen Textstelle. Sie können alle korrigieren. Der Text wird auf diesem Computer gelesen; es wird nichts gesendet.
guide-none = Keine Scopes in diesem Text gefunden
    .text = Vielleicht ist es die falsche Seite, oder die Scopes stehen nur in einem Bild. Wählen Sie sie von Hand.
guide-on-form = Unbekannter Scope. Zur Checkliste hinzufügen?
guide-yes = Ja, hinzufügen
guide-yes-name = Ja, { $scope } hinzufügen
guide-no = Nein, weglassen
guide-no-name = Nein, { $scope } weglassen
guide-name-kept = als Erinnerung in der Checkliste
guide-left-out = weggelassen
guide-leave-out = Weglassen
guide-put-back = Zurückholen
guide-put-back-name = { $scope } zurückholen
guide-corrected = von Ihnen geändert
guide-by-rule = durch die Regel gesetzt
guide-care = sensibel
guide-stencil = Die Anleitung verlangt ein Stencil-CLI token. Dieser Typ hat keine Scopes.
guide-use-scopes = Diese Scopes verwenden
guide-problem-nothing = In der Zwischenablage ist kein Text.
    .text = Kopieren Sie zuerst die Hilfeseite und klicken Sie dann auf „Einfügen“.
guide-problem-silent = Das Programm, aus dem Sie kopiert haben, antwortet nicht.
    .text = Lassen Sie die Seite offen und versuchen Sie es gleich noch einmal.
guide-problem-no-clipboard = Die Zwischenablage ist nicht erreichbar.
    .text = Speichern Sie die Hilfeseite als Datei und wählen Sie sie hier aus.
guide-problem-not-text = Das ist keine Textdatei.
    .text = Öffnen Sie sie, kopieren Sie ihren Text und fügen Sie ihn hier ein.
guide-problem-too-large = Das ist größer als 2 MB.
    .text = Kopieren Sie nur den Teil über BigCommerce.
guide-problem-unreadable = Die Datei konnte nicht gelesen werden.
    .text = Öffnen Sie sie, kopieren Sie ihren Text und fügen Sie ihn hier ein.
guide-problem-credentials = Das sind Zugangsdaten, keine Anleitung.
    .text = Es wurde nichts gespeichert. Wählen Sie zuerst Ihre App; die Datei kommt in Schritt 5.
guide-problem-no-dialog = Es ist keine Dateiauswahl verfügbar.
    .text = Öffnen Sie die Anleitung, kopieren Sie ihren Text und fügen Sie ihn hier ein. Installieren Sie unter Debian xdg-desktop-portal-gtk oder zenity.
dialog-choose-guide = Anleitung oder App-Datei wählen
dialog-guides = Anleitungen und App-Dateien

draft-heading = Scopes und Werte wählen
draft-lead = Was Ihre App im Shop darf und nach welchen Werten sie fragt.
draft-heading-existing = Welche Scopes hat dieses Konto?
draft-lead-existing = Scopewise kennt die Scopes von { $app } nicht. Sie finden sie beim Konto in BigCommerce oder in der Anleitung der App.
draft-save = Speichern
draft-name = Name der App
draft-account = Kontoname (falls die Anleitung einen vorschlägt)
draft-start-from = Andere App als Vorlage
draft-values = Werte, nach denen sie fragt, mit ihren Bezeichnungen
draft-value-ask = { $value }: die App fragt danach
draft-value-label = Bezeichnung für { $value }
value-control-panel = Shop-Adresse
draft-keep = In meinen Apps speichern
draft-keep-more = Als Datei in Ihrem Einstellungsordner. Sie enthält keine Geheimnisse.
draft-other-scopes = Im Formular danach suchen: { $scopes }
draft-scopes = { $count ->
    [0] OAuth-Scopes in der Reihenfolge des Formulars
    [one] OAuth-Scopes in der Reihenfolge des Formulars: 1 gewählt
   *[other] OAuth-Scopes in der Reihenfolge des Formulars: { $count } gewählt
}
draft-gated = Nur in manchen Shops
draft-scope-spoken = { $scope }: { $level }

own-heading = Diese App hinzufügen?
own-lead = Sie stammt aus einer Datei. Prüfen Sie, was sie verlangt, bevor Sie sie hinzufügen.
own-guide = Die Anleitung
own-add = App hinzufügen
own-fault = { $file }, Zeile { $line }: In dieser App-Datei ist ein Fehler.
own-unreadable = { $file } konnte nicht gelesen werden.
own-unreadable-more = Eine App-Datei ist eine kleine Textdatei von höchstens 64 KB.
own-more-faults = { $count ->
    [one] 1 weitere Datei kann nicht verwendet werden.
   *[other] { $count } weitere Dateien können nicht verwendet werden.
}
own-not-saved = Die App konnte nicht gespeichert werden.
    .text = Scopewise kann nicht in seinen Einstellungsordner schreiben. In diesem Fenster können Sie die App trotzdem verwenden.

second-heading = Zweite App wählen
second-lead = { $app } ist die erste. Scopewise zeigt, welchen zusätzlichen Zugriff jede App bekäme.
pair-heading = Ein Konto für zwei Apps?
pair-lead = Jede App könnte auch alles tun, was die andere braucht.
pair-advice = Wir empfehlen zwei Konten.
pair-advice-more = Dann darf jede App nur, was sie braucht, und Sie können eine entfernen, ohne die andere zu stören.
pair-needs = { $count ->
    [one] braucht 1 Scope
   *[other] braucht { $count } Scopes
}
pair-gains = { $count ->
    [0] Kein zusätzlicher Zugriff
    [one] 1 zusätzlicher Scope
   *[other] { $count } zusätzliche Scopes
}
pair-both = { $count ->
    [one] zusammen 1 Scope
   *[other] zusammen { $count } Scopes
}
pair-use-both = Ein Konto für beide
pair-keep-apart = Zwei Konten verwenden

downloads-question = Downloads-Ordner beobachten, bis die Zugangsdatei da ist?
downloads-question-more = Scopewise achtet auf Namen, Größen und Zeiten, um die Zugangsdatei zu erkennen. Ohne Ihre Zustimmung öffnet es keine Datei, außer am Ende unfertige Downloads des Browsers.
downloads-yes = Beobachten
downloads-no = Nein, danke
downloads-watching = Scopewise achtet in Downloads auf die Datei.
downloads-polling = Scopewise sieht jede Sekunde in Downloads nach (dieser Ordner meldet neue Dateien nicht).
downloads-stop = Nicht mehr beobachten
downloads-off = Downloads wird nicht beobachtet.
downloads-no-folder = Auf diesem Computer ist kein Downloads-Ordner festgelegt. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-not-readable = Scopewise darf nicht in Downloads nachsehen. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-gone = Der Downloads-Ordner ist verschwunden. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-again = Erneut versuchen
downloads-use = Datei verwenden
downloads-use-name = Diese Datei verwenden: { $file }
downloads-not-this = Nicht diese
downloads-found = In Downloads gefunden, { $ago }
downloads-found-several = { $count } neue Dateien in Downloads. Welche ist es?
downloads-not-opened = Scopewise hat sie noch nicht geöffnet.
downloads-show-names = Kontonamen anzeigen
downloads-show-names-more = Scopewise liest aus diesen Dateien nur den Kontonamen und vergisst den Rest sofort.
downloads-account = Konto „{ $name }“
downloads-no-account = Kein Kontoname gefunden
downloads-spoken = { $count ->
    [one] Eine Zugangsdatei in Downloads gefunden
   *[other] { $count } Zugangsdateien in Downloads gefunden
}
ago-seconds = { $count ->
    [0] gerade eben
    [one] vor 1 Sekunde
   *[other] vor { $count } Sekunden
}
ago-minutes = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}

letter = Nachricht
letter-heading = Shop-Inhaber fragen
letter-lead = Das Menü bleibt verborgen, bis der Shop-Inhaber Ihnen die Berechtigung gibt. Nur er kann sie geben; Administrator zu sein genügt nicht.
letter-tab-permission = Berechtigung geben
letter-tab-create = Konto erstellen
letter-copy = Nachricht kopieren
letter-mail = Als E-Mail öffnen
letter-close = Schließen
letter-subject = Zugriff nötig, um { $app } zu verbinden
letter-permission =
    Guten Tag,
    um den BigCommerce-Shop mit { $app } zu verbinden, muss ich ein API-Konto erstellen (Store-level API account). Könnten Sie mir bitte die Berechtigung dafür geben?

    1. Öffnen Sie in BigCommerce Account Settings › Users und wählen Sie meinen Namen.
    2. Wählen Sie unter den High-risk-Berechtigungen bei Store-level API accounts die Optionen Create und List.
    3. Klicken Sie auf Save. Ich gebe Ihnen Bescheid, wenn ich fertig bin, damit Sie die Berechtigung wieder entziehen können.

    Das Konto wird „{ $name }“ heißen. { $count ->
        [one] Ich werde nur diesen einen Scope setzen:
       *[other] Ich werde nur diese { $count } Scopes setzen:
    }
letter-permission-foot = Bitte senden Sie mir nicht Ihr Passwort. Ich brauche es nicht.
letter-create =
    Guten Tag,
    um den BigCommerce-Shop mit { $app } zu verbinden, brauchen wir ein API-Konto (Store-level API account). Könnten Sie es bitte erstellen?

    1. Öffnen Sie in BigCommerce Settings › API › Store-level API accounts (nicht Account-level) und klicken Sie auf Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Lassen Sie den API Path, wie er ist.
    3. Setzen Sie nur, was unten aufgeführt ist, und klicken Sie dann auf Save. Ihr Browser lädt eine kleine Textdatei herunter.

    { $count ->
        [one] Dieser Scope ist zu setzen, alle anderen bleiben auf None:
       *[other] Diese { $count } Scopes sind zu setzen, alle anderen bleiben auf None:
    }
letter-create-foot = Die Datei enthält die Schlüssel zum Shop, und BigCommerce zeigt sie nur einmal an. Bitte geben Sie mir die Datei persönlich oder senden Sie sie auf sicherem Weg, nicht per E-Mail.

checklist-other = { $scope }: in der Anleitung genannt. Setzen, falls er in Ihrem Formular steht.
scopes-other = Auch in der Anleitung genannt: { $scopes }. Setzen Sie, was davon in Ihrem Formular steht.
notice-other-store = Das ist ein anderer Shop.
notice-other-store-more = Diese Werte gehören zum Shop { $now }, die vorherigen gehörten zum Shop { $before }. Wenn Sie den Shop nicht wechseln wollten, verwenden Sie eine andere Datei.
notice-other-app = { $other } verwendet dieses Token bereits.
notice-other-app-more = Erstellen Sie ein neues Konto für { $app }. Mit einem Konto pro App können Sie eine entfernen, ohne die andere zu stören.
notice-half = Das ist vielleicht nur ein Teil des Textes.
notice-half-more = Markieren Sie alles von der ersten bis zur letzten Zeile, kopieren Sie es und fügen Sie es noch einmal ein.
notice-is-right = Das stimmt
notice-is-right-named = Das stimmt: { $app }, { $store }
notice-account = Dieses Konto heißt „{ $name }“.
notice-account-more = Sie verbinden { $app }, aber das sieht nach dem Konto von { $other } aus. Ist es das richtige?
fields-heading-values = Werte prüfen
downloads-not-this-name = Nicht diese: { $file }
downloads-more = { $count ->
    [one] und 1 ältere. Sie erscheint, wenn Sie eine von diesen ausblenden.
   *[other] und { $count } ältere. Sie erscheinen, wenn Sie eine von diesen ausblenden.
}
letter-mail-failed = Es wurde kein E-Mail-Programm geöffnet. Kopieren Sie die Nachricht und fügen Sie sie in eine E-Mail ein.
guide-two-levels = Die Anleitung nennt für { $scope } zwei Stufen. Prüfen Sie die Stufe unten; für andere Funktionen kann eine höhere nötig sein.
guide-called = „{ $name }“
credentials-lead-practice = Bei einem echten Shop lädt Ihr Browser diese Datei herunter, wenn Sie auf Save klicken. Verwenden Sie hier die Demo-Datei.
