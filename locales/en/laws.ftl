# Citation of each article, and what it says in one plain sentence.

## Civil Status Law

law-civil-status-law-art-12 = Civil Status Law No. 7 of 2019, art. 12
    .says = Every birth in the country is registered within thirty days, on the application of the father or the mother.
law-civil-status-law-art-13 = Civil Status Law No. 7 of 2019, art. 13
    .says = The birth record holds the child's name and sex, the day, hour and place of the birth, and whether more than one child was born.
law-civil-status-law-art-14 = Civil Status Law No. 7 of 2019, art. 14
    .says = A birth reported after thirty days carries a late fee; after a year it is registered only by order of a court.
law-civil-status-law-art-15 = Civil Status Law No. 7 of 2019, art. 15
    .says = The birth record names the parents, their nationality and, if they are married, their marriage.
law-civil-status-law-art-27 = Civil Status Law No. 7 of 2019, art. 27
    .says = A family with at least one parent who is a national has a family book, and every newborn is entered in it.
law-civil-status-law-art-28 = Civil Status Law No. 7 of 2019, art. 28
    .says = The family book shows the parents, their marriage, the children and the family's address.

## Child Allowance Law

law-child-allowance-law-art-3 = Child Allowance Law No. 11 of 2018, art. 3
    .says = An allowance is paid for every child under eighteen whose family lives in the country.
law-child-allowance-law-art-4 = Child Allowance Law No. 11 of 2018, art. 4
    .says = The Fund identifies the child and the parents by the state's registers.
law-child-allowance-law-art-5 = Child Allowance Law No. 11 of 2018, art. 5
    .says = The allowance is raised where the applicant does not work or their insured wage is in one of the two lowest brackets.
law-child-allowance-law-art-6 = Child Allowance Law No. 11 of 2018, art. 6
    .says = The allowance is paid into a bank account of the applicant or in cash at a post office, as the applicant chooses.
law-child-allowance-law-art-8 = Child Allowance Law No. 11 of 2018, art. 8
    .says = An allowance that another country pays for the same child is deducted.

## Health Insurance Law

law-health-insurance-law-art-10 = Health Insurance Law No. 15 of 2020, art. 10
    .says = A newborn is insured from birth under one of the parents if this is applied for within ninety days.
law-health-insurance-law-art-11 = Health Insurance Law No. 15 of 2020, art. 11
    .says = The insurance record identifies the child and the parents and holds the facts of the birth that care depends on.
law-health-insurance-law-art-12 = Health Insurance Law No. 15 of 2020, art. 12
    .says = The parents choose a family doctor for the child, and the Authority suggests those near their home.

## Address Law

law-address-law-art-4 = Address Law No. 9 of 2021, art. 4
    .says = Whoever moves home reports the new address within thirty days of the move.
law-address-law-art-5 = Address Law No. 9 of 2021, art. 5
    .says = The address register holds each resident's identity, address and the day on which it began.
law-address-law-art-6 = Address Law No. 9 of 2021, art. 6
    .says = Whoever reports an address says by what right they live there, and tenants give the number of their lease.

## Traffic Law

law-traffic-law-art-31 = Traffic Law No. 5 of 2016, art. 31
    .says = A driving licence is renewed for ten years; after five years without a valid licence the test is taken again.
law-traffic-law-art-32 = Traffic Law No. 5 of 2016, art. 32
    .says = The licence shows the holder's name in Arabic and Latin letters, national number, and date and place of birth.
law-traffic-law-art-33 = Traffic Law No. 5 of 2016, art. 33
    .says = Renewal takes an eyesight certificate and, from the age of seventy, an examination by the medical commission.
law-traffic-law-art-34 = Traffic Law No. 5 of 2016, art. 34
    .says = The register of drivers holds the holder's address, and the licence is sent there or collected at the counter.

## Social Insurance Law

law-social-insurance-law-art-9 = Social Insurance Law No. 3 of 2014, art. 9
    .says = Everyone who works is insured from the first day of work and has one insurance number for life.
