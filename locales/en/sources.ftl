source-population = Population register
    .about = Names, national numbers, dates of birth, nationality and marital status. Kept by the Population Registry.

source-civil-status = Civil status register
    .about = Birth notices from hospitals, births and marriages. Kept by the Civil Status Department.

source-addresses = Address register
    .about = Where people live, and since when. Kept by the municipalities.

source-drivers = Register of drivers
    .about = Driving licences: number, category and dates. Kept by the Traffic Department.

source-vehicles = Vehicle register
    .about = Vehicles: plate, model, chassis, registration and owner. Kept by the Traffic Department.

source-companies = Companies register
    .about = Companies: name, owner, activity, licence and seat. Kept by the Companies Department.

source-health-cover = Register of health cover
    .about = Health cards, plans and the time of cover. Kept by the Health Insurance Authority.
