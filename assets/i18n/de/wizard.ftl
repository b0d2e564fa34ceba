# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Schritt { $number } von { $count }
step-of-replacement = Ersatz, Schritt { $number } von { $count }
step-app = Ihre App
step-settings = API-Seite
step-account = API-Konto
step-scopes = Zeilen
step-credentials = Zugangsdaten
step-test = Test
step-hand-over = Übergabe

rail-new = Neue Verbindung
rail-replace = Ersatz
rail-step = Schritt { $number } von 7, { $name }, { $state }
rail-state-current = aktuell
rail-state-done = erledigt
rail-state-ahead = noch offen

back = Zurück
continue = Weiter
continue-not-available = { $button }, nicht verfügbar: { $reason }
already-have = Ich habe die Datei oder die Werte schon
already-have-short = Ich habe die Datei
copy = Kopieren
copy-value = { $label } kopieren
paste = Einfügen
choose-file = Datei wählen…
type-values = Werte eingeben
close-message = Diese Meldung schließen
count-of = { $done } von { $count }
rows-count = { $count } Zeilen
characters = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
}
secret-show = { $field } zehn Sekunden lang zeigen
secret-hide = { $field } verbergen
secret-hidden = { $field }, verborgen, { $length }
state-not-tested = Nicht getestet

tool-theme = Design: { $theme }
tool-size = Größe: { $percent } %
theme-system = wie das System
theme-light = hell
theme-dark = dunkel

practice-store = Übungsshop
practice-try = Mit einem Übungsshop ausprobieren
practice-strip = Übungsshop. Echte Shops bleiben unberührt.
practice-leave = Übung beenden
settings-lead-practice = In der Übung gibt es keine Seite zu öffnen. Sehen Sie, wo sie in BigCommerce ist, und klicken Sie auf „Weiter“.
account-lead-practice = In der Übung gibt es kein Formular. Sehen Sie, was wohin gehört, und klicken Sie auf „Weiter“.
scopes-lead-practice = In der Übung gibt es kein Formular. Haken Sie die Zeilen ab, als hätten Sie sie eingestellt, oder gehen Sie ohne weiter.
settings-practice = Die Übung hat keine eigene Seite und öffnet Ihren echten Shop nicht.
practice-first = Zum ersten Mal hier? Mit einem Übungsshop ausprobieren
practice-first-text = Gehen Sie alle sieben Schritte mit einem erfundenen Shop und einer Beispieldatei durch. Nichts ist echt, und nichts kann kaputtgehen.
practice-failed = Der Übungsshop ließ sich nicht starten: { $error }. Versuchen Sie es noch einmal.
practice-start = Übung beginnen
practice-use-file = Diese Datei verwenden
practice-file-title = Ihre Übungsdatei ist bereit
practice-file-place = In { $folder }. Ziehen Sie sie hierher oder verwenden Sie sie direkt.
practice-file-memory = Sie ließ sich auf diesem Computer nicht speichern, kann aber verwendet werden.

reason-choose-app = Wählen Sie zuerst eine App
reason-choose-access = Wählen Sie, wie viel Zugriff Sie geben
reason-name-short = BigCommerce verlangt mindestens 4 Zeichen.
reason-rows-left = { $count ->
    [one] Noch 1 Zeile abzuhaken.
   *[other] Noch { $count } Zeilen abzuhaken.
}
reason-add-file = Es fehlt noch die Datei
reason-add-field = Es fehlt noch: { $field }
reason-continue-without = Ohne diesen Wert weiter
reason-not-tested = Noch nicht getestet
reason-running = Der Test läuft
reason-refused = Die Werte wurden abgelehnt.
reason-missing = { $count ->
    [one] { $row } fehlt.
   *[other] { $count } Zeilen fehlen.
}
reason-continue-anyway = Trotzdem weiter

dialog-stay = Behalten
dialog-close = Diese Werte gibt es nur hier
dialog-close-text = BigCommerce zeigt sie nur einmal. Sie wurden eingefügt oder eingetippt und sind sonst nirgends gespeichert. Wenn Sie jetzt schließen, sind sie weg.
dialog-close-confirm = Trotzdem schließen
dialog-replace = Diese Werte gibt es nur hier
dialog-replace-text = BigCommerce zeigt sie nur einmal. Sie wurden eingefügt oder eingetippt und sind sonst nirgends gespeichert. Andere Werte würden sie ersetzen.
dialog-replace-confirm = Ersetzen
dialog-drop-confirm = Verwerfen

