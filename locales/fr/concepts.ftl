# Le dictionnaire des informations : libellé, aide, question (titre de la page quand elle ne demande rien d’autre) et forme.
# $role dit de qui il s’agit : l’enfant, la mère, le père, l’élève ; toute autre valeur est la personne qui fait la demande.

person-national-id = { $role ->
    [child] Numéro national de l’enfant
    [mother] Numéro national de la mère
    [father] Numéro national du père
    [pupil] Numéro national de l’élève
    [minor] Numéro national de l’enfant
   *[other] Numéro national
}
    .hint = Il figure sur la carte d’identité, sous la photographie.
    .question = { $role ->
        [child] Quel est le numéro national de l’enfant ?
        [mother] Quel est le numéro national de la mère ?
        [father] Quel est le numéro national du père ?
        [pupil] Quel est le numéro national de l’élève ?
        [minor] Quel est le numéro national de l’enfant ?
       *[other] Quel est votre numéro national ?
    }

person-given-name = { $role ->
    [child] Prénom de l’enfant
    [mother] Prénom de la mère
    [father] Prénom du père
    [pupil] Prénom de l’élève
    [minor] Prénom de l’enfant
   *[other] Prénom
}
    .hint = En lettres arabes.
    .question = { $role ->
        [child] Quel est le prénom de l’enfant ?
        [mother] Quel est le prénom de la mère ?
        [father] Quel est le prénom du père ?
        [pupil] Quel est le prénom de l’élève ?
        [minor] Quel est le prénom de l’enfant ?
       *[other] Quel est votre prénom ?
    }

person-father-name = { $role ->
    [mother] Prénom du père de la mère
    [father] Prénom du père du père
    [pupil] Prénom du père de l’élève
    [minor] Prénom du père de l’enfant
   *[other] Prénom du père
}
    .hint = En lettres arabes.
    .question = { $role ->
        [mother] Quel est le prénom du père de la mère ?
        [father] Quel est le prénom du père du père ?
        [pupil] Quel est le prénom du père de l’élève ?
        [minor] Quel est le prénom du père de l’enfant ?
       *[other] Quel est le prénom de votre père ?
    }

person-grandfather-name = { $role ->
    [mother] Prénom du grand-père de la mère
    [father] Prénom du grand-père du père
    [pupil] Prénom du grand-père de l’élève
    [minor] Prénom du grand-père de l’enfant
   *[other] Prénom du grand-père
}
    .hint = Le père du père, en lettres arabes.
    .question = { $role ->
        [mother] Quel est le prénom du grand-père de la mère ?
        [father] Quel est le prénom du grand-père du père ?
        [pupil] Quel est le prénom du grand-père de l’élève ?
        [minor] Quel est le prénom du grand-père de l’enfant ?
       *[other] Quel est le prénom de votre grand-père ?
    }

person-family-name = { $role ->
    [mother] Nom de famille de la mère
    [father] Nom de famille du père
    [pupil] Nom de famille de l’élève
    [minor] Nom de famille de l’enfant
   *[other] Nom de famille
}
    .hint = En lettres arabes.
    .question = { $role ->
        [mother] Quel est le nom de famille de la mère ?
        [father] Quel est le nom de famille du père ?
        [pupil] Quel est le nom de famille de l’élève ?
        [minor] Quel est le nom de famille de l’enfant ?
       *[other] Quel est votre nom de famille ?
    }

person-given-name-latin = { $role ->
    [child] Prénom de l’enfant en lettres latines
    [pupil] Prénom de l’élève en lettres latines
    [minor] Prénom de l’enfant en lettres latines
   *[other] Prénom en lettres latines
}
    .hint = { $role ->
        [child] Tel qu’il doit figurer dans un passeport. Si vous laissez le champ vide, l’état civil l’écrit selon sa propre règle.
       *[other] Tel qu’il doit figurer dans un passeport.
    }
    .question = { $role ->
        [child] Comment s’écrit le prénom de l’enfant en lettres latines ?
        [pupil] Comment s’écrit le prénom de l’élève en lettres latines ?
        [minor] Comment s’écrit le prénom de l’enfant en lettres latines ?
       *[other] Comment s’écrit votre prénom en lettres latines ?
    }

person-father-name-latin = { $role ->
    [pupil] Prénom du père de l’élève en lettres latines
    [minor] Prénom du père de l’enfant en lettres latines
   *[other] Prénom du père en lettres latines
}
    .hint = Comme dans le passeport.
    .question = { $role ->
        [pupil] Comment s’écrit le prénom du père de l’élève en lettres latines ?
        [minor] Comment s’écrit le prénom du père de l’enfant en lettres latines ?
       *[other] Comment s’écrit le prénom de votre père en lettres latines ?
    }

person-grandfather-name-latin = { $role ->
    [pupil] Prénom du grand-père de l’élève en lettres latines
    [minor] Prénom du grand-père de l’enfant en lettres latines
   *[other] Prénom du grand-père en lettres latines
}
    .hint = Comme dans le passeport.
    .question = { $role ->
        [pupil] Comment s’écrit le prénom du grand-père de l’élève en lettres latines ?
        [minor] Comment s’écrit le prénom du grand-père de l’enfant en lettres latines ?
       *[other] Comment s’écrit le prénom de votre grand-père en lettres latines ?
    }

person-family-name-latin = { $role ->
    [pupil] Nom de famille de l’élève en lettres latines
    [minor] Nom de famille de l’enfant en lettres latines
   *[other] Nom de famille en lettres latines
}
    .hint = Comme dans le passeport.
    .question = { $role ->
        [pupil] Comment s’écrit le nom de famille de l’élève en lettres latines ?
        [minor] Comment s’écrit le nom de famille de l’enfant en lettres latines ?
       *[other] Comment s’écrit votre nom de famille en lettres latines ?
    }

