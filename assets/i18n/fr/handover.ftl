# Step 7, the receipt and the list for a lost computer.

handover-heading = Transmettez les valeurs à { $app }
handover-lead = { $count ->
    [0] { $app } ne demande aucune valeur.
    [1] { $app } demande 1 valeur. La voici, sous son nom dans l’application.
   *[other] { $app } demande { $count } valeurs. Les voici, sous les noms et dans l’ordre de l’application.
}
handover-open-guide = Ouvrir le guide : { $app }
handover-copied = { $done ->
    [one] { $done } copiée sur { $count }
   *[other] { $done } copiées sur { $count }
}
handover-copy-next = Copier la suivante
handover-all-copied = Tout est copié
handover-copied-one = Copiée
handover-missing = Absente du fichier. Ajoutez-la à l’étape 5.
handover-constant = À choisir dans l’application
handover-left-out = { $app } ne demande pas : { $values }.
handover-not-copied = { $count ->
    [one] { $count } valeur pas encore copiée
   *[other] { $count } valeurs pas encore copiées
}
handover-done = Terminer
handover-toast = Copié : { $label }
handover-toast-middle-button = { $label } est prêt. Dans { $app }, cliquez dans son champ avec le bouton central de la souris.
handover-middle-button = Coller plutôt avec le bouton central de la souris
handover-middle-button-how = Les valeurs ne sont alors pas copiées dans le presse-papiers. Dans { $app }, cliquez dans le champ avec le bouton central de la souris, ou touchez-le avec trois doigts. Les gestionnaires de presse-papiers ne les gardent pas, sauf s’ils sont réglés pour garder le texte sélectionné.
handover-copy-failed = Le presse-papiers est inaccessible. Affichez la valeur et recopiez-la à la main, ou réessayez.
handover-not-exportable = { $label } contient un caractère que les programmes lisent différemment au format { $form }. Copiez cette valeur séparément.
handover-finished = Terminez maintenant dans { $app }
handover-finished-lead = { $left ->
    [0] Vous avez copié toutes les valeurs.
    [one] { $left } valeur n’a pas été copiée.
   *[other] { $left } valeurs n’ont pas été copiées.
}
handover-another = Connecter une autre application
handover-only-here = Ces valeurs ne sont enregistrées dans aucun fichier. Copiez-en une, collez-la dans { $app }, puis revenez pour la suivante.

# The receipt, and the list for a lost computer.
receipt-title = Reçu : compte API BigCommerce pour { $app }
receipt-date = Reçu enregistré le
receipt-store = Boutique
receipt-app = Application
receipt-verdict = Dernier test
receipt-fingerprint = Empreinte
receipt-scopes = { $count ->
    [one] { $count } scope nécessaire
   *[other] { $count } scopes nécessaires
}
receipt-revoke = Pour retirer l’accès : dans BigCommerce, ouvrez Settings, API, Store-level API accounts et supprimez le compte « { $name } ». Ses webhooks sont supprimés en même temps et l’application cesse de fonctionner.
receipt-no-secrets = Cette page ne contient aucun secret. L’empreinte identifie le jeton et ne permet pas de se connecter.
drill-title = Si cet ordinateur est perdu : comptes à supprimer ({ $date })
drill-account = { $app }, empreinte { $fingerprint }
drill-how = Dans chaque boutique, ouvrez Settings, API, Store-level API accounts et supprimez tous les comptes de cette liste. Leurs jetons cessent aussitôt de fonctionner.
drill-after = Créez ensuite de nouveaux comptes pour les applications dont vous avez encore besoin. Les webhooks des anciens comptes sont supprimés avec eux ; les applications en créent de nouveaux quand vous les reconnectez.
handover-still-open = Reste à faire
