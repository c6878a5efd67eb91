# The dictionary of facts: label, hint, question (the page's heading when it asks nothing else) and form.
# $role says whom the fact is about: child, mother, father, pupil, minor; anything else is the person who applies.

## Identity

person-national-id = { $role ->
    [child] Child's national number
    [mother] Mother's national number
    [father] Father's national number
    [pupil] Pupil's national number
    [minor] Child's national number
   *[other] National number
}
    .hint = It is on the identity card, under the photograph.
    .question = { $role ->
        [child] What is the child's national number?
        [mother] What is the mother's national number?
        [father] What is the father's national number?
        [pupil] What is the pupil's national number?
        [minor] What is the child's national number?
       *[other] What is your national number?
    }

person-given-name = { $role ->
    [child] Child's given name
    [mother] Mother's given name
    [father] Father's given name
    [pupil] Pupil's given name
    [minor] Child's given name
   *[other] Given name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [child] What is the child's given name?
        [mother] What is the mother's given name?
        [father] What is the father's given name?
        [pupil] What is the pupil's given name?
        [minor] What is the child's given name?
       *[other] What is your given name?
    }

person-father-name = { $role ->
    [mother] Given name of the mother's father
    [father] Given name of the father's father
    [pupil] Given name of the pupil's father
    [minor] Given name of the child's father
   *[other] Father's given name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [mother] What is the given name of the mother's father?
        [father] What is the given name of the father's father?
        [pupil] What is the given name of the pupil's father?
        [minor] What is the given name of the child's father?
       *[other] What is your father's given name?
    }

person-grandfather-name = { $role ->
    [mother] Given name of the mother's grandfather
    [father] Given name of the father's grandfather
    [pupil] Given name of the pupil's grandfather
    [minor] Given name of the child's grandfather
   *[other] Grandfather's given name
}
    .hint = The father's father, in Arabic letters.
    .question = { $role ->
        [mother] What is the given name of the mother's grandfather?
        [father] What is the given name of the father's grandfather?
        [pupil] What is the given name of the pupil's grandfather?
        [minor] What is the given name of the child's grandfather?
       *[other] What is your grandfather's given name?
    }

person-family-name = { $role ->
    [mother] Mother's family name
    [father] Father's family name
    [pupil] Pupil's family name
    [minor] Child's family name
   *[other] Family name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [mother] What is the mother's family name?
        [father] What is the father's family name?
        [pupil] What is the pupil's family name?
        [minor] What is the child's family name?
       *[other] What is your family name?
    }

person-given-name-latin = { $role ->
    [child] Child's given name in Latin letters
    [pupil] Pupil's given name in Latin letters
    [minor] Child's given name in Latin letters
   *[other] Given name in Latin letters
}
    .hint = { $role ->
        [child] As it should be spelt in a passport. If you leave it empty, the civil registry spells it by its own rule.
       *[other] As it should be spelt in a passport.
    }
    .question = { $role ->
        [child] How is the child's given name spelt in Latin letters?
        [pupil] How is the pupil's given name spelt in Latin letters?
        [minor] How is the child's given name spelt in Latin letters?
       *[other] How is your given name spelt in Latin letters?
    }

person-father-name-latin = { $role ->
    [pupil] Given name of the pupil's father in Latin letters
    [minor] Given name of the child's father in Latin letters
   *[other] Father's given name in Latin letters
}
    .hint = As it is spelt in the passport.
    .question = { $role ->
        [pupil] How is the given name of the pupil's father spelt in Latin letters?
        [minor] How is the given name of the child's father spelt in Latin letters?
       *[other] How is your father's given name spelt in Latin letters?
    }

person-grandfather-name-latin = { $role ->
    [pupil] Given name of the pupil's grandfather in Latin letters
    [minor] Given name of the child's grandfather in Latin letters
   *[other] Grandfather's given name in Latin letters
}
    .hint = As it is spelt in the passport.
    .question = { $role ->
        [pupil] How is the given name of the pupil's grandfather spelt in Latin letters?
        [minor] How is the given name of the child's grandfather spelt in Latin letters?
       *[other] How is your grandfather's given name spelt in Latin letters?
    }

person-family-name-latin = { $role ->
    [pupil] Pupil's family name in Latin letters
    [minor] Child's family name in Latin letters
   *[other] Family name in Latin letters
}
    .hint = As it is spelt in the passport.
    .question = { $role ->
        [pupil] How is the pupil's family name spelt in Latin letters?
        [minor] How is the child's family name spelt in Latin letters?
       *[other] How is your family name spelt in Latin letters?
    }

