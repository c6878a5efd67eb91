output-birth-certificate = Birth certificate
output-family-book = Family book with the child's entry
output-child-national-number = The child's national number
output-allowance-decision = Decision on the child allowance
output-health-card = The child's health card
output-address-certificate = Certificate of the new address
output-driving-licence = Renewed driving licence
