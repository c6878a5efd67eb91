persona-parent = Parent
    .summary = You have a child, or are about to have one.

persona-resident = Home owner or tenant
    .summary = You live in Al-Waha in a home that you own or rent, or with family.

persona-driver = Driver
    .summary = You hold a driving licence.

persona-business-owner = Business owner
    .summary = You own a company, a shop or a workshop.
