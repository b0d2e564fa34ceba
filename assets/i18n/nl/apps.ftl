# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } en { $last }

app-caution-cdata = Deze handleiding vraagt om alles, zelfs om inloggen als klant. Om gegevens uit je winkel te kopiëren, is Read-only meestal genoeg.
app-caution-synchup = Met Create payments kan iedereen met het token betalingen innen op openstaande bestellingen. Zet met B2B Edition ook die scope op Modify.
app-caution-dropstream = Met Customers login kan iedereen met het token inloggen als elke willekeurige klant.
app-caution-dext = Dext leest elke scope die te lezen is, ook opgeslagen betaalmiddelen en logboeken. Dext kan niets wijzigen.

app-last-step-bookkeep = Plak de vier waarden in Bookkeep en rond de koppeling daar af.
app-last-step-cdata = Plak de waarden in CData Sync en klik op Create & Test. Het tabblad Advanced heb je niet nodig.
app-last-step-dext = Plak beide waarden in Dext en klik op Connect.
app-last-step-dropstream = De nieuwere handleiding “Enable API Access” van DropStream vraagt alleen om de store hash; daarna autoriseer je de app. Vroeg een fulfilmentbedrijf om deze vier waarden? Geef ze dan aan dat bedrijf.
app-last-step-synchup = Heeft SynchUP velden voor deze waarden? Plak ze dan daar. Geef ze anders aan je integratiespecialist bij Snapshot.

app-can-look = Bekijken: { $scopes }. De app kan niets wijzigen of verwijderen.
app-can-read-only = Bestellingen, producten en klanten bekijken. De app kan niets wijzigen of verwijderen.
app-can-read-only-wide = Alles bekijken wat een API-account van een winkel kan lezen. De app kan niets wijzigen of verwijderen.
app-can-change = Bekijken en wijzigen wat nodig is: { $scopes }.

created-by-store-owner = Volgens de handleiding van { $app } moet de winkeleigenaar het maken. Bij BigCommerce kan ook een gebruiker met toestemming van de eigenaar dat doen.
created-by-administrator = De winkeleigenaar, of een beheerder met toestemming van de eigenaar om API-accounts op winkelniveau te maken.
created-by-permitted-user = De winkeleigenaar, of een gebruiker met toestemming van de eigenaar om API-accounts op winkelniveau te maken.

reach-read-only = { $scopes ->
    [one] { $scopes } scope, Read-only
   *[other] { $scopes } scopes, allemaal Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } scope, tot en met Modify
   *[other] { $scopes } scopes, tot en met Modify
}
reach-everything = { $scopes } scopes, volledige toegang

strip-spoken = { $needed } van { $form } scopes, { $reach }
strip-all-read-only = allemaal Read-only
strip-mixed = kan wijzigen: { $change }, gevoelig: { $care }

checklist-head =
    BigCommerce-scopes voor { $app }
    Naam van het API-account: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [one] Stel deze scope in:
       *[other] Stel deze { $scopes } scopes in, in de volgorde van het formulier:
    }
checklist-foot = Laat alle andere scopes zoals ze zijn. Klik daarna op Save.
app-can-more = { $count ->
    [one] nog 1 scope
   *[other] nog { $count } scopes
}

app-variant-migrate-out = Je gaat weg bij BigCommerce
app-variant-migrate-in = Je stapt over naar BigCommerce
app-variant-full-import = Volledige import
app-variant-headless = Snelle headless-import

