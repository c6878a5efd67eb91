service-treatment-abroad = Traitement à l’étranger
    .summary = Demandez la prise en charge d’un traitement à l’étranger par votre assurance.
    .who = Toute personne assurée à qui la commission médicale recommande un traitement à l’étranger.
    .gives = Une lettre de garantie que l’hôpital accepte et qui indique ce qui est pris en charge.
    .next = La Caisse d’assurance maladie examine le rapport de la commission, prend contact avec l’hôpital et vous envoie la lettre de garantie.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-treatment-abroad-insured-then = La personne est assurée le jour où le traitement commence.
    .refused = Votre assurance maladie prend fin avant le début du traitement. Renouvelez-la auprès de la Caisse d’assurance maladie, puis faites la demande.
