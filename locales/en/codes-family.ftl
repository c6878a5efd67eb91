# Words of the code lists: marriage, death, retirement and care.

## Centres for the examination before marriage
code-premarital-centre-K01 = City Centre Health Centre
code-premarital-centre-K02 = As-Sidr Health Centre
code-premarital-centre-K03 = Pearl Harbour Health Centre
code-premarital-centre-K04 = Ar-Rayhan Health Centre
code-premarital-centre-K05 = Bir al-Ghazal Health Centre

## Inherited blood diseases
code-inherited-disease-none = None
code-inherited-disease-thalassaemia = Thalassaemia
code-inherited-disease-sickle-cell = Sickle cell disease
code-inherited-disease-other = Another inherited blood disease
code-inherited-disease-unknown = We do not know

## Who concludes a marriage
code-wedding-officiant-registrar = An authorised marriage registrar
code-wedding-officiant-court = A judge of the family court
code-wedding-officiant-church = A recognised church

## Home of a couple
code-couple-home-mine = At my registered address
code-couple-home-spouse = At the address of my husband or wife
code-couple-home-new = In a new home that we will report later

## Copies of the family book
code-couple-book-copies-one = One for the family
code-couple-book-copies-two = Two, one for each of us

## Receiving the family book
code-couple-book-delivery-post = By post to the registered address
code-couple-book-delivery-counter = At the counter of the Population Registry

## Support for a marriage
code-marriage-support-grant = The grant
code-marriage-support-loan = The loan
code-marriage-support-both = The grant and the loan
code-marriage-loan-amount-L1 = 3,000 WHD
code-marriage-loan-amount-L2 = 5,000 WHD
code-marriage-loan-amount-L3 = 8,000 WHD
code-marriage-loan-months-24 = 24 months
code-marriage-loan-months-36 = 36 months
code-marriage-loan-months-48 = 48 months

## Relation to the person who died
code-relation-to-deceased-spouse = My husband or wife
code-relation-to-deceased-parent = My father or mother
code-relation-to-deceased-child = My son or daughter
code-relation-to-deceased-sibling = My brother or sister
code-relation-to-deceased-other = Somebody else

## Place of death
code-death-place-hospital = In a hospital
code-death-place-home = At home
code-death-place-elsewhere = Elsewhere

## Nature of a death
code-death-manner-natural = A natural death
code-death-manner-accident = An accident
code-death-manner-unclear = A death whose cause is not known yet

## Cemeteries
code-cemetery-C01 = Great Cemetery of the Capital
code-cemetery-C02 = Eastern Suburb Cemetery
code-cemetery-C03 = Wadi as-Sidr Cemetery
code-cemetery-C04 = Pearl Coast Cemetery
code-cemetery-C05 = Jabal ar-Rayhan Cemetery
code-cemetery-C06 = Ar-Rimal Cemetery

## Graves
code-grave-kind-new = A new grave
code-grave-kind-family = The family grave

## Time of a burial
code-burial-time-morning = In the morning
code-burial-time-noon = After the noon prayer
code-burial-time-afternoon = After the afternoon prayer

## Insurance of the person who died
code-deceased-insured-insured = Worked and was insured
code-deceased-insured-pensioner = Drew a pension
code-deceased-insured-no = Was not insured
code-deceased-insured-unknown = I do not know

## Estates
code-estate-rite-muslim = Those for Muslims
code-estate-rite-christian = Those for Christians
code-estate-rite-other = Other rules
code-estate-parents-both = Father and mother
code-estate-parents-father = Only the father
code-estate-parents-mother = Only the mother
code-estate-parents-none = Neither of them

## What a certificate of heirs is for
code-inheritance-notice-use-bank = A bank account
code-inheritance-notice-use-land = Land or a home
code-inheritance-notice-use-vehicle = A vehicle
code-inheritance-notice-use-insurance = An insurance or a pension
code-inheritance-notice-use-other = Something else

## Pensions
code-pension-kind-old-age = Old-age pension
code-pension-kind-early = Early pension
code-later-wage-same = As it is today
code-later-wage-higher = One bracket higher
code-later-wage-lower = One bracket lower

## Discount card
code-discount-use-transport = Buses
code-discount-use-culture = Libraries and museums
code-discount-use-sports = Parks and swimming pools
code-discount-card-delivery-post = By post to the registered address
code-discount-card-delivery-counter = At the counter of the municipality

## The person cared for
code-relation-to-cared-spouse = My husband or wife
code-relation-to-cared-parent = My father or mother
code-relation-to-cared-child = My son or daughter
code-relation-to-cared-sibling = My brother or sister
code-relation-to-cared-grandparent = My grandfather or grandmother
code-relation-to-cared-other = Somebody else

## Need of care
code-care-need-light = Help with some things of the day
code-care-need-medium = Help with dressing, washing and eating
code-care-need-heavy = Help by day and by night
code-care-mobility-alone = Walks alone
code-care-mobility-with-help = Walks with help
code-care-mobility-wheelchair = Uses a wheelchair
code-care-mobility-bed = Has to stay in bed

## Home visits
code-home-visit-kind-nursing = Nursing and medicines
code-home-visit-kind-washing = Washing and dressing
code-home-visit-kind-exercise = Physiotherapy
code-home-visit-kind-company = Company, and rest for the carer
code-home-visit-time-morning = In the morning
code-home-visit-time-noon = At noon
code-home-visit-time-evening = In the evening
code-home-visitor-woman = A woman
code-home-visitor-man = A man
code-home-visitor-either = Either

## Day centre and short stay
code-respite-kind-day-centre = A day centre
code-respite-kind-short-stay = A short stay
code-respite-centre-R01 = Jasmine Centre, The Capital
code-respite-centre-R02 = Sidr Centre, Wadi as-Sidr
code-respite-centre-R03 = Gull Centre, Pearl Coast
code-respite-centre-R04 = Rayhan Centre, Jabal ar-Rayhan
code-respite-centre-R05 = Gazelle Centre, Ar-Rimal
