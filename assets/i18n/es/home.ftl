# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Tus conexiones
home-lead = { $count ->
    [one] Una conexión
   *[other] { $count } conexiones
} con { $stores ->
    [one] una tienda
   *[other] { $stores } tiendas
}. { $needs ->
    [0] Todo está bien, hasta donde se probó.
    [one] Una necesita tu atención.
   *[other] { $needs } necesitan tu atención.
}
home-lead-trouble = La lista no se pudo leer. Tus valores siguen donde estaban: en el llavero.
home-lead-empty = Todavía no hay nada guardado.
home-empty = Aquí aparecen tus conexiones guardadas. Puedes comprobarlas, reemplazarlas y volver a entregar sus valores.
home-new = Conexión nueva
home-check-all = Comprobar todas
home-check = Comprobar
home-check-stop = Detener
home-checking = Comprobando { $done } de { $count }
home-check-pause = Pausar
home-check-resume = Reanudar
home-check-paused = En pausa: { $done } de { $count } comprobadas
home-check-shown = Comprobar estas { $count }
home-search = Buscar entre { $count } conexiones
home-any-app = Todas las apps
home-any-state = Cualquier estado
home-only-app = App: { $chosen }
home-only-state = Estado: { $chosen }
home-show-all = Mostrar todas
home-none-found = Ninguna conexión coincide.
home-replace = Reemplazar…
home-replace-go-on = Seguir…
home-hand-over = Volver a entregar
home-hand-over-short = Entregar
home-remove = Quitar…
home-check-named = Comprobar { $app } en { $store }
home-replace-named = Reemplazar { $app } en { $store }
home-hand-over-named = Volver a entregar los valores de { $app } en { $store }
home-remove-named = Quitar { $app } en { $store }
home-card = { $app } en { $store }, { $verdict }. { $state }
home-all = Todas las conexiones
home-stores = Tiendas
home-more-heading = Más
home-open-sealed = Abrir un archivo sellado
home-go-on = Seguir con { $app }
home-session-only = Solo en esta sesión
home-practice = Práctica
home-paused = Tienda en pausa
home-foot = Los valores se guardan en { $keyring }. Esta lista no contiene secretos.
home-drill = Guardar una lista por si pierdes el equipo…
home-never-tested = Se guardó sin prueba.
home-checked = Última comprobación: { $when }.
home-ready = { $count ->
    [one] Su fila es correcta.
   *[other] Las { $count } filas son correctas.
}
home-extra = { $count ->
    [one] Una fila está más abierta de lo que { $app } necesita.
   *[other] { $count } filas están más abiertas de lo que { $app } necesita.
}
home-gaps = { $count ->
    [one] Una fila que necesita está cerrada.
   *[other] { $count } filas que necesita están cerradas.
}
home-worked = Funcionó por última vez: { $when }.
home-unchanged = Sin cambios desde la comprobación anterior ({ $when }).
home-untested = En el último intento ({ $when }) no se pudo probar: { $cause }
home-last = Antes de eso: { $verdict } ({ $when }).
home-was-ready = estaba lista
home-was-unclear = no se había probado del todo
home-was-gaps = aún no estaba lista
home-was-refused = no funcionaba
home-was-untested = estaba en pausa
home-removed = Se quitó de este equipo. La cuenta sigue en BigCommerce hasta que la borres allí.
home-removed-gone = Se quitó de este equipo.
home-leftover = { $count ->
    [one] El llavero aún guarda los valores de una conexión que quitaste.
   *[other] El llavero aún guarda los valores de { $count } conexiones que quitaste.
}
home-leftover-remove = Quitarlos
home-rebuilt = { $count ->
    [0] No se encontraron más conexiones.
    [one] Se recuperó una conexión.
   *[other] Se recuperaron { $count } conexiones.
}
home-waiting = Esperando al llavero del sistema. Puede que pida su contraseña en otra ventana.
home-stop-waiting = Dejar de esperar
home-set-aside-restored = La lista de conexiones estaba dañada. Se apartó como { $name } y en su lugar está la última en buen estado.
home-set-aside = La lista de conexiones estaba dañada y se apartó como { $name }. Tus valores siguen en el llavero, y desde ahí se pueden encontrar tus conexiones.
home-damaged = La lista de conexiones está dañada y no se puede apartar. Se muestra el contenido de la última en buen estado; no se puede cambiar nada.
home-busy = La lista de conexiones está dañada y otro programa la está usando, así que aún no se puede reparar. Se muestra la última en buen estado.
home-newer = Una versión posterior de Scopewise escribió esta lista. Aquí se puede leer, pero no cambiar.
home-unreadable = La lista de conexiones no se puede leer: { $error }
home-entries-unreadable = { $count ->
    [one] Una conexión de la lista no se puede leer. Se queda en el archivo tal como está; sus valores pueden seguir en el llavero.
   *[other] { $count } conexiones de la lista no se pueden leer. Se quedan en el archivo tal como están; sus valores pueden seguir en el llavero.
}
home-rebuild = Encontrar mis conexiones
home-find = Encontrar conexiones perdidas
home-other-store = Estos valores son de otra tienda. Se esperaba: { $store }.
home-shared = { $app } usa la misma cuenta de API. Si la borras, dejan de funcionar las dos apps.
home-lost = Perdida
home-changed = Cambiada
home-differs = La entrada del llavero contiene otros valores que los que guardó Scopewise, así que no se envió ni copió nada. Quita esta conexión y guárdala de nuevo.
home-rows-unknown = Aquí no se sabe qué filas tiene esta cuenta, así que una comprobación no puede decir si son correctas.
home-tell-rows = Indicar sus filas
home-tell-rows-named = Indicar las filas de { $app } en { $store }
home-told = Anotado. Compruébala otra vez para ver si las filas son correctas.
home-replacing = Su reemplazo no está terminado.

