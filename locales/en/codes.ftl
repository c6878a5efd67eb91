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
code-employment-status-out-of-work = Out of work
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
