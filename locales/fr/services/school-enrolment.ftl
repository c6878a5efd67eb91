service-school-enrolment = Inscription d’un élève à l’école
    .summary = Demandez une place pour votre enfant dans une école maternelle ou une école publique.
    .who = Les parents ou le tuteur d’un enfant de quatre à dix-sept ans qui vit à Al-Waha.
    .gives = Une place dans une école, le jour de la rentrée et le nom du conseiller qui vous accueille.
    .next = La direction de l’éducation cherche une place dans l’école que vous avez choisie. S’il n’y en a pas, elle vous propose l’école la plus proche qui en a une.
    .complaint = Appelez la direction de l’éducation de votre gouvernorat ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Ensuite, vous pouvez vous adresser au ministère de l’Éducation.

service-school-enrolment-hint-pupil-school-place = L’école la plus proche de chez vous est celle qui a le plus de chances d’avoir une place.

criterion-school-enrolment-school-age = L’élève a entre quatre et dix-sept ans.
    .refused = Les écoles n’accueillent ni les enfants de moins de quatre ans, ni les personnes de dix-huit ans ou plus. Renseignez-vous auprès de la direction sur les crèches ou l’éducation des adultes.

criterion-school-enrolment-first-grade-at-six = L’élève a six ans ou plus s’il s’agit de la première année.
    .refused = L’élève n’a pas encore six ans. Vous pouvez continuer : la direction décide après un court entretien.
