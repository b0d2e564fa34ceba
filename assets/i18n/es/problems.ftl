# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Este archivo da acceso a toda la cuenta, no solo a tu tienda
    .text = Viene de “Account-level API accounts”. { $app } necesita un archivo de “Store-level API accounts”. Lo que elegiste se conserva.
    .next = Crea una cuenta en Store-level API accounts y agrega su archivo.
    .action = Volver al paso 2
problem-stencil-token = Este es un token Stencil-CLI
    .text = Es para temas y no tiene alcances, así que { $app } no puede usarlo.
    .next = Crea una cuenta de API nueva del tipo V2/V3 API token.
    .action = Volver al paso 3
problem-legacy-account = Esta es una cuenta antigua (legacy)
    .text = Tiene un nombre de usuario y solo funciona con la antigua API V2. BigCommerce ya no las crea.
    .next = Crea una cuenta de API nueva del tipo V2/V3 API token.
    .action = Volver al paso 3
problem-storefront-jwt = Este es un token de storefront
    .text = Empieza por eyJ y solo funciona en el storefront.
    .next = Usa la línea ACCESS TOKEN del archivo de credenciales.
    .action = Pegar
problem-swapped-values = Esto parece el secreto de cliente
    .text = El token de acceso es más corto: unas 31 letras y números.
    .next = Intercambia los dos valores o pega aquí la línea ACCESS TOKEN.
    .action = Intercambiarlos
problem-same-value-twice = El mismo valor está dos veces
    .text = { $one } y { $other } son iguales; uno se copió dos veces.
    .next = Copia los dos otra vez desde la ventana emergente o el archivo.
    .action = Pegar
problem-two-accounts = Este archivo contiene dos cuentas
    .text = Scopewise no puede saber cuál quieres usar.
    .next = Elige el archivo tal como se descargó.
    .action = Elegir archivo…
problem-wrong-host = El API path lleva a otra dirección
    .text = Debe empezar por https://api.bigcommerce.com/stores/. No se envió nada.
    .next = Elige el archivo original de BigCommerce o copia el API path del formulario.
    .action = Elegir archivo…
problem-bad-characters = { $field }: carácter no permitido
    .text = { $kind ->
        [store-hash] Un hash de tienda solo tiene letras y números.
       *[other] No puede contener, por ejemplo, espacios ni letras con acento. Quizá se copió alguno por error.
    }
    .next = Elige el archivo original o copia el valor otra vez desde la ventana emergente.
    .action = Elegir archivo…
problem-too-large = Este no es un archivo de credenciales
    .text = Ocupa más de 64 KB; un archivo de credenciales es mucho más pequeño.
    .next = Elige el archivo cuyo nombre empieza por BigCommerceAPI-credentials.
    .action = Elegir archivo…
problem-not-credentials = Este no es un archivo de credenciales
    .text = { $kind ->
        [empty] Está vacío.
        [picture] Es una imagen.
        [pdf] Es un PDF.
        [archive] Es un archivo comprimido o un documento de oficina.
        [binary] No es un archivo de texto.
        [web-page] Es una página web.
       *[text] No contiene credenciales.
    } Su nombre debería empezar por BigCommerceAPI-credentials.
    .next = Elige el archivo que descargó tu navegador cuando hiciste clic en Save.
    .action = Elegir archivo…
problem-unreadable = No se puede leer este archivo
    .text = Quizá se movió de lugar o Scopewise no tiene permiso para abrirlo.
    .next = Elige el archivo otra vez o pega su texto.
    .action = Elegir archivo…
problem-incomplete = Falta algo
    .text = La prueba necesita el token de acceso y el hash de la tienda.
    .next = Agrega el archivo completo o escribe el valor que falta.
    .action = Elegir archivo…

problem-folder = Esto es una carpeta
    .text = Scopewise lee los archivos de uno en uno.
    .next = Abre la carpeta y suelta el archivo cuyo nombre empieza por BigCommerceAPI-credentials.
    .action = Elegir archivo…
problem-several-files = Soltaste varios archivos
    .text = Scopewise lee los archivos de uno en uno para no mezclar cuentas.
    .next = Suelta solo el archivo de esta cuenta.
    .action = Elegir archivo…
