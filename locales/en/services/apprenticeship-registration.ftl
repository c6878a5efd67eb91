service-apprenticeship-registration = Register an apprenticeship
    .summary = Register your contract to learn a trade and be paid for it.
    .who = Everyone who is at least fifteen and under twenty-five and has agreed with an employer to learn a trade.
    .gives = A registered contract that protects your rights. Its time counts as experience in the trade.
    .next = The Employment and Labour Office checks and registers the contract. An inspector visits the workplace within the first month.
    .complaint = Call or write to the Employment and Labour Office. It answers within ten working days. After that you may turn to the labour court.

criterion-apprenticeship-registration-at-least-15 = The apprentice is at least fifteen.
    .refused = No apprenticeship begins before the age of fifteen. You can apply once you are.

criterion-apprenticeship-registration-under-25 = The apprentice is under twenty-five.
    .refused = Apprenticeships begin before the age of twenty-five. Ask the Office about free training courses.

criterion-apprenticeship-registration-at-least-6-months = The contract is for at least six months.
    .refused = A contract for less than six months is not registered. Agree with the employer on a longer one.

criterion-apprenticeship-registration-at-most-40-hours = The contract has no more than forty hours a week.
    .refused = The contract has more than forty hours a week. Ask the employer to correct it.
