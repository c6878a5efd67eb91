service-spouse-health-cover = Assurance maladie du mari ou de la femme
    .summary = Ajoutez votre mari ou votre femme à votre assurance maladie.
    .who = Toute personne assurée dont le mari ou la femme n’a pas d’autre assurance.
    .gives = L’assurance maladie à partir du jour que vous choisissez, et une carte au nom de votre mari ou de votre femme.
    .next = Une fois le mariage enregistré, la Caisse d’assurance maladie ajoute votre mari ou votre femme à votre assurance. Elle prévient le médecin choisi et délivre la carte.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

service-spouse-health-cover-hint-applicant-card-delivery = La carte de votre mari ou de votre femme.

criterion-spouse-health-cover-insured-then = Le demandeur est assuré le premier jour de la couverture.
    .refused = Votre propre assurance prend fin avant le jour choisi. Renouvelez-la auprès de la Caisse d’assurance maladie, puis faites la demande.

criterion-spouse-health-cover-no-own-cover = Le mari ou la femme n’a pas d’autre assurance maladie.
    .refused = Votre mari ou votre femme a une autre assurance, et nul n’est assuré deux fois. Vous pourrez faire la demande quand cette assurance aura pris fin.