problem-nothing-to-paste = No hay texto en el portapapeles
    .text = No se cambió nada.
    .next = Copia primero el texto del archivo o de la ventana emergente.
    .action = Pegar
problem-clipboard-silent = El programa del que copiaste no responde
    .text = Aún no ha entregado el texto. No se cambió nada.
    .next = Deja abierta la ventana emergente de BigCommerce e inténtalo de nuevo en un momento.
    .action = Pegar
problem-no-clipboard = No se puede acceder al portapapeles
    .text = Este escritorio no ofrece ninguno a Scopewise.
    .next = Elige el archivo que descargó tu navegador o escribe los valores.
    .action = Elegir archivo…
file-dialog-missing = No hay un selector de archivos disponible. En Debian, instala xdg-desktop-portal-gtk o zenity.
file-dialog-open = Ya hay un cuadro de diálogo de archivos abierto. Si no lo ves, mira detrás de esta ventana.
problem-no-dialog = No hay un selector de archivos disponible
    .text = En Debian, instala xdg-desktop-portal-gtk o zenity.
    .next = Suelta el archivo en esta ventana o pega su texto.
    .action = Pegar

field-access-token = Token de acceso
field-store-hash = Hash de la tienda
field-client-id = ID de cliente
field-client-secret = Secreto de cliente
field-api-path = API path
field-account-name = Nombre de la cuenta

hint-length-short = { $field }: más corto de lo habitual
    .text = Tiene { $length ->
        [one] 1 carácter
       *[other] { $length } caracteres
    }; lo habitual es { $usual }. Compáralo con la ventana emergente del navegador.
    .form = Tiene { $length ->
        [one] 1 carácter
       *[other] { $length } caracteres
    }; lo habitual es { $usual }. Compáralo con el API path del formulario de BigCommerce.
hint-length-long = { $field }: más largo de lo habitual
    .text = Tiene { $length } caracteres; lo habitual es { $usual }. Compáralo con la ventana emergente del navegador.
    .form = Tiene { $length } caracteres; lo habitual es { $usual }. Compáralo con el API path del formulario de BigCommerce.
hint-hash-digits = El hash de la tienda solo tiene números
    .text = Un ID de tienda numérico es otra cosa. Compara el valor con el API path del formulario de BigCommerce.
hint-no-api-path = Este archivo no contiene el API path
    .text = Puede venir de un token Stencil-CLI, que no tiene alcances. O quizá falta una parte.
hint-cut-store-prefix = Scopewise quitó “store-” de delante del hash de la tienda.
hint-cut-channel = Scopewise quitó el ID de canal que seguía al hash de la tienda.
hint-cut-address = Scopewise tomó el hash de la tienda de la dirección.
hint-cut-brackets = Scopewise quitó los corchetes que rodeaban el hash de la tienda.
hint-cut-mail-scanner = Un programa de correo había cambiado la dirección. Scopewise tomó de ella la tienda.
hint-cut-line-end = Scopewise quitó un salto de línea escrito dentro de un valor.
hint-store-left-out = La dirección de la tienda no sirve
    .text = No lleva a BigCommerce o tiene caracteres que no aparecen en ningún hash de la tienda. Scopewise conservó los demás valores. Pega aquí la dirección de tu panel de control.
hint-pop-up-no-hash = La ventana emergente no muestra el hash de la tienda
    .text = Pega aquí la dirección de tu panel de control o el API path del formulario de BigCommerce.
hint-file-name = El nombre de este archivo es de otra cuenta
    .text = El ID de cliente del nombre no coincide con el del archivo. Quizá se cambió el nombre o se confundió con otro archivo.

problem-nothing-found = No hay valores en este texto
    .text = No contiene ninguna línea de la ventana emergente ni del archivo. Si copiaste un solo valor, Scopewise no puede saber cuál es.
    .next = Copia el texto completo o escribe los valores uno por uno.
    .action = Escribir los valores
problem-only-labels = Solo se copiaron las etiquetas
    .text = Tu navegador omitió el contenido de los campos de la ventana emergente.
    .next = Usa el archivo que descargó tu navegador o copia los valores uno por uno.
    .action = Escribir los valores
problem-sealed-file = Este es un archivo cifrado
    .text = Solo se abre con la contraseña del remitente.
    .next = Ábrelo con «scopewise open».
    .action = Elegir archivo…
