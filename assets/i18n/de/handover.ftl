# Step 7 and what leaves Scopewise.

handover-heading = Werte an { $app } übergeben
handover-lead = { $count ->
    [one] { $app } fragt nach einem Wert. Hier steht er unter der Bezeichnung, die die App verwendet.
   *[other] { $app } fragt nach { $count } Werten. Hier stehen sie unter den Bezeichnungen und in der Reihenfolge der App.
}
handover-open-guide = Anleitung von { $app } öffnen
handover-copied = { $done } von { $count } kopiert
handover-copy-next = Nächsten kopieren
handover-all-copied = Alle kopiert
handover-copied-one = Kopiert
handover-missing = Nicht in der Datei. Ergänzen Sie den Wert in Schritt 5.
handover-constant = Dort auswählen
handover-left-out = Weggelassen, weil { $app } nicht danach fragt: { $values }.
handover-not-copied = { $count ->
    [one] 1 Wert noch nicht kopiert
   *[other] { $count } Werte noch nicht kopiert
}
handover-done = Fertig
handover-toast = { $label } kopiert
handover-copy-failed = Die Zwischenablage war nicht erreichbar. Zeigen Sie den Wert an und tippen Sie ihn ab, oder versuchen Sie es noch einmal.
handover-not-exportable = { $label } enthält ein Zeichen, das Programme in { $form } unterschiedlich lesen. Kopieren Sie diesen Wert einzeln.
handover-finished = Hier ist alles erledigt. Schließen Sie es nun in { $app } ab
handover-finished-lead = { $left ->
    [0] Sie haben alle Werte kopiert.
    [one] Ein Wert wurde nicht kopiert.
   *[other] { $left } Werte wurden nicht kopiert.
}
handover-another = Weitere App verbinden
handover-only-here = Diese Werte stehen in keiner Datei. Einen kopieren, in { $app } einfügen, dann für den nächsten zurückkommen.

# The receipt, and the list for a lost computer.
receipt-title = Beleg: { $app } ist mit BigCommerce verbunden
receipt-date = Datum
receipt-store = Shop
receipt-app = App
receipt-verdict = Letzter Test
receipt-fingerprint = Fingerabdruck
receipt-rows = { $count ->
    [one] Zugriff: 1 Zeile
   *[other] Zugriff: { $count } Zeilen
}
receipt-revoke = So entziehen Sie den Zugriff: Öffnen Sie in BigCommerce Settings, API, Store-level API accounts und löschen Sie das Konto „{ $name }“. Seine Webhooks verschwinden damit, und die App arbeitet nicht mehr.
receipt-no-secrets = Diese Seite enthält keine Geheimnisse. Der Fingerabdruck zeigt, welches Token gemeint ist. Anmelden kann man sich damit nicht.
drill-title = Falls dieser Computer verloren geht: zu löschende Konten ({ $date })
drill-account = { $app }, Fingerabdruck { $fingerprint }
drill-how = Öffnen Sie in jedem Shop Settings, API, Store-level API accounts und löschen Sie jedes Konto der Liste. Von da an öffnet sein Token nichts mehr.
drill-after = Erstellen Sie danach neue Konten für die Apps, die Sie noch brauchen. Die Webhooks sind mit den alten Konten verschwunden; die Apps legen neue an, wenn Sie sie wieder verbinden.
