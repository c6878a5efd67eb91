service-disabled-parking-badge = Macaron de stationnement pour personnes handicapées
    .summary = Demandez un macaron qui permet à un véhicule de stationner aux places réservées aux personnes handicapées.
    .who = Les titulaires d’une carte de handicap qui ont des difficultés à marcher ou à voir, qu’ils conduisent ou non.
    .gives = Un macaron, envoyé par la poste, valable aussi longtemps que la carte de handicap.
    .next = La Direction de la circulation vérifie votre carte et peut demander l’avis du Conseil national des personnes handicapées. Elle envoie ensuite le macaron à votre adresse enregistrée.
    .complaint = Appelez la Direction de la circulation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-disabled-parking-badge-has-card = Le demandeur est titulaire d’une carte de handicap.
    .refused = Vous n’avez pas de carte de handicap. Vous pouvez continuer si vous en demandez une en même temps. Le macaron est délivré une fois la carte délivrée.

criterion-disabled-parking-badge-hard-to-walk = Le demandeur a des difficultés à marcher 200 mètres.
    .refused = Vous avez indiqué pouvoir marcher plus de 200 mètres. Vous pouvez continuer si vous avez des difficultés à voir : un agent décide.
