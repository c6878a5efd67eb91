service-school-certificate-copy = Copie certifiée du certificat de fin d’études secondaires
    .summary = Obtenez une copie certifiée de votre certificat de fin d’études secondaires, en arabe ou en anglais.
    .who = Toute personne qui a obtenu le certificat de fin d’études secondaires à Al-Waha.
    .gives = Une copie électronique signée, ou jusqu’à cinq copies sur papier.
    .next = Le ministère trouve votre résultat dans ses registres et certifie la copie. Elle arrive dans votre espace, ou vous venez la chercher à la direction de l’éducation avec votre carte d’identité.
    .complaint = Appelez le ministère de l’Éducation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-school-certificate-copy-since-1990 = Le certificat a été délivré en 1990 ou plus tard.
    .refused = Votre certificat date d’avant 1990. Vous pouvez continuer : on le cherche dans les archives sur papier, ce qui prend plus de temps.
