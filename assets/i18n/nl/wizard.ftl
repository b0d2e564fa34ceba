# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Stap { $number } van { $count }
step-of-replacement = Vervanging, stap { $number } van { $count }
step-app = Je app
step-settings = Instellingen
step-account = API-account
step-scopes = Scopes
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
already-have = Ik heb de toegangsgegevens al
already-have-short = Ik heb de gegevens
copy = Kopiëren
copy-value = { $label } kopiëren
paste = Plakken
choose-file = Bestand kiezen…
type-values = Waarden typen
close-message = Dit bericht sluiten
count-of = { $done } van { $count }
scopes-count = { $count ->
    [one] 1 scope
   *[other] { $count } scopes
}
characters = { $count ->
    [one] 1 teken
   *[other] { $count } tekens
}
secret-show = { $field } tien seconden tonen
secret-hide = { $field } verbergen
secret-hidden = { $field }, verborgen, { $length }
state-not-tested = Niet getest

tool-theme = Thema: { $theme }
tool-size = Grootte: { $percent }%
theme-system = zoals het systeem
theme-light = licht
theme-dark = donker

practice-store = Oefenwinkel
practice-try = Proberen met een oefenwinkel
practice-strip = Oefenmodus: er verandert niets aan echte winkels.
practice-leave = Stoppen met oefenen
settings-lead-practice = Bij het oefenen is er geen pagina om te openen. Kijk waar die in BigCommerce staat en klik op Doorgaan.
account-lead-practice = Hier is geen formulier om in te vullen. Kijk wat waar moet komen en klik op Doorgaan.
scopes-lead-practice = Hier is geen formulier. Vink elke scope af alsof je die had ingesteld, of ga door zonder af te vinken.
settings-practice = Bij het oefenen gaat er geen pagina van je echte winkel open.
practice-first = Eerste keer? Probeer het met een oefenwinkel
practice-first-text = Doorloop alle zeven stappen met een verzonnen winkel en een voorbeeldbestand. Niets is echt en er kan niets misgaan.
practice-failed = De oefenwinkel kon niet worden gestart: { $error }. Probeer het opnieuw.
practice-start = Beginnen met oefenen
practice-use-file = Dit bestand gebruiken
practice-file-title = Je oefenbestand staat klaar
practice-file-place = In { $folder }. Sleep het hierheen of gebruik het.
practice-file-memory = Het kon niet op deze computer worden opgeslagen, maar je kunt het wel gebruiken.

reason-choose-app = Kies een app om door te gaan
reason-choose-access = Kies hoeveel toegang je geeft
reason-name-short = BigCommerce eist minstens 4 tekens.
reason-scopes-left = { $count ->
    [one] Nog 1 scope instellen.
   *[other] Nog { $count } scopes instellen.
}
reason-add-file = Voeg het bestand toe om door te gaan
reason-add-field = Voeg toe om door te gaan: { $field }
reason-continue-without = Doorgaan zonder
reason-not-tested = Nog niet getest
reason-running = De test loopt
reason-refused = BigCommerce weigerde de waarden.
reason-missing = { $count ->
    [one] { $scope } ontbreekt.
   *[other] Er ontbreken { $count } scopes.
}
reason-continue-anyway = Toch doorgaan

dialog-stay = Teruggaan
dialog-close = Je raakt deze waarden kwijt
dialog-close-text = BigCommerce toont ze maar één keer. Je hebt ze geplakt of getypt en ze zijn niet opgeslagen. Wil je ze bewaren? Ga dan terug en sla ze op in stap 7.
dialog-close-confirm = Toch sluiten
dialog-replace = Je raakt deze waarden kwijt
dialog-replace-text = BigCommerce toont ze maar één keer. Je hebt ze geplakt of getypt en ze zijn niet opgeslagen. Ga je door, dan komen er andere waarden voor in de plaats.
dialog-replace-confirm = Vervangen
dialog-drop-confirm = Weggooien

drop-let-go = Laat los om het bestand te lezen
drop-files = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
}
drop-app-first = Kies eerst een app

