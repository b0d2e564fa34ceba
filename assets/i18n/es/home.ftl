# All connections, saving, replacing, sealed files, tidying up.

home-heading = Tus conexiones
home-lead = { $count ->
    [one] 1 conexión
   *[other] { $count } conexiones
} con { $stores ->
    [one] 1 tienda
   *[other] { $stores } tiendas
}. { $needs ->
    [0] Sin problemas conocidos.
    [one] 1 requiere atención.
   *[other] { $needs } requieren atención.
}
home-lead-trouble = No se pudo leer la lista. Tus valores siguen en el llavero.
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
home-check-shown = { $count ->
    [one] Comprobar esta
   *[other] Comprobar estas { $count }
}
home-search = { $count ->
    [one] Buscar en 1 conexión
   *[other] Buscar entre { $count } conexiones
}
home-any-app = Todas las apps
home-any-state = Cualquier estado
home-only-app = App: { $chosen }
home-only-state = Estado: { $chosen }
home-show-all = Mostrar todas
home-none-found = Ninguna conexión coincide.
home-replace = Reemplazar…
home-replace-go-on = Continuar…
home-hand-over = Volver a entregar
home-hand-over-short = Entregar
home-remove = Quitar…
home-check-named = Comprobar { $app } en { $store }
home-replace-named = Reemplazar la cuenta de API de { $app } en { $store }
home-hand-over-named = Volver a entregar los valores de { $app } en { $store }
home-remove-named = Quitar { $app } en { $store }
home-card = { $app } en { $store }, { $verdict }. { $state }
home-all = Todas las conexiones
home-stores = Tiendas
home-more-heading = Más
home-open-sealed = Abrir un archivo cifrado
home-go-on = Continuar con { $app }
home-session-only = Solo en esta sesión
home-practice = Práctica
home-paused = Tienda suspendida
home-foot = Los valores se guardan en { $keyring }. Esta lista no contiene secretos.
home-drill = Guardar una lista por si pierdes el equipo…
home-never-tested = Se guardó sin probar.
home-checked = Última comprobación: { $when }.
home-ready = { $count ->
    [one] Tiene el alcance que necesita.
   *[other] Tiene los { $count } alcances que necesita.
}
home-extra = { $count ->
    [one] 1 alcance da un acceso que { $app } no necesita.
   *[other] { $count } alcances dan un acceso que { $app } no necesita.
}
home-gaps = { $count ->
    [one] Le falta 1 alcance que necesita.
   *[other] Le faltan { $count } alcances que necesita.
}
home-worked = Funcionó por última vez: { $when }.
home-unchanged = Sin cambios desde la comprobación anterior ({ $when }).
home-untested = No se pudo probar ({ $when }). Motivo: { $cause }
home-last = Antes de eso: { $verdict }, { $when }.
home-was-ready = todo listo
home-was-unclear = sin probar del todo
home-was-gaps = no estaba lista
home-was-refused = no funcionaba
home-was-untested = tienda suspendida
home-removed = Se quitó de este equipo. La cuenta de API sigue en BigCommerce hasta que la elimines allí.
home-removed-gone = Se quitó de este equipo.
home-removed-bin = Se quitó de la lista. KeePassXC guarda los valores en su papelera hasta que la vacíes.
home-leftover = { $count ->
    [one] El llavero aún guarda los valores de una conexión que quitaste.
   *[other] El llavero aún guarda los valores de { $count } conexiones que quitaste.
}
home-leftover-remove = Quitarlos
home-rebuilt = { $count ->
    [0] No se encontraron más conexiones.
    [one] Se encontró 1 conexión.
   *[other] Se encontraron { $count } conexiones.
}
home-waiting = Esperando al llavero del sistema. Puede que esté pidiendo su contraseña en otra ventana. O quizá otra ventana de Scopewise está usando la lista de conexiones.
home-stop-waiting = Dejar de esperar
home-set-aside-restored = La lista de conexiones estaba dañada. Se movió a { $name } y se restauró la última copia en buen estado.
home-set-aside = La lista de conexiones estaba dañada y se movió a { $name }. Tus valores siguen en el llavero. Para recuperar la lista, haz clic en “Encontrar conexiones perdidas”.
home-damaged = La lista de conexiones está dañada y no se pudo mover a otro lugar. Estás viendo la última copia en buen estado, en modo de solo lectura.
home-busy = La lista de conexiones está dañada. Otro programa la está usando, así que aún no se puede reparar. Estás viendo la última copia en buen estado.
home-newer = Una versión posterior de Scopewise guardó esta lista. Aquí es de solo lectura.
home-unreadable = No se puede leer la lista de conexiones: { $error }
home-entries-unreadable = { $count ->
    [one] No se puede leer 1 conexión de la lista. Se queda en el archivo tal como está; sus valores pueden seguir en el llavero.
   *[other] No se pueden leer { $count } conexiones de la lista. Se quedan en el archivo tal como están; sus valores pueden seguir en el llavero.
}
home-rebuild = Encontrar conexiones perdidas
home-find = Encontrar conexiones perdidas
home-other-store = Estos valores son de otra tienda. Se esperaba: { $store }.
home-shared = { $app } usa la misma cuenta de API. Si la eliminas, dejan de funcionar las dos apps.
home-lost = Falta en el llavero
home-changed = Modificada
home-differs = La entrada del llavero es distinta de lo que guardó Scopewise, así que no se envió ni se copió nada. Quita esta conexión y guárdala de nuevo.
home-scopes-unknown = Scopewise no sabe qué alcances tiene esta cuenta, así que no puede comprobarlos.
home-add-scopes = Agregar sus alcances
home-add-scopes-named = Agregar los alcances de { $app } en { $store }
home-scopes-added = Alcances guardados. Comprueba la conexión otra vez para probarlos.
home-replacing = Falta terminar su reemplazo.

