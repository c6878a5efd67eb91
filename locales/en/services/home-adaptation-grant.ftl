service-home-adaptation-grant = Grant to adapt a home
    .summary = Ask for a grant to adapt your home, such as a ramp at the entrance or rails in the bathroom.
    .who = Holders of a disability card whose home must change so that they can live there safely.
    .gives = A grant for most of the cost: half before the works begin, half once they have been looked at.
    .next = An engineer of the municipality visits you and agrees the works with you. Begin after the decision, and tell the municipality when they are done, so that it can look at them.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-home-adaptation-grant-not-begun = The works have not begun.
    .refused = The works have begun, and the grant is only given before. Ask the municipality about low-cost loans.

criterion-home-adaptation-grant-has-card = The applicant holds a disability card.
    .refused = You hold no disability card. You may carry on if you apply for one at the same time. The grant is paid once the card is issued.

criterion-home-adaptation-grant-owner-agrees = The owner of the home agrees to the works.
    .refused = The owner has not agreed yet. You may carry on: nothing is paid before the owner agrees in writing.

criterion-home-adaptation-grant-rates-paid = The municipal rates are paid.
    .refused = Your municipal rates are overdue. You may carry on: the grant is paid once they are paid.
