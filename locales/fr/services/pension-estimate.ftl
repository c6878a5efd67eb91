service-pension-estimate = Estimation de pension
    .summary = Découvrez combien vous toucherez de pension, et à partir de quand.
    .who = Toute personne assurée auprès de la Caisse des assurances sociales, à tout âge.
    .gives = Un certificat qui indique la pension prévue, le premier jour possible et les mois qui manquent encore. Il n’engage pas la Caisse.
    .next = La Caisse des assurances sociales calcule la pension d’après son registre et vos réponses, et envoie le certificat dans votre espace.
    .complaint = Appelez la Caisse des assurances sociales ou écrivez-lui. Vous recevez une réponse sous dix jours ouvrables. Signalez aussitôt les mois qui manquent dans l’estimation.

service-pension-estimate-hint-applicant-employment-until = Si vous travaillez encore, indiquez le jour où vous pensez vous arrêter.

criterion-pension-estimate-enough-months = Des cotisations ont été payées pendant au moins 180 mois.
    .refused = Vous n’avez pas encore 180 mois. Vous pouvez continuer : le certificat indiquera combien il en manque.

criterion-pension-estimate-early-from-50 = Toute personne qui veut une pension anticipée a cinquante ans.
    .refused = Il n’y a pas de pension anticipée avant cinquante ans. Vous pouvez continuer : le certificat indiquera à partir de quand vous y aurez droit.
