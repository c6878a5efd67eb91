service-school-transfer = Transfer to another school
    .summary = Ask for your child to change to another public school, from within the country or from abroad.
    .who = Parents or guardians of a pupil who lives in Al-Waha.
    .gives = The decision on the transfer, and a place at the new school from a certain day.
    .next = The directorate asks the new school for a place. The previous school then sends the file, so you need not carry it.
    .complaint = Call or write to the education directorate of your governorate. It answers within ten working days. After that you may turn to the Ministry of Education.

service-school-transfer-hint-pupil-school-place = The school to which the pupil is to change.

criterion-school-transfer-school-age = The pupil is between four and seventeen.
    .refused = Schools don't take children under four, nor anybody of eighteen or over. Ask the directorate about adult education.

criterion-school-transfer-another-school = The school asked for is not the present one.
    .refused = The school you chose is the pupil's present one. Choose another.
