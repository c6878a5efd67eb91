service-chronic-medicine-delivery = Livraison de médicaments pour une maladie chronique
    .summary = Recevez chaque mois vos médicaments chez vous ou dans un centre de santé proche, sans attendre à la pharmacie.
    .who = Toute personne assurée qui a une ordonnance d’au moins trois mois pour une maladie chronique.
    .gives = Un mois de médicaments à la fois tant que l’ordonnance est valable, et un message la veille.
    .next = Un pharmacien vérifie l’ordonnance et peut vous appeler. La première livraison arrive le jour que vous avez choisi. Nous vous prévenons avant la fin de l’ordonnance.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-chronic-medicine-delivery-insured = La personne est assurée.
    .refused = Votre assurance maladie a pris fin. Renouvelez-la auprès de la Caisse d’assurance maladie, puis faites la demande.

criterion-chronic-medicine-delivery-cover-lasts = La personne est assurée le jour de la première livraison.
    .refused = Votre assurance maladie prend fin avant la première livraison. Vous pouvez continuer : les livraisons commencent une fois l’assurance renouvelée.