person-sex = { $role ->
    [child] Child's sex
    [pupil] Pupil's sex
    [minor] Child's sex
   *[other] Sex
}
    .question = { $role ->
        [child] What is the child's sex?
        [pupil] What is the pupil's sex?
        [minor] What is the child's sex?
       *[other] What is your sex?
    }

person-birth-date = { $role ->
    [child] Child's date of birth
    [mother] Mother's date of birth
    [father] Father's date of birth
    [pupil] Pupil's date of birth
    [minor] Child's date of birth
   *[other] Date of birth
}
    .question = { $role ->
        [child] When was the child born?
        [mother] When was the mother born?
        [father] When was the father born?
        [pupil] When was the pupil born?
        [minor] When was the child born?
       *[other] When were you born?
    }

person-birth-place = { $role ->
    [pupil] Pupil's governorate of birth
    [minor] Child's governorate of birth
   *[other] Governorate of birth
}
    .question = { $role ->
        [pupil] In which governorate was the pupil born?
        [minor] In which governorate was the child born?
       *[other] In which governorate were you born?
    }

person-nationality = { $role ->
    [mother] Mother's nationality
    [father] Father's nationality
    [pupil] Pupil's nationality
    [minor] Child's nationality
   *[other] Nationality
}
    .question = { $role ->
        [mother] What is the mother's nationality?
        [father] What is the father's nationality?
        [pupil] What is the pupil's nationality?
        [minor] What is the child's nationality?
       *[other] What is your nationality?
    }

## Birth

person-birth-notice-number = Birth notice number
    .hint = It is at the top of the notice that the hospital gave you.
    .question = What is the number of the birth notice?
    .format = the letters BN, the year and six digits, with hyphens between them

person-birth-time = Time of birth
    .hint = By the 24-hour clock, as on the birth notice.
    .question = At what time was the child born?
    .format = two digits for the hour, a colon and two digits for the minutes, by the 24-hour clock

person-birth-facility = Place of birth
    .hint = The hospital or maternity centre.
    .question = Where was the child born?

person-birth-weight = Weight at birth, in grams
    .hint = It is on the birth notice.
    .question = How many grams did the child weigh at birth?

person-multiple-birth = Twins or more
    .hint = Answer yes if more than one child was born in this birth.
    .question = Was more than one child born?

## Marriage

person-marital-status = Marital status
    .question = What is your marital status?

person-marriage-number = Marriage record number
    .hint = It is at the top of the marriage certificate.
    .question = What is the number of your marriage record?

person-marriage-date = Date of marriage
    .question = When did you marry?

person-marriage-place = Governorate of marriage
    .hint = Where the marriage is recorded.
    .question = In which governorate is your marriage recorded?

## Registered address

person-address-governorate = Governorate
    .question = In which governorate do you live?

person-address-municipality = Municipality
    .question = In which municipality do you live?

person-address-street = Street
    .question = In which street do you live?

person-address-building = Building number
    .hint = Add the flat, if there is one.
    .question = What is the number of your building?

person-address-postcode = Postcode
    .question = What is your postcode?
    .format = five digits

person-address-since = Living there since
    .question = Since when have you lived at this address?

## New address

person-new-address-governorate = New governorate
    .question = Which governorate are you moving to?

person-new-address-municipality = New municipality
    .question = Which municipality are you moving to?

person-new-address-street = New street
    .question = Which street are you moving to?

person-new-address-building = New building number
    .hint = Add the flat, if there is one.
    .question = What is the number of the new building?

person-new-address-postcode = New postcode
    .question = What is the new postcode?
    .format = five digits

person-move-date = Date of the move
    .hint = The day on which you start to live at the new address. It may lie ahead.
    .question = When do you move to the new address?

person-housing = Right to the home
    .question = By what right do you live in the new home?

person-lease-number = Lease number
    .hint = The number under which the municipality recorded the lease.
    .question = What is the number of your lease?
    .format = the letters LS, the year and six digits, with hyphens between them

## Driving licence

person-licence-number = Licence number
    .hint = It is on the front of the licence.
    .question = What is the number of your driving licence?
    .format = the letters DL, a hyphen and six digits

person-licence-category = Licence category
    .question = Which category is your driving licence for?

person-licence-issued = Licence issued on
    .question = When was your driving licence issued?

person-licence-expires = Driving licence valid until
    .question = Until when is your driving licence valid?

