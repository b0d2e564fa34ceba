# Step 7 and what leaves Scopewise.

handover-heading = Transmettez les valeurs à { $app }
handover-lead = { $count ->
    [one] { $app } demande une seule valeur. La voici, sous le libellé de l’application.
   *[other] { $app } demande { $count } valeurs. Les voici, sous les libellés de l’application et dans son ordre.
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
handover-constant = À choisir sur place
handover-left-out = Laissé de côté, car { $app } ne le demande pas : { $values }.
handover-not-copied = { $count ->
    [one] { $count } valeur pas encore copiée
   *[other] { $count } valeurs pas encore copiées
}
handover-done = Terminer
handover-toast = Copié : { $label }
handover-copy-failed = Le presse-papiers n’est pas accessible. Affichez la valeur et recopiez-la, ou réessayez.
handover-not-exportable = { $label } contient un caractère que les programmes lisent différemment dans { $form }. Copiez cette valeur seule.
handover-finished = C’est terminé ici. Finissez maintenant dans { $app }
handover-finished-lead = { $left ->
    [0] Vous avez copié toutes les valeurs.
    [one] Une valeur n’a pas été copiée.
   *[other] { $left } valeurs n’ont pas été copiées.
}
handover-another = Connecter une autre application
handover-only-here = Ces valeurs ne sont dans aucun fichier. Copiez-en une, collez-la dans { $app }, puis revenez pour la suivante.

# The receipt, and the list for a lost computer.
receipt-title = Reçu : connexion entre { $app } et BigCommerce
receipt-date = Date
receipt-store = Boutique
receipt-app = Application
receipt-verdict = Dernier test
receipt-fingerprint = Empreinte
receipt-rows = { $count ->
    [one] { $count } ligne d’accès
   *[other] { $count } lignes d’accès
}
receipt-revoke = Pour retirer l’accès : dans BigCommerce, ouvrez Settings, API, Store-level API accounts, et supprimez le compte « { $name } ». Ses webhooks disparaissent avec lui, et l’application cesse de fonctionner.
receipt-no-secrets = Cette page ne contient aucun secret. L’empreinte indique de quel jeton il s’agit et ne permet pas de se connecter.
drill-title = Si cet ordinateur est perdu : comptes à supprimer ({ $date })
drill-account = { $app }, empreinte { $fingerprint }
drill-how = Dans chaque boutique, ouvrez Settings, API, Store-level API accounts, et supprimez tous les comptes de la liste. À partir de là, leurs jetons n’ouvrent plus rien.
drill-after = Créez ensuite de nouveaux comptes pour les applications dont vous avez encore besoin. Leurs webhooks ont disparu avec les anciens ; les applications en créent d’autres quand elles sont reconnectées.
