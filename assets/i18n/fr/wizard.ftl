# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Étape { $number } sur { $count }
step-of-replacement = Remplacement, étape { $number } sur { $count }
step-app = Application
step-settings = Paramètres
step-account = Compte API
step-scopes = Lignes
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
already-have = J’ai déjà le fichier ou les valeurs
already-have-short = J’ai le fichier
copy = Copier
copy-value = Copier { $label }
paste = Coller
choose-file = Choisir un fichier…
type-values = Saisir les valeurs
close-message = Fermer ce message
count-of = { $done } sur { $count }
rows-count = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
secret-show = Afficher { $field } pendant dix secondes
secret-hide = Masquer { $field }
secret-hidden = { $field }, masqué, { $length }
state-not-tested = Non testée

tool-theme = Thème : { $theme }
tool-size = Taille : { $percent } %
theme-system = comme le système
theme-light = clair
theme-dark = sombre

practice-store = Boutique d’entraînement
practice-try = Essayer avec une boutique d’entraînement
practice-strip = Boutique d’entraînement. Ici, rien ne touche une vraie boutique.
practice-leave = Quitter l’entraînement
settings-lead-practice = En entraînement, il n’y a pas de page à ouvrir. Voyez où elle est dans BigCommerce, puis cliquez sur Continuer.
account-lead-practice = En entraînement, il n’y a pas de formulaire à remplir. Voyez ce qui va où, puis cliquez sur Continuer.
scopes-lead-practice = En entraînement, il n’y a pas de formulaire. Cochez les lignes comme si vous les aviez réglées, ou continuez sans cocher.
settings-practice = L’entraînement n’a pas de page à lui et n’ouvre pas votre vraie boutique.
practice-first = Première fois ? Essayez avec une boutique d’entraînement
practice-first-text = Parcourez les sept étapes avec une boutique fictive et un fichier d’exemple. Rien n’est réel et rien ne peut se casser.
practice-failed = La boutique d’entraînement n’a pas pu démarrer : { $error }. Réessayez.
practice-start = Commencer l’entraînement
practice-use-file = Utiliser ce fichier
practice-file-title = Votre fichier d’entraînement est prêt
practice-file-place = Dans { $folder }. Déposez-le ici, ou utilisez-le.
practice-file-memory = Il n’a pas pu être enregistré sur cet ordinateur, mais il est utilisable.

reason-choose-app = Choisissez une application pour continuer
reason-choose-access = Choisissez l’accès à donner
reason-name-short = BigCommerce demande au moins 4 caractères.
reason-rows-left = { $count ->
    [one] Encore { $count } ligne à cocher.
   *[other] Encore { $count } lignes à cocher.
}
reason-add-file = Ajoutez le fichier pour continuer
reason-add-field = Pour continuer, ajoutez : { $field }
reason-continue-without = Continuer sans
reason-not-tested = Pas encore testée
reason-running = Le test est en cours
reason-refused = Les valeurs ont été refusées.
reason-missing = { $count ->
    [one] { $row } manque.
   *[other] { $count } lignes manquent.
}
reason-continue-anyway = Continuer quand même

dialog-stay = Les garder
dialog-close = Ces valeurs n’existent qu’ici
dialog-close-text = BigCommerce ne les affiche qu’une fois. Elles ont été collées ou saisies et ne sont enregistrées nulle part ailleurs. Si vous fermez maintenant, elles sont perdues.
dialog-close-confirm = Fermer quand même
dialog-replace = Ces valeurs n’existent qu’ici
dialog-replace-text = BigCommerce ne les affiche qu’une fois. Elles ont été collées ou saisies et ne sont enregistrées nulle part ailleurs. D’autres valeurs prendraient leur place.
dialog-replace-confirm = Les remplacer
dialog-drop-confirm = Les abandonner

drop-let-go = Lâchez pour le lire
drop-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
drop-app-first = D’abord l’application, ensuite le fichier

