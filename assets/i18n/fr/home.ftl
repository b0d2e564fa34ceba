# All connections, saving, replacing, sealed files, tidying up.

home-heading = Vos connexions
home-lead = { $count ->
    [one] { $count } connexion
   *[other] { $count } connexions
} vers { $stores ->
    [one] { $stores } boutique
   *[other] { $stores } boutiques
}. { $needs ->
    [0] Aucun problème connu.
   *[other] { $needs } à revoir.
}
home-lead-trouble = Impossible de lire la liste. Vos valeurs sont toujours dans le trousseau.
home-lead-empty = Rien n’est encore enregistré.
home-empty = Vos connexions enregistrées s’affichent ici. Vous pouvez les vérifier, les remplacer et en retransmettre les valeurs.
home-new = Nouvelle connexion
home-check-all = Tout vérifier
home-check = Revérifier
home-check-stop = Arrêter
home-checking = Vérification, { $done } sur { $count }
home-check-pause = Pause
home-check-resume = Reprendre
home-check-paused = En pause : { $done } sur { $count }
home-check-shown = { $count ->
    [1] Vérifier celle-ci
   *[other] Vérifier ces { $count }
}
home-search = { $count ->
    [one] Chercher dans { $count } connexion
   *[other] Chercher parmi { $count } connexions
}
home-any-app = Toutes les applications
home-any-state = Tous les statuts
home-only-app = Application : { $chosen }
home-only-state = Statut : { $chosen }
home-show-all = Tout afficher
home-none-found = Aucune connexion ne correspond.
home-replace = Remplacer…
home-replace-go-on = Continuer…
home-hand-over = Retransmettre
home-hand-over-short = Transmettre
home-remove = Retirer…
home-check-named = Revérifier { $app } sur { $store }
home-replace-named = Remplacer le compte API : { $app } sur { $store }
home-hand-over-named = Retransmettre les valeurs : { $app } sur { $store }
home-remove-named = Retirer { $app } sur { $store }
home-card = { $app } sur { $store }, { $verdict }. { $state }
home-all = Toutes les connexions
home-stores = Boutiques
home-more-heading = Plus
home-open-sealed = Ouvrir un fichier chiffré
home-go-on = Continuer avec { $app }
home-session-only = Cette session seulement
home-practice = Démo
home-paused = Boutique suspendue
home-foot = Les valeurs sont enregistrées dans { $keyring }. Cette liste ne contient aucun secret.
home-drill = Enregistrer une liste en cas de perte de cet ordinateur…
home-never-tested = Enregistrée sans test.
home-checked = Dernière vérification : { $when }.
home-ready = { $count ->
    [0] Aucun scope n’est nécessaire.
    [1] Le scope nécessaire est réglé.
   *[other] Les { $count } scopes nécessaires sont réglés.
}
home-extra = { $count ->
    [one] { $count } scope donne un accès dont { $app } n’a pas besoin.
   *[other] { $count } scopes donnent un accès dont { $app } n’a pas besoin.
}
home-gaps = { $count ->
    [one] Il manque { $count } scope nécessaire.
   *[other] Il manque { $count } scopes nécessaires.
}
home-worked = Dernier succès : { $when }.
home-unchanged = Aucun changement. Vérification précédente : { $when }.
home-untested = Test impossible ({ $when }). Raison : { $cause }
home-last = Avant cela : { $verdict } ({ $when }).
home-was-ready = prête
home-was-unclear = test incomplet
home-was-gaps = pas prête
home-was-refused = ne fonctionnait pas
home-was-untested = boutique suspendue
home-removed = Retirée de cet ordinateur. Le compte API reste dans BigCommerce tant que vous ne l’y supprimez pas.
home-removed-gone = Retirée de cet ordinateur.
home-removed-bin = Retirée de la liste. KeePassXC garde les valeurs dans sa corbeille jusqu’à ce que vous la vidiez.
home-leftover = { $count ->
    [one] Le trousseau contient encore les valeurs de { $count } connexion que vous avez retirée.
   *[other] Le trousseau contient encore les valeurs de { $count } connexions que vous avez retirées.
}
home-leftover-remove = Les supprimer
home-rebuilt = { $count ->
    [0] Aucune autre connexion trouvée.
    [one] { $count } connexion retrouvée.
   *[other] { $count } connexions retrouvées.
}
home-waiting = En attente du trousseau du système. Il demande peut-être son mot de passe dans une autre fenêtre. Ou une autre fenêtre de Scopewise utilise la liste des connexions.
home-stop-waiting = Ne plus attendre
home-set-aside-restored = La liste des connexions était endommagée. Elle a été déplacée vers { $name }, et la dernière bonne copie a été restaurée.
home-set-aside = La liste des connexions était endommagée et a été déplacée vers { $name }. Vos valeurs sont toujours dans le trousseau. Pour reconstruire la liste, cliquez sur « Retrouver des connexions perdues ».
home-damaged = La liste des connexions est endommagée et n’a pas pu être déplacée. Vous voyez la dernière bonne copie, en lecture seule.
home-busy = La liste des connexions est endommagée. Un autre programme l’utilise ; elle ne peut pas encore être réparée. Vous voyez la dernière bonne copie.
home-newer = Une version plus récente de Scopewise a enregistré cette liste. Ici, elle est en lecture seule.
home-unreadable = Impossible de lire la liste des connexions : { $error }
home-entries-unreadable = { $count ->
    [one] { $count } connexion de la liste est illisible. Elle reste telle quelle dans le fichier ; ses valeurs sont peut-être encore dans le trousseau.
   *[other] { $count } connexions de la liste sont illisibles. Elles restent telles quelles dans le fichier ; leurs valeurs sont peut-être encore dans le trousseau.
}
home-rebuild = Retrouver des connexions perdues
home-find = Retrouver des connexions perdues
home-other-store = Ces valeurs appartiennent à une autre boutique. Boutique attendue : { $store }.
home-shared = { $app } utilise le même compte API. Si vous le supprimez, les deux applications s’arrêtent.
home-lost = Valeurs absentes
home-changed = Modifiée
home-differs = L’entrée du trousseau diffère de ce que Scopewise a enregistré ; rien n’a donc été envoyé ni copié. Retirez cette connexion, puis enregistrez-la à nouveau.
home-scopes-unknown = Scopewise ne connaît pas les scopes de ce compte ; il ne peut donc pas les vérifier.
home-add-scopes = Ajouter ses scopes
home-add-scopes-named = Ajouter les scopes : { $app } sur { $store }
home-scopes-added = Scopes enregistrés. Revérifiez la connexion pour les tester.
home-replacing = Son remplacement n’est pas terminé.

