service-company-extract = Extrait du registre des sociétés
    .summary = Obtenez un extrait de l’inscription de votre société.
    .who = Le propriétaire d’une société d’Al-Waha.
    .gives = Un extrait du registre des sociétés, en arabe ou en anglais, valable trois mois.
    .next = La Direction des sociétés établit l’extrait, y appose son sceau et vous l’envoie.
    .complaint = Appelez la Direction des sociétés ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.
