# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Paso { $number } de { $count }
step-of-replacement = Reemplazo, paso { $number } de { $count }
step-app = Tu app
step-settings = Ajustes
step-account = Cuenta de API
step-scopes = Permisos
step-credentials = Credenciales
step-test = Prueba
step-hand-over = Entrega

rail-new = Conexión nueva
rail-replace = Reemplazo
rail-step = Paso { $number } de 7, { $name }, { $state }
rail-state-current = en curso
rail-state-done = hecho
rail-state-ahead = por hacer

back = Atrás
continue = Continuar
continue-not-available = { $button }, no disponible: { $reason }
already-have = Ya tengo el archivo o los valores
already-have-short = Ya tengo el archivo
copy = Copiar
copy-value = Copiar { $label }
paste = Pegar
choose-file = Elegir archivo…
type-values = Escribir los valores
close-message = Cerrar este mensaje
count-of = { $done } de { $count }
rows-count = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
characters = { $count ->
    [one] 1 carácter
   *[other] { $count } caracteres
}
secret-show = Mostrar { $field } durante diez segundos
secret-hide = Ocultar { $field }
secret-hidden = { $field }, oculto, { $length }
state-not-tested = Sin probar

tool-theme = Tema: { $theme }
tool-size = Tamaño: { $percent } %
theme-system = el del sistema
theme-light = claro
theme-dark = oscuro

practice-store = Tienda de práctica
practice-try = Probar con una tienda de práctica
practice-strip = Tienda de práctica. Nada de lo que haces aquí toca una tienda real.
practice-leave = Salir de la práctica
settings-lead-practice = En la práctica no hay página que abrir. Mira dónde está en BigCommerce y pulsa Continuar.
account-lead-practice = En la práctica no hay formulario que rellenar. Mira qué va en cada sitio y pulsa Continuar.
scopes-lead-practice = En la práctica no hay formulario. Marca las filas como si las hubieras ajustado, o continúa sin marcarlas.
settings-practice = La práctica no tiene página propia y no abre tu tienda real.
practice-first = ¿Es tu primera vez? Prueba con una tienda de práctica
practice-first-text = Recorre los siete pasos con una tienda simulada y un archivo de muestra. Nada es real y nada se puede estropear.
practice-failed = La tienda de práctica no se pudo iniciar: { $error }. Inténtalo otra vez.
practice-start = Empezar la práctica
practice-use-file = Usar este archivo
practice-file-title = Tu archivo de práctica está listo
practice-file-place = En { $folder }. Suéltalo aquí o úsalo directamente.
practice-file-memory = No se pudo guardar en este equipo, pero se puede usar.

reason-choose-app = Elige una app para continuar
reason-choose-access = Elige cuánto acceso dar
reason-name-short = BigCommerce pide al menos 4 caracteres.
reason-rows-left = { $count ->
    [one] Queda 1 fila por marcar.
   *[other] Quedan { $count } filas por marcar.
}
reason-add-file = Añade el archivo para continuar
reason-add-field = Para continuar, añade: { $field }
reason-continue-without = Continuar sin este valor
reason-not-tested = Aún sin probar
reason-running = La prueba está en marcha
reason-refused = BigCommerce no aceptó los valores.
reason-missing = { $count ->
    [one] Falta { $row }.
   *[other] Faltan { $count } filas.
}
reason-continue-anyway = Continuar igualmente

dialog-stay = Conservarlos
dialog-close = Estos valores solo existen aquí
dialog-close-text = BigCommerce los muestra una sola vez. Se pegaron o se escribieron, y no están guardados en ningún otro sitio. Si cierras ahora, se pierden.
dialog-close-confirm = Cerrar igualmente
dialog-replace = Estos valores solo existen aquí
dialog-replace-text = BigCommerce los muestra una sola vez. Se pegaron o se escribieron, y no están guardados en ningún otro sitio. Otros valores ocuparían su lugar.
dialog-replace-confirm = Reemplazarlos
dialog-drop-confirm = Descartarlos

