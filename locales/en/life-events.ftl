event-having-a-baby = Having a baby
    .summary = Register the birth, enter the child in the family book, and apply for the allowance and health cover, all in one application.
    .who = For the mother or father of a child born in Al-Waha whose birth notice the hospital has sent.

event-moving = Moving home
    .summary = Report your new address once.
    .who = For everyone who lives in Al-Waha and moves to another home in the country.

event-driving = Driving
    .summary = Renew your driving licence before or after it expires.
    .who = For everyone who holds a driving licence of Al-Waha.

event-owning-a-vehicle = Owning a vehicle
    .summary = Renew the registration of your vehicle, and apply to park it near your home.
    .who = For everyone who owns a vehicle registered in Al-Waha.

event-selling-a-vehicle = Selling a vehicle
    .summary = Report that you have sold your vehicle, so that you no longer answer for it.
    .who = For everyone who has sold a vehicle registered in Al-Waha.

event-running-a-business = Running a business
    .summary = Renew your company's licence, report its new address, or get an extract of its entry.
    .who = For everyone who owns a company registered in Al-Waha.

event-falling-ill = Falling ill
    .summary = Apply for treatment abroad, or for a new health card.
    .who = For everyone who is insured in Al-Waha.
