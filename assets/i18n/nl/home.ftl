# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Je koppelingen
home-lead = { $count ->
    [one] Eén koppeling
   *[other] { $count } koppelingen
} met { $stores ->
    [one] één winkel
   *[other] { $stores } winkels
}. { $needs ->
    [0] Alles is in orde, voor zover getest.
    [one] Eén vraagt je aandacht.
   *[other] { $needs } vragen je aandacht.
}
home-lead-trouble = De lijst kon niet worden gelezen. Je waarden staan nog waar ze stonden: in de sleutelbos.
home-lead-empty = Er is nog niets opgeslagen.
home-empty = Hier verschijnen je opgeslagen koppelingen. Je kunt ze controleren, vervangen en opnieuw doorgeven.
home-new = Nieuwe koppeling
home-check-all = Alles controleren
home-check = Controleren
home-check-stop = Stoppen
home-checking = { $done } van { $count } gecontroleerd
home-check-pause = Pauzeren
home-check-resume = Hervatten
home-check-paused = Gepauzeerd: { $done } van { $count } gecontroleerd
home-check-shown = Deze { $count } controleren
home-search = Zoeken in { $count } koppelingen
home-any-app = Alle apps
home-any-state = Elke status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Alles tonen
home-none-found = Geen koppeling gevonden.
home-replace = Vervangen…
home-replace-go-on = Verder…
home-hand-over = Opnieuw doorgeven
home-hand-over-short = Doorgeven
home-remove = Verwijderen…
home-check-named = { $app } bij { $store } controleren
home-replace-named = { $app } bij { $store } vervangen
home-hand-over-named = { $app } bij { $store } opnieuw doorgeven
home-remove-named = { $app } bij { $store } verwijderen
home-card = { $app } bij { $store }, { $verdict }. { $state }
home-all = Alle koppelingen
home-stores = Winkels
home-more-heading = Meer
home-open-sealed = Verzegeld bestand openen
home-go-on = Verder met { $app }
home-session-only = Alleen deze sessie
home-practice = Oefening
home-paused = Winkel op pauze
home-foot = De waarden staan in { $keyring }. In deze lijst staan geen geheimen.
home-drill = Lijst voor een kwijtgeraakte computer opslaan…
home-never-tested = Deze koppeling is zonder test opgeslagen.
home-checked = Gecontroleerd: { $when }.
home-ready = { $count ->
    [one] De rij past.
   *[other] Alle { $count } rijen passen.
}
home-extra = { $count ->
    [one] Eén rij staat verder open dan { $app } nodig heeft.
   *[other] { $count } rijen staan verder open dan { $app } nodig heeft.
}
home-gaps = { $count ->
    [one] Eén rij die nodig is, is dicht.
   *[other] { $count } rijen die nodig zijn, zijn dicht.
}
home-worked = Werkte voor het laatst: { $when }.
home-unchanged = Niets veranderd sinds { $when }.
home-untested = De laatste poging ({ $when }) leverde geen test op: { $cause }
home-last = Daarvoor: { $verdict }, { $when }.
home-was-ready = in orde
home-was-unclear = niet helemaal getest
home-was-gaps = niet in orde
home-was-refused = werkt niet
home-was-untested = op pauze
home-removed = Van deze computer verwijderd. Het account in BigCommerce blijft tot je het daar verwijdert.
home-removed-gone = Van deze computer verwijderd.
home-leftover = { $count ->
    [one] De sleutelbos bevat nog de waarden van een koppeling die je hebt verwijderd.
   *[other] De sleutelbos bevat nog de waarden van { $count } koppelingen die je hebt verwijderd.
}
home-leftover-remove = Verwijderen
home-rebuilt = { $count ->
    [0] Geen andere koppelingen gevonden.
    [one] Eén koppeling teruggevonden.
   *[other] { $count } koppelingen teruggevonden.
}
home-waiting = Wachten op de sleutelbos van het systeem. Misschien vraagt die in een ander venster om het wachtwoord.
home-stop-waiting = Niet langer wachten
home-set-aside-restored = De lijst met koppelingen was beschadigd. Die is apart gezet als { $name }, en de laatste goede lijst is teruggezet.
home-set-aside = De lijst met koppelingen was beschadigd en is apart gezet als { $name }. Je waarden staan nog in de sleutelbos, en daaruit zijn je koppelingen terug te vinden.
home-damaged = De lijst met koppelingen is beschadigd en kan niet apart worden gezet. Je ziet wat er in de laatste goede lijst stond; wijzigen kan niet.
home-busy = De lijst met koppelingen is beschadigd en een ander programma gebruikt die, dus herstellen kan nog niet. Je ziet de laatste goede lijst.
home-newer = Deze lijst is geschreven door een nieuwere versie van Scopewise. Je kunt hem hier lezen, maar niet wijzigen.
home-unreadable = De lijst met koppelingen is niet te lezen: { $error }
home-entries-unreadable = { $count ->
    [one] Eén koppeling in de lijst kan niet worden gelezen. Ze blijft zoals ze is in het bestand; de waarden staan misschien nog in de sleutelbos.
   *[other] { $count } koppelingen in de lijst kunnen niet worden gelezen. Ze blijven zoals ze zijn in het bestand; de waarden staan misschien nog in de sleutelbos.
}
home-rebuild = Mijn koppelingen zoeken
home-find = Verloren koppelingen zoeken
home-other-store = Deze waarden horen bij een andere winkel. Verwacht: { $store }.
home-shared = { $app } gebruikt hetzelfde API-account. Als je het verwijdert, stoppen beide apps.
home-lost = Weg
home-changed = Gewijzigd
home-differs = De vermelding in de sleutelbos bevat andere waarden dan Scopewise heeft opgeslagen. Daarom is er niets verzonden of gekopieerd. Verwijder deze koppeling en sla die opnieuw op.
home-rows-unknown = Hier is niet bekend welke rijen dit account heeft. Een controle kan dus niet zeggen of ze passen.
home-tell-rows = Rijen aangeven
home-tell-rows-named = De rijen van { $app } bij { $store } aangeven
home-told = Genoteerd. Controleer de koppeling opnieuw om te zien of de rijen passen.
home-replacing = De vervanging is nog niet af.

