service-pensioner-discount-card = Carte de réduction des retraités
    .summary = Demandez une carte qui réduit de moitié le prix du bus et les droits d’entrée des bibliothèques, des musées et des parcs.
    .who = Tout habitant d’Al-Waha qui est à la retraite ou a soixante ans révolus.
    .gives = Une carte à votre nom, avec photographie, valable cinq ans dans toutes les municipalités.
    .next = La municipalité vérifie votre âge ou votre retraite et imprime la carte. Elle vous est envoyée, ou vous venez la chercher.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-pensioner-discount-card-retired-or-60 = Le demandeur est à la retraite ou a soixante ans révolus.
    .refused = Le registre n’indique pas que vous êtes à la retraite, et vous avez moins de soixante ans. Vous pouvez continuer : la carte est délivrée une fois votre pension accordée.
