# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Stap { $number } van { $count }
step-of-replacement = Vervanging, stap { $number } van { $count }
step-app = Je app
step-settings = Instellingen
step-account = API-account
step-scopes = Rijen
step-credentials = Toegangsbestand
step-test = Testen
step-hand-over = Doorgeven

rail-new = Nieuwe koppeling
rail-replace = Vervanging
rail-step = Stap { $number } van 7, { $name }, { $state }
rail-state-current = huidige stap
rail-state-done = klaar
rail-state-ahead = nog te doen

back = Terug
continue = Doorgaan
continue-not-available = { $button }, niet beschikbaar: { $reason }
already-have = Ik heb het bestand of de waarden al
already-have-short = Ik heb het bestand
copy = Kopiëren
copy-value = { $label } kopiëren
paste = Plakken
choose-file = Bestand kiezen…
type-values = Waarden typen
close-message = Dit bericht sluiten
count-of = { $done } van { $count }
rows-count = { $count } rijen
characters = { $count ->
    [one] 1 teken
   *[other] { $count } tekens
}
secret-show = { $field } tien seconden tonen
secret-hide = { $field } verbergen
secret-hidden = { $field }, verborgen, { $length }
state-not-tested = Niet getest

tool-theme = Thema: { $theme }
tool-size = Grootte: { $percent } %
theme-system = zoals het systeem
theme-light = licht
theme-dark = donker

practice-store = Oefenwinkel
practice-try = Met een oefenwinkel proberen
practice-strip = Oefenwinkel. Wat je hier doet, raakt geen echte winkel.
practice-leave = Stoppen met oefenen
settings-lead-practice = Bij het oefenen is er geen pagina om te openen. Kijk waar die in BigCommerce staat en klik op Doorgaan.
account-lead-practice = Bij het oefenen is er geen formulier om in te vullen. Kijk wat waar hoort en klik op Doorgaan.
scopes-lead-practice = Bij het oefenen is er geen formulier. Vink de rijen af alsof je ze had ingesteld, of ga door zonder.
settings-practice = Oefenen heeft geen eigen pagina en opent je echte winkel niet.
practice-first = Eerste keer? Probeer het met een oefenwinkel
practice-first-text = Doorloop alle zeven stappen met een verzonnen winkel en een voorbeeldbestand. Niets is echt en er kan niets stukgaan.
practice-failed = De oefenwinkel kon niet worden gestart: { $error }. Probeer het opnieuw.
practice-start = Oefening starten
practice-use-file = Dit bestand gebruiken
practice-file-title = Je oefenbestand staat klaar
practice-file-place = In { $folder }. Sleep het hierheen, of gebruik het meteen.
practice-file-memory = Het kon niet op deze computer worden opgeslagen, maar je kunt het wel gebruiken.

reason-choose-app = Kies een app om door te gaan
reason-choose-access = Kies hoeveel toegang je geeft
reason-name-short = BigCommerce wil minstens 4 tekens.
reason-rows-left = { $count ->
    [one] Nog 1 rij aanvinken.
   *[other] Nog { $count } rijen aanvinken.
}
reason-add-file = Voeg het bestand toe om door te gaan
reason-add-field = Dit ontbreekt nog: { $field }
reason-continue-without = Doorgaan zonder
reason-not-tested = Nog niet getest
reason-running = De test loopt
reason-refused = De waarden zijn geweigerd.
reason-missing = { $count ->
    [one] { $row } ontbreekt.
   *[other] { $count } rijen ontbreken.
}
reason-continue-anyway = Toch doorgaan

dialog-stay = Behouden
dialog-close = Deze waarden staan alleen hier
dialog-close-text = BigCommerce toont ze maar één keer. Ze zijn geplakt of getypt en nergens anders opgeslagen. Als je nu sluit, zijn ze weg.
dialog-close-confirm = Toch sluiten
dialog-replace = Deze waarden staan alleen hier
dialog-replace-text = BigCommerce toont ze maar één keer. Ze zijn geplakt of getypt en nergens anders opgeslagen. Andere waarden zouden hun plaats innemen.
dialog-replace-confirm = Vervangen
dialog-drop-confirm = Weggooien

