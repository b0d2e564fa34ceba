# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Étape { $number } sur { $count }
step-of-replacement = Remplacement, étape { $number } sur { $count }
step-app = Application
step-settings = Paramètres
step-account = Compte API
step-scopes = Scopes
step-credentials = Identifiants
step-test = Test
step-hand-over = Transmettre

rail-new = Nouvelle connexion
rail-replace = Remplacement
rail-step = Étape { $number } sur 7, { $name }, { $state }
rail-state-current = en cours
rail-state-done = terminée
rail-state-ahead = à faire

back = Retour
continue = Continuer
continue-not-available = { $button }, indisponible : { $reason }
already-have = J’ai déjà les identifiants
already-have-short = J’ai les identifiants
copy = Copier
copy-value = Copier { $label }
paste = Coller
choose-file = Choisir un fichier…
type-values = Saisir les valeurs
close-message = Fermer ce message
count-of = { $done } sur { $count }
scopes-count = { $count ->
    [one] { $count } scope
   *[other] { $count } scopes
}
characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
secret-show = Afficher { $field } pendant dix secondes
secret-hide = Masquer { $field }
secret-hidden = { $field }, valeur masquée, { $length }
state-not-tested = Non testée

tool-theme = Thème : { $theme }
tool-size = Taille : { $percent } %
theme-system = comme le système
theme-light = clair
theme-dark = sombre

practice-store = Boutique de démo
practice-try = Essayer avec une boutique de démo
practice-strip = Mode démo : aucune vraie boutique n’est touchée.
practice-leave = Quitter la démo
settings-lead-practice = En mode démo, il n’y a pas de page à ouvrir. Voyez où elle se trouve dans BigCommerce, puis cliquez sur Continuer.
account-lead-practice = Ici, il n’y a pas de formulaire à remplir. Voyez ce qu’il faut indiquer et où, puis cliquez sur Continuer.
scopes-lead-practice = Ici, il n’y a pas de formulaire. Cochez chaque scope comme si vous l’aviez réglé, ou continuez sans cocher.
settings-practice = En mode démo, aucune page de votre vraie boutique ne s’ouvre.
practice-first = Première fois ? Essayez avec une boutique de démo
practice-first-text = Parcourez les sept étapes avec une boutique fictive et un fichier d’exemple. Rien n’est réel, vous ne risquez rien.
practice-failed = Impossible de démarrer la boutique de démo : { $error }. Réessayez.
practice-start = Lancer la démo
practice-use-file = Utiliser ce fichier
practice-file-title = Votre fichier de démo est prêt
practice-file-place = Dans { $folder }. Déposez-le ici, ou utilisez-le.
practice-file-memory = Il n’a pas pu être enregistré sur cet ordinateur, mais vous pouvez l’utiliser.

reason-choose-app = Choisissez une application pour continuer
reason-choose-access = Choisissez l’accès à donner
reason-name-short = BigCommerce exige au moins 4 caractères.
reason-scopes-left = { $count ->
    [one] Encore { $count } scope à régler.
   *[other] Encore { $count } scopes à régler.
}
reason-add-file = Ajoutez le fichier pour continuer
reason-add-field = Pour continuer, ajoutez : { $field }
reason-continue-without = Continuer sans
reason-not-tested = Pas encore testée
reason-running = Le test est en cours
reason-refused = BigCommerce a refusé les valeurs.
reason-missing = { $count ->
    [1] Il manque { $scope }.
   *[other] Il manque { $count } scopes.
}
reason-continue-anyway = Continuer quand même

dialog-stay = Revenir
dialog-close = Vous allez perdre ces valeurs
dialog-close-text = BigCommerce ne les affiche qu’une seule fois. Vous les avez collées ou saisies, et elles ne sont pas enregistrées. Pour les garder, revenez et enregistrez-les à l’étape 7.
dialog-close-confirm = Fermer quand même
dialog-replace = Vous allez perdre ces valeurs
dialog-replace-text = BigCommerce ne les affiche qu’une seule fois. Vous les avez collées ou saisies, et elles ne sont pas enregistrées. Si vous continuez, d’autres valeurs les remplaceront.
dialog-replace-confirm = Les remplacer
dialog-drop-confirm = Les abandonner