moment-today = hoy, { $time }
moment-yesterday = ayer, { $time }
moment-now = ahora mismo
date = { $day } de { $month }
date-with-year = { $day } de { $month } de { $year }

change-token-gone = BigCommerce ya no acepta este token.
change-token-back = BigCommerce vuelve a aceptar el token.
change-suspended = BigCommerce puso la tienda en pausa, a menudo por un asunto de facturación.
change-rows-lost = { $count ->
    [one] La fila { $rows } estaba abierta y ahora está cerrada.
   *[other] Filas que estaban abiertas y ahora están cerradas: { $rows }.
}
change-rows-gained = { $count ->
    [one] La fila { $rows } estaba cerrada y ahora está abierta.
   *[other] Filas que estaban cerradas y ahora están abiertas: { $rows }.
}
change-renamed = La tienda se llamaba { $from } y ahora se llama { $to }.
change-plan = El plan era { $from } y ahora es { $to }.

# Keeping.
keyring-linux = el llavero del sistema
keyring-linux-where = Para ver la entrada, abre Contraseñas y claves (Seahorse) o KWalletManager y busca «Scopewise».
keyring-macos = el llavero de macOS
keyring-macos-where = Para ver la entrada, abre Acceso a Llaveros (Keychain Access) y busca «app.scopewise.Scopewise».
keyring-windows = el Administrador de credenciales de Windows
keyring-windows-where = Para ver la entrada, abre Administrador de credenciales (Credential Manager), Credenciales de Windows, y busca «app.scopewise.Scopewise».
keep-heading = Guarda una copia
keep-text = En { $keyring }, solo en este equipo.
keep-save = Guardar
keep-save-again = Volver a guardar
keep-try-again = Reintentar
keep-saving = Guardando…
keep-waiting = Esperando a que responda { $keyring }. Puede que pida su contraseña en otra ventana.
keep-give-up = Continuar sin guardar
keep-session-only = Conservar solo en esta sesión
keep-kept-for-session = Se conservan hasta que se cierre esta ventana, y en ningún otro lugar.
keep-read-back = Guardados y verificados
keep-known = Ya están guardados ({ $when }).
keep-saved = Guardados y verificados.
keep-no-keyring = En este equipo no responde ningún llavero. Scopewise nunca guarda secretos sin cifrar. En Linux, instala gnome-keyring o KWallet.
keep-locked = El llavero está bloqueado o no se desbloqueó. Desbloquéalo y después inténtalo otra vez.
keep-not-there = Los valores ya no están en el llavero. Crea una cuenta nueva o añade el archivo otra vez.
keep-differs = El llavero no devolvió lo que se guardó, así que nada cuenta como guardado.
keep-too-long = Un valor es más largo de lo que admite el llavero.
keep-refused = El llavero no respondió como se esperaba. Inténtalo otra vez.
keep-no-space = El disco está lleno, así que la lista de conexiones no se pudo escribir.
keep-not-allowed = No se puede escribir en la carpeta de datos de este usuario.
keep-newer = Una versión posterior de Scopewise lleva la lista de conexiones. Guarda con esa versión.
keep-list-failed = La lista de conexiones no se pudo escribir.
keep-busy = Otro programa está usando la lista de conexiones. Cierra las demás ventanas de Scopewise e inténtalo de nuevo.