drop-let-go = Laat los om het te lezen
drop-files = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
}
drop-app-first = Eerst de app, dan het bestand

app-heading-first = Welkom. Welke app ga je koppelen?
app-lead-first = Zeven korte stappen, ongeveer tien minuten. Je kunt op elk moment terug.
app-heading = Welke app ga je koppelen?
app-lead = Scopewise weet welke toegang elke app nodig heeft en om welke waarden de app je vraagt.
app-search = Zoeken in { $count } apps
app-checked = Gecontroleerde handleidingen
app-none-found = Nog geen app met die naam
app-row-caution = { $row }, let op: { $caution }
app-from-guide = Uit de handleiding van { $vendor }
app-open-guide = Openen
app-open-guide-name = De handleiding “{ $title }” openen
app-how-much = Hoeveel toegang wil je geven?
app-access-read-only = Read-only
app-access-guide = Volgens de handleiding
app-access-usually = Meestal genoeg
app-of-form = van { $count } op het formulier
app-can = Wat de app kan doen
app-who = Wie het account kan maken
app-asks-for = Waar { $app } je om vraagt
legend-none = None
legend-read = Read-only
legend-change = Kan wijzigen
legend-care = Let op

welcome-pick = Kies links je app. Daarna:
welcome-see = Zie wat de app nodig heeft
    .text = Welke rijen, hoeveel toegang en welke waarden.
welcome-set-up = Stel het in BigCommerce in
    .text = Rij voor rij, met een afbeelding ernaast.
welcome-test = Test het
    .text = Alleen leesverzoeken, een duidelijk antwoord.
welcome-hand-over = Geef de waarden door
    .text = Onder de namen die je app gebruikt.

settings-heading = Open de API-pagina in BigCommerce
settings-lead = Je logt in op de pagina van BigCommerce zelf, in je browser. Scopewise ziet je wachtwoord nooit.
settings-open = BigCommerce openen
settings-open-again = Opnieuw openen
settings-not-open = Ging de browser niet open? Gebruik dit adres:
settings-not-opened = De browser ging niet open. Kopieer het adres en open het zelf:
settings-address = Adres
settings-copy-address = Adres kopiëren
settings-second = Sommige beheerpanelen kennen ook de directe weg: { $address }
settings-find = Of zoek de pagina zelf
settings-path-1 = Settings
    .text = onderaan het linkermenu
settings-path-2 = API
    .text = scrol ernaartoe
settings-path-3 = Store-level API accounts
settings-older-2021 = Tot ongeveer 2021: Advanced Settings › API Accounts.
settings-older-2023 = Daarna: Settings › API › API accounts.
settings-older-now = Nu staat er soms “Store-level API tokens”.
settings-no-menu = Ik zie dat menu niet

account-heading = Begin met een nieuw API-account
account-lead = Eén account per app. Zo kun je er later één verwijderen zonder dat een andere app stopt.
account-create = Klik op Create API account
    .text = Rechts, boven de lijst. Bij sommige winkels staat er “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Niet Stencil-CLI; dat heeft geen rijen.
account-name-it = Geef het een naam
account-name = Accountnaam
account-copy-name = Accountnaam kopiëren
account-name-hint = Minstens 4 tekens. Aan deze naam herken je het account later.
account-stop = Stop hier even
    .text = Laat het API path zoals het is en klik nog niet op Save. Eerst komen de rijen.
account-older = Is er al een ouder account voor { $app }? De rijen daarvan kun je niet wijzigen, dus maak een nieuw account.
account-reads-hash = De Store Id is het deel van het API path achter /stores/. Wil je die alleen opzoeken, klik dan op Cancel: er wordt geen account gemaakt.

