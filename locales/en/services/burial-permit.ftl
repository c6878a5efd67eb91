service-burial-permit = Burial permit
    .summary = Apply for the permit to bury, and choose the cemetery and the day.
    .who = Relatives of the person who died, or whoever takes care of the burial.
    .gives = The burial permit, a grave in the cemetery you choose, and a hearse if you ask for one.
    .next = The municipality answers within hours, on days off too. The keeper of the cemetery calls you to confirm the time. You need not wait for the death certificate.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-burial-permit-not-before-death = The day of the burial is not before the day of the death.
    .refused = The day you gave for the burial is before the day of the death. Correct one of the two.

criterion-burial-permit-natural-death = The death was natural.
    .refused = After this death the public prosecutor's permit to bury is needed. You may carry on: the municipality will verify it.