# Sealed files.
sealed-card-heading = ¿Lo configura otra persona?
sealed-card-text = Crea un archivo sellado que solo se abre con una contraseña.
sealed-begin = Archivo sellado…
sealed-heading = Archivo sellado para un especialista
sealed-text = { $count ->
    [one] Solo el valor que pide { $app } y sus filas, protegidos con una contraseña. La otra persona lo abre con Scopewise.
   *[other] Solo los { $count } valores que pide { $app } y sus filas, protegidos con una contraseña. La otra persona lo abre con Scopewise.
}
sealed-password = Contraseña
sealed-another = Otra contraseña
sealed-strong = Segura: seis palabras al azar
sealed-note = Nota para la otra persona
sealed-note-optional = Nota para la otra persona (opcional)
sealed-note-proposal = { $app } para { $store }
sealed-phone = Dile la contraseña por teléfono,
sealed-phone-more = no en el mismo correo que el archivo. Scopewise solo la muestra aquí y no puede recuperarla. Compara con esa persona también la huella { $fingerprint }.
sealed-copy-password = Copiar contraseña
sealed-save = Guardar archivo sellado…
sealed-sealing = Sellando…
sealed-takes = Tarda a propósito cerca de un segundo: adivinar la contraseña debe ser lento.
sealed-failed = El archivo no se pudo escribir. Elige otro lugar.
sealed-no-password = Este equipo no da números al azar, así que no se pudo crear una contraseña.
sealed-written = Guardado como { $name }.
sealed-noted = Ya tengo la contraseña
sealed-noted-first = Anota la contraseña antes de cerrar: no se muestra en ningún otro lugar.
sealed-show = Mostrar lo que escribes
sealed-hide = Ocultar lo que escribes
sealed-open-heading = Abre un archivo sellado
sealed-open-text = { $name } se abre con la contraseña que te da quien lo envía.
sealed-open-reading = Leyendo { $name }…
sealed-open-trying = { $seconds ->
    [one] Abriendo. Tarda cerca de un segundo a propósito.
   *[other] Abriendo. Tarda unos { $seconds } segundos a propósito.
}
sealed-open = Abrir
sealed-try-again = Reintentar
sealed-not-sealed = Este no es un archivo sellado. Pide a quien lo envía un archivo que termine en .scopewise.
sealed-other-key = Este archivo está sellado para una llave, no con una contraseña. Scopewise abre archivos con contraseña.
sealed-wrong-password = Esa contraseña no abre el archivo. Escribe seis palabras separadas por guiones, en minúsculas.
sealed-damaged = El archivo se cortó o cambió por el camino. Pide a quien lo envía que lo mande otra vez.
sealed-too-large = El archivo es demasiado grande para ser un archivo sellado. Elige el que te indica quien lo envía.
sealed-not-ours = El archivo no es de Scopewise. Ábrelo con el programa que lo creó.
sealed-newer = Una versión posterior de Scopewise creó este archivo. Actualiza Scopewise para abrirlo.
sealed-unreadable = El archivo no se puede leer. Muévelo a otra carpeta e inténtalo otra vez.
sealed-no-memory = Para sellar hacen falta 256 MB de memoria libre, y no los hay. Cierra otros programas e inténtalo de nuevo.
sealed-too-much-work = Este archivo exige a este equipo más trabajo del que Scopewise acepta. Pide a quien lo envía que lo selle de nuevo con los ajustes habituales.
sealed-open-no-memory = Abrir este archivo requiere más memoria libre de la que hay. Cierra otros programas e inténtalo de nuevo.
sealed-received = De { $file }
sealed-received-note = «{ $note }»
sealed-received-fingerprint = Pide a quien lo envía que te lea la huella. Debería ser { $fingerprint }.

