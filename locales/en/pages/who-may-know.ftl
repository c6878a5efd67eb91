# Who may know what: the public page of rights.

rights-title = Who may know what
rights-lead = Which service may get which facts about you, from which register, why and under which law. What is not listed here, nobody gets.
rights-by-service = By service
rights-by-register = By register
rights-by-fact = By fact
rights-count = { $rights ->
    [one] one right
   *[other] { $rights } rights
}
rights-open-data = As open data
rights-open-data-text = The same table for machines, with every row that was ever in force.
rights-of-service = What is known to: { $name }
rights-of-register = Who may ask: { $name }
rights-of-fact = Who may know: { $name }
rights-of-lead = Each of these rights rests on a law and on a decision of two different people. Every use of one is logged, and you see it in your space.
rights-of-this-service = Which facts this service may get
rights-authority = Authority
rights-register = Register
rights-purpose = Purpose
rights-occasion = Occasion
rights-basis = What you say to it
rights-channels = Channels
rights-assurance = Sign-in at least
rights-since = In force since
rights-until = In force until
rights-decision = Decision
rights-occasion-pull = You apply for the service
rights-occasion-push = The register reports a change
rights-occasion-hub = The portal looks by itself, on a schedule
rights-occasion-authority = The authority decides a case that concerns you
rights-basis-none = The law alone is enough
rights-basis-request = You ask for the service, and are told before
rights-basis-consent = You consent to this very use
