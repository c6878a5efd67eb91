service-water-connection = Raccordement d’un bien à l’eau
    .summary = Demandez un compteur d’eau pour votre logement, votre terrain ou votre magasin.
    .who = Le propriétaire d’un bien, ou la personne qui a demandé à le devenir.
    .gives = Une conduite d’eau, un compteur et un contrat, et un raccordement aux égouts si vous le demandez.
    .next = Un technicien de la compagnie des eaux de votre gouvernorat visite le bien et décide de l’emplacement du compteur. La conduite est ensuite posée. Si elle est longue, son coût est calculé après la visite.
    .complaint = Appelez la compagnie des eaux ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez écrire à l’autorité de régulation de l’eau.

service-water-connection-hint-applicant-building-permit-number = Laissez ce champ vide si vous demandez le permis dans cette même demande.

criterion-water-connection-near-the-network = Le bien est à cinquante mètres du réseau au plus.
    .refused = Le bien est à plus de cinquante mètres du réseau. Vous pouvez continuer : la compagnie vous indique le coût des conduites avant de commencer.
