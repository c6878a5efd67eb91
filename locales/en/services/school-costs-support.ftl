service-school-costs-support = Help with school meals and fees
    .summary = Ask the Social Protection Fund to pay for your child's school meals or school fees.
    .who = Families with a low income who have a pupil at a public kindergarten or school.
    .gives = A meal on every school day, or fees and books paid straight to the school, for a school year.
    .next = The Social Protection Fund looks at the household's income and size. Then it tells you and the school what it decided.
    .complaint = Object in writing to the Social Protection Fund within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-school-costs-support-under-18 = The pupil is under eighteen.
    .refused = This help is for those under eighteen. Students at a university can apply for a student grant.

criterion-school-costs-support-low-wage = The applicant's wage is in one of the three lowest brackets.
    .refused = Your wage is above the third bracket. You may carry on: the Fund looks at the size of the household.
