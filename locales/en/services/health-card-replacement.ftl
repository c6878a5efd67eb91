service-health-card-replacement = Replacement of a health card
    .summary = Get a new card when yours was lost, stolen or damaged.
    .who = Everyone who is insured in Al-Waha.
    .gives = A new health card; the old one is blocked.
    .next = The Health Insurance Authority blocks the old card and prints a new one, which you receive in the way you chose.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

criterion-health-card-replacement-insured = The person is insured.
    .refused = Your health cover has ended: no card is issued before it is renewed. Turn to the Health Insurance Authority.
