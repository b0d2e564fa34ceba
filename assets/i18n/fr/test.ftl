# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce répond
check-answers-practice = La boutique d’entraînement répond
check-network = Le serveur est trouvé et accepte la connexion
check-secure = La connexion est sécurisée
check-token-known = Le jeton est connu
check-token = Le jeton et la boutique vont ensemble
check-open = La boutique est ouverte
check-room = La boutique a encore des requêtes disponibles
check-by-proxy = résolu par le proxy
check-store = C’est votre boutique
check-rows = Vérification des lignes
check-not-tried = non essayé
check-store-hidden = son nom reste masqué tant que Information & settings est fermée
check-seconds = { $seconds } s

finding-fits = Conforme
finding-missing = Manquante
finding-extra = Plus que nécessaire
finding-level-not-checked = Niveau non vérifié
finding-cannot-be-tested = Non testable

found-none = None
found-open = Read-only ou plus
found-open-ticked = Ouverte (vous avez coché { $level })
found-hidden = Cachée derrière Content
found-no-question = Pas de question sans risque
found-trouble = Pas de réponse claire
found-not-reached = Pas interrogée

reason-needs-write = seule une modification le montrerait, et Scopewise ne modifie jamais rien
reason-graphql-only = aucune question sans risque n’existe pour cette ligne
reason-no-request = aucune question sans risque n’existe pour cette ligne
reason-ambiguous-with-content = Content est ouverte et répond à la même question
reason-server-trouble = BigCommerce a eu du mal à répondre
reason-not-json = autre chose que BigCommerce a répondu
reason-rate-limited = la boutique était trop sollicitée
reason-unexpected-answer = Scopewise ne connaît pas cette réponse
reason-not-reached = le test s’est terminé avant elle

verdict-ready = Prête
verdict-ready-text = { $rows ->
    [one] La seule ligne est conforme.
   *[other] Les { $rows } lignes sont conformes.
} { $app } peut { $reads ->
    [yes] lire ce qu’il lui faut
   *[no] faire ce qu’il lui faut
} ; aucune autre ligne testable n’est ouverte.
verdict-ready-open-text = { $rows ->
    [one] La ligne dont { $app } a besoin est ouverte.
   *[other] Aucune des { $rows } lignes dont { $app } a besoin ne manque.
}
verdict-extra = Prête, avec plus que nécessaire
verdict-extra-text = { $count ->
    [one] { $rows } est ouverte, alors que { $app } n’en a pas besoin.
   *[other] { $rows } sont ouvertes, alors que { $app } n’en a pas besoin.
} Vous pouvez continuer, ou créer un compte plus strict.
verdict-gaps = Pas encore prête
verdict-gaps-one = { $row } est sur None ; { $app } a besoin de { $level }.
verdict-gaps-many = { $rows } sont sur None ; { $app } en a besoin.
verdict-gaps-end = BigCommerce ne peut pas modifier un compte après Save ; créez-en un nouveau.
verdict-gaps-ticks = Vos coches sont conservées.
untested-nothing-known = On ne sait encore rien du jeton.
untested-token-known = Le jeton et la boutique vont ensemble ; les lignes ne sont pas encore connues.
verdict-refused = Ne fonctionne pas
verdict-unclear = Pas entièrement testé
verdict-unclear-text = Aucune des { $rows } lignes nécessaires à { $app } ne semble manquer, mais il n’y a pas eu de réponse claire pour { $silent }.
next-unclear = Refaites le test. Si la réponse reste peu claire, demandez à l’assistance de BigCommerce.
verdict-untested = Test impossible

note-level-not-checked = { $count ->
    [one] { $count } niveau non vérifié : une lecture ne distingue pas Read-only d’un niveau supérieur.
   *[other] { $count } niveaux non vérifiés : une lecture ne distingue pas Read-only d’un niveau supérieur.
}
note-level-ticked = { $count ->
    [one] { $count } niveau non vérifié : vous avez coché { $level }.
   *[other] { $count } niveaux non vérifiés : vous avez coché { $level }.
}
note-cannot-be-tested = { $count ->
    [one] { $count } ligne ne peut pas être testée ; regardez-la dans la liste des comptes de BigCommerce.
   *[other] { $count } lignes ne peuvent pas être testées ; regardez-les dans la liste des comptes de BigCommerce.
}

cause-token-refused = BigCommerce ne connaît pas ce jeton.
    .text = Le compte a été supprimé, ou une valeur a été tronquée.
    .next = Réimporter le fichier
