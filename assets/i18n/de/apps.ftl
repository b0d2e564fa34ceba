# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } und { $last }

app-caution-cdata = Diese Anleitung verlangt alles, sogar das Anmelden als Kunde. Um Daten aus Ihrem Shop zu kopieren, genügt meist Read-only.
app-caution-synchup = Mit Create payments kann jeder, der das Token hat, Zahlungen für offene Bestellungen einziehen. Mit B2B Edition stellen Sie auch deren Scope auf Modify.
app-caution-dropstream = Mit Customers login kann sich jeder, der das Token hat, als beliebiger Kunde anmelden.
app-caution-dext = Dext liest jeden lesbaren Scope, auch gespeicherte Zahlungsmittel und Protokolle. Ändern kann Dext nichts.

app-last-step-bookkeep = Fügen Sie die vier Werte in Bookkeep ein und schließen Sie die Verbindung dort ab.
app-last-step-cdata = Fügen Sie die Werte in CData Sync ein und klicken Sie auf Create & Test. Den Tab „Advanced“ brauchen Sie nicht.
app-last-step-dext = Fügen Sie beide Werte in Dext ein und klicken Sie auf Connect.
app-last-step-dropstream = Die neuere Anleitung „Enable API Access“ von DropStream braucht nur den Store Hash; danach autorisieren Sie die App. Hat ein Fulfillment-Dienstleister diese vier Werte verlangt, geben Sie sie ihm.
app-last-step-synchup = Hat SynchUP Felder für diese Werte, fügen Sie sie dort ein. Sonst geben Sie sie Ihrem Integrationsspezialisten bei Snapshot.

app-can-look = { $scopes } ansehen. Ändern oder löschen kann die App nichts.
app-can-read-only = Bestellungen, Produkte und Kunden ansehen. Ändern oder löschen kann die App nichts.
app-can-read-only-wide = Alles ansehen, was ein API-Konto des Shops lesen kann. Ändern oder löschen kann die App nichts.
app-can-change = Ansehen und ändern, was sie braucht: { $scopes }.

created-by-store-owner = Laut Anleitung von { $app } muss der Shop-Inhaber es erstellen. BigCommerce erlaubt es auch einem Benutzer, dem der Inhaber die Berechtigung gibt.
created-by-administrator = Der Shop-Inhaber oder ein Administrator, dem der Inhaber erlaubt hat, Store-level API accounts zu erstellen.
created-by-permitted-user = Der Shop-Inhaber oder ein Benutzer, dem der Inhaber erlaubt hat, Store-level API accounts zu erstellen.

reach-read-only = { $scopes ->
    [one] { $scopes } Scope, Read-only
   *[other] { $scopes } Scopes, alle Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } Scope, bis Modify
   *[other] { $scopes } Scopes, bis Modify
}
reach-everything = { $scopes ->
    [one] { $scopes } Scope, Vollzugriff
   *[other] { $scopes } Scopes, Vollzugriff
}

strip-spoken = { $needed } von { $form } Scopes, { $reach }
strip-all-read-only = alle Read-only
strip-mixed = { $change } mit Schreibzugriff, { $care } sensibel

checklist-head =
    BigCommerce-Scopes für { $app }
    Name des API-Kontos: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [one] Setzen Sie diesen Scope:
       *[other] Setzen Sie diese { $scopes } Scopes, in der Reihenfolge des Formulars:
    }
checklist-foot = Lassen Sie alle anderen Scopes, wie sie sind. Klicken Sie dann auf Save.
app-can-more = { $count ->
    [one] 1 weiterer Scope
   *[other] { $count } weitere Scopes
}

app-variant-migrate-out = Sie verlassen BigCommerce
app-variant-migrate-in = Sie wechseln zu BigCommerce
app-variant-full-import = Vollständiger Import
app-variant-headless = Schneller Headless-Import

