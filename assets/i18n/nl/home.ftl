# All connections, saving, replacing, sealed files, tidying up.

home-heading = Je koppelingen
home-lead = { $count ->
    [one] 1 koppeling
   *[other] { $count } koppelingen
} met { $stores ->
    [one] 1 winkel
   *[other] { $stores } winkels
}. { $needs ->
    [0] Geen problemen bekend.
    [one] 1 vraagt je aandacht.
   *[other] { $needs } vragen je aandacht.
}
home-lead-trouble = De lijst kon niet worden gelezen. Je waarden staan nog in de sleutelbos.
home-lead-empty = Er is nog niets opgeslagen.
home-empty = Hier verschijnen je opgeslagen koppelingen. Je kunt ze controleren, vervangen en opnieuw doorgeven.
home-new = Nieuwe koppeling
home-check-all = Alles controleren
home-check = Controleren
home-check-stop = Stoppen
home-checking = Controleren: { $done } van { $count }
home-check-pause = Pauzeren
home-check-resume = Hervatten
home-check-paused = Gepauzeerd: { $done } van { $count } gecontroleerd
home-check-shown = { $count ->
    [one] Deze controleren
   *[other] Deze { $count } controleren
}
home-search = { $count ->
    [one] Zoeken in 1 koppeling
   *[other] Zoeken in { $count } koppelingen
}
home-any-app = Alle apps
home-any-state = Elke status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Alles tonen
home-none-found = Geen koppelingen gevonden.
home-replace = Vervangen…
home-replace-go-on = Doorgaan…
home-hand-over = Opnieuw doorgeven
home-hand-over-short = Doorgeven
home-remove = Verwijderen…
home-check-named = { $app } bij { $store } opnieuw controleren
home-replace-named = API-account van { $app } bij { $store } vervangen
home-hand-over-named = { $app } bij { $store } opnieuw doorgeven
home-remove-named = { $app } bij { $store } verwijderen
home-card = { $app } bij { $store }, { $verdict }. { $state }
home-all = Alle koppelingen
home-stores = Winkels
home-more-heading = Meer
home-open-sealed = Beveiligd bestand openen
home-go-on = Doorgaan met { $app }
home-session-only = Alleen deze sessie
home-practice = Oefening
home-paused = Winkel geblokkeerd
home-foot = De waarden staan in { $keyring }. Deze lijst bevat geen geheime waarden.
home-drill = Lijst opslaan voor als je deze computer kwijtraakt…
home-never-tested = Zonder test opgeslagen.
home-checked = Gecontroleerd: { $when }.
home-ready = { $count ->
    [one] De benodigde scope is ingesteld.
   *[other] Alle { $count } benodigde scopes zijn ingesteld.
}
home-extra = { $count ->
    [one] 1 scope geeft toegang die { $app } niet nodig heeft.
   *[other] { $count } scopes geven toegang die { $app } niet nodig heeft.
}
home-gaps = { $count ->
    [one] Er ontbreekt 1 benodigde scope.
   *[other] Er ontbreken { $count } benodigde scopes.
}
home-worked = Werkte voor het laatst: { $when }.
home-unchanged = Geen wijzigingen sinds { $when }.
home-untested = Kon niet worden getest: { $when }. Reden: { $cause }
home-last = Daarvoor: { $verdict }, { $when }.
home-was-ready = in orde
home-was-unclear = niet helemaal getest
home-was-gaps = niet in orde
home-was-refused = werkte niet
home-was-untested = geblokkeerd
home-removed = Van deze computer verwijderd. Het API-account in BigCommerce blijft bestaan tot je het daar verwijdert.
home-removed-gone = Van deze computer verwijderd.
home-removed-bin = Van de lijst verwijderd. KeePassXC bewaart de waarden in zijn prullenbak tot je die leegt.
home-leftover = { $count ->
    [one] In de sleutelbos staan nog de waarden van een koppeling die je hebt verwijderd.
   *[other] In de sleutelbos staan nog de waarden van { $count } koppelingen die je hebt verwijderd.
}
home-leftover-remove = Verwijderen
home-rebuilt = { $count ->
    [0] Geen andere koppelingen gevonden.
    [one] 1 koppeling gevonden.
   *[other] { $count } koppelingen gevonden.
}
home-waiting = Wachten op de sleutelbos van het systeem. Misschien vraagt die in een ander venster om het wachtwoord. Of een ander venster van Scopewise gebruikt de lijst met koppelingen.
home-stop-waiting = Niet meer wachten
home-set-aside-restored = De lijst met koppelingen was beschadigd. Die is verplaatst naar { $name } en de laatste goede kopie is teruggezet.
home-set-aside = De lijst met koppelingen was beschadigd en is verplaatst naar { $name }. Je waarden staan nog in de sleutelbos. Klik op Verloren koppelingen zoeken om de lijst te herstellen.
home-damaged = De lijst met koppelingen is beschadigd en kon niet worden verplaatst. Je ziet de laatste goede kopie; je kunt die alleen lezen.
home-busy = De lijst met koppelingen is beschadigd. Een ander programma gebruikt de lijst, dus herstellen kan nog niet. Je ziet de laatste goede kopie.
home-newer = Deze lijst is opgeslagen met een nieuwere versie van Scopewise. Je kunt de lijst hier alleen lezen.
home-unreadable = De lijst met koppelingen kan niet worden gelezen: { $error }
home-entries-unreadable = { $count ->
    [one] 1 koppeling in de lijst kan niet worden gelezen. Die blijft ongewijzigd in het bestand; de waarden staan misschien nog in de sleutelbos.
   *[other] { $count } koppelingen in de lijst kunnen niet worden gelezen. Die blijven ongewijzigd in het bestand; de waarden staan misschien nog in de sleutelbos.
}
home-rebuild = Verloren koppelingen zoeken
home-find = Verloren koppelingen zoeken
home-other-store = Deze waarden horen bij een andere winkel. Verwacht: { $store }.
home-shared = { $app } gebruikt hetzelfde API-account. Verwijder je dat, dan stoppen beide apps.
home-lost = Niet in sleutelbos
home-changed = Gewijzigd
home-differs = In de sleutelbos staat iets anders dan Scopewise heeft opgeslagen. Daarom is er niets verstuurd of gekopieerd. Verwijder deze koppeling en sla die opnieuw op.
home-scopes-unknown = Scopewise weet niet welke scopes dit account heeft en kan ze dus niet controleren.
home-add-scopes = Scopes toevoegen
home-add-scopes-named = Scopes van { $app } bij { $store } toevoegen
home-scopes-added = Scopes opgeslagen. Controleer de koppeling opnieuw om ze te testen.
home-replacing = De vervanging is nog niet klaar.

