service-resident-parking-permit = Permis de stationnement pour résidents
    .summary = Demandez un permis annuel pour garer votre véhicule près de chez vous.
    .who = Toute personne qui habite une zone de stationnement et possède un véhicule autre qu’un camion.
    .gives = Un permis de stationnement valable un an, lié à la plaque d’immatriculation.
    .next = La municipalité vérifie votre adresse et votre véhicule, et le permis est valable à partir du jour choisi.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-resident-parking-permit-no-lorry = Le véhicule n’est pas un camion.
    .refused = Il n’y a pas de permis de stationnement pour les camions. Renseignez-vous auprès de la municipalité sur ses parcs pour camions.

criterion-resident-parking-permit-registered = Le véhicule est immatriculé.
    .refused = L’immatriculation de votre véhicule a expiré. Vous pouvez continuer : le permis commence une fois l’immatriculation renouvelée.

criterion-resident-parking-permit-rates-paid = Les taxes municipales sont payées.
    .refused = Vos taxes municipales sont en retard de paiement. Vous pouvez continuer : le permis commence une fois les taxes payées.
