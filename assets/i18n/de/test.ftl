# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce antwortet
check-answers-practice = Der Demo-Shop antwortet
check-network = Mit dem Server verbunden
check-secure = Die Verbindung ist sicher
check-token-known = Das Token wird erkannt
check-token = Token und Shop gehören zusammen
check-open = Der Shop ist geöffnet
check-room = Das API-Limit des Shops ist nicht erreicht
check-by-proxy = vom Proxy aufgelöst
check-store = Name des Shops
check-scopes = Scopes prüfen
check-not-tried = nicht versucht
check-store-hidden = verborgen, weil Information & settings auf None steht
check-seconds = { $seconds } s

finding-fits = Passt
finding-missing = Fehlt
finding-extra = Mehr als nötig
finding-level-not-checked = Stufe nicht geprüft
finding-cannot-be-tested = Nicht testbar

found-none = None
found-open = Read-only oder höher
found-open-ticked = Read-only oder höher (gesetzt: { $level })
found-hidden = Unklar: Content ist offen
found-no-question = Nicht gefahrlos testbar
found-trouble = Keine klare Antwort
found-not-reached = Nicht abgefragt

reason-needs-write = nur eine Änderung würde es zeigen, und Scopewise ändert nie etwas
reason-graphql-only = mit keiner gefahrlosen Anfrage testbar
reason-no-request = mit keiner gefahrlosen Anfrage testbar
reason-ambiguous-with-content = Content ist offen, und eine einzige Anfrage testet beide
reason-server-trouble = BigCommerce hatte gerade Probleme
reason-not-json = etwas anderes als BigCommerce hat geantwortet
reason-rate-limited = der Shop war ausgelastet
reason-unexpected-answer = unerwartete Antwort
reason-not-reached = der Test endete vorher

verdict-ready = Bereit
verdict-ready-text = { $scopes ->
    [one] Der eine Scope passt.
   *[other] Alle { $scopes } Scopes passen.
} { $app } kann { $reads ->
    [yes] alles Nötige lesen
   *[no] alles Nötige tun
} und, soweit Scopewise das testen kann, sonst nichts.
verdict-ready-open-text = { $scopes ->
    [one] Der Scope, den { $app } braucht, ist da, soweit er sich testen lässt.
   *[other] Alle { $scopes } Scopes, die { $app } braucht, sind da, soweit sie sich testen lassen.
}
verdict-extra = Bereit, mehr als nötig
verdict-extra-text = { $count ->
    [one] { $scopes } gibt Zugriff, den { $app } nicht braucht.
   *[other] { $scopes } geben Zugriff, den { $app } nicht braucht.
} Sie können fortfahren oder ein API-Konto mit weniger Zugriff erstellen.
verdict-gaps = Noch nicht bereit
verdict-gaps-one = { $scope } steht auf None; { $app } braucht { $level }.
verdict-gaps-many = { $scopes } stehen auf None; { $app } braucht diese Scopes.
verdict-gaps-end = Nach dem Klick auf Save lassen sich die Scopes eines API-Kontos nicht mehr ändern. Erstellen Sie deshalb ein neues.
verdict-gaps-ticks = Ihre Häkchen aus Schritt 4 bleiben erhalten.
untested-nothing-known = Über das Token ist noch nichts bekannt.
untested-token-known = Token und Shop gehören zusammen, aber die Scopes wurden noch nicht geprüft.
verdict-refused = Funktioniert nicht
verdict-unclear = Teilweise getestet
verdict-unclear-text = { $scopes ->
    [one] Der Scope, den { $app } braucht, ließ sich nicht bestätigen: { $silent }.
   *[other] Von den { $scopes } Scopes, die { $app } braucht, fehlt nach bisherigem Stand keiner. Nicht bestätigt: { $silent }.
}
next-unclear = Testen Sie noch einmal. Bleibt die Antwort unklar, wenden Sie sich an den BigCommerce-Support.
verdict-untested = Test nicht möglich