drop-let-go = Suelta para leerlo
drop-files = { $count ->
    [one] 1 archivo
   *[other] { $count } archivos
}
drop-app-first = Primero la app, después el archivo

app-heading-first = Te damos la bienvenida. ¿Qué app quieres conectar?
app-lead-first = Siete pasos cortos, unos diez minutos. Puedes volver atrás en cualquier momento.
app-heading = ¿Qué app quieres conectar?
app-lead = Scopewise sabe qué acceso necesita cada app y qué valores te va a pedir.
app-search = Buscar entre { $count } apps
app-checked = Guías comprobadas
app-none-found = Aún no hay ninguna app con ese nombre
app-row-caution = { $row }, atención: { $caution }
app-from-guide = De la propia guía de { $vendor }
app-open-guide = Abrir
app-open-guide-name = Abrir la guía «{ $title }»
app-how-much = ¿Cuánto acceso quieres dar?
app-access-read-only = Read-only
app-access-guide = Como dice la guía
app-access-usually = Suele bastar
app-of-form = de { $count } del formulario
app-can = Qué puede hacer
app-who = Quién puede crear la cuenta
app-asks-for = Lo que { $app } te va a pedir
legend-none = None
legend-read = Read-only
legend-change = Puede cambiar
legend-care = Delicada

welcome-pick = Elige tu app a la izquierda. Después:
welcome-see = Mira qué necesita
    .text = Qué filas, cuánto acceso y qué valores.
welcome-set-up = Configúrala en BigCommerce
    .text = Fila por fila, con un dibujo al lado.
welcome-test = Pruébala
    .text = Solo consultas de lectura, una respuesta clara.
welcome-hand-over = Entrega los valores
    .text = Con los nombres que usa tu app.

settings-heading = Abre la página de API en BigCommerce
settings-lead = Inicias sesión en la página de BigCommerce, en tu navegador. Scopewise nunca ve tu contraseña.
settings-open = Abrir BigCommerce
settings-open-again = Abrir otra vez
settings-not-open = ¿No se abrió el navegador? Usa esta dirección:
settings-not-opened = El navegador no se abrió. Copia la dirección y ábrela tú:
settings-address = Dirección
settings-copy-address = Copiar la dirección
settings-second = En algunos paneles también funciona esta dirección directa: { $address }
settings-find = O búscala tú
settings-path-1 = Settings
    .text = al final del menú de la izquierda
settings-path-2 = API
    .text = baja hasta encontrarlo
settings-path-3 = Store-level API accounts
settings-older-2021 = Hasta 2021, más o menos: Advanced Settings › API Accounts.
settings-older-2023 = Después: Settings › API › API accounts.
settings-older-now = Ahora también aparece como «Store-level API tokens».
settings-no-menu = No veo ese menú

account-heading = Prepara una cuenta de API nueva
account-lead = Una cuenta para cada app. Así puedes quitar una más adelante sin afectar a otra.
account-create = Pulsa Create API account
    .text = A la derecha, encima de la lista. En algunas tiendas dice «Create API token».
account-type = Token type: V2/V3 API token
    .text = No elijas Stencil-CLI: ese no tiene filas.
account-name-it = Ponle un nombre
account-name = Nombre de la cuenta
account-copy-name = Copiar el nombre de la cuenta
account-name-hint = Al menos 4 caracteres. Más adelante encontrarás la cuenta por este nombre.
account-stop = Detente ahí por ahora
    .text = Deja el API path como está y no pulses Save todavía. Ahora vienen las filas.
account-older = ¿Ya hay una cuenta anterior para { $app }? Sus filas no se pueden cambiar, así que crea una nueva.
account-reads-hash = El Store Id es la parte del API path que va después de /stores/. Si solo quieres consultarlo, pulsa Cancel: no se crea ninguna cuenta.

