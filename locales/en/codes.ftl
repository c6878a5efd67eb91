# Words of the code lists: list, then code.

## Sex
code-sex-male = Male
code-sex-female = Female

## Marital status
code-marital-status-single = Single
code-marital-status-married = Married
code-marital-status-divorced = Divorced
code-marital-status-widowed = Widowed

## Governorates
code-governorate-G1 = The Capital
code-governorate-G2 = Wadi as-Sidr
code-governorate-G3 = Pearl Coast
code-governorate-G4 = Jabal ar-Rayhan
code-governorate-G5 = Ar-Rimal

## Municipalities
code-municipality-M01 = City Centre
code-municipality-M02 = Al-Basateen
code-municipality-M03 = Eastern Suburb
code-municipality-M04 = As-Sidr
code-municipality-M05 = Ayn as-Safa
code-municipality-M06 = Al-Mazari
code-municipality-M07 = Pearl Harbour
code-municipality-M08 = Gulls' Beach
code-municipality-M09 = Ar-Rayhan
code-municipality-M10 = Rock Castle
code-municipality-M11 = Bir al-Ghazal
code-municipality-M12 = New Oasis

## Hospitals and maternity centres
code-facility-H01 = Capital Maternity Hospital
code-facility-H02 = Al-Basateen Hospital
code-facility-H03 = University Hospital
code-facility-H04 = Pearl Coast Hospital
code-facility-H05 = Wadi as-Sidr Hospital
code-facility-H06 = Al-Mazari Health Centre
code-facility-H07 = Mountain Hospital
code-facility-H08 = Ar-Rimal Hospital

## Nationalities
code-nationality-AWH = Al-Wahan
code-nationality-ARE = Emirati
code-nationality-BHR = Bahraini
code-nationality-COM = Comorian
code-nationality-DJI = Djiboutian
code-nationality-DZA = Algerian
code-nationality-EGY = Egyptian
code-nationality-IRQ = Iraqi
code-nationality-JOR = Jordanian
code-nationality-KWT = Kuwaiti
code-nationality-LBN = Lebanese
code-nationality-LBY = Libyan
code-nationality-MAR = Moroccan
code-nationality-MRT = Mauritanian
code-nationality-OMN = Omani
code-nationality-PSE = Palestinian
code-nationality-QAT = Qatari
code-nationality-SAU = Saudi
code-nationality-SDN = Sudanese
code-nationality-SOM = Somali
code-nationality-SYR = Syrian
code-nationality-TUN = Tunisian
code-nationality-YEM = Yemeni
code-nationality-AFG = Afghan
code-nationality-BGD = Bangladeshi
code-nationality-CAN = Canadian
code-nationality-CHN = Chinese
code-nationality-DEU = German
code-nationality-ERI = Eritrean
code-nationality-ESP = Spanish
code-nationality-ETH = Ethiopian
code-nationality-FRA = French
code-nationality-GBR = British
code-nationality-IDN = Indonesian
code-nationality-IND = Indian
code-nationality-IRN = Iranian
code-nationality-ITA = Italian
code-nationality-KEN = Kenyan
code-nationality-LKA = Sri Lankan
code-nationality-MYS = Malaysian
code-nationality-NGA = Nigerian
code-nationality-NPL = Nepali
code-nationality-PAK = Pakistani
code-nationality-PHL = Filipino
code-nationality-RUS = Russian
code-nationality-SEN = Senegalese
code-nationality-TUR = Turkish
code-nationality-UKR = Ukrainian
code-nationality-USA = American
code-nationality-other = Another nationality

