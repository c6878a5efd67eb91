service-university-admission = Admission dans une université publique
    .summary = Demandez une place dans une université publique et, si nécessaire, dans une résidence étudiante.
    .who = Toute personne qui a un certificat de fin d’études secondaires d’Al-Waha, ou un certificat reconnu équivalent.
    .gives = L’admission dans une filière, ou votre rang sur la liste d’attente.
    .next = Le Bureau des admissions universitaires prend vos notes auprès du ministère de l’Éducation et classe toutes les candidatures. Tous les résultats paraissent le même jour.
    .complaint = Formez un recours auprès du Bureau des admissions universitaires dans les sept jours suivant les résultats. Une autre commission vérifie votre rang et répond sous cinq jours ouvrables.

criterion-university-admission-at-least-16 = Le demandeur a seize ans ou plus.
    .refused = Les universités n’admettent personne avant seize ans. Renseignez-vous auprès du Bureau sur le programme pour élèves à haut potentiel.

criterion-university-admission-two-programmes = Les deux filières choisies sont différentes.
    .refused = Vous avez choisi deux fois la même filière. Vous pouvez continuer : une seule sera examinée.
