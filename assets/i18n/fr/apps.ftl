# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } et { $last }

app-caution-cdata = Ce guide demande tout, même la connexion au nom d’un client. Pour copier des données hors de votre boutique, Read-only suffit en général.
app-caution-synchup = Avec Create payments, quiconque détient le jeton peut encaisser des paiements sur les commandes ouvertes. B2B Edition exige un second jeton, créé dans l’application B2B Edition et non ici.
app-caution-dropstream = Avec Customers login, quiconque détient le jeton peut se connecter au nom de n’importe quel client.
app-caution-dext = Dext lit toutes les lignes lisibles, y compris les moyens de paiement enregistrés et les journaux. L’application ne peut rien modifier.

app-last-step-bookkeep = Dans Bookkeep, collez les quatre valeurs et terminez-y la connexion.
app-last-step-cdata = Dans CData Sync, collez les valeurs et cliquez sur Create & Test. L’onglet Advanced peut rester tel quel.
app-last-step-dext = Dans Dext, collez les deux valeurs et cliquez sur Connect.
app-last-step-dropstream = Vous avez votre propre compte DropStream : suivez son guide « Enable API Access ». Si un prestataire logistique configure DropStream pour vous, communiquez-lui les quatre valeurs.
app-last-step-synchup = Si SynchUP a des champs pour ces valeurs, collez-les-y. Sinon, transmettez-les à votre spécialiste de l’intégration Snapshot.

app-can-look = Consulter { $rows }. L’application ne peut rien modifier ni supprimer.
app-can-read-only = Consulter les commandes, les produits et les clients. L’application ne peut rien modifier ni supprimer.
app-can-read-only-wide = Consulter tout ce qu’un compte de boutique peut montrer. L’application ne peut rien modifier ni supprimer.
app-can-change = Consulter ce qu’il lui faut, et le modifier : { $rows }.

created-by-store-owner = Le guide de { $app } dit que le propriétaire de la boutique doit le créer. BigCommerce le permet aussi à un utilisateur autorisé par le propriétaire.
created-by-administrator = Un administrateur que le propriétaire de la boutique a autorisé à créer des comptes API de boutique (Store-level), ou le propriétaire lui-même.
created-by-permitted-user = Le propriétaire de la boutique, ou un utilisateur qu’il a autorisé à créer des comptes API de boutique (Store-level).

reach-read-only = { $rows ->
    [one] { $rows } ligne, en Read-only
   *[other] { $rows } lignes, toutes en Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } ligne, jusqu’à Modify
   *[other] { $rows } lignes, jusqu’à Modify
}
reach-everything = { $rows } lignes, accès complet

strip-spoken = { $needed } sur { $form } lignes, { $reach }
strip-all-read-only = toutes en Read-only
strip-mixed = { $change } en modification, { $care ->
    [0] aucune sensible
    [one] { $care } sensible
   *[other] { $care } sensibles
}

checklist-head =
    Lignes BigCommerce pour { $app }
    Nom du compte API : { $name }
    Token type : V2/V3 API token
    Lignes à régler, dans l’ordre du formulaire ({ $rows }) :
checklist-foot = Laissez toutes les autres lignes telles quelles. Cliquez ensuite sur Save.
app-can-more = { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
}

app-variant-migrate-out = Vous quittez BigCommerce
app-variant-migrate-in = Vous passez à BigCommerce
app-variant-full-import = Import complet
app-variant-headless = Import headless rapide

