# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Vos connexions
home-lead = { $count ->
    [one] Une connexion
   *[other] { $count } connexions
} vers { $stores ->
    [one] une boutique
   *[other] { $stores } boutiques
}. { $needs ->
    [0] Tout va bien, d’après les tests.
    [one] Une connexion demande votre attention.
   *[other] { $needs } connexions demandent votre attention.
}
home-lead-trouble = La liste n’a pas pu être lue. Vos valeurs sont toujours à leur place : dans le trousseau.
home-lead-empty = Rien n’est encore enregistré.
home-empty = Vos connexions enregistrées apparaissent ici. Vous pouvez les revérifier, les remplacer et en transmettre de nouveau les valeurs.
home-new = Nouvelle connexion
home-check-all = Tout vérifier
home-check = Revérifier
home-check-stop = Arrêter
home-checking = Vérification, { $done } sur { $count }
home-check-pause = Mettre en pause
home-check-resume = Reprendre
home-check-paused = En pause : { $done } sur { $count }
home-check-shown = Vérifier ces { $count }
home-search = Chercher parmi { $count } connexions
home-any-app = Toutes les applications
home-any-state = Tous les états
home-only-app = Application : { $chosen }
home-only-state = État : { $chosen }
home-show-all = Tout afficher
home-none-found = Aucune connexion ne correspond.
home-replace = Remplacer…
home-replace-go-on = Poursuivre…
home-hand-over = Transmettre de nouveau
home-hand-over-short = Transmettre
home-remove = Retirer…
home-check-named = Revérifier { $app } pour { $store }
home-replace-named = Remplacer { $app } pour { $store }
home-hand-over-named = Transmettre de nouveau les valeurs : { $app } pour { $store }
home-remove-named = Retirer { $app } pour { $store }
home-card = { $app } pour { $store }, { $verdict }. { $state }
home-all = Toutes les connexions
home-stores = Boutiques
home-more-heading = Plus
home-open-sealed = Ouvrir un fichier scellé
home-go-on = Poursuivre avec { $app }
home-session-only = Cette session seulement
home-practice = Entraînement
home-paused = Boutique en pause
home-foot = Les valeurs sont gardées dans { $keyring }. Cette liste ne contient aucun secret.
home-drill = Enregistrer une liste en cas de perte…
home-never-tested = Enregistrée sans test.
home-checked = Dernière vérification : { $when }.
home-ready = { $count ->
    [one] Sa ligne est conforme.
   *[other] Les { $count } lignes sont conformes.
}
home-extra = { $count ->
    [one] Une ligne est plus ouverte que nécessaire pour { $app }.
   *[other] { $count } lignes sont plus ouvertes que nécessaire pour { $app }.
}
home-gaps = { $count ->
    [one] Une ligne nécessaire est fermée.
   *[other] { $count } lignes nécessaires sont fermées.
}
home-worked = A fonctionné pour la dernière fois : { $when }.
home-unchanged = Rien n’a changé depuis la vérification précédente ({ $when }).
home-untested = Le dernier essai ({ $when }) n’a rien pu tester : { $cause }
home-last = Avant cela : { $verdict } ({ $when }).
home-was-ready = prête
home-was-unclear = pas entièrement testée
home-was-gaps = pas prête
home-was-refused = ne fonctionnait pas
home-was-untested = en pause
home-removed = Retirée de cet ordinateur. Le compte dans BigCommerce reste jusqu’à ce que vous l’y supprimiez.
home-removed-gone = Retirée de cet ordinateur.
home-leftover = { $count ->
    [one] Le trousseau contient encore les valeurs d’une connexion que vous avez supprimée.
   *[other] Le trousseau contient encore les valeurs de { $count } connexions que vous avez supprimées.
}
home-leftover-remove = Les supprimer
home-rebuilt = { $count ->
    [0] Aucune autre connexion trouvée.
    [one] Une connexion retrouvée.
   *[other] { $count } connexions retrouvées.
}
home-waiting = En attente du trousseau du système. Il demande peut-être son mot de passe dans une autre fenêtre.
home-stop-waiting = Ne plus attendre
home-set-aside-restored = La liste des connexions était endommagée. Elle a été mise de côté sous le nom { $name }, et la dernière bonne la remplace.
home-set-aside = La liste des connexions était endommagée et a été mise de côté sous le nom { $name }. Vos valeurs sont toujours dans le trousseau, et vos connexions peuvent y être retrouvées.
home-damaged = La liste des connexions est endommagée et ne peut pas être mise de côté. Vous voyez le contenu de la dernière bonne liste ; rien ne peut être modifié.
home-busy = La liste des connexions est endommagée et un autre programme l’utilise ; elle ne peut pas encore être réparée. Vous voyez la dernière bonne liste.
home-newer = Une version plus récente de Scopewise a écrit cette liste. Elle peut être lue ici, mais pas modifiée.
home-unreadable = La liste des connexions ne peut pas être lue : { $error }
home-entries-unreadable = { $count ->
    [one] Une connexion de la liste est illisible. Elle reste telle quelle dans le fichier ; ses valeurs sont peut-être encore dans le trousseau.
   *[other] { $count } connexions de la liste sont illisibles. Elles restent telles quelles dans le fichier ; leurs valeurs sont peut-être encore dans le trousseau.
}
home-rebuild = Retrouver mes connexions
home-find = Retrouver des connexions perdues
home-other-store = Ces valeurs appartiennent à une autre boutique. Boutique attendue : { $store }.
home-shared = { $app } utilise le même compte API. Le supprimer arrête les deux applications.
home-lost = Perdue
home-changed = Modifiée
home-differs = L’entrée du trousseau contient d’autres valeurs que celles enregistrées par Scopewise ; rien n’a donc été envoyé ni copié. Supprimez cette connexion, puis enregistrez-la de nouveau.
home-rows-unknown = Les lignes de ce compte ne sont pas connues ici ; une vérification ne peut donc pas dire si elles conviennent.
home-tell-rows = Indiquer ses lignes
home-tell-rows-named = Indiquer les lignes : { $app } pour { $store }
home-told = C’est noté. Revérifiez la connexion pour voir si les lignes conviennent.
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
change-token-back = BigCommerce accepte de nouveau le jeton.
change-suspended = BigCommerce a mis la boutique en pause, souvent pour une question de facturation.
change-rows-lost = { $count ->
    [one] La ligne { $rows } était ouverte et ne l’est plus.
   *[other] Des lignes qui étaient ouvertes sont maintenant fermées : { $rows }.
}
change-rows-gained = { $count ->
    [one] La ligne { $rows } était fermée et ne l’est plus.
   *[other] Des lignes qui étaient fermées sont maintenant ouvertes : { $rows }.
}
change-renamed = La boutique s’appelait { $from } et s’appelle maintenant { $to }.
change-plan = Le forfait était { $from } et il est maintenant { $to }.

