service-job-seeker-registration = Inscription comme demandeur ou demandeuse d’emploi
    .summary = Inscrivez-vous pour que l’on vous propose des emplois qui correspondent à votre expérience.
    .who = Toute personne d’au moins seize ans qui cherche un emploi à Al-Waha.
    .gives = Une carte de demandeur d’emploi valable six mois, et des offres d’emploi dès qu’il s’en présente.
    .next = L’Office de l’emploi et du travail vous inscrit et désigne un conseiller. Le conseiller vous appelle dans la semaine pour convenir d’un plan.
    .complaint = Appelez l’Office de l’emploi et du travail ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-job-seeker-registration-at-least-16 = Le demandeur a au moins seize ans.
    .refused = Nul n’est inscrit avant seize ans. Renseignez-vous auprès de l’Office sur l’apprentissage, qui commence à quinze ans.

criterion-job-seeker-registration-looks-for-work = Le demandeur cherche un emploi.
    .refused = L’inscription est réservée aux personnes qui cherchent un emploi et peuvent commencer aussitôt. Vous pourrez la demander dès que ce sera votre cas.

criterion-job-seeker-registration-not-employed = Le demandeur n’a pas d’emploi.
    .refused = Le registre indique que vous avez un emploi. Vous pouvez continuer : on vous proposera des emplois qui commencent après votre dernier jour de travail.

criterion-job-seeker-registration-national = Le demandeur a la nationalité d’Al-Waha.
    .refused = Vous n’avez pas la nationalité d’Al-Waha. Vous pouvez continuer : l’Office vous demandera une carte de résidence qui vous autorise à travailler.