app-heading-first = Bienvenue. Quelle application voulez-vous connecter ?
app-lead-first = Sept étapes courtes, une dizaine de minutes. Vous pouvez revenir en arrière à tout moment.
app-heading = Quelle application voulez-vous connecter ?
app-lead = Scopewise sait de quel accès chaque application a besoin et quelles valeurs elle vous demandera.
app-search = Chercher parmi { $count } applications
app-checked = Guides vérifiés
app-none-found = Aucune application de ce nom pour l’instant
app-row-caution = { $row }, attention : { $caution }
app-from-guide = Du guide de l’éditeur, { $vendor }
app-open-guide = Ouvrir
app-open-guide-name = Ouvrir le guide « { $title } »
app-how-much = Quel accès voulez-vous donner ?
app-access-read-only = Read-only
app-access-guide = Selon le guide
app-access-usually = Suffit en général
app-of-form = sur { $count } du formulaire
app-can = Ce qu’elle peut faire
app-who = Qui peut créer le compte
app-asks-for = Ce que { $app } vous demandera
legend-none = None
legend-read = Read-only
legend-change = Modification
legend-care = Sensible

welcome-pick = Choisissez votre application à gauche. Puis :
welcome-see = Voyez ce qu’il lui faut
    .text = Quelles lignes, quel accès, quelles valeurs.
welcome-set-up = Réglez l’accès dans BigCommerce
    .text = Ligne par ligne, avec une image à côté.
welcome-test = Testez
    .text = Des questions en lecture seule, une réponse claire.
welcome-hand-over = Transmettez les valeurs
    .text = Sous les noms qu’utilise votre application.

settings-heading = Ouvrez la page API dans BigCommerce
settings-lead = Vous vous connectez sur la page de BigCommerce, dans votre navigateur. Scopewise ne voit jamais votre mot de passe.
settings-open = Ouvrir BigCommerce
settings-open-again = Rouvrir
settings-not-open = Le navigateur ne s’est pas ouvert ? Utilisez cette adresse :
settings-not-opened = Le navigateur ne s’est pas ouvert. Copiez l’adresse et ouvrez-la vous-même :
settings-address = Adresse
settings-copy-address = Copier l’adresse
settings-second = Dans certaines boutiques, cette adresse directe marche aussi : { $address }
settings-find = Ou trouvez-la vous-même
settings-path-1 = Settings
    .text = en bas du menu de gauche
settings-path-2 = API
    .text = faites défiler jusque-là
settings-path-3 = Store-level API accounts
settings-older-2021 = Jusqu’en 2021 environ : Advanced Settings › API Accounts.
settings-older-2023 = Puis : Settings › API › API accounts.
settings-older-now = Aujourd’hui aussi affiché « Store-level API tokens ».
settings-no-menu = Je ne vois pas ce menu

account-heading = Préparez un nouveau compte API
account-lead = Un compte par application. Ainsi, vous pourrez en retirer un plus tard sans en perturber un autre.
account-create = Cliquez sur Create API account
    .text = À droite, au-dessus de la liste. Certaines boutiques affichent « Create API token ».
account-type = Token type : V2/V3 API token
    .text = Pas Stencil-CLI ; celui-là n’a pas de lignes.
account-name-it = Donnez-lui un nom
account-name = Nom du compte
account-copy-name = Copier le nom du compte
account-name-hint = Au moins 4 caractères. C’est par ce nom que vous retrouverez le compte.
account-stop = Arrêtez-vous là pour l’instant
    .text = Laissez l’API path tel quel et ne cliquez pas encore sur Save. Les lignes viennent ensuite.
account-older = Un ancien compte existe déjà pour { $app } ? Ses lignes ne peuvent plus changer ; créez-en un nouveau.
account-reads-hash = Le Store Id est la partie de l’API path qui suit /stores/. Si vous ne faites que la relever, cliquez sur Cancel : aucun compte n’est créé.

picture-your-store = votre boutique
picture-wanted = Celui qu’il vous faut
picture-not-this = Pas celui-ci
picture-leave = laissez tel quel
picture-next-step = étape suivante
picture-not-yet = Pas encore. D’abord les lignes
picture-below = Notre dessin. Votre page peut être un peu différente ; les mots sont les mêmes.
picture-below-form = Notre dessin du formulaire. Le vôtre peut être un peu différent.
picture-settings = Image du panneau de contrôle : Settings, puis API, puis Store-level API accounts. Pas Account-level API accounts.
picture-form = Image du formulaire : Token type V2/V3 API token, Name { $name }, API path laissé tel quel, les lignes à l’étape suivante. On ne clique pas encore sur Save.

