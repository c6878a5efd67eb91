service-building-permit = Building permit
    .summary = Apply for a permit to build, extend or demolish.
    .who = The owner of land or a building in Al-Waha, or whoever has applied to become the owner.
    .gives = A building permit valid for three years.
    .next = Engineers of the municipality check the plans and visit the plot. They may ask for changes before the permit is issued.
    .complaint = Object in writing to the planning committee of the municipality within thirty days of the decision. It answers within twenty working days. After that you may turn to the administrative court.

criterion-building-permit-covers-60-per-cent = The building covers no more than sixty per cent of the plot.
    .refused = The building covers more of the plot than the rules allow. You may carry on: the planning committee considers it.

criterion-building-permit-four-floors = The building has no more than four floors.
    .refused = The building has more than four floors. You may carry on: the planning committee and Civil Defence have to agree.

criterion-building-permit-has-cistern = The plans for a new building have a cistern for rainwater.
    .refused = A new building needs a cistern for rainwater, and the plans have none. Ask the engineer to add it, then apply.

criterion-building-permit-rates-paid = The municipal rates are paid.
    .refused = Your municipal rates are overdue. You may carry on: the permit is handed over once they are paid.