moment-today = aujourd’hui à { $time }
moment-yesterday = hier à { $time }
moment-now = à l’instant
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-with-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }

change-token-gone = BigCommerce n’accepte plus ce jeton.
change-token-back = BigCommerce accepte à nouveau le jeton.
change-suspended = BigCommerce a suspendu la boutique, souvent pour une question de facturation.
change-scopes-lost = { $count ->
    [one] Le jeton n’a plus accès à { $scopes }.
   *[other] Le jeton n’a plus accès à ces scopes : { $scopes }.
}
change-scopes-gained = { $count ->
    [one] Le jeton a maintenant accès à { $scopes }.
   *[other] Le jeton a maintenant accès à ces scopes : { $scopes }.
}
change-renamed = La boutique a changé de nom : { $from } s’appelle maintenant { $to }.
change-plan = Le forfait a changé : avant { $from }, maintenant { $to }.

# Saving.
keyring-linux = le trousseau du système
keyring-linux-where = Pour voir l’entrée, ouvrez Mots de passe et clés (Seahorse) ou KWalletManager et cherchez « Scopewise ».
keyring-gnome-where = Pour voir l’entrée, ouvrez Mots de passe et clés et cherchez « Scopewise ».
keyring-kwallet-where = Pour voir l’entrée, ouvrez KWalletManager et regardez dans le dossier « Secret Service ».
keyring-keepassxc-where = Pour voir l’entrée, ouvrez KeePassXC et cherchez « Scopewise ». La valeur se trouve sous Avancé, en pièce jointe.
keyring-macos = le trousseau de macOS
keyring-macos-where = Pour voir l’entrée, ouvrez Trousseaux d’accès et cherchez « app.scopewise.Scopewise ».
keyring-windows = le Gestionnaire d’identification Windows
keyring-windows-where = Pour voir l’entrée, ouvrez Gestionnaire d’identification, puis Informations d’identification Windows, et cherchez « app.scopewise.Scopewise ».
keep-heading = Enregistrer les valeurs
keep-text = Dans { $keyring }, sur cet ordinateur seulement.
keep-save = Enregistrer
keep-save-again = Réenregistrer
keep-try-again = Réessayer
keep-saving = Enregistrement…
keep-waiting = En attente : { $keyring }. Son mot de passe est peut-être demandé dans une autre fenêtre. Ou une autre fenêtre de Scopewise utilise la liste des connexions.
keep-give-up = Continuer sans enregistrer
keep-session-only = Garder pour cette session seulement
keep-kept-for-session = Disponibles jusqu’à la fermeture de cette fenêtre. Enregistrées nulle part.
keep-read-back = Enregistrées et vérifiées
keep-saved-before = Enregistrées ({ $when }).
keep-saved = Enregistrées et vérifiées.
keep-no-keyring = Aucun trousseau disponible sur cet ordinateur. Scopewise n’enregistre jamais de secrets en clair. Sous Linux, installez gnome-keyring ou KWallet.
keep-locked = Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.
keep-dismissed = Le trousseau a demandé un mot de passe ou un accès, et sa demande a été fermée. Réessayez et répondez-y.
keep-no-collection = Le service de trousseaux fonctionne, mais aucun trousseau n’y a encore été créé. Créez-en un dans Mots de passe et clés ou dans KWalletManager, puis réessayez.
keep-shares-nothing = KeePassXC est verrouillé, ou ne partage rien avec d’autres programmes. Déverrouillez-le, choisissez un groupe dans Database Settings > Secret Service Integration, puis réessayez.
keep-gone = Le programme du trousseau s’est arrêté pendant que Scopewise l’utilisait. Réessayez.
keep-not-there = Les valeurs ne sont plus dans le trousseau. Créez un nouveau compte, ou rajoutez le fichier.
keep-differs = Le trousseau a renvoyé autre chose que ce qui a été enregistré. Réenregistrez les valeurs, ou copiez-les maintenant dans votre application.
keep-too-long = Une valeur est trop longue pour le trousseau.
keep-refused = Le trousseau a donné une réponse inattendue. Réessayez.
keep-no-space = Le disque est plein ; la liste des connexions n’a pas pu être enregistrée.
keep-not-allowed = Scopewise n’a pas le droit d’écrire dans son dossier de données.
keep-newer = Une version plus récente de Scopewise a enregistré la liste des connexions. Utilisez cette version pour enregistrer.
keep-list-failed = La liste des connexions n’a pas pu être enregistrée.
keep-busy = Un autre programme utilise la liste des connexions. Fermez les autres fenêtres de Scopewise, puis réessayez.

