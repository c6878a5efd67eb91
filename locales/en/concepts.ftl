# The dictionary of facts: label, hint, question (the page's heading when it asks nothing else) and form.
# $role says whom the fact is about: child, mother, father; anything else is the person who applies.

## Identity

person-national-id = { $role ->
    [child] Child's national number
    [mother] Mother's national number
    [father] Father's national number
   *[other] National number
}
    .hint = It is on the identity card, under the photograph.
    .question = { $role ->
        [child] What is the child's national number?
        [mother] What is the mother's national number?
        [father] What is the father's national number?
       *[other] What is your national number?
    }
    .format = ten digits that start with 00

person-given-name = { $role ->
    [child] Child's given name
    [mother] Mother's given name
    [father] Father's given name
   *[other] Given name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [child] What is the child's given name?
        [mother] What is the mother's given name?
        [father] What is the father's given name?
       *[other] What is your given name?
    }

person-father-name = { $role ->
    [mother] Given name of the mother's father
    [father] Given name of the father's father
   *[other] Father's given name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [mother] What is the given name of the mother's father?
        [father] What is the given name of the father's father?
       *[other] What is your father's given name?
    }

person-grandfather-name = { $role ->
    [mother] Given name of the mother's grandfather
    [father] Given name of the father's grandfather
   *[other] Grandfather's given name
}
    .hint = The father's father, in Arabic letters.
    .question = { $role ->
        [mother] What is the given name of the mother's grandfather?
        [father] What is the given name of the father's grandfather?
       *[other] What is your grandfather's given name?
    }

person-family-name = { $role ->
    [mother] Mother's family name
    [father] Father's family name
   *[other] Family name
}
    .hint = In Arabic letters.
    .question = { $role ->
        [mother] What is the mother's family name?
        [father] What is the father's family name?
       *[other] What is your family name?
    }

person-given-name-latin = { $role ->
    [child] Child's given name in Latin letters
   *[other] Given name in Latin letters
}
    .hint = As it should be spelt in a passport.
    .question = { $role ->
        [child] How is the child's given name spelt in Latin letters?
       *[other] How is your given name spelt in Latin letters?
    }

person-father-name-latin = Father's given name in Latin letters
    .hint = As it is spelt in the passport.
    .question = How is your father's given name spelt in Latin letters?

person-grandfather-name-latin = Grandfather's given name in Latin letters
    .hint = As it is spelt in the passport.
    .question = How is your grandfather's given name spelt in Latin letters?

person-family-name-latin = Family name in Latin letters
    .hint = As it is spelt in the passport.
    .question = How is your family name spelt in Latin letters?

person-sex = { $role ->
    [child] Child's sex
   *[other] Sex
}
    .question = { $role ->
        [child] What is the child's sex?
       *[other] What is your sex?
    }

person-birth-date = { $role ->
    [child] Child's date of birth
    [mother] Mother's date of birth
    [father] Father's date of birth
   *[other] Date of birth
}
    .question = { $role ->
        [child] When was the child born?
        [mother] When was the mother born?
        [father] When was the father born?
       *[other] When were you born?
    }

person-birth-place = Governorate of birth
    .question = In which governorate were you born?

person-nationality = { $role ->
    [mother] Mother's nationality
    [father] Father's nationality
   *[other] Nationality
}
    .question = { $role ->
        [mother] What is the mother's nationality?
        [father] What is the father's nationality?
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

person-licence-expires = Licence valid until
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

person-foreign-allowance = Allowance from another country
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

person-employment-seeking = Looking for work
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
    .hint = The authorities that deal with your application get it, if you give one.
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
    .format = ten digits that start with 00

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

person-extract-purpose = Use of the extract
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

person-treatment-companion = Companion
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