app-heading-first = Welkom. Welke app ga je koppelen?
app-lead-first = In zeven korte stappen en ongeveer tien minuten heb je de API-toegangsgegevens voor je app. Je kunt altijd terug.
app-heading = Welke app ga je koppelen?
app-lead = Bekijk welke toegang elke app nodig heeft en om welke waarden de app vraagt.
app-search = Zoeken in { $count } apps
app-checked = Gecontroleerde handleidingen
app-none-found = Nog geen app met die naam
app-selected-spoken = { $app } is geselecteerd
app-found-spoken = { $count ->
    [one] 1 app gevonden
   *[other] { $count } apps gevonden
}
app-scope-caution = { $scope }, let op: { $caution }
app-from-guide = Uit de handleiding van { $vendor }
app-open-guide = Openen
app-open-guide-name = Handleiding “{ $title }” openen
app-how-much = Hoeveel toegang wil je geven?
app-access-read-only = Read-only
app-access-guide = Volgens de handleiding
app-access-usually = Meestal genoeg
app-of-form = van { $count } op het formulier
app-can = Wat de app kan doen
app-who = Wie het account kan maken
app-asks-for = Waar { $app } om vraagt
legend-none = None
legend-read = Read-only
legend-change = Kan wijzigen
legend-care = Gevoelig

welcome-pick = Kies links je app. Daarna:
welcome-see = Bekijk wat nodig is
    .text = Wat de app mag bekijken en wijzigen.
welcome-set-up = Stel het in BigCommerce in
    .text = Scope voor scope, met een afbeelding erbij.
welcome-test = Test het
    .text = Scopewise leest alleen en geeft een duidelijk antwoord.
welcome-hand-over = Geef de waarden door
    .text = Kopieer elke waarde onder de naam die je app gebruikt.

settings-heading = Open de API-pagina in BigCommerce
settings-lead = Log in op de pagina van BigCommerce zelf, in je browser. Scopewise ziet je wachtwoord nooit.
settings-open = BigCommerce openen
settings-open-again = Opnieuw openen
settings-not-open = Ging de browser niet open? Gebruik dit adres:
settings-not-opened = De browser ging niet open. Kopieer het adres en open het zelf:
settings-address = Adres
settings-copy-address = Adres kopiëren
settings-second = Bij sommige winkels werkt ook deze directe link: { $address }
settings-find = Of zoek de pagina zelf
settings-path-1 = Settings
    .text = onderaan het linkermenu
settings-path-2 = API
    .text = scrol ernaartoe
settings-path-3 = Store-level API accounts
settings-older-2021 = Tot ongeveer 2021: Advanced Settings › API Accounts.
settings-older-2023 = Daarna: Settings › API › API accounts.
settings-older-now = Bij sommige winkels staat nu “Store-level API tokens”.
settings-no-menu = Ik zie dat menu niet

account-heading = Begin met een nieuw API-account
account-lead = Maak per app één account. Zo kun je er later één verwijderen en blijven de andere apps werken.
account-create = Klik op Create API account
    .text = Rechts, boven de lijst. Bij sommige winkels staat er “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Niet Stencil-CLI; dat type heeft geen scopes.
account-name-it = Geef het een naam
account-name = Accountnaam
account-copy-name = Accountnaam kopiëren
account-name-hint = Minstens 4 tekens. Aan deze naam herken je het account later.
account-stop = Stop hier even
    .text = Laat het API path zoals het is en klik nog niet op Save. Eerst komen de scopes.
account-older = Is er al een ouder account voor { $app }? De scopes daarvan kun je niet wijzigen, dus maak een nieuw account.
account-reads-hash = De Store ID is het deel van het API path na /stores/. Wil je die alleen opzoeken? Klik dan op Cancel. Er wordt geen account gemaakt.

picture-your-store = je winkel
picture-wanted = Deze heb je nodig
picture-not-this = Deze niet
picture-leave = laat dit zo
picture-next-step = volgende stap
picture-not-yet = Nog niet. Eerst de scopes
picture-below = Dit is een tekening. Jouw pagina kan er iets anders uitzien.
picture-below-form = Dit is een tekening van het formulier. Dat van jou kan er iets anders uitzien.
picture-settings = Tekening van het beheerpaneel: Settings, dan API, dan Store-level API accounts. Niet Account-level API accounts.
picture-form = Tekening van het formulier: Token type V2/V3 API token, naam { $name }, API path ongewijzigd. De scopes komen in de volgende stap. Klik nog niet op Save.

