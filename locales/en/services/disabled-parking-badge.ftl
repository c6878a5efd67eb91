service-disabled-parking-badge = Parking badge for disabled persons
    .summary = Ask for a badge with which a vehicle may stand in the places reserved for disabled persons.
    .who = Holders of a disability card who find it hard to walk or see, whether they drive or are driven.
    .gives = A badge, sent by post, that is valid as long as the disability card.
    .next = The Traffic Department checks your card and may ask the opinion of the National Council for Persons with Disabilities. Then it sends the badge to your registered address.
    .complaint = Call or write to the Traffic Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-disabled-parking-badge-has-card = The applicant holds a disability card.
    .refused = You hold no disability card. You may carry on if you apply for one at the same time. The badge is issued once the card is.

criterion-disabled-parking-badge-hard-to-walk = The applicant finds it hard to walk 200 metres.
    .refused = You said that you can walk more than 200 metres. You may carry on if you find it hard to see: an officer decides.
