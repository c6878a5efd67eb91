service-company-change-of-address = Changement d’adresse d’une société
    .summary = Déclarez le nouveau siège de votre société.
    .who = Le propriétaire d’une société d’Al-Waha qui a déménagé ou va le faire.
    .gives = Une attestation du nouveau siège de la société.
    .next = La Direction des sociétés vérifie et enregistre le nouveau siège, et en informe la municipalité.
    .complaint = Appelez la Direction des sociétés ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-company-change-of-address-within-30-days = Le déménagement est déclaré dans les trente jours.
    .refused = Plus de trente jours ont passé depuis le déménagement. Vous pouvez continuer : la Direction des sociétés peut demander des frais de retard.