person-eyesight-certificate = Eyesight certificate number
    .hint = Any approved optician or eye clinic issues the certificate. It is valid for six months.
    .question = What is the number of your eyesight certificate?
    .format = the letters EC, the year and five digits, with hyphens between them

person-licence-delivery = How to receive the licence
    .question = How would you like to receive your licence?

## Health cover and allowance

person-cover-under = Parent whose insurance covers the child
    .hint = You can change this once a year.
    .question = Under which parent's insurance should the child be covered?

person-family-doctor = Family doctor
    .hint = The child is seen by this doctor first. You can change this at any time.
    .question = Which family doctor do you choose for the child?

person-foreign-allowance = Does another country pay an allowance for this child?
    .hint = Answer yes if another country pays an allowance for this child, or if you have applied for one.
    .question = Does another country pay an allowance for this child?

person-foreign-allowance-country = Country that pays the allowance
    .question = Which country pays the allowance?

## Work and social insurance

person-employment-status = Work status
    .hint = As the Social Insurance Authority has it: what counts is the work for which contributions are paid.
    .question = Do you work?

person-employment-employer = Employer
    .hint = In Arabic, as it stands on your contract. If you no longer work, give the last one.
    .question = Who is your present or last employer?

person-employment-from = First day of work there
    .question = On which day did you begin to work there?

person-employment-until = Last day of work
    .hint = The day on which your contract ended or will end.
    .question = Which is your last day of work?

person-employment-end-reason = How the work ended
    .question = How did your work end?

person-employment-seeking = Are you looking for work?
    .hint = Answer yes if you can begin to work at once and are looking for a job.
    .question = Are you looking for work?

person-insurance-number = { $role ->
    [mother] Mother's social insurance number
    [father] Father's social insurance number
   *[other] Social insurance number
}
    .hint = It is on the insurance card and on payslips.
    .question = { $role ->
        [mother] What is the mother's social insurance number?
        [father] What is the father's social insurance number?
       *[other] What is your social insurance number?
    }
    .format = the letters SI, a hyphen and seven digits

person-insurance-since = First insured on
    .hint = The first day on which an employer, or you yourself, paid contributions.
    .question = Since when have you been insured?

person-insurance-months = Months with paid contributions
    .hint = All months of your working life taken together. They are on the yearly letter of the Authority.
    .question = For how many months were contributions paid for you?

person-insurance-wage-bracket = Bracket of the insured monthly wage
    .hint = The last wage on which contributions were paid.
    .question = In which bracket is your insured monthly wage?

person-insurance-statement-use = What the statement is for
    .question = What do you need the statement for?

## Contact and payment

person-contact-phone = Mobile phone number
    .hint = The authorities that deal with your application get this number. News of it stands here, in your space. For a number abroad, start with the country code.
    .question = On which phone number can you be reached?

person-contact-email = Email address
    .hint = The authorities that deal with your application get it, if you give one. If you leave it empty, they reach you by phone. News of the application stands here, in your space.
    .question = At which email address can you be reached?

person-account-method = Way of payment
    .question = How would you like to be paid?

person-account-iban = International bank account number (IBAN)
    .hint = The IBAN on your account statement: it begins with XW and has 22 characters. The account must be in your own name.
    .question = Which bank account should we pay into?
    .format = the letters XW, two digits, then eighteen letters or digits

person-account-post-office = Post office
    .hint = You collect the money there with your identity card.
    .question = At which post office will you collect the money?

## Vehicle

person-vehicle-plate = Number plate
    .hint = As it stands on the plate.
    .question = What is the number on your plate?
    .format = up to three digits, a hyphen, up to five digits

person-vehicle-kind = Kind of vehicle
    .question = What kind of vehicle is it?

person-vehicle-model = Model
    .hint = As on the vehicle licence.
    .question = What model is your vehicle?

person-vehicle-model-year = Year of manufacture
    .question = In which year was your vehicle made?
    .format = four digits, such as 2019

person-vehicle-colour = Colour
    .question = What colour is your vehicle?

person-vehicle-chassis-number = Chassis number
    .hint = On the vehicle licence and below the windscreen.
    .question = What is the chassis number of your vehicle?
    .format = seventeen capital Latin letters or digits

person-vehicle-registered-until = Vehicle registered until
    .question = Until when is your vehicle registered?

person-inspection-certificate = Inspection certificate number
    .hint = Approved inspection centres issue it. It is valid for three months.
    .question = What is the number of the inspection certificate?
    .format = the letters VI, the year and six digits, with hyphens between them