# Keeping.
keyring-linux = le trousseau du système
keyring-linux-where = Pour voir l’entrée, ouvrez Mots de passe et clés (Seahorse) ou KWalletManager et cherchez « Scopewise ».
keyring-macos = le trousseau macOS (Keychain)
keyring-macos-where = Pour voir l’entrée, ouvrez Trousseaux d’accès (Keychain Access) et cherchez « app.scopewise.Scopewise ».
keyring-windows = le Gestionnaire d’identification Windows
keyring-windows-where = Pour voir l’entrée, ouvrez Gestionnaire d’identification (Credential Manager), Informations d’identification Windows, et cherchez « app.scopewise.Scopewise ».
keep-heading = Garder une copie
keep-text = Dans { $keyring }, sur cet ordinateur seulement.
keep-save = Enregistrer
keep-save-again = Réenregistrer
keep-try-again = Réessayer
keep-saving = Enregistrement…
keep-waiting = En attente : { $keyring }. Il demande peut-être son mot de passe dans une autre fenêtre.
keep-give-up = Continuer sans enregistrer
keep-session-only = Garder pour cette session seulement
keep-kept-for-session = Gardées jusqu’à la fermeture de cette fenêtre, et nulle part ailleurs.
keep-read-back = Enregistrées et relues
keep-known = Déjà enregistrées ({ $when }).
keep-saved = Enregistrées et relues.
keep-no-keyring = Aucun trousseau ne répond sur cet ordinateur. Scopewise n’enregistre jamais de secrets en texte clair. Sous Linux, installez gnome-keyring ou KWallet.
keep-locked = Le trousseau est verrouillé, ou n’a pas été déverrouillé. Déverrouillez-le, puis réessayez.
keep-not-there = Les valeurs ne sont plus dans le trousseau. Créez un nouveau compte, ou réimportez le fichier.
keep-differs = Le trousseau n’a pas rendu ce qui y a été enregistré ; rien n’est donc considéré comme enregistré.
keep-too-long = Une valeur est trop longue pour le trousseau.
keep-refused = Le trousseau n’a pas répondu comme attendu. Réessayez.
keep-no-space = Le disque est plein ; la liste des connexions n’a donc pas pu être écrite.
keep-not-allowed = On ne peut pas écrire dans le dossier de données de cet utilisateur.
keep-newer = Une version plus récente de Scopewise tient la liste des connexions. Enregistrez avec celle-là.
keep-list-failed = La liste des connexions n’a pas pu être écrite.
keep-busy = Un autre programme utilise la liste des connexions. Fermez les autres fenêtres de Scopewise, puis réessayez.

