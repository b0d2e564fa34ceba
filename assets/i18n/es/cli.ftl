# The command line.

cli-about = Conecta una tienda de BigCommerce con cualquier app de terceros, con el acceso exacto que esa app necesita.
cli-file-window = Un archivo de credenciales con el que abrir la ventana
cli-practice-window = Abrir la ventana con la tienda de práctica
cli-read = Decir qué contiene un archivo de credenciales, sin ningún secreto
cli-read-file = El archivo, o - para la entrada estándar
cli-check = Probar un archivo de credenciales con la tienda, fila por fila; solo lee
cli-check-file = El archivo, o - para la entrada estándar; se puede omitir con --practice
cli-check-app = El id de la app, tal como lo muestra `scopewise apps`
cli-check-access = Filas que probar: la lista de la guía, o Read-only si se sabe que basta
cli-check-practice = Probar con la tienda de práctica de este equipo
cli-check-gateway = Probar con un servidor de este equipo (127.0.0.0/8 o ::1)
cli-apps = Listar las apps con sus filas y valores
cli-practice-file = Mostrar un archivo de credenciales para la tienda de práctica
cli-practice-layout = Cómo está organizado el archivo
cli-practice-case = Qué caso ensaya la cuenta
cli-practice-app = Abrir solo las filas de esta app
cli-json = Mostrar en JSON

cli-error = { $heading }. { $text }
cli-next = Siguiente paso: { $next }
cli-unknown-app = No hay ninguna app con el id «{ $app }». `scopewise apps` las muestra todas.
cli-no-lesser = { $app } no ofrece la opción Read-only: solo existe la lista de su guía.
cli-bad-gateway = --gateway solo admite una dirección de este equipo, como http://127.0.0.1:8080.
cli-no-file = Indica un archivo de credenciales o usa --practice.
cli-no-display = No hay ninguna pantalla en la que abrir una ventana. `scopewise check FILE --app ID` prueba un archivo sin ella.
cli-window-failed = La ventana no se pudo abrir: este equipo no ofrece OpenGL 2.0 o posterior (en Debian: libgl1 y libgl1-mesa-dri). `scopewise check FILE --app ID` funciona sin ventana.
cli-screen-failed = No se pudo mostrar la ventana: esta pantalla no acepta imágenes de este programa (una de 16 bits de color, por ejemplo). `scopewise check FILE --app ID` funciona sin ventana.
cli-library-missing = No se pudo abrir la ventana: no está instalada una parte del sistema que muestra ventanas (en Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` funciona sin ventana.
cli-practice-failed = La tienda de práctica no se pudo iniciar: { $error }.

cli-read-hidden = { $count } caracteres, ocultos
cli-read-missing = no está en el archivo
cli-read-fingerprint = Huella
cli-apps-row = { $row }: { $level }
cli-apps-values = Pide: { $values }
cli-apps-name = Nombre de la cuenta: { $name }
cli-your-app = Tu app

cli-guide = Encontrar las filas y los valores que pide la guía de un proveedor
cli-guide-file = Una guía en texto, Markdown o HTML; - lee la entrada estándar
cli-open = Abrir un archivo sellado en la ventana; allí se pide su contraseña
cli-open-file = El archivo sellado, que suele terminar en .scopewise

cli-usage = Uso:
cli-arguments = Argumentos:
cli-options = Opciones:
cli-commands = Comandos:
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-one-of = { $help }: { $values }. Si se omite: { $default }.
cli-wrong-unknown = «{ $argument }» no se conoce aquí.
cli-wrong-missing = Falta: { $arguments }
cli-wrong-value = «{ $value }» no es un valor de { $argument }.
cli-wrong-together = { $argument } y { $other } no van juntos.
cli-wrong = Esto no se entiende como comando.
cli-wrong-help = Siguiente: `scopewise --help` muestra lo que hay.
cli-not-printed = No se pudo escribir la salida: { $error }
stopped-by-a-fault = Scopewise se detuvo por un fallo propio ({ $place }). Lo guardado está a salvo; ábrelo de nuevo.
cli-wrong-twice = { $argument } aparece dos veces.
