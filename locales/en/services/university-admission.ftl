service-university-admission = Admission to a public university
    .summary = Ask for a place at a public university, and in student housing if you need it.
    .who = Everyone with a school-leaving certificate of Al-Waha, or one recognised as its equal.
    .gives = Admission to a programme, or your place on the waiting list.
    .next = The Admissions Office takes your marks from the Ministry of Education and ranks everybody who applied. All results come out on one day.
    .complaint = Object to the Admissions Office within seven days of the results. Another committee checks your rank and answers within five working days.

criterion-university-admission-at-least-16 = The applicant is sixteen or older.
    .refused = Universities don't admit anybody under sixteen. Ask the Admissions Office about the programme for gifted pupils.

criterion-university-admission-two-programmes = The two chosen programmes are different.
    .refused = You chose the same programme twice. You may carry on: only one will be considered.
