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
