service-family-book = Enter the child in the family book
    .summary = Have your newborn entered in the family book and given a national number.
    .who = Families in which at least one parent is a national of Al-Waha. Other families receive a family record extract.
    .gives = A new family book with the child's entry, and the child's national number.
    .next = Once the birth is registered, the Population Registry gives the child a national number and prints the new family book.
    .complaint = Call or write to the Population Registry. It answers within ten working days. After that you may turn to the administrative court.

criterion-family-book-parent-is-national = At least one parent is a national of Al-Waha.
    .refused = Neither parent is a national of Al-Waha. You may carry on: the Registry will issue a family record extract in place of a family book.