moment-today = vandaag om { $time }
moment-yesterday = gisteren om { $time }
moment-now = zojuist
date = { $day } { $month }
date-with-year = { $day } { $month } { $year }

change-token-gone = BigCommerce accepteert dit token niet meer.
change-token-back = BigCommerce accepteert het token weer.
change-suspended = BigCommerce heeft de winkel op pauze gezet, vaak om een openstaande rekening.
change-rows-lost = { $count ->
    [one] De rij { $rows } was open en is nu dicht.
   *[other] Deze rijen waren open en zijn nu dicht: { $rows }.
}
change-rows-gained = { $count ->
    [one] De rij { $rows } was dicht en is nu open.
   *[other] Deze rijen waren dicht en zijn nu open: { $rows }.
}
change-renamed = De winkel heette { $from } en heet nu { $to }.
change-plan = Het abonnement was { $from } en is nu { $to }.

# Keeping.
keyring-linux = de sleutelbos van het systeem
keyring-linux-where = Wil je de vermelding zien, open dan Passwords and Keys (Seahorse) of KWalletManager en zoek naar “Scopewise”.
keyring-macos = de macOS Keychain
keyring-macos-where = Wil je de vermelding zien, open dan Keychain Access (Sleutelhangertoegang) en zoek naar “app.scopewise.Scopewise”.
keyring-windows = Credential Manager van Windows
keyring-windows-where = Wil je de vermelding zien, open dan Credential Manager (Referentiebeheer), Windows Credentials (Windows-referenties) en zoek naar “app.scopewise.Scopewise”.
keep-heading = Kopie bewaren
keep-text = In { $keyring }, alleen op deze computer.
keep-save = Opslaan
keep-save-again = Opnieuw opslaan
keep-try-again = Opnieuw proberen
keep-saving = Opslaan…
keep-waiting = Wachten op { $keyring }. Misschien wordt in een ander venster om het wachtwoord gevraagd.
keep-give-up = Doorgaan zonder opslaan
keep-session-only = Alleen voor deze sessie bewaren
keep-kept-for-session = Bewaard tot dit venster sluit, en nergens anders.
keep-read-back = Opgeslagen en teruggelezen
keep-known = Al opgeslagen: { $when }.
keep-saved = Opgeslagen en teruggelezen.
keep-no-keyring = Op deze computer antwoordt geen sleutelbos. Scopewise slaat geheimen nooit op als gewone tekst. Installeer op Linux gnome-keyring of KWallet.
keep-locked = De sleutelbos is vergrendeld of niet ontgrendeld. Ontgrendel hem en probeer het dan opnieuw.
keep-not-there = De waarden staan niet meer in de sleutelbos. Maak een nieuw account, of lees het bestand opnieuw in.
keep-differs = De sleutelbos gaf niet terug wat er was opgeslagen. Er geldt dus niets als opgeslagen.
keep-too-long = Een waarde is langer dan de sleutelbos aankan.
keep-refused = De sleutelbos antwoordde niet zoals verwacht. Probeer het opnieuw.
keep-no-space = De schijf is vol. De lijst met koppelingen kon niet worden geschreven.
keep-not-allowed = In de gegevensmap van deze gebruiker kan niet worden geschreven.
keep-newer = Een nieuwere versie van Scopewise beheert de lijst met koppelingen. Sla op met die versie.
keep-list-failed = De lijst met koppelingen kon niet worden geschreven.
keep-busy = Een ander programma gebruikt de lijst met koppelingen. Sluit andere vensters van Scopewise en probeer het opnieuw.

