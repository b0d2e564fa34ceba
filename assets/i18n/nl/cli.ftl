# The command line.

cli-about = Koppelt een BigCommerce-winkel aan elke app van derden, met precies de toegang die de app nodig heeft.
cli-file-window = Een toegangsbestand om het venster mee te openen
cli-practice-window = Het venster openen met de oefenwinkel
cli-read = Zeggen wat er in een toegangsbestand staat, zonder geheimen
cli-read-file = Het bestand, of - voor standaardinvoer
cli-check = Een toegangsbestand rij voor rij bij de winkel testen; leest alleen
cli-check-file = Het bestand, of - voor standaardinvoer; mag weg bij --practice
cli-check-app = De id van de app, zoals `scopewise apps` die toont
cli-check-access = Welke rijen worden getest: de lijst uit de handleiding, of Read-only waar bekend is dat dat genoeg is
cli-check-practice = Testen met de oefenwinkel op deze computer
cli-check-gateway = Testen met een server op deze computer (127.0.0.0/8 of ::1)
cli-apps = De apps tonen, met hun rijen en waarden
cli-practice-file = Een toegangsbestand voor de oefenwinkel tonen
cli-practice-layout = Hoe het bestand is opgebouwd
cli-practice-case = Wat er met het account wordt geoefend
cli-practice-app = Alleen de rijen van deze app openen
cli-json = Uitvoer als JSON

cli-error = { $heading }. { $text }
cli-next = Volgende stap: { $next }
cli-unknown-app = Er is geen app met de id “{ $app }”. `scopewise apps` toont ze allemaal.
cli-no-lesser = { $app } heeft geen keuze voor Read-only: alleen de lijst uit de handleiding is er.
cli-bad-gateway = --gateway neemt alleen een adres op deze computer, zoals http://127.0.0.1:8080.
cli-no-file = Noem een toegangsbestand, of gebruik --practice.
cli-no-display = Er is geen beeldscherm om een venster op te openen. `scopewise check BESTAND --app ID` test een bestand zonder venster.
cli-window-failed = Het venster kon niet worden geopend: deze computer biedt geen OpenGL 2.0 of nieuwer (op Debian: libgl1 en libgl1-mesa-dri). `scopewise check BESTAND --app ID` werkt zonder.
cli-screen-failed = Het venster kon niet worden getoond: dit scherm neemt geen beelden van dit programma aan (bijvoorbeeld een met 16-bits kleuren). `scopewise check BESTAND --app ID` werkt zonder venster.
cli-library-missing = Het venster kon niet worden geopend: een deel van het systeem dat vensters toont is niet geïnstalleerd (op Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check BESTAND --app ID` werkt zonder venster.
cli-practice-failed = De oefenwinkel kon niet worden gestart: { $error }.

cli-read-hidden = { $count } tekens, verborgen
cli-read-missing = niet in het bestand
cli-read-fingerprint = Vingerafdruk
cli-apps-row = { $row }: { $level }
cli-apps-values = Vraagt om: { $values }
cli-apps-name = Accountnaam: { $name }
cli-your-app = Je app

cli-guide = De rijen en waarden zoeken waar de handleiding van een leverancier om vraagt
cli-guide-file = Een handleiding als tekst, Markdown of HTML; - leest standaardinvoer
cli-open = Een verzegeld bestand in het venster openen; daar wordt om het wachtwoord gevraagd
cli-open-file = Het verzegelde bestand, meestal eindigend op .scopewise

cli-usage = Gebruik:
cli-arguments = Argumenten:
cli-options = Opties:
cli-commands = Opdrachten:
cli-help = Deze hulp tonen
cli-version = De versie tonen
cli-one-of = { $help }: { $values }. Indien weggelaten: { $default }.
cli-wrong-unknown = “{ $argument }” is hier niet bekend.
cli-wrong-missing = Ontbreekt: { $arguments }
cli-wrong-value = “{ $value }” is geen waarde voor { $argument }.
cli-wrong-together = { $argument } en { $other } gaan niet samen.
cli-wrong = Dit is niet te lezen als opdracht.
cli-wrong-help = Verder: `scopewise --help` toont wat er is.
cli-not-printed = De uitvoer kon niet worden geschreven: { $error }
stopped-by-a-fault = Scopewise is gestopt door een eigen fout ({ $place }). Wat bewaard was, is veilig; open het opnieuw.
cli-wrong-twice = { $argument } is twee keer opgegeven.
