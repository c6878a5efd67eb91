# Le dictionnaire des informations : mariage, décès, retraite et soins. Mêmes règles que dans le dictionnaire général.

person-spouse-name = Nom complet du mari ou de la femme
    .hint = Comme sur la carte d’identité ou le passeport.
    .question = Quel est le nom complet de votre mari ou de votre femme ?

person-spouse-birth-date = Date de naissance du mari ou de la femme
    .question = Quelle est la date de naissance de votre mari ou de votre femme ?

person-spouse-nationality = Nationalité du mari ou de la femme
    .question = Quelle est la nationalité de votre mari ou de votre femme ?

person-spouse-national-id = Numéro national du mari ou de la femme
    .hint = Il figure sur la carte d’identité, sous la photographie.
    .question = Quel est le numéro national de votre mari ou de votre femme ?

person-spouse-passport-number = Numéro de passeport du mari ou de la femme
    .hint = Il figure sur la page de la photographie.
    .question = Quel est le numéro de passeport de votre mari ou de votre femme ?
    .format = six à neuf lettres latines majuscules ou chiffres

person-previous-marriage-ended = Fin de votre dernier mariage
    .hint = Le jour du divorce ou du décès. Après plusieurs mariages, indiquez le jour le plus récent.
    .question = Quand votre dernier mariage a-t-il pris fin ?

person-premarital-centre = Centre de santé
    .hint = L’examen a lieu dans le même centre pour vous deux.
    .question = Dans quel centre de santé voulez-vous passer l’examen tous deux ?

person-premarital-preferred-date = Jour qui vous convient
    .hint = Du dimanche au jeudi, entre sept et dix heures du matin.
    .question = Quel jour vous convient pour l’examen ?

person-premarital-kinship = Y a-t-il un lien de sang entre vous deux ?
    .hint = Répondez oui si vous êtes parents, par exemple cousins.
    .question = Y a-t-il un lien de sang entre vous deux ?

person-premarital-inherited-disease = Maladie héréditaire du sang dans l’une des familles
    .hint = Cela aide le médecin à vous conseiller. Cela n’empêche pas un mariage.
    .question = Y a-t-il une maladie héréditaire du sang dans l’une des familles ?

person-premarital-has-certificate = Avez-vous tous deux un certificat prénuptial valable ?
    .hint = Il est valable six mois. Répondez non si vous demandez l’examen maintenant, avec le mariage.
    .question = Avez-vous tous deux un certificat prénuptial valable ?

person-premarital-certificate-number = Numéro du certificat prénuptial
    .hint = Il figure en haut du certificat.
    .question = Quel est le numéro du certificat prénuptial ?
    .format = les lettres PX, l’année et six chiffres, séparés par des traits d’union

person-wedding-date = Date du contrat
    .hint = Le jour où vous voulez vous marier.
    .question = Quand voulez-vous conclure le contrat de mariage ?

person-wedding-governorate = Gouvernorat du contrat
    .question = Dans quel gouvernorat le contrat sera-t-il conclu ?

person-wedding-officiant = Qui conclut le contrat
    .question = Qui conclura le contrat de mariage ?

person-wedding-dower-prompt = Dot versée lors du contrat, en dinars
    .hint = En dinars entiers. Écrivez 0 s’il n’y en a pas.
    .question = Combien de dinars de la dot sont versés lors du contrat ?

person-wedding-dower-deferred = Dot différée, en dinars
    .hint = Ce qui est dû plus tard, en dinars entiers. Écrivez 0 s’il n’y en a pas.
    .question = Combien de dinars de la dot sont différés ?

person-wedding-guardian-name = Nom complet du tuteur de la mariée
    .hint = En général son père, ou celui qui le remplace. Si elle n’en a pas, écrivez : le juge.
    .question = Qui est le tuteur de la mariée ?

person-wedding-first-witness-name = Nom complet du premier témoin
    .question = Quel est le nom du premier témoin ?

person-wedding-first-witness-national-id = Numéro national du premier témoin
    .question = Quel est le numéro national du premier témoin ?

person-wedding-second-witness-name = Nom complet du second témoin
    .question = Quel est le nom du second témoin ?

person-wedding-second-witness-national-id = Numéro national du second témoin
    .question = Quel est le numéro national du second témoin ?

