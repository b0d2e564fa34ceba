# Step 7 and what leaves Scopewise.

handover-heading = Entrega los valores a { $app }
handover-lead = { $count ->
    [one] { $app } pide un valor. Aquí está, con el nombre que le da.
   *[other] { $app } pide { $count } valores. Aquí están, con los nombres que les da y en su orden.
}
handover-open-guide = Abrir la guía de { $app }
handover-copied = { $done } de { $count } copiados
handover-copy-next = Copiar siguiente
handover-all-copied = Todo copiado
handover-copied-one = Copiado
handover-missing = No está en el archivo. Añádelo en el paso 5.
handover-constant = Selecciónalo allí
handover-left-out = Se omite, porque { $app } no lo pide: { $values }.
handover-not-copied = { $count ->
    [one] 1 valor sin copiar
   *[other] { $count } valores sin copiar
}
handover-done = Terminar
handover-toast = Copiado: { $label }
handover-copy-failed = No se pudo usar el portapapeles. Muestra el valor y escríbelo tú, o inténtalo otra vez.
handover-not-exportable = { $label } contiene un carácter que los programas leen de forma distinta en { $form }. Copia ese valor por separado.
handover-finished = Aquí ya está todo. Ahora termina en { $app }
handover-finished-lead = { $left ->
    [0] Copiaste todos los valores.
    [one] Un valor quedó sin copiar.
   *[other] { $left } valores quedaron sin copiar.
}
handover-another = Conectar otra app
handover-only-here = Estos valores no están en ningún archivo. Copia uno, pégalo en { $app } y vuelve por el siguiente.

# The receipt, and the list for a lost computer.
receipt-title = Comprobante: conexión de { $app } con BigCommerce
receipt-date = Fecha
receipt-store = Tienda
receipt-app = App
receipt-verdict = Última prueba
receipt-fingerprint = Huella
receipt-rows = { $count ->
    [one] 1 fila de acceso
   *[other] { $count } filas de acceso
}
receipt-revoke = Para retirar el acceso: en BigCommerce, abre Settings, API, Store-level API accounts y borra la cuenta «{ $name }». Sus webhooks desaparecen con ella y la app deja de funcionar.
receipt-no-secrets = Esta página no contiene secretos. La huella indica de qué token se trata y no sirve para iniciar sesión.
drill-title = Si pierdes este equipo: cuentas que borrar ({ $date })
drill-account = { $app }, huella { $fingerprint }
drill-how = En cada tienda, abre Settings, API, Store-level API accounts y borra todas las cuentas de la lista. Desde ese momento, su token no abre nada.
drill-after = Después, crea cuentas nuevas para las apps que todavía necesitas. Sus webhooks desaparecieron con las anteriores; las apps crean otros cuando se conectan de nuevo.
