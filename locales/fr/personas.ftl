persona-parent = Parent
    .summary = Vous avez un enfant, ou vous en attendez un.
persona-resident = Propriétaire ou locataire de son logement
    .summary = Vous vivez à Al-Waha dans un logement dont vous êtes propriétaire ou locataire, ou en famille.
persona-driver = Conducteur ou conductrice
    .summary = Vous avez un permis de conduire.
persona-business-owner = Propriétaire d’une entreprise
    .summary = Vous possédez une société, un magasin ou un atelier.
persona-worker = Travailleur ou travailleuse
    .summary = Vous travaillez pour un employeur ou à votre compte, ou votre travail a pris fin.
persona-job-seeker = Demandeur ou demandeuse d’emploi
    .summary = Vous avez perdu votre travail, ou vous cherchez votre premier emploi.
persona-foreign-resident = Résident étranger ou résidente étrangère
    .summary = Vous vivez à Al-Waha sans en avoir la nationalité.
persona-entrepreneur = Créateur ou créatrice d’entreprise
    .summary = Vous voulez lancer votre propre activité.
persona-home-owner = Propriétaire d’un logement ou d’un terrain
    .summary = Vous possédez un logement ou un terrain, ou vous voulez en acheter un.

## Famille et âge avancé : mariage, décès, retraite et soins
persona-spouse-to-be = Futur époux ou future épouse
    .summary = Vous allez vous marier, ou vous venez de le faire.
persona-family-member = Proche d’une personne décédée
    .summary = Vous avez perdu quelqu’un, et il y a des formalités à accomplir.
persona-retired = À la retraite
    .summary = Vous êtes à la retraite, ou vous y serez bientôt.
persona-carer = Aidant ou aidante
    .summary = Vous vous occupez d’une personne malade, âgée ou handicapée.

# Apprendre, santé et handicap, voyages.

persona-rural-resident = Habitant ou habitante d’une zone rurale
    .summary = Vous vivez loin des villes et de leurs services.
persona-person-with-disability = Personne handicapée
    .summary = Vous avez un handicap ou une maladie de longue durée.
persona-older-person = Personne âgée
    .summary = Vous avez plus de soixante ans et voulez bien vivre chez vous.
persona-student = Étudiant ou étudiante
    .summary = Vous faites des études, ou vous allez entrer à l’université.
persona-traveller = En voyage ou à l’étranger
    .summary = Vous voyagez, vous vivez hors d’Al-Waha, ou vous y revenez.
