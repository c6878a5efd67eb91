service-passport = Passeport : délivrance ou renouvellement
    .summary = Demandez un nouveau passeport, renouvelez le vôtre ou faites-le remplacer.
    .who = Tout citoyen d’Al-Waha de dix-huit ans ou plus.
    .gives = Un passeport valable dix ans. Le précédent est annulé.
    .next = La Direction des passeports vous invite une fois. Elle y prend votre photographie et vos empreintes digitales : inutile d’apporter une photographie. Elle imprime ensuite le passeport, que vous recevez de la façon que vous avez choisie.
    .complaint = Appelez la Direction des passeports ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

service-passport-hint-applicant-passport-request = Vous pouvez renouveler un passeport un an avant son expiration.

criterion-passport-citizen = Le demandeur a la nationalité d’Al-Waha.
    .refused = Al-Waha délivre des passeports à ses ressortissants. Adressez-vous à l’ambassade de votre pays.

criterion-passport-of-age = Le demandeur a dix-huit ans ou plus.
    .refused = Vous avez moins de dix-huit ans. Un de vos parents ou votre tuteur peut faire la demande pour vous : choisissez « Passeport pour un enfant ».
