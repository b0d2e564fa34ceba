# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Dit bestand geeft toegang tot het hele account, niet alleen tot je winkel
    .text = Het komt van “Account-level API accounts”. { $app } heeft een bestand van “Store-level API accounts” nodig. Je keuzes zijn bewaard.
    .next = Maak een API-account op winkelniveau en voeg het bestand daarvan toe.
    .action = Terug naar stap 2
problem-stencil-token = Dit is een Stencil-CLI token
    .text = Het is voor thema’s en heeft geen scopes, dus { $app } kan het niet gebruiken.
    .next = Maak een nieuw API-account met als Token type V2/V3 API token.
    .action = Terug naar stap 3
problem-legacy-account = Dit is een legacy-account
    .text = Het heeft een gebruikersnaam en werkt alleen met de oude V2-API. BigCommerce maakt deze accounts niet meer.
    .next = Maak een nieuw API-account met als Token type V2/V3 API token.
    .action = Terug naar stap 3
problem-storefront-jwt = Dit is een storefront-token
    .text = Het begint met eyJ en werkt alleen op de storefront.
    .next = Gebruik de regel ACCESS TOKEN van het toegangsbestand.
    .action = Plakken
problem-swapped-values = Dit lijkt het client secret te zijn
    .text = Het access token is korter: ongeveer 31 letters en cijfers.
    .next = Wissel de twee waarden om of plak hier de regel ACCESS TOKEN.
    .action = Omwisselen
problem-same-value-twice = Hier staat twee keer dezelfde waarde
    .text = { $one } en { $other } zijn gelijk; één ervan is twee keer gekopieerd.
    .next = Kopieer beide opnieuw uit de pop-up of het bestand.
    .action = Plakken
problem-two-accounts = Dit bestand bevat twee accounts
    .text = Scopewise weet niet welk account je bedoelt.
    .next = Kies het bestand zoals het is gedownload.
    .action = Bestand kiezen…
problem-wrong-host = Het API path verwijst naar een ander adres
    .text = Het moet beginnen met https://api.bigcommerce.com/stores/. Er is niets verstuurd.
    .next = Kies het originele bestand van BigCommerce of kopieer het API path van het formulier.
    .action = Bestand kiezen…
problem-bad-characters = { $field } bevat een teken dat niet is toegestaan
    .text = { $kind ->
        [store-hash] Een store hash heeft alleen letters en cijfers.
       *[other] Er mag bijvoorbeeld geen spatie of letter met een accent in staan. Misschien is die per ongeluk meegekopieerd.
    }
    .next = Kies het originele bestand of kopieer de waarde opnieuw uit de pop-up.
    .action = Bestand kiezen…
problem-too-large = Dit is geen toegangsbestand
    .text = Het is groter dan 64 KB; een toegangsbestand is veel kleiner.
    .next = Kies het bestand waarvan de naam begint met BigCommerceAPI-credentials.
    .action = Bestand kiezen…
problem-not-credentials = Dit is geen toegangsbestand
    .text = { $kind ->
        [empty] Het is leeg.
        [picture] Het is een afbeelding.
        [pdf] Het is een pdf.
        [archive] Het is een archief of een Office-document.
        [binary] Het is geen tekstbestand.
        [web-page] Het is een webpagina.
       *[text] Er staan geen toegangsgegevens in.
    } De naam hoort te beginnen met BigCommerceAPI-credentials.
    .next = Kies het bestand dat je browser downloadde toen je op Save klikte.
    .action = Bestand kiezen…
problem-unreadable = Dit bestand kan niet worden gelezen
    .text = Misschien is het verplaatst of mag Scopewise het niet openen.
    .next = Kies het bestand opnieuw of plak de tekst ervan.
    .action = Bestand kiezen…
problem-incomplete = Er ontbreekt iets
    .text = Voor een test zijn het access token en de store hash nodig.
    .next = Voeg het hele bestand toe of typ de ontbrekende waarde.
    .action = Bestand kiezen…

problem-folder = Dit is een map
    .text = Scopewise leest één bestand tegelijk.
    .next = Open de map en sleep het bestand hierheen waarvan de naam begint met BigCommerceAPI-credentials.
    .action = Bestand kiezen…
problem-several-files = Dit zijn meerdere bestanden
    .text = Scopewise leest één bestand tegelijk, zodat accounts niet door elkaar raken.
    .next = Sleep alleen het bestand van dit account hierheen.
    .action = Bestand kiezen…