scopes-heading = { $count ->
    [one] Stel de scope in die { $app } nodig heeft
   *[other] Stel de { $count } scopes in die { $app } nodig heeft
}
scopes-lead = Loop het formulier in je browser van boven naar beneden door en vink hier elke scope af zodra je die hebt ingesteld.
scopes-table = OAuth Scopes, in de volgorde van het formulier
scopes-ticked = ingesteld
scopes-left = nog { $count }, de volgende is { $scope }
scopes-all-ticked = Alle scopes zijn ingesteld
scopes-tick-all = Alles afvinken
scopes-copy-checklist = Checklist kopiëren
scopes-checklist = Checklist
scopes-show-rest = Scopes tonen die op None blijven
scopes-leave = Laat op None: { $scopes }
scopes-stays = Laat op { $level }: { $scopes }
scopes-then-save = Klik in BigCommerce op Save.
scopes-then-save-text = Laat de pop-up open tot de waarden hier verschijnen.
scopes-gap = Deze scope ontbrak in de laatste test.
scopes-key-space = afvinken en naar de volgende
scope-spoken = { $scope }: op { $level } zetten. Scope { $number } van { $count }.
key-space = Spatie
care-customers-login = Wie het token heeft, kan inloggen als elke willekeurige klant.
care-create-payments = Wie het token heeft, kan betalingen innen op openstaande bestellingen.
care-storefront-api-tokens = Wie het token heeft, kan API-tokens voor de storefront maken.
care-storefront-api-customer-impersonation-tokens = Wie het token heeft, kan tokens maken die namens een klant handelen.

credentials-heading = Voeg het toegangsbestand toe
credentials-lead = Toen je op Save klikte, heeft je browser een klein tekstbestand gedownload. Scopewise leest het op deze computer.
credentials-test = Testen
drop-here = Sleep het bestand hierheen
drop-another = Of sleep het bestand hierheen
drop-reading = Lezen…
drop-dialog = Wachten op het bestandsvenster…
drop-dialog-more = Zie je het niet, kijk dan achter dit venster.
drop-dialog-instead = Je kunt het bestand ook hier neerzetten of de tekst plakken.
drop-unreadable = Wat je hebt neergezet, bevat geen bestand dat Scopewise kan lezen. Klik in plaats daarvan op ‘Bestand kiezen…’.
drop-name = De naam begint met BigCommerceAPI-credentials
drop-wayland = In deze bureaubladomgeving kun je geen bestanden hierheen slepen. Kies het bestand of plak de tekst ervan.
help-link-no-file = Er kwam geen bestand
help-link-pop-up = Ik heb de pop-up te vroeg gesloten
help-no-file = Er kwam geen bestand
    .text = Misschien vroeg de browser waar het moest komen, of hield die het bestand tegen. Is de pop-up nog open? Kopieer dan de tekst en klik op Plakken.
help-pop-up = De pop-up is weg
    .text = BigCommerce toont de waarden maar één keer. Staat er geen bestand in Downloads? Maak het account dan opnieuw; het oude kun je verwijderen.
help-back-to-account = Terug naar stap 3
nothing-leaves = In deze stap blijft alles op deze computer

fields-heading = Controleer het bestand
fields-lead-complete = Alles waar { $app } om vraagt, staat hier.
fields-lead-odd = Eén waarde ziet er ongewoon uit.
fields-lead-missing = { $count ->
    [one] Er ontbreekt 1 waarde.
   *[other] Er ontbreken { $count } waarden.
}
fields-use-another = Ander bestand gebruiken
fields-pasted = Geplakte tekst
fields-typed = Zelf getypt
fields-hidden = Geheime waarden blijven verborgen. Klik op het oog om er één tien seconden te tonen.
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
fingerprint-what = Helpt iemand je? Vergelijk deze code dan telefonisch: dezelfde code betekent hetzelfde token. De code verraadt het token niet.