## Countries
code-country-ARE = United Arab Emirates
code-country-BHR = Bahrain
code-country-COM = Comoros
code-country-DJI = Djibouti
code-country-DZA = Algeria
code-country-EGY = Egypt
code-country-IRQ = Iraq
code-country-JOR = Jordan
code-country-KWT = Kuwait
code-country-LBN = Lebanon
code-country-LBY = Libya
code-country-MAR = Morocco
code-country-MRT = Mauritania
code-country-OMN = Oman
code-country-PSE = Palestine
code-country-QAT = Qatar
code-country-SAU = Saudi Arabia
code-country-SDN = Sudan
code-country-SOM = Somalia
code-country-SYR = Syria
code-country-TUN = Tunisia
code-country-YEM = Yemen
code-country-AFG = Afghanistan
code-country-BGD = Bangladesh
code-country-CAN = Canada
code-country-CHN = China
code-country-DEU = Germany
code-country-ERI = Eritrea
code-country-ESP = Spain
code-country-ETH = Ethiopia
code-country-FRA = France
code-country-GBR = United Kingdom
code-country-IDN = Indonesia
code-country-IND = India
code-country-IRN = Iran
code-country-ITA = Italy
code-country-KEN = Kenya
code-country-LKA = Sri Lanka
code-country-MYS = Malaysia
code-country-NGA = Nigeria
code-country-NPL = Nepal
code-country-PAK = Pakistan
code-country-PHL = Philippines
code-country-RUS = Russia
code-country-SEN = Senegal
code-country-TUR = Türkiye
code-country-UKR = Ukraine
code-country-USA = United States of America
code-country-other = Another country

## Family doctors
code-family-doctor-D01 = Dr Hala Al-Mansour, City Centre Health Centre
code-family-doctor-D02 = Dr Omar Al-Jaber, Al-Basateen Health Centre
code-family-doctor-D03 = Dr Rana Al-Sharif, Eastern Suburb Health Centre
code-family-doctor-D04 = Dr Samer Al-Khatib, As-Sidr Health Centre
code-family-doctor-D05 = Dr Noura Al-Salem, Al-Mazari Health Centre
code-family-doctor-D06 = Dr Basel Al-Najjar, Pearl Harbour Health Centre
code-family-doctor-D07 = Dr Maryam Al-Ali, Ar-Rayhan Health Centre
code-family-doctor-D08 = Dr Faisal Al-Hasan, Bir al-Ghazal Health Centre

## Covering parent
code-covering-parent-mother = The mother
code-covering-parent-father = The father

## Ways of payment
code-payment-method-bank = Transfer to a bank account
code-payment-method-post = Cash at a post office

## Post offices
code-post-office-P01 = Main post office, City Centre
code-post-office-P02 = Al-Basateen post office
code-post-office-P03 = Eastern Suburb post office
code-post-office-P04 = As-Sidr post office
code-post-office-P05 = Ayn as-Safa post office
code-post-office-P06 = Pearl Harbour post office
code-post-office-P07 = Ar-Rayhan post office
code-post-office-P08 = Bir al-Ghazal post office

## Right to the home
code-housing-owner = I own it
code-housing-tenant = I rent it
code-housing-family = I live with family

## Licence categories
code-licence-category-A = Motorcycles
code-licence-category-B = Private cars
code-licence-category-C = Lorries
code-licence-category-D = Buses

## How the licence is received
code-licence-delivery-post = By post to the registered address
code-licence-delivery-counter = At the counter of the Traffic Department

## Work
code-vehicle-kind-car = Private car
code-vehicle-kind-motorcycle = Motorcycle
code-vehicle-kind-lorry = Lorry

## Colours of vehicles
code-vehicle-colour-white = White
code-vehicle-colour-black = Black
code-vehicle-colour-grey = Grey
code-vehicle-colour-red = Red
code-vehicle-colour-blue = Blue

## Parking zones
code-parking-zone-Z01 = Old Market
code-parking-zone-Z02 = Al-Basateen
code-parking-zone-Z03 = Eastern Suburb
code-parking-zone-Z04 = Pearl Harbour
code-parking-zone-Z05 = Ar-Rayhan Centre

## Legal forms of companies
code-company-form-sole = Sole establishment
code-company-form-partnership = Partnership
code-company-form-limited = Limited liability company

## Activities of companies
code-company-activity-trade = Trade
code-company-activity-food = Food and restaurants
code-company-activity-industry = Industry and crafts
code-company-activity-farming = Farming and fishing

## Languages of an extract
code-extract-language-arabic = Arabic
code-extract-language-english = English
code-extract-language-both = Arabic and English

## What an extract is for
code-extract-purpose-bank = Opening a bank account
code-extract-purpose-tender = Taking part in a tender
code-extract-purpose-court = A case in court
code-extract-purpose-other = Something else

## Plans of health cover
code-health-plan-general = General
code-health-plan-resident = Residents
code-health-plan-elderly = Elderly

## Reasons for a replacement card
code-card-loss-lost = It was lost
code-card-loss-stolen = It was stolen
code-card-loss-damaged = It is damaged

