service-fire-safety-certificate = Fire safety certificate
    .summary = Have your premises visited and certified as safe from fire.
    .who = Everyone who opens a shop, an office or a workshop in Al-Waha.
    .gives = A fire safety certificate valid for a year.
    .next = The Civil Defence Directorate of your governorate calls you to agree on a day. An officer then visits the premises. The certificate is issued two days after the visit.
    .complaint = Write to the Civil Defence Directorate within fifteen days and ask for a second visit. Another officer comes within seven working days.

criterion-fire-safety-certificate-enough-exits = Premises for more than fifty people have at least two exits.
    .refused = Your premises have one exit and hold more than fifty people. Make another exit, then apply.

criterion-fire-safety-certificate-extinguisher = There is at least one fire extinguisher.
    .refused = There is no fire extinguisher. You may carry on: have one in place before the visit.