law-social-insurance-law-art-22 = Social Insurance Law No. 3 of 2014, art. 22
    .says = The Authority keeps the periods and contributions of every insured person and gives them a statement at any time.
law-social-insurance-law-art-41 = Social Insurance Law No. 3 of 2014, art. 41
    .says = Whoever loses their work before the age of sixty and has paid contributions for twelve months has a right to the benefit.
law-social-insurance-law-art-42 = Social Insurance Law No. 3 of 2014, art. 42
    .says = The Authority establishes who the applicant is and where they last worked by the state's registers.
law-social-insurance-law-art-43 = Social Insurance Law No. 3 of 2014, art. 43
    .says = The benefit is for those who look for work; for those who resigned it begins three months later.
law-social-insurance-law-art-44 = Social Insurance Law No. 3 of 2014, art. 44
    .says = The benefit follows the bracket of the last insured wage and is paid monthly, for six months at most.

## Digital Services Law

law-digital-services-law-art-9 = Digital Services Law No. 21 of 2023, art. 9
    .says = An applicant gives a telephone number, and an email address if they like, for messages about the application.

## Traffic Law: vehicles

law-traffic-law-art-12 = Traffic Law No. 5 of 2016, art. 12
    .says = The registration of a vehicle is renewed every year; after two years without one the vehicle is registered anew.
law-traffic-law-art-13 = Traffic Law No. 5 of 2016, art. 13
    .says = The vehicle register holds each vehicle's owner, plate, chassis, model and registration.
law-traffic-law-art-14 = Traffic Law No. 5 of 2016, art. 14
    .says = A vehicle is registered only when it has been inspected and is insured.
law-traffic-law-art-18 = Traffic Law No. 5 of 2016, art. 18
    .says = Whoever sells a vehicle reports the sale and the buyer within thirty days.

## Municipal Services Law

law-municipal-services-law-art-7 = Municipal Services Law No. 3 of 2017, art. 7
    .says = Residents of a zone may have a yearly permit to park one vehicle there, but no lorry.
law-municipal-services-law-art-8 = Municipal Services Law No. 3 of 2017, art. 8
    .says = A parking permit is given to those whose municipal rates are paid.

## Companies Law

law-companies-law-art-9 = Companies Law No. 14 of 2015, art. 9
    .says = The companies register holds each company's name, owner, form, activity and seat.
law-companies-law-art-15 = Companies Law No. 14 of 2015, art. 15
    .says = A company reports its new seat within thirty days of moving there.
law-companies-law-art-22 = Companies Law No. 14 of 2015, art. 22
    .says = The owner of a company may have an extract of its entry, in Arabic or in English.

## Trade Licences Law

law-trade-licences-law-art-6 = Trade Licences Law No. 8 of 2014, art. 6
    .says = A trade licence is renewed every year and lapses six months after it ran out.
law-trade-licences-law-art-8 = Trade Licences Law No. 8 of 2014, art. 8
    .says = Whoever renews a licence gives the number of employees and, unless the activity is trade, the fire safety certificate.

## Health Insurance Law: card and treatment

law-health-insurance-law-art-5 = Health Insurance Law No. 15 of 2020, art. 5
    .says = The register of health cover holds each insured person's card, plan and time of cover.
law-health-insurance-law-art-6 = Health Insurance Law No. 15 of 2020, art. 6
    .says = The authority keeps the register of health cover; whoever opens a record states why, and the person concerned can see it.
law-health-insurance-law-art-17 = Health Insurance Law No. 15 of 2020, art. 17
    .says = Whoever has lost a card, or whose card was stolen or damaged, gets a new one; a theft needs a police report.
law-health-insurance-law-art-24 = Health Insurance Law No. 15 of 2020, art. 24
    .says = Treatment abroad is covered if the medical commission recommends it.
law-health-insurance-law-art-25 = Health Insurance Law No. 15 of 2020, art. 25
    .says = One companion is covered if the medical commission recommends it.

