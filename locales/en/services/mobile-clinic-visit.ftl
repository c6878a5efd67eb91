service-mobile-clinic-visit = Visit of the mobile clinic
    .summary = Ask for a doctor and a nurse to come to your village or your home.
    .who = Everyone who lives far from a health centre or can't leave home.
    .gives = An appointment, an examination, and medicine for the first week if you need it, free of charge.
    .next = The Public Health Department adds your home to the clinic's route and tells you the day and the hour. The driver calls you before arriving.
    .complaint = Call or write to the Public Health Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-mobile-clinic-visit-not-urgent = It is not urgent.
    .refused = Don't wait for the mobile clinic when it is urgent. Call the ambulance now, or the nearest health centre.
