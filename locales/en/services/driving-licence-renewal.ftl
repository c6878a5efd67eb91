service-driving-licence-renewal = Renew a driving licence
    .summary = Renew your driving licence for another ten years.
    .who = Everyone whose driving licence of Al-Waha is about to expire or expired less than five years ago.
    .gives = A driving licence valid for ten years, by post or at the counter.
    .next = The Traffic Department checks your eyesight certificate and prints the licence. You hand in the present licence when you receive the new one.
    .complaint = Call or write to the Traffic Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-driving-licence-renewal-expired-under-5-years = The licence is valid, or expired less than five years ago.
    .refused = Your licence expired five years ago or more, so it can't be renewed. Register for the driving test at the Traffic Department.

criterion-driving-licence-renewal-under-70 = The holder is under seventy.
    .refused = From the age of seventy the medical commission examines you before the licence is renewed. You may carry on: the Traffic Department will give you an appointment.