person-sex = { $role ->
    [child] Sexe de l’enfant
    [pupil] Sexe de l’élève
    [minor] Sexe de l’enfant
   *[other] Sexe
}
    .question = { $role ->
        [child] Quel est le sexe de l’enfant ?
        [pupil] Quel est le sexe de l’élève ?
        [minor] Quel est le sexe de l’enfant ?
       *[other] Quel est votre sexe ?
    }

person-birth-date = { $role ->
    [child] Date de naissance de l’enfant
    [mother] Date de naissance de la mère
    [father] Date de naissance du père
    [pupil] Date de naissance de l’élève
    [minor] Date de naissance de l’enfant
   *[other] Date de naissance
}
    .question = { $role ->
        [child] Quelle est la date de naissance de l’enfant ?
        [mother] Quelle est la date de naissance de la mère ?
        [father] Quelle est la date de naissance du père ?
        [pupil] Quelle est la date de naissance de l’élève ?
        [minor] Quelle est la date de naissance de l’enfant ?
       *[other] Quelle est votre date de naissance ?
    }

person-birth-place = { $role ->
    [pupil] Gouvernorat de naissance de l’élève
    [minor] Gouvernorat de naissance de l’enfant
   *[other] Gouvernorat de naissance
}
    .question = { $role ->
        [pupil] Quel est le gouvernorat de naissance de l’élève ?
        [minor] Quel est le gouvernorat de naissance de l’enfant ?
       *[other] Quel est votre gouvernorat de naissance ?
    }

person-nationality = { $role ->
    [mother] Nationalité de la mère
    [father] Nationalité du père
    [pupil] Nationalité de l’élève
    [minor] Nationalité de l’enfant
   *[other] Nationalité
}
    .question = { $role ->
        [mother] Quelle est la nationalité de la mère ?
        [father] Quelle est la nationalité du père ?
        [pupil] Quelle est la nationalité de l’élève ?
        [minor] Quelle est la nationalité de l’enfant ?
       *[other] Quelle est votre nationalité ?
    }

person-birth-notice-number = Numéro de l’avis de naissance
    .hint = Il figure en haut de l’avis que l’hôpital vous a remis.
    .question = Quel est le numéro de l’avis de naissance ?
    .format = les lettres BN, l’année et six chiffres, séparés par des traits d’union

person-birth-time = Heure de naissance
    .hint = De 0 h à 23 h 59, comme sur l’avis de naissance.
    .question = À quelle heure l’enfant est-il né ?
    .format = deux chiffres pour l’heure, deux-points et deux chiffres pour les minutes, sur 24 heures

person-birth-facility = Lieu de naissance
    .hint = L’hôpital ou la maternité.
    .question = Où l’enfant est-il né ?

person-birth-weight = Poids à la naissance, en grammes
    .hint = Il figure sur l’avis de naissance.
    .question = Combien de grammes l’enfant pesait-il à la naissance ?

person-multiple-birth = Jumeaux ou plus
    .hint = Répondez oui si plusieurs enfants sont nés de cet accouchement.
    .question = Plusieurs enfants sont-ils nés ?

person-marital-status = Situation matrimoniale
    .question = Quelle est votre situation matrimoniale ?

person-marriage-number = Numéro de l’acte de mariage
    .hint = Il figure en haut de l’acte de mariage.
    .question = Quel est le numéro de votre acte de mariage ?

person-marriage-date = Date du mariage
    .question = Quelle est la date de votre mariage ?

person-marriage-place = Gouvernorat du mariage
    .hint = Là où le mariage est enregistré.
    .question = Dans quel gouvernorat votre mariage est-il enregistré ?

person-address-governorate = Gouvernorat
    .question = Dans quel gouvernorat habitez-vous ?

person-address-municipality = Municipalité
    .question = Dans quelle municipalité habitez-vous ?

person-address-street = Rue
    .question = Dans quelle rue habitez-vous ?

person-address-building = Numéro du bâtiment
    .hint = Ajoutez l’appartement, s’il y en a un.
    .question = Quel est le numéro de votre bâtiment ?

person-address-postcode = Code postal
    .question = Quel est votre code postal ?
    .format = cinq chiffres

person-address-since = À cette adresse depuis
    .question = Depuis quand habitez-vous à cette adresse ?

person-new-address-governorate = Nouveau gouvernorat
    .question = Dans quel gouvernorat vous installez-vous ?

person-new-address-municipality = Nouvelle municipalité
    .question = Dans quelle municipalité vous installez-vous ?

person-new-address-street = Nouvelle rue
    .question = Dans quelle rue vous installez-vous ?

person-new-address-building = Numéro du nouveau bâtiment
    .hint = Ajoutez l’appartement, s’il y en a un.
    .question = Quel est le numéro du nouveau bâtiment ?

person-new-address-postcode = Nouveau code postal
    .question = Quel est le nouveau code postal ?
    .format = cinq chiffres

person-move-date = Date du déménagement
    .hint = Le jour où vous commencez à habiter à la nouvelle adresse. Il peut être à venir.
    .question = Quand vous installez-vous à la nouvelle adresse ?

person-housing = Droit sur le logement
    .question = À quel titre habitez-vous le nouveau logement ?

person-lease-number = Numéro du contrat de location
    .hint = Le numéro sous lequel la municipalité a enregistré le contrat.
    .question = Quel est le numéro de votre contrat de location ?
    .format = les lettres LS, l’année et six chiffres, séparés par des traits d’union

person-licence-number = Numéro du permis
    .hint = Il figure au recto du permis.
    .question = Quel est le numéro de votre permis de conduire ?
    .format = les lettres DL, un trait d’union et six chiffres

person-licence-category = Catégorie du permis
    .question = Quelle est la catégorie de votre permis de conduire ?

person-licence-issued = Permis délivré le
    .question = Quand votre permis de conduire a-t-il été délivré ?

person-licence-expires = Permis de conduire valable jusqu’au
    .question = Jusqu’à quand votre permis de conduire est-il valable ?

person-eyesight-certificate = Numéro du certificat de vue
    .hint = Tout opticien agréé ou toute clinique des yeux agréée délivre ce certificat. Il est valable six mois.
    .question = Quel est le numéro de votre certificat de vue ?
    .format = les lettres EC, l’année et cinq chiffres, séparés par des traits d’union

