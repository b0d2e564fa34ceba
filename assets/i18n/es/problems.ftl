# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Este archivo abre toda la cuenta, no tu tienda
    .text = Viene de «Account-level API accounts». { $app } necesita uno de la tienda (store-level). Tus elecciones se conservan.
    .next = Crea una cuenta en Store-level API accounts y añade su archivo.
    .action = Volver al paso 2
problem-stencil-token = Este es un token Stencil-CLI
    .text = Está hecho para temas y no tiene filas, así que { $app } no puede usarlo.
    .next = Crea una cuenta de API nueva con el Token type V2/V3 API token.
    .action = Volver al paso 3
problem-legacy-account = Esta es una cuenta antigua (legacy)
    .text = Tiene un nombre de usuario y solo funciona con la antigua API V2. BigCommerce ya no las crea.
    .next = Crea una cuenta de API nueva con el Token type V2/V3 API token.
    .action = Volver al paso 3
problem-storefront-jwt = Este es un token de storefront
    .text = Empieza por eyJ y solo funciona en el storefront, la parte pública de la tienda.
    .next = Usa la línea ACCESS TOKEN del archivo de credenciales.
    .action = Pegar
problem-swapped-values = Esto parece el secreto de cliente
    .text = El token de acceso es más corto: unas 31 letras y cifras.
    .next = Pon en su lugar la línea ACCESS TOKEN.
    .action = Intercambiarlos
problem-same-value-twice = El mismo valor está dos veces
    .text = { $one } y { $other } son iguales; uno de los dos se copió dos veces.
    .next = Copia los dos otra vez desde la ventana emergente o el archivo.
    .action = Pegar
problem-two-accounts = Este archivo contiene dos cuentas
    .text = Scopewise no puede saber a cuál te refieres.
    .next = Elige el archivo tal como se descargó.
    .action = Elegir archivo…
problem-wrong-host = El API path lleva a otro lugar
    .text = Tiene que empezar por https://api.bigcommerce.com/stores/. No se envió nada a ninguna parte.
    .next = Elige el archivo tal como lo descargó BigCommerce o copia el API path del formulario.
    .action = Elegir archivo…
problem-bad-characters = { $field }: hay un carácter que no puede estar ahí
    .text = { $kind ->
        [store-hash] Un hash de tienda solo tiene letras y cifras.
       *[other] Solo tiene letras sin acento, cifras y signos; puede que al copiar se colara un punto o un espacio.
    }
    .next = Copia el valor otra vez desde la ventana emergente o el archivo.
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
        [binary] No es texto.
        [web-page] Es una página web.
       *[text] No contiene ninguna de las líneas de un archivo de credenciales.
    } Su nombre debería empezar por BigCommerceAPI-credentials.
    .next = Elige el archivo que descargó tu navegador cuando pulsaste Save.
    .action = Elegir archivo…
problem-unreadable = Este archivo no se puede leer
    .text = Puede que se haya movido o que este equipo no deje que Scopewise lo abra.
    .next = Elige el archivo otra vez o pega su texto.
    .action = Elegir archivo…
problem-incomplete = Falta algo
    .text = Para la prueba hacen falta el token de acceso y el hash de la tienda.
    .next = Añade el archivo completo o escribe a mano el valor que falta.
    .action = Elegir archivo…

problem-folder = Esto es una carpeta
    .text = Scopewise lee los archivos de uno en uno.
    .next = Abre la carpeta y suelta el archivo cuyo nombre empieza por BigCommerceAPI-credentials.
    .action = Elegir archivo…
problem-several-files = Son varios archivos
    .text = Scopewise lee los archivos de uno en uno, para no confundir una cuenta con otra.
    .next = Suelta solo el archivo de esta cuenta.
    .action = Elegir archivo…
problem-nothing-to-paste = El portapapeles no tiene texto
    .text = No se cambió nada.
    .next = Copia primero el texto del archivo o de la ventana emergente.
    .action = Pegar
file-dialog-missing = La ventana para elegir archivos no se pudo abrir: este escritorio no ofrece ninguna a los programas. En Debian la traen xdg-desktop-portal-gtk o zenity.
problem-no-dialog = La ventana para elegir archivos no se pudo abrir
    .text = Este escritorio no ofrece a los programas un selector de archivos. En Debian lo traen xdg-desktop-portal-gtk o zenity.
    .next = Suelta el archivo en esta ventana o pega su texto.
    .action = Pegar

field-access-token = Token de acceso
field-store-hash = Hash de la tienda
field-client-id = ID de cliente
field-client-secret = Secreto de cliente
field-api-path = API path
field-account-name = Nombre de la cuenta

hint-length-short = { $field }: más corto de lo habitual
    .text = Tiene { $length } caracteres; la mayoría tiene { $usual }. Compáralo con la ventana emergente de tu navegador.
    .form = Tiene { $length } caracteres; la mayoría tiene { $usual }. Compáralo con el API path del formulario de BigCommerce.
hint-length-long = { $field }: más largo de lo habitual
    .text = Tiene { $length } caracteres; la mayoría tiene { $usual }. Compáralo con la ventana emergente de tu navegador.
    .form = Tiene { $length } caracteres; la mayoría tiene { $usual }. Compáralo con el API path del formulario de BigCommerce.
hint-hash-digits = El hash de la tienda solo tiene cifras
    .text = El número de una tienda es otra cosa. Compáralo con el API path del formulario de BigCommerce.
hint-no-api-path = En este archivo no hay API path
    .text = Puede venir de un token Stencil-CLI, que no tiene filas. O quizá se cortó una parte.
hint-cut-store-prefix = Se quitó «store-» delante del hash de la tienda.
hint-cut-channel = Se quitó el número del canal que seguía al hash de la tienda.
hint-cut-address = El hash de la tienda se sacó de la dirección.
hint-cut-brackets = Se quitaron las llaves o los corchetes que rodeaban el hash de la tienda.
hint-file-name = El nombre de este archivo es de otra cuenta
    .text = El ID de cliente del nombre no es el que hay en el archivo. Puede que el archivo se haya renombrado o confundido con otro.

problem-nothing-found = En este texto no hay valores
    .text = No contiene ninguna de las líneas de la ventana emergente o del archivo. Un valor suelto no dice qué es.
    .next = Copia el texto completo o escribe los valores uno por uno.
    .action = Escribir los valores
