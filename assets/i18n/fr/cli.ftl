# The command line.

cli-about = Connecte une boutique BigCommerce à n’importe quelle application tierce, avec exactement l’accès qu’il lui faut.
cli-file-window = Fichier d’identifiants avec lequel ouvrir la fenêtre
cli-practice-window = Ouvre la fenêtre avec la boutique d’entraînement
cli-read = Dit ce que contient un fichier d’identifiants, sans aucun secret
cli-read-file = Le fichier, ou - pour l’entrée standard
cli-check = Teste un fichier d’identifiants auprès de la boutique, ligne par ligne ; lecture seule
cli-check-file = Le fichier, ou - pour l’entrée standard ; facultatif avec --practice
cli-check-app = L’identifiant de l’application, tel que `scopewise apps` l’affiche
cli-check-access = Lignes à tester : la liste du guide, ou Read-only là où l’on sait que cela suffit
cli-check-practice = Teste auprès de la boutique d’entraînement sur cet ordinateur
cli-check-gateway = Teste auprès d’un serveur de cet ordinateur (127.0.0.0/8 ou ::1)
cli-apps = Liste les applications avec leurs lignes et leurs valeurs
cli-practice-file = Affiche un fichier d’identifiants pour la boutique d’entraînement
cli-practice-layout = Disposition du fichier
cli-practice-case = Cas que le compte met en scène
cli-practice-app = Ouvre seulement les lignes de cette application
cli-json = Affiche du JSON

cli-error = { $heading }. { $text }
cli-next = Ensuite : { $next }
cli-unknown-app = Aucune application n’a l’identifiant « { $app } ». `scopewise apps` les liste.
cli-no-lesser = { $app } n’a pas de choix Read-only : la liste de son guide est la seule.
cli-bad-gateway = --gateway n’accepte qu’une adresse de cet ordinateur, par exemple http://127.0.0.1:8080.
cli-no-file = Indiquez un fichier d’identifiants, ou utilisez --practice.
cli-no-display = Il n’y a pas d’écran où ouvrir une fenêtre. `scopewise check FILE --app ID` teste un fichier sans fenêtre.
cli-window-failed = La fenêtre n’a pas pu s’ouvrir : cet ordinateur n’offre pas OpenGL 2.0 ou plus récent (sous Debian : libgl1 et libgl1-mesa-dri). `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-screen-failed = La fenêtre n’a pas pu être affichée : cet écran n’accepte pas les images de ce programme (un écran en couleurs 16 bits, par exemple). `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-library-missing = La fenêtre n’a pas pu s’ouvrir : une partie du système qui affiche les fenêtres n’est pas installée (sous Debian : libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-practice-failed = La boutique d’entraînement n’a pas pu démarrer : { $error }.

cli-read-hidden = { $count ->
    [one] { $count } caractère, masqué
   *[other] { $count } caractères, masqués
}
cli-read-missing = absent du fichier
cli-read-fingerprint = Empreinte
cli-apps-row = { $row } : { $level }
cli-apps-values = Demande : { $values }
cli-apps-name = Nom du compte : { $name }
cli-your-app = Votre application

cli-guide = Trouve les lignes et les valeurs que demande le guide d’un éditeur
cli-guide-file = Un guide en texte, Markdown ou HTML ; - lit l’entrée standard
cli-open = Ouvre un fichier scellé dans la fenêtre ; son mot de passe y est demandé
cli-open-file = Le fichier scellé, qui se termine en général par .scopewise

cli-usage = Utilisation :
cli-arguments = Paramètres :
cli-options = Réglages :
cli-commands = Commandes :
cli-help = Affiche cette aide
cli-version = Affiche la version
cli-one-of = { $help } : { $values }. Sans indication : { $default }.
cli-wrong-unknown = « { $argument } » n’est pas connu ici.
cli-wrong-missing = Il manque : { $arguments }
cli-wrong-value = « { $value } » n’est pas une valeur de { $argument }.
cli-wrong-together = { $argument } et { $other } ne vont pas ensemble.
cli-wrong = Ceci ne peut pas être lu comme une commande.
cli-wrong-help = Ensuite : `scopewise --help` montre ce qui existe.
cli-not-printed = La sortie n’a pas pu être écrite : { $error }
stopped-by-a-fault = Scopewise s’est arrêté à cause d’un défaut interne ({ $place }). Ce qui était enregistré est intact ; rouvrez-le.
cli-wrong-twice = { $argument } est donné deux fois.