# Sealed files.
sealed-card-heading = Quelqu’un d’autre s’en occupe ?
sealed-card-text = Créez un fichier chiffré, qui ne s’ouvre qu’avec un mot de passe.
sealed-begin = Créer un fichier chiffré…
sealed-heading = Fichier chiffré pour une autre personne
sealed-text = { $count ->
    [1] Il contient seulement les scopes de l’application et la valeur que demande { $app }, protégés par un mot de passe. L’autre personne l’ouvre avec Scopewise.
   *[other] Il contient seulement les scopes de l’application et les { $count } valeurs que demande { $app }, protégés par un mot de passe. L’autre personne l’ouvre avec Scopewise.
}
sealed-password = Mot de passe
sealed-another = Nouveau mot de passe
sealed-strong = Robuste : six mots au hasard
sealed-note = Note pour l’autre personne
sealed-note-optional = Note pour l’autre personne (facultatif)
sealed-note-proposal = { $app } pour { $store }
sealed-phone = Donnez le mot de passe par téléphone,
sealed-phone-more = pas dans l’e-mail qui contient le fichier. Scopewise ne l’affiche qu’ici et ne peut pas le récupérer. Lisez aussi l’empreinte { $fingerprint } à l’autre personne, qui doit voir la même.
sealed-copy-password = Copier le mot de passe
sealed-save = Enregistrer le fichier chiffré…
sealed-sealing = Chiffrement…
sealed-takes = Le chiffrement prend volontairement environ une seconde : le mot de passe est ainsi difficile à deviner.
sealed-failed = Impossible d’enregistrer le fichier. Choisissez un autre dossier.
sealed-no-password = Impossible de créer un mot de passe : le générateur de nombres aléatoires de cet ordinateur n’est pas disponible.
sealed-written = Enregistré sous { $name }.
sealed-noted = J’ai noté le mot de passe
sealed-noted-first = Notez le mot de passe avant de fermer. Il ne sera plus affiché.
sealed-show = Afficher le mot de passe
sealed-hide = Masquer le mot de passe
sealed-open-heading = Ouvrir un fichier chiffré
sealed-open-text = Pour ouvrir { $name }, saisissez le mot de passe que l’expéditeur vous a donné.
sealed-open-reading = Lecture : { $name }…
sealed-open-trying = { $seconds ->
    [one] Ouverture. Cela prend volontairement environ { $seconds } seconde.
   *[other] Ouverture. Cela prend volontairement environ { $seconds } secondes.
}
sealed-open = Ouvrir
sealed-try-again = Réessayer
sealed-not-sealed = Ce n’est pas un fichier chiffré de Scopewise. Demandez à l’expéditeur un fichier qui se termine par .scopewise.
sealed-zipped = C’est une archive ZIP. Extrayez le fichier qu’elle contient, puis ouvrez-le.
sealed-other-key = Ce fichier est chiffré avec une clé, pas avec un mot de passe. Demandez à l’expéditeur de créer le fichier chiffré dans Scopewise.
sealed-wrong-password = Ce mot de passe n’ouvre pas le fichier. Saisissez six mots séparés par des tirets, en minuscules.
sealed-damaged = Le fichier est incomplet ou a été modifié en chemin. Demandez à l’expéditeur de le renvoyer.
sealed-too-large = Ce fichier est trop gros pour un fichier chiffré. Demandez à l’expéditeur quel fichier ouvrir.
sealed-not-ours = Ce fichier ne vient pas de Scopewise. Ouvrez-le avec le programme qui l’a créé.
sealed-newer = Une version plus récente de Scopewise a créé ce fichier. Mettez Scopewise à jour pour l’ouvrir.
sealed-unreadable = Impossible de lire le fichier. Déplacez-le dans un autre dossier et réessayez.
sealed-no-memory = Le chiffrement demande 256 Mo de mémoire libre, et il n’y en a pas assez. Fermez d’autres programmes et réessayez.
sealed-too-much-work = Ouvrir ce fichier demanderait plus de calculs que Scopewise n’en autorise. Demandez à l’expéditeur de recréer le fichier chiffré dans Scopewise.
sealed-open-no-memory = Il n’y a pas assez de mémoire libre pour ouvrir ce fichier. Fermez d’autres programmes et réessayez.
sealed-received = Fichier : { $file }
sealed-received-note = « { $note } »
sealed-received-fingerprint = Demandez à l’expéditeur de vous lire l’empreinte. Ce doit être { $fingerprint }. Sinon, n’utilisez pas ces valeurs.

