service-newborn-health-cover = Health cover for a newborn
    .summary = Insure your newborn and choose a family doctor.
    .who = Parents of a newborn, one of whom is insured in Al-Waha.
    .gives = Health cover from the day of birth, and the child's health card.
    .next = Once the birth is registered, the Health Insurance Authority opens the child's record, tells the doctor you chose and sends you the health card.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the health insurance ombudsman.

criterion-newborn-health-cover-within-90-days = The application comes within ninety days of the birth.
    .refused = More than ninety days have passed since the birth. You may carry on: cover will begin on the day you apply, not on the day of birth.
