# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce responde
check-answers-practice = La tienda de práctica responde
check-network = El servidor existe y acepta la conexión
check-secure = La conexión es segura
check-token-known = El token es conocido
check-token = El token y la tienda se corresponden
check-open = La tienda está abierta
check-room = A la tienda le quedan consultas
check-by-proxy = lo resolvió el proxy
check-store = Esta es tu tienda
check-rows = Comprobando filas
check-not-tried = sin probar
check-store-hidden = su nombre queda oculto mientras Information & settings está cerrada
check-seconds = { $seconds } s

finding-fits = Correcta
finding-missing = Falta
finding-extra = Más de lo necesario
finding-level-not-checked = Nivel sin comprobar
finding-cannot-be-tested = No se puede probar

found-none = None
found-open = Read-only o superior
found-open-ticked = Abierta (marcaste { $level })
found-hidden = Oculta tras Content
found-no-question = Sin consulta segura
found-trouble = Sin respuesta clara
found-not-reached = No consultada

reason-needs-write = solo un cambio lo mostraría, y Scopewise nunca modifica nada
reason-graphql-only = no hay ninguna consulta segura para esta fila
reason-no-request = no hay ninguna consulta segura para esta fila
reason-ambiguous-with-content = Content está abierta y responde a la misma consulta
reason-server-trouble = BigCommerce tuvo problemas para responder
reason-not-json = respondió algo que no es BigCommerce
reason-rate-limited = la tienda estaba demasiado ocupada
reason-unexpected-answer = Scopewise no conoce esa respuesta
reason-not-reached = la prueba terminó antes

verdict-ready = Lista
verdict-ready-text = { $rows ->
    [one] La única fila es correcta.
   *[other] Las { $rows } filas son correctas.
} { $app } puede { $reads ->
    [yes] leer lo que necesita
   *[no] hacer lo que necesita
}; no hay ninguna otra fila abierta entre las que se pueden probar.
verdict-ready-open-text = { $rows ->
    [one] La fila que { $app } necesita está abierta.
   *[other] No falta ninguna de las { $rows } filas que { $app } necesita.
}
verdict-extra = Lista, con más de lo necesario
verdict-extra-text = { $count ->
    [one] La fila { $rows } está abierta aunque { $app } no la necesita.
   *[other] Las filas { $rows } están abiertas aunque { $app } no las necesita.
} Puedes continuar o crear una cuenta más limitada.
verdict-gaps = Aún no está lista
verdict-gaps-one = La fila { $row } está en None; { $app } necesita { $level }.
verdict-gaps-many = Las filas { $rows } están en None; { $app } las necesita.
verdict-gaps-end = BigCommerce no puede cambiar una cuenta después de Save, así que crea una nueva.
verdict-gaps-ticks = Tus marcas se conservan.
untested-nothing-known = Aún no se sabe nada del token.
untested-token-known = El token y la tienda se corresponden; de las filas aún no se sabe nada.
verdict-refused = No funciona
verdict-unclear = No se probó del todo
verdict-unclear-text = No consta que falte ninguna de las { $rows } filas que necesita { $app }, pero no hubo respuesta clara para { $silent }.
next-unclear = Vuelve a probar. Si la respuesta sigue sin ser clara, pregunta al soporte de BigCommerce.
verdict-untested = No se pudo probar

