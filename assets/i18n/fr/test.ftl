# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce répond
check-answers-practice = La boutique de démo répond
check-network = Connecté au serveur
check-secure = La connexion est sécurisée
check-token-known = Le jeton est reconnu
check-token = Jeton et boutique correspondent
check-open = La boutique est ouverte
check-room = La boutique respecte sa limite de requêtes API
check-by-proxy = résolu par le proxy
check-store = Le nom de la boutique
check-scopes = Vérification des scopes
check-not-tried = non testé
check-store-hidden = masqué, car Information & settings est sur None
check-seconds = { $seconds } s

finding-fits = Conforme
finding-missing = Manquant
finding-extra = Plus que nécessaire
finding-level-not-checked = Niveau non vérifié
finding-cannot-be-tested = Non testable

found-none = None
found-open = Read-only ou plus
found-open-ticked = Read-only ou plus (votre réglage : { $level })
found-hidden = Indéterminé : Content est ouvert
found-no-question = Non testable sans risque
found-trouble = Pas de réponse claire
found-not-reached = Non atteint

reason-needs-write = seule une modification le montrerait, et Scopewise ne modifie jamais rien
reason-graphql-only = aucune requête sans risque ne le teste
reason-no-request = aucune requête sans risque ne le teste
reason-ambiguous-with-content = Content est ouvert, et une seule requête teste les deux
reason-server-trouble = BigCommerce a eu du mal à répondre
reason-not-json = la réponse ne vient pas de BigCommerce
reason-rate-limited = la boutique était trop sollicitée
reason-unexpected-answer = réponse inattendue
reason-not-reached = le test s’est terminé avant

verdict-ready = Prête
verdict-ready-text = { $scopes ->
    [0] Aucun scope n’est requis.
    [1] Le seul scope requis est conforme.
   *[other] Les { $scopes } scopes requis sont conformes.
} { $app } peut { $reads ->
    [yes] lire ce qu’il lui faut
   *[no] faire son travail
} et, d’après ce que Scopewise peut tester, rien de plus.
verdict-ready-open-text = { $scopes ->
    [0] { $app } n’a besoin d’aucun scope.
    [1] D’après ce qui peut être testé, le scope dont { $app } a besoin est là.
   *[other] D’après ce qui peut être testé, les { $scopes } scopes dont { $app } a besoin sont là.
}
verdict-extra = Prête, avec plus que nécessaire
verdict-extra-text = { $count ->
    [one] { $scopes } donne un accès dont { $app } n’a pas besoin.
   *[other] { $scopes } donnent un accès dont { $app } n’a pas besoin.
} Vous pouvez continuer, ou créer un compte API avec moins d’accès.
verdict-gaps = Pas encore prête
verdict-gaps-one = { $scope } est sur None ; { $app } a besoin de { $level }.
verdict-gaps-many = { $scopes } sont sur None ; { $app } en a besoin.
verdict-gaps-end = Les scopes d’un compte API ne peuvent plus être modifiés après un clic sur Save ; créez un nouveau compte.
verdict-gaps-ticks = Ce que vous avez coché à l’étape 4 est conservé.
untested-nothing-known = On ne sait encore rien du jeton.
untested-token-known = Le jeton et la boutique correspondent, mais les scopes n’ont pas encore été vérifiés.
verdict-refused = Ne fonctionne pas
verdict-unclear = Test incomplet
verdict-unclear-text = { $scopes ->
    [1] Le scope dont { $app } a besoin n’a pas pu être confirmé : { $silent }.
   *[other] Sur les { $scopes } scopes dont { $app } a besoin, aucun ne semble manquer, mais la réponse n’est pas claire pour { $silent }.
}
next-unclear = Refaites le test. Si la réponse reste peu claire, contactez l’assistance de BigCommerce.
verdict-untested = Test impossible

