## Un nouveau travail : contrat, permis, apprentissage, aide

person-work-contract-employer-name = Nouvel employeur
    .hint = La société ou la personne, telle qu’elle figure au contrat.
    .question = Qui est votre nouvel employeur ?

person-work-contract-employer-number = Numéro de société de l’employeur
    .hint = Laissez vide si l’employeur est une personne et non une société.
    .question = Quel est le numéro de société de l’employeur ?
    .format = les lettres CR, un trait d’union et six chiffres

person-work-contract-occupation = Profession
    .hint = Telle qu’elle figure au contrat.
    .question = Quelle est votre profession ?

person-work-contract-start = Premier jour du contrat
    .question = Quand le contrat commence-t-il ?

person-work-contract-months = Durée du contrat en mois
    .question = Pour combien de mois le contrat est-il conclu ?

person-work-contract-hours = Heures de travail par semaine
    .question = Combien d’heures par semaine travaillez-vous ?

person-work-contract-wage = Salaire mensuel en dinars
    .hint = Avant cotisations, en dinars entiers.
    .question = Combien de dinars par mois gagnez-vous ?

person-work-permit-kind = Type de demande
    .question = Que demandez-vous ?

person-work-permit-previous-number = Numéro du permis de travail actuel
    .hint = Il figure en haut du permis.
    .question = Quel est le numéro de votre permis de travail actuel ?
    .format = les lettres WP, l’année et six chiffres, séparés par des traits d’union

person-work-permit-passport-number = Numéro de passeport
    .question = Quel est le numéro de votre passeport ?
    .format = six à douze lettres latines ou chiffres

person-work-permit-passport-until = Passeport valable jusqu’au
    .question = Jusqu’à quand votre passeport est-il valable ?

person-work-permit-residence-number = Numéro du permis de résidence
    .hint = Il figure sur la carte de résidence.
    .question = Quel est le numéro de votre permis de résidence ?
    .format = les lettres RP, l’année et six chiffres, séparés par des traits d’union

person-work-permit-residence-until = Résidence valable jusqu’au
    .question = Jusqu’à quand votre résidence est-elle valable ?

person-work-permit-medical-certificate = Numéro du certificat d’aptitude médicale
    .hint = Tout centre d’examen agréé le délivre. Il est valable trois mois.
    .question = Quel est le numéro de votre certificat d’aptitude médicale ?
    .format = les lettres MF, l’année et six chiffres, séparés par des traits d’union

person-apprenticeship-trade = Métier
    .question = Quel métier allez-vous apprendre ?

person-apprenticeship-master-name = Nom du maître d’apprentissage
    .hint = La personne qui vous enseigne sur le lieu de travail.
    .question = Qui vous apprend le métier ?

person-apprenticeship-school-day = Allez-vous dans un centre de formation un jour par semaine ?
    .hint = Répondez oui si vous allez dans un centre de formation un jour par semaine.
    .question = Allez-vous dans un centre de formation un jour par semaine ?

person-apprenticeship-guardian-name = Nom de votre parent ou tuteur
    .question = Quel est le nom de votre parent ou tuteur ?

person-apprenticeship-guardian-national-id = Numéro national de votre parent ou tuteur
    .hint = Il figure sur la carte d’identité, sous la photographie.
    .question = Quel est le numéro national de votre parent ou tuteur ?

person-first-job-contract = Type de contrat
    .question = Quel type de contrat avez-vous ?

person-first-job-studies-ended = Fin de vos études
    .hint = Le dernier jour à l’école, à l’université ou en formation.
    .question = Quand vos études ont-elles pris fin ?

person-first-job-help = Aide choisie
    .question = Quelle aide choisissez-vous ?
