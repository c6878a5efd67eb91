# The dictionary of facts: marriage, death, retirement and care. The same rules as in the general dictionary.

## The other of the couple

person-spouse-name = Full name of husband or wife
    .hint = As on the identity card or passport.
    .question = What is the full name of your husband or wife?

person-spouse-birth-date = Date of birth of husband or wife
    .question = When was your husband or wife born?

person-spouse-nationality = Nationality of husband or wife
    .question = What is the nationality of your husband or wife?

person-spouse-national-id = National number of husband or wife
    .hint = It is on the identity card, under the photograph.
    .question = What is the national number of your husband or wife?

person-spouse-passport-number = Passport number of husband or wife
    .hint = It is on the page with the photograph.
    .question = What is the passport number of your husband or wife?
    .format = six to nine capital Latin letters or digits

person-previous-marriage-ended = End of your last marriage
    .hint = The day of the divorce or of the death. If you were married more than once, give the latest day.
    .question = When did your last marriage end?

## The examination before marriage

person-premarital-centre = Health centre
    .hint = You are both examined at the same centre.
    .question = At which health centre would you both like to be examined?

person-premarital-preferred-date = Day that suits you
    .hint = Sunday to Thursday, between seven and ten in the morning.
    .question = On which day would you like to be examined?

person-premarital-kinship = Are the two of you related by blood?
    .hint = Answer yes if you are related, for example as cousins.
    .question = Are the two of you related by blood?

person-premarital-inherited-disease = Inherited blood disease in either family
    .hint = It helps the doctor to advise you. It does not stand in the way of a marriage.
    .question = Is there an inherited blood disease in either family?

person-premarital-has-certificate = Do you both have a valid premarital certificate?
    .hint = It is valid for six months. Answer no if you apply for the examination now, together with the marriage.
    .question = Do you both have a valid premarital certificate?

person-premarital-certificate-number = Premarital certificate number
    .hint = It is at the top of the certificate.
    .question = What is the number of the premarital certificate?
    .format = the letters PX, the year and six digits, with hyphens between them

## The marriage contract

person-wedding-date = Date of the contract
    .hint = The day on which you would like to marry.
    .question = When would you like to conclude the marriage contract?

person-wedding-governorate = Governorate of the contract
    .question = In which governorate will the contract be concluded?

person-wedding-officiant = Who concludes the contract
    .question = Who will conclude the marriage contract?

person-wedding-dower-prompt = Dower paid at once, in dinars
    .hint = What is paid with the contract, in whole dinars. Write 0 if there is none.
    .question = How many dinars of the dower are paid at once?

person-wedding-dower-deferred = Deferred dower, in dinars
    .hint = What is owed for later, in whole dinars. Write 0 if there is none.
    .question = How many dinars of the dower are deferred?

person-wedding-guardian-name = Full name of the bride's guardian
    .hint = Usually her father, or whoever stands in for him. If she has none, write: the judge.
    .question = Who is the bride's guardian?

person-wedding-first-witness-name = Full name of the first witness
    .question = What is the name of the first witness?

person-wedding-first-witness-national-id = First witness's national number
    .question = What is the first witness's national number?

person-wedding-second-witness-name = Full name of the second witness
    .question = What is the name of the second witness?

person-wedding-second-witness-national-id = Second witness's national number
    .question = What is the second witness's national number?

## The couple's family book

person-couple-book-home = Home of the couple
    .hint = The family's address that the book will show.
    .question = Where will you live once you are married?

person-couple-book-copies = Number of copies
    .question = How many copies of the family book would you like?

person-couple-book-delivery = How to receive the family book
    .question = How would you like to receive the family book?

## Support for a marriage

person-marriage-support-kind = Kind of support
    .hint = A grant is not paid back. A loan is paid back monthly, without interest.
    .question = Which support do you apply for?

person-marriage-support-received-before = Has either of you had marriage support before?
    .hint = Answer yes if either of you has had marriage support from the Fund before.
    .question = Has either of you had marriage support before?

