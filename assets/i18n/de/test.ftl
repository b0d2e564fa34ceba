# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce antwortet
check-answers-practice = Der Übungsshop antwortet
check-network = Der Server ist gefunden und nimmt die Verbindung an
check-secure = Die Verbindung ist sicher
check-token-known = Das Token ist bekannt
check-token = Token und Shop gehören zusammen
check-open = Der Shop ist offen
check-room = Der Shop hat noch Anfragen frei
check-by-proxy = vom Proxy aufgelöst
check-store = Das ist Ihr Shop
check-rows = Zeilen prüfen
check-not-tried = nicht versucht
check-store-hidden = der Name bleibt verborgen, solange Information & settings geschlossen ist
check-seconds = { $seconds } s

finding-fits = Passt
finding-missing = Fehlt
finding-extra = Mehr als nötig
finding-level-not-checked = Stufe nicht geprüft
finding-cannot-be-tested = Nicht testbar

found-none = None
found-open = Read-only oder höher
found-open-ticked = Offen (abgehakt: { $level })
found-hidden = Von Content verdeckt
found-no-question = Keine harmlose Frage
found-trouble = Keine klare Antwort
found-not-reached = Nicht gefragt

reason-needs-write = nur eine Änderung würde es zeigen, und Scopewise ändert nie etwas
reason-graphql-only = dafür gibt es keine harmlose Frage
reason-no-request = dafür gibt es keine harmlose Frage
reason-ambiguous-with-content = Content ist offen und beantwortet dieselbe Frage
reason-server-trouble = BigCommerce konnte nicht richtig antworten
reason-not-json = geantwortet hat etwas anderes als BigCommerce
reason-rate-limited = der Shop war zu stark ausgelastet
reason-unexpected-answer = die Antwort steht auf keiner Liste
reason-not-reached = der Test endete vorher

verdict-ready = Bereit
verdict-ready-text = { $rows ->
    [one] Die eine Zeile passt.
   *[other] Alle { $rows } Zeilen passen.
} { $app } kann { $reads ->
    [yes] alles Nötige lesen
   *[no] alles Nötige tun
}; keine andere testbare Zeile ist offen.
verdict-ready-open-text = { $rows ->
    [one] Die Zeile, die { $app } braucht, ist offen.
   *[other] Von den { $rows } Zeilen, die { $app } braucht, fehlt keine.
}
verdict-extra = Bereit, mehr offen als nötig
verdict-extra-text = { $count ->
    [one] { $rows } ist offen, obwohl { $app } die Zeile nicht braucht.
   *[other] { $rows } sind offen, obwohl { $app } diese Zeilen nicht braucht.
} Sie können fortfahren oder ein Konto mit weniger Zugriff erstellen.
verdict-gaps = Noch nicht bereit
verdict-gaps-one = { $row } steht auf None; { $app } braucht { $level }.
verdict-gaps-many = { $rows } stehen auf None; { $app } braucht diese Zeilen.
verdict-gaps-end = BigCommerce kann ein Konto nach Save nicht ändern. Erstellen Sie deshalb ein neues.
verdict-gaps-ticks = Ihre Häkchen bleiben erhalten.
untested-nothing-known = Über das Token ist noch nichts bekannt.
untested-token-known = Token und Shop gehören zusammen; die Zeilen sind noch nicht bekannt.
verdict-refused = Funktioniert nicht
verdict-unclear = Nicht ganz geprüft
verdict-unclear-text = Von den { $rows } Zeilen, die { $app } braucht, fehlt keine erkennbar, aber zu { $silent } kam keine klare Antwort.
next-unclear = Testen Sie noch einmal. Bleibt die Antwort unklar, fragen Sie den BigCommerce-Support.
verdict-untested = Kein Test möglich

note-level-not-checked = { $count ->
    [one] 1 Stufe nicht geprüft: Eine Leseanfrage kann Read-only nicht von mehr unterscheiden.
   *[other] { $count } Stufen nicht geprüft: Eine Leseanfrage kann Read-only nicht von mehr unterscheiden.
}
note-level-ticked = { $count ->
    [one] 1 Stufe nicht geprüft: Sie haben { $level } abgehakt.
   *[other] { $count } Stufen nicht geprüft: Sie haben { $level } abgehakt.
}
note-cannot-be-tested = { $count ->
    [one] 1 Zeile ist nicht testbar; sehen Sie in der Kontenliste von BigCommerce nach.
   *[other] { $count } Zeilen sind nicht testbar; sehen Sie in der Kontenliste von BigCommerce nach.
}

cause-token-refused = BigCommerce kennt dieses Token nicht.
    .text = Das Konto wurde gelöscht, oder ein Wert wurde abgeschnitten.
    .next = Datei erneut einlesen
cause-store-mismatch = Token und Shop gehören nicht zusammen.
    .text = Das Token stammt aus einem anderen Shop, oder der Store Hash stimmt nicht.
    .next = Werte prüfen