## Family and later life: marriage, death, retirement and care
law-premarital-health-law-art-2 = Premarital Health Law No. 6 of 2009, art. 2
    .says = No marriage is concluded before both have been examined, and the certificate is valid for six months.
law-premarital-health-law-art-4 = Premarital Health Law No. 6 of 2009, art. 4
    .says = The centre asks only what its advice needs, and the result stays between the couple and the doctor.

law-personal-status-law-art-10 = Personal Status Law No. 36 of 2010, art. 10
    .says = Nobody marries under the age of eighteen without leave of the family judge.
law-personal-status-law-art-12 = Personal Status Law No. 36 of 2010, art. 12
    .says = The contract names the couple, two witnesses, day and place and, where their faith has them, dower and guardian.
law-personal-status-law-art-14 = Personal Status Law No. 36 of 2010, art. 14
    .says = Whoever is married concludes another marriage only with leave of the family judge.
law-personal-status-law-art-36 = Personal Status Law No. 36 of 2010, art. 36
    .says = After a divorce or her husband's death a woman remarries once her waiting period is over.
law-personal-status-law-art-280 = Personal Status Law No. 36 of 2010, art. 280
    .says = The court of the last residence certifies who the heirs are, on the application of one of them.
law-personal-status-law-art-281 = Personal Status Law No. 36 of 2010, art. 281
    .says = The application states how each heir is related, and any will, and two witnesses confirm the heirs.
law-personal-status-law-art-283 = Personal Status Law No. 36 of 2010, art. 283
    .says = The court names a guardian for the share of every heir under eighteen.

law-civil-status-law-art-20 = Civil Status Law No. 7 of 2019, art. 20
    .says = The Civil Status Department registers every marriage concluded in the country and issues its certificate.
law-civil-status-law-art-26 = Civil Status Law No. 7 of 2019, art. 26
    .says = A family book is opened for a couple, one of whom is a national, once their marriage is registered.
law-civil-status-law-art-33 = Civil Status Law No. 7 of 2019, art. 33
    .says = The nearest relative reports a death within three days or pays a late fee; after a year it takes the order of a court.
law-civil-status-law-art-34 = Civil Status Law No. 7 of 2019, art. 34
    .says = The death record shows who died, their marital status, and the day, hour and place of the death.
law-civil-status-law-art-35 = Civil Status Law No. 7 of 2019, art. 35
    .says = A death is registered only upon a notice from a hospital or a doctor.

law-family-support-law-art-6 = Family Support Law No. 4 of 2019, art. 6
    .says = A national may apply for a marriage grant and a loan without interest within a year of the marriage.
law-family-support-law-art-7 = Family Support Law No. 4 of 2019, art. 7
    .says = The grant is given once, to those whose insured wage is in one of the three lowest brackets.
law-family-support-law-art-8 = Family Support Law No. 4 of 2019, art. 8
    .says = The support is paid into an account or at a post office, and somebody with a salary guarantees the loan.

law-health-insurance-law-art-13 = Health Insurance Law No. 15 of 2020, art. 13
    .says = An insured person may insure a husband or wife who has no other cover, from the day of the marriage.
law-health-insurance-law-art-14 = Health Insurance Law No. 15 of 2020, art. 14
    .says = Whoever is added chooses a family doctor near their home, and the card is sent to them or collected.

law-burial-law-art-5 = Cemeteries and Burial Law No. 12 of 2011, art. 5
    .says = Nobody is buried without a permit of the municipality, which is given upon the death notice.
law-burial-law-art-6 = Cemeteries and Burial Law No. 12 of 2011, art. 6
    .says = Where a death was not natural, the permit needs the leave of the public prosecutor.
law-burial-law-art-8 = Cemeteries and Burial Law No. 12 of 2011, art. 8
    .says = The family chooses the cemetery, the day and the time, and may use its own grave.

law-social-insurance-law-art-23 = Social Insurance Law No. 3 of 2014, art. 23
    .says = Every insured person may ask for an estimate of their pension, which does not bind the Authority.
