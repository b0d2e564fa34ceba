# What belongs to the window: preferences, keys, terms, the small window, About.

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
prefs-renderer = Dibujo (desde el próximo inicio)
prefs-renderer-automatic = Automático
prefs-renderer-card = Tarjeta gráfica
prefs-renderer-processor = Procesador
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
keys-step = Ir a un paso terminado
keys-new = Conexión nueva
keys-all = Todas las conexiones
keys-search = Buscar una app
keys-tick = Marcar un alcance como listo e ir al siguiente
keys-untick = Desmarcar el último alcance
keys-choose-file = Elegir el archivo de credenciales
keys-paste = Pegar los valores
keys-test = Probar de nuevo
keys-copy-next = Copiar el valor siguiente
keys-panes = Siguiente parte de la ventana
keys-size = Acercar, alejar, restablecer
keys-help = Esta lista
keys-escape = Cerrar un diálogo, detener una prueba
keys-close = Cerrar

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = ¿Qué es “{ $word }”?
what-account = Cuenta de API
    .text = Una entrada en BigCommerce que da a una app acceso a tu tienda.
what-scope = Alcance (OAuth scope)
    .text = Una parte de tu tienda en el formulario de BigCommerce, como Orders. Su nivel indica qué puede hacer ahí la app.
what-token = Token de acceso
    .text = La llave de tu tienda para la app. Quien la tenga puede usarla, por eso queda oculta.
what-client-id = ID de cliente
    .text = El identificador de la cuenta. Por sí solo no da acceso.
what-client-secret = Secreto de cliente
    .text = Una segunda llave que piden algunas apps. También queda oculta.
what-store-hash = Hash de la tienda
    .text = El código corto que identifica tu tienda en BigCommerce. Forma parte del API path.
what-api-path = API path
    .text = La dirección por la que las apps llegan a tu tienda. Contiene el hash de la tienda.
what-fingerprint = Huella
    .text = Ocho caracteres que identifican un token. No sirven para iniciar sesión, así que puedes leerlos en voz alta.

# The small window beside the browser.
compact-open = Ventana flotante
compact-title = Alcances para { $app }
compact-pin = Mantener sobre las demás ventanas
compact-back = Volver a la ventana grande
compact-next = Siguiente alcance del formulario
compact-done = Listo, siguiente
compact-left = { $count ->
    [one] Queda 1
   *[other] Quedan { $count }
}
compact-all = Todos los alcances listos
compact-save = Luego, Save en BigCommerce. No cierres su ventana emergente.

# About.
about-heading = Scopewise { $version }
about-lead = Funciona en este equipo y envía tu token solo a BigCommerce. Sin telemetría ni cuenta de Scopewise.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com responde en { $seconds } s
about-no-answer = Sin respuesta: { $problem }
about-asking = Comprobando…
about-proxy = Proxy
about-proxy-none = Ninguno
about-proxy-set = Configurado con una variable de entorno
about-proxy-desktop = Configurado en los ajustes de red
about-proxy-excepted = No se usa para BigCommerce
about-proxy-unreadable = Su dirección no se entiende
about-keyring = Llavero
about-downloads = Carpeta Descargas
about-downloads-watched = Se vigila desde el paso 4
about-downloads-not = No se vigila
about-downloads-ask = Se te preguntará en el paso 4
about-scopes = Lista de alcances
about-scopes-of = { $count } alcances, actualizados en { $date }
about-licenses = Licencias
about-licenses-text = Scopewise: MIT o Apache 2.0. Inter y JetBrains Mono: SIL Open Font License. Phosphor: MIT. Palabras de las contraseñas: EFF, CC BY 3.0 US.
about-foot = Sin secretos ni rutas de archivos.
about-copy = Copiar informe

# The path of a request, link by link.
chain-computer = Este equipo
chain-network = Red
chain-bigcommerce = BigCommerce
chain-store = Tienda
chain-link = { $name }: { $state }
chain-done = con conexión
chain-now = en espera
chain-broken = sin conexión
chain-ahead = sin probar

about-diagnostics = Diagnóstico
about-guides = Guías
about-guides-text = Valores de { $count } apps, y alcances cuando se conocen, tomados de la guía de cada app. Se muestra la fecha si la guía la tiene.
guide-open-short = Abrir
about-clock-name = Reloj
about-clock = { $seconds } s de diferencia
about-clock-off = { $minutes ->
    [one] 1 minuto de diferencia. Corrige la hora para que las conexiones seguras no fallen.
   *[other] { $minutes } minutos de diferencia. Corrige la hora para que las conexiones seguras no fallen.
}
about-clock-unknown = Sin comparar
about-certificates = Comprobación de certificados
about-certificates-on = Activada, con los certificados de este equipo

# The toast of a window that runs without OpenGL.
window-software = OpenGL no está disponible, por eso la ventana va más lenta. En Debian, instala libgl1 y libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent }%
