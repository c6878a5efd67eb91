service-treatment-abroad = Treatment abroad
    .summary = Apply to have treatment abroad covered by your insurance.
    .who = Everyone who is insured and whose treatment abroad the medical commission recommends.
    .gives = A letter of guarantee that the hospital accepts and that says what is covered.
    .next = The Health Insurance Authority considers the commission's report, gets in touch with the hospital and sends you the letter of guarantee.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

criterion-treatment-abroad-insured-then = The person is insured on the day on which the treatment begins.
    .refused = Your health cover ends before the treatment begins. Renew it at the Health Insurance Authority, then apply.
