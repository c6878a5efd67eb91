service-change-of-address = Changement d’adresse
    .summary = Déclarez votre nouvelle adresse à votre municipalité et, par là, à tous les organismes.
    .who = Toute personne qui vit à Al-Waha et déménage dans le pays.
    .gives = Une attestation de la nouvelle adresse.
    .next = La municipalité vérifie la nouvelle adresse et l’enregistre. Les autres organismes la prennent dans le registre des adresses : vous ne la déclarez qu’une fois.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-change-of-address-within-30-days = Le déménagement est déclaré dans les trente jours.
    .refused = Plus de trente jours ont passé depuis le déménagement. Vous pouvez continuer : la municipalité peut demander des frais de retard.

criterion-change-of-address-after-current-address = Le déménagement est postérieur au début de votre adresse actuelle.
    .refused = Le jour du déménagement n’est pas postérieur au jour où votre adresse actuelle a commencé. Vérifiez la date. Si elle est juste, continuez : un agent l’examinera.
