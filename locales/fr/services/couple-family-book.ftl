service-couple-family-book = Livret de famille pour un couple
    .summary = Faites ouvrir un livret de famille après votre mariage.
    .who = Les couples dont l’un des deux a la nationalité d’Al-Waha. Les autres reçoivent un extrait de situation familiale.
    .gives = Un livret de famille à vos deux noms, où vos enfants seront inscrits plus tard.
    .next = Une fois le mariage enregistré, l’Office du registre de la population ouvre le dossier de la famille et imprime le livret. Il vous est envoyé, ou vous venez le chercher.
    .complaint = Appelez l’Office du registre de la population ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-couple-family-book-one-is-national = L’un des deux a la nationalité d’Al-Waha.
    .refused = Aucun de vous deux n’a la nationalité d’Al-Waha. Vous pouvez continuer : l’Office délivrera un extrait de situation familiale au lieu d’un livret de famille.