drop-let-go = Déposez le fichier pour le lire
drop-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
drop-app-first = Choisissez d’abord une application

app-heading-first = Bienvenue. Quelle application voulez-vous connecter ?
app-lead-first = Obtenez les identifiants API de votre application en sept étapes courtes, soit une dizaine de minutes. Vous pouvez revenir en arrière à tout moment.
app-heading = Quelle application voulez-vous connecter ?
app-lead = Voyez de quel accès chaque application a besoin et quelles valeurs elle vous demandera.
app-search = { $count ->
    [one] Chercher dans { $count } application
   *[other] Chercher parmi { $count } applications
}
app-checked = Guides vérifiés
app-none-found = Aucune application de ce nom pour l’instant
app-selected-spoken = { $app } est sélectionnée
app-found-spoken = { $count ->
    [one] { $count } application trouvée
   *[other] { $count } applications trouvées
}
app-scope-caution = { $scope }, attention : { $caution }
app-from-guide = D’après le guide de l’éditeur, { $vendor }
app-open-guide = Ouvrir
app-open-guide-name = Ouvrir le guide « { $title } »
app-how-much = Quel accès voulez-vous donner ?
app-access-read-only = Read-only
app-access-guide = Selon le guide
app-access-usually = Suffit en général
app-of-form = sur les { $count } du formulaire
app-can = Ce qu’elle peut faire
app-who = Qui peut créer le compte
app-asks-for = Ce que { $app } vous demandera
legend-none = None
legend-read = Read-only
legend-change = Modification
legend-care = Sensible

welcome-pick = Choisissez votre application à gauche. Puis :
welcome-see = Voyez ce qu’il lui faut
    .text = Ce que l’application peut voir et modifier.
welcome-set-up = Réglez l’accès dans BigCommerce
    .text = Scope par scope, avec une image pour vous guider.
welcome-test = Testez
    .text = Scopewise ne fait que lire et donne une réponse claire.
welcome-hand-over = Transmettez les valeurs
    .text = Copiez chaque valeur sous le nom qu’utilise votre application.

settings-heading = Ouvrez la page API dans BigCommerce
settings-lead = Connectez-vous sur la page de BigCommerce, dans votre navigateur. Scopewise ne voit jamais votre mot de passe.
settings-open = Ouvrir BigCommerce
settings-open-again = Rouvrir
settings-not-open = Le navigateur ne s’est pas ouvert ? Utilisez cette adresse :
settings-not-opened = Le navigateur ne s’est pas ouvert. Copiez l’adresse et ouvrez-la vous-même :
settings-address = Adresse
settings-copy-address = Copier l’adresse
settings-second = Dans certaines boutiques, ce lien direct fonctionne aussi : { $address }
settings-find = Ou trouvez-la vous-même
settings-path-1 = Settings
    .text = en bas du menu de gauche
settings-path-2 = API
    .text = faites défiler jusque-là
settings-path-3 = Store-level API accounts
settings-older-2021 = Jusqu’en 2021 environ : Advanced Settings › API Accounts.
settings-older-2023 = Ensuite : Settings › API › API accounts.
settings-older-now = Certaines boutiques affichent maintenant « Store-level API tokens ».
settings-no-menu = Je ne vois pas ce menu

account-heading = Commencez un nouveau compte API
account-lead = Créez un compte par application. Vous pourrez ainsi en retirer une plus tard sans bloquer les autres.
account-create = Cliquez sur Create API account
    .text = À droite, au-dessus de la liste. Certaines boutiques affichent « Create API token ».
