service-land-register-extract = Extrait du registre foncier
    .summary = Sachez à qui appartient un bien, s’il est hypothéqué et quelles sont ses limites.
    .who = Le propriétaire d’un bien, la personne qui veut l’acheter, les héritiers et les créanciers.
    .gives = Un extrait revêtu du sceau officiel, valable trente jours.
    .next = La Direction des terres et du cadastre vérifie votre intérêt pour le bien et vous envoie l’extrait.
    .complaint = Appelez la Direction des terres et du cadastre ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-land-register-extract-interest = Le demandeur justifie d’un intérêt pour le bien.
    .refused = Un extrait est réservé aux propriétaires, aux futurs acheteurs, aux héritiers et aux créanciers. Si vous en faites partie, modifiez votre réponse à cette question.
