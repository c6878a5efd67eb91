# Who may ask which register for what: where a row stands, what was done with it, what is wrong with a proposal.

rights-standing-proposed = Proposed
rights-standing-in-force = In force
rights-standing-refused = Refused
rights-standing-withdrawn = Withdrawn

rights-change-seeded = Brought by the catalogue
rights-change-reseeded = Changed with the catalogue
rights-change-dropped = Withdrawn with the catalogue
rights-change-proposed = Proposed
rights-change-approved = Approved
rights-change-refused = Refused
rights-change-withdrawal-proposed = Withdrawal proposed
rights-change-withdrawn = Withdrawn
rights-change-withdrawal-refused = Withdrawal refused
rights-change-end-proposed = Another last day proposed
rights-change-ended = Last day changed
rights-change-end-refused = Another last day refused
rights-change-own-decision-refused = Tried to decide their own proposal: not allowed

rights-flaw-bad-id = “{ $about }” can’t be a row’s id. Use lower-case letters, digits and hyphens, at most 80.
rights-flaw-unknown-authority = There is no authority “{ $about }”. Choose one of the catalogue.
rights-flaw-unknown-service = There is no service “{ $about }”. Choose one of the catalogue.
rights-flaw-unknown-function = The hub has no function “{ $about }”. Choose one of the catalogue.
rights-flaw-unknown-source = There is no register “{ $about }”. Choose one of the catalogue.
rights-flaw-unknown-law = There is no law “{ $about }”. Choose one of the catalogue.
rights-flaw-law-not-in-force = The law “{ $about }” isn’t in force then. Choose another, or another first day.
rights-flaw-not-its-service = “{ $about }” belongs to another authority. Only its own authority may ask for it.
rights-flaw-other-purpose = “{ $about }” isn’t the purpose that the service declares. Use the service’s own.
rights-flaw-empty = Name at least one fact, and about whom.
rights-flaw-unknown-concept = The dictionary has no fact “{ $about }”. Choose one of the dictionary.
rights-flaw-not-held = The register doesn’t hold “{ $about }” about these people. Remove it, or choose another register.
rights-flaw-not-declared = The service doesn’t declare that it needs “{ $about }”. Remove it, or have it declared first.
rights-flaw-no-channel = Name at least one channel on which people come.
rights-flaw-other-channel = The service isn’t offered on the channel “{ $about }”. Remove it.
rights-flaw-channel-of-nobody = Authorities’ systems and the hub come on no channel. Remove “{ $about }”.
rights-flaw-ends-before-it-begins = The last day, { $about }, lies before the first. Correct one of them.
rights-flaw-ends-in-the-past = The last day, { $about }, is over. Choose a later one, or propose to withdraw the row.
rights-flaw-no-decision = Give the reference of the decision.

# Patterns in the exchange log that an auditor looks into. $limit is the number from which on it is unusual.
unusual-many-refusals = The gate refused { $count } looks of { $authority } for “{ $service }” in one day; { $limit } and more are unusual.
unusual-many-people = Somebody looked at { $count } people in one day, first for “{ $service }” of { $authority }; { $limit } and more are unusual.
unusual-many-services = One person was looked at on behalf of { $count } services in one day, first for “{ $service }” of { $authority }; { $limit } and more are unusual.
unusual-unusual-hour = { $authority } made { $count } looks for “{ $service }” in hour { $hour } of the day, when it hardly ever does; { $limit } and more are shown.
