service-inheritance-notice = Certificate of heirs
    .summary = Get a certificate of the court that names the heirs and their shares.
    .who = Every heir, or whoever the heirs have asked to act for them.
    .gives = A certified document with the heirs and their shares, which banks, land offices and the Traffic Department accept.
    .next = Once the death is registered, the Family Courts Registry sets a short hearing, to which you come with the two witnesses. The court then issues the certificate.
    .complaint = Write to the Family Courts Registry. It answers within ten working days. Every heir may contest the certificate at the court of appeal within thirty days.

criterion-inheritance-notice-heir-applies = The applicant is a near relative.
    .refused = The certificate is given to heirs, or to whoever acts for them. You may carry on: the Registry will ask for the power of attorney.

criterion-inheritance-notice-no-minor-heirs = All heirs are eighteen or older.
    .refused = An heir is under eighteen. You may carry on: the court will name a guardian for that share.
