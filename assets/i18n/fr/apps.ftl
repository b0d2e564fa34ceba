# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } et { $last }

app-caution-cdata = Ce guide demande tout, même la connexion à la place d’un client. Pour copier des données hors de votre boutique, Read-only suffit en général.
app-caution-synchup = Avec Create payments, toute personne qui a le jeton peut encaisser des paiements sur les commandes en cours. Avec B2B Edition, réglez aussi son scope sur Modify.
app-caution-dropstream = Avec Customers login, toute personne qui a le jeton peut se connecter à la place de n’importe quel client.
app-caution-dext = Dext lit tous les scopes lisibles, y compris les moyens de paiement enregistrés et les journaux. L’application ne peut rien modifier.

app-last-step-bookkeep = Dans Bookkeep, collez les quatre valeurs et terminez la connexion.
app-last-step-cdata = Dans CData Sync, collez les valeurs et cliquez sur Create & Test. Vous n’avez pas besoin de l’onglet Advanced.
app-last-step-dext = Dans Dext, collez les deux valeurs et cliquez sur Connect.
app-last-step-dropstream = Le nouveau guide « Enable API Access » de DropStream ne demande que le store hash ; vous autorisez ensuite son application. Si un prestataire logistique a demandé ces quatre valeurs, communiquez-les-lui.
app-last-step-synchup = Si SynchUP a des champs pour ces valeurs, utilisez-les. Sinon, donnez les valeurs à votre spécialiste de l’intégration Snapshot.

app-can-look = Consulter { $scopes }. L’application ne peut rien modifier ni supprimer.
app-can-read-only = Consulter les commandes, les produits et les clients. L’application ne peut rien modifier ni supprimer.
app-can-read-only-wide = Consulter tout ce qu’un compte API de boutique peut lire. L’application ne peut rien modifier ni supprimer.
app-can-change = Consulter et modifier ce qu’il lui faut : { $scopes }.

created-by-store-owner = Selon le guide ({ $app }), le propriétaire de la boutique doit le créer. BigCommerce le permet aussi à un utilisateur autorisé par le propriétaire.
created-by-administrator = Le propriétaire de la boutique, ou un administrateur qu’il a autorisé à créer des comptes API Store-level.
created-by-permitted-user = Le propriétaire de la boutique, ou un utilisateur qu’il a autorisé à créer des comptes API Store-level.

reach-read-only = { $scopes ->
    [one] { $scopes } scope, en Read-only
   *[other] { $scopes } scopes, tous en Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } scope, jusqu’à Modify
   *[other] { $scopes } scopes, jusqu’à Modify
}
reach-everything = { $scopes ->
    [one] { $scopes } scope, accès complet
   *[other] { $scopes } scopes, accès complet
}

strip-spoken = { $needed ->
    [one] { $needed } scope sur { $form }, { $reach }
   *[other] { $needed } scopes sur { $form }, { $reach }
}
strip-all-read-only = tous en Read-only
strip-mixed = { $change } en modification, { $care ->
    [one] { $care } sensible
   *[other] { $care } sensibles
}

checklist-head =
    Scopes BigCommerce pour { $app }
    Nom du compte API : { $name }
    Token type : V2/V3 API token
    { $scopes ->
        [1] Réglez ce scope :
       *[other] Réglez ces { $scopes } scopes, dans l’ordre du formulaire :
    }
checklist-foot = Laissez tous les autres scopes tels quels. Cliquez ensuite sur Save.
app-can-more = { $count ->
    [one] { $count } autre scope
   *[other] { $count } autres scopes
}

app-variant-migrate-out = Vous quittez BigCommerce
app-variant-migrate-in = Vous passez à BigCommerce
app-variant-full-import = Import complet
app-variant-headless = Import headless rapide