problem-nothing-to-paste = Er staat geen tekst op het klembord
    .text = Er is niets gewijzigd.
    .next = Kopieer eerst de tekst van het bestand of de pop-up.
    .action = Plakken
problem-clipboard-silent = Het programma waaruit je hebt gekopieerd, reageert niet
    .text = Het heeft de tekst nog niet doorgegeven. Er is niets gewijzigd.
    .next = Laat de pop-up van BigCommerce open en probeer het zo opnieuw.
    .action = Plakken
problem-no-clipboard = Het klembord is niet bereikbaar
    .text = Deze desktop biedt Scopewise geen klembord.
    .next = Kies het bestand dat je browser heeft gedownload of typ de waarden.
    .action = Bestand kiezen…
file-dialog-missing = Je kunt hier geen bestand kiezen. Installeer op Debian xdg-desktop-portal-gtk of zenity.
file-dialog-open = Er is al een bestandsvenster open. Zie je het niet, kijk dan achter dit venster.
problem-no-dialog = Je kunt hier geen bestand kiezen
    .text = Installeer op Debian xdg-desktop-portal-gtk of zenity.
    .next = Sleep het bestand naar dit venster of plak de tekst ervan.
    .action = Plakken

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Accountnaam

hint-length-short = { $field }: korter dan gebruikelijk
    .text = De lengte is { $length ->
        [one] 1 teken
       *[other] { $length } tekens
    }; meestal zijn het er { $usual }. Vergelijk dit met de pop-up in je browser.
    .form = De lengte is { $length ->
        [one] 1 teken
       *[other] { $length } tekens
    }; meestal zijn het er { $usual }. Vergelijk dit met het API path op het formulier van BigCommerce.
hint-length-long = { $field }: langer dan gebruikelijk
    .text = De lengte is { $length } tekens; meestal zijn het er { $usual }. Vergelijk dit met de pop-up in je browser.
    .form = De lengte is { $length } tekens; meestal zijn het er { $usual }. Vergelijk dit met het API path op het formulier van BigCommerce.
hint-hash-digits = De store hash bestaat alleen uit cijfers
    .text = In de meeste store hashes staan ook letters. Vergelijk de waarde met het API path op het formulier van BigCommerce.
hint-no-api-path = In dit bestand staat geen API path
    .text = Misschien komt het van een Stencil-CLI token, dat geen scopes heeft. Of er ontbreekt een deel.
hint-cut-store-prefix = Scopewise heeft “store-” voor de store hash weggehaald.
hint-cut-channel = Scopewise heeft de kanaal-ID na de store hash weggehaald.
hint-cut-address = Scopewise heeft de store hash uit het adres gehaald.
hint-cut-brackets = Scopewise heeft de haakjes om de store hash weggehaald.
hint-cut-mail-scanner = Een mailprogramma had het adres veranderd. Scopewise heeft de winkel eruit gehaald.
hint-cut-line-end = Scopewise heeft een uitgeschreven regeleinde uit een waarde verwijderd.
hint-store-left-out = Het adres van de winkel is onbruikbaar
    .text = Het leidt niet naar BigCommerce of bevat tekens die in geen enkele Store hash voorkomen. Scopewise heeft de andere waarden bewaard. Plak hier het adres van je beheerpaneel.
hint-pop-up-no-hash = De pop-up toont de Store hash niet
    .text = Plak hier het adres van je beheerpaneel of het API path uit het formulier van BigCommerce.
hint-file-name = De naam van dit bestand hoort bij een ander account
    .text = De client ID in de naam is anders dan die in het bestand. Misschien is het bestand hernoemd of verwisseld.

problem-nothing-found = In deze tekst staan geen waarden
    .text = Er staan geen regels van de pop-up of het bestand in. Als je één waarde hebt gekopieerd, kan Scopewise niet zien welke dat is.
    .next = Kopieer de hele tekst of typ de waarden één voor één.
    .action = Waarden typen
problem-only-labels = Alleen de labels zijn gekopieerd
    .text = Je browser heeft weggelaten wat in de velden van de pop-up staat.
    .next = Gebruik het bestand dat je browser heeft gedownload of kopieer de waarden één voor één.
    .action = Waarden typen
problem-sealed-file = Dit is een beveiligd bestand
    .text = Het gaat alleen open met het wachtwoord van de afzender.
    .next = Open het met ‘scopewise open’.
    .action = Bestand kiezen…
