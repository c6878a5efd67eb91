# Mots des listes de codes : la liste, puis le code.

code-sex-male = Masculin
code-sex-female = Féminin

code-marital-status-single = Célibataire
code-marital-status-married = Marié ou mariée
code-marital-status-divorced = Divorcé ou divorcée
code-marital-status-widowed = Veuf ou veuve

code-governorate-G1 = La Capitale
code-governorate-G2 = Wadi as-Sidr
code-governorate-G3 = Côte des Perles
code-governorate-G4 = Jabal ar-Rayhan
code-governorate-G5 = Ar-Rimal

code-municipality-M01 = Centre-ville
code-municipality-M02 = Al-Basateen
code-municipality-M03 = Faubourg Est
code-municipality-M04 = As-Sidr
code-municipality-M05 = Ayn as-Safa
code-municipality-M06 = Al-Mazari
code-municipality-M07 = Port-aux-Perles
code-municipality-M08 = Plage-des-Mouettes
code-municipality-M09 = Ar-Rayhan
code-municipality-M10 = Citadelle-du-Roc
code-municipality-M11 = Bir al-Ghazal
code-municipality-M12 = Nouvelle-Oasis

code-facility-H01 = Maternité de la Capitale
code-facility-H02 = Hôpital d’Al-Basateen
code-facility-H03 = Hôpital universitaire
code-facility-H04 = Hôpital de la Côte des Perles
code-facility-H05 = Hôpital de Wadi as-Sidr
code-facility-H06 = Centre de santé d’Al-Mazari
code-facility-H07 = Hôpital de la Montagne
code-facility-H08 = Hôpital d’Ar-Rimal

code-nationality-AWH = D’Al-Waha
code-nationality-ARE = Émirienne
code-nationality-BHR = Bahreïnienne
code-nationality-COM = Comorienne
code-nationality-DJI = Djiboutienne
code-nationality-DZA = Algérienne
code-nationality-EGY = Égyptienne
code-nationality-IRQ = Irakienne
code-nationality-JOR = Jordanienne
code-nationality-KWT = Koweïtienne
code-nationality-LBN = Libanaise
code-nationality-LBY = Libyenne
code-nationality-MAR = Marocaine
code-nationality-MRT = Mauritanienne
code-nationality-OMN = Omanaise
code-nationality-PSE = Palestinienne
code-nationality-QAT = Qatarienne
code-nationality-SAU = Saoudienne
code-nationality-SDN = Soudanaise
code-nationality-SOM = Somalienne
code-nationality-SYR = Syrienne
code-nationality-TUN = Tunisienne
code-nationality-YEM = Yéménite
code-nationality-AFG = Afghane
code-nationality-BGD = Bangladaise
code-nationality-CAN = Canadienne
code-nationality-CHN = Chinoise
code-nationality-DEU = Allemande
code-nationality-ERI = Érythréenne
code-nationality-ESP = Espagnole
code-nationality-ETH = Éthiopienne
code-nationality-FRA = Française
code-nationality-GBR = Britannique
code-nationality-IDN = Indonésienne
code-nationality-IND = Indienne
code-nationality-IRN = Iranienne
code-nationality-ITA = Italienne
code-nationality-KEN = Kényane
code-nationality-LKA = Sri-lankaise
code-nationality-MYS = Malaisienne
code-nationality-NGA = Nigériane
code-nationality-NPL = Népalaise
code-nationality-PAK = Pakistanaise
code-nationality-PHL = Philippine
code-nationality-RUS = Russe
code-nationality-SEN = Sénégalaise
code-nationality-TUR = Turque
code-nationality-UKR = Ukrainienne
code-nationality-USA = Américaine
code-nationality-other = Autre nationalité

