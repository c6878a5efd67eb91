output-birth-certificate = Birth certificate
output-family-book = Family book with the child's entry
output-child-national-number = The child's national number
output-allowance-decision = Decision on the child allowance
output-health-card = The child's health card
output-address-certificate = Certificate of the new address
output-driving-licence = Renewed driving licence

output-vehicle-licence = Renewed vehicle licence
output-transfer-certificate = Certificate of the transfer
output-parking-permit = Parking permit
output-trade-licence = Renewed trade licence
output-company-address-certificate = Certificate of the company's new seat
output-company-extract = Extract from the companies register
output-replacement-health-card = Replacement health card
output-treatment-guarantee = Letter of guarantee for treatment abroad