picture-your-store = je winkel
picture-wanted = Deze heb je nodig
picture-not-this = Deze niet
picture-leave = laat dit zo
picture-next-step = volgende stap
picture-not-yet = Nog niet. Eerst de rijen
picture-below = Onze tekening. Je pagina kan er iets anders uitzien; de woorden zijn dezelfde.
picture-below-form = Onze tekening van het formulier. Dat van jou kan er iets anders uitzien.
picture-settings = Afbeelding van het beheerpaneel: Settings, dan API, dan Store-level API accounts. Niet Account-level API accounts.
picture-form = Afbeelding van het formulier: Token type V2/V3 API token, Name { $name }, het API path zoals het is, de rijen in de volgende stap. Er is nog niet op Save geklikt.

scopes-heading = { $count ->
    [one] Stel de rij in die { $app } nodig heeft
   *[other] Stel de { $count } rijen in die { $app } nodig heeft
}
scopes-lead = Loop het formulier in je browser van boven naar beneden langs en vink hier elke rij aan die klopt.
scopes-table = OAuth scopes, in de volgorde van het formulier
scopes-ticked = aangevinkt
scopes-left = nog { $count }, de volgende is { $row }
scopes-all-ticked = Alle rijen zijn aangevinkt
scopes-tick-all = Alles aanvinken
scopes-copy-checklist = Afvinklijst kopiëren
scopes-checklist = Afvinklijst
scopes-show-rest = Rijen tonen die op None blijven
scopes-leave = Op None laten: { $rows }
scopes-stays = { $rows } blijft op { $level }
scopes-then-save = Klik op Save.
scopes-then-save-text = Laat de pop-up open tot de velden hier verschijnen.
scopes-gap = Deze rij ontbrak in de laatste test.
scopes-key-space = aanvinken, naar de volgende
scopes-row-spoken = { $row }: op { $level } zetten. Rij { $number } van { $count }.
key-space = Spatie
care-customers-login = Wie het token heeft, kan inloggen als elke willekeurige klant.
care-create-payments = Wie het token heeft, kan betalingen innen op openstaande bestellingen.
care-storefront-api-tokens = Wie het token heeft, kan sleutels voor de storefront maken.
care-storefront-api-customer-impersonation-tokens = Wie het token heeft, kan sleutels maken die namens een klant handelen.

credentials-heading = Lees het toegangsbestand in
credentials-lead = Toen je op Save klikte, heeft je browser een klein tekstbestand gedownload. Scopewise leest het op deze computer.
credentials-test = Testen
drop-here = Sleep het bestand hierheen
drop-another = Of sleep het bestand hierheen
drop-reading = Lezen…
drop-name = De naam begint met BigCommerceAPI-credentials
drop-wayland = Op dit bureaublad kun je geen bestanden naar dit soort vensters slepen: kies het bestand, of plak de tekst ervan.
help-link-no-file = Er kwam geen bestand binnen
help-link-pop-up = Ik heb de pop-up te vroeg gesloten
help-no-file = Er kwam geen bestand binnen
    .text = Misschien vroeg de browser waar het moest komen, of hield die het tegen. Is de pop-up nog open, kopieer dan de tekst en klik op Plakken.
help-pop-up = De pop-up is weg
    .text = BigCommerce toont de waarden één keer. Staat er geen bestand in Downloads, maak het account dan opnieuw; het oude kan weg.
help-back-to-account = Terug naar stap 3
nothing-leaves = Alles blijft op deze computer

fields-heading = Controleer wat er in het bestand staat
fields-lead-complete = Alles waar { $app } om vraagt, is er.
fields-lead-odd = Eén waarde ziet er vreemd uit.
fields-lead-missing = { $count ->
    [one] Er ontbreekt één waarde.
   *[other] Er ontbreken { $count } waarden.
}
fields-use-another = Ander bestand gebruiken
fields-pasted = Geplakte tekst
fields-typed = Zelf getypt
fields-hidden = Geheimen blijven verborgen. Klik op het oog om er één tien seconden te zien.
fields-stay = Je waarden blijven op deze computer tot je op Testen klikt.
fields-missing = Nog niet ingevuld
fields-not-needed = Niet nodig
fields-hash-or-path = Store hash of API path
fields-paste-here = Plak het hier
fields-add = Toevoegen
fields-add-name = { $field } toevoegen
fields-use-anyway = Toch gebruiken
fields-use-anyway-name = { $field } toch gebruiken
fields-asks-for = { $app } vraagt om
fingerprint = Vingerafdruk
fingerprint-what = Vergelijk hem telefonisch: dezelfde code, hetzelfde token. Hij verraadt niets.