reach-none = Lignes encore inconnues
app-last-step = Dans { $app }, collez les valeurs et terminez-y la connexion.
app-seen = Consulté en { $seen }
app-seen-and = { $seen } ; { $rest }
app-from-file = De votre fichier { $file }
app-from-pasted = Du guide que vous avez collé
app-from-hand = Lignes choisies à la main
app-without-level = { $count ->
    [one] { $count } ligne sans niveau
   *[other] { $count } lignes sans niveau
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

guide-rows = { $count ->
    [0] Aucune ligne trouvée
    [one] { $count } ligne trouvée
   *[other] { $count } lignes trouvées
}
guide-no-level = niveau non précisé
guide-rule = Règle : { $words }
guide-rule-all-read-only = chaque ligne qui propose Read-only est réglée dessus
guide-rule-all-highest = chaque ligne est réglée sur son niveau le plus élevé
guide-doubt = Non appliqué, car il ne s’agit peut-être pas de toutes les lignes : « { $words } »
guide-values = Valeurs demandées : { $words }
guide-account = Nom du compte : { $words }
guide-unread = Non compris : { $words }
guide-unreadable = Ce guide ne peut pas être lu. Vérifiez son nom et si vous avez le droit de l’ouvrir.
guide-too-large = Ce fichier dépasse la taille d’un guide (2 Mo). Enregistrez seulement la page qui contient les lignes.
guide-not-text = Ce n’est pas du texte. Ouvrez-le, sélectionnez tout, copiez, puis enregistrez la copie dans un fichier texte.
app-which-way = Quelle variante ?
app-rows-unknown = Son guide ne nomme aucune ligne par écrit.
app-rows-unknown-more = Elles sont peut-être dans une image, ou dépendent de ce que vous utilisez. Collez une page qui les nomme, ou demandez la liste à l’éditeur et choisissez les lignes à la main.
app-own = De vos fichiers
app-more = Autres applications
app-last-step-afternoon-light = Envoyez les valeurs à la personne d’Afternoon Light que nomme le guide. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-convermax = Le guide vous fait envoyer le fichier d’identifiants à Convermax par e-mail. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-datocms-plugin = Avec ces valeurs, créez un jeton de vitrine, puis saisissez ce jeton et l’adresse GraphQL dans le plugin.
app-last-step-heres-chatbot = Transmettez les deux valeurs à Heres. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-item-oms = Dans item, collez les deux valeurs et cliquez sur Test Connection. Cliquez sur Submit une fois le test réussi.
app-last-step-keboola = Dans Keboola, collez les deux valeurs et cliquez sur Test Connection.
app-last-step-myob-acumatica = Dans Acumatica, collez les valeurs et cliquez sur Test Connection.
app-last-step-shopalyst = Le jeton va à l’équipe de Shopalyst. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-source-medium = Le guide vous fait envoyer le jeton par e-mail à une boîte partagée de Source Medium. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-stone-edge = Le guide vous fait envoyer les valeurs au service commercial de Stone Edge ; vous recevez en retour un identifiant de panier, un mot de passe et une adresse de script. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-storyblok = Avec ces valeurs, créez un jeton de vitrine, puis saisissez ce jeton et l’adresse de votre vitrine dans Storyblok.
app-last-step-sumtracker = Le guide vous fait envoyer tout le fichier d’identifiants par e-mail à l’assistance de Sumtracker. Demandez un moyen plus sûr qu’un e-mail non chiffré.
app-last-step-truto = Ouvrez le lien de connexion que Truto vous envoie et collez-y les deux valeurs.
app-last-step-wbsync = Dans Wbsync, collez les valeurs, enregistrez, puis cliquez sur Check Connection.
app-last-step-wpengine-atlas = Collez le jeton et cliquez sur Confirm Connection. Si la connexion ne se fait pas, vérifiez d’abord le jeton.

app-note-acctvantage = Le guide ne montre les lignes que dans une image. API Path est le seul champ nommé dans son texte : attendez-vous à en trouver d’autres.
app-note-activepieces = Le guide ne nomme aucune ligne, mais son contrôle de connexion liste les produits. Sans la ligne Products, ce contrôle s’arrête et met en cause les identifiants.
app-note-afternoon-light = Le guide permet aussi d’ajouter un état de commande.
app-note-airbyte = Cette source est archivée dans Airbyte. Seules les données voulues ont besoin de Read-only, mais un contrôle plus ancien demande les canaux et s’arrête sans Channel Settings.
app-note-akeneo = Le nom de ses champs n’est pas connu ici. Si son test passe au rouge, cherchez des espaces en trop ou des valeurs inversées.
app-note-alhena = Orders peut rester sur Read-only si Alhena ne doit pas annuler de commandes. Le guide appelle Information & Settings « Store Information ».
app-note-amplience = Le guide nomme les lignes, mais pas leurs niveaux. Il demande aussi api_url.
app-note-bigbusiness = Le guide dit seulement que la mise à jour des produits exige Products ; Modify est notre propre lecture. Pour ajouter des lignes plus tard, il faut un nouveau compte.
app-note-bigcommerce-for-wordpress-full = Le contrôle du plugin ne lit qu’un résumé du catalogue. Qu’il réussisse ne prouve rien pour les autres lignes.
app-note-bigcommerce-for-wordpress-headless = Les lignes de l’import complet, plus deux pour les jetons de vitrine. À choisir seulement si vous utilisez l’import headless rapide.
app-note-bloomreach-starterstore = Il demande aussi l’adresse de base de l’API. La ligne Wishlists du guide fait partie de Customers dans BigCommerce.
app-note-catalyst-cli = Les lignes sont notre propre lecture de ce que l’outil demande quand il se connecte seul. La commande plus récente « catalyst auth login » en demande d’autres, dont certaines pour l’hébergement.
app-note-celigo = Le guide ne nomme aucune ligne pour la connexion par jeton. Son champ Username reçoit le Client ID et son champ Password, l’Access token.
app-note-cleo-clarify = Le guide ne donne pas de liste : les lignes dépendent de la tâche. Les valeurs vont d’abord dans une entrée du coffre (vault), avant la création de la connexion.
app-note-clione = Le guide cite aussi des lignes qui doivent rester fermées. Le nom de ses champs n’est pas connu ici.
app-note-datocms-plugin = Le formulaire attend l’adresse GraphQL et un jeton de vitrine créé avec ce compte. Le guide ne donne pas de niveau pour son unique ligne.
app-note-despatch-cloud = Le formulaire demande aussi les états de commande. Le guide vous fait garder l’Access token, mais ne montre aucun champ pour lui.
app-note-devart-odbc = Le guide demande l’accès le plus réduit possible et ne nomme aucune ligne. Son Store ID est le Store hash, tiré de l’API path.
app-note-domo-writeback = Le guide ne nomme aucune ligne, alors que l’application écrit dans votre boutique. Demandez à Domo quelles lignes elle modifie.
app-note-feedonomics = Ceci vient d’un exemple pour développeurs, qui ne nomme aucune ligne. Il attend aussi store_url.
app-note-fivetran = La page consultée ne nomme aucune ligne. Vous pouvez relancer plus tard les tests de configuration de Fivetran.
app-note-flexipim = Le guide inverse deux champs aux étapes 7 et 8. Le Client ID va dans X-Auth-Client, l’Access token dans X-Auth-Token.
app-note-flowlink = FlowLink fixe les lignes avec vous par téléphone, et son formulaire demande aussi l’adresse de la boutique. Le guide précise que les lignes ne changent plus ensuite : pour en ajouter, il faut un nouveau compte.
app-note-gladly = Le guide ne montre les lignes que dans une image, et son formulaire demande aussi un nom de votre choix. Saisissez le Store hash sans « store- ».
app-note-heres-chatbot = Le guide demande l’accès le plus réduit possible, mais ne nomme aucune ligne. Son End point est l’API path et son API KEY, l’Access token.
app-note-hevo = Les lignes du guide ne sont pas connues ici. Il permet de réutiliser des identifiants existants, mais un compte à part est plus facile à retirer plus tard.
app-note-inconnect = Le guide donne ces lignes comme exemples ; il en faut peut-être d’autres. Son Store ID est le Store hash.
app-note-ipaas-com = Le formulaire demande aussi l’URL de l’API, en général https://api.bigcommerce.com. Le niveau Get du guide pour les moyens de paiement correspond à Read-only dans BigCommerce.
app-note-item-oms = Le guide ne nomme aucune ligne ; demandez à item lesquelles il lui faut. Son champ X-Auth-Token reçoit l’Access token.
app-note-jitterbit = Le guide demande chaque ligne à son niveau le plus élevé, bien plus qu’il n’en faut le plus souvent. Son test de connexion peut réussir même avec un Client ID inexact.
app-note-keboola = Le guide demande Read-only sans nommer de lignes ; toutes les lignes lisibles sont donc listées. Son adresse est un aperçu des pages de l’éditeur et peut cesser de fonctionner.
app-note-kustomer = Les lignes et les champs du guide ne sont pas connus ici. Il vous fait aussi créer un webhook à la main dans Postman.
app-note-litextension-source = Customers, Orders et Products ne servent que si vous les transférez. Les champs sont notre propre lecture, et un guide plus ancien décrit des jetons Account-level, qui sont autre chose.
app-note-litextension-target = Customers, Orders et Products ne servent que si vous les transférez. Les champs sont notre propre lecture, et un guide plus ancien décrit des jetons Account-level, qui sont autre chose.
app-note-lytics = Ces lignes amènent des données dans Lytics ; pour en exporter aussi, réglez Customers sur Modify. Le formulaire attend également un libellé et une description de votre choix.
app-note-myob-acumatica = La page consultée ne nomme aucune ligne ; Store Admin Path est l’adresse de votre boutique suivie de /manage. Les informations WebDAV sont nécessaires aussi si les images des produits sont synchronisées.
app-note-next-cart-source = Customers, Orders et Products ne servent que si vous les transférez. Le Client secret n’est pas nécessaire.
app-note-next-cart-target = Désactivez les e-mails de commande de votre boutique avant le transfert. Customers, Orders et Products ne servent que si vous les transférez, et le Client secret n’est pas nécessaire.
app-note-order-time = Le guide demande aussi un ancien compte API (legacy), que les nouvelles boutiques n’obtiennent plus ; demandez à Order Time comment faire sans. Il ne montre pas quelles valeurs son formulaire attend.
app-note-pavo = Le guide ne nomme que le champ Store Hash ; les autres champs reçoivent les valeurs correspondantes du fichier d’identifiants. Pavo teste la connexion avant d’enregistrer.
app-note-pimworks = Créez un compte par boutique ; le guide déconseille d’utiliser les mêmes valeurs pour plusieurs. Il date de 2023.
app-note-qlik-talend = Le nom de ses champs n’est pas connu ici. Les valeurs viennent du fichier d’identifiants.
app-note-rebillia = La liste continue peut-être après Checkouts : notre copie du guide s’arrête là. Une seconde copie de Rebillia laisse Information & Settings sur None.
app-note-returnly-switchboard = Le guide ne montre pas comment les valeurs sont transmises, et parle peut-être d’une application à installer qui n’a pas besoin de compte. Interrogez d’abord Switchboard.
app-note-ringcentral-ecommerce-app = Les champs viennent sur une page ultérieure de la configuration de l’application, que nous n’avons pas vue.
app-note-sales-channel-hub = Le guide nomme les lignes, mais pas leurs niveaux. Le formulaire demande aussi l’adresse de la boutique ; l’autre moyen est la connexion en un clic.
app-note-skyvia = Le guide vous laisse choisir les lignes, et le nom de ses champs n’est pas connu ici. Si les valeurs se perdent, il faut un nouveau compte.
app-note-source-medium = Le guide est marqué inactif ; demandez à Source Medium s’il est toujours valable.
app-note-starship = Le guide est plus ancien que les lignes de stock, d’emplacements et de préparation des commandes ; il n’en dit rien. StarShip n’accepte les mêmes valeurs qu’une fois par site StarShip.
app-note-starshipit = C’est bien plus qu’il n’en faut pour imprimer des étiquettes : les paiements, les thèmes et la connexion au nom d’un client en font partie. Laissez vide le champ Username de Starshipit.
app-note-stencil-cli = Choisissez Stencil-CLI token comme type de jeton : il n’a pas de lignes, seulement le développement local ou la publication de thèmes. « stencil init » demande aussi l’adresse de la vitrine et en tire le Store hash.
app-note-stitch = Les anciens comptes API (legacy) sont refusés.
app-note-storyblok = Le formulaire attend l’adresse de votre vitrine et un jeton de vitrine créé avec ce compte, pas les valeurs du compte lui-même. Pour créer ce jeton, il faut sans doute aussi Storefront API Tokens, que le guide ne mentionne pas.
app-note-strapi-bigcommerce = Aucune ligne n’est nommée. Il demande aussi des identifiants de canaux, l’adresse de votre boutique et une clé de chiffrement à lui.
app-note-suiteengine-csm = Le guide demande partout Create ou Modify ; le niveau le plus élevé sur chaque ligne est notre propre lecture, et ses champs ne sont pas connus ici. Les boutiques avec B2B Edition ont besoin d’autres comptes.
app-note-sumtracker = D’après notre lecture, Store URL désigne l’API path. Si Sumtracker ne s’en contente pas, demandez-lui quelle adresse il attend.
app-note-tray = Le guide ne nomme aucune ligne. Il prend le Store hash dans l’adresse du panneau de contrôle : la partie après « store- ».
app-note-truto = Le guide ne nomme aucune ligne. Son champ API Key reçoit l’Access token.
app-note-workato = Le guide ne donne pas de liste ; il conseille un compte par service, chacun avec les seules lignes nécessaires. Il date de 2019.
app-note-wpengine-atlas = Access Token est le seul champ que nomme le guide.
app-note-yext = Le formulaire demande aussi la devise et le nom de la boutique. Les deux valeurs sont dans le fichier d’identifiants.
app-note-your-store-tools = Si un ancien compte provoque des refus d’autorisation, le remède est toujours un nouveau compte.
app-note-zynk = Le guide ne nomme aucune ligne. Les trois champs doivent être remplis.

app-good-to-know = Bon à savoir
app-low-confidence = Comparez avec le guide de l’application.
app-low-confidence-more = Seules des parties en étaient lisibles quand l’application a été ajoutée ici.
app-guide-at = Où se trouve son guide
app-ways = { $count ->
   *[other] { $count } variantes au choix
}
app-values-unnamed = Les valeurs, sous les noms de BigCommerce
reach-no-level = { $rows ->
    [one] { $rows } ligne, niveau non précisé
   *[other] { $rows } lignes, niveaux non précisés
}
app-no-level = { $count ->
    [one] Le guide ne donne pas de niveau pour { $count } ligne.
   *[other] Le guide ne donne pas de niveau pour { $count } lignes.
}
app-no-level-more = Le plus bas est proposé. Si l’application doit y modifier des choses, demandez à l’éditeur quel niveau il faut.
app-other-token = Cette application demande un jeton Stencil-CLI.
app-other-token-more = Il a un niveau d’accès au lieu de lignes, et Scopewise ne vous guide pas encore pour ce type. Choisissez vous-même « Stencil-CLI token » sur le formulaire de BigCommerce.
