service-water-connection = Connect a property to water
    .summary = Apply for a water meter for your home, your land or your shop.
    .who = The owner of a property, or whoever has applied to become the owner.
    .gives = A water pipe, a meter and a contract, and a sewer connection if you ask for one.
    .next = A technician of the water company of your governorate visits the property and decides where the meter goes. The pipe is then laid. The cost of a long one is computed after the visit.
    .complaint = Call or write to the water company. It answers within ten working days. After that you may write to the water regulator.

criterion-water-connection-near-the-network = The property is no more than fifty metres from the network.
    .refused = The property is more than fifty metres from the network. You may carry on: the company tells you the cost of the pipes before it begins.

service-water-connection-hint-applicant-building-permit-number = Leave it empty if you apply for the permit in this same application.