note-level-not-checked = { $count ->
    [one] { $count } niveau non vérifié : une requête de lecture ne distingue pas Read-only d’un niveau supérieur.
   *[other] { $count } niveaux non vérifiés : une requête de lecture ne distingue pas Read-only d’un niveau supérieur.
}
note-level-ticked = { $count ->
    [one] { $count } niveau non vérifié : vous avez choisi { $level }.
   *[other] { $count } niveaux non vérifiés : vous avez choisi { $level }.
}
note-cannot-be-tested = { $count ->
    [one] { $count } scope ne peut pas être testé ; contrôlez-le dans la liste des comptes de BigCommerce.
   *[other] { $count } scopes ne peuvent pas être testés ; contrôlez-les dans la liste des comptes de BigCommerce.
}

cause-token-refused = BigCommerce ne reconnaît pas ce jeton.
    .text = Vérifiez aussi le Store hash : un mauvais reçoit la même réponse. Si le compte existe encore, rajoutez son fichier. S’il a été supprimé, créez un nouveau compte.
    .next = Rajouter le fichier
cause-store-mismatch = Le jeton et la boutique ne correspondent pas.
    .text = Le jeton vient d’une autre boutique, ou le Store hash est erroné.
    .next = Vérifier les valeurs
cause-not-practice = Ce n’est pas un fichier de démo.
    .text = La boutique de démo n’accepte que les fichiers de démo de Scopewise. Rien n’a été envoyé.
    .next = Utiliser le fichier de démo
cause-practice-token = Ce sont des valeurs de démo.
    .text = Scopewise les a inventées ; BigCommerce ne les connaît pas. Rien n’a été envoyé.
    .next = Ajouter le vrai fichier
cause-store-suspended = La boutique est suspendue.
    .text = BigCommerce l’a suspendue, souvent pour une question de facturation. Adressez-vous au propriétaire de la boutique.
    .next = Retester
cause-maintenance = La boutique est en maintenance.
    .text = Attendez qu’elle rouvre.
    .next = Retester
cause-rate-limited = La boutique est très sollicitée.
    .text = D’autres applications ont utilisé toutes ses requêtes pour le moment. Attendez une minute, puis retestez.
    .next = Retester
cause-offline = Cet ordinateur n’est pas connecté à internet.
    .text = Vérifiez le réseau, puis retestez.
    .next = Retester
cause-dns = L’adresse de BigCommerce est introuvable.
    .text = Vérifiez la connexion internet.
    .next = Retester
cause-connect = Cet ordinateur n’a pas pu joindre BigCommerce.
    .text = Vérifiez la connexion internet.
    .next = Retester
cause-proxy = Le proxy a bloqué la connexion.
    .text = Demandez à votre service informatique d’autoriser api.bigcommerce.com, port 443.
    .next = Retester
cause-proxy-auth = Le proxy demande un nom d’utilisateur et un mot de passe.
    .text = Demandez à votre service informatique comment les programmes s’y connectent.
    .next = Retester
cause-proxy-address = L’adresse du proxy est incompréhensible.
    .text = Elle se trouve dans la variable HTTPS_PROXY ou ALL_PROXY, ou dans les paramètres réseau. Scopewise prend en charge les proxys http, https et SOCKS. Corrigez l’adresse, puis relancez Scopewise.
    .next = Retester
cause-tls = Impossible de vérifier la connexion sécurisée.
    .text = Un élément de ce réseau utilise son propre certificat. Essayez un autre réseau, ou demandez à votre service informatique d’installer ce certificat. Scopewise n’ignore jamais ce contrôle.
    .next = Retester
cause-bad-certificate = Le certificat n’est pas autorisé pour BigCommerce.
    .text = Un élément de ce réseau a répondu avec un certificat qui ne doit pas servir pour cette adresse. Ne l’installez pas. Essayez un autre réseau, ou prévenez votre service informatique.
    .next = Retester
