# Service centres: their pages, tickets, the board, appointments.

nav-centres = Service centres
centres-title = Service centres
centres-lead = Where you can do things in person. Take a ticket there, or book a time beforehand.
centres-empty = There are no service centres yet.
centre-open = Open
centre-closed = Closed
centre-closed-day = closed
centre-open-until = Open until { $time }
centre-opens-today = Opens today at { $time }
centre-opens-on = Opens on { $when }
centre-opens-unknown = It does not open within the next weeks.
centre-hours = Opening hours
centre-open-hours = Open
centre-closed-on = Also closed on { $days }.
centre-visit = Your visit
centre-book = Book an appointment
centre-kiosk = Take a ticket
centre-board = The board: who is being served
centre-kinds = What you can do here
centre-services = Services here, by authority
centre-waiting = { $count ->
    [0] Nobody is waiting
    [one] { $count } person is waiting
   *[other] { $count } people are waiting
}
from-to = { $from } to { $to }
day-with-weekday = { $weekday }, { $date }
weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
wait-unknown = No counter for this is open just now
wait-none = No waiting
wait-about = { $minutes ->
   *[other] About { $minutes } minutes
}
minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
counter = Counter
counter-number = Counter { $number }

# The kiosk
kiosk-title = Take a ticket
kiosk-title-of = Take a ticket: { $centre }
kiosk-what = What is it about?
kiosk-priority = I need to go first
kiosk-priority-who = For elderly people, people with a disability and pregnant women. You need not say which.
kiosk-appointment = I have an appointment
kiosk-code = Code of the appointment
kiosk-code-hint = Eight letters and digits. Type it, or hold its picture before the scanner.
kiosk-check-in = Show up
kiosk-no-appointment = There is no appointment with this code at this centre. Look at the code again, or take a ticket.
kiosk-another-time = This appointment is on { $when }. You can show up from one hour before to half an hour after. You may also take a ticket now.
kiosk-closed = The centre is closed
kiosk-closed-way = Opening hours and appointments
kiosk-full = So many people are waiting that no more tickets are given
kiosk-full-text = Ask at the information desk, or book an appointment for another day.
kiosk-too-fast = Too many tickets at once
kiosk-too-fast-text = Wait a minute, then take a ticket.
kiosk-no-kind = Choose what it is about
kiosk-no-kind-text = Touch one of these fields.
kiosk-after = Scan the code with your phone: it then shows your place in the line.
kiosk-next = Done: next person

# A ticket
ticket = Ticket
ticket-waiting = Waiting
ticket-called = Called
ticket-serving = At the counter
ticket-skipped = Set aside
ticket-finished = Done
ticket-no-show = Did not come
ticket-abandoned = Left the line
ticket-expired = Expired
ticket-priority = Goes first
ticket-go-to = Go to counter { $counter } now
ticket-at-counter = You are being served at counter { $counter }.
ticket-skipped-text = You were called and not there. Your place is kept: press the button when you are back.
ticket-no-show-text = You were called several times and did not come. Take a new ticket if you still need something.
ticket-expired-text = This ticket was for an earlier day. Take a new one, or book an appointment.
ticket-abandoned-text = You left the line. Take a new ticket if you still need something.
ticket-finished-text = Your visit is over. Thank you.
ticket-due = Your appointment is at { $time }.
ticket-before-you = Before you
ticket-before = { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}
ticket-wait = Expected wait
ticket-scan = Scan to see your place in the line.
ticket-print = Print the ticket
ticket-leave = Leave the line
ticket-rejoin = I am back
ticket-to-centre = To the service centre
ticket-history = What happened so far
ticket-refreshes = This page keeps itself up to date.
ticket-stay = Leave it as it is
ticket-go-on = Keep it up to date
ticket-too-late = That is no longer possible
ticket-too-late-text = Meanwhile the ticket has moved on. Below you see how it stands now.
problem-no-ticket = There is no such ticket
problem-no-ticket-text = The address may be incomplete. Scan the code on your ticket again, or take a new one.

# The board
board-title = Board: { $centre }
board-now = Now serving
board-next = Next
board-nobody = Nobody is being served just now
board-nobody-waits = Nobody is waiting

# Appointments
book-title = Book an appointment
book-what = What is it about?
book-day = On which day?
book-time = At which time?
book-free-times = { $count ->
    [one] { $count } time is free
   *[other] { $count } times are free
}
book-do = Book
book-nothing-free = No time is free in the coming days. Try again tomorrow, or come and take a ticket.
book-choose-both = Choose what it is about, and a day
book-choose-time = Choose a time
book-no-such-time = This time is not to be had any more. Choose another one
book-full = Somebody else has just taken this time. Choose another one
book-twice = You have an appointment at this time already. Choose another one
book-too-many = You have three appointments ahead. Cancel one before you book another
appointments-title = Appointments
appointment-title = Your appointment
appointment-booked = The appointment is booked
appointment-booked-text = You find it in your space. Cancel it if you can’t come, so that somebody else can have the time.
appointment-when = When
appointment-where = Where
appointment-what = What for
appointment-code = Your code
appointment-show = Show this at the kiosk when you arrive, or type the code.
appointment-cancel = Cancel the appointment
appointment-ticket = To your ticket
