# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Diese Datei gibt Zugriff auf das ganze BigCommerce-Konto, nicht nur auf Ihren Shop
    .text = Sie stammt aus „Account-level API accounts“. { $app } braucht eine Datei aus „Store-level API accounts“. Ihre Auswahl bleibt erhalten.
    .next = Erstellen Sie ein Konto unter Store-level API accounts und fügen Sie dessen Datei hinzu.
    .action = Zurück zu Schritt 2
problem-stencil-token = Das ist ein Stencil-CLI token
    .text = Es ist für Themes gedacht und hat keine Scopes. { $app } kann es deshalb nicht verwenden.
    .next = Erstellen Sie ein neues API-Konto mit dem Token type V2/V3 API token.
    .action = Zurück zu Schritt 3
problem-legacy-account = Das ist ein Legacy-Konto
    .text = Es hat einen Benutzernamen und funktioniert nur mit der alten V2 API. BigCommerce erstellt solche Konten nicht mehr.
    .next = Erstellen Sie ein neues API-Konto mit dem Token type V2/V3 API token.
    .action = Zurück zu Schritt 3
problem-storefront-jwt = Das ist ein Storefront-Token
    .text = Es beginnt mit eyJ und funktioniert nur in der Storefront.
    .next = Verwenden Sie die Zeile ACCESS TOKEN aus der Zugangsdatei.
    .action = Einfügen
problem-swapped-values = Das sieht nach dem Client Secret aus
    .text = Das Access Token ist kürzer: etwa 31 Buchstaben und Ziffern.
    .next = Tauschen Sie die beiden Werte oder fügen Sie hier die Zeile ACCESS TOKEN ein.
    .action = Tauschen
problem-same-value-twice = Derselbe Wert steht zweimal da
    .text = { $one } und { $other } sind gleich; einer der Werte wurde doppelt kopiert.
    .next = Kopieren Sie beide noch einmal aus dem Pop-up oder der Datei.
    .action = Einfügen
problem-two-accounts = Diese Datei enthält zwei Konten
    .text = Scopewise kann nicht erkennen, welches Sie meinen.
    .next = Wählen Sie die Datei so, wie sie heruntergeladen wurde.
    .action = Datei wählen …
problem-wrong-host = Der API Path führt zu einer anderen Adresse
    .text = Er muss mit https://api.bigcommerce.com/stores/ beginnen. Es wurde nichts gesendet.
    .next = Wählen Sie die Originaldatei von BigCommerce oder kopieren Sie den API Path aus dem Formular.
    .action = Datei wählen …
problem-bad-characters = { $field } enthält ein unzulässiges Zeichen
    .text = { $kind ->
        [store-hash] Ein Store Hash besteht nur aus Buchstaben und Ziffern.
       *[other] Leerzeichen und Umlaute zum Beispiel sind nicht erlaubt. Vielleicht wurde eines mitkopiert.
    }
    .next = Wählen Sie die Originaldatei oder kopieren Sie den Wert noch einmal aus dem Pop-up.
    .action = Datei wählen …
problem-too-large = Das ist keine Zugangsdatei
    .text = Die Datei ist größer als 64 KB; eine Zugangsdatei ist viel kleiner.
    .next = Wählen Sie die Datei, deren Name mit BigCommerceAPI-credentials beginnt.
    .action = Datei wählen …
problem-not-credentials = Das ist keine Zugangsdatei
    .text = { $kind ->
        [empty] Die Datei ist leer.
        [picture] Es ist ein Bild.
        [pdf] Es ist ein PDF.
        [archive] Es ist ein Archiv oder ein Office-Dokument.
        [binary] Es ist keine Textdatei.
        [web-page] Es ist eine Webseite.
       *[text] Die Datei enthält keine Zugangsdaten.
    } Der Name sollte mit BigCommerceAPI-credentials beginnen.
    .next = Wählen Sie die Datei, die Ihr Browser beim Klick auf Save heruntergeladen hat.
    .action = Datei wählen …
problem-unreadable = Diese Datei lässt sich nicht lesen
    .text = Vielleicht wurde sie verschoben, oder Scopewise darf sie nicht öffnen.
    .next = Wählen Sie die Datei noch einmal oder fügen Sie ihren Text ein.
    .action = Datei wählen …
problem-incomplete = Etwas fehlt
    .text = Für einen Test sind das Access Token und der Store Hash nötig.
    .next = Fügen Sie die ganze Datei hinzu oder geben Sie den fehlenden Wert ein.
    .action = Datei wählen …

problem-folder = Das ist ein Ordner
    .text = Scopewise liest immer nur eine Datei.
    .next = Öffnen Sie den Ordner und ziehen Sie die Datei hierher, deren Name mit BigCommerceAPI-credentials beginnt.
    .action = Datei wählen …
problem-several-files = Das sind mehrere Dateien
    .text = Scopewise liest immer nur eine Datei, damit Konten nicht verwechselt werden.
    .next = Ziehen Sie nur die Datei für dieses Konto hierher.
    .action = Datei wählen …
