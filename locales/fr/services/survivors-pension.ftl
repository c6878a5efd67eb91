service-survivors-pension = Pension de survivants
    .summary = Demandez une pension après le décès d’une personne qui subvenait à vos besoins.
    .who = Le mari ou la femme, les parents et les enfants d’une personne qui était assurée ou touchait une pension.
    .gives = Votre part en pension mensuelle, à partir du mois qui suit le décès. La décision vaut aussi pour les enfants de moins de dix-huit ans.
    .next = Une fois le décès enregistré, la Caisse des assurances sociales calcule la pension et les parts. Elle peut vous interroger sur la famille. Le premier versement arrive le mois qui suit la décision.
    .complaint = Formez un recours écrit auprès de la Caisse des assurances sociales, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-survivors-pension-entitled-relative = Le demandeur est le mari, la femme, le père, la mère ou l’enfant de la personne décédée.
    .refused = Cette pension est réservée au mari ou à la femme, aux parents et aux enfants. Ils peuvent la demander eux-mêmes, et un tuteur peut la demander pour un enfant.

criterion-survivors-pension-was-insured = La personne décédée était assurée ou touchait une pension.
    .refused = La pension est versée pour les personnes assurées ou pensionnées. En cas de doute, répondez que vous ne savez pas : la Caisse consulte son registre.

criterion-survivors-pension-of-age-to-claim = Un fils ou une fille a moins de vingt-six ans, ou ne peut pas travailler.
    .refused = À partir de vingt-six ans, seuls les fils et les filles qui ne peuvent pas travailler touchent la pension. Si c’est votre cas, modifiez votre réponse à cette question.

criterion-survivors-pension-no-other-pension = Le demandeur ne touche pas d’autre pension.
    .refused = Vous touchez une autre pension. Vous pouvez continuer : la Caisse verse la plus élevée et la moitié de l’autre.