person-marriage-support-loan-amount = Amount of the loan
    .question = Which amount would you like to borrow?

person-marriage-support-loan-months = Time to pay back
    .question = Over how many months will you pay back the loan?

person-marriage-support-guarantor-name = Guarantor's full name
    .hint = An adult with a salary who promises to pay if you fall behind.
    .question = Who is your guarantor?

person-marriage-support-guarantor-national-id = Guarantor's national number
    .question = What is the guarantor's national number?

## Health cover of the spouse

person-spouse-cover-own-cover = Does your husband or wife have other health cover?
    .hint = Answer yes if your husband or wife is insured through work or through somebody else.
    .question = Does your husband or wife have other health cover?

person-spouse-cover-from = First day of cover
    .hint = Cover begins on the day of the marriage at the earliest.
    .question = When is the cover to begin?

person-spouse-cover-family-doctor = Family doctor of husband or wife
    .hint = The doctor can be changed at any time.
    .question = Which family doctor does your husband or wife choose?

## The person who died

person-deceased-relation = Who the person was to you
    .question = Who was the person who died to you?

person-deceased-name = Full name of the person who died
    .hint = As on their identity card.
    .question = What is the full name of the person who died?

person-deceased-national-id = National number of the person who died
    .hint = It is on their identity card, under the photograph.
    .question = What is the national number of the person who died?

person-deceased-sex = Sex of the person who died
    .question = What is the sex of the person who died?

person-deceased-birth-date = Date of birth of the person who died
    .question = When was the person who died born?

person-deceased-marital-status = Marital status of the person who died
    .hint = As it was on the day of the death.
    .question = What was the marital status of the person who died?

person-deceased-insured = Social insurance of the person who died
    .hint = If you do not know, say so: the Authority looks in its register.
    .question = Was the person who died insured, or did they draw a pension?

person-deceased-insurance-number = Social insurance number of the person who died
    .hint = It is on their insurance card, payslip or pension slip. Leave it empty if you cannot find it.
    .question = What is the social insurance number of the person who died?
    .format = the letters SI, a hyphen and seven digits

## The death

person-death-date = Date of death
    .question = On which day did the person die?

person-death-time = Time of death
    .hint = By the 24-hour clock, as on the death notice.
    .question = At what time did the person die?
    .format = two digits for the hour, a colon and two digits for the minutes, by the 24-hour clock

person-death-governorate = Governorate of death
    .question = In which governorate did the person die?

person-death-place-kind = Place of death
    .question = Where did the person die?

person-death-facility = Hospital
    .question = In which hospital did the person die?

person-death-notice-number = Death notice number
    .hint = It is at the top of the notice that the hospital or the health centre's doctor gave you.
    .question = What is the number of the death notice?
    .format = the letters DN, the year and six digits, with hyphens between them

person-death-copies = Copies of the death certificate
    .hint = Banks and courts usually ask for one. All copies are free, five at most.
    .question = How many copies of the death certificate do you need?

person-death-manner = Nature of the death
    .hint = As on the death notice.
    .question = What did the doctor say about the death?

person-death-prosecutor-permit = Number of the prosecutor's permit
    .hint = The public prosecutor of the governorate gives it after the forensic doctor's report.
    .question = What is the number of the prosecutor's permit to bury?
    .format = the letters PB, the year and five digits, with hyphens between them

## Burial and funeral

person-burial-cemetery = Cemetery
    .question = In which cemetery will the burial be?

person-burial-grave = Grave
    .question = Which grave would you like?

person-burial-family-grave-number = Number of the family grave
    .hint = It is on the gravestone or on the municipality's receipt.
    .question = What is the number of the family grave?
    .format = the letters FG, a hyphen and five digits

person-burial-date = Day of the burial
    .question = On which day will the burial be?

person-burial-time = Time of the burial
    .question = At what time of day will the burial be?