person-licence-delivery = Réception du permis
    .question = Comment voulez-vous recevoir votre permis ?

person-cover-under = Parent dont l’assurance couvre l’enfant
    .hint = Vous pouvez en changer une fois par an.
    .question = Par l’assurance de quel parent l’enfant doit-il être couvert ?

person-family-doctor = Médecin de famille
    .hint = C’est ce médecin qui voit l’enfant en premier. Vous pouvez en changer à tout moment.
    .question = Quel médecin de famille choisissez-vous pour l’enfant ?

person-foreign-allowance = Un autre pays verse-t-il une allocation pour cet enfant ?
    .hint = Répondez oui si un autre pays verse une allocation pour cet enfant, ou si vous en avez demandé une.
    .question = Un autre pays verse-t-il une allocation pour cet enfant ?

person-foreign-allowance-country = Pays qui verse l’allocation
    .question = Quel pays verse l’allocation ?

person-employment-status = Situation professionnelle
    .hint = Selon la Caisse des assurances sociales : seul compte le travail pour lequel des cotisations sont payées.
    .question = Travaillez-vous ?

person-employment-employer = Employeur
    .hint = En arabe, comme sur votre contrat. Si vous ne travaillez plus, indiquez le dernier.
    .question = Quel est votre employeur actuel, ou le dernier ?

person-employment-from = Premier jour de travail chez cet employeur
    .question = Quel jour y avez-vous commencé à travailler ?

person-employment-until = Dernier jour de travail
    .hint = Le jour où votre contrat a pris fin ou prendra fin.
    .question = Quel est votre dernier jour de travail ?

person-employment-end-reason = Fin du travail
    .question = Comment votre travail a-t-il pris fin ?

person-employment-seeking = Cherchez-vous un emploi ?
    .hint = Répondez oui si vous pouvez commencer aussitôt et cherchez un emploi.
    .question = Cherchez-vous un emploi ?

person-insurance-number = { $role ->
    [mother] Numéro d’assurances sociales de la mère
    [father] Numéro d’assurances sociales du père
   *[other] Numéro d’assurances sociales
}
    .hint = Il figure sur la carte d’assurance et sur les bulletins de salaire.
    .question = { $role ->
        [mother] Quel est le numéro d’assurances sociales de la mère ?
        [father] Quel est le numéro d’assurances sociales du père ?
       *[other] Quel est votre numéro d’assurances sociales ?
    }
    .format = les lettres SI, un trait d’union et sept chiffres

person-insurance-since = Première affiliation le
    .hint = Le premier jour pour lequel un employeur, ou vous-même, a payé des cotisations.
    .question = Quand votre affiliation a-t-elle commencé ?

person-insurance-months = Mois cotisés
    .hint = Tous les mois de votre vie de travail réunis. Ils figurent sur la lettre annuelle de la Caisse.
    .question = Pendant combien de mois des cotisations ont-elles été payées pour vous ?

person-insurance-wage-bracket = Tranche du salaire mensuel assuré
    .hint = Le dernier salaire sur lequel des cotisations ont été payées.
    .question = Dans quelle tranche se situe votre salaire mensuel assuré ?

person-insurance-statement-use = Usage du relevé
    .question = À quoi doit servir le relevé ?

person-contact-phone = Numéro de téléphone portable
    .hint = Les organismes qui traitent votre demande reçoivent ce numéro. Les nouvelles de la demande s’affichent ici, dans votre espace. Pour un numéro à l’étranger, commencez par l’indicatif du pays.
    .question = À quel numéro de téléphone peut-on vous joindre ?

person-contact-email = Adresse électronique
    .hint = Les organismes qui traitent votre demande la reçoivent, si vous en donnez une. Sans elle, ils vous joignent par téléphone. Les nouvelles de la demande s’affichent ici, dans votre espace.
    .question = À quelle adresse électronique peut-on vous joindre ?

person-account-method = Mode de paiement
    .question = Comment voulez-vous recevoir l’argent ?

person-account-iban = Numéro de compte bancaire international (IBAN)
    .hint = L’IBAN de votre relevé de compte : il commence par XW et compte 22 caractères. Le compte doit être à votre propre nom.
    .question = Sur quel compte bancaire devons-nous verser l’argent ?
    .format = les lettres XW, deux chiffres, puis dix-huit lettres ou chiffres

person-account-post-office = Bureau de poste
    .hint = Vous y retirez l’argent avec votre carte d’identité.
    .question = À quel bureau de poste retirerez-vous l’argent ?

person-vehicle-plate = Plaque d’immatriculation
    .hint = Comme sur la plaque.
    .question = Quel est le numéro de votre plaque ?
    .format = trois chiffres au plus, un trait d’union, cinq chiffres au plus

person-vehicle-kind = Type de véhicule
    .question = De quel type de véhicule s’agit-il ?

person-vehicle-model = Modèle
    .hint = Comme sur le certificat d’immatriculation.
    .question = Quel est le modèle de votre véhicule ?

person-vehicle-model-year = Année de fabrication
    .question = En quelle année votre véhicule a-t-il été fabriqué ?
    .format = quatre chiffres, par exemple 2019

person-vehicle-colour = Couleur
    .question = De quelle couleur est votre véhicule ?

person-vehicle-chassis-number = Numéro de châssis
    .hint = Sur le certificat d’immatriculation et sous le pare-brise.
    .question = Quel est le numéro de châssis de votre véhicule ?
    .format = dix-sept lettres latines majuscules ou chiffres

person-vehicle-registered-until = Immatriculation valable jusqu’au
    .question = Jusqu’à quand votre véhicule est-il immatriculé ?

person-inspection-certificate = Numéro du certificat de contrôle technique
    .hint = Les centres de contrôle agréés le délivrent. Il est valable trois mois.
    .question = Quel est le numéro du certificat de contrôle technique ?
    .format = les lettres VI, l’année et six chiffres, séparés par des traits d’union

