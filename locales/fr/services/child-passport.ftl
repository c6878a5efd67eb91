service-child-passport = Passeport pour un enfant
    .summary = Demandez un passeport pour votre enfant ou l’enfant sous votre tutelle, ou renouvelez-le.
    .who = Les parents ou le tuteur d’un enfant de moins de dix-huit ans qui a la nationalité d’Al-Waha.
    .gives = Un passeport valable cinq ans.
    .next = La Direction des passeports demande à l’autre parent son accord. Elle vous invite ensuite avec l’enfant et prend la photographie sur place : inutile d’en apporter une. Elle vous envoie enfin le passeport.
    .complaint = Appelez la Direction des passeports ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-child-passport-citizen = L’enfant a la nationalité d’Al-Waha.
    .refused = Al-Waha délivre des passeports à ses ressortissants. Adressez-vous à l’ambassade du pays de l’enfant.

criterion-child-passport-under-18 = L’enfant a moins de dix-huit ans.
    .refused = À partir de dix-huit ans, chacun demande son propre passeport.

criterion-child-passport-consent = L’autre parent est d’accord, ou une décision de justice remplace cet accord.
    .refused = Aucun passeport n’est délivré tant qu’un parent s’y oppose. Saisissez le tribunal de la famille, puis faites la demande avec sa décision.
