service-school-transport = School transport
    .summary = Ask for a seat for your child on the school bus for a school year.
    .who = Pupils who live more than twenty minutes' walk from their public school, or who use a wheelchair.
    .gives = A bus card, a stop near home, and the time of the bus.
    .next = The directorate plans the route and the stop. Before the first ride you receive the card and the driver's phone number.
    .complaint = Call or write to the education directorate of your governorate. It answers within ten working days. After that you may turn to the Ministry of Education.

criterion-school-transport-far-enough = The home is more than twenty minutes' walk away, or the pupil uses a wheelchair.
    .refused = The school is near your home. You may carry on: seats go first to those who live further away.

criterion-school-transport-under-18 = The pupil is under eighteen.
    .refused = The school bus is for those under eighteen. Ask the municipality about a card for public transport.
