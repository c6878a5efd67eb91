service-company-change-of-address = Change a company's address
    .summary = Report the new seat of your company.
    .who = The owner of a company of Al-Waha that has moved or is about to move.
    .gives = A certificate of the company's new seat.
    .next = The Companies Department checks and records the new seat, and tells the municipality.
    .complaint = Call or write to the Companies Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-company-change-of-address-within-30-days = The move is reported within thirty days.
    .refused = More than thirty days have passed since the move. You may carry on: the Companies Department may charge a late fee.
