# What people come to service centres for, and the centres.

queue-kind-family = Family and civil status
    .about = Birth, marriage, death, family book, passports, certificates.
queue-kind-home = Home and land
    .about = A new address, land, building, water, parking for residents.
queue-kind-vehicles = Driving and vehicles
    .about = Driving licences, vehicle registration, selling a vehicle.
queue-kind-business = Companies and trade
    .about = Founding a company, licences, tax and customs.
queue-kind-health = Health and care
    .about = Health card, treatment abroad, care, disability card.
queue-kind-work = Work and insurance
    .about = Losing work, finding it, training, insurance, pensions.
queue-kind-education = School and studies
    .about = Schools, university places, grants, certificates.
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