moment-today = vandaag om { $time }
moment-yesterday = gisteren om { $time }
moment-now = zojuist
date = { $day } { $month }
date-with-year = { $day } { $month } { $year }

change-token-gone = BigCommerce accepteert dit token niet meer.
change-token-back = BigCommerce accepteert het token weer.
change-suspended = BigCommerce heeft de winkel geblokkeerd, vaak vanwege een openstaande rekening.
change-scopes-lost = { $count ->
    [one] Het token heeft geen toegang meer tot { $scopes }.
   *[other] Het token heeft geen toegang meer tot deze scopes: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] Het token heeft nu toegang tot { $scopes }.
   *[other] Het token heeft nu toegang tot deze scopes: { $scopes }.
}
change-renamed = De winkel heette { $from } en heet nu { $to }.
change-plan = Het abonnement is gewijzigd van { $from } in { $to }.

# Saving.
keyring-linux = de sleutelbos van het systeem
keyring-linux-where = Om de vermelding te zien, open je Wachtwoorden en sleutels (Seahorse) of KWalletManager en zoek je naar “Scopewise”.
keyring-gnome-where = Om de vermelding te zien, open je Wachtwoorden en sleutels en zoek je naar “Scopewise”.
keyring-kwallet-where = Om de vermelding te zien, open je KWalletManager en kijk je in de map “Secret Service”.
keyring-keepassxc-where = Om de vermelding te zien, open je KeePassXC en zoek je naar “Scopewise”. De waarde staat bij Geavanceerd, als bijlage.
keyring-macos = de macOS-sleutelhanger
keyring-macos-where = Om de vermelding te zien, open je Sleutelhangertoegang (Keychain Access) en zoek je naar “app.scopewise.Scopewise”.
keyring-windows = Windows Referentiebeheer
keyring-windows-where = Om de vermelding te zien, open je Referentiebeheer (Credential Manager), dan Windows-referenties, en zoek je naar “app.scopewise.Scopewise”.
keep-heading = Waarden opslaan
keep-text = In { $keyring }, alleen op deze computer.
keep-save = Opslaan
keep-save-again = Opnieuw opslaan
keep-try-again = Opnieuw proberen
keep-saving = Opslaan…
keep-waiting = Wachten op { $keyring }. Misschien wordt in een ander venster om het wachtwoord gevraagd. Of een ander venster van Scopewise gebruikt de lijst met koppelingen.
keep-give-up = Doorgaan zonder opslaan
keep-session-only = Alleen voor deze sessie
keep-kept-for-session = Beschikbaar tot je dit venster sluit. Nergens opgeslagen.
keep-read-back = Opgeslagen en gecontroleerd
keep-saved-before = Opgeslagen: { $when }.
keep-saved = Opgeslagen en gecontroleerd.
keep-no-keyring = Op deze computer is geen sleutelbos beschikbaar. Scopewise slaat geheime waarden nooit op als leesbare tekst. Installeer op Linux gnome-keyring of KWallet.
keep-locked = De sleutelbos is vergrendeld. Ontgrendel die en probeer het opnieuw.
keep-dismissed = De sleutelbos vroeg om een wachtwoord of om toegang en de vraag is gesloten. Probeer het opnieuw en beantwoord de vraag.
keep-no-collection = De sleutelbosdienst draait, maar er is nog geen sleutelbos aangemaakt. Maak er een in Wachtwoorden en sleutels of KWalletManager en probeer het opnieuw.
keep-shares-nothing = KeePassXC is vergrendeld of deelt niets met andere programma’s. Ontgrendel het, kies een groep in Database Settings > Secret Service Integration en probeer het opnieuw.
keep-gone = Het programma van de sleutelbos is gestopt terwijl Scopewise het gebruikte. Probeer het opnieuw.
keep-not-there = De waarden staan niet meer in de sleutelbos. Maak een nieuw account of voeg het bestand opnieuw toe.
keep-differs = De sleutelbos gaf iets anders terug dan wat er was opgeslagen. Sla de waarden opnieuw op of kopieer ze nu naar je app.
keep-too-long = Een waarde is te lang voor de sleutelbos.
keep-refused = De sleutelbos gaf een onverwacht antwoord. Probeer het opnieuw.
keep-no-space = De schijf is vol, dus de lijst met koppelingen kon niet worden opgeslagen.
keep-not-allowed = Scopewise mag niet naar de eigen gegevensmap schrijven.
keep-newer = De lijst met koppelingen is opgeslagen met een nieuwere versie van Scopewise. Gebruik die versie om op te slaan.
keep-list-failed = De lijst met koppelingen kon niet worden opgeslagen.
keep-busy = Een ander programma gebruikt de lijst met koppelingen. Sluit andere vensters van Scopewise en probeer het opnieuw.

