service-vehicle-registration-renewal = Renouvellement de l’immatriculation d’un véhicule
    .summary = Renouvelez pour un an l’immatriculation de votre véhicule.
    .who = Le propriétaire d’un véhicule d’Al-Waha dont l’immatriculation va expirer, ou a expiré il y a moins de deux ans.
    .gives = Un certificat d’immatriculation valable un an.
    .next = La Direction de la circulation vérifie le certificat de contrôle technique et l’assurance, et délivre le certificat d’immatriculation.
    .complaint = Appelez la Direction de la circulation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-vehicle-registration-renewal-expired-under-2-years = L’immatriculation a expiré il y a moins de deux ans.
    .refused = L’immatriculation de votre véhicule a expiré il y a deux ans ou plus : elle ne peut pas être renouvelée. Faites immatriculer de nouveau le véhicule auprès de la Direction de la circulation.

criterion-vehicle-registration-renewal-within-90-days = La demande est faite dans les trois derniers mois de l’immatriculation, ou plus tard.
    .refused = L’immatriculation de votre véhicule est encore valable plus de trois mois. Vous pouvez continuer : la nouvelle année commence à la fin de l’année en cours.
