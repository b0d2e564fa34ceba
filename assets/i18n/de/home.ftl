# All connections, saving, replacing, sealed files, tidying up.

home-heading = Ihre Verbindungen
home-lead = { $count ->
    [one] 1 Verbindung
   *[other] { $count } Verbindungen
} zu { $stores ->
    [one] 1 Shop
   *[other] { $stores } Shops
}. { $needs ->
    [0] Keine bekannten Probleme.
   *[other] { $needs } mit Handlungsbedarf.
}
home-lead-trouble = Die Liste konnte nicht gelesen werden. Ihre Werte sind noch im Schlüsselbund.
home-lead-empty = Noch nichts gespeichert.
home-empty = Hier erscheinen Ihre gespeicherten Verbindungen. Sie können sie prüfen, ersetzen und erneut übergeben.
home-new = Neue Verbindung
home-check-all = Alle prüfen
home-check = Erneut prüfen
home-check-stop = Stopp
home-checking = Prüfung { $done } von { $count }
home-check-pause = Pause
home-check-resume = Fortsetzen
home-check-paused = Pausiert: { $done } von { $count } geprüft
home-check-shown =
    { $count ->
        [one] Diese eine prüfen
       *[other] Diese { $count } prüfen
    }
home-search =
    { $count ->
        [one] 1 Verbindung durchsuchen
       *[other] { $count } Verbindungen durchsuchen
    }
