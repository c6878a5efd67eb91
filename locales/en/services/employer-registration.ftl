service-employer-registration = Register as an employer
    .summary = Register as an employer so that those who work for you are insured.
    .who = Everyone who employs one person or more in Al-Waha.
    .gives = An employer's number, and an account for paying contributions.
    .next = Once the company is registered, the Social Insurance Authority sets the rate of contribution. It then tells you when the first payment is due.
    .complaint = Call or write to the Social Insurance Authority. It answers within ten working days. After that you may turn to the administrative court.

criterion-employer-registration-employs-somebody = The employer has at least one employee.
    .refused = Nobody works for you, so you need not register yet. You may carry on if you want to insure yourself.

criterion-employer-registration-within-15-days = The application comes within fifteen days of the first employee's first day.
    .refused = More than fifteen days have passed since you first employed somebody. You may carry on: contributions are due from then on, with a penalty.
