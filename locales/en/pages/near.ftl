# The nearest service centre.

centres-near = Near
centres-near-any = Anywhere
centres-near-me = Near me
centres-near-done = The nearest comes first. Where you are was worked out in your browser and was not sent to us.
centres-near-failed = Your browser doesn’t say where you are. Choose a municipality instead.
centres-kind = What for
centres-kind-any = Anything
centres-for-service = For the service “{ $service }”.
centres-all = All service centres
centre-away = { $km } km away
centre-close = Less than 1 km away
service-centres = In person at
service-nearest = Nearest service centre