scopes-heading = { $count ->
    [one] Réglez la seule ligne qu’il faut pour { $app }
   *[other] Réglez les { $count } lignes qu’il faut pour { $app }
}
scopes-lead = Parcourez le formulaire dans votre navigateur et cochez ici chaque ligne dès qu’elle est bien réglée.
scopes-table = OAuth scopes, dans l’ordre du formulaire
scopes-ticked = cochées
scopes-left = { $count ->
    [one] Encore { $count }, suivante : { $row }
   *[other] Encore { $count }, suivante : { $row }
}
scopes-all-ticked = Toutes les lignes sont cochées
scopes-tick-all = Tout cocher
scopes-copy-checklist = Copier la liste
scopes-checklist = Liste de contrôle
scopes-show-rest = Afficher les lignes laissées sur None
scopes-leave = À laisser sur None : { $rows }
scopes-stays = À laisser sur { $level } : { $rows }
scopes-then-save = Cliquez sur Save.
scopes-then-save-text = Laissez la fenêtre de BigCommerce ouverte jusqu’à ce que les champs apparaissent ici.
scopes-gap = Cette ligne manquait au dernier test.
scopes-key-space = cocher, passer à la suivante
scopes-row-spoken = { $row } : à régler sur { $level }. Ligne { $number } sur { $count }.
key-space = Espace
care-customers-login = Permet à quiconque détient le jeton de se connecter au nom de n’importe quel client.
care-create-payments = Permet à quiconque détient le jeton d’encaisser des paiements sur les commandes ouvertes.
care-storefront-api-tokens = Permet à quiconque détient le jeton de créer des clés d’accès à la vitrine.
care-storefront-api-customer-impersonation-tokens = Permet à quiconque détient le jeton de créer des clés qui agissent au nom d’un client.

credentials-heading = Importez le fichier d’identifiants
credentials-lead = Quand vous avez cliqué sur Save, votre navigateur a téléchargé un petit fichier texte. Scopewise le lit sur cet ordinateur.
credentials-test = Tester
drop-here = Déposez le fichier ici
drop-another = Ou déposez le fichier ici
drop-reading = Lecture…
drop-name = Son nom commence par BigCommerceAPI-credentials
drop-wayland = Sur ce bureau, on ne peut pas déposer de fichier sur cette fenêtre : choisissez le fichier, ou collez son texte.
help-link-no-file = Aucun fichier reçu
help-link-pop-up = Fenêtre fermée trop tôt
help-no-file = Aucun fichier reçu
    .text = Le navigateur a peut-être demandé où l’enregistrer, ou l’a bloqué. Si la fenêtre de BigCommerce est encore ouverte, copiez son texte et cliquez sur Coller.
help-pop-up = La fenêtre de BigCommerce est fermée
    .text = BigCommerce ne montre les valeurs qu’une fois. Si aucun fichier n’est dans Téléchargements, recréez le compte ; l’ancien peut être supprimé.
help-back-to-account = Revenir à l’étape 3
nothing-leaves = Rien ne quitte cet ordinateur

fields-heading = Vérifiez ce que contient le fichier
fields-lead-complete = Tout ce que demande { $app } est là.
fields-lead-odd = Une valeur paraît étrange.
fields-lead-missing = { $count ->
    [one] Il manque une valeur.
   *[other] Il manque { $count } valeurs.
}
fields-use-another = Utiliser un autre fichier
fields-pasted = Texte collé
fields-typed = Saisi à la main
fields-hidden = Les secrets restent masqués. Cliquez sur l’œil pour en voir un pendant dix secondes.
fields-stay = Vos valeurs restent sur cet ordinateur jusqu’à ce que vous cliquiez sur Tester.
fields-missing = Pas encore là
fields-not-needed = Pas nécessaire
fields-hash-or-path = Store hash ou API path
fields-paste-here = Collez ici
fields-add = Ajouter
fields-add-name = Ajouter : { $field }
fields-use-anyway = Utiliser quand même
fields-use-anyway-name = Utiliser quand même : { $field }
fields-asks-for = { $app } demande
fingerprint = Empreinte
fingerprint-what = Comparez-la par téléphone : même code, même jeton. Elle ne révèle rien.

