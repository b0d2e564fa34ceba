# What belongs to the window: preferences, keys, terms, the small window, About.

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
prefs-renderer = Tekenen (vanaf de volgende start)
prefs-renderer-automatic = Automatisch
prefs-renderer-card = Videokaart
prefs-renderer-processor = Processor
tool-prefs = Voorkeuren
tool-language = Taal: { $language }
tool-keys = Toetsen en termen
tool-about = Over Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Toetsen en termen
keys-continue = Doorgaan
keys-back = Terug
keys-step = Naar een stap die klaar is
keys-new = Nieuwe koppeling
keys-all = Alle koppelingen
keys-search = Een app zoeken
keys-tick = Een scope afvinken en naar de volgende
keys-untick = Het laatste vinkje weghalen
keys-choose-file = Toegangsbestand kiezen
keys-paste = Waarden plakken
keys-test = Opnieuw testen
keys-copy-next = Volgende waarde kopiëren
keys-panes = Volgende deel van het venster
keys-size = Groter, kleiner, normaal
keys-help = Deze lijst
keys-escape = Dialoog sluiten, test stoppen
keys-close = Sluiten

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = Wat is “{ $word }”?
what-account = API-account
    .text = Hiermee geef je in BigCommerce één app toegang tot je winkel.
what-scope = OAuth scope
    .text = Eén deel van je winkel op het formulier van BigCommerce, zoals Orders. Het niveau bepaalt wat de app daar mag doen.
what-token = Access token
    .text = De sleutel van je winkel voor de app. Wie het token heeft, kan het gebruiken; daarom blijft het verborgen.
what-client-id = Client ID
    .text = De eigen ID van het account. Die geeft op zichzelf geen toegang.
what-client-secret = Client secret
    .text = Een tweede sleutel waar sommige apps om vragen. Ook die blijft verborgen.
what-store-hash = Store hash
    .text = De korte code waaraan BigCommerce je winkel herkent. De code is een deel van het API path.
what-api-path = API path
    .text = Het adres waarop apps je winkel bereiken. De store hash staat erin.
what-fingerprint = Vingerafdruk
    .text = Acht tekens waaraan je een token herkent. Je kunt er niet mee inloggen, dus je kunt ze gerust voorlezen.

# The small window beside the browser.
compact-open = Klein venster bovenop
compact-title = { $app }: scopes instellen
compact-pin = Boven andere vensters houden
compact-back = Terug naar het grote venster
compact-next = Volgende scope op het formulier
compact-done = Klaar, volgende
compact-left = { $count ->
    [one] nog 1
   *[other] nog { $count }
}
compact-all = Alle scopes zijn ingesteld
compact-save = Klik daarna in BigCommerce op Save. Laat de pop-up daar open.

# About.
about-heading = Scopewise { $version }
about-lead = Werkt op deze computer en stuurt je token alleen naar BigCommerce. Geen telemetrie, geen Scopewise-account.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com antwoordt in { $seconds } s
about-no-answer = Geen antwoord: { $problem }
about-asking = Controleren…
about-proxy = Proxy
about-proxy-none = Niet ingesteld
about-proxy-set = Ingesteld via een omgevingsvariabele
about-proxy-desktop = Ingesteld in de netwerkinstellingen
about-proxy-excepted = Niet gebruikt voor BigCommerce
about-proxy-unreadable = Het adres is onbegrijpelijk
about-keyring = Sleutelbos
about-downloads = Map Downloads
about-downloads-watched = Gevolgd vanaf stap 4
about-downloads-not = Niet gevolgd
about-downloads-ask = Dat wordt je in stap 4 gevraagd
about-scopes = Lijst met scopes
about-scopes-of = { $count } scopes, bijgewerkt op { $date }
about-licenses = Licenties
about-licenses-text = Scopewise: MIT of Apache 2.0. Inter en JetBrains Mono: SIL Open Font License. Phosphor: MIT. Woorden voor wachtwoorden: EFF, CC BY 3.0 US.
about-foot = Geen geheime waarden of bestandspaden.
about-copy = Rapport kopiëren

# The path of a request, link by link.
chain-computer = Deze computer
chain-network = Netwerk
chain-bigcommerce = BigCommerce
chain-store = Winkel
chain-link = { $name }: { $state }
chain-done = bereikt
chain-now = wacht
chain-broken = niet bereikt
chain-ahead = niet geprobeerd

about-diagnostics = Diagnose
about-guides = Handleidingen
about-guides-text = Waarden voor { $count } apps, en scopes voor zover bekend, uit de eigen handleiding van elke app. Er staat een datum bij als de handleiding die heeft.
guide-open-short = Openen
about-clock-name = Klok
about-clock = { $seconds } s verschil
about-clock-off = { $minutes ->
    [one] 1 minuut verschil. Zet de klok gelijk, anders kunnen beveiligde verbindingen mislukken.
   *[other] { $minutes } minuten verschil. Zet de klok gelijk, anders kunnen beveiligde verbindingen mislukken.
}
about-clock-unknown = Niet vergeleken
about-certificates = Certificaatcontrole
about-certificates-on = Aan, met de certificaten van deze computer

# The toast of a window that runs without OpenGL.
window-software = OpenGL is niet beschikbaar, dus het beeld wordt trager opgebouwd. Installeer op Debian libgl1 en libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent }%
