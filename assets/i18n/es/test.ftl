# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce responde
check-answers-practice = La tienda de práctica responde
check-network = Hay conexión con el servidor
check-secure = La conexión es segura
check-token-known = Se reconoce el token
check-token = El token y la tienda coinciden
check-open = La tienda está abierta
check-room = La tienda no supera su límite de la API
check-by-proxy = a través del proxy
check-store = El nombre de la tienda
check-scopes = Comprobando los alcances
check-not-tried = sin probar
check-store-hidden = nombre oculto porque Information & settings está en None
check-seconds = { $seconds } s

finding-fits = Correcto
finding-missing = Falta
finding-extra = Más de lo necesario
finding-level-not-checked = Nivel sin comprobar
finding-cannot-be-tested = No se puede probar

found-none = None
found-open = Read-only o superior
found-open-ticked = Read-only o superior (pusiste { $level })
found-hidden = No se sabe: Content está abierto
found-no-question = No se puede probar sin riesgo
found-trouble = Sin respuesta clara
found-not-reached = No se probó

reason-needs-write = solo un cambio lo mostraría, y Scopewise nunca cambia nada
reason-graphql-only = ninguna solicitud segura puede probarlo
reason-no-request = ninguna solicitud segura puede probarlo
reason-ambiguous-with-content = Content está abierto, y una sola solicitud prueba los dos
reason-server-trouble = BigCommerce tuvo problemas para responder
reason-not-json = respondió algo que no es BigCommerce
reason-rate-limited = la tienda estaba demasiado ocupada
reason-unexpected-answer = respuesta inesperada
reason-not-reached = la prueba terminó antes

verdict-ready = Todo listo
verdict-ready-text = { $scopes ->
    [one] El único alcance es correcto.
   *[other] Los { $scopes } alcances son correctos.
} { $app } puede { $reads ->
    [yes] leer lo que necesita
   *[no] hacer lo que necesita
} y, hasta donde Scopewise puede comprobarlo, nada más.
verdict-ready-open-text = { $scopes ->
    [one] Hasta donde se puede probar, { $app } tiene el alcance que necesita.
   *[other] Hasta donde se puede probar, { $app } tiene los { $scopes } alcances que necesita.
}
verdict-extra = Listo, con más de lo necesario
verdict-extra-text = { $count ->
    [one] El alcance { $scopes } da un acceso que { $app } no necesita.
   *[other] Los alcances { $scopes } dan un acceso que { $app } no necesita.
} Puedes continuar o crear una cuenta de API con menos acceso.
verdict-gaps = Aún no está listo
verdict-gaps-one = { $scope } está en None; { $app } necesita { $level }.
verdict-gaps-many = { $scopes } están en None; { $app } los necesita.
verdict-gaps-end = Los alcances de una cuenta de API no se pueden cambiar después de hacer clic en Save, así que crea una nueva.
verdict-gaps-ticks = Se conserva lo que marcaste en el paso 4.
untested-nothing-known = Aún no se sabe nada del token.
untested-token-known = El token y la tienda coinciden, pero los alcances aún no se comprobaron.
verdict-refused = No funciona
verdict-unclear = Sin probar del todo
verdict-unclear-text = { $scopes ->
    [one] No se pudo confirmar el alcance que necesita { $app }: { $silent }.
   *[other] De los { $scopes } alcances que necesita { $app }, no falta ninguno que se sepa, pero no se pudo confirmar: { $silent }.
}
next-unclear = Prueba de nuevo. Si la respuesta sigue sin ser clara, consulta al soporte de BigCommerce.
verdict-untested = No se pudo probar