picture-your-store = tu tienda
picture-wanted = La que buscas
picture-not-this = Esta no
picture-leave = déjalo como está
picture-next-step = paso siguiente
picture-not-yet = Todavía no. Primero las filas
picture-below = Es un dibujo nuestro. Tu página puede verse algo distinta; las palabras son las mismas.
picture-below-form = Es un dibujo nuestro del formulario. El tuyo puede verse algo distinto.
picture-settings = Dibujo del panel de control: Settings, después API y después Store-level API accounts. No Account-level API accounts.
picture-form = Dibujo del formulario: Token type V2/V3 API token, Name { $name }, el API path como está, las filas en el paso siguiente. Todavía no se pulsa Save.

scopes-heading = { $count ->
    [one] Ajusta la única fila que necesita { $app }
   *[other] Ajusta las { $count } filas que necesita { $app }
}
scopes-lead = Recorre el formulario en tu navegador y marca aquí cada fila cuando coincida.
scopes-table = OAuth scopes (permisos), en el orden del formulario
scopes-ticked = marcadas
scopes-left = { $count ->
    [one] Queda 1: { $row }
   *[other] Quedan { $count }; sigue { $row }
}
scopes-all-ticked = Todas las filas están marcadas
scopes-tick-all = Marcar todas
scopes-copy-checklist = Copiar la lista
scopes-checklist = Lista
scopes-show-rest = Mostrar las filas que quedan en None
scopes-leave = Deja en None: { $rows }
scopes-stays = Se queda en { $level }: { $rows }
scopes-then-save = Pulsa Save.
scopes-then-save-text = Deja abierta la ventana emergente hasta que los campos aparezcan aquí.
scopes-gap = Esta fila faltaba en la última prueba.
scopes-key-space = marcar e ir a la siguiente
scopes-row-spoken = { $row }: poner en { $level }. Fila { $number } de { $count }.
key-space = Espacio
care-customers-login = Permite a quien tenga el token iniciar sesión como cualquier comprador.
care-create-payments = Permite a quien tenga el token cobrar pedidos pendientes.
care-storefront-api-tokens = Permite a quien tenga el token crear claves de acceso a la parte pública de la tienda.
care-storefront-api-customer-impersonation-tokens = Permite a quien tenga el token crear claves que actúan como un comprador.

credentials-heading = Añade el archivo de credenciales
credentials-lead = Cuando pulsaste Save, tu navegador descargó un pequeño archivo de texto. Scopewise lo lee en este equipo.
credentials-test = Probar
drop-here = Suelta el archivo aquí
drop-another = O suelta el archivo aquí
drop-reading = Leyendo…
drop-name = Su nombre empieza por BigCommerceAPI-credentials
drop-wayland = En este escritorio no se pueden soltar archivos en ventanas como esta: elige el archivo o pega su texto.
help-link-no-file = No llegó ningún archivo
help-link-pop-up = Cerré la ventana emergente antes de tiempo
help-no-file = No llegó ningún archivo
    .text = Puede que el navegador preguntara dónde guardarlo o que lo bloqueara. Si la ventana emergente sigue abierta, copia su texto y pulsa Pegar.
help-pop-up = La ventana emergente ya no está
    .text = BigCommerce muestra los valores una sola vez. Si no hay ningún archivo en Descargas, crea la cuenta otra vez; la anterior se puede borrar.
help-back-to-account = Volver al paso 3
nothing-leaves = Nada sale de este equipo

