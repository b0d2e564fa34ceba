# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Diese Datei öffnet den ganzen Account, nicht Ihren Shop
    .text = Sie kommt von „Account-level API accounts“. { $app } braucht ein Konto von „Store-level API accounts“. Ihre Auswahl bleibt erhalten.
    .next = Erstellen Sie ein Konto unter Store-level API accounts und lesen Sie dessen Datei ein.
    .action = Zurück zu Schritt 2
problem-stencil-token = Das ist ein Stencil-CLI token
    .text = Es ist für Themes gemacht und hat keine Zeilen. { $app } kann es deshalb nicht verwenden.
    .next = Erstellen Sie ein neues API-Konto mit dem Token type V2/V3 API token.
    .action = Zurück zu Schritt 3
problem-legacy-account = Das ist ein Legacy-Konto
    .text = Es hat einen Benutzernamen und arbeitet nur mit der alten V2 API. BigCommerce erstellt solche Konten nicht mehr.
    .next = Erstellen Sie ein neues API-Konto mit dem Token type V2/V3 API token.
    .action = Zurück zu Schritt 3
problem-storefront-jwt = Das ist ein Storefront-Token
    .text = Es beginnt mit eyJ und gilt nur für die Storefront.
    .next = Verwenden Sie die Zeile ACCESS TOKEN der Zugangsdatei.
    .action = Einfügen
problem-swapped-values = Das sieht nach dem Client Secret aus
    .text = Das Access Token ist kürzer, etwa 31 Buchstaben und Ziffern.
    .next = Setzen Sie die Zeile ACCESS TOKEN an diese Stelle.
    .action = Tauschen
problem-same-value-twice = Derselbe Wert steht zweimal da
    .text = { $one } und { $other } sind gleich; einer davon wurde zweimal kopiert.
    .next = Kopieren Sie beide noch einmal aus dem Pop-up oder der Datei.
    .action = Einfügen
problem-two-accounts = Diese Datei enthält zwei Konten
    .text = Scopewise kann nicht wissen, welches Sie meinen.
    .next = Wählen Sie die Datei so, wie sie heruntergeladen wurde.
    .action = Datei wählen…
problem-wrong-host = Der API path führt woandershin
    .text = Er muss mit https://api.bigcommerce.com/stores/ beginnen. Es wurde nichts gesendet.
    .next = Wählen Sie die Datei, wie sie von BigCommerce kam, oder kopieren Sie den API path aus dem Formular.
    .action = Datei wählen…
problem-bad-characters = { $field } enthält ein Zeichen, das dort nicht vorkommen kann
    .text = { $kind ->
        [store-hash] Ein Store Hash hat nur Buchstaben und Ziffern.
       *[other] Erlaubt sind nur einfache Buchstaben, Ziffern und Zeichen; beim Kopieren kann ein Punkt oder ein Leerzeichen hineingeraten sein.
    }
    .next = Kopieren Sie den Wert noch einmal aus dem Pop-up oder der Datei.
    .action = Datei wählen…
problem-too-large = Das ist keine Zugangsdatei
    .text = Sie ist größer als 64 KB; eine Zugangsdatei ist viel kleiner.
    .next = Wählen Sie die Datei, deren Name mit BigCommerceAPI-credentials beginnt.
    .action = Datei wählen…
problem-not-credentials = Das ist keine Zugangsdatei
    .text = { $kind ->
        [empty] Sie ist leer.
        [picture] Sie ist ein Bild.
        [pdf] Sie ist ein PDF.
        [archive] Sie ist ein Archiv oder ein Office-Dokument.
        [binary] Sie ist kein Text.
        [web-page] Sie ist eine Webseite.
       *[text] Keine der Zeilen einer Zugangsdatei steht darin.
    } Der Name sollte mit BigCommerceAPI-credentials beginnen.
    .next = Wählen Sie die Datei, die Ihr Browser heruntergeladen hat, als Sie auf Save geklickt haben.
    .action = Datei wählen…