drop-let-go = Loslassen zum Lesen
drop-files = { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
}
drop-app-first = Erst die App, dann die Datei

app-heading-first = Willkommen. Welche App verbinden Sie?
app-lead-first = Sieben kurze Schritte, etwa zehn Minuten. Sie können jederzeit zurückgehen.
app-heading = Welche App verbinden Sie?
app-lead = Scopewise weiß, welchen Zugriff jede App braucht und nach welchen Werten sie Sie fragt.
app-search = { $count } Apps durchsuchen
app-checked = Geprüfte Anleitungen
app-none-found = Noch keine App mit diesem Namen
app-row-caution = { $row }, Vorsicht: { $caution }
app-from-guide = Aus der Anleitung von { $vendor }
app-open-guide = Öffnen
app-open-guide-name = Anleitung „{ $title }“ öffnen
app-how-much = Wie viel Zugriff möchten Sie geben?
app-access-read-only = Read-only
app-access-guide = Laut Anleitung
app-access-usually = Genügt meist
app-of-form = von { $count } im Formular
app-can = Was sie tun kann
app-who = Wer das Konto erstellen kann
app-asks-for = Wonach { $app } Sie fragt
legend-none = None
legend-read = Read-only
legend-change = Kann ändern
legend-care = Mit Vorsicht

welcome-pick = Wählen Sie links Ihre App. Dann:
welcome-see = Sehen, was sie braucht
    .text = Welche Zeilen, wie viel Zugriff und welche Werte.
welcome-set-up = In BigCommerce einrichten
    .text = Zeile für Zeile, mit einem Bild daneben.
welcome-test = Testen
    .text = Nur Leseanfragen, eine klare Antwort.
welcome-hand-over = Werte übergeben
    .text = Unter den Namen, die Ihre App verwendet.

settings-heading = API-Seite in BigCommerce öffnen
settings-lead = Sie melden sich in Ihrem Browser auf der Seite von BigCommerce an. Scopewise sieht Ihr Passwort nie.
settings-open = BigCommerce öffnen
settings-open-again = Erneut öffnen
settings-not-open = Der Browser ging nicht auf? Verwenden Sie diese Adresse:
settings-not-opened = Der Browser ging nicht auf. Kopieren Sie die Adresse und öffnen Sie sie selbst:
settings-address = Adresse
settings-copy-address = Adresse kopieren
settings-second = Manche Control Panels kennen auch den direkten Weg: { $address }
settings-find = Oder selbst suchen
settings-path-1 = Settings
    .text = unten im linken Menü
settings-path-2 = API
    .text = nach unten scrollen
settings-path-3 = Store-level API accounts
settings-older-2021 = Bis etwa 2021: Advanced Settings › API Accounts.
settings-older-2023 = Danach: Settings › API › API accounts.
settings-older-now = Heute auch als „Store-level API tokens“ beschriftet.
settings-no-menu = Ich sehe dieses Menü nicht

account-heading = Mit dem neuen API-Konto beginnen
account-lead = Ein Konto für jede App. So können Sie später eines entfernen, ohne eine andere App zu stören.
account-create = Auf Create API account klicken
    .text = Rechts über der Liste. In manchen Shops steht „Create API token“.
account-type = Token type: V2/V3 API token
    .text = Nicht Stencil-CLI; das hat keine Zeilen.
account-name-it = Namen vergeben
account-name = Kontoname
account-copy-name = Kontonamen kopieren
account-name-hint = Mindestens 4 Zeichen. Unter diesem Namen finden Sie das Konto später wieder.
account-stop = Hier kurz anhalten
    .text = Lassen Sie den API path, wie er ist, und klicken Sie noch nicht auf Save. Als Nächstes kommen die Zeilen.
account-older = Gibt es ein älteres Konto für { $app }? Seine Zeilen lassen sich nicht ändern. Erstellen Sie deshalb ein neues.
account-reads-hash = Die Store Id ist der Teil des API path hinter /stores/. Wollen Sie sie nur nachsehen, klicken Sie auf Cancel: Dann wird kein Konto erstellt.

