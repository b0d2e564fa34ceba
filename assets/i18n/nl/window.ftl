# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = Nederlands

prefs-theme = Thema
prefs-system = Systeem
prefs-light = Licht
prefs-dark = Donker
prefs-size = Grootte
prefs-language = Taal
prefs-language-system = Zoals het systeem
prefs-motion = Minder beweging
tool-prefs = Voorkeuren
tool-language = Taal: { $language }
tool-keys = Toetsen en woorden
tool-about = Over Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Toetsen en woorden
keys-continue = Doorgaan
keys-back = Terug
keys-step = Naar een stap die klaar is
keys-new = Nieuwe koppeling
keys-all = Alle koppelingen
keys-search = Een app zoeken
keys-tick = Een rij aanvinken en verdergaan
keys-untick = Het laatste vinkje weghalen
keys-choose-file = Het toegangsbestand kiezen
keys-paste = De waarden plakken
keys-test = Opnieuw testen
keys-copy-next = De volgende waarde kopiëren
keys-panes = Volgende deel van het venster
keys-size = Groter, kleiner, normaal
keys-help = Deze lijst
keys-escape = Een dialoog sluiten, een test stoppen
keys-close = Sluiten

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = Wat is “{ $word }”?
what-account = API-account
    .text = Een vermelding in BigCommerce die één app in je winkel toelaat, en niets anders.
what-scope = Rij, of OAuth scope
    .text = Eén deel van je winkel op het formulier van BigCommerce, zoals Orders. Het niveau zegt hoe ver de app daar mag gaan.
what-token = Access token (toegangssleutel)
    .text = De sleutel waarmee de app je winkel opent. Wie hem heeft, kan hem gebruiken; daarom blijft hij verborgen.
what-client-id = Client ID
    .text = Het eigen nummer van het account. Het opent op zichzelf niets.
what-client-secret = Client secret
    .text = Een tweede sleutel waar sommige apps om vragen. Ook die blijft verborgen.
what-store-hash = Store hash (winkelcode)
    .text = De korte code waaraan BigCommerce je winkel herkent. Hij is een deel van het API path.
what-api-path = API path
    .text = Het adres waarop apps je winkel bereiken. De store hash staat erin.
what-fingerprint = Vingerafdruk
    .text = Acht tekens waaraan je het ene token van het andere onderscheidt. Ze openen niets, dus je kunt ze gerust voorlezen.

# The small window beside the browser.
compact-open = Op de voorgrond
compact-title = { $app }: rijen om in te stellen
compact-pin = Boven andere vensters houden
compact-back = Terug naar het grote venster
compact-next = Volgende rij op het formulier
compact-done = Klaar, volgende
compact-left = { $count ->
    [one] nog 1
   *[other] nog { $count }
}
compact-all = Alle rijen zijn ingesteld
compact-save = Klik daarna op Save. Laat de pop-up open.

# About.
about-heading = Scopewise { $version }
about-lead = Werkt alleen op deze computer. Geen telemetrie, geen account.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com antwoordt in { $seconds } s
about-no-answer = Geen antwoord: { $problem }
about-asking = Navraag…
about-proxy = Proxyserver
about-proxy-none = Niet ingesteld in de omgeving
about-proxy-set = Ingesteld in de omgeving
about-keyring = Sleutelbos
about-downloads = Map Downloads
about-downloads-watched = Gevolgd vanaf stap 4
about-downloads-not = Niet gevolgd
about-downloads-ask = Dat wordt je in stap 5 gevraagd
about-rows = Rijenlijst
about-rows-of = { $count } rijen, stand van { $date }
about-licences = Licenties
about-licences-text = Scopewise: MIT of Apache 2.0. Inter en JetBrains Mono: SIL Open Font License. Phosphor: MIT. De woorden van de wachtwoorden: EFF, CC BY 3.0 US.
about-foot = Geen geheimen, geen bestandspaden.
about-copy = Rapport kopiëren

# The way of a question, link by link.
chain-computer = Deze computer
chain-network = Netwerk
chain-bigcommerce = BigCommerce
chain-store = Winkel
chain-link = { $name }: { $state }
chain-done = bereikt
chain-now = bezig
chain-broken = niet bereikt
chain-ahead = niet geprobeerd

about-diagnostics = Toestand
about-guides = Handleidingen
about-guides-text = Rijen en waarden van { $count } apps, elk uit de eigen handleiding. Waar het erbij staat: wanneer die gelezen is.
guide-open-short = Openen
about-clock-name = Klok
about-clock = { $seconds } s verschil
about-clock-off = { $minutes } minuten verschil. Zet hem gelijk, anders lijken certificaten onjuist.
about-clock-unknown = Niet vergeleken
about-certificates = Certificaatcontrole
about-certificates-on = Aan, met de certificaten van deze computer

# The toast of a window that had to do without OpenGL.
window-software = Getekend zonder OpenGL: dat werkt, maar is trager. Op Debian brengen libgl1 en libgl1-mesa-dri het mee.
