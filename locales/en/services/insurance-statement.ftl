service-insurance-statement = Social insurance statement
    .summary = Get a statement of your insurance and of the contributions paid for you.
    .who = Everyone who is or was insured with the Social Insurance Authority.
    .gives = A signed statement with your insurance number and all insured periods. You find it in your space, and get it by email too if you give an address.
    .next = The Social Insurance Authority draws up the statement, and you find it in your space. It also sends it by email if you give an address.
    .complaint = Call or write to the Social Insurance Authority. It answers within ten working days. Say at once if months are missing: the Authority asks the employer.

criterion-insurance-statement-ever-insured = Contributions were paid for at least one month.
    .refused = No contributions are recorded for you. You may carry on: the statement will say so.
