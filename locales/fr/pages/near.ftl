# Le centre de services le plus proche.

centres-near = Près de
centres-near-any = Partout
centres-near-me = Près de moi
centres-near-done = Le plus proche vient en premier. Votre position a été calculée dans votre navigateur et ne nous a pas été envoyée.
centres-near-failed = Votre navigateur n’indique pas où vous êtes. Choisissez plutôt une municipalité.
centres-kind = Objet
centres-kind-any = Tout
centres-for-service = Pour le service « { $service } ».
centres-all = Tous les centres de services
centre-away = À { $km } km
centre-close = À moins de 1 km
service-centres = Où vous présenter sur place
service-nearest = Centre de services le plus proche
