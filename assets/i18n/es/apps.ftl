# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } y { $last }

app-caution-cdata = Esta guía pide todo, incluso iniciar sesión como comprador. Para copiar datos de tu tienda, Read-only suele bastar.
app-caution-synchup = Create payments permite a quien tenga el token cobrar pedidos pendientes. B2B Edition necesita un segundo token, que se crea en la app de B2B Edition y no aquí.
app-caution-dropstream = Customers login permite a quien tenga el token iniciar sesión como cualquier comprador.
app-caution-dext = Dext lee todas las filas que se pueden leer, incluidos los medios de pago guardados y los registros. No puede modificar nada.

app-last-step-bookkeep = En Bookkeep, pega los cuatro valores y termina allí la conexión.
app-last-step-cdata = En CData Sync, pega los valores y pulsa Create & Test. La pestaña Advanced puede quedar como está.
app-last-step-dext = En Dext, pega los dos valores y pulsa Connect.
app-last-step-dropstream = Si la cuenta de DropStream es tuya, sigue con su guía «Enable API Access». Si un proveedor logístico configura DropStream por ti, comparte con él los cuatro valores.
app-last-step-synchup = Si SynchUP tiene campos para estos valores, pégalos allí. Si no, entrégalos a tu especialista de integración de Snapshot.

app-can-look = Ver { $rows }. No puede modificar ni borrar nada.
app-can-read-only = Ver pedidos, productos y clientes. No puede modificar ni borrar nada.
app-can-read-only-wide = Ver todo lo que puede mostrar la cuenta de una tienda. No puede modificar ni borrar nada.
app-can-change = Ver lo que necesita y modificarlo: { $rows }.

created-by-store-owner = La guía de { $app } dice que debe crearla el propietario de la tienda. BigCommerce también lo permite a un usuario con permiso del propietario.
created-by-administrator = Un administrador al que el propietario de la tienda permita crear cuentas de API de la tienda (store-level), o el propietario.
created-by-permitted-user = El propietario de la tienda, o un usuario al que el propietario permita crear cuentas de API de la tienda (store-level).

reach-read-only = { $rows ->
    [one] { $rows } fila, Read-only
   *[other] { $rows } filas, todas Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } fila, hasta Modify
   *[other] { $rows } filas, hasta Modify
}
reach-everything = { $rows } filas, acceso total

strip-spoken = { $needed } de { $form } filas, { $reach }
strip-all-read-only = todas Read-only
strip-mixed = { $change } con permiso para modificar, { $care ->
    [0] ninguna delicada
    [one] { $care } delicada
   *[other] { $care } delicadas
}

checklist-head =
    Filas de BigCommerce para { $app }
    Nombre de la cuenta de API (Name): { $name }
    Token type: V2/V3 API token
    Ajusta estas { $rows } filas, en el orden del formulario:
checklist-foot = Deja todas las demás filas como están. Después pulsa Save.
app-can-more = { $count ->
    [one] 1 fila más
   *[other] { $count } filas más
}

app-variant-migrate-out = Dejas BigCommerce
app-variant-migrate-in = Te pasas a BigCommerce
app-variant-full-import = Importación completa
app-variant-headless = Importación headless rápida

