service-premarital-examination = Premarital examination
    .summary = Ask for an appointment to be examined before you marry, and get the certificate.
    .who = Every couple who want to marry in Al-Waha. One of the two applies.
    .gives = A certificate in both your names, valid for six months, for the marriage contract.
    .next = The health centre confirms the day by a message and takes a blood sample from each of you. You meet the doctor, who issues the certificate. The result stays between the two of you and the doctor.
    .complaint = Call or write to the Directorate of Primary Health Care. It answers within ten working days. After that you may turn to the administrative court.

criterion-premarital-examination-both-adults = Both are eighteen or older.
    .refused = One of you is under eighteen. You may carry on, but the marriage needs leave of the family judge.

criterion-premarital-examination-day-ahead = The chosen day lies ahead.
    .refused = The day you chose is today or has passed. You may carry on: the centre will suggest another day.
