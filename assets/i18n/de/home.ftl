# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Ihre Verbindungen
home-lead = { $count ->
    [one] Eine Verbindung
   *[other] { $count } Verbindungen
} zu { $stores ->
    [one] einem Shop
   *[other] { $stores } Shops
}. { $needs ->
    [0] Soweit getestet, ist alles in Ordnung.
    [one] Um eine sollten Sie sich kümmern.
   *[other] Um { $needs } sollten Sie sich kümmern.
}
home-lead-trouble = Die Liste war nicht lesbar. Ihre Werte sind, wo sie waren: im Schlüsselbund.
home-lead-empty = Noch ist nichts gespeichert.
home-empty = Hier erscheinen Ihre gespeicherten Verbindungen. Sie können sie prüfen, ersetzen und noch einmal übergeben.
home-new = Neue Verbindung
home-check-all = Alle prüfen
home-check = Erneut prüfen
home-check-stop = Abbrechen
home-checking = Prüfung { $done } von { $count }
home-check-pause = Anhalten
home-check-resume = Fortsetzen
home-check-paused = Angehalten: { $done } von { $count } geprüft
home-check-shown = Diese { $count } prüfen
home-search = { $count } Verbindungen durchsuchen
home-any-app = Alle Apps
home-any-state = Jeder Status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Alle zeigen
home-none-found = Keine Verbindung passt dazu.
home-replace = Ersetzen…
home-replace-go-on = Fortsetzen…
home-hand-over = Noch einmal übergeben
home-hand-over-short = Übergeben
home-remove = Entfernen…
home-check-named = { $app } bei { $store } erneut prüfen
home-replace-named = { $app } bei { $store } ersetzen
home-hand-over-named = { $app } bei { $store } noch einmal übergeben
home-remove-named = { $app } bei { $store } entfernen
home-card = { $app } bei { $store }, { $verdict }. { $state }
home-all = Alle Verbindungen
home-stores = Shops
home-more-heading = Mehr
home-open-sealed = Versiegelte Datei öffnen
home-go-on = Weiter mit { $app }
home-session-only = Nur diese Sitzung
home-practice = Übung
home-paused = Shop pausiert
home-foot = Die Werte liegen im { $keyring }. Diese Liste enthält keine Geheimnisse.
home-drill = Liste für den Verlustfall speichern…
home-never-tested = Ohne Test gespeichert.
home-checked = Geprüft: { $when }.
home-ready = { $count ->
    [one] Die eine Zeile passt.
   *[other] Alle { $count } Zeilen passen.
}
home-extra = { $count ->
    [one] Eine Zeile ist weiter offen, als { $app } es braucht.
   *[other] { $count } Zeilen sind weiter offen, als { $app } es braucht.
}
home-gaps = { $count ->
    [one] Eine benötigte Zeile ist geschlossen.
   *[other] { $count } benötigte Zeilen sind geschlossen.
}
home-worked = Zuletzt in Ordnung: { $when }.
home-unchanged = Unverändert seit der Prüfung davor ({ $when }).
home-untested = Beim letzten Versuch ({ $when }) war kein Test möglich: { $cause }
home-last = Davor: { $verdict } ({ $when }).
home-was-ready = bereit
home-was-unclear = nicht ganz geprüft
home-was-gaps = nicht bereit
home-was-refused = funktionierte nicht
home-was-untested = pausiert
home-removed = Von diesem Computer entfernt. Das Konto in BigCommerce bleibt, bis Sie es dort löschen.
home-removed-gone = Von diesem Computer entfernt.
home-leftover = { $count ->
    [one] Der Schlüsselbund enthält noch die Werte einer Verbindung, die Sie entfernt haben.
   *[other] Der Schlüsselbund enthält noch die Werte von { $count } Verbindungen, die Sie entfernt haben.
}
home-leftover-remove = Entfernen
home-rebuilt = { $count ->
    [0] Keine weiteren Verbindungen gefunden.
    [one] Eine Verbindung wiedergefunden.
   *[other] { $count } Verbindungen wiedergefunden.
}
home-waiting = Warten auf den Systemschlüsselbund. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.
home-stop-waiting = Nicht länger warten
home-set-aside-restored = Die Liste der Verbindungen war beschädigt. Sie liegt nun als { $name } daneben, und die letzte gute Liste ist an ihrer Stelle.
home-set-aside = Die Liste der Verbindungen war beschädigt und liegt nun als { $name } daneben. Ihre Werte sind weiterhin im Schlüsselbund. Von dort lassen sich Ihre Verbindungen wiederfinden.
home-damaged = Die Liste der Verbindungen ist beschädigt und lässt sich nicht beiseitelegen. Sie sehen den Stand der letzten guten Liste; ändern lässt sich nichts.
home-busy = Die Liste der Verbindungen ist beschädigt. Ein anderes Programm benutzt sie gerade, deshalb lässt sie sich noch nicht reparieren. Sie sehen den Stand der letzten guten Liste.
home-newer = Eine spätere Version von Scopewise hat diese Liste geschrieben. Hier lässt sie sich lesen, aber nicht ändern.
home-unreadable = Die Liste der Verbindungen lässt sich nicht lesen: { $error }
home-entries-unreadable = { $count ->
    [one] Eine Verbindung in der Liste lässt sich nicht lesen. Sie bleibt in der Datei, wie sie ist; ihre Werte können noch im Schlüsselbund sein.
   *[other] { $count } Verbindungen in der Liste lassen sich nicht lesen. Sie bleiben in der Datei, wie sie sind; ihre Werte können noch im Schlüsselbund sein.
}
home-rebuild = Meine Verbindungen suchen
home-find = Verlorene Verbindungen suchen
home-other-store = Diese Werte gehören zu einem anderen Shop. Erwartet: { $store }.
home-shared = { $app } nutzt dasselbe API-Konto. Wird es gelöscht, arbeiten beide Apps nicht mehr.
home-lost = Verschwunden
home-changed = Verändert
home-differs = Der Eintrag im Schlüsselbund enthält andere Werte, als Scopewise gespeichert hat. Deshalb wurde nichts gesendet oder kopiert. Entfernen Sie diese Verbindung und speichern Sie sie neu.
home-rows-unknown = Welche Zeilen dieses Konto hat, ist hier nicht bekannt. Eine Prüfung kann deshalb nicht sagen, ob sie passen.
home-tell-rows = Zeilen angeben
home-tell-rows-named = Zeilen von { $app } bei { $store } angeben
home-told = Notiert. Prüfen Sie erneut, um zu sehen, ob die Zeilen passen.
home-replacing = Das Ersetzen ist noch nicht abgeschlossen.