# Receipt, tidying up.
receipt-card-heading = Reçu
receipt-card-text = Boutique, application, compte, scopes, dernier test, date et empreinte. Aucun secret.
receipt-save = Enregistrer le reçu…
receipt-file = recu-{ $app }.html
receipt-not-tested = Non testée
drill-file = si-cet-ordinateur-est-perdu.html
tidy-heading = Quand vous cliquez sur Terminer
tidy-file = Mettre le fichier d’identifiants à la corbeille
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Enregistrez d’abord les valeurs. Vous pourrez ensuite mettre le fichier à la corbeille.
tidy-file-trash = Toute personne qui utilise cet ordinateur peut le lire tant que vous ne videz pas la corbeille.
tidy-also = Un clic sur Terminer met aussi le fichier à la corbeille
tidy-cloud = Ce fichier est dans un dossier { $service } : une copie peut se trouver en ligne et dans l’historique des versions.
tidy-clipboard = Vider le presse-papiers
tidy-leftovers = { $count ->
    [one] Mettre aussi à la corbeille la copie laissée par votre navigateur
   *[other] Mettre aussi à la corbeille les { $count } copies laissées par votre navigateur
}
tidy-older = { $count ->
    [one] Mettre aussi à la corbeille { $count } fichier d’identifiants plus ancien
   *[other] Mettre aussi à la corbeille { $count } fichiers d’identifiants plus anciens
}
tidy-older-show = Afficher
tidy-older-hide = Masquer
tidy-older-warning = Scopewise n’a pas enregistré leurs valeurs. Ne sélectionnez que les fichiers dont vous n’avez plus besoin.
tidy-older-file = { $name }, { $when }, dans { $folder }
tidy-done-trashed = Mis à la corbeille : { $names }. Toute personne qui utilise cet ordinateur peut en lire le contenu tant que vous ne videz pas la corbeille.
tidy-done-gone = { $name } n’était déjà plus là.
tidy-done-other = { $name } contient maintenant d’autres valeurs et n’a donc pas été déplacé.
tidy-done-refused = { $name } n’a pas pu être déplacé. Un autre programme l’utilise peut-être. Il est toujours dans { $folder }.
tidy-done-protected = { $name } n’a pas pu être déplacé : le fichier, son dossier ou son disque est protégé contre les modifications. Il est toujours dans { $folder }.
tidy-done-not-kept = { $name } n’a pas été déplacé : { $reason }
tidy-under-way = Nettoyage…
tidy-file-stays = { $name } est toujours dans { $folder }. Toute personne qui a ce fichier peut accéder à votre boutique.
tidy-not-saved = Les valeurs n’ont pas été enregistrées ici. Elles ne sont plus que là où vous les avez collées ou enregistrées.
tidy-saved = Les valeurs sont dans { $keyring }.
clipboard-clears = Le presse-papiers se vide dans { $seconds } s
clipboard-clear-now = Vider maintenant
clipboard-cleared = Presse-papiers vidé
clipboard-notice = Presse-papiers vidé par Scopewise
clipboard-clear-history = videz son historique
clipboard-in-history = La valeur est effacée, mais { $manager } en garde une copie dans son historique. Pour la supprimer : { $clear }.
clipboard-put-back = { $manager } remet sans cesse la valeur en place. Pour la supprimer : { $clear }.
clipboard-keeps = { $manager } garde ce que vous copiez dans son historique. Quand vous aurez terminé, supprimez-le : { $clear }.
clipboard-stays = Ce que vous avez copié en dernier reste dans le presse-papiers jusqu’à ce que vous le vidiez ou enregistriez les valeurs.
selection-clears = La valeur sera effacée dans { $seconds } s
selection-cleared = Valeur effacée
selection-stays = La dernière valeur copiée reste disponible avec le bouton central de la souris jusqu’à ce que vous l’effaciez, enregistriez les valeurs ou sélectionniez un autre texte.
tidy-gone = Les valeurs n’ont pas été enregistrées et n’ont pas toutes été copiées. Scopewise ne les a plus. Si vous en avez encore besoin, créez un nouveau compte API.
home-unclear = Certains scopes nécessaires n’ont pas pu être confirmés. Revérifiez la connexion.
tidy-only-in-file = Les valeurs n’ont pas été enregistrées. Le fichier que vous avez ouvert les contient encore.
handover-toast-paste = Copié : { $label }. Collez cette valeur dans { $app }, puis revenez pour la suivante.
handover-toast-secret = Copié : { $label }. Le presse-papiers sera vidé dans 60 s.
handover-copy-all-as = Toutes les valeurs, pour développeurs :
handover-copy-as-named = Copier toutes les valeurs au format { $form }
handover-finished-replace = Continuer le remplacement
handover-finished-again = Si une valeur n’est pas encore dans { $app }, cliquez sur Retransmettre.

