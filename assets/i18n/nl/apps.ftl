# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } en { $last }

app-caution-cdata = Deze handleiding vraagt om alles, zelfs om inloggen als klant. Om gegevens uit je winkel te kopiëren, is Read-only meestal genoeg.
app-caution-synchup = Met Create payments kan wie het token heeft, betalingen innen op openstaande bestellingen. B2B Edition heeft een tweede token nodig; dat maak je in de app van B2B Edition en niet hier.
app-caution-dropstream = Met Customers login kan wie het token heeft, inloggen als elke willekeurige klant.
app-caution-dext = Dext leest elke rij die te lezen is, ook opgeslagen betaalmiddelen en logboeken. Het kan niets wijzigen.

app-last-step-bookkeep = Plak de vier waarden in Bookkeep en rond de koppeling daar af.
app-last-step-cdata = Plak de waarden in CData Sync en klik op Create & Test. Het tabblad Advanced kan blijven zoals het is.
app-last-step-dext = Plak beide waarden in Dext en klik op Connect.
app-last-step-dropstream = Heb je zelf een DropStream-account: ga verder met de handleiding “Enable API Access”. Stelt een fulfilmentbedrijf DropStream voor je in, geef de vier waarden dan aan dat bedrijf door.
app-last-step-synchup = Heeft SynchUP velden voor deze waarden, plak ze dan daar. Zo niet, geef ze dan door aan je integratiespecialist bij Snapshot.

app-can-look = { $rows } bekijken. De app kan niets wijzigen of verwijderen.
app-can-read-only = Bestellingen, producten en klanten bekijken. De app kan niets wijzigen of verwijderen.
app-can-read-only-wide = Alles bekijken wat een account van een winkel kan tonen. De app kan niets wijzigen of verwijderen.
app-can-change = Bekijken wat nodig is, en dit wijzigen: { $rows }.

created-by-store-owner = Volgens de handleiding van { $app } moet de winkeleigenaar het aanmaken. BigCommerce staat het ook toe aan een gebruiker die daar toestemming voor heeft van de eigenaar.
created-by-administrator = Een beheerder die van de winkeleigenaar API-accounts op winkelniveau mag maken, of de eigenaar zelf.
created-by-permitted-user = De winkeleigenaar, of een gebruiker die van de eigenaar API-accounts op winkelniveau mag maken.

reach-read-only = { $rows ->
    [one] { $rows } rij, Read-only
   *[other] { $rows } rijen, allemaal Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } rij, tot en met Modify
   *[other] { $rows } rijen, tot en met Modify
}
reach-everything = { $rows } rijen, alles

strip-spoken = { $needed } van { $form } rijen, { $reach }
strip-all-read-only = allemaal Read-only
strip-mixed = { $change } met wijzigrecht, { $care ->
    [0] geen om op te letten
    [one] { $care } om op te letten
   *[other] { $care } om op te letten
}

checklist-head =
    BigCommerce-rijen voor { $app }
    Naam van het API-account: { $name }
    Token type: V2/V3 API token
    Stel deze { $rows } rijen in, in de volgorde van het formulier:
checklist-foot = Laat alle andere rijen zoals ze zijn. Klik daarna op Save.
app-can-more = nog { $count } rijen

app-variant-migrate-out = Je gaat weg bij BigCommerce
app-variant-migrate-in = Je stapt over naar BigCommerce
app-variant-full-import = Volledige import
app-variant-headless = Snelle headless-import