## Receiving a card
code-card-delivery-post = By post to the registered address
code-card-delivery-counter = At the counter of the Health Insurance Authority
code-employment-status-employed = Employed
code-employment-status-self-employed = Self-employed
code-employment-status-out-of-work = Out of work now
code-employment-status-retired = Retired
code-employment-status-not-working = Never worked in Al-Waha

## Brackets of the insured monthly wage
code-wage-bracket-W1 = Up to 300 WHD a month
code-wage-bracket-W2 = 300 to 500 WHD a month
code-wage-bracket-W3 = 500 to 800 WHD a month
code-wage-bracket-W4 = 800 to 1,200 WHD a month
code-wage-bracket-W5 = 1,200 to 2,000 WHD a month
code-wage-bracket-W6 = More than 2,000 WHD a month

## How work ended
code-end-of-work-dismissed = I was dismissed
code-end-of-work-contract-ended = My contract ended
code-end-of-work-employer-closed = The employer closed down
code-end-of-work-resigned = I resigned
code-end-of-work-other = In another way

## What a statement is for
code-statement-use-bank = For a bank
code-statement-use-employer = For an employer
code-statement-use-embassy = For an embassy
code-statement-use-court = For a court
code-statement-use-own-records = For my own records

## Fields of work
code-job-field-construction = Building and construction
code-job-field-mechanics = Mechanics and vehicle repair
code-job-field-electricity = Electricity and cooling
code-job-field-hospitality = Hotels and restaurants
code-job-field-retail = Sales and customer service
code-job-field-office = Office work and accounting
code-job-field-health = Health and care
code-job-field-teaching = Teaching and training
code-job-field-transport = Transport and storage
code-job-field-farming = Farming and livestock
code-job-field-sewing = Sewing and textiles
code-job-field-technology = Computing and telecommunications
code-job-field-domestic = Domestic work
code-job-field-other = Another field

## Qualifications
code-work-qualification-none = None
code-work-qualification-basic = Basic school
code-work-qualification-secondary = Secondary school
code-work-qualification-vocational = Vocational certificate
code-work-qualification-diploma = Diploma
code-work-qualification-bachelor = Bachelor's degree
code-work-qualification-higher = Master's degree or doctorate

## Working hours
code-work-hours-full = Full time
code-work-hours-part = Part time
code-work-hours-either = Either

## How far people travel for work
code-job-search-area-municipality = My own municipality
code-job-search-area-governorate = My own governorate
code-job-search-area-country = The whole country

## How long health cover continues
code-cover-stay-months-three = Three months
code-cover-stay-months-six = Six months
code-cover-stay-months-twelve = A year

## Paying the contribution to health cover
code-cover-stay-contribution-deducted = Deducted from my unemployment benefit
code-cover-stay-contribution-monthly = I pay every month
code-cover-stay-contribution-exempt = I ask for an exemption because of a low income

## Monthly income of a household
code-hardship-income-I1 = No income
code-hardship-income-I2 = Up to 250 WHD a month
code-hardship-income-I3 = 250 to 400 WHD a month
code-hardship-income-I4 = 400 to 600 WHD a month
code-hardship-income-I5 = More than 600 WHD a month

## Reasons for relief
code-hardship-reason-lost-work = Work was lost
code-hardship-reason-illness = Illness or disability
code-hardship-reason-death = Death of the person who supported the household
code-hardship-reason-separation = Divorce or separation
code-hardship-reason-other = Another reason

## Kinds of relief from rates
code-rates-relief-kind-lower = Lower rates for this year
code-rates-relief-kind-later = Payment six months later
code-rates-relief-kind-instalments = Payment in instalments

## Numbers of instalments
code-rates-instalments-three = Three monthly instalments
code-rates-instalments-six = Six monthly instalments
code-rates-instalments-twelve = Twelve monthly instalments

## Training courses
code-training-course-wiring = Electrical wiring
code-training-course-cooling = Cooling and air conditioning
code-training-course-welding = Welding and metalwork
code-training-course-plumbing = Plumbing and heating
code-training-course-cooking = Cooking and restaurant service
code-training-course-tailoring = Tailoring
code-training-course-office = Office software and accounting
code-training-course-care = Care of older people
code-training-course-solar = Installing solar panels