fields-heading = Comprueba qué contiene el archivo
fields-lead-complete = Está todo lo que pide { $app }.
fields-lead-odd = Hay un valor que parece extraño.
fields-lead-missing = { $count ->
    [one] Falta un valor.
   *[other] Faltan { $count } valores.
}
fields-use-another = Usar otro archivo
fields-pasted = Texto pegado
fields-typed = Introducido a mano
fields-hidden = Los secretos quedan ocultos. Pulsa el ojo para ver uno durante diez segundos.
fields-stay = Tus valores se quedan en este equipo hasta que pulses Probar.
fields-missing = Aún no está
fields-not-needed = No hace falta
fields-hash-or-path = Hash de la tienda o API path
fields-paste-here = Pégalo aquí
fields-add = Añadir
fields-add-name = Añadir { $field }
fields-use-anyway = Usar igualmente
fields-use-anyway-name = Usar igualmente: { $field }
fields-asks-for = { $app } pide
fingerprint = Huella
fingerprint-what = Compárala por teléfono: mismo código, mismo token. No revela nada.

test-heading-running = Probando la conexión
test-lead-running = Una pequeña consulta por fila. Scopewise solo lee; nunca modifica nada en tu tienda.
test-heading = Resultado de la prueba
test-lead = Lo que respondió BigCommerce, fila por fila.
test-lead-practice = Lo que respondió la tienda de práctica, fila por fila.
test-lead-untested = Ninguna respuesta dice nada sobre las filas.
test-stop = Detener
test-progress = Comprobando filas, { $done } de { $count }
test-read-only = Solo consultas de lectura
test-waiting = La tienda está ocupada. La prueba sigue sola en { $seconds } s.
test-waiting-for = Esperando la respuesta de BigCommerce sobre { $rows }.
test-waiting-for-more = Esperando la respuesta de BigCommerce sobre { $rows } y { $count } más.
test-again = Probar otra vez
test-new-account = Crear una cuenta nueva
test-tighter = Crear una más limitada
test-copy-report = Copiar informe
test-report = Informe
test-save-report = Guardar informe…
test-report-file = scopewise-{ $app }-informe.txt
test-saved = Informe guardado
test-not-saved = No se pudo guardar ahí. Elige otra carpeta.
dialog-save-report = Guardar el informe
test-continue-without = Continuar sin prueba
test-requests = { $count ->
    [one] 1 consulta de lectura, { $seconds } s
   *[other] { $count } consultas de lectura, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 consulta simulada, { $seconds } s
   *[other] { $count } consultas simuladas, { $seconds } s
}
test-tab-all = Todas
test-tab-needs-attention = Por revisar
test-tab-not-checked = Sin comprobar
test-tab-fits = Correctas
test-others = { $count ->
    [one] Otra fila no hace falta
   *[other] Otras { $count } filas no hacen falta
}
test-row = Fila
test-needed = Necesario
test-found = Encontrado
test-result = Resultado
test-row-spoken = { $row }: necesario { $needed }, encontrado { $found }. { $result }

dialog-choose = Elegir el archivo de credenciales
dialog-text-files = Archivos de texto
dialog-all-files = Todos los archivos

dialog-drop-text = BigCommerce los muestra una sola vez. Se pegaron o se escribieron, y no están guardados en ningún otro sitio. Si continúas, se pierden.
dialog-pasted = ¿Pegaste todos los valores en { $app }?
dialog-pasted-text = Copiar no es pegar. BigCommerce muestra estos valores una sola vez, y no están guardados en ningún otro sitio. Después de «Listo», Scopewise ya no los tiene.
dialog-pasted-stay = Todavía no
dialog-pasted-confirm = Están todos pegados
reason-unclear = { $count ->
    [one] 1 fila necesaria sin respuesta clara
   *[other] { $count } filas necesarias sin respuesta clara
}
reason-practice-starts = La tienda de práctica se está iniciando
browser-failed = El navegador no se abrió. La dirección es { $address }
app-lead-waiting = Tu archivo está en espera. Elige para qué app es y se abrirá en el paso que le toca.
fields-heading-typed = Escribe o pega los valores
fields-lead-typed = Uno por uno, desde la ventana emergente o el archivo.
credentials-expects-new = Añade el archivo de la cuenta nueva. Los valores anteriores se conservan hasta entonces.
credentials-keep-old = Conservar los valores anteriores
drop-choose = Elige el archivo o pega su texto
practice-file-place-wayland = En { $folder }.
app-all = Todas las apps