test-heading-running = De koppeling wordt getest
test-lead-running = Eén klein verzoek per scope. Scopewise leest alleen en wijzigt nooit iets in je winkel.
test-heading = Testresultaat
test-lead = Het antwoord van BigCommerce, scope voor scope.
test-lead-practice = Het antwoord van de oefenwinkel, scope voor scope.
test-lead-untested = De scopes konden niet worden gecontroleerd.
test-stop = Stoppen
test-progress = Scopes controleren, { $done } van { $count }
test-read-only = Alleen leesverzoeken
test-waiting = De winkel heeft het druk. De test gaat over { $seconds } s vanzelf verder.
test-waiting-for = Wachten op antwoord van BigCommerce over { $scopes }.
test-waiting-for-more = Wachten op antwoord van BigCommerce over { $scopes } en nog { $count }.
test-again = Opnieuw testen
test-new-account = Nieuw API-account maken
test-tighter = Account met minder toegang maken
test-copy-report = Rapport kopiëren
test-report = Rapport
test-save-report = Rapport opslaan…
test-report-file = scopewise-{ $app }-rapport.txt
test-saved = Rapport opgeslagen
test-not-saved = Opslaan is daar niet gelukt. Kies een andere map.
dialog-save-report = Rapport opslaan
test-continue-without = Doorgaan zonder test
test-requests = { $count ->
    [one] 1 leesverzoek, { $seconds } s
   *[other] { $count } leesverzoeken, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 oefenverzoek, { $seconds } s
   *[other] { $count } oefenverzoeken, { $seconds } s
}
test-tab-all = Alles
test-tab-needs-attention = Aandacht nodig
test-tab-not-checked = Niet getest
test-tab-fits = Klopt
test-others = { $count ->
    [one] 1 andere scope is niet nodig
   *[other] { $count } andere scopes zijn niet nodig
}
test-scope = Scope
test-needed = Nodig
test-found = Gevonden
test-result = Resultaat
test-scope-spoken = { $scope }: nodig { $needed }, gevonden { $found }. { $result }

dialog-choose = Toegangsbestand kiezen
dialog-text-files = Tekstbestanden
dialog-all-files = Alle bestanden

dialog-drop-text = BigCommerce toont ze maar één keer. Je hebt ze geplakt of getypt en ze zijn niet opgeslagen. Als je doorgaat, ben je ze kwijt.
dialog-pasted = Heb je alle waarden in { $app } geplakt?
dialog-pasted-text = BigCommerce toont deze waarden maar één keer en ze zijn niet opgeslagen. Gekopieerde waarden die je niet plakt, ben je kwijt. Zodra je op Klaar klikt, heeft Scopewise ze niet meer.
dialog-pasted-stay = Nog niet
dialog-pasted-confirm = Alles is geplakt
reason-unclear = { $count ->
    [one] 1 benodigde scope gaf geen duidelijk antwoord
   *[other] { $count } benodigde scopes gaven geen duidelijk antwoord
}
reason-practice-starts = De oefenwinkel wordt gestart
browser-failed = De browser ging niet open. Het adres is { $address }
app-lead-waiting = Je bestand staat klaar. Kies voor welke app het is, dan gaat het bestand in stap 5 open.
fields-heading-typed = Typ of plak de waarden
fields-lead-typed = Eén voor één, uit de pop-up of het bestand.
credentials-expects-new = Voeg het bestand van het nieuwe account toe. Tot die tijd blijven de oude waarden staan.
credentials-keep-old = Oude waarden gebruiken
drop-choose = Kies het bestand of plak de tekst ervan
practice-file-place-wayland = In { $folder }.
app-all = Alle apps

