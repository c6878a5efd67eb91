authority-civil-status-department = Civil Status Department
    .about = Registers births, marriages, divorces and deaths, and issues the certificates.

authority-population-registry = Population Registry
    .about = Keeps the population register, gives national numbers and issues the family book.

authority-social-protection-fund = Social Protection Fund
    .about = Decides on allowances for families and pays them.

authority-health-insurance-authority = Health Insurance Authority
    .about = Insures everyone in the country against illness and issues the health card.

authority-municipal-affairs = Municipal Affairs Administration
    .about = Keeps the address register for all municipalities and records changes of address.

authority-traffic-department = Traffic Department
    .about = Issues and renews driving licences and keeps the register of drivers.

authority-companies-department = Companies Department
    .about = Records companies in its register, and issues and renews trade licences.
