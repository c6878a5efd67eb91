# Pourquoi l’on vient dans un centre de services, et les centres.

queue-kind-family = Famille et état civil
    .about = Naissance, mariage, décès, livret de famille, passeports, certificats.
queue-kind-home = Logement et terrain
    .about = Nouvelle adresse, terrain, construction, eau, stationnement des résidents.
queue-kind-vehicles = Conduite et véhicules
    .about = Permis de conduire, immatriculation, vente d’un véhicule.
queue-kind-business = Sociétés et commerce
    .about = Création d’une société, licences, impôts et douane.
queue-kind-health = Santé et soins
    .about = Carte d’assurance maladie, traitement à l’étranger, soins, carte de handicap.
queue-kind-work = Travail et assurances
    .about = Perte d’emploi, recherche d’emploi, formation, assurances, pensions.
queue-kind-education = École et études
    .about = Écoles, places à l’université, bourses, certificats.
queue-kind-information = Renseignements et autres sujets
    .about = Vous ne savez pas bien ce qu’il vous faut, ou vous avez seulement une question.

centre-centre-capital = Centre de services de la Capitale
    .address = 12, rue de l’Indépendance, centre-ville
    .access = Entrée de plain-pied côté place ; ascenseur à tous les étages ; boucle magnétique au guichet 1.
centre-centre-sidr = Centre de services d’As-Sidr
    .address = Cité administrative, rue du Wadi, As-Sidr
    .access = Entrée de plain-pied ; places de stationnement pour personnes handicapées devant la porte.
centre-centre-harbour = Centre de services de Port-aux-Perles
    .address = 3, route du Quai, Port-aux-Perles
    .access = Entrée de plain-pied ; arrêt de bus de l’autre côté de la rue.
centre-centre-castle = Centre de services de Citadelle-du-Roc
    .address = Hôtel de ville, place de la Citadelle, Citadelle-du-Roc
    .access = Trois marches à l’entrée ; sonnez à la rampe, sur la gauche.
