service-fire-safety-certificate = Certificat de sécurité incendie
    .summary = Faites visiter votre local et attester sa sécurité en cas d’incendie.
    .who = Toute personne qui ouvre un magasin, un bureau ou un atelier à Al-Waha.
    .gives = Un certificat de sécurité incendie valable un an.
    .next = La direction de la protection civile de votre gouvernorat vous appelle pour convenir d’un jour. Un agent visite ensuite le local. Le certificat est délivré deux jours après la visite.
    .complaint = Écrivez dans les quinze jours à la direction de la protection civile et demandez une seconde visite. Un autre agent vient sous sept jours ouvrables.

criterion-fire-safety-certificate-enough-exits = Un local qui reçoit plus de cinquante personnes a au moins deux issues.
    .refused = Votre local n’a qu’une issue et reçoit plus de cinquante personnes. Aménagez une autre issue, puis faites la demande.

criterion-fire-safety-certificate-extinguisher = Il y a au moins un extincteur.
    .refused = Il n’y a pas d’extincteur. Vous pouvez continuer : installez-en un avant la visite.