# Coming back.
session-resumed = Vous reprenez là où vous en étiez.
session-left = Scopewise ne garde pas les valeurs après sa fermeture, sauf si vous les enregistrez.
session-left-kept = Vos valeurs sont dans { $keyring }.
session-left-saved = Scopewise ne les garde nulle part ailleurs.
session-left-file = Vous les avez ajoutées depuis { $name }.
session-left-nothing = Rajoutez-les depuis leur fichier ou depuis l’endroit où vous les avez mises.
session-take-saved = Utiliser les valeurs enregistrées
session-read-again = Le relire

# Replacing.
plan-heading = Remplacer le compte API : { $app } sur { $store }
plan-lead = Les scopes d’un compte API ne peuvent plus être modifiés après un clic sur Save ; un nouveau compte prend donc sa place. Vous pouvez partir et revenir à tout moment.
plan-account-name = { $name } 2
plan-new = Créer un nouveau compte avec les bons scopes, et le tester
plan-new-done = Le nouveau compte « { $name } » est enregistré : { $fingerprint }
plan-new-untested = Il a été enregistré sans test.
plan-new-test = Le tester
plan-new-unsaved = Les nouvelles valeurs ont été transmises, mais pas enregistrées ici.
plan-new-begin = Créer le nouveau compte
plan-hand = Transmettre les nouvelles valeurs à { $app }
plan-hand-begin = Transmettre
plan-use = Vérifier que { $app } fonctionne avec les nouvelles valeurs
plan-use-text = Laissez une synchronisation se faire, ou utilisez le test de l’application.
plan-use-done = Oui, tout fonctionne
plan-hooks = Voir ce qui sera supprimé avec l’ancien compte
plan-hooks-text = Les webhooks sont des messages que BigCommerce envoie à l’application. Si vous supprimez le compte « { $name } », ses webhooks sont supprimés aussi.
plan-hooks-list = Lister ses webhooks
plan-hooks-skip = Continuer sans la liste
plan-hooks-asking = Requête à BigCommerce…
plan-hooks-none = L’ancien compte n’a pas de webhooks.
plan-hooks-some = { $count ->
    [one] { $count } webhook sera supprimé en même temps :
   *[other] { $count } webhooks seront supprimés en même temps :
}
plan-hook = { $scope } vers { $destination }
plan-hook-off = { $scope } vers { $destination } (désactivé)
plan-hooks-rest = et { $count } de plus
plan-hooks-after = L’application doit les recréer pour le nouveau compte. La plupart le font à la connexion.
plan-scripts-some = { $count ->
    [one] 1 script de la boutique lui appartient. Il reste, mais personne ne pourra ensuite le modifier ni le supprimer :
   *[other] { $count } scripts de la boutique lui appartiennent. Ils restent, mais personne ne pourra ensuite les modifier ni les supprimer :
}
plan-scripts-unknown = Ses scripts de la boutique n’ont pas pu être listés : le compte ne peut pas voir Content.
plan-hooks-failed = Impossible de lister les webhooks : { $cause }
plan-hooks-gone = BigCommerce n’accepte plus l’ancien jeton. Le compte a déjà été supprimé, avec ses webhooks.
plan-delete = Supprimer l’ancien compte « { $name } » dans BigCommerce
plan-delete-text = Settings, API, Store-level API accounts : la corbeille à côté de « { $name } ». Cette action est irréversible.
plan-delete-keep = Ne supprimez pas « { $name } » : c’est le nouveau.
plan-delete-practice = En mode démo, il n’y a rien à supprimer.
plan-delete-open = Ouvrir la page API
plan-delete-check = Je l’ai supprimé
plan-delete-still = BigCommerce accepte toujours l’ancien jeton ({ $when }). Vérifiez que « { $name } » n’est plus dans la liste.
plan-delete-unknown = Scopewise n’a pas pu joindre BigCommerce ; impossible de le savoir pour l’instant.
plan-delete-gone = BigCommerce n’accepte plus l’ancien jeton.
plan-finish = Retirer les anciennes valeurs de cet ordinateur
plan-finish-begin = Retirer…
plan-end = Annuler le remplacement
plan-back = Toutes les connexions
plan-step = Étape { $number } sur { $count }, { $state } : { $text }
plan-state-done = terminée
plan-state-now = en cours
plan-state-ahead = à faire

