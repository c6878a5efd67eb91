service-change-of-address = Change of address
    .summary = Report your new address to your municipality, and with it to every authority.
    .who = Everyone who lives in Al-Waha and moves within the country.
    .gives = A certificate of the new address.
    .next = The municipality checks the new address and records it. The other authorities take it from the address register, so you report it only once.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-change-of-address-within-30-days = The move is reported within thirty days.
    .refused = More than thirty days have passed since the move. You may carry on: the municipality may charge a late fee.

criterion-change-of-address-after-current-address = The move comes after the start of your present address.
    .refused = The day of the move is not later than the day on which your present address began. Check the day. If it is right, carry on: an officer will look at it.
