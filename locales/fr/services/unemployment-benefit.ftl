service-unemployment-benefit = Indemnité de chômage
    .summary = Demandez une indemnité mensuelle pendant que vous cherchez un nouveau travail.
    .who = Toute personne de moins de soixante ans qui a perdu son travail et a cotisé aux assurances sociales pendant au moins douze mois.
    .gives = Une indemnité mensuelle pendant six mois au plus, versée sur votre compte ou à un bureau de poste. Après une démission, elle commence trois mois après le dernier jour de travail.
    .next = La Caisse des assurances sociales interroge votre dernier employeur sur la fin de votre travail et décide. Le premier versement arrive à la fin du mois de la décision. Après une démission, il n’arrive pas avant trois mois à compter du dernier jour de travail.
    .complaint = Formez un recours écrit auprès de la Caisse des assurances sociales, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

service-unemployment-benefit-hint-applicant-account-method = Si vous avez démissionné, l’indemnité de chômage commence trois mois après votre dernier jour de travail.

criterion-unemployment-benefit-twelve-months-paid = Des cotisations ont été payées pendant au moins douze mois.
    .refused = Des cotisations ont été payées pendant moins de douze mois : vous n’avez pas droit à l’indemnité. Renseignez-vous auprès du Fonds de protection sociale sur d’autres aides.

criterion-unemployment-benefit-looking-for-work = Le demandeur cherche un emploi.
    .refused = L’indemnité est réservée aux personnes qui cherchent un emploi. Vous pourrez la demander dès que ce sera votre cas.

criterion-unemployment-benefit-no-longer-employed = Le demandeur n’est plus déclaré comme ayant un emploi.
    .refused = Le registre n’indique pas que vous êtes sans travail. Vous pouvez continuer : la Caisse interrogera votre employeur sur la fin de votre travail.

criterion-unemployment-benefit-did-not-resign = Le travail n’a pas pris fin par une démission : l’indemnité commence sans délai.
    .refused = Vous avez démissionné. Vous gardez le droit à l’indemnité : elle commence trois mois après votre dernier jour de travail.

criterion-unemployment-benefit-under-60 = Le demandeur a moins de soixante ans.
    .refused = À partir de soixante ans, une pension remplace cette indemnité. Renseignez-vous auprès de la Caisse des assurances sociales sur votre pension.