account-type = Token type : V2/V3 API token
    .text = Pas Stencil-CLI : ce type n’a pas de scopes.
account-name-it = Nommez-le
account-name = Nom du compte
account-copy-name = Copier le nom du compte
account-name-hint = Au moins 4 caractères. Ce nom vous permettra de retrouver le compte.
account-stop = Arrêtez-vous là pour l’instant
    .text = Laissez l’API path tel quel et ne cliquez pas encore sur Save. Les scopes viennent ensuite.
account-older = Un ancien compte existe déjà pour { $app } ? Ses scopes ne peuvent plus être modifiés ; créez-en un nouveau.
account-reads-hash = Le Store ID est la partie de l’API path qui suit /stores/. Si vous vouliez seulement le relever, cliquez sur Cancel. Aucun compte n’est créé.

picture-your-store = votre boutique
picture-wanted = Celui qu’il vous faut
picture-not-this = Pas celui-ci
picture-leave = laissez tel quel
picture-next-step = étape suivante
picture-not-yet = Pas encore. D’abord les scopes
picture-below = Ceci est un dessin. Votre page peut être un peu différente.
picture-below-form = Ceci est un dessin du formulaire. Le vôtre peut être un peu différent.
picture-settings = Dessin du panneau de contrôle : Settings, puis API, puis Store-level API accounts. Pas Account-level API accounts.
picture-form = Dessin du formulaire : Token type V2/V3 API token, nom { $name }, API path laissé tel quel. Les scopes viennent à l’étape suivante. Ne cliquez pas encore sur Save.

scopes-heading = { $count ->
    [0] { $app } n’a besoin d’aucun scope
    [1] Réglez le scope dont { $app } a besoin
   *[other] Réglez les { $count } scopes dont { $app } a besoin
}
scopes-lead = Parcourez le formulaire dans votre navigateur et cochez ici chaque scope dès que vous l’avez réglé.
scopes-table = OAuth scopes, dans l’ordre du formulaire
scopes-ticked = en place
scopes-left = Encore { $count }, suivant : { $scope }
scopes-all-ticked = Tous les scopes sont réglés
scopes-tick-all = Tout cocher
scopes-copy-checklist = Copier la liste
scopes-checklist = Liste
scopes-show-rest = Afficher les scopes laissés sur None
scopes-leave = À laisser sur None : { $scopes }
scopes-stays = À laisser sur { $level } : { $scopes }
scopes-then-save = Cliquez sur Save dans BigCommerce.
scopes-then-save-text = Laissez la fenêtre pop-up ouverte jusqu’à ce que les valeurs apparaissent ici.
scopes-gap = Ce scope manquait au dernier test.
scopes-key-space = cocher, passer au suivant
scope-spoken = { $scope } : à régler sur { $level }. Scope { $number } sur { $count }.
key-space = Espace
care-customers-login = Toute personne qui a le jeton peut se connecter à la place de n’importe quel client.
care-create-payments = Toute personne qui a le jeton peut encaisser des paiements sur les commandes en cours.
care-storefront-api-tokens = Toute personne qui a le jeton peut créer des jetons pour l’API de la vitrine.
care-storefront-api-customer-impersonation-tokens = Toute personne qui a le jeton peut créer des jetons qui agissent à la place d’un client.

