service-residence-abroad-registration = Residence abroad: leaving or returning
    .summary = Report that you are leaving to live abroad, or that you have come back.
    .who = Citizens who live abroad for more than six months, or who come back after that.
    .gives = A certificate that embassies and all authorities accept.
    .next = The Population Registry records your residence and tells Al-Waha's embassy, or records your return and address and tells the municipality.
    .complaint = Call or write to the Population Registry. It answers within ten working days. After that you may turn to the administrative court.

criterion-residence-abroad-registration-citizen = The applicant is a national of Al-Waha.
    .refused = This record is for nationals of Al-Waha. Residents who leave report a change of address.

criterion-residence-abroad-registration-within-30-days = The return is reported within thirty days.
    .refused = More than thirty days have passed since your return. You may carry on: you lose no right by it.