law-social-insurance-law-art-51 = Social Insurance Law No. 3 of 2014, art. 51
    .says = Men from sixty and women from fifty-five with 180 paid months have a right to the old-age pension.
law-social-insurance-law-art-52 = Social Insurance Law No. 3 of 2014, art. 52
    .says = Whoever is fifty and has 300 paid months may draw an early pension.
law-social-insurance-law-art-53 = Social Insurance Law No. 3 of 2014, art. 53
    .says = The pension follows the paid months and the wage bracket, and is raised for each dependant.
law-social-insurance-law-art-61 = Social Insurance Law No. 3 of 2014, art. 61
    .says = When an insured person dies, a pension is paid to the husband or wife, the parents and the children.
law-social-insurance-law-art-62 = Social Insurance Law No. 3 of 2014, art. 62
    .says = Children draw it until eighteen, until twenty-six while they study, and without limit if unable to work.
law-social-insurance-law-art-63 = Social Insurance Law No. 3 of 2014, art. 63
    .says = Whoever has a right to two pensions is paid the higher one and half of the other.
law-social-insurance-law-art-66 = Social Insurance Law No. 3 of 2014, art. 66
    .says = A funeral grant is paid for every insured person and pensioner if applied for within two years of the death.
law-social-insurance-law-art-67 = Social Insurance Law No. 3 of 2014, art. 67
    .says = The funeral grant goes to whoever paid, and what others have paid is deducted.

law-municipal-services-law-art-15 = Municipal Services Law No. 3 of 2017, art. 15
    .says = The municipality gives a discount card to every resident who is retired or has turned sixty.
law-municipal-services-law-art-16 = Municipal Services Law No. 3 of 2017, art. 16
    .says = The card halves bus fares and the fees of libraries, museums and parks.

law-care-law-art-8 = Care Law No. 18 of 2022, art. 8
    .says = An adult who cares for a relative thirty hours a week or more has a right to the allowance, lowered for higher wages.
law-care-law-art-9 = Care Law No. 18 of 2022, art. 9
    .says = The Fund goes by the medical commission's report, and pays one allowance only for each person cared for.
law-care-law-art-14 = Care Law No. 18 of 2022, art. 14
    .says = Accredited societies may give care at home, and the state bears its cost.
law-care-law-art-15 = Care Law No. 18 of 2022, art. 15
    .says = Care at home needs the agreement of the person cared for; the society may verify the applicant's name and address.
law-care-law-art-20 = Care Law No. 18 of 2022, art. 20
    .says = A carer may ask for a place at a day centre, or for a stay of up to thirty days a year.
law-care-law-art-21 = Care Law No. 18 of 2022, art. 21
    .says = The Office asks about the person and an emergency contact, and takes residents of the governorate first.

## Employment Law

law-employment-law-art-5 = Employment Law No. 12 of 2017, art. 5
    .says = Whoever is at least sixteen and looks for work may register with the Employment and Labour Office free of charge.
law-employment-law-art-6 = Employment Law No. 12 of 2017, art. 6
    .says = The Office takes a job seeker's identity, address and last job from the state's registers.
law-employment-law-art-7 = Employment Law No. 12 of 2017, art. 7
    .says = Job seekers state their qualification, their experience and the work they want, so that suitable jobs can be offered.
law-employment-law-art-8 = Employment Law No. 12 of 2017, art. 8
    .says = Job seekers may state the adjustments they need because of a disability or an illness; no employer is told without their consent.

## Health Insurance Law: after work has ended

law-health-insurance-law-art-31 = Health Insurance Law No. 15 of 2020, art. 31
    .says = Whoever's work has ended may keep their health cover for up to a year. They ask within ninety days of the end of the cover.
law-health-insurance-law-art-32 = Health Insurance Law No. 15 of 2020, art. 32
    .says = The contribution is deducted from the unemployment benefit or paid monthly; households below an income set by the Authority are exempt.
