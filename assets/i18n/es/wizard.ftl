# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Paso { $number } de { $count }
step-of-replacement = Reemplazo, paso { $number } de { $count }
step-app = Tu app
step-settings = Configuración
step-account = Cuenta de API
step-scopes = Alcances
step-credentials = Credenciales
step-test = Prueba
step-hand-over = Entrega

rail-new = Conexión nueva
rail-replace = Reemplazo
rail-step = Paso { $number } de 7, { $name }, { $state }
rail-state-current = en curso
rail-state-done = hecho
rail-state-ahead = pendiente

back = Atrás
continue = Continuar
continue-not-available = { $button }, no disponible: { $reason }
already-have = Ya tengo las credenciales
already-have-short = Tengo credenciales
copy = Copiar
copy-value = Copiar { $label }
paste = Pegar
choose-file = Elegir archivo…
type-values = Escribir los valores
close-message = Cerrar este mensaje
count-of = { $done } de { $count }
scopes-count = { $count ->
    [one] 1 alcance
   *[other] { $count } alcances
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
tool-size = Tamaño: { $percent }%
theme-system = el del sistema
theme-light = claro
theme-dark = oscuro

practice-store = Tienda de práctica
practice-try = Probar con una tienda de práctica
practice-strip = Modo de práctica: no afecta a ninguna tienda real.
practice-leave = Salir de la práctica
settings-lead-practice = En el modo de práctica no hay ninguna página que abrir. Mira dónde está en BigCommerce y haz clic en Continuar.
account-lead-practice = Aquí no hay ningún formulario que completar. Mira qué va en cada lugar y haz clic en Continuar.
scopes-lead-practice = Aquí no hay formulario. Marca cada alcance como si lo hubieras configurado o continúa sin marcar.
settings-practice = En el modo de práctica no se abre ninguna página de tu tienda real.
practice-first = ¿Primera vez? Prueba con una tienda de práctica
practice-first-text = Recorre los siete pasos con una tienda ficticia y un archivo de ejemplo. Nada es real y nada se puede estropear.
practice-failed = No se pudo iniciar la tienda de práctica: { $error }. Inténtalo de nuevo.
practice-start = Empezar la práctica
practice-use-file = Usar este archivo
practice-file-title = Tu archivo de práctica está listo
practice-file-place = En { $folder }. Suéltalo aquí o úsalo directamente.
practice-file-memory = No se pudo guardar en este equipo, pero puedes usarlo igualmente.

reason-choose-app = Elige una app para continuar
reason-choose-access = Elige cuánto acceso quieres dar
reason-name-short = BigCommerce exige al menos 4 caracteres.
reason-scopes-left = { $count ->
    [one] Queda 1 alcance por configurar.
   *[other] Quedan { $count } alcances por configurar.
}
reason-add-file = Agrega el archivo para continuar
reason-add-field = Para continuar, agrega: { $field }
reason-continue-without = Continuar sin este valor
reason-not-tested = Aún sin probar
reason-running = La prueba está en curso
reason-refused = BigCommerce rechazó los valores.
reason-missing = { $count ->
    [one] Falta { $scope }.
   *[other] Faltan { $count } alcances.
}
reason-continue-anyway = Continuar igualmente

dialog-stay = Volver
dialog-close = Vas a perder estos valores
dialog-close-text = BigCommerce los muestra una sola vez. Los pegaste o escribiste, y no están guardados. Para conservarlos, vuelve y guárdalos en el paso 7.
dialog-close-confirm = Cerrar igualmente
dialog-replace = Vas a perder estos valores
dialog-replace-text = BigCommerce los muestra una sola vez. Los pegaste o escribiste, y no están guardados. Si continúas, otros valores los reemplazarán.
dialog-replace-confirm = Reemplazarlos
dialog-drop-confirm = Descartarlos

drop-let-go = Suelta el archivo para leerlo
drop-files = { $count ->
    [one] 1 archivo
   *[other] { $count } archivos
}
drop-app-first = Primero elige una app

app-heading-first = Te damos la bienvenida. ¿Qué app quieres conectar?
app-lead-first = Obtén las credenciales de API para tu app en siete pasos cortos, en unos diez minutos. Puedes volver atrás en cualquier momento.
app-heading = ¿Qué app quieres conectar?
app-lead = Mira qué acceso necesita cada app y qué valores te va a pedir.
app-search = Buscar entre { $count } apps
app-checked = Guías que revisamos
app-none-found = Aún no hay ninguna app con ese nombre
app-selected-spoken = { $app } está seleccionada
app-found-spoken = { $count ->
    [one] 1 app encontrada
   *[other] { $count } apps encontradas
}
app-scope-caution = { $scope }, atención: { $caution }
app-from-guide = De la guía oficial de { $vendor }
app-open-guide = Abrir
app-open-guide-name = Abrir la guía “{ $title }”
app-how-much = ¿Cuánto acceso quieres dar?
app-access-read-only = Read-only
app-access-guide = Como dice la guía
app-access-usually = Suele bastar
app-of-form = de { $count } del formulario
app-can = Qué puede hacer
app-who = Quién puede crear la cuenta
app-asks-for = Lo que te va a pedir { $app }
legend-none = None
legend-read = Read-only
legend-change = Puede modificar
legend-care = Sensible

welcome-pick = Elige tu app a la izquierda. Después:
welcome-see = Mira qué necesita
    .text = Qué puede ver y modificar la app.
welcome-set-up = Configúrala en BigCommerce
    .text = Alcance por alcance, con un dibujo como ayuda.
welcome-test = Pruébala
    .text = Scopewise solo lee y da una respuesta clara.
welcome-hand-over = Entrega los valores
    .text = Copia cada valor con el nombre que usa tu app.

settings-heading = Abre la página de API en BigCommerce
settings-lead = Inicia sesión en la página de BigCommerce, en tu navegador. Scopewise nunca ve tu contraseña.
settings-open = Abrir BigCommerce
settings-open-again = Abrir otra vez
settings-not-open = ¿No se abrió el navegador? Usa esta dirección:
settings-not-opened = El navegador no se abrió. Copia la dirección y ábrela tú:
settings-address = Dirección
settings-copy-address = Copiar la dirección
settings-second = En algunas tiendas también funciona este enlace directo: { $address }
settings-find = O búscala tú
settings-path-1 = Settings
    .text = al final del menú de la izquierda
settings-path-2 = API
    .text = desplázate hacia abajo
settings-path-3 = Store-level API accounts
settings-older-2021 = Hasta 2021, más o menos: Advanced Settings › API Accounts.
settings-older-2023 = Después: Settings › API › API accounts.
settings-older-now = En algunas tiendas ahora dice “Store-level API tokens”.
settings-no-menu = No veo ese menú

account-heading = Empieza una cuenta de API nueva
account-lead = Crea una cuenta para cada app. Así podrás quitar una sin afectar a otra.
account-create = Haz clic en Create API account
    .text = A la derecha, encima de la lista. En algunas tiendas dice “Create API token”.
account-type = Token type: V2/V3 API token
    .text = No elijas Stencil-CLI: ese tipo no tiene alcances.
account-name-it = Ponle un nombre
account-name = Nombre de la cuenta
account-copy-name = Copiar el nombre de la cuenta
account-name-hint = Al menos 4 caracteres. Con este nombre encontrarás la cuenta más adelante.
account-stop = Detente ahí por ahora
    .text = Deja el API path como está y no hagas clic en Save todavía. Ahora vienen los alcances.
account-older = ¿Ya hay una cuenta anterior para { $app }? Sus alcances no se pueden cambiar, así que crea una nueva.
account-reads-hash = El Store ID es la parte del API path que va después de /stores/. Si solo quieres consultarlo, haz clic en Cancel. No se crea ninguna cuenta.

picture-your-store = tu tienda
picture-wanted = La que buscas
picture-not-this = Esta no
picture-leave = déjalo como está
picture-next-step = paso siguiente
picture-not-yet = Aún no. Primero los alcances
picture-below = Esto es un dibujo. Tu página puede verse algo distinta.
picture-below-form = Esto es un dibujo del formulario. El tuyo puede verse algo distinto.
picture-settings = Dibujo del panel de control: Settings, después API y después Store-level API accounts. No Account-level API accounts.
picture-form = Dibujo del formulario: Token type V2/V3 API token, Name { $name }, API path sin cambios. Los alcances vienen en el paso siguiente. No hagas clic en Save todavía.

scopes-heading = { $count ->
    [one] Configura el único alcance que necesita { $app }
   *[other] Configura los { $count } alcances que necesita { $app }
}
scopes-lead = Recorre el formulario en tu navegador y marca aquí cada alcance cuando lo hayas configurado.
scopes-table = Alcances (OAuth scopes), en el orden del formulario
scopes-ticked = listos
scopes-left = { $count ->
    [one] Queda 1: { $scope }
   *[other] Quedan { $count }; el siguiente es { $scope }
}
scopes-all-ticked = Todos los alcances listos
scopes-tick-all = Marcar todos
scopes-copy-checklist = Copiar la lista
scopes-checklist = Lista
scopes-show-rest = Mostrar los que quedan en None
scopes-leave = Deja en None: { $scopes }
scopes-stays = Deja en { $level }: { $scopes }
scopes-then-save = Haz clic en Save en BigCommerce.
scopes-then-save-text = Deja abierta la ventana emergente hasta que los valores aparezcan aquí.
scopes-gap = Este alcance faltaba en la última prueba.
scopes-key-space = marcar e ir al siguiente
scope-spoken = { $scope }: elige { $level }. Alcance { $number } de { $count }.
key-space = Espacio
care-customers-login = Quien tenga el token puede iniciar sesión como cualquier cliente.
care-create-payments = Quien tenga el token puede cobrar pedidos pendientes.
care-storefront-api-tokens = Quien tenga el token puede crear tokens de la Storefront API.
care-storefront-api-customer-impersonation-tokens = Quien tenga el token puede crear tokens que actúan como un cliente.

credentials-heading = Agrega el archivo de credenciales
credentials-lead = Al hacer clic en Save, tu navegador descargó un pequeño archivo de texto. Scopewise lo lee en este equipo.
credentials-test = Probar
drop-here = Suelta el archivo aquí
drop-another = O suelta el archivo aquí
drop-reading = Leyendo…
drop-dialog = Esperando el cuadro de diálogo de archivos…
drop-dialog-more = Si no lo ves, mira detrás de esta ventana.
drop-dialog-instead = También puedes soltar aquí el archivo o pegar su texto.
drop-unreadable = Lo que soltaste no contiene ningún archivo que Scopewise pueda leer. Haz clic en «Elegir archivo…».
drop-name = Su nombre empieza por BigCommerceAPI-credentials
drop-wayland = Este escritorio no permite soltar archivos aquí. Elige el archivo o pega su texto.
help-link-no-file = No llegó ningún archivo
help-link-pop-up = Cerré la ventana emergente antes de tiempo
help-no-file = No llegó ningún archivo
    .text = Quizá el navegador preguntó dónde guardarlo o lo bloqueó. Si la ventana emergente sigue abierta, copia su texto y haz clic en Pegar.
help-pop-up = La ventana emergente ya no está
    .text = BigCommerce muestra los valores una sola vez. Si no hay ningún archivo en Descargas, crea la cuenta otra vez; la anterior la puedes eliminar.
help-back-to-account = Volver al paso 3
nothing-leaves = En este paso, nada sale de este equipo

fields-heading = Revisa qué contiene el archivo
fields-lead-complete = Aquí está todo lo que pide { $app }.
fields-lead-odd = Hay un valor poco habitual.
fields-lead-missing = { $count ->
    [one] Falta 1 valor.
   *[other] Faltan { $count } valores.
}
fields-use-another = Usar otro archivo
fields-pasted = Texto pegado
fields-typed = Escrito a mano
fields-hidden = Los secretos quedan ocultos. Haz clic en el ojo para ver uno durante diez segundos.
fields-stay = Tus valores no salen de este equipo hasta que hagas clic en Probar.
fields-missing = Aún no está
fields-not-needed = No hace falta
fields-hash-or-path = Hash de la tienda o API path
fields-paste-here = Pégalo aquí
fields-add = Agregar
fields-add-name = Agregar { $field }
fields-use-anyway = Usar igualmente
fields-use-anyway-name = Usar igualmente: { $field }
fields-asks-for = { $app } pide
fingerprint = Huella
fingerprint-what = Si alguien te está ayudando, compara este código por teléfono: mismo código, mismo token. No revela el token.

test-heading-running = Probando la conexión
test-lead-running = Una pequeña solicitud por alcance. Scopewise solo lee; nunca cambia nada en tu tienda.
test-heading = Resultado de la prueba
test-lead = Lo que respondió BigCommerce, alcance por alcance.
test-lead-practice = Lo que respondió la tienda de práctica, alcance por alcance.
test-lead-untested = No se pudieron comprobar los alcances.
test-stop = Detener
test-progress = Comprobando los alcances, { $done } de { $count }
test-read-only = Solo solicitudes de lectura
test-waiting = La tienda está ocupada. La prueba sigue sola en { $seconds } s.
test-waiting-for = Esperando la respuesta de BigCommerce sobre { $scopes }.
test-waiting-for-more = Esperando la respuesta de BigCommerce sobre { $scopes } y { $count } más.
test-again = Probar de nuevo
test-new-account = Crear cuenta de API nueva
test-tighter = Crear una cuenta con menos acceso
test-copy-report = Copiar informe
test-report = Informe
test-save-report = Guardar informe…
test-report-file = scopewise-{ $app }-informe.txt
test-saved = Informe guardado
test-not-saved = No se pudo guardar ahí. Elige otra carpeta.
dialog-save-report = Guardar el informe
test-continue-without = Continuar sin prueba
test-requests = { $count ->
    [one] 1 solicitud de lectura, { $seconds } s
   *[other] { $count } solicitudes de lectura, { $seconds } s
}
test-requests-practice = { $count ->
    [one] 1 solicitud de práctica, { $seconds } s
   *[other] { $count } solicitudes de práctica, { $seconds } s
}
test-tab-all = Todos
test-tab-needs-attention = Por revisar
test-tab-not-checked = Sin comprobar
test-tab-fits = Correctos
test-others = { $count ->
    [one] 1 alcance más no hace falta
   *[other] { $count } alcances más no hacen falta
}
test-scope = Alcance
test-needed = Necesario
test-found = Encontrado
test-result = Resultado
test-scope-spoken = { $scope }: necesario { $needed }, encontrado { $found }. { $result }

dialog-choose = Elegir el archivo de credenciales
dialog-text-files = Archivos de texto
dialog-all-files = Todos los archivos

dialog-drop-text = BigCommerce los muestra una sola vez. Los pegaste o escribiste, y no están guardados. Si continúas, se pierden.
dialog-pasted = ¿Pegaste todos los valores en { $app }?
dialog-pasted-text = BigCommerce muestra estos valores una sola vez, y no están guardados. Los valores copiados se pierden si no los pegas. Después de hacer clic en Terminar, Scopewise ya no los tiene.
dialog-pasted-stay = Todavía no
dialog-pasted-confirm = Sí, todos
reason-unclear = { $count ->
    [one] 1 alcance necesario sin respuesta clara
   *[other] { $count } alcances necesarios sin respuesta clara
}
reason-practice-starts = La tienda de práctica se está iniciando
browser-failed = El navegador no se abrió. La dirección es { $address }
app-lead-waiting = Tu archivo está en espera. Elige para qué app es y el archivo se abrirá en el paso 5.
fields-heading-typed = Escribe o pega los valores
fields-lead-typed = Uno por uno, desde la ventana emergente o el archivo.
credentials-expects-new = Agrega el archivo de la cuenta nueva. Hasta entonces se conservan los valores anteriores.
credentials-keep-old = Usar los valores anteriores
drop-choose = Elige el archivo o pega su texto
practice-file-place-wayland = En { $folder }.
app-all = Todas las apps

reason-decide = Decide sobre { $scope } para continuar
reason-no-scopes = Aún no hay alcances
reason-choose-second = Elige la segunda app
reason-choose-variant = Elige una opción para continuar
reason-scopes-unknown = Pega su guía o elige alcances para continuar
reason-name-app = Ponle un nombre a la app
reason-account-name-short = El nombre de una cuenta necesita al menos 4 caracteres
reason-choose-scopes = Elige al menos un alcance
reason-choose-values = Elige al menos un valor
reason-other-token = Un token Stencil-CLI no tiene alcances que configurar

app-not-listed = Mi app no está en la lista
app-paste-guide = Pegar su guía
app-change-scopes = Cambiar sus alcances
app-second = Conectar una segunda app con la misma cuenta
level-menu = { $scope }: { $level }. Elegir otro nivel

guide-heading = Pega la guía de tu app
guide-lead = Copia toda la página de ayuda y pégala aquí. Scopewise encuentra los alcances; tú los revisas.
guide-text = Texto de la guía
guide-hint = Pega aquí la página de ayuda de tu app o suelta su archivo en la ventana.
guide-clear = Vaciar
guide-cancel-reading = Dejar de leer la guía
guide-beginning = Solo se muestra el principio.
guide-by-hand = Elegir alcances a mano
guide-found = { $scopes ->
    [one] 1 alcance encontrado
   *[other] { $scopes } alcances encontrados
}{ $open ->
    [0] {""}
   *[other] , { $open } por decidir
}
guide-empty = Aquí aparecerán los alcances encontrados
    .text = Cada uno aparece con su texto resaltado. Puedes corregirlos todos. El texto se lee en este equipo; no se envía nada.
guide-none = No se encontraron alcances en este texto
    .text = Quizá sea otra página o los alcances solo estén en una imagen. Elígelos a mano.
guide-on-form = Alcance desconocido. ¿Agregarlo a la lista?
guide-yes = Sí, agregarlo
guide-yes-name = Sí, agregar { $scope }
guide-no = No, omitirlo
guide-no-name = No, omitir { $scope }
guide-name-kept = agregado a la lista como recordatorio
guide-left-out = omitido
guide-leave-out = Omitirlo
guide-put-back = Recuperar
guide-put-back-name = Recuperar { $scope }
guide-corrected = cambiado por ti
guide-by-rule = según la regla
guide-care = sensible
guide-stencil = La guía pide un token Stencil-CLI. Ese tipo no tiene alcances que configurar.
guide-use-scopes = Usar estos alcances
guide-problem-nothing = No hay texto en el portapapeles.
    .text = Copia primero la página de ayuda y después haz clic en Pegar.
guide-problem-silent = El programa del que copiaste no responde.
    .text = Deja abierta la página e inténtalo de nuevo en un momento.
guide-problem-no-clipboard = No se puede acceder al portapapeles.
    .text = Guarda la página de ayuda como archivo y elígelo aquí.
guide-problem-not-text = Este no es un archivo de texto.
    .text = Ábrelo, copia su texto y pégalo aquí.
guide-problem-too-large = Ocupa más de 2 MB.
    .text = Copia solo la parte sobre BigCommerce.
guide-problem-unreadable = No se pudo leer el archivo.
    .text = Ábrelo, copia su texto y pégalo aquí.
guide-problem-credentials = Esto son credenciales, no una guía.
    .text = No se conservó nada. Elige primero tu app; el archivo se agrega en el paso 5.
guide-problem-no-dialog = No hay un selector de archivos disponible.
    .text = Abre la guía, copia su texto y pégalo aquí. En Debian, instala xdg-desktop-portal-gtk o zenity.
dialog-choose-guide = Elegir una guía o un archivo de app
dialog-guides = Guías y archivos de app

draft-heading = Elige los alcances y los valores
draft-lead = Qué puede hacer tu app en la tienda y qué valores te va a pedir.
draft-heading-existing = ¿Qué alcances tiene esta cuenta?
draft-lead-existing = Scopewise no tiene registrados los alcances de { $app }. Los encontrarás en su cuenta de BigCommerce o en su guía de configuración.
draft-save = Guardar
draft-name = Nombre de la app
draft-account = Nombre de la cuenta (si su guía sugiere uno)
draft-start-from = Partir de otra app
draft-values = Valores que pide, con los nombres que les da
draft-value-ask = { $value }: la app lo pide
draft-value-label = Nombre en la app: { $value }
value-control-panel = Dirección de la tienda
draft-keep = Guardarla en mis apps
draft-keep-more = Como archivo en tu carpeta de configuración. No contiene secretos.
draft-other-scopes = Busca estos en el formulario: { $scopes }
draft-scopes = { $count ->
    [0] Alcances (OAuth scopes), en el orden del formulario
    [one] Alcances (OAuth scopes), en el orden del formulario: 1 elegido
   *[other] Alcances (OAuth scopes), en el orden del formulario: { $count } elegidos
}
draft-gated = Solo en algunas tiendas
draft-scope-spoken = { $scope }: { $level }

own-heading = ¿Agregar esta app?
own-lead = Viene de un archivo. Revisa lo que pide antes de agregarla.
own-guide = Su guía
own-add = Agregar esta app
own-fault = { $file }, línea { $line }: hay un error en este archivo de app.
own-unreadable = No se pudo leer { $file }.
own-unreadable-more = Un archivo de app es un pequeño archivo de texto de 64 KB como máximo.
own-more-faults = { $count ->
    [one] Hay 1 archivo más que no se puede usar.
   *[other] Hay { $count } archivos más que no se pueden usar.
}
own-not-saved = No se pudo guardar la app.
    .text = Scopewise no puede escribir en su carpeta de configuración. Puedes usar la app en esta ventana.

second-heading = Elige la segunda app
second-lead = { $app } es la primera. Scopewise muestra qué acceso adicional tendría cada app.
pair-heading = ¿Una cuenta para dos apps?
pair-lead = Cada app podría hacer todo lo que necesita la otra.
pair-advice = Recomendamos dos cuentas.
pair-advice-more = Así cada app puede hacer solo lo que necesita, y puedes quitar una sin afectar a la otra.
pair-needs = { $count ->
    [one] necesita 1 alcance
   *[other] necesita { $count } alcances
}
pair-gains = { $count ->
    [0] Sin acceso adicional
    [one] 1 alcance adicional
   *[other] { $count } alcances adicionales
}
pair-both = { $count ->
    [one] 1 alcance en total
   *[other] { $count } alcances en total
}
pair-use-both = Una cuenta para las dos
pair-keep-apart = Usar dos cuentas

downloads-question = ¿Vigilar tu carpeta Descargas hasta que llegue el archivo de credenciales?
downloads-question-more = Scopewise mira nombres, tamaños y horas para detectar el archivo de credenciales. No abre ningún archivo hasta que tú lo digas, salvo al final las descargas sin terminar del navegador.
downloads-yes = Vigilar
downloads-no = No, gracias
downloads-watching = Vigilando Descargas hasta que llegue el archivo.
downloads-polling = Mirando en Descargas cada segundo (esta carpeta no avisa de archivos nuevos).
downloads-stop = Dejar de vigilar
downloads-off = Descargas no se vigila.
downloads-no-folder = Este equipo no tiene definida una carpeta Descargas. Elige el archivo o suéltalo aquí.
downloads-not-readable = Scopewise no tiene permiso para mirar en Descargas. Elige el archivo o suéltalo aquí.
downloads-gone = La carpeta Descargas ya no existe. Elige el archivo o suéltalo aquí.
downloads-again = Reintentar
downloads-use = Usar este archivo
downloads-use-name = Usar este archivo: { $file }
downloads-not-this = Este no
downloads-found = Encontrado en Descargas, { $ago }
downloads-found-several = { $count } archivos nuevos en Descargas. ¿Cuál es?
downloads-not-opened = Scopewise todavía no lo abrió.
downloads-show-names = Mostrar nombres de cuenta
downloads-show-names-more = Scopewise lee solo el nombre de la cuenta en estos archivos y olvida el resto de inmediato.
downloads-account = Cuenta “{ $name }”
downloads-no-account = Sin nombre de cuenta
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
letter-lead = El menú queda oculto hasta que el propietario de la tienda te dé permiso. Solo el propietario puede darlo; ser administrador no basta.
letter-tab-permission = Dame permiso
letter-tab-create = Créala por mí
letter-copy = Copiar carta
letter-mail = Abrir en el correo
letter-close = Cerrar
letter-subject = Acceso necesario para conectar { $app }
letter-permission =
    Hola:
    Para conectar la tienda de BigCommerce con { $app }, necesito crear una cuenta de API de la tienda (Store-level). ¿Podrías darme permiso?

    1. En BigCommerce, abre Account Settings › Users y elige mi nombre.
    2. En los permisos de alto riesgo, marca Create y List para las Store-level API accounts.
    3. Haz clic en Save. Te avisaré cuando termine para que puedas retirar el permiso.

    La cuenta se llamará “{ $name }”. { $count ->
        [one] Este es el único alcance (OAuth scope) que configuraré:
       *[other] Estos son los únicos { $count } alcances (OAuth scopes) que configuraré:
    }
letter-permission-foot = Por favor, no me envíes tu contraseña. No la necesito.
letter-create =
    Hola:
    Para conectar la tienda de BigCommerce con { $app }, necesitamos una cuenta de API de la tienda (Store-level). ¿Podrías crearla?

    1. En BigCommerce, abre Settings › API › Store-level API accounts (no Account-level) y haz clic en Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Deja el API path como está.
    3. En OAuth Scopes, configura solo lo que se indica abajo y haz clic en Save. Tu navegador descargará un pequeño archivo de texto.

    { $count ->
        [one] El alcance que hay que configurar, con todos los demás en None:
       *[other] Los { $count } alcances que hay que configurar, con todos los demás en None:
    }
letter-create-foot = El archivo contiene las llaves de la tienda, y BigCommerce las muestra una sola vez. Por favor, entrégamelo en persona o por una vía segura, no por correo.

checklist-other = { $scope }: lo nombra la guía. Configúralo si aparece en tu formulario.
scopes-other = También en la guía: { $scopes }. Configura lo que aparezca en tu formulario.
notice-other-store = Esta es otra tienda.
notice-other-store-more = Estos valores son de la tienda { $now }; los anteriores eran de { $before }. Si no querías cambiar de tienda, usa otro archivo.
notice-other-app = { $other } ya usa este token.
notice-other-app-more = Crea una cuenta nueva para { $app }. Con una cuenta para cada app, puedes quitar una sin afectar a la otra.
notice-half = Quizá esto sea solo una parte del texto.
notice-half-more = Selecciona todo, de la primera línea a la última, cópialo y pégalo de nuevo.
notice-is-right = Es correcto
notice-is-right-named = Es correcto: { $app }, { $store }
notice-account = Esta cuenta se llama “{ $name }”.
notice-account-more = Estás conectando { $app }, pero esta parece la cuenta de { $other }. ¿Es la correcta?
fields-heading-values = Revisa los valores
downloads-not-this-name = Este no: { $file }
downloads-more = { $count ->
    [one] y 1 más antiguo. Aparece cuando descartas uno de estos.
   *[other] y { $count } más antiguos. Aparecen cuando descartas uno de estos.
}
letter-mail-failed = No se abrió ninguna app de correo. Copia la carta y pégala en un correo.
guide-two-levels = La guía da dos niveles a { $scope }. Revisa el nivel de abajo; otras funciones pueden necesitar uno más alto.
guide-called = “{ $name }”
credentials-lead-practice = Con una tienda real, tu navegador descarga este archivo al hacer clic en Save. Aquí, usa el archivo de práctica.