## Training centres
code-training-centre-T01 = Capital centre, City Centre
code-training-centre-T02 = Wadi as-Sidr centre, As-Sidr
code-training-centre-T03 = Pearl Coast centre, Pearl Harbour
code-training-centre-T04 = Jabal ar-Rayhan centre, Ar-Rayhan
code-training-centre-T05 = Ar-Rimal centre, Bir al-Ghazal

## Training sessions
code-training-shift-morning = Mornings, from eight to two
code-training-shift-evening = Evenings, from four to nine

## Intakes
code-training-intake-january = January
code-training-intake-may = May
code-training-intake-september = September

## Kinds of application for a work permit
code-work-permit-kind-first = A new permit
code-work-permit-kind-renewal = A renewal

## Trades of apprenticeships
code-apprenticeship-trade-carpentry = Carpentry
code-apprenticeship-trade-metalwork = Metalwork
code-apprenticeship-trade-plumbing = Plumbing and heating
code-apprenticeship-trade-electricity = Household electricity
code-apprenticeship-trade-car-repair = Car repair
code-apprenticeship-trade-tailoring = Tailoring
code-apprenticeship-trade-cooking = Cooking and confectionery
code-apprenticeship-trade-hair = Hairdressing
code-apprenticeship-trade-jewellery = Jewellery
code-apprenticeship-trade-printing = Printing and design

## Contracts of a first job
code-first-job-contract-open = Without an end
code-first-job-contract-fixed = For a fixed time
code-first-job-contract-none = Nothing in writing

## Kinds of support for a first job
code-first-job-help-wage = An addition to the wage for six months
code-first-job-help-transport = A travel allowance for a year
code-first-job-help-tools = A single payment for tools

## Who signs for a company
code-business-signatory-one = One partner, named in the contract
code-business-signatory-any = Any partner alone
code-business-signatory-all = All partners together

## Rights to premises
code-premises-right-owned = I own them
code-premises-right-rented = I rent them
code-premises-right-lent = The owner lets me use them free of charge

## Former uses of premises
code-premises-former-use-business = A shop, an office or a workshop
code-premises-former-use-store = A store
code-premises-former-use-home = A home
code-premises-former-use-new = A new building

## Opening hours
code-premises-hours-day = By day, until eight
code-premises-hours-evening = Until midnight
code-premises-hours-always = Day and night

## Times for a visit
code-fire-visit-time-morning = In the morning, from eight to eleven
code-fire-visit-time-noon = At noon, from eleven to two

## Expected yearly sales
code-tax-turnover-T1 = Up to 30,000 WHD
code-tax-turnover-T2 = 30,000 to 75,000 WHD
code-tax-turnover-T3 = 75,000 to 500,000 WHD
code-tax-turnover-T4 = More than 500,000 WHD

## Ways of keeping accounts
code-tax-records-book = A daily book of income and expenses
code-tax-records-program = Accounting software
code-tax-records-accountant = An accountant

## Kinds of work, by risk
code-employer-risk-office = Sales or office work
code-employer-risk-kitchen = A kitchen or a bakery
code-employer-risk-workshop = A workshop with machines
code-employer-risk-site = A building site or work at height
code-employer-risk-chemicals = Work with dangerous substances

## Kinds of signs
code-shop-sign-kind-flat = Flat on the front
code-shop-sign-kind-projecting = Jutting out over the pavement
code-shop-sign-kind-window = On the window
code-shop-sign-kind-standing = Standing before the shop

## Kinds of property
code-parcel-kind-land = Land
code-parcel-kind-house = A house
code-parcel-kind-flat = A flat
code-parcel-kind-shop = A shop or office in a building

## Kinds of extracts from the land register
code-land-extract-kind-title = Title: who owns it
code-land-extract-kind-burdens = Burdens: mortgages and attachments
code-land-extract-kind-plan = Plan of the parcel and its borders
code-land-extract-kind-full = All of these

## Uses of extracts from the land register
code-land-extract-use-purchase = Buying the property
code-land-extract-use-loan = A loan from a bank
code-land-extract-use-building = A building permit
code-land-extract-use-inheritance = Dividing an inheritance
code-land-extract-use-court = A case in court
code-land-extract-use-records = My own records

## Interests in a property
code-land-interest-owner = Owner or part owner
code-land-interest-buyer = Prospective buyer
code-land-interest-heir = Heir
code-land-interest-creditor = Creditor
code-land-interest-other = Another interest

## Shares that are sold
code-land-sale-share-whole = The whole property
code-land-sale-share-part = A share of it

