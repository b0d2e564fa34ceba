# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce antwoordt
check-answers-practice = De oefenwinkel antwoordt
check-network = De server is gevonden en neemt de verbinding aan
check-secure = De verbinding is beveiligd
check-token-known = Het token is bekend
check-token = Token en winkel horen bij elkaar
check-open = De winkel is open
check-room = De winkel heeft nog verzoeken over
check-by-proxy = opgezocht door de proxy
check-store = Dit is je winkel
check-rows = Rijen controleren
check-not-tried = niet geprobeerd
check-store-hidden = de naam blijft verborgen zolang Information & settings dicht is
check-seconds = { $seconds } s

finding-fits = Past
finding-missing = Ontbreekt
finding-extra = Meer dan nodig
finding-level-not-checked = Niveau niet getest
finding-cannot-be-tested = Niet te testen

found-none = None
found-open = Read-only of hoger
found-open-ticked = Open (je vinkte { $level } aan)
found-hidden = Verborgen achter Content
found-no-question = Geen veilige vraag
found-trouble = Geen duidelijk antwoord
found-not-reached = Niet gevraagd

reason-needs-write = alleen een wijziging zou het laten zien, en Scopewise wijzigt nooit iets
reason-graphql-only = er is geen vraag voor die veilig is
reason-no-request = er is geen vraag voor die veilig is
reason-ambiguous-with-content = Content staat open en beantwoordt dezelfde vraag
reason-server-trouble = BigCommerce kon niet goed antwoorden
reason-not-json = er antwoordde iets anders dan BigCommerce
reason-rate-limited = de winkel had het te druk
reason-unexpected-answer = dit antwoord staat op geen enkele lijst
reason-not-reached = de test stopte al eerder

verdict-ready = In orde
verdict-ready-text = { $rows ->
    [one] De enige rij past.
   *[other] Alle { $rows } rijen passen.
} { $app } kan { $reads ->
    [yes] lezen wat nodig is
   *[no] doen wat nodig is
}; van de andere rijen die te testen zijn, staat er geen open.
verdict-ready-open-text = { $rows ->
    [one] De rij die { $app } nodig heeft, staat open.
   *[other] Van de { $rows } rijen die { $app } nodig heeft, ontbreekt er geen.
}
verdict-extra = In orde, meer open dan nodig
verdict-extra-text = { $count ->
    [one] { $rows } staat open, terwijl { $app } die rij niet nodig heeft.
   *[other] { $rows } staan open, terwijl { $app } die rijen niet nodig heeft.
} Je kunt doorgaan of een beperkter account maken.
verdict-gaps = Nog niet in orde
verdict-gaps-one = { $row } staat op None; { $app } heeft { $level } nodig.
verdict-gaps-many = { $rows } staan op None; { $app } heeft ze nodig.
verdict-gaps-end = BigCommerce kan een account na Save niet meer wijzigen, dus maak een nieuw account.
verdict-gaps-ticks = Je vinkjes blijven bewaard.
untested-nothing-known = Over het token is nog niets bekend.
untested-token-known = Token en winkel horen bij elkaar; over de rijen is nog niets bekend.
verdict-refused = Werkt niet
verdict-unclear = Niet helemaal getest
verdict-unclear-text = Van de { $rows } rijen die { $app } nodig heeft ontbreekt er voor zover bekend geen, maar voor { $silent } kwam geen duidelijk antwoord.
next-unclear = Test opnieuw. Blijft het antwoord onduidelijk, vraag het dan aan de support van BigCommerce.
verdict-untested = Kon niet worden getest

note-level-not-checked = { $count ->
    [one] 1 niveau niet getest: een leesverzoek ziet geen verschil tussen Read-only en meer.
   *[other] { $count } niveaus niet getest: een leesverzoek ziet geen verschil tussen Read-only en meer.
}
note-level-ticked = { $count ->
    [one] 1 niveau niet getest: je vinkte { $level } aan.
   *[other] { $count } niveaus niet getest: je vinkte { $level } aan.
}
note-cannot-be-tested = { $count ->
    [one] 1 rij is niet te testen; bekijk die in de accountlijst van BigCommerce.
   *[other] { $count } rijen zijn niet te testen; bekijk ze in de accountlijst van BigCommerce.
}

cause-token-refused = BigCommerce kent dit token niet.
    .text = Het account is verwijderd, of er is een stuk van een waarde weggevallen.
    .next = Bestand opnieuw inlezen
