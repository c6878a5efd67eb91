service-occupancy-certificate = Certificat d’occupation
    .summary = Demandez le certificat qui permet d’habiter ou d’utiliser un bâtiment neuf.
    .who = Le propriétaire d’un bâtiment achevé avec un permis de la municipalité.
    .gives = Un certificat d’occupation, qui permet le raccordement définitif à l’eau et à l’électricité.
    .next = Un ingénieur de la municipalité visite le bâtiment le jour que vous avez choisi. Le certificat est délivré si le bâtiment est conforme au permis.
    .complaint = Formez un recours écrit auprès de la commission d’urbanisme de la municipalité, dans les trente jours suivant la décision. Elle répond sous vingt jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-occupancy-certificate-as-permitted = Le bâtiment est conforme au permis.
    .refused = Le bâtiment diffère du permis. Vous pouvez continuer : la commission d’urbanisme décide s’il faut modifier le permis ou le bâtiment.

criterion-occupancy-certificate-not-in-use = Personne n’habite ni n’utilise encore le bâtiment.
    .refused = Le bâtiment est utilisé avant d’avoir un certificat. Vous pouvez continuer : la municipalité peut appliquer une pénalité.

criterion-occupancy-certificate-rates-paid = Les taxes municipales sont payées.
    .refused = Vos taxes municipales sont en retard de paiement. Vous pouvez continuer : le certificat est remis une fois les taxes payées.