moment-today = heute, { $time }
moment-yesterday = gestern, { $time }
moment-now = gerade eben
date = { $day }. { $month }
date-with-year = { $day }. { $month } { $year }

change-token-gone = BigCommerce nimmt dieses Token nicht mehr an.
change-token-back = BigCommerce nimmt das Token wieder an.
change-suspended = BigCommerce hat den Shop pausiert, oft wegen der Abrechnung.
change-rows-lost = { $count ->
    [one] Die Zeile { $rows } war offen und ist jetzt geschlossen.
   *[other] Diese Zeilen waren offen und sind jetzt geschlossen: { $rows }.
}
change-rows-gained = { $count ->
    [one] Die Zeile { $rows } war geschlossen und ist jetzt offen.
   *[other] Diese Zeilen waren geschlossen und sind jetzt offen: { $rows }.
}
change-renamed = Der Shop hieß { $from } und heißt jetzt { $to }.
change-plan = Der Tarif war { $from } und ist jetzt { $to }.

# Keeping.
keyring-linux = Systemschlüsselbund
keyring-linux-where = Den Eintrag finden Sie in Passwords and Keys (Passwörter und Verschlüsselung, Seahorse) oder im KWalletManager. Suchen Sie dort nach „Scopewise“.
keyring-macos = macOS-Schlüsselbund
keyring-macos-where = Den Eintrag finden Sie in Keychain Access (Schlüsselbundverwaltung). Suchen Sie dort nach „app.scopewise.Scopewise“.
keyring-windows = Windows Credential Manager
keyring-windows-where = Den Eintrag finden Sie im Credential Manager (Anmeldeinformationsverwaltung) unter Windows Credentials (Windows-Anmeldeinformationen). Suchen Sie dort nach „app.scopewise.Scopewise“.
keep-heading = Kopie aufbewahren
keep-text = Im { $keyring }, nur auf diesem Computer.
keep-save = Speichern
keep-save-again = Erneut speichern
keep-try-again = Erneut versuchen
keep-saving = Wird gespeichert…
keep-waiting = Warten auf den { $keyring }. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.
keep-give-up = Ohne Speichern fortfahren
keep-session-only = Nur für diese Sitzung behalten
keep-kept-for-session = Aufbewahrt, bis dieses Fenster schließt, und nirgends sonst.
keep-read-back = Gespeichert und zurückgelesen
keep-known = Bereits gespeichert ({ $when }).
keep-saved = Gespeichert und zurückgelesen.
keep-no-keyring = Auf diesem Computer antwortet kein Schlüsselbund. Scopewise speichert Geheimnisse nie als Klartext. Unter Linux gnome-keyring oder KWallet installieren.
keep-locked = Der Schlüsselbund ist gesperrt oder wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es dann noch einmal.
keep-not-there = Die Werte sind nicht mehr im Schlüsselbund. Erstellen Sie ein neues Konto oder lesen Sie die Datei noch einmal ein.
keep-differs = Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde. Deshalb gilt nichts als gespeichert.
keep-too-long = Ein Wert ist länger, als der Schlüsselbund zulässt.
keep-refused = Der Schlüsselbund hat nicht wie erwartet geantwortet. Versuchen Sie es noch einmal.
keep-no-space = Der Datenträger ist voll. Deshalb ließ sich die Liste der Verbindungen nicht schreiben.
keep-not-allowed = In den Datenordner dieses Benutzers lässt sich nicht schreiben.
keep-newer = Eine spätere Version von Scopewise führt die Liste der Verbindungen. Speichern Sie mit dieser Version.
keep-list-failed = Die Liste der Verbindungen ließ sich nicht schreiben.
keep-busy = Ein anderes Programm benutzt gerade die Liste der Verbindungen. Schließen Sie andere Fenster von Scopewise und versuchen Sie es noch einmal.

