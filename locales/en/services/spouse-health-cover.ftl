service-spouse-health-cover = Health cover for your husband or wife
    .summary = Add your husband or wife to your health cover.
    .who = Everyone who is insured, if their husband or wife has no other cover.
    .gives = Health cover from the day you choose, and a card in the name of your husband or wife.
    .next = Once the marriage is registered, the Health Insurance Authority adds your husband or wife to your cover. It tells the chosen doctor and issues the card.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

service-spouse-health-cover-hint-applicant-card-delivery = The card of your husband or wife.

criterion-spouse-health-cover-insured-then = The applicant is insured on the first day of the cover.
    .refused = Your own cover ends before the day you chose. Renew it at the Health Insurance Authority, then apply.

criterion-spouse-health-cover-no-own-cover = The husband or wife has no other health cover.
    .refused = Your husband or wife has other cover, and nobody is insured twice. You can apply once that cover ends.
