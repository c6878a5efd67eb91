service-premarital-examination = Examen prénuptial
    .summary = Demandez un rendez-vous pour l’examen avant le mariage, et obtenez le certificat.
    .who = Tout couple qui veut se marier à Al-Waha. L’un des deux fait la demande.
    .gives = Un certificat à vos deux noms, valable six mois, pour le contrat de mariage.
    .next = Le centre de santé confirme le jour par un message et prélève un échantillon de sang à chacun de vous. Vous rencontrez le médecin, qui délivre le certificat. Le résultat reste entre vous deux et le médecin.
    .complaint = Appelez la Direction des soins de santé primaires ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-premarital-examination-both-adults = Les deux futurs époux ont dix-huit ans ou plus.
    .refused = L’un de vous a moins de dix-huit ans. Vous pouvez continuer, mais le mariage exige l’autorisation du juge de la famille.

criterion-premarital-examination-day-ahead = Le jour choisi est à venir.
    .refused = Le jour choisi est aujourd’hui ou déjà passé. Vous pouvez continuer : le centre proposera un autre jour.
