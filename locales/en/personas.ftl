persona-parent = Parent
    .summary = You have a child, or are about to have one.

persona-resident = Resident
    .summary = You own or rent a home, or live with family, in Al-Waha.

persona-driver = Driver
    .summary = You hold a driving licence.
