# Why facts are used: read after "for the purpose of", "purpose:" or alone.
purpose-register-birth = registering a birth
purpose-issue-family-book = entering a child in the family book
purpose-grant-child-allowance = deciding on the child allowance
purpose-cover-newborn = insuring a newborn
purpose-record-address = recording a new address
purpose-renew-driving-licence = renewing a driving licence
purpose-renew-vehicle-registration = renewing a vehicle registration
purpose-transfer-vehicle = transferring a vehicle
purpose-permit-parking = permitting residents to park
purpose-renew-trade-licence = renewing a trade licence
purpose-record-company-address = recording a company's address
purpose-issue-company-extract = issuing an extract from the companies register
purpose-replace-health-card = replacing a health card
purpose-cover-treatment-abroad = covering treatment abroad
purpose-grant-unemployment-benefit = deciding on the unemployment benefit
purpose-issue-insurance-statement = issuing a social insurance statement
purpose-keep-register = keeping the register

## Family and later life: marriage, death, retirement and care
purpose-certify-premarital-examination = issuing a premarital certificate
purpose-register-marriage = registering a marriage contract
purpose-open-family-book = opening a family book for a couple
purpose-grant-marriage-support = deciding on marriage support
purpose-cover-spouse = insuring a husband or wife
purpose-register-death = registering a death
purpose-permit-burial = permitting a burial
purpose-grant-funeral-costs = deciding on the funeral grant
purpose-grant-survivors-pension = deciding on the survivors' pension
purpose-certify-heirs = certifying who the heirs are
purpose-estimate-pension = estimating a pension
purpose-grant-old-age-pension = deciding on the old-age or early pension
purpose-issue-discount-card = issuing a discount card for retired people
purpose-grant-carers-allowance = deciding on the carer's allowance
purpose-arrange-home-care = arranging visits at home
purpose-allot-respite-place = giving a place at a day centre or for a short stay

purpose-register-job-seeker = registering a job seeker
purpose-continue-health-cover = continuing health cover after work has ended
purpose-give-training-place = giving a training place
purpose-relieve-rates = deciding on relief from municipal rates
purpose-grant-work-permit = deciding on a work permit
purpose-register-apprenticeship = registering an apprenticeship
purpose-support-first-job = deciding on support for a first job
purpose-register-company = registering a company
purpose-register-taxpayer = registering a taxpayer
purpose-register-employer = registering an employer
purpose-certify-fire-safety = certifying fire safety
purpose-license-premises = licensing premises
purpose-permit-shop-sign = permitting a sign
purpose-issue-land-extract = issuing an extract from the land register
purpose-transfer-land-title = transferring the title to property
purpose-permit-building = deciding on a building permit
purpose-connect-water = connecting a property to water
purpose-certify-occupancy = certifying that a building may be used

# Learning, health and disability, travel.

purpose-enrol-pupil = enrolling a pupil
purpose-issue-vaccination-record = issuing a school vaccination record
purpose-arrange-school-transport = arranging school transport
purpose-grant-school-support = deciding on help with school costs
purpose-transfer-pupil = transferring a pupil
purpose-assess-disability = assessing a disability and issuing the card
purpose-permit-disabled-parking = issuing a parking badge for disabled persons
purpose-grant-assistive-device = deciding on an assistive device
purpose-grant-home-adaptation = deciding on a grant to adapt a home
purpose-deliver-medicine = delivering medicines for a chronic illness
purpose-admit-to-university = deciding on a university place
purpose-grant-student-support = deciding on the student grant
purpose-recognise-certificate = recognising a certificate from abroad
purpose-issue-certificate-copy = issuing an attested copy of the school-leaving certificate
purpose-issue-passport = issuing a passport
purpose-issue-child-passport = issuing a child's passport
purpose-record-residence-abroad = recording residence abroad or a return
purpose-exempt-returning-resident = exempting somebody who returns from customs duties
purpose-issue-criminal-record-certificate = issuing a certificate of no criminal record
purpose-send-mobile-clinic = sending the mobile clinic
