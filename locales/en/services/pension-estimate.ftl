service-pension-estimate = Pension estimate
    .summary = Find out how much your pension will be, and from when.
    .who = Everyone insured with the Social Insurance Authority, at any age.
    .gives = A certificate with the expected pension, the first possible day and any months still lacking. It does not bind the Authority.
    .next = The Social Insurance Authority works out the pension from its register and your answers, and sends the certificate to your space.
    .complaint = Call or write to the Social Insurance Authority. It answers within ten working days. Say at once if months are missing from the estimate.

service-pension-estimate-hint-applicant-employment-until = If you still work, give the day on which you mean to stop.

criterion-pension-estimate-enough-months = Contributions were paid for at least 180 months.
    .refused = You do not have 180 months yet. You may carry on: the certificate will say how many are lacking.

criterion-pension-estimate-early-from-50 = Whoever wants an early pension is fifty.
    .refused = There is no early pension before fifty. You may carry on: the certificate will say from when.
