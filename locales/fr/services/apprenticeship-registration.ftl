service-apprenticeship-registration = Enregistrement d’un apprentissage
    .summary = Faites enregistrer votre contrat pour apprendre un métier tout en touchant un salaire.
    .who = Toute personne d’au moins quinze ans et de moins de vingt-cinq ans qui s’est entendue avec un employeur pour apprendre un métier.
    .gives = Un contrat enregistré qui protège vos droits. Sa durée compte comme expérience dans le métier.
    .next = L’Office de l’emploi et du travail vérifie et enregistre le contrat. Un inspecteur visite le lieu de travail au cours du premier mois.
    .complaint = Appelez l’Office de l’emploi et du travail ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal du travail.

criterion-apprenticeship-registration-at-least-15 = L’apprenti a au moins quinze ans.
    .refused = Aucun apprentissage ne commence avant quinze ans. Vous pourrez faire la demande à cet âge.

criterion-apprenticeship-registration-under-25 = L’apprenti a moins de vingt-cinq ans.
    .refused = Un apprentissage commence avant vingt-cinq ans. Renseignez-vous auprès de l’Office sur les formations gratuites.

criterion-apprenticeship-registration-at-least-6-months = Le contrat dure au moins six mois.
    .refused = Un contrat de moins de six mois n’est pas enregistré. Convenez avec l’employeur d’une durée plus longue.

criterion-apprenticeship-registration-at-most-40-hours = Le contrat ne prévoit pas plus de quarante heures par semaine.
    .refused = Le contrat prévoit plus de quarante heures par semaine. Demandez à l’employeur de le corriger.