moment-today = hoy, { $time }
moment-yesterday = ayer, { $time }
moment-now = ahora mismo
date = { $day } de { $month }
date-with-year = { $day } de { $month } de { $year }

change-token-gone = BigCommerce ya no acepta este token.
change-token-back = BigCommerce vuelve a aceptar el token.
change-suspended = BigCommerce suspendió la tienda, a menudo por un problema de facturación.
change-scopes-lost = { $count ->
    [one] El token ya no tiene acceso a { $scopes }.
   *[other] El token ya no tiene acceso a estos alcances: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] El token ahora tiene acceso a { $scopes }.
   *[other] El token ahora tiene acceso a estos alcances: { $scopes }.
}
change-renamed = La tienda se llamaba { $from } y ahora se llama { $to }.
change-plan = El plan era { $from } y ahora es { $to }.

# Saving.
keyring-linux = el llavero del sistema
keyring-linux-where = Para ver la entrada, abre Contraseñas y claves (Seahorse) o KWalletManager y busca “Scopewise”.
keyring-gnome-where = Para ver la entrada, abre Contraseñas y claves y busca “Scopewise”.
keyring-kwallet-where = Para ver la entrada, abre KWalletManager y mira en la carpeta “Secret Service”.
keyring-keepassxc-where = Para ver la entrada, abre KeePassXC y busca “Scopewise”. El valor está en Avanzado, como adjunto.
keyring-macos = el llavero de macOS
keyring-macos-where = Para ver la entrada, abre Acceso a Llaveros y busca “app.scopewise.Scopewise”.
keyring-windows = el Administrador de credenciales de Windows
keyring-windows-where = Para ver la entrada, abre el Administrador de credenciales, después Credenciales de Windows, y busca “app.scopewise.Scopewise”.
keep-heading = Guardar los valores
keep-text = En { $keyring }, solo en este equipo.
keep-save = Guardar
keep-save-again = Volver a guardar
keep-try-again = Reintentar
keep-saving = Guardando…
keep-waiting = Esperando a que responda { $keyring }. Puede que esté pidiendo su contraseña en otra ventana. O quizá otra ventana de Scopewise está usando la lista de conexiones.
keep-give-up = Continuar sin guardar
keep-session-only = Usar solo en esta sesión
keep-kept-for-session = Disponibles hasta que se cierre esta ventana. No se guardan en ningún lugar.
keep-read-back = Guardados y verificados
keep-saved-before = Ya están guardados ({ $when }).
keep-saved = Guardados y verificados.
keep-no-keyring = No hay ningún llavero disponible en este equipo. Scopewise nunca guarda secretos sin cifrar. En Linux, instala gnome-keyring o KWallet.
keep-locked = El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.
keep-dismissed = El llavero pidió una contraseña o acceso y la petición se cerró. Inténtalo de nuevo y respóndela.
keep-no-collection = El servicio de llaveros está en marcha, pero aún no se ha creado ninguno. Crea uno en Contraseñas y claves o en KWalletManager e inténtalo de nuevo.
keep-shares-nothing = KeePassXC está bloqueado o no comparte nada con otros programas. Desbloquéalo, elige un grupo en Database Settings > Secret Service Integration e inténtalo de nuevo.
keep-gone = El programa del llavero se cerró mientras Scopewise lo usaba. Inténtalo de nuevo.
keep-not-there = Los valores ya no están en el llavero. Crea una cuenta nueva o agrega el archivo otra vez.
keep-differs = El llavero devolvió algo distinto de lo que se guardó. Vuelve a guardar los valores o cópialos ahora en tu app.
keep-too-long = Un valor es demasiado largo para el llavero.
keep-refused = El llavero dio una respuesta inesperada. Inténtalo de nuevo.
keep-no-space = El disco está lleno, así que no se pudo guardar la lista de conexiones.
keep-not-allowed = Scopewise no tiene permiso para escribir en su carpeta de datos.
keep-newer = Una versión posterior de Scopewise guardó la lista de conexiones. Usa esa versión para guardar.
keep-list-failed = No se pudo guardar la lista de conexiones.
keep-busy = Otro programa está usando la lista de conexiones. Cierra las demás ventanas de Scopewise e inténtalo de nuevo.

