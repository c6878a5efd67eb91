service-unemployment-benefit = Unemployment benefit
    .summary = Apply for a monthly benefit while you look for new work.
    .who = Everyone under sixty who has lost their work and paid social insurance for at least twelve months.
    .gives = A monthly benefit for up to six months, paid into your account or at a post office. If you resigned, it begins three months after your last day of work.
    .next = The Social Insurance Authority asks your last employer about the end of your work and decides. The first payment comes at the end of the month of the decision. If you resigned, it comes no sooner than three months after your last day of work.
    .complaint = Object in writing to the Social Insurance Authority within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

service-unemployment-benefit-hint-applicant-account-method = If you resigned, the unemployment benefit begins three months after your last day of work.

criterion-unemployment-benefit-twelve-months-paid = Contributions were paid for at least twelve months.
    .refused = Contributions were paid for fewer than twelve months, so there is no right to the benefit. Ask the Social Protection Fund about other help.

criterion-unemployment-benefit-looking-for-work = The applicant is looking for work.
    .refused = The benefit is for those who look for work. You can apply as soon as you do.

criterion-unemployment-benefit-no-longer-employed = The applicant is no longer reported as employed.
    .refused = The register does not have you as out of work. You may carry on: the Authority will ask your employer about the end of your work.

criterion-unemployment-benefit-did-not-resign = The work ended otherwise than by resigning, so the benefit begins without delay.
    .refused = You resigned. You still have a right to the benefit: it begins three months after your last day of work.

criterion-unemployment-benefit-under-60 = The applicant is under sixty.
    .refused = From the age of sixty there is a pension instead of this benefit. Ask the Social Insurance Authority about your pension.
