service-shop-sign-permit = Permit for a shop sign
    .summary = Apply to put up a sign on your premises.
    .who = Everyone whose premises are licensed, or who has applied for it.
    .gives = A permit for the sign, valid for three years.
    .next = Once the premises are licensed, the municipality checks the drawing and sends you the permit. Put up the sign within six months.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-shop-sign-permit-arabic-name = The name on the sign is in Arabic.
    .refused = No sign is put up without the name in Arabic. Add it to the drawing, then apply.

criterion-shop-sign-permit-high-enough = A sign over the pavement hangs at least two and a half metres above it.
    .refused = The sign hangs lower than the law allows. Raise it to two and a half metres, then apply.

criterion-shop-sign-permit-owner-agrees = The owner of the building has agreed.
    .refused = The owner of the building has not agreed yet. You may carry on: the permit is issued once they have.
