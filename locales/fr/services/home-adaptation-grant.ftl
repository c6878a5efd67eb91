service-home-adaptation-grant = Aide à l’adaptation du logement
    .summary = Demandez une aide pour adapter votre logement, par exemple une rampe à l’entrée ou des barres d’appui dans la salle de bains.
    .who = Les titulaires d’une carte de handicap dont le logement doit être modifié pour qu’ils y vivent en sécurité.
    .gives = Une aide pour la plus grande partie du coût : la moitié avant le début des travaux, la moitié après leur contrôle.
    .next = Un ingénieur de la municipalité vous rend visite et convient des travaux avec vous. Commencez après la décision, et prévenez la municipalité à la fin des travaux, pour qu’elle les contrôle.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-home-adaptation-grant-not-begun = Les travaux n’ont pas commencé.
    .refused = Les travaux ont commencé, et l’aide n’est accordée qu’avant. Renseignez-vous auprès de la municipalité sur les prêts à faible coût.

criterion-home-adaptation-grant-has-card = Le demandeur est titulaire d’une carte de handicap.
    .refused = Vous n’avez pas de carte de handicap. Vous pouvez continuer si vous en demandez une en même temps. L’aide est versée une fois la carte délivrée.

criterion-home-adaptation-grant-owner-agrees = Le propriétaire du logement accepte les travaux.
    .refused = Le propriétaire n’a pas encore donné son accord. Vous pouvez continuer : rien n’est versé avant son accord écrit.

criterion-home-adaptation-grant-rates-paid = Les taxes municipales sont payées.
    .refused = Vos taxes municipales sont en retard de paiement. Vous pouvez continuer : l’aide est versée une fois les taxes payées.