cause-store-mismatch = Le jeton et la boutique ne vont pas ensemble.
    .text = Le jeton vient d’une autre boutique, ou le Store hash n’est pas le bon.
    .next = Vérifier les valeurs
cause-not-practice = Ce n’est pas un fichier d’entraînement.
    .text = La boutique d’entraînement n’accepte que les fichiers que Scopewise a créés pour l’entraînement. Rien n’a été envoyé.
    .next = Utiliser le fichier d’entraînement
cause-practice-token = Ce sont des valeurs d’entraînement.
    .text = Scopewise les a inventées, BigCommerce ne les connaît pas. Rien n’a été envoyé.
    .next = Utiliser le fichier de la boutique
cause-store-suspended = La boutique est suspendue.
    .text = BigCommerce l’a mise en pause, souvent pour une question de facturation.
    .next = Retester
cause-maintenance = La boutique est en maintenance.
    .text = Attendez qu’elle soit rouverte.
    .next = Retester
cause-rate-limited = La boutique est très sollicitée.
    .text = D’autres applications ont épuisé ses requêtes pour l’instant.
    .next = Retester
cause-offline = Cet ordinateur n’est pas connecté à internet.
    .text = Vérifiez le réseau, puis testez de nouveau.
    .next = Retester
cause-dns = L’adresse de BigCommerce n’a pas pu être trouvée.
    .text = Cet ordinateur n’a pas pu joindre BigCommerce. Vérifiez la connexion internet.
    .next = Retester
cause-connect = Cet ordinateur n’a pas pu joindre BigCommerce.
    .text = Vérifiez la connexion internet.
    .next = Retester
cause-proxy = Le proxy n’a pas relayé la connexion.
    .text = Demandez à votre service informatique d’autoriser api.bigcommerce.com, port 443.
    .next = Retester
cause-proxy-auth = Le proxy demande un nom et un mot de passe.
    .text = Demandez à votre service informatique comment les programmes s’identifient auprès du proxy.
    .next = Retester
cause-tls = La connexion sécurisée n’a pas pu être vérifiée.
    .text = Quelque chose sur ce réseau utilise son propre certificat. Demandez à votre service informatique de l’installer ; Scopewise ne saute jamais cette vérification.
    .next = Retester
cause-clock = L’horloge de cet ordinateur retarde.
    .text = Une connexion sécurisée a besoin de la bonne date.
    .next = Retester
cause-timeout = Aucune réponse n’est arrivée à temps.
    .text = Vérifiez la connexion internet.
    .next = Retester
cause-cancelled = Vous avez arrêté le test.
    .text = Vous pouvez le relancer à tout moment.
    .next = Retester
cause-redirected = La réponse renvoie vers une autre adresse.
    .text = Scopewise ne la suit pas, pour que votre jeton reste à sa place.
    .next = Retester
cause-server-error = BigCommerce rencontre des difficultés.
    .text = Sa réponse signale un problème de son côté. Le jeton est peut-être bon.
    .next = Retester
cause-not-json = Autre chose a répondu.
    .text = Un proxy ou une page de connexion a répondu à la place de BigCommerce.
    .next = Retester
cause-too-large = La réponse était beaucoup trop volumineuse.
    .text = Autre chose que BigCommerce a peut-être répondu.
    .next = Retester

report-title = Rapport Scopewise
report-practice = ENTRAÎNEMENT : rien dans ce rapport n’est réel.
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
report-needed = exige { $level }
report-not-needed = non requise
report-rows = Lignes
report-checks = Vérifications
report-check-passed = ok
report-check-failed = non
report-check-open = -
report-other-rows = { $count ->
    [one] { $count } autre ligne n’est pas nécessaire, et elle est fermée ou non testable.
   *[other] { $count } autres lignes ne sont pas nécessaires, et elles sont fermées ou non testables.
}
next-ready = Transmettez les valeurs à { $app }.
next-extra = Continuez, ou créez un compte plus strict.
next-gaps = Créez un nouveau compte API en réglant aussi les lignes manquantes.

check-name-answers = La réponse
check-name-network = Le chemin jusqu’au serveur
check-name-secure = La connexion sécurisée
check-name-token-known = Le jeton d’accès
check-name-token = Le jeton et la boutique
check-name-open = L’état de la boutique
check-name-store = Le nom de la boutique
check-name-room = Requêtes restantes
check-name-rows = Les lignes
check-rest = { $count } autres contrôles n’ont pas été essayés
