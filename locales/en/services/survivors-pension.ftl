service-survivors-pension = Survivors' pension
    .summary = Apply for a pension after the death of somebody who supported you.
    .who = The husband or wife, the parents and the children of somebody who was insured or drew a pension.
    .gives = Your share as a monthly pension, from the month after the death. The decision covers children under eighteen too.
    .next = Once the death is registered, the Social Insurance Authority works out the pension and the shares. It may ask you about the family. The first payment comes in the month after the decision.
    .complaint = Object in writing to the Social Insurance Authority within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-survivors-pension-entitled-relative = The applicant is the husband, wife, parent or child of the person who died.
    .refused = This pension is for the husband or wife, the parents and the children. You may carry on for them: the pension is shared among them alone.

criterion-survivors-pension-was-insured = The person who died was insured or drew a pension.
    .refused = The pension is paid for those who were insured or drew a pension. You may carry on: the Authority looks in its register before it answers.

criterion-survivors-pension-of-age-to-claim = A son or daughter is under twenty-six, or unable to work.
    .refused = Children draw the pension until eighteen, until twenty-six while they study, and without limit if unable to work. You may carry on: the Authority decides.

criterion-survivors-pension-no-other-pension = The applicant draws no other pension.
    .refused = You draw another pension. You may carry on: the Authority pays the higher one and half of the other.