credentials-heading = Ajoutez le fichier d’identifiants
credentials-lead = Quand vous avez cliqué sur Save, votre navigateur a téléchargé un petit fichier texte. Scopewise le lit sur cet ordinateur.
credentials-test = Tester
drop-here = Déposez le fichier ici
drop-another = Ou déposez le fichier ici
drop-reading = Lecture…
drop-dialog = En attente de la boîte de dialogue…
drop-dialog-more = Si vous ne la voyez pas, regardez derrière cette fenêtre.
drop-dialog-instead = Vous pouvez aussi déposer le fichier ici ou coller son texte.
drop-unreadable = Ce que vous avez déposé ne contient aucun fichier lisible par Scopewise. Cliquez plutôt sur « Choisir un fichier… ».
drop-name = Son nom commence par BigCommerceAPI-credentials
drop-wayland = Votre environnement de bureau ne permet pas de déposer des fichiers ici. Choisissez le fichier ou collez son texte.
help-link-no-file = Aucun fichier reçu
help-link-pop-up = J’ai fermé la fenêtre trop tôt
help-no-file = Aucun fichier reçu
    .text = Le navigateur a peut-être demandé où l’enregistrer, ou l’a bloqué. Si la fenêtre pop-up est encore ouverte, copiez son texte et cliquez sur Coller.
help-pop-up = La fenêtre pop-up est fermée
    .text = BigCommerce n’affiche les valeurs qu’une seule fois. Si aucun fichier ne se trouve dans Téléchargements, recréez le compte ; vous pouvez supprimer l’ancien.
help-back-to-account = Revenir à l’étape 3
nothing-leaves = À cette étape, rien ne quitte cet ordinateur

fields-heading = Vérifiez le contenu du fichier
fields-lead-complete = Tout ce que demande { $app } est là.
fields-lead-odd = Une valeur semble inhabituelle.
fields-lead-missing = { $count ->
    [one] Il manque { $count } valeur.
   *[other] Il manque { $count } valeurs.
}
fields-use-another = Utiliser un autre fichier
fields-pasted = Texte collé
fields-typed = Saisi à la main
fields-hidden = Les secrets restent masqués. Cliquez sur l’œil pour en afficher un pendant dix secondes.
fields-stay = Vos valeurs restent sur cet ordinateur tant que vous ne cliquez pas sur Tester.
fields-missing = Manque encore
fields-not-needed = Non requise
fields-hash-or-path = Store hash ou API path
fields-paste-here = Collez ici
fields-add = Ajouter
fields-add-name = Ajouter : { $field }
fields-use-anyway = Utiliser quand même
fields-use-anyway-name = Utiliser quand même : { $field }
fields-asks-for = { $app } demande
fingerprint = Empreinte
fingerprint-what = Si quelqu’un vous aide, comparez ce code par téléphone : même code, même jeton. Il ne révèle pas le jeton.

test-heading-running = Test de la connexion
test-lead-running = Une petite requête par scope. Scopewise ne fait que lire et ne modifie jamais rien dans votre boutique.
test-heading = Résultat du test
test-lead = Ce que BigCommerce a répondu, scope par scope.
test-lead-practice = Ce que la boutique de démo a répondu, scope par scope.
test-lead-untested = Les scopes n’ont pas pu être vérifiés.
test-stop = Arrêter
test-progress = Vérification des scopes, { $done } sur { $count }
test-read-only = Requêtes de lecture seulement
test-waiting = La boutique est très sollicitée. Reprise automatique dans { $seconds } s.
test-waiting-for = En attente de la réponse de BigCommerce pour { $scopes }.
test-waiting-for-more = En attente de la réponse de BigCommerce pour { $scopes } et { $count } de plus.
test-again = Retester
test-new-account = Créer un nouveau compte API
test-tighter = Créer un compte avec moins d’accès
test-copy-report = Copier le rapport
test-report = Rapport
test-save-report = Enregistrer le rapport…
test-report-file = scopewise-{ $app }-rapport.txt
test-saved = Rapport enregistré
test-not-saved = Impossible de l’enregistrer ici. Choisissez un autre dossier.
dialog-save-report = Enregistrer le rapport
test-continue-without = Continuer sans test
test-requests = { $count ->
    [one] { $count } requête de lecture, { $seconds } s
   *[other] { $count } requêtes de lecture, { $seconds } s
}
test-requests-practice = { $count ->
    [one] { $count } requête de démo, { $seconds } s
   *[other] { $count } requêtes de démo, { $seconds } s
}
test-tab-all = Tous
test-tab-needs-attention = À revoir
test-tab-not-checked = Non vérifiés
test-tab-fits = Conformes
test-others = { $count ->
    [one] { $count } autre scope n’est pas nécessaire
   *[other] { $count } autres scopes ne sont pas nécessaires
}
test-scope = Scope
test-needed = Requis
test-found = Trouvé
test-result = Résultat
test-scope-spoken = { $scope } : requis { $needed }, trouvé { $found }. { $result }