# Sealed files.
sealed-card-heading = Richtet jemand anders die App ein?
sealed-card-text = Erstellen Sie eine versiegelte Datei, die sich nur mit einem Passwort öffnet.
sealed-begin = Versiegelte Datei…
sealed-heading = Versiegelte Datei für Fachleute
sealed-text = { $count ->
    [one] Nur der Wert, nach dem { $app } fragt, und die Zeilen, mit einem Passwort verschlossen. Die andere Person öffnet die Datei mit Scopewise.
   *[other] Nur die { $count } Werte, nach denen { $app } fragt, und die Zeilen, mit einem Passwort verschlossen. Die andere Person öffnet die Datei mit Scopewise.
}
sealed-password = Passwort
sealed-another = Neues Passwort
sealed-strong = Stark: sechs zufällige Wörter
sealed-note = Notiz für die andere Person
sealed-note-optional = Notiz für die andere Person (freiwillig)
sealed-note-proposal = { $app } für { $store }
sealed-phone = Nennen Sie das Passwort am Telefon,
sealed-phone-more = nicht in derselben E-Mail wie die Datei. Scopewise zeigt es nur hier und kann es nicht wiederherstellen. Vergleichen Sie auch den Fingerabdruck { $fingerprint }.
sealed-copy-password = Passwort kopieren
sealed-save = Versiegelte Datei speichern…
sealed-sealing = Wird versiegelt…
sealed-takes = Das dauert mit Absicht etwa eine Sekunde: Das Kennwort zu erraten soll lange dauern.
sealed-failed = Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ort.
sealed-no-password = Dieser Computer liefert keine Zufallszahlen. Deshalb ließ sich kein Passwort erzeugen.
sealed-written = Gespeichert als { $name }.
sealed-noted = Ich habe das Passwort
sealed-noted-first = Notieren Sie das Passwort, bevor Sie schließen: Es wird sonst nirgends gezeigt.
sealed-show = Eingabe zeigen
sealed-hide = Eingabe verbergen
sealed-open-heading = Versiegelte Datei öffnen
sealed-open-text = { $name } öffnet sich mit dem Passwort, das die absendende Person Ihnen nennt.
sealed-open-reading = { $name } wird gelesen…
sealed-open-trying = { $seconds ->
    [one] Wird geöffnet. Das dauert mit Absicht etwa eine Sekunde.
   *[other] Wird geöffnet. Das dauert mit Absicht etwa { $seconds } Sekunden.
}
sealed-open = Öffnen
sealed-try-again = Erneut versuchen
sealed-not-sealed = Das ist keine versiegelte Datei. Lassen Sie sich eine Datei schicken, die auf .scopewise endet.
sealed-other-key = Diese Datei ist für einen Schlüssel versiegelt, nicht mit einem Passwort. Scopewise öffnet Dateien mit Passwort.
sealed-wrong-password = Dieses Passwort öffnet die Datei nicht. Geben Sie sechs Wörter mit Bindestrichen ein, alles in Kleinbuchstaben.
sealed-damaged = Die Datei wurde unterwegs abgeschnitten oder verändert. Lassen Sie sie sich noch einmal schicken.
sealed-too-large = Für eine versiegelte Datei ist diese viel zu groß. Wählen Sie die Datei, die Ihnen geschickt wurde.
sealed-not-ours = Die Datei stammt nicht von Scopewise. Öffnen Sie sie mit dem Programm, das sie erstellt hat.
sealed-newer = Eine spätere Version von Scopewise hat diese Datei erstellt. Aktualisieren Sie Scopewise, um sie zu öffnen.
sealed-unreadable = Die Datei lässt sich nicht lesen. Verschieben Sie sie in einen anderen Ordner und versuchen Sie es noch einmal.
sealed-no-memory = Das Versiegeln braucht 256 MB freien Arbeitsspeicher, und so viel ist nicht da. Schließen Sie andere Programme und versuchen Sie es noch einmal.
sealed-too-much-work = Diese Datei verlangt diesem Computer mehr Arbeit ab, als Scopewise zulässt. Bitten Sie den Absender, sie mit den üblichen Einstellungen neu zu versiegeln.
sealed-open-no-memory = Das Öffnen braucht mehr freien Arbeitsspeicher, als da ist. Schließen Sie andere Programme und versuchen Sie es noch einmal.
sealed-received = Aus { $file }
sealed-received-note = „{ $note }“
sealed-received-fingerprint = Lassen Sie sich von der absendenden Person den Fingerabdruck vorlesen. Er sollte { $fingerprint } lauten.

