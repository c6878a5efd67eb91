service-assistive-device-grant = Grant for an assistive device
    .summary = Apply for a grant that pays for a wheelchair, a hearing aid or another device that a doctor prescribed.
    .who = Holders of a disability card who have a valid prescription for a device.
    .gives = All or most of the price, paid straight to the supplier, and a year of repairs.
    .next = The National Council for Persons with Disabilities compares the offers and asks what your health cover pays. Then it tells you and the supplier what it decided.
    .complaint = Object in writing to the National Council for Persons with Disabilities within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-assistive-device-grant-has-card = The applicant holds a disability card.
    .refused = You hold no disability card. You may carry on if you apply for one at the same time. The device is considered once the card is issued.

criterion-assistive-device-grant-three-years = Three years have passed since the earlier device was received.
    .refused = It is less than three years since the earlier device. You may carry on if it is broken or no longer fits.