reason-decide = Beoordeel { $scope } om door te gaan
reason-no-scopes = Nog geen scopes gevonden
reason-choose-second = Kies de tweede app
reason-choose-variant = Kies een optie om door te gaan
reason-scopes-unknown = Plak de handleiding of kies scopes om door te gaan
reason-name-app = Geef de app een naam
reason-account-name-short = Een accountnaam moet minstens 4 tekens hebben
reason-choose-scopes = Kies minstens één scope
reason-choose-values = Kies minstens één waarde
reason-other-token = Een Stencil-CLI token heeft geen scopes om in te stellen

app-not-listed = Mijn app staat er niet bij
app-paste-guide = Handleiding plakken
app-change-scopes = Scopes wijzigen
app-second = Een tweede app koppelen met hetzelfde account
level-menu = { $scope }: { $level }. Ander niveau kiezen

guide-heading = Plak de handleiding van je app
guide-lead = Kopieer de hele helppagina en plak die hier. Scopewise zoekt de scopes; jij controleert ze.
guide-text = Tekst van de handleiding
guide-hint = Plak hier de helppagina van je app of sleep het bestand ervan naar het venster.
guide-clear = Wissen
guide-cancel-reading = Stoppen met lezen
guide-beginning = Alleen het begin wordt getoond.
guide-by-hand = Zelf scopes kiezen
guide-found = { $scopes ->
    [one] 1 scope gevonden
   *[other] { $scopes } scopes gevonden
}{ $open ->
    [0] {""}
   *[other] , { $open } nog te beoordelen
}
guide-empty = Hier verschijnen de gevonden scopes
    .text = Bij elke scope zie je de bijbehorende tekst gemarkeerd. Je kunt ze allemaal aanpassen. De tekst wordt op deze computer gelezen; er wordt niets verstuurd.
guide-none = Geen scopes gevonden in deze tekst
    .text = Misschien is het de verkeerde pagina, of staan de scopes alleen in een afbeelding. Kies ze dan zelf.
guide-on-form = Onbekende scope. Toevoegen aan de checklist?
guide-yes = Ja, toevoegen
guide-yes-name = Ja, { $scope } toevoegen
guide-no = Nee, weglaten
guide-no-name = Nee, { $scope } weglaten
guide-name-kept = als geheugensteun in de checklist gezet
guide-left-out = weggelaten
guide-leave-out = Weglaten
guide-put-back = Terugzetten
guide-put-back-name = { $scope } terugzetten
guide-corrected = door jou gewijzigd
guide-by-rule = volgens de regel
guide-care = gevoelig
guide-stencil = De handleiding vraagt om een Stencil-CLI token. Dat type heeft geen scopes om in te stellen.
guide-use-scopes = Deze scopes gebruiken
guide-problem-nothing = Er staat geen tekst op het klembord.
    .text = Kopieer eerst de helppagina en klik dan op Plakken.
guide-problem-silent = Het programma waaruit je hebt gekopieerd, reageert niet.
    .text = Laat de pagina open en probeer het zo opnieuw.
guide-problem-no-clipboard = Het klembord is niet bereikbaar.
    .text = Sla de helppagina op als bestand en kies het hier.
guide-problem-not-text = Dit is geen tekstbestand.
    .text = Open het, kopieer de tekst en plak die hier.
guide-problem-too-large = Dit is groter dan 2 MB.
    .text = Kopieer alleen het deel over BigCommerce.
guide-problem-unreadable = Het bestand kon niet worden gelezen.
    .text = Open het, kopieer de tekst en plak die hier.
guide-problem-credentials = Dit zijn toegangsgegevens, geen handleiding.
    .text = Er is niets bewaard. Kies eerst je app; het bestand komt in stap 5.
guide-problem-no-dialog = Je kunt hier geen bestand kiezen.
    .text = Open de handleiding, kopieer de tekst en plak die hier. Of installeer op Debian xdg-desktop-portal-gtk of zenity.
dialog-choose-guide = Handleiding of app-bestand kiezen
dialog-guides = Handleidingen en app-bestanden

