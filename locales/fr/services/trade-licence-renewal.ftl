service-trade-licence-renewal = Renouvellement d’une licence commerciale
    .summary = Renouvelez pour un an la licence de votre société.
    .who = Le propriétaire d’une société d’Al-Waha dont la licence va expirer, ou a expiré il y a moins de six mois.
    .gives = Une licence commerciale valable un an.
    .next = La Direction des sociétés vérifie les informations et le certificat de sécurité incendie, et délivre la licence.
    .complaint = Appelez la Direction des sociétés ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-trade-licence-renewal-expired-under-6-months = La licence a expiré il y a six mois au plus.
    .refused = La licence a expiré il y a plus de six mois et n’est plus renouvelable. Demandez-en une nouvelle à la Direction des sociétés.

criterion-trade-licence-renewal-within-60-days = La demande est faite dans les deux derniers mois de la licence, ou plus tard.
    .refused = Votre licence est encore valable plus de deux mois. Vous pouvez continuer : la nouvelle année commence à la fin de l’année en cours.