reach-none = Scopes encore inconnus
app-last-step = Dans { $app }, collez les valeurs et terminez la connexion.
app-seen = Guide vérifié en { $seen }
app-seen-unknown = Date du guide non indiquée
app-report = Signaler des informations obsolètes
app-choice = Le guide accepte aussi { $level } pour { $scopes }.
app-seen-and = { $seen } ; { $rest }
app-from-file = Depuis votre fichier { $file }
app-from-pasted = D’après le guide collé
app-from-hand = Scopes choisis à la main
app-without-level = { $count ->
    [one] { $count } scope sans niveau
   *[other] { $count } scopes sans niveau
}
date-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

guide-scopes = { $count ->
    [0] Aucun scope trouvé
    [one] { $count } scope trouvé
   *[other] { $count } scopes trouvés
}
guide-no-level = niveau non précisé
guide-choice = { $level } est aussi accepté
guide-only-level = le seul niveau proposé
guide-example = simple exemple
guide-picture = Les niveaux se trouvent peut-être dans une image. Regardez-la et réglez-les à la main.
guide-rule = Règle : { $words }
guide-rule-all-read-only = régler sur Read-only chaque scope qui le propose
guide-rule-all-highest = régler chaque scope sur son niveau le plus élevé
guide-doubt = Règle non appliquée, car elle ne concerne peut-être pas tous les scopes : « { $words } »
guide-values = Valeurs demandées : { $words }
guide-account = Nom du compte : { $words }
guide-unread = Non reconnu : { $words }
guide-unreadable = Impossible de lire ce guide. Vérifiez son nom et vos droits d’accès.
guide-too-large = Ce guide dépasse 2 Mo. Enregistrez seulement la page qui contient les scopes.
guide-not-text = Ce n’est pas un fichier texte. Ouvrez-le, sélectionnez tout, copiez, puis enregistrez le tout dans un fichier texte.
app-which-way = Quelle option ?
app-scopes-unknown = Son guide ne liste pas les scopes sous forme de texte.
app-scopes-unknown-more = Ils sont peut-être dans une image, ou dépendent de ce que vous utilisez. Collez n’importe quelle page qui les liste, ou demandez-les à l’éditeur et choisissez-les à la main.
app-own = Depuis vos fichiers
app-more = Autres applications
app-last-step-afternoon-light = Envoyez les valeurs au contact d’Afternoon Light indiqué dans le guide. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-convermax = Le guide demande d’envoyer le fichier d’identifiants à Convermax par e-mail. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-datocms-plugin = Avec ces valeurs, créez un jeton de vitrine, puis saisissez ce jeton et l’adresse GraphQL dans le plugin.
app-last-step-heres-chatbot = Donnez les deux valeurs à Heres. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-item-oms = Dans item, collez les deux valeurs et cliquez sur Test Connection. Cliquez sur Submit une fois le test réussi.
app-last-step-keboola = Dans Keboola, collez les deux valeurs et cliquez sur Test Connection.
app-last-step-myob-acumatica = Dans Acumatica, collez les valeurs et cliquez sur Test Connection.
app-last-step-shopalyst = Le jeton est destiné à l’équipe de Shopalyst. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-source-medium = Le guide demande d’envoyer le jeton par e-mail à une boîte partagée de Source Medium. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-stone-edge = Le guide demande d’envoyer les valeurs à la boîte e-mail commerciale de Stone Edge. Vous recevez en retour un identifiant de panier, un mot de passe et une adresse de script. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-storyblok = Avec ces valeurs, créez un jeton de vitrine, puis saisissez ce jeton et l’adresse de votre vitrine dans Storyblok.
app-last-step-sumtracker = Le guide demande d’envoyer tout le fichier d’identifiants par e-mail à l’assistance de Sumtracker. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-truto = Ouvrez le lien de connexion que Truto vous envoie et collez-y les deux valeurs.
app-last-step-wbsync = Dans Wbsync, collez les valeurs et enregistrez, puis cliquez sur Check Connection.
app-last-step-wpengine-atlas = Collez le jeton et cliquez sur Confirm Connection. En cas d’échec, vérifiez d’abord le jeton.

