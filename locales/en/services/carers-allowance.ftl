service-carers-allowance = Carer's allowance
    .summary = Apply for a monthly allowance if you care for a relative, in their home or in yours.
    .who = Every adult who cares thirty hours a week or more for a relative who has a report of the medical commission.
    .gives = A monthly allowance for as long as you care, paid into your account or at a post office.
    .next = The Social Protection Fund goes through the report, and somebody from the Fund may visit you both. It then decides. The first payment comes in the month after the decision.
    .complaint = Object in writing to the Social Protection Fund within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-carers-allowance-carer-adult = The applicant is eighteen or older.
    .refused = The allowance is for adults. Another adult of the family can apply.

criterion-carers-allowance-thirty-hours = The care takes at least thirty hours a week.
    .refused = The allowance is for thirty hours of care a week or more. Ask the Fund about visits at home and days of rest for you.

criterion-carers-allowance-only-allowance = Nobody else draws the allowance for the same person.
    .refused = Only one allowance is paid for each person cared for, and somebody else draws it. You can apply once they have given it up.

criterion-carers-allowance-low-wage = The insured wage is in one of the three lowest brackets.
    .refused = Your wage is above the limit. You may carry on: the Fund will pay a lower allowance.