person-motor-insurance-policy = Numéro de la police d’assurance automobile
    .hint = La police doit couvrir toute l’année d’immatriculation.
    .question = Quel est le numéro de la police d’assurance automobile ?
    .format = les lettres MI, l’année et six chiffres, séparés par des traits d’union

person-vehicle-sale-buyer-national-id = Numéro national de l’acheteur
    .hint = Il figure sur la carte d’identité de l’acheteur.
    .question = Quel est le numéro national de l’acheteur ?

person-vehicle-sale-buyer-name = Nom complet de l’acheteur
    .hint = Comme sur la carte d’identité.
    .question = Quel est le nom de l’acheteur ?

person-vehicle-sale-date = Date de la vente
    .question = Quand avez-vous vendu le véhicule ?

person-vehicle-sale-price = Prix en dinars
    .hint = En dinars entiers.
    .question = Pour combien de dinars avez-vous vendu le véhicule ?

person-vehicle-sale-mileage = Kilométrage
    .question = Combien de kilomètres le véhicule a-t-il parcourus ?

person-parking-zone = Zone de stationnement
    .hint = La zone où vous habitez.
    .question = Dans quelle zone voulez-vous stationner ?

person-parking-start = Premier jour du permis
    .question = Quand le permis doit-il commencer ?

person-company-number = Numéro de la société
    .hint = Il figure sur la licence commerciale.
    .question = Quel est le numéro de votre société ?
    .format = les lettres CR, un trait d’union et six chiffres

person-company-name = Nom de la société
    .hint = Tel qu’il est inscrit au registre des sociétés.
    .question = Quel est le nom de votre société ?

person-company-name-latin = Nom de la société en lettres latines
    .hint = Tel qu’il est inscrit au registre des sociétés.
    .question = Comment s’écrit le nom de votre société en lettres latines ?

person-company-legal-form = Forme juridique
    .question = Quelle est la forme juridique de votre société ?

person-company-activity = Activité
    .question = Que fait votre société ?

person-company-founded = Fondée le
    .question = Quand votre société a-t-elle été fondée ?

person-company-licence-number = Numéro de la licence commerciale
    .hint = Il figure en haut de la licence.
    .question = Quel est le numéro de la licence commerciale ?
    .format = les lettres TL, l’année et cinq chiffres, séparés par des traits d’union

person-company-licence-until = Licence commerciale valable jusqu’au
    .question = Jusqu’à quand la licence commerciale est-elle valable ?

person-company-address-governorate = Gouvernorat du siège de la société
    .question = Dans quel gouvernorat se trouve votre société ?

person-company-address-municipality = Municipalité du siège de la société
    .question = Dans quelle municipalité se trouve votre société ?

person-company-address-street = Rue du siège de la société
    .question = Dans quelle rue se trouve votre société ?

person-company-address-building = Numéro du bâtiment du siège de la société
    .hint = Ajoutez le bureau ou le magasin, s’il a un numéro.
    .question = Quel est le numéro du bâtiment de votre société ?

person-company-address-postcode = Code postal du siège de la société
    .question = Quel est le code postal du siège de votre société ?
    .format = cinq chiffres

person-company-new-address-governorate = Gouvernorat du nouveau siège
    .question = Dans quel gouvernorat la société s’installe-t-elle ?

person-company-new-address-municipality = Municipalité du nouveau siège
    .question = Dans quelle municipalité la société s’installe-t-elle ?

person-company-new-address-street = Rue du nouveau siège
    .question = Dans quelle rue la société s’installe-t-elle ?

person-company-new-address-building = Numéro du bâtiment du nouveau siège
    .hint = Ajoutez le bureau ou le magasin, s’il a un numéro.
    .question = Quel est le numéro du bâtiment du nouveau siège ?

person-company-new-address-postcode = Code postal du nouveau siège
    .question = Quel est le code postal du nouveau siège ?
    .format = cinq chiffres

person-company-move-date = Date du déménagement de la société
    .hint = Elle peut être à venir.
    .question = Quand la société s’installe-t-elle à son nouveau siège ?

person-company-employees = Nombre de salariés
    .hint = Écrivez 0 si vous travaillez sans salarié.
    .question = Combien de personnes votre société emploie-t-elle ?

person-company-fire-safety-certificate = Numéro du certificat de sécurité incendie
    .hint = La protection civile le délivre après avoir contrôlé le local. Il est valable un an.
    .question = Quel est le numéro du certificat de sécurité incendie ?
    .format = les lettres FS, l’année et cinq chiffres, séparés par des traits d’union

person-extract-language = Langue de l’extrait
    .question = Dans quelle langue voulez-vous l’extrait ?

person-extract-purpose = Usage de l’extrait
    .question = À quoi doit servir l’extrait ?

person-health-cover-plan = Régime
    .question = Quel est votre régime d’assurance maladie ?

person-health-cover-since = Assurance maladie depuis
    .question = Depuis quand avez-vous cette assurance maladie ?

person-card-loss-reason = Motif du remplacement
    .question = Pourquoi avez-vous besoin d’une nouvelle carte ?

person-card-loss-police-report = Numéro de la déclaration à la police
    .hint = Il figure en haut du document que le poste de police vous a remis.
    .question = Quel est le numéro de la déclaration à la police ?
    .format = les lettres PR, l’année et six chiffres, séparés par des traits d’union

person-card-delivery = Réception de la carte
    .question = Comment voulez-vous recevoir la carte ?

person-treatment-report-number = Numéro du rapport de la commission médicale
    .hint = Il figure en haut du rapport qui recommande le traitement à l’étranger.
    .question = Quel est le numéro du rapport de la commission médicale ?
    .format = les lettres MR, l’année et cinq chiffres, séparés par des traits d’union

person-treatment-country = Pays du traitement
    .question = Dans quel pays le traitement aura-t-il lieu ?

person-treatment-hospital = Hôpital
    .question = Dans quel hôpital le traitement aura-t-il lieu ?

person-treatment-start = Début du traitement
    .question = Quand le traitement commence-t-il ?

