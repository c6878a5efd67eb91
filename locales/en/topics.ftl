# Headings of the question pages.

topic-identity = Your identity
topic-child-name = The child's name
    .hint = Check the name and its spelling: changing a registered name takes a court order.
topic-child-birth = The birth
    .hint = It is all on the birth notice.
topic-mother = The child's mother
topic-father = The child's father
    .hint = Leave this empty if the birth notice names no father.
topic-marital-status = Your marital status
topic-marriage = Your marriage
    .hint = It is all on the marriage certificate.
topic-licence = Your driving licence
topic-eyesight = Your eyesight
topic-address = Your registered address
topic-new-address = Your new address
topic-move-date = The day of the move
topic-housing = Your right to the home
topic-lease = Your lease
topic-licence-delivery = Receiving your licence
topic-health-cover = The child's health cover
topic-family-doctor = The child's family doctor
topic-foreign-allowance = Allowance from another country
topic-foreign-allowance-country = Country of the allowance
topic-payment-method = How you are paid
topic-payment-account = Your account or post office
topic-contact = How we reach you