home-any-app = Alle Apps
home-any-state = Alle Status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Alle anzeigen
home-none-found = Keine passenden Verbindungen.
home-replace = Ersetzen …
home-replace-go-on = Weiter …
home-hand-over = Erneut übergeben
home-hand-over-short = Übergeben
home-remove = Entfernen …
home-check-named = { $app } für { $store } erneut prüfen
home-replace-named = API-Konto von { $app } für { $store } ersetzen
home-hand-over-named = { $app } für { $store } erneut übergeben
home-remove-named = { $app } für { $store } entfernen
home-card = { $app } für { $store }, { $verdict }. { $state }
home-all = Alle Verbindungen
home-stores = Shops
home-more-heading = Mehr
home-open-sealed = Verschlüsselte Datei öffnen
home-go-on = Weiter mit { $app }
home-session-only = Nur diese Sitzung
home-practice = Demo
home-paused = Shop gesperrt
home-foot = Die Werte sind im { $keyring } gespeichert. Diese Liste enthält keine Geheimnisse.
home-drill = Liste für den Verlust dieses Computers speichern …
home-never-tested = Ohne Test gespeichert.
home-checked = Geprüft: { $when }.
home-ready = { $count ->
    [one] Der nötige Scope ist gesetzt.
   *[other] Alle { $count } nötigen Scopes sind gesetzt.
}
home-extra = { $count ->
    [one] 1 Scope gibt Zugriff, den { $app } nicht braucht.
   *[other] { $count } Scopes geben Zugriff, den { $app } nicht braucht.
}
home-gaps = { $count ->
    [one] 1 nötiger Scope fehlt.
   *[other] { $count } nötige Scopes fehlen.
}
home-worked = Zuletzt in Ordnung: { $when }.
home-unchanged = Keine Änderungen seit { $when }.
home-untested = Kein Test möglich ({ $when }). Grund: { $cause }
home-last = Davor: { $verdict } ({ $when }).
home-was-ready = bereit
home-was-unclear = teilweise getestet
home-was-gaps = nicht bereit
home-was-refused = funktionierte nicht
home-was-untested = gesperrt
home-removed = Von diesem Computer entfernt. Das API-Konto in BigCommerce bleibt bestehen, bis Sie es dort löschen.
home-removed-gone = Von diesem Computer entfernt.
home-removed-bin = Von der Liste entfernt. KeePassXC behält die Werte in seinem Papierkorb, bis Sie ihn leeren.
home-leftover = { $count ->
    [one] Der Schlüsselbund enthält noch die Werte einer Verbindung, die Sie entfernt haben.
   *[other] Der Schlüsselbund enthält noch die Werte von { $count } Verbindungen, die Sie entfernt haben.
}
home-leftover-remove = Entfernen
home-rebuilt = { $count ->
    [0] Keine weiteren Verbindungen gefunden.
    [one] 1 Verbindung gefunden.
   *[other] { $count } Verbindungen gefunden.
}
home-waiting = Warten auf den Systemschlüsselbund. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Oder ein anderes Scopewise-Fenster verwendet gerade die Liste der Verbindungen.
home-stop-waiting = Nicht mehr warten
home-set-aside-restored = Die Liste der Verbindungen war beschädigt. Sie wurde in { $name } umbenannt, und die letzte intakte Kopie wurde wiederhergestellt.
home-set-aside = Die Liste der Verbindungen war beschädigt und wurde in { $name } umbenannt. Ihre Werte sind noch im Schlüsselbund. Um die Liste wiederherzustellen, klicken Sie auf „Verlorene Verbindungen suchen“.
home-damaged = Die Liste der Verbindungen ist beschädigt und konnte nicht verschoben werden. Sie sehen die letzte intakte Kopie und können sie nicht ändern.
home-busy = Die Liste der Verbindungen ist beschädigt. Ein anderes Programm verwendet sie gerade, deshalb lässt sie sich noch nicht reparieren. Sie sehen die letzte intakte Kopie.
home-newer = Eine neuere Version von Scopewise hat diese Liste gespeichert. Hier können Sie sie nur ansehen.
home-unreadable = Die Liste der Verbindungen lässt sich nicht lesen: { $error }
home-entries-unreadable = { $count ->
    [one] 1 Verbindung in der Liste lässt sich nicht lesen. Sie bleibt unverändert in der Datei; ihre Werte sind vielleicht noch im Schlüsselbund.
   *[other] { $count } Verbindungen in der Liste lassen sich nicht lesen. Sie bleiben unverändert in der Datei; ihre Werte sind vielleicht noch im Schlüsselbund.
}
home-rebuild = Verlorene Verbindungen suchen
home-find = Verlorene Verbindungen suchen
home-other-store = Diese Werte gehören zu einem anderen Shop. Erwartet: { $store }.
home-shared = { $app } nutzt dasselbe API-Konto. Wenn Sie es löschen, funktionieren beide Apps nicht mehr.
home-lost = Werte fehlen
home-changed = Verändert
home-differs = Der Eintrag im Schlüsselbund weicht von dem ab, was Scopewise gespeichert hat. Deshalb wurde nichts gesendet oder kopiert. Entfernen Sie diese Verbindung und speichern Sie sie neu.
home-scopes-unknown = Scopewise weiß nicht, welche Scopes dieses Konto hat, und kann sie deshalb nicht prüfen.
home-add-scopes = Scopes angeben
home-add-scopes-named = Scopes von { $app } für { $store } angeben
home-scopes-added = Scopes gespeichert. Prüfen Sie die Verbindung erneut, um sie zu testen.
home-replacing = Das Ersetzen ist noch nicht abgeschlossen.

moment-today = heute, { $time }
moment-yesterday = gestern, { $time }
moment-now = gerade eben
date = { $day }. { $month }
date-with-year = { $day }. { $month } { $year }

change-token-gone = BigCommerce akzeptiert dieses Token nicht mehr.
change-token-back = BigCommerce akzeptiert das Token wieder.
change-suspended = BigCommerce hat den Shop gesperrt, oft wegen offener Rechnungen.
change-scopes-lost = { $count ->
    [one] Das Token hat keinen Zugriff mehr auf { $scopes }.
   *[other] Das Token hat keinen Zugriff mehr auf diese Scopes: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] Das Token hat jetzt Zugriff auf { $scopes }.
   *[other] Das Token hat jetzt Zugriff auf diese Scopes: { $scopes }.
}
change-renamed = Der Name des Shops wurde geändert: bisher { $from }, jetzt { $to }.
change-plan = Der Tarif wurde geändert: bisher { $from }, jetzt { $to }.

