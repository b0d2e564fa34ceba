# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } y { $last }

app-caution-cdata = Esta guía pide todo, incluso iniciar sesión como cliente. Para copiar datos de tu tienda, Read-only suele bastar.
app-caution-synchup = Con Create payments, quien tenga el token puede cobrar pedidos pendientes. Con B2B Edition, pon también su alcance en Modify.
app-caution-dropstream = Con Customers login, quien tenga el token puede iniciar sesión como cualquier cliente.
app-caution-dext = Dext lee todos los alcances que se pueden leer, incluidos los medios de pago guardados y los registros. No puede modificar nada.

app-last-step-bookkeep = En Bookkeep, pega los cuatro valores y termina allí la conexión.
app-last-step-cdata = En CData Sync, pega los valores y haz clic en Create & Test. No necesitas la pestaña Advanced.
app-last-step-dext = En Dext, pega los dos valores y haz clic en Connect.
app-last-step-dropstream = La guía más nueva de DropStream, “Enable API Access”, solo pide el store hash; después autorizas su app. Si un proveedor logístico pidió estos cuatro valores, entrégaselos.
app-last-step-synchup = Si SynchUP tiene campos para estos valores, pégalos allí. Si no, entrégaselos a tu especialista en integraciones de Snapshot.

app-can-look = Ver { $scopes }. No puede modificar ni eliminar nada.
app-can-read-only = Ver pedidos, productos y clientes. No puede modificar ni eliminar nada.
app-can-read-only-wide = Ver todo lo que puede leer la cuenta de API de una tienda. No puede modificar ni eliminar nada.
app-can-change = Ver y modificar lo que necesita: { $scopes }.

created-by-store-owner = La guía de { $app } dice que debe crearla el propietario de la tienda. BigCommerce también se lo permite a un usuario con permiso del propietario.
created-by-administrator = El propietario de la tienda, o un administrador con su permiso para crear cuentas de API de la tienda (Store-level).
created-by-permitted-user = El propietario de la tienda, o un usuario con su permiso para crear cuentas de API de la tienda (Store-level).

reach-read-only = { $scopes ->
    [one] { $scopes } alcance, Read-only
   *[other] { $scopes } alcances, todos Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } alcance, hasta Modify
   *[other] { $scopes } alcances, hasta Modify
}
reach-everything = { $scopes ->
    [one] { $scopes } alcance, acceso total
   *[other] { $scopes } alcances, acceso total
}

strip-spoken = { $needed } de { $form } alcances, { $reach }
strip-all-read-only = todos Read-only
strip-mixed = { $change ->
    [one] { $change } puede modificar
   *[other] { $change } pueden modificar
}, { $care ->
    [one] { $care } sensible
   *[other] { $care } sensibles
}

checklist-head =
    Alcances de BigCommerce (OAuth scopes) para { $app }
    Nombre de la cuenta de API: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [one] Configura este alcance:
       *[other] Configura estos { $scopes } alcances, en el orden del formulario:
    }
checklist-foot = Deja todos los demás alcances como están. Después haz clic en Save.
app-can-more = { $count ->
    [one] 1 alcance más
   *[other] { $count } alcances más
}

app-variant-migrate-out = Dejas BigCommerce
app-variant-migrate-in = Te pasas a BigCommerce
app-variant-full-import = Importación completa
app-variant-headless = Importación headless rápida