person-treatment-companion = Quelqu’un voyage-t-il avec vous ?
    .hint = L’assurance prend en charge un accompagnant si la commission médicale le recommande.
    .question = Quelqu’un voyage-t-il avec vous ?

person-treatment-companion-name = Nom complet de l’accompagnant
    .hint = Comme sur la carte d’identité.
    .question = Quel est le nom de l’accompagnant ?

person-health-cover-card-number = { $role ->
    [mother] Numéro de la carte d’assurance maladie de la mère
    [father] Numéro de la carte d’assurance maladie du père
   *[other] Numéro de la carte d’assurance maladie
}
    .hint = Il figure au recto de la carte.
    .question = { $role ->
        [mother] Quel est le numéro de la carte d’assurance maladie de la mère ?
        [father] Quel est le numéro de la carte d’assurance maladie du père ?
       *[other] Quel est le numéro de votre carte d’assurance maladie ?
    }
    .format = les lettres HC, un trait d’union et huit chiffres

person-health-cover-until = { $role ->
    [mother] Mère assurée jusqu’au
    [father] Père assuré jusqu’au
   *[other] Assurance valable jusqu’au
}
    .question = { $role ->
        [mother] Jusqu’à quand la mère est-elle assurée ?
        [father] Jusqu’à quand le père est-il assuré ?
       *[other] Jusqu’à quand votre assurance maladie est-elle valable ?
    }

person-rates-account-number = Numéro du compte de taxes municipales
    .hint = Sur l’avis de la municipalité.
    .format = MR, la municipalité et six chiffres, par exemple MR-M01-123456

person-rates-paid-until = Taxes municipales payées jusqu’au
    .hint = Le dernier jour pour lequel les taxes sont payées.
    .question = Jusqu’à quand vos taxes municipales sont-elles payées ?

person-school-place = École
    .hint = Les écoles publiques qui accueillent de nouveaux élèves.
    .question = De quelle école s’agit-il ?

person-school-second-choice = Second choix
    .hint = Elle est examinée si la première n’a plus de place.
    .question = Quelle école est votre second choix ?

person-school-grade = Classe
    .hint = Pour la prochaine année scolaire, ou l’année en cours si elle a commencé.
    .question = De quelle classe s’agit-il ?

person-school-sibling = L’élève a-t-il un frère ou une sœur dans cette école ?
    .question = L’élève a-t-il un frère ou une sœur dans cette école ?

person-school-support-needs = L’élève a-t-il besoin d’un soutien en classe ?
    .hint = L’école le prépare avant le premier jour. Aucun élève n’est refusé pour cette raison.
    .question = L’élève a-t-il besoin d’un soutien en classe ?

person-school-support-kind = Type de soutien
    .hint = Choisissez ce qui compte le plus. Le conseiller vous interrogera sur le reste.
    .question = Dans quel domaine l’élève a-t-il besoin d’un soutien ?

person-school-emergency-name = Nom de l’autre personne
    .question = Qui l’école doit-elle appeler si l’on ne peut pas vous joindre ?

person-school-emergency-phone = Numéro de téléphone de cette personne
    .question = Quel est le numéro de téléphone de cette personne ?

person-school-from-abroad = L’élève vient-il d’une école à l’étranger ?
    .question = L’élève vient-il d’une école à l’étranger ?

person-school-previous = École actuelle
    .hint = Cette école envoie le dossier à la nouvelle.
    .question = Dans quelle école l’élève est-il à présent ?

person-school-previous-country = Pays de l’école précédente
    .question = Dans quel pays se trouve l’école précédente ?

person-school-transfer-reason = Motif du transfert
    .hint = En cas de difficultés, l’école n’apprend pas que vous en avez parlé.
    .question = Pourquoi demandez-vous le transfert ?

person-school-transfer-why = Motif, avec vos propres mots
    .hint = Une ou deux phrases suffisent.
    .question = Quel est le motif du transfert ?

person-school-first-day = Premier jour dans la nouvelle école
    .question = À partir de quel jour le transfert doit-il prendre effet ?

person-school-bus-walk-minutes = Temps de marche jusqu’à l’école, en minutes
    .hint = Au pas d’un enfant, de votre porte à l’école.
    .question = Combien de minutes faut-il pour aller à pied à l’école ?

person-school-bus-landmark = Lieu connu le plus proche de chez vous
    .hint = Une mosquée, un magasin ou un carrefour que le chauffeur connaît.
    .question = Quel est le lieu connu le plus proche de chez vous ?

person-school-bus-trips = Trajets souhaités
    .question = De quels trajets avez-vous besoin ?

person-school-bus-wheelchair = L’élève se déplace-t-il en fauteuil roulant ?
    .hint = Nous envoyons un bus avec élévateur.
    .question = L’élève se déplace-t-il en fauteuil roulant ?

person-school-bus-alone = L’élève peut-il rentrer seul depuis l’arrêt ?
    .hint = Sinon, l’élève ne quitte le bus que si quelqu’un est là.
    .question = L’élève peut-il rentrer seul depuis l’arrêt ?

person-school-bus-collector = Qui attend l’élève
    .hint = Un adulte avec une carte d’identité.
    .question = Qui attend l’élève à l’arrêt ?

person-school-support-household-size = Personnes du ménage
    .hint = Toutes les personnes qui vivent chez vous, y compris vous-même.
    .question = Combien de personnes vivent dans votre ménage ?

person-school-support-pupils = Élèves du ménage
    .question = Combien d’entre elles vont à l’école ?

person-school-support-other-income = Votre ménage a-t-il d’autres revenus que votre salaire ?
    .hint = Par exemple un loyer, une pension ou le salaire d’une autre personne.
    .question = Votre ménage a-t-il d’autres revenus que votre salaire ?

person-school-support-income-amount = Autres revenus par mois, en dinars
    .hint = En dinars entiers.
    .question = À combien s’élèvent les autres revenus par mois ?

person-school-support-help = Aide demandée
    .question = Quelle aide demandez-vous ?