note-level-not-checked = { $count ->
    [one] 1 nivel sin comprobar: una solicitud de lectura no distingue Read-only de un nivel superior.
   *[other] { $count } niveles sin comprobar: una solicitud de lectura no distingue Read-only de un nivel superior.
}
note-level-ticked = { $count ->
    [one] 1 nivel sin comprobar: pusiste { $level }.
   *[other] { $count } niveles sin comprobar: pusiste { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 alcance no se puede probar; revísalo en la lista de cuentas de BigCommerce.
   *[other] { $count } alcances no se pueden probar; revísalos en la lista de cuentas de BigCommerce.
}

cause-token-refused = BigCommerce no reconoce este token.
    .text = Revisa también el hash de la tienda: uno equivocado recibe la misma respuesta. Si la cuenta todavía existe, agrega su archivo otra vez. Si se eliminó, crea una cuenta nueva.
    .next = Agregar el archivo otra vez
cause-store-mismatch = El token y la tienda no coinciden.
    .text = El token es de otra tienda o el hash de la tienda no es correcto.
    .next = Revisar los valores
cause-not-practice = Este no es un archivo de práctica.
    .text = La tienda de práctica solo acepta archivos de práctica de Scopewise. No se envió nada.
    .next = Usar el archivo de práctica
cause-practice-token = Estos son valores de práctica.
    .text = Scopewise los inventó; BigCommerce no los conoce. No se envió nada.
    .next = Usar el archivo de la tienda
cause-store-suspended = La tienda está suspendida.
    .text = BigCommerce la suspendió, a menudo por un problema de facturación. Habla con el propietario de la tienda.
    .next = Probar de nuevo
cause-maintenance = La tienda está en mantenimiento.
    .text = Espera a que la tienda vuelva a abrir.
    .next = Probar de nuevo
cause-rate-limited = La tienda está ocupada.
    .text = Otras apps agotaron por ahora el límite de solicitudes de la tienda. Espera un minuto y prueba de nuevo.
    .next = Probar de nuevo
cause-offline = Este equipo no está conectado a internet.
    .text = Revisa la red y prueba de nuevo.
    .next = Probar de nuevo
cause-dns = No se encontró la dirección de BigCommerce.
    .text = Revisa la conexión a internet.
    .next = Probar de nuevo
cause-connect = Este equipo no pudo conectarse a BigCommerce.
    .text = Revisa la conexión a internet.
    .next = Probar de nuevo
cause-proxy = El proxy bloqueó la conexión.
    .text = Pide al soporte técnico de tu empresa que permita api.bigcommerce.com, puerto 443.
    .next = Probar de nuevo
cause-proxy-auth = El proxy pide un nombre de usuario y una contraseña.
    .text = Pregunta al soporte técnico de tu empresa cómo inician sesión los programas en el proxy.
    .next = Probar de nuevo
cause-proxy-address = No se entiende la dirección del proxy.
    .text = Está en la variable HTTPS_PROXY o ALL_PROXY, o en los ajustes de red. Scopewise admite proxies http, https y SOCKS. Corrige la dirección y vuelve a abrir Scopewise.
    .next = Probar de nuevo
cause-tls = No se pudo verificar la conexión segura.
    .text = Algo en esta red usa su propio certificado. Prueba con otra red o pide al soporte técnico de tu empresa que lo instale. Scopewise nunca omite esta comprobación.
    .next = Probar de nuevo
cause-bad-certificate = El certificado no es válido para BigCommerce.
    .text = Algo en esta red respondió con un certificado que no puede usarse para esta dirección. No lo instales. Prueba con otra red o avisa a tu equipo de TI.
    .next = Probar de nuevo
cause-wrong-name = Respondió otro servidor en lugar de BigCommerce.
    .text = Si es una red de invitados, como la de un hotel, inicia sesión en ella primero en el navegador. No instales ningún certificado para esto.
    .next = Probar de nuevo
cause-expired = El certificado de la conexión segura ha caducado.
    .text = Comprueba la fecha y la hora de este equipo. Si son correctas, algo en esta red responde con un certificado antiguo. Prueba con otra red.
    .next = Probar de nuevo
cause-no-authorities = Este equipo no tiene lista de certificados de confianza.
    .text = Instala el paquete “ca-certificates” y prueba de nuevo.
    .next = Probar de nuevo
cause-handshake = No se pudo abrir la conexión segura.
    .text = Puede que un proxy o cortafuegos de esta red sea demasiado antiguo. Prueba con otra red o muestra este mensaje a soporte técnico.
    .next = Probar de nuevo
cause-clock = El reloj de este equipo está atrasado.
    .text = Corrige la fecha y la hora de este equipo y prueba de nuevo.
    .next = Probar de nuevo
cause-timeout = La respuesta no llegó a tiempo.
    .text = Revisa la conexión a internet.
    .next = Probar de nuevo
cause-cancelled = Detuviste la prueba.
    .text = Puedes volver a empezarla en cualquier momento.
    .next = Probar de nuevo
cause-redirected = La respuesta remite a otra dirección.
    .text = Scopewise no la siguió, así que tu token no se envió a otro lugar. Inicia sesión en esta red desde el navegador o pide ayuda al soporte técnico de tu empresa.
    .next = Probar de nuevo
cause-server-error = BigCommerce tiene problemas.
    .text = Respondió con un error del servidor. Puede que el token esté bien.
    .next = Probar de nuevo
cause-not-json = La respuesta no vino de BigCommerce.
    .text = Respondió un proxy o una página de inicio de sesión. Inicia sesión en esta red desde el navegador o pide ayuda al soporte técnico de tu empresa.
    .next = Probar de nuevo
cause-too-large = La respuesta era demasiado grande.
    .text = Puede que haya respondido otra cosa, no BigCommerce. Pide ayuda al soporte técnico de tu empresa.
    .next = Probar de nuevo

report-title = Informe de Scopewise
report-practice = PRÁCTICA: nada en este informe es real.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Tienda: { $name } ({ $domain }), hash { $hash }
report-store-hash = Hash de la tienda: { $hash }
report-fingerprint = Huella: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Siguiente paso: { $next }
report-requests = { $requests ->
    [0] No se envió ninguna solicitud.
    [one] 1 solicitud de lectura en { $seconds } s.
   *[other] { $requests } solicitudes de lectura en { $seconds } s.
}
report-needed = necesita { $level }
report-not-needed = no hace falta
report-scopes = Alcances
report-checks = Comprobaciones
report-check-passed = ok
report-check-failed = error
report-check-open = -
report-other-scopes = { $count ->
    [one] 1 alcance más no hace falta, y está cerrado o no se puede probar.
   *[other] { $count } alcances más no hacen falta, y están cerrados o no se pueden probar.
}
next-ready = Entrega los valores a { $app }.
next-extra = Continúa o crea una cuenta de API con menos acceso.
next-gaps = Crea una cuenta de API nueva que incluya los alcances que faltan.

check-name-answers = Respuesta
check-name-network = Conexión con el servidor
check-name-secure = Conexión segura
check-name-token-known = Token de acceso
check-name-token = Token y tienda
check-name-open = Estado de la tienda
check-name-store = Nombre de la tienda
check-name-room = Límite de la API
check-name-scopes = Alcances
check-rest = { $count ->
    [one] 1 comprobación más sin hacer
   *[other] { $count } comprobaciones más sin hacer
}
