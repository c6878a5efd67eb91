service-land-title-transfer = Transfer the title to property
    .summary = Have the land or home that you bought entered in your name.
    .who = Whoever has signed a contract to buy land, a home or a shop in Al-Waha.
    .gives = A new title deed in your name.
    .next = The Lands and Survey Department computes the transfer fee from the price and tells you. It then invites you and the seller to the land office. You receive the deed that same day.
    .complaint = Object in writing to the Lands and Survey Department within thirty days of the decision. It answers within fifteen working days. After that you may turn to the land court.

criterion-land-title-transfer-at-least-18 = The buyer is at least eighteen.
    .refused = For anybody under eighteen a parent or guardian buys, with leave of the court. Ask the Lands and Survey Department.

criterion-land-title-transfer-national = The buyer is a national of Al-Waha.
    .refused = You are not a national of Al-Waha. You may carry on: the Department asks the Council of Ministers for its approval first.

criterion-land-title-transfer-no-mortgage = There is no mortgage on the property.
    .refused = There is a mortgage on the property. You may carry on: the sale is entered once whoever holds it agrees.
