service-home-care-visits = Visites de soins à domicile
    .summary = Demandez qu’un infirmier, une infirmière ou une aide rende visite, chez elle, à la personne dont vous vous occupez.
    .who = Toute personne qui s’occupe d’une personne malade, âgée ou handicapée, si celle-ci accepte les visites.
    .gives = Un plan de soins, et des visites aux jours dont vous convenez. L’État prend le coût à sa charge.
    .next = La Société nationale de soins à domicile vous appelle, et un infirmier vient établir le plan avec vous deux. Les visites commencent ensuite.
    .complaint = Appelez la Société nationale de soins à domicile ou écrivez-lui. Vous recevez une réponse sous cinq jours ouvrables. Ensuite, vous pouvez vous adresser à la Direction des soins de santé primaires.

criterion-home-care-visits-agreed = La personne dont vous vous occupez accepte les visites.
    .refused = Aucune visite n’a lieu contre la volonté de la personne dont vous vous occupez. Expliquez-lui ce que propose la Société, et faites la demande quand elle sera d’accord.

criterion-home-care-visits-start-ahead = Le premier jour des visites est à venir.
    .refused = Le jour choisi est aujourd’hui ou déjà passé. Vous pouvez continuer : les visites commencent dès que possible.
