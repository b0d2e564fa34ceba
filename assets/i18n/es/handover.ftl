# Step 7, the receipt and the list for a lost computer.

handover-heading = Entrega los valores a { $app }
handover-lead = { $count ->
    [one] { $app } pide 1 valor. Aquí está, con el nombre que le da la app.
   *[other] { $app } pide { $count } valores. Aquí están, con los nombres que les da la app y en su orden.
}
handover-open-guide = Abrir la guía de { $app }
handover-copied = { $done } de { $count } copiados
handover-copy-next = Copiar siguiente
handover-all-copied = Todo copiado
handover-copied-one = Copiado
handover-missing = No está en el archivo. Agrégalo en el paso 5.
handover-constant = Selecciónalo en la app
handover-left-out = Lo que { $app } no pide: { $values }.
handover-not-copied = { $count ->
    [one] Falta copiar 1 valor
   *[other] Falta copiar { $count } valores
}
handover-done = Terminar
handover-toast = Copiado: { $label }
handover-toast-middle-button = { $label } está listo. En { $app }, haz clic en su campo con el botón central del ratón.
handover-middle-button = Pegar en su lugar con el botón central del ratón
handover-middle-button-how = Así los valores no se copian al portapapeles. En { $app }, haz clic en el campo con el botón central del ratón o tócalo con tres dedos. Los gestores del portapapeles no lo guardan, salvo que estén configurados para guardar el texto seleccionado.
handover-copy-failed = No se pudo usar el portapapeles. Muestra el valor y escríbelo, o inténtalo de nuevo.
handover-not-exportable = { $label } contiene un carácter que no todos los programas leen igual en { $form }. Copia ese valor por separado.
handover-finished = Ahora termina en { $app }
handover-finished-lead = { $left ->
    [0] Copiaste todos los valores.
    [one] Quedó 1 valor sin copiar.
   *[other] Quedaron { $left } valores sin copiar.
}
handover-another = Conectar otra app
handover-only-here = Estos valores no están guardados en ningún archivo. Copia uno, pégalo en { $app } y vuelve por el siguiente.

# The receipt, and the list for a lost computer.
receipt-title = Comprobante: cuenta de API de BigCommerce para { $app }
receipt-date = Fecha del comprobante
receipt-store = Tienda
receipt-app = App
receipt-verdict = Última prueba
receipt-fingerprint = Huella
receipt-scopes = { $count ->
    [one] 1 alcance necesario
   *[other] { $count } alcances necesarios
}
receipt-revoke = Para quitar el acceso: en BigCommerce, abre Settings, API, Store-level API accounts y elimina la cuenta “{ $name }”. Sus webhooks se eliminan con ella y la app deja de funcionar.
receipt-no-secrets = Esta página no contiene secretos. La huella identifica el token y no sirve para iniciar sesión.
drill-title = Si pierdes este equipo: cuentas que debes eliminar ({ $date })
drill-account = { $app }, huella { $fingerprint }
drill-how = En cada tienda, abre Settings, API, Store-level API accounts y elimina todas las cuentas de esta lista. Su token deja de funcionar de inmediato.
drill-after = Después, crea cuentas nuevas para las apps que todavía necesitas. Los webhooks de las cuentas anteriores se eliminan con ellas; las apps crean otros cuando las vuelves a conectar.
handover-still-open = Queda por hacer
