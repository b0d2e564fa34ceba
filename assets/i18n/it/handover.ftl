# Step 7 and what leaves Scopewise.

handover-heading = Consegna i valori a { $app }
handover-lead = { $count ->
    [one] { $app } chiede un valore. Eccolo sotto il nome che usa l’app.
   *[other] { $app } chiede { $count } valori. Eccoli sotto i nomi che usa l’app, nel suo ordine.
}
handover-open-guide = Apri la guida di { $app }
handover-copied = Copiati { $done } di { $count }
handover-copy-next = Copia prossimo
handover-all-copied = Tutti copiati
handover-copied-one = Copiato
handover-missing = Non è nel file. Aggiungilo nel passaggio 5.
handover-constant = Da scegliere lì
handover-left-out = Esclusi, perché { $app } non li chiede: { $values }.
handover-not-copied = { $count ->
    [one] 1 valore ancora da copiare
   *[other] { $count } valori ancora da copiare
}
handover-done = Fine
handover-toast = Copiato: { $label }
handover-copy-failed = Gli appunti non rispondono. Mostra il valore e ricopialo a mano, o riprova.
handover-not-exportable = { $label } contiene un carattere che i programmi leggono in modo diverso in { $form }. Copia quel valore da solo.
handover-finished = Qui hai finito. Ora completa in { $app }
handover-finished-lead = { $left ->
    [0] Hai copiato tutti i valori.
    [one] Un valore non è stato copiato.
   *[other] { $left } valori non sono stati copiati.
}
handover-another = Collega un’altra app
handover-only-here = Questi valori non sono in nessun file. Copiane uno, incollalo in { $app } e torna per il prossimo.

# The receipt, and the list for a lost computer.
receipt-title = Ricevuta: collegamento di { $app } a BigCommerce
receipt-date = Data
receipt-store = Negozio
receipt-app = App
receipt-verdict = Ultimo test
receipt-fingerprint = Impronta
receipt-rows = { $count ->
    [one] 1 riga di accesso
   *[other] { $count } righe di accesso
}
receipt-revoke = Per togliere l’accesso: in BigCommerce apri Settings, API, Store-level API accounts ed elimina l’account “{ $name }”. Con l’account spariscono i suoi webhook e l’app smette di funzionare.
receipt-no-secrets = Questa pagina non contiene dati segreti. L’impronta dice di quale token si tratta e non serve per accedere.
drill-title = Se questo computer va perso: account da eliminare ({ $date })
drill-account = { $app }, impronta { $fingerprint }
drill-how = In ogni negozio apri Settings, API, Store-level API accounts ed elimina tutti gli account dell’elenco. Da quel momento i loro token non aprono più nulla.
drill-after = Poi crea nuovi account per le app che ti servono ancora. I loro webhook sono spariti con i vecchi account; le app ne creano di nuovi quando le ricolleghi.