person-school-support-diet = Régime alimentaire particulier
    .hint = Seule la cuisine de l’école en est informée.
    .question = L’élève a-t-il besoin d’un régime particulier ?

person-vaccination-has-booklet = Avez-vous le carnet de vaccination ?
    .hint = Le carnet remis lors de la première vaccination.
    .question = Avez-vous le carnet de vaccination ?

person-vaccination-booklet-number = Numéro du carnet de vaccination
    .hint = Il figure sur la couverture du carnet.
    .question = Quel est le numéro du carnet de vaccination ?
    .format = les lettres VB, un trait d’union et sept chiffres

person-vaccination-centre = Centre de santé
    .hint = Celui où la plupart des vaccins ont été faits, ou sinon le plus proche.
    .question = Dans quel centre de santé l’élève a-t-il été vacciné ?

person-vaccination-abroad = L’élève a-t-il reçu des vaccins à l’étranger ?
    .question = L’élève a-t-il reçu des vaccins à l’étranger ?

person-vaccination-country = Pays des vaccinations
    .question = Dans quel pays l’élève a-t-il été vacciné ?

person-vaccination-allergy = L’élève est-il allergique à un vaccin ?
    .hint = Répondez oui si un médecin l’a dit.
    .question = L’élève est-il allergique à un vaccin ?

person-disability-kind = Type de handicap
    .hint = Choisissez ce qui touche le plus votre vie.
    .question = Quel type de handicap avez-vous ?

person-disability-since = Début du handicap
    .question = Depuis quand avez-vous ce handicap ?

person-disability-daily-help = Aide dans la vie quotidienne
    .hint = Pour manger, vous habiller, vous laver ou sortir.
    .question = Avez-vous besoin d’aide dans la vie quotidienne ?

person-disability-card-held = Avez-vous déjà reçu une carte de handicap ?
    .hint = Répondez non si vous demandez votre première carte.
    .question = Avez-vous déjà reçu une carte de handicap ?

person-disability-card-number = Numéro de la carte de handicap
    .hint = Il figure au recto de la carte.
    .question = Quel est le numéro de votre carte de handicap ?
    .format = les lettres DC, l’année et six chiffres, séparés par des traits d’union

person-disability-has-report = Avez-vous un rapport médical récent sur votre handicap ?
    .hint = De moins de six mois.
    .question = Avez-vous un rapport médical récent sur votre handicap ?

person-disability-report-number = Numéro du rapport médical
    .hint = Il figure en haut du rapport.
    .question = Quel est le numéro du rapport médical ?
    .format = les lettres DR, l’année et cinq chiffres, séparés par des traits d’union

person-disability-assessment-place = Lieu de l’évaluation
    .question = Où l’évaluation doit-elle avoir lieu ?

person-disability-assessment-centre = Centre d’évaluation
    .hint = Tous sont accessibles sans marches.
    .question = Dans quel centre voulez-vous passer l’évaluation ?

person-disability-language = Mode de communication
    .hint = Un interprète en langue des signes vient gratuitement.
    .question = Comment devons-nous communiquer avec vous ?

person-badge-walking = Distance que vous pouvez parcourir à pied
    .hint = Sans aide et sans pause ; avec une canne, si vous en utilisez une.
    .question = Quelle distance pouvez-vous parcourir à pied ?

person-badge-reason = Motif du macaron
    .question = Pourquoi demandez-vous un macaron ?

person-badge-vehicle = Véhicule que vous utilisez le plus
    .hint = Le macaron est à vous. Vous pouvez le mettre dans un autre véhicule.
    .question = Quel véhicule utilisez-vous le plus ?

person-badge-family-plate = Plaque de l’autre véhicule
    .hint = Comme sur la plaque.
    .question = Quel est le numéro de plaque du véhicule dans lequel on vous conduit ?
    .format = trois chiffres au plus, un trait d’union, cinq chiffres au plus

person-device-kind = Appareil
    .question = De quel appareil avez-vous besoin ?

person-device-other = Description de l’appareil
    .hint = Comme le médecin l’a écrit dans l’ordonnance.
    .question = Quel est l’appareil dont vous avez besoin ?

person-device-prescription = Numéro de l’ordonnance de l’appareil
    .hint = Un médecin ou un thérapeute l’écrit. Elle est valable trois mois.
    .question = Quel est le numéro de l’ordonnance ?
    .format = les lettres PX, l’année et cinq chiffres, séparés par des traits d’union

person-device-replaces = Le Conseil vous a-t-il déjà fourni un tel appareil ?
    .hint = Répondez oui si le Conseil a déjà payé un tel appareil pour vous.
    .question = Le Conseil vous a-t-il déjà fourni un tel appareil ?

person-device-received = Appareil précédent reçu le
    .question = Quand avez-vous reçu l’appareil précédent ?

person-device-supplier = Fournisseur
    .hint = Le Conseil paie le prix directement au fournisseur.
    .question = Qui vous fournira l’appareil ?

person-device-price = Prix du devis, en dinars
    .hint = En dinars entiers.
    .question = Combien l’appareil coûte-t-il ?

person-adaptation-housing = Droit sur le logement actuel
    .hint = Le logement situé à votre adresse enregistrée.
    .question = À quel titre habitez-vous ce logement ?

person-adaptation-floor = Étage
    .hint = Écrivez 0 pour le rez-de-chaussée.
    .question = À quel étage habitez-vous ?

person-adaptation-owner-consent = Le propriétaire du logement a-t-il accepté les travaux ?
    .question = Le propriétaire du logement a-t-il accepté les travaux ?

person-adaptation-work = Travaux nécessaires
    .hint = Choisissez ce qui compte le plus.
    .question = Quels travaux faut-il dans votre logement ?

person-adaptation-description = Description des travaux
    .hint = Ce qui change, et la difficulté que cela supprime.
    .question = Qu’est-ce qui changera dans votre logement ?

person-adaptation-cost = Coût du devis, en dinars
    .hint = En dinars entiers.
    .question = Combien coûtent les travaux ?