reach-none = Alcances aún desconocidos
app-last-step = En { $app }, pega los valores y termina allí la conexión.
app-seen = Guía revisada en { $seen }
app-seen-unknown = Fecha de la guía no indicada
app-report = Informar de datos desactualizados
app-choice = La guía también admite { $level } para { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = De tu archivo { $file }
app-from-pasted = De la guía que pegaste
app-from-hand = Alcances elegidos a mano
app-without-level = { $count ->
    [one] { $count } alcance sin nivel
   *[other] { $count } alcances sin nivel
}
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

guide-scopes = { $count ->
    [0] No se encontraron alcances
    [one] { $count } alcance encontrado
   *[other] { $count } alcances encontrados
}
guide-no-level = sin nivel indicado
guide-choice = { $level } también se admite
guide-only-level = el único nivel que tiene
guide-example = solo un ejemplo
guide-picture = Puede que los niveles estén en una imagen. Míralos allí y ajústalos a mano.
guide-rule = Regla: { $words }
guide-rule-all-read-only = poner en Read-only todos los alcances que lo ofrezcan
guide-rule-all-highest = poner todos los alcances en su nivel más alto
guide-doubt = No se aplica, porque quizá no se refiera a todos los alcances: “{ $words }”
guide-values = Valores que pide: { $words }
guide-account = Nombre de la cuenta: { $words }
guide-unread = No se reconoce: { $words }
guide-unreadable = No se puede leer esta guía. Revisa su nombre y si tienes permiso para abrirla.
guide-too-large = Esta guía ocupa más de 2 MB. Guarda solo la página con los alcances.
guide-not-text = Este no es un archivo de texto. Ábrelo, selecciona todo, cópialo y guarda lo que copiaste como archivo de texto.
app-which-way = ¿Qué opción?
app-scopes-unknown = Su guía no incluye los alcances como texto.
app-scopes-unknown-more = Pueden estar en una imagen o depender de lo que uses. Pega cualquier página que los incluya, o pregunta al proveedor de la app y elígelos a mano.
app-own = De tus archivos
app-more = Más apps
app-last-step-afternoon-light = Envía los valores al contacto de Afternoon Light que nombra la guía. Pide una vía más segura que un correo sin cifrar.
app-last-step-convermax = La guía pide enviar el archivo de credenciales por correo a Convermax. Pide una vía más segura que un correo sin cifrar.
app-last-step-datocms-plugin = Usa los valores para crear un token de storefront; después escribe ese token y la dirección de GraphQL en el plugin.
app-last-step-heres-chatbot = Entrega los dos valores a Heres. Pide una vía más segura que un correo sin cifrar.
app-last-step-item-oms = En item, pega los dos valores y haz clic en Test Connection. Cuando la prueba salga bien, haz clic en Submit.
app-last-step-keboola = En Keboola, pega los dos valores y haz clic en Test Connection.
app-last-step-myob-acumatica = En Acumatica, pega los valores y haz clic en Test Connection.
app-last-step-shopalyst = El token es para el equipo de Shopalyst. Pide una vía más segura que un correo sin cifrar.
app-last-step-source-medium = La guía pide enviar el token por correo a un buzón compartido de Source Medium. Pide una vía más segura que un correo sin cifrar.
app-last-step-stone-edge = La guía pide enviar los valores al buzón de ventas de Stone Edge; a cambio recibes un ID de carrito, una contraseña y la dirección de un script. Pide una vía más segura que un correo sin cifrar.
app-last-step-storyblok = Usa los valores para crear un token de storefront; después escribe ese token y la dirección de tu storefront en Storyblok.
app-last-step-sumtracker = La guía pide enviar todo el archivo de credenciales por correo al soporte de Sumtracker. Pide una vía más segura que un correo sin cifrar.
app-last-step-truto = Abre el enlace de conexión que te envía Truto y pega allí los dos valores.
app-last-step-wbsync = En Wbsync, pega los valores y guarda; después haz clic en Check Connection.
app-last-step-wpengine-atlas = Pega el token y haz clic en Confirm Connection. Si falla, revisa primero el token.

app-note-acctvantage = La guía muestra los alcances solo en una imagen. API Path es el único campo que nombra su texto, así que espera encontrar otros.
app-note-activepieces = La guía no nombra alcances, pero la prueba de conexión consulta los productos. Sin el alcance Products, falla y culpa a las credenciales.
app-note-afternoon-light = La guía también te permite agregar un estado de pedido.
app-note-airbyte = Airbyte archivó este conector. Necesitas Read-only solo para los datos que quieras, pero una comprobación antigua consulta los canales y falla sin Channel Settings.
app-note-akeneo = No conocemos los nombres de sus campos. Si su prueba sale en rojo, busca espacios de más y valores intercambiados.
app-note-alhena = Orders puede quedar en Read-only si Alhena no debe cancelar pedidos. La guía llama “Store Information” a Information & settings.
app-note-amplience = La guía nombra los alcances, pero no sus niveles. También pide api_url.
app-note-bigbusiness = La guía solo dice que actualizar productos necesita Products; Modify es interpretación nuestra. Para agregar alcances más adelante hace falta una cuenta nueva.
app-note-bigcommerce-for-wordpress-full = La comprobación del plugin solo lee un resumen del catálogo. Que salga bien no demuestra que los demás alcances sean correctos.
app-note-bigcommerce-for-wordpress-headless = Los alcances de la importación completa, más dos para tokens de storefront. Elige esta opción solo si usas la importación headless rápida.
app-note-bloomreach-starterstore = También pide la dirección base de la API. El alcance Wishlists de la guía forma parte de Customers en BigCommerce.
app-note-appse-ai = La guía más reciente instala appse ai como app y solo pide el store hash. Si tu appse ai aún muestra campos para un token de API, esta cuenta sirve.
app-note-catalyst-cli = La propia herramienta nombra estos alcances si falla el inicio de sesión en el navegador. Los alcances Infrastructure solo aparecen en tiendas con el alojamiento de BigCommerce.
app-note-celigo = La guía no nombra alcances para conectar con un token. Su campo Username recibe el ID de cliente y su campo Password, el token de acceso.
app-note-cleo-clarify = La guía no da una lista: los alcances dependen de lo que haga el proceso. Pon primero los valores en una entrada del almacén seguro (vault) y después crea la conexión.
app-note-clione = La guía también indica alcances que deben quedar en None. No conocemos los nombres de sus campos.
app-note-datocms-plugin = El formulario pide la dirección de GraphQL y un token de storefront creado con esta cuenta. La guía no da el nivel de su único alcance.
app-note-despatch-cloud = El formulario también pide estados de pedido. La guía dice que guardes el token de acceso, pero no muestra ningún campo para él.
app-note-devart-odbc = La guía pide el acceso mínimo que necesite tu tienda y no nombra alcances. Su Store ID es el hash de la tienda, que está en el API path.
app-note-domo-writeback = La guía no nombra alcances, aunque la app escribe en tu tienda. Pregunta a Domo qué alcances modifica.
app-note-feedonomics = Esto viene de un ejemplo para desarrolladores que no nombra alcances. También pide store_url.
app-note-fivetran = La página que leímos no nombra alcances. Puedes repetir más adelante las pruebas de configuración de Fivetran.
app-note-flexipim = La guía confunde dos campos en los pasos 7 y 8. El ID de cliente va en X-Auth-Client y el token de acceso, en X-Auth-Token.
app-note-flowlink = FlowLink acuerda los alcances contigo por teléfono, y su formulario también pide la dirección de la tienda. La guía dice que los alcances no se pueden cambiar después: para tener más hace falta una cuenta nueva.
app-note-gladly = La guía muestra los alcances solo en una imagen, y su formulario también pide un nombre que tú eliges. Escribe el hash de la tienda sin “store-”.
app-note-heres-chatbot = La guía pide el acceso mínimo necesario, pero no nombra alcances. Su End point es el API path y su API KEY, el token de acceso.
app-note-hevo = No conocemos los alcances de la guía. Permite reutilizar credenciales existentes, pero una cuenta aparte es más fácil de quitar después.
app-note-inconnect = La guía da estos alcances como ejemplos, así que puede necesitar más. Su Store ID es el hash de la tienda.
app-note-ipaas-com = El formulario también pide la URL de la API, normalmente https://api.bigcommerce.com. El nivel Get que da la guía para los métodos de pago es Read-only en BigCommerce.
app-note-item-oms = La guía no nombra alcances, así que pregunta a item cuáles necesita. Su campo X-Auth-Token recibe el token de acceso.
app-note-jitterbit = La guía pide todos los alcances en su nivel más alto, mucho más de lo que necesita la mayoría de los procesos. Su prueba de conexión puede salir bien aunque el ID de cliente no sea correcto.
app-note-keboola = La guía pide Read-only sin nombrar alcances, así que aquí están todos los que se pueden leer. Su dirección es una vista previa de las páginas del proveedor y puede dejar de funcionar.
app-note-kustomer = No conocemos los alcances ni los campos de la guía. También te pide crear un webhook a mano en Postman.
app-note-litextension-source = Customers, Orders y Products solo hacen falta si los trasladas. Los campos son interpretación nuestra. Una guía más antigua describe tokens Account-level, que son otra cosa.
app-note-litextension-target = Customers, Orders y Products solo hacen falta si los trasladas. Los campos son interpretación nuestra. Una guía más antigua describe tokens Account-level, que son otra cosa.
app-note-lytics = Estos alcances llevan datos a Lytics; si también quieres exportar, pon Customers en Modify. El formulario pide además una etiqueta y una descripción que tú eliges.
app-note-myob-acumatica = La página que leímos no nombra alcances. Store Admin Path es la dirección de tu tienda seguida de /manage. También hacen falta datos de WebDAV si sincronizas imágenes de productos.
app-note-next-cart-source = Customers, Orders y Products solo hacen falta si los trasladas. No necesitas el secreto de cliente.
app-note-next-cart-target = Desactiva los correos de pedidos de tu tienda antes del traslado. Customers, Orders y Products solo hacen falta si los trasladas. No necesitas el secreto de cliente.
app-note-order-time = La guía también pide una cuenta de API antigua (legacy), que las tiendas nuevas ya no reciben. Pregunta a Order Time cómo continuar sin ella. La guía no muestra qué valores pide su formulario.
app-note-pavo = La guía solo nombra el campo Store Hash; los demás campos reciben los valores correspondientes del archivo de credenciales. Pavo prueba la conexión antes de guardar.
app-note-pimworks = Crea una cuenta por tienda; la guía advierte que no uses los mismos valores para varias. Es de 2023.
app-note-qlik-talend = No conocemos los nombres de sus campos. Los valores están en el archivo de credenciales.
app-note-rebillia = La lista puede seguir después de Checkouts: nuestra copia de la guía termina ahí. Una segunda copia de Rebillia deja Information & settings en None.
app-note-returnly-switchboard = La guía no muestra cómo entregar los valores. Quizá trate de una app que se instala sin cuenta de API. Pregunta primero a Switchboard.
app-note-ringcentral-ecommerce-app = Los campos están en una página posterior de la configuración de la app, que no hemos visto.
app-note-sales-channel-hub = La guía nombra los alcances, pero no sus niveles. El formulario también pide la dirección de la tienda. También puedes conectar con un clic.
app-note-skyvia = La guía te deja elegir los alcances, y no conocemos los nombres de sus campos. Si pierdes los valores, necesitas una cuenta nueva.
app-note-source-medium = La guía está marcada como inactiva, así que pregunta a Source Medium si sigue vigente.
app-note-starship = La guía es anterior a los alcances de inventario, ubicaciones y preparación de pedidos, y no los menciona. StarShip acepta los mismos valores una sola vez por cada ubicación de StarShip.
app-note-starshipit = Es mucho más de lo que hace falta para imprimir etiquetas: incluye pagos, temas e iniciar sesión como cliente. Deja vacío el campo Username en Starshipit.
app-note-stencil-cli = Elige Stencil-CLI token como tipo de token: no tiene alcances, solo desarrollo local o publicación de temas. “stencil init” también pide la dirección del storefront y de ella obtiene el hash de la tienda.
app-note-stitch = No acepta cuentas de API antiguas (legacy).
app-note-storyblok = El formulario pide la dirección de tu storefront y un token de storefront creado con esta cuenta, no los valores de la cuenta. Para ese token quizá haga falta también Storefront API Tokens, que la guía no menciona.
app-note-strapi-bigcommerce = La app también pide los ID de canales, la dirección de tu tienda y su propia clave de cifrado.
app-note-suiteengine-csm = La guía pide Create o Modify en todo; el nivel más alto en cada alcance es interpretación nuestra. No conocemos sus campos. Con B2B Edition, puede hacer falta también su alcance.
app-note-sumtracker = Creemos que Store URL es el API path. Si Sumtracker no lo acepta, pregunta qué dirección quiere.
app-note-tray = La guía no nombra alcances. Toma el hash de la tienda de la dirección del panel de control: la parte que sigue a “store-”.
app-note-truto = La guía no nombra alcances. Su campo API Key recibe el token de acceso.
app-note-workato = La guía no da una lista; aconseja una cuenta por departamento, cada una solo con los alcances que necesita. Es de 2019.
app-note-wpengine-atlas = Access Token es el único campo que nombra la guía.
app-note-yext = El formulario también pide la moneda y el nombre de la tienda. El store hash y el access token están en el archivo de credenciales.
app-note-your-store-tools = Si una cuenta anterior da errores de permisos, la solución es siempre una cuenta nueva.
app-note-zynk = La guía no nombra alcances. Tienes que completar los tres campos.

app-good-to-know = Conviene saber
app-low-confidence = Compáralo con la guía de la app.
app-low-confidence-more = Solo pudimos leer partes de la guía cuando agregamos esta app.
app-guide-at = Enlace a su guía
app-ways = { $count ->
    [one] 1 opción
   *[other] { $count } opciones para elegir
}
app-values-unnamed = Los valores, con los nombres de BigCommerce
reach-no-level = { $scopes ->
    [one] { $scopes } alcance, sin nivel indicado
   *[other] { $scopes } alcances, sin niveles indicados
}
app-no-level = { $count ->
    [one] La guía no da el nivel de { $count } alcance.
   *[other] La guía no da el nivel de { $count } alcances.
}
app-no-level-more = Scopewise sugiere el nivel más bajo. Si la app tiene que modificar datos ahí, pregunta qué nivel necesita.
app-other-token = Esta app pide un token Stencil-CLI.
app-other-token-more = Un token Stencil-CLI tiene un nivel de acceso en lugar de alcances. Scopewise aún no lo admite. Elige tú “Stencil-CLI token” en el formulario de BigCommerce.