reason-decide = Decide sobre { $row } para continuar
reason-no-rows = Aún no se encontró ninguna fila
reason-choose-second = Elige la segunda app
reason-choose-variant = Elige una opción para continuar
reason-rows-unknown = Pega su guía o elige filas para continuar
reason-name-app = Ponle un nombre a la app
reason-account-name-short = El nombre de una cuenta tiene al menos 4 caracteres
reason-choose-rows = Elige al menos una fila
reason-choose-values = Elige al menos un valor
reason-other-token = Un token Stencil-CLI no tiene filas que ajustar

app-not-listed = Mi app no está en la lista
app-paste-guide = Pegar su guía
app-change-rows = Cambiar sus filas
app-second = Conectar una segunda app con la misma cuenta
level-menu = { $row }: { $level }. Elegir otro nivel

guide-heading = Pega la guía de tu app
guide-lead = Copia toda la página de ayuda y pégala aquí. Scopewise saca las filas; tú las compruebas.
guide-text = Texto de la guía
guide-hint = Pega aquí la página de ayuda de tu app o suelta su archivo en la ventana.
guide-clear = Vaciar
guide-cancel-reading = Cancelar la lectura de la guía
guide-beginning = Solo se muestra el principio.
guide-by-hand = Elegir filas a mano
guide-found = { $rows ->
    [one] 1 fila encontrada
   *[other] { $rows } filas encontradas
}{ $open ->
    [0] {""}
   *[other] , { $open } por decidir
}
guide-empty = Aquí aparecerán las filas
    .text = Cada una con las palabras de las que salió, resaltadas en el texto. Puedes corregirlas todas. El texto se lee en este equipo; no se envía nada.
guide-none = No hay filas en este texto
    .text = Puede que sea otra página o que las filas solo estén en una imagen. Elige las filas a mano.
guide-on-form = ¿Está esta fila en tu formulario?
guide-yes = Sí, añadir
guide-yes-name = Sí, añadir { $row }
guide-no = No, dejarla fuera
guide-no-name = No, dejar fuera { $row }
guide-name-kept = queda como recordatorio en la lista
guide-left-out = queda fuera
guide-leave-out = Dejarla fuera
guide-put-back = Recuperar
guide-put-back-name = Recuperar { $row }
guide-corrected = la cambiaste tú
guide-by-rule = por la regla
guide-care = delicada
guide-stencil = La guía pide un token Stencil-CLI. Ese token no tiene filas que ajustar.
guide-use-rows = Usar estas filas
guide-problem-nothing = El portapapeles no tiene texto.
    .text = Copia primero la página de ayuda y después pulsa Pegar.
guide-problem-not-text = Este archivo no contiene texto.
    .text = Ábrelo, copia su contenido y pégalo aquí.
guide-problem-too-large = Ocupa más de 2 MB.
    .text = Copia solo la parte que habla de BigCommerce.
guide-problem-unreadable = El archivo no se pudo leer.
    .text = Ábrelo, copia su contenido y pégalo aquí.
guide-problem-credentials = Esto son credenciales, no una guía.
    .text = No se guardó nada de ellas. Elige primero tu app; el archivo llega en el paso 5.
guide-problem-no-dialog = Este escritorio no tiene ventana para elegir archivos.
    .text = Abre la guía, copia su contenido y pégalo aquí. En Debian, xdg-desktop-portal-gtk o zenity traen esa ventana.
dialog-choose-guide = Elegir una guía o un archivo de app
dialog-guides = Guías y archivos de app

