service-building-permit = Permis de construire
    .summary = Demandez un permis pour construire, agrandir ou démolir.
    .who = Le propriétaire d’un terrain ou d’un bâtiment à Al-Waha, ou la personne qui a demandé à le devenir.
    .gives = Un permis de construire valable trois ans.
    .next = Des ingénieurs de la municipalité contrôlent les plans et visitent le terrain. Ils peuvent demander des modifications avant la délivrance du permis.
    .complaint = Formez un recours écrit auprès de la commission d’urbanisme de la municipalité, dans les trente jours suivant la décision. Elle répond sous vingt jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-building-permit-covers-60-per-cent = Le bâtiment ne couvre pas plus de soixante pour cent du terrain.
    .refused = Le bâtiment couvre une plus grande part du terrain que les règles ne le permettent. Vous pouvez continuer : la commission d’urbanisme examine la demande.

criterion-building-permit-four-floors = Le bâtiment n’a pas plus de quatre niveaux.
    .refused = Le bâtiment a plus de quatre niveaux. Vous pouvez continuer : l’accord de la commission d’urbanisme et de la protection civile est nécessaire.

criterion-building-permit-has-cistern = Les plans d’un bâtiment neuf prévoient une citerne pour l’eau de pluie.
    .refused = Un bâtiment neuf doit avoir une citerne pour l’eau de pluie, et les plans n’en prévoient pas. Demandez à l’ingénieur de l’ajouter, puis faites la demande.

criterion-building-permit-rates-paid = Les taxes municipales sont payées.
    .refused = Vos taxes municipales sont en retard de paiement. Vous pouvez continuer : le permis est remis une fois les taxes payées.