# Receipt, tidying up.
receipt-card-heading = Beleg
receipt-card-text = Shop, App, Zeilen, Datum und Fingerabdruck. Keine Geheimnisse.
receipt-save = Beleg speichern…
receipt-file = beleg-{ $app }.html
receipt-not-tested = Nicht getestet
drill-file = falls-dieser-computer-verloren-geht.html
tidy-heading = Wenn Sie auf „Fertig“ klicken
tidy-file = Zugangsdatei in den Papierkorb legen
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Speichern Sie zuerst eine Kopie. Dann kann die Datei weg.
tidy-file-trash = Bis Sie den Papierkorb leeren, ist sie dort lesbar.
tidy-also = „Fertig“ legt auch die Datei in den Papierkorb
tidy-cloud = Sie liegt in einem Ordner von { $service }: Eine Kopie kann online und im dortigen Verlauf sein.
tidy-clipboard = Zwischenablage leeren
tidy-older = { $count ->
    [one] Auch 1 ältere Zugangsdatei in den Papierkorb
   *[other] Auch { $count } ältere Zugangsdateien in den Papierkorb
}
tidy-older-show = Zeigen
tidy-older-hide = Ausblenden
tidy-older-warning = Deren Werte bewahrt Scopewise nicht auf. Wählen Sie nur Dateien, auf die Sie verzichten können.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = Im Papierkorb: { $names }. Bis Sie ihn leeren, ist der Inhalt dort lesbar.
tidy-done-gone = { $name } war nicht mehr da.
tidy-done-other = { $name } enthält jetzt andere Werte und bleibt deshalb.
tidy-done-refused = { $name } ließ sich nicht verschieben. Vielleicht benutzt ein anderes Programm die Datei. Sie liegt noch in { $folder }.
tidy-done-not-kept = { $name } bleibt liegen: { $reason }
tidy-under-way = Wird aufgeräumt…
tidy-file-stays = { $name } liegt noch in { $folder }. Sie öffnet Ihren Shop für jeden, der sie hat.
tidy-not-saved = Die Werte wurden hier nicht gespeichert. Sie sind jetzt nur dort, wo Sie sie eingefügt haben.
tidy-saved = Die Werte sind im { $keyring }.
clipboard-clears = Die Zwischenablage leert sich in { $seconds } s
clipboard-clear-now = Jetzt leeren
clipboard-cleared = Zwischenablage geleert
clipboard-notice = Von Scopewise geleert
clipboard-clear-history = leeren Sie seinen Verlauf
clipboard-in-history = Die Zwischenablage ist leer, aber { $manager } behält eine Kopie im Verlauf. Zum Entfernen: { $clear }.
clipboard-put-back = { $manager } legt den Wert immer wieder in die Zwischenablage. Zum Entfernen: { $clear }.
clipboard-stays = Was Sie zuletzt kopiert haben, bleibt in der Zwischenablage, bis Sie sie leeren oder die Werte speichern.
tidy-gone = Die Werte wurden nicht gespeichert und nicht alle kopiert. Scopewise hat sie nicht mehr.
home-unclear = Einige benötigte Zeilen ließen sich nicht bestätigen. Prüfen Sie noch einmal.
tidy-only-in-file = Die Werte wurden nicht gespeichert. Die geöffnete Datei enthält sie noch.
handover-toast-paste = { $label } kopiert. In { $app } einfügen und für den nächsten Wert zurückkommen.
handover-toast-secret = { $label } kopiert. In 60 s wird die Zwischenablage geleert.
handover-copy-all-as = Alle Werte, für Entwickler:
handover-copy-as-named = Alle Werte als { $form } kopieren
handover-finished-replace = Ersetzen fortsetzen
handover-finished-again = Ist ein Wert noch nicht in { $app }, übergeben Sie ihn noch einmal.