person-couple-book-home = Domicile du couple
    .hint = L’adresse de la famille qui figurera dans le livret.
    .question = Où habiterez-vous après le mariage ?

person-couple-book-copies = Nombre d’exemplaires
    .question = Combien d’exemplaires du livret de famille voulez-vous ?

person-couple-book-delivery = Réception du livret de famille
    .question = Comment voulez-vous recevoir le livret de famille ?

person-marriage-support-kind = Type d’aide
    .hint = L’aide n’est pas remboursée. Le prêt est remboursé chaque mois, sans intérêt.
    .question = Quelle aide demandez-vous ?

person-marriage-support-received-before = L’un de vous deux a-t-il déjà reçu une aide au mariage ?
    .hint = Répondez oui si l’un de vous a déjà reçu une aide au mariage du Fonds.
    .question = L’un de vous deux a-t-il déjà reçu une aide au mariage ?

person-marriage-support-loan-amount = Montant du prêt
    .question = Quelle somme voulez-vous emprunter ?

person-marriage-support-loan-months = Durée du remboursement
    .question = En combien de mois rembourserez-vous le prêt ?

person-marriage-support-guarantor-name = Nom complet du garant
    .hint = Un adulte salarié qui s’engage à payer si vous ne payez plus.
    .question = Qui est votre garant ?

person-marriage-support-guarantor-national-id = Numéro national du garant
    .question = Quel est le numéro national du garant ?

person-spouse-cover-own-cover = Votre mari ou votre femme a-t-il une autre assurance maladie ?
    .hint = Répondez oui si votre mari ou votre femme est assuré par son travail ou par une autre personne.
    .question = Votre mari ou votre femme a-t-il une autre assurance maladie ?

person-spouse-cover-from = Premier jour de la couverture
    .hint = La couverture commence au plus tôt le jour du mariage.
    .question = Quand la couverture doit-elle commencer ?

person-spouse-cover-family-doctor = Médecin de famille du mari ou de la femme
    .hint = On peut changer de médecin à tout moment.
    .question = Quel médecin de famille votre mari ou votre femme choisit-il ?

person-deceased-relation = Votre lien avec la personne décédée
    .question = Qui était pour vous la personne décédée ?

person-deceased-name = Nom complet de la personne décédée
    .hint = Comme sur sa carte d’identité.
    .question = Quel est le nom complet de la personne décédée ?

person-deceased-national-id = Numéro national de la personne décédée
    .hint = Il figure sur sa carte d’identité, sous la photographie.
    .question = Quel est le numéro national de la personne décédée ?

person-deceased-sex = Sexe de la personne décédée
    .question = Quel est le sexe de la personne décédée ?

person-deceased-birth-date = Date de naissance de la personne décédée
    .question = Quelle est la date de naissance de la personne décédée ?

person-deceased-marital-status = Situation matrimoniale de la personne décédée
    .hint = Telle qu’elle était le jour du décès.
    .question = Quelle était la situation matrimoniale de la personne décédée ?

person-deceased-insured = Assurances sociales de la personne décédée
    .hint = Si vous ne le savez pas, dites-le : la Caisse consulte son registre.
    .question = La personne décédée était-elle assurée, ou touchait-elle une pension ?

person-deceased-insurance-number = Numéro d’assurances sociales de la personne décédée
    .hint = Il figure sur sa carte d’assurance, son bulletin de salaire ou de pension. Laissez vide si vous ne le trouvez pas.
    .question = Quel est le numéro d’assurances sociales de la personne décédée ?
    .format = les lettres SI, un trait d’union et sept chiffres

person-death-date = Date du décès
    .question = Quel jour la personne est-elle décédée ?

person-death-time = Heure du décès
    .hint = De 0 h à 23 h 59, comme sur l’avis de décès.
    .question = À quelle heure la personne est-elle décédée ?
    .format = deux chiffres pour l’heure, deux-points et deux chiffres pour les minutes, sur 24 heures

person-death-governorate = Gouvernorat du décès
    .question = Dans quel gouvernorat la personne est-elle décédée ?

person-death-place-kind = Lieu du décès
    .question = Où la personne est-elle décédée ?

person-death-facility = Hôpital
    .question = Dans quel hôpital la personne est-elle décédée ?