law-health-insurance-law-art-33 = Health Insurance Law No. 15 of 2020, art. 33
    .says = Family members remain covered for as long as the cover of the person who supports them continues.

## Vocational Training Law

law-vocational-training-law-art-4 = Vocational Training Law No. 10 of 2018, art. 4
    .says = The centres train job seekers of at least sixteen free of charge; those without work come first.
law-vocational-training-law-art-5 = Vocational Training Law No. 10 of 2018, art. 5
    .says = Trainees choose course and centre; their qualification is considered before they are admitted.
law-vocational-training-law-art-6 = Vocational Training Law No. 10 of 2018, art. 6
    .says = Whoever took a free course in the last three years is admitted after the others.

## Municipal Services Law: relief from rates

law-municipal-services-law-art-23 = Municipal Services Law No. 3 of 2017, art. 23
    .says = A municipality may lower, defer or spread the rates of an only home where the income has become too small.
law-municipal-services-law-art-24 = Municipal Services Law No. 3 of 2017, art. 24
    .says = Whoever asks for relief states the reason and the income and size of the household; a committee of the municipality decides.

## Labour Law: work permits

law-labour-law-art-20 = Labour Law No. 6 of 2013, art. 20
    .says = Whoever is not a national works only with a permit of the Employment and Labour Office, valid for a year and renewable.
law-labour-law-art-21 = Labour Law No. 6 of 2013, art. 21
    .says = An application for a permit states the worker's identity, passport and residence, the employer, the occupation, the length of the contract and the wage.
law-labour-law-art-22 = Labour Law No. 6 of 2013, art. 22
    .says = No wage is below 280 dinars a month, and nobody under eighteen works with a permit.
law-labour-law-art-23 = Labour Law No. 6 of 2013, art. 23
    .says = The applicant presents a certificate of medical fitness from an approved centre, no more than three months old.

## Labour Law: apprenticeships

law-labour-law-art-36 = Labour Law No. 6 of 2013, art. 36
    .says = An apprenticeship contract is in writing, lasts at least six months and is registered with the Employment and Labour Office.
law-labour-law-art-37 = Labour Law No. 6 of 2013, art. 37
    .says = Apprentices begin when they are at least fifteen and under twenty-five; a parent or guardian consents to the contract of whoever is under eighteen.
law-labour-law-art-38 = Labour Law No. 6 of 2013, art. 38
    .says = An apprentice works no more than forty hours a week, the school day at the training centre included.

## Employment Law: support for a first job

law-employment-law-art-14 = Employment Law No. 12 of 2017, art. 14
    .says = The first job of a national aged eighteen to thirty-four is supported. It must be for at least twenty hours a week.
law-employment-law-art-15 = Employment Law No. 12 of 2017, art. 15
    .says = A job counts as the first one where contributions were paid for no more than twelve months. The Office checks this with the Social Insurance Authority.
law-employment-law-art-16 = Employment Law No. 12 of 2017, art. 16
    .says = The support is paid into the worker's account or at a post office, as the worker chooses.

## Companies Law: registration

law-companies-law-art-4 = Companies Law No. 14 of 2015, art. 4
    .says = A company is registered with the Companies Department before it begins; its owner is given the trade licence for the first year.
law-companies-law-art-5 = Companies Law No. 14 of 2015, art. 5
    .says = No name is registered that another company bears or that misleads people about the activity.
law-companies-law-art-6 = Companies Law No. 14 of 2015, art. 6
    .says = A limited company has a capital of at least 1,000 dinars; the partners' contract says who signs for them.
law-companies-law-art-8 = Companies Law No. 14 of 2015, art. 8
    .says = Whoever is not a national may own a company after living in the country for a year.

## Tax Law

law-tax-law-art-12 = Tax Law No. 20 of 2018, art. 12
    .says = Whoever begins a business registers it with the Tax Department within thirty days.
law-tax-law-art-13 = Tax Law No. 20 of 2018, art. 13
    .says = The registration states the taxpayer's identity, address, activity and premises.
