## A new job: contract, permit, apprenticeship, support

person-work-contract-employer-name = New employer
    .hint = The company or person, as it stands in the contract.
    .question = Who is your new employer?

person-work-contract-employer-number = Employer's company number
    .hint = Leave it empty if the employer is a person and not a company.
    .question = What is the employer's company number?
    .format = the letters CR, a hyphen and six digits

person-work-contract-occupation = Occupation
    .hint = As it stands in the contract.
    .question = What is your occupation?

person-work-contract-start = First day of the contract
    .question = When does the contract begin?

person-work-contract-months = Length of the contract in months
    .question = For how many months is the contract?

person-work-contract-hours = Working hours a week
    .question = How many hours a week do you work?

person-work-contract-wage = Monthly wage in dinars
    .hint = Before contributions, in whole dinars.
    .question = How many dinars a month do you earn?

person-work-permit-kind = Kind of application
    .question = What do you apply for?

person-work-permit-previous-number = Number of the present work permit
    .hint = It is at the top of the permit.
    .question = What is the number of your present work permit?
    .format = the letters WP, the year and six digits, with hyphens between them

person-work-permit-passport-number = Passport number
    .question = What is the number of your passport?
    .format = six to twelve Latin letters or digits

person-work-permit-passport-until = Passport valid until
    .question = Until when is your passport valid?

person-work-permit-residence-number = Residence permit number
    .hint = It is on the residence card.
    .question = What is the number of your residence permit?
    .format = the letters RP, the year and six digits, with hyphens between them

person-work-permit-residence-until = Residence valid until
    .question = Until when is your residence valid?

person-work-permit-medical-certificate = Medical fitness certificate number
    .hint = Any approved examination centre issues it. It is valid for three months.
    .question = What is the number of your medical fitness certificate?
    .format = the letters MF, the year and six digits, with hyphens between them

person-apprenticeship-trade = Trade
    .question = Which trade will you learn?

person-apprenticeship-master-name = Name of the master
    .hint = Whoever teaches you at the workplace.
    .question = Who teaches you the trade?

person-apprenticeship-school-day = Do you go to a training centre on one day of the week?
    .hint = Answer yes if you go to a training centre on one day of the week.
    .question = Do you go to a training centre on one day of the week?

person-apprenticeship-guardian-name = Name of your parent or guardian
    .question = What is the name of your parent or guardian?

person-apprenticeship-guardian-national-id = National number of your parent or guardian
    .hint = It is on the identity card, under the photograph.
    .question = What is the national number of your parent or guardian?

person-first-job-contract = Kind of contract
    .question = What kind of contract do you have?

person-first-job-studies-ended = End of your studies
    .hint = The last day at school, university or training.
    .question = When did your studies end?

person-first-job-help = Support you choose
    .question = Which support do you choose?