person-motor-insurance-policy = Motor insurance policy number
    .hint = The policy must cover the whole year of registration.
    .question = What is the number of the motor insurance policy?
    .format = the letters MI, the year and six digits, with hyphens between them

person-vehicle-sale-buyer-national-id = Buyer's national number
    .hint = It is on the buyer's identity card.
    .question = What is the buyer's national number?

person-vehicle-sale-buyer-name = Buyer's full name
    .hint = As on the identity card.
    .question = What is the buyer's name?

person-vehicle-sale-date = Date of the sale
    .question = When did you sell the vehicle?

person-vehicle-sale-price = Price in dinars
    .hint = Whole dinars only.
    .question = For how many dinars did you sell the vehicle?

person-vehicle-sale-mileage = Mileage in kilometres
    .question = How many kilometres has the vehicle run?

person-parking-zone = Parking zone
    .hint = The zone in which you live.
    .question = In which zone do you want to park?

person-parking-start = First day of the permit
    .question = When is the permit to begin?

## Company

person-company-number = Company number
    .hint = It is on the trade licence.
    .question = What is the number of your company?
    .format = the letters CR, a hyphen and six digits

person-company-name = Company name
    .hint = As recorded in the companies register.
    .question = What is the name of your company?

person-company-name-latin = Company name in Latin letters
    .hint = As recorded in the companies register.
    .question = How is the name of your company spelt in Latin letters?

person-company-legal-form = Legal form
    .question = What is the legal form of your company?

person-company-activity = Activity
    .question = What does your company do?

person-company-founded = Founded on
    .question = When was your company founded?

person-company-licence-number = Trade licence number
    .hint = It is at the top of the licence.
    .question = What is the number of the trade licence?
    .format = the letters TL, the year and five digits, with hyphens between them

person-company-licence-until = Trade licence valid until
    .question = Until when is the trade licence valid?

person-company-address-governorate = Governorate of the company's seat
    .question = In which governorate is your company?

person-company-address-municipality = Municipality of the company's seat
    .question = In which municipality is your company?

person-company-address-street = Street of the company's seat
    .question = In which street is your company?

person-company-address-building = Building number of the company's seat
    .hint = Add the office or shop, if it has a number.
    .question = What is the number of your company's building?

person-company-address-postcode = Postcode of the company's seat
    .question = What is the postcode of your company's seat?
    .format = five digits

person-company-new-address-governorate = Governorate of the new seat
    .question = Which governorate is the company moving to?

person-company-new-address-municipality = Municipality of the new seat
    .question = Which municipality is the company moving to?

person-company-new-address-street = Street of the new seat
    .question = Which street is the company moving to?

person-company-new-address-building = Building number of the new seat
    .hint = Add the office or shop, if it has a number.
    .question = What is the building number of the new seat?

person-company-new-address-postcode = Postcode of the new seat
    .question = What is the postcode of the new seat?
    .format = five digits

person-company-move-date = Date on which the company moves
    .hint = It may lie ahead.
    .question = When does the company move to its new seat?

person-company-employees = Number of employees
    .hint = Write 0 if you work alone.
    .question = How many people does your company employ?

person-company-fire-safety-certificate = Fire safety certificate number
    .hint = Civil Defence issues it after looking at the premises. It is valid for a year.
    .question = What is the number of the fire safety certificate?
    .format = the letters FS, the year and five digits, with hyphens between them

person-extract-language = Language of the extract
    .question = In which language would you like the extract?

person-extract-purpose = What the extract is for
    .question = What do you need the extract for?

## Health cover

person-health-cover-plan = Plan
    .question = Which plan of health cover do you have?

person-health-cover-since = Insured since
    .question = Since when have you been insured?

person-card-loss-reason = Reason for the replacement
    .question = Why do you need a new card?

person-card-loss-police-report = Police report number
    .hint = It is at the top of the report that the police station gave you.
    .question = What is the number of the police report?
    .format = the letters PR, the year and six digits, with hyphens between them

person-card-delivery = How to receive the card
    .question = How would you like to receive the card?

person-treatment-report-number = Number of the medical commission's report
    .hint = It is at the top of the report that recommends treatment abroad.
    .question = What is the number of the medical commission's report?
    .format = the letters MR, the year and five digits, with hyphens between them

person-treatment-country = Country of treatment
    .question = In which country will you be treated?

person-treatment-hospital = Hospital
    .question = In which hospital will you be treated?

