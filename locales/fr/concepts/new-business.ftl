## Créer une entreprise

person-new-business-name = Nom de la nouvelle société
    .hint = En lettres arabes. Aucune autre société ne doit porter ce nom.
    .question = Quel nom choisissez-vous pour la société ?

person-new-business-name-latin = Nom de la nouvelle société en lettres latines
    .question = Comment s’écrit le nom en lettres latines ?

person-new-business-legal-form = Forme juridique de la nouvelle société
    .hint = Une entreprise individuelle a un seul propriétaire ; les autres formes ont des associés.
    .question = Quelle forme juridique choisissez-vous pour la société ?

person-new-business-capital = Capital, en dinars
    .hint = En dinars entiers.
    .question = Quel est le capital de la société, en dinars ?

person-new-business-activity = Activité de la nouvelle société
    .question = Que fera la société ?

person-new-business-activity-detail = L’activité, avec vos propres mots
    .hint = Une courte phrase, par exemple : une boulangerie qui vend du pain et des gâteaux.
    .question = Que vendra, fabriquera ou proposera la société ?

person-new-business-start = Premier jour d’activité
    .hint = Il peut être à venir.
    .question = Quand l’activité commence-t-elle ?

person-new-business-partners = Nombre d’associés
    .hint = Y compris vous-même.
    .question = Combien y a-t-il d’associés ?

person-new-business-signatory = Qui signe
    .question = Qui signe pour la société ?

person-premises-governorate = Gouvernorat du local
    .question = Dans quel gouvernorat se trouve le local ?

person-premises-municipality = Municipalité du local
    .question = Dans quelle municipalité se trouve le local ?

person-premises-street = Rue du local
    .question = Dans quelle rue se trouve le local ?

person-premises-building = Numéro du bâtiment du local
    .hint = Ajoutez le magasin ou le bureau, s’il a un numéro.
    .question = Quel est le numéro du bâtiment du local ?

person-premises-postcode = Code postal du local
    .question = Quel est le code postal du local ?
    .format = cinq chiffres

person-premises-floor-area = Surface du local en mètres carrés
    .question = Quelle est la surface du local, en mètres carrés ?

person-premises-floors = Niveaux du local
    .question = Combien de niveaux le local compte-t-il ?

person-premises-right = Droit sur le local
    .question = À quel titre utilisez-vous le local ?

person-premises-former-use = Ancien usage du local
    .question = À quoi servait le local auparavant ?

person-premises-hours = Heures d’ouverture
    .question = Quand le local est-il ouvert ?

person-premises-pavement = Voulez-vous utiliser le trottoir ?
    .hint = Répondez oui si vous voulez mettre des tables ou des marchandises devant le magasin.
    .question = Voulez-vous utiliser le trottoir ?

person-premises-lease-number = Numéro du contrat de location du local
    .hint = Le numéro sous lequel la municipalité a enregistré le contrat.
    .question = Quel est le numéro du contrat de location ?
    .format = les lettres LS, l’année et six chiffres, séparés par des traits d’union

person-premises-food-certificates = Certificats sanitaires
    .hint = Toute personne qui prépare des aliments en a besoin ; un centre de santé le délivre.
    .question = Combien de personnes qui y travaillent ont un certificat sanitaire valable ?

person-fire-safety-people = Nombre maximal de personnes à la fois
    .hint = Personnel et clients ensemble.
    .question = Combien de personnes au plus se trouvent dans le local ?

person-fire-safety-exits = Issues
    .question = Combien y a-t-il d’issues ?

person-fire-safety-extinguishers = Extincteurs
    .question = Combien y a-t-il d’extincteurs ?

person-fire-safety-gas = Utilise-t-on du gaz ou une flamme nue dans le local ?
    .hint = Répondez oui si l’on utilise l’un des deux dans le local.
    .question = Utilise-t-on du gaz ou une flamme nue dans le local ?

