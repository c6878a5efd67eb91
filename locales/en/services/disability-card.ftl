service-disability-card = Disability assessment and card
    .summary = Have your disability assessed and get the card that proves it, or renew your card.
    .who = Everyone who lives in Al-Waha and has a disability that lasts a year or more. You can apply for your child or ward: choose to act for them first.
    .gives = A disability card valid for five years, and a report that says what you are entitled to.
    .next = The National Council for Persons with Disabilities gives you an appointment and says who will be there. Then you receive the card and the report. Every authority accepts the card.
    .complaint = Object in writing to the National Council for Persons with Disabilities within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-disability-card-has-report = The applicant has a recent medical report.
    .refused = You have no recent report. You may carry on: the committee's doctor examines you on the day.