picture-your-store = Ihr Shop
picture-wanted = Dieser Eintrag
picture-not-this = Nicht dieser
picture-leave = so lassen
picture-next-step = nächster Schritt
picture-not-yet = Noch nicht. Erst die Zeilen
picture-below = Unsere Zeichnung. Ihre Seite kann etwas anders aussehen; die Wörter sind dieselben.
picture-below-form = Unsere Zeichnung des Formulars. Ihres kann etwas anders aussehen.
picture-settings = Bild des Control Panels: Settings, dann API, dann Store-level API accounts. Nicht Account-level API accounts.
picture-form = Bild des Formulars: Token type V2/V3 API token, Name { $name }, der API path bleibt, wie er ist, die Zeilen kommen im nächsten Schritt. Save ist noch nicht geklickt.

scopes-heading = { $count ->
    [one] Die eine Zeile einstellen, die { $app } braucht
   *[other] Die { $count } Zeilen einstellen, die { $app } braucht
}
scopes-lead = Gehen Sie das Formular in Ihrem Browser von oben nach unten durch und haken Sie hier jede Zeile ab, sobald sie stimmt.
scopes-table = OAuth scopes, in der Reihenfolge des Formulars
scopes-ticked = abgehakt
scopes-left = noch { $count }, als Nächstes { $row }
scopes-all-ticked = Alle Zeilen sind abgehakt
scopes-tick-all = Alle abhaken
scopes-copy-checklist = Checkliste kopieren
scopes-checklist = Checkliste
scopes-show-rest = Zeilen auf None zeigen
scopes-leave = Auf None lassen: { $rows }
scopes-stays = { $rows } bleibt auf { $level }
scopes-then-save = Klicken Sie auf Save.
scopes-then-save-text = Lassen Sie das Pop-up offen, bis hier die Felder erscheinen.
scopes-gap = Diese Zeile fehlte im letzten Test.
scopes-key-space = abhaken, zur nächsten
scopes-row-spoken = { $row }: auf { $level } stellen. Zeile { $number } von { $count }.
key-space = Leertaste
care-customers-login = Wer das Token hat, kann sich als beliebiger Kunde anmelden.
care-create-payments = Wer das Token hat, kann Zahlungen für offene Bestellungen einziehen.
care-storefront-api-tokens = Wer das Token hat, kann Schlüssel zur Storefront erzeugen.
care-storefront-api-customer-impersonation-tokens = Wer das Token hat, kann Schlüssel erzeugen, die als Kunde handeln.

credentials-heading = Zugangsdatei einlesen
credentials-lead = Beim Klick auf Save hat Ihr Browser eine kleine Textdatei heruntergeladen. Scopewise liest sie auf diesem Computer.
credentials-test = Testen
drop-here = Datei hierher ziehen
drop-another = Oder die Datei hierher ziehen
drop-reading = Wird gelesen…
drop-name = Der Name beginnt mit BigCommerceAPI-credentials
drop-wayland = Auf diesem Desktop lassen sich keine Dateien auf Fenster wie dieses ziehen: Wählen Sie die Datei oder fügen Sie ihren Text ein.
help-link-no-file = Es kam keine Datei an
help-link-pop-up = Ich habe das Pop-up zu früh geschlossen
help-no-file = Es kam keine Datei an
    .text = Vielleicht hat der Browser nach dem Speicherort gefragt oder sie blockiert. Ist das Pop-up noch offen, kopieren Sie seinen Text und klicken Sie auf „Einfügen“.
help-pop-up = Das Pop-up ist weg
    .text = BigCommerce zeigt die Werte nur einmal. Liegt keine Datei in Downloads, erstellen Sie das Konto noch einmal; das alte können Sie löschen.
help-back-to-account = Zurück zu Schritt 3
nothing-leaves = Nichts verlässt diesen Computer

fields-heading = Inhalt der Datei prüfen
fields-lead-complete = Alles, wonach { $app } fragt, ist da.
fields-lead-odd = Ein Wert sieht ungewöhnlich aus.
fields-lead-missing = { $count ->
    [one] Ein Wert fehlt.
   *[other] { $count } Werte fehlen.
}
fields-use-another = Andere Datei verwenden
fields-pasted = Eingefügter Text
fields-typed = Von Hand eingegeben
fields-hidden = Geheimnisse bleiben verborgen. Klicken Sie auf das Auge, um eines zehn Sekunden lang zu sehen.
fields-stay = Ihre Werte bleiben auf diesem Computer, bis Sie auf „Testen“ klicken.
fields-missing = Noch nicht da
fields-not-needed = Nicht nötig
fields-hash-or-path = Store Hash oder API path
fields-paste-here = Hier einfügen
fields-add = Ergänzen
fields-add-name = { $field } ergänzen
fields-use-anyway = Trotzdem verwenden
fields-use-anyway-name = { $field } trotzdem verwenden
fields-asks-for = { $app } fragt nach
fingerprint = Fingerabdruck
fingerprint-what = Vergleichen Sie ihn am Telefon: gleicher Code, gleiches Token. Er verrät nichts.

