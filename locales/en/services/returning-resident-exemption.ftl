service-returning-resident-exemption = Customs exemption for those who return
    .summary = Bring your household goods and one vehicle without duty when you come back to live in Al-Waha.
    .who = Citizens who lived abroad for a year or more and were not exempted in the last five years.
    .gives = A decision that you show at the border: you pay no duty on what it names.
    .next = Customs looks at your time abroad and your list, and sends the decision to you and to the border. The goods may be inspected when they arrive.
    .complaint = Call or write to the Customs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-returning-resident-exemption-citizen = The applicant is a national of Al-Waha.
    .refused = This exemption is for nationals of Al-Waha. Ask Customs about that for residents who arrive for the first time.

criterion-returning-resident-exemption-a-year-abroad = The applicant lived abroad for a year or more.
    .refused = You lived abroad for less than a year. You may bring your personal belongings without applying.

criterion-returning-resident-exemption-not-before = The applicant was not exempted in the last five years.
    .refused = You were exempted in the last five years, and may be so only once in that time.

criterion-returning-resident-exemption-within-six-months = Six months have not passed since the return.
    .refused = More than six months have passed since your return. You may carry on if the shipment was delayed through no fault of yours.
