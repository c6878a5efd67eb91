## Land and buildings

person-parcel-governorate = Governorate of the property
    .question = In which governorate is the property?

person-parcel-municipality = Municipality of the property
    .question = In which municipality is the property?

person-parcel-basin = Basin number
    .hint = Parcels are numbered within basins.
    .question = What is the number of the basin?
    .format = up to four digits

person-parcel-number = Parcel number
    .question = What is the number of the parcel?
    .format = up to six digits

person-parcel-kind = Kind of property
    .question = What kind of property is it?

person-parcel-unit = Number of the flat or shop
    .hint = Add the floor.
    .question = What is the number of the flat or shop?

person-land-extract-kind = Kind of extract
    .question = Which extract do you want?

person-land-extract-interest = Your interest in the property
    .question = In which capacity do you ask for the extract?

person-land-extract-use = What the extract is for
    .question = What do you need the extract for?

person-land-sale-seller-name = Seller's full name
    .hint = As on the identity card.
    .question = What is the seller's name?

person-land-sale-seller-national-id = Seller's national number
    .hint = It is on the seller's identity card.
    .question = What is the seller's national number?

person-land-sale-date = Date of the contract of sale
    .question = When was the contract of sale signed?

person-land-sale-price = Price in dinars
    .hint = Whole dinars only.
    .question = For how many dinars do you buy the property?

person-land-sale-payment = How the price is paid
    .question = How is the price paid?

person-land-sale-share = What is sold
    .question = What do you buy?

person-land-sale-mortgage = Is there a mortgage on the property now?
    .hint = Answer yes if there is a mortgage on the property now.
    .question = Is there a mortgage on the property now?

person-land-sale-share-percent = Share in per cent
    .hint = For example 50 for one half.
    .question = How many per cent of the property do you buy?

person-land-sale-lender = Bank that lends
    .question = Which bank gives you the loan?

person-land-sale-office = Land office
    .question = At which office is the sale to be entered?

person-land-sale-signing-from = First day on which you can both come
    .hint = You and the seller together.
    .question = From which day can you and the seller come?

person-building-work = The work
    .question = What do you want to build or change?

person-building-use = Use of the building
    .question = What will the building be used for?

person-building-plot-area = Size of the plot in square metres
    .question = How many square metres does the plot have?

person-building-footprint = Ground that the building covers, in square metres
    .hint = The size of the ground floor.
    .question = How many square metres of ground does the building cover?

person-building-floors = Floors of the building
    .hint = Count the ground floor but no cellar.
    .question = How many floors does the building have?

person-building-cistern = Do the plans have a cistern for rainwater?
    .hint = Answer yes if the plans have one.
    .question = Do the plans have a cistern for rainwater?

person-building-start = Start of the work
    .question = When do you want to begin the work?

person-building-units = Flats and shops
    .question = How many flats and shops are in the building?

person-building-engineer-name = Engineer's name
    .hint = Whoever drew the plans or supervises the work.
    .question = What is the engineer's name?

person-building-engineer-number = Engineer's registration number
    .hint = It is in the engineer's stamp on the plans.
    .question = What is the engineer's registration number?
    .format = the letters EN, a hyphen and five digits

person-building-permit-number = Building permit number
    .hint = It is at the top of the permit.
    .question = What is the number of the building permit?
    .format = the letters BP, the year and five digits, with hyphens between them

person-water-street = Street of the property
    .hint = Add a landmark if the street has no name.
    .question = In which street is the property?

person-water-state = State of the property
    .question = What is on the property now?

person-water-units = Number of meters
    .hint = One for each flat or shop.
    .question = How many meters do you need?

person-water-distance = Metres to the nearest water main
    .hint = An estimate will do.
    .question = How many metres is it to the nearest water main?

person-water-sewer = Do you also want a sewer connection?
    .hint = Answer yes if you want one together with the water.
    .question = Do you also want a sewer connection?

person-water-start = First day of water
    .question = When do you need the water?

person-water-bill = How the bill reaches you
    .question = How do you want to receive the bill?

person-occupancy-finished = Finished on
    .question = When was the building finished?

person-occupancy-as-permitted = Was everything built exactly as the permit says?
    .hint = Answer yes if everything was built exactly as the permit says.
    .question = Was everything built exactly as the permit says?

person-occupancy-in-use = Does anybody live in the building or use it now?
    .hint = Answer yes if somebody lives in it or uses it.
    .question = Does anybody live in the building or use it now?

person-occupancy-visit-from = First day for the visit
    .question = From which day can the building be visited?

person-occupancy-difference = The difference
    .hint = A short sentence, such as: a wider balcony on the first floor.
    .question = How does the building differ from the permit?
