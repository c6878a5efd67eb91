service-land-register-extract = Extract from the land register
    .summary = Learn who owns a property, whether there is a mortgage on it and where its borders are.
    .who = The owner of a property, whoever wants to buy it, heirs and creditors.
    .gives = A sealed extract, valid for thirty days.
    .next = The Lands and Survey Department checks your interest in the property and sends you the extract.
    .complaint = Call or write to the Lands and Survey Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-land-register-extract-interest = The applicant has an interest in the property.
    .refused = An extract is for owners, prospective buyers, heirs and creditors. If you are one of them, change your answer to that question.
