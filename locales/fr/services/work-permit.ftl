service-work-permit = Permis de travail pour résidents étrangers
    .summary = Demandez un permis de travail, ou renouvelez-le, si vous n’avez pas la nationalité du pays.
    .who = Toute personne qui vit à Al-Waha, n’en a pas la nationalité et a un contrat de travail signé.
    .gives = Un permis de travail valable un an auprès de l’employeur qu’il mentionne.
    .next = L’Office de l’emploi et du travail vérifie le contrat et l’employeur. Il vous invite ensuite à retirer le permis avec votre passeport.
    .complaint = Formez un recours écrit auprès de l’Office de l’emploi et du travail, dans les quinze jours suivant la décision. Il répond sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-work-permit-not-a-national = Le demandeur n’a pas la nationalité d’Al-Waha.
    .refused = Selon le registre de la population, vous avez la nationalité d’Al-Waha ; les ressortissants n’ont pas besoin de permis. Si le registre se trompe, signalez-le là où votre demande affiche votre nationalité.

criterion-work-permit-at-least-18 = Le demandeur a au moins dix-huit ans.
    .refused = Il n’y a pas de permis de travail avant dix-huit ans. Renseignez-vous auprès de l’Office sur l’apprentissage.

criterion-work-permit-lawful-wage = Le salaire est d’au moins 280 dinars par mois.
    .refused = Le salaire prévu au contrat est inférieur au minimum légal. Demandez à l’employeur de corriger le contrat, puis faites la demande.

criterion-work-permit-passport-valid = Le passeport est valable encore six mois.
    .refused = Votre passeport expire dans les six mois. Vous pouvez continuer : le permis prendra fin avec lui.

criterion-work-permit-residence-valid = La résidence du demandeur est en cours de validité.
    .refused = Votre résidence a expiré. Vous pouvez continuer : le permis est remis une fois la résidence renouvelée.
