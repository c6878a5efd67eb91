service-school-certificate-copy = Attested copy of the school-leaving certificate
    .summary = Get an attested copy of your school-leaving certificate, in Arabic or English.
    .who = Everyone who got the school-leaving certificate in Al-Waha.
    .gives = A signed electronic copy, or up to five copies on paper.
    .next = The Ministry finds your result in its records and attests the copy. It comes to your space, or you collect it at the education directorate with your identity card.
    .complaint = Call or write to the Ministry of Education. It answers within ten working days. After that you may turn to the administrative court.

criterion-school-certificate-copy-since-1990 = The certificate was issued in 1990 or later.
    .refused = Your certificate is from before 1990. You may carry on: somebody looks for it in the paper archive, which takes longer.
