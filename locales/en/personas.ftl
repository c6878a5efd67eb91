persona-parent = Parent
    .summary = You have a child, or are about to have one.
persona-resident = Home owner or tenant
    .summary = You live in Al-Waha in a home that you own or rent, or with family.
persona-driver = Driver
    .summary = You hold a driving licence.
persona-business-owner = Business owner
    .summary = You own a company, a shop or a workshop.
persona-worker = Worker
    .summary = You work for an employer or for yourself, or your work has ended.
persona-job-seeker = Job seeker
    .summary = You have lost your work, or look for your first job.
persona-foreign-resident = Foreign resident
    .summary = You live in Al-Waha and are not a national.
persona-entrepreneur = Entrepreneur
    .summary = You want to begin a business of your own.
persona-home-owner = Home or land owner
    .summary = You own a home or land, or want to buy one.

## Family and later life: marriage, death, retirement and care
persona-spouse-to-be = About to marry
    .summary = You are about to marry, or have just married.
persona-family-member = Relative of somebody who died
    .summary = You have lost somebody, and there are papers to settle.
persona-retired = Retired
    .summary = You have retired, or will do so soon.
persona-carer = Carer
    .summary = You care for somebody who is ill, elderly or disabled.

# Learning, health and disability, travel.

persona-rural-resident = Rural resident
    .summary = You live far from towns and their services.
persona-person-with-disability = Person with a disability
    .summary = You have a disability, or an illness that lasts.
persona-older-person = Older person
    .summary = You are over sixty and want to live well in your own home.
persona-student = Student
    .summary = You study, or are about to go to university.
persona-traveller = Traveller or citizen abroad
    .summary = You travel, live outside Al-Waha, or come back to it.