dialog-choose = Choisir le fichier d’identifiants
dialog-text-files = Fichiers texte
dialog-all-files = Tous les fichiers

dialog-drop-text = BigCommerce ne les affiche qu’une seule fois. Vous les avez collées ou saisies, et elles ne sont pas enregistrées. Si vous continuez, elles seront perdues.
dialog-pasted = Avez-vous collé toutes les valeurs dans { $app } ?
dialog-pasted-text = BigCommerce n’affiche ces valeurs qu’une seule fois, et elles ne sont pas enregistrées. Les valeurs copiées seront perdues si vous ne les collez pas. Après un clic sur Terminer, Scopewise ne les aura plus.
dialog-pasted-stay = Pas encore
dialog-pasted-confirm = Elles sont toutes collées
reason-unclear = { $count ->
    [one] { $count } scope requis sans réponse claire
   *[other] { $count } scopes requis sans réponse claire
}
reason-practice-starts = La boutique de démo démarre
browser-failed = Le navigateur ne s’est pas ouvert. L’adresse est { $address }
app-lead-waiting = Votre fichier est prêt. Choisissez l’application à laquelle il est destiné : il s’ouvrira à l’étape 5.
fields-heading-typed = Saisissez ou collez les valeurs
fields-lead-typed = Une à une, depuis la fenêtre pop-up ou le fichier.
credentials-expects-new = Ajoutez le fichier du nouveau compte. D’ici là, les anciennes valeurs restent.
credentials-keep-old = Utiliser les anciennes valeurs
drop-choose = Choisissez le fichier, ou collez son texte
practice-file-place-wayland = Dans { $folder }.
app-all = Toutes les applications

reason-decide = Pour continuer, décidez : { $scope }
reason-no-scopes = Aucun scope trouvé pour l’instant
reason-choose-second = Choisissez la deuxième application
reason-choose-variant = Choisissez une option pour continuer
reason-scopes-unknown = Collez son guide ou choisissez des scopes pour continuer
reason-name-app = Donnez un nom à l’application
reason-account-name-short = Le nom du compte doit avoir au moins 4 caractères
reason-choose-scopes = Choisissez au moins un scope
reason-choose-values = Choisissez au moins une valeur
reason-other-token = Un jeton Stencil-CLI n’a pas de scopes à régler

app-not-listed = Mon application n’est pas dans la liste
app-paste-guide = Coller son guide
app-change-scopes = Modifier ses scopes
app-second = Connecter une deuxième application avec le même compte
level-menu = { $scope } : { $level }. Choisir un autre niveau

guide-heading = Collez le guide de votre application
guide-lead = Copiez toute la page d’aide et collez-la ici. Scopewise trouve les scopes ; vous les vérifiez.
guide-text = Texte du guide
guide-hint = Collez ici la page d’aide de votre application, ou déposez son fichier sur la fenêtre.
guide-clear = Effacer
guide-cancel-reading = Arrêter la lecture du guide
guide-beginning = Seul le début est affiché.
guide-by-hand = Choisir les scopes à la main
guide-found = { $scopes ->
    [one] { $scopes } scope trouvé
   *[other] { $scopes } scopes trouvés
}{ $open ->
    [0] {""}
   *[other] , { $open } à décider
}
guide-empty = Les scopes trouvés s’afficheront ici
    .text = Chacun s’affiche avec son texte surligné. Vous pouvez tous les corriger. Le texte est lu sur cet ordinateur ; rien n’est envoyé.
