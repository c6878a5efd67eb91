service-child-allowance = Child allowance
    .summary = Apply for the monthly allowance for your child.
    .who = Parents who live in Al-Waha with a child under eighteen.
    .gives = A monthly allowance until the child is eighteen, paid into your account or at a post office.
    .next = Once the child is in the family book, the Social Protection Fund decides. It may ask you one more question. The first payment comes in the month after the decision.
    .complaint = Object in writing to the Social Protection Fund within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-child-allowance-child-under-18 = The child is under eighteen.
    .refused = The allowance ends on the eighteenth birthday. Ask the Social Protection Fund about help for students.

criterion-child-allowance-no-foreign-allowance = No other country pays an allowance for the child.
    .refused = Another country pays an allowance for the child, or may do so. You may carry on: the Fund will deduct that amount.
