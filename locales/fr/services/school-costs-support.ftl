service-school-costs-support = Aide aux repas et aux frais scolaires
    .summary = Demandez au Fonds de protection sociale de payer les repas ou les frais scolaires de votre enfant.
    .who = Les familles à faible revenu qui ont un élève dans une école maternelle ou une école publique.
    .gives = Un repas chaque jour d’école, ou les frais et les livres payés directement à l’école, pour une année scolaire.
    .next = Le Fonds de protection sociale examine le revenu et le nombre de personnes du ménage. Il vous informe ensuite de sa décision, ainsi que l’école.
    .complaint = Formez un recours écrit auprès du Fonds de protection sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-school-costs-support-under-18 = L’élève a moins de dix-huit ans.
    .refused = Cette aide est destinée aux moins de dix-huit ans. Les étudiants peuvent demander une bourse.

criterion-school-costs-support-low-wage = Le salaire du demandeur se situe dans l’une des trois tranches les plus basses.
    .refused = Votre salaire dépasse la troisième tranche. Vous pouvez continuer : le Fonds tient compte du nombre de personnes du ménage.