cause-not-practice = Das ist keine Übungsdatei.
    .text = Der Übungsshop nimmt nur Dateien, die Scopewise zum Üben erstellt hat. Es wurde nichts gesendet.
    .next = Übungsdatei verwenden
cause-practice-token = Das sind Übungswerte.
    .text = Scopewise hat sie erfunden, BigCommerce kennt sie nicht. Es wurde nichts gesendet.
    .next = Datei des Shops einlesen
cause-store-suspended = Der Shop ist gesperrt.
    .text = BigCommerce hat ihn pausiert, oft wegen der Abrechnung.
    .next = Erneut testen
cause-maintenance = Der Shop ist wegen Wartung geschlossen.
    .text = Warten Sie, bis der Shop wieder offen ist.
    .next = Erneut testen
cause-rate-limited = Der Shop ist ausgelastet.
    .text = Andere Apps haben die Anfragen des Shops vorerst aufgebraucht.
    .next = Erneut testen
cause-offline = Dieser Computer hat keine Verbindung zum Internet.
    .text = Prüfen Sie das Netzwerk und testen Sie dann noch einmal.
    .next = Erneut testen
cause-dns = Die Adresse von BigCommerce war nicht auffindbar.
    .text = Dieser Computer konnte BigCommerce nicht erreichen. Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-connect = Dieser Computer konnte BigCommerce nicht erreichen.
    .text = Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-proxy = Der Proxy hat die Verbindung nicht weitergeleitet.
    .text = Bitten Sie Ihre IT, api.bigcommerce.com, Port 443, freizugeben.
    .next = Erneut testen
cause-proxy-auth = Der Proxy verlangt einen Namen und ein Passwort.
    .text = Fragen Sie Ihre IT, wie sich Programme am Proxy anmelden.
    .next = Erneut testen
cause-tls = Die sichere Verbindung ließ sich nicht prüfen.
    .text = Etwas in diesem Netzwerk verwendet ein eigenes Zertifikat. Bitten Sie Ihre IT, es zu installieren; Scopewise überspringt diese Prüfung nie.
    .next = Erneut testen
cause-clock = Die Uhr dieses Computers geht nach.
    .text = Eine sichere Verbindung braucht das richtige Datum.
    .next = Erneut testen
cause-timeout = Die Antwort blieb zu lange aus.
    .text = Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-cancelled = Sie haben den Test abgebrochen.
    .text = Sie können ihn jederzeit neu beginnen.
    .next = Erneut testen
cause-redirected = Die Antwort verweist auf eine andere Adresse.
    .text = Scopewise folgt ihr nicht, damit Ihr Token bleibt, wo es hingehört.
    .next = Erneut testen
cause-server-error = BigCommerce hat gerade Schwierigkeiten.
    .text = Die Antwort war ein Fehler von BigCommerce selbst. Das Token kann in Ordnung sein.
    .next = Erneut testen
cause-not-json = Etwas anderes hat geantwortet.
    .text = Statt BigCommerce hat ein Proxy oder eine Anmeldeseite geantwortet.
    .next = Erneut testen
cause-too-large = Die Antwort war viel zu groß.
    .text = Vielleicht hat etwas anderes als BigCommerce geantwortet.
    .next = Erneut testen

report-title = Scopewise-Bericht
report-practice = ÜBUNG: Nichts in diesem Bericht ist echt.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Shop: { $name } ({ $domain }), Hash { $hash }
report-store-hash = Store Hash: { $hash }
report-fingerprint = Fingerabdruck: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Weiter: { $next }
report-requests = { $requests ->
    [0] Es wurde keine Anfrage gesendet.
    [one] 1 Leseanfrage in { $seconds } s.
   *[other] { $requests } Leseanfragen in { $seconds } s.
}
report-needed = braucht { $level }
report-not-needed = nicht nötig
report-rows = Zeilen
report-checks = Prüfungen
report-check-passed = ok
report-check-failed = nein
report-check-open = -
report-other-rows = { $count ->
    [one] 1 weitere Zeile ist nicht nötig und geschlossen oder nicht testbar.
   *[other] { $count } weitere Zeilen sind nicht nötig und geschlossen oder nicht testbar.
}
next-ready = Übergeben Sie die Werte an { $app }.
next-extra = Fahren Sie fort oder erstellen Sie ein Konto mit weniger Zugriff.
next-gaps = Erstellen Sie ein neues API-Konto, in dem auch die fehlenden Zeilen eingestellt sind.

check-name-answers = Die Antwort
check-name-network = Der Weg zum Server
check-name-secure = Die sichere Verbindung
check-name-token-known = Das Zugriffstoken
check-name-token = Token und Shop
check-name-open = Der Zustand des Shops
check-name-store = Der Name des Shops
check-name-room = Übrige Anfragen
check-name-rows = Die Zeilen
check-rest = { $count } weitere Prüfungen wurden nicht versucht
