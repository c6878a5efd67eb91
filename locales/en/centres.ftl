# What people come to service centres for, and the centres.

queue-kind-family = Family and civil status
    .about = Births, family book, allowances for children, certificates of civil status.
queue-kind-home = Home and address
    .about = A new address, parking permits for residents.
queue-kind-vehicles = Driving and vehicles
    .about = Driving licences, vehicle registration, selling a vehicle.
queue-kind-business = Companies and trade
    .about = Trade licences, extracts from the companies register, a company’s new address.
queue-kind-health = Health cover
    .about = A new health card, treatment abroad.
queue-kind-work = Work and insurance
    .about = Insurance statements, help after losing work.
queue-kind-information = Information and other matters
    .about = You are not sure what you need, or you only have a question.

centre-centre-capital = Capital Service Centre
    .address = 12 Independence Street, City Centre
    .access = Step-free entrance on the side of the square; a lift to all floors; an induction loop at counter 1.
centre-centre-sidr = As-Sidr Service Centre
    .address = Government Building, Wadi Street, As-Sidr
    .access = Step-free entrance; parking for people with disabilities before the door.
centre-centre-harbour = Pearl Harbour Service Centre
    .address = 3 Quay Road, Pearl Harbour
    .access = Step-free entrance; the bus stops across the road.
centre-centre-castle = Rock Castle Service Centre
    .address = Municipality, Castle Square, Rock Castle
    .access = Three steps at the entrance; ring the bell at the ramp on the left.