# Sealed files.
sealed-card-heading = Quelqu’un d’autre s’en charge ?
sealed-card-text = Créez un fichier scellé qui ne s’ouvre qu’avec un mot de passe.
sealed-begin = Fichier scellé…
sealed-heading = Fichier scellé pour un spécialiste
sealed-text = { $count ->
    [one] Seulement la valeur que demande { $app } et ses lignes, protégées par un mot de passe. L’autre personne ouvre le fichier avec Scopewise.
   *[other] Seulement les { $count } valeurs que demande { $app } et ses lignes, protégées par un mot de passe. L’autre personne ouvre le fichier avec Scopewise.
}
sealed-password = Mot de passe
sealed-another = Nouveau mot de passe
sealed-strong = Solide : six mots au hasard
sealed-note = Note pour l’autre personne
sealed-note-optional = Note pour l’autre personne (facultatif)
sealed-note-proposal = { $app } pour { $store }
sealed-phone = Donnez le mot de passe par téléphone,
sealed-phone-more = pas dans le même e-mail que le fichier. Scopewise ne l’affiche qu’ici et ne peut pas le retrouver. Comparez aussi l’empreinte { $fingerprint }.
sealed-copy-password = Copier le mot de passe
sealed-save = Enregistrer le fichier scellé…
sealed-sealing = Scellement…
sealed-takes = Cela prend volontairement environ une seconde : deviner le mot de passe doit être lent.
sealed-failed = Le fichier n’a pas pu être écrit. Choisissez un autre emplacement.
sealed-no-password = Cet ordinateur ne fournit pas de nombres aléatoires ; aucun mot de passe n’a donc pu être créé.
sealed-written = Enregistré sous { $name }.
sealed-noted = J’ai le mot de passe
sealed-noted-first = Notez le mot de passe avant de fermer : il n’est affiché nulle part ailleurs.
sealed-show = Afficher la saisie
sealed-hide = Masquer la saisie
sealed-open-heading = Ouvrir un fichier scellé
sealed-open-text = { $name } s’ouvre avec le mot de passe que vous donne son expéditeur.
sealed-open-reading = Lecture : { $name }…
sealed-open-trying = { $seconds ->
    [one] Ouverture. Cela prend volontairement environ une seconde.
   *[other] Ouverture. Cela prend volontairement environ { $seconds } secondes.
}
sealed-open = Ouvrir
sealed-try-again = Réessayer
sealed-not-sealed = Ce n’est pas un fichier scellé. Demandez à l’expéditeur un fichier qui se termine par .scopewise.
sealed-other-key = Ce fichier est scellé pour une clé, pas avec un mot de passe. Scopewise ouvre les fichiers avec un mot de passe.
sealed-wrong-password = Ce mot de passe n’ouvre pas le fichier. Saisissez six mots séparés par des tirets, en minuscules.
sealed-damaged = Le fichier a été coupé ou modifié en chemin. Demandez à l’expéditeur de le renvoyer.
sealed-too-large = Le fichier est bien trop gros pour un fichier scellé. Choisissez celui dont parle l’expéditeur.
sealed-not-ours = Le fichier ne vient pas de Scopewise. Ouvrez-le avec le programme qui l’a créé.
sealed-newer = Une version plus récente de Scopewise a créé ce fichier. Mettez Scopewise à jour pour l’ouvrir.
sealed-unreadable = Le fichier ne peut pas être lu. Déplacez-le dans un autre dossier et réessayez.
sealed-no-memory = Sceller demande 256 Mo de mémoire libre, et il n’y en a pas assez. Fermez d’autres programmes et réessayez.
sealed-too-much-work = Ce fichier demande à cet ordinateur plus de travail que Scopewise n’en accepte. Demandez à l’expéditeur de le sceller à nouveau avec les réglages habituels.
sealed-open-no-memory = Ouvrir ce fichier demande plus de mémoire libre qu’il n’y en a. Fermez d’autres programmes et réessayez.
sealed-received = De { $file }
sealed-received-note = « { $note } »
sealed-received-fingerprint = Demandez à l’expéditeur de lire l’empreinte à voix haute. Elle doit être { $fingerprint }.