law-tax-law-art-14 = Tax Law No. 20 of 2018, art. 14
    .says = Sales tax is due where yearly sales exceed 75,000 dinars; others may register for it.

## Social Insurance Law: employers

law-social-insurance-law-art-15 = Social Insurance Law No. 3 of 2014, art. 15
    .says = Whoever employs somebody registers as an employer within fifteen days.
law-social-insurance-law-art-16 = Social Insurance Law No. 3 of 2014, art. 16
    .says = The employer states the number of employees, the sum of their wages and the kind of work, which set the contribution.

## Civil Defence Law

law-civil-defence-law-art-8 = Civil Defence Law No. 4 of 2012, art. 8
    .says = No shop, office or workshop opens before it was inspected and has a fire safety certificate, which is valid for a year.
law-civil-defence-law-art-9 = Civil Defence Law No. 4 of 2012, art. 9
    .says = Every premises has at least one fire extinguisher, and two exits if it holds more than fifty people.
law-civil-defence-law-art-10 = Civil Defence Law No. 4 of 2012, art. 10
    .says = Whoever uses gas or stores flammable goods says so before the visit.

## Trade Licences Law: premises

law-trade-licences-law-art-3 = Trade Licences Law No. 8 of 2014, art. 3
    .says = The municipality licenses every shop, office and workshop before it opens, after the company is registered and Civil Defence has looked at it.
law-trade-licences-law-art-4 = Trade Licences Law No. 8 of 2014, art. 4
    .says = The application states the premises, the right to use them, their size, former use and opening hours. The licence is handed to those whose municipal rates are paid.
law-trade-licences-law-art-5 = Trade Licences Law No. 8 of 2014, art. 5
    .says = Whoever prepares food presents health certificates of those who work there.

## Municipal Services Law: signs

law-municipal-services-law-art-31 = Municipal Services Law No. 3 of 2017, art. 31
    .says = No sign is put on a front without a permit of the municipality, and the name on it is in Arabic.
law-municipal-services-law-art-32 = Municipal Services Law No. 3 of 2017, art. 32
    .says = No sign juts out over the pavement lower than two and a half metres, and the owner of the building agrees to it.

## Land Registration Law

law-land-registration-law-art-10 = Land Registration Law No. 2 of 2011, art. 10
    .says = Title to property passes only when the sale is entered in the land register, with seller and buyer present.
law-land-registration-law-art-11 = Land Registration Law No. 2 of 2011, art. 11
    .says = An application for transfer states the property, the seller, the buyer, the share, the price and how it is paid.
law-land-registration-law-art-12 = Land Registration Law No. 2 of 2011, art. 12
    .says = Mortgaged property is transferred only with the consent of whoever holds the mortgage.
law-land-registration-law-art-13 = Land Registration Law No. 2 of 2011, art. 13
    .says = Whoever is not a national buys property with the approval of the Council of Ministers.
law-land-registration-law-art-16 = Land Registration Law No. 2 of 2011, art. 16
    .says = An owner, a prospective buyer, an heir and a creditor may have an extract from the land register.
law-land-registration-law-art-17 = Land Registration Law No. 2 of 2011, art. 17
    .says = Whoever asks for an extract states the property, their interest in it and what the extract is for.

## Planning and Building Law

law-building-law-art-5 = Planning and Building Law No. 13 of 2016, art. 5
    .says = Nothing is built, extended or demolished without a permit of the municipality.
law-building-law-art-6 = Planning and Building Law No. 13 of 2016, art. 6
    .says = The application states the property, the work and its size; a registered engineer draws the plans.
law-building-law-art-7 = Planning and Building Law No. 13 of 2016, art. 7
    .says = A building covers no more than sixty per cent of the plot and has no more than four floors, unless the planning committee agrees.
law-building-law-art-8 = Planning and Building Law No. 13 of 2016, art. 8
    .says = Every new building has a cistern for rainwater.
