service-returning-resident-exemption = Exemption de droits de douane au retour
    .summary = Faites entrer vos biens ménagers et un véhicule sans droits de douane quand vous revenez vivre à Al-Waha.
    .who = Les citoyens qui ont vécu à l’étranger un an ou plus et n’ont pas été exemptés au cours des cinq dernières années.
    .gives = Une décision que vous présentez à la frontière : vous ne payez pas de droits sur ce qu’elle mentionne.
    .next = L’Administration des douanes examine la durée de votre séjour à l’étranger et votre liste. Elle vous envoie la décision, et l’envoie aussi au poste frontière. Les biens peuvent être contrôlés à l’arrivée.
    .complaint = Appelez l’Administration des douanes ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-returning-resident-exemption-citizen = Le demandeur a la nationalité d’Al-Waha.
    .refused = Cette exemption est réservée aux ressortissants d’Al-Waha. Renseignez-vous auprès de la douane sur celle des résidents qui arrivent pour la première fois.

criterion-returning-resident-exemption-a-year-abroad = Le demandeur a vécu à l’étranger un an ou plus.
    .refused = Vous avez vécu à l’étranger moins d’un an. Vous pouvez apporter vos effets personnels sans faire de demande.

criterion-returning-resident-exemption-not-before = Le demandeur n’a pas été exempté au cours des cinq dernières années.
    .refused = Vous avez déjà eu une exemption au cours des cinq dernières années ; une seule est possible pendant cette durée.

criterion-returning-resident-exemption-within-six-months = Moins de six mois ont passé depuis le retour.
    .refused = Plus de six mois ont passé depuis votre retour. Vous pouvez continuer si l’envoi a été retardé sans faute de votre part.