code-country-ARE = Émirats arabes unis
code-country-BHR = Bahreïn
code-country-COM = Comores
code-country-DJI = Djibouti
code-country-DZA = Algérie
code-country-EGY = Égypte
code-country-IRQ = Irak
code-country-JOR = Jordanie
code-country-KWT = Koweït
code-country-LBN = Liban
code-country-LBY = Libye
code-country-MAR = Maroc
code-country-MRT = Mauritanie
code-country-OMN = Oman
code-country-PSE = Palestine
code-country-QAT = Qatar
code-country-SAU = Arabie saoudite
code-country-SDN = Soudan
code-country-SOM = Somalie
code-country-SYR = Syrie
code-country-TUN = Tunisie
code-country-YEM = Yémen
code-country-AFG = Afghanistan
code-country-BGD = Bangladesh
code-country-CAN = Canada
code-country-CHN = Chine
code-country-DEU = Allemagne
code-country-ERI = Érythrée
code-country-ESP = Espagne
code-country-ETH = Éthiopie
code-country-FRA = France
code-country-GBR = Royaume-Uni
code-country-IDN = Indonésie
code-country-IND = Inde
code-country-IRN = Iran
code-country-ITA = Italie
code-country-KEN = Kenya
code-country-LKA = Sri Lanka
code-country-MYS = Malaisie
code-country-NGA = Nigéria
code-country-NPL = Népal
code-country-PAK = Pakistan
code-country-PHL = Philippines
code-country-RUS = Russie
code-country-SEN = Sénégal
code-country-TUR = Turquie
code-country-UKR = Ukraine
code-country-USA = États-Unis d’Amérique
code-country-other = Autre pays

code-family-doctor-D01 = Dr Hala Al-Mansour, centre de santé du Centre-ville
code-family-doctor-D02 = Dr Omar Al-Jaber, centre de santé d’Al-Basateen
code-family-doctor-D03 = Dr Rana Al-Sharif, centre de santé du Faubourg Est
code-family-doctor-D04 = Dr Samer Al-Khatib, centre de santé d’As-Sidr
code-family-doctor-D05 = Dr Noura Al-Salem, centre de santé d’Al-Mazari
code-family-doctor-D06 = Dr Basel Al-Najjar, centre de santé de Port-aux-Perles
code-family-doctor-D07 = Dr Maryam Al-Ali, centre de santé d’Ar-Rayhan
code-family-doctor-D08 = Dr Faisal Al-Hasan, centre de santé de Bir al-Ghazal

code-covering-parent-mother = La mère
code-covering-parent-father = Le père

code-payment-method-bank = Virement sur un compte bancaire
code-payment-method-post = En espèces à un bureau de poste

code-post-office-P01 = Poste centrale, Centre-ville
code-post-office-P02 = Bureau de poste d’Al-Basateen
code-post-office-P03 = Bureau de poste du Faubourg Est
code-post-office-P04 = Bureau de poste d’As-Sidr
code-post-office-P05 = Bureau de poste d’Ayn as-Safa
code-post-office-P06 = Bureau de poste de Port-aux-Perles
code-post-office-P07 = Bureau de poste d’Ar-Rayhan
code-post-office-P08 = Bureau de poste de Bir al-Ghazal

code-housing-owner = J’en suis propriétaire
code-housing-tenant = Je le loue
code-housing-family = Je vis en famille

code-licence-category-A = Motocycles
code-licence-category-B = Voitures particulières
code-licence-category-C = Camions
code-licence-category-D = Autobus

code-licence-delivery-post = Par la poste, à l’adresse enregistrée
code-licence-delivery-counter = Au guichet de la Direction de la circulation

code-vehicle-kind-car = Voiture particulière
code-vehicle-kind-motorcycle = Motocycle
code-vehicle-kind-lorry = Camion

code-vehicle-colour-white = Blanc
code-vehicle-colour-black = Noir
code-vehicle-colour-grey = Gris
code-vehicle-colour-red = Rouge
code-vehicle-colour-blue = Bleu

code-parking-zone-Z01 = Vieux marché
code-parking-zone-Z02 = Al-Basateen
code-parking-zone-Z03 = Faubourg Est
code-parking-zone-Z04 = Port-aux-Perles
code-parking-zone-Z05 = Centre d’Ar-Rayhan