# Receipt, tidying up.
receipt-card-heading = Comprobante
receipt-card-text = Tienda, app, filas, fecha y huella. Sin secretos.
receipt-save = Guardar comprobante…
receipt-file = comprobante-{ $app }.html
receipt-not-tested = Sin probar
drill-file = si-pierdes-este-equipo.html
tidy-heading = Al pulsar Terminar
tidy-file = Mover el archivo de credenciales a la papelera
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Guarda primero una copia. Después el archivo puede ir a la papelera.
tidy-file-trash = Hasta que vacíes la papelera, se puede leer ahí.
tidy-also = Terminar también mueve el archivo a la papelera
tidy-cloud = Está en una carpeta de { $service }: puede haber una copia en línea y en su historial.
tidy-clipboard = Vaciar el portapapeles
tidy-older = { $count ->
    [one] Mover también a la papelera 1 archivo de credenciales más antiguo
   *[other] Mover también a la papelera { $count } archivos de credenciales más antiguos
}
tidy-older-show = Mostrar
tidy-older-hide = Ocultar
tidy-older-warning = Scopewise no guarda sus valores. Elige solo los que ya no te hacen falta.
tidy-older-file = { $name }, { $when }, en { $folder }
tidy-done-trashed = En la papelera: { $names }. Hasta que la vacíes, se puede leer ahí.
tidy-done-gone = { $name } ya no estaba ahí.
tidy-done-other = { $name } contiene ahora otros valores, así que se queda.
tidy-done-refused = { $name } no se pudo mover. Puede que otro programa lo esté usando. Sigue en { $folder }.
tidy-done-not-kept = { $name } se queda donde está: { $reason }
tidy-under-way = Ordenando…
tidy-file-stays = { $name } sigue en { $folder }. Abre tu tienda a quien lo tenga.
tidy-not-saved = Los valores no se guardaron aquí. Ahora solo están donde tú los pusiste.
tidy-saved = Los valores están en { $keyring }.
clipboard-clears = El portapapeles se vacía en { $seconds } s
clipboard-clear-now = Vaciar ahora
clipboard-cleared = Portapapeles vaciado
clipboard-notice = Vaciado por Scopewise
clipboard-clear-history = vacía su historial
clipboard-in-history = El portapapeles está vacío, pero { $manager } guarda una copia en su historial. Para quitarla: { $clear }.
clipboard-put-back = { $manager } vuelve a poner el valor en el portapapeles. Para quitarlo: { $clear }.
clipboard-stays = Lo último que copiaste sigue en el portapapeles hasta que lo vacíes o guardes los valores.
tidy-gone = Los valores no se guardaron y no se copiaron todos. Scopewise ya no los tiene.
home-unclear = Algunas filas que necesita no se pudieron confirmar. Vuelve a comprobarlas.
tidy-only-in-file = Los valores no se guardaron. El archivo que abriste todavía los contiene.
handover-toast-paste = { $label } copiado. Pégalo en { $app } y vuelve por el siguiente.
handover-toast-secret = Copiado: { $label }. Se borra del portapapeles en 60 s.
handover-copy-all-as = Todos los valores, para desarrolladores:
handover-copy-as-named = Copiar todos los valores como { $form }
handover-finished-replace = Seguir con el reemplazo
handover-finished-again = Si algún valor aún no está en { $app }, entrégalo otra vez.

# Coming back.
session-resumed = Sigues donde lo dejaste.
session-left = Scopewise no guarda valores en el disco.
session-left-kept = Tus valores están en { $keyring }.
session-left-saved = Scopewise no los guarda en ningún otro lugar.
session-left-file = Los tuyos vinieron de { $name }.
session-left-nothing = Añádelos otra vez desde su archivo o desde donde los pusiste.
session-take-saved = Usar los valores guardados
session-read-again = Leerlo otra vez