law-building-law-art-9 = Planning and Building Law No. 13 of 2016, art. 9
    .says = Permits and certificates are handed to those whose municipal rates are paid.
law-building-law-art-12 = Planning and Building Law No. 13 of 2016, art. 12
    .says = Nobody lives in a new building or uses it before it has an occupancy certificate.
law-building-law-art-13 = Planning and Building Law No. 13 of 2016, art. 13
    .says = The supervising engineer certifies that the building follows the permit; every difference is stated.

## Water Services Law

law-water-law-art-9 = Water Services Law No. 17 of 2019, art. 9
    .says = Every building with a permit has a right to be connected to water within thirty days of applying.
law-water-law-art-10 = Water Services Law No. 17 of 2019, art. 10
    .says = The application states where the property is, its use, its units and whether it needs a sewer.
law-water-law-art-11 = Water Services Law No. 17 of 2019, art. 11
    .says = The owner bears the cost of pipes where the property is more than fifty metres from the network.

# Learning, health and disability, travel.

## Education Law

law-education-law-art-7 = Education Law No. 6 of 2016, art. 7
    .says = Every child goes to school from six to seventeen, and may go to kindergarten from the age of four.
law-education-law-art-8 = Education Law No. 6 of 2016, art. 8
    .says = A pupil gets a place at the nearest school that has one. A school with a brother or sister comes first.
law-education-law-art-9 = Education Law No. 6 of 2016, art. 9
    .says = The pupil's file shows who the pupil is, whom to call, and which support in class is needed.
law-education-law-art-12 = Education Law No. 6 of 2016, art. 12
    .says = A pupil may change to another school that has a place, and the previous school sends the file there.
law-education-law-art-16 = Education Law No. 6 of 2016, art. 16
    .says = The directorate takes to school whoever lives more than twenty minutes' walk away or can't walk there.

## Public Health Law

law-public-health-law-art-14 = Public Health Law No. 12 of 2013, art. 14
    .says = Every pupil has a vaccination record, which the department issues and sends to the school.
law-public-health-law-art-15 = Public Health Law No. 12 of 2013, art. 15
    .says = Missing vaccines are given free of charge at health centres. A doctor looks at vaccines given abroad and at allergies.

## Student Support Law

law-student-support-law-art-3 = Student Support Law No. 10 of 2019, art. 3
    .says = The Fund provides school meals and pays school fees for pupils of families with a low income.
law-student-support-law-art-4 = Student Support Law No. 10 of 2019, art. 4
    .says = The Fund knows the applicant's work and wage by the state's registers, and asks about the household and other income.

## Rights of Persons with Disabilities Law

law-disability-rights-law-art-6 = Rights of Persons with Disabilities Law No. 2 of 2020, art. 6
    .says = Whoever has a disability that lasts a year or more gets a disability card after an assessment.
law-disability-rights-law-art-7 = Rights of Persons with Disabilities Law No. 2 of 2020, art. 7
    .says = A committee assesses the disability at a centre or at home, in the way in which the person communicates.
law-disability-rights-law-art-11 = Rights of Persons with Disabilities Law No. 2 of 2020, art. 11
    .says = The Council pays card holders for an assistive device that a doctor prescribed. Without a reason it is not replaced within three years.
law-disability-rights-law-art-12 = Rights of Persons with Disabilities Law No. 2 of 2020, art. 12
    .says = The municipality gives card holders a grant to adapt their home, if works have not begun and the owner agrees.
law-disability-rights-law-art-13 = Rights of Persons with Disabilities Law No. 2 of 2020, art. 13
    .says = The grant is paid in two parts to those whose municipal rates are paid, the second once the works were looked at.

## Traffic Law

law-traffic-law-art-45 = Traffic Law No. 5 of 2016, art. 45
    .says = A parking badge is given to holders of a disability card who find it hard to walk or see. It belongs to the person, not the vehicle.

## Health Insurance Law

law-health-insurance-law-art-19 = Health Insurance Law No. 15 of 2020, art. 19
    .says = The Authority delivers medicines for chronic illnesses every month to those who are insured and have a valid prescription.