# Receipt, tidying up.
receipt-card-heading = Reçu
receipt-card-text = Boutique, application, lignes, date et empreinte. Aucun secret.
receipt-save = Enregistrer le reçu…
receipt-file = recu-{ $app }.html
receipt-not-tested = Non testée
drill-file = si-cet-ordinateur-est-perdu.html
tidy-heading = Quand vous cliquez sur Terminer
tidy-file = Mettre le fichier d’identifiants à la corbeille
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Enregistrez d’abord une copie. Le fichier peut ensuite aller à la corbeille.
tidy-file-trash = Tant que la corbeille n’est pas vidée, il peut y être lu.
tidy-also = Terminer met aussi le fichier à la corbeille
tidy-cloud = Il se trouve dans un dossier { $service } : une copie peut être en ligne, et dans son historique.
tidy-clipboard = Vider le presse-papiers
tidy-older = { $count ->
    [one] Mettre aussi à la corbeille { $count } fichier d’identifiants plus ancien
   *[other] Mettre aussi à la corbeille { $count } fichiers d’identifiants plus anciens
}
tidy-older-show = Afficher
tidy-older-hide = Masquer
tidy-older-warning = Scopewise ne garde pas leurs valeurs. Choisissez seulement ceux dont vous pouvez vous passer.
tidy-older-file = { $name }, { $when }, dans { $folder }
tidy-done-trashed = Dans la corbeille : { $names }. Tant qu’elle n’est pas vidée, ce contenu peut y être lu.
tidy-done-gone = { $name } n’était plus là.
tidy-done-other = { $name } contient maintenant d’autres valeurs et reste donc en place.
tidy-done-refused = { $name } n’a pas pu être déplacé. Un autre programme l’utilise peut-être. Il est toujours dans { $folder }.
tidy-done-not-kept = { $name } reste où il est : { $reason }
tidy-under-way = Rangement…
tidy-file-stays = { $name } est toujours dans { $folder }. Il ouvre votre boutique à quiconque le détient.
tidy-not-saved = Les valeurs n’ont pas été enregistrées ici. Elles ne sont plus que là où vous les avez mises.
tidy-saved = Les valeurs sont dans { $keyring }.
clipboard-clears = Le presse-papiers se vide dans { $seconds } s
clipboard-clear-now = Vider maintenant
clipboard-cleared = Presse-papiers vidé
clipboard-notice = Vidé par Scopewise
clipboard-clear-history = videz son historique
clipboard-in-history = Le presse-papiers est vide, mais { $manager } en garde une copie dans son historique. Pour la supprimer : { $clear }.
clipboard-put-back = { $manager } remet sans cesse la valeur dans le presse-papiers. Pour la supprimer : { $clear }.
clipboard-stays = Ce que vous avez copié en dernier reste dans le presse-papiers jusqu’à ce que vous le vidiez ou enregistriez les valeurs.
tidy-gone = Les valeurs n’ont pas été enregistrées et toutes n’ont pas été copiées. Scopewise ne les a plus.
home-unclear = Certaines lignes nécessaires n’ont pas pu être confirmées. Vérifiez à nouveau.
tidy-only-in-file = Les valeurs n’ont pas été enregistrées. Le fichier ouvert les contient encore.
handover-toast-paste = { $label } copié. Collez-le dans { $app }, puis revenez pour la suivante.
handover-toast-secret = Copié : { $label }. Effacé du presse-papiers dans 60 s.
handover-copy-all-as = Toutes les valeurs, pour développeurs :
handover-copy-as-named = Copier toutes les valeurs au format { $form }
handover-finished-replace = Poursuivre le remplacement
handover-finished-again = Si une valeur n’est pas encore dans { $app }, transmettez-la de nouveau.

# Coming back.
session-resumed = Vous reprenez là où vous en étiez.
session-left = Scopewise ne garde aucune valeur sur le disque.
session-left-kept = Vos valeurs sont dans { $keyring }.
session-left-saved = Scopewise ne les garde nulle part ailleurs.
session-left-file = Les vôtres venaient de { $name }.
session-left-nothing = Réimportez-les depuis leur fichier, ou depuis l’endroit où vous les avez mises.
session-take-saved = Reprendre les valeurs enregistrées
session-read-again = Le relire