note-level-not-checked = { $count ->
    [one] 1 Stufe nicht geprüft: Eine Leseanfrage kann Read-only nicht von einer höheren Stufe unterscheiden.
   *[other] { $count } Stufen nicht geprüft: Eine Leseanfrage kann Read-only nicht von einer höheren Stufe unterscheiden.
}
note-level-ticked = { $count ->
    [one] 1 Stufe nicht geprüft: Sie haben { $level } gesetzt.
   *[other] { $count } Stufen nicht geprüft: Sie haben { $level } gesetzt.
}
note-cannot-be-tested = { $count ->
    [one] 1 Scope lässt sich nicht testen; sehen Sie in der Kontenliste von BigCommerce nach.
   *[other] { $count } Scopes lassen sich nicht testen; sehen Sie in der Kontenliste von BigCommerce nach.
}

cause-token-refused = BigCommerce kennt dieses Token nicht.
    .text = Prüfen Sie auch den Store Hash: Ein falscher bekommt dieselbe Antwort. Gibt es das Konto noch, fügen Sie seine Datei noch einmal hinzu. Wurde es gelöscht, erstellen Sie ein neues.
    .next = Datei erneut hinzufügen
cause-store-mismatch = Token und Shop gehören nicht zusammen.
    .text = Das Token stammt aus einem anderen Shop, oder der Store Hash ist falsch.
    .next = Werte prüfen
cause-not-practice = Das ist keine Demo-Datei.
    .text = Der Demo-Shop akzeptiert nur Demo-Dateien von Scopewise. Es wurde nichts gesendet.
    .next = Demo-Datei verwenden
cause-practice-token = Das sind Demo-Werte.
    .text = Scopewise hat sie erfunden, BigCommerce kennt sie nicht. Es wurde nichts gesendet.
    .next = Datei des Shops hinzufügen
cause-store-suspended = Der Shop ist gesperrt.
    .text = BigCommerce hat ihn gesperrt, oft wegen offener Rechnungen. Fragen Sie den Shop-Inhaber.
    .next = Erneut testen
cause-maintenance = Der Shop ist wegen Wartung geschlossen.
    .text = Warten Sie, bis der Shop wieder geöffnet ist.
    .next = Erneut testen
cause-rate-limited = Der Shop ist ausgelastet.
    .text = Andere Apps haben das API-Limit des Shops vorerst ausgeschöpft. Warten Sie eine Minute und testen Sie dann noch einmal.
    .next = Erneut testen
cause-offline = Dieser Computer ist nicht mit dem Internet verbunden.
    .text = Prüfen Sie das Netzwerk und testen Sie dann noch einmal.
    .next = Erneut testen
cause-dns = Die Adresse von BigCommerce wurde nicht gefunden.
    .text = Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-connect = Dieser Computer konnte BigCommerce nicht erreichen.
    .text = Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-proxy = Der Proxy hat die Verbindung blockiert.
    .text = Bitten Sie Ihre IT, api.bigcommerce.com, Port 443, freizugeben.
    .next = Erneut testen
cause-proxy-auth = Der Proxy verlangt Benutzername und Passwort.
    .text = Fragen Sie Ihre IT, wie sich Programme am Proxy anmelden.
    .next = Erneut testen
cause-proxy-address = Die Adresse des Proxys ist nicht verständlich.
    .text = Sie steht in der Variable HTTPS_PROXY oder ALL_PROXY oder in den Netzwerkeinstellungen. Scopewise unterstützt http-, https- und SOCKS-Proxys. Berichtigen Sie die Adresse und starten Sie Scopewise neu.
    .next = Erneut testen
cause-tls = Die sichere Verbindung konnte nicht überprüft werden.
    .text = Etwas in diesem Netzwerk verwendet ein eigenes Zertifikat. Versuchen Sie es in einem anderen Netzwerk oder bitten Sie Ihre IT, das Zertifikat zu installieren. Scopewise überspringt diese Prüfung nie.
    .next = Erneut testen
cause-bad-certificate = Das Zertifikat ist für BigCommerce nicht zulässig.
    .text = Etwas in diesem Netzwerk hat mit einem Zertifikat geantwortet, das für diese Adresse nicht verwendet werden darf. Installieren Sie es nicht. Versuchen Sie es in einem anderen Netzwerk oder informieren Sie Ihre IT.
    .next = Erneut testen
