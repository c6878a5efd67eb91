service-marriage-registration = Enregistrement d’un contrat de mariage
    .summary = Demandez un jour pour vous marier, et recevez l’acte de mariage après le contrat.
    .who = Tout couple de dix-huit ans ou plus qui veut se marier à Al-Waha. L’un des deux fait la demande.
    .gives = L’acte de mariage, en arabe et en anglais, et l’inscription au registre de l’état civil.
    .next = La Direction de l’état civil vérifie les informations et le certificat prénuptial. Elle confirme le jour avec la personne qui conclut le contrat. Après le contrat, elle enregistre le mariage et vous envoie l’acte.
    .complaint = Appelez la Direction de l’état civil ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-marriage-registration-applicant-adult = Le demandeur a dix-huit ans ou plus.
    .refused = Vous avez moins de dix-huit ans. Votre mariage exige l’autorisation du juge de la famille : adressez-vous au tribunal de la famille.

criterion-marriage-registration-spouse-adult = L’autre futur époux a dix-huit ans ou plus.
    .refused = L’autre futur époux a moins de dix-huit ans. Le mariage exige l’autorisation du juge de la famille : adressez-vous au tribunal de la famille.

criterion-marriage-registration-not-married = Le registre n’indique pas que le demandeur est marié.
    .refused = Le registre indique que vous êtes marié ou mariée. Vous pouvez continuer, mais le contrat exige l’autorisation du juge de la famille.

criterion-marriage-registration-waiting-period-over = Le délai d’attente après un mariage antérieur est écoulé.
    .refused = Le délai d’attente n’est peut-être pas encore écoulé. Vous pouvez continuer : la personne qui conclut le contrat indique le premier jour possible.

criterion-marriage-registration-examined = Les deux futurs époux ont un certificat prénuptial valable.
    .refused = Le contrat doit attendre le certificat. Vous pouvez continuer : demandez l’examen dans la même demande.

criterion-marriage-registration-day-ahead = Le jour du contrat n’est pas passé.
    .refused = Le jour choisi est passé. Vous pouvez continuer : la Direction conviendra d’un autre jour avec vous.
