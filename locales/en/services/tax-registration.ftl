service-tax-registration = Register for tax
    .summary = Get a tax number for your business.
    .who = Everyone who begins a business in Al-Waha, whether a company or freelance work.
    .gives = A tax number, and the day of your first tax return.
    .next = Once the company is registered, the Tax Department gives you a tax number and tells you when returns are due.
    .complaint = Object in writing to the Tax Department within thirty days of the decision. It answers within ten working days. After that you may turn to the tax court.

criterion-tax-registration-within-30-days = The application comes within thirty days of the day on which the business began.
    .refused = More than thirty days have passed since the business began. You may carry on: the Department may charge a penalty.

service-tax-registration-hint-applicant-account-iban = Tax paid in excess is refunded there. If you leave it empty, it counts towards the next tax.