draft-heading = Elige las filas y los valores
draft-lead = Qué puede hacer tu app en la tienda y qué valores te va a pedir.
draft-heading-told = ¿Qué filas tiene esta cuenta?
draft-lead-told = Ni la lista ni el llavero conocen las filas de { $app }. Están en su cuenta de BigCommerce o en su guía.
draft-told = Guardar lo indicado
draft-name = Nombre de la app
draft-account = Nombre de la cuenta (si su guía propone uno)
draft-start-from = Partir de otra app
draft-values = Valores que pide, con sus propios nombres
draft-value-ask = { $value }: la app lo pide
draft-value-label = Nombre en la app: { $value }
value-control-panel = Dirección de la tienda
draft-keep = Guardarla entre mis apps
draft-keep-more = Como archivo en tu carpeta de configuración. No contiene ningún secreto.
draft-other-rows = Para buscar en el formulario: { $rows }
draft-rows = { $count ->
    [0] OAuth scopes (permisos), en el orden del formulario
    [one] OAuth scopes (permisos), en el orden del formulario: 1 fila elegida
   *[other] OAuth scopes (permisos), en el orden del formulario: { $count } filas elegidas
}
draft-gated = Solo en algunas tiendas
draft-row-spoken = { $row }: { $level }

own-heading = ¿Añadir esta app?
own-lead = Viene de un archivo. Mira lo que pide antes de añadirla.
own-guide = Su guía
own-add = Añadir esta app
own-fault = { $file }, línea { $line }: este archivo de app no se puede usar.
own-unreadable = { $file } no se pudo leer.
own-unreadable-more = Un archivo de app es un texto breve de 64 KB como máximo.
own-more-faults = { $count ->
    [one] Hay otro archivo que no se puede usar.
   *[other] Hay otros { $count } archivos que no se pueden usar.
}
own-not-saved = La app no se pudo guardar.
    .text = No se puede escribir en la carpeta de configuración. Puedes seguir usándola en esta ventana.

second-heading = Elige la segunda app
second-lead = { $app } es la primera. Scopewise muestra qué ganaría cada una de las dos.
pair-heading = ¿Una cuenta para dos apps?
pair-lead = Cada una podría hacer todo lo que necesita la otra.
pair-advice = Crea dos cuentas.
pair-advice-more = Así cada app puede hacer solo lo que necesita, y puedes quitar una sin afectar a la otra.
pair-needs = { $count ->
    [one] necesita 1 fila
   *[other] necesita { $count } filas
}
pair-gains = { $count ->
    [0] No ganaría nada
    [one] Ganaría 1 fila
   *[other] Ganaría { $count } filas
}
pair-both = Juntas, { $count } filas
pair-use-both = Una cuenta para las dos
pair-keep-apart = Mantenerlas separadas

downloads-question = ¿Vigila Scopewise Descargas por si llega el archivo de credenciales?
downloads-question-more = Mira nombres, tamaños y horas, y te avisa cuando llega el archivo de credenciales. No abre nada hasta que tú lo digas.
downloads-yes = Vigilar
downloads-no = No, gracias
downloads-watching = Vigilando Descargas a la espera del archivo.
downloads-polling = Mirando en Descargas cada segundo; la carpeta está en otro equipo o el sistema no avisa de los archivos nuevos.
downloads-stop = Dejar de vigilar
downloads-off = La carpeta Descargas no se vigila.
downloads-no-folder = Este equipo no indica ninguna carpeta Descargas. Elige el archivo o suéltalo aquí.
downloads-not-readable = Scopewise no tiene permiso para mirar en Descargas. Elige el archivo o suéltalo aquí.
downloads-gone = La carpeta Descargas ya no está. Elige el archivo o suéltalo aquí.
downloads-again = Reintentar
downloads-use = Usar este archivo
downloads-use-name = Usar este archivo: { $file }
downloads-not-this = Este no
downloads-found = Encontrado en Descargas, { $ago }
downloads-found-several = { $count } archivos nuevos en Descargas. ¿Cuál es?
downloads-not-opened = Scopewise todavía no lo ha abierto.
downloads-show-names = Mostrar nombres de cuenta
downloads-show-names-more = Scopewise busca en estos archivos el nombre de la cuenta y olvida el resto enseguida.
downloads-account = Cuenta «{ $name }»
downloads-no-account = No contiene un nombre de cuenta legible
downloads-spoken = { $count ->
    [one] Se encontró un archivo de credenciales en Descargas
   *[other] Se encontraron { $count } archivos de credenciales en Descargas
}
ago-seconds = { $count ->
    [0] ahora mismo
    [one] hace 1 segundo
   *[other] hace { $count } segundos
}
ago-minutes = { $count ->
    [one] hace 1 minuto
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace 1 hora
   *[other] hace { $count } horas
}

