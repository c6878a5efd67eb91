service-resident-parking-permit = Parking permit for residents
    .summary = Apply for a yearly permit to park your vehicle near your home.
    .who = Everyone who lives in a parking zone and owns a vehicle other than a lorry.
    .gives = A parking permit valid for a year, tied to the number plate.
    .next = The municipality checks your address and vehicle, and the permit holds from the day you chose.
    .complaint = Call or write to the Municipal Affairs Administration. It answers within ten working days. After that you may turn to the administrative court.

criterion-resident-parking-permit-no-lorry = The vehicle is not a lorry.
    .refused = There are no parking permits for lorries. Ask the municipality about its lorry parks.

criterion-resident-parking-permit-registered = The vehicle is registered.
    .refused = The registration of your vehicle has run out. You may carry on: the permit begins once the registration is renewed.

criterion-resident-parking-permit-rates-paid = The municipal rates are paid.
    .refused = Your municipal rates are overdue. You may carry on: the permit begins once they are paid.
