service-insurance-statement = Relevé d’assurances sociales
    .summary = Obtenez un relevé de votre assurance et des cotisations payées pour vous.
    .who = Toute personne qui est ou a été assurée auprès de la Caisse des assurances sociales.
    .gives = Un relevé signé portant votre numéro d’assurance et toutes les périodes assurées. Vous le trouvez dans votre espace, et le recevez aussi par courrier électronique si vous donnez une adresse.
    .next = La Caisse des assurances sociales établit le relevé, que vous trouvez dans votre espace. Elle l’envoie aussi par courrier électronique si vous donnez une adresse.
    .complaint = Appelez la Caisse des assurances sociales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Signalez aussitôt les mois manquants : la Caisse interroge l’employeur.

criterion-insurance-statement-ever-insured = Des cotisations ont été payées pendant au moins un mois.
    .refused = Aucune cotisation n’est enregistrée pour vous. Vous pouvez continuer : le relevé l’indiquera.