test-heading-running = Test de la connexion
test-lead-running = Une petite question par ligne. Scopewise ne fait que lire ; il ne modifie jamais rien dans votre boutique.
test-heading = Résultat du test
test-lead = Ce que BigCommerce a répondu, ligne par ligne.
test-lead-practice = Ce que la boutique d’entraînement a répondu, ligne par ligne.
test-lead-untested = Aucune réponse ne renseigne sur les lignes.
test-stop = Arrêter
test-progress = Vérification des lignes, { $done } sur { $count }
test-read-only = Requêtes de lecture seulement
test-waiting = La boutique est très sollicitée. Reprise automatique dans { $seconds } s.
test-waiting-for = En attente de la réponse de BigCommerce pour { $rows }.
test-waiting-for-more = En attente de la réponse de BigCommerce pour { $rows } et { $count } de plus.
test-again = Retester
test-new-account = Créer un nouveau compte
test-tighter = Créer un compte plus strict
test-copy-report = Copier le rapport
test-report = Rapport
test-save-report = Enregistrer le rapport…
test-report-file = scopewise-{ $app }-rapport.txt
test-saved = Rapport enregistré
test-not-saved = Impossible d’enregistrer à cet endroit. Choisissez un autre dossier.
dialog-save-report = Enregistrer le rapport
test-continue-without = Continuer sans test
test-requests = { $count ->
    [one] { $count } requête de lecture, { $seconds } s
   *[other] { $count } requêtes de lecture, { $seconds } s
}
test-requests-practice = { $count ->
    [one] { $count } requête fictive, { $seconds } s
   *[other] { $count } requêtes fictives, { $seconds } s
}
test-tab-all = Toutes
test-tab-needs-attention = À régler
test-tab-not-checked = Non vérifié
test-tab-fits = Conformes
test-others = { $count ->
    [one] { $count } autre ligne n’est pas nécessaire
   *[other] { $count } autres lignes ne sont pas nécessaires
}
test-row = Ligne
test-needed = Requis
test-found = Trouvé
test-result = Résultat
test-row-spoken = { $row } : requis { $needed }, trouvé { $found }. { $result }

dialog-choose = Choisir le fichier d’identifiants
dialog-text-files = Fichiers texte
dialog-all-files = Tous les fichiers

dialog-drop-text = BigCommerce ne les affiche qu’une fois. Elles ont été collées ou saisies et ne sont enregistrées nulle part ailleurs. Si vous continuez, elles sont perdues.
dialog-pasted = Avez-vous collé toutes les valeurs dans { $app } ?
dialog-pasted-text = Copier n’est pas coller. BigCommerce n’affiche ces valeurs qu’une fois, et elles ne sont enregistrées nulle part ailleurs. Après « Terminé », Scopewise ne les a plus.
dialog-pasted-stay = Pas encore
dialog-pasted-confirm = Elles sont toutes collées
reason-unclear = { $count ->
    [one] 1 ligne nécessaire sans réponse claire
   *[other] { $count } lignes nécessaires sans réponse claire
}
reason-practice-starts = La boutique d’entraînement démarre
browser-failed = Le navigateur ne s’est pas ouvert. L’adresse est { $address }
app-lead-waiting = Votre fichier attend. Choisissez l’application à laquelle il est destiné, et il s’ouvre à la bonne étape.
fields-heading-typed = Saisissez ou collez les valeurs
fields-lead-typed = Une à une, depuis la fenêtre de BigCommerce ou le fichier.
credentials-expects-new = Importez le fichier du nouveau compte. Les anciennes valeurs restent jusque-là.
credentials-keep-old = Garder les anciennes valeurs
drop-choose = Choisissez le fichier, ou collez son texte
practice-file-place-wayland = Dans { $folder }.
app-all = Toutes les applications