test-heading-running = Verbindung wird getestet
test-lead-running = Eine kleine Frage je Zeile. Scopewise liest nur; in Ihrem Shop ändert es nie etwas.
test-heading = Testergebnis
test-lead = Was BigCommerce geantwortet hat, Zeile für Zeile.
test-lead-practice = Was der Übungsshop geantwortet hat, Zeile für Zeile.
test-lead-untested = Keine Antwort, die etwas über die Zeilen sagt.
test-stop = Abbrechen
test-progress = Zeilen prüfen, { $done } von { $count }
test-read-only = Nur Leseanfragen
test-waiting = Der Shop ist ausgelastet. Es geht in { $seconds } s von selbst weiter.
test-waiting-for = Wartet auf die Antwort von BigCommerce zu: { $rows }.
test-waiting-for-more = Wartet auf die Antwort von BigCommerce zu: { $rows } und { $count } weiteren.
test-again = Erneut testen
test-new-account = Neues Konto erstellen
test-tighter = Weniger Zugriff geben
test-copy-report = Bericht kopieren
test-report = Bericht
test-save-report = Bericht speichern…
test-report-file = scopewise-{ $app }-bericht.txt
test-saved = Bericht gespeichert
test-not-saved = Das ließ sich dort nicht speichern. Wählen Sie einen anderen Ordner.
dialog-save-report = Bericht speichern
test-continue-without = Ohne Test fortfahren
test-requests = { $count } Leseanfragen, { $seconds } s
test-requests-practice = { $count } erfundene Anfragen, { $seconds } s
test-tab-all = Alle
test-tab-needs-attention = Zu klären
test-tab-not-checked = Nicht geprüft
test-tab-fits = Passt
test-others = { $count } andere Zeilen sind nicht nötig
test-row = Zeile
test-needed = Nötig
test-found = Gefunden
test-result = Ergebnis
test-row-spoken = { $row }: nötig { $needed }, gefunden { $found }. { $result }

dialog-choose = Zugangsdatei wählen
dialog-text-files = Textdateien
dialog-all-files = Alle Dateien

dialog-drop-text = BigCommerce zeigt sie nur einmal. Sie wurden eingefügt oder eingetippt und sind sonst nirgends gespeichert. Wenn Sie weitermachen, sind sie weg.
dialog-pasted = Haben Sie alle Werte in { $app } eingefügt?
dialog-pasted-text = Kopiert ist noch nicht eingefügt. BigCommerce zeigt diese Werte nur einmal, und sie sind sonst nirgends gespeichert. Nach „Fertig“ hat Scopewise sie nicht mehr.
dialog-pasted-stay = Noch nicht
dialog-pasted-confirm = Alle sind eingefügt
reason-unclear = { $count ->
    [one] 1 benötigte Zeile ohne klare Antwort
   *[other] { $count } benötigte Zeilen ohne klare Antwort
}
reason-practice-starts = Der Übungsshop startet
browser-failed = Der Browser ging nicht auf. Die Adresse lautet { $address }
app-lead-waiting = Ihre Datei wartet. Wählen Sie die App, zu der sie gehört. Die Datei öffnet sich dann im passenden Schritt.
fields-heading-typed = Werte eingeben oder einfügen
fields-lead-typed = Einzeln, aus dem Pop-up oder der Datei.
credentials-expects-new = Lesen Sie die Datei des neuen Kontos ein. Die alten Werte bleiben bis dahin.
credentials-keep-old = Alte Werte behalten
drop-choose = Datei wählen oder ihren Text einfügen
practice-file-place-wayland = In { $folder }.
app-all = Alle Apps

