# Pourquoi des informations sont utilisées : se lit après « Finalité : » ou seul.
purpose-register-birth = enregistrement d’une naissance
purpose-issue-family-book = inscription d’un enfant au livret de famille
purpose-grant-child-allowance = décision sur l’allocation pour enfant
purpose-cover-newborn = assurance d’un nouveau-né
purpose-record-address = enregistrement d’une nouvelle adresse
purpose-renew-driving-licence = renouvellement d’un permis de conduire
purpose-renew-vehicle-registration = renouvellement de l’immatriculation d’un véhicule
purpose-transfer-vehicle = transfert d’un véhicule
purpose-permit-parking = permis de stationnement des résidents
purpose-renew-trade-licence = renouvellement d’une licence commerciale
purpose-record-company-address = enregistrement de l’adresse d’une société
purpose-issue-company-extract = délivrance d’un extrait du registre des sociétés
purpose-replace-health-card = remplacement d’une carte d’assurance maladie
purpose-cover-treatment-abroad = prise en charge d’un traitement à l’étranger
purpose-grant-unemployment-benefit = décision sur l’indemnité de chômage
purpose-issue-insurance-statement = délivrance d’un relevé d’assurances sociales
purpose-keep-register = tenue du registre

## Famille et âge avancé : mariage, décès, retraite et soins
purpose-certify-premarital-examination = délivrance d’un certificat prénuptial
purpose-register-marriage = enregistrement d’un contrat de mariage
purpose-open-family-book = ouverture d’un livret de famille pour un couple
purpose-grant-marriage-support = décision sur l’aide au mariage
purpose-cover-spouse = assurance du mari ou de la femme
purpose-register-death = enregistrement d’un décès
purpose-permit-burial = autorisation d’une inhumation
purpose-grant-funeral-costs = décision sur l’aide aux obsèques
purpose-grant-survivors-pension = décision sur la pension de survivants
purpose-certify-heirs = attestation de la qualité d’héritier
purpose-estimate-pension = estimation d’une pension
purpose-grant-old-age-pension = décision sur la pension de vieillesse ou anticipée
purpose-issue-discount-card = délivrance d’une carte de réduction des retraités
purpose-grant-carers-allowance = décision sur l’allocation d’aidant
purpose-arrange-home-care = organisation de visites à domicile
purpose-allot-respite-place = attribution d’une place en centre de jour ou en court séjour

purpose-register-job-seeker = inscription d’un demandeur d’emploi
purpose-continue-health-cover = maintien de l’assurance maladie après la fin du travail
purpose-give-training-place = attribution d’une place de formation
purpose-relieve-rates = décision sur l’allègement des taxes municipales
purpose-grant-work-permit = décision sur un permis de travail
purpose-register-apprenticeship = enregistrement d’un apprentissage
purpose-support-first-job = décision sur l’aide au premier emploi
purpose-register-company = inscription d’une société
purpose-register-taxpayer = inscription d’un contribuable
purpose-register-employer = inscription d’un employeur
purpose-certify-fire-safety = attestation de la sécurité incendie
purpose-license-premises = autorisation d’un local
purpose-permit-shop-sign = autorisation d’une enseigne
purpose-issue-land-extract = délivrance d’un extrait du registre foncier
purpose-transfer-land-title = transfert de la propriété d’un bien
purpose-permit-building = décision sur un permis de construire
purpose-connect-water = raccordement d’un bien à l’eau
purpose-certify-occupancy = attestation qu’un bâtiment peut être utilisé

# Apprendre, santé et handicap, voyages.

purpose-enrol-pupil = inscription d’un élève
purpose-issue-vaccination-record = délivrance d’un relevé de vaccination pour l’école
purpose-arrange-school-transport = organisation du transport scolaire
purpose-grant-school-support = décision sur l’aide aux frais scolaires
purpose-transfer-pupil = transfert d’un élève
purpose-assess-disability = évaluation d’un handicap et délivrance de la carte
purpose-permit-disabled-parking = délivrance d’un macaron de stationnement pour personnes handicapées
purpose-grant-assistive-device = décision sur un appareil d’assistance
purpose-grant-home-adaptation = décision sur l’aide à l’adaptation du logement
purpose-deliver-medicine = livraison de médicaments pour une maladie chronique
purpose-admit-to-university = décision sur une place à l’université
purpose-grant-student-support = décision sur la bourse d’études
purpose-recognise-certificate = reconnaissance d’un diplôme étranger
purpose-issue-certificate-copy = délivrance d’une copie certifiée du certificat de fin d’études secondaires
purpose-issue-passport = délivrance d’un passeport
purpose-issue-child-passport = délivrance d’un passeport d’enfant
purpose-record-residence-abroad = enregistrement d’une résidence à l’étranger ou d’un retour
purpose-exempt-returning-resident = exemption de droits de douane pour une personne qui revient
purpose-issue-criminal-record-certificate = délivrance d’un extrait de casier judiciaire
purpose-send-mobile-clinic = envoi de la clinique mobile