# Sealed files.
sealed-card-heading = Stelt iemand anders de app in?
sealed-card-text = Maak een verzegeld bestand dat alleen met een wachtwoord opengaat.
sealed-begin = Verzegeld bestand…
sealed-heading = Verzegeld bestand voor een specialist
sealed-text = { $count ->
    [one] Alleen de waarde waar { $app } om vraagt, en de rijen, achter een wachtwoord. De ander opent het bestand met Scopewise.
   *[other] Alleen de { $count } waarden waar { $app } om vraagt, en de rijen, achter een wachtwoord. De ander opent het bestand met Scopewise.
}
sealed-password = Wachtwoord
sealed-another = Nieuw wachtwoord
sealed-strong = Sterk: zes willekeurige woorden
sealed-note = Bericht voor de ander
sealed-note-optional = Bericht voor de ander (niet verplicht)
sealed-note-proposal = { $app } voor { $store }
sealed-phone = Geef het wachtwoord telefonisch door,
sealed-phone-more = niet in dezelfde e-mail als het bestand. Scopewise toont het alleen hier en kan het niet terughalen. Vergelijk ook de vingerafdruk { $fingerprint }.
sealed-copy-password = Wachtwoord kopiëren
sealed-save = Verzegeld bestand opslaan…
sealed-sealing = Verzegelen…
sealed-takes = Dit duurt met opzet ongeveer een seconde: het wachtwoord raden moet traag gaan.
sealed-failed = Het bestand kon niet worden geschreven. Kies een andere plek.
sealed-no-password = Deze computer geeft geen willekeurige getallen, dus er kon geen wachtwoord worden gemaakt.
sealed-written = Opgeslagen als { $name }.
sealed-noted = Ik heb het wachtwoord
sealed-noted-first = Noteer het wachtwoord voordat je dit sluit: het staat nergens anders.
sealed-show = Tonen wat je typt
sealed-hide = Verbergen wat je typt
sealed-open-heading = Een verzegeld bestand openen
sealed-open-text = { $name } gaat open met het wachtwoord dat je van de afzender krijgt.
sealed-open-reading = { $name } lezen…
sealed-open-trying = { $seconds ->
    [one] Openen. Dit duurt met opzet ongeveer een seconde.
   *[other] Openen. Dit duurt met opzet ongeveer { $seconds } seconden.
}
sealed-open = Openen
sealed-try-again = Opnieuw proberen
sealed-not-sealed = Dit is geen verzegeld bestand. Vraag de afzender om een bestand dat eindigt op .scopewise.
sealed-other-key = Dit bestand is verzegeld voor een sleutel, niet met een wachtwoord. Scopewise opent bestanden met een wachtwoord.
sealed-wrong-password = Dit wachtwoord opent het bestand niet. Typ zes woorden met streepjes ertussen, in kleine letters.
sealed-damaged = Het bestand is onderweg afgebroken of veranderd. Vraag de afzender om het nog eens te sturen.
sealed-too-large = Het bestand is veel te groot voor een verzegeld bestand. Kies het bestand dat de afzender bedoelt.
sealed-not-ours = Het bestand is niet van Scopewise. Open het met het programma waarmee het is gemaakt.
sealed-newer = Dit bestand is gemaakt met een nieuwere versie van Scopewise. Werk Scopewise bij om het te openen.
sealed-unreadable = Het bestand is niet te lezen. Verplaats het naar een andere map en probeer het opnieuw.
sealed-no-memory = Verzegelen kost 256 MB vrij geheugen, en dat is er niet. Sluit andere programma’s en probeer het opnieuw.
sealed-too-much-work = Dit bestand vraagt deze computer om meer werk dan Scopewise toestaat. Vraag de afzender het opnieuw te verzegelen met de gebruikelijke instellingen.
sealed-open-no-memory = Voor het openen is meer vrij geheugen nodig dan er is. Sluit andere programma’s en probeer het opnieuw.
sealed-received = Uit { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Vraag de afzender om de vingerafdruk voor te lezen. Die hoort { $fingerprint } te zijn.

# Receipt, tidying up.
receipt-card-heading = Bewijs
receipt-card-text = Winkel, app, rijen, datum en vingerafdruk. Geen geheimen.
receipt-save = Bewijs opslaan…
receipt-file = bewijs-{ $app }.html
receipt-not-tested = Niet getest
drill-file = als-deze-computer-kwijtraakt.html
tidy-heading = Als je op Klaar klikt
tidy-file = Het toegangsbestand naar de prullenbak verplaatsen
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Sla eerst een kopie op. Daarna kan het bestand weg.
tidy-file-trash = Tot je de prullenbak leegt, is het daar nog te lezen.
tidy-also = Klaar verplaatst het bestand ook naar de prullenbak
tidy-cloud = Het staat in een map van { $service }: misschien staat er een kopie online, ook in de versiegeschiedenis.
tidy-clipboard = Het klembord wissen
tidy-older = { $count ->
    [one] Ook 1 ouder toegangsbestand verplaatsen
   *[other] Ook { $count } oudere toegangsbestanden verplaatsen
}
tidy-older-show = Tonen
tidy-older-hide = Verbergen
tidy-older-warning = De waarden daarin bewaart Scopewise niet. Kies alleen bestanden die je kunt missen.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = In de prullenbak: { $names }. Tot je de prullenbak leegt, is de inhoud daar nog te lezen.
tidy-done-gone = { $name } was er niet meer.
tidy-done-other = { $name } bevat nu andere waarden en blijft dus staan.
tidy-done-refused = { $name } kon niet worden verplaatst. Misschien is het bij een ander programma in gebruik. Het staat nog in { $folder }.
tidy-done-not-kept = { $name } blijft staan waar het staat: { $reason }
tidy-under-way = Opruimen…
tidy-file-stays = { $name } staat nog in { $folder }. Wie het bestand heeft, kan je winkel ermee openen.
tidy-not-saved = De waarden zijn hier niet opgeslagen. Ze staan nu alleen waar je ze hebt neergezet.
tidy-saved = De waarden staan in { $keyring }.
clipboard-clears = Klembord wordt over { $seconds } s gewist
clipboard-clear-now = Nu wissen
clipboard-cleared = Klembord gewist
clipboard-notice = Gewist door Scopewise
clipboard-clear-history = wis de geschiedenis ervan
clipboard-in-history = Het klembord is leeg, maar { $manager } bewaart een kopie in de geschiedenis. Zo verwijder je die: { $clear }.
clipboard-put-back = { $manager } zet de waarde steeds terug op het klembord. Zo verwijder je die: { $clear }.
clipboard-stays = Wat je het laatst kopieerde, blijft op het klembord tot je het wist of de waarden opslaat.
tidy-gone = De waarden zijn niet opgeslagen en niet allemaal gekopieerd. Scopewise heeft ze niet meer.
home-unclear = Sommige benodigde rijen konden niet worden bevestigd. Controleer opnieuw.
tidy-only-in-file = De waarden zijn niet opgeslagen. Het geopende bestand bevat ze nog.
handover-toast-paste = { $label } gekopieerd. Plak het in { $app } en kom terug voor de volgende.
handover-toast-secret = { $label } gekopieerd. Over 60 s verdwijnt het van het klembord.
handover-copy-all-as = Alle waarden, voor ontwikkelaars:
handover-copy-as-named = Alle waarden kopiëren als { $form }
handover-finished-replace = Verder met vervangen
handover-finished-again = Staat een waarde nog niet in { $app }, geef die dan opnieuw door.

# Coming back.
session-resumed = Je bent terug waar je gebleven was.
session-left = Scopewise bewaart geen waarden op schijf.
session-left-kept = Je waarden staan in { $keyring }.
session-left-saved = Scopewise bewaart ze nergens anders.
session-left-file = Ze kwamen uit { $name }.
session-left-nothing = Haal ze opnieuw uit het bestand, of van de plek waar je ze hebt neergezet.
session-take-saved = Opgeslagen waarden gebruiken
session-read-again = Opnieuw inlezen

# Replacing.
plan-heading = { $app } bij { $store } vervangen
plan-lead = BigCommerce kan een account na Save niet meer wijzigen. Daarom komt er een nieuw account voor in de plaats. Je kunt op elk moment stoppen en later verdergaan.
plan-account-name = { $name } 2
plan-new = Maak een nieuw account met de juiste rijen en test het
plan-new-done = Het nieuwe account “{ $name }” is opgeslagen: { $fingerprint }
plan-new-untested = Het is zonder test opgeslagen.
plan-new-test = Testen
plan-new-unsaved = De nieuwe waarden zijn doorgegeven en hier niet opgeslagen.
plan-new-begin = Nieuw account maken
plan-hand = Geef de nieuwe waarden door aan { $app }
plan-hand-begin = Doorgeven
plan-use = Kijk of { $app } met de nieuwe waarden werkt
plan-use-text = Laat de app één keer synchroniseren, of gebruik de test van de app zelf.
plan-use-done = Ja, het werkt
plan-hooks = Bekijk wat er met het oude account verdwijnt
plan-hooks-text = Webhooks zijn berichten die BigCommerce naar de app stuurt. Verwijder je het account “{ $name }”, dan verdwijnen ook de webhooks ervan.
plan-hooks-list = Webhooks tonen
plan-hooks-skip = Verder zonder de lijst
plan-hooks-asking = Navraag bij BigCommerce…
plan-hooks-none = Het oude account heeft geen webhooks.
plan-hooks-some = { $count ->
    [one] Er verdwijnt één webhook mee:
   *[other] Er verdwijnen { $count } webhooks mee:
}
plan-hook = { $scope } naar { $destination }
plan-hook-off = { $scope } naar { $destination } (uitgezet)
plan-hooks-rest = en nog { $count }
plan-hooks-after = De app moet ze voor het nieuwe account opnieuw maken. De meeste apps doen dat als je ze koppelt.
plan-hooks-failed = Geen lijst: { $cause }
plan-hooks-gone = BigCommerce accepteert het oude token niet meer: het account is al verwijderd, samen met de webhooks.
plan-delete = Verwijder het oude account “{ $name }” in BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: de prullenbak naast “{ $name }”. Je kunt dit niet ongedaan maken.
plan-delete-keep = Laat “{ $name }” staan: dat is het nieuwe account.
plan-delete-practice = Bij het oefenen valt er niets te verwijderen.
plan-delete-open = API-pagina openen
plan-delete-check = Ik heb het verwijderd
plan-delete-still = BigCommerce accepteert het oude token nog ({ $when }). Kijk of “{ $name }” uit de lijst is verdwenen.
plan-delete-unknown = Scopewise kon BigCommerce niet bereiken, dus er is nog niets bekend.
plan-delete-gone = BigCommerce accepteert het oude token niet meer.
plan-finish = Verwijder de oude waarden van deze computer
plan-finish-begin = Verwijderen…
plan-end = Niet vervangen
plan-back = Alle koppelingen
plan-step = Stap { $number } van { $count }, { $state }: { $text }
plan-state-done = klaar
plan-state-now = nu
plan-state-ahead = nog te doen

# Dialogs of this part.
dialog-remove = { $app } uit Scopewise verwijderen?
dialog-remove-session = Deze waarden worden bewaard tot dit venster sluit, en nergens anders. Het account in BigCommerce blijft bestaan.
dialog-end = Stoppen met vervangen?
dialog-end-text = Beide accounts blijven in BigCommerce, en beide koppelingen blijven hier. Wat over de vervanging is genoteerd, wordt vergeten.
dialog-end-keep = Verder met vervangen
dialog-end-confirm = Stoppen
dialog-remove-text = Dit verwijdert de opgeslagen waarden uit { $keyring }. Het account in BigCommerce blijft bestaan.
dialog-remove-bold = Wil je de toegang voorgoed afsluiten,
dialog-remove-more = verwijder dan ook het account “{ $name }” op de API-pagina van BigCommerce. De webhooks ervan verdwijnen mee.
dialog-remove-open = API-pagina openen
dialog-remove-keep = Behouden
dialog-remove-confirm = Verwijderen
dialog-finish = Deze waarden staan alleen hier
dialog-finish-text = Ze staan in geen enkel bestand en zijn niet opgeslagen. Na Klaar zijn ze weg van deze computer.
dialog-finish-confirm = Toch afronden
dialog-save-sealed = Het verzegelde bestand opslaan
dialog-open-sealed = Het verzegelde bestand kiezen
dialog-sealed-files = Verzegelde bestanden
dialog-save-receipt = Het bewijs opslaan
dialog-save-drill = De lijst voor een kwijtgeraakte computer opslaan
dialog-choose-another = Ander bestand kiezen…
cancel = Annuleren