test-heading-running = De koppeling wordt getest
test-lead-running = Eén kleine vraag per rij. Scopewise leest alleen; het wijzigt nooit iets in je winkel.
test-heading = Testuitslag
test-lead = Wat BigCommerce antwoordde, rij voor rij.
test-lead-practice = Wat de oefenwinkel antwoordde, rij voor rij.
test-lead-untested = Geen antwoord dat iets over de rijen zegt.
test-stop = Stoppen
test-progress = Rijen controleren, { $done } van { $count }
test-read-only = Alleen leesverzoeken
test-waiting = De winkel heeft het druk. De test gaat over { $seconds } s vanzelf verder.
test-waiting-for = Wacht op antwoord van BigCommerce over { $rows }.
test-waiting-for-more = Wacht op antwoord van BigCommerce over { $rows } en nog { $count }.
test-again = Opnieuw testen
test-new-account = Nieuw account maken
test-tighter = Beperkter account maken
test-copy-report = Rapport kopiëren
test-report = Rapport
test-save-report = Rapport opslaan…
test-report-file = scopewise-{ $app }-rapport.txt
test-saved = Rapport opgeslagen
test-not-saved = Dit kon daar niet worden opgeslagen. Kies een andere map.
dialog-save-report = Het rapport opslaan
test-continue-without = Doorgaan zonder test
test-requests = { $count } leesverzoeken, { $seconds } s
test-requests-practice = { $count } oefenverzoeken, { $seconds } s
test-tab-all = Alles
test-tab-needs-attention = Aandacht
test-tab-not-checked = Niet gecontroleerd
test-tab-fits = Past
test-others = { $count } andere rijen zijn niet nodig
test-row = Rij
test-needed = Nodig
test-found = Gevonden
test-result = Uitslag
test-row-spoken = { $row }: nodig { $needed }, gevonden { $found }. { $result }

dialog-choose = Het toegangsbestand kiezen
dialog-text-files = Tekstbestanden
dialog-all-files = Alle bestanden

dialog-drop-text = BigCommerce toont ze maar één keer. Ze zijn geplakt of getypt en nergens anders opgeslagen. Als je doorgaat, zijn ze weg.
dialog-pasted = Heb je alle waarden in { $app } geplakt?
dialog-pasted-text = Gekopieerd is nog niet geplakt. BigCommerce toont deze waarden maar één keer en ze zijn nergens anders opgeslagen. Na ‘Klaar’ heeft Scopewise ze niet meer.
dialog-pasted-stay = Nog niet
dialog-pasted-confirm = Ze zijn allemaal geplakt
reason-unclear = { $count ->
    [one] 1 benodigde rij zonder duidelijk antwoord
   *[other] { $count } benodigde rijen zonder duidelijk antwoord
}
reason-practice-starts = De oefenwinkel start op
browser-failed = De browser ging niet open. Het adres is { $address }
app-lead-waiting = Je bestand ligt klaar. Kies voor welke app het is, dan gaat het open bij de juiste stap.
fields-heading-typed = Typ of plak de waarden
fields-lead-typed = Eén voor één, uit de pop-up of het bestand.
credentials-expects-new = Lees het bestand van het nieuwe account in. Tot dan blijven de oude waarden staan.
credentials-keep-old = Oude waarden houden
drop-choose = Kies het bestand, of plak de tekst ervan
practice-file-place-wayland = In { $folder }.
app-all = Alle apps