cause-store-mismatch = Token en winkel horen niet bij elkaar.
    .text = Het token is van een andere winkel, of de store hash klopt niet.
    .next = Waarden controleren
cause-not-practice = Dit is geen oefenbestand.
    .text = De oefenwinkel neemt alleen bestanden aan die Scopewise om te oefenen heeft gemaakt. Er is niets verstuurd.
    .next = Oefenbestand gebruiken
cause-practice-token = Dit zijn oefenwaarden.
    .text = Scopewise heeft ze bedacht en BigCommerce kent ze niet. Er is niets verzonden.
    .next = Gebruik het bestand van de winkel
cause-store-suspended = De winkel is stilgezet.
    .text = BigCommerce heeft de winkel op pauze gezet, vaak om een openstaande rekening.
    .next = Opnieuw testen
cause-maintenance = De winkel is dicht voor onderhoud.
    .text = Wacht tot de winkel weer open is.
    .next = Opnieuw testen
cause-rate-limited = De winkel heeft het druk.
    .text = Andere apps hebben de verzoeken van de winkel voor nu opgebruikt.
    .next = Opnieuw testen
cause-offline = Deze computer heeft geen internetverbinding.
    .text = Controleer het netwerk en test daarna opnieuw.
    .next = Opnieuw testen
cause-dns = Het adres van BigCommerce kon niet worden opgezocht.
    .text = Deze computer kon BigCommerce niet bereiken. Controleer de internetverbinding.
    .next = Opnieuw testen
cause-connect = Deze computer kon BigCommerce niet bereiken.
    .text = Controleer de internetverbinding.
    .next = Opnieuw testen
cause-proxy = De proxy liet de verbinding niet door.
    .text = Vraag je IT-beheerder om api.bigcommerce.com, poort 443, toe te staan.
    .next = Opnieuw testen
cause-proxy-auth = De proxy wil een naam en een wachtwoord.
    .text = Vraag je IT-beheerder hoe programma’s bij de proxy inloggen.
    .next = Opnieuw testen
cause-tls = De beveiligde verbinding kon niet worden gecontroleerd.
    .text = Iets op dit netwerk gebruikt een eigen certificaat. Vraag je IT-beheerder om het te installeren; Scopewise slaat deze controle nooit over.
    .next = Opnieuw testen
cause-clock = De klok van deze computer loopt achter.
    .text = Een beveiligde verbinding heeft de juiste datum nodig.
    .next = Opnieuw testen
cause-timeout = Er kwam niet op tijd antwoord.
    .text = Controleer de internetverbinding.
    .next = Opnieuw testen
cause-cancelled = Je hebt de test gestopt.
    .text = Je kunt de test altijd opnieuw beginnen.
    .next = Opnieuw testen
cause-redirected = Het antwoord verwijst naar een ander adres.
    .text = Scopewise gaat daar niet heen, zodat je token blijft waar het hoort.
    .next = Opnieuw testen
cause-server-error = BigCommerce heeft een storing.
    .text = BigCommerce gaf zelf een foutmelding. Het token kan gewoon goed zijn.
    .next = Opnieuw testen
cause-not-json = Er antwoordde iets anders.
    .text = Een proxy of inlogpagina antwoordde in plaats van BigCommerce.
    .next = Opnieuw testen
cause-too-large = Het antwoord was veel te groot.
    .text = Misschien antwoordde iets anders dan BigCommerce.
    .next = Opnieuw testen

report-title = Scopewise-rapport
report-practice = OEFENING: niets in dit rapport is echt.
report-version = Scopewise, versie { $version }
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
report-needed = heeft { $level } nodig
report-not-needed = niet nodig
report-rows = Rijen
report-checks = Controles
report-check-passed = ja
report-check-failed = nee
report-check-open = -
report-other-rows = { $count ->
    [one] Nog 1 rij is niet nodig, en is dicht of niet te testen.
   *[other] Nog { $count } rijen zijn niet nodig, en zijn dicht of niet te testen.
}
next-ready = Geef de waarden door aan { $app }.
next-extra = Ga door, of maak een beperkter account.
next-gaps = Maak een nieuw API-account waarin ook de ontbrekende rijen zijn ingesteld.

check-name-answers = Het antwoord
check-name-network = De weg naar de server
check-name-secure = De beveiligde verbinding
check-name-token-known = Het toegangstoken
check-name-token = Token en winkel
check-name-open = De toestand van de winkel
check-name-store = De naam van de winkel
check-name-room = Verzoeken over
check-name-rows = De rijen
check-rest = { $count } andere controles zijn niet geprobeerd