# Sealed files.
sealed-card-heading = ¿Lo configura otra persona?
sealed-card-text = Crea un archivo cifrado que solo se abre con una contraseña.
sealed-begin = Crear archivo cifrado…
sealed-heading = Archivo cifrado para otra persona
sealed-text = { $count ->
    [one] Contiene solo el valor que pide { $app } y sus alcances, protegidos con una contraseña. La otra persona lo abre con Scopewise.
   *[other] Contiene solo los { $count } valores que pide { $app } y sus alcances, protegidos con una contraseña. La otra persona lo abre con Scopewise.
}
sealed-password = Contraseña
sealed-another = Otra contraseña
sealed-strong = Segura: seis palabras al azar
sealed-note = Nota para la otra persona
sealed-note-optional = Nota para la otra persona (opcional)
sealed-note-proposal = { $app } para { $store }
sealed-phone = Dale la contraseña por teléfono,
sealed-phone-more = no en el mismo correo que el archivo. Scopewise solo la muestra aquí y no puede recuperarla. Léele también la huella { $fingerprint }. Debería ver la misma.
sealed-copy-password = Copiar contraseña
sealed-save = Guardar archivo cifrado…
sealed-sealing = Cifrando…
sealed-takes = El cifrado tarda cerca de un segundo a propósito: así es difícil adivinar la contraseña.
sealed-failed = No se pudo guardar el archivo. Elige otra carpeta.
sealed-no-password = No se pudo crear una contraseña: el generador de números aleatorios de este equipo no está disponible.
sealed-written = Guardado como { $name }.
sealed-noted = Ya anoté la contraseña
sealed-noted-first = Anota la contraseña antes de cerrar. No se vuelve a mostrar.
sealed-show = Mostrar la contraseña
sealed-hide = Ocultar la contraseña
sealed-open-heading = Abrir un archivo cifrado
sealed-open-text = Para abrir { $name }, escribe la contraseña que te dio quien te envió el archivo.
sealed-open-reading = Leyendo { $name }…
sealed-open-trying = { $seconds ->
    [one] Abriendo. Tarda cerca de un segundo a propósito.
   *[other] Abriendo. Tarda unos { $seconds } segundos a propósito.
}
sealed-open = Abrir
sealed-try-again = Reintentar
sealed-not-sealed = Este no es un archivo cifrado de Scopewise. Pide a quien te lo envió un archivo que termine en .scopewise.
sealed-zipped = Este es un archivo ZIP. Extrae el archivo que contiene y abre ese.
sealed-other-key = Este archivo está protegido con una clave de cifrado, no con una contraseña. Pide a quien te lo envió que cree el archivo cifrado en Scopewise.
sealed-wrong-password = Esa contraseña no abre el archivo. Escribe seis palabras separadas por guiones, en minúsculas.
sealed-damaged = El archivo está incompleto o se modificó en el camino. Pide que te lo envíen otra vez.
sealed-too-large = Este archivo es demasiado grande para ser un archivo cifrado de Scopewise. Pregunta a quien te lo envió qué archivo debes abrir.
sealed-not-ours = Este archivo no es de Scopewise. Ábrelo con el programa que lo creó.
sealed-newer = Una versión posterior de Scopewise creó este archivo. Actualiza Scopewise para abrirlo.
sealed-unreadable = No se puede leer el archivo. Muévelo a otra carpeta e inténtalo de nuevo.
sealed-no-memory = El cifrado necesita 256 MB de memoria libre, y no hay suficiente. Cierra otros programas e inténtalo de nuevo.
sealed-too-much-work = Abrir este archivo exige más trabajo del que Scopewise permite. Pide a quien te lo envió que cree de nuevo el archivo cifrado en Scopewise.
sealed-open-no-memory = No hay suficiente memoria libre para abrir este archivo. Cierra otros programas e inténtalo de nuevo.
sealed-received = De { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Pide a quien te lo envió que te lea la huella. Debería ser { $fingerprint }. Si no coincide, no uses estos valores.

# Receipt, tidying up.
receipt-card-heading = Comprobante
receipt-card-text = Tienda, app, cuenta, alcances, última prueba, fecha y huella. Sin secretos.
receipt-save = Guardar comprobante…
receipt-file = comprobante-{ $app }.html
receipt-not-tested = Sin probar
drill-file = si-pierdes-este-equipo.html
tidy-heading = Al hacer clic en Terminar
tidy-file = Mover el archivo de credenciales a la papelera
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Guarda primero los valores. Después puedes mover el archivo a la papelera.
tidy-file-trash = Quien use este equipo puede leerlo hasta que vacíes la papelera.
tidy-also = Al hacer clic en Terminar, el archivo va a la papelera
tidy-cloud = Este archivo está en una carpeta de { $service }, así que puede haber una copia en línea y en su historial de versiones.
tidy-clipboard = Vaciar el portapapeles
tidy-leftovers = { $count ->
    [one] Mover también a la papelera la copia que dejó tu navegador
   *[other] Mover también a la papelera las { $count } copias que dejó tu navegador
}
tidy-older = { $count ->
    [one] Mover también a la papelera 1 archivo de credenciales anterior
   *[other] Mover también a la papelera { $count } archivos de credenciales anteriores
}
tidy-older-show = Mostrar
tidy-older-hide = Ocultar
tidy-older-warning = Scopewise no guardó sus valores. Selecciona solo los archivos que ya no necesitas.
tidy-older-file = { $name }, { $when }, en { $folder }
tidy-done-trashed = En la papelera: { $names }. Quien use este equipo puede leer el contenido hasta que la vacíes.
tidy-done-gone = { $name } ya no estaba.
tidy-done-other = { $name } ahora contiene otros valores, así que no se movió.
tidy-done-refused = No se pudo mover { $name }. Puede que otro programa lo esté usando. Sigue en { $folder }.
tidy-done-protected = No se pudo mover { $name }: el archivo, su carpeta o su disco está protegido contra cambios. Sigue en { $folder }.
tidy-done-not-kept = { $name } no se movió: { $reason }
tidy-under-way = Limpiando…
tidy-file-stays = { $name } sigue en { $folder }. Quien tenga este archivo puede acceder a tu tienda.
tidy-not-saved = Los valores no se guardaron aquí. Ahora solo están donde los pegaste o guardaste.
tidy-saved = Los valores están en { $keyring }.
clipboard-clears = El portapapeles se vacía en { $seconds } s
clipboard-clear-now = Vaciar ahora
clipboard-cleared = Portapapeles vaciado
clipboard-notice = Portapapeles vaciado por Scopewise
clipboard-clear-history = vacía su historial
clipboard-in-history = El valor se borró, pero { $manager } guarda una copia en su historial. Para quitarla: { $clear }.
clipboard-put-back = { $manager } vuelve a poner el valor en su sitio una y otra vez. Para quitarlo: { $clear }.
clipboard-keeps = { $manager } guarda en su historial lo que copias. Cuando termines, quítalo de ahí: { $clear }.
clipboard-stays = Lo último que copiaste sigue en el portapapeles hasta que lo vacíes o guardes los valores.
selection-clears = El valor se borra en { $seconds } s
selection-cleared = Valor borrado
selection-stays = El último valor copiado sigue disponible con el botón central del ratón hasta que lo borres, guardes los valores o selecciones otro texto.
tidy-gone = Los valores no se guardaron y no se copiaron todos. Scopewise ya no los tiene. Si todavía los necesitas, crea una cuenta de API nueva.
home-unclear = No se pudieron confirmar algunos alcances que necesita. Comprueba la conexión otra vez.
tidy-only-in-file = Los valores no se guardaron. Siguen en el archivo que abriste.
handover-toast-paste = Copiado: { $label }. Pégalo en { $app } y vuelve por el siguiente.
handover-toast-secret = Copiado: { $label }. Se borrará del portapapeles en 60 s.
handover-copy-all-as = Todos los valores, para desarrolladores:
handover-copy-as-named = Copiar todos los valores como { $form }
handover-finished-replace = Continuar el reemplazo
handover-finished-again = Si algún valor aún no está en { $app }, haz clic en “Volver a entregar”.

# Coming back.
session-resumed = Sigues donde lo dejaste.
session-left = Scopewise no conserva los valores al cerrarse, a menos que los guardes.
session-left-kept = Tus valores están en { $keyring }.
session-left-saved = Scopewise no los guarda en ningún otro lugar.
session-left-file = Los agregaste desde { $name }.
session-left-nothing = Agrégalos otra vez desde su archivo o desde donde los pusiste.
session-take-saved = Usar los valores guardados
session-read-again = Leerlo otra vez

# Replacing.
plan-heading = Reemplaza la cuenta de API de { $app } en { $store }
plan-lead = Los alcances de una cuenta de API no se pueden cambiar después de hacer clic en Save, así que una nueva ocupa su lugar. Puedes salir y volver en cualquier momento.
plan-account-name = { $name } 2
plan-new = Crea una cuenta nueva con los alcances correctos y pruébala
plan-new-done = La cuenta nueva “{ $name }” está guardada: { $fingerprint }
plan-new-untested = Se guardó sin probar.
plan-new-test = Probarla
plan-new-unsaved = Los valores nuevos se entregaron, pero no se guardaron aquí.
plan-new-begin = Crear la cuenta nueva
plan-hand = Entrega los valores nuevos a { $app }
plan-hand-begin = Entregar
plan-use = Comprueba que { $app } funciona con los valores nuevos
plan-use-text = Deja que sincronice una vez o usa su propia prueba.
plan-use-done = Sí, funciona
plan-hooks = Mira qué se eliminará con la cuenta anterior
plan-hooks-text = Los webhooks son mensajes que BigCommerce envía a la app. Si eliminas la cuenta “{ $name }”, también se eliminan sus webhooks.
plan-hooks-list = Ver sus webhooks
plan-hooks-skip = Continuar sin la lista
plan-hooks-asking = Consultando a BigCommerce…
plan-hooks-none = La cuenta anterior no tiene webhooks.
plan-hooks-some = { $count ->
    [one] Con ella se eliminará 1 webhook:
   *[other] Con ella se eliminarán { $count } webhooks:
}
plan-hook = { $scope } hacia { $destination }
plan-hook-off = { $scope } hacia { $destination } (desactivado)
plan-hooks-rest = y { $count } más
plan-hooks-after = La app tiene que crearlos de nuevo para la cuenta nueva. La mayoría de las apps lo hace al conectarse.
plan-scripts-some = { $count ->
    [one] 1 script de la tienda le pertenece. Se queda, pero después nadie podrá cambiarlo ni quitarlo:
   *[other] { $count } scripts de la tienda le pertenecen. Se quedan, pero después nadie podrá cambiarlos ni quitarlos:
}
plan-scripts-unknown = No se pudieron listar sus scripts de la tienda: la cuenta no puede ver Content.
plan-hooks-failed = No se pudo obtener la lista de webhooks: { $cause }
plan-hooks-gone = BigCommerce ya no acepta el token anterior. La cuenta ya se eliminó, y sus webhooks también.
plan-delete = Elimina la cuenta anterior “{ $name }” en BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: haz clic en la papelera junto a “{ $name }”. No se puede deshacer.
plan-delete-keep = No elimines “{ $name }”: esa es la nueva.
plan-delete-practice = En el modo de práctica no hay nada que eliminar.
plan-delete-open = Abrir la página de API
plan-delete-check = Ya la eliminé
plan-delete-still = BigCommerce todavía acepta el token anterior ({ $when }). Comprueba que “{ $name }” ya no está en la lista.
plan-delete-unknown = Scopewise no pudo conectarse a BigCommerce, así que aún no lo sabe.
plan-delete-gone = BigCommerce ya no acepta el token anterior.
plan-finish = Quita los valores anteriores de este equipo
plan-finish-begin = Quitar…
plan-end = Cancelar el reemplazo
plan-back = Todas las conexiones
plan-step = Paso { $number } de { $count }, { $state }: { $text }
plan-state-done = hecho
plan-state-now = en curso
plan-state-ahead = pendiente

# Dialogs of this part.
dialog-remove = ¿Quitar { $app } de Scopewise?
dialog-remove-session = Estos valores solo están disponibles hasta que se cierre esta ventana. Quitarlos no elimina la cuenta de API en BigCommerce.
dialog-end = ¿Cancelar el reemplazo?
dialog-end-text = Las dos cuentas siguen en BigCommerce y las dos conexiones siguen aquí. Se pierde tu avance en el reemplazo.
dialog-end-keep = Continuar el reemplazo
dialog-end-confirm = Cancelar el reemplazo
dialog-remove-text = Se eliminan los valores guardados en { $keyring }. La cuenta de API en BigCommerce no se elimina.
dialog-remove-bin = KeePassXC mueve los valores a su papelera, si está activada. Se quedan ahí hasta que la vacíes.
dialog-remove-bold = Para quitar el acceso definitivamente,
dialog-remove-more = elimina también la cuenta “{ $name }” en la página de API de BigCommerce. Sus webhooks se eliminan con ella.
dialog-remove-open = Abrir la página de API
dialog-remove-keep = No quitar
dialog-remove-confirm = Quitar
dialog-finish = Vas a perder estos valores
dialog-finish-text = No están en ningún archivo y no se guardaron. Después de hacer clic en Terminar, desaparecen de este equipo.
dialog-finish-confirm = Terminar igualmente
dialog-save-sealed = Guardar el archivo cifrado
dialog-open-sealed = Elegir el archivo cifrado
dialog-sealed-files = Archivos cifrados
dialog-save-receipt = Guardar el comprobante
dialog-save-drill = Guardar la lista por si pierdes el equipo
dialog-choose-another = Elegir otro archivo…
cancel = Cancelar
