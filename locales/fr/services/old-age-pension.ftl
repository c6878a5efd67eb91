service-old-age-pension = Pension de vieillesse ou pension anticipée
    .summary = Demandez votre pension après vos années de travail.
    .who = Les hommes à partir de soixante ans et les femmes à partir de cinquante-cinq ans, avec 180 mois cotisés. Une pension anticipée est possible à partir de cinquante ans avec 300 mois.
    .gives = Une pension mensuelle à vie, versée sur votre compte ou à un bureau de poste.
    .next = La Caisse des assurances sociales examine vos périodes et demande à votre employeur la date de votre dernier jour de travail. Elle vous envoie ensuite la décision. Le premier versement arrive à la fin du premier mois.
    .complaint = Formez un recours écrit auprès de la Caisse des assurances sociales, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-old-age-pension-enough-months = Des cotisations ont été payées pendant au moins 180 mois.
    .refused = Des cotisations ont été payées pendant moins de 180 mois. Renseignez-vous auprès de la Caisse sur le rachat de mois ou sur un versement unique.

criterion-old-age-pension-old-enough = Les hommes ont soixante ans, les femmes cinquante-cinq.
    .refused = Vous n’avez pas atteint l’âge de la pension de vieillesse. Demandez une estimation de pension pour savoir à partir de quand vous y aurez droit.

criterion-old-age-pension-early-old-enough = Toute personne qui demande une pension anticipée a cinquante ans.
    .refused = Il n’y a pas de pension anticipée avant cinquante ans. Demandez une estimation de pension pour savoir à partir de quand vous y aurez droit.

criterion-old-age-pension-early-months = Toute personne qui demande une pension anticipée a 300 mois cotisés.
    .refused = Une pension anticipée exige 300 mois cotisés. Demandez une estimation de pension pour savoir combien il vous en manque.

criterion-old-age-pension-not-drawing-yet = Le demandeur ne touche pas encore de pension de la Caisse.
    .refused = Le registre indique que vous êtes à la retraite. Vous pouvez continuer si vous avez repris le travail : la Caisse recalculera la pension.