code-company-form-sole = Entreprise individuelle
code-company-form-partnership = Société de personnes
code-company-form-limited = Société à responsabilité limitée

code-company-activity-trade = Commerce
code-company-activity-food = Alimentation et restauration
code-company-activity-industry = Industrie et artisanat
code-company-activity-farming = Agriculture et pêche

code-extract-language-arabic = Arabe
code-extract-language-english = Anglais
code-extract-language-both = Arabe et anglais

code-extract-purpose-bank = Ouverture d’un compte bancaire
code-extract-purpose-tender = Participation à un appel d’offres
code-extract-purpose-court = Procès
code-extract-purpose-other = Autre usage

code-health-plan-general = Général
code-health-plan-resident = Résidents
code-health-plan-elderly = Personnes âgées

code-card-loss-lost = Elle est perdue
code-card-loss-stolen = Elle a été volée
code-card-loss-damaged = Elle est abîmée

code-card-delivery-post = Par la poste, à l’adresse enregistrée
code-card-delivery-counter = Au guichet de la Caisse d’assurance maladie
code-employment-status-employed = En emploi
code-employment-status-self-employed = À son compte
code-employment-status-out-of-work = Sans travail actuellement
code-employment-status-retired = À la retraite
code-employment-status-not-working = N’a jamais travaillé à Al-Waha

code-wage-bracket-W1 = Jusqu’à 300 WHD par mois
code-wage-bracket-W2 = De 300 à 500 WHD par mois
code-wage-bracket-W3 = De 500 à 800 WHD par mois
code-wage-bracket-W4 = De 800 à 1 200 WHD par mois
code-wage-bracket-W5 = De 1 200 à 2 000 WHD par mois
code-wage-bracket-W6 = Plus de 2 000 WHD par mois

code-end-of-work-dismissed = J’ai été licencié ou licenciée
code-end-of-work-contract-ended = Mon contrat a pris fin
code-end-of-work-employer-closed = L’employeur a cessé son activité
code-end-of-work-resigned = J’ai démissionné
code-end-of-work-other = D’une autre façon

code-statement-use-bank = Pour une banque
code-statement-use-employer = Pour un employeur
code-statement-use-embassy = Pour une ambassade
code-statement-use-court = Pour un tribunal
code-statement-use-own-records = Pour mes archives

code-job-field-construction = Bâtiment et construction
code-job-field-mechanics = Mécanique et réparation de véhicules
code-job-field-electricity = Électricité et froid
code-job-field-hospitality = Hôtels et restaurants
code-job-field-retail = Vente et service à la clientèle
code-job-field-office = Travail de bureau et comptabilité
code-job-field-health = Santé et soins
code-job-field-teaching = Enseignement et formation
code-job-field-transport = Transport et entreposage
code-job-field-farming = Agriculture et élevage
code-job-field-sewing = Couture et textile
code-job-field-technology = Informatique et télécommunications
code-job-field-domestic = Travail domestique
code-job-field-other = Autre domaine

code-work-qualification-none = Aucune
code-work-qualification-basic = École de base
code-work-qualification-secondary = École secondaire
code-work-qualification-vocational = Certificat professionnel
code-work-qualification-diploma = Diplôme universitaire de cycle court
code-work-qualification-bachelor = Licence
code-work-qualification-higher = Master ou doctorat

code-work-hours-full = À temps plein
code-work-hours-part = À temps partiel
code-work-hours-either = L’un ou l’autre me convient

code-job-search-area-municipality = Ma municipalité
code-job-search-area-governorate = Mon gouvernorat
code-job-search-area-country = Tout le pays

code-cover-stay-months-three = Trois mois
code-cover-stay-months-six = Six mois
code-cover-stay-months-twelve = Un an

code-cover-stay-contribution-deducted = Déduite de mon indemnité de chômage
code-cover-stay-contribution-monthly = Je paie chaque mois
code-cover-stay-contribution-exempt = Je demande une dispense en raison d’un faible revenu