# Saving.
keyring-linux = Systemschlüsselbund
keyring-linux-where = Den Eintrag finden Sie in „Passwörter und Verschlüsselung“ (Seahorse) oder im KWalletManager unter „Scopewise“.
keyring-gnome-where = Den Eintrag finden Sie in „Passwörter und Verschlüsselung“ unter „Scopewise“.
keyring-kwallet-where = Den Eintrag finden Sie im KWalletManager im Ordner „Secret Service“.
keyring-keepassxc-where = Den Eintrag finden Sie in KeePassXC unter „Scopewise“. Der Wert steht unter „Fortgeschritten“ als Anhang.
keyring-macos = macOS-Schlüsselbund
keyring-macos-where = Den Eintrag finden Sie in der Schlüsselbundverwaltung unter „app.scopewise.Scopewise“.
keyring-windows = Windows-Anmeldeinformationsspeicher
keyring-windows-where = Den Eintrag finden Sie in der Anmeldeinformationsverwaltung unter „Windows-Anmeldeinformationen“. Suchen Sie nach „app.scopewise.Scopewise“.
keep-heading = Werte speichern
keep-text = Im { $keyring }, nur auf diesem Computer.
keep-save = Speichern
keep-save-again = Erneut speichern
keep-try-again = Erneut versuchen
keep-saving = Wird gespeichert …
keep-waiting = Warten auf den { $keyring }. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort. Oder ein anderes Scopewise-Fenster verwendet gerade die Liste der Verbindungen.
keep-give-up = Ohne Speichern fortfahren
keep-session-only = Nur in dieser Sitzung verwenden
keep-kept-for-session = Verfügbar, bis dieses Fenster geschlossen wird. Nirgends gespeichert.
keep-read-back = Gespeichert und geprüft
keep-saved-before = Gespeichert: { $when }.
keep-saved = Gespeichert und geprüft.
keep-no-keyring = Auf diesem Computer ist kein Schlüsselbund verfügbar. Scopewise speichert Geheimnisse nie als Klartext. Installieren Sie unter Linux gnome-keyring oder KWallet.
keep-locked = Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann noch einmal.
keep-dismissed = Der Schlüsselbund hat nach einem Passwort gefragt oder um Zugriff gebeten, und die Frage wurde geschlossen. Versuchen Sie es noch einmal und beantworten Sie sie.
keep-no-collection = Der Schlüsselbunddienst läuft, aber es ist noch kein Schlüsselbund angelegt. Legen Sie in „Passwörter und Verschlüsselung“ oder KWalletManager einen an und versuchen Sie es noch einmal.
keep-shares-nothing = KeePassXC ist gesperrt oder gibt für andere Programme nichts frei. Entsperren Sie es, wählen Sie unter Database Settings > Secret Service Integration eine Gruppe und versuchen Sie es noch einmal.
keep-gone = Das Programm des Schlüsselbunds wurde beendet, während Scopewise es verwendete. Versuchen Sie es noch einmal.
keep-not-there = Die Werte sind nicht mehr im Schlüsselbund. Erstellen Sie ein neues Konto oder fügen Sie die Datei noch einmal hinzu.
keep-differs = Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde. Speichern Sie noch einmal oder kopieren Sie die Werte jetzt in Ihre App.
keep-too-long = Ein Wert ist zu lang für den Schlüsselbund.
keep-refused = Der Schlüsselbund hat unerwartet geantwortet. Versuchen Sie es noch einmal.
keep-no-space = Der Datenträger ist voll. Deshalb konnte die Liste der Verbindungen nicht gespeichert werden.
keep-not-allowed = Scopewise darf nicht in seinen Datenordner schreiben.
keep-newer = Eine neuere Version von Scopewise hat die Liste der Verbindungen gespeichert. Speichern Sie mit dieser Version.
keep-list-failed = Die Liste der Verbindungen konnte nicht gespeichert werden.
keep-busy = Ein anderes Programm verwendet gerade die Liste der Verbindungen. Schließen Sie andere Scopewise-Fenster und versuchen Sie es noch einmal.