person-adaptation-started = Les travaux ont-ils commencé ?
    .question = Les travaux ont-ils commencé ?

person-medicine-prescription = Numéro de l’ordonnance
    .hint = Il figure en haut de l’ordonnance, qui doit valoir pour trois mois au moins.
    .question = Quel est le numéro de l’ordonnance ?
    .format = les lettres RX, l’année et six chiffres, séparés par des traits d’union

person-medicine-illness = Maladie
    .question = Pour quelle maladie le médicament est-il prescrit ?

person-medicine-start = Première livraison le
    .hint = Une semaine au moins avant la fin de vos médicaments.
    .question = Quand avez-vous besoin de la première livraison ?

person-medicine-place = Lieu de réception
    .question = Où voulez-vous recevoir les médicaments ?

person-medicine-somebody-else = Une autre personne reçoit-elle les médicaments pour vous ?
    .question = Une autre personne reçoit-elle les médicaments pour vous ?

person-medicine-time = Moment de la livraison
    .question = À quel moment de la journée êtes-vous chez vous ?

person-medicine-centre = Centre de santé où vous les retirez
    .question = Dans quel centre de santé retirerez-vous les médicaments ?

person-medicine-receiver-name = Nom de la personne qui les reçoit
    .hint = On lui demande de présenter sa carte d’identité.
    .question = Qui reçoit les médicaments pour vous ?

person-school-certificate-origin = Lieu de délivrance du certificat
    .question = Où votre certificat de fin d’études secondaires a-t-il été délivré ?

person-school-certificate-issued-year = Année du certificat
    .question = En quelle année avez-vous obtenu le certificat de fin d’études secondaires ?
    .format = quatre chiffres, par exemple 2024

person-school-certificate-branch = Série
    .question = De quelle série est votre certificat de fin d’études secondaires ?

person-school-certificate-number = Numéro du certificat de fin d’études secondaires
    .hint = Il figure en haut du certificat. On ne vous demande pas vos notes : le ministère les a.
    .question = Quel est le numéro de votre certificat de fin d’études secondaires ?
    .format = les lettres SC, l’année et six chiffres, séparés par des traits d’union

person-school-certificate-equivalence-number = Numéro de la décision de reconnaissance
    .hint = Laissez vide si vous demandez la reconnaissance ici en même temps.
    .question = Quel est le numéro de la décision qui reconnaît votre certificat ?
    .format = les lettres EQ, l’année et six chiffres, séparés par des traits d’union

person-university-place = Université
    .question = Dans quelle université étudiez-vous, ou voulez-vous étudier ?

person-university-programme = Filière
    .question = Qu’étudiez-vous, ou que voulez-vous étudier ?

person-university-second-programme = Seconde filière
    .hint = Elle est examinée si la première n’a plus de place.
    .question = Quelle filière est votre second choix ?

person-university-seat = Type de place
    .question = Quel type de place demandez-vous ?

person-university-housing = Voulez-vous une place dans une résidence étudiante ?
    .hint = La priorité est donnée aux personnes dont le domicile est à plus d’une heure.
    .question = Voulez-vous une place dans une résidence étudiante ?

person-student-study-year = Année d’études
    .hint = Écrivez 1 si vous allez commencer.
    .question = En quelle année d’études êtes-vous ?

person-student-home = Logement pendant les études
    .question = Où habitez-vous pendant vos études ?

person-student-family-income = Revenu mensuel de la famille
    .hint = Celui des personnes qui subviennent à vos besoins, et votre propre salaire si vous travaillez.
    .question = Quel est le revenu mensuel de votre famille ?

person-student-siblings = Frères et sœurs qui étudient
    .hint = À l’école ou à l’université, à la charge de la même famille.
    .question = Combien de vos frères et sœurs étudient ?

person-student-other-grant = Recevez-vous une autre bourse ?
    .question = Recevez-vous une autre bourse ?

person-student-other-grant-name = Qui verse l’autre bourse
    .question = Qui vous verse l’autre bourse ?

person-student-other-grant-amount = Autre bourse par mois, en dinars
    .hint = En dinars entiers.
    .question = À combien s’élève l’autre bourse par mois ?

person-foreign-certificate-level = Niveau
    .question = De quel niveau est le diplôme ?

person-foreign-certificate-title = Intitulé du diplôme
    .hint = Tel qu’il y est écrit. Vous pouvez l’écrire dans sa propre langue.
    .question = Quel est l’intitulé du diplôme ?

person-foreign-certificate-institution = École ou université
    .question = De quelle école ou université vient le diplôme ?

person-foreign-certificate-country = Pays d’études
    .question = Dans quel pays avez-vous étudié ?

person-foreign-certificate-issued-year = Année du diplôme étranger
    .question = En quelle année le diplôme a-t-il été délivré ?
    .format = quatre chiffres, par exemple 2022

person-foreign-certificate-language = Langue du diplôme
    .question = Dans quelle langue est le diplôme ?

person-foreign-certificate-mode = Mode d’études
    .question = Comment avez-vous étudié ?

person-foreign-certificate-use = Usage de la reconnaissance
    .question = À quoi doit servir la reconnaissance ?

person-certificate-copy-language = Langue de la copie
    .question = Dans quelle langue voulez-vous la copie ?

person-certificate-copy-count = Nombre de copies
    .hint = Cinq au plus.
    .question = De combien de copies avez-vous besoin ?

person-certificate-copy-use = Usage de la copie
    .question = À quoi doit servir la copie ?

person-certificate-copy-form = Forme de la copie
    .hint = Chacun peut vérifier la copie électronique sur ce portail.
    .question = Sous quelle forme voulez-vous la copie ?

person-passport-request = Type de demande
    .question = Que demandez-vous ?

person-passport-pages = Nombre de pages
    .question = Combien de pages le passeport doit-il avoir ?

person-passport-travel-date = Date du voyage
    .hint = Laissez vide si aucun voyage n’est prévu bientôt.
    .question = Quand le voyage a-t-il lieu ?