reason-decide = Entscheiden Sie zuerst über { $row }
reason-no-rows = Noch keine Zeilen gefunden
reason-choose-second = Wählen Sie die zweite App
reason-choose-variant = Wählen Sie zuerst den Weg
reason-rows-unknown = Fügen Sie die Anleitung ein oder wählen Sie Zeilen
reason-name-app = Geben Sie der App einen Namen
reason-account-name-short = Ein Kontoname hat mindestens 4 Zeichen
reason-choose-rows = Wählen Sie mindestens eine Zeile
reason-choose-values = Wählen Sie mindestens einen Wert
reason-other-token = Ein Stencil-CLI token hat keine Zeilen

app-not-listed = Meine App fehlt in der Liste
app-paste-guide = Anleitung einfügen
app-change-rows = Zeilen ändern
app-second = Zweite App mit demselben Konto verbinden
level-menu = { $row }: { $level }. Andere Stufe wählen

guide-heading = Anleitung Ihrer App einfügen
guide-lead = Kopieren Sie die ganze Hilfeseite und fügen Sie sie hier ein. Scopewise sucht die Zeilen heraus; Sie prüfen sie.
guide-text = Text der Anleitung
guide-hint = Fügen Sie hier die Hilfeseite Ihrer App ein oder ziehen Sie deren Datei auf das Fenster.
guide-clear = Leeren
guide-cancel-reading = Lesen der Anleitung abbrechen
guide-beginning = Nur der Anfang wird gezeigt.
guide-by-hand = Zeilen von Hand wählen
guide-found = { $rows ->
    [one] 1 Zeile gefunden
   *[other] { $rows } Zeilen gefunden
}{ $open ->
    [0] {""}
   *[other] , { $open } noch zu entscheiden
}
guide-empty = Hier erscheinen die Zeilen
    .text = Jede mit den Worten, aus denen sie kommt, im Text hervorgehoben. Sie können alle berichtigen. Der Text wird auf diesem Computer gelesen; gesendet wird nichts.
guide-none = In diesem Text sind keine Zeilen zu finden
    .text = Vielleicht ist es die falsche Seite, oder die Zeilen stehen nur in einem Bild. Wählen Sie die Zeilen von Hand.
guide-on-form = Steht diese Zeile in Ihrem Formular?
guide-yes = Ja, hinzufügen
guide-yes-name = Ja, { $row } hinzufügen
guide-no = Nein, weglassen
guide-no-name = Nein, { $row } weglassen
guide-name-kept = bleibt als Erinnerung in der Checkliste
guide-left-out = weggelassen
guide-leave-out = Weglassen
guide-put-back = Wieder aufnehmen
guide-put-back-name = { $row } wieder aufnehmen
guide-corrected = von Ihnen geändert
guide-by-rule = nach der Regel
guide-care = Vorsicht
guide-stencil = Die Anleitung verlangt ein Stencil-CLI token. Ein solches Token hat keine Zeilen zum Einstellen.
guide-use-rows = Diese Zeilen verwenden
guide-problem-nothing = Die Zwischenablage enthält keinen Text.
    .text = Kopieren Sie zuerst die Hilfeseite und klicken Sie dann auf „Einfügen“.
guide-problem-not-text = Diese Datei enthält keinen Text.
    .text = Öffnen Sie sie, kopieren Sie den Wortlaut und fügen Sie ihn hier ein.
guide-problem-too-large = Das ist größer als 2 MB.
    .text = Kopieren Sie nur den Teil, in dem es um BigCommerce geht.
guide-problem-unreadable = Die Datei ließ sich nicht lesen.
    .text = Öffnen Sie sie, kopieren Sie den Wortlaut und fügen Sie ihn hier ein.
guide-problem-credentials = Das sind Zugangsdaten, keine Anleitung.
    .text = Nichts davon wurde behalten. Wählen Sie zuerst Ihre App; die Datei kommt in Schritt 5.
guide-problem-no-dialog = Dieser Desktop hat keinen Dateidialog.
    .text = Öffnen Sie die Anleitung, kopieren Sie den Wortlaut und fügen Sie ihn hier ein. Unter Debian bringt xdg-desktop-portal-gtk oder zenity einen Dialog mit.
dialog-choose-guide = Anleitung oder App-Datei wählen
dialog-guides = Anleitungen und App-Dateien