note-level-not-checked = { $count ->
    [one] 1 nivel sin comprobar: una consulta de lectura no distingue Read-only de un nivel superior.
   *[other] { $count } niveles sin comprobar: una consulta de lectura no distingue Read-only de un nivel superior.
}
note-level-ticked = { $count ->
    [one] 1 nivel sin comprobar: marcaste { $level }.
   *[other] { $count } niveles sin comprobar: marcaste { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 fila no se puede probar; mírala en la lista de cuentas de BigCommerce.
   *[other] { $count } filas no se pueden probar; míralas en la lista de cuentas de BigCommerce.
}

cause-token-refused = BigCommerce no conoce este token.
    .text = La cuenta se borró o un valor quedó cortado.
    .next = Añadir el archivo otra vez
cause-store-mismatch = El token y la tienda no se corresponden.
    .text = El token es de otra tienda o el hash de la tienda no es el correcto.
    .next = Comprobar los valores
cause-not-practice = Este no es un archivo de práctica.
    .text = La tienda de práctica solo acepta archivos que Scopewise creó para practicar. No se envió nada.
    .next = Usar el archivo de práctica
cause-practice-token = Son valores de práctica.
    .text = Scopewise los ha inventado y BigCommerce no los conoce. No se ha enviado nada.
    .next = Usar el archivo de la tienda
cause-store-suspended = La tienda está suspendida.
    .text = BigCommerce la puso en pausa, a menudo por un asunto de facturación.
    .next = Probar otra vez
cause-maintenance = La tienda está en mantenimiento.
    .text = Espera a que la tienda vuelva a abrir.
    .next = Probar otra vez
cause-rate-limited = La tienda está ocupada.
    .text = Otras apps agotaron sus consultas por ahora.
    .next = Probar otra vez
cause-offline = Este equipo no tiene conexión a internet.
    .text = Comprueba la red y después prueba otra vez.
    .next = Probar otra vez
cause-dns = No se encontró la dirección de BigCommerce.
    .text = Este equipo no pudo conectar con BigCommerce. Comprueba la conexión a internet.
    .next = Probar otra vez
cause-connect = Este equipo no pudo conectar con BigCommerce.
    .text = Comprueba la conexión a internet.
    .next = Probar otra vez
cause-proxy = El proxy no dejó pasar la conexión.
    .text = Pide a quien administra tu red que permita api.bigcommerce.com, puerto 443.
    .next = Probar otra vez
cause-proxy-auth = El proxy pide un nombre y una contraseña.
    .text = Pregunta a quien administra tu red cómo inician sesión los programas en el proxy.
    .next = Probar otra vez
cause-tls = La conexión segura no se pudo comprobar.
    .text = Algo en esta red usa su propio certificado. Pide a quien administra tu red que lo instale; Scopewise nunca se salta esta comprobación.
    .next = Probar otra vez
cause-clock = El reloj de este equipo está atrasado.
    .text = Una conexión segura necesita la fecha correcta.
    .next = Probar otra vez
cause-timeout = No llegó ninguna respuesta a tiempo.
    .text = Comprueba la conexión a internet.
    .next = Probar otra vez
cause-cancelled = Detuviste la prueba.
    .text = Puedes empezarla otra vez en cualquier momento.
    .next = Probar otra vez
cause-redirected = La respuesta apunta a otra dirección.
    .text = Scopewise no la sigue, para que tu token se quede donde debe.
    .next = Probar otra vez
cause-server-error = BigCommerce tiene problemas.
    .text = El error está de su lado. Puede que el token esté bien.
    .next = Probar otra vez
cause-not-json = Respondió otra cosa.
    .text = En lugar de BigCommerce contestó un proxy o una página de inicio de sesión.
    .next = Probar otra vez
cause-too-large = La respuesta era demasiado grande.
    .text = Puede que respondiera algo que no es BigCommerce.
    .next = Probar otra vez

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
    [0] No se envió ninguna consulta.
    [one] 1 consulta de lectura en { $seconds } s.
   *[other] { $requests } consultas de lectura en { $seconds } s.
}
report-needed = necesita { $level }
report-not-needed = no hace falta
report-rows = Filas
report-checks = Comprobaciones
report-check-passed = sí
report-check-failed = no
report-check-open = -
report-other-rows = { $count ->
    [one] 1 fila más no hace falta, y está cerrada o no se puede probar.
   *[other] { $count } filas más no hacen falta, y están cerradas o no se pueden probar.
}
next-ready = Entrega los valores a { $app }.
next-extra = Continúa o crea una cuenta más limitada.
next-gaps = Crea una cuenta de API nueva que incluya también las filas que faltan.

check-name-answers = La respuesta
check-name-network = El camino hasta el servidor
check-name-secure = La conexión segura
check-name-token-known = El token de acceso
check-name-token = El token y la tienda
check-name-open = El estado de la tienda
check-name-store = El nombre de la tienda
check-name-room = Consultas restantes
check-name-rows = Las filas
check-rest = { $count } comprobaciones más sin hacer
