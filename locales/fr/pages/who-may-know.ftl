# Qui peut savoir quoi : la page publique des droits d’accès.

rights-title = Qui peut savoir quoi
rights-lead = Quel service peut obtenir quelles informations sur vous, de quel registre, pourquoi et en vertu de quelle loi. Ce qui ne figure pas ici, personne ne l’obtient.
rights-by-service = Par service
rights-by-register = Par registre
rights-by-fact = Par information
rights-count = { $rights ->
    [0] aucun droit
    [one] un droit
    [many] { $rights } de droits
   *[other] { $rights } droits
}
rights-open-data = En données ouvertes
rights-open-data-text = Le même tableau pour les machines, avec toutes les lignes qui ont été en vigueur.
rights-of-service = Ce que peut savoir : { $name }
rights-of-register = Qui peut interroger : { $name }
rights-of-fact = Qui peut savoir : { $name }
rights-of-lead = Chacun de ces droits repose sur une loi et sur la décision de deux personnes différentes. Chaque usage est inscrit au journal, et vous le voyez dans votre espace.
rights-of-this-service = Les informations que ce service peut obtenir
rights-authority = Organisme
rights-register = Registre
rights-purpose = Finalité
rights-occasion = Occasion
rights-basis = Votre part dans la décision
rights-channels = Modes de dépôt
rights-assurance = Niveau minimal de connexion
rights-since = En vigueur depuis
rights-until = En vigueur jusqu’au
rights-decision = Décision
rights-occasion-pull = Vous demandez le service
rights-occasion-push = Le registre signale un changement
rights-occasion-hub = Le portail consulte de lui-même, à dates fixes
rights-occasion-authority = L’organisme décide d’un dossier qui vous concerne
rights-basis-none = La loi seule suffit
rights-basis-request = Vous demandez le service, et l’on vous informe avant
rights-basis-consent = Vous consentez à cet usage précis