# Replacing.
plan-heading = Reemplaza { $app } en { $store }
plan-lead = BigCommerce no puede cambiar una cuenta después de Save, así que una nueva ocupa su lugar. Puedes salir y volver en cualquier momento.
plan-account-name = { $name } 2
plan-new = Crea una cuenta nueva con las filas correctas y pruébala
plan-new-done = La cuenta nueva «{ $name }» está guardada: { $fingerprint }
plan-new-untested = Se guardó sin prueba.
plan-new-test = Probarla
plan-new-unsaved = Los valores nuevos se entregaron y no se guardaron aquí.
plan-new-begin = Crear la cuenta nueva
plan-hand = Entrega los valores nuevos a { $app }
plan-hand-begin = Entregar
plan-use = Mira si { $app } funciona con los valores nuevos
plan-use-text = Deja que sincronice una vez o usa su propia prueba.
plan-use-done = Sí, funciona
plan-hooks = Mira qué desaparece con la cuenta anterior
plan-hooks-text = Los webhooks son mensajes que BigCommerce envía a la app. Al borrar la cuenta «{ $name }» se borran también sus webhooks.
plan-hooks-list = Ver sus webhooks
plan-hooks-skip = Seguir sin la lista
plan-hooks-asking = Preguntando a BigCommerce…
plan-hooks-none = La cuenta anterior no tiene webhooks.
plan-hooks-some = { $count ->
    [one] Un webhook desaparece con ella:
   *[other] { $count } webhooks desaparecen con ella:
}
plan-hook = { $scope } hacia { $destination }
plan-hook-off = { $scope } hacia { $destination } (desactivado)
plan-hooks-rest = y { $count } más
plan-hooks-after = La app tiene que crearlos de nuevo para la cuenta nueva. La mayoría de las apps lo hace al conectarse.
plan-hooks-failed = Sin lista: { $cause }
plan-hooks-gone = BigCommerce ya no acepta el token anterior: la cuenta ya está borrada, y sus webhooks también.
plan-delete = Borra la cuenta anterior «{ $name }» en BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: la papelera junto a «{ $name }». No se puede deshacer.
plan-delete-keep = Conserva «{ $name }»: esa es la nueva.
plan-delete-practice = En la práctica no hay nada que borrar.
plan-delete-open = Abrir la página de API
plan-delete-check = Ya la borré
plan-delete-still = BigCommerce todavía acepta el token anterior ({ $when }). Comprueba que «{ $name }» ya no está en la lista.
plan-delete-unknown = Scopewise no pudo preguntar a BigCommerce, así que aún no se sabe nada.
plan-delete-gone = BigCommerce ya no acepta el token anterior.
plan-finish = Quita los valores anteriores de este equipo
plan-finish-begin = Quitar…
plan-end = No reemplazarla
plan-back = Todas las conexiones
plan-step = Paso { $number } de { $count }, { $state }: { $text }
plan-state-done = hecho
plan-state-now = en curso
plan-state-ahead = por hacer

# Dialogs of this part.
dialog-remove = ¿Quitar { $app } de Scopewise?
dialog-remove-session = Estos valores se conservan hasta que se cierre esta ventana, y en ningún otro lugar. Quitarlos no borra la cuenta en BigCommerce.
dialog-end = ¿Dejar el reemplazo?
dialog-end-text = Las dos cuentas siguen en BigCommerce y las dos conexiones siguen aquí. Se olvida lo que se anotó sobre el reemplazo.
dialog-end-keep = Seguir con el reemplazo
dialog-end-confirm = Dejar el reemplazo
dialog-remove-text = Se borran los valores guardados en { $keyring }. La cuenta en BigCommerce no se borra.
dialog-remove-bold = Para cortar el acceso del todo,
dialog-remove-more = borra también la cuenta «{ $name }» en la página de API de BigCommerce. Sus webhooks desaparecen con ella.
dialog-remove-open = Abrir la página de API
dialog-remove-keep = Conservar
dialog-remove-confirm = Quitar
dialog-finish = Estos valores solo existen aquí
dialog-finish-text = No están en ningún archivo y no se guardaron. Después de Terminar desaparecen de este equipo.
dialog-finish-confirm = Terminar igualmente
dialog-save-sealed = Guardar el archivo sellado
dialog-open-sealed = Elegir el archivo sellado
dialog-sealed-files = Archivos sellados
dialog-save-receipt = Guardar el comprobante
dialog-save-drill = Guardar la lista por si pierdes el equipo
dialog-choose-another = Elegir otro archivo…
cancel = Cancelar
