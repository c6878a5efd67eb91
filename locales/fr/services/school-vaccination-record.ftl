service-school-vaccination-record = Relevé de vaccination pour l’école
    .summary = Obtenez le relevé des vaccinations de votre enfant que l’école demande.
    .who = Les parents ou le tuteur d’un enfant de moins de dix-huit ans qui vit à Al-Waha.
    .gives = Le relevé de vaccination, avec la liste des vaccins qui manquent et les lieux où les faire.
    .next = Le centre de santé vérifie le dossier. Vous recevez le relevé, et l’école en reçoit une copie.
    .complaint = Appelez la Direction de la santé publique ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-school-vaccination-record-under-18 = L’élève a moins de dix-huit ans.
    .refused = Ce relevé est réservé aux moins de dix-huit ans. Demandez un certificat de vaccination à votre centre de santé.

criterion-school-vaccination-record-vaccinated-here = Tous les vaccins ont été faits à Al-Waha.
    .refused = Certains vaccins ont été faits à l’étranger. Vous pouvez continuer : un médecin examine d’abord le certificat étranger.

criterion-school-vaccination-record-no-allergy = L’élève n’est allergique à aucun vaccin.
    .refused = L’élève est allergique à un vaccin. Vous pouvez continuer : le médecin du centre vous appelle avant de délivrer le relevé.
