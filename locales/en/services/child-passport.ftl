service-child-passport = Passport for a child
    .summary = Ask for a passport for your child or ward, or renew it.
    .who = Parents or guardians of a national of Al-Waha who is under eighteen.
    .gives = A passport valid for five years.
    .next = The Passports Department asks the other parent for consent. Then it invites you with the child and takes the photograph there, so you need not bring one. It sends you the passport.
    .complaint = Call or write to the Passports Department. It answers within ten working days. After that you may turn to the administrative court.

criterion-child-passport-citizen = The child is a national of Al-Waha.
    .refused = Al-Waha gives passports to its nationals. Ask the embassy of the child's own country.

criterion-child-passport-under-18 = The child is under eighteen.
    .refused = Whoever is eighteen applies for a passport of their own.

criterion-child-passport-consent = The other parent agrees, or a court ruling takes the place of that consent.
    .refused = No passport is issued while a parent objects. Put it to the family court, then apply with its ruling.
