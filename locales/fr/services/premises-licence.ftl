service-premises-licence = Autorisation d’ouverture d’un local
    .summary = Faites autoriser par la municipalité votre magasin, votre bureau ou votre atelier.
    .who = Toute personne qui a inscrit une société, ou l’a demandé, et dispose d’un local pour travailler.
    .gives = Une autorisation d’ouverture, valable tant que l’activité et la surface ne changent pas.
    .next = Une fois la société inscrite et le certificat de sécurité incendie délivré, un inspecteur de la municipalité visite le local. L’autorisation est ensuite délivrée.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-premises-licence-no-home = Le local n’était pas un logement.
    .refused = Le local était un logement. Vous pouvez continuer : la commission d’urbanisme examine d’abord le changement d’usage.

criterion-premises-licence-food-certificates = Les personnes qui préparent des aliments ont au moins un certificat sanitaire.
    .refused = Aucun commerce d’alimentation n’est autorisé sans certificats sanitaires. Demandez-les dans un centre de santé, puis faites la demande.

criterion-premises-licence-rates-paid = Les taxes municipales sont payées.
    .refused = Vos taxes municipales sont en retard de paiement. Vous pouvez continuer : l’autorisation est remise une fois les taxes payées.
