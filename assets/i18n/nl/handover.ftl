# Step 7 and what leaves Scopewise.

handover-heading = Geef de waarden door aan { $app }
handover-lead = { $count ->
    [one] { $app } vraagt om één waarde. Hier staat die, onder de naam die de app gebruikt.
   *[other] { $app } vraagt om { $count } waarden. Hier staan ze, onder de namen en in de volgorde van de app.
}
handover-open-guide = Handleiding van { $app } openen
handover-copied = { $done } van { $count } gekopieerd
handover-copy-next = Volgende kopiëren
handover-all-copied = Alles gekopieerd
handover-copied-one = Gekopieerd
handover-missing = Staat niet in het bestand. Voeg dit toe in stap 5.
handover-constant = Daar kiezen
handover-left-out = Weggelaten, omdat { $app } er niet om vraagt: { $values }.
handover-not-copied = { $count ->
    [one] 1 waarde nog niet gekopieerd
   *[other] { $count } waarden nog niet gekopieerd
}
handover-done = Klaar
handover-toast = { $label } gekopieerd
handover-copy-failed = Het klembord was niet te bereiken. Toon de waarde en typ die over, of probeer het opnieuw.
handover-not-exportable = { $label } bevat een teken dat programma’s in { $form } verschillend lezen. Kopieer die waarde apart.
handover-finished = Hier ben je klaar. Rond het nu af in { $app }
handover-finished-lead = { $left ->
    [0] Je hebt alle waarden gekopieerd.
    [one] Eén waarde is niet gekopieerd.
   *[other] { $left } waarden zijn niet gekopieerd.
}
handover-another = Nog een app koppelen
handover-only-here = Deze waarden staan in geen enkel bestand. Kopieer er een, plak die in { $app } en kom terug voor de volgende.

# The receipt, and the list for a lost computer.
receipt-title = Bewijs: { $app } is aan BigCommerce gekoppeld
receipt-date = Datum
receipt-store = Winkel
receipt-app = App
receipt-verdict = Laatste test
receipt-fingerprint = Vingerafdruk
receipt-rows = { $count ->
    [one] 1 rij met toegang
   *[other] { $count } rijen met toegang
}
receipt-revoke = Zo trek je de toegang in: open in BigCommerce Settings, API, Store-level API accounts en verwijder het account “{ $name }”. De webhooks van het account verdwijnen mee, en de app werkt dan niet meer.
receipt-no-secrets = Op deze pagina staan geen geheimen. De vingerafdruk laat zien om welk token het gaat; je kunt er niet mee inloggen.
drill-title = Als deze computer kwijtraakt: te verwijderen accounts ({ $date })
drill-account = { $app }, vingerafdruk { $fingerprint }
drill-how = Open in elke winkel Settings, API, Store-level API accounts en verwijder elk account van de lijst. Vanaf dat moment opent het token niets meer.
drill-after = Maak daarna nieuwe accounts voor de apps die je nog nodig hebt. De webhooks zijn met de oude accounts verdwenen; de apps maken nieuwe als je ze opnieuw koppelt.
