service-certificate-equivalence = Recognition of a foreign certificate
    .summary = Ask the Ministry of Education to recognise a school or university certificate from abroad.
    .who = Everyone who got a certificate abroad and wants to study or work with it in Al-Waha.
    .gives = A decision that says which certificate of Al-Waha yours is equal to.
    .next = The Ministry verifies the certificate with the school or university. It invites you once, to show the original, and sends you the decision.
    .complaint = Call or write to the Ministry of Education. It answers within ten working days. After that you may turn to the administrative court.

criterion-certificate-equivalence-in-the-classroom = The studies were not by distance learning alone.
    .refused = All your studies were by distance learning. You may carry on: the Ministry asks how you were examined, and may set an examination.
