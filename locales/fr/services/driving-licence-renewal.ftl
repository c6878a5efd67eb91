service-driving-licence-renewal = Renouvellement du permis de conduire
    .summary = Renouvelez votre permis de conduire pour dix ans.
    .who = Toute personne dont le permis de conduire d’Al-Waha va expirer, ou a expiré il y a moins de cinq ans.
    .gives = Un permis de conduire valable dix ans, par la poste ou au guichet.
    .next = La Direction de la circulation vérifie votre certificat de vue et imprime le permis. Vous rendez le permis actuel en recevant le nouveau.
    .complaint = Appelez la Direction de la circulation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-driving-licence-renewal-expired-under-5-years = Le permis est en cours de validité, ou a expiré il y a moins de cinq ans.
    .refused = Votre permis a expiré il y a cinq ans ou plus : il ne peut plus être renouvelé. Inscrivez-vous à l’examen de conduite auprès de la Direction de la circulation.

criterion-driving-licence-renewal-under-70 = Le titulaire a moins de soixante-dix ans.
    .refused = À partir de soixante-dix ans, la commission médicale vous examine avant le renouvellement du permis. Vous pouvez continuer : la Direction de la circulation vous fixera un rendez-vous.
