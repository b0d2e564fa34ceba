# Step 7, the receipt and the list for a lost computer.

handover-heading = Geef de waarden door aan { $app }
handover-lead = { $count ->
    [one] { $app } vraagt om 1 waarde. Hier staat die, onder de naam die de app gebruikt.
   *[other] { $app } vraagt om { $count } waarden. Hier staan ze, onder de namen en in de volgorde van de app.
}
handover-open-guide = Handleiding van { $app } openen
handover-copied = { $done } van { $count } gekopieerd
handover-copy-next = Volgende kopiëren
handover-all-copied = Alles gekopieerd
handover-copied-one = Gekopieerd
handover-missing = Niet in het bestand. Voeg dit toe in stap 5.
handover-constant = Kies dit in de app
handover-left-out = { $app } vraagt niet om: { $values }.
handover-not-copied = { $count ->
    [one] 1 waarde nog niet gekopieerd
   *[other] { $count } waarden nog niet gekopieerd
}
handover-done = Klaar
handover-toast = { $label } gekopieerd
handover-toast-middle-button = { $label } staat klaar. Klik in { $app } met de middelste muisknop in het veld.
handover-middle-button = In plaats daarvan plakken met de middelste muisknop
handover-middle-button-how = Waarden komen dan niet op het klembord. Klik in { $app } met de middelste muisknop in het veld, of tik er met drie vingers op. Klembordbeheerders slaan dit over, tenzij ze zijn ingesteld om geselecteerde tekst te bewaren.
handover-copy-failed = Het klembord is niet bereikbaar. Toon de waarde en typ die over, of probeer het opnieuw.
handover-not-exportable = { $label } bevat een teken dat programma’s in { $form } verschillend lezen. Kopieer die waarde apart.
handover-finished = Rond het nu af in { $app }
handover-finished-lead = { $left ->
    [0] Je hebt alle waarden gekopieerd.
    [one] 1 waarde is niet gekopieerd.
   *[other] { $left } waarden zijn niet gekopieerd.
}
handover-another = Nog een app koppelen
handover-only-here = Deze waarden zijn in geen enkel bestand opgeslagen. Kopieer er één, plak die in { $app } en kom terug voor de volgende.

# The receipt, and the list for a lost computer.
receipt-title = Bewijs: API-account in BigCommerce voor { $app }
receipt-date = Bewijs opgeslagen op
receipt-store = Winkel
receipt-app = App
receipt-verdict = Laatste test
receipt-fingerprint = Vingerafdruk
receipt-scopes = { $count ->
    [one] 1 scope nodig
   *[other] { $count } scopes nodig
}
receipt-revoke = Toegang intrekken: open in BigCommerce Settings, API, Store-level API accounts en verwijder het account “{ $name }”. De webhooks ervan worden ook verwijderd en de app werkt niet meer.
receipt-no-secrets = Op deze pagina staan geen geheime waarden. De vingerafdruk laat zien om welk token het gaat; je kunt er niet mee inloggen.
drill-title = Als je deze computer kwijtraakt: verwijder deze accounts ({ $date })
drill-account = { $app }, vingerafdruk { $fingerprint }
drill-how = Open in elke winkel Settings, API, Store-level API accounts en verwijder elk account op deze lijst. Het token ervan werkt dan meteen niet meer.
drill-after = Maak daarna nieuwe accounts voor de apps die je nog nodig hebt. De webhooks van de oude accounts worden ook verwijderd; apps maken nieuwe als je ze opnieuw koppelt.
handover-still-open = Nog te doen