reason-decide = Beslis over { $row } om door te gaan
reason-no-rows = Nog geen rijen gevonden
reason-choose-second = Kies de tweede app
reason-choose-variant = Kies eerst de manier
reason-rows-unknown = Plak de handleiding of kies rijen om door te gaan
reason-name-app = Geef de app een naam
reason-account-name-short = Een accountnaam heeft minstens 4 tekens
reason-choose-rows = Kies minstens één rij
reason-choose-values = Kies minstens één waarde
reason-other-token = Een Stencil-CLI token heeft geen rijen om in te stellen

app-not-listed = Mijn app staat er niet bij
app-paste-guide = Handleiding plakken
app-change-rows = Rijen wijzigen
app-second = Een tweede app koppelen met hetzelfde account
level-menu = { $row }: { $level }. Een ander niveau kiezen

guide-heading = Plak de handleiding van je app
guide-lead = Kopieer de hele helppagina en plak die hier. Scopewise haalt de rijen eruit; jij controleert ze.
guide-text = Tekst van de handleiding
guide-hint = Plak hier de helppagina van je app, of sleep het bestand ervan naar het venster.
guide-clear = Wissen
guide-cancel-reading = Lezen van de handleiding annuleren
guide-beginning = Alleen het begin is te zien.
guide-by-hand = Zelf rijen kiezen
guide-found = { $rows ->
    [one] 1 rij gevonden
   *[other] { $rows } rijen gevonden
}{ $open ->
    [0] {""}
   *[other] , over { $open } nog te beslissen
}
guide-empty = Hier komen de rijen te staan
    .text = Bij elke rij zie je de woorden waar die vandaan komt, in de tekst gemarkeerd. Je kunt ze allemaal verbeteren. De tekst wordt op deze computer gelezen; er wordt niets verstuurd.
guide-none = Geen rijen gevonden in deze tekst
    .text = Misschien is het de verkeerde pagina, of staan de rijen alleen in een afbeelding. Kies de rijen zelf.
guide-on-form = Staat deze rij op je formulier?
guide-yes = Ja, toevoegen
guide-yes-name = Ja, { $row } toevoegen
guide-no = Nee, weglaten
guide-no-name = Nee, { $row } weglaten
guide-name-kept = staat als geheugensteun in de afvinklijst
guide-left-out = weggelaten
guide-leave-out = Weglaten
guide-put-back = Terugzetten
guide-put-back-name = { $row } terugzetten
guide-corrected = door jou gewijzigd
guide-by-rule = volgens de regel
guide-care = let op
guide-stencil = De handleiding vraagt om een Stencil-CLI token. Zo’n token heeft geen rijen om in te stellen.
guide-use-rows = Deze rijen gebruiken
guide-problem-nothing = Op het klembord staat geen tekst.
    .text = Kopieer eerst de helppagina en klik dan op Plakken.
guide-problem-not-text = In dit bestand staat geen tekst.
    .text = Open het, kopieer de woorden en plak ze hier.
guide-problem-too-large = Dit is groter dan 2 MB.
    .text = Kopieer alleen het deel dat over BigCommerce gaat.
guide-problem-unreadable = Het bestand kon niet worden gelezen.
    .text = Open het, kopieer de woorden en plak ze hier.
guide-problem-credentials = Dit zijn toegangsgegevens, geen handleiding.
    .text = Er is niets van bewaard. Kies eerst je app; het bestand komt bij stap 5.
guide-problem-no-dialog = Dit bureaublad heeft geen bestandsvenster.
    .text = Open de handleiding, kopieer de woorden en plak ze hier. Op Debian brengt xdg-desktop-portal-gtk of zenity een bestandsvenster mee.
dialog-choose-guide = Een handleiding of app-bestand kiezen
dialog-guides = Handleidingen en app-bestanden

