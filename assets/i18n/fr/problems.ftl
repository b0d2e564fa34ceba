# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Ce fichier donne accès à tout le compte, pas seulement à votre boutique
    .text = Il vient de « Account-level API accounts ». { $app } a besoin d’un fichier de « Store-level API accounts ». Vos choix sont conservés.
    .next = Créez un compte API Store-level et ajoutez son fichier.
    .action = Revenir à l’étape 2
problem-stencil-token = C’est un jeton Stencil-CLI
    .text = Il sert aux thèmes et n’a pas de scopes ; { $app } ne peut donc pas l’utiliser.
    .next = Créez un nouveau compte API de type V2/V3 API token.
    .action = Revenir à l’étape 3
problem-legacy-account = C’est un ancien compte (legacy)
    .text = Il a un nom d’utilisateur et ne fonctionne qu’avec l’ancienne API V2. BigCommerce n’en crée plus.
    .next = Créez un nouveau compte API de type V2/V3 API token.
    .action = Revenir à l’étape 3
problem-storefront-jwt = C’est un jeton de vitrine
    .text = Il commence par eyJ et ne fonctionne que sur la vitrine.
    .next = Utilisez la ligne ACCESS TOKEN du fichier d’identifiants.
    .action = Coller
problem-swapped-values = Cela ressemble au Client secret
    .text = L’Access token est plus court : environ 31 lettres et chiffres.
    .next = Échangez les deux valeurs, ou collez ici la ligne ACCESS TOKEN.
    .action = Les échanger
problem-same-value-twice = La même valeur est là deux fois
    .text = { $one } et { $other } sont identiques ; l’une des deux valeurs a été copiée deux fois.
    .next = Copiez à nouveau les deux depuis la fenêtre pop-up ou le fichier.
    .action = Coller
problem-two-accounts = Ce fichier contient deux comptes
    .text = Scopewise ne peut pas savoir lequel est le bon.
    .next = Choisissez le fichier tel qu’il a été téléchargé.
    .action = Choisir un fichier…
problem-wrong-host = L’API path mène à une autre adresse
    .text = Il doit commencer par https://api.bigcommerce.com/stores/. Rien n’a été envoyé.
    .next = Choisissez le fichier d’origine de BigCommerce, ou copiez l’API path du formulaire.
    .action = Choisir un fichier…
problem-bad-characters = { $field } : caractère non autorisé
    .text = { $kind ->
        [store-hash] Un Store hash ne contient que des lettres et des chiffres.
       *[other] Cette valeur ne peut contenir ni espace ni lettre accentuée, par exemple. Un tel caractère a peut-être été copié par erreur.
    }
    .next = Choisissez le fichier d’origine, ou copiez à nouveau la valeur depuis la fenêtre pop-up.
    .action = Choisir un fichier…
problem-too-large = Ce n’est pas un fichier d’identifiants
    .text = Il dépasse 64 Ko ; un fichier d’identifiants est bien plus petit.
    .next = Choisissez le fichier dont le nom commence par BigCommerceAPI-credentials.
    .action = Choisir un fichier…
problem-not-credentials = Ce n’est pas un fichier d’identifiants
    .text = { $kind ->
        [empty] Il est vide.
        [picture] C’est une image.
        [pdf] C’est un PDF.
        [archive] C’est une archive ou un document bureautique.
        [binary] Ce n’est pas un fichier texte.
        [web-page] C’est une page web.
       *[text] Il ne contient aucun identifiant.
    } Son nom devrait commencer par BigCommerceAPI-credentials.
    .next = Choisissez le fichier que votre navigateur a téléchargé quand vous avez cliqué sur Save.
    .action = Choisir un fichier…
problem-unreadable = Impossible de lire ce fichier
    .text = Il a peut-être été déplacé, ou Scopewise n’a pas le droit de l’ouvrir.
    .next = Choisissez à nouveau le fichier, ou collez son texte.
    .action = Choisir un fichier…
problem-incomplete = Il manque quelque chose
    .text = Le test a besoin de l’Access token et du Store hash.
    .next = Ajoutez le fichier entier, ou saisissez la valeur manquante.
    .action = Choisir un fichier…

problem-folder = C’est un dossier
    .text = Scopewise lit un seul fichier à la fois.
    .next = Ouvrez le dossier et déposez le fichier dont le nom commence par BigCommerceAPI-credentials.
    .action = Choisir un fichier…
problem-several-files = Vous avez déposé plusieurs fichiers
    .text = Scopewise lit un seul fichier à la fois, pour ne pas mélanger les comptes.
    .next = Déposez seulement le fichier de ce compte.
    .action = Choisir un fichier…