# Coming back.
session-resumed = Sie sind wieder dort, wo Sie aufgehört haben.
session-left = Scopewise bewahrt keine Werte auf der Festplatte auf.
session-left-kept = Ihre Werte sind im { $keyring }.
session-left-saved = Scopewise bewahrt sie nirgends sonst auf.
session-left-file = Ihre Werte kamen aus { $name }.
session-left-nothing = Holen Sie sie noch einmal aus ihrer Datei oder von dort, wo Sie sie eingefügt haben.
session-take-saved = Gespeicherte Werte nehmen
session-read-again = Noch einmal lesen

# Replacing.
plan-heading = { $app } bei { $store } ersetzen
plan-lead = BigCommerce kann ein Konto nach Save nicht ändern. Deshalb tritt ein neues an seine Stelle. Sie können jederzeit unterbrechen und später weitermachen.
plan-account-name = { $name } 2
plan-new = Neues Konto mit den richtigen Zeilen erstellen und testen
plan-new-done = Das neue Konto „{ $name }“ ist gespeichert: { $fingerprint }
plan-new-untested = Es wurde ohne Test gespeichert.
plan-new-test = Jetzt testen
plan-new-unsaved = Die neuen Werte wurden übergeben und hier nicht gespeichert.
plan-new-begin = Neues Konto erstellen
plan-hand = Die neuen Werte an { $app } übergeben
plan-hand-begin = Übergeben
plan-use = Prüfen, ob { $app } mit den neuen Werten arbeitet
plan-use-text = Lassen Sie die App einmal synchronisieren oder nutzen Sie ihren eigenen Test.
plan-use-done = Ja, es funktioniert
plan-hooks = Ansehen, was mit dem alten Konto verschwindet
plan-hooks-text = Webhooks sind Nachrichten, die BigCommerce an die App schickt. Löschen Sie das Konto „{ $name }“, löscht das auch seine Webhooks.
plan-hooks-list = Webhooks auflisten
plan-hooks-skip = Ohne Liste weiter
plan-hooks-asking = BigCommerce wird gefragt…
plan-hooks-none = Das alte Konto hat keine Webhooks.
plan-hooks-some = { $count ->
    [one] Ein Webhook verschwindet mit:
   *[other] { $count } Webhooks verschwinden mit:
}
plan-hook = { $scope } an { $destination }
plan-hook-off = { $scope } an { $destination } (ausgeschaltet)
plan-hooks-rest = und { $count } weitere
plan-hooks-after = Die App muss sie für das neue Konto neu anlegen. Die meisten Apps tun das beim Verbinden.
plan-hooks-failed = Keine Liste: { $cause }
plan-hooks-gone = BigCommerce nimmt das alte Token nicht mehr an: Das Konto ist schon gelöscht, seine Webhooks ebenso.
plan-delete = Das alte Konto „{ $name }“ in BigCommerce löschen
plan-delete-text = Settings, API, Store-level API accounts: der Papierkorb neben „{ $name }“. Das lässt sich nicht rückgängig machen.
plan-delete-keep = Behalten Sie „{ $name }“: Das ist das neue.
plan-delete-practice = In der Übung gibt es nichts zu löschen.
plan-delete-open = API-Seite öffnen
plan-delete-check = Ich habe es gelöscht
plan-delete-still = BigCommerce nimmt das alte Token noch an ({ $when }). Prüfen Sie, ob „{ $name }“ aus der Liste verschwunden ist.
plan-delete-unknown = Scopewise konnte BigCommerce nicht fragen. Deshalb ist noch nichts bekannt.
plan-delete-gone = BigCommerce nimmt das alte Token nicht mehr an.
plan-finish = Die alten Werte von diesem Computer entfernen
plan-finish-begin = Entfernen…
plan-end = Nicht ersetzen
plan-back = Alle Verbindungen
plan-step = Schritt { $number } von { $count }, { $state }: { $text }
plan-state-done = erledigt
plan-state-now = jetzt
plan-state-ahead = noch offen