code-hardship-income-I1 = Aucun revenu
code-hardship-income-I2 = Jusqu’à 250 WHD par mois
code-hardship-income-I3 = De 250 à 400 WHD par mois
code-hardship-income-I4 = De 400 à 600 WHD par mois
code-hardship-income-I5 = Plus de 600 WHD par mois

code-hardship-reason-lost-work = Perte du travail
code-hardship-reason-illness = Maladie ou handicap
code-hardship-reason-death = Décès de la personne qui subvenait aux besoins du ménage
code-hardship-reason-separation = Divorce ou séparation
code-hardship-reason-other = Autre motif

code-rates-relief-kind-lower = Des taxes réduites pour cette année
code-rates-relief-kind-later = Un paiement six mois plus tard
code-rates-relief-kind-instalments = Un paiement en plusieurs fois

code-rates-instalments-three = Trois versements mensuels
code-rates-instalments-six = Six versements mensuels
code-rates-instalments-twelve = Douze versements mensuels

code-training-course-wiring = Installation électrique
code-training-course-cooling = Froid et climatisation
code-training-course-welding = Soudure et métallerie
code-training-course-plumbing = Plomberie et chauffage
code-training-course-cooking = Cuisine et service en salle
code-training-course-tailoring = Couture
code-training-course-office = Bureautique et comptabilité
code-training-course-care = Soins aux personnes âgées
code-training-course-solar = Pose de panneaux solaires

code-training-centre-T01 = Centre de la Capitale, Centre-ville
code-training-centre-T02 = Centre de Wadi as-Sidr, As-Sidr
code-training-centre-T03 = Centre de la Côte des Perles, Port-aux-Perles
code-training-centre-T04 = Centre de Jabal ar-Rayhan, Ar-Rayhan
code-training-centre-T05 = Centre d’Ar-Rimal, Bir al-Ghazal

code-training-shift-morning = Le matin, de huit heures à quatorze heures
code-training-shift-evening = Le soir, de seize heures à vingt et une heures

code-training-intake-january = Janvier
code-training-intake-may = Mai
code-training-intake-september = Septembre

code-work-permit-kind-first = Un nouveau permis
code-work-permit-kind-renewal = Un renouvellement

code-apprenticeship-trade-carpentry = Menuiserie
code-apprenticeship-trade-metalwork = Métallerie
code-apprenticeship-trade-plumbing = Plomberie et chauffage
code-apprenticeship-trade-electricity = Électricité domestique
code-apprenticeship-trade-car-repair = Réparation automobile
code-apprenticeship-trade-tailoring = Couture
code-apprenticeship-trade-cooking = Cuisine et pâtisserie
code-apprenticeship-trade-hair = Coiffure
code-apprenticeship-trade-jewellery = Bijouterie
code-apprenticeship-trade-printing = Impression et graphisme

code-first-job-contract-open = À durée indéterminée
code-first-job-contract-fixed = À durée déterminée
code-first-job-contract-none = Rien d’écrit

code-first-job-help-wage = Un complément de salaire pendant six mois
code-first-job-help-transport = Une allocation de transport pendant un an
code-first-job-help-tools = Un versement unique pour des outils

code-business-signatory-one = Un associé, nommé dans le contrat
code-business-signatory-any = N’importe quel associé, seul
code-business-signatory-all = Tous les associés ensemble

code-premises-right-owned = J’en suis propriétaire
code-premises-right-rented = Je le loue
code-premises-right-lent = Le propriétaire me le prête gratuitement

code-premises-former-use-business = Un magasin, un bureau ou un atelier
code-premises-former-use-store = Un entrepôt
code-premises-former-use-home = Un logement
code-premises-former-use-new = Un bâtiment neuf

code-premises-hours-day = Le jour, jusqu’à vingt heures
code-premises-hours-evening = Jusqu’à minuit
code-premises-hours-always = Jour et nuit

