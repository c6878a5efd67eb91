service-disability-card = Évaluation et carte de handicap
    .summary = Faites évaluer votre handicap et obtenez la carte qui l’atteste, ou renouvelez votre carte.
    .who = Toute personne qui vit à Al-Waha et a un handicap qui dure un an ou plus. Vous pouvez faire la demande pour votre enfant ou la personne sous votre tutelle : choisissez d’abord d’agir en son nom.
    .gives = Une carte de handicap valable cinq ans, et un rapport qui indique vos droits.
    .next = Le Conseil national des personnes handicapées vous fixe un rendez-vous et vous dit qui sera présent. Vous recevez ensuite la carte et le rapport. Tous les organismes acceptent la carte.
    .complaint = Formez un recours écrit auprès du Conseil national des personnes handicapées, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-disability-card-has-report = Le demandeur a un rapport médical récent.
    .refused = Vous n’avez pas de rapport récent. Vous pouvez continuer : le médecin de la commission vous examine le jour même.
