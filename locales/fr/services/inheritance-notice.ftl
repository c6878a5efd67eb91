service-inheritance-notice = Certificat d’hérédité
    .summary = Obtenez un certificat du tribunal qui désigne les héritiers et leurs parts.
    .who = Tout héritier, ou la personne que les héritiers ont chargée d’agir en leur nom.
    .gives = Un document certifié qui désigne les héritiers et leurs parts. Les banques, les bureaux du cadastre et la Direction de la circulation l’acceptent.
    .next = Une fois le décès enregistré, le Greffe des tribunaux de la famille fixe une courte audience. Vous y venez avec les deux témoins. Le tribunal délivre ensuite le certificat.
    .complaint = Écrivez au Greffe des tribunaux de la famille. Il répond sous dix jours ouvrables. Tout héritier peut contester le certificat devant la cour d’appel dans les trente jours.

criterion-inheritance-notice-heir-applies = Le demandeur est un proche parent.
    .refused = Le certificat est remis aux héritiers, ou à la personne qui agit en leur nom. Vous pouvez continuer : le Greffe demandera la procuration.

criterion-inheritance-notice-no-minor-heirs = Tous les héritiers ont dix-huit ans ou plus.
    .refused = Un héritier a moins de dix-huit ans. Vous pouvez continuer : le tribunal désignera un tuteur pour cette part.