## Ways of paying the price
code-land-sale-payment-paid = It is paid in full
code-land-sale-payment-signing = It is paid on the day of the entry
code-land-sale-payment-instalments = In instalments to the seller
code-land-sale-payment-loan = With a loan from a bank

## Land offices
code-land-office-L01 = The Capital land office
code-land-office-L02 = Wadi as-Sidr land office
code-land-office-L03 = Pearl Coast land office
code-land-office-L04 = Jabal ar-Rayhan land office
code-land-office-L05 = Ar-Rimal land office

## Building work
code-building-work-new = A new building
code-building-work-extension = An extension
code-building-work-storey = Another floor
code-building-work-wall = A wall around the plot
code-building-work-demolition = Demolition

## Uses of a building
code-building-use-house = A home for one family
code-building-use-flats = Flats
code-building-use-mixed = Flats and shops
code-building-use-business = Shops or offices
code-building-use-farm = A farm building

## State of a property that asks for water
code-water-state-building = A building that stands
code-water-state-site = A building under construction
code-water-state-farm = Farmland

## Receiving the water bill
code-water-bill-email = By email
code-water-bill-phone = By a message to the phone
code-water-bill-post = By post to the property

# Learning, health and disability, travel.

## Public schools
code-school-S01 = Az-Zaytoun School, City Centre
code-school-S02 = Al-Basateen School, Al-Basateen
code-school-S03 = An-Nakheel School, Al-Basateen
code-school-S04 = Ash-Shorouq School, Eastern Suburb
code-school-S05 = As-Sidr School, As-Sidr
code-school-S06 = Ayn as-Safa School, Ayn as-Safa
code-school-S07 = Al-Mazari School, Al-Mazari
code-school-S08 = Pearl School, Pearl Harbour
code-school-S09 = Gulls School, Gulls' Beach
code-school-S10 = Ar-Rayhan School, Ar-Rayhan
code-school-S11 = Castle School, Rock Castle
code-school-S12 = Al-Ghazal School, Bir al-Ghazal
code-school-S13 = Al-Amal School, New Oasis

## Grades
code-school-grade-K1 = Kindergarten, first year
code-school-grade-K2 = Kindergarten, second year
code-school-grade-G01 = Grade 1
code-school-grade-G02 = Grade 2
code-school-grade-G03 = Grade 3
code-school-grade-G04 = Grade 4
code-school-grade-G05 = Grade 5
code-school-grade-G06 = Grade 6
code-school-grade-G07 = Grade 7
code-school-grade-G08 = Grade 8
code-school-grade-G09 = Grade 9
code-school-grade-G10 = Grade 10
code-school-grade-G11 = Grade 11
code-school-grade-G12 = Grade 12

## Kinds of support in class
code-school-support-kind-movement = Moving about
code-school-support-kind-sight = Seeing
code-school-support-kind-hearing = Hearing
code-school-support-kind-speech = Speaking
code-school-support-kind-learning = Learning and concentrating
code-school-support-kind-health = An illness that needs care
code-school-support-kind-other = Something else

## Reasons for a transfer
code-school-transfer-reason-moved = We moved home
code-school-transfer-reason-nearer = It is nearer to home or work
code-school-transfer-reason-support = It gives support that the present school does not
code-school-transfer-reason-trouble = There is trouble at the present school
code-school-transfer-reason-other = Another reason

## Rides on the school bus
code-school-trips-both = There and back
code-school-trips-morning = In the morning only
code-school-trips-afternoon = In the afternoon only

## Help with school
code-school-help-meals = School meals
code-school-help-fees = School fees and books
code-school-help-both = Meals and fees

## Special diets
code-school-diet-none = None
code-school-diet-diabetes = For diabetes
code-school-diet-gluten = Without wheat
code-school-diet-milk = Without milk
code-school-diet-other = Another special diet

## Health centres
code-health-centre-HC1 = City Centre Health Centre
code-health-centre-HC2 = Al-Basateen Health Centre
code-health-centre-HC3 = Eastern Suburb Health Centre
code-health-centre-HC4 = As-Sidr Health Centre
code-health-centre-HC5 = Al-Mazari Health Centre
code-health-centre-HC6 = Pearl Harbour Health Centre
code-health-centre-HC7 = Ar-Rayhan Health Centre
code-health-centre-HC8 = Bir al-Ghazal Health Centre

