service-assistive-device-grant = Aide pour un appareil d’assistance
    .summary = Demandez une aide pour payer un fauteuil roulant, un appareil auditif ou un autre appareil prescrit par un médecin.
    .who = Les titulaires d’une carte de handicap qui ont une ordonnance valable pour un appareil.
    .gives = Tout ou la plus grande partie du prix, versé directement au fournisseur, et un an de réparations.
    .next = Le Conseil national des personnes handicapées compare les devis et demande ce que paie votre assurance maladie. Il vous informe ensuite de sa décision, ainsi que le fournisseur.
    .complaint = Formez un recours écrit auprès du Conseil national des personnes handicapées, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-assistive-device-grant-has-card = Le demandeur est titulaire d’une carte de handicap.
    .refused = Vous n’avez pas de carte de handicap. Vous pouvez continuer si vous en demandez une en même temps. L’appareil est examiné une fois la carte délivrée.

criterion-assistive-device-grant-three-years = Trois ans ont passé depuis la remise de l’appareil précédent.
    .refused = Il y a moins de trois ans que vous avez reçu l’appareil précédent. Vous pouvez continuer s’il est cassé ou ne convient plus.
