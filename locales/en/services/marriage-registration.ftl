service-marriage-registration = Register a marriage contract
    .summary = Ask for a day on which to marry, and receive the marriage certificate after the contract.
    .who = Every couple of eighteen or older who want to marry in Al-Waha. One of the two applies.
    .gives = The marriage certificate, in Arabic and English, and the entry in the civil status register.
    .next = The Civil Status Department checks the details and the premarital certificate, and confirms the day with whoever concludes the contract. Afterwards it registers the marriage and sends you the certificate.
    .complaint = Call or write to the Civil Status Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-marriage-registration-applicant-adult = The applicant is eighteen or older.
    .refused = You are under eighteen. Your marriage needs leave of the family judge: apply to the family court.

criterion-marriage-registration-spouse-adult = The other partner is eighteen or older.
    .refused = Your partner is under eighteen. The marriage needs leave of the family judge: apply to the family court.

criterion-marriage-registration-not-married = The register does not have the applicant as married.
    .refused = The register has you as married. You may carry on, but the contract needs leave of the family judge.

criterion-marriage-registration-waiting-period-over = The waiting period after an earlier marriage is over.
    .refused = The waiting period may not be over yet. You may carry on: whoever concludes the contract names the first possible day.

criterion-marriage-registration-examined = Both have a valid premarital certificate.
    .refused = The contract has to wait for the certificate. You may carry on: apply for the examination in the same application.

criterion-marriage-registration-day-ahead = The day of the contract has not passed.
    .refused = The day you chose has passed. You may carry on: the department will agree on another day with you.