cause-wrong-name = Un autre serveur a répondu à la place de BigCommerce.
    .text = Sur un réseau invité, par exemple à l’hôtel, connectez-vous d’abord dans votre navigateur. N’installez aucun certificat pour cela.
    .next = Retester
cause-expired = Le certificat de la connexion sécurisée a expiré.
    .text = Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, un élément de ce réseau répond avec un ancien certificat. Essayez un autre réseau.
    .next = Retester
cause-no-authorities = Cet ordinateur n’a pas de liste de certificats de confiance.
    .text = Installez le paquet « ca-certificates », puis retestez.
    .next = Retester
cause-handshake = Impossible d’établir la connexion sécurisée.
    .text = Un proxy ou un pare-feu de ce réseau est peut-être trop ancien. Essayez un autre réseau, ou montrez ce message à votre service informatique.
    .next = Retester
cause-clock = L’horloge de cet ordinateur retarde.
    .text = Corrigez la date et l’heure de cet ordinateur, puis retestez.
    .next = Retester
cause-timeout = Pas de réponse à temps.
    .text = Vérifiez la connexion internet.
    .next = Retester
cause-cancelled = Vous avez arrêté le test.
    .text = Vous pouvez le relancer à tout moment.
    .next = Retester
cause-redirected = La réponse renvoie vers une autre adresse.
    .text = Scopewise n’a pas suivi cette redirection ; votre jeton n’a donc pas été envoyé ailleurs. Connectez-vous à ce réseau dans le navigateur, ou adressez-vous à votre service informatique.
    .next = Retester
cause-server-error = BigCommerce rencontre des difficultés.
    .text = Il a répondu par une erreur de serveur. Le jeton est peut-être bon.
    .next = Retester
cause-not-json = La réponse ne vient pas de BigCommerce.
    .text = Un proxy ou une page de connexion a répondu à sa place. Connectez-vous à ce réseau dans le navigateur, ou adressez-vous à votre service informatique.
    .next = Retester
cause-too-large = La réponse était trop volumineuse.
    .text = Ce n’est peut-être pas BigCommerce qui a répondu. Adressez-vous à votre service informatique.
    .next = Retester

report-title = Rapport Scopewise
report-practice = DÉMO : rien dans ce rapport n’est réel.
report-version = Scopewise { $version }
report-app = Application : { $app }
report-store = Boutique : { $name } ({ $domain }), hash { $hash }
report-store-hash = Store hash : { $hash }
report-fingerprint = Empreinte : { $fingerprint }
report-verdict = { $title } : { $text }
report-next = Ensuite : { $next }
report-requests = { $requests ->
    [0] Aucune requête n’a été envoyée.
    [one] { $requests } requête de lecture en { $seconds } s.
   *[other] { $requests } requêtes de lecture en { $seconds } s.
}
report-needed = requis : { $level }
report-not-needed = non requis
report-scopes = Scopes
report-checks = Contrôles
report-check-passed = ok
report-check-failed = échec
report-check-open = -
report-other-scopes = { $count ->
    [one] { $count } autre scope n’est pas nécessaire, et il est fermé ou non testable.
   *[other] { $count } autres scopes ne sont pas nécessaires, et ils sont fermés ou non testables.
}
next-ready = Transmettez les valeurs à { $app }.
next-extra = Continuez, ou créez un compte API avec moins d’accès.
next-gaps = Créez un nouveau compte API avec les scopes manquants.

check-name-answers = La réponse
check-name-network = L’accès au serveur
check-name-secure = La connexion sécurisée
check-name-token-known = Le jeton d’accès
check-name-token = Le jeton et la boutique
check-name-open = L’état de la boutique
check-name-store = Le nom de la boutique
check-name-room = La limite de requêtes
check-name-scopes = Les scopes
check-rest = { $count ->
    [one] { $count } autre contrôle n’a pas été lancé
   *[other] { $count } autres contrôles n’ont pas été lancés
}
