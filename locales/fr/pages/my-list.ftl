# Une liste à soi : des services choisis, ordonnés, gardés, commencés en une seule demande.

nav-my-list = Ma liste
subject-own = Services de votre choix
my-list-title = Ma liste
my-list-lead = Les services que vous avez choisis. Mettez-les dans votre ordre, puis commencez-les en une seule demande : une seule série de questions, un seul numéro de référence.
my-list-add = Ajouter à ma liste
my-list-done = Dans votre liste
my-list-added = { $services ->
    [one] Ajouté. Votre liste compte un service.
   *[other] Ajouté. Votre liste compte { $services } services.
}
my-list-open = Ouvrir ma liste
my-list-services = Dans cet ordre
my-list-up = Monter
my-list-down = Descendre
my-list-remove = Retirer
my-list-start = Commencer en une seule demande
my-list-more = Chercher d’autres services
my-list-full = La liste est pleine. Commencez la demande, ou retirez un service.
my-list-no-room = Plus de place pour une autre liste
my-list-no-room-text = Vous avez autant de listes qu’une personne peut en garder. Ces services restent dans ce navigateur jusqu’à sa fermeture. Supprimez une de vos listes, et ils seront gardés dans une liste à part.
my-list-no-room-forget = Retirer ces services
my-list-in-browser = La liste reste dans ce navigateur jusqu’à sa fermeture. Connectez-vous pour la garder dans votre espace.
my-list-kept = La liste est gardée dans votre espace.
my-list-empty = Votre liste est vide
my-list-empty-text = Choisissez « Ajouter à ma liste » à côté d’un service, et vous le trouvez ici.
my-list-missing = À faire d’abord
my-list-missing-text = D’après la loi, certains services commencent après d’autres. Si vous n’avez pas encore fait ceux-ci, ajoutez-les à la liste.
my-list-missing-line = D’abord : { $first }. Ensuite : { $after }.
my-list-apart = Une demande à part
my-list-apart-text = Ces services restent dans votre liste, mais ils ne peuvent pas faire partie de la demande unique. Commencez chacun sur sa propre page.
my-list-apart-because = Il concerne une autre personne que « { $service } » ; or, dans une demande, chaque rôle revient à une seule personne.
my-list-keeping = Garder cette liste
my-list-name = Nom de la liste
my-list-name-hint = Personne d’autre ne le voit. Par exemple : Avant le mariage.
my-list-name-button = Enregistrer le nom
my-list-new = Commencer une autre liste
my-list-forget = Supprimer cette liste
my-list-others = Vos autres listes
my-list-count = { $services ->
    [0] Aucun service
    [one] { $services } service
    [many] { $services } de services
   *[other] { $services } services
}
my-list-way = Des services que vous avez choisis, à commencer en une seule demande.