person-treatment-start = Treatment begins on
    .question = When does the treatment begin?

person-treatment-companion = Does somebody travel with you?
    .hint = The insurance covers one companion if the medical commission recommends it.
    .question = Does somebody travel with you?

person-treatment-companion-name = Companion's full name
    .hint = As on the identity card.
    .question = What is the companion's name?

person-health-cover-card-number = { $role ->
    [mother] Mother's health card number
    [father] Father's health card number
   *[other] Health card number
}
    .hint = It is on the front of the card.
    .question = { $role ->
        [mother] What is the number of the mother's health card?
        [father] What is the number of the father's health card?
       *[other] What is the number of your health card?
    }
    .format = the letters HC, a hyphen and eight digits

person-health-cover-until = { $role ->
    [mother] Mother insured until
    [father] Father insured until
   *[other] Insured until
}
    .question = { $role ->
        [mother] Until when is the mother insured?
        [father] Until when is the father insured?
       *[other] Until when are you insured?
    }

person-rates-account-number = Number of the rates account
    .hint = On the municipality’s bill.
    .format = MR, the municipality and six digits, such as MR-M01-123456

person-rates-paid-until = Municipal rates paid until
    .hint = The last day for which the rates are paid.
    .question = Until when are your municipal rates paid?

# Learning, health and disability, travel.

## School

person-school-place = School
    .hint = Public schools that take new pupils.
    .question = Which school is it?

person-school-second-choice = Second choice
    .hint = It is considered if the first has no place left.
    .question = Which school is your second choice?

person-school-grade = Grade
    .hint = In the coming school year, or in this one if it has begun.
    .question = Which grade is this for?

person-school-sibling = Does the pupil have a brother or sister at that school?
    .question = Does the pupil have a brother or sister at that school?

person-school-support-needs = Does the pupil need support in class?
    .hint = The school prepares it before the first day. No pupil is refused because of it.
    .question = Does the pupil need support in class?

person-school-support-kind = Kind of support
    .hint = Choose what matters most. The counsellor will ask you about the rest.
    .question = With what does the pupil need support?

person-school-emergency-name = Name of the other person
    .question = Whom should the school call if you can't be reached?

person-school-emergency-phone = Phone number of that person
    .question = What is that person's phone number?

person-school-from-abroad = Does the pupil come from a school abroad?
    .question = Does the pupil come from a school abroad?

person-school-previous = Present school
    .hint = This school sends the file to the new one.
    .question = At which school is the pupil now?

person-school-previous-country = Country of the previous school
    .question = In which country is the previous school?

person-school-transfer-reason = Reason for the transfer
    .hint = If there is trouble, the school is not told that you said so.
    .question = Why do you ask for the transfer?

person-school-transfer-why = Reason in your own words
    .hint = One or two sentences are enough.
    .question = What is the reason for the transfer?

person-school-first-day = First day at the new school
    .question = From which day should the transfer hold?

person-school-bus-walk-minutes = Minutes on foot to school
    .hint = At a child's pace, from your door to the school.
    .question = How many minutes does it take to walk to school?

person-school-bus-landmark = Nearest landmark to your home
    .hint = A mosque, shop or crossing that the driver knows.
    .question = What is the nearest landmark to your home?

person-school-bus-trips = Rides wanted
    .question = Which rides do you need?

person-school-bus-wheelchair = Does the pupil use a wheelchair?
    .hint = A bus with a lift comes.
    .question = Does the pupil use a wheelchair?

person-school-bus-alone = May the pupil go home alone from the stop?
    .hint = If not, the pupil leaves the bus only when somebody is there.
    .question = May the pupil go home alone from the stop?

person-school-bus-collector = Who meets the pupil
    .hint = An adult with an identity card.
    .question = Who meets the pupil at the stop?

person-school-support-household-size = People in the household
    .hint = Everybody who lives in your home, with you.
    .question = How many people live in your household?

person-school-support-pupils = Pupils in the household
    .question = How many of them go to school?

person-school-support-other-income = Does your household have income other than your wage?
    .hint = Such as rent, a pension or somebody else's wage.
    .question = Does your household have income other than your wage?

person-school-support-income-amount = Other income a month, in dinars
    .hint = Whole dinars only.
    .question = How much is the other income a month?

person-school-support-help = Help asked for
    .question = Which help do you ask for?

person-school-support-diet = Special diet
    .hint = Only the school's kitchen is told.
    .question = Does the pupil need a special diet?

