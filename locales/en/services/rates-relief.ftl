service-rates-relief = Relief from municipal rates
    .summary = Ask to pay lower rates for your home, to pay later or in instalments.
    .who = Everyone who owns no property other than their home and whose income has become too small, for example because of lost work or illness.
    .gives = A decision to lower, defer or spread the rates, without a penalty for delay.
    .next = A committee of the municipality considers your application, and an official may visit you by appointment. No penalty is added from the day you apply.
    .complaint = Object in writing to the Municipal Affairs Administration within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-rates-relief-only-home = The applicant owns no property other than the home.
    .refused = Relief is for those who own no property other than their home. Ask the municipality in which other ways you can pay.

criterion-rates-relief-low-income = The household has no more than 400 dinars a month.
    .refused = The income of your household is above the usual limit. You may carry on: the committee considers how many people live on it.
