service-old-age-pension = Old-age or early pension
    .summary = Apply for your pension after your years of work.
    .who = Men from sixty and women from fifty-five with 180 paid months. An early pension is possible from fifty with 300 months.
    .gives = A monthly pension for life, paid into your account or at a post office.
    .next = The Social Insurance Authority goes through your periods, asks your employer about the last day of work, and sends you the decision. The first payment comes at the end of the first month.
    .complaint = Object in writing to the Social Insurance Authority within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-old-age-pension-enough-months = Contributions were paid for at least 180 months.
    .refused = Contributions were paid for fewer than 180 months. Ask the Authority about buying months, or about a single payment.

criterion-old-age-pension-old-enough = Men are sixty, women fifty-five.
    .refused = You have not reached the age for the old-age pension. Ask for a pension estimate to find out from when.

criterion-old-age-pension-early-old-enough = Whoever asks for an early pension is fifty.
    .refused = There is no early pension before fifty. Ask for a pension estimate to find out from when.

criterion-old-age-pension-early-months = Whoever asks for an early pension has 300 paid months.
    .refused = An early pension needs 300 paid months. Ask for a pension estimate to find out how many you lack.

criterion-old-age-pension-not-drawing-yet = The applicant does not draw a pension of the Authority yet.
    .refused = The register has you as retired. You may carry on if you went back to work: the Authority will work out the pension anew.
