service-school-transfer = Transfert dans une autre école
    .summary = Demandez que votre enfant passe dans une autre école publique, depuis une école du pays ou de l’étranger.
    .who = Les parents ou le tuteur d’un élève qui vit à Al-Waha.
    .gives = La décision sur le transfert, et une place dans la nouvelle école à partir d’un jour fixé.
    .next = La direction demande une place à la nouvelle école. L’école précédente envoie ensuite le dossier : vous n’avez pas à le porter vous-même.
    .complaint = Appelez la direction de l’éducation de votre gouvernorat ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez vous adresser au ministère de l’Éducation.

service-school-transfer-hint-pupil-school-place = L’école où l’élève doit passer.

criterion-school-transfer-school-age = L’élève a entre quatre et dix-sept ans.
    .refused = Les écoles n’accueillent ni les enfants de moins de quatre ans, ni les personnes de dix-huit ans ou plus. Renseignez-vous auprès de la direction sur l’éducation des adultes.

criterion-school-transfer-another-school = L’école demandée n’est pas l’école actuelle.
    .refused = L’école choisie est l’école actuelle de l’élève. Choisissez-en une autre.
