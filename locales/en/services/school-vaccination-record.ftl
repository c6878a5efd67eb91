service-school-vaccination-record = School vaccination record
    .summary = Get the record of your child's vaccinations that the school asks for.
    .who = Parents or guardians of a child under eighteen who lives in Al-Waha.
    .gives = The vaccination record, with a list of any missing vaccines and where to get them.
    .next = The health centre checks the file. You receive the record, and the school receives a copy.
    .complaint = Call or write to the Public Health Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-school-vaccination-record-under-18 = The pupil is under eighteen.
    .refused = This record is for those under eighteen. Ask your health centre for a certificate of vaccination.

criterion-school-vaccination-record-vaccinated-here = All vaccines were given in Al-Waha.
    .refused = Some vaccines were given abroad. You may carry on: a doctor looks at the foreign certificate first.

criterion-school-vaccination-record-no-allergy = The pupil is not allergic to a vaccine.
    .refused = The pupil is allergic to a vaccine. You may carry on: the centre's doctor calls you before the record is issued.
