# Lire sans connexion, une connexion perdue, et la borne.

offline-title = Vous n’avez pas de connexion
offline-lead = La page demandée ne peut pas être chargée. Elle s’ouvrira d’elle-même au retour de la connexion.
offline-kept = Pages que vous pouvez lire maintenant
offline-call = Si cela ne peut pas attendre, appelez-nous.
offline-copy = Ceci est une copie de la page du { $date }. Ce qui a changé depuis n’y figure pas.
keep-page = Garder cette page pour la lire sans connexion
keep-drop = Ne plus garder cette page
keep-kept = La page est gardée sur cet appareil. Vous pouvez la lire sans connexion.
keep-full = Cet appareil garde déjà autant de pages que possible. Retirez-en une d’abord.
keep-failed = La page n’a pas pu être gardée sur cet appareil. Réessayez plus tard.
keep-offline = Vous n’avez pas de connexion. Vous lisez la page telle qu’elle était à votre dernière visite.
connection-lost = La connexion est perdue
connection-lost-text = Rien n’est perdu : ce que vous avez saisi est encore sur cette page. L’envoi se fera de lui-même au retour de la connexion. Laissez cette page ouverte.
connection-again = Renvoyer

kiosk-ways = Navigation de la borne
kiosk-end = Terminer et tout effacer
kiosk-idle-title = Êtes-vous encore là ?
kiosk-idle-text = { $seconds ->
    [one] Si vous ne touchez pas l’écran, votre session se fermera dans { $seconds } seconde, pour que personne ne voie ce qui vous concerne.
    [many] Si vous ne touchez pas l’écran, votre session se fermera dans { $seconds } de secondes, pour que personne ne voie ce qui vous concerne.
   *[other] Si vous ne touchez pas l’écran, votre session se fermera dans { $seconds } secondes, pour que personne ne voie ce qui vous concerne.
}
kiosk-idle-stay = Je suis encore là
kiosk-clearing = Tout ce qui vous concerne est en cours d’effacement. Veuillez patienter.

turn-title = Vous êtes dans la file d’attente
turn-fewer = { $count ->
    [one] C’est bientôt votre tour.
   *[other] Il y a moins de { $count } personnes avant vous.
}
turn-more = { $count ->
    [one] Il y a plus d’une personne avant vous.
   *[other] Il y a plus de { $count } personnes avant vous.
}
turn-stay = Beaucoup de personnes utilisent le portail en ce moment, et nous les laissons entrer l’une après l’autre. Gardez cette page ouverte. Quand ce sera votre tour, la page que vous vouliez s’ouvrira d’elle-même.
turn-drafts = Si vous avez commencé une demande, vous pouvez la poursuivre sans attendre.
turn-look = Voir si c’est mon tour