# Sealed files.
sealed-card-heading = Stelt iemand anders de app in?
sealed-card-text = Maak een beveiligd bestand dat alleen met een wachtwoord opengaat.
sealed-begin = Beveiligd bestand maken…
sealed-heading = Beveiligd bestand voor iemand anders
sealed-text = { $count ->
    [one] Bevat alleen de scopes en de waarde waar { $app } om vraagt, beveiligd met een wachtwoord. De ander opent het met Scopewise.
   *[other] Bevat alleen de scopes en de { $count } waarden waar { $app } om vraagt, beveiligd met een wachtwoord. De ander opent het met Scopewise.
}
sealed-password = Wachtwoord
sealed-another = Nieuw wachtwoord
sealed-strong = Sterk: zes willekeurige woorden
sealed-note = Bericht voor de ander
sealed-note-optional = Bericht voor de ander (niet verplicht)
sealed-note-proposal = { $app } voor { $store }
sealed-phone = Geef het wachtwoord telefonisch door,
sealed-phone-more = niet in dezelfde e-mail als het bestand. Scopewise toont het alleen hier en kan het niet terughalen. Lees ook de vingerafdruk { $fingerprint } voor. De ander moet dezelfde zien.
sealed-copy-password = Wachtwoord kopiëren
sealed-save = Beveiligd bestand opslaan…
sealed-sealing = Beveiligen…
sealed-takes = Het beveiligen duurt met opzet ongeveer een seconde: zo is het wachtwoord moeilijk te raden.
sealed-failed = Het bestand kon niet worden opgeslagen. Kies een andere map.
sealed-no-password = Er kon geen wachtwoord worden gemaakt: de generator voor willekeurige getallen van deze computer is niet beschikbaar.
sealed-written = Opgeslagen als { $name }.
sealed-noted = Wachtwoord genoteerd
sealed-noted-first = Noteer het wachtwoord voordat je dit sluit. Het wordt niet opnieuw getoond.
sealed-show = Wachtwoord tonen
sealed-hide = Wachtwoord verbergen
sealed-open-heading = Beveiligd bestand openen
sealed-open-text = Typ het wachtwoord dat je van de afzender kreeg om { $name } te openen.
sealed-open-reading = { $name } lezen…
sealed-open-trying = { $seconds ->
    [one] Openen. Dit duurt met opzet ongeveer een seconde.
   *[other] Openen. Dit duurt met opzet ongeveer { $seconds } seconden.
}
sealed-open = Openen
sealed-try-again = Opnieuw proberen
sealed-not-sealed = Dit is geen beveiligd bestand. Vraag de afzender om een bestand dat eindigt op .scopewise.
sealed-zipped = Dit is een ZIP-archief. Pak het bestand erin uit en open dat.
sealed-other-key = Dit bestand is beveiligd met een sleutel in plaats van een wachtwoord. Vraag de afzender om het beveiligde bestand in Scopewise te maken.
sealed-wrong-password = Dit wachtwoord opent het bestand niet. Typ zes woorden met streepjes ertussen, in kleine letters.
sealed-damaged = Het bestand is niet volledig of onderweg gewijzigd. Vraag de afzender om het opnieuw te sturen.
sealed-too-large = Dit bestand is te groot voor een beveiligd bestand. Vraag de afzender welk bestand je moet openen.
sealed-not-ours = Dit bestand komt niet van Scopewise. Open het met het programma waarmee het is gemaakt.
sealed-newer = Dit bestand is gemaakt met een nieuwere versie van Scopewise. Werk Scopewise bij om het te openen.
sealed-unreadable = Het bestand kan niet worden gelezen. Verplaats het naar een andere map en probeer het opnieuw.
sealed-no-memory = Voor het beveiligen is 256 MB vrij geheugen nodig en dat is er niet. Sluit andere programma’s en probeer het opnieuw.
sealed-too-much-work = Het openen van dit bestand kost meer rekenwerk dan Scopewise toestaat. Vraag de afzender om het beveiligde bestand opnieuw te maken in Scopewise.
sealed-open-no-memory = Er is niet genoeg vrij geheugen om dit bestand te openen. Sluit andere programma’s en probeer het opnieuw.
sealed-received = Uit { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Vraag de afzender om de vingerafdruk voor te lezen. Die moet { $fingerprint } zijn. Klopt dat niet? Gebruik deze waarden dan niet.

# Receipt, tidying up.
receipt-card-heading = Bewijs
receipt-card-text = Winkel, app, account, scopes, laatste test, datum en vingerafdruk. Geen geheime waarden.
receipt-save = Bewijs opslaan…
receipt-file = bewijs-{ $app }.html
receipt-not-tested = Niet getest
drill-file = als-je-deze-computer-kwijtraakt.html
tidy-heading = Als je op Klaar klikt
tidy-file = Toegangsbestand naar de prullenbak verplaatsen
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Sla eerst de waarden op. Daarna kun je het bestand naar de prullenbak verplaatsen.
tidy-file-trash = Iedereen die deze computer gebruikt, kan het lezen tot je de prullenbak leegt.
tidy-also = Met Klaar gaat het bestand ook naar de prullenbak
tidy-cloud = Dit bestand staat in een map van { $service }. Er kan dus een kopie online staan, ook in de versiegeschiedenis.
tidy-clipboard = Klembord wissen
tidy-leftovers = { $count ->
    [one] Ook de kopie die je browser heeft achtergelaten naar de prullenbak verplaatsen
   *[other] Ook de { $count } kopieën die je browser heeft achtergelaten naar de prullenbak verplaatsen
}
tidy-older = { $count ->
    [one] Ook 1 ouder toegangsbestand naar de prullenbak verplaatsen
   *[other] Ook { $count } oudere toegangsbestanden naar de prullenbak verplaatsen
}
tidy-older-show = Tonen
tidy-older-hide = Verbergen
tidy-older-warning = Scopewise heeft deze waarden niet opgeslagen. Kies alleen bestanden die je niet meer nodig hebt.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = Naar de prullenbak verplaatst: { $names }. Iedereen die deze computer gebruikt, kan de inhoud lezen tot je de prullenbak leegt.
tidy-done-gone = { $name } was al weg.
tidy-done-other = { $name } bevat nu andere waarden en is daarom niet verplaatst.
tidy-done-refused = { $name } kon niet worden verplaatst. Misschien gebruikt een ander programma het. Het staat nog in { $folder }.
tidy-done-protected = { $name } kon niet worden verplaatst: het bestand, de map of de schijf is beveiligd tegen wijzigingen. Het staat nog in { $folder }.
tidy-done-not-kept = { $name } is niet verplaatst: { $reason }
tidy-under-way = Opruimen…
tidy-file-stays = { $name } staat nog in { $folder }. Wie dit bestand heeft, heeft toegang tot je winkel.
tidy-not-saved = De waarden zijn hier niet opgeslagen. Ze staan nu alleen waar jij ze hebt geplakt of opgeslagen.
tidy-saved = De waarden staan in { $keyring }.
clipboard-clears = Klembord wordt over { $seconds } s gewist
clipboard-clear-now = Nu wissen
clipboard-cleared = Klembord gewist
clipboard-notice = Klembord gewist door Scopewise
clipboard-clear-history = wis de geschiedenis
clipboard-in-history = De waarde is gewist, maar { $manager } bewaart een kopie in de geschiedenis. Zo verwijder je die: { $clear }.
clipboard-put-back = { $manager } zet de waarde steeds terug. Zo verwijder je die: { $clear }.
clipboard-keeps = { $manager } bewaart wat je kopieert in de geschiedenis. Verwijder het daar als je klaar bent: { $clear }.
clipboard-stays = Wat je het laatst kopieerde, blijft op het klembord tot je het wist of de waarden opslaat.
selection-clears = De waarde wordt over { $seconds } s gewist
selection-cleared = Waarde gewist
selection-stays = De waarde die je het laatst hebt gekopieerd, blijft beschikbaar voor de middelste muisknop totdat je die wist, de waarden opslaat of andere tekst selecteert.
tidy-gone = De waarden zijn niet opgeslagen en niet allemaal gekopieerd. Scopewise heeft ze niet meer. Heb je ze nog nodig? Maak dan een nieuw API-account.
home-unclear = Sommige benodigde scopes konden niet worden bevestigd. Controleer de koppeling opnieuw.
tidy-only-in-file = De waarden zijn niet opgeslagen. Ze staan nog in het bestand dat je hebt geopend.
handover-toast-paste = { $label } gekopieerd. Plak de waarde in { $app } en kom terug voor de volgende.
handover-toast-secret = { $label } gekopieerd. Het klembord wordt over 60 s gewist.
handover-copy-all-as = Alle waarden, voor ontwikkelaars:
handover-copy-as-named = Alle waarden kopiëren als { $form }
handover-finished-replace = Doorgaan met vervangen
handover-finished-again = Staat een waarde nog niet in { $app }? Klik dan op Opnieuw doorgeven.

# Coming back.
session-resumed = Je bent terug waar je was gebleven.
session-left = Na het sluiten bewaart Scopewise alleen waarden die je hebt opgeslagen.
session-left-kept = Je waarden staan in { $keyring }.
session-left-saved = Scopewise bewaart ze nergens anders.
session-left-file = Je had ze toegevoegd uit { $name }.
session-left-nothing = Voeg ze opnieuw toe, uit het bestand of van de plek waar je ze hebt neergezet.
session-take-saved = Opgeslagen waarden gebruiken
session-read-again = Opnieuw lezen

# Replacing.
plan-heading = API-account van { $app } bij { $store } vervangen
plan-lead = De scopes van een API-account kun je niet meer wijzigen nadat je op Save hebt geklikt. Daarom komt er een nieuw account voor in de plaats. Je kunt altijd stoppen en later verdergaan.
plan-account-name = { $name } 2
plan-new = Maak een nieuw account met de juiste scopes en test het
plan-new-done = Het nieuwe account “{ $name }” is opgeslagen: { $fingerprint }
plan-new-untested = Het is zonder test opgeslagen.
plan-new-test = Testen
plan-new-unsaved = De nieuwe waarden zijn doorgegeven, maar hier niet opgeslagen.
plan-new-begin = Nieuw account maken
plan-hand = Geef de nieuwe waarden door aan { $app }
plan-hand-begin = Doorgeven
plan-use = Controleer of { $app } met de nieuwe waarden werkt
plan-use-text = Laat de app één keer synchroniseren of gebruik de eigen test van de app.
plan-use-done = Ja, het werkt
plan-hooks = Bekijk wat er samen met het oude account wordt verwijderd
plan-hooks-text = Webhooks zijn berichten die BigCommerce naar de app stuurt. Verwijder je het account “{ $name }”, dan worden ook de webhooks ervan verwijderd.
plan-hooks-list = Webhooks tonen
plan-hooks-skip = Doorgaan zonder de lijst
plan-hooks-asking = Opvragen bij BigCommerce…
plan-hooks-none = Het oude account heeft geen webhooks.
plan-hooks-some = { $count ->
    [one] 1 webhook wordt ook verwijderd:
   *[other] { $count } webhooks worden ook verwijderd:
}
plan-hook = { $scope } naar { $destination }
plan-hook-off = { $scope } naar { $destination } (uitgeschakeld)
plan-hooks-rest = en nog { $count }
plan-hooks-after = De app moet ze voor het nieuwe account opnieuw maken. De meeste apps doen dat als je ze koppelt.
plan-scripts-some = { $count ->
    [one] 1 script van de winkel hoort erbij. Het blijft staan, maar daarna kan niemand het nog wijzigen of verwijderen:
   *[other] { $count } scripts van de winkel horen erbij. Ze blijven staan, maar daarna kan niemand ze nog wijzigen of verwijderen:
}
plan-scripts-unknown = De scripts van de winkel konden niet worden opgehaald: het account mag Content niet zien.
plan-hooks-failed = De webhooks konden niet worden opgevraagd: { $cause }
plan-hooks-gone = BigCommerce accepteert het oude token niet meer. Het account is al verwijderd, samen met de webhooks.
plan-delete = Verwijder het oude account “{ $name }” in BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: het prullenbakje naast “{ $name }”. Je kunt dit niet ongedaan maken.
plan-delete-keep = Verwijder “{ $name }” niet: dat is het nieuwe account.
plan-delete-practice = Bij het oefenen valt er niets te verwijderen.
plan-delete-open = API-pagina openen
plan-delete-check = Ik heb het verwijderd
plan-delete-still = BigCommerce accepteert het oude token nog ({ $when }). Controleer of “{ $name }” uit de lijst is verdwenen.
plan-delete-unknown = Scopewise kon BigCommerce niet bereiken en weet het dus nog niet.
plan-delete-gone = BigCommerce accepteert het oude token niet meer.
plan-finish = Verwijder de oude waarden van deze computer
plan-finish-begin = Verwijderen…
plan-end = Vervanging annuleren
plan-back = Alle koppelingen
plan-step = Stap { $number } van { $count }, { $state }: { $text }
plan-state-done = klaar
plan-state-now = huidige stap
plan-state-ahead = nog te doen

# Dialogs of this part.
dialog-remove = { $app } uit Scopewise verwijderen?
dialog-remove-session = Deze waarden zijn alleen beschikbaar tot je dit venster sluit. Verwijder je ze hier, dan blijft het API-account in BigCommerce bestaan.
dialog-end = Vervanging annuleren?
dialog-end-text = Beide accounts blijven in BigCommerce en beide koppelingen blijven hier. Je voortgang met de vervanging gaat verloren.
dialog-end-keep = Doorgaan met vervangen
dialog-end-confirm = Vervanging annuleren
dialog-remove-text = Hiermee verwijder je de opgeslagen waarden uit { $keyring }. Het API-account in BigCommerce blijft bestaan.
dialog-remove-bin = KeePassXC verplaatst de waarden naar zijn prullenbak, als die aan staat. Ze blijven daar tot je die leegt.
dialog-remove-bold = Wil je de toegang voorgoed intrekken,
dialog-remove-more = verwijder dan ook het account “{ $name }” op de API-pagina van BigCommerce. De webhooks ervan worden ook verwijderd.
dialog-remove-open = API-pagina openen
dialog-remove-keep = Niet verwijderen
dialog-remove-confirm = Verwijderen
dialog-finish = Je raakt deze waarden kwijt
dialog-finish-text = Ze staan in geen enkel bestand en zijn niet opgeslagen. Zodra je op Klaar klikt, zijn ze weg van deze computer.
dialog-finish-confirm = Toch afronden
dialog-save-sealed = Beveiligd bestand opslaan
dialog-open-sealed = Beveiligd bestand kiezen
dialog-sealed-files = Beveiligde bestanden
dialog-save-receipt = Bewijs opslaan
dialog-save-drill = Lijst opslaan voor als je deze computer kwijtraakt
dialog-choose-another = Ander bestand kiezen…
cancel = Annuleren