person-death-notice-number = Numéro de l’avis de décès
    .hint = Il figure en haut de l’avis que l’hôpital ou le médecin du centre de santé vous a remis.
    .question = Quel est le numéro de l’avis de décès ?
    .format = les lettres DN, l’année et six chiffres, séparés par des traits d’union

person-death-copies = Exemplaires de l’acte de décès
    .hint = Les banques et les tribunaux en demandent en général un. Tous sont gratuits, cinq au plus.
    .question = De combien d’exemplaires de l’acte de décès avez-vous besoin ?

person-death-manner = Nature de la mort
    .hint = Comme sur l’avis de décès.
    .question = Qu’a dit le médecin sur la mort ?

person-death-prosecutor-permit = Numéro de l’autorisation du procureur
    .hint = Le procureur du gouvernorat la donne après le rapport du médecin légiste.
    .question = Quel est le numéro de l’autorisation d’inhumer du procureur ?
    .format = les lettres PB, l’année et cinq chiffres, séparés par des traits d’union

person-burial-cemetery = Cimetière
    .question = Dans quel cimetière l’inhumation aura-t-elle lieu ?

person-burial-grave = Tombe
    .question = Quelle tombe voulez-vous ?

person-burial-family-grave-number = Numéro de la tombe familiale
    .hint = Il figure sur la pierre tombale ou sur le reçu de la municipalité.
    .question = Quel est le numéro de la tombe familiale ?
    .format = les lettres FG, un trait d’union et cinq chiffres

person-burial-date = Jour de l’inhumation
    .question = Quel jour l’inhumation aura-t-elle lieu ?

person-burial-time = Moment de l’inhumation
    .question = À quel moment de la journée l’inhumation aura-t-elle lieu ?

person-burial-hearse = Avez-vous besoin d’un corbillard ?
    .hint = La municipalité l’envoie de l’hôpital ou du domicile au cimetière, sans frais supplémentaires.
    .question = Avez-vous besoin d’un corbillard ?

person-funeral-paid-by-applicant = Avez-vous payé les obsèques et l’inhumation ?
    .hint = L’aide revient à la personne qui a payé, même si elle n’hérite de rien.
    .question = Avez-vous payé les obsèques et l’inhumation ?

person-funeral-cost = Coût des obsèques, en dinars
    .hint = Toutes les factures réunies, en dinars entiers.
    .question = Combien de dinars avez-vous payés ?

person-funeral-claimed-elsewhere = Une aide a-t-elle été demandée ailleurs pour ces obsèques ?
    .hint = Répondez oui si quelqu’un a demandé à un employeur ou à un syndicat une aide pour ces obsèques.
    .question = Une aide a-t-elle été demandée ailleurs pour ces obsèques ?

person-survivor-other-pension = Touchez-vous une autre pension ?
    .hint = Votre propre pension, de la Caisse ou d’un autre organisme.
    .question = Touchez-vous une autre pension ?

person-survivor-unable-to-work = Une maladie ou un handicap vous empêche-t-il de travailler ?
    .hint = Répondez oui si une maladie ou un handicap vous empêche de travailler. La commission médicale peut vous convoquer.
    .question = Une maladie ou un handicap vous empêche-t-il de travailler ?

person-survivor-minor-children = Enfants de moins de dix-huit ans de la personne décédée
    .hint = Tous : cette demande vaut aussi pour eux. Écrivez 0 s’il n’y en a pas.
    .question = Combien d’enfants de moins de dix-huit ans la personne a-t-elle laissés ?

person-survivor-studying = Faites-vous encore des études ?
    .hint = Dans une école, un institut ou une université.
    .question = Faites-vous encore des études ?

person-estate-last-residence = Dernier gouvernorat de résidence
    .hint = Le tribunal de ce gouvernorat traite la demande.
    .question = Dans quel gouvernorat la personne a-t-elle vécu en dernier ?

person-estate-rite = Règles du partage de la succession
    .hint = Elles suivent la religion de la personne décédée. Seul le greffe du tribunal voit cette réponse.
    .question = Selon quelles règles la succession est-elle partagée ?

person-estate-parents-alive = Parents de la personne décédée
    .question = Quels parents de la personne décédée sont en vie ?

