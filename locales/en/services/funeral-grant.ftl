service-funeral-grant = Funeral grant
    .summary = Apply for a grant towards the funeral of an insured person or a pensioner.
    .who = Whoever paid for the funeral, related or not, within two years of the death.
    .gives = A grant of up to 600 WHD, paid into your account or at a post office.
    .next = Once the death is registered, the Social Insurance Authority looks up the person's contributions and checks the bills. The grant comes within a week of the decision.
    .complaint = Object in writing to the Social Insurance Authority within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-funeral-grant-was-insured = The person who died was insured or drew a pension.
    .refused = The grant is paid for those who were insured or drew a pension. If you are not sure, say that you don’t know: the Authority looks in its register.

criterion-funeral-grant-applicant-paid = The applicant paid for the funeral.
    .refused = The grant goes to whoever paid for the funeral. Whoever that was can apply.

criterion-funeral-grant-not-claimed-elsewhere = No grant for the funeral was claimed elsewhere.
    .refused = A grant was claimed elsewhere. You may carry on: the Authority will deduct what was paid.

criterion-funeral-grant-within-two-years = The death was less than two years ago.
    .refused = More than two years have passed since the death, so the right to the grant has ended. If you had a good reason, write to the Authority.
