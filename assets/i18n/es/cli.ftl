# The command line.

cli-about = Conecta una tienda de BigCommerce con cualquier app de terceros, con el acceso exacto que esa app necesita.
cli-file-window = Archivo de credenciales que se abre en la ventana
cli-practice-window = Abrir la ventana con la tienda de práctica
cli-read = Mostrar qué contiene un archivo de credenciales, sin secretos
cli-read-file = El archivo, o - para la entrada estándar
cli-check = Probar un archivo de credenciales en la tienda, alcance por alcance, solo con solicitudes de lectura
cli-check-file = El archivo, o - para la entrada estándar; opcional con --practice
cli-check-app = El ID de la app, tal como lo muestra `scopewise apps`
cli-check-access = Alcances que se prueban: todos los que pide la guía, o Read-only si se sabe que basta
cli-check-practice = Probar con la tienda de práctica de este equipo
cli-check-gateway = Probar con un servidor de este equipo (127.0.0.0/8 o ::1)
cli-apps = Listar las apps con sus alcances y valores
cli-practice-file = Mostrar un archivo de credenciales para la tienda de práctica
cli-practice-layout = El formato del archivo (today es el actual de BigCommerce)
cli-practice-case = La situación que se simula
cli-practice-app = Dar al token solo los alcances que necesita esta app
cli-json = Mostrar en JSON

cli-error = { $heading }. { $text }
cli-next = Siguiente paso: { $next }
cli-unknown-app = No hay ninguna app con el ID “{ $app }”. `scopewise apps` las muestra todas.
cli-no-lesser = { $app } no tiene la opción Read-only. Solo existe la lista de su guía.
cli-bad-gateway = --gateway solo acepta una dirección de este equipo, como http://127.0.0.1:8080.
cli-no-file = Indica un archivo de credenciales o usa --practice.
cli-no-display = No hay una pantalla en la que abrir la ventana. `scopewise check FILE --app ID` prueba un archivo sin ventana.
cli-window-failed = No se pudo abrir la ventana: falta OpenGL 2.0 o posterior. En Debian, instala libgl1 y libgl1-mesa-dri. `scopewise check FILE --app ID` funciona sin ventana.
cli-screen-failed = No se pudo mostrar la ventana: esta pantalla no es compatible (por ejemplo, color de 16 bits). `scopewise check FILE --app ID` funciona sin ventana.
cli-library-missing = No se pudo abrir la ventana: falta una biblioteca del sistema. En Debian, instala libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 y libwayland-client0. `scopewise check FILE --app ID` funciona sin ventana.
cli-practice-failed = No se pudo iniciar la tienda de práctica: { $error }.

cli-read-hidden = { $count ->
    [one] 1 carácter, oculto
   *[other] { $count } caracteres, ocultos
}
cli-read-missing = no está en el archivo
cli-read-fingerprint = Huella
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Pide: { $values }
cli-apps-name = Nombre de la cuenta: { $name }
cli-your-app = Tu app

cli-guide = Encontrar los alcances y valores que pide la guía de un proveedor
cli-guide-file = Una guía en texto, Markdown o HTML; - lee la entrada estándar
cli-open = Abrir un archivo cifrado en la ventana, que pide su contraseña
cli-open-file = El archivo cifrado (normalmente .scopewise)

cli-usage = Uso:
cli-arguments = Argumentos:
cli-options = Opciones:
cli-commands = Comandos:
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-one-of = { $help } [valores posibles: { $values }; predeterminado: { $default }]
cli-wrong-unknown = Argumento desconocido: “{ $argument }”.
cli-wrong-missing = Falta: { $arguments }
cli-wrong-value = “{ $value }” no es un valor válido para { $argument }.
cli-wrong-together = { $argument } y { $other } no se pueden usar a la vez.
cli-wrong = Scopewise no entiende este comando.
cli-wrong-help = Siguiente paso: consulta `scopewise --help`.
cli-not-printed = No se pudo escribir la salida: { $error }
stopped-by-a-fault = Scopewise se cerró por un error ({ $place }). Los datos guardados están a salvo. Ábrelo de nuevo.
cli-wrong-twice = { $argument } aparece dos veces.
cli-next-file = Revisa la ruta y los permisos del archivo.
cli-next-whole = Indica el archivo completo que creó BigCommerce.