# Sealed files.
sealed-card-heading = Richtet jemand anderes die App ein?
sealed-card-text = Erstellen Sie eine verschlüsselte Datei, die sich nur mit Passwort öffnen lässt.
sealed-begin = Verschlüsselte Datei …
sealed-heading = Verschlüsselte Datei für andere
sealed-text = { $count ->
    [one] Enthält nur den Wert, nach dem { $app } fragt, und die Scopes der App, geschützt mit einem Passwort. Die andere Person öffnet die Datei mit Scopewise.
   *[other] Enthält nur die { $count } Werte, nach denen { $app } fragt, und die Scopes der App, geschützt mit einem Passwort. Die andere Person öffnet die Datei mit Scopewise.
}
sealed-password = Passwort
sealed-another = Neues Passwort
sealed-strong = Stark: sechs zufällige Wörter
sealed-note = Notiz für die andere Person
sealed-note-optional = Notiz für die andere Person (optional)
sealed-note-proposal = { $app } für { $store }
sealed-phone = Geben Sie das Passwort am Telefon durch,
sealed-phone-more = nicht in derselben E-Mail wie die Datei. Scopewise zeigt es nur hier und kann es nicht wiederherstellen. Lesen Sie auch den Fingerabdruck { $fingerprint } vor. Die andere Person sollte denselben sehen.
sealed-copy-password = Passwort kopieren
sealed-save = Datei speichern …
sealed-sealing = Wird verschlüsselt …
sealed-takes = Das Verschlüsseln dauert absichtlich etwa eine Sekunde: So ist das Passwort schwer zu erraten.
sealed-failed = Die Datei ließ sich nicht speichern. Wählen Sie einen anderen Ordner.
sealed-no-password = Es konnte kein Passwort erstellt werden: Der Zufallszahlengenerator dieses Computers ist nicht verfügbar.
sealed-written = Gespeichert als { $name }.
sealed-noted = Passwort notiert
sealed-noted-first = Notieren Sie das Passwort, bevor Sie schließen. Es wird nicht noch einmal angezeigt.
sealed-show = Passwort anzeigen
sealed-hide = Passwort verbergen
sealed-open-heading = Verschlüsselte Datei öffnen
sealed-open-text = Um { $name } zu öffnen, geben Sie das Passwort ein, das Sie vom Absender bekommen haben.
sealed-open-reading = { $name } wird gelesen …
sealed-open-trying = { $seconds ->
    [one] Wird geöffnet. Das dauert absichtlich etwa eine Sekunde.
   *[other] Wird geöffnet. Das dauert absichtlich etwa { $seconds } Sekunden.
}
sealed-open = Öffnen
sealed-try-again = Erneut versuchen
sealed-not-sealed = Das ist keine verschlüsselte Scopewise-Datei. Bitten Sie den Absender um eine Datei, die auf .scopewise endet.
sealed-zipped = Das ist ein ZIP-Archiv. Entpacken Sie die Datei darin und öffnen Sie dann diese.
sealed-other-key = Diese Datei ist mit einem Schlüssel statt mit einem Passwort verschlüsselt. Bitten Sie den Absender, die verschlüsselte Datei in Scopewise zu erstellen.
sealed-wrong-password = Mit diesem Passwort lässt sich die Datei nicht öffnen. Geben Sie sechs Wörter mit Bindestrichen dazwischen ein, alles kleingeschrieben.
sealed-damaged = Die Datei ist unvollständig oder wurde unterwegs verändert. Bitten Sie den Absender, sie noch einmal zu senden.
sealed-too-large = Diese Datei ist zu groß für eine verschlüsselte Scopewise-Datei. Fragen Sie den Absender, welche Datei Sie öffnen sollen.
sealed-not-ours = Diese Datei ist nicht von Scopewise. Öffnen Sie sie mit dem Programm, das sie erstellt hat.
sealed-newer = Eine neuere Version von Scopewise hat diese Datei erstellt. Aktualisieren Sie Scopewise, um sie zu öffnen.
sealed-unreadable = Die Datei lässt sich nicht lesen. Verschieben Sie sie in einen anderen Ordner und versuchen Sie es noch einmal.
sealed-no-memory = Das Verschlüsseln braucht 256 MB freien Arbeitsspeicher, und so viel ist nicht frei. Schließen Sie andere Programme und versuchen Sie es noch einmal.
sealed-too-much-work = Diese Datei zu öffnen ist aufwendiger, als Scopewise zulässt. Bitten Sie den Absender, die verschlüsselte Datei noch einmal in Scopewise zu erstellen.
sealed-open-no-memory = Es ist nicht genug Arbeitsspeicher frei, um diese Datei zu öffnen. Schließen Sie andere Programme und versuchen Sie es noch einmal.
sealed-received = Aus { $file }
sealed-received-note = „{ $note }“
sealed-received-fingerprint = Lassen Sie sich vom Absender den Fingerabdruck vorlesen. Er sollte { $fingerprint } lauten. Wenn nicht, verwenden Sie diese Werte nicht.