reason-decide = { $row } : décidez pour continuer
reason-no-rows = Aucune ligne trouvée pour l’instant
reason-choose-second = Choisissez la seconde application
reason-choose-variant = Choisissez la variante pour continuer
reason-rows-unknown = Collez son guide ou choisissez les lignes pour continuer
reason-name-app = Donnez un nom à l’application
reason-account-name-short = Un nom de compte a au moins 4 caractères
reason-choose-rows = Choisissez au moins une ligne
reason-choose-values = Choisissez au moins une valeur
reason-other-token = Un jeton Stencil-CLI n’a pas de lignes à régler

app-not-listed = Mon application n’est pas dans la liste
app-paste-guide = Coller son guide
app-change-rows = Modifier ses lignes
app-second = Connecter une seconde application avec le même compte
level-menu = { $row } : { $level }. Choisir un autre niveau

guide-heading = Collez le guide de votre application
guide-lead = Copiez toute la page d’aide et collez-la ici. Scopewise en relève les lignes ; vous les vérifiez.
guide-text = Texte du guide
guide-hint = Collez ici la page d’aide de votre application, ou déposez son fichier sur la fenêtre.
guide-clear = Effacer
guide-cancel-reading = Annuler la lecture du guide
guide-beginning = Seul le début est affiché.
guide-by-hand = Choisir les lignes à la main
guide-found = { $rows ->
    [0] Aucune ligne trouvée
    [one] { $rows } ligne trouvée
   *[other] { $rows } lignes trouvées
}{ $open ->
    [0] {""}
   *[other] , { $open } à décider
}
guide-empty = Les lignes apparaîtront ici
    .text = Chacune avec les mots dont elle vient, surlignés dans le texte. Vous pouvez toutes les corriger. Le texte est lu sur cet ordinateur ; rien n’est envoyé.
guide-none = Aucune ligne trouvée dans ce texte
    .text = Ce n’est peut-être pas la bonne page, ou les lignes ne sont que dans une image. Choisissez les lignes à la main.
guide-on-form = Cette ligne figure-t-elle sur votre formulaire ?
guide-yes = Oui, ajouter
guide-yes-name = Oui, ajouter { $row }
guide-no = Non, laisser de côté
guide-no-name = Non, laisser { $row } de côté
guide-name-kept = gardée comme rappel dans la liste de contrôle
guide-left-out = laissée de côté
guide-leave-out = Laisser de côté
guide-put-back = Remettre
guide-put-back-name = Remettre { $row }
guide-corrected = modifiée par vous
guide-by-rule = selon la règle
guide-care = sensible
guide-stencil = Le guide demande un jeton Stencil-CLI. Un tel jeton n’a pas de lignes à régler.
guide-use-rows = Utiliser ces lignes
guide-problem-nothing = Le presse-papiers ne contient pas de texte.
    .text = Copiez d’abord la page d’aide, puis cliquez sur Coller.
guide-problem-not-text = Ce fichier ne contient pas de texte.
    .text = Ouvrez-le, copiez ses mots et collez-les ici.
guide-problem-too-large = Cela dépasse 2 Mo.
    .text = Copiez seulement la partie qui parle de BigCommerce.
guide-problem-unreadable = Le fichier n’a pas pu être lu.
    .text = Ouvrez-le, copiez ses mots et collez-les ici.
guide-problem-credentials = Ce sont des identifiants, pas un guide.
    .text = Rien n’en a été gardé. Choisissez d’abord votre application ; le fichier vient à l’étape 5.
guide-problem-no-dialog = Ce bureau n’a pas de sélecteur de fichiers.
    .text = Ouvrez le guide, copiez ses mots et collez-les ici. Sous Debian, xdg-desktop-portal-gtk ou zenity apporte un sélecteur.
dialog-choose-guide = Choisir un guide, ou un fichier d’application
dialog-guides = Guides et fichiers d’application

