service-school-transport = Transport scolaire
    .summary = Demandez pour votre enfant une place dans le bus scolaire, pour une année scolaire.
    .who = Les élèves qui habitent à plus de vingt minutes à pied de leur école publique, ou qui se déplacent en fauteuil roulant.
    .gives = Une carte de bus, un arrêt près de chez vous et l’heure du bus.
    .next = La direction prépare le trajet et l’arrêt. Avant le premier voyage, vous recevez la carte et le numéro de téléphone du chauffeur.
    .complaint = Appelez la direction de l’éducation de votre gouvernorat ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez vous adresser au ministère de l’Éducation.

criterion-school-transport-far-enough = Le domicile est à plus de vingt minutes à pied, ou l’élève se déplace en fauteuil roulant.
    .refused = L’école est proche de chez vous. Vous pouvez continuer : les places vont d’abord aux élèves qui habitent plus loin.

criterion-school-transport-under-18 = L’élève a moins de dix-huit ans.
    .refused = Le bus scolaire est réservé aux moins de dix-huit ans. Renseignez-vous auprès de la municipalité sur une carte de transport public.
