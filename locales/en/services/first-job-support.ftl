service-first-job-support = Support for a first job
    .summary = Apply for money to support your first job after your studies.
    .who = Every national who is at least eighteen and under thirty-five and has begun their first job.
    .gives = A monthly addition to the wage, a travel allowance or a payment for tools, as you choose.
    .next = The Employment and Labour Office checks your job with the Social Insurance Authority and decides. The support is paid in the month after the decision.
    .complaint = Object in writing to the Employment and Labour Office within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-first-job-support-at-least-18 = The applicant is at least eighteen.
    .refused = The support begins at eighteen. Ask the Office about apprenticeships.

criterion-first-job-support-under-35 = The applicant is under thirty-five.
    .refused = The support is for people under thirty-five. Ask the Office about other programmes.

criterion-first-job-support-national = The applicant is a national of Al-Waha.
    .refused = The support is for nationals of Al-Waha. Ask the Office about other programmes.

criterion-first-job-support-employed = The applicant is employed.
    .refused = The register does not have you as employed. You may carry on: the support is paid once the employer has insured you.

criterion-first-job-support-first-job = Contributions were paid for no more than twelve months.
    .refused = Contributions were paid for more than a year, so this does not count as your first job. Ask the Office about other programmes.

criterion-first-job-support-at-least-20-hours = The job has at least twenty hours a week.
    .refused = The support is for jobs of at least twenty hours a week. You can apply once you work more.
