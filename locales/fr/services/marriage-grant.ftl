service-marriage-grant = Aide au mariage
    .summary = Demandez l’aide au mariage ou un prêt sans intérêt.
    .who = Les ressortissants d’Al-Waha, dans l’année de leur mariage. L’aide est réservée aux salaires assurés des trois tranches les plus basses.
    .gives = Une aide de 1 500 WHD, un prêt sans intérêt, ou les deux, selon votre demande.
    .next = Une fois le mariage enregistré, le Fonds de protection sociale décide. Pour un prêt, il prend d’abord contact avec le garant. L’argent arrive dans les deux semaines qui suivent la décision.
    .complaint = Formez un recours écrit auprès du Fonds de protection sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-marriage-grant-applicant-is-national = Le demandeur a la nationalité d’Al-Waha.
    .refused = Cette aide est réservée aux ressortissants d’Al-Waha. Si votre mari ou votre femme a cette nationalité, il ou elle peut la demander.

criterion-marriage-grant-first-time = Aucun des deux n’a déjà reçu d’aide au mariage.
    .refused = L’aide au mariage est accordée une seule fois, et l’un de vous l’a déjà reçue. Renseignez-vous auprès du Fonds sur les autres aides aux familles.

criterion-marriage-grant-low-wage = Le salaire assuré se situe dans l’une des trois tranches les plus basses.
    .refused = Votre salaire dépasse la limite fixée pour l’aide. Vous pouvez continuer : le Fonds décidera du prêt seul.

criterion-marriage-grant-within-one-year = Le mariage date de moins d’un an.
    .refused = Votre mariage date de plus d’un an. Vous pouvez continuer : le Fonds tiendra compte du motif de votre retard.
