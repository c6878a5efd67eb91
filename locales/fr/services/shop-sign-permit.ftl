service-shop-sign-permit = Permis d’enseigne
    .summary = Demandez à poser une enseigne sur votre local.
    .who = Toute personne dont le local est autorisé, ou qui en a demandé l’autorisation.
    .gives = Un permis d’enseigne, valable trois ans.
    .next = Une fois le local autorisé, la municipalité vérifie le dessin et vous envoie le permis. Posez l’enseigne dans les six mois.
    .complaint = Appelez l’Administration des affaires municipales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-shop-sign-permit-arabic-name = Le nom figure en arabe sur l’enseigne.
    .refused = Aucune enseigne n’est posée sans le nom en arabe. Ajoutez-le au dessin, puis faites la demande.

criterion-shop-sign-permit-high-enough = Une enseigne au-dessus du trottoir est à deux mètres et demi du sol au moins.
    .refused = L’enseigne est plus basse que la loi ne le permet. Relevez-la à deux mètres et demi, puis faites la demande.

criterion-shop-sign-permit-owner-agrees = Le propriétaire du bâtiment a donné son accord.
    .refused = Le propriétaire du bâtiment n’a pas encore donné son accord. Vous pouvez continuer : le permis est délivré une fois l’accord donné.
