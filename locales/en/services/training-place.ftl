service-training-place = Training place for job seekers
    .summary = Learn a trade that your governorate needs, free of charge.
    .who = Every job seeker of at least sixteen. Those without work come first.
    .gives = A place in a course of three to nine months, with a vocational certificate at its end.
    .next = Once you are registered as a job seeker, the centre invites you to a short test in the trade. It then sends you the day on which you begin.
    .complaint = Write to the management of the centre. It answers within five working days. After that you may object at the Employment and Labour Office.

criterion-training-place-at-least-16 = The applicant is at least sixteen.
    .refused = The training is for people of at least sixteen. You can apply once you are.

criterion-training-place-without-work = The applicant has no work.
    .refused = The register does not have you as out of work. You may carry on: you are admitted after those without work, if places are left.

criterion-training-place-first-course = The applicant has not taken a free course before.
    .refused = You have taken a free course before. You may carry on: you are admitted after others if it ended less than three years ago.