person-burial-hearse = Do you need a hearse?
    .hint = The municipality sends it from the hospital or home to the cemetery, at no further cost.
    .question = Do you need a hearse?

person-funeral-paid-by-applicant = Did you pay for the funeral and the burial?
    .hint = The grant goes to whoever paid, even if they inherit nothing.
    .question = Did you pay for the funeral and the burial?

person-funeral-cost = Cost of the funeral in dinars
    .hint = All bills together, in whole dinars.
    .question = How many dinars did you pay?

person-funeral-claimed-elsewhere = Has a grant for this funeral been claimed elsewhere?
    .hint = Answer yes if anybody has asked an employer or a trade union for a grant for this funeral.
    .question = Has a grant for this funeral been claimed elsewhere?

## Survivors' pension

person-survivor-other-pension = Do you draw another pension?
    .hint = A pension of your own, from the Authority or from anybody else.
    .question = Do you draw another pension?

person-survivor-unable-to-work = Does an illness or disability keep you from working?
    .hint = Answer yes if an illness or disability keeps you from working. The medical commission may ask to see you.
    .question = Does an illness or disability keep you from working?

person-survivor-minor-children = Children under eighteen of the person who died
    .hint = All of them: this application covers them too. Write 0 if there are none.
    .question = How many children under eighteen did the person leave?

person-survivor-studying = Are you still studying?
    .hint = At a school, an institute or a university.
    .question = Are you still studying?

## The estate

person-estate-last-residence = Governorate where the person last lived
    .hint = The court of this governorate deals with the application.
    .question = In which governorate did the person last live?

person-estate-rite = Rules by which the estate is divided
    .hint = They follow the faith of the person who died. Only the court's registry sees this answer.
    .question = By which rules is the estate divided?

person-estate-parents-alive = Parents of the person who died
    .question = Which parents of the person who died are alive?

person-estate-sons = Number of sons
    .hint = Those who are alive, of any age. Write 0 if there are none.
    .question = How many sons did the person leave?

person-estate-daughters = Number of daughters
    .hint = Those who are alive, of any age. Write 0 if there are none.
    .question = How many daughters did the person leave?

person-estate-wives = Number of wives
    .hint = Those who were married to him on the day he died.
    .question = How many wives did he leave?

person-estate-minors = Is any of the heirs under eighteen?
    .question = Is any of the heirs under eighteen?

person-estate-will = Did the person leave a will?
    .hint = Answer yes even if the will is not registered.
    .question = Did the person leave a will?

person-estate-will-number = Registration number of the will
    .hint = It is at the top of a registered will. Leave it empty if the will is not registered.
    .question = What is the registration number of the will?
    .format = the letters WL, the year and five digits, with hyphens between them

person-estate-first-witness-name = First witness to the heirs: full name
    .question = What is the name of the first witness?

person-estate-first-witness-national-id = First witness to the heirs: national number
    .question = What is the first witness's national number?

person-estate-second-witness-name = Second witness to the heirs: full name
    .question = What is the name of the second witness?

person-estate-second-witness-national-id = Second witness to the heirs: national number
    .question = What is the second witness's national number?

person-estate-notice-use = What the certificate is for
    .question = What do you need the certificate for first?

## Pensions

person-pension-estimate-bought-months = Months you mean to buy
    .hint = Sixty months at most can be bought. Write 0 if you do not want to buy any.
    .question = How many months do you mean to buy?

person-pension-estimate-later-wage = Your wage until retirement
    .question = What do you expect of your wage until you retire?

person-pension-kind = Kind of pension
    .hint = An early pension is lower than an old-age pension, and stays so for life.
    .question = Which pension would you like?

person-pension-start = First month of the pension
    .hint = Choose the first day of a month. You may apply six months before it.
    .question = From when would you like the pension?

person-pension-dependants = People you support
    .hint = A husband or wife without work, and children under eighteen. Write 0 if there are none.
    .question = How many people do you support?

