service-vehicle-ownership-transfer = Transfer a vehicle
    .summary = Report that you have sold your vehicle.
    .who = The owner of a vehicle of Al-Waha who has sold it to somebody else.
    .gives = A certificate of the transfer, and a new licence for the buyer.
    .next = The Traffic Department asks the buyer to confirm the purchase and records the vehicle in the buyer's name.
    .complaint = Call or write to the Traffic Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-vehicle-ownership-transfer-within-30-days = The sale is reported within thirty days.
    .refused = More than thirty days have passed since the sale. You may carry on: the Traffic Department may charge a late fee.

criterion-vehicle-ownership-transfer-registered = The registration ran out less than two years ago.
    .refused = The registration ran out two years ago or more: the vehicle must be registered anew before it can be transferred. Turn to the Traffic Department.