## Kinds of disability
code-disability-kind-movement = Moving
code-disability-kind-sight = Seeing
code-disability-kind-hearing = Hearing
code-disability-kind-speech = Speaking
code-disability-kind-learning = Understanding and learning
code-disability-kind-mental = Mental health
code-disability-kind-illness = A long illness
code-disability-kind-several = More than one kind

## When a disability began
code-disability-since-birth = Since birth
code-disability-since-childhood = Since childhood
code-disability-since-adult = After the age of eighteen

## Help in everyday life
code-daily-help-none = I need no help
code-daily-help-sometimes = I need it now and then
code-daily-help-daily = I need it every day
code-daily-help-always = I need it day and night

## Where the assessment takes place
code-assessment-place-centre = At an assessment centre
code-assessment-place-home = At home, as I can't leave it

## Assessment centres
code-assessment-centre-AC1 = Assessment centre, The Capital
code-assessment-centre-AC2 = Assessment centre, Wadi as-Sidr
code-assessment-centre-AC3 = Assessment centre, Pearl Coast
code-assessment-centre-AC4 = Assessment centre, Jabal ar-Rayhan

## Ways of talking to one another
code-assessment-language-speech = Speaking as usual
code-assessment-language-signs = Sign language
code-assessment-language-writing = Writing
code-assessment-language-plain = Plain and slow speech
code-assessment-language-companion = Through a companion

## How far one can walk
code-walking-distance-none = I can't walk
code-walking-distance-50 = Less than 50 metres
code-walking-distance-200 = 50 to 200 metres
code-walking-distance-far = More than 200 metres

## Reasons for asking for a badge
code-badge-reason-first = My first badge
code-badge-reason-renewal = To renew a badge
code-badge-reason-lost = In place of a lost badge

## Vehicles for which a badge is
code-badge-vehicle-own = A vehicle in my name
code-badge-vehicle-family = Somebody else's vehicle, in which I am driven
code-badge-vehicle-any = Any vehicle that I happen to ride in

## Assistive devices
code-assistive-device-wheelchair = Wheelchair
code-assistive-device-electric-wheelchair = Electric wheelchair
code-assistive-device-limb = Artificial limb or brace
code-assistive-device-hearing-aid = Hearing aid
code-assistive-device-reader = Reading or magnifying device
code-assistive-device-bed = Adjustable bed
code-assistive-device-walker = Walking stick or frame
code-assistive-device-other = Another device

## Works to adapt a home
code-adaptation-work-ramp = A ramp at the entrance
code-adaptation-work-bathroom = Changes to the bathroom
code-adaptation-work-doors = Wider doors
code-adaptation-work-lift = A lift or stairlift
code-adaptation-work-kitchen = Changes to the kitchen
code-adaptation-work-several = More than one of these

## Chronic illnesses
code-chronic-illness-diabetes = Diabetes
code-chronic-illness-pressure = High blood pressure
code-chronic-illness-heart = Heart disease
code-chronic-illness-asthma = Asthma
code-chronic-illness-thyroid = Thyroid disease
code-chronic-illness-kidney = Kidney disease
code-chronic-illness-other = Another illness
code-chronic-illness-several = More than one illness

## Where medicines are received
code-medicine-place-home = To the registered address
code-medicine-place-centre = To a health centre nearby

## When medicines are received
code-medicine-time-morning = In the morning
code-medicine-time-afternoon = In the afternoon
code-medicine-time-evening = In the evening

## Public universities
code-university-U1 = University of Al-Waha, The Capital
code-university-U2 = University of Wadi as-Sidr
code-university-U3 = University of Pearl Coast
code-university-U4 = Ar-Rayhan Technical College

## Programmes of study
code-study-programme-medicine = Medicine
code-study-programme-nursing = Nursing
code-study-programme-pharmacy = Pharmacy
code-study-programme-engineering = Engineering
code-study-programme-computing = Computing
code-study-programme-education = Education
code-study-programme-law = Law
code-study-programme-business = Business
code-study-programme-farming = Agriculture
code-study-programme-arts = Arts and languages
code-study-programme-crafts = Technical subjects

## Kinds of places at university
code-university-seat-general = A general place
code-university-seat-disability = A place for persons with disabilities
code-university-seat-remote = A place for people of remote areas

