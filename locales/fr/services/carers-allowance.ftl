service-carers-allowance = Allocation d’aidant
    .summary = Demandez une allocation mensuelle si vous vous occupez d’un proche, chez lui ou chez vous.
    .who = Tout adulte qui s’occupe, trente heures par semaine ou plus, d’un proche pour lequel la commission médicale a établi un rapport.
    .gives = Une allocation mensuelle aussi longtemps que vous apportez cette aide, versée sur votre compte ou à un bureau de poste.
    .next = Le Fonds de protection sociale étudie le rapport ; un de ses agents peut vous rendre visite à tous deux. Il décide ensuite. Le premier versement a lieu le mois qui suit la décision.
    .complaint = Formez un recours écrit auprès du Fonds de protection sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-carers-allowance-carer-adult = Le demandeur a dix-huit ans ou plus.
    .refused = L’allocation est réservée aux adultes. Un autre adulte de la famille peut la demander.

criterion-carers-allowance-thirty-hours = L’aide prend au moins trente heures par semaine.
    .refused = L’allocation est prévue à partir de trente heures d’aide par semaine. Renseignez-vous auprès du Fonds sur les visites à domicile et sur des jours de repos pour vous.

criterion-carers-allowance-only-allowance = Personne d’autre ne touche l’allocation pour la même personne.
    .refused = Une seule allocation est versée pour chaque personne aidée, et quelqu’un d’autre la touche. Vous pourrez la demander quand cette personne y aura renoncé.

criterion-carers-allowance-low-wage = Le salaire assuré se situe dans l’une des trois tranches les plus basses.
    .refused = Votre salaire dépasse la limite. Vous pouvez continuer : le Fonds versera une allocation réduite.
