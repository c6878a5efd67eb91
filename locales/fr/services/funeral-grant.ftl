service-funeral-grant = Aide aux obsèques
    .summary = Demandez une aide pour les obsèques d’une personne assurée ou pensionnée.
    .who = La personne qui a payé les obsèques, parente ou non, dans les deux ans suivant le décès.
    .gives = Une aide de 600 WHD au plus, versée sur votre compte ou à un bureau de poste.
    .next = Une fois le décès enregistré, la Caisse des assurances sociales consulte les cotisations de la personne et vérifie les factures. L’aide arrive dans la semaine qui suit la décision.
    .complaint = Formez un recours écrit auprès de la Caisse des assurances sociales, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-funeral-grant-was-insured = La personne décédée était assurée ou touchait une pension.
    .refused = L’aide est versée pour les personnes assurées ou pensionnées. En cas de doute, répondez que vous ne savez pas : la Caisse consulte son registre.

criterion-funeral-grant-applicant-paid = Le demandeur a payé les obsèques.
    .refused = L’aide revient à la personne qui a payé les obsèques. Cette personne peut la demander.

criterion-funeral-grant-not-claimed-elsewhere = Aucune autre aide n’a été demandée pour ces obsèques.
    .refused = Une aide a été demandée ailleurs. Vous pouvez continuer : la Caisse déduira ce qui a été versé.

criterion-funeral-grant-within-two-years = Le décès date de moins de deux ans.
    .refused = Plus de deux ans ont passé depuis le décès : le droit à l’aide a pris fin. Si vous aviez un motif valable, écrivez à la Caisse.
