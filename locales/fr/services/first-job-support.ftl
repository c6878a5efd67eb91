service-first-job-support = Aide au premier emploi
    .summary = Demandez une somme pour vous aider dans votre premier emploi après vos études.
    .who = Tout ressortissant d’Al-Waha d’au moins dix-huit ans et de moins de trente-cinq ans qui a commencé son premier emploi.
    .gives = Un complément mensuel de salaire, une allocation de transport ou une somme pour des outils, selon votre choix.
    .next = L’Office de l’emploi et du travail vérifie votre emploi auprès de la Caisse des assurances sociales et décide. L’aide est versée le mois qui suit la décision.
    .complaint = Formez un recours écrit auprès de l’Office de l’emploi et du travail, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-first-job-support-at-least-18 = Le demandeur a au moins dix-huit ans.
    .refused = L’aide commence à dix-huit ans. Renseignez-vous auprès de l’Office sur l’apprentissage.

criterion-first-job-support-under-35 = Le demandeur a moins de trente-cinq ans.
    .refused = L’aide est destinée aux moins de trente-cinq ans. Renseignez-vous auprès de l’Office sur d’autres programmes.

criterion-first-job-support-national = Le demandeur a la nationalité d’Al-Waha.
    .refused = L’aide est réservée aux ressortissants d’Al-Waha. Renseignez-vous auprès de l’Office sur d’autres programmes.

criterion-first-job-support-employed = Le demandeur a un emploi.
    .refused = Le registre n’indique pas que vous avez un emploi. Vous pouvez continuer : l’aide est versée une fois que l’employeur vous a déclaré à l’assurance.

criterion-first-job-support-first-job = Des cotisations ont été payées pendant douze mois au plus.
    .refused = Des cotisations ont été payées pendant plus d’un an : cet emploi ne compte donc pas comme le premier. Renseignez-vous auprès de l’Office sur d’autres programmes.

criterion-first-job-support-at-least-20-hours = Le travail est d’au moins vingt heures par semaine.
    .refused = L’aide est destinée aux emplois d’au moins vingt heures par semaine. Vous pourrez la demander quand vous travaillerez davantage.