guide-none = Aucun scope trouvé dans ce texte
    .text = Ce n’est peut-être pas la bonne page, ou les scopes ne figurent que dans une image. Choisissez-les à la main.
guide-on-form = Scope inconnu. L’ajouter à la liste ?
guide-yes = Oui, l’ajouter
guide-yes-name = Oui, ajouter { $scope }
guide-no = Non, l’exclure
guide-no-name = Non, exclure { $scope }
guide-name-kept = ajouté à la liste comme rappel
guide-left-out = exclu
guide-leave-out = Exclure
guide-put-back = Remettre
guide-put-back-name = Remettre { $scope }
guide-corrected = modifié par vous
guide-by-rule = selon la règle
guide-care = sensible
guide-stencil = Le guide demande un jeton Stencil-CLI. Ce type n’a pas de scopes à régler.
guide-use-scopes = Utiliser ces scopes
guide-problem-nothing = Le presse-papiers ne contient pas de texte.
    .text = Copiez d’abord la page d’aide, puis cliquez sur Coller.
guide-problem-silent = Le programme d’où vous avez copié ne répond pas.
    .text = Laissez la page ouverte et réessayez dans un instant.
guide-problem-no-clipboard = Le presse-papiers est inaccessible.
    .text = Enregistrez la page d’aide dans un fichier et choisissez-le ici.
guide-problem-not-text = Ce n’est pas un fichier texte.
    .text = Ouvrez-le, copiez son texte et collez-le ici.
guide-problem-too-large = Ce texte dépasse 2 Mo.
    .text = Copiez seulement la partie sur BigCommerce.
guide-problem-unreadable = Impossible de lire le fichier.
    .text = Ouvrez-le, copiez son texte et collez-le ici.
guide-problem-credentials = Ce sont des identifiants, pas un guide.
    .text = Rien n’a été gardé. Choisissez d’abord votre application ; le fichier vient à l’étape 5.
guide-problem-no-dialog = Aucun sélecteur de fichiers disponible.
    .text = Ouvrez le guide, copiez son texte et collez-le ici. Sous Debian, installez xdg-desktop-portal-gtk ou zenity.
dialog-choose-guide = Choisir un guide ou un fichier d’application
dialog-guides = Guides et fichiers d’application

draft-heading = Choisissez les scopes et les valeurs
draft-lead = Ce que votre application peut faire dans la boutique, et les valeurs qu’elle vous demandera.
draft-heading-existing = Quels sont les scopes de ce compte ?
draft-lead-existing = Scopewise ne connaît pas les scopes de ce compte ({ $app }). Vous les trouverez dans BigCommerce ou dans le guide de l’application.
draft-save = Enregistrer
draft-name = Nom de l’application
draft-account = Nom du compte (si le guide en propose un)
draft-start-from = Partir d’une autre application
draft-values = Valeurs demandées, sous les noms qu’utilise l’application
draft-value-ask = { $value } : l’application la demande
draft-value-label = Nom pour { $value }
value-control-panel = Adresse de la boutique
draft-keep = Ajouter à mes applications
draft-keep-more = Sous forme de fichier dans votre dossier de paramètres. Il ne contient aucun secret.
draft-other-scopes = À chercher sur le formulaire : { $scopes }
draft-scopes = { $count ->
    [0] OAuth scopes, dans l’ordre du formulaire
    [one] OAuth scopes, dans l’ordre du formulaire : { $count } choisi
   *[other] OAuth scopes, dans l’ordre du formulaire : { $count } choisis
}
draft-gated = Selon les boutiques
draft-scope-spoken = { $scope } : { $level }

