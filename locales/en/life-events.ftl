event-having-a-baby = Having a baby
    .summary = Register the birth, enter the child in the family book, and apply for the allowance and health cover, all in one application.
    .who = For the mother or father of a child born in Al-Waha whose birth notice the hospital has sent.

event-moving = Moving home
    .summary = Report your new address once.
    .who = For everyone who lives in Al-Waha and moves to another home in the country.

event-driving = Driving
    .summary = Renew your driving licence before or after it expires.
    .who = For everyone who holds a driving licence of Al-Waha.
