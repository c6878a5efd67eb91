service-occupancy-certificate = Occupancy certificate
    .summary = Apply for the certificate that lets people live in a new building or use it.
    .who = The owner of a building that was finished under a permit of the municipality.
    .gives = An occupancy certificate, with which water and electricity can be connected for good.
    .next = An engineer of the municipality visits the building on the day you chose. The certificate is issued if the building follows the permit.
    .complaint = Object in writing to the planning committee of the municipality within thirty days of the decision. It answers within twenty working days. After that you may turn to the administrative court.

criterion-occupancy-certificate-as-permitted = The building follows the permit.
    .refused = The building differs from the permit. You may carry on: the planning committee decides whether the permit or the building is changed.

criterion-occupancy-certificate-not-in-use = Nobody lives in the building or uses it yet.
    .refused = The building is in use before it has a certificate. You may carry on: the municipality may charge a penalty.

criterion-occupancy-certificate-rates-paid = The municipal rates are paid.
    .refused = Your municipal rates are overdue. You may carry on: the certificate is handed over once they are paid.
