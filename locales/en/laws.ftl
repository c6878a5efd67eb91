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
