service-birth-registration = Register a birth
    .summary = Have your child's birth registered and receive the birth certificate.
    .who = The mother or father of a child born in Al-Waha within the last year.
    .gives = The birth certificate, in Arabic and English, valid from the day it is issued.
    .next = The Civil Status Department compares your application with the hospital's notice and registers the birth. You are sent the certificate.
    .complaint = Call or write to the Civil Status Department. It answers within ten working days. After that you may turn to the administrative court.

service-birth-registration-hint-child-given-name = One name only, without the father's name or the family name.

criterion-birth-registration-one-name = A child is registered under one given name, without the father's name or the family name.
    .refused = The child's name has more than one word. If the father's name or the family name is in it, correct it before you send. If it is one name of two words, carry on.

criterion-birth-registration-within-30-days = The birth is reported within thirty days.
    .refused = More than thirty days have passed since the birth. You may carry on: the department will charge a late fee.

criterion-birth-registration-within-one-year = The birth is reported within one year.
    .refused = More than a year has passed since the birth, so a court must order its registration. Apply to the family court and bring its order to the Civil Status Department.