person-estate-sons = Nombre de fils
    .hint = Ceux qui sont en vie, de tout âge. Écrivez 0 s’il n’y en a pas.
    .question = Combien de fils la personne a-t-elle laissés ?

person-estate-daughters = Nombre de filles
    .hint = Celles qui sont en vie, de tout âge. Écrivez 0 s’il n’y en a pas.
    .question = Combien de filles la personne a-t-elle laissées ?

person-estate-wives = Nombre d’épouses
    .hint = Celles qui étaient mariées avec lui le jour de son décès.
    .question = Combien d’épouses a-t-il laissées ?

person-estate-minors = L’un des héritiers a-t-il moins de dix-huit ans ?
    .question = L’un des héritiers a-t-il moins de dix-huit ans ?

person-estate-will = La personne a-t-elle laissé un testament ?
    .hint = Répondez oui même si le testament n’est pas enregistré.
    .question = La personne a-t-elle laissé un testament ?

person-estate-will-number = Numéro d’enregistrement du testament
    .hint = Il figure en haut d’un testament enregistré. Laissez vide si le testament ne l’est pas.
    .question = Quel est le numéro d’enregistrement du testament ?
    .format = les lettres WL, l’année et cinq chiffres, séparés par des traits d’union

person-estate-first-witness-name = Premier témoin des héritiers : nom complet
    .question = Quel est le nom du premier témoin ?

person-estate-first-witness-national-id = Premier témoin des héritiers : numéro national
    .question = Quel est le numéro national du premier témoin ?

person-estate-second-witness-name = Second témoin des héritiers : nom complet
    .question = Quel est le nom du second témoin ?

person-estate-second-witness-national-id = Second témoin des héritiers : numéro national
    .question = Quel est le numéro national du second témoin ?

person-estate-notice-use = Usage du certificat
    .question = À quoi doit d’abord servir le certificat ?

person-pension-estimate-bought-months = Mois que vous pensez racheter
    .hint = On peut racheter soixante mois au plus. Écrivez 0 si vous ne voulez pas en racheter.
    .question = Combien de mois pensez-vous racheter ?

person-pension-estimate-later-wage = Votre salaire jusqu’à la retraite
    .question = Comment votre salaire évoluera-t-il, selon vous, jusqu’à la retraite ?

person-pension-kind = Type de pension
    .hint = Une pension anticipée est plus faible qu’une pension de vieillesse, et le reste à vie.
    .question = Quelle pension voulez-vous ?

person-pension-start = Premier mois de la pension
    .hint = Choisissez le premier jour d’un mois. Vous pouvez faire la demande six mois avant.
    .question = À partir de quand voulez-vous la pension ?

person-pension-dependants = Personnes à votre charge
    .hint = Un mari ou une femme sans travail, et les enfants de moins de dix-huit ans. Écrivez 0 s’il n’y en a pas.
    .question = Combien de personnes sont à votre charge ?

person-pension-foreign-periods = Des cotisations ont-elles été payées pour vous dans un autre pays ?
    .hint = Répondez oui si des cotisations y ont été payées pour vous. Ces périodes peuvent s’ajouter à celles d’ici.
    .question = Des cotisations ont-elles été payées pour vous dans un autre pays ?

person-pension-foreign-country = Pays du travail précédent
    .hint = S’il y en a plusieurs, choisissez celui où vous avez travaillé le plus longtemps.
    .question = Dans quel pays vos cotisations ont-elles été payées ?

person-discount-card-main-use = Principal usage de la carte
    .hint = La carte vaut pour tout. Votre réponse aide la municipalité à prévoir.
    .question = À quoi la carte vous servira-t-elle le plus ?

person-discount-card-companion = Avez-vous besoin d’un accompagnant pour sortir ?
    .hint = Répondez oui si vous ne sortez qu’avec une personne qui vous aide. Elle voyage gratuitement avec vous.
    .question = Avez-vous besoin d’un accompagnant pour sortir ?

person-discount-card-delivery = Réception de la carte de réduction
    .question = Comment voulez-vous recevoir la carte de réduction ?

person-cared-relation = Votre lien avec cette personne
    .question = Qui est pour vous la personne dont vous vous occupez ?

