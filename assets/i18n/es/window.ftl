# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = Español

prefs-theme = Tema
prefs-system = Sistema
prefs-light = Claro
prefs-dark = Oscuro
prefs-size = Tamaño
prefs-language = Idioma
prefs-language-system = El del sistema
prefs-motion = Reducir movimiento
tool-prefs = Preferencias
tool-language = Idioma: { $language }
tool-keys = Atajos y términos
tool-about = Acerca de Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Mayús
key-alt = Alt
key-enter = Intro
key-home = Inicio
key-esc = Esc
keys-heading = Atajos y términos
keys-continue = Continuar
keys-back = Atrás
keys-step = Ir a un paso ya hecho
keys-new = Conexión nueva
keys-all = Todas las conexiones
keys-search = Buscar una app
keys-tick = Marcar una fila y seguir
keys-untick = Desmarcar la última fila
keys-choose-file = Elegir el archivo de credenciales
keys-paste = Pegar los valores
keys-test = Probar otra vez
keys-copy-next = Copiar el valor siguiente
keys-panes = Siguiente parte de la ventana
keys-size = Más grande, más pequeño, normal
keys-help = Esta lista
keys-escape = Cerrar un diálogo, detener una prueba
keys-close = Cerrar

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = ¿Qué es «{ $word }»?
what-account = Cuenta de API
    .text = Una entrada en BigCommerce que deja entrar en tu tienda a una app, y a nadie más.
what-scope = Fila u OAuth scope
    .text = Una parte de tu tienda en el formulario de BigCommerce, como Orders. Su nivel dice hasta dónde puede llegar la app.
what-token = Token de acceso
    .text = La llave que abre tu tienda a la app. Quien la tenga puede usarla, por eso queda oculta.
what-client-id = ID de cliente
    .text = El número propio de la cuenta. Por sí solo no abre nada.
what-client-secret = Secreto de cliente
    .text = Una segunda llave que piden algunas apps. También queda oculta.
what-store-hash = Hash de la tienda
    .text = El código corto con el que BigCommerce conoce tu tienda. Forma parte del API path.
what-api-path = API path
    .text = La dirección por la que las apps llegan a tu tienda. Contiene el hash de la tienda.
what-fingerprint = Huella
    .text = Ocho caracteres que distinguen un token de otro. No abren nada, así que puedes decirlos en voz alta.

# The small window beside the browser.
compact-open = Mantener visible
compact-title = { $app }: filas por ajustar
compact-pin = Quedar por encima de otras ventanas
compact-back = Volver a la ventana grande
compact-next = Siguiente fila del formulario
compact-done = Hecho, siguiente
compact-left = { $count ->
    [one] Queda 1
   *[other] Quedan { $count }
}
compact-all = Todas las filas están ajustadas
compact-save = Después pulsa Save. Deja abierta la ventana emergente.

# About.
about-heading = Scopewise { $version }
about-lead = Funciona solo en este equipo. Sin telemetría, sin cuenta de usuario.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com responde en { $seconds } s
about-no-answer = Sin respuesta: { $problem }
about-asking = Preguntando…
about-proxy = Proxy
about-proxy-none = Ninguno indicado en el entorno
about-proxy-set = Indicado en el entorno
about-keyring = Llavero
about-downloads = Carpeta Descargas
about-downloads-watched = Se vigila desde el paso 4
about-downloads-not = No se vigila
about-downloads-ask = Se te pregunta en el paso 5
about-rows = Lista de filas
about-rows-of = { $count } filas, a fecha de { $date }
about-licences = Licencias
about-licences-text = Scopewise: MIT o Apache 2.0. Inter y JetBrains Mono: SIL Open Font License. Phosphor: MIT. Las palabras de las contraseñas: EFF, CC BY 3.0 US.
about-foot = Sin secretos ni rutas de archivos.
about-copy = Copiar informe

# The way of a question, link by link.
chain-computer = Este equipo
chain-network = Red
chain-bigcommerce = BigCommerce
chain-store = Tienda
chain-link = { $name }: { $state }
chain-done = responde
chain-now = preguntando
chain-broken = no responde
chain-ahead = sin probar

about-diagnostics = Diagnóstico
about-guides = Guías
about-guides-text = Filas y valores de { $count } apps, cada una según su propia guía. Donde consta, cuándo se leyó.
guide-open-short = Abrir
about-clock-name = Reloj
about-clock = { $seconds } s de diferencia
about-clock-off = { $minutes } minutos de diferencia. Ponlo en hora; si no, los certificados parecen incorrectos.
about-clock-unknown = Sin comparar
about-certificates = Comprobación de certificados
about-certificates-on = Activada, con los certificados de este equipo

# The toast of a window that had to do without OpenGL.
window-software = Se dibuja sin OpenGL: funciona, pero más despacio. En Debian lo traen libgl1 y libgl1-mesa-dri.