code-fire-visit-time-morning = Le matin, de huit heures à onze heures
code-fire-visit-time-noon = À midi, de onze heures à quatorze heures

code-tax-turnover-T1 = Jusqu’à 30 000 WHD
code-tax-turnover-T2 = De 30 000 à 75 000 WHD
code-tax-turnover-T3 = De 75 000 à 500 000 WHD
code-tax-turnover-T4 = Plus de 500 000 WHD

code-tax-records-book = Un livre quotidien des recettes et des dépenses
code-tax-records-program = Un logiciel de comptabilité
code-tax-records-accountant = Un comptable

code-employer-risk-office = Vente ou travail de bureau
code-employer-risk-kitchen = Une cuisine ou une boulangerie
code-employer-risk-workshop = Un atelier avec des machines
code-employer-risk-site = Un chantier ou du travail en hauteur
code-employer-risk-chemicals = Du travail avec des substances dangereuses

code-shop-sign-kind-flat = À plat sur la façade
code-shop-sign-kind-projecting = En saillie au-dessus du trottoir
code-shop-sign-kind-window = Sur la vitrine
code-shop-sign-kind-standing = Posée devant le magasin

code-parcel-kind-land = Un terrain
code-parcel-kind-house = Une maison
code-parcel-kind-flat = Un appartement
code-parcel-kind-shop = Un magasin ou un bureau dans un immeuble

code-land-extract-kind-title = Propriété : à qui est le bien
code-land-extract-kind-burdens = Charges : hypothèques et saisies
code-land-extract-kind-plan = Plan de la parcelle et de ses limites
code-land-extract-kind-full = Tout ce qui précède

code-land-extract-use-purchase = Achat du bien
code-land-extract-use-loan = Prêt d’une banque
code-land-extract-use-building = Permis de construire
code-land-extract-use-inheritance = Partage d’une succession
code-land-extract-use-court = Procès
code-land-extract-use-records = Mes archives

code-land-interest-owner = Propriétaire ou copropriétaire
code-land-interest-buyer = Futur acheteur
code-land-interest-heir = Héritier
code-land-interest-creditor = Créancier
code-land-interest-other = Autre intérêt

code-land-sale-share-whole = Le bien entier
code-land-sale-share-part = Une part du bien

code-land-sale-payment-paid = Il est entièrement payé
code-land-sale-payment-signing = Il est payé le jour de l’inscription
code-land-sale-payment-instalments = En plusieurs versements au vendeur
code-land-sale-payment-loan = Avec un prêt d’une banque

code-land-office-L01 = Bureau du cadastre de la Capitale
code-land-office-L02 = Bureau du cadastre de Wadi as-Sidr
code-land-office-L03 = Bureau du cadastre de la Côte des Perles
code-land-office-L04 = Bureau du cadastre de Jabal ar-Rayhan
code-land-office-L05 = Bureau du cadastre d’Ar-Rimal

code-building-work-new = Un bâtiment neuf
code-building-work-extension = Un agrandissement
code-building-work-storey = Un étage de plus
code-building-work-wall = Un mur autour du terrain
code-building-work-demolition = Une démolition

code-building-use-house = Un logement pour une famille
code-building-use-flats = Des appartements
code-building-use-mixed = Des appartements et des magasins
code-building-use-business = Des magasins ou des bureaux
code-building-use-farm = Un bâtiment agricole

code-water-state-building = Un bâtiment existant
code-water-state-site = Un bâtiment en construction
code-water-state-farm = Des terres agricoles

code-water-bill-email = Par courrier électronique
code-water-bill-phone = Par message sur le téléphone
code-water-bill-post = Par la poste, à l’adresse du bien