# Receipt, tidying up.
receipt-card-heading = Beleg
receipt-card-text = Shop, App, Konto, Scopes, letzter Test, Datum und Fingerabdruck. Keine Geheimnisse.
receipt-save = Beleg speichern …
receipt-file = beleg-{ $app }.html
receipt-not-tested = Nicht getestet
drill-file = falls-dieser-computer-verloren-geht.html
tidy-heading = Wenn Sie auf „Fertig“ klicken
tidy-file = Zugangsdatei in den Papierkorb verschieben
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Speichern Sie zuerst die Werte. Dann können Sie die Datei in den Papierkorb verschieben.
tidy-file-trash = Wer diesen Computer nutzt, kann sie lesen, bis Sie den Papierkorb leeren.
tidy-also = Ein Klick auf „Fertig“ verschiebt die Datei auch in den Papierkorb
tidy-cloud = Diese Datei liegt in einem Ordner von { $service }. Vielleicht gibt es eine Kopie online und im Versionsverlauf.
tidy-clipboard = Zwischenablage leeren
tidy-leftovers = { $count ->
    [one] Auch die Kopie, die Ihr Browser zurückgelassen hat, in den Papierkorb verschieben
   *[other] Auch die { $count } Kopien, die Ihr Browser zurückgelassen hat, in den Papierkorb verschieben
}
tidy-older = { $count ->
    [one] Auch 1 ältere Zugangsdatei in den Papierkorb verschieben
   *[other] Auch { $count } ältere Zugangsdateien in den Papierkorb verschieben
}
tidy-older-show = Anzeigen
tidy-older-hide = Ausblenden
tidy-older-warning = Scopewise hat deren Werte nicht gespeichert. Wählen Sie nur Dateien, die Sie nicht mehr brauchen.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = In den Papierkorb verschoben: { $names }. Wer diesen Computer nutzt, kann den Inhalt lesen, bis Sie den Papierkorb leeren.
tidy-done-gone = { $name } war schon weg.
tidy-done-other = { $name } enthält jetzt andere Werte und wurde deshalb nicht verschoben.
tidy-done-refused = { $name } konnte nicht verschoben werden. Vielleicht verwendet ein anderes Programm die Datei. Sie liegt noch in { $folder }.
tidy-done-protected = { $name } konnte nicht verschoben werden: Die Datei, ihr Ordner oder ihr Laufwerk ist vor Änderungen geschützt. Sie liegt noch in { $folder }.
tidy-done-not-kept = { $name } wurde nicht verschoben: { $reason }
tidy-under-way = Wird aufgeräumt …
tidy-file-stays = { $name } liegt noch in { $folder }. Wer diese Datei hat, kann auf Ihren Shop zugreifen.
tidy-not-saved = Die Werte wurden hier nicht gespeichert. Sie sind jetzt nur noch dort, wo Sie sie eingefügt oder gespeichert haben.
tidy-saved = Die Werte sind im { $keyring }.
clipboard-clears = Zwischenablage wird in { $seconds } s geleert
clipboard-clear-now = Jetzt leeren
clipboard-cleared = Zwischenablage geleert
clipboard-notice = Zwischenablage von Scopewise geleert
clipboard-clear-history = Verlauf löschen
clipboard-in-history = Der Wert ist gelöscht, aber { $manager } behält eine Kopie im Verlauf. So entfernen Sie sie: { $clear }.
clipboard-put-back = { $manager } legt den Wert immer wieder zurück. So entfernen Sie ihn: { $clear }.
clipboard-keeps = { $manager } behält im Verlauf, was Sie kopieren. Entfernen Sie es dort, wenn Sie fertig sind: { $clear }.
clipboard-stays = Was Sie zuletzt kopiert haben, bleibt in der Zwischenablage, bis Sie sie leeren oder die Werte speichern.
selection-clears = Der Wert wird in { $seconds } s gelöscht
selection-cleared = Wert gelöscht
selection-stays = Der zuletzt kopierte Wert bleibt für die mittlere Maustaste bereit, bis Sie ihn löschen, die Werte speichern oder anderen Text markieren.
tidy-gone = Die Werte wurden nicht gespeichert und nicht alle kopiert. Scopewise hat sie nicht mehr. Wenn Sie sie noch brauchen, erstellen Sie ein neues API-Konto.
home-unclear = Einige nötige Scopes ließen sich nicht bestätigen. Prüfen Sie die Verbindung noch einmal.
tidy-only-in-file = Die Werte wurden nicht gespeichert. Sie stehen noch in der Datei, die Sie geöffnet haben.
handover-toast-paste = { $label } kopiert. Fügen Sie den Wert in { $app } ein und holen Sie dann den nächsten.
handover-toast-secret = { $label } kopiert. In 60 s wird die Zwischenablage geleert.
handover-copy-all-as = Alle Werte, für Entwickler:
handover-copy-as-named = Alle Werte als { $form } kopieren
handover-finished-replace = Ersetzen fortsetzen
handover-finished-again = Fehlt in { $app } noch ein Wert? Dann klicken Sie auf „Erneut übergeben“.