## Vaccination

person-vaccination-has-booklet = Do you have the vaccination booklet?
    .hint = The booklet that you were given at the first vaccination.
    .question = Do you have the vaccination booklet?

person-vaccination-booklet-number = Number of the vaccination booklet
    .hint = It is on the cover of the booklet.
    .question = What is the number of the vaccination booklet?
    .format = the letters VB, a hyphen and seven digits

person-vaccination-centre = Health centre
    .hint = Where most vaccines were given, or else the nearest one.
    .question = At which health centre was the pupil vaccinated?

person-vaccination-abroad = Was the pupil given any vaccines abroad?
    .question = Was the pupil given any vaccines abroad?

person-vaccination-country = Country of the vaccinations
    .question = In which country was the pupil vaccinated?

person-vaccination-allergy = Is the pupil allergic to a vaccine?
    .hint = Answer yes if a doctor said so.
    .question = Is the pupil allergic to a vaccine?

## Disability

person-disability-kind = Kind of disability
    .hint = Choose what affects your life most.
    .question = What kind of disability do you have?

person-disability-since = Beginning of the disability
    .question = Since when have you had this disability?

person-disability-daily-help = Help in everyday life
    .hint = With eating, dressing, washing, or going out.
    .question = Do you need help in everyday life?

person-disability-card-held = Have you been given a disability card?
    .hint = Answer no if you are applying for your first card.
    .question = Have you been given a disability card?

person-disability-card-number = Disability card number
    .hint = It is on the front of the card.
    .question = What is the number of your disability card?
    .format = the letters DC, the year and six digits, with hyphens between them

person-disability-has-report = Do you have a recent medical report about your disability?
    .hint = Of the last six months.
    .question = Do you have a recent medical report about your disability?

person-disability-report-number = Number of the medical report
    .hint = It is at the top of the report.
    .question = What is the number of the medical report?
    .format = the letters DR, the year and five digits, with hyphens between them

person-disability-assessment-place = Place of the assessment
    .question = Where should the assessment take place?

person-disability-assessment-centre = Assessment centre
    .hint = All of them can be reached without steps.
    .question = At which centre would you like to be assessed?

person-disability-language = Way of talking to you
    .hint = A sign language interpreter comes free of charge.
    .question = How should we communicate with you?

person-badge-walking = How far you can walk
    .hint = Alone and without a rest; with a stick, if you use one.
    .question = How far can you walk?

person-badge-reason = Reason for the badge
    .question = Why do you ask for a badge?

person-badge-vehicle = Vehicle that you mostly use
    .hint = The badge is yours. You can put it in another vehicle.
    .question = Which vehicle do you mostly use?

person-badge-family-plate = Number plate of the other vehicle
    .hint = As it stands on the plate.
    .question = What is the number plate of the vehicle in which you are driven?
    .format = up to three digits, a hyphen, up to five digits

person-device-kind = Device
    .question = Which device do you need?

person-device-other = Description of the device
    .hint = As the doctor wrote it in the prescription.
    .question = What is the device that you need?

person-device-prescription = Number of the prescription
    .hint = A doctor or therapist writes it. It is valid for three months.
    .question = What is the number of the prescription?
    .format = the letters PX, the year and five digits, with hyphens between them

person-device-replaces = Do you already have such a device from the Council?
    .hint = Answer yes if the Council paid for such a device before.
    .question = Do you already have such a device from the Council?

person-device-received = Earlier device received on
    .question = When did you receive the earlier device?

person-device-supplier = Supplier
    .hint = The Council pays the price straight to the supplier.
    .question = From whom will you get the device?

person-device-price = Price offered, in dinars
    .hint = Whole dinars only.
    .question = What does the device cost?

person-adaptation-housing = Right to the home
    .hint = The home at your registered address.
    .question = By what right do you live in this home?

person-adaptation-floor = Floor
    .hint = Write 0 for the ground floor.
    .question = On which floor do you live?

person-adaptation-owner-consent = Has the owner of the home agreed to the works?
    .question = Has the owner of the home agreed to the works?

person-adaptation-work = Works needed
    .hint = Choose what matters most.
    .question = Which works does your home need?

person-adaptation-description = Description of the works
    .hint = What changes, and which difficulty that removes.
    .question = What will change in your home?

person-adaptation-cost = Cost offered, in dinars
    .hint = Whole dinars only.
    .question = What do the works cost?

person-adaptation-started = Have the works begun?
    .question = Have the works begun?

