# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } und { $last }

app-caution-cdata = Diese Anleitung verlangt alles, sogar das Anmelden als Kunde. Um Daten aus Ihrem Shop zu kopieren, genügt meist Read-only.
app-caution-synchup = Mit Create payments kann jeder, der das Token hat, Zahlungen für offene Bestellungen einziehen. Die B2B Edition braucht ein zweites Token. Es entsteht in der App B2B Edition, nicht hier.
app-caution-dropstream = Mit Customers login kann sich jeder, der das Token hat, als beliebiger Kunde anmelden.
app-caution-dext = Dext liest jede lesbare Zeile, auch gespeicherte Zahlungsmittel und Protokolle. Ändern kann Dext nichts.

app-last-step-bookkeep = Fügen Sie in Bookkeep die vier Werte ein und schließen Sie die Verbindung dort ab.
app-last-step-cdata = Fügen Sie in CData Sync die Werte ein und klicken Sie auf Create & Test. Der Reiter Advanced kann bleiben, wie er ist.
app-last-step-dext = Fügen Sie in Dext beide Werte ein und klicken Sie auf Connect.
app-last-step-dropstream = Mit eigenem DropStream-Konto folgen Sie der DropStream-Anleitung „Enable API Access“. Richtet ein Fulfillment-Dienstleister DropStream für Sie ein, geben Sie ihm die vier Werte.
app-last-step-synchup = Hat SynchUP Felder für diese Werte, fügen Sie sie dort ein. Sonst geben Sie sie Ihrem Integrationsspezialisten bei Snapshot.

app-can-look = { $rows } ansehen. Ändern oder löschen kann die App nichts.
app-can-read-only = Bestellungen, Produkte und Kunden ansehen. Ändern oder löschen kann die App nichts.
app-can-read-only-wide = Alles ansehen, was ein Konto des Shops zeigen kann. Ändern oder löschen kann die App nichts.
app-can-change = Ansehen, was sie braucht, und dies auch ändern: { $rows }.

created-by-store-owner = Laut Anleitung von { $app } muss der Shop-Inhaber es anlegen. BigCommerce erlaubt es auch einem Benutzer, dem der Inhaber das Recht gegeben hat.
created-by-administrator = Ein Administrator, dem der Shopinhaber erlaubt hat, API-Konten für den Shop zu erstellen, oder der Shopinhaber selbst.
created-by-permitted-user = Der Shopinhaber oder ein Benutzer, dem der Shopinhaber erlaubt hat, API-Konten für den Shop zu erstellen.

reach-read-only = { $rows ->
    [one] { $rows } Zeile, Read-only
   *[other] { $rows } Zeilen, alle Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } Zeile, bis Modify
   *[other] { $rows } Zeilen, bis Modify
}
reach-everything = { $rows } Zeilen, alles

strip-spoken = { $needed } von { $form } Zeilen, { $reach }
strip-all-read-only = alle Read-only
strip-mixed = { $change } mit Änderungsrecht, { $care ->
    [0] keine verlangt Vorsicht
    [one] { $care } verlangt Vorsicht
   *[other] { $care } verlangen Vorsicht
}

checklist-head =
    BigCommerce-Zeilen für { $app }
    Name des API-Kontos: { $name }
    Token type: V2/V3 API token
    Stellen Sie diese { $rows } Zeilen ein, in der Reihenfolge des Formulars:
checklist-foot = Lassen Sie alle anderen Zeilen, wie sie sind. Klicken Sie dann auf Save.
app-can-more = { $count } weitere Zeilen

app-variant-migrate-out = Sie verlassen BigCommerce
app-variant-migrate-in = Sie wechseln zu BigCommerce
app-variant-full-import = Vollständiger Import
app-variant-headless = Schneller Headless-Import

