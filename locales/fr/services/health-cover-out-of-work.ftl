service-health-cover-out-of-work = Maintien de l’assurance maladie après la fin du travail
    .summary = Gardez votre assurance maladie jusqu’à ce que vous retrouviez un travail.
    .who = Toute personne dont le travail a pris fin et dont l’assurance maladie est valable ou a pris fin depuis quatre-vingt-dix jours au plus.
    .gives = L’assurance maladie pour un an au plus, pour vous et les membres de votre famille assurés avec vous, avec la même carte. La demande est sans frais, mais l’assurance a une cotisation, dont les ménages à faible revenu sont dispensés.
    .next = La Caisse d’assurance maladie vérifie que votre travail a pris fin et fixe la cotisation. Elle vous en indique le montant avant tout paiement. Votre assurance continue pendant qu’elle décide.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-health-cover-out-of-work-ended-within-90-days = L’assurance maladie est valable, ou a pris fin depuis quatre-vingt-dix jours au plus.
    .refused = Votre assurance maladie a pris fin il y a plus de quatre-vingt-dix jours. Demandez-en une nouvelle à la Caisse d’assurance maladie.

criterion-health-cover-out-of-work-out-of-work = Le demandeur est sans travail.
    .refused = Le registre n’indique pas que vous êtes sans travail. Vous pouvez continuer : le maintien commence après votre dernier jour de travail.

criterion-health-cover-out-of-work-no-other-cover = L’assurance d’aucun proche ne couvre le demandeur.
    .refused = L’assurance d’un proche vous couvre et peut suffire, sans cotisation. Vous pouvez continuer : la Caisse vous appellera pour que vous choisissiez.
