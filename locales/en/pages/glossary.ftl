# The page of words explained, and the words: `.means` explains, `.forms` lists the forms in which texts have them.

glossary-title = Words explained
glossary-lead = Words that authorities use, in plain words. Where one stands in a question, you find it explained there too.
glossary-ask = What does “{ $term }” mean?

term-guardian = Guardian
    .means = The person whom a court or the law put in a parent’s place, to decide for a child or for an adult who can’t.
    .forms = guardian, guardians

term-parent-or-guardian = Parent or guardian
    .means = Either parent of somebody under eighteen, or the guardian where there is one.
    .forms = parent or guardian, parents or guardians, parent or the guardian

term-mandate = Mandate
    .means = Your written leave that lets somebody act for you, for some services and for some time. You can end it at any time.
    .forms = mandate, mandates, power of attorney, powers of attorney

term-family-book = Family book
    .means = The book that shows a married couple and their children. The Population Registry issues it.
    .forms = family book, family books

term-household = Household
    .means = All who live together on one income, whether they are related or not.
    .forms = household, households

term-estate = Estate
    .means = Everything that somebody who died leaves: money, property, and debts.
    .forms = !real estate, estate, estates

term-certificate-of-heirs = Certificate of heirs
    .means = The court’s paper that names the heirs and the share of each.
    .forms = certificate of heirs, certificates of heirs

term-dower = Dower
    .means = What the husband promises the wife in the marriage contract: a part at once, a part deferred.
    .forms = dower

term-guardian-of-bride = Guardian of the bride
    .means = The man of her family who stands by the bride when the marriage contract is concluded, mostly her father.
    .forms = guardian of the bride, bride’s guardian, bride's guardian

term-mortgage = Mortgage
    .means = A debt for which property stands: if it is not paid back, the lender may have the property sold.
    .forms = mortgage, mortgages, mortgaged

term-guarantor = Guarantor
    .means = Somebody who promises to pay back a loan if the borrower does not.
    .forms = guarantor, guarantors

term-contribution = Contribution
    .means = What is paid to the social insurance for an employee each month, a part by the employer and a part from the wage.
    .forms = contribution, contributions

term-insured-person = Insured person
    .means = Somebody for whom contributions are paid, or were paid.
    .forms = insured person, insured persons, insured people

term-municipal-rates = Municipal rates
    .means = What owners of property pay to the municipality each year.
    .forms = municipal rates, relief from rates, rates relief, rates, !exchange rates

term-objection = Objection
    .means = A letter in which you ask the authority to look at its decision again. It costs nothing, and others than those who decided look at it.
    .forms = objection, objections, object in writing, object to

term-medical-commission = Medical commission
    .means = The doctors whose report other decisions need, for instance about a disability or a treatment abroad.
    .forms = medical commission

term-title-deed = Title deed
    .means = The land register’s paper that proves who owns a property.
    .forms = title deed, title deeds

term-land-register = Land register
    .means = Where it is written down who owns which property, and which debts stand on it.
    .forms = land register

term-extract = Extract
    .means = A sealed copy of what a register has written down.
    .forms = extract, extracts

term-attested-copy = Attested copy
    .means = A copy of which an authority vouches that it is the same as the original.
    .forms = attested copy, attested copies, certified copy

term-parcel = Parcel and basin
    .means = The numbers of a piece of land: the basin is the area, the parcel the piece in it. Both stand in the title deed.
    .forms = parcel, parcels, basin

term-seat = Seat of a company
    .means = The address under which a company is entered in the companies register.
    .forms = registered seat, new seat, seat of a company, seat of the company, seat of your company, company’s seat, company's seat

term-occupancy-certificate = Occupancy certificate
    .means = The municipality’s leave to live in a new building or to use it.
    .forms = occupancy certificate, certificate of occupancy

term-survivors-pension = Survivors’ pension
    .means = A pension for husband or wife, children and parents of an insured person who died.
    .forms = survivors pension, survivors’ pension, survivors' pension

term-apprenticeship = Apprenticeship
    .means = A contract under which somebody learns a trade at a business and is paid.
    .forms = apprenticeship, apprenticeships, apprentice, apprentices

term-assistive-device = Assistive device
    .means = A thing that makes up for what a body can’t do: a wheelchair, a hearing aid, a cane.
    .forms = assistive device, assistive devices

term-assessment = Assessment of a disability
    .means = The committee’s look at how a disability affects your life. It decides about the card and the grants.
    .forms = assessment, assessments

term-residence-permit = Residence permit
    .means = What lets somebody who is not a national live here for a time.
    .forms = residence permit, residence permits

term-national-number = National number
    .means = Ten digits that stand for you and for nobody else. They are on your identity card.
    .forms = national number, national numbers, national id

term-no-criminal-record = Certificate of no criminal record
    .means = The paper that says that no court has sentenced you, or which sentences are on record.
    .forms = criminal record, criminal records, no criminal record

term-recognition = Recognition of a certificate
    .means = The decision on which certificate of this country a certificate from abroad is equal to.
    .forms = recognition, recognised certificate, equivalence

term-trade-licence = Trade licence
    .means = The yearly licence that a company needs to do business.
    .forms = trade licence, trade licences

term-landmark = Landmark
    .means = A well-known place near your home by which somebody finds it: a mosque, a school, a shop.
    .forms = landmark, landmarks