# Dialogs of this part.
dialog-remove = { $app } aus Scopewise entfernen?
dialog-remove-session = Diese Werte werden aufbewahrt, bis dieses Fenster schließt, und nirgends sonst. Das Entfernen löscht das Konto in BigCommerce nicht.
dialog-end = Das Ersetzen abbrechen?
dialog-end-text = Beide Konten bleiben in BigCommerce, und beide Verbindungen bleiben hier. Was über das Ersetzen notiert wurde, wird vergessen.
dialog-end-keep = Ersetzen fortsetzen
dialog-end-confirm = Ersetzen abbrechen
dialog-remove-text = Das löscht die gespeicherten Werte aus dem { $keyring }. Das Konto in BigCommerce löscht es nicht.
dialog-remove-bold = Um den Zugriff endgültig abzuschalten,
dialog-remove-more = löschen Sie auch das Konto „{ $name }“ auf der API-Seite von BigCommerce. Seine Webhooks verschwinden damit.
dialog-remove-open = API-Seite öffnen
dialog-remove-keep = Behalten
dialog-remove-confirm = Entfernen
dialog-finish = Diese Werte gibt es nur hier
dialog-finish-text = Sie stehen in keiner Datei und wurden nicht gespeichert. Nach „Fertig“ sind sie von diesem Computer verschwunden.
dialog-finish-confirm = Trotzdem fertig
dialog-save-sealed = Versiegelte Datei speichern
dialog-open-sealed = Versiegelte Datei wählen
dialog-sealed-files = Versiegelte Dateien
dialog-save-receipt = Beleg speichern
dialog-save-drill = Liste für den Verlustfall speichern
dialog-choose-another = Andere Datei wählen…
cancel = Abbrechen
