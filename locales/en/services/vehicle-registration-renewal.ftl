service-vehicle-registration-renewal = Renew a vehicle registration
    .summary = Renew the registration of your vehicle for another year.
    .who = The owner of a vehicle of Al-Waha whose registration is about to run out or ran out less than two years ago.
    .gives = A vehicle licence valid for a year.
    .next = The Traffic Department checks the inspection certificate and the insurance policy, and issues the vehicle licence.
    .complaint = Call or write to the Traffic Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-vehicle-registration-renewal-expired-under-2-years = The registration ran out less than two years ago.
    .refused = The registration of your vehicle ran out two years ago or more, so it can't be renewed. Have the vehicle registered anew at the Traffic Department.

criterion-vehicle-registration-renewal-within-90-days = The application comes in the last three months of the registration, or later.
    .refused = Your vehicle is registered for more than three months yet. You may carry on: the new year begins when the present one ends.
