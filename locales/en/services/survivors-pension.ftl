service-survivors-pension = Survivors' pension
    .summary = Apply for a pension after the death of somebody who supported you.
    .who = The husband or wife, the parents and the children of somebody who was insured or drew a pension.
    .gives = Your share as a monthly pension, from the month after the death. The decision covers children under eighteen too.
    .next = Once the death is registered, the Social Insurance Authority works out the pension and the shares. It may ask you about the family. The first payment comes in the month after the decision.
    .complaint = Object in writing to the Social Insurance Authority within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-survivors-pension-entitled-relative = The applicant is the husband, wife, parent or child of the person who died.
    .refused = This pension is for the husband or wife, the parents and the children. They can apply themselves, and a guardian can apply for a child.

criterion-survivors-pension-was-insured = The person who died was insured or drew a pension.
    .refused = The pension is paid for those who were insured or drew a pension. If you are not sure, say that you don’t know: the Authority looks in its register.

criterion-survivors-pension-of-age-to-claim = A son or daughter is under twenty-six, or unable to work.
    .refused = From the age of twenty-six only sons and daughters who are unable to work draw the pension. If you are, change your answer to that question.

criterion-survivors-pension-no-other-pension = The applicant draws no other pension.
    .refused = You draw another pension. You may carry on: the Authority pays the higher one and half of the other.
