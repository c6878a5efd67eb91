service-family-book = Inscription de l’enfant au livret de famille
    .summary = Faites inscrire votre nouveau-né au livret de famille et attribuer un numéro national.
    .who = Les familles dont au moins un parent a la nationalité d’Al-Waha. Les autres familles reçoivent un extrait de situation familiale.
    .gives = Un nouveau livret de famille où figure l’enfant, et le numéro national de l’enfant.
    .next = Une fois la naissance enregistrée, l’Office du registre de la population attribue un numéro national à l’enfant. Il imprime ensuite le nouveau livret de famille.
    .complaint = Appelez l’Office du registre de la population ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-family-book-parent-is-national = Au moins un parent a la nationalité d’Al-Waha.
    .refused = Aucun des parents n’a la nationalité d’Al-Waha. Vous pouvez continuer : l’Office délivrera un extrait de situation familiale au lieu d’un livret de famille.
