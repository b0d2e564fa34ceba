# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Ce fichier ouvre tout le compte, pas votre boutique
    .text = Il vient de « Account-level API accounts ». { $app } a besoin d’un compte Store-level. Vos choix sont conservés.
    .next = Créez un compte API de boutique (Store-level) et importez son fichier.
    .action = Revenir à l’étape 2
problem-stencil-token = C’est un jeton Stencil-CLI
    .text = Il est fait pour les thèmes et n’a pas de lignes ; { $app } ne peut donc pas l’utiliser.
    .next = Créez un nouveau compte API avec le Token type V2/V3 API token.
    .action = Revenir à l’étape 3
problem-legacy-account = C’est un ancien compte (legacy)
    .text = Il a un nom d’utilisateur et ne fonctionne qu’avec l’ancienne API V2. BigCommerce n’en crée plus.
    .next = Créez un nouveau compte API avec le Token type V2/V3 API token.
    .action = Revenir à l’étape 3
problem-storefront-jwt = C’est un jeton de vitrine
    .text = Il commence par eyJ et ne fonctionne que sur la vitrine.
    .next = Utilisez la ligne ACCESS TOKEN du fichier d’identifiants.
    .action = Coller
problem-swapped-values = Cela ressemble au Client secret
    .text = L’Access token est plus court, environ 31 lettres et chiffres.
    .next = Mettez la ligne ACCESS TOKEN à sa place.
    .action = Les échanger
problem-same-value-twice = La même valeur figure deux fois
    .text = { $one } et { $other } sont identiques ; l’une des deux valeurs a été copiée deux fois.
    .next = Copiez de nouveau les deux depuis la fenêtre de BigCommerce ou le fichier.
    .action = Coller
problem-two-accounts = Ce fichier contient deux comptes
    .text = Scopewise ne peut pas savoir lequel vous voulez.
    .next = Choisissez le fichier tel qu’il a été téléchargé.
    .action = Choisir un fichier…
problem-wrong-host = L’API path mène ailleurs
    .text = Il doit commencer par https://api.bigcommerce.com/stores/. Rien n’a été envoyé nulle part.
    .next = Choisissez le fichier tel que BigCommerce l’a téléchargé, ou copiez l’API path du formulaire.
    .action = Choisir un fichier…
problem-bad-characters = { $field } : un caractère n’y a pas sa place
    .text = { $kind ->
        [store-hash] Un Store hash n’a que des lettres et des chiffres.
       *[other] Cette valeur n’a que des lettres simples, des chiffres et des signes ; un point ou une espace s’est peut-être glissé à la copie.
    }
    .next = Copiez de nouveau la valeur depuis la fenêtre de BigCommerce ou le fichier.
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
        [binary] Ce n’est pas du texte.
        [web-page] C’est une page web.
       *[text] Il ne contient aucune des lignes d’un fichier d’identifiants.
    } Son nom devrait commencer par BigCommerceAPI-credentials.
    .next = Choisissez le fichier que votre navigateur a téléchargé quand vous avez cliqué sur Save.
    .action = Choisir un fichier…
problem-unreadable = Ce fichier ne peut pas être lu
    .text = Il a peut-être été déplacé, ou cet ordinateur ne laisse pas Scopewise l’ouvrir.
    .next = Choisissez de nouveau le fichier, ou collez son texte.
    .action = Choisir un fichier…
problem-incomplete = Il manque quelque chose
    .text = Un test a besoin de l’Access token et du Store hash.
    .next = Importez le fichier entier, ou ajoutez la valeur manquante à la main.
    .action = Choisir un fichier…

problem-folder = C’est un dossier
    .text = Scopewise lit un fichier à la fois.
    .next = Ouvrez le dossier et déposez le fichier dont le nom commence par BigCommerceAPI-credentials.
    .action = Choisir un fichier…
problem-several-files = Il y a plusieurs fichiers
    .text = Scopewise lit un fichier à la fois, pour ne pas confondre deux comptes.
    .next = Déposez seulement le fichier de ce compte.
    .action = Choisir un fichier…
problem-nothing-to-paste = Le presse-papiers ne contient pas de texte
    .text = Rien n’a changé.
    .next = Copiez d’abord le texte du fichier ou de la fenêtre de BigCommerce.
    .action = Coller
file-dialog-missing = Le sélecteur de fichiers n’a pas pu s’ouvrir : ce bureau n’en offre aucun aux programmes. Sous Debian, xdg-desktop-portal-gtk ou zenity en apporte un.
problem-no-dialog = Le sélecteur de fichiers n’a pas pu s’ouvrir
    .text = Ce bureau n’offre aux programmes aucun sélecteur de fichiers. Sous Debian, xdg-desktop-portal-gtk ou zenity en apporte un.
    .next = Déposez le fichier sur cette fenêtre, ou collez son texte.
    .action = Coller

field-access-token = Access token
field-store-hash = Store hash
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nom du compte

hint-length-short = { $field } : plus court que d’habitude
    .text = { $length } caractères ici ; le plus souvent { $usual }. Comparez avec la fenêtre de BigCommerce dans votre navigateur.
    .form = { $length } caractères ici ; le plus souvent { $usual }. Comparez avec l’API path du formulaire de BigCommerce.
hint-length-long = { $field } : plus long que d’habitude
    .text = { $length } caractères ici ; le plus souvent { $usual }. Comparez avec la fenêtre de BigCommerce dans votre navigateur.
    .form = { $length } caractères ici ; le plus souvent { $usual }. Comparez avec l’API path du formulaire de BigCommerce.
hint-hash-digits = Le Store hash n’a que des chiffres
    .text = Le numéro d’une boutique est autre chose. Comparez avec l’API path du formulaire de BigCommerce.
hint-no-api-path = Il n’y a pas d’API path dans ce fichier
    .text = Il vient peut-être d’un jeton Stencil-CLI, qui n’a pas de lignes. Ou une partie a été coupée.
hint-cut-store-prefix = « store- » devant le Store hash a été retiré.
hint-cut-channel = Le numéro de la vitrine derrière le Store hash a été retiré.
hint-cut-address = Le Store hash a été extrait de l’adresse.
hint-cut-brackets = Les accolades ou crochets autour du Store hash ont été retirés.
hint-file-name = Le nom de ce fichier correspond à un autre compte
    .text = Le Client ID du nom n’est pas celui du fichier. Le fichier a peut-être été renommé ou confondu avec un autre.

problem-nothing-found = Il n’y a aucune valeur dans ce texte
    .text = Il ne contient aucune des lignes de la fenêtre de BigCommerce ou du fichier. Une valeur seule ne dit pas ce qu’elle est.
    .next = Copiez tout le texte, ou saisissez les valeurs une à une.
    .action = Saisir les valeurs