code-school-S01 = École Az-Zaytoun, Centre-ville
code-school-S02 = École Al-Basateen, Al-Basateen
code-school-S03 = École An-Nakheel, Al-Basateen
code-school-S04 = École Ash-Shorouq, Faubourg Est
code-school-S05 = École As-Sidr, As-Sidr
code-school-S06 = École Ayn as-Safa, Ayn as-Safa
code-school-S07 = École Al-Mazari, Al-Mazari
code-school-S08 = École de la Perle, Port-aux-Perles
code-school-S09 = École des Mouettes, Plage-des-Mouettes
code-school-S10 = École Ar-Rayhan, Ar-Rayhan
code-school-S11 = École de la Citadelle, Citadelle-du-Roc
code-school-S12 = École Al-Ghazal, Bir al-Ghazal
code-school-S13 = École Al-Amal, Nouvelle-Oasis

code-school-grade-K1 = École maternelle, première année
code-school-grade-K2 = École maternelle, deuxième année
code-school-grade-G01 = 1re année
code-school-grade-G02 = 2e année
code-school-grade-G03 = 3e année
code-school-grade-G04 = 4e année
code-school-grade-G05 = 5e année
code-school-grade-G06 = 6e année
code-school-grade-G07 = 7e année
code-school-grade-G08 = 8e année
code-school-grade-G09 = 9e année
code-school-grade-G10 = 10e année
code-school-grade-G11 = 11e année
code-school-grade-G12 = 12e année

code-school-support-kind-movement = Se déplacer
code-school-support-kind-sight = Voir
code-school-support-kind-hearing = Entendre
code-school-support-kind-speech = Parler
code-school-support-kind-learning = Apprendre et se concentrer
code-school-support-kind-health = Une maladie qui demande des soins
code-school-support-kind-other = Autre chose

code-school-transfer-reason-moved = Nous avons déménagé
code-school-transfer-reason-nearer = Elle est plus proche du domicile ou du travail
code-school-transfer-reason-support = Elle offre un soutien que l’école actuelle n’offre pas
code-school-transfer-reason-trouble = Il y a des difficultés dans l’école actuelle
code-school-transfer-reason-other = Autre motif

code-school-trips-both = Aller et retour
code-school-trips-morning = Le matin seulement
code-school-trips-afternoon = L’après-midi seulement

code-school-help-meals = Repas scolaires
code-school-help-fees = Frais scolaires et livres
code-school-help-both = Repas et frais

code-school-diet-none = Aucun
code-school-diet-diabetes = Pour le diabète
code-school-diet-gluten = Sans blé
code-school-diet-milk = Sans lait
code-school-diet-other = Autre régime particulier

code-health-centre-HC1 = Centre de santé du Centre-ville
code-health-centre-HC2 = Centre de santé d’Al-Basateen
code-health-centre-HC3 = Centre de santé du Faubourg Est
code-health-centre-HC4 = Centre de santé d’As-Sidr
code-health-centre-HC5 = Centre de santé d’Al-Mazari
code-health-centre-HC6 = Centre de santé de Port-aux-Perles
code-health-centre-HC7 = Centre de santé d’Ar-Rayhan
code-health-centre-HC8 = Centre de santé de Bir al-Ghazal

code-disability-kind-movement = Se déplacer
code-disability-kind-sight = Voir
code-disability-kind-hearing = Entendre
code-disability-kind-speech = Parler
code-disability-kind-learning = Comprendre et apprendre
code-disability-kind-mental = Santé mentale
code-disability-kind-illness = Une maladie de longue durée
code-disability-kind-several = Plusieurs types

code-disability-since-birth = Depuis la naissance
code-disability-since-childhood = Depuis l’enfance
code-disability-since-adult = Après dix-huit ans

code-daily-help-none = Je n’ai pas besoin d’aide
code-daily-help-sometimes = J’en ai besoin de temps en temps
code-daily-help-daily = J’en ai besoin chaque jour
code-daily-help-always = J’en ai besoin jour et nuit

code-assessment-place-centre = Dans un centre d’évaluation
code-assessment-place-home = À domicile, car je ne peux pas le quitter

