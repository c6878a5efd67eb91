## Starting a business

person-new-business-name = Name of the new company
    .hint = In Arabic letters. No other company may have it.
    .question = Which name do you choose for the company?

person-new-business-name-latin = Name of the new company in Latin letters
    .question = How is the name spelt in Latin letters?

person-new-business-legal-form = Legal form of the new company
    .hint = A sole establishment has one owner, the others have partners.
    .question = Which legal form do you choose for the company?

person-new-business-capital = Capital in dinars
    .hint = Whole dinars only.
    .question = How many dinars of capital does the company have?

person-new-business-activity = Activity of the new company
    .question = What will the company do?

person-new-business-activity-detail = The activity in your own words
    .hint = A short sentence, such as: a bakery that sells bread and sweets.
    .question = What will the company sell, make or offer?

person-new-business-start = First day of business
    .hint = It may lie ahead.
    .question = When does the business begin?

person-new-business-partners = Number of partners
    .hint = You included.
    .question = How many partners are there?

person-new-business-signatory = Who signs
    .question = Who signs for the company?

person-premises-governorate = Governorate of the premises
    .question = In which governorate are the premises?

person-premises-municipality = Municipality of the premises
    .question = In which municipality are the premises?

person-premises-street = Street of the premises
    .question = In which street are the premises?

person-premises-building = Building number of the premises
    .hint = Add the shop or office, if it has a number.
    .question = What is the building number of the premises?

person-premises-postcode = Postcode of the premises
    .question = What is the postcode of the premises?
    .format = five digits

person-premises-floor-area = Size of the premises in square metres
    .question = How many square metres do the premises have?

person-premises-floors = Floors of the premises
    .question = How many floors do the premises have?

person-premises-right = Right to the premises
    .question = By what right do you use the premises?

person-premises-former-use = Former use of the premises
    .question = What were the premises used for before?

person-premises-hours = Opening hours
    .question = When are the premises open?

person-premises-pavement = Do you want to use the pavement?
    .hint = Answer yes if you want to put tables or goods before the shop.
    .question = Do you want to use the pavement?

person-premises-lease-number = Number of the lease of the premises
    .hint = The number under which the municipality recorded the lease.
    .question = What is the number of the lease?
    .format = the letters LS, the year and six digits, with hyphens between them

person-premises-food-certificates = Health certificates
    .hint = Everyone who prepares food needs one from a health centre.
    .question = How many of those who work there have a valid health certificate?

person-fire-safety-people = Most people at one time
    .hint = Staff and customers together.
    .question = How many people are in the premises at most?

person-fire-safety-exits = Exits
    .question = How many exits are there?

person-fire-safety-extinguishers = Fire extinguishers
    .question = How many fire extinguishers are there?

person-fire-safety-gas = Is gas or open fire used in the premises?
    .hint = Answer yes if either is used in the premises.
    .question = Is gas or open fire used in the premises?

person-fire-safety-gas-certificate = Gas certificate number
    .hint = From the approved fitter who laid or checked the pipes.
    .question = What is the number of the gas certificate?
    .format = the letters GC, the year and five digits, with hyphens between them

person-fire-safety-flammable = Are flammable goods stored in the premises?
    .hint = Answer yes if paint, fuel, cotton or the like is stored in the premises.
    .question = Are flammable goods stored in the premises?

person-fire-safety-flammable-goods = The goods and how much of them
    .question = Which goods are stored, and how much of them?

person-fire-safety-visit-from = First day for the visit
    .hint = The day on which the premises are ready.
    .question = From which day can the premises be visited?

person-fire-safety-visit-time = Time of the visit
    .question = Which time suits you for the visit?

person-tax-turnover = Expected sales of the first year
    .question = What sales do you expect in the first year?

person-tax-imports = Does the company import or export goods?
    .hint = Answer yes if the company imports or exports goods.
    .question = Does the company import or export goods?

person-tax-records = How accounts are kept
    .question = How are the accounts of the company kept?

person-tax-voluntary = Do you want to register for sales tax although you need not?
    .hint = You then get back the tax paid on what you buy.
    .question = Do you want to register for sales tax although you need not?

person-employer-employees = People you employ
    .hint = Count neither yourself nor your partners.
    .question = How many people do you employ?

person-employer-risk = Kind of work
    .question = What kind of work is it?

person-employer-first-hire = First day of the first employee
    .question = When does the first employee begin?

person-employer-wages = Sum of monthly wages in dinars
    .question = How many dinars a month are all wages together?

person-employer-foreign-workers = Are any of them not nationals of Al-Waha?
    .hint = Answer yes if any of them is not a national of Al-Waha.
    .question = Are any of them not nationals of Al-Waha?

person-shop-sign-text = Words on the sign
    .question = What does the sign say?

person-shop-sign-arabic = Is the name on the sign in Arabic?
    .hint = Answer yes if the name on the sign is in Arabic.
    .question = Is the name on the sign in Arabic?

person-shop-sign-kind = Kind of sign
    .question = Which kind of sign do you want?

person-shop-sign-width = Width of the sign in centimetres
    .question = How many centimetres wide is the sign?

person-shop-sign-height = Height of the sign in centimetres
    .hint = From its lower to its upper edge.
    .question = How many centimetres high is the sign?

person-shop-sign-lit = Is the sign lit?
    .hint = Answer yes if there is light in the sign or on it.
    .question = Is the sign lit?

person-shop-sign-owner-agrees = Has the owner of the building agreed to the sign?
    .hint = Answer yes if the owner of the building has agreed to the sign.
    .question = Has the owner of the building agreed to the sign?

person-shop-sign-clearance = Height above the pavement in centimetres
    .hint = From the pavement to the lower edge.
    .question = How many centimetres above the pavement does the sign hang?
