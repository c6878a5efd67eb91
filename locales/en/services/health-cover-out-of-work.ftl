service-health-cover-out-of-work = Keep health cover after work has ended
    .summary = Keep your health cover until you find new work.
    .who = Everyone whose work has ended and whose health cover is valid or ended no more than ninety days ago.
    .gives = Health cover for up to a year, for you and the family members covered with you, with the same card. The application has no fee, but the cover has a contribution, from which households on a low income are exempt.
    .next = The Health Insurance Authority checks that your work has ended and sets the contribution. It tells you how much before you pay. You remain covered while it decides.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

criterion-health-cover-out-of-work-ended-within-90-days = The health cover is valid, or ended no more than ninety days ago.
    .refused = Your health cover ended more than ninety days ago. Ask the Health Insurance Authority for a new one.

criterion-health-cover-out-of-work-out-of-work = The applicant is out of work.
    .refused = The register does not have you as out of work. You may carry on: the continued cover begins after your last day of work.

criterion-health-cover-out-of-work-no-other-cover = No relative's insurance covers the applicant.
    .refused = A relative's insurance covers you and may be enough, without a contribution. You may carry on: the Authority will call you so that you can choose.