reach-none = Rijen nog niet bekend
app-last-step = Plak de waarden in { $app } en rond de koppeling daar af.
app-seen = Gezien in { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = Uit je bestand { $file }
app-from-pasted = Uit de handleiding die je hebt geplakt
app-from-hand = Zelf gekozen rijen
app-without-level = { $count ->
    [one] { $count } rij zonder niveau
   *[other] { $count } rijen zonder niveau
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

guide-rows = { $count ->
    [0] Geen rijen gevonden
    [one] { $count } rij gevonden
   *[other] { $count } rijen gevonden
}
guide-no-level = geen niveau vermeld
guide-rule = Regel: { $words }
guide-rule-all-read-only = elke rij die Read-only biedt, staat daarop
guide-rule-all-highest = elke rij staat op het hoogste niveau
guide-doubt = Niet toegepast, omdat misschien niet alle rijen bedoeld zijn: ‘{ $words }’
guide-values = Gevraagde waarden: { $words }
guide-account = Accountnaam: { $words }
guide-unread = Niet begrepen: { $words }
guide-unreadable = Deze handleiding is niet te lezen. Kijk of de naam klopt en of je het bestand mag openen.
guide-too-large = Dit is groter dan een handleiding kan zijn (2 MB). Sla alleen de pagina met de rijen op.
guide-not-text = Dit is geen tekst. Open het bestand, selecteer alles, kopieer het en sla het op als tekstbestand.
app-which-way = Op welke manier?
app-rows-unknown = De handleiding noemt geen rijen in woorden.
app-rows-unknown-more = Misschien staan ze in een afbeelding, of hangen ze af van wat je gebruikt. Plak een pagina waar ze op staan, of vraag de maker van de app om de lijst en kies de rijen zelf.
app-own = Uit je eigen bestanden
app-more = Meer apps
app-last-step-afternoon-light = Stuur de waarden naar de contactpersoon bij Afternoon Light die in de handleiding staat. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-convermax = Volgens de handleiding mail je het toegangsbestand naar Convermax. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-datocms-plugin = Maak met de waarden een storefront-token en vul dat token en het GraphQL-adres in de plug-in in.
app-last-step-heres-chatbot = Geef beide waarden door aan Heres. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-item-oms = Plak beide waarden in item en klik op Test Connection. Klik op Submit zodra de test geslaagd is.
app-last-step-keboola = Plak beide waarden in Keboola en klik op Test Connection.
app-last-step-myob-acumatica = Plak de waarden in Acumatica en klik op Test Connection.
app-last-step-shopalyst = Het token gaat naar het team van Shopalyst. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-source-medium = Volgens de handleiding mail je het token naar een gedeelde mailbox bij Source Medium. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-stone-edge = Volgens de handleiding stuur je de waarden naar de verkoopmailbox van Stone Edge; je krijgt een cart ID, een wachtwoord en een scriptadres terug. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-storyblok = Maak met de waarden een storefront-token en vul dat token en het adres van je storefront in Storyblok in.
app-last-step-sumtracker = Volgens de handleiding mail je het hele toegangsbestand naar de helpdesk van Sumtracker. Vraag om een veiligere manier dan gewone e-mail.
app-last-step-truto = Open de koppelingslink die Truto je stuurt en plak beide waarden daar.
app-last-step-wbsync = Plak de waarden in Wbsync, sla ze op en klik dan op Check Connection.
app-last-step-wpengine-atlas = Plak het token en klik op Confirm Connection. Lukt dat niet, controleer dan eerst het token.

app-note-acctvantage = De handleiding toont de rijen alleen in een afbeelding. API Path is het enige veld dat in de tekst staat, dus reken op meer velden.
app-note-activepieces = Er staan geen rijen in, maar de controle van de koppeling vraagt de producten op. Zonder de rij Products lukt dat niet, en dan krijgen de toegangsgegevens de schuld.
app-note-afternoon-light = De handleiding laat je ook een bestelstatus toevoegen.
app-note-airbyte = Deze bron is in Airbyte gearchiveerd. Alleen de gegevens die je wilt, hebben Read-only nodig. Een oudere controle vraagt wel om kanalen en lukt niet zonder Channel Settings.
app-note-akeneo = De namen van de velden zijn hier niet bekend. Wordt de test rood, kijk dan of er spaties zijn meegekomen of waarden zijn verwisseld.
app-note-alhena = Orders kan op Read-only als Alhena geen bestellingen hoeft te annuleren. De handleiding noemt Information & Settings “Store Information”.
app-note-amplience = De handleiding noemt de rijen, maar niet de niveaus. De app vraagt ook om api_url.
app-note-bigbusiness = De handleiding zegt alleen dat het bijwerken van producten Products nodig heeft; Modify is onze eigen inschatting. Zijn er later meer rijen nodig, dan maak je een nieuw account.
app-note-bigcommerce-for-wordpress-full = De plug-in controleert zelf alleen een overzicht van de catalogus. Gaat dat goed, dan zegt dat niets over de andere rijen.
app-note-bigcommerce-for-wordpress-headless = Dit zijn de rijen van de volledige import, plus twee voor storefront-tokens. Kies dit alleen als je de snelle headless-import gebruikt.
app-note-bloomreach-starterstore = De app vraagt ook om het basisadres van de API. De rij Wishlists uit de handleiding hoort in BigCommerce bij Customers.
app-note-catalyst-cli = De rijen zijn onze eigen inschatting van wat het programma vraagt als het zelf inlogt. Het nieuwere “catalyst auth login” vraagt om andere, waarvan enkele voor hosting.
app-note-celigo = De handleiding noemt geen rijen voor koppelen met een token. In het veld Username komt de client ID en in het veld Password het access token.
app-note-cleo-clarify = De handleiding geeft geen lijst: de rijen hangen af van de taak. De waarden komen eerst in een kluis en pas daarna maak je de koppeling.
app-note-clione = De handleiding noemt ook rijen die dicht moeten blijven. De namen van de velden zijn hier niet bekend.
app-note-datocms-plugin = Het formulier vraagt om het GraphQL-adres en een storefront-token dat je met dit account maakt. De handleiding geeft geen niveau voor de enige rij.
app-note-despatch-cloud = Het formulier vraagt ook om bestelstatussen. Volgens de handleiding bewaar je het access token, maar er staat geen veld voor in.
app-note-devart-odbc = De handleiding vraagt om zo weinig toegang als je winkel nodig heeft en noemt geen rijen. Met Store ID wordt de store hash uit het API path bedoeld.
app-note-domo-writeback = De handleiding noemt geen rijen, terwijl de app wel in je winkel schrijft. Vraag Domo welke rijen de app wijzigt.
app-note-feedonomics = Dit komt uit een voorbeeld voor ontwikkelaars waarin geen rijen staan. De app vraagt ook om store_url.
app-note-fivetran = De pagina die we zagen, noemt geen rijen. Je kunt de setuptests van Fivetran later nog eens uitvoeren.
app-note-flexipim = De handleiding verwisselt twee velden in stap 7 en 8. De client ID hoort in X-Auth-Client, het access token in X-Auth-Token.
app-note-flowlink = FlowLink spreekt de rijen telefonisch met je af, en het formulier vraagt ook om het adres van de winkel. Volgens de handleiding kun je rijen later niet wijzigen: voor meer rijen maak je een nieuw account.
app-note-gladly = De handleiding toont de rijen alleen in een afbeelding, en in het formulier kies je ook zelf een naam. Vul de store hash in zonder “store-”.
app-note-heres-chatbot = De handleiding vraagt om zo weinig mogelijk toegang, maar noemt geen rijen. Bij End point hoort het API path en bij API KEY het access token.
app-note-hevo = De rijen uit de handleiding zijn hier niet bekend. Je mag er bestaande toegangsgegevens voor gebruiken, maar een apart account trek je later makkelijker weer in.
app-note-inconnect = De handleiding geeft deze rijen als voorbeeld, dus misschien zijn er meer nodig. Met Store ID wordt de store hash bedoeld.
app-note-ipaas-com = Het formulier vraagt ook om de API URL, normaal https://api.bigcommerce.com. Het niveau Get voor betaalmethoden uit de handleiding heet in BigCommerce Read-only.
app-note-item-oms = De handleiding noemt geen rijen; vraag item welke nodig zijn. In het veld X-Auth-Token komt het access token.
app-note-jitterbit = De handleiding wil elke rij op het hoogste niveau, en dat is veel meer dan de meeste taken nodig hebben. De test van de koppeling kan ook slagen als de client ID niet klopt.
app-note-keboola = De handleiding vraagt om Read-only zonder rijen te noemen; daarom staan hier alle rijen die te lezen zijn. Het adres is een voorvertoning van de pagina’s van de maker en kan verdwijnen.
app-note-kustomer = De rijen en velden uit de handleiding zijn hier niet bekend. Je moet ook met de hand een webhook maken in Postman.
app-note-litextension-source = Customers, Orders en Products zijn alleen nodig als je die overzet. De velden zijn onze eigen inschatting, en een oudere handleiding beschrijft tokens op accountniveau; dat is iets anders.
app-note-litextension-target = Customers, Orders en Products zijn alleen nodig als je die overzet. De velden zijn onze eigen inschatting, en een oudere handleiding beschrijft tokens op accountniveau; dat is iets anders.
app-note-lytics = Met deze rijen haalt Lytics gegevens op; zet Customers op Modify als je ook wilt exporteren. In het formulier kies je ook zelf een label en een omschrijving.
app-note-myob-acumatica = De pagina die we zagen, noemt geen rijen; Store Admin Path is het adres van je winkel met /manage erachter. Voor productafbeeldingen zijn ook WebDAV-gegevens nodig.
app-note-next-cart-source = Customers, Orders en Products zijn alleen nodig als je die overzet. Het client secret is niet nodig.
app-note-next-cart-target = Zet de bestelmails van je winkel uit voordat je overstapt. Customers, Orders en Products zijn alleen nodig als je die overzet, en het client secret is niet nodig.
app-note-order-time = De handleiding vraagt ook om een legacy-API-account, dat nieuwe winkels niet meer krijgen; vraag Order Time hoe je zonder verdergaat. Er staat niet in welke waarden het formulier vraagt.
app-note-pavo = De handleiding noemt alleen het veld Store Hash; in de andere velden komen de bijbehorende waarden uit het toegangsbestand. Pavo test de koppeling voordat het die opslaat.
app-note-pimworks = Maak één account per winkel; de handleiding waarschuwt ervoor dezelfde waarden voor meer winkels te gebruiken. De handleiding is van 2023.
app-note-qlik-talend = De namen van de velden zijn hier niet bekend. De waarden staan in het toegangsbestand.
app-note-rebillia = Misschien gaat de lijst na Checkouts verder: daar houdt onze kopie van de handleiding op. Een tweede versie van Rebillia laat Information & Settings op None staan.
app-note-returnly-switchboard = De handleiding laat niet zien hoe je de waarden doorgeeft. Misschien gaat het om een app die je installeert en waarvoor je zelf geen account nodig hebt; vraag dat eerst aan Switchboard.
app-note-ringcentral-ecommerce-app = De velden komen op een latere pagina van de setup van de app; die hebben we niet gezien.
app-note-sales-channel-hub = De handleiding noemt de rijen, maar niet de niveaus. Het formulier vraagt ook om het adres van de winkel; koppelen met één klik kan ook.
app-note-skyvia = De handleiding laat de rijen aan jou over, en de namen van de velden zijn hier niet bekend. Raak je de waarden kwijt, dan heb je een nieuw account nodig.
app-note-source-medium = De handleiding staat als inactief gemarkeerd; vraag Source Medium of die nog klopt.
app-note-starship = De handleiding is ouder dan de rijen voor voorraad, locaties en fulfilment en zegt daar niets over. StarShip neemt dezelfde waarden maar één keer per StarShip-locatie aan.
app-note-starshipit = Dit is veel meer dan nodig is om labels te printen: ook betalingen, thema’s en inloggen als klant horen erbij. Laat het veld Username in Starshipit leeg.
app-note-stencil-cli = Kies Stencil-CLI token als tokentype: dat heeft geen rijen, alleen lokale ontwikkeling of thema’s publiceren. “stencil init” vraagt ook om het adres van de storefront en leidt daar de store hash uit af.
app-note-stitch = Legacy-API-accounts worden niet aangenomen.
app-note-storyblok = Het formulier vraagt om het adres van je storefront en een storefront-token dat je met dit account maakt, niet om de waarden van het account zelf. Voor dat token is waarschijnlijk ook Storefront API Tokens nodig, maar dat staat niet in de handleiding.
app-note-strapi-bigcommerce = Er staan geen rijen in. De app vraagt ook om kanaal-ID’s, het adres van je winkel en een eigen encryptiesleutel.
app-note-suiteengine-csm = De handleiding vraagt overal om Create of Modify; het hoogste niveau op elke rij is onze eigen inschatting, en de velden zijn hier niet bekend. Winkels met B2B Edition hebben meer accounts nodig.
app-note-sumtracker = Volgens onze eigen inschatting is Store URL het API path. Werkt dat niet in Sumtracker, vraag dan welk adres wordt bedoeld.
app-note-tray = De handleiding noemt geen rijen. De store hash komt hier uit het adres van het beheerpaneel: het deel na “store-”.
app-note-truto = De handleiding noemt geen rijen. In het veld API Key komt het access token.
app-note-workato = De handleiding geeft geen lijst; het advies is één account per afdeling, elk met alleen de rijen die nodig zijn. De handleiding is van 2019.
app-note-wpengine-atlas = Access Token is het enige veld dat de handleiding noemt.
app-note-yext = Het formulier vraagt ook om de valuta en de naam van de winkel. Beide waarden staan in het toegangsbestand.
app-note-your-store-tools = Geeft een ouder account meldingen over rechten, dan helpt alleen een nieuw account.
app-note-zynk = De handleiding noemt geen rijen. Vul alle drie de velden in.

app-good-to-know = Goed om te weten
app-low-confidence = Vergelijk dit met de handleiding van de app.
app-low-confidence-more = Toen de app hier werd toegevoegd, was maar een deel van de handleiding te lezen.
app-guide-at = Waar de handleiding staat
app-ways = { $count ->
   *[other] { $count } manieren om uit te kiezen
}
app-values-unnamed = De waarden, onder de namen die BigCommerce gebruikt
reach-no-level = { $rows ->
    [one] { $rows } rij, niveau niet vermeld
   *[other] { $rows } rijen, niveaus niet vermeld
}
app-no-level = { $count ->
    [one] De handleiding geeft voor { $count } rij geen niveau.
   *[other] De handleiding geeft voor { $count } rijen geen niveau.
}
app-no-level-more = Het laagste niveau is voorgesteld. Moet de app daar iets wijzigen, vraag dan de maker welk niveau nodig is.
app-other-token = Deze app wil een Stencil-CLI token.
app-other-token-more = Dat heeft een toegangsniveau in plaats van rijen, en Scopewise leidt je daar nog niet doorheen. Kies zelf “Stencil-CLI token” op het formulier van BigCommerce.
