service-passport = Passport: issue or renewal
    .summary = Ask for a new passport, renew yours, or have it replaced.
    .who = Every citizen of Al-Waha of eighteen or over.
    .gives = A passport valid for ten years. The previous one is cancelled.
    .next = The Passports Department invites you once. It takes your photograph and fingerprints there, so you need not bring a photograph. Then it prints the passport, which you receive as you chose.
    .complaint = Call or write to the Passports Department. It answers within ten working days. After that you may turn to the administrative court.

service-passport-hint-applicant-passport-request = You may renew a passport a year before it expires.

criterion-passport-citizen = The applicant is a national of Al-Waha.
    .refused = Al-Waha gives passports to its nationals. Ask your own country's embassy for yours.

criterion-passport-of-age = The applicant is eighteen or older.
    .refused = You are under eighteen. A parent or your guardian can apply for you: choose “Passport for a child”.
