# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce antwoordt
check-answers-practice = De oefenwinkel antwoordt
check-network = Verbonden met de server
check-secure = De verbinding is beveiligd
check-token-known = Het token wordt herkend
check-token = Token en winkel horen bij elkaar
check-open = De winkel is open
check-room = De winkel zit onder de API-limiet
check-by-proxy = opgezocht door de proxy
check-store = De naam van de winkel
check-scopes = Scopes controleren
check-not-tried = niet uitgevoerd
check-store-hidden = naam verborgen omdat Information & settings op None staat
check-seconds = { $seconds } s

finding-fits = Klopt
finding-missing = Ontbreekt
finding-extra = Meer dan nodig
finding-level-not-checked = Niveau niet getest
finding-cannot-be-tested = Niet te testen

found-none = None
found-open = Read-only of hoger
found-open-ticked = Read-only of hoger (je koos { $level })
found-hidden = Onbekend: Content staat open
found-no-question = Niet veilig te testen
found-trouble = Geen duidelijk antwoord
found-not-reached = Niet meer getest

reason-needs-write = alleen een wijziging zou het laten zien en Scopewise wijzigt nooit iets
reason-graphql-only = dit is niet veilig te testen
reason-no-request = dit is niet veilig te testen
reason-ambiguous-with-content = Content staat open en één verzoek test ze allebei
reason-server-trouble = BigCommerce kon niet goed antwoorden
reason-not-json = er antwoordde iets anders dan BigCommerce
reason-rate-limited = de winkel had het te druk
reason-unexpected-answer = onverwacht antwoord
reason-not-reached = de test stopte al eerder

verdict-ready = In orde
verdict-ready-text = { $scopes ->
    [one] De enige scope klopt.
   *[other] Alle { $scopes } scopes kloppen.
} { $app } kan { $reads ->
    [yes] lezen wat nodig is
   *[no] doen wat nodig is
} en, voor zover Scopewise kan testen, niets meer.
verdict-ready-open-text = { $scopes ->
    [one] De scope die { $app } nodig heeft, is er, voor zover te testen.
   *[other] Alle { $scopes } scopes die { $app } nodig heeft, zijn er, voor zover te testen.
}
verdict-extra = In orde, met meer dan nodig
verdict-extra-text = { $count ->
    [one] { $scopes } geeft toegang die { $app } niet nodig heeft.
   *[other] { $scopes } geven toegang die { $app } niet nodig heeft.
} Je kunt doorgaan of een API-account met minder toegang maken.
verdict-gaps = Nog niet in orde
verdict-gaps-one = { $scope } staat op None; { $app } heeft { $level } nodig.
verdict-gaps-many = { $scopes } staan op None; { $app } heeft ze nodig.
verdict-gaps-end = De scopes van een API-account kun je niet meer wijzigen nadat je op Save hebt geklikt, dus maak een nieuw account.
verdict-gaps-ticks = Wat je in stap 4 hebt afgevinkt, blijft bewaard.
untested-nothing-known = Over het token is nog niets bekend.
untested-token-known = Token en winkel horen bij elkaar, maar de scopes zijn nog niet gecontroleerd.
verdict-refused = Werkt niet
verdict-unclear = Niet helemaal getest
verdict-unclear-text = { $scopes ->
    [one] De scope die { $app } nodig heeft, kon niet worden bevestigd: { $silent }.
   *[other] Van de { $scopes } scopes die { $app } nodig heeft, ontbreekt er voor zover bekend geen, maar niet alles kon worden bevestigd: { $silent }.
}
next-unclear = Test opnieuw. Blijft het antwoord onduidelijk? Neem dan contact op met de support van BigCommerce.
verdict-untested = Testen is niet gelukt