app-note-acctvantage = Le guide ne montre les scopes que dans une image. API Path est le seul champ cité dans son texte ; attendez-vous à en trouver d’autres.
app-note-activepieces = Le guide ne cite aucun scope, mais le test de connexion liste les produits. Sans le scope Products, il échoue et met en cause les identifiants.
app-note-afternoon-light = Le guide permet aussi d’ajouter un statut de commande.
app-note-airbyte = Airbyte a archivé cette source. Vous n’avez besoin de Read-only que pour les données voulues, mais un ancien contrôle demande les canaux et échoue sans Channel Settings.
app-note-akeneo = Nous ne connaissons pas le nom de ses champs. Si son test passe au rouge, cherchez des espaces en trop et des valeurs inversées.
app-note-alhena = Orders peut rester sur Read-only si Alhena ne doit pas annuler de commandes. Le guide appelle Information & settings « Store Information ».
app-note-amplience = Le guide cite les scopes, mais pas leurs niveaux. Il demande aussi api_url.
app-note-bigbusiness = Le guide dit seulement que la mise à jour des produits exige Products ; Modify est notre interprétation. Pour ajouter des scopes plus tard, il faut un nouveau compte.
app-note-bigcommerce-for-wordpress-full = Le contrôle du plugin ne lit qu’un résumé du catalogue. Sa réussite ne prouve rien pour les autres scopes.
app-note-bigcommerce-for-wordpress-headless = Les scopes de l’import complet, plus deux pour les jetons de vitrine. À choisir seulement si vous utilisez l’import headless rapide.
app-note-bloomreach-starterstore = L’application demande aussi l’adresse de base de l’API. Le scope Wishlists du guide fait partie de Customers dans BigCommerce.
app-note-appse-ai = Le dernier guide installe appse ai comme application et ne demande que le store hash. Si votre appse ai affiche encore des champs pour un jeton d’API, ce compte fonctionne.
app-note-catalyst-cli = L’outil cite lui-même ces scopes si sa connexion dans le navigateur échoue. Les scopes Infrastructure n’existent que dans les boutiques hébergées par BigCommerce.
app-note-celigo = Le guide ne cite aucun scope pour la connexion par jeton. Son champ Username reçoit le Client ID et son champ Password l’Access token.
app-note-cleo-clarify = Le guide n’a pas de liste : les scopes dépendent de la tâche. Placez d’abord les valeurs dans une entrée du coffre-fort (vault), puis créez la connexion.
app-note-clione = Le guide liste aussi des scopes qui doivent rester sur None. Nous ne connaissons pas le nom de ses champs.
app-note-datocms-plugin = Le formulaire demande l’adresse GraphQL et un jeton de vitrine créé avec ce compte. Le guide ne donne pas de niveau pour son unique scope.
app-note-despatch-cloud = Le formulaire demande aussi des statuts de commande. Le guide vous dit de conserver l’Access token, mais ne montre aucun champ où le coller.
app-note-devart-odbc = Le guide demande l’accès minimal nécessaire à votre boutique et ne cite aucun scope. Son Store ID est le Store hash, tiré de l’API path.
app-note-domo-writeback = Le guide ne cite aucun scope, alors que l’application écrit dans votre boutique. Demandez à Domo quels scopes elle modifie.
app-note-feedonomics = Ceci vient d’un exemple pour développeurs, qui ne cite aucun scope. L’application demande aussi store_url.
app-note-fivetran = La page que nous avons lue ne cite aucun scope. Vous pourrez relancer plus tard les tests de configuration de Fivetran.
app-note-flexipim = Le guide inverse deux champs aux étapes 7 et 8. Le Client ID va dans X-Auth-Client, l’Access token dans X-Auth-Token.
app-note-flowlink = FlowLink convient des scopes avec vous par téléphone, et son formulaire demande aussi l’adresse de la boutique. Selon le guide, les scopes ne peuvent plus être modifiés ensuite : pour en ajouter, il faut un nouveau compte.
app-note-gladly = Le guide ne montre les scopes que dans une image, et son formulaire demande aussi un nom de votre choix. Saisissez le Store hash sans « store- ».
app-note-heres-chatbot = Le guide demande l’accès minimal nécessaire, mais ne cite aucun scope. Son End point est l’API path et son API KEY l’Access token.
app-note-hevo = Nous ne connaissons pas les scopes du guide. Il permet de réutiliser des identifiants existants, mais un compte séparé est plus facile à supprimer plus tard.
app-note-inconnect = Le guide donne ces scopes à titre d’exemples ; il en faudra peut-être d’autres. Son Store ID est le Store hash.
app-note-ipaas-com = Le formulaire demande aussi l’URL de l’API, en général https://api.bigcommerce.com. Le niveau Get du guide pour les moyens de paiement correspond à Read-only dans BigCommerce.
app-note-item-oms = Le guide ne cite aucun scope ; demandez à item lesquels il lui faut. Son champ X-Auth-Token reçoit l’Access token.
app-note-jitterbit = Le guide veut chaque scope à son niveau le plus élevé, bien plus qu’il n’en faut en général. Son test de connexion peut réussir même avec un Client ID erroné.
app-note-keboola = Le guide demande Read-only sans citer de scopes ; tous les scopes lisibles sont donc listés. Son adresse est un aperçu des pages de l’éditeur et peut cesser de fonctionner.
app-note-kustomer = Nous ne connaissons pas les scopes et les champs du guide. Il demande aussi de créer un webhook à la main dans Postman.
app-note-litextension-source = Vous n’avez besoin de Customers, Orders et Products que si vous les transférez. Les champs sont notre interprétation. Un ancien guide décrit des jetons Account-level, qui sont autre chose.
app-note-litextension-target = Vous n’avez besoin de Customers, Orders et Products que si vous les transférez. Les champs sont notre interprétation. Un ancien guide décrit des jetons Account-level, qui sont autre chose.
app-note-lytics = Ces scopes importent des données dans Lytics ; pour en exporter aussi, réglez Customers sur Modify. Le formulaire demande également un libellé et une description de votre choix.
app-note-myob-acumatica = La page que nous avons lue ne cite aucun scope. Store Admin Path est l’adresse de votre boutique suivie de /manage. Il faut aussi les informations WebDAV si vous synchronisez les images des produits.
app-note-next-cart-source = Vous n’avez besoin de Customers, Orders et Products que si vous les transférez. Vous n’avez pas besoin du Client secret.
app-note-next-cart-target = Désactivez les e-mails de commande de votre boutique avant le transfert. Vous n’avez besoin de Customers, Orders et Products que si vous les transférez. Vous n’avez pas besoin du Client secret.
app-note-order-time = Le guide demande aussi un ancien compte API (legacy), que les nouvelles boutiques n’obtiennent plus. Demandez à Order Time comment faire sans. Le guide ne montre pas quelles valeurs le formulaire demande.
app-note-pavo = Le guide ne cite que le champ Store Hash ; les autres champs reçoivent les valeurs correspondantes du fichier d’identifiants. Pavo teste la connexion avant d’enregistrer.
app-note-pimworks = Créez un compte par boutique ; le guide déconseille d’utiliser les mêmes valeurs pour plusieurs. Il date de 2023.
app-note-qlik-talend = Nous ne connaissons pas le nom de ses champs. Les valeurs viennent du fichier d’identifiants.
app-note-rebillia = La liste continue peut-être après Checkouts : notre copie du guide s’arrête là. Une deuxième copie, de Rebillia, laisse Information & settings sur None.
app-note-returnly-switchboard = Le guide ne montre pas comment transmettre les valeurs. Il parle peut-être d’une application qui s’installe sans compte API. Demandez d’abord à Switchboard.
app-note-ringcentral-ecommerce-app = Les champs apparaissent plus loin dans la configuration de l’application, sur une page que nous n’avons pas vue.
app-note-sales-channel-hub = Le guide cite les scopes, mais pas leurs niveaux. Le formulaire demande aussi l’adresse de la boutique. Vous pouvez aussi vous connecter en un clic.
app-note-skyvia = Le guide vous laisse choisir les scopes, et nous ne connaissons pas le nom de ses champs. Si vous perdez les valeurs, il faut un nouveau compte.
app-note-source-medium = Le guide est marqué inactif ; demandez à Source Medium s’il est toujours valable.
app-note-starship = Le guide est plus ancien que les scopes de stock, d’emplacements et de traitement des commandes, et n’en parle pas. StarShip n’accepte les mêmes valeurs qu’une seule fois par site StarShip.
app-note-starshipit = C’est bien plus qu’il n’en faut pour imprimer des étiquettes : les paiements, les thèmes et la connexion à la place d’un client en font partie. Laissez vide le champ Username de Starshipit.
app-note-stencil-cli = Choisissez Stencil-CLI token comme Token type : il n’a pas de scopes, seulement le développement local ou la publication de thèmes. « stencil init » demande aussi l’adresse de la vitrine et en déduit le Store hash.
app-note-stitch = Les anciens comptes API (legacy) ne sont pas acceptés.
app-note-storyblok = Le formulaire demande l’adresse de votre vitrine et un jeton de vitrine créé avec ce compte, pas les valeurs du compte lui-même. Ce jeton peut aussi exiger Storefront API Tokens, que le guide ne mentionne pas.
app-note-strapi-bigcommerce = L’application demande aussi des identifiants de canaux, l’adresse de votre boutique et sa propre clé de chiffrement.
app-note-suiteengine-csm = Le guide demande partout Create ou Modify ; le niveau le plus élevé pour chaque scope est notre interprétation. Nous ne connaissons pas ses champs. Avec B2B Edition, son scope peut aussi être nécessaire.
app-note-sumtracker = Nous pensons que Store URL désigne l’API path. Si Sumtracker ne l’accepte pas, demandez quelle adresse indiquer.
app-note-tray = Le guide ne cite aucun scope. Il prend le Store hash dans l’adresse du panneau de contrôle : la partie après « store- ».
app-note-truto = Le guide ne cite aucun scope. Son champ API Key reçoit l’Access token.
app-note-workato = Le guide n’a pas de liste ; il conseille un compte par service, chacun avec les seuls scopes nécessaires. Il date de 2019.
app-note-wpengine-atlas = Access Token est le seul champ que cite le guide.
app-note-yext = Le formulaire demande aussi la devise et le nom de la boutique. Le store hash et l’access token sont dans le fichier d’identifiants.
app-note-your-store-tools = Si un ancien compte donne des erreurs d’autorisation, la solution est toujours un nouveau compte.
app-note-zynk = Le guide ne cite aucun scope. Vous devez remplir les trois champs.

app-good-to-know = Bon à savoir
app-low-confidence = Comparez avec le guide de l’application.
app-low-confidence-more = Nous n’avons pu lire que des parties du guide quand nous avons ajouté cette application.
app-guide-at = Lien vers son guide
app-ways = { $count ->
    [one] { $count } option
   *[other] { $count } options au choix
}
app-values-unnamed = Les valeurs, sous les noms de BigCommerce
reach-no-level = { $scopes ->
    [one] { $scopes } scope, niveau non précisé
   *[other] { $scopes } scopes, niveaux non précisés
}
app-no-level = { $count ->
    [one] Le guide ne donne pas de niveau pour { $count } scope.
   *[other] Le guide ne donne pas de niveau pour { $count } scopes.
}
app-no-level-more = Scopewise propose le niveau le plus bas. Si l’application doit y modifier des données, demandez à l’éditeur quel niveau il lui faut.
app-other-token = Cette application demande un jeton Stencil-CLI.
app-other-token-more = Un jeton Stencil-CLI a un niveau d’accès au lieu de scopes. Scopewise ne le prend pas encore en charge. Choisissez vous-même « Stencil-CLI token » sur le formulaire de BigCommerce.
