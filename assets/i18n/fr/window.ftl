# What belongs to the window: preferences, keys, words, the small window, about.

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
keys-tick = Cocher une ligne et avancer
keys-untick = Décocher la dernière ligne
keys-choose-file = Choisir le fichier d’identifiants
keys-paste = Coller les valeurs
keys-test = Retester
keys-copy-next = Copier la valeur suivante
keys-panes = Partie suivante de la fenêtre
keys-size = Plus grand, plus petit, normal
keys-help = Cette liste
keys-escape = Fermer un dialogue, arrêter un test
keys-close = Fermer

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = Que veut dire « { $word } » ?
what-account = Compte API
    .text = Une entrée dans BigCommerce qui laisse une application accéder à votre boutique, et rien d’autre.
what-scope = Ligne, ou OAuth scope
    .text = Une partie de votre boutique sur le formulaire de BigCommerce, par exemple Orders. Son niveau dit jusqu’où l’application peut aller.
what-token = Access token
    .text = Le jeton d’accès : la clé qui ouvre votre boutique à l’application. Quiconque le détient peut s’en servir ; il reste donc masqué.
what-client-id = Client ID
    .text = Le numéro du compte lui-même. Seul, il n’ouvre rien.
what-client-secret = Client secret
    .text = Une seconde clé que certaines applications demandent. Elle reste masquée aussi.
what-store-hash = Store hash
    .text = Le code court par lequel BigCommerce reconnaît votre boutique. Il fait partie de l’API path.
what-api-path = API path
    .text = L’adresse à laquelle les applications joignent votre boutique. Elle contient le Store hash.
what-fingerprint = Empreinte
    .text = Huit caractères qui distinguent un jeton d’un autre. Ils n’ouvrent rien ; vous pouvez donc les lire à voix haute.

# The small window beside the browser.
compact-open = Garder devant
compact-title = { $app } : lignes à régler
compact-pin = Rester au-dessus des autres fenêtres
compact-back = Revenir à la grande fenêtre
compact-next = Ligne suivante du formulaire
compact-done = Fait, suivante
compact-left = { $count ->
    [one] { $count } restante
   *[other] { $count } restantes
}
compact-all = Toutes les lignes sont réglées
compact-save = Cliquez ensuite sur Save. Laissez la fenêtre de BigCommerce ouverte.

# About.
about-heading = Scopewise { $version }
about-lead = Fonctionne sur cet ordinateur seulement. Aucune télémétrie, aucun compte.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com répond en { $seconds } s
about-no-answer = Pas de réponse : { $problem }
about-asking = Interrogation…
about-proxy = Proxy
about-proxy-none = Aucun dans l’environnement
about-proxy-set = Indiqué dans l’environnement
about-keyring = Trousseau
about-downloads = Dossier Téléchargements
about-downloads-watched = Surveillé à partir de l’étape 4
about-downloads-not = Non surveillé
about-downloads-ask = La question vient à l’étape 5
about-rows = Liste des lignes
about-rows-of = { $count } lignes, au { $date }
about-licences = Licences
about-licences-text = Scopewise : MIT ou Apache 2.0. Inter et JetBrains Mono : SIL Open Font License. Phosphor : MIT. Les mots des mots de passe : EFF, CC BY 3.0 US.
about-foot = Aucun secret, aucun chemin de fichier.
about-copy = Copier le rapport

# The way of a question, link by link.
chain-computer = Cet ordinateur
chain-network = Réseau
chain-bigcommerce = BigCommerce
chain-store = Boutique
chain-link = { $name } : { $state }
chain-done = accessible
chain-now = en cours
chain-broken = inaccessible
chain-ahead = à vérifier

about-diagnostics = État
about-guides = Guides des apps
about-guides-text = Lignes et valeurs de { $count } applications, chacune d’après son propre guide. Là où c’est indiqué, la date de lecture.
guide-open-short = Ouvrir
about-clock-name = Horloge
about-clock = { $seconds } s d’écart
about-clock-off = { $minutes } minutes d’écart. Réglez-la, sinon les certificats paraissent faux.
about-clock-unknown = Non comparée
about-certificates = Contrôle des certificats
about-certificates-on = Actif, avec les certificats de cet ordinateur

# The toast of a window that had to do without OpenGL.
window-software = Affichage sans OpenGL : cela fonctionne, mais plus lentement. Sous Debian, libgl1 et libgl1-mesa-dri le fournissent.
