# All connections, saving, replacing, sealed files, tidying up.

home-heading = Le tue connessioni
home-lead = { $count ->
    [one] 1 connessione
   *[other] { $count } connessioni
} a { $stores ->
    [one] 1 negozio
   *[other] { $stores } negozi
}. { $needs ->
    [0] Nessun problema noto.
    [one] 1 richiede la tua attenzione.
   *[other] { $needs } richiedono la tua attenzione.
}
home-lead-trouble = Impossibile leggere l’elenco. I tuoi valori sono ancora nel portachiavi.
home-lead-empty = Non c’è ancora nulla di salvato.
home-empty = Qui compaiono le connessioni salvate. Puoi controllarle, sostituirle e trasferire di nuovo i loro valori.
home-new = Nuova connessione
home-check-all = Controlla tutte
home-check = Ricontrolla
home-check-stop = Ferma
home-checking = Controllo { $done } di { $count }
home-check-pause = Pausa
home-check-resume = Riprendi
home-check-paused = In pausa: { $done } di { $count } controllate
home-check-shown = { $count ->
    [one] Controlla questa
   *[other] Controlla queste { $count }
}
home-search = { $count ->
    [one] Cerca in 1 connessione
   *[other] Cerca tra { $count } connessioni
}
home-any-app = Tutte le app
home-any-state = Qualsiasi stato
home-only-app = App: { $chosen }
home-only-state = Stato: { $chosen }
home-show-all = Mostra tutte
home-none-found = Nessun risultato.
home-replace = Sostituisci…
home-replace-go-on = Continua…
home-hand-over = Trasferisci di nuovo
home-hand-over-short = Trasferisci
home-remove = Rimuovi…
home-check-named = Ricontrolla { $app } su { $store }
home-replace-named = Sostituisci l’account API di { $app } su { $store }
home-hand-over-named = Trasferisci di nuovo i valori di { $app } su { $store }
home-remove-named = Rimuovi { $app } da { $store }
home-card = { $app } su { $store }, { $verdict }. { $state }
home-all = Tutte le connessioni
home-stores = Negozi
home-more-heading = Altro
home-open-sealed = Apri un file protetto
home-go-on = Continua con { $app }
home-session-only = Solo per questa sessione
home-practice = Demo
home-paused = Negozio sospeso
home-foot = I valori sono salvati con { $keyring }. Questo elenco non contiene dati riservati.
home-drill = Salva un elenco in caso di smarrimento del computer…
home-never-tested = Salvata senza test.
home-checked = Ultimo controllo: { $when }.
home-ready = { $count ->
    [one] L’ambito necessario è impostato.
   *[other] Tutti gli ambiti necessari ({ $count }) sono impostati.
}
home-extra = { $count ->
    [one] 1 ambito dà un accesso che non serve a { $app }.
   *[other] { $count } ambiti danno un accesso che non serve a { $app }.
}
home-gaps = { $count ->
    [one] Manca 1 ambito necessario.
   *[other] Mancano { $count } ambiti necessari.
}
home-worked = Ultimo controllo riuscito: { $when }.
home-unchanged = Nessuna modifica dal controllo precedente ({ $when }).
home-untested = Test non possibile ({ $when }). Motivo: { $cause }
home-last = In precedenza: { $verdict }, { $when }.
home-was-ready = pronta
home-was-unclear = test incompleto
home-was-gaps = non pronta
home-was-refused = non funziona
home-was-untested = negozio sospeso
home-removed = Rimossa da questo computer. L’account API in BigCommerce resta finché non lo elimini lì.
home-removed-gone = Rimossa da questo computer.
home-removed-bin = Rimossa dall’elenco. KeePassXC conserva i valori nel suo cestino finché non lo svuoti.
home-leftover = { $count ->
    [one] Il portachiavi contiene ancora i valori di una connessione che hai rimosso.
   *[other] Il portachiavi contiene ancora i valori di { $count } connessioni che hai rimosso.
}
home-leftover-remove = Rimuovili
home-rebuilt = { $count ->
    [0] Nessun’altra connessione trovata.
    [one] Trovata 1 connessione.
   *[other] Trovate { $count } connessioni.
}
home-waiting = In attesa del portachiavi di sistema. Forse chiede la password in un’altra finestra. Oppure un’altra finestra di Scopewise sta usando l’elenco delle connessioni.
home-stop-waiting = Non aspettare più
home-set-aside-restored = L’elenco delle connessioni era danneggiato. È stato spostato in { $name } ed è stata ripristinata l’ultima copia valida.
home-set-aside = L’elenco delle connessioni era danneggiato ed è stato spostato in { $name }. I tuoi valori sono ancora nel portachiavi. Per ricostruire l’elenco, clicca su “Trova connessioni perse”.
home-damaged = L’elenco delle connessioni è danneggiato e non è stato possibile spostarlo. Stai vedendo l’ultima copia valida, in sola lettura.
home-busy = L’elenco delle connessioni è danneggiato. Un altro programma lo sta usando, quindi non è ancora possibile ripararlo. Stai vedendo l’ultima copia valida.
home-newer = Questo elenco è stato salvato da una versione più recente di Scopewise. Qui è in sola lettura.
home-unreadable = Impossibile leggere l’elenco delle connessioni: { $error }
home-entries-unreadable = { $count ->
    [one] 1 connessione dell’elenco non è leggibile. Resta nel file così com’è; i suoi valori potrebbero essere ancora nel portachiavi.
   *[other] { $count } connessioni dell’elenco non sono leggibili. Restano nel file così come sono; i loro valori potrebbero essere ancora nel portachiavi.
}
home-rebuild = Trova connessioni perse
home-find = Trova connessioni perse
home-other-store = Questi valori appartengono a un altro negozio. Previsto: { $store }.
home-shared = { $app } usa lo stesso account API. Se lo elimini, smettono di funzionare entrambe le app.
home-lost = Non nel portachiavi
home-changed = Modificata
home-differs = La voce nel portachiavi è diversa da ciò che Scopewise ha salvato, quindi non è stato inviato né copiato nulla. Rimuovi questa connessione, poi salvala di nuovo.
home-scopes-unknown = Scopewise non sa quali ambiti ha questo account, quindi non può controllarli.
home-add-scopes = Aggiungi gli ambiti
home-add-scopes-named = Aggiungi gli ambiti di { $app } su { $store }
home-scopes-added = Ambiti salvati. Ricontrolla la connessione per testarli.
home-replacing = La sostituzione non è terminata.

