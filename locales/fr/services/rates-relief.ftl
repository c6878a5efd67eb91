service-rates-relief = Allègement des taxes municipales
    .summary = Demandez à payer moins de taxes pour votre logement, à payer plus tard ou en plusieurs fois.
    .who = Toute personne qui ne possède que son logement et dont le revenu est devenu trop faible. Par exemple après une perte d’emploi ou une maladie.
    .gives = Une décision qui réduit, reporte ou échelonne les taxes, sans pénalité de retard.
    .next = Une commission de la municipalité examine votre demande, et un agent peut vous rendre visite sur rendez-vous. Les pénalités ne courent plus à partir du jour de la demande.
    .complaint = Formez un recours écrit auprès de l’Administration des affaires municipales, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-rates-relief-only-home = Le demandeur ne possède aucun autre bien que son logement.
    .refused = L’allègement est réservé aux personnes qui ne possèdent que leur logement. Demandez à la municipalité quels autres modes de paiement sont possibles.

criterion-rates-relief-low-income = Le ménage ne dispose pas de plus de 400 dinars par mois.
    .refused = Le revenu de votre ménage dépasse la limite habituelle. Vous pouvez continuer : la commission tient compte du nombre de personnes qui en vivent.
