service-training-place = Place de formation pour demandeurs d’emploi
    .summary = Apprenez gratuitement un métier dont votre gouvernorat a besoin.
    .who = Toute personne d’au moins seize ans qui cherche un emploi. La priorité est donnée aux personnes sans travail.
    .gives = Une place dans une formation de trois à neuf mois, avec un certificat professionnel à la fin.
    .next = Après votre inscription comme demandeur ou demandeuse d’emploi, le centre vous invite à un court test dans le métier. Il vous envoie ensuite la date de début.
    .complaint = Écrivez à la direction du centre. Elle répond sous cinq jours ouvrables. Ensuite, vous pouvez former un recours auprès de l’Office de l’emploi et du travail.

criterion-training-place-at-least-16 = Le demandeur a au moins seize ans.
    .refused = La formation est ouverte à partir de seize ans. Vous pourrez faire la demande à cet âge.

criterion-training-place-without-work = Le demandeur est sans travail.
    .refused = Le registre n’indique pas que vous êtes sans travail. Vous pouvez continuer : votre admission vient après celle des personnes sans travail, s’il reste des places.

criterion-training-place-first-course = Le demandeur n’a pas encore suivi de formation gratuite.
    .refused = Vous avez déjà suivi une formation gratuite. Vous pouvez continuer. Si elle a pris fin il y a moins de trois ans, votre admission vient après celle des autres.
