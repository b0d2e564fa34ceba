# The command line.

cli-about = Koppelt een BigCommerce-winkel aan elke app van derden, met precies de toegang die de app nodig heeft.
cli-file-window = Een toegangsbestand om in het venster te openen
cli-practice-window = Het venster openen met de oefenwinkel
cli-read = Tonen wat er in een toegangsbestand staat, zonder geheime waarden
cli-read-file = Het bestand, of - voor standaardinvoer
cli-check = Een toegangsbestand scope voor scope bij de winkel testen, alleen met leesverzoeken
cli-check-file = Het bestand, of - voor standaardinvoer; niet verplicht met --practice
cli-check-app = De ID van de app, zoals `scopewise apps` die toont
cli-check-access = Welke scopes worden getest: alles waar de handleiding om vraagt, of Read-only waar bekend is dat dat genoeg is
cli-check-practice = Testen met de oefenwinkel op deze computer
cli-check-gateway = Testen met een server op deze computer (127.0.0.0/8 of ::1)
cli-apps = De apps tonen, met hun scopes en waarden
cli-practice-file = Een toegangsbestand voor de oefenwinkel tonen
cli-practice-layout = De indeling van het bestand (“today” is de huidige van BigCommerce)
cli-practice-case = Welke situatie wordt nagebootst
cli-practice-app = Het token alleen de scopes geven die deze app nodig heeft
cli-json = Uitvoer als JSON

cli-error = { $heading }. { $text }
cli-next = Volgende stap: { $next }
cli-unknown-app = Er is geen app met de ID “{ $app }”. `scopewise apps` toont alle apps.
cli-no-lesser = { $app } heeft geen optie voor Read-only. Er is alleen de lijst uit de handleiding.
cli-bad-gateway = --gateway accepteert alleen een adres op deze computer, zoals http://127.0.0.1:8080.
cli-no-file = Geef een toegangsbestand op of gebruik --practice.
cli-no-display = Er is geen beeldscherm om een venster op te openen. `scopewise check FILE --app ID` test een bestand zonder venster.
cli-window-failed = Het venster kon niet worden geopend: OpenGL 2.0 of nieuwer is niet beschikbaar. Installeer op Debian libgl1 en libgl1-mesa-dri. `scopewise check FILE --app ID` werkt zonder venster.
cli-screen-failed = Het venster kon niet worden getoond: dit beeldscherm wordt niet ondersteund (bijvoorbeeld 16-bits kleuren). `scopewise check FILE --app ID` werkt zonder venster.
cli-library-missing = Het venster kon niet worden geopend: er ontbreekt een systeembibliotheek. Installeer op Debian libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 en libwayland-client0. `scopewise check FILE --app ID` werkt zonder venster.
cli-practice-failed = De oefenwinkel kon niet worden gestart: { $error }.

cli-read-hidden = { $count ->
    [one] 1 teken, verborgen
   *[other] { $count } tekens, verborgen
}
cli-read-missing = niet in het bestand
cli-read-fingerprint = Vingerafdruk
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Vraagt om: { $values }
cli-apps-name = Accountnaam: { $name }
cli-your-app = Je app

cli-guide = De scopes en waarden zoeken waar de handleiding van een app om vraagt
cli-guide-file = Een handleiding als tekst, Markdown of HTML; - leest standaardinvoer
cli-open = Een beveiligd bestand openen in het venster, dat om het wachtwoord vraagt
cli-open-file = Het beveiligde bestand (meestal .scopewise)

cli-usage = Gebruik:
cli-arguments = Argumenten:
cli-options = Opties:
cli-commands = Opdrachten:
cli-help = Deze hulp tonen
cli-version = De versie tonen
cli-one-of = { $help } [mogelijke waarden: { $values }; standaard: { $default }]
cli-wrong-unknown = Onbekend argument “{ $argument }”.
cli-wrong-missing = Ontbreekt: { $arguments }
cli-wrong-value = “{ $value }” is geen geldige waarde voor { $argument }.
cli-wrong-together = { $argument } en { $other } kunnen niet samen worden gebruikt.
cli-wrong = Scopewise begrijpt deze opdracht niet.
cli-wrong-help = Volgende stap: bekijk `scopewise --help`.
cli-not-printed = De uitvoer kon niet worden geschreven: { $error }
stopped-by-a-fault = Scopewise is vastgelopen ({ $place }). Opgeslagen gegevens zijn veilig. Open Scopewise opnieuw.
cli-wrong-twice = { $argument } is twee keer opgegeven.
cli-next-file = Controleer het pad en de rechten van het bestand.
cli-next-whole = Geef het hele bestand op dat BigCommerce heeft gemaakt.
