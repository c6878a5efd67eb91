## Après la fin du travail : assurance maladie et revenu

person-cover-stay-months = Durée du maintien
    .hint = Le maintien prend fin dès que vous commencez un nouveau travail.
    .question = Combien de temps voulez-vous garder votre assurance maladie ?

person-cover-stay-contribution = Paiement de la cotisation
    .hint = La demande elle-même est sans frais. La Caisse vous indique la cotisation après l’acceptation. Après une démission, rien n’est déduit avant le début de votre indemnité.
    .question = Comment voulez-vous payer la cotisation ?

person-cover-stay-other-cover = L’assurance d’un proche vous couvre-t-elle ?
    .hint = Répondez oui si l’assurance de votre mari, de votre femme ou d’un parent vous couvre.
    .question = L’assurance d’un proche vous couvre-t-elle ?

person-cover-stay-treatment = Avez-vous un traitement ou un médicament à ne pas interrompre ?
    .hint = Si vous répondez oui, la Caisse traite votre demande sous deux jours ouvrables.
    .question = Avez-vous un traitement ou un médicament à ne pas interrompre ?

person-cover-stay-family = Votre assurance couvre-t-elle des membres de votre famille ?
    .hint = Répondez oui si votre assurance couvre une personne de votre famille.
    .question = Votre assurance couvre-t-elle des membres de votre famille ?

person-cover-stay-family-count = Membres de la famille assurés
    .hint = Ne vous comptez pas.
    .question = Combien de membres de votre famille sont assurés avec vous ?

person-hardship-monthly-income = Revenu mensuel du ménage
    .hint = Tout ce que les membres du ménage ont reçu le mois dernier.
    .question = Quel est le revenu mensuel de votre ménage ?

person-hardship-household-size = Personnes vivant de ce revenu
    .hint = Toutes les personnes qui vivent de ce revenu, y compris vous-même.
    .question = Combien de personnes compte votre ménage ?

person-hardship-aid = Votre ménage reçoit-il une aide régulière ?
    .hint = Répondez oui si votre ménage reçoit une aide d’un fonds, d’une association ou d’un proche.
    .question = Votre ménage reçoit-il une aide régulière ?

person-hardship-reason = Motif de l’allègement
    .question = Pourquoi demandez-vous un allègement ?

person-hardship-other-property = Possédez-vous un autre bien que votre logement ?
    .hint = Répondez oui si vous possédez un terrain ou un bâtiment autre que votre logement.
    .question = Possédez-vous un autre bien que votre logement ?

person-rates-relief-kind = Type d’allègement
    .question = Que demandez-vous à la municipalité ?

person-rates-relief-instalments = Nombre de versements
    .question = En combien de versements voulez-vous payer ?