# Coming back.
session-resumed = Sie sind wieder dort, wo Sie aufgehört haben.
session-left = Scopewise behält Werte nach dem Schließen nur, wenn Sie sie speichern.
session-left-kept = Ihre Werte sind im { $keyring }.
session-left-saved = Scopewise bewahrt sie sonst nirgends auf.
session-left-file = Sie haben sie aus { $name } hinzugefügt.
session-left-nothing = Fügen Sie sie noch einmal hinzu: aus ihrer Datei oder von dort, wo Sie sie eingefügt haben.
session-take-saved = Gespeicherte Werte verwenden
session-read-again = Erneut lesen

# Replacing.
plan-heading = API-Konto von { $app } für { $store } ersetzen
plan-lead = Nach dem Klick auf Save lassen sich die Scopes eines API-Kontos nicht mehr ändern. Deshalb ersetzen Sie es durch ein neues. Sie können jederzeit unterbrechen und später weitermachen.
plan-account-name = { $name } 2
plan-new = Neues Konto mit den richtigen Scopes erstellen und testen
plan-new-done = Das neue Konto „{ $name }“ ist gespeichert: { $fingerprint }
plan-new-untested = Es wurde ohne Test gespeichert.
plan-new-test = Testen
plan-new-unsaved = Die neuen Werte wurden übergeben, aber hier nicht gespeichert.
plan-new-begin = Neues Konto erstellen
plan-hand = Neue Werte an { $app } übergeben
plan-hand-begin = Übergeben
plan-use = Prüfen, ob { $app } mit den neuen Werten funktioniert
plan-use-text = Lassen Sie die App einmal synchronisieren oder nutzen Sie ihren eigenen Test.
plan-use-done = Ja, es funktioniert
plan-hooks = Prüfen, was mit dem alten Konto gelöscht wird
plan-hooks-text = Webhooks sind Nachrichten, die BigCommerce an die App sendet. Wenn Sie das Konto „{ $name }“ löschen, werden auch seine Webhooks gelöscht.
plan-hooks-list = Webhooks auflisten
plan-hooks-skip = Ohne Liste weiter
plan-hooks-asking = BigCommerce wird abgefragt …
plan-hooks-none = Das alte Konto hat keine Webhooks.
plan-hooks-some = { $count ->
    [one] 1 Webhook wird dabei gelöscht:
   *[other] { $count } Webhooks werden dabei gelöscht:
}
plan-hook = { $scope } an { $destination }
plan-hook-off = { $scope } an { $destination } (deaktiviert)
plan-hooks-rest =
    { $count ->
        [one] und 1 weiterer
       *[other] und { $count } weitere
    }
