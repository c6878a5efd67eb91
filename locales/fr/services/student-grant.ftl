service-student-grant = Bourse d’études
    .summary = Demandez une bourse mensuelle qui vous aide à étudier à l’université.
    .who = Les étudiants des universités publiques dont le revenu familial ne dépasse pas deux mille dinars par mois.
    .gives = Une bourse mensuelle pendant toute l’année universitaire, plus élevée si vous vivez loin de votre famille.
    .next = Le Fonds de protection sociale vérifie votre inscription et examine le revenu de la famille. Le premier versement arrive le mois qui suit la décision.
    .complaint = Formez un recours écrit auprès du Fonds de protection sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-student-grant-family-income = Le revenu de la famille ne dépasse pas deux mille dinars par mois.
    .refused = Le revenu de votre famille dépasse la limite. Renseignez-vous auprès de votre université sur les prêts d’études et les prix.

criterion-student-grant-under-40 = Le demandeur a moins de quarante ans.
    .refused = La bourse va d’abord aux moins de quarante ans. Vous pouvez continuer : le Fonds décide.

criterion-student-grant-no-other-grant = Le demandeur ne reçoit pas d’autre bourse.
    .refused = Vous recevez une autre bourse. Vous pouvez continuer : le Fonds la déduira.