person-fire-safety-gas-certificate = Numéro du certificat de gaz
    .hint = Remis par l’installateur agréé qui a posé ou contrôlé les conduites.
    .question = Quel est le numéro du certificat de gaz ?
    .format = les lettres GC, l’année et cinq chiffres, séparés par des traits d’union

person-fire-safety-flammable = Des produits inflammables sont-ils entreposés dans le local ?
    .hint = Répondez oui si de la peinture, du carburant, du coton ou des produits semblables sont entreposés dans le local.
    .question = Des produits inflammables sont-ils entreposés dans le local ?

person-fire-safety-flammable-goods = Les produits et leur quantité
    .question = Quels produits sont entreposés, et en quelle quantité ?

person-fire-safety-visit-from = Premier jour pour la visite
    .hint = Le jour où le local est prêt.
    .question = À partir de quel jour le local peut-il être visité ?

person-fire-safety-visit-time = Moment de la visite
    .question = Quel moment vous convient pour la visite ?

person-tax-turnover = Ventes prévues la première année
    .question = Quelles ventes prévoyez-vous la première année ?

person-tax-imports = La société importe-t-elle ou exporte-t-elle des marchandises ?
    .hint = Répondez oui si la société importe ou exporte des marchandises.
    .question = La société importe-t-elle ou exporte-t-elle des marchandises ?

person-tax-records = Tenue des comptes
    .question = Comment les comptes de la société sont-ils tenus ?

person-tax-voluntary = Voulez-vous vous inscrire à la taxe sur les ventes, même si rien ne vous y oblige ?
    .hint = Vous récupérez alors la taxe payée sur vos achats.
    .question = Voulez-vous vous inscrire à la taxe sur les ventes, même si rien ne vous y oblige ?

person-employer-employees = Personnes que vous employez
    .hint = Ne comptez ni vous-même ni vos associés.
    .question = Combien de personnes employez-vous ?

person-employer-risk = Type de travail
    .question = De quel type de travail s’agit-il ?

person-employer-first-hire = Premier jour du premier salarié
    .question = Quand le premier salarié commence-t-il ?

person-employer-wages = Somme des salaires mensuels, en dinars
    .question = À combien de dinars par mois s’élèvent tous les salaires ensemble ?

person-employer-foreign-workers = Certains n’ont-ils pas la nationalité d’Al-Waha ?
    .hint = Répondez oui si l’un d’eux n’a pas la nationalité d’Al-Waha.
    .question = Certains n’ont-ils pas la nationalité d’Al-Waha ?

person-shop-sign-text = Texte de l’enseigne
    .question = Que dit l’enseigne ?

person-shop-sign-arabic = Le nom figure-t-il en arabe sur l’enseigne ?
    .hint = Répondez oui si le nom figure en arabe sur l’enseigne.
    .question = Le nom figure-t-il en arabe sur l’enseigne ?

person-shop-sign-kind = Type d’enseigne
    .question = Quel type d’enseigne voulez-vous ?

person-shop-sign-width = Largeur de l’enseigne en centimètres
    .question = Quelle est la largeur de l’enseigne, en centimètres ?

person-shop-sign-height = Hauteur de l’enseigne en centimètres
    .hint = Du bord inférieur au bord supérieur.
    .question = Quelle est la hauteur de l’enseigne, en centimètres ?

person-shop-sign-lit = L’enseigne est-elle lumineuse ?
    .hint = Répondez oui s’il y a de la lumière dans l’enseigne ou sur elle.
    .question = L’enseigne est-elle lumineuse ?

person-shop-sign-owner-agrees = Le propriétaire du bâtiment a-t-il accepté l’enseigne ?
    .hint = Répondez oui si le propriétaire du bâtiment a accepté l’enseigne.
    .question = Le propriétaire du bâtiment a-t-il accepté l’enseigne ?

person-shop-sign-clearance = Hauteur au-dessus du trottoir en centimètres
    .hint = Du trottoir au bord inférieur.
    .question = À combien de centimètres au-dessus du trottoir se trouve l’enseigne ?