plan-hooks-after = Die App muss sie für das neue Konto neu erstellen. Die meisten Apps tun das beim Verbinden.
plan-scripts-some = { $count ->
    [one] 1 Skript der Storefront gehört dazu. Es bleibt, aber danach kann es niemand mehr ändern oder entfernen:
   *[other] { $count } Skripte der Storefront gehören dazu. Sie bleiben, aber danach kann sie niemand mehr ändern oder entfernen:
}
plan-scripts-unknown = Seine Skripte in der Storefront ließen sich nicht auflisten: Das Konto darf Content nicht sehen.
plan-hooks-failed = Die Webhooks konnten nicht aufgelistet werden: { $cause }
plan-hooks-gone = BigCommerce akzeptiert das alte Token nicht mehr. Das Konto wurde bereits gelöscht, samt seinen Webhooks.
plan-delete = Altes Konto „{ $name }“ in BigCommerce löschen
plan-delete-text = Settings, API, Store-level API accounts: der Papierkorb neben „{ $name }“. Das lässt sich nicht rückgängig machen.
plan-delete-keep = Löschen Sie „{ $name }“ nicht: Das ist das neue Konto.
plan-delete-practice = In der Demo gibt es nichts zu löschen.
plan-delete-open = API-Seite öffnen
plan-delete-check = Ich habe es gelöscht
plan-delete-still = BigCommerce akzeptiert das alte Token noch ({ $when }). Prüfen Sie, ob „{ $name }“ aus der Liste verschwunden ist.
plan-delete-unknown = Scopewise konnte BigCommerce nicht erreichen. Ob das Konto gelöscht ist, ist noch unklar.
plan-delete-gone = BigCommerce akzeptiert das alte Token nicht mehr.
plan-finish = Alte Werte von diesem Computer entfernen
plan-finish-begin = Entfernen …
plan-end = Ersetzen abbrechen
plan-back = Alle Verbindungen
plan-step = Schritt { $number } von { $count }, { $state }: { $text }
plan-state-done = erledigt
plan-state-now = aktuell
plan-state-ahead = offen

# Dialogs of this part.
dialog-remove = { $app } aus Scopewise entfernen?
dialog-remove-session = Diese Werte sind nur verfügbar, bis dieses Fenster geschlossen wird. Das API-Konto in BigCommerce wird dadurch nicht gelöscht.
dialog-end = Ersetzen abbrechen?
dialog-end-text = Beide Konten bleiben in BigCommerce, und beide Verbindungen bleiben hier. Nur Ihr Fortschritt beim Ersetzen geht verloren.
dialog-end-keep = Ersetzen fortsetzen
dialog-end-confirm = Ersetzen abbrechen
dialog-remove-text = Die gespeicherten Werte werden aus dem { $keyring } gelöscht. Das API-Konto in BigCommerce wird nicht gelöscht.
dialog-remove-bin = KeePassXC verschiebt die Werte in seinen Papierkorb, wenn er eingeschaltet ist. Dort bleiben sie, bis Sie ihn leeren.
dialog-remove-bold = Um den Zugriff endgültig zu entziehen,
dialog-remove-more = löschen Sie auch das Konto „{ $name }“ auf der API-Seite von BigCommerce. Damit werden auch seine Webhooks gelöscht.
dialog-remove-open = API-Seite öffnen
dialog-remove-keep = Nicht entfernen
dialog-remove-confirm = Entfernen
dialog-finish = Diese Werte gehen gleich verloren
dialog-finish-text = Sie stehen in keiner Datei und wurden nicht gespeichert. Nach dem Klick auf „Fertig“ sind sie von diesem Computer verschwunden.
dialog-finish-confirm = Trotzdem beenden
dialog-save-sealed = Verschlüsselte Datei speichern
dialog-open-sealed = Verschlüsselte Datei wählen
dialog-sealed-files = Scopewise-Dateien
dialog-save-receipt = Beleg speichern
dialog-save-drill = Liste für den Verlust dieses Computers speichern
dialog-choose-another = Andere Datei wählen …
cancel = Abbrechen