problem-unreadable = Diese Datei lässt sich nicht lesen
    .text = Vielleicht wurde sie verschoben, oder dieser Computer lässt Scopewise sie nicht öffnen.
    .next = Wählen Sie die Datei noch einmal oder fügen Sie ihren Text ein.
    .action = Datei wählen…
problem-incomplete = Etwas fehlt
    .text = Ein Test braucht das Access Token und den Store Hash.
    .next = Lesen Sie die ganze Datei ein oder ergänzen Sie den fehlenden Wert von Hand.
    .action = Datei wählen…

problem-folder = Das ist ein Ordner
    .text = Scopewise liest immer nur eine Datei.
    .next = Öffnen Sie den Ordner und ziehen Sie die Datei herein, deren Name mit BigCommerceAPI-credentials beginnt.
    .action = Datei wählen…
problem-several-files = Das sind mehrere Dateien
    .text = Scopewise liest immer nur eine Datei, damit kein Konto mit einem anderen verwechselt wird.
    .next = Ziehen Sie nur die Datei dieses Kontos herein.
    .action = Datei wählen…
problem-nothing-to-paste = Die Zwischenablage enthält keinen Text
    .text = Es wurde nichts geändert.
    .next = Kopieren Sie zuerst den Text der Datei oder des Pop-ups.
    .action = Einfügen
file-dialog-missing = Das Dateifenster ließ sich nicht öffnen: Dieser Desktop hat keines, das Programme aufrufen können. Unter Debian bringt xdg-desktop-portal-gtk oder zenity eines mit.
problem-no-dialog = Das Dateifenster ließ sich nicht öffnen
    .text = Dieser Desktop hat keine Dateiauswahl, die Programme aufrufen können. Unter Debian bringt xdg-desktop-portal-gtk oder zenity eine mit.
    .next = Ziehen Sie die Datei auf dieses Fenster oder fügen Sie ihren Text ein.
    .action = Einfügen

field-access-token = Access Token
field-store-hash = Store Hash
field-client-id = Client ID
field-client-secret = Client Secret
field-api-path = API path
field-account-name = Kontoname

hint-length-short = { $field }: kürzer als üblich
    .text = { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie den Wert mit dem Pop-up in Ihrem Browser.
    .form = { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie den Wert mit dem API path im Formular von BigCommerce.
hint-length-long = { $field }: länger als üblich
    .text = { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie den Wert mit dem Pop-up in Ihrem Browser.
    .form = { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie den Wert mit dem API path im Formular von BigCommerce.
hint-hash-digits = Der Store Hash hat nur Ziffern
    .text = Die Nummer eines Shops ist etwas anderes. Vergleichen Sie den Wert mit dem API path im Formular von BigCommerce.
hint-no-api-path = In dieser Datei steht kein API path
    .text = Vielleicht kommt sie von einem Stencil-CLI token, das keine Zeilen hat. Oder ein Teil wurde abgeschnitten.
hint-cut-store-prefix = „store-“ vor dem Store Hash wurde entfernt.
hint-cut-channel = Die Nummer der Storefront hinter dem Store Hash wurde entfernt.
hint-cut-address = Der Store Hash wurde aus der Adresse herausgelöst.
hint-cut-brackets = Die Klammern um den Store Hash wurden entfernt.
hint-file-name = Der Name dieser Datei gehört zu einem anderen Konto
    .text = Die Client ID im Namen ist nicht die in der Datei. Vielleicht wurde die Datei umbenannt oder verwechselt.

problem-nothing-found = In diesem Text stehen keine Werte
    .text = Keine der Zeilen des Pop-ups oder der Datei steht darin. Einem einzelnen Wert sieht man nicht an, was er ist.
    .next = Kopieren Sie den ganzen Text oder geben Sie die Werte einzeln ein.
    .action = Werte eingeben
