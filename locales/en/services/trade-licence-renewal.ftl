service-trade-licence-renewal = Renew a trade licence
    .summary = Renew the licence of your company for another year.
    .who = The owner of a company of Al-Waha whose licence is about to run out or ran out less than six months ago.
    .gives = A trade licence valid for a year.
    .next = The Companies Department checks the particulars and the fire safety certificate, and issues the licence.
    .complaint = Call or write to the Companies Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-trade-licence-renewal-expired-under-6-months = The licence ran out no more than six months ago.
    .refused = The licence ran out more than six months ago and has lapsed. Apply for a new one at the Companies Department.

criterion-trade-licence-renewal-within-60-days = The application comes in the last two months of the licence, or later.
    .refused = Your licence is valid for more than two months yet. You may carry on: the new year begins when the present one ends.
