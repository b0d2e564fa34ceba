# What belongs to the window: preferences, keys, terms, the small window, About.

# The name of this language in itself.
language-name = Français

prefs-theme = Thème
prefs-system = Système
prefs-light = Clair
prefs-dark = Sombre
prefs-size = Taille
prefs-language = Langue
prefs-language-system = Comme le système
prefs-motion = Réduire les animations
prefs-renderer = Affichage (au prochain démarrage)
prefs-renderer-automatic = Automatique
prefs-renderer-card = Carte graphique
prefs-renderer-processor = Processeur
tool-prefs = Préférences
tool-language = Langue : { $language }
tool-keys = Touches et termes
tool-about = À propos de Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Maj
key-alt = Alt
key-enter = Entrée
key-home = Début
key-esc = Échap
keys-heading = Touches et termes
keys-continue = Continuer
keys-back = Retour
keys-step = Aller à une étape terminée
keys-new = Nouvelle connexion
keys-all = Toutes les connexions
keys-search = Chercher une application
keys-tick = Cocher un scope réglé et passer au suivant
keys-untick = Décocher le dernier scope
keys-choose-file = Choisir le fichier d’identifiants
keys-paste = Coller les valeurs
keys-test = Retester
keys-copy-next = Copier la valeur suivante
keys-panes = Partie suivante de la fenêtre
keys-size = Agrandir, réduire, rétablir
keys-help = Cette liste
keys-escape = Fermer un dialogue, arrêter un test
keys-close = Fermer

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = Qu’est-ce que « { $word } » ?
what-account = Compte API
    .text = Une entrée dans BigCommerce qui donne à une seule application l’accès à votre boutique.
what-scope = OAuth scope
    .text = Une partie de votre boutique sur le formulaire de BigCommerce, comme Orders. Son niveau indique ce que l’application peut y faire.
what-token = Access token
    .text = Le jeton d’accès : la clé de votre boutique pour l’application. Toute personne qui l’a peut s’en servir ; il reste donc masqué.
what-client-id = Client ID
    .text = L’identifiant du compte lui-même. Seul, il ne donne aucun accès.
what-client-secret = Client secret
    .text = Une deuxième clé que demandent certaines applications. Elle reste masquée elle aussi.
what-store-hash = Store hash
    .text = Le code court qui identifie votre boutique chez BigCommerce. Il fait partie de l’API path.
what-api-path = API path
    .text = L’adresse à laquelle les applications joignent votre boutique. Elle contient le Store hash.
what-fingerprint = Empreinte
    .text = Huit caractères qui identifient un jeton. Ils ne permettent pas de se connecter ; vous pouvez les lire à voix haute sans risque.

# The small window beside the browser.
compact-open = Petite fenêtre flottante
compact-title = { $app } : scopes à régler
compact-pin = Garder au-dessus des autres fenêtres
compact-back = Revenir à la grande fenêtre
compact-next = Scope suivant du formulaire
compact-done = Réglé, suivant
compact-left = { $count ->
    [one] { $count } restant
   *[other] { $count } restants
}
compact-all = Tous les scopes sont réglés
compact-save = Puis cliquez sur Save dans BigCommerce. Laissez sa fenêtre pop-up ouverte.

# About.
about-heading = Scopewise { $version }
about-lead = Fonctionne sur cet ordinateur et n’envoie votre jeton qu’à BigCommerce. Aucune télémétrie, aucun compte Scopewise.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com répond en { $seconds } s
about-no-answer = Pas de réponse : { $problem }
about-asking = Vérification…
about-proxy = Proxy
about-proxy-none = Aucun
about-proxy-set = Défini par une variable d’environnement
about-proxy-desktop = Défini dans les paramètres réseau
about-proxy-excepted = Non utilisé pour BigCommerce
about-proxy-unreadable = Son adresse est incompréhensible
about-keyring = Trousseau
about-downloads = Dossier Téléchargements
about-downloads-watched = Surveillé à partir de l’étape 4
about-downloads-not = Non surveillé
about-downloads-ask = Question posée à l’étape 4
about-scopes = Liste des scopes
about-scopes-of = { $count } scopes, à jour en { $date }
about-licenses = Licences
about-licenses-text = Scopewise : MIT ou Apache 2.0. Inter et JetBrains Mono : SIL Open Font License. Phosphor : MIT. Mots des mots de passe : EFF, CC BY 3.0 US.
about-foot = Aucun secret, aucun chemin de fichier.
about-copy = Copier le rapport

# The path of a request, link by link.
chain-computer = Cet ordinateur
chain-network = Réseau
chain-bigcommerce = BigCommerce
chain-store = Boutique
chain-link = { $name } : { $state }
chain-done = OK
chain-now = en attente
chain-broken = injoignable
chain-ahead = pas de test

about-diagnostics = Diagnostic
about-guides = Guides
about-guides-text = Valeurs de { $count } applications, et scopes s’ils sont connus, d’après le guide de chacune. La date est affichée si le guide en a une.
guide-open-short = Ouvrir
about-clock-name = Horloge
about-clock = { $seconds } s d’écart
about-clock-off = { $minutes ->
    [one] { $minutes } minute d’écart. Mettez-la à l’heure, sinon les connexions sécurisées risquent d’échouer.
   *[other] { $minutes } minutes d’écart. Mettez-la à l’heure, sinon les connexions sécurisées risquent d’échouer.
}
about-clock-unknown = Non comparée
about-certificates = Contrôle des certificats
about-certificates-on = Actif, avec les certificats de cet ordinateur

# The toast of a window that runs without OpenGL.
window-software = OpenGL n’est pas disponible ; l’affichage est donc plus lent. Sous Debian, installez libgl1 et libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent } %
