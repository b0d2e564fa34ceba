# All connections, keeping, replacing, sealed files, tidying up.

home-heading = I tuoi collegamenti
home-lead = { $count ->
    [one] Un collegamento
   *[other] { $count } collegamenti
} a { $stores ->
    [one] un negozio
   *[other] { $stores } negozi
}. { $needs ->
    [0] Tutto a posto, per quanto è stato verificato.
    [one] Uno richiede la tua attenzione.
   *[other] { $needs } richiedono la tua attenzione.
}
home-lead-trouble = L’elenco non si può leggere. I tuoi valori sono dov’erano: nel portachiavi.
home-lead-empty = Non c’è ancora nulla di salvato.
home-empty = Qui compaiono i collegamenti che salvi. Puoi controllarli, sostituirli e consegnarne di nuovo i valori.
home-new = Nuovo collegamento
home-check-all = Controlla tutti
home-check = Ricontrolla
home-check-stop = Ferma
home-checking = Controllo { $done } di { $count }
home-check-pause = Metti in pausa
home-check-resume = Riprendi
home-check-paused = In pausa: { $done } di { $count } controllati
home-check-shown = Controlla questi { $count }
home-search = Cerca tra { $count } collegamenti
home-any-app = Tutte le app
home-any-state = Qualsiasi stato
home-only-app = App: { $chosen }
home-only-state = Stato: { $chosen }
home-show-all = Mostra tutti
home-none-found = Nessun collegamento corrisponde.
home-replace = Sostituisci…
home-replace-go-on = Prosegui…
home-hand-over = Consegna di nuovo
home-hand-over-short = Consegna
home-remove = Rimuovi…
home-check-named = Ricontrolla { $app } in { $store }
home-replace-named = Sostituisci { $app } in { $store }
home-hand-over-named = Consegna di nuovo i valori di { $app } in { $store }
home-remove-named = Rimuovi { $app } da { $store }
home-card = { $app } in { $store }, { $verdict }. { $state }
home-all = Tutti i collegamenti
home-stores = Negozi
home-more-heading = Altro
home-open-sealed = Apri un file sigillato
home-go-on = Prosegui con { $app }
home-session-only = Solo questa sessione
home-practice = Prova
home-paused = Negozio in pausa
home-foot = I valori li custodisce { $keyring }. Questo elenco non contiene dati segreti.
home-drill = Salva un elenco in caso di perdita…
home-never-tested = Salvato senza test.
home-checked = Ultimo controllo: { $when }.
home-ready = { $count ->
    [one] La sua riga va bene.
   *[other] Tutte le { $count } righe vanno bene.
}
home-extra = { $count ->
    [one] Una riga è aperta più di quanto serve a { $app }.
   *[other] { $count } righe sono aperte più di quanto serve a { $app }.
}
home-gaps = { $count ->
    [one] Una riga che serve è chiusa.
   *[other] { $count } righe che servono sono chiuse.
}
home-worked = Ha funzionato per l’ultima volta: { $when }.
home-unchanged = Nessun cambiamento dal controllo precedente ({ $when }).
home-untested = L’ultimo tentativo ({ $when }) non ha potuto verificarlo: { $cause }
home-last = Prima: { $verdict }, { $when }.
home-was-ready = pronto
home-was-unclear = verifica incompleta
home-was-gaps = non pronto
home-was-refused = non funzionante
home-was-untested = in pausa
home-removed = Rimosso da questo computer. L’account in BigCommerce resta finché non lo elimini lì.
home-removed-gone = Rimosso da questo computer.
home-leftover = { $count ->
    [one] Il portachiavi contiene ancora i valori di un collegamento che hai rimosso.
   *[other] Il portachiavi contiene ancora i valori di { $count } collegamenti che hai rimosso.
}
home-leftover-remove = Rimuovili
home-rebuilt = { $count ->
    [0] Nessun altro collegamento trovato.
    [one] Ritrovato un collegamento.
   *[other] Ritrovati { $count } collegamenti.
}
home-waiting = In attesa del portachiavi di sistema. Forse chiede la sua password in un’altra finestra.
home-stop-waiting = Non aspettare più
home-set-aside-restored = L’elenco dei collegamenti era danneggiato. È stato messo da parte come { $name } e al suo posto c’è l’ultimo in buono stato.
home-set-aside = L’elenco dei collegamenti era danneggiato ed è stato messo da parte come { $name }. I tuoi valori sono ancora nel portachiavi, e da lì si possono ritrovare i collegamenti.
home-damaged = L’elenco dei collegamenti è danneggiato e non si può mettere da parte. Vedi il contenuto dell’ultimo in buono stato; non si può modificare nulla.
home-busy = L’elenco dei collegamenti è danneggiato e un altro programma lo sta usando, quindi non si può ancora riparare. Vedi l’ultimo in buono stato.
home-newer = Questo elenco è di una versione più recente di Scopewise. Qui si può leggere, ma non modificare.
home-unreadable = L’elenco dei collegamenti non si può leggere: { $error }
home-entries-unreadable = { $count ->
    [one] Un collegamento dell’elenco non si può leggere. Resta nel file così com’è; i suoi valori possono essere ancora nel portachiavi.
   *[other] { $count } collegamenti dell’elenco non si possono leggere. Restano nel file così come sono; i loro valori possono essere ancora nel portachiavi.
}
home-rebuild = Trova i miei collegamenti
home-find = Ritrova collegamenti persi
home-other-store = Questi valori sono di un altro negozio. Atteso: { $store }.
home-shared = { $app } usa lo stesso account API. Se lo elimini, si fermano entrambe le app.
home-lost = Perso
home-changed = Modificato
home-differs = La voce del portachiavi contiene valori diversi da quelli salvati da Scopewise, quindi nulla è stato inviato o copiato. Rimuovi questo collegamento, poi salvalo di nuovo.
home-rows-unknown = Qui non si sa quali righe ha questo account, quindi un controllo non può dire se vanno bene.
home-tell-rows = Indica le righe
home-tell-rows-named = Indica le righe di { $app } in { $store }
home-told = Annotato. Ricontrolla per vedere se le righe vanno bene.
home-replacing = La sua sostituzione non è finita.