own-heading = Ajouter cette application ?
own-lead = Elle vient d’un fichier. Vérifiez ce qu’elle demande avant de l’ajouter.
own-guide = Son guide
own-add = Ajouter cette application
own-fault = { $file }, ligne { $line } : ce fichier d’application contient une erreur.
own-unreadable = Impossible de lire { $file }.
own-unreadable-more = Un fichier d’application est un petit fichier texte de 64 Ko au plus.
own-more-faults = { $count ->
    [one] { $count } autre fichier ne peut pas être utilisé.
   *[other] { $count } autres fichiers ne peuvent pas être utilisés.
}
own-not-saved = L’application n’a pas pu être enregistrée.
    .text = Scopewise ne peut pas écrire dans son dossier de paramètres. Vous pouvez quand même utiliser l’application dans cette fenêtre.

second-heading = Choisissez la deuxième application
second-lead = La première est { $app }. Scopewise montre l’accès supplémentaire que chacune obtiendrait.
pair-heading = Un seul compte pour deux applications ?
pair-lead = Chaque application pourrait faire tout ce dont l’autre a besoin.
pair-advice = Nous recommandons deux comptes.
pair-advice-more = Chaque application ne peut alors faire que ce qu’il lui faut, et vous pouvez en retirer une sans bloquer l’autre.
pair-needs = { $count ->
    [one] a besoin de { $count } scope
   *[other] a besoin de { $count } scopes
}
pair-gains = { $count ->
    [0] Aucun accès de plus
    [one] { $count } scope de plus
   *[other] { $count } scopes de plus
}
pair-both = { $count ->
    [one] { $count } scope en tout
   *[other] { $count } scopes en tout
}
pair-use-both = Un compte pour les deux
pair-keep-apart = Deux comptes

downloads-question = Surveiller le dossier Téléchargements pour repérer le fichier d’identifiants ?
downloads-question-more = Scopewise regarde les noms, les tailles et les heures pour repérer le fichier d’identifiants. Il n’ouvre aucun fichier sans votre accord, sauf à la fin les téléchargements inachevés du navigateur.
downloads-yes = Surveiller
downloads-no = Non merci
downloads-watching = Scopewise guette le fichier dans Téléchargements.
downloads-polling = Vérification de Téléchargements chaque seconde (ce dossier ne signale pas les nouveaux fichiers).
downloads-stop = Ne plus surveiller
downloads-off = Téléchargements n’est pas surveillé.
downloads-no-folder = Aucun dossier Téléchargements n’est défini sur cet ordinateur. Choisissez le fichier, ou déposez-le ici.
downloads-not-readable = Scopewise n’a pas accès à Téléchargements. Choisissez le fichier, ou déposez-le ici.
downloads-gone = Le dossier Téléchargements a disparu. Choisissez le fichier, ou déposez-le ici.
downloads-again = Réessayer
downloads-use = Utiliser ce fichier
downloads-use-name = Utiliser ce fichier : { $file }
downloads-not-this = Pas celui-ci
downloads-found = Trouvé dans Téléchargements, { $ago }
downloads-found-several = { $count } nouveaux fichiers dans Téléchargements. Lequel est le bon ?
downloads-not-opened = Scopewise ne l’a pas encore ouvert.
downloads-show-names = Afficher les noms de compte
downloads-show-names-more = Scopewise lit seulement le nom du compte dans ces fichiers et oublie aussitôt le reste.
downloads-account = Compte « { $name } »
downloads-no-account = Aucun nom de compte trouvé
downloads-spoken = { $count ->
    [one] { $count } fichier d’identifiants trouvé dans Téléchargements
   *[other] { $count } fichiers d’identifiants trouvés dans Téléchargements
}
ago-seconds = { $count ->
    [0] à l’instant
    [one] il y a { $count } seconde
   *[other] il y a { $count } secondes
}
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}