## Medicine

person-medicine-prescription = Prescription number
    .hint = It is at the top of the prescription, which must be for three months at least.
    .question = What is the number of the prescription?
    .format = the letters RX, the year and six digits, with hyphens between them

person-medicine-illness = Illness
    .question = For which illness is the medicine prescribed?

person-medicine-start = First delivery on
    .hint = A week at least before you run out.
    .question = When do you need the first delivery?

person-medicine-place = Where you receive it
    .question = Where would you like to receive the medicine?

person-medicine-somebody-else = Does somebody else receive the medicine for you?
    .question = Does somebody else receive the medicine for you?

person-medicine-time = Time of delivery
    .question = At what time are you at home?

person-medicine-centre = Health centre where you collect it
    .question = At which health centre will you collect the medicine?

person-medicine-receiver-name = Name of whoever receives it
    .hint = They are asked to show their identity card.
    .question = Who receives the medicine for you?

## Studies and certificates

person-school-certificate-origin = Where the certificate was issued
    .question = Where was your school-leaving certificate issued?

person-school-certificate-issued-year = Year of the certificate
    .question = In which year did you get the school-leaving certificate?
    .format = four digits, such as 2024

person-school-certificate-branch = Branch
    .question = Which branch is your school-leaving certificate of?

person-school-certificate-number = Number of the school-leaving certificate
    .hint = It is at the top of the certificate. You are not asked for your marks: the Ministry has them.
    .question = What is the number of your school-leaving certificate?
    .format = the letters SC, the year and six digits, with hyphens between them

person-school-certificate-equivalence-number = Number of the decision on recognition
    .hint = Leave it empty if you apply for recognition here at the same time.
    .question = What is the number of the decision that recognises your certificate?
    .format = the letters EQ, the year and six digits, with hyphens between them

person-university-place = University
    .question = At which university do you study, or want to study?

person-university-programme = Programme
    .question = What do you study, or want to study?

person-university-second-programme = Second choice
    .hint = It is considered if the first has no place left.
    .question = Which programme is your second choice?

person-university-seat = Kind of place
    .question = Which kind of place do you ask for?

person-university-housing = Do you want a place in student housing?
    .hint = It goes first to those whose home is more than an hour away.
    .question = Do you want a place in student housing?

person-student-study-year = Year of study
    .hint = Write 1 if you are about to begin.
    .question = In which year of your studies are you?

person-student-home = Home while you study
    .question = Where do you live while you study?

person-student-family-income = Monthly income of the family
    .hint = Of those who support you, and your own wage if you work.
    .question = What is your family's monthly income?

person-student-siblings = Brothers and sisters who study
    .hint = At school or university, and supported by the same family.
    .question = How many of your brothers and sisters study?

person-student-other-grant = Are you paid another grant?
    .question = Are you paid another grant?

person-student-other-grant-name = Who pays the other grant
    .question = Who pays you the other grant?

person-student-other-grant-amount = Other grant a month, in dinars
    .hint = Whole dinars only.
    .question = How much is the other grant a month?

person-foreign-certificate-level = Level
    .question = Of which level is the certificate?

person-foreign-certificate-title = Title of the certificate
    .hint = As it is written there. You may write it in its own language.
    .question = What is the title of the certificate?

person-foreign-certificate-institution = School or university
    .question = Which school or university is the certificate from?

person-foreign-certificate-country = Country of study
    .question = In which country did you study?

person-foreign-certificate-issued-year = Year of the foreign certificate
    .question = In which year was the certificate issued?
    .format = four digits, such as 2022

person-foreign-certificate-language = Language of the certificate
    .question = In which language is the certificate?

person-foreign-certificate-mode = Way of studying
    .question = How did you study?

person-foreign-certificate-use = What recognition is for
    .question = What do you need the recognition for?

person-certificate-copy-language = Language of the copy
    .question = In which language would you like the copy?

person-certificate-copy-count = Number of copies
    .hint = Five at most.
    .question = How many copies do you need?

person-certificate-copy-use = What the copy is for
    .question = What do you need the copy for?

person-certificate-copy-form = Form of the copy
    .hint = Anybody can verify the electronic copy on this portal.
    .question = In which form would you like the copy?

## Travelling and returning

person-passport-request = Kind of application
    .question = What do you apply for?

person-passport-pages = Number of pages
    .question = How many pages should the passport have?

person-passport-travel-date = Date of travel
    .hint = Leave it empty if no journey is planned soon.
    .question = When is the journey?

