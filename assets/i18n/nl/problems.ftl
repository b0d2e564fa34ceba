# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Dit bestand opent het hele account, niet je winkel
    .text = Het komt van “Account-level API accounts”. { $app } heeft een account op winkelniveau nodig. Je keuzes blijven bewaard.
    .next = Maak een API-account bij Store-level API accounts en lees het bestand daarvan in.
    .action = Terug naar stap 2
problem-stencil-token = Dit is een Stencil-CLI token
    .text = Het is bedoeld voor thema’s en heeft geen rijen, dus { $app } kan er niets mee.
    .next = Maak een nieuw API-account met het tokentype V2/V3 API token.
    .action = Terug naar stap 3
problem-legacy-account = Dit is een legacy-account
    .text = Het heeft een gebruikersnaam en werkt alleen met de oude V2-API. BigCommerce maakt deze accounts niet meer.
    .next = Maak een nieuw API-account met het tokentype V2/V3 API token.
    .action = Terug naar stap 3
problem-storefront-jwt = Dit is een storefront-token
    .text = Het begint met eyJ en werkt alleen op de storefront.
    .next = Gebruik de regel ACCESS TOKEN uit het toegangsbestand.
    .action = Plakken
problem-swapped-values = Dit lijkt op het client secret
    .text = Het access token is korter, ongeveer 31 letters en cijfers.
    .next = Zet hier de regel ACCESS TOKEN neer.
    .action = Omwisselen
problem-same-value-twice = Hier staat twee keer dezelfde waarde
    .text = { $one } en { $other } zijn gelijk; één van de twee is dubbel gekopieerd.
    .next = Kopieer beide opnieuw uit de pop-up of het bestand.
    .action = Plakken
problem-two-accounts = In dit bestand staan twee accounts
    .text = Scopewise kan niet weten welk account je bedoelt.
    .next = Kies het bestand zoals het is gedownload.
    .action = Bestand kiezen…
problem-wrong-host = Het API path leidt ergens anders heen
    .text = Het moet beginnen met https://api.bigcommerce.com/stores/. Er is niets verstuurd.
    .next = Kies het bestand zoals het van BigCommerce kwam, of kopieer het API path van het formulier.
    .action = Bestand kiezen…
problem-bad-characters = { $field } bevat een teken dat er niet in kan staan
    .text = { $kind ->
        [store-hash] Een store hash heeft alleen letters en cijfers.
       *[other] Er horen alleen gewone letters, cijfers en tekens in te staan; misschien is bij het kopiëren een punt of spatie meegekomen.
    }
    .next = Kopieer de waarde opnieuw uit de pop-up of het bestand.
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
        [binary] Het is geen tekst.
        [web-page] Het is een webpagina.
       *[text] Er staat geen enkele regel van een toegangsbestand in.
    } De naam hoort te beginnen met BigCommerceAPI-credentials.
    .next = Kies het bestand dat je browser heeft gedownload toen je op Save klikte.
    .action = Bestand kiezen…
problem-unreadable = Dit bestand is niet te lezen
    .text = Misschien is het verplaatst, of mag Scopewise het op deze computer niet openen.
    .next = Kies het bestand opnieuw, of plak de tekst ervan.
    .action = Bestand kiezen…
problem-incomplete = Er ontbreekt iets
    .text = Voor een test zijn het access token en de store hash nodig.
    .next = Lees het hele bestand in, of vul de ontbrekende waarde zelf in.
    .action = Bestand kiezen…

problem-folder = Dit is een map
    .text = Scopewise leest één bestand tegelijk.
    .next = Open de map en sleep het bestand hierheen waarvan de naam begint met BigCommerceAPI-credentials.
    .action = Bestand kiezen…
problem-several-files = Dit zijn meerdere bestanden
    .text = Scopewise leest één bestand tegelijk, zodat geen account met een ander wordt verwisseld.
    .next = Sleep alleen het bestand van dit account hierheen.
    .action = Bestand kiezen…
problem-nothing-to-paste = Op het klembord staat geen tekst
    .text = Er is niets veranderd.
    .next = Kopieer eerst de tekst van het bestand of de pop-up.
    .action = Plakken
file-dialog-missing = Het bestandsvenster kon niet worden geopend: dit bureaublad heeft er geen waar programma’s om kunnen vragen. Op Debian brengt xdg-desktop-portal-gtk of zenity er een mee.
problem-no-dialog = Het bestandsvenster kon niet worden geopend
    .text = Dit bureaublad heeft geen bestandskiezer waar programma’s om kunnen vragen. Op Debian brengt xdg-desktop-portal-gtk of zenity er een mee.
    .next = Sleep het bestand naar dit venster, of plak de tekst ervan.
    .action = Plakken

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Accountnaam

hint-length-short = { $field }: korter dan gewoonlijk
    .text = Er staan { $length } tekens; meestal zijn het er { $usual }. Vergelijk het met de pop-up in je browser.
    .form = Er staan { $length } tekens; meestal zijn het er { $usual }. Vergelijk het met het API path op het formulier van BigCommerce.
hint-length-long = { $field }: langer dan gewoonlijk
    .text = Er staan { $length } tekens; meestal zijn het er { $usual }. Vergelijk het met de pop-up in je browser.
    .form = Er staan { $length } tekens; meestal zijn het er { $usual }. Vergelijk het met het API path op het formulier van BigCommerce.
hint-hash-digits = De store hash heeft alleen cijfers
    .text = Het nummer van een winkel is iets anders. Vergelijk het met het API path op het formulier van BigCommerce.
hint-no-api-path = In dit bestand staat geen API path
    .text = Misschien komt het van een Stencil-CLI token, dat geen rijen heeft. Of er is een stuk weggevallen.
hint-cut-store-prefix = “store-” voor de store hash is weggehaald.
hint-cut-channel = Het nummer van de storefront achter de store hash is weggehaald.
hint-cut-address = De store hash is uit het adres gehaald.
hint-cut-brackets = De haakjes om de store hash zijn weggehaald.
hint-file-name = De naam van dit bestand hoort bij een ander account
    .text = De client ID in de naam is niet die in het bestand. Misschien is het bestand hernoemd of verwisseld.

problem-nothing-found = In deze tekst staan geen waarden
    .text = Er staat geen enkele regel van de pop-up of het bestand in. Aan één losse waarde is niet te zien wat het is.
    .next = Kopieer de hele tekst, of typ de waarden één voor één.
    .action = Waarden typen