moment-today = oggi, { $time }
moment-yesterday = ieri, { $time }
moment-now = proprio ora
date = { $day } { $month }
date-with-year = { $day } { $month } { $year }

change-token-gone = BigCommerce non accetta più questo token.
change-token-back = BigCommerce accetta di nuovo il token.
change-suspended = BigCommerce ha messo in pausa il negozio, spesso per motivi di fatturazione.
change-rows-lost = { $count ->
    [one] La riga { $rows } era aperta e ora è chiusa.
   *[other] Righe che erano aperte e ora sono chiuse: { $rows }.
}
change-rows-gained = { $count ->
    [one] La riga { $rows } era chiusa e ora è aperta.
   *[other] Righe che erano chiuse e ora sono aperte: { $rows }.
}
change-renamed = Il negozio si chiamava { $from } e ora si chiama { $to }.
change-plan = Il piano era { $from } e ora è { $to }.

# Keeping.
keyring-linux = il portachiavi di sistema
keyring-linux-where = Per vedere la voce, apri Password e chiavi (Seahorse) o KWalletManager e cerca “Scopewise”.
keyring-macos = il portachiavi di macOS
keyring-macos-where = Per vedere la voce, apri Accesso Portachiavi (Keychain Access) e cerca “app.scopewise.Scopewise”.
keyring-windows = Gestione credenziali di Windows
keyring-windows-where = Per vedere la voce, apri Gestione credenziali (Credential Manager), Credenziali Windows, e cerca “app.scopewise.Scopewise”.
keep-heading = Conserva una copia
keep-text = La custodisce { $keyring }, solo su questo computer.
keep-save = Salva
keep-save-again = Salva di nuovo
keep-try-again = Riprova
keep-saving = Salvataggio…
keep-waiting = Si attende che risponda { $keyring }. Forse chiede la password in un’altra finestra.
keep-give-up = Continua senza salvare
keep-session-only = Conserva solo per questa sessione
keep-kept-for-session = Conservati finché questa finestra resta aperta, e da nessun’altra parte.
keep-read-back = Salvati e riletti
keep-known = Già salvati: { $when }.
keep-saved = Salvati e riletti.
keep-no-keyring = Questo computer non ha un portachiavi che risponde. Scopewise non salva mai dati segreti in chiaro. Su Linux, installa gnome-keyring o KWallet.
keep-locked = Il portachiavi è bloccato, o non è stato sbloccato. Sbloccalo, poi riprova.
keep-not-there = I valori non sono più nel portachiavi. Crea un nuovo account, o aggiungi di nuovo il file.
keep-differs = Il portachiavi non ha restituito ciò che era stato salvato, quindi nulla risulta salvato.
keep-too-long = Un valore è più lungo di quanto il portachiavi accetta.
keep-refused = Il portachiavi non ha risposto come dovrebbe. Riprova.
keep-no-space = Il disco è pieno, quindi l’elenco dei collegamenti non è stato scritto.
keep-not-allowed = Nella cartella dei dati di questo utente non si può scrivere.
keep-newer = L’elenco dei collegamenti è di una versione più recente di Scopewise. Salva con quella.
keep-list-failed = L’elenco dei collegamenti non è stato scritto.
keep-busy = Un altro programma sta usando l’elenco dei collegamenti. Chiudi le altre finestre di Scopewise, poi riprova.

