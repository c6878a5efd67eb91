service-job-seeker-registration = Register as a job seeker
    .summary = Register so that jobs that suit your experience are offered to you.
    .who = Everyone who is at least sixteen and looks for work in Al-Waha.
    .gives = A job seeker's card valid for six months, and offers of jobs as they come up.
    .next = The Employment and Labour Office registers you and names an adviser. The adviser calls you within a week to agree on a plan.
    .complaint = Call or write to the Employment and Labour Office. It answers within ten working days. After that you may turn to the administrative court.

criterion-job-seeker-registration-at-least-16 = The applicant is at least sixteen.
    .refused = Nobody under sixteen is registered. Ask the Office about apprenticeships, which begin at fifteen.

criterion-job-seeker-registration-looks-for-work = The applicant is looking for work.
    .refused = Registration is for those who look for work and can begin at once. You can apply as soon as you do.

criterion-job-seeker-registration-not-employed = The applicant is not employed.
    .refused = The register has you as employed. You may carry on: you will be offered jobs that begin after your last day of work.

criterion-job-seeker-registration-national = The applicant is a national of Al-Waha.
    .refused = You are not a national of Al-Waha. You may carry on: the Office will ask for a residence card that allows you to work.
