service-death-registration = Register a death
    .summary = Have the death of a relative registered and receive the death certificate.
    .who = The nearest relative of somebody who died in Al-Waha. Where there is none, whoever knew the person.
    .gives = The death certificate, in Arabic and English, in as many copies as you ask for.
    .next = The Civil Status Department compares your application with the death notice and registers the death by the next working day. It then tells the other registers.
    .complaint = Call or write to the Civil Status Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-death-registration-within-three-days = The death is reported within three days.
    .refused = More than three days have passed since the death. You may carry on: there is no late fee if you had a good reason.

criterion-death-registration-within-one-year = The death is reported within one year.
    .refused = More than a year has passed since the death, so a court must order its registration. Apply to the family court and bring its order to the department.

criterion-death-registration-close-relative = The applicant is a near relative.
    .refused = It is for the nearest relatives to report a death. You may carry on: the department may get in touch with the family.
