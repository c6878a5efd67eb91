service-certificate-equivalence = Reconnaissance d’un diplôme étranger
    .summary = Demandez au ministère de l’Éducation de reconnaître un certificat scolaire ou un diplôme universitaire obtenu à l’étranger.
    .who = Toute personne qui a obtenu un certificat ou un diplôme à l’étranger et veut s’en servir pour étudier ou travailler à Al-Waha.
    .gives = Une décision qui indique à quel certificat ou diplôme d’Al-Waha équivaut le vôtre.
    .next = Le ministère vérifie le document auprès de l’école ou de l’université. Il vous invite une fois à présenter l’original, et vous envoie la décision.
    .complaint = Appelez le ministère de l’Éducation ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-certificate-equivalence-in-the-classroom = Les études n’ont pas été suivies entièrement à distance.
    .refused = Vous avez suivi toutes vos études à distance. Vous pouvez continuer : le ministère demande comment se sont passés les examens et peut en organiser un.