letter = Lettre
letter-heading = Demandez au propriétaire de la boutique
letter-lead = Le menu reste masqué tant que le propriétaire de la boutique ne vous a pas donné l’autorisation. Lui seul peut la donner ; être administrateur ne suffit pas.
letter-tab-permission = M’autoriser
letter-tab-create = Le créer pour moi
letter-copy = Copier la lettre
letter-mail = Ouvrir un e-mail
letter-close = Fermer
letter-subject = Accès nécessaire pour connecter { $app }
letter-permission =
    Bonjour,
    Pour connecter la boutique BigCommerce à { $app }, je dois créer un compte API Store-level. Pourriez-vous m’en donner l’autorisation ?

    1. Dans BigCommerce, ouvrez Account Settings › Users et choisissez mon nom.
    2. Dans les autorisations à haut risque (high-risk permissions), cochez Create et List pour Store-level API accounts.
    3. Cliquez sur Save. Je vous préviendrai quand j’aurai terminé, pour que vous puissiez retirer l’autorisation.

    Le compte s’appellera « { $name } ». { $count ->
        [1] Voici le seul scope que je réglerai :
       *[other] Voici les { $count } seuls scopes que je réglerai :
    }
letter-permission-foot = Merci de ne pas m’envoyer votre mot de passe, je n’en ai pas besoin.
letter-create =
    Bonjour,
    Pour connecter la boutique BigCommerce à { $app }, il nous faut un compte API Store-level. Pourriez-vous le créer ?

    1. Dans BigCommerce, ouvrez Settings › API › Store-level API accounts (pas Account-level) et cliquez sur Create API account.
    2. Token type : V2/V3 API token. Nom : { $name }. Laissez l’API path tel quel.
    3. Réglez uniquement ce qui est listé ci-dessous, puis cliquez sur Save. Votre navigateur télécharge un petit fichier texte.

    { $count ->
        [1] Le scope à régler, en laissant tous les autres sur None :
       *[other] Les { $count } scopes à régler, en laissant tous les autres sur None :
    }
letter-create-foot = Le fichier contient les clés de la boutique, et BigCommerce ne les affiche qu’une seule fois. Merci de me le remettre en main propre ou de l’envoyer par un moyen sûr, pas par e-mail.

checklist-other = { $scope } : cité dans le guide. À régler si votre formulaire l’affiche.
scopes-other = Le guide cite aussi : { $scopes }. Réglez ce que votre formulaire affiche.
notice-other-store = C’est une autre boutique.
notice-other-store-more = Ces valeurs appartiennent à la boutique { $now } ; les précédentes, à { $before }. Si vous ne vouliez pas changer de boutique, utilisez un autre fichier.
notice-other-app = { $other } utilise déjà ce jeton.
notice-other-app-more = Créez un nouveau compte pour { $app }. Avec un compte par application, vous pouvez en retirer une sans bloquer l’autre.
notice-half = Le texte est peut-être incomplet.
notice-half-more = Sélectionnez tout, de la première à la dernière ligne, copiez et collez à nouveau.
notice-is-right = C’est correct
notice-is-right-named = C’est correct : { $app }, { $store }
notice-account = Ce compte s’appelle « { $name } ».
notice-account-more = Vous connectez { $app }, mais ce compte semble être celui de { $other }. Est-ce le bon ?
fields-heading-values = Vérifiez les valeurs
downloads-not-this-name = Pas celui-ci : { $file }
downloads-more = { $count ->
    [one] et { $count } plus ancien. Il s’affiche quand vous écartez l’un de ceux-ci.
   *[other] et { $count } plus anciens. Ils s’affichent quand vous écartez l’un de ceux-ci.
}
letter-mail-failed = Aucune messagerie ne s’est ouverte. Copiez la lettre et collez-la dans un e-mail.
guide-two-levels = Le guide donne deux niveaux pour { $scope }. Vérifiez le niveau ci-dessous ; d’autres fonctions peuvent en exiger un plus élevé.
guide-called = « { $name } »
credentials-lead-practice = Avec une vraie boutique, votre navigateur télécharge ce fichier quand vous cliquez sur Save. Ici, utilisez le fichier de démo.