reach-none = Filas aún desconocidas
app-last-step = En { $app }, pega los valores y termina allí la conexión.
app-seen = Vista en { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = De tu archivo { $file }
app-from-pasted = De la guía que pegaste
app-from-hand = Filas elegidas a mano
app-without-level = { $count ->
    [one] { $count } fila sin nivel
   *[other] { $count } filas sin nivel
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

guide-rows = { $count ->
    [0] No se encontró ninguna fila
    [one] { $count } fila encontrada
   *[other] { $count } filas encontradas
}
guide-no-level = sin nivel indicado
guide-rule = Regla: { $words }
guide-rule-all-read-only = toda fila que ofrece Read-only se pone en Read-only
guide-rule-all-highest = cada fila se pone en su nivel más alto
guide-doubt = No se aplica, porque quizá no se refiere a todas las filas: «{ $words }»
guide-values = Valores que pide: { $words }
guide-account = Nombre de la cuenta: { $words }
guide-unread = No se entiende: { $words }
guide-unreadable = Esta guía no se puede leer. Comprueba su nombre y si tienes permiso para abrirla.
guide-too-large = Ocupa más de lo que puede ocupar una guía (2 MB). Guarda solo la página con las filas.
guide-not-text = Esto no es texto. Ábrelo, selecciona todo, cópialo y guarda lo copiado como archivo de texto.
app-which-way = ¿Qué opción?
app-rows-unknown = Su guía no nombra las filas en el texto.
app-rows-unknown-more = Puede que estén en una imagen o que dependan de lo que uses. Pega cualquier página que las nombre, o pide la lista a la app y elige las filas a mano.
app-own = De tus archivos
app-more = Más apps
app-last-step-afternoon-light = Envía los valores a la persona de Afternoon Light que nombra la guía. Pide una vía más segura que un correo sin cifrar.
app-last-step-convermax = La guía pide enviar el archivo de credenciales a Convermax por correo. Pide una vía más segura que un correo sin cifrar.
app-last-step-datocms-plugin = Con los valores, crea un token de storefront; después escribe ese token y la dirección de GraphQL en el plugin.
app-last-step-heres-chatbot = Entrega los dos valores a Heres. Pide una vía más segura que un correo sin cifrar.
app-last-step-item-oms = En item, pega los dos valores y pulsa Test Connection. Pulsa Submit cuando la prueba salga bien.
app-last-step-keboola = En Keboola, pega los dos valores y pulsa Test Connection.
app-last-step-myob-acumatica = En Acumatica, pega los valores y pulsa Test Connection.
app-last-step-shopalyst = El token es para el equipo de Shopalyst. Pide una vía más segura que un correo sin cifrar.
app-last-step-source-medium = La guía pide enviar el token por correo a un buzón compartido de Source Medium. Pide una vía más segura que un correo sin cifrar.
app-last-step-stone-edge = La guía pide enviar los valores por correo al buzón de ventas de Stone Edge; a cambio recibes un ID de carrito, una contraseña y la dirección de un script. Pide una vía más segura que un correo sin cifrar.
app-last-step-storyblok = Con los valores, crea un token de storefront; después escribe ese token y la dirección pública de tu tienda en Storyblok.
app-last-step-sumtracker = La guía pide enviar el archivo de credenciales completo al soporte de Sumtracker por correo. Pide una vía más segura que un correo sin cifrar.
app-last-step-truto = Abre el enlace de conexión que te envía Truto y pega allí los dos valores.
app-last-step-wbsync = En Wbsync, pega los valores y guarda; después pulsa Check Connection.
app-last-step-wpengine-atlas = Pega el token y pulsa Confirm Connection. Si no conecta, comprueba primero el token.

app-note-acctvantage = La guía solo muestra las filas en una imagen. API Path es el único campo que nombra su texto, así que es probable que haya otros.
app-note-activepieces = No se nombra ninguna fila, pero la comprobación de la conexión consulta los productos. Sin la fila Products no pasa, y la app lo achaca a las credenciales.
app-note-afternoon-light = La guía también te permite añadir un estado de pedido.
app-note-airbyte = Esta fuente está archivada en Airbyte. Solo los datos que quieras necesitan Read-only, pero una comprobación antigua pide los canales y no pasa sin Channel Settings.
app-note-akeneo = Aquí no se conocen los nombres de sus campos. Si su prueba sale en rojo, busca espacios sueltos y valores intercambiados.
app-note-alhena = Orders puede quedar en Read-only si Alhena no va a cancelar pedidos. La guía llama «Store Information» a Information & Settings.
app-note-amplience = La guía nombra las filas, pero no sus niveles. También pide api_url.
app-note-bigbusiness = La guía solo dice que actualizar productos necesita Products; Modify es una interpretación nuestra. Si más adelante hacen falta más filas, se crea una cuenta nueva.
app-note-bigcommerce-for-wordpress-full = La comprobación del plugin solo lee un resumen del catálogo. Que pase no demuestra que las demás filas estén bien.
app-note-bigcommerce-for-wordpress-headless = Son las filas de la importación completa, más dos para tokens de storefront. Elige esta opción solo si usas la importación headless rápida.
app-note-bloomreach-starterstore = También pide la dirección base de la API. La fila Wishlists de la guía forma parte de Customers en BigCommerce.
app-note-catalyst-cli = Las filas son una interpretación nuestra de lo que la herramienta solicita cuando inicia sesión por su cuenta. El comando más nuevo «catalyst auth login» pide otras, algunas de ellas para alojamiento.
app-note-celigo = La guía no nombra filas para conectar con un token. Su campo Username recibe el ID de cliente y su campo Password, el token de acceso.
app-note-cleo-clarify = La guía no da ninguna lista: las filas dependen de lo que haga el trabajo. Los valores van primero a una entrada del almacén seguro (vault), antes de crear la conexión.
app-note-clione = La guía también indica filas que deben quedar cerradas. Aquí no se conocen los nombres de sus campos.
app-note-datocms-plugin = El formulario pide la dirección de GraphQL y un token de storefront creado con esta cuenta. La guía no da el nivel de su única fila.
app-note-despatch-cloud = El formulario también pide estados de pedido. La guía pide guardar el token de acceso, pero no muestra ningún campo para él.
app-note-devart-odbc = La guía pide el acceso mínimo que necesite tu tienda y no nombra filas. Su Store ID es el hash de la tienda, tomado del API path.
app-note-domo-writeback = La guía no nombra filas aunque la app escribe en tu tienda. Pregunta a Domo qué filas modifica.
app-note-feedonomics = Esto viene de un ejemplo para desarrolladores que no nombra filas. También pide store_url.
app-note-fivetran = La página que vimos no nombra filas. Puedes repetir más adelante las pruebas de configuración de Fivetran.
app-note-flexipim = La guía intercambia dos campos en los pasos 7 y 8. El ID de cliente va en X-Auth-Client y el token de acceso, en X-Auth-Token.
app-note-flowlink = FlowLink acuerda las filas contigo por teléfono, y su formulario también pide la dirección de la tienda. La guía dice que las filas no se pueden cambiar después: para tener más hace falta una cuenta nueva.
app-note-gladly = La guía solo muestra las filas en una imagen, y su formulario también pide un nombre que tú eliges. Escribe el hash de la tienda sin «store-».
app-note-heres-chatbot = La guía pide el acceso mínimo necesario, pero no nombra filas. Su End point es el API path y su API KEY, el token de acceso.
app-note-hevo = Aquí no se conocen las filas de la guía. Permite reutilizar credenciales existentes, aunque una cuenta aparte es más fácil de retirar después.
app-note-inconnect = La guía da estas filas como ejemplos, así que puede necesitar más. Su Store ID es el hash de la tienda.
app-note-ipaas-com = El formulario también pide la API URL, normalmente https://api.bigcommerce.com. El nivel Get que da la guía para los métodos de pago es Read-only en BigCommerce.
app-note-item-oms = La guía no nombra filas, así que pregunta a item cuáles necesita. Su campo X-Auth-Token recibe el token de acceso.
app-note-jitterbit = La guía pide cada fila en su nivel más alto, mucho más de lo que necesita la mayoría de los trabajos. Su prueba de conexión puede pasar aunque el ID de cliente no sea el correcto.
app-note-keboola = La guía pide Read-only sin nombrar filas, así que aquí están todas las que se pueden leer. Su dirección es una vista previa de las páginas del fabricante y puede dejar de funcionar.
app-note-kustomer = Aquí no se conocen las filas ni los campos de la guía. También pide crear un webhook a mano en Postman.
app-note-litextension-source = Customers, Orders y Products solo hacen falta si los trasladas. Los campos son una interpretación nuestra, y una guía más antigua describe tokens account-level, que son otra cosa.
app-note-litextension-target = Customers, Orders y Products solo hacen falta si los trasladas. Los campos son una interpretación nuestra, y una guía más antigua describe tokens account-level, que son otra cosa.
app-note-lytics = Estas filas llevan datos a Lytics; si también quieres exportar, pon Customers en Modify. El formulario pide además una etiqueta y una descripción que tú eliges.
app-note-myob-acumatica = La página que vimos no nombra filas; Store Admin Path es la dirección de tu tienda seguida de /manage. También hacen falta los datos de WebDAV si se sincronizan imágenes de productos.
app-note-next-cart-source = Customers, Orders y Products solo hacen falta si los trasladas. El secreto de cliente no hace falta.
app-note-next-cart-target = Desactiva los correos de pedidos de tu tienda antes del traslado. Customers, Orders y Products solo hacen falta si los trasladas, y el secreto de cliente no hace falta.
app-note-order-time = La guía también pide una cuenta de API antigua (legacy), que las tiendas nuevas ya no reciben; pregunta a Order Time cómo seguir sin ella. No muestra qué valores pide su formulario.
app-note-pavo = La guía solo nombra el campo Store Hash; los demás campos reciben los valores correspondientes del archivo de credenciales. Pavo prueba la conexión antes de guardar.
app-note-pimworks = Crea una cuenta por tienda; la guía advierte que no se usen los mismos valores para varias. Es de 2023.
app-note-qlik-talend = Aquí no se conocen los nombres de sus campos. Los valores salen del archivo de credenciales.
app-note-rebillia = La lista puede seguir después de Checkouts: nuestra copia de la guía termina ahí. Una segunda copia de Rebillia deja Information & Settings en None.
app-note-returnly-switchboard = La guía no muestra cómo se entregan los valores, y puede tratar de una app que se instala y no necesita una cuenta tuya. Pregunta primero a Switchboard.
app-note-ringcentral-ecommerce-app = Los campos están en una página posterior de la configuración de la app, que no hemos visto.
app-note-sales-channel-hub = La guía nombra las filas, pero no sus niveles. El formulario también pide la dirección de la tienda; la otra opción es conectar con un clic.
app-note-skyvia = La guía te deja elegir las filas, y aquí no se conocen los nombres de sus campos. Si los valores se pierden, necesitas una cuenta nueva.
app-note-source-medium = La guía está marcada como inactiva, así que pregunta a Source Medium si sigue vigente.
app-note-starship = La guía es anterior a las filas de inventario, ubicaciones y preparación de pedidos, y no dice nada de ellas. StarShip acepta los mismos valores una sola vez por cada ubicación de StarShip.
app-note-starshipit = Es mucho más de lo que hace falta para imprimir etiquetas: entre las filas hay pagos, temas e inicio de sesión como comprador. Deja vacío el campo Username en Starshipit.
app-note-stencil-cli = Elige Stencil-CLI token como tipo de token: no tiene filas, solo desarrollo local o publicación de temas. «stencil init» también pide la dirección pública de la tienda y de ella obtiene el hash.
app-note-stitch = No acepta cuentas de API antiguas (legacy).
app-note-storyblok = El formulario pide la dirección pública de tu tienda y un token de storefront creado con esta cuenta, no los valores de la cuenta. Crear ese token debería necesitar también Storefront API Tokens, que la guía no menciona.
app-note-strapi-bigcommerce = No se nombra ninguna fila. También pide ID de canales, la dirección de tu tienda y una clave de cifrado propia.
app-note-suiteengine-csm = La guía pide Create o Modify en todo; el nivel más alto en cada fila es una interpretación nuestra, y aquí no se conocen sus campos. Las tiendas con B2B Edition necesitan más cuentas.
app-note-sumtracker = Interpretamos que Store URL es el API path. Si Sumtracker no lo acepta, pregunta qué dirección quiere.
app-note-tray = La guía no nombra filas. Toma el hash de la tienda de la dirección del panel de control: la parte que sigue a «store-».
app-note-truto = La guía no nombra filas. Su campo API Key recibe el token de acceso.
app-note-workato = La guía no da ninguna lista; aconseja una cuenta por departamento, cada una solo con las filas que necesita. Es de 2019.
app-note-wpengine-atlas = Access Token es el único campo que nombra la guía.
app-note-yext = El formulario también pide la moneda y el nombre de la tienda. Los dos valores están en el archivo de credenciales.
app-note-your-store-tools = Si una cuenta anterior da errores de permisos, la solución es siempre una cuenta nueva.
app-note-zynk = La guía no nombra filas. Hay que rellenar los tres campos.

app-good-to-know = Conviene saber
app-low-confidence = Compara esto con la guía de la app.
app-low-confidence-more = Cuando se añadió aquí, solo se pudo leer una parte.
app-guide-at = Dónde está su guía
app-ways = { $count ->
   *[other] { $count } opciones para elegir
}
app-values-unnamed = Los valores, con los nombres de BigCommerce
reach-no-level = { $rows ->
    [one] { $rows } fila, sin nivel indicado
   *[other] { $rows } filas, sin niveles indicados
}
app-no-level = { $count ->
    [one] La guía no da el nivel de { $count } fila.
   *[other] La guía no da el nivel de { $count } filas.
}
app-no-level-more = Se propone el menor. Si la app tiene que modificar algo ahí, pregúntale qué nivel necesita.
app-other-token = Esta app pide un token Stencil-CLI.
app-other-token-more = Tiene un nivel de acceso en lugar de filas, y Scopewise aún no te guía por él. Elige tú «Stencil-CLI token» en el formulario de BigCommerce.