cause-wrong-name = Statt BigCommerce hat ein anderer Server geantwortet.
    .text = In einem Gastnetz, etwa im Hotel, melden Sie sich zuerst im Browser an. Installieren Sie dafür kein Zertifikat.
    .next = Erneut testen
cause-expired = Das Zertifikat der sicheren Verbindung ist abgelaufen.
    .text = Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, antwortet etwas in diesem Netzwerk mit einem alten Zertifikat. Versuchen Sie es in einem anderen Netzwerk.
    .next = Erneut testen
cause-no-authorities = Dieser Computer hat keine Liste vertrauenswürdiger Zertifikate.
    .text = Installieren Sie das Paket „ca-certificates“ und testen Sie dann noch einmal.
    .next = Erneut testen
cause-handshake = Die sichere Verbindung konnte nicht aufgebaut werden.
    .text = Ein Proxy oder eine Firewall in diesem Netzwerk ist vielleicht zu alt dafür. Versuchen Sie es in einem anderen Netzwerk oder zeigen Sie diese Meldung Ihrer IT.
    .next = Erneut testen
cause-clock = Die Uhr dieses Computers geht nach.
    .text = Stellen Sie Datum und Uhrzeit dieses Computers richtig und testen Sie dann noch einmal.
    .next = Erneut testen
cause-timeout = Die Antwort kam nicht rechtzeitig.
    .text = Prüfen Sie die Internetverbindung.
    .next = Erneut testen
cause-cancelled = Sie haben den Test gestoppt.
    .text = Sie können ihn jederzeit neu starten.
    .next = Erneut testen
cause-redirected = Die Antwort leitet zu einer anderen Adresse weiter.
    .text = Scopewise ist der Weiterleitung nicht gefolgt. Ihr Token wurde also nicht woandershin gesendet. Melden Sie sich im Browser in diesem Netzwerk an oder fragen Sie Ihre IT.
    .next = Erneut testen
cause-server-error = BigCommerce hat gerade Probleme.
    .text = Die Antwort war ein Serverfehler. Das Token ist vielleicht in Ordnung.
    .next = Erneut testen
cause-not-json = Die Antwort kam nicht von BigCommerce.
    .text = Ein Proxy oder eine Anmeldeseite hat geantwortet. Melden Sie sich im Browser in diesem Netzwerk an oder fragen Sie Ihre IT.
    .next = Erneut testen
cause-too-large = Die Antwort war zu groß.
    .text = Vielleicht hat etwas anderes als BigCommerce geantwortet. Fragen Sie Ihre IT.
    .next = Erneut testen

report-title = Scopewise-Bericht
report-practice = DEMO: Nichts in diesem Bericht ist echt.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Shop: { $name } ({ $domain }), Hash { $hash }
report-store-hash = Store Hash: { $hash }
report-fingerprint = Fingerabdruck: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Nächster Schritt: { $next }
report-requests = { $requests ->
    [0] Es wurde keine Anfrage gesendet.
    [one] 1 Leseanfrage in { $seconds } s.
   *[other] { $requests } Leseanfragen in { $seconds } s.
}
report-needed = braucht { $level }
report-not-needed = nicht nötig
report-scopes = Scopes
report-checks = Prüfungen
report-check-passed = ok
report-check-failed = Fehler
report-check-open = -
report-other-scopes = { $count ->
    [one] 1 weiterer Scope ist nicht nötig und geschlossen oder nicht testbar.
   *[other] { $count } weitere Scopes sind nicht nötig und geschlossen oder nicht testbar.
}
next-ready = Übergeben Sie die Werte an { $app }.
next-extra = Fahren Sie fort oder erstellen Sie ein API-Konto mit weniger Zugriff.
next-gaps = Erstellen Sie ein neues API-Konto, das auch die fehlenden Scopes enthält.

check-name-answers = Die Antwort
check-name-network = Verbindung zum Server
check-name-secure = Die sichere Verbindung
check-name-token-known = Das Access Token
check-name-token = Token und Shop
check-name-open = Status des Shops
check-name-store = Name des Shops
check-name-room = API-Limit
check-name-scopes = Scopes
check-rest = { $count ->
    [one] 1 weitere Prüfung wurde nicht versucht
   *[other] { $count } weitere Prüfungen wurden nicht versucht
}
