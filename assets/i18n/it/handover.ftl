# Step 7, the receipt and the list for a lost computer.

handover-heading = Trasferisci i valori in { $app }
handover-lead = { $count ->
    [one] { $app } chiede 1 valore. Eccolo, con il nome che usa l’app.
   *[other] { $app } chiede { $count } valori. Eccoli, con i nomi e nell’ordine dell’app.
}
handover-open-guide = Apri la guida di { $app }
handover-copied = { $done } di { $count } copiati
handover-copy-next = Copia prossimo
handover-all-copied = Tutti copiati
handover-copied-one = Copiato
handover-missing = Non è nel file. Aggiungilo nel passaggio 5.
handover-constant = Da scegliere nell’app
handover-left-out = { $app } non chiede: { $values }.
handover-not-copied = { $count ->
    [one] 1 valore non ancora copiato
   *[other] { $count } valori non ancora copiati
}
handover-done = Fine
handover-toast = Copiato: { $label }
handover-toast-middle-button = { $label } è pronto. In { $app } fai clic sul suo campo con il tasto centrale del mouse.
handover-middle-button = Incolla invece con il tasto centrale del mouse
handover-middle-button-how = I valori non vengono quindi copiati negli appunti. In { $app } fai clic sul campo con il tasto centrale del mouse, oppure toccalo con tre dita. I gestori degli appunti non li conservano, a meno che siano impostati per conservare il testo selezionato.
handover-copy-failed = Impossibile accedere agli appunti. Mostra il valore e digitalo, oppure riprova.
handover-not-exportable = { $label } contiene un carattere che i programmi leggono in modo diverso in { $form }. Copia quel valore da solo.
handover-finished = Ora concludi in { $app }
handover-finished-lead = { $left ->
    [0] Hai copiato tutti i valori.
    [one] 1 valore non è stato copiato.
   *[other] { $left } valori non sono stati copiati.
}
handover-another = Collega un’altra app
handover-only-here = Questi valori non sono salvati in nessun file. Copiane uno, incollalo in { $app }, poi torna per il prossimo.

# The receipt, and the list for a lost computer.
receipt-title = Ricevuta: account API BigCommerce per { $app }
receipt-date = Data di salvataggio
receipt-store = Negozio
receipt-app = App
receipt-verdict = Ultimo test
receipt-fingerprint = Impronta
receipt-scopes = { $count ->
    [one] 1 ambito necessario
   *[other] { $count } ambiti necessari
}
receipt-revoke = Per revocare l’accesso: in BigCommerce, apri Settings, API, Store-level API accounts ed elimina l’account “{ $name }”. I suoi webhook vengono eliminati con l’account e l’app smette di funzionare.
receipt-no-secrets = Questa pagina non contiene dati riservati. L’impronta identifica il token e non permette di accedere.
drill-title = Se perdi questo computer: account da eliminare ({ $date })
drill-account = { $app }, impronta { $fingerprint }
drill-how = In ogni negozio, apri Settings, API, Store-level API accounts ed elimina tutti gli account di questo elenco. I loro token smettono subito di funzionare.
drill-after = Poi crea nuovi account per le app che ti servono ancora. I webhook dei vecchi account vengono eliminati con loro; le app ne creano di nuovi quando le ricolleghi.
handover-still-open = Ancora da fare
