## Terrains et bâtiments

person-parcel-governorate = Gouvernorat du bien
    .question = Dans quel gouvernorat se trouve le bien ?

person-parcel-municipality = Municipalité du bien
    .question = Dans quelle municipalité se trouve le bien ?

person-parcel-basin = Numéro du bassin
    .hint = Les parcelles sont numérotées par bassin.
    .question = Quel est le numéro du bassin ?
    .format = quatre chiffres au plus

person-parcel-number = Numéro de la parcelle
    .question = Quel est le numéro de la parcelle ?
    .format = six chiffres au plus

person-parcel-kind = Type de bien
    .question = De quel type de bien s’agit-il ?

person-parcel-unit = Numéro de l’appartement ou du magasin
    .hint = Ajoutez l’étage.
    .question = Quel est le numéro de l’appartement ou du magasin ?

person-land-extract-kind = Type d’extrait
    .question = Quel extrait voulez-vous ?

person-land-extract-interest = Votre intérêt pour le bien
    .question = À quel titre demandez-vous l’extrait ?

person-land-extract-use = Usage de l’extrait foncier
    .question = À quoi doit servir l’extrait ?

person-land-sale-seller-name = Nom complet du vendeur
    .hint = Comme sur la carte d’identité.
    .question = Quel est le nom du vendeur ?

person-land-sale-seller-national-id = Numéro national du vendeur
    .hint = Il figure sur la carte d’identité du vendeur.
    .question = Quel est le numéro national du vendeur ?

person-land-sale-date = Date du contrat de vente
    .question = Quand le contrat de vente a-t-il été signé ?

person-land-sale-price = Prix en dinars
    .hint = En dinars entiers.
    .question = Pour combien de dinars achetez-vous le bien ?

person-land-sale-payment = Paiement du prix
    .question = Comment le prix est-il payé ?

person-land-sale-share = Ce qui est vendu
    .question = Qu’achetez-vous ?

person-land-sale-mortgage = Le bien est-il hypothéqué à présent ?
    .hint = Répondez oui si le bien est hypothéqué à présent.
    .question = Le bien est-il hypothéqué à présent ?

person-land-sale-share-percent = Part en pourcentage
    .hint = Par exemple 50 pour une moitié.
    .question = Quel pourcentage du bien achetez-vous ?

person-land-sale-lender = Banque qui prête
    .question = Quelle banque vous accorde le prêt ?

person-land-sale-office = Bureau du cadastre
    .question = Dans quel bureau la vente doit-elle être inscrite ?

person-land-sale-signing-from = Premier jour où vous pouvez venir tous deux
    .hint = Vous et le vendeur ensemble.
    .question = À partir de quel jour le vendeur et vous pouvez-vous venir ?

person-building-work = Les travaux
    .question = Que voulez-vous construire ou modifier ?

person-building-use = Usage du bâtiment
    .question = À quoi servira le bâtiment ?

person-building-plot-area = Surface du terrain en mètres carrés
    .question = Quelle est la surface du terrain, en mètres carrés ?

person-building-footprint = Surface au sol du bâtiment, en mètres carrés
    .hint = La surface du rez-de-chaussée.
    .question = Quelle surface de terrain le bâtiment couvre-t-il, en mètres carrés ?

person-building-floors = Niveaux du bâtiment
    .hint = Comptez le rez-de-chaussée, mais pas la cave.
    .question = Combien de niveaux le bâtiment compte-t-il ?

person-building-cistern = Les plans prévoient-ils une citerne pour l’eau de pluie ?
    .hint = Répondez oui si les plans en prévoient une.
    .question = Les plans prévoient-ils une citerne pour l’eau de pluie ?

person-building-start = Début des travaux
    .question = Quand voulez-vous commencer les travaux ?

person-building-units = Appartements et magasins
    .question = Combien d’appartements et de magasins le bâtiment compte-t-il ?

person-building-engineer-name = Nom de l’ingénieur
    .hint = La personne qui a dessiné les plans ou suit les travaux.
    .question = Quel est le nom de l’ingénieur ?

person-building-engineer-number = Numéro d’inscription de l’ingénieur
    .hint = Il figure dans le cachet de l’ingénieur sur les plans.
    .question = Quel est le numéro d’inscription de l’ingénieur ?
    .format = les lettres EN, un trait d’union et cinq chiffres

person-building-permit-number = Numéro du permis de construire
    .hint = Il figure en haut du permis.
    .question = Quel est le numéro du permis de construire ?
    .format = les lettres BP, l’année et cinq chiffres, séparés par des traits d’union

person-water-street = Rue du bien
    .hint = Ajoutez un lieu connu si la rue n’a pas de nom.
    .question = Dans quelle rue se trouve le bien ?

person-water-state = État du bien
    .question = Qu’y a-t-il sur le bien à présent ?

person-water-units = Nombre de compteurs
    .hint = Un par appartement ou magasin.
    .question = De combien de compteurs avez-vous besoin ?

person-water-distance = Distance de la conduite d’eau la plus proche, en mètres
    .hint = Une estimation suffit.
    .question = À combien de mètres se trouve la conduite d’eau la plus proche ?

person-water-sewer = Voulez-vous aussi un raccordement aux égouts ?
    .hint = Répondez oui si vous en voulez un en même temps que l’eau.
    .question = Voulez-vous aussi un raccordement aux égouts ?

person-water-start = Début de la fourniture d’eau
    .question = À partir de quand avez-vous besoin de l’eau ?

person-water-bill = Réception de la facture
    .question = Comment voulez-vous recevoir la facture ?

person-occupancy-finished = Achevé le
    .question = Quand le bâtiment a-t-il été achevé ?

person-occupancy-as-permitted = Tout a-t-il été construit exactement selon le permis ?
    .hint = Répondez oui si tout a été construit exactement selon le permis.
    .question = Tout a-t-il été construit exactement selon le permis ?

person-occupancy-in-use = Quelqu’un habite-t-il ou utilise-t-il le bâtiment à présent ?
    .hint = Répondez oui si quelqu’un y habite ou l’utilise.
    .question = Quelqu’un habite-t-il ou utilise-t-il le bâtiment à présent ?

person-occupancy-visit-from = Premier jour pour la visite du bâtiment
    .question = À partir de quel jour le bâtiment peut-il être visité ?

person-occupancy-difference = La différence
    .hint = Une courte phrase, par exemple : un balcon plus large au premier étage.
    .question = En quoi le bâtiment diffère-t-il du permis ?