# Sealed files.
sealed-card-heading = Lo configura qualcun altro?
sealed-card-text = Crea un file sigillato che si apre solo con una password.
sealed-begin = File sigillato…
sealed-heading = File sigillato per uno specialista
sealed-text = { $count ->
    [one] Solo il valore che { $app } chiede e le sue righe, protetti da una password. L’altra persona apre il file con Scopewise.
   *[other] Solo i { $count } valori che { $app } chiede e le sue righe, protetti da una password. L’altra persona apre il file con Scopewise.
}
sealed-password = Password
sealed-another = Nuova password
sealed-strong = Robusta: sei parole casuali
sealed-note = Nota per l’altra persona
sealed-note-optional = Nota per l’altra persona (facoltativa)
sealed-note-proposal = { $app } per { $store }
sealed-phone = Comunica la password per telefono,
sealed-phone-more = non nella stessa e-mail del file. Scopewise la mostra solo qui e non può recuperarla. Confrontate anche l’impronta { $fingerprint }.
sealed-copy-password = Copia la password
sealed-save = Salva file sigillato…
sealed-sealing = Creazione in corso…
sealed-takes = Richiede apposta circa un secondo: indovinare la password deve essere lento.
sealed-failed = Il file non è stato scritto. Scegli un’altra posizione.
sealed-no-password = Questo computer non fornisce numeri casuali, quindi non è stata creata una password.
sealed-written = Salvato come { $name }.
sealed-noted = Ho annotato la password
sealed-noted-first = Annota la password prima di chiudere: non compare da nessun’altra parte.
sealed-show = Mostra quello che digiti
sealed-hide = Nascondi quello che digiti
sealed-open-heading = Apri un file sigillato
sealed-open-text = { $name } si apre con la password che ti comunica il mittente.
sealed-open-reading = Lettura di { $name }…
sealed-open-trying = { $seconds ->
    [one] Apertura. Richiede apposta circa un secondo.
   *[other] Apertura. Richiede apposta circa { $seconds } secondi.
}
sealed-open = Apri
sealed-try-again = Riprova
sealed-not-sealed = Questo non è un file sigillato. Chiedi al mittente un file che finisce in .scopewise.
sealed-other-key = Questo file è sigillato per una chiave, non con una password. Scopewise apre i file con una password.
sealed-wrong-password = Questa password non apre il file. Digita sei parole unite da trattini, in minuscolo.
sealed-damaged = Il file è stato tagliato o modificato lungo il percorso. Chiedi al mittente di inviarlo di nuovo.
sealed-too-large = Il file è troppo grande per un file sigillato. Scegli quello che intende il mittente.
sealed-not-ours = Il file non viene da Scopewise. Aprilo con il programma che l’ha creato.
sealed-newer = Questo file è di una versione più recente di Scopewise. Aggiorna Scopewise per aprirlo.
sealed-unreadable = Il file non si può leggere. Spostalo in un’altra cartella e riprova.
sealed-no-memory = Per sigillare servono 256 MB di memoria libera, e non ci sono. Chiudi altri programmi e riprova.
sealed-too-much-work = Questo file chiede a questo computer più lavoro di quanto Scopewise accetti. Chiedi al mittente di sigillarlo di nuovo con le impostazioni abituali.
sealed-open-no-memory = Aprire questo file richiede più memoria libera di quella che c’è. Chiudi altri programmi e riprova.
sealed-received = Da { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Fatti leggere l’impronta dal mittente. Dovrebbe essere { $fingerprint }.

# Receipt, tidying up.
receipt-card-heading = Ricevuta
receipt-card-text = Negozio, app, righe, data e impronta. Nessun dato segreto.
receipt-save = Salva la ricevuta…
receipt-file = ricevuta-{ $app }.html
receipt-not-tested = Non testato
drill-file = se-questo-computer-va-perso.html
tidy-heading = Quando premi Fine
tidy-file = Sposta nel cestino il file delle credenziali
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Prima salva una copia. Poi il file può andare nel cestino.
tidy-file-trash = Finché non svuoti il cestino, lì si può leggere.
tidy-also = Con Fine il file va anche nel cestino
tidy-cloud = Si trova in una cartella di { $service }: può essercene una copia online, anche nella cronologia.
tidy-clipboard = Svuota gli appunti
tidy-older = { $count ->
    [one] Sposta nel cestino anche 1 file delle credenziali più vecchio
   *[other] Sposta nel cestino anche { $count } file delle credenziali più vecchi
}
tidy-older-show = Mostra
tidy-older-hide = Nascondi
tidy-older-warning = Scopewise non conserva i loro valori. Scegli solo quelli di cui puoi fare a meno.
tidy-older-file = { $name } in { $folder }, { $when }
tidy-done-trashed = Nel cestino: { $names }. Finché non lo svuoti, lì si può leggere.
tidy-done-gone = { $name } non c’era più.
tidy-done-other = { $name } ora contiene altri valori, quindi resta.
tidy-done-refused = Non è stato possibile spostare { $name }. Forse lo usa un altro programma. È ancora in { $folder }.
tidy-done-not-kept = { $name } resta dov’è: { $reason }
tidy-under-way = Riordino…
tidy-file-stays = { $name } è ancora in { $folder }. Apre il tuo negozio a chiunque lo abbia.
tidy-not-saved = I valori non sono stati salvati qui. Ora sono solo dove li hai messi tu.
tidy-saved = I valori li custodisce { $keyring }.
clipboard-clears = Gli appunti si svuotano tra { $seconds } s
clipboard-clear-now = Svuota ora
clipboard-cleared = Appunti svuotati
clipboard-notice = Svuotato da Scopewise
clipboard-clear-history = svuota la sua cronologia
clipboard-in-history = Gli appunti sono vuoti, ma { $manager } ne tiene una copia nella cronologia. Per toglierla: { $clear }.
clipboard-put-back = { $manager } rimette il valore negli appunti. Per toglierlo: { $clear }.
clipboard-stays = L’ultimo valore copiato resta negli appunti finché non li svuoti o salvi i valori.
tidy-gone = I valori non sono stati salvati e non tutti sono stati copiati. Scopewise non li ha più.
home-unclear = Alcune righe necessarie non si sono potute confermare. Controlla di nuovo.
tidy-only-in-file = I valori non sono stati salvati. Il file aperto li contiene ancora.
handover-toast-paste = { $label } copiato. Incollalo in { $app }, poi torna per il prossimo.
handover-toast-secret = Copiato: { $label }. Resta negli appunti per 60 s.
handover-copy-all-as = Tutti i valori, per sviluppatori:
handover-copy-as-named = Copia tutti i valori come { $form }
handover-finished-replace = Prosegui la sostituzione
handover-finished-again = Se in { $app } manca ancora un valore, consegnalo di nuovo.

# Coming back.
session-resumed = Riprendi da dove avevi lasciato.
session-left = Scopewise non conserva valori sul disco.
session-left-kept = I tuoi valori li custodisce { $keyring }.
session-left-saved = Scopewise non li conserva altrove.
session-left-file = I tuoi venivano da { $name }.
session-left-nothing = Aggiungili di nuovo dal file, o da dove li hai messi.
session-take-saved = Usa i valori salvati
session-read-again = Leggilo di nuovo

# Replacing.
plan-heading = Sostituisci { $app } in { $store }
plan-lead = BigCommerce non può modificare un account dopo Save, quindi se ne crea uno nuovo al suo posto. Puoi interrompere e tornare in qualsiasi momento.
plan-account-name = { $name } 2
plan-new = Crea un nuovo account con le righe giuste ed esegui il test
plan-new-done = Il nuovo account “{ $name }” è salvato: { $fingerprint }
plan-new-untested = È stato salvato senza test.
plan-new-test = Esegui il test
plan-new-unsaved = I nuovi valori sono stati consegnati e non sono salvati qui.
plan-new-begin = Crea il nuovo account
plan-hand = Consegna i nuovi valori a { $app }
plan-hand-begin = Consegna
plan-use = Verifica che { $app } funzioni con i nuovi valori
plan-use-text = Falla sincronizzare una volta, o usa il test dell’app.
plan-use-done = Sì, funziona
plan-hooks = Guarda che cosa sparisce con il vecchio account
plan-hooks-text = I webhook sono messaggi che BigCommerce invia all’app. Se elimini l’account “{ $name }”, elimini anche i suoi webhook.
plan-hooks-list = Elenca i webhook
plan-hooks-skip = Prosegui senza elenco
plan-hooks-asking = Richiesta a BigCommerce…
plan-hooks-none = Il vecchio account non ha webhook.
plan-hooks-some = { $count ->
    [one] Con l’account sparisce un webhook:
   *[other] Con l’account spariscono { $count } webhook:
}
plan-hook = { $scope } verso { $destination }
plan-hook-off = { $scope } verso { $destination } (disattivato)
plan-hooks-rest = e ancora { $count }
plan-hooks-after = L’app deve ricrearli per il nuovo account. La maggior parte delle app lo fa quando viene collegata.
plan-hooks-failed = Nessun elenco: { $cause }
plan-hooks-gone = BigCommerce non accetta più il vecchio token: l’account è già eliminato, e con lui i suoi webhook.
plan-delete = Elimina in BigCommerce il vecchio account “{ $name }”
plan-delete-text = Settings, API, Store-level API accounts: il cestino accanto a “{ $name }”. Non si può annullare.
plan-delete-keep = Tieni “{ $name }”: è quello nuovo.
plan-delete-practice = Nella prova non c’è nulla da eliminare.
plan-delete-open = Apri la pagina API
plan-delete-check = L’ho eliminato
plan-delete-still = BigCommerce accetta ancora il vecchio token ({ $when }). Controlla che “{ $name }” non sia più nell’elenco.
plan-delete-unknown = Scopewise non ha potuto chiedere a BigCommerce, quindi non si sa ancora nulla.
plan-delete-gone = BigCommerce non accetta più il vecchio token.
plan-finish = Rimuovi i vecchi valori da questo computer
plan-finish-begin = Rimuovi…
plan-end = Non sostituire
plan-back = Tutti i collegamenti
plan-step = Passaggio { $number } di { $count }, { $state }: { $text }
plan-state-done = fatto
plan-state-now = in corso
plan-state-ahead = da fare

# Dialogs of this part.
dialog-remove = Rimuovere { $app } da Scopewise?
dialog-remove-session = Questi valori si conservano finché questa finestra resta aperta, e da nessun’altra parte. Rimuoverli non elimina l’account in BigCommerce.
dialog-end = Interrompere la sostituzione?
dialog-end-text = Entrambi gli account restano in BigCommerce, ed entrambi i collegamenti restano qui. Le note sulla sostituzione vanno perse.
dialog-end-keep = Prosegui la sostituzione
dialog-end-confirm = Interrompi
dialog-remove-text = Vengono eliminati i valori salvati che custodisce { $keyring }. L’account in BigCommerce resta.
dialog-remove-bold = Per chiudere del tutto l’accesso,
dialog-remove-more = elimina anche l’account “{ $name }” nella pagina API di BigCommerce. Con l’account spariscono i suoi webhook.
dialog-remove-open = Apri la pagina API
dialog-remove-keep = Tieni
dialog-remove-confirm = Rimuovi
dialog-finish = Questi valori esistono solo qui
dialog-finish-text = Non sono in nessun file e non sono stati salvati. Con Fine spariscono da questo computer.
dialog-finish-confirm = Fine comunque
dialog-save-sealed = Salva il file sigillato
dialog-open-sealed = Scegli il file sigillato
dialog-sealed-files = File sigillati
dialog-save-receipt = Salva la ricevuta
dialog-save-drill = Salva l’elenco in caso di perdita del computer
dialog-choose-another = Scegli un altro file…
cancel = Annulla
