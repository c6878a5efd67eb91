service-premises-licence = Licence for premises
    .summary = Have the municipality license your shop, office or workshop.
    .who = Everyone who has registered a company, or applied for it, and has premises to work in.
    .gives = A licence to open, valid for as long as the activity and the size stay the same.
    .next = Once the company is registered and the fire safety certificate is issued, an inspector of the municipality visits the premises. The licence is then issued.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-premises-licence-no-home = The premises were not a home.
    .refused = The premises were a home. You may carry on: the planning committee first considers the change of use.

criterion-premises-licence-food-certificates = Those who prepare food have at least one health certificate.
    .refused = No food business is licensed without health certificates. Get them at any health centre, then apply.

criterion-premises-licence-rates-paid = The municipal rates are paid.
    .refused = Your municipal rates are overdue. You may carry on: the licence is handed over once they are paid.
