# From the eligibility check into an application.

check-begin = Begin with these answers
begin-carried = What you answered before
begin-carry = Put these answers into the questions
begin-carry-hint = Where a register knows it, its answer counts. You can change each of them. Without the tick they are forgotten.