# Replacing.
plan-heading = Remplacer { $app } pour { $store }
plan-lead = BigCommerce ne peut pas modifier un compte après Save ; un nouveau prend donc sa place. Vous pouvez partir et revenir à tout moment.
plan-account-name = { $name } 2
plan-new = Créer un nouveau compte avec les bonnes lignes, et le tester
plan-new-done = Le nouveau compte « { $name } » est enregistré : { $fingerprint }
plan-new-untested = Il a été enregistré sans test.
plan-new-test = Le tester
plan-new-unsaved = Les nouvelles valeurs ont été transmises et ne sont pas enregistrées ici.
plan-new-begin = Créer le nouveau compte
plan-hand = Transmettre les nouvelles valeurs à { $app }
plan-hand-begin = Transmettre
plan-use = Vérifier que { $app } fonctionne avec les nouvelles valeurs
plan-use-text = Laissez une synchronisation se faire, ou utilisez le test de l’application.
plan-use-done = Oui, cela fonctionne
plan-hooks = Regarder ce qui disparaît avec l’ancien compte
plan-hooks-text = Les webhooks sont des messages que BigCommerce envoie à l’application. Supprimer le compte « { $name } » supprime aussi ses webhooks.
plan-hooks-list = Lister ses webhooks
plan-hooks-skip = Poursuivre sans la liste
plan-hooks-asking = Interrogation de BigCommerce…
plan-hooks-none = L’ancien compte n’a pas de webhooks.
plan-hooks-some = { $count ->
    [one] Un webhook disparaît avec lui :
   *[other] { $count } webhooks disparaissent avec lui :
}
plan-hook = { $scope } vers { $destination }
plan-hook-off = { $scope } vers { $destination } (désactivé)
plan-hooks-rest = et { $count } de plus
plan-hooks-after = L’application doit les recréer pour le nouveau compte. La plupart le font à la connexion.
plan-hooks-failed = Pas de liste : { $cause }
plan-hooks-gone = BigCommerce n’accepte plus l’ancien jeton : le compte est déjà supprimé, et ses webhooks avec lui.
plan-delete = Supprimer l’ancien compte « { $name } » dans BigCommerce
plan-delete-text = Settings, API, Store-level API accounts : la corbeille à côté de « { $name } ». On ne peut pas revenir en arrière.
plan-delete-keep = Gardez « { $name } » : c’est le nouveau.
plan-delete-practice = À l’entraînement, il n’y a rien à supprimer.
plan-delete-open = Ouvrir la page API
plan-delete-check = Je l’ai supprimé
plan-delete-still = BigCommerce accepte toujours l’ancien jeton ({ $when }). Vérifiez que « { $name } » n’est plus dans la liste.
plan-delete-unknown = Scopewise n’a pas pu interroger BigCommerce ; on ne sait donc encore rien.
plan-delete-gone = BigCommerce n’accepte plus l’ancien jeton.
plan-finish = Retirer les anciennes valeurs de cet ordinateur
plan-finish-begin = Retirer…
plan-end = Ne pas remplacer
plan-back = Toutes les connexions
plan-step = Étape { $number } sur { $count }, { $state } : { $text }
plan-state-done = terminée
plan-state-now = en cours
plan-state-ahead = à venir

# Dialogs of this part.
dialog-remove = Retirer { $app } de Scopewise ?
dialog-remove-session = Ces valeurs sont gardées jusqu’à la fermeture de cette fenêtre, et nulle part ailleurs. Les retirer ne supprime pas le compte dans BigCommerce.
dialog-end = Arrêter le remplacement ?
dialog-end-text = Les deux comptes restent dans BigCommerce, et les deux connexions restent ici. Ce qui était noté sur le remplacement est oublié.
dialog-end-keep = Poursuivre le remplacement
dialog-end-confirm = Arrêter le remplacement
dialog-remove-text = Les valeurs enregistrées dans { $keyring } sont supprimées. Le compte dans BigCommerce ne l’est pas.
dialog-remove-bold = Pour couper l’accès pour de bon,
dialog-remove-more = supprimez aussi le compte « { $name } » sur la page API de BigCommerce. Ses webhooks disparaissent avec lui.
dialog-remove-open = Ouvrir la page API
dialog-remove-keep = La garder
dialog-remove-confirm = Retirer
dialog-finish = Ces valeurs n’existent qu’ici
dialog-finish-text = Elles ne sont dans aucun fichier et n’ont pas été enregistrées. Après Terminer, elles ne sont plus sur cet ordinateur.
dialog-finish-confirm = Terminer quand même
dialog-save-sealed = Enregistrer le fichier scellé
dialog-open-sealed = Choisir le fichier scellé
dialog-sealed-files = Fichiers scellés
dialog-save-receipt = Enregistrer le reçu
dialog-save-drill = Enregistrer la liste en cas de perte de l’ordinateur
dialog-choose-another = Choisir un autre fichier…
cancel = Annuler
