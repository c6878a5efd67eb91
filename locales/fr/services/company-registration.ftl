service-company-registration = Inscription d’une société
    .summary = Inscrivez votre société et obtenez son numéro et sa licence commerciale.
    .who = Toute personne d’au moins dix-huit ans qui veut lancer une entreprise, seule ou avec des associés.
    .gives = Un certificat portant le numéro de la société et, une fois le local autorisé, une licence commerciale valable un an.
    .next = La Direction des sociétés vérifie le nom et inscrit la société. Elle communique ensuite son numéro à la Direction des impôts, à la municipalité et à la Caisse des assurances sociales.
    .complaint = Appelez la Direction des sociétés ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-company-registration-at-least-18 = Le demandeur a au moins dix-huit ans.
    .refused = Nul n’inscrit une société avant dix-huit ans. Votre tuteur peut en inscrire une à son propre nom.

criterion-company-registration-capital = Une société à responsabilité limitée a un capital d’au moins 1 000 dinars.
    .refused = Le capital est inférieur à ce que la loi exige d’une société à responsabilité limitée. Augmentez-le, ou choisissez une autre forme juridique.

criterion-company-registration-national = Le demandeur a la nationalité d’Al-Waha.
    .refused = Vous n’avez pas la nationalité d’Al-Waha. Vous pouvez continuer : la Direction vérifie que vous vivez ici depuis un an.
