service-company-registration = Register a company
    .summary = Register your company and get its number and trade licence.
    .who = Everyone of at least eighteen who wants to begin a business, alone or with partners.
    .gives = A certificate with the company number, and a trade licence valid for a year once the premises are licensed.
    .next = The Companies Department checks the name and records the company. It then tells the Tax Department, the municipality and the Social Insurance Authority its number.
    .complaint = Call or write to the Companies Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-company-registration-at-least-18 = The applicant is at least eighteen.
    .refused = Nobody under eighteen registers a company. Your guardian may register one in their own name.

criterion-company-registration-capital = A limited company has a capital of at least 1,000 dinars.
    .refused = The capital is below what the law asks of a limited company. Raise it, or choose another legal form.

criterion-company-registration-national = The applicant is a national of Al-Waha.
    .refused = You are not a national of Al-Waha. You may carry on: the Department checks that you have lived here for a year.
