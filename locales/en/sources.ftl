source-population = Population register
    .about = Names, national numbers, dates of birth, nationality and marital status. Kept by the Population Registry.

source-civil-status = Civil status register
    .about = Birth notices from hospitals, births and marriages. Kept by the Civil Status Department.

source-addresses = Address register
    .about = Where people live, and since when. Kept by the municipalities.

source-drivers = Register of drivers
    .about = Driving licences: number, category and dates. Kept by the Traffic Department.

source-social-insurance = Social insurance register
    .about = Insurance numbers, paid months, employment and wage brackets. Kept by the Social Insurance Authority.
