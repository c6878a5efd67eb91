service-company-extract = Extract from the companies register
    .summary = Get an extract of your company's entry.
    .who = The owner of a company of Al-Waha.
    .gives = An extract from the companies register in Arabic or English, valid for three months.
    .next = The Companies Department issues and seals the extract and sends it to you.
    .complaint = Call or write to the Companies Department. It answers within ten working days. After that you may turn to the administrative court.
