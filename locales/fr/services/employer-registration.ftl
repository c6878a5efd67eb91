service-employer-registration = Inscription comme employeur
    .summary = Inscrivez-vous comme employeur, pour que les personnes qui travaillent pour vous soient assurées.
    .who = Toute personne qui emploie au moins une personne à Al-Waha.
    .gives = Un numéro d’employeur, et un compte pour payer les cotisations.
    .next = Une fois la société inscrite, la Caisse des assurances sociales fixe le taux de cotisation. Elle vous indique ensuite la date du premier paiement.
    .complaint = Appelez la Caisse des assurances sociales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-employer-registration-employs-somebody = L’employeur a au moins un salarié.
    .refused = Personne ne travaille pour vous : vous n’avez pas encore à vous inscrire. Vous pouvez continuer si vous voulez vous assurer vous-même.

criterion-employer-registration-within-15-days = La demande est faite dans les quinze jours suivant le premier jour de travail du premier salarié.
    .refused = Plus de quinze jours ont passé depuis l’arrivée de votre premier salarié. Vous pouvez continuer : les cotisations sont dues depuis ce jour, avec une pénalité.