## Education Law

law-education-law-art-21 = Education Law No. 6 of 2016, art. 21
    .says = The Ministry gives holders of the school-leaving certificate attested copies at any time. Results from before 1990 are kept on paper.
law-education-law-art-22 = Education Law No. 6 of 2016, art. 22
    .says = The Ministry recognises a foreign certificate if the institution is recognised at home. It may examine those who studied at a distance.

## Higher Education Law

law-higher-education-law-art-5 = Higher Education Law No. 13 of 2017, art. 5
    .says = Whoever is sixteen and has the school-leaving certificate, or its equal, may ask for a place at a public university.
law-higher-education-law-art-6 = Higher Education Law No. 13 of 2017, art. 6
    .says = Places are given by marks; whoever applies names a first programme and may name a second.
law-higher-education-law-art-7 = Higher Education Law No. 13 of 2017, art. 7
    .says = Some places are kept for persons with disabilities and people of remote areas, who also come first in student housing.

## Student Support Law

law-student-support-law-art-9 = Student Support Law No. 10 of 2019, art. 9
    .says = University students whose family's income is not above two thousand dinars get a monthly grant. Those under forty come first.
law-student-support-law-art-10 = Student Support Law No. 10 of 2019, art. 10
    .says = The grant is higher for those who live away from their family; other grants are deducted.
law-student-support-law-art-11 = Student Support Law No. 10 of 2019, art. 11
    .says = The grant is paid throughout the academic year, in the way that the student chooses.

## Passports Law

law-passports-law-art-4 = Passports Law No. 9 of 2012, art. 4
    .says = Every citizen of eighteen or over may have a passport, valid for ten years.
law-passports-law-art-5 = Passports Law No. 9 of 2012, art. 5
    .says = The passport shows the holder's name in Arabic and Latin letters, nationality, sex, and date and place of birth.
law-passports-law-art-6 = Passports Law No. 9 of 2012, art. 6
    .says = A child gets a passport for five years if one parent applies and the other agrees, or if a guardian applies.
law-passports-law-art-9 = Passports Law No. 9 of 2012, art. 9
    .says = Whoever has lost a passport, or had it stolen, gives the police report; the passport is cancelled the same day.

## Citizens Abroad Law

law-citizens-abroad-law-art-3 = Citizens Abroad Law No. 8 of 2018, art. 3
    .says = A citizen who leaves to live abroad for more than six months has this recorded.
law-citizens-abroad-law-art-4 = Citizens Abroad Law No. 8 of 2018, art. 4
    .says = The record shows the country, the address there, and whom to call in Al-Waha if need be.
law-citizens-abroad-law-art-6 = Citizens Abroad Law No. 8 of 2018, art. 6
    .says = Whoever comes back to live in Al-Waha reports the return and the address within thirty days.

## Customs Law

law-customs-law-art-28 = Customs Law No. 20 of 2011, art. 28
    .says = Once in five years, a citizen who returns after a year or more brings household goods and one vehicle without duty.
law-customs-law-art-29 = Customs Law No. 20 of 2011, art. 29
    .says = Exempted goods come in within six months of the return and are not sold for two years.

## Judicial Records Law

law-judicial-records-law-art-7 = Judicial Records Law No. 5 of 2019, art. 7
    .says = Everyone of eighteen or over may have a certificate of what the record says about them, valid for three months.
law-judicial-records-law-art-8 = Judicial Records Law No. 5 of 2019, art. 8
    .says = The certificate shows who the holder is and what it is for. It says more for those who work with children.

## Public Health Law

law-public-health-law-art-19 = Public Health Law No. 12 of 2013, art. 19
    .says = The mobile clinic visits villages without a health centre, and people who can't leave home, free of charge.
law-public-health-law-art-20 = Public Health Law No. 12 of 2013, art. 20
    .says = Whoever asks for a visit says what they need and how to find them; urgent cases go to the ambulance.