reach-none = Scopes nog niet bekend
app-last-step = Plak de waarden in { $app } en rond de koppeling daar af.
app-seen = Gecontroleerd in { $seen }
app-seen-unknown = Datum van handleiding niet vermeld
app-report = Verouderde gegevens melden
app-choice = De handleiding staat ook { $level } toe voor { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = Uit je bestand { $file }
app-from-pasted = Uit de handleiding die je hebt geplakt
app-from-hand = Zelf gekozen scopes
app-without-level = { $count ->
    [one] { $count } scope zonder niveau
   *[other] { $count } scopes zonder niveau
}
date-month = { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

guide-scopes = { $count ->
    [0] Geen scopes gevonden
    [one] { $count } scope gevonden
   *[other] { $count } scopes gevonden
}
guide-no-level = geen niveau vermeld
guide-choice = { $level } mag ook
guide-only-level = het enige niveau
guide-example = alleen een voorbeeld
guide-picture = De niveaus staan misschien in een afbeelding. Kijk daar en stel ze zelf in.
guide-rule = Regel: { $words }
guide-rule-all-read-only = elke scope die Read-only biedt, op Read-only zetten
guide-rule-all-highest = elke scope op het hoogste niveau zetten
guide-doubt = Niet toegepast, omdat dit misschien niet voor elke scope geldt: “{ $words }”
guide-values = Gevraagde waarden: { $words }
guide-account = Accountnaam: { $words }
guide-unread = Niet herkend: { $words }
guide-unreadable = Deze handleiding kan niet worden gelezen. Controleer de naam en of je het bestand mag openen.
guide-too-large = Deze handleiding is groter dan 2 MB. Sla alleen de pagina met de scopes op.
guide-not-text = Dit is geen tekstbestand. Open het, selecteer en kopieer alles en sla de kopie op als tekstbestand.
app-which-way = Welke optie?
app-scopes-unknown = In de tekst van de handleiding staan geen scopes.
app-scopes-unknown-more = Misschien staan ze in een afbeelding of hangen ze af van wat je gebruikt. Plak een pagina waar ze op staan, of vraag ze op bij de maker van de app en kies ze zelf.
app-own = Uit je bestanden
app-more = Meer apps
app-last-step-afternoon-light = Stuur de waarden naar de contactpersoon bij Afternoon Light die in de handleiding staat. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-convermax = Volgens de handleiding mail je het toegangsbestand naar Convermax. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-datocms-plugin = Maak met de waarden een storefront-token en vul dat token en het GraphQL-adres in de plug-in in.
app-last-step-heres-chatbot = Geef beide waarden aan Heres. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-item-oms = Plak beide waarden in item en klik op Test Connection. Klik op Submit zodra de test is geslaagd.
app-last-step-keboola = Plak beide waarden in Keboola en klik op Test Connection.
app-last-step-myob-acumatica = Plak de waarden in Acumatica en klik op Test Connection.
app-last-step-shopalyst = Het token gaat naar het team van Shopalyst. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-source-medium = Volgens de handleiding mail je het token naar een gedeelde mailbox bij Source Medium. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-stone-edge = Volgens de handleiding stuur je de waarden naar de verkoopmailbox van Stone Edge; je krijgt een cart-ID, een wachtwoord en een scriptadres terug. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-storyblok = Maak met de waarden een storefront-token en vul dat token en het adres van je storefront in Storyblok in.
app-last-step-sumtracker = Volgens de handleiding mail je het hele toegangsbestand naar de support van Sumtracker. Vraag om een veiligere manier dan onversleutelde e-mail.
app-last-step-truto = Open de koppelingslink die Truto je stuurt en plak beide waarden daar.
app-last-step-wbsync = Plak de waarden in Wbsync, sla ze op en klik dan op Check Connection.
app-last-step-wpengine-atlas = Plak het token en klik op Confirm Connection. Lukt dat niet? Controleer dan eerst het token.

app-note-acctvantage = De handleiding toont de scopes alleen in een afbeelding. API Path is het enige veld dat in de tekst staat, dus reken op meer velden.
app-note-activepieces = De handleiding noemt geen scopes, maar de controle van de koppeling vraagt producten op. Zonder de scope Products mislukt die, met een melding dat de toegangsgegevens niet kloppen.
app-note-afternoon-light = De handleiding laat je ook een bestelstatus toevoegen.
app-note-airbyte = Airbyte heeft deze bron gearchiveerd. Read-only is alleen nodig voor de gegevens die je wilt, maar een oudere controle vraagt kanalen op en mislukt zonder Channel Settings.
app-note-akeneo = We weten niet hoe de velden heten. Wordt de test rood? Kijk dan of er spaties te veel staan of waarden zijn verwisseld.
app-note-alhena = Orders kan op Read-only als Alhena geen bestellingen hoeft te annuleren. De handleiding noemt Information & settings “Store Information”.
app-note-amplience = De handleiding noemt de scopes, maar niet de niveaus. De app vraagt ook om api_url.
app-note-bigbusiness = De handleiding zegt alleen dat Products nodig is om producten bij te werken; Modify is onze interpretatie. Voor extra scopes heb je later een nieuw account nodig.
app-note-bigcommerce-for-wordpress-full = De plug-in controleert zelf alleen een overzicht van de catalogus. Gaat dat goed, dan zegt het niets over de andere scopes.
app-note-bigcommerce-for-wordpress-headless = De scopes van de volledige import, plus twee voor storefront-tokens. Kies dit alleen als je de snelle headless-import gebruikt.
app-note-bloomreach-starterstore = De app vraagt ook om het basisadres van de API. De scope Wishlists uit de handleiding hoort in BigCommerce bij Customers.
app-note-appse-ai = De nieuwste handleiding installeert appse ai als app en vraagt alleen om de store hash. Toont jouw appse ai nog velden voor een API-token, dan werkt dit account.
app-note-catalyst-cli = Het programma noemt deze scopes zelf als inloggen in de browser mislukt. De scopes met Infrastructure staan alleen in winkels met de hosting van BigCommerce.
app-note-celigo = De handleiding noemt geen scopes voor koppelen met een token. In het veld Username komt de client ID en in het veld Password het access token.
app-note-cleo-clarify = De handleiding heeft geen lijst: de scopes hangen af van de taak. Zet de waarden eerst in een kluis en maak dan de koppeling.
app-note-clione = De handleiding noemt ook scopes die op None moeten blijven. We weten niet hoe de velden heten.
app-note-datocms-plugin = Het formulier vraagt om het GraphQL-adres en een storefront-token dat je met dit account maakt. De handleiding geeft geen niveau voor de enige scope.
app-note-despatch-cloud = Het formulier vraagt ook om bestelstatussen. Volgens de handleiding bewaar je het access token, maar er staat geen veld voor in.
app-note-devart-odbc = De handleiding vraagt om zo weinig toegang als je winkel nodig heeft en noemt geen scopes. De Store ID is de store hash uit het API path.
app-note-domo-writeback = De handleiding noemt geen scopes, terwijl de app wel in je winkel schrijft. Vraag Domo welke scopes de app wijzigt.
app-note-feedonomics = Dit komt uit een voorbeeld voor ontwikkelaars waarin geen scopes staan. De app vraagt ook om store_url.
app-note-fivetran = De pagina die we hebben gelezen, noemt geen scopes. Je kunt de setuptests van Fivetran later opnieuw uitvoeren.
app-note-flexipim = De handleiding verwisselt twee velden in stap 7 en 8. De client ID hoort in X-Auth-Client, het access token in X-Auth-Token.
app-note-flowlink = FlowLink spreekt de scopes telefonisch met je af en het formulier vraagt ook om het adres van de winkel. Volgens de handleiding kun je scopes later niet wijzigen: voor meer scopes maak je een nieuw account.
app-note-gladly = De handleiding toont de scopes alleen in een afbeelding en in het formulier kies je ook zelf een naam. Vul de store hash in zonder “store-”.
app-note-heres-chatbot = De handleiding vraagt om zo weinig mogelijk toegang, maar noemt geen scopes. End point is het API path en API KEY is het access token.
app-note-hevo = We kennen de scopes uit de handleiding niet. Je mag bestaande toegangsgegevens gebruiken, maar een apart account kun je later makkelijker verwijderen.
app-note-inconnect = De handleiding geeft deze scopes als voorbeeld, dus misschien zijn er meer nodig. De Store ID is de store hash.
app-note-ipaas-com = Het formulier vraagt ook om de API URL, normaal https://api.bigcommerce.com. Het niveau Get voor betaalmethoden uit de handleiding heet in BigCommerce Read-only.
app-note-item-oms = De handleiding noemt geen scopes, dus vraag item welke nodig zijn. In het veld X-Auth-Token komt het access token.
app-note-jitterbit = De handleiding wil elke scope op het hoogste niveau, veel meer dan de meeste taken nodig hebben. De verbindingstest kan ook slagen als de client ID niet klopt.
app-note-keboola = De handleiding vraagt om Read-only zonder scopes te noemen; daarom staan hier alle leesbare scopes. De link gaat naar een voorvertoning van de pagina’s van de maker en werkt later misschien niet meer.
app-note-kustomer = We kennen de scopes en velden uit de handleiding niet. Je moet ook zelf een webhook maken in Postman.
app-note-litextension-source = Customers, Orders en Products heb je alleen nodig als je die overzet. De velden zijn onze interpretatie. Een oudere handleiding beschrijft tokens op accountniveau; dat is iets anders.
app-note-litextension-target = Customers, Orders en Products heb je alleen nodig als je die overzet. De velden zijn onze interpretatie. Een oudere handleiding beschrijft tokens op accountniveau; dat is iets anders.
app-note-lytics = Met deze scopes haalt Lytics gegevens op; wil je ook exporteren, zet Customers dan op Modify. In het formulier kies je ook zelf een label en een omschrijving.
app-note-myob-acumatica = De pagina die we hebben gelezen, noemt geen scopes. Store Admin Path is het adres van je winkel met /manage erachter. Synchroniseer je productafbeeldingen, dan zijn ook WebDAV-gegevens nodig.
app-note-next-cart-source = Customers, Orders en Products heb je alleen nodig als je die overzet. Het client secret heb je niet nodig.
app-note-next-cart-target = Zet de bestelmails van je winkel uit voordat je overstapt. Customers, Orders en Products heb je alleen nodig als je die overzet. Het client secret heb je niet nodig.
app-note-order-time = De handleiding vraagt ook om een legacy-API-account, dat nieuwe winkels niet meer krijgen. Vraag Order Time hoe je zonder zo’n account verdergaat. Er staat niet bij om welke waarden het formulier vraagt.
app-note-pavo = De handleiding noemt alleen het veld Store Hash; in de andere velden komen de bijbehorende waarden uit het toegangsbestand. Pavo test de verbinding vóór het opslaan.
app-note-pimworks = Maak één account per winkel; de handleiding waarschuwt om niet dezelfde waarden voor meerdere winkels te gebruiken. De handleiding is van 2023.
app-note-qlik-talend = We weten niet hoe de velden heten. De waarden komen uit het toegangsbestand.
app-note-rebillia = Misschien gaat de lijst na Checkouts verder: daar eindigt onze kopie van de handleiding. Een tweede versie van Rebillia laat Information & settings op None.
app-note-returnly-switchboard = De handleiding laat niet zien hoe je de waarden doorgeeft. Misschien gaat die over een app die je zonder API-account installeert. Vraag dat eerst aan Switchboard.
app-note-ringcentral-ecommerce-app = De velden komen op een latere pagina van de installatie van de app. Die hebben we niet gezien.
app-note-sales-channel-hub = De handleiding noemt de scopes, maar niet de niveaus. Het formulier vraagt ook om het adres van de winkel. Koppelen kan ook met één klik.
app-note-skyvia = De handleiding laat de scopes aan jou over en we weten niet hoe de velden heten. Raak je de waarden kwijt, dan heb je een nieuw account nodig.
app-note-source-medium = De handleiding is gemarkeerd als inactief. Vraag Source Medium of die nog actueel is.
app-note-starship = De handleiding is ouder dan de scopes voor voorraad, locaties en fulfilment en noemt die niet. StarShip accepteert dezelfde waarden maar één keer per StarShip-locatie.
app-note-starshipit = Dit is veel meer dan nodig is om labels te printen: ook betalingen, thema’s en inloggen als klant horen erbij. Laat het veld Username in Starshipit leeg.
app-note-stencil-cli = Kies Stencil-CLI token als Token type. Dat heeft geen scopes: je kiest alleen tussen lokaal ontwikkelen en thema’s publiceren. “stencil init” vraagt ook om het adres van de storefront en vindt daarmee de store hash.
app-note-stitch = Legacy-API-accounts worden niet geaccepteerd.
app-note-storyblok = Het formulier vraagt om het adres van je storefront en een storefront-token dat je met dit account maakt, niet om de waarden van het account zelf. Voor dat token is misschien ook Storefront API Tokens nodig; de handleiding noemt die scope niet.
app-note-strapi-bigcommerce = De app vraagt ook om kanaal-ID’s, het adres van je winkel en een eigen encryptiesleutel.
app-note-suiteengine-csm = De handleiding vraagt overal om Create of Modify; het hoogste niveau voor elke scope is onze interpretatie. We kennen de velden niet. Met B2B Edition is die scope misschien ook nodig.
app-note-sumtracker = We denken dat Store URL het API path is. Accepteert Sumtracker dat niet, vraag dan welk adres nodig is.
app-note-tray = De handleiding noemt geen scopes. De store hash komt hier uit het adres van het beheerpaneel: het deel na “store-”.
app-note-truto = De handleiding noemt geen scopes. In het veld API Key komt het access token.
app-note-workato = De handleiding heeft geen lijst, maar raadt één account per afdeling aan, elk met alleen de scopes die nodig zijn. De handleiding is van 2019.
app-note-wpengine-atlas = Access Token is het enige veld dat de handleiding noemt.
app-note-yext = Het formulier vraagt ook om de valuta en de naam van de winkel. De store hash en het token staan in het toegangsbestand.
app-note-your-store-tools = Geeft een ouder account meldingen over rechten, dan is een nieuw account altijd de oplossing.
app-note-zynk = De handleiding noemt geen scopes. Je moet alle drie de velden invullen.

app-good-to-know = Goed om te weten
app-low-confidence = Vergelijk dit met de handleiding van de app.
app-low-confidence-more = We konden maar delen van de handleiding lezen toen we deze app toevoegden.
app-guide-at = Link naar de handleiding
app-ways = { $count ->
    [one] 1 optie
   *[other] { $count } opties om uit te kiezen
}
app-values-unnamed = De waarden, onder de namen van BigCommerce zelf
reach-no-level = { $scopes ->
    [one] { $scopes } scope, niveau niet vermeld
   *[other] { $scopes } scopes, niveaus niet vermeld
}
app-no-level = { $count ->
    [one] De handleiding geeft geen niveau voor { $count } scope.
   *[other] De handleiding geeft geen niveau voor { $count } scopes.
}
app-no-level-more = Scopewise stelt het lagere niveau voor. Moet de app daar gegevens wijzigen? Vraag dan welk niveau nodig is.
app-other-token = Deze app vraagt om een Stencil-CLI token.
app-other-token-more = Een Stencil-CLI token heeft een toegangsniveau in plaats van scopes. Scopewise ondersteunt dat nog niet. Kies zelf “Stencil-CLI token” op het formulier van BigCommerce.