person-passport-delivery = How to receive the passport
    .question = How would you like to receive the passport?

person-passport-previous-number = Number of the previous passport
    .hint = It is on the page with the photograph, or on a copy of it.
    .question = What is the number of the previous passport?
    .format = the letter P and seven digits

person-passport-police-report = Number of the police report on the passport
    .hint = It is at the top of the report that the police station gave you.
    .question = What is the number of the police report on the passport?
    .format = the letters PR, the year and six digits, with hyphens between them

person-passport-consent = Consent of the other parent
    .hint = The other parent is asked before the passport is issued.
    .question = Does the other parent agree to the passport?

person-passport-ruling-number = Number of the court ruling
    .hint = It is at the top of the ruling.
    .question = What is the number of the court ruling?
    .format = the letters CT, the year and five digits, with hyphens between them

person-abroad-direction = Leaving or returning
    .question = Are you leaving or coming back?

person-abroad-country = Country abroad
    .hint = The country to which you move, or from which you come back.
    .question = In which country do you live abroad?

person-abroad-with-family = Does your family move with you?
    .hint = Every adult of the family has to be recorded as well.
    .question = Does your family move with you?

person-abroad-departure = Date of departure
    .hint = It may lie ahead.
    .question = When do you leave?

person-abroad-reason = Reason for living abroad
    .question = Why do you live abroad?

person-abroad-city = City
    .question = In which city will you live?

person-abroad-address = Address there
    .hint = Write it as it is written there. Leave it empty if you don't know it yet.
    .question = What is your address there?

person-abroad-contact-name = Name of somebody close in Al-Waha
    .question = Whom should we call in Al-Waha if need be?

person-abroad-contact-phone = Phone number of that person
    .question = What is the phone number of that person?

person-abroad-since = Living abroad since
    .question = Since when have you lived abroad?

person-abroad-return-date = Date of return
    .hint = The day on which you came back, or will, to live here.
    .question = When do you come back to Al-Waha?

person-customs-goods = What you bring
    .question = What do you bring with you?

person-customs-exempted-before = Were you exempted from duties in the last five years?
    .question = Were you exempted from duties in the last five years?

person-customs-items = Description of the goods
    .hint = Name the main kinds, and bring the full list with you.
    .question = Which goods do you bring?

person-customs-value = Value of the goods, in dinars
    .hint = Your estimate of what they are worth used, in whole dinars.
    .question = What is the value of the goods?

person-customs-chassis-number = Chassis number of the vehicle you bring
    .hint = On the vehicle licence and below the windscreen.
    .question = What is the chassis number of the vehicle that you bring?
    .format = seventeen capital Latin letters or digits

person-customs-vehicle-since = Vehicle yours since
    .hint = It must have been yours for at least six months before the return.
    .question = Since when has the vehicle been yours?

person-customs-entry = Point of entry
    .question = Where do the goods enter the country?

person-customs-arrival = Arrival of the goods
    .hint = The day that you expect, if they are on the way.
    .question = When do the goods arrive?

person-record-use = What the certificate is for
    .question = What do you need the certificate for?

person-record-language = Language of the certificate
    .question = In which language would you like the certificate?

person-record-form = Form of the certificate
    .hint = Anybody can verify the electronic certificate on this portal.
    .question = In which form would you like the certificate?

person-record-with-children = Do you work, or will you work, with children?
    .hint = The certificate then says whether anything bars you from it.
    .question = Do you work, or will you work, with children?

person-record-country = Country that asks for the certificate
    .hint = The foreign ministry certifies it if that country wants it.
    .question = For which country is the certificate?

## Mobile clinic

person-clinic-urgent = Is it urgent?
    .hint = Such as strong pain in the chest, trouble breathing, or bleeding that does not stop. If so, call the ambulance now; don't wait.
    .question = Is it urgent?

person-clinic-need = Reason for the visit
    .question = Why do you ask for a visit?

person-clinic-details = Reason in your own words
    .hint = One sentence is enough.
    .question = What do you need?

person-clinic-people = People who need the doctor
    .hint = You and others in your home or next to it.
    .question = How many people need the doctor?

person-clinic-mobility = Getting to the clinic
    .question = Can you come to the clinic?

person-clinic-landmark = How to find you
    .hint = A village, well or crossing that the driver knows.
    .question = How do we find you?

person-clinic-road = The way to your home
    .question = What is the way to your home like?

person-clinic-time = Best time
    .question = Which time suits you?
