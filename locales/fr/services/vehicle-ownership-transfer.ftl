service-vehicle-ownership-transfer = Transfert d’un véhicule
    .summary = Déclarez que vous avez vendu votre véhicule.
    .who = Le propriétaire d’un véhicule d’Al-Waha qui l’a vendu à une autre personne.
    .gives = Une attestation de transfert, et un nouveau certificat d’immatriculation pour l’acheteur.
    .next = La Direction de la circulation demande à l’acheteur de confirmer l’achat et enregistre le véhicule à son nom.
    .complaint = Appelez la Direction de la circulation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-vehicle-ownership-transfer-within-30-days = La vente est déclarée dans les trente jours.
    .refused = Plus de trente jours ont passé depuis la vente. Vous pouvez continuer : la Direction de la circulation peut demander des frais de retard.

criterion-vehicle-ownership-transfer-registered = L’immatriculation a expiré il y a moins de deux ans.
    .refused = L’immatriculation a expiré il y a deux ans ou plus : le véhicule doit être immatriculé de nouveau avant son transfert. Adressez-vous à la Direction de la circulation.
