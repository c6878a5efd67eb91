event-having-a-baby = Having a baby
    .summary = Register the birth, enter the child in the family book, and apply for the allowance and health cover, all in one application.
    .who = For the mother or father of a child born in Al-Waha whose birth notice the hospital has sent.

event-moving = Moving home
    .summary = Report your new address once.
    .who = For everyone who lives in Al-Waha and moves to another home in the country.

event-driving = Driving
    .summary = Renew your driving licence before or after it expires.
    .who = For everyone who holds a driving licence of Al-Waha.

event-losing-work = Losing work
    .summary = Apply for the unemployment benefit, and get a statement of your insurance for whoever asks for one.
    .who = For everyone who has worked in Al-Waha and whose work has ended or is about to end.