letter = Carta
letter-heading = Pídelo al propietario de la tienda
letter-lead = El menú queda oculto hasta que el propietario lo permita. Solo el propietario puede hacerlo; ser administrador no basta.
letter-tab-permission = Dame permiso
letter-tab-create = Créala por mí
letter-copy = Copiar carta
letter-mail = Abrir en el correo
letter-close = Cerrar
letter-subject = Acceso necesario para conectar { $app }
letter-permission =
    Hola:
    Para conectar nuestra tienda de BigCommerce con { $app }, necesito crear una cuenta de API de la tienda (store-level). ¿Podrías permitírmelo?

    1. En BigCommerce, abre Account Settings › Users y elige mi nombre.
    2. En los permisos de alto riesgo, marca Create y List para store-level API accounts.
    3. Guarda. Te avisaré cuando termine, para que puedas retirar el permiso.

    La cuenta se llamará «{ $name }». { $count ->
        [one] Se ajustará esta fila y ninguna otra:
       *[other] Se ajustarán estas { $count } filas y ninguna otra:
    }
letter-permission-foot = No me envíes tu contraseña; no hace falta.
letter-create =
    Hola:
    Para conectar nuestra tienda de BigCommerce con { $app }, hace falta una cuenta de API de la tienda (store-level). ¿Podrías crearla?

    1. En BigCommerce, abre Settings › API › Store-level API accounts (no Account-level) y pulsa Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Deja el API path como está.
    3. { $count ->
        [one] Ajusta esta fila y deja todas las demás en None. Después pulsa Save; se descarga un pequeño archivo de texto:
       *[other] Ajusta estas { $count } filas y deja todas las demás en None. Después pulsa Save; se descarga un pequeño archivo de texto:
    }
letter-create-foot = El archivo contiene las llaves de la tienda y se muestra una sola vez. Entrégamelo en persona o por una vía segura, no por correo.

checklist-other = { $row }: la nombra la guía. Ajústala si aparece en tu formulario.
scopes-other = La guía también nombra { $rows }. Ajusta lo que aparezca en tu formulario.
notice-other-store = Esta es otra tienda.
notice-other-store-more = Estos valores son de la tienda { $now }; los anteriores eran de { $before }. Si no querías cambiar de tienda, usa otro archivo.
notice-other-app = { $other } ya tiene este token.
notice-other-app-more = Una cuenta para cada app: crea una nueva para { $app } y así podrás quitar una sin afectar a la otra.
notice-half = Quizá solo se copió una parte.
notice-half-more = Selecciona todo el texto, de la primera línea a la última, y pégalo otra vez.
notice-is-right = Es correcto
notice-is-right-named = Es correcto: { $app }, { $store }
notice-account = Esta cuenta se llama «{ $name }».
notice-account-more = Estás conectando { $app }, y esta parece la cuenta de { $other }. ¿Es la correcta?
fields-heading-values = Revisa los valores
downloads-not-this-name = Este no: { $file }
downloads-more = { $count ->
    [one] y 1 más antiguo. Aparece cuando rechazas uno de estos.
   *[other] y { $count } más antiguos. Aparecen cuando rechazas uno de estos.
}
letter-mail-failed = No se abrió ningún programa de correo. Copia la carta y pégala donde escribes tus correos.
guide-two-levels = La guía da dos niveles a { $row }. Mira el nivel de abajo; puede pedir más con otras funciones.