problem-nothing-to-paste = Le presse-papiers ne contient pas de texte
    .text = Rien n’a changé.
    .next = Copiez d’abord le texte du fichier ou de la fenêtre pop-up.
    .action = Coller
problem-clipboard-silent = Le programme d’où vous avez copié ne répond pas
    .text = Il n’a pas encore transmis le texte. Rien n’a été modifié.
    .next = Laissez la fenêtre pop-up de BigCommerce ouverte et réessayez dans un instant.
    .action = Coller
problem-no-clipboard = Le presse-papiers est inaccessible
    .text = Ce bureau n’en propose pas à Scopewise.
    .next = Choisissez le fichier téléchargé par votre navigateur, ou saisissez les valeurs.
    .action = Choisir un fichier…
file-dialog-missing = Aucun sélecteur de fichiers disponible. Sous Debian, installez xdg-desktop-portal-gtk ou zenity.
file-dialog-open = Une boîte de dialogue est déjà ouverte. Si vous ne la voyez pas, regardez derrière cette fenêtre.
problem-no-dialog = Aucun sélecteur de fichiers disponible
    .text = Sous Debian, installez xdg-desktop-portal-gtk ou zenity.
    .next = Déposez le fichier sur cette fenêtre, ou collez son texte.
    .action = Coller

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nom du compte

hint-length-short = { $field } : plus court que d’habitude
    .text = { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    } ici, contre { $usual } en général. Comparez avec la fenêtre pop-up de votre navigateur.
    .form = { $length ->
        [one] { $length } caractère
       *[other] { $length } caractères
    } ici, contre { $usual } en général. Comparez avec l’API path du formulaire de BigCommerce.
hint-length-long = { $field } : plus long que d’habitude
    .text = { $length } caractères ici, contre { $usual } en général. Comparez avec la fenêtre pop-up de votre navigateur.
    .form = { $length } caractères ici, contre { $usual } en général. Comparez avec l’API path du formulaire de BigCommerce.
hint-hash-digits = Le Store hash n’a que des chiffres
    .text = L’identifiant numérique de la boutique est autre chose. Comparez avec l’API path du formulaire de BigCommerce.
hint-no-api-path = Il n’y a pas d’API path dans ce fichier
    .text = Il vient peut-être d’un jeton Stencil-CLI, qui n’a pas de scopes. Ou il en manque une partie.
hint-cut-store-prefix = Scopewise a retiré « store- » devant le Store hash.
hint-cut-channel = Scopewise a retiré l’identifiant de canal après le Store hash.
hint-cut-address = Scopewise a extrait le Store hash de l’adresse.
hint-cut-brackets = Scopewise a retiré les crochets ou accolades autour du Store hash.
hint-cut-mail-scanner = Un programme de messagerie avait modifié l’adresse. Scopewise y a retrouvé la boutique.
hint-cut-line-end = Scopewise a retiré une fin de ligne écrite dans une valeur.
hint-store-left-out = L’adresse de la boutique est inutilisable
    .text = Elle ne mène pas à BigCommerce, ou contient des caractères qu’aucun Store hash n’a. Scopewise a gardé les autres valeurs. Collez ici l’adresse de votre panneau de contrôle.
hint-pop-up-no-hash = La fenêtre pop-up n’affiche pas le Store hash
    .text = Collez ici l’adresse de votre panneau de contrôle, ou l’API path du formulaire de BigCommerce.
hint-file-name = Le nom de ce fichier correspond à un autre compte
    .text = Le Client ID du nom n’est pas celui du fichier. Le fichier a peut-être été renommé ou confondu avec un autre.

problem-nothing-found = Ce texte ne contient aucune valeur
    .text = Il ne contient aucune ligne de la fenêtre pop-up ou du fichier. Si vous avez copié une seule valeur, Scopewise ne peut pas savoir laquelle c’est.
    .next = Copiez tout le texte, ou saisissez les valeurs une à une.
    .action = Saisir les valeurs
problem-only-labels = Seuls les libellés ont été copiés
    .text = Votre navigateur a laissé de côté le contenu des champs de la fenêtre pop-up.
    .next = Utilisez le fichier téléchargé par votre navigateur, ou copiez les valeurs une à une.
    .action = Saisir les valeurs
problem-sealed-file = C’est un fichier chiffré de Scopewise
    .text = Il ne s’ouvre qu’avec le mot de passe de l’expéditeur.
    .next = Ouvrez-le avec « scopewise open ».
    .action = Choisir un fichier…