draft-heading = Zeilen und Werte wählen
draft-lead = Was Ihre App im Shop darf und nach welchen Werten sie Sie fragt.
draft-heading-told = Welche Zeilen hat dieses Konto?
draft-lead-told = Weder die Liste noch der Schlüsselbund kennt die Zeilen von { $app }. Sie stehen beim Konto in BigCommerce oder in der Anleitung.
draft-told = Angaben speichern
draft-name = Name der App
draft-account = Kontoname (falls die Anleitung einen vorschlägt)
draft-start-from = Von einer anderen App ausgehen
draft-values = Werte, nach denen sie fragt, unter ihren Bezeichnungen
draft-value-ask = { $value }: die App fragt danach
draft-value-label = Bezeichnung für { $value }
value-control-panel = Shop-Adresse
draft-keep = Unter meinen Apps aufbewahren
draft-keep-more = Als Datei in Ihrem Einstellungsordner. Sie enthält kein Geheimnis.
draft-other-rows = Im Formular zu suchen: { $rows }
draft-rows = { $count ->
    [0] OAuth scopes, in der Reihenfolge des Formulars
    [one] OAuth scopes, in der Reihenfolge des Formulars: 1 Zeile gewählt
   *[other] OAuth scopes, in der Reihenfolge des Formulars: { $count } Zeilen gewählt
}
draft-gated = Nur in manchen Shops
draft-row-spoken = { $row }: { $level }

own-heading = Diese App hinzufügen?
own-lead = Sie kommt aus einer Datei. Sehen Sie sich an, was sie verlangt, bevor Sie sie hinzufügen.
own-guide = Anleitung der App
own-add = App hinzufügen
own-fault = { $file }, Zeile { $line }: Diese App-Datei lässt sich nicht verwenden.
own-unreadable = { $file } ließ sich nicht lesen.
own-unreadable-more = Eine App-Datei ist ein kleiner Text von höchstens 64 KB.
own-more-faults = { $count ->
    [one] Eine weitere Datei lässt sich nicht verwenden.
   *[other] { $count } weitere Dateien lassen sich nicht verwenden.
}
own-not-saved = Die App ließ sich nicht aufbewahren.
    .text = In den Einstellungsordner lässt sich nicht schreiben. In diesem Fenster können Sie mit ihr weitermachen.

second-heading = Zweite App wählen
second-lead = { $app } ist die erste. Scopewise zeigt, was jede der beiden dazubekäme.
pair-heading = Ein Konto für zwei Apps?
pair-lead = Jede könnte auch alles tun, was die andere braucht.
pair-advice = Erstellen Sie zwei Konten.
pair-advice-more = Dann kann jede App nur, was sie braucht, und Sie können eine entfernen, ohne die andere zu stören.
pair-needs = { $count ->
    [one] braucht 1 Zeile
   *[other] braucht { $count } Zeilen
}
pair-gains = { $count ->
    [0] Bekäme nichts dazu
    [one] Bekäme 1 Zeile dazu
   *[other] Bekäme { $count } Zeilen dazu
}
pair-both = Zusammen { $count } Zeilen
pair-use-both = Ein Konto für beide
pair-keep-apart = Getrennt lassen

downloads-question = Soll Scopewise in „Downloads“ auf die Zugangsdatei achten?
downloads-question-more = Es achtet auf Namen, Größen und Zeiten und sagt Ihnen, wenn die Zugangsdatei da ist. Es öffnet nichts, bevor Sie zustimmen.
downloads-yes = Beobachten
downloads-no = Nein, danke
downloads-watching = Scopewise achtet in Downloads auf die Datei.
downloads-polling = Scopewise sieht jede Sekunde in Downloads nach; der Ordner liegt auf einem anderen Computer, oder das System meldet neue Dateien nicht.
downloads-stop = Nicht mehr beobachten
downloads-off = Downloads wird nicht beobachtet.
downloads-no-folder = Dieser Computer nennt keinen Ordner „Downloads“. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-not-readable = Scopewise darf nicht in Downloads hineinsehen. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-gone = Der Ordner „Downloads“ ist verschwunden. Wählen Sie die Datei oder ziehen Sie sie hierher.
downloads-again = Erneut versuchen
downloads-use = Diese Datei verwenden
downloads-use-name = Diese Datei verwenden: { $file }
downloads-not-this = Nicht diese
downloads-found = In Downloads gefunden, { $ago }
downloads-found-several = { $count } neue Dateien in Downloads. Welche ist es?
downloads-not-opened = Scopewise hat sie noch nicht geöffnet.
downloads-show-names = Kontonamen zeigen
downloads-show-names-more = Scopewise liest aus diesen Dateien den Kontonamen und vergisst den Rest sofort.
downloads-account = Konto „{ $name }“
downloads-no-account = Kein Kontoname darin zu lesen
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