reach-none = Scopes noch nicht bekannt
app-last-step = Fügen Sie die Werte in { $app } ein und schließen Sie die Verbindung dort ab.
app-seen = Anleitung geprüft: { $seen }
app-seen-unknown = Datum der Anleitung nicht angegeben
app-report = Veraltete Angaben melden
app-choice = Die Anleitung erlaubt { $level } auch für { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = Aus Ihrer Datei { $file }
app-from-pasted = Aus der eingefügten Anleitung
app-from-hand = Scopes von Hand gewählt
app-without-level = { $count ->
    [one] { $count } Scope ohne Stufe
   *[other] { $count } Scopes ohne Stufe
}
date-month = { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

guide-scopes = { $count ->
    [0] Keine Scopes gefunden
    [one] { $count } Scope gefunden
   *[other] { $count } Scopes gefunden
}
guide-no-level = keine Stufe angegeben
guide-choice = { $level } ist auch erlaubt
guide-only-level = die einzige Stufe, die es gibt
guide-example = nur ein Beispiel
guide-picture = Die Stufen stehen vielleicht in einem Bild. Sehen Sie dort nach und stellen Sie sie von Hand ein.
guide-rule = Regel: { $words }
guide-rule-all-read-only = alle Scopes, bei denen es geht, auf Read-only setzen
guide-rule-all-highest = alle Scopes auf ihre höchste Stufe setzen
guide-doubt = Nicht übernommen, weil vielleicht nicht alle Scopes gemeint sind: „{ $words }“
guide-values = Verlangte Werte: { $words }
guide-account = Kontoname: { $words }
guide-unread = Nicht erkannt: { $words }
guide-unreadable = Diese Anleitung lässt sich nicht lesen. Prüfen Sie den Dateinamen und ob Sie die Datei öffnen dürfen.
guide-too-large = Diese Anleitung ist größer als 2 MB. Speichern Sie nur die Seite mit den Scopes.
guide-not-text = Das ist keine Textdatei. Öffnen Sie sie, kopieren Sie den gesamten Inhalt und speichern Sie ihn als Textdatei.
app-which-way = Welche Variante?
app-scopes-unknown = Die Anleitung nennt keine Scopes im Text.
app-scopes-unknown-more = Vielleicht stehen sie in einem Bild oder hängen davon ab, was Sie nutzen. Fügen Sie eine Seite ein, auf der sie stehen, oder fragen Sie den Anbieter der App und wählen Sie die Scopes von Hand.
app-own = Aus Ihren Dateien
app-more = Weitere Apps
app-last-step-afternoon-light = Senden Sie die Werte an den Kontakt bei Afternoon Light, der in der Anleitung steht. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-convermax = Laut Anleitung senden Sie die Zugangsdatei per E-Mail an Convermax. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-datocms-plugin = Erstellen Sie mit den Werten ein Storefront-Token. Geben Sie dieses Token und die GraphQL-Adresse dann im Plugin ein.
app-last-step-heres-chatbot = Übergeben Sie beide Werte an Heres. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-item-oms = Fügen Sie beide Werte in item ein und klicken Sie auf Test Connection. Wenn der Test erfolgreich war, klicken Sie auf Submit.
app-last-step-keboola = Fügen Sie beide Werte in Keboola ein und klicken Sie auf Test Connection.
app-last-step-myob-acumatica = Fügen Sie die Werte in Acumatica ein und klicken Sie auf Test Connection.
app-last-step-shopalyst = Das Token geht an das Team von Shopalyst. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-source-medium = Laut Anleitung senden Sie das Token per E-Mail an ein gemeinsames Postfach von Source Medium. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-stone-edge = Laut Anleitung senden Sie die Werte an das Vertriebspostfach von Stone Edge und erhalten eine Cart ID, ein Passwort und eine Skriptadresse. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-storyblok = Erstellen Sie mit den Werten ein Storefront-Token. Geben Sie dieses Token und die Adresse Ihrer Storefront dann in Storyblok ein.
app-last-step-sumtracker = Laut Anleitung senden Sie die ganze Zugangsdatei per E-Mail an den Support von Sumtracker. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-truto = Öffnen Sie den Verbindungslink, den Truto Ihnen sendet, und fügen Sie dort beide Werte ein.
app-last-step-wbsync = Fügen Sie die Werte in Wbsync ein und speichern Sie. Klicken Sie dann auf Check Connection.
app-last-step-wpengine-atlas = Fügen Sie das Token ein und klicken Sie auf Confirm Connection. Wenn das nicht klappt, prüfen Sie zuerst das Token.

app-note-acctvantage = Die Anleitung zeigt die Scopes nur in einem Bild. Im Text nennt sie nur das Feld API Path. Rechnen Sie mit weiteren Feldern.
app-note-activepieces = Die Anleitung nennt keine Scopes, aber die Verbindungsprüfung ruft Produkte ab. Ohne den Scope Products schlägt sie fehl und gibt den Zugangsdaten die Schuld.
app-note-afternoon-light = Laut Anleitung können Sie auch einen Bestellstatus hinzufügen.
app-note-airbyte = Airbyte hat diese Quelle archiviert. Sie brauchen Read-only nur für die Daten, die Sie abrufen möchten. Eine ältere Prüfung fragt aber Kanäle ab und schlägt ohne Channel Settings fehl.
app-note-akeneo = Die Namen der Felder kennen wir nicht. Wird der Test rot, suchen Sie nach überflüssigen Leerzeichen und vertauschten Werten.
app-note-alhena = Orders kann auf Read-only stehen, wenn Alhena keine Bestellungen stornieren soll. Die Anleitung nennt Information & settings „Store Information“.
app-note-amplience = Die Anleitung nennt die Scopes, aber nicht ihre Stufen. Sie verlangt auch api_url.
app-note-bigbusiness = Die Anleitung sagt nur, dass Produktaktualisierungen Products brauchen; Modify ist unsere Annahme. Für weitere Scopes brauchen Sie später ein neues Konto.
app-note-bigcommerce-for-wordpress-full = Die Prüfung des Plugins liest nur eine Übersicht des Katalogs. Ist sie erfolgreich, sagt das nichts über die anderen Scopes.
app-note-bigcommerce-for-wordpress-headless = Die Scopes des vollständigen Imports und zwei weitere für Storefront-Tokens. Wählen Sie diese Variante nur, wenn Sie den schnellen Headless-Import nutzen.
app-note-bloomreach-starterstore = Die App fragt auch nach der Basisadresse der API. Der Scope Wishlists aus der Anleitung gehört in BigCommerce zu Customers.
app-note-appse-ai = Die neueste Anleitung installiert appse ai als App und verlangt nur den Store Hash. Zeigt Ihr appse ai noch Felder für ein API-Token, funktioniert dieses Konto.
app-note-catalyst-cli = Das Tool nennt diese Scopes selbst, wenn die Anmeldung im Browser nicht gelingt. Die Infrastructure-Scopes gibt es nur in Shops mit dem Hosting von BigCommerce.
app-note-celigo = Die Anleitung nennt keine Scopes für die Verbindung mit einem Token. In das Feld Username gehört die Client ID, in das Feld Password das Access Token.
app-note-cleo-clarify = Die Anleitung enthält keine Liste: Die Scopes hängen vom Auftrag ab. Legen Sie die Werte zuerst in einem Vault-Eintrag ab und erstellen Sie dann die Verbindung.
app-note-clione = Die Anleitung führt auch Scopes auf, die auf None bleiben sollen. Die Namen der Felder kennen wir nicht.
app-note-datocms-plugin = In das Formular gehören die GraphQL-Adresse und ein Storefront-Token, das Sie mit diesem Konto erstellen. Für den einzigen Scope gibt die Anleitung keine Stufe an.
app-note-despatch-cloud = Das Formular fragt auch nach Bestellstatus. Laut Anleitung sollen Sie das Access Token speichern, ein Feld dafür zeigt sie aber nicht.
app-note-devart-odbc = Die Anleitung verlangt so wenig Zugriff wie möglich und nennt keine Scopes. Mit Store ID ist der Store Hash aus dem API Path gemeint.
app-note-domo-writeback = Die Anleitung nennt keine Scopes, obwohl die App in Ihren Shop schreibt. Fragen Sie Domo, welche Scopes sie ändert.
app-note-feedonomics = Die Angaben stammen aus einem Beispiel für Entwickler, das keine Scopes nennt. Verlangt wird auch store_url.
app-note-fivetran = Die Seite, die uns vorlag, nennt keine Scopes. Sie können die Einrichtungstests von Fivetran später wiederholen.
app-note-flexipim = Die Anleitung vertauscht in Schritt 7 und 8 zwei Felder. Die Client ID gehört in X-Auth-Client, das Access Token in X-Auth-Token.
app-note-flowlink = FlowLink stimmt die Scopes telefonisch mit Ihnen ab. Das Formular fragt auch nach der Adresse des Shops. Laut Anleitung lassen sich Scopes später nicht ändern: Für weitere brauchen Sie ein neues Konto.
app-note-gladly = Die Anleitung zeigt die Scopes nur in einem Bild. Das Formular fragt auch nach einem Namen, den Sie frei wählen. Geben Sie den Store Hash ohne „store-“ ein.
app-note-heres-chatbot = Die Anleitung verlangt so wenig Zugriff wie möglich, nennt aber keine Scopes. Mit End point ist der API Path gemeint, mit API KEY das Access Token.
app-note-hevo = Die Scopes der Anleitung kennen wir nicht. Laut Anleitung können Sie vorhandene Zugangsdaten wiederverwenden, aber ein eigenes Konto lässt sich später leichter entfernen.
app-note-inconnect = Die Anleitung nennt diese Scopes als Beispiele. Vielleicht sind weitere nötig. Mit Store ID ist der Store Hash gemeint.
app-note-ipaas-com = Das Formular fragt auch nach der API URL, normalerweise https://api.bigcommerce.com. Die Stufe Get für Zahlungsarten aus der Anleitung heißt in BigCommerce Read-only.
app-note-item-oms = Die Anleitung nennt keine Scopes. Fragen Sie item, welche nötig sind. In das Feld X-Auth-Token gehört das Access Token.
app-note-jitterbit = Die Anleitung verlangt für jeden Scope die höchste Stufe. Das ist weit mehr, als die meisten Aufgaben brauchen. Der Verbindungstest kann auch mit falscher Client ID erfolgreich sein.
app-note-keboola = Die Anleitung verlangt Read-only, ohne Scopes zu nennen. Deshalb sind alle lesbaren Scopes aufgeführt. Der Link führt zu einer Vorschau der Herstellerseiten und funktioniert später vielleicht nicht mehr.
app-note-kustomer = Die Scopes und Felder der Anleitung kennen wir nicht. Laut Anleitung erstellen Sie auch einen Webhook von Hand in Postman.
app-note-litextension-source = Customers, Orders und Products brauchen Sie nur, wenn Sie diese Daten umziehen. Die Felder sind unsere Annahme. Eine ältere Anleitung beschreibt Account-level-Tokens; die sind etwas anderes.
app-note-litextension-target = Customers, Orders und Products brauchen Sie nur, wenn Sie diese Daten umziehen. Die Felder sind unsere Annahme. Eine ältere Anleitung beschreibt Account-level-Tokens; die sind etwas anderes.
app-note-lytics = Diese Scopes übertragen Daten in Lytics. Um auch zu exportieren, setzen Sie Customers auf Modify. Das Formular fragt auch nach einer Bezeichnung und einer Beschreibung, die Sie frei wählen.
app-note-myob-acumatica = Die Seite, die uns vorlag, nennt keine Scopes. Store Admin Path ist die Adresse Ihres Shops, gefolgt von /manage. Um Produktbilder zu synchronisieren, brauchen Sie auch WebDAV-Zugangsdaten.
app-note-next-cart-source = Customers, Orders und Products brauchen Sie nur, wenn Sie diese Daten umziehen. Das Client Secret brauchen Sie nicht.
app-note-next-cart-target = Schalten Sie vor dem Umzug die Bestell-E-Mails Ihres Shops aus. Customers, Orders und Products brauchen Sie nur, wenn Sie diese Daten umziehen. Das Client Secret brauchen Sie nicht.
app-note-order-time = Die Anleitung verlangt auch ein Legacy-API-Konto, das neue Shops nicht mehr bekommen. Fragen Sie Order Time, wie es ohne geht. Welche Werte in das Formular gehören, zeigt die Anleitung nicht.
app-note-pavo = Die Anleitung nennt nur das Feld Store Hash. In die anderen Felder gehören die passenden Werte aus der Zugangsdatei. Pavo testet die Verbindung vor dem Speichern.
app-note-pimworks = Erstellen Sie ein Konto pro Shop. Die Anleitung warnt davor, dieselben Werte für mehrere Shops zu verwenden. Sie ist von 2023.
app-note-qlik-talend = Die Namen der Felder kennen wir nicht. Die Werte stehen in der Zugangsdatei.
app-note-rebillia = Die Liste geht nach Checkouts vielleicht weiter: Unsere Kopie der Anleitung endet dort. In einer zweiten Fassung von Rebillia steht Information & settings auf None.
app-note-returnly-switchboard = Die Anleitung zeigt nicht, wie Sie die Werte übergeben. Vielleicht geht es um eine App, die Sie ohne API-Konto installieren. Fragen Sie zuerst Switchboard.
app-note-ringcentral-ecommerce-app = Die Felder folgen auf einer späteren Seite der App-Einrichtung, die uns nicht vorlag.
app-note-sales-channel-hub = Die Anleitung nennt die Scopes, aber nicht ihre Stufen. Das Formular fragt auch nach der Adresse des Shops. Sie können sich auch mit einem Klick verbinden.
app-note-skyvia = Die Anleitung überlässt Ihnen die Wahl der Scopes. Die Namen der Felder kennen wir nicht. Wenn Sie die Werte verlieren, brauchen Sie ein neues Konto.
app-note-source-medium = Die Anleitung ist als inaktiv gekennzeichnet. Fragen Sie Source Medium, ob sie noch aktuell ist.
app-note-starship = Die Anleitung ist älter als die Scopes für Lagerbestand, Standorte und Fulfillment und erwähnt sie nicht. StarShip akzeptiert dieselben Werte nur einmal pro StarShip-Standort.
app-note-starshipit = Das ist weit mehr, als der Etikettendruck braucht: Zahlungen, Themes und das Anmelden als Kunde gehören dazu. Lassen Sie das Feld Username in Starshipit leer.
app-note-stencil-cli = Wählen Sie als Token type Stencil-CLI token. Es hat keine Scopes, nur die Wahl zwischen lokaler Entwicklung und dem Veröffentlichen von Themes. „stencil init“ fragt auch nach der Adresse der Storefront und ermittelt daraus den Store Hash.
app-note-stitch = Legacy-API-Konten werden nicht akzeptiert.
app-note-storyblok = In das Formular gehören die Adresse Ihrer Storefront und ein Storefront-Token, das Sie mit diesem Konto erstellen, nicht die Werte des Kontos selbst. Dafür ist vielleicht auch der Scope Storefront API Tokens nötig; die Anleitung erwähnt ihn nicht.
app-note-strapi-bigcommerce = Die App verlangt auch Kanal-IDs, die Adresse Ihres Shops und einen eigenen Schlüssel zum Verschlüsseln.
app-note-suiteengine-csm = Die Anleitung verlangt durchweg Create oder Modify. Die höchste Stufe für jeden Scope ist unsere Annahme. Die Felder kennen wir nicht. Mit B2B Edition wird eventuell auch deren Scope gebraucht.
app-note-sumtracker = Wir nehmen an, dass mit Store URL der API Path gemeint ist. Wenn Sumtracker ihn nicht akzeptiert, fragen Sie, welche Adresse nötig ist.
app-note-tray = Die Anleitung nennt keine Scopes. Den Store Hash entnimmt sie der Adresse des Control Panels: Es ist der Teil nach „store-“.
app-note-truto = Die Anleitung nennt keine Scopes. In das Feld API Key gehört das Access Token.
app-note-workato = Die Anleitung enthält keine Liste. Sie rät zu einem Konto pro Abteilung, jeweils nur mit den nötigen Scopes. Sie ist von 2019.
app-note-wpengine-atlas = Access Token ist das einzige Feld, das die Anleitung nennt.
app-note-yext = Das Formular fragt auch nach der Währung und dem Namen des Shops. Access Token und Store Hash stehen in der Zugangsdatei.
app-note-your-store-tools = Führt ein älteres Konto zu Berechtigungsfehlern, hilft nur ein neues.
app-note-zynk = Die Anleitung nennt keine Scopes. Alle drei Felder müssen ausgefüllt sein.

app-good-to-know = Gut zu wissen
app-low-confidence = Vergleichen Sie die Angaben mit der Anleitung der App.
app-low-confidence-more = Als wir diese App aufgenommen haben, konnten wir nur Teile der Anleitung lesen.
app-guide-at = Link zur Anleitung
app-ways = { $count ->
    [one] 1 Variante
   *[other] { $count } Varianten zur Auswahl
}
app-values-unnamed = Die Werte, mit den Namen von BigCommerce
reach-no-level = { $scopes ->
    [one] { $scopes } Scope, Stufe nicht angegeben
   *[other] { $scopes } Scopes, Stufen nicht angegeben
}
app-no-level = { $count ->
    [one] Die Anleitung gibt für { $count } Scope keine Stufe an.
   *[other] Die Anleitung gibt für { $count } Scopes keine Stufe an.
}
app-no-level-more = Scopewise schlägt die niedrigere Stufe vor. Wenn die App dort Daten ändern soll, fragen Sie den Anbieter, welche Stufe sie braucht.
app-other-token = Diese App verlangt ein Stencil-CLI token.
app-other-token-more = Ein Stencil-CLI token hat eine Zugriffsstufe statt Scopes. Scopewise unterstützt das noch nicht. Wählen Sie „Stencil-CLI token“ selbst im Formular von BigCommerce aus.
