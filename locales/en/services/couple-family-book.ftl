service-couple-family-book = Family book for a couple
    .summary = Have a family book opened after your marriage.
    .who = Couples, one of whom is a national of Al-Waha. Others receive a family record extract.
    .gives = A family book in both your names, in which your children are entered later.
    .next = Once the marriage is registered, the Population Registry opens the family's record and prints the book. It is sent to you, or you collect it.
    .complaint = Call or write to the Population Registry. It answers within ten working days. After that you may turn to the administrative court.

criterion-couple-family-book-one-is-national = One of the couple is a national of Al-Waha.
    .refused = Neither of you is a national of Al-Waha. You may carry on: the Registry will issue a family record extract in place of a family book.
