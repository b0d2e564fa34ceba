# The command line.

cli-about = Connecte une boutique BigCommerce à n’importe quelle application tierce, avec exactement l’accès dont elle a besoin.
cli-file-window = Fichier d’identifiants à ouvrir dans la fenêtre
cli-practice-window = Ouvrir la fenêtre avec la boutique de démo
cli-read = Afficher le contenu d’un fichier d’identifiants, sans aucun secret
cli-read-file = Le fichier, ou - pour l’entrée standard
cli-check = Tester un fichier d’identifiants sur la boutique, scope par scope, avec des requêtes de lecture seulement
cli-check-file = Le fichier, ou - pour l’entrée standard ; facultatif avec --practice
cli-check-app = L’identifiant de l’application, tel que listé par `scopewise apps`
cli-check-access = Scopes à tester : tous ceux que demande le guide, ou Read-only si l’on sait que cela suffit
cli-check-practice = Tester sur la boutique de démo de cet ordinateur
cli-check-gateway = Tester sur un serveur de cet ordinateur (127.0.0.0/8 ou ::1)
cli-apps = Lister les applications avec leurs scopes et leurs valeurs
cli-practice-file = Afficher un fichier d’identifiants pour la boutique de démo
cli-practice-layout = Le format du fichier (today : celui que BigCommerce utilise actuellement)
cli-practice-case = La situation à simuler
cli-practice-app = Donner au jeton seulement les scopes dont cette application a besoin
cli-json = Afficher du JSON

cli-error = { $heading }. { $text }
cli-next = Ensuite : { $next }
cli-unknown-app = Aucune application n’a l’identifiant « { $app } ». `scopewise apps` en donne la liste.
cli-no-lesser = { $app } n’a pas d’option Read-only. La liste de son guide est la seule.
cli-bad-gateway = --gateway n’accepte qu’une adresse de cet ordinateur, comme http://127.0.0.1:8080.
cli-no-file = Indiquez un fichier d’identifiants, ou utilisez --practice.
cli-no-display = Aucun écran disponible pour ouvrir une fenêtre. `scopewise check FILE --app ID` teste un fichier sans fenêtre.
cli-window-failed = Impossible d’ouvrir la fenêtre : OpenGL 2.0 ou plus récent n’est pas disponible. Sous Debian, installez libgl1 et libgl1-mesa-dri. `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-screen-failed = Impossible d’afficher la fenêtre : cet écran n’est pas pris en charge (couleurs 16 bits, par exemple). `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-library-missing = Impossible d’ouvrir la fenêtre : il manque une bibliothèque système. Sous Debian, installez libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 et libwayland-client0. `scopewise check FILE --app ID` fonctionne sans fenêtre.
cli-practice-failed = Impossible de démarrer la boutique de démo : { $error }.

cli-read-hidden = { $count ->
    [one] { $count } caractère, masqué
   *[other] { $count } caractères, masqués
}
cli-read-missing = absent du fichier
cli-read-fingerprint = Empreinte
cli-apps-scope = { $scope } : { $level }
cli-apps-values = Demande : { $values }
cli-apps-name = Nom du compte : { $name }
cli-your-app = Votre application

cli-guide = Trouver les scopes et les valeurs que demande le guide d’un éditeur
cli-guide-file = Un guide au format texte, Markdown ou HTML ; - lit l’entrée standard
cli-open = Ouvrir un fichier chiffré dans la fenêtre, qui demande son mot de passe
cli-open-file = Le fichier chiffré (en général .scopewise)

cli-usage = Utilisation :
cli-arguments = Arguments :
cli-options = Options :
cli-commands = Commandes :
cli-help = Afficher cette aide
cli-version = Afficher la version
cli-one-of = { $help } [valeurs possibles : { $values } ; par défaut : { $default }]
cli-wrong-unknown = Argument inconnu : « { $argument } ».
cli-wrong-missing = Il manque : { $arguments }
cli-wrong-value = « { $value } » n’est pas une valeur valide pour { $argument }.
cli-wrong-together = { $argument } et { $other } ne peuvent pas être utilisés ensemble.
cli-wrong = Scopewise ne comprend pas cette commande.
cli-wrong-help = Ensuite : consultez `scopewise --help`.
cli-not-printed = Impossible d’écrire la sortie : { $error }
stopped-by-a-fault = Scopewise a planté ({ $place }). Les données enregistrées sont intactes. Rouvrez Scopewise.
cli-wrong-twice = { $argument } est indiqué deux fois.
cli-next-file = Vérifiez le chemin et les autorisations du fichier.
cli-next-whole = Indiquez le fichier entier, tel que BigCommerce l’a créé.