person-cared-name = Nom complet de la personne dont vous vous occupez
    .hint = Comme sur sa carte d’identité.
    .question = Quel est le nom de la personne dont vous vous occupez ?

person-cared-national-id = Numéro national de la personne dont vous vous occupez
    .hint = Il figure sur sa carte d’identité, sous la photographie.
    .question = Quel est le numéro national de la personne dont vous vous occupez ?

person-cared-birth-date = Date de naissance de la personne dont vous vous occupez
    .question = Quelle est la date de naissance de la personne dont vous vous occupez ?

person-cared-address = Adresse de la personne dont vous vous occupez
    .hint = Quartier, rue, bâtiment et étage.
    .question = Où habite la personne dont vous vous occupez ?

person-care-need = Importance de l’aide nécessaire
    .question = De quelle aide la personne a-t-elle besoin ?

person-care-report-number = Numéro du rapport sur le besoin d’aide
    .hint = Il figure en haut du rapport de la commission médicale, qui doit dater de moins de deux ans.
    .question = Quel est le numéro du rapport sur le besoin d’aide ?
    .format = les lettres CN, l’année et cinq chiffres, séparés par des traits d’union

person-care-mobility = Comment la personne se déplace
    .question = Comment se déplace la personne dont vous vous occupez ?

person-care-lives-together = Vivez-vous sous le même toit ?
    .question = Vivez-vous sous le même toit ?

person-care-since = Aide apportée depuis
    .question = Depuis quand vous occupez-vous de cette personne ?

person-care-hours-a-week = Heures d’aide par semaine
    .hint = Dans une semaine ordinaire, aide de nuit comprise.
    .question = Combien d’heures par semaine vous occupez-vous de cette personne ?

person-care-other-allowance = Quelqu’un touche-t-il une allocation d’aidant pour cette personne ?
    .hint = Répondez oui si quelqu’un touche une allocation d’aidant pour la même personne.
    .question = Quelqu’un touche-t-il une allocation d’aidant pour cette personne ?

person-home-visit-kind = Aide souhaitée
    .hint = Choisissez ce qui compte le plus. Vous convenez du reste avec l’infirmier ou l’infirmière à la première visite.
    .question = De quelle aide avez-vous le plus besoin ?

person-home-visit-per-week = Visites par semaine
    .question = De combien de visites par semaine avez-vous besoin ?

person-home-visit-time = Moment des visites
    .question = À quel moment de la journée les visites vous conviennent-elles ?

person-home-visit-start = Début des visites
    .question = À partir de quand voulez-vous les visites ?

person-home-visit-visitor = Qui vient
    .question = Qui préférez-vous voir venir ?

person-home-visit-agreed = La personne dont vous vous occupez accepte-t-elle les visites ?
    .hint = La Société n’entre chez personne contre la volonté de ceux qui y vivent. Un tuteur peut donner son accord pour une personne qui ne le peut pas.
    .question = La personne dont vous vous occupez accepte-t-elle les visites ?

person-respite-kind = Type de place d’accueil
    .hint = Un centre de jour est ouvert du matin à l’après-midi. Un court séjour dure jour et nuit, trente jours au plus.
    .question = De quel type de place avez-vous besoin ?

person-respite-centre = Centre
    .hint = Chaque centre accueille d’abord les habitants de son gouvernorat.
    .question = Quel centre choisissez-vous ?

person-respite-transport = La personne dont vous vous occupez a-t-elle besoin de la voiture du centre ?
    .hint = La voiture du centre vient au domicile le matin et ramène la personne l’après-midi.
    .question = La personne dont vous vous occupez a-t-elle besoin de la voiture du centre ?

person-respite-days-a-week = Jours par semaine
    .question = Combien de jours par semaine ?

person-respite-from = Premier jour du séjour
    .question = Quand le séjour commence-t-il ?

person-respite-until = Dernier jour du séjour
    .question = Quand le séjour se termine-t-il ?

person-care-emergency-name = Nom complet d’une personne à appeler en urgence
    .hint = Une autre personne que vous, que le centre appelle s’il ne peut pas vous joindre.
    .question = Qui le centre doit-il appeler en urgence ?

person-care-emergency-phone = Téléphone de la personne à appeler en urgence
    .question = Quel est le numéro de téléphone de la personne à appeler en urgence ?