draft-heading = Choisissez les lignes et les valeurs
draft-lead = Ce que votre application peut faire dans la boutique, et les valeurs qu’elle vous demandera.
draft-heading-told = Quelles lignes a ce compte ?
draft-lead-told = Ni la liste ni le trousseau n’indiquent les lignes de ce compte ({ $app }). Vous les trouvez dans BigCommerce, ou dans le guide.
draft-told = Enregistrer mes indications
draft-name = Nom de l’application
draft-account = Nom du compte (si le guide en propose un)
draft-start-from = Partir d’une autre application
draft-values = Valeurs demandées, sous ses propres libellés
draft-value-ask = { $value } : l’application la demande
draft-value-label = Libellé pour { $value }
value-control-panel = Adresse de la boutique
draft-keep = La garder parmi mes applications
draft-keep-more = Sous forme de fichier dans votre dossier de réglages. Il ne contient aucun secret.
draft-other-rows = À chercher sur le formulaire : { $rows }
draft-rows = { $count ->
    [0] OAuth scopes, dans l’ordre du formulaire
    [one] OAuth scopes, dans l’ordre du formulaire : { $count } ligne choisie
   *[other] OAuth scopes, dans l’ordre du formulaire : { $count } lignes choisies
}
draft-gated = Sur certaines boutiques seulement
draft-row-spoken = { $row } : { $level }

own-heading = Ajouter cette application ?
own-lead = Elle vient d’un fichier. Regardez ce qu’elle demande avant de l’ajouter.
own-guide = Son guide
own-add = Ajouter cette application
own-fault = { $file }, ligne { $line } : ce fichier d’application n’est pas utilisable.
own-unreadable = { $file } n’a pas pu être lu.
own-unreadable-more = Un fichier d’application est un petit texte de 64 Ko au plus.
own-more-faults = { $count ->
    [one] Un autre fichier n’est pas utilisable.
   *[other] { $count } autres fichiers ne sont pas utilisables.
}
own-not-saved = L’application n’a pas pu être gardée.
    .text = On ne peut pas écrire dans le dossier de réglages. Vous pouvez continuer avec elle dans cette fenêtre.

second-heading = Choisissez la seconde application
second-lead = La première est { $app }. Scopewise montre ce que chacune des deux y gagnerait.
pair-heading = Un compte pour deux applications ?
pair-lead = Chacune pourrait faire tout ce dont l’autre a besoin.
pair-advice = Créez deux comptes.
pair-advice-more = Chaque application ne peut alors faire que ce qu’il lui faut, et vous pouvez en retirer une sans perturber l’autre.
pair-needs = { $count ->
    [one] a besoin de { $count } ligne
   *[other] a besoin de { $count } lignes
}
pair-gains = { $count ->
    [0] Ne gagnerait rien
    [one] Gagnerait { $count } ligne
   *[other] Gagnerait { $count } lignes
}
pair-both = { $count ->
    [one] Ensemble, { $count } ligne
   *[other] Ensemble, { $count } lignes
}
pair-use-both = Un compte pour les deux
pair-keep-apart = Les séparer

