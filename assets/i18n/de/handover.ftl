# Step 7, the receipt and the list for a lost computer.

handover-heading = Werte an { $app } übergeben
handover-lead = { $count ->
    [one] { $app } fragt nach einem Wert. Hier steht er unter der Bezeichnung der App.
   *[other] { $app } fragt nach { $count } Werten. Hier stehen sie unter den Bezeichnungen und in der Reihenfolge der App.
}
handover-open-guide = Anleitung von { $app } öffnen
handover-copied = { $done } von { $count } kopiert
handover-copy-next = Nächsten kopieren
handover-all-copied = Alle kopiert
handover-copied-one = Kopiert
handover-missing = Nicht in der Datei. Fügen Sie den Wert in Schritt 5 hinzu.
handover-constant = In der App auswählen
handover-left-out = Danach fragt { $app } nicht: { $values }.
handover-not-copied = { $count ->
    [one] 1 Wert noch nicht kopiert
   *[other] { $count } Werte noch nicht kopiert
}
handover-done = Fertig
handover-toast = { $label } kopiert
handover-toast-middle-button = { $label } ist bereit. Klicken Sie in { $app } mit der mittleren Maustaste in das Feld.
handover-middle-button = Stattdessen mit der mittleren Maustaste einfügen
handover-middle-button-how = Werte kommen dann nicht in die Zwischenablage. Klicken Sie in { $app } mit der mittleren Maustaste in das Feld, oder tippen Sie mit drei Fingern darauf. Zwischenablage-Programme lassen das aus, solange sie nicht auch markierten Text speichern sollen.
handover-copy-failed = Kein Zugriff auf die Zwischenablage. Zeigen Sie den Wert an und tippen Sie ihn ab, oder versuchen Sie es noch einmal.
handover-not-exportable = { $label } enthält ein Zeichen, das Programme in { $form } unterschiedlich lesen. Kopieren Sie diesen Wert einzeln.
handover-finished = Jetzt in { $app } abschließen
handover-finished-lead = { $left ->
    [0] Sie haben alle Werte kopiert.
    [one] 1 Wert wurde nicht kopiert.
   *[other] { $left } Werte wurden nicht kopiert.
}
handover-another = Weitere App verbinden
handover-only-here = Diese Werte sind in keiner Datei gespeichert. Kopieren Sie einen, fügen Sie ihn in { $app } ein und holen Sie dann den nächsten.

# The receipt, and the list for a lost computer.
receipt-title = Beleg: BigCommerce-API-Konto für { $app }
receipt-date = Beleg gespeichert am
receipt-store = Shop
receipt-app = App
receipt-verdict = Letzter Test
receipt-fingerprint = Fingerabdruck
receipt-scopes = { $count ->
    [one] 1 nötiger Scope
   *[other] { $count } nötige Scopes
}
receipt-revoke = So entziehen Sie den Zugriff: Öffnen Sie in BigCommerce Settings, API, Store-level API accounts und löschen Sie das Konto „{ $name }“. Damit werden auch seine Webhooks gelöscht, und die App funktioniert nicht mehr.
receipt-no-secrets = Diese Seite enthält keine Geheimnisse. Der Fingerabdruck identifiziert das Token; anmelden kann man sich damit nicht.
drill-title = Wenn dieser Computer verloren geht: zu löschende Konten ({ $date })
drill-account = { $app }, Fingerabdruck { $fingerprint }
drill-how = Öffnen Sie in jedem Shop Settings, API, Store-level API accounts und löschen Sie alle Konten dieser Liste. Ihre Tokens funktionieren dann sofort nicht mehr.
drill-after = Erstellen Sie danach neue Konten für die Apps, die Sie noch brauchen. Mit den alten Konten werden auch ihre Webhooks gelöscht; die Apps erstellen neue, wenn Sie sie wieder verbinden.
handover-still-open = Noch zu erledigen