moment-today = oggi, { $time }
moment-yesterday = ieri, { $time }
moment-now = proprio ora
date = { $day } { $month }
date-with-year = { $day } { $month } { $year }

change-token-gone = BigCommerce non accetta più questo token.
change-token-back = BigCommerce accetta di nuovo il token.
change-suspended = BigCommerce ha sospeso il negozio, spesso per motivi di fatturazione.
change-scopes-lost = { $count ->
    [one] Il token non ha più accesso a { $scopes }.
   *[other] Il token non ha più accesso a questi ambiti: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] Ora il token ha accesso a { $scopes }.
   *[other] Ora il token ha accesso a questi ambiti: { $scopes }.
}
change-renamed = Il nome del negozio è cambiato da { $from } a { $to }.
change-plan = Il piano è cambiato da { $from } a { $to }.

# Saving.
keyring-linux = il portachiavi di sistema
keyring-linux-where = Per vedere la voce, apri Password e chiavi (Seahorse) o KWalletManager e cerca “Scopewise”.
keyring-gnome-where = Per vedere la voce, apri Password e chiavi e cerca “Scopewise”.
keyring-kwallet-where = Per vedere la voce, apri KWalletManager e guarda nella cartella “Secret Service”.
keyring-keepassxc-where = Per vedere la voce, apri KeePassXC e cerca “Scopewise”. Il valore è in Avanzate, come allegato.
keyring-macos = il portachiavi di macOS
keyring-macos-where = Per vedere la voce, apri Accesso Portachiavi e cerca “app.scopewise.Scopewise”.
keyring-windows = Gestione credenziali di Windows
keyring-windows-where = Per vedere la voce, apri Gestione credenziali, poi Credenziali Windows, e cerca “app.scopewise.Scopewise”.
keep-heading = Salva i valori
keep-text = Con { $keyring }, solo su questo computer.
keep-save = Salva
keep-save-again = Salva di nuovo
keep-try-again = Riprova
keep-saving = Salvataggio…
keep-waiting = In attesa: { $keyring } potrebbe chiedere la password in un’altra finestra. Oppure un’altra finestra di Scopewise sta usando l’elenco delle connessioni.
keep-give-up = Continua senza salvare
keep-session-only = Usa solo per questa sessione
keep-kept-for-session = Disponibili finché non chiudi questa finestra. Non vengono salvati.
keep-read-back = Salvati e verificati
keep-saved-before = Salvati: { $when }.
keep-saved = Salvati e verificati.
keep-no-keyring = Su questo computer non è disponibile un portachiavi. Scopewise non salva mai i dati riservati in chiaro. Su Linux, installa gnome-keyring o KWallet.
keep-locked = Il portachiavi è bloccato. Sbloccalo, poi riprova.
keep-dismissed = Il portachiavi ha chiesto una password o l’accesso e la richiesta è stata chiusa. Riprova e rispondi.
keep-no-collection = Il servizio dei portachiavi è attivo, ma non ne è ancora stato creato nessuno. Creane uno in Password e chiavi o in KWalletManager, poi riprova.
keep-shares-nothing = KeePassXC è bloccato o non condivide nulla con altri programmi. Sbloccalo, scegli un gruppo in Database Settings > Secret Service Integration, poi riprova.
keep-gone = Il programma del portachiavi si è chiuso mentre Scopewise lo usava. Riprova.
keep-not-there = I valori non sono più nel portachiavi. Crea un nuovo account o aggiungi di nuovo il file.
keep-differs = Il portachiavi ha restituito valori diversi da quelli salvati. Salva di nuovo, oppure copia subito i valori nella tua app.
keep-too-long = Un valore è troppo lungo per il portachiavi.
keep-refused = Il portachiavi ha dato una risposta imprevista. Riprova.
keep-no-space = Il disco è pieno, quindi non è stato possibile salvare l’elenco delle connessioni.
keep-not-allowed = Scopewise non ha il permesso di scrivere nella sua cartella dei dati.
keep-newer = L’elenco delle connessioni è stato salvato da una versione più recente di Scopewise. Usa quella versione per salvare.
keep-list-failed = Impossibile salvare l’elenco delle connessioni.
keep-busy = Un altro programma sta usando l’elenco delle connessioni. Chiudi le altre finestre di Scopewise, poi riprova.

