service-work-permit = Work permit for foreign residents
    .summary = Apply for a work permit, or renew it, if you are not a national.
    .who = Everyone who lives in Al-Waha, is not a national and has a signed contract of work.
    .gives = A work permit valid for a year with the employer that it names.
    .next = The Employment and Labour Office checks the contract and the employer. It then invites you to collect the permit with your passport.
    .complaint = Object in writing to the Employment and Labour Office within fifteen days of the decision. It answers within ten working days. After that you may turn to the administrative court.

criterion-work-permit-not-a-national = The applicant is not a national of Al-Waha.
    .refused = The population register has you as a national of Al-Waha, and nationals need no permit. If the register is wrong, say so where your application shows your nationality.

criterion-work-permit-at-least-18 = The applicant is at least eighteen.
    .refused = There is no work permit for anybody under eighteen. Ask the Office about apprenticeships.

criterion-work-permit-lawful-wage = The wage is at least 280 dinars a month.
    .refused = The wage in the contract is below the lowest that the law allows. Ask the employer to correct the contract, then apply.

criterion-work-permit-passport-valid = The passport is valid for six more months.
    .refused = Your passport ends within six months. You may carry on: the permit will end with it.

criterion-work-permit-residence-valid = The applicant's residence is valid.
    .refused = Your residence has run out. You may carry on: the permit is handed over once the residence is renewed.
