service-criminal-record-certificate = Certificate of no criminal record
    .summary = Get a certificate that says that no judgment is recorded against you, or what your record holds.
    .who = Everyone of eighteen or over with a national number, citizens and residents alike.
    .gives = A certificate in Arabic or English, valid for three months.
    .next = An officer checks the record and issues the certificate. Nobody but you sees it until you hand it on.
    .complaint = If the certificate is wrong, write to the Judicial Records Department. It corrects it within five working days. After that you may turn to the administrative court.

criterion-criminal-record-certificate-of-age = The applicant is eighteen or older.
    .refused = There is no record of anybody under eighteen, so no certificate is issued.