code-assessment-centre-AC1 = Centre d’évaluation, La Capitale
code-assessment-centre-AC2 = Centre d’évaluation, Wadi as-Sidr
code-assessment-centre-AC3 = Centre d’évaluation, Côte des Perles
code-assessment-centre-AC4 = Centre d’évaluation, Jabal ar-Rayhan

code-assessment-language-speech = La parole, comme d’habitude
code-assessment-language-signs = La langue des signes
code-assessment-language-writing = L’écrit
code-assessment-language-plain = Une parole simple et lente
code-assessment-language-companion = Par un accompagnant

code-walking-distance-none = Je ne peux pas marcher
code-walking-distance-50 = Moins de 50 mètres
code-walking-distance-200 = De 50 à 200 mètres
code-walking-distance-far = Plus de 200 mètres

code-badge-reason-first = Mon premier macaron
code-badge-reason-renewal = Pour renouveler un macaron
code-badge-reason-lost = Pour remplacer un macaron perdu

code-badge-vehicle-own = Un véhicule à mon nom
code-badge-vehicle-family = Le véhicule d’une autre personne, qui me conduit
code-badge-vehicle-any = Tout véhicule dans lequel je me trouve

code-assistive-device-wheelchair = Fauteuil roulant
code-assistive-device-electric-wheelchair = Fauteuil roulant électrique
code-assistive-device-limb = Prothèse ou orthèse
code-assistive-device-hearing-aid = Appareil auditif
code-assistive-device-reader = Appareil de lecture ou loupe
code-assistive-device-bed = Lit réglable
code-assistive-device-walker = Canne ou déambulateur
code-assistive-device-other = Autre appareil

code-adaptation-work-ramp = Une rampe à l’entrée
code-adaptation-work-bathroom = Des changements dans la salle de bains
code-adaptation-work-doors = Des portes plus larges
code-adaptation-work-lift = Un ascenseur ou un monte-escalier
code-adaptation-work-kitchen = Des changements dans la cuisine
code-adaptation-work-several = Plusieurs de ces travaux

code-chronic-illness-diabetes = Diabète
code-chronic-illness-pressure = Hypertension artérielle
code-chronic-illness-heart = Maladie du cœur
code-chronic-illness-asthma = Asthme
code-chronic-illness-thyroid = Maladie de la thyroïde
code-chronic-illness-kidney = Maladie des reins
code-chronic-illness-other = Autre maladie
code-chronic-illness-several = Plusieurs maladies

code-medicine-place-home = À l’adresse enregistrée
code-medicine-place-centre = Dans un centre de santé proche

code-medicine-time-morning = Le matin
code-medicine-time-afternoon = L’après-midi
code-medicine-time-evening = Le soir

code-university-U1 = Université d’Al-Waha, La Capitale
code-university-U2 = Université de Wadi as-Sidr
code-university-U3 = Université de la Côte des Perles
code-university-U4 = École technique supérieure d’Ar-Rayhan

code-study-programme-medicine = Médecine
code-study-programme-nursing = Soins infirmiers
code-study-programme-pharmacy = Pharmacie
code-study-programme-engineering = Ingénierie
code-study-programme-computing = Informatique
code-study-programme-education = Éducation
code-study-programme-law = Droit
code-study-programme-business = Gestion
code-study-programme-farming = Agriculture
code-study-programme-arts = Lettres et langues
code-study-programme-crafts = Filières techniques

code-university-seat-general = Une place générale
code-university-seat-disability = Une place pour les personnes handicapées
code-university-seat-remote = Une place pour les habitants des régions éloignées

code-certificate-origin-here = Délivré à Al-Waha
code-certificate-origin-abroad = Délivré à l’étranger

code-certificate-branch-science = Sciences
code-certificate-branch-arts = Lettres
code-certificate-branch-vocational = Professionnelle

code-student-home-family = Chez ma famille
code-student-home-hall = Dans une résidence étudiante
code-student-home-rented = Dans un logement loué

code-family-income-I1 = Jusqu’à 500 WHD par mois
code-family-income-I2 = De 500 à 1 000 WHD par mois
code-family-income-I3 = De 1 000 à 2 000 WHD par mois
code-family-income-I4 = Plus de 2 000 WHD par mois