problem-nothing-to-paste = In der Zwischenablage ist kein Text
    .text = Es wurde nichts geändert.
    .next = Kopieren Sie zuerst den Text der Datei oder des Pop-ups.
    .action = Einfügen
problem-clipboard-silent = Das Programm, aus dem Sie kopiert haben, antwortet nicht
    .text = Es hat den Text noch nicht übergeben. Nichts wurde geändert.
    .next = Lassen Sie das Pop-up von BigCommerce offen und versuchen Sie es gleich noch einmal.
    .action = Einfügen
problem-no-clipboard = Die Zwischenablage ist nicht erreichbar
    .text = Dieser Desktop bietet Scopewise keine an.
    .next = Wählen Sie die heruntergeladene Datei oder geben Sie die Werte ein.
    .action = Datei wählen …
file-dialog-missing = Es ist keine Dateiauswahl verfügbar. Installieren Sie unter Debian xdg-desktop-portal-gtk oder zenity.
file-dialog-open = Ein Dateidialog ist schon offen. Falls Sie ihn nicht sehen, schauen Sie hinter diesem Fenster nach.
problem-no-dialog = Es ist keine Dateiauswahl verfügbar
    .text = Installieren Sie unter Debian xdg-desktop-portal-gtk oder zenity.
    .next = Ziehen Sie die Datei in dieses Fenster oder fügen Sie ihren Text ein.
    .action = Einfügen

field-access-token = Access Token
field-store-hash = Store Hash
field-client-id = Client ID
field-client-secret = Client Secret
field-api-path = API Path
field-account-name = Kontoname

hint-length-short = { $field }: kürzer als üblich
    .text = Der Wert hat { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie ihn mit dem Pop-up in Ihrem Browser.
    .form = Der Wert hat { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie ihn mit dem API Path im Formular von BigCommerce.
hint-length-long = { $field }: länger als üblich
    .text = Der Wert hat { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie ihn mit dem Pop-up in Ihrem Browser.
    .form = Der Wert hat { $length } Zeichen; die meisten haben { $usual }. Vergleichen Sie ihn mit dem API Path im Formular von BigCommerce.
hint-hash-digits = Der Store Hash besteht nur aus Ziffern
    .text = Eine numerische Shop-ID ist etwas anderes. Vergleichen Sie den Wert mit dem API Path im Formular von BigCommerce.
hint-no-api-path = In dieser Datei steht kein API Path
    .text = Vielleicht stammt sie von einem Stencil-CLI token, das keine Scopes hat. Oder ein Teil fehlt.
hint-cut-store-prefix = Scopewise hat „store-“ vor dem Store Hash entfernt.
hint-cut-channel = Scopewise hat die Kanal-ID nach dem Store Hash entfernt.
hint-cut-address = Scopewise hat den Store Hash aus der Adresse übernommen.
hint-cut-brackets = Scopewise hat die Klammern um den Store Hash entfernt.
hint-cut-mail-scanner = Ein Mailprogramm hatte die Adresse verändert. Scopewise hat den Shop daraus gelesen.
hint-cut-line-end = Scopewise hat ein ausgeschriebenes Zeilenende aus einem Wert entfernt.
hint-store-left-out = Die Adresse des Shops ist unbrauchbar
    .text = Sie führt nicht zu BigCommerce oder enthält Zeichen, die in keinem Store Hash vorkommen. Die übrigen Werte hat Scopewise behalten. Fügen Sie hier die Adresse Ihres Control Panels ein.
hint-pop-up-no-hash = Das Pop-up zeigt den Store Hash nicht
    .text = Fügen Sie hier die Adresse Ihres Control Panels ein oder den API Path aus dem Formular von BigCommerce.
hint-file-name = Der Name dieser Datei gehört zu einem anderen Konto
    .text = Die Client ID im Namen ist eine andere als in der Datei. Vielleicht wurde die Datei umbenannt oder verwechselt.

problem-nothing-found = In diesem Text stehen keine Werte
    .text = Er enthält keine Zeilen aus dem Pop-up oder der Datei. Wenn Sie nur einen Wert kopiert haben, kann Scopewise nicht erkennen, welcher es ist.
    .next = Kopieren Sie den ganzen Text oder geben Sie die Werte einzeln ein.
    .action = Werte eingeben
problem-only-labels = Nur die Beschriftungen wurden kopiert
    .text = Ihr Browser hat weggelassen, was in den Feldern des Pop-ups steht.
    .next = Nehmen Sie die Datei, die Ihr Browser heruntergeladen hat, oder kopieren Sie die Werte einzeln.
    .action = Werte eingeben
problem-sealed-file = Das ist eine verschlüsselte Scopewise-Datei
    .text = Sie lässt sich nur mit dem Passwort des Absenders öffnen.
    .next = Öffnen Sie sie mit „scopewise open“.
    .action = Datei wählen …
