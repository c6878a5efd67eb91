service-pensioner-discount-card = Pensioner's discount card
    .summary = Apply for a card that halves bus fares and the fees of libraries, museums and parks.
    .who = Every resident of Al-Waha who is retired or has turned sixty.
    .gives = A card with your name and photograph, valid for five years in all municipalities.
    .next = The municipality checks your age or retirement and prints the card. It is sent to you, or you collect it.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-pensioner-discount-card-retired-or-60 = The applicant is retired or has turned sixty.
    .refused = The register does not have you as retired, and you are under sixty. You may carry on: the card is issued once your pension is granted.