note-level-not-checked = { $count ->
    [one] 1 niveau niet getest: een leesverzoek ziet geen verschil tussen Read-only en hoger.
   *[other] { $count } niveaus niet getest: een leesverzoek ziet geen verschil tussen Read-only en hoger.
}
note-level-ticked = { $count ->
    [one] 1 niveau niet getest: je koos { $level }.
   *[other] { $count } niveaus niet getest: je koos { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 scope is niet te testen; bekijk die in de accountlijst van BigCommerce.
   *[other] { $count } scopes zijn niet te testen; bekijk ze in de accountlijst van BigCommerce.
}

cause-token-refused = BigCommerce herkent dit token niet.
    .text = Controleer ook de Store hash: een verkeerde krijgt hetzelfde antwoord. Bestaat het account nog? Voeg het bestand dan opnieuw toe. Is het verwijderd? Maak dan een nieuw account.
    .next = Bestand opnieuw toevoegen
cause-store-mismatch = Token en winkel horen niet bij elkaar.
    .text = Het token is van een andere winkel of de store hash klopt niet.
    .next = Waarden controleren
cause-not-practice = Dit is geen oefenbestand.
    .text = De oefenwinkel accepteert alleen oefenbestanden van Scopewise. Er is niets verstuurd.
    .next = Oefenbestand gebruiken
cause-practice-token = Dit zijn oefenwaarden.
    .text = Scopewise heeft ze bedacht; BigCommerce kent ze niet. Er is niets verstuurd.
    .next = Bestand van je winkel toevoegen
cause-store-suspended = De winkel is geblokkeerd.
    .text = BigCommerce heeft de winkel geblokkeerd, vaak vanwege een openstaande rekening. Vraag het de winkeleigenaar.
    .next = Opnieuw testen
cause-maintenance = De winkel is in onderhoud.
    .text = Wacht tot de winkel weer open is.
    .next = Opnieuw testen
cause-rate-limited = De winkel heeft het druk.
    .text = Andere apps hebben het toegestane aantal verzoeken van de winkel voorlopig opgebruikt. Wacht een minuut en test dan opnieuw.
    .next = Opnieuw testen
cause-offline = Deze computer heeft geen internetverbinding.
    .text = Controleer het netwerk en test dan opnieuw.
    .next = Opnieuw testen
cause-dns = Het adres van BigCommerce is niet gevonden.
    .text = Controleer de internetverbinding.
    .next = Opnieuw testen
cause-connect = Deze computer kon BigCommerce niet bereiken.
    .text = Controleer de internetverbinding.
    .next = Opnieuw testen
cause-proxy = De proxy blokkeerde de verbinding.
    .text = Vraag je IT-afdeling om api.bigcommerce.com, poort 443, toe te staan.
    .next = Opnieuw testen
cause-proxy-auth = De proxy vraagt om een gebruikersnaam en wachtwoord.
    .text = Vraag je IT-afdeling hoe programma’s bij de proxy inloggen.
    .next = Opnieuw testen
cause-proxy-address = Het adres van de proxy is niet te begrijpen.
    .text = Het staat in de variabele HTTPS_PROXY of ALL_PROXY, of in de netwerkinstellingen. Scopewise ondersteunt http-, https- en SOCKS-proxy’s. Verbeter het adres en start Scopewise opnieuw.
    .next = Opnieuw testen
cause-tls = De beveiligde verbinding kon niet worden gecontroleerd.
    .text = Iets op dit netwerk gebruikt een eigen certificaat. Probeer een ander netwerk of vraag je IT-afdeling om het te installeren. Scopewise slaat deze controle nooit over.
    .next = Opnieuw testen
cause-bad-certificate = Het certificaat is niet toegestaan voor BigCommerce.
    .text = Iets op dit netwerk antwoordde met een certificaat dat niet voor dit adres gebruikt mag worden. Installeer het niet. Probeer een ander netwerk of waarschuw je IT-afdeling.
    .next = Opnieuw testen
cause-wrong-name = Een andere server antwoordde in plaats van BigCommerce.
    .text = Is dit een gastnetwerk, zoals in een hotel? Meld je dan eerst aan in je browser. Installeer hiervoor geen certificaat.
    .next = Opnieuw testen
cause-expired = Het certificaat van de beveiligde verbinding is verlopen.
    .text = Controleer de datum en tijd van deze computer. Kloppen ze, dan antwoordt iets op dit netwerk met een oud certificaat. Probeer een ander netwerk.
    .next = Opnieuw testen
cause-no-authorities = Deze computer heeft geen lijst met vertrouwde certificaten.
    .text = Installeer het pakket “ca-certificates” en test dan opnieuw.
    .next = Opnieuw testen
cause-handshake = De beveiligde verbinding kon niet worden geopend.
    .text = Een proxy of firewall op dit netwerk is er misschien te oud voor. Probeer een ander netwerk of laat deze melding aan je IT-afdeling zien.
    .next = Opnieuw testen
cause-clock = De klok van deze computer loopt achter.
    .text = Zet de datum en tijd van deze computer goed en test dan opnieuw.
    .next = Opnieuw testen
cause-timeout = Er kwam niet op tijd antwoord.
    .text = Controleer de internetverbinding.
    .next = Opnieuw testen
cause-cancelled = Je hebt de test gestopt.
    .text = Je kunt de test altijd opnieuw starten.
    .next = Opnieuw testen
cause-redirected = Het antwoord verwijst naar een ander adres.
    .text = Scopewise is daar niet heen gegaan, dus je token is nergens anders terechtgekomen. Log via de browser in op dit netwerk of vraag je IT-afdeling om hulp.
    .next = Opnieuw testen
cause-server-error = BigCommerce heeft een storing.
    .text = De server antwoordde met een fout. Het token kan gewoon goed zijn.
    .next = Opnieuw testen
cause-not-json = Het antwoord kwam niet van BigCommerce.
    .text = Er antwoordde een proxy of inlogpagina. Log via de browser in op dit netwerk of vraag je IT-afdeling om hulp.
    .next = Opnieuw testen
cause-too-large = Het antwoord was te groot.
    .text = Misschien antwoordde iets anders dan BigCommerce. Vraag je IT-afdeling om hulp.
    .next = Opnieuw testen

report-title = Scopewise-rapport
report-practice = OEFENING: niets in dit rapport is echt.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Winkel: { $name } ({ $domain }), hash { $hash }
report-store-hash = Store hash: { $hash }
report-fingerprint = Vingerafdruk: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Volgende stap: { $next }
report-requests = { $requests ->
    [0] Er is geen verzoek verstuurd.
    [one] 1 leesverzoek in { $seconds } s.
   *[other] { $requests } leesverzoeken in { $seconds } s.
}
report-needed = { $level } nodig
report-not-needed = niet nodig
report-scopes = Scopes
report-checks = Controles
report-check-passed = oké
report-check-failed = mislukt
report-check-open = -
report-other-scopes = { $count ->
    [one] Nog 1 scope is niet nodig en staat dicht of is niet te testen.
   *[other] Nog { $count } scopes zijn niet nodig en staan dicht of zijn niet te testen.
}
next-ready = Geef de waarden door aan { $app }.
next-extra = Ga door of maak een API-account met minder toegang.
next-gaps = Maak een nieuw API-account met de ontbrekende scopes erbij.

check-name-answers = Het antwoord
check-name-network = De server bereiken
check-name-secure = De beveiligde verbinding
check-name-token-known = Het access token
check-name-token = Token en winkel
check-name-open = Winkelstatus
check-name-store = Winkelnaam
check-name-room = API-limiet
check-name-scopes = Scopes
check-rest = { $count ->
    [one] Nog 1 controle is niet uitgevoerd
   *[other] Nog { $count } controles zijn niet uitgevoerd
}