draft-heading = Kies de rijen en de waarden
draft-lead = Wat je app in de winkel mag doen, en om welke waarden de app je vraagt.
draft-heading-told = Welke rijen heeft dit account?
draft-lead-told = In de lijst en de sleutelbos staan de rijen van { $app } niet. Je vindt ze bij het account in BigCommerce of in de handleiding.
draft-told = Rijen opslaan
draft-name = Naam van de app
draft-account = Accountnaam (als de handleiding er een voorstelt)
draft-start-from = Beginnen met een andere app
draft-values = Waarden waar de app om vraagt, met de eigen namen
draft-value-ask = { $value }: de app vraagt erom
draft-value-label = Naam voor { $value }
value-control-panel = Winkeladres
draft-keep = Bij mijn apps bewaren
draft-keep-more = Als bestand in je instellingenmap. Er staat geen geheim in.
draft-other-rows = Om op te zoeken op het formulier: { $rows }
draft-rows = { $count ->
    [0] OAuth scopes, in de volgorde van het formulier
    [one] OAuth scopes, in de volgorde van het formulier: 1 rij gekozen
   *[other] OAuth scopes, in de volgorde van het formulier: { $count } rijen gekozen
}
draft-gated = Alleen bij sommige winkels
draft-row-spoken = { $row }: { $level }

own-heading = Deze app toevoegen?
own-lead = De app komt uit een bestand. Kijk waar de app om vraagt voordat je hem toevoegt.
own-guide = Handleiding
own-add = Deze app toevoegen
own-fault = { $file }, regel { $line }: dit app-bestand is niet te gebruiken.
own-unreadable = { $file } kon niet worden gelezen.
own-unreadable-more = Een app-bestand is een kleine tekst van hooguit 64 KB.
own-more-faults = { $count ->
    [one] Nog één bestand is niet te gebruiken.
   *[other] Nog { $count } bestanden zijn niet te gebruiken.
}
own-not-saved = De app kon niet worden bewaard.
    .text = In de instellingenmap kan niet worden geschreven. In dit venster kun je er wel mee verder.

second-heading = Kies de tweede app
second-lead = { $app } is de eerste. Scopewise laat zien wat elk van de twee erbij krijgt.
pair-heading = Eén account voor twee apps?
pair-lead = Elk van de twee kan dan ook alles doen wat de ander nodig heeft.
pair-advice = Maak twee accounts.
pair-advice-more = Dan kan elke app alleen doen wat nodig is, en kun je de ene verwijderen zonder dat de andere stopt.
pair-needs = { $count ->
    [one] heeft 1 rij nodig
   *[other] heeft { $count } rijen nodig
}
pair-gains = { $count ->
    [0] Krijgt er niets bij
    [one] Krijgt er 1 rij bij
   *[other] Krijgt er { $count } rijen bij
}
pair-both = Samen { $count } rijen
pair-use-both = Eén account voor beide
pair-keep-apart = Apart houden

downloads-question = Mag Scopewise in Downloads op het toegangsbestand letten?
downloads-question-more = Het kijkt naar namen, groottes en tijden, en meldt wanneer het toegangsbestand er is. Het opent niets tot jij het zegt.
downloads-yes = In de gaten houden
downloads-no = Nee, bedankt
downloads-watching = Scopewise wacht in Downloads op het bestand.
downloads-polling = Scopewise kijkt elke seconde in Downloads; de map staat op een andere computer, of het systeem meldt geen nieuwe bestanden.
downloads-stop = Niet meer kijken
downloads-off = Downloads wordt niet gevolgd.
downloads-no-folder = Op deze computer is geen map Downloads ingesteld. Kies het bestand, of sleep het hierheen.
downloads-not-readable = Scopewise mag niet in Downloads kijken. Kies het bestand, of sleep het hierheen.
downloads-gone = De map Downloads is weg. Kies het bestand, of sleep het hierheen.
downloads-again = Opnieuw proberen
downloads-use = Dit bestand gebruiken
downloads-use-name = Dit bestand gebruiken: { $file }
downloads-not-this = Dit niet
downloads-found = Gevonden in Downloads, { $ago }
downloads-found-several = { $count } nieuwe bestanden in Downloads. Welk bestand is het?
downloads-not-opened = Scopewise heeft het nog niet geopend.
downloads-show-names = Accountnamen tonen
downloads-show-names-more = Scopewise zoekt in deze bestanden de naam van het account en vergeet de rest meteen.
downloads-account = Account “{ $name }”
downloads-no-account = Er is geen accountnaam in te lezen
downloads-spoken = { $count ->
    [one] Toegangsbestand gevonden in Downloads
   *[other] { $count } toegangsbestanden gevonden in Downloads
}
ago-seconds = { $count ->
    [0] zojuist
    [one] 1 seconde geleden
   *[other] { $count } seconden geleden
}
ago-minutes = { $count ->
    [one] 1 minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] 1 uur geleden
   *[other] { $count } uur geleden
}

