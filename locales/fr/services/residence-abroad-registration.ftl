service-residence-abroad-registration = Résidence à l’étranger : départ ou retour
    .summary = Déclarez votre départ pour vivre à l’étranger, ou votre retour.
    .who = Les citoyens qui vivent à l’étranger plus de six mois, ou qui en reviennent ensuite.
    .gives = Une attestation que les ambassades et tous les organismes acceptent.
    .next = Au départ, l’Office du registre de la population enregistre votre résidence et en informe l’ambassade d’Al-Waha. Au retour, il enregistre votre nouvelle adresse et en informe la municipalité.
    .complaint = Appelez l’Office du registre de la population ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-residence-abroad-registration-citizen = Le demandeur a la nationalité d’Al-Waha.
    .refused = Cet enregistrement est réservé aux ressortissants d’Al-Waha. Les résidents qui partent déclarent un changement d’adresse.

criterion-residence-abroad-registration-within-30-days = Le retour est déclaré dans les trente jours.
    .refused = Plus de trente jours ont passé depuis votre retour. Vous pouvez continuer : vous ne perdez aucun droit.