## Where a certificate was issued
code-certificate-origin-here = Issued in Al-Waha
code-certificate-origin-abroad = Issued abroad

## Branches of secondary school
code-certificate-branch-science = Science
code-certificate-branch-arts = Arts
code-certificate-branch-vocational = Vocational

## Where a student lives
code-student-home-family = With my family
code-student-home-hall = In student housing
code-student-home-rented = In a rented home

## Monthly income of a family
code-family-income-I1 = Up to 500 WHD a month
code-family-income-I2 = 500 to 1,000 WHD a month
code-family-income-I3 = 1,000 to 2,000 WHD a month
code-family-income-I4 = More than 2,000 WHD a month

## Levels of certificates
code-certificate-level-school = School certificate
code-certificate-level-diploma = Diploma
code-certificate-level-bachelor = Bachelor's degree
code-certificate-level-master = Master's degree
code-certificate-level-doctorate = Doctorate

## Languages of certificates
code-certificate-language-arabic = Arabic
code-certificate-language-english = English
code-certificate-language-french = French
code-certificate-language-other = Another language

## Ways of studying
code-study-mode-present = In the classroom
code-study-mode-distance = At a distance
code-study-mode-mixed = Both

## What recognition is for
code-equivalence-use-study = To go on studying
code-equivalence-use-work = To work
code-equivalence-use-other = Something else

## What a copy of a certificate is for
code-certificate-copy-use-university = For a university
code-certificate-copy-use-employer = For an employer
code-certificate-copy-use-embassy = For an embassy
code-certificate-copy-use-own-records = For my own records

## Form of a copy
code-certificate-copy-form-electronic = A signed electronic copy in “My space”
code-certificate-copy-form-counter = A paper copy, collected at the education directorate

## Kinds of passport applications
code-passport-request-first = First passport
code-passport-request-renewal = Renewal of one that has expired or is about to
code-passport-request-lost = In place of a lost one
code-passport-request-stolen = In place of a stolen one
code-passport-request-damaged = In place of a damaged one

## Pages of a passport
code-passport-pages-32 = 32 pages
code-passport-pages-64 = 64 pages

## Receiving a passport
code-passport-delivery-post = By post to the registered address
code-passport-delivery-counter = At the passport office

## Consent of the other parent
code-passport-consent-both = The other parent agrees
code-passport-consent-sole = There is no other parent, or I am the guardian
code-passport-consent-ruling = I have a court ruling
code-passport-consent-refused = The other parent does not agree

## Leaving or returning
code-abroad-direction-leaving = I am leaving to live abroad
code-abroad-direction-returning = I have come back, or will, to live in Al-Waha

## Reasons for living abroad
code-abroad-reason-work = Work
code-abroad-reason-study = Study
code-abroad-reason-family = To join family
code-abroad-reason-treatment = Treatment
code-abroad-reason-other = Another reason

## Exempted goods
code-customs-goods-household = Furniture and household goods
code-customs-goods-vehicle = A vehicle
code-customs-goods-both = Household goods and a vehicle

## Points of entry
code-customs-entry-airport = Capital International Airport
code-customs-entry-harbour = Pearl Harbour
code-customs-entry-north = Northern crossing
code-customs-entry-desert = Ar-Rimal crossing

## What the certificate is for
code-record-use-work = For work
code-record-use-visa = For a visa or residence in another country
code-record-use-study = For studies
code-record-use-licence = For a licence
code-record-use-other = For something else

## Form of the certificate
code-record-form-electronic = An electronic certificate in “My space”
code-record-form-counter = A paper certificate, collected at a service centre

## Reasons for a visit of the clinic
code-clinic-need-check = A general check-up
code-clinic-need-chronic = Care for a chronic illness
code-clinic-need-pregnancy = Care in pregnancy
code-clinic-need-vaccination = Vaccination
code-clinic-need-wound = Care for a wound
code-clinic-need-teeth = Teeth
code-clinic-need-other = Something else

## Getting to the clinic
code-clinic-mobility-walks = I can come to where the clinic stops
code-clinic-mobility-home = I can't leave my home

## The way to the home
code-clinic-road-paved = A paved road
code-clinic-road-track = A track
code-clinic-road-rough = A rough track for four-wheel drive

## Time of the visit
code-clinic-time-morning = In the morning
code-clinic-time-noon = At noon
code-clinic-time-afternoon = In the afternoon
