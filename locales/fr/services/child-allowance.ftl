service-child-allowance = Allocation pour enfant
    .summary = Demandez l’allocation mensuelle pour votre enfant.
    .who = Les parents qui vivent à Al-Waha avec un enfant de moins de dix-huit ans.
    .gives = Une allocation mensuelle jusqu’aux dix-huit ans de l’enfant, versée sur votre compte ou à un bureau de poste.
    .next = Une fois l’enfant inscrit au livret de famille, le Fonds de protection sociale décide. Il peut vous poser encore une question. Le premier versement a lieu le mois qui suit la décision.
    .complaint = Formez un recours écrit auprès du Fonds de protection sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-child-allowance-child-under-18 = L’enfant a moins de dix-huit ans.
    .refused = L’allocation prend fin au dix-huitième anniversaire. Renseignez-vous auprès du Fonds de protection sociale sur les aides aux étudiants.

criterion-child-allowance-no-foreign-allowance = Aucun autre pays ne verse d’allocation pour l’enfant.
    .refused = Un autre pays verse une allocation pour l’enfant, ou pourrait en verser une. Vous pouvez continuer : le Fonds déduira ce montant.