reach-none = Zeilen noch nicht bekannt
app-last-step = Fügen Sie in { $app } die Werte ein und schließen Sie die Verbindung dort ab.
app-seen = Gesehen: { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = Aus Ihrer Datei { $file }
app-from-pasted = Aus der Anleitung, die Sie eingefügt haben
app-from-hand = Zeilen von Hand gewählt
app-without-level = { $count ->
    [one] { $count } Zeile ohne Stufe
   *[other] { $count } Zeilen ohne Stufe
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

guide-rows = { $count ->
    [0] Keine Zeilen gefunden
    [one] { $count } Zeile gefunden
   *[other] { $count } Zeilen gefunden
}
guide-no-level = keine Stufe angegeben
guide-rule = Regel: { $words }
guide-rule-all-read-only = jede Zeile, die Read-only anbietet, steht darauf
guide-rule-all-highest = jede Zeile steht auf ihrer höchsten Stufe
guide-doubt = Nicht übernommen, weil vielleicht nicht alle Zeilen gemeint sind: „{ $words }“
guide-values = Verlangte Werte: { $words }
guide-account = Kontoname: { $words }
guide-unread = Nicht verstanden: { $words }
guide-unreadable = Diese Anleitung lässt sich nicht lesen. Prüfen Sie den Dateinamen und ob Sie sie öffnen dürfen.
guide-too-large = Das ist größer, als eine Anleitung sein kann (2 MB). Speichern Sie nur die Seite mit den Zeilen.
guide-not-text = Das ist kein Text. Öffnen Sie die Datei, markieren und kopieren Sie alles und speichern Sie es als Textdatei.
app-which-way = Welcher Weg?
app-rows-unknown = Die Anleitung nennt keine Zeilen in Worten.
app-rows-unknown-more = Vielleicht stehen sie in einem Bild oder hängen davon ab, was Sie nutzen. Fügen Sie eine Seite ein, die sie nennt, oder fragen Sie den Anbieter nach der Liste und wählen Sie die Zeilen von Hand.
app-own = Aus Ihren Dateien
app-more = Weitere Apps
app-last-step-afternoon-light = Schicken Sie die Werte an die Person bei Afternoon Light, die in der Anleitung steht. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-convermax = Laut Anleitung schicken Sie die Zugangsdatei per E-Mail an Convermax. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-datocms-plugin = Erzeugen Sie mit den Werten ein Storefront-Token. Tragen Sie dann dieses Token und die GraphQL-Adresse im Plugin ein.
app-last-step-heres-chatbot = Übergeben Sie beide Werte an Heres. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-item-oms = Fügen Sie in item beide Werte ein und klicken Sie auf Test Connection. Ist der Test gelungen, klicken Sie auf Submit.
app-last-step-keboola = Fügen Sie in Keboola beide Werte ein und klicken Sie auf Test Connection.
app-last-step-myob-acumatica = Fügen Sie in Acumatica die Werte ein und klicken Sie auf Test Connection.
app-last-step-shopalyst = Das Token geht an das Team von Shopalyst. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-source-medium = Laut Anleitung schicken Sie das Token per E-Mail an ein gemeinsames Postfach von Source Medium. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-stone-edge = Laut Anleitung schicken Sie die Werte an das Vertriebspostfach von Stone Edge. Zurück kommen eine Cart ID, ein Passwort und eine Skriptadresse. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-storyblok = Erzeugen Sie mit den Werten ein Storefront-Token. Tragen Sie dann dieses Token und die Adresse Ihrer Storefront in Storyblok ein.
app-last-step-sumtracker = Laut Anleitung schicken Sie die ganze Zugangsdatei per E-Mail an den Support von Sumtracker. Fragen Sie nach einem sichereren Weg als einer unverschlüsselten E-Mail.
app-last-step-truto = Öffnen Sie den Verbindungslink, den Truto Ihnen schickt, und fügen Sie dort beide Werte ein.
app-last-step-wbsync = Fügen Sie in Wbsync die Werte ein und speichern Sie. Klicken Sie dann auf Check Connection.
app-last-step-wpengine-atlas = Fügen Sie das Token ein und klicken Sie auf Confirm Connection. Klappt das nicht, prüfen Sie zuerst das Token.

app-note-acctvantage = Die Anleitung zeigt die Zeilen nur in einem Bild. API Path ist das einzige Feld, das im Text steht. Rechnen Sie also mit weiteren.
app-note-activepieces = Zeilen nennt die Anleitung nicht, aber die Verbindungsprüfung ruft Produkte ab. Ohne die Zeile Products misslingt sie und schiebt es auf die Zugangsdaten.
app-note-afternoon-light = Mit der Anleitung können Sie außerdem einen Bestellstatus anlegen.
app-note-airbyte = Diese Quelle ist bei Airbyte archiviert. Read-only brauchen nur die Daten, die Sie haben möchten. Eine ältere Prüfung fragt aber nach Kanälen und misslingt ohne Channel Settings.
app-note-akeneo = Die Namen der Felder sind hier nicht bekannt. Wird der Test rot, suchen Sie nach überzähligen Leerzeichen und vertauschten Werten.
app-note-alhena = Orders kann auf Read-only stehen, wenn Alhena keine Bestellungen stornieren soll. Die Anleitung nennt Information & Settings „Store Information“.
app-note-amplience = Die Anleitung nennt die Zeilen, aber nicht ihre Stufen. Sie verlangt auch api_url.
app-note-bigbusiness = Die Anleitung sagt nur, dass Produktänderungen die Zeile Products brauchen; Modify ist unsere Deutung. Mehr Zeilen bedeuten später ein neues Konto.
app-note-bigcommerce-for-wordpress-full = Die Prüfung des Plugins liest nur eine Übersicht des Katalogs. Besteht sie, beweist das nichts über die anderen Zeilen.
app-note-bigcommerce-for-wordpress-headless = Die Zeilen des vollständigen Imports und zwei weitere für Storefront-Token. Wählen Sie dies nur, wenn Sie den schnellen Headless-Import nutzen.
app-note-bloomreach-starterstore = Verlangt wird auch die Basisadresse der API. Die Zeile Wishlists der Anleitung gehört in BigCommerce zu Customers.
app-note-catalyst-cli = Die Zeilen sind unsere Deutung dessen, was das Werkzeug anfordert, wenn es sich selbst anmeldet. Das neuere „catalyst auth login“ verlangt andere, einige davon fürs Hosting.
app-note-celigo = Die Anleitung nennt keine Zeilen für die Verbindung mit einem Token. In das Feld Username gehört die Client ID, in das Feld Password das Access Token.
app-note-cleo-clarify = Die Anleitung gibt keine Liste: Die Zeilen hängen davon ab, was der Auftrag tut. Die Werte kommen zuerst in einen Vault-Eintrag, dann entsteht die Verbindung.
app-note-clione = Die Anleitung führt auch Zeilen auf, die geschlossen bleiben sollen. Die Namen der Felder sind hier nicht bekannt.
app-note-datocms-plugin = Das Formular nimmt die GraphQL-Adresse und ein Storefront-Token, das mit diesem Konto erzeugt wird. Für die einzige Zeile gibt die Anleitung keine Stufe an.
app-note-despatch-cloud = Das Formular fragt auch nach Bestellstatus. Laut Anleitung sollen Sie das Access Token aufheben, sie zeigt aber kein Feld dafür.
app-note-devart-odbc = Die Anleitung verlangt den geringsten Zugriff, den Ihr Shop braucht, und nennt keine Zeilen. Store ID meint hier den Store Hash aus dem API path.
app-note-domo-writeback = Die Anleitung nennt keine Zeilen, obwohl die App in Ihren Shop schreibt. Fragen Sie Domo, welche Zeilen sie ändert.
app-note-feedonomics = Das stammt aus einem Beispiel für Entwickler, das keine Zeilen nennt. Verlangt wird auch store_url.
app-note-fivetran = Die gelesene Seite nennt keine Zeilen. Die Einrichtungstests von Fivetran können Sie später wiederholen.
app-note-flexipim = Die Anleitung vertauscht in den Schritten 7 und 8 zwei Felder. Die Client ID gehört in X-Auth-Client, das Access Token in X-Auth-Token.
app-note-flowlink = FlowLink klärt die Zeilen mit Ihnen am Telefon. Das Formular fragt auch nach der Adresse des Shops. Laut Anleitung lassen sich Zeilen später nicht ändern: Mehr Zeilen bedeuten ein neues Konto.
app-note-gladly = Die Anleitung zeigt die Zeilen nur in einem Bild. Das Formular nimmt auch einen Namen Ihrer Wahl. Geben Sie den Store Hash ohne „store-“ ein.
app-note-heres-chatbot = Die Anleitung verlangt den geringsten nötigen Zugriff, nennt aber keine Zeilen. End point meint den API path und API KEY das Access Token.
app-note-hevo = Die Zeilen der Anleitung sind hier nicht bekannt. Sie erlaubt, vorhandene Zugangsdaten wiederzuverwenden. Ein eigenes Konto lässt sich später aber leichter entziehen.
app-note-inconnect = Die Anleitung nennt diese Zeilen als Beispiele, es können also mehr nötig sein. Store ID meint hier den Store Hash.
app-note-ipaas-com = Das Formular fragt auch nach der API URL, normalerweise https://api.bigcommerce.com. Die Stufe Get der Anleitung für Zahlungsarten heißt in BigCommerce Read-only.
app-note-item-oms = Die Anleitung nennt keine Zeilen. Fragen Sie item, welche nötig sind. In das Feld X-Auth-Token gehört das Access Token.
app-note-jitterbit = Die Anleitung verlangt jede Zeile auf ihrer höchsten Stufe. Das ist weit mehr, als die meisten Aufgaben brauchen. Der Verbindungstest kann auch mit falscher Client ID gelingen.
app-note-keboola = Die Anleitung verlangt Read-only, ohne Zeilen zu nennen. Deshalb stehen hier alle lesbaren Zeilen. Ihre Adresse führt zu einer Vorschau der Herstellerseiten und kann verschwinden.
app-note-kustomer = Die Zeilen und Felder der Anleitung sind hier nicht bekannt. Laut Anleitung legen Sie auch einen Webhook von Hand in Postman an.
app-note-litextension-source = Customers, Orders und Products sind nur nötig, wenn Sie diese Daten umziehen. Die Felder sind unsere Deutung. Eine ältere Anleitung beschreibt Account-level-Token; die sind etwas anderes.
app-note-litextension-target = Customers, Orders und Products sind nur nötig, wenn Sie diese Daten umziehen. Die Felder sind unsere Deutung. Eine ältere Anleitung beschreibt Account-level-Token; die sind etwas anderes.
app-note-lytics = Diese Zeilen holen Daten nach Lytics. Um auch zu exportieren, stellen Sie Customers auf Modify. Das Formular nimmt auch eine Bezeichnung und eine Beschreibung Ihrer Wahl.
app-note-myob-acumatica = Die gelesene Seite nennt keine Zeilen. Store Admin Path ist die Adresse Ihres Shops, gefolgt von /manage. Sollen Produktbilder abgeglichen werden, sind auch WebDAV-Angaben nötig.
app-note-next-cart-source = Customers, Orders und Products sind nur nötig, wenn Sie diese Daten umziehen. Das Client Secret ist nicht nötig.
app-note-next-cart-target = Schalten Sie vor dem Umzug die Bestell-E-Mails Ihres Shops aus. Customers, Orders und Products sind nur nötig, wenn Sie diese Daten umziehen. Das Client Secret ist nicht nötig.
app-note-order-time = Die Anleitung verlangt auch ein Legacy-API-Konto, das neue Shops nicht mehr bekommen. Fragen Sie Order Time, wie es ohne geht. Welche Werte das Formular nimmt, zeigt sie nicht.
app-note-pavo = Die Anleitung nennt nur das Feld Store Hash. In die anderen Felder gehören die entsprechenden Werte aus der Zugangsdatei. Pavo testet die Verbindung vor dem Speichern.
app-note-pimworks = Erstellen Sie ein Konto je Shop. Die Anleitung warnt davor, dieselben Werte für mehrere zu verwenden. Sie stammt von 2023.
app-note-qlik-talend = Die Namen der Felder sind hier nicht bekannt. Die Werte kommen aus der Zugangsdatei.
app-note-rebillia = Die Liste kann nach Checkouts weitergehen: Unsere Kopie der Anleitung endet dort. Eine zweite Fassung von Rebillia lässt Information & Settings auf None.
app-note-returnly-switchboard = Die Anleitung zeigt nicht, wie die Werte übergeben werden. Vielleicht geht es um eine App zum Installieren, die kein Konto von Ihnen braucht. Fragen Sie zuerst Switchboard.
app-note-ringcentral-ecommerce-app = Die Felder kommen auf einer späteren Seite der App-Einrichtung, die wir nicht gesehen haben.
app-note-sales-channel-hub = Die Anleitung nennt die Zeilen, aber nicht ihre Stufen. Das Formular fragt auch nach der Adresse des Shops. Der andere Weg ist die Verbindung mit einem Klick.
app-note-skyvia = Die Anleitung überlässt Ihnen die Zeilen. Die Namen der Felder sind hier nicht bekannt. Gehen die Werte verloren, brauchen Sie ein neues Konto.
app-note-source-medium = Die Anleitung ist als inaktiv gekennzeichnet. Fragen Sie Source Medium, ob sie noch gilt.
app-note-starship = Die Anleitung ist älter als die Zeilen für Bestand, Standorte und Fulfillment und sagt nichts dazu. StarShip nimmt dieselben Werte nur einmal je StarShip-Standort.
app-note-starshipit = Das ist weit mehr, als der Etikettendruck braucht: Auch Zahlungen, Themes und das Anmelden als Kunde gehören zu den Zeilen. Lassen Sie das Feld Username in Starshipit leer.
app-note-stencil-cli = Wählen Sie als Token type Stencil-CLI token: Es hat keine Zeilen, nur lokale Entwicklung oder Veröffentlichen von Themes. „stencil init“ fragt auch nach der Adresse der Storefront und findet darüber den Store Hash.
app-note-stitch = Legacy-API-Konten werden abgelehnt.
app-note-storyblok = Das Formular nimmt die Adresse Ihrer Storefront und ein Storefront-Token, das mit diesem Konto erzeugt wird, nicht die Werte des Kontos selbst. Dafür dürfte auch Storefront API Tokens nötig sein, was die Anleitung nicht erwähnt.
app-note-strapi-bigcommerce = Zeilen sind nicht genannt. Verlangt werden auch Kanal-IDs, die Adresse Ihres Shops und ein eigener Verschlüsselungsschlüssel.
app-note-suiteengine-csm = Die Anleitung verlangt durchweg Create oder Modify. Die höchste Stufe in jeder Zeile ist unsere Deutung, die Felder sind hier nicht bekannt. Shops mit B2B Edition brauchen weitere Konten.
app-note-sumtracker = Nach unserer Deutung meint Store URL den API path. Kommt Sumtracker damit nicht zurecht, fragen Sie, welche Adresse gemeint ist.
app-note-tray = Die Anleitung nennt keine Zeilen. Den Store Hash nimmt sie aus der Adresse des Control Panels: Es ist der Teil nach „store-“.
app-note-truto = Die Anleitung nennt keine Zeilen. In das Feld API Key gehört das Access Token.
app-note-workato = Die Anleitung gibt keine Liste. Sie rät zu einem Konto je Abteilung, jedes nur mit den nötigen Zeilen. Sie stammt von 2019.
app-note-wpengine-atlas = Access Token ist das einzige Feld, das die Anleitung nennt.
app-note-yext = Das Formular fragt auch nach der Währung und dem Namen des Shops. Beide Werte stehen in der Zugangsdatei.
app-note-your-store-tools = Meldet ein älteres Konto fehlende Rechte, hilft immer nur ein neues Konto.
app-note-zynk = Die Anleitung nennt keine Zeilen. Alle drei Felder müssen ausgefüllt sein.

app-good-to-know = Gut zu wissen
app-low-confidence = Vergleichen Sie dies mit der Anleitung der App.
app-low-confidence-more = Nur Teile davon waren lesbar, als die App hier aufgenommen wurde.
app-guide-at = Wo die Anleitung steht
app-ways = { $count ->
   *[other] { $count } Wege zur Auswahl
}
app-values-unnamed = Die Werte unter den Namen von BigCommerce
reach-no-level = { $rows ->
    [one] { $rows } Zeile, Stufe nicht angegeben
   *[other] { $rows } Zeilen, Stufen nicht angegeben
}
app-no-level = { $count ->
    [one] Die Anleitung gibt für { $count } Zeile keine Stufe an.
   *[other] Die Anleitung gibt für { $count } Zeilen keine Stufe an.
}
app-no-level-more = Vorgeschlagen ist die niedrigere. Soll die App dort etwas ändern, fragen Sie den Anbieter, welche Stufe sie braucht.
app-other-token = Diese App verlangt ein Stencil-CLI token.
app-other-token-more = Es hat statt Zeilen eine Zugriffsstufe. Diesen Weg zeigt Scopewise noch nicht. Wählen Sie „Stencil-CLI token“ im Formular von BigCommerce selbst aus.
