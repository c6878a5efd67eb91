service-student-grant = Student grant
    .summary = Apply for a monthly grant that helps you to study at university.
    .who = Students of public universities whose family's income is not above two thousand dinars a month.
    .gives = A monthly grant throughout the academic year, more if you live away from your family.
    .next = The Social Protection Fund makes sure that you are enrolled and looks at the family's income. The first grant comes in the month after the decision.
    .complaint = Object in writing to the Social Protection Fund within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-student-grant-family-income = The family's income is not above two thousand dinars a month.
    .refused = Your family's income is above the limit. Ask your university about study loans and prizes.

criterion-student-grant-under-40 = The applicant is under forty.
    .refused = The grant goes first to those under forty. You may carry on: the Fund decides.

criterion-student-grant-no-other-grant = The applicant is paid no other grant.
    .refused = You are paid another grant. You may carry on: the Fund will deduct it.