letter = Brief
letter-heading = Den Shopinhaber bitten
letter-lead = Das Menü bleibt verborgen, bis der Shopinhaber es freigibt. Nur er kann das; Administrator zu sein genügt nicht.
letter-tab-permission = Recht erteilen lassen
letter-tab-create = Konto erstellen lassen
letter-copy = Brief kopieren
letter-mail = In E-Mail öffnen
letter-close = Schließen
letter-subject = Zugriff nötig, um { $app } zu verbinden
letter-permission =
    Guten Tag,
    um unseren BigCommerce-Shop mit { $app } zu verbinden, muss ich ein API-Konto für den Shop erstellen (Store-level API account). Könnten Sie das bitte freigeben?

    1. Öffnen Sie in BigCommerce Account Settings › Users und wählen Sie meinen Namen.
    2. Setzen Sie bei den High-risk-Rechten für Store-level API accounts die Häkchen bei Create und List.
    3. Speichern Sie mit Save. Ich sage Bescheid, wenn ich fertig bin, damit Sie das Recht wieder entziehen können.

    Das Konto wird „{ $name }“ heißen. { $count ->
        [one] Diese Zeile wird eingestellt und keine andere:
       *[other] Diese { $count } Zeilen werden eingestellt und keine anderen:
    }
letter-permission-foot = Bitte schicken Sie mir nicht Ihr Passwort; es ist nicht nötig.
letter-create =
    Guten Tag,
    um unseren BigCommerce-Shop mit { $app } zu verbinden, ist ein API-Konto für den Shop nötig (Store-level API account). Könnten Sie es bitte erstellen?

    1. Öffnen Sie in BigCommerce Settings › API › Store-level API accounts (nicht Account-level) und klicken Sie auf Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Lassen Sie den API path, wie er ist.
    3. { $count ->
        [one] Stellen Sie diese Zeile ein und lassen Sie alle anderen auf None. Klicken Sie dann auf Save; eine kleine Textdatei wird heruntergeladen:
       *[other] Stellen Sie diese { $count } Zeilen ein und lassen Sie alle anderen auf None. Klicken Sie dann auf Save; eine kleine Textdatei wird heruntergeladen:
    }
letter-create-foot = Die Datei enthält die Schlüssel zum Shop und wird nur einmal angeboten. Bitte geben Sie sie mir persönlich oder auf sicherem Weg, nicht per E-Mail.

checklist-other = { $row }: in der Anleitung genannt. Stellen Sie sie ein, wenn Ihr Formular sie zeigt.
scopes-other = Die Anleitung nennt auch { $rows }. Stellen Sie dies ein, wenn Ihr Formular es zeigt.
notice-other-store = Das ist ein anderer Shop.
notice-other-store-more = Diese Werte sind vom Shop { $now }, die vorigen waren vom Shop { $before }. Wollten Sie den Shop nicht wechseln, verwenden Sie eine andere Datei.
notice-other-app = { $other } hat dieses Token schon.
notice-other-app-more = Ein Konto für jede App: Erstellen Sie für { $app } ein neues. Dann können Sie eine entfernen, ohne die andere zu stören.
notice-half = Vielleicht wurde nur ein Teil kopiert.
notice-half-more = Markieren Sie den ganzen Text, von der ersten bis zur letzten Zeile, und fügen Sie ihn noch einmal ein.
notice-is-right = Das stimmt so
notice-is-right-named = Das stimmt so: { $app }, { $store }
notice-account = Dieses Konto heißt „{ $name }“.
notice-account-more = Sie verbinden { $app }, und das sieht nach dem Konto von { $other } aus. Ist es das richtige?
fields-heading-values = Prüfen Sie die Werte
downloads-not-this-name = Nicht diese: { $file }
downloads-more = { $count ->
    [one] und 1 ältere. Sie erscheint, wenn Sie eine von diesen ablehnen.
   *[other] und { $count } ältere. Sie erscheinen, wenn Sie eine von diesen ablehnen.
}
letter-mail-failed = Es ging kein Mailprogramm auf. Kopieren Sie den Brief und fügen Sie ihn dort ein, wo Sie E-Mails schreiben.
guide-two-levels = Die Anleitung gibt für { $row } zwei Stufen an. Sehen Sie sich die Stufe unten an; für andere Funktionen verlangt die Anleitung vielleicht mehr.
