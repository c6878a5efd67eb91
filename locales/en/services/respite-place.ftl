service-respite-place = Day centre or short stay
    .summary = Ask for a place for the person you care for, and have some days of rest.
    .who = Everyone who cares for a relative with a report of the medical commission. Residents of the governorate come first.
    .gives = A place at a day centre, or a short stay of up to thirty days a year.
    .next = The Regional Social Care Office considers the application and asks you both to see the centre before it decides. If there is no place, it says when there will be one and offers another centre.
    .complaint = Object in writing to the Regional Social Care Office within thirty days of the decision. A committee that did not take the decision answers within fifteen working days.

criterion-respite-place-ends-after-start = The stay does not end before it begins.
    .refused = The last day of the stay is before the first. Correct one of the two.

criterion-respite-place-thirty-days = The stay is no longer than thirty days.
    .refused = The stay you ask for is longer than thirty days. Choose a shorter time, or ask for a day centre.

criterion-respite-place-not-bedridden = The person cared for does not have to stay in bed.
    .refused = The person you care for has to stay in bed. You may carry on: the centre will see whether it has a bed and a nurse.