person-pension-foreign-periods = Were contributions paid for you in another country?
    .hint = Answer yes if contributions were paid for you there. Those periods may be added to the ones here.
    .question = Were contributions paid for you in another country?

person-pension-foreign-country = Country of earlier work
    .hint = If there was more than one, choose the one where you worked longest.
    .question = In which country were your contributions paid?

person-discount-card-main-use = Main use of the card
    .hint = The card is good for all of them. Your answer helps the municipality to plan.
    .question = What will you use the card for most?

person-discount-card-companion = Do you need a companion when you go out?
    .hint = Answer yes if you only go out with somebody who helps you. They travel with you free.
    .question = Do you need a companion when you go out?

person-discount-card-delivery = How to receive the discount card
    .question = How would you like to receive the discount card?

## The person cared for

person-cared-relation = Who the person is to you
    .question = Who is the person you care for to you?

person-cared-name = Full name of the person you care for
    .hint = As on their identity card.
    .question = What is the name of the person you care for?

person-cared-national-id = National number of the person you care for
    .hint = It is on their identity card, under the photograph.
    .question = What is the national number of the person you care for?

person-cared-birth-date = Date of birth of the person you care for
    .question = When was the person you care for born?

person-cared-address = Address of the person you care for
    .hint = Area, street, building and floor.
    .question = Where does the person you care for live?

person-care-need = How much care is needed
    .question = How much care does the person need?

person-care-report-number = Number of the care report
    .hint = It is at the top of the medical commission's report, which must be less than two years old.
    .question = What is the number of the report on the need of care?
    .format = the letters CN, the year and five digits, with hyphens between them

person-care-mobility = How the person moves about
    .question = How does the person you care for move about?

person-care-lives-together = Do you live together?
    .question = Do you live together?

person-care-since = Caring since
    .question = Since when have you cared for the person?

person-care-hours-a-week = Hours of care a week
    .hint = In an ordinary week, help at night included.
    .question = How many hours a week do you care for the person?

person-care-other-allowance = Does anybody draw a carer's allowance for the person?
    .hint = Answer yes if anybody draws a carer's allowance for the same person.
    .question = Does anybody draw a carer's allowance for the person?

## Home visits

person-home-visit-kind = Help needed
    .hint = Choose what matters most. You agree on the rest with the nurse at the first visit.
    .question = Which help do you need most?

person-home-visit-per-week = Visits a week
    .question = How many visits a week do you need?

person-home-visit-time = Time of the visits
    .question = At what time of day do visits suit you?

person-home-visit-start = Start of the visits
    .question = From when would you like the visits?

person-home-visit-visitor = Who comes
    .question = Who would you rather have visit you?

person-home-visit-agreed = Does the person you care for agree to the visits?
    .hint = The society enters no home against the will of those who live there. A guardian may agree for somebody who cannot.
    .question = Does the person you care for agree to the visits?

## Day centre and short stay

person-respite-kind = Kind of place
    .hint = A day centre is open from morning to afternoon. A short stay is day and night, for thirty days at most.
    .question = Which kind of place do you need?

person-respite-centre = Centre
    .hint = Each centre takes people from its own governorate first.
    .question = Which centre do you choose?

person-respite-transport = Does the person you care for need the centre's car?
    .hint = The centre's car comes to the home in the morning and brings the person back in the afternoon.
    .question = Does the person you care for need the centre's car?

person-respite-days-a-week = Days a week
    .question = How many days a week?

person-respite-from = First day of the stay
    .question = When does the stay begin?

person-respite-until = Last day of the stay
    .question = When does the stay end?

person-care-emergency-name = Full name of somebody to call in an emergency
    .hint = Somebody other than you, whom the centre calls if it cannot reach you.
    .question = Whom should the centre call in an emergency?

person-care-emergency-phone = Phone of the emergency contact
    .question = What is the phone number of the emergency contact?