# Sealed files.
sealed-card-heading = Se ne occupa qualcun altro?
sealed-card-text = Crea un file protetto che si apre solo con una password.
sealed-begin = Crea file protetto…
sealed-heading = File protetto per un’altra persona
sealed-text = { $count ->
    [one] Contiene solo il valore richiesto da { $app } e gli ambiti dell’app, protetti da una password. L’altra persona lo apre con Scopewise.
   *[other] Contiene solo i valori richiesti da { $app } ({ $count }) e gli ambiti dell’app, protetti da una password. L’altra persona lo apre con Scopewise.
}
sealed-password = Password
sealed-another = Nuova password
sealed-strong = Sicura: sei parole casuali
sealed-note = Nota per l’altra persona
sealed-note-optional = Nota per l’altra persona (facoltativa)
sealed-note-proposal = { $app } per { $store }
sealed-phone = Comunica la password per telefono,
sealed-phone-more = non nella stessa email del file. Scopewise la mostra solo qui e non può recuperarla. Leggi all’altra persona anche l’impronta { $fingerprint }: deve vedere la stessa.
sealed-copy-password = Copia password
sealed-save = Salva file protetto…
sealed-sealing = Protezione…
sealed-takes = La protezione dura circa un secondo, ed è voluto: così la password è più difficile da indovinare.
sealed-failed = Impossibile salvare il file. Scegli un’altra cartella.
sealed-no-password = Impossibile creare una password: il generatore di numeri casuali di questo computer non è disponibile.
sealed-written = Salvato come { $name }.
sealed-noted = Ho annotato la password
sealed-noted-first = Annota la password prima di chiudere. Non verrà più mostrata.
sealed-show = Mostra la password
sealed-hide = Nascondi la password
sealed-open-heading = Apri un file protetto
sealed-open-text = Per aprire { $name }, inserisci la password che hai ricevuto dal mittente.
sealed-open-reading = Lettura di { $name }…
sealed-open-trying = { $seconds ->
    [one] Apertura in corso. Ci vuole circa un secondo, ed è voluto.
   *[other] Apertura in corso. Ci vogliono circa { $seconds } secondi, ed è voluto.
}
sealed-open = Apri
sealed-try-again = Riprova
sealed-not-sealed = Questo non è un file protetto. Chiedi al mittente un file che termina con .scopewise.
sealed-zipped = Questo è un archivio ZIP. Estrai il file al suo interno e apri quello.
sealed-other-key = Questo file è protetto da una chiave anziché da una password. Chiedi al mittente di creare il file protetto con Scopewise.
sealed-wrong-password = Questa password non apre il file. Digita sei parole separate da trattini, in minuscolo.
sealed-damaged = Il file è incompleto o è stato modificato durante l’invio. Chiedi al mittente di inviarlo di nuovo.
sealed-too-large = Questo file è troppo grande per essere un file protetto. Chiedi al mittente quale file aprire.
sealed-not-ours = Questo file non viene da Scopewise. Aprilo con il programma che l’ha creato.
sealed-newer = Questo file è stato creato da una versione più recente di Scopewise. Aggiorna Scopewise per aprirlo.
sealed-unreadable = Impossibile leggere il file. Spostalo in un’altra cartella e riprova.
sealed-no-memory = Per proteggere il file servono 256 MB di memoria libera, che al momento non ci sono. Chiudi altri programmi e riprova.
sealed-too-much-work = Aprire questo file richiede più calcoli di quanti Scopewise ne consenta. Chiedi al mittente di creare di nuovo il file protetto con Scopewise.
sealed-open-no-memory = Non c’è abbastanza memoria libera per aprire questo file. Chiudi altri programmi e riprova.
sealed-received = Da { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Chiedi al mittente di leggerti l’impronta. Dovrebbe essere { $fingerprint }. Se è diversa, non usare questi valori.

# Receipt, tidying up.
receipt-card-heading = Ricevuta
receipt-card-text = Negozio, app, account, ambiti, ultimo test, data e impronta. Nessun dato riservato.
receipt-save = Salva ricevuta…
receipt-file = ricevuta-{ $app }.html
receipt-not-tested = Non eseguito
drill-file = se-perdi-questo-computer.html
tidy-heading = Quando clicchi su Fine
tidy-file = Sposta nel cestino il file delle credenziali
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Prima salva i valori. Poi potrai spostare il file nel cestino.
tidy-file-trash = Chiunque usi questo computer può leggerlo finché non svuoti il cestino.
tidy-also = Se clicchi su Fine, anche il file va nel cestino
tidy-cloud = Questo file è in una cartella di { $service }, quindi potrebbero essercene copie online e nella cronologia delle versioni.
tidy-clipboard = Svuota gli appunti
tidy-leftovers = { $count ->
    [one] Sposta nel cestino anche la copia lasciata dal browser
   *[other] Sposta nel cestino anche le { $count } copie lasciate dal browser
}
tidy-older = { $count ->
    [one] Sposta nel cestino anche 1 file delle credenziali meno recente
   *[other] Sposta nel cestino anche { $count } file delle credenziali meno recenti
}
tidy-older-show = Mostra
tidy-older-hide = Nascondi
tidy-older-warning = Scopewise non ha salvato i loro valori. Seleziona solo i file che non ti servono più.
tidy-older-file = { $name }, { $when }, in { $folder }
tidy-done-trashed = Nel cestino: { $names }. Chiunque usi questo computer può leggerne il contenuto finché non svuoti il cestino.
tidy-done-gone = { $name } non c’era più.
tidy-done-other = { $name } ora contiene valori diversi, quindi non è stato spostato.
tidy-done-refused = Impossibile spostare { $name }. Forse lo sta usando un altro programma. È ancora in { $folder }.
tidy-done-protected = Impossibile spostare { $name }: il file, la sua cartella o il suo disco è protetto dalle modifiche. È ancora in { $folder }.
tidy-done-not-kept = { $name } non è stato spostato: { $reason }
tidy-under-way = Pulizia in corso…
tidy-file-stays = { $name } è ancora in { $folder }. Chiunque abbia questo file può accedere al tuo negozio.
tidy-not-saved = I valori non sono stati salvati qui. Ora sono solo dove li hai incollati o salvati tu.
tidy-saved = I valori sono salvati con { $keyring }.
clipboard-clears = Gli appunti si svuotano tra { $seconds } s
clipboard-clear-now = Svuota ora
clipboard-cleared = Appunti svuotati
clipboard-notice = Appunti svuotati da Scopewise
clipboard-clear-history = svuota la sua cronologia
clipboard-in-history = Il valore è cancellato, ma { $manager } ne conserva una copia nella cronologia. Per rimuoverla: { $clear }.
clipboard-put-back = { $manager } continua a rimettere il valore al suo posto. Per rimuoverlo: { $clear }.
clipboard-keeps = { $manager } conserva nella cronologia ciò che copi. Quando hai finito, rimuovilo da lì: { $clear }.
clipboard-stays = L’ultimo valore copiato resta negli appunti finché non li svuoti o non salvi i valori.
selection-clears = Il valore viene cancellato tra { $seconds } s
selection-cleared = Valore cancellato
selection-stays = L’ultimo valore copiato resta disponibile con il tasto centrale del mouse finché non lo cancelli, salvi i valori o selezioni altro testo.
tidy-gone = I valori non sono stati salvati e non tutti sono stati copiati. Scopewise non li ha più. Se ti servono ancora, crea un nuovo account API.
home-unclear = Alcuni ambiti necessari non sono stati confermati. Ricontrolla.
tidy-only-in-file = I valori non sono stati salvati. Il file che hai aperto li contiene ancora.
handover-toast-paste = Copiato: { $label }. Incollalo in { $app }, poi torna per il prossimo.
handover-toast-secret = Copiato: { $label }. Verrà cancellato dagli appunti tra 60 s.
handover-copy-all-as = Tutti i valori, per sviluppatori:
handover-copy-as-named = Copia tutti i valori come { $form }
handover-finished-replace = Continua la sostituzione
handover-finished-again = Se un valore non è ancora in { $app }, clicca su “Trasferisci di nuovo”.

# Coming back.
session-resumed = Riprendi da dove avevi interrotto.
session-left = Dopo la chiusura Scopewise non conserva i valori, a meno che tu non li salvi.
session-left-kept = I tuoi valori sono salvati con { $keyring }.
session-left-saved = Scopewise non li conserva altrove.
session-left-file = Li hai aggiunti da { $name }.
session-left-nothing = Aggiungili di nuovo dal file o da dove li hai inseriti.
session-take-saved = Usa i valori salvati
session-read-again = Leggilo di nuovo

# Replacing.
plan-heading = Sostituisci l’account API di { $app } su { $store }
plan-lead = Dopo il clic su Save, gli ambiti di un account API non si possono più cambiare: un nuovo account prende il suo posto. Puoi uscire e tornare in qualsiasi momento.
plan-account-name = { $name } 2
plan-new = Crea un nuovo account con gli ambiti giusti e testalo
plan-new-done = Il nuovo account “{ $name }” è salvato: { $fingerprint }
plan-new-untested = È stato salvato senza test.
plan-new-test = Esegui il test
plan-new-unsaved = I nuovi valori sono stati trasferiti ma non salvati qui.
plan-new-begin = Crea il nuovo account
plan-hand = Trasferisci i nuovi valori in { $app }
plan-hand-begin = Trasferisci
plan-use = Verifica che { $app } funzioni con i nuovi valori
plan-use-text = Falla sincronizzare una volta, o usa il suo test.
plan-use-done = Sì, funziona
plan-hooks = Vedi che cosa verrà eliminato con il vecchio account
plan-hooks-text = I webhook sono messaggi che BigCommerce invia all’app. Se elimini l’account “{ $name }”, elimini anche i suoi webhook.
plan-hooks-list = Elenca i webhook
plan-hooks-skip = Continua senza l’elenco
plan-hooks-asking = Richiesta a BigCommerce…
plan-hooks-none = Il vecchio account non ha webhook.
plan-hooks-some = { $count ->
    [one] Con l’account verrà eliminato 1 webhook:
   *[other] Con l’account verranno eliminati { $count } webhook:
}
plan-hook = { $scope } verso { $destination }
plan-hook-off = { $scope } verso { $destination } (disattivato)
plan-hooks-rest = { $count ->
    [one] e 1 altro
   *[other] e altri { $count }
}
plan-hooks-after = L’app deve crearli di nuovo per il nuovo account. La maggior parte delle app lo fa quando viene collegata.
plan-scripts-some = { $count ->
    [one] 1 script del negozio gli appartiene. Resta, ma poi nessuno potrà modificarlo o rimuoverlo:
   *[other] { $count } script del negozio gli appartengono. Restano, ma poi nessuno potrà modificarli o rimuoverli:
}
plan-scripts-unknown = Non è stato possibile elencare i suoi script del negozio: l’account non può vedere Content.
plan-hooks-failed = Impossibile elencare i webhook: { $cause }
plan-hooks-gone = BigCommerce non accetta più il vecchio token. L’account è già stato eliminato, insieme ai suoi webhook.
plan-delete = Elimina il vecchio account “{ $name }” in BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: il cestino accanto a “{ $name }”. L’operazione è irreversibile.
plan-delete-keep = Non eliminare “{ $name }”: è quello nuovo.
plan-delete-practice = Nella demo non c’è nulla da eliminare.
plan-delete-open = Apri la pagina API
plan-delete-check = L’ho eliminato
plan-delete-still = BigCommerce accetta ancora il vecchio token ({ $when }). Controlla che “{ $name }” non sia più nell’elenco.
plan-delete-unknown = Scopewise non è riuscito a raggiungere BigCommerce, quindi non può ancora dirlo.
plan-delete-gone = BigCommerce non accetta più il vecchio token.
plan-finish = Rimuovi i vecchi valori da questo computer
plan-finish-begin = Rimuovi…
plan-end = Annulla la sostituzione
plan-back = Tutte le connessioni
plan-step = Passaggio { $number } di { $count }, { $state }: { $text }
plan-state-done = fatto
plan-state-now = in corso
plan-state-ahead = da fare

# Dialogs of this part.
dialog-remove = Rimuovere { $app } da Scopewise?
dialog-remove-session = Questi valori sono disponibili solo finché non chiudi questa finestra. Se li rimuovi, l’account API in BigCommerce non viene eliminato.
dialog-end = Annullare la sostituzione?
dialog-end-text = Entrambi gli account restano in BigCommerce ed entrambe le connessioni restano qui. I progressi della sostituzione andranno persi.
dialog-end-keep = Continua la sostituzione
dialog-end-confirm = Annulla la sostituzione
dialog-remove-text = I valori salvati con { $keyring } verranno eliminati. L’account API in BigCommerce non verrà eliminato.
dialog-remove-bin = KeePassXC sposta i valori nel suo cestino, se è attivo. Restano lì finché non lo svuoti.
dialog-remove-bold = Per revocare l’accesso del tutto,
dialog-remove-more = elimina anche l’account “{ $name }” nella pagina API di BigCommerce. I suoi webhook verranno eliminati con l’account.
dialog-remove-open = Apri la pagina API
dialog-remove-keep = Non rimuovere
dialog-remove-confirm = Rimuovi
dialog-finish = Stai per perdere questi valori
dialog-finish-text = Non sono in nessun file e non sono stati salvati. Dopo il clic su Fine, non saranno più su questo computer.
dialog-finish-confirm = Termina comunque
dialog-save-sealed = Salva il file protetto
dialog-open-sealed = Scegli il file protetto
dialog-sealed-files = File protetti
dialog-save-receipt = Salva la ricevuta
dialog-save-drill = Salva l’elenco in caso di smarrimento del computer
dialog-choose-another = Scegli un altro file…
cancel = Annulla
