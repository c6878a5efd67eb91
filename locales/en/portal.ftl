# What stands on every page: header, footer, ways around, common forms.

portal-name = Shubbak
portal-of = Services of { $country }
skip-to-content = Skip to the page’s content
demo-banner = A demonstration: all of it is made up.
navigation = Sections of the portal
language-switch = Another language
nav-life-events = Life events
nav-services = All services
nav-help = Help
nav-my = My space
nav-authorities = Authorities
nav-personas = Services by who you are
nav-check = Am I eligible?
nav-verify = Verify a receipt
nav-open-data = Open data on services
sign-out = Sign out
acting-serving = You are serving { $name }
breadcrumb = Where this page is
home = Home
back = Back
footer-help = Do you need help?
footer-help-text = Call us from Sunday to Thursday, 8 am to 6 pm, or visit a service centre near you.
footer-links = More links
footer-owner = The official services portal of { $country }

# Common forms
continue = Continue
save-and-continue = Save and continue
save-and-leave = Save and leave
change = Change
choose = Choose from the list
optional = (optional)
yes = Yes
no = No
not-given = Not given
free = No fee
list-comma = {", "}
list-and = { $first } and { $last }
list-or = {" or "}
expand-all = Show all details
collapse-all = Hide all details
authority = Authority
phone = Phone
services = Services
status = Status
reference = Reference
submitted-at = Submitted
qr-of = Code to scan: { $what }
legal-basis = Legal basis
channel = Channel

# Dates and durations
date-both = { $gregorian }, { $hijri }
date-time = { $date } at { $time }
date-day = Day
date-month = Month
date-year = Year
date-the-day = the day
date-the-month = the month
date-the-year = the year
date-calendar = Calendar
calendar-gregorian = Gregorian
calendar-hijri = Hijri
day-today = today
day-ahead = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
day-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
working-days = { $days ->
    [0] At once
    [one] { $days } working day
   *[other] { $days } working days
}

# Channels and levels
channel-web = On this portal
channel-kiosk = Self-service kiosk
channel-counter = Service centre
channel-phone = By phone
assurance-low = low
assurance-substantial = substantial
assurance-high = high
level-national = National authority
level-regional = Regional authority
level-municipal = Municipal authority
level-non-governmental = Non-governmental body

# Who stands in which role of an application
role-applicant = The applicant
role-child = The child
role-mother = The mother
role-father = The father

# Learning, health and disability, travel.

role-pupil = The pupil
role-minor = The child