draft-heading = Kies de scopes en de waarden
draft-lead = Wat je app in de winkel mag doen en om welke waarden de app vraagt.
draft-heading-existing = Welke scopes heeft dit account?
draft-lead-existing = Scopewise kent de scopes van { $app } niet. Je vindt ze bij het account in BigCommerce of in de handleiding van de app.
draft-save = Opslaan
draft-name = Appnaam
draft-account = Accountnaam (als de handleiding er een voorstelt)
draft-start-from = Beginnen met een andere app
draft-values = Waarden waar de app om vraagt, onder de namen van de app
draft-value-ask = { $value }: de app vraagt erom
draft-value-label = Naam in de app voor { $value }
value-control-panel = Winkeladres
draft-keep = Bij mijn apps opslaan
draft-keep-more = Als bestand in je instellingenmap. Het bevat geen geheime waarden.
draft-other-scopes = Zoek deze op het formulier: { $scopes }
draft-scopes = { $count ->
    [0] OAuth Scopes, in de volgorde van het formulier
    [one] OAuth Scopes, in de volgorde van het formulier: 1 gekozen
   *[other] OAuth Scopes, in de volgorde van het formulier: { $count } gekozen
}
draft-gated = Alleen bij sommige winkels
draft-scope-spoken = { $scope }: { $level }

own-heading = Deze app toevoegen?
own-lead = De app komt uit een bestand. Kijk waar de app om vraagt voordat je die toevoegt.
own-guide = Handleiding
own-add = App toevoegen
own-fault = { $file }, regel { $line }: er zit een fout in dit app-bestand.
own-unreadable = { $file } kon niet worden gelezen.
own-unreadable-more = Een app-bestand is een klein tekstbestand van hooguit 64 KB.
own-more-faults = { $count ->
    [one] Nog 1 bestand is onbruikbaar.
   *[other] Nog { $count } bestanden zijn onbruikbaar.
}
own-not-saved = De app kon niet worden opgeslagen.
    .text = Scopewise kan niet naar de instellingenmap schrijven. In dit venster kun je de app wel gebruiken.

second-heading = Kies de tweede app
second-lead = { $app } is de eerste. Scopewise laat zien welke extra toegang elke app zou krijgen.
pair-heading = Eén account voor twee apps?
pair-lead = Elke app kan dan ook alles doen wat de andere nodig heeft.
pair-advice = We raden twee accounts aan.
pair-advice-more = Dan kan elke app alleen doen wat nodig is. Verwijder je er één, dan blijft de andere app werken.
pair-needs = { $count ->
    [one] heeft 1 scope nodig
   *[other] heeft { $count } scopes nodig
}
pair-gains = { $count ->
    [0] Geen extra toegang
    [one] 1 extra scope
   *[other] { $count } extra scopes
}
pair-both = { $count ->
    [one] Samen 1 scope
   *[other] Samen { $count } scopes
}
pair-use-both = Eén account voor beide
pair-keep-apart = Twee accounts gebruiken

downloads-question = Mag Scopewise je map Downloads volgen tot het toegangsbestand er is?
downloads-question-more = Scopewise let op namen, groottes en tijden om het toegangsbestand te herkennen. Het opent pas een bestand als jij dat zegt, behalve aan het eind onvoltooide downloads van de browser.
downloads-yes = Map volgen
downloads-no = Nee, bedankt
downloads-watching = Scopewise wacht in Downloads op het bestand.
downloads-polling = Scopewise kijkt elke seconde in Downloads (deze map meldt geen nieuwe bestanden).
downloads-stop = Niet meer volgen
downloads-off = Downloads wordt niet gevolgd.
downloads-no-folder = Op deze computer is geen map Downloads ingesteld. Kies het bestand of sleep het hierheen.
downloads-not-readable = Scopewise mag niet in Downloads kijken. Kies het bestand of sleep het hierheen.
downloads-gone = De map Downloads is verdwenen. Kies het bestand of sleep het hierheen.
downloads-again = Opnieuw proberen
downloads-use = Dit bestand gebruiken
downloads-use-name = Dit bestand gebruiken: { $file }
downloads-not-this = Dit niet
downloads-found = Gevonden in Downloads, { $ago }
downloads-found-several = { $count } nieuwe bestanden in Downloads. Welk bestand is het?
downloads-not-opened = Scopewise heeft het nog niet geopend.
downloads-show-names = Accountnamen tonen
downloads-show-names-more = Scopewise leest alleen de accountnaam uit deze bestanden en vergeet de rest meteen.
downloads-account = Account “{ $name }”
downloads-no-account = Geen accountnaam gevonden
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
letter-heading = Vraag het de winkeleigenaar
letter-lead = Het menu blijft verborgen tot de winkeleigenaar je toestemming geeft. Alleen de eigenaar kan dat doen; beheerder zijn is niet genoeg.
letter-tab-permission = Geef mij toestemming
letter-tab-create = Maak het voor mij
letter-copy = Brief kopiëren
letter-mail = Openen in e-mail
letter-close = Sluiten
letter-subject = Toegang nodig om { $app } te koppelen
letter-permission =
    Hallo,
    Om de BigCommerce-winkel aan { $app } te koppelen, moet ik één API-account op winkelniveau maken. Wil je me daar toestemming voor geven?

    1. Open in BigCommerce Account Settings › Users en kies mijn naam.
    2. Vink bij de rechten met een hoog risico (high-risk permissions) Create en List aan voor store-level API accounts.
    3. Klik op Save. Ik laat je weten wanneer ik klaar ben, zodat je de toestemming weer kunt intrekken.

    Het account gaat “{ $name }” heten. { $count ->
        [one] Dit is de enige scope die ik instel:
       *[other] Dit zijn de enige { $count } scopes die ik instel:
    }