code-certificate-level-school = Certificat scolaire
code-certificate-level-diploma = Diplôme universitaire de cycle court
code-certificate-level-bachelor = Licence
code-certificate-level-master = Master
code-certificate-level-doctorate = Doctorat

code-certificate-language-arabic = Arabe
code-certificate-language-english = Anglais
code-certificate-language-french = Français
code-certificate-language-other = Autre langue

code-study-mode-present = En classe
code-study-mode-distance = À distance
code-study-mode-mixed = Les deux

code-equivalence-use-study = Pour poursuivre des études
code-equivalence-use-work = Pour travailler
code-equivalence-use-other = Autre usage

code-certificate-copy-use-university = Pour une université
code-certificate-copy-use-employer = Pour un employeur
code-certificate-copy-use-embassy = Pour une ambassade
code-certificate-copy-use-own-records = Pour mes archives

code-certificate-copy-form-electronic = Une copie électronique signée dans « Mon espace »
code-certificate-copy-form-counter = Une copie sur papier, à retirer à la direction de l’éducation

code-passport-request-first = Premier passeport
code-passport-request-renewal = Renouvellement d’un passeport qui a expiré ou va expirer
code-passport-request-lost = Remplacement d’un passeport perdu
code-passport-request-stolen = Remplacement d’un passeport volé
code-passport-request-damaged = Remplacement d’un passeport abîmé

code-passport-pages-32 = 32 pages
code-passport-pages-64 = 64 pages

code-passport-delivery-post = Par la poste, à l’adresse enregistrée
code-passport-delivery-counter = Au bureau des passeports

code-passport-consent-both = L’autre parent est d’accord
code-passport-consent-sole = Il n’y a pas d’autre parent, ou je suis le tuteur
code-passport-consent-ruling = J’ai une décision de justice
code-passport-consent-refused = L’autre parent n’est pas d’accord

code-abroad-direction-leaving = Je pars vivre à l’étranger
code-abroad-direction-returning = Je reviens, ou je vais revenir, vivre à Al-Waha

code-abroad-reason-work = Travail
code-abroad-reason-study = Études
code-abroad-reason-family = Rejoindre la famille
code-abroad-reason-treatment = Traitement
code-abroad-reason-other = Autre motif

code-customs-goods-household = Meubles et biens ménagers
code-customs-goods-vehicle = Un véhicule
code-customs-goods-both = Des biens ménagers et un véhicule

code-customs-entry-airport = Aéroport international de la Capitale
code-customs-entry-harbour = Port-aux-Perles
code-customs-entry-north = Poste frontière du Nord
code-customs-entry-desert = Poste frontière d’Ar-Rimal

code-record-use-work = Pour un travail
code-record-use-visa = Pour un visa ou un séjour dans un autre pays
code-record-use-study = Pour des études
code-record-use-licence = Pour une licence
code-record-use-other = Pour autre chose

code-record-form-electronic = Un extrait électronique dans « Mon espace »
code-record-form-counter = Un extrait sur papier, à retirer dans un centre de services

code-clinic-need-check = Un examen général
code-clinic-need-chronic = Le suivi d’une maladie chronique
code-clinic-need-pregnancy = Le suivi d’une grossesse
code-clinic-need-vaccination = Une vaccination
code-clinic-need-wound = Des soins pour une plaie
code-clinic-need-teeth = Des soins dentaires
code-clinic-need-other = Autre chose

code-clinic-mobility-walks = Je peux venir là où la clinique s’arrête
code-clinic-mobility-home = Je ne peux pas quitter mon domicile

code-clinic-road-paved = Une route revêtue
code-clinic-road-track = Une piste
code-clinic-road-rough = Une piste difficile, pour véhicule à quatre roues motrices

code-clinic-time-morning = Le matin
code-clinic-time-noon = À midi
code-clinic-time-afternoon = L’après-midi
