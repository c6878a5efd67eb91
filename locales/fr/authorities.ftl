authority-civil-status-department = Direction de l’état civil
    .about = Enregistre les naissances, les mariages, les divorces et les décès, et délivre les actes.
authority-population-registry = Office du registre de la population
    .about = Tient le registre de la population, attribue les numéros nationaux et délivre le livret de famille.
authority-social-protection-fund = Fonds de protection sociale
    .about = Décide des allocations familiales et les verse.
authority-health-insurance-authority = Caisse d’assurance maladie
    .about = Assure contre la maladie les habitants du pays et délivre la carte d’assurance maladie.
authority-municipal-affairs = Administration des affaires municipales
    .about = Tient le registre des adresses pour toutes les municipalités et enregistre les changements d’adresse.
authority-traffic-department = Direction de la circulation
    .about = Délivre et renouvelle les permis de conduire et tient le registre des conducteurs.
authority-companies-department = Direction des sociétés
    .about = Inscrit les sociétés à son registre, délivre et renouvelle les licences commerciales.
authority-social-insurance-authority = Caisse des assurances sociales
    .about = Assure les personnes qui travaillent, tient le relevé de leurs cotisations et verse les pensions et les indemnités.
hub-municipal-hub = Plateforme d’échange des municipalités

## Famille et âge avancé : mariage, décès, retraite et soins
authority-primary-health-care-directorate = Direction des soins de santé primaires
    .about = Gère les centres de santé du pays, examine les futurs époux et délivre leur certificat.
authority-family-courts = Greffe des tribunaux de la famille
    .about = Reçoit les demandes adressées aux tribunaux de la famille et aux tribunaux religieux, et délivre les certificats d’hérédité.
authority-home-care-society = Société nationale de soins à domicile
    .about = Association caritative déclarée, dont les infirmiers et les aides rendent visite aux malades et aux personnes âgées chez eux.
authority-regional-social-care = Service régional d’aide sociale
    .about = Gère les centres de jour et les maisons de court séjour dans chaque gouvernorat.

authority-employment-office = Office de l’emploi et du travail
    .about = Inscrit les demandeurs d’emploi et leur propose des emplois, délivre les permis de travail et enregistre les contrats d’apprentissage.
authority-regional-training-centres = Centres régionaux de formation professionnelle
    .about = Forment les demandeurs d’emploi aux métiers dont chaque gouvernorat a besoin.
authority-tax-department = Direction des impôts
    .about = Attribue les numéros fiscaux et perçoit l’impôt sur le revenu et la taxe sur les ventes.
authority-civil-defence-directorates = Directions de la protection civile
    .about = Contrôlent les locaux et les bâtiments de chaque gouvernorat et délivrent les certificats de sécurité incendie.
authority-lands-and-survey-department = Direction des terres et du cadastre
    .about = Tient le registre foncier, transfère la propriété des biens et délivre les extraits et les plans.
authority-regional-water-companies = Compagnies régionales des eaux
    .about = Raccordent les biens de chaque gouvernorat à l’eau et aux égouts, et entretiennent les réseaux et les compteurs.

# Apprendre, santé et handicap, voyages.

authority-education-directorates = Directions de l’éducation
    .about = Attribuent aux élèves une place dans les écoles de leur gouvernorat, les transfèrent d’une école à l’autre et organisent les bus scolaires.
authority-public-health-department = Direction de la santé publique
    .about = Vaccine les enfants, tient le registre de leurs vaccinations et envoie des cliniques mobiles dans les villages éloignés.
authority-disability-council = Conseil national des personnes handicapées
    .about = Évalue les handicaps, délivre la carte de handicap et prend en charge les appareils d’assistance.
authority-education-ministry = Ministère de l’Éducation
    .about = Délivre le certificat de fin d’études secondaires, en certifie les copies et reconnaît les diplômes étrangers.
authority-university-admissions-office = Bureau des admissions universitaires
    .about = Attribue les places dans les universités publiques.
authority-passports-department = Direction des passeports
    .about = Délivre et renouvelle les passeports des citoyens, adultes et enfants.
authority-customs-administration = Administration des douanes
    .about = Perçoit les droits de douane à la frontière et accorde les exemptions prévues par la loi.
authority-judicial-records-department = Direction du casier judiciaire
    .about = Conserve les jugements des tribunaux pénaux et délivre les extraits de casier judiciaire.
