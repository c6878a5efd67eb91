service-chronic-medicine-delivery = Delivery of medicines for a chronic illness
    .summary = Receive your medicine every month at home or at a health centre nearby, without waiting at the pharmacy.
    .who = Everyone who is insured and has a prescription for a chronic illness for three months or more.
    .gives = A month's medicine at a time as long as the prescription holds, and a message the day before.
    .next = A pharmacist checks the prescription and may call you. The first delivery comes on the day you chose. We remind you before the prescription ends.
    .complaint = Call or write to the Health Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

criterion-chronic-medicine-delivery-insured = The person is insured.
    .refused = Your health cover has ended. Renew it at the Health Insurance Authority, then apply.

criterion-chronic-medicine-delivery-cover-lasts = The person is insured on the day of the first delivery.
    .refused = Your health cover ends before the first delivery. You may carry on: deliveries begin once it is renewed.
