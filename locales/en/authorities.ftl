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
authority-social-insurance-authority = Social Insurance Authority
    .about = Insures everyone who works, keeps the record of their contributions, and pays pensions and benefits.
hub-municipal-hub = Municipal hub

## Family and later life: marriage, death, retirement and care
authority-primary-health-care-directorate = Directorate of Primary Health Care
    .about = Runs the health centres of the country, examines couples before they marry and issues their certificate.
authority-family-courts = Family Courts Registry
    .about = Takes applications for the sharia and family courts, and issues certificates of heirs.
authority-home-care-society = National Society for Home Care
    .about = A registered charity whose nurses and helpers visit ill and elderly people at home.
authority-regional-social-care = Regional Social Care Office
    .about = Runs day centres and houses for short stays in every governorate.

authority-employment-office = Employment and Labour Office
    .about = Registers job seekers and offers them jobs, grants work permits, and registers apprenticeships.
authority-regional-training-centres = Regional Training Centres
    .about = Train job seekers for the trades that each governorate needs.
authority-tax-department = Tax Department
    .about = Gives tax numbers and collects income tax and sales tax.
authority-civil-defence-directorates = Civil Defence Directorates
    .about = Look at premises and buildings in each governorate and issue fire safety certificates.
authority-lands-and-survey-department = Lands and Survey Department
    .about = Keeps the land register, transfers the title to property, and issues extracts and plans.
authority-regional-water-companies = Regional Water Companies
    .about = Connect property in each governorate to water and sewers, and look after pipes and meters.

# Learning, health and disability, travel.

authority-education-directorates = Education directorates
    .about = Give pupils places in the schools of their governorate, transfer them between schools, and run the school buses.
authority-public-health-department = Public Health Department
    .about = Vaccinates children and keeps record of it, and sends mobile clinics to remote villages.
authority-disability-council = National Council for Persons with Disabilities
    .about = Assesses disabilities, issues the disability card and pays for assistive devices.
authority-education-ministry = Ministry of Education
    .about = Awards the school-leaving certificate, attests copies of it, and recognises certificates from abroad.
authority-university-admissions-office = University Admissions Office
    .about = Gives out the places at public universities.
authority-passports-department = Passports Department
    .about = Issues and renews passports for citizens, grown up and young.
authority-customs-administration = Customs Administration
    .about = Collects customs duties at the border and exempts those whom the law exempts.
authority-judicial-records-department = Judicial Records Department
    .about = Keeps the judgments of criminal courts and issues certificates of no criminal record.