letter-permission-foot = Stuur me je wachtwoord niet. Dat heb ik niet nodig.
letter-create =
    Hallo,
    Om de BigCommerce-winkel aan { $app } te koppelen, hebben we één API-account op winkelniveau nodig. Wil je dat maken?

    1. Open in BigCommerce Settings › API › Store-level API accounts (niet Account-level) en klik op Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Laat het API path zoals het is.
    3. Stel alleen de scopes hieronder in en klik op Save. Je browser downloadt een klein tekstbestand.

    { $count ->
        [one] De scope om in te stellen; alle andere blijven op None:
       *[other] De { $count } scopes om in te stellen; alle andere blijven op None:
    }
letter-create-foot = In het bestand staan de sleutels van de winkel; BigCommerce toont die maar één keer. Geef het me persoonlijk of stuur het op een veilige manier, niet per e-mail.

checklist-other = { $scope }: staat in de handleiding. Stel deze scope in als je formulier die toont.
scopes-other = Ook genoemd in de handleiding: { $scopes }. Stel in wat op je formulier staat.
notice-other-store = Dit is een andere winkel.
notice-other-store-more = Deze waarden horen bij winkel { $now }; de vorige hoorden bij { $before }. Wilde je niet van winkel wisselen? Gebruik dan een ander bestand.
notice-other-app = { $other } gebruikt dit token al.
notice-other-app-more = Maak een nieuw account voor { $app }. Met één account per app kun je er één verwijderen en blijft de andere app werken.
notice-half = Dit is misschien maar een deel van de tekst.
notice-half-more = Selecteer alles, van de eerste tot en met de laatste regel, kopieer het en plak het opnieuw.
notice-is-right = Dat klopt
notice-is-right-named = Dat klopt: { $app }, { $store }
notice-account = Dit account heet “{ $name }”.
notice-account-more = Je koppelt { $app }, maar dit lijkt het account van { $other } te zijn. Is dit het juiste account?
fields-heading-values = Controleer de waarden
downloads-not-this-name = Dit niet: { $file }
downloads-more = { $count ->
    [one] en 1 ouder bestand. Dat verschijnt zodra je één van deze afwijst.
   *[other] en { $count } oudere bestanden. Die verschijnen zodra je één van deze afwijst.
}
letter-mail-failed = Er ging geen e-mailprogramma open. Kopieer de brief en plak die in een e-mail.
guide-two-levels = De handleiding noemt twee niveaus voor { $scope }. Controleer het niveau hieronder; voor andere functies is misschien een hoger niveau nodig.
guide-called = “{ $name }”
credentials-lead-practice = Bij een echte winkel downloadt je browser dit bestand als je op Save klikt. Gebruik hier het oefenbestand.