# Dialogs of this part.
dialog-remove = Retirer { $app } de Scopewise ?
dialog-remove-session = Ces valeurs ne sont disponibles que jusqu’à la fermeture de cette fenêtre. Les retirer ne supprime pas le compte API dans BigCommerce.
dialog-end = Annuler le remplacement ?
dialog-end-text = Les deux comptes restent dans BigCommerce, et les deux connexions restent ici. L’avancement du remplacement sera perdu.
dialog-end-keep = Continuer le remplacement
dialog-end-confirm = Annuler le remplacement
dialog-remove-text = Les valeurs enregistrées dans { $keyring } seront supprimées. Le compte API dans BigCommerce ne le sera pas.
dialog-remove-bin = KeePassXC place les valeurs dans sa corbeille, si elle est activée. Elles y restent jusqu’à ce que vous la vidiez.
dialog-remove-bold = Pour retirer l’accès définitivement,
dialog-remove-more = supprimez aussi le compte « { $name } » sur la page API de BigCommerce. Ses webhooks sont supprimés en même temps.
dialog-remove-open = Ouvrir la page API
dialog-remove-keep = Ne pas retirer
dialog-remove-confirm = Retirer
dialog-finish = Vous allez perdre ces valeurs
dialog-finish-text = Elles ne sont dans aucun fichier et n’ont pas été enregistrées. Après un clic sur Terminer, elles ne seront plus sur cet ordinateur.
dialog-finish-confirm = Terminer quand même
dialog-save-sealed = Enregistrer le fichier chiffré
dialog-open-sealed = Choisir le fichier chiffré
dialog-sealed-files = Fichiers chiffrés
dialog-save-receipt = Enregistrer le reçu
dialog-save-drill = Enregistrer la liste en cas de perte de cet ordinateur
dialog-choose-another = Choisir un autre fichier…
cancel = Annuler
