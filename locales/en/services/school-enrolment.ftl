service-school-enrolment = Enrol a pupil in school
    .summary = Ask for a place for your child at a public kindergarten or school.
    .who = Parents or guardians of a child aged four to seventeen who lives in Al-Waha.
    .gives = A place at a school, the day on which it begins, and the name of the counsellor who welcomes you.
    .next = The education directorate looks for a place at the school you chose. If there is none, it offers you the nearest school that has one.
    .complaint = Call or write to the education directorate of your governorate. It answers within ten working days. After that you may turn to the Ministry of Education.

service-school-enrolment-hint-pupil-school-place = The school nearest to home is most likely to have a place for you.

criterion-school-enrolment-school-age = The pupil is between four and seventeen.
    .refused = Schools don't take children under four, nor anybody of eighteen or over. Ask the directorate about nurseries or adult education.

criterion-school-enrolment-first-grade-at-six = The pupil is six or older if this is about grade 1.
    .refused = The pupil is not six yet. You may carry on: the directorate decides after a short interview.
