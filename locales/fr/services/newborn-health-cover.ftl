service-newborn-health-cover = Assurance maladie d’un nouveau-né
    .summary = Assurez votre nouveau-né et choisissez un médecin de famille.
    .who = Les parents d’un nouveau-né, dont l’un est assuré à Al-Waha.
    .gives = L’assurance maladie dès le jour de la naissance, et la carte d’assurance maladie de l’enfant.
    .next = Une fois la naissance enregistrée, la Caisse d’assurance maladie ouvre le dossier de l’enfant. Elle prévient le médecin que vous avez choisi et vous envoie la carte.
    .complaint = Appelez la Caisse d’assurance maladie ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le médiateur de l’assurance maladie.

criterion-newborn-health-cover-within-90-days = La demande est faite dans les quatre-vingt-dix jours suivant la naissance.
    .refused = Plus de quatre-vingt-dix jours ont passé depuis la naissance. Vous pouvez continuer : l’assurance commencera le jour de la demande, et non le jour de la naissance.