person-passport-delivery = Réception du passeport
    .question = Comment voulez-vous recevoir le passeport ?

person-passport-previous-number = Numéro du passeport précédent
    .hint = Il figure sur la page de la photographie, ou sur une copie de celle-ci.
    .question = Quel est le numéro du passeport précédent ?
    .format = la lettre P et sept chiffres

person-passport-police-report = Numéro de la déclaration à la police pour le passeport
    .hint = Il figure en haut du document que le poste de police vous a remis.
    .question = Quel est le numéro de la déclaration à la police pour le passeport ?
    .format = les lettres PR, l’année et six chiffres, séparés par des traits d’union

person-passport-consent = Accord de l’autre parent
    .hint = L’autre parent est interrogé avant la délivrance du passeport.
    .question = L’autre parent est-il d’accord pour le passeport ?

person-passport-ruling-number = Numéro de la décision de justice
    .hint = Il figure en haut de la décision.
    .question = Quel est le numéro de la décision de justice ?
    .format = les lettres CT, l’année et cinq chiffres, séparés par des traits d’union

person-abroad-direction = Départ ou retour
    .question = Partez-vous ou revenez-vous ?

person-abroad-country = Pays étranger
    .hint = Le pays où vous vous installez, ou d’où vous revenez.
    .question = Dans quel pays étranger vivez-vous ?

person-abroad-with-family = Votre famille déménage-t-elle avec vous ?
    .hint = Chaque adulte de la famille doit aussi être enregistré.
    .question = Votre famille déménage-t-elle avec vous ?

person-abroad-departure = Date du départ
    .hint = Elle peut être à venir.
    .question = Quand partez-vous ?

person-abroad-reason = Motif du séjour à l’étranger
    .question = Pourquoi vivez-vous à l’étranger ?

person-abroad-city = Ville
    .question = Dans quelle ville habiterez-vous ?

person-abroad-address = Adresse là-bas
    .hint = Écrivez-la comme elle s’écrit là-bas. Laissez vide si vous ne la connaissez pas encore.
    .question = Quelle est votre adresse là-bas ?

person-abroad-contact-name = Nom d’un proche à Al-Waha
    .question = Qui devons-nous appeler à Al-Waha si nécessaire ?

person-abroad-contact-phone = Numéro de téléphone de ce proche
    .question = Quel est le numéro de téléphone de ce proche ?

person-abroad-since = À l’étranger depuis
    .question = Depuis quand vivez-vous à l’étranger ?

person-abroad-return-date = Date du retour
    .hint = Le jour de votre retour, passé ou à venir.
    .question = Quand revenez-vous à Al-Waha ?

person-customs-goods = Ce que vous apportez
    .question = Qu’apportez-vous avec vous ?

person-customs-exempted-before = Avez-vous eu une exemption de droits au cours des cinq dernières années ?
    .question = Avez-vous eu une exemption de droits au cours des cinq dernières années ?

person-customs-items = Description des biens
    .hint = Indiquez les principaux types, et apportez la liste complète avec vous.
    .question = Quels biens apportez-vous ?

person-customs-value = Valeur des biens, en dinars
    .hint = Votre estimation de leur valeur d’occasion, en dinars entiers.
    .question = Quelle est la valeur des biens ?

person-customs-chassis-number = Numéro de châssis du véhicule que vous apportez
    .hint = Sur le certificat d’immatriculation et sous le pare-brise.
    .question = Quel est le numéro de châssis du véhicule que vous apportez ?
    .format = dix-sept lettres latines majuscules ou chiffres

person-customs-vehicle-since = Propriétaire du véhicule depuis
    .hint = Le véhicule doit vous appartenir depuis au moins six mois avant le retour.
    .question = Depuis quand le véhicule vous appartient-il ?

person-customs-entry = Lieu d’entrée
    .question = Où les biens entrent-ils dans le pays ?

person-customs-arrival = Arrivée des biens
    .hint = Le jour prévu, s’ils sont en route.
    .question = Quand les biens arrivent-ils ?

person-record-use = Usage de l’extrait de casier
    .question = À quoi doit servir l’extrait ?

person-record-language = Langue de l’extrait de casier
    .question = Dans quelle langue voulez-vous l’extrait ?

person-record-form = Forme de l’extrait de casier
    .hint = Chacun peut vérifier l’extrait électronique sur ce portail.
    .question = Sous quelle forme voulez-vous l’extrait ?

person-record-with-children = Travaillez-vous, ou allez-vous travailler, avec des enfants ?
    .hint = L’extrait indique alors si quelque chose vous l’interdit.
    .question = Travaillez-vous, ou allez-vous travailler, avec des enfants ?

person-record-country = Pays qui demande l’extrait
    .hint = Le ministère des Affaires étrangères le certifie si ce pays le demande.
    .question = Pour quel pays vous faut-il l’extrait ?

person-clinic-urgent = Est-ce urgent ?
    .hint = Par exemple une forte douleur dans la poitrine, des difficultés à respirer ou un saignement qui ne s’arrête pas. Dans ce cas, appelez l’ambulance tout de suite ; n’attendez pas.
    .question = Est-ce urgent ?

person-clinic-need = Motif de la visite
    .question = Pourquoi demandez-vous une visite ?

person-clinic-details = Motif de la visite, avec vos propres mots
    .hint = Une phrase suffit.
    .question = De quoi avez-vous besoin ?

person-clinic-people = Personnes qui ont besoin du médecin
    .hint = Vous et d’autres personnes chez vous ou tout près.
    .question = Combien de personnes ont besoin du médecin ?

person-clinic-mobility = Venir à la clinique
    .question = Pouvez-vous venir à la clinique ?

person-clinic-landmark = Comment vous trouver
    .hint = Un village, un puits ou un carrefour que le chauffeur connaît.
    .question = Comment vous trouver ?

person-clinic-road = Le chemin jusque chez vous
    .question = Dans quel état est le chemin jusque chez vous ?

person-clinic-time = Moment qui vous convient
    .question = Quel moment vous convient ?