letter = Brief
letter-heading = Vraag de winkeleigenaar
letter-lead = Het menu blijft verborgen tot de eigenaar het toestaat. Alleen de eigenaar kan dat; beheerder zijn is niet genoeg.
letter-tab-permission = Geef mij toestemming
letter-tab-create = Maak het voor mij
letter-copy = Brief kopiëren
letter-mail = In e-mail openen
letter-close = Sluiten
letter-subject = Toegang nodig om { $app } te koppelen
letter-permission =
    Hallo,
    om onze BigCommerce-winkel aan { $app } te koppelen, moet ik één API-account op winkelniveau maken. Wil je dat toestaan?

    1. Open in BigCommerce Account Settings › Users en kies mijn naam.
    2. Vink bij de risicovolle rechten (high-risk permissions) Create en List aan voor store-level API accounts.
    3. Sla dit op. Ik laat weten wanneer ik klaar ben, dan kun je de toestemming weer intrekken.

    Het account gaat “{ $name }” heten. { $count ->
        [one] Alleen deze rij wordt ingesteld:
       *[other] Alleen deze { $count } rijen worden ingesteld:
    }
letter-permission-foot = Stuur me je wachtwoord niet; dat is niet nodig.
letter-create =
    Hallo,
    om onze BigCommerce-winkel aan { $app } te koppelen, is één API-account op winkelniveau nodig. Wil jij dat maken?

    1. Open in BigCommerce Settings › API › Store-level API accounts (niet Account-level) en klik op Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Laat het API path zoals het is.
    3. { $count ->
        [one] Stel deze rij in en laat alle andere op None. Klik dan op Save; er wordt een klein tekstbestand gedownload:
       *[other] Stel deze { $count } rijen in en laat alle andere op None. Klik dan op Save; er wordt een klein tekstbestand gedownload:
    }
letter-create-foot = In het bestand staan de sleutels van de winkel, en het wordt maar één keer getoond. Geef het me persoonlijk of op een veilige manier, niet per e-mail.

checklist-other = { $row }: staat in de handleiding. Stel de rij in als die op je formulier staat.
scopes-other = De handleiding noemt ook { $rows }. Stel dat in als het op je formulier staat.
notice-other-store = Dit is een andere winkel.
notice-other-store-more = Deze waarden zijn van winkel { $now }; de vorige waren van { $before }. Wilde je niet van winkel wisselen, gebruik dan een ander bestand.
notice-other-app = { $other } heeft dit token al.
notice-other-app-more = Eén account per app: maak een nieuw account voor { $app }, dan kun je de ene app verwijderen zonder dat de andere stopt.
notice-half = Misschien is maar een deel gekopieerd.
notice-half-more = Selecteer de hele tekst, van de eerste tot en met de laatste regel, en plak die opnieuw.
notice-is-right = Dat klopt
notice-is-right-named = Dat klopt: { $app }, { $store }
notice-account = Dit account heet ‘{ $name }’.
notice-account-more = Je koppelt { $app }, en dit lijkt het account van { $other }. Is het het juiste?
fields-heading-values = Controleer de waarden
downloads-not-this-name = Dit niet: { $file }
downloads-more = { $count ->
    [one] en 1 ouder bestand. Dat zie je zodra je een van deze afwijst.
   *[other] en { $count } oudere bestanden. Die zie je zodra je een van deze afwijst.
}
letter-mail-failed = Er ging geen mailprogramma open. Kopieer de brief en plak die waar je je mail schrijft.
guide-two-levels = De handleiding geeft { $row } twee niveaus. Controleer het niveau hieronder; voor andere functies is misschien meer nodig.