downloads-question = Scopewise doit-il guetter le fichier d’identifiants dans Téléchargements ?
downloads-question-more = Il regarde les noms, les tailles et les heures, et vous prévient quand le fichier d’identifiants est là. Il n’ouvre rien sans votre accord.
downloads-yes = Surveiller
downloads-no = Non merci
downloads-watching = Surveillance de Téléchargements en cours.
downloads-polling = Le dossier Téléchargements est consulté chaque seconde : il se trouve sur un autre ordinateur, ou le système ne signale pas les nouveaux fichiers.
downloads-stop = Ne plus surveiller
downloads-off = Téléchargements n’est pas surveillé.
downloads-no-folder = Cet ordinateur n’indique pas de dossier Téléchargements. Choisissez le fichier, ou déposez-le ici.
downloads-not-readable = Scopewise n’a pas le droit de consulter Téléchargements. Choisissez le fichier, ou déposez-le ici.
downloads-gone = Le dossier Téléchargements n’est plus là. Choisissez le fichier, ou déposez-le ici.
downloads-again = Réessayer
downloads-use = Utiliser ce fichier
downloads-use-name = Utiliser ce fichier : { $file }
downloads-not-this = Pas celui-ci
downloads-found = Trouvé dans Téléchargements, { $ago }
downloads-found-several = { $count } nouveaux fichiers dans Téléchargements. Lequel est-ce ?
downloads-not-opened = Scopewise ne l’a pas encore ouvert.
downloads-show-names = Afficher les noms de compte
downloads-show-names-more = Scopewise cherche le nom du compte dans ces fichiers et oublie aussitôt le reste.
downloads-account = Compte « { $name } »
downloads-no-account = Aucun nom de compte lisible
downloads-spoken = { $count ->
    [one] Un fichier d’identifiants trouvé dans Téléchargements
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
letter-lead = Le menu reste masqué tant que le propriétaire ne l’autorise pas. Lui seul le peut ; être administrateur ne suffit pas.
letter-tab-permission = M’autoriser
letter-tab-create = Le créer pour moi
letter-copy = Copier la lettre
letter-mail = Ouvrir en e-mail
letter-close = Fermer
letter-subject = Accès nécessaire pour connecter { $app }
letter-permission =
    Bonjour,
    pour connecter notre boutique BigCommerce à { $app }, je dois créer un compte API de boutique (Store-level). Pourriez-vous m’y autoriser ?

    1. Dans BigCommerce, ouvrez Account Settings › Users et choisissez mon nom.
    2. Dans les autorisations à haut risque (high-risk permissions), cochez Create et List pour les Store-level API accounts.
    3. Enregistrez (Save). Je vous préviendrai quand j’aurai terminé, pour que vous puissiez retirer l’autorisation.

    Le compte s’appellera « { $name } ». { $count ->
        [one] Cette ligne sera réglée, et aucune autre :
       *[other] Ces { $count } lignes seront réglées, et aucune autre :
    }
letter-permission-foot = Ne m’envoyez pas votre mot de passe ; il n’est pas nécessaire.
letter-create =
    Bonjour,
    pour connecter notre boutique BigCommerce à { $app }, il faut un compte API de boutique (Store-level). Pourriez-vous le créer ?

    1. Dans BigCommerce, ouvrez Settings › API › Store-level API accounts (pas Account-level) et cliquez sur Create API account.
    2. Token type : V2/V3 API token. Name : { $name }. Laissez l’API path tel quel.
    3. { $count ->
        [one] Réglez cette ligne et laissez toutes les autres sur None. Cliquez ensuite sur Save ; un petit fichier texte est téléchargé :
       *[other] Réglez ces { $count } lignes et laissez toutes les autres sur None. Cliquez ensuite sur Save ; un petit fichier texte est téléchargé :
    }
letter-create-foot = Le fichier contient les clés de la boutique et n’est montré qu’une fois. Remettez-le-moi en main propre ou par un moyen sûr, pas par e-mail.

checklist-other = { $row } : nommée par le guide. À régler si votre formulaire l’affiche.
scopes-other = Le guide nomme aussi { $rows }. À régler si votre formulaire l’affiche.
notice-other-store = C’est une autre boutique.
notice-other-store-more = Ces valeurs viennent de la boutique { $now } ; les précédentes, de { $before }. Si vous ne vouliez pas changer de boutique, utilisez un autre fichier.
notice-other-app = { $other } a déjà ce jeton.
notice-other-app-more = Un compte par application : créez-en un nouveau pour { $app }, afin de pouvoir en retirer un sans perturber l’autre.
notice-half = Une partie seulement a peut-être été copiée.
notice-half-more = Sélectionnez tout le texte, de la première à la dernière ligne, et collez-le de nouveau.
notice-is-right = C’est correct
notice-is-right-named = C’est correct : { $app }, { $store }
notice-account = Ce compte s’appelle « { $name } ».
notice-account-more = Vous connectez { $app }, et ce compte ressemble à celui de { $other }. Est-ce le bon ?
fields-heading-values = Vérifiez les valeurs
downloads-not-this-name = Pas celui-ci : { $file }
downloads-more = { $count ->
    [one] et { $count } plus ancien. Il s’affiche quand l’un de ceux-ci est écarté.
   *[other] et { $count } plus anciens. Ils s’affichent quand l’un de ceux-ci est écarté.
}
letter-mail-failed = Aucune messagerie ne s’est ouverte. Copiez la lettre et collez-la là où vous écrivez vos e-mails.
guide-two-levels = Le guide donne deux niveaux pour { $row }. Regardez le niveau ci-dessous ; il peut en demander plus avec d’autres fonctions.
