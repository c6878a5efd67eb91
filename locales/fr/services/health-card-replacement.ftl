service-health-card-replacement = Remplacement d’une carte d’assurance maladie
    .summary = Obtenez une nouvelle carte si la vôtre est perdue, volée ou abîmée.
    .who = Toute personne assurée à Al-Waha.
    .gives = Une nouvelle carte d’assurance maladie ; l’ancienne est bloquée.
    .next = La Caisse d’assurance maladie bloque l’ancienne carte et en imprime une nouvelle, que vous recevez de la façon que vous avez choisie.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-health-card-replacement-insured = La personne est assurée.
    .refused = Votre assurance maladie a pris fin : aucune carte n’est délivrée avant son renouvellement. Adressez-vous à la Caisse d’assurance maladie.
