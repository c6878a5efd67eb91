# Ce que le portail propose sans qu’on le demande : offres et rappels dans l’espace personnel, leurs réglages et leurs lois.

offers-heading = Offres et rappels
offers-none = Il n’y a rien pour vous en ce moment. Quand un événement vous ouvre un droit, ou quand un de vos documents va expirer, cela s’affiche ici.
offers-settings-link = Choisir ce qui peut m’être proposé
offers-title = Ce qui peut vous être proposé
offers-lead = Un registre peut signaler au portail un événement, ou l’expiration prochaine d’un de vos documents. Le portail peut alors vous proposer le service qui en découle. Vous décidez pour chaque type.
offers-off-means = Tant qu’un type est désactivé, aucun registre n’est interrogé à votre sujet pour cela.
offers-on = Activé
offers-off = Désactivé
offers-turn-off = Désactiver
offers-turn-on = Activer
offer-figures = { $services ->
    [one] { $services } service
    [many] { $services } de services
   *[other] { $services } services
 } ; informations déjà connues : { $known } sur { $total }
offer-why = Pourquoi cette offre m’est-elle proposée ?
offer-why-text = Le portail l’a appris de ce registre : { $source }. Il n’a demandé que ce qu’il faut pour cette offre, et seulement en vertu de cette loi.
offer-seen-by-you = Personne d’autre que vous ne l’a vu.
offer-seen-shared = Toute autre personne que le registre mentionne pour le même enfant, comme l’autre parent, reçoit la même offre, sauf si elle l’a désactivée. Personne d’autre ne l’a vue.
offer-start = Commencer
offer-not-now = Pas maintenant
offer-no-more = Ne plus recevoir ce type d’offre

proactive-newborn = Pour votre nouveau-né
    .summary = Un hôpital a signalé la naissance de votre enfant ({ $day }). Vous pouvez déclarer la naissance et demander tout ce qui en découle en une fois.
    .switch = Après qu’un hôpital a signalé la naissance de votre enfant : déclaration, livret de famille, allocation pour enfant et assurance maladie.
proactive-driving-licence = Votre permis de conduire va expirer
    .summary = Dernier jour : { $day }. Vous pouvez le renouveler en ligne.
    .switch = Avant l’expiration de votre permis de conduire.
    .over = Votre permis de conduire a expiré
    .over-summary = Il a expiré { $ago } ; dernier jour : { $day }. Renouvelez-le en ligne.
proactive-vehicle-registration = L’immatriculation de votre véhicule va expirer
    .summary = Dernier jour : { $day }. Vous pouvez la renouveler en ligne.
    .switch = Avant l’expiration de l’immatriculation de votre véhicule.
    .over = L’immatriculation de votre véhicule a expiré
    .over-summary = Elle a expiré { $ago } ; dernier jour : { $day }. Renouvelez-la en ligne.
proactive-health-card = Votre carte d’assurance maladie va expirer
    .summary = Dernier jour : { $day }. Vous pouvez en demander une nouvelle en ligne.
    .switch = Avant l’expiration de votre carte d’assurance maladie.
    .over = Votre carte d’assurance maladie a expiré
    .over-summary = Elle a expiré { $ago } ; dernier jour : { $day }. Demandez-en une nouvelle en ligne.
proactive-child-allowance = Une allocation pour enfant que vous n’avez pas demandée
    .summary = Vous avez un enfant ({ $day }) pour lequel vous n’avez pas demandé l’allocation. D’après le registre, rien ne s’y oppose.
    .switch = Quand un de vos enfants pourrait avoir droit à une allocation que vous n’avez pas demandée.

hub-function-birth-offer = Offres après une naissance
    .about = Indique aux parents quels services découlent de la naissance de leur enfant, et ce que l’État en sait déjà.
hub-function-traffic-reminders = Rappels pour le permis et le véhicule
    .about = Rappelle à temps que le permis de conduire ou l’immatriculation d’un véhicule va expirer.
hub-function-health-card-reminders = Rappels pour la carte d’assurance maladie
    .about = Rappelle à temps aux assurés que leur carte d’assurance maladie va expirer.
hub-function-child-allowance-check = Recherche des ayants droit à l’allocation pour enfant
    .about = Signale aux parents une allocation à laquelle ils pourraient avoir droit et qu’ils n’ont pas demandée.
hub-function-directory-rounds = Tenue de l’annuaire des registres
    .about = Vérifie de temps à autre quel registre connaît qui, pour n’interroger que les registres qui savent quelque chose. Leur contenu n’est pas conservé.

purpose-offer-services = offre des services qui découlent d’un événement
purpose-remind-of-expiry = rappel de documents qui vont expirer
purpose-find-entitled = recherche des personnes ayant droit à une prestation
purpose-keep-directory = suivi des registres qui connaissent chaque personne

law-digital-services-law-art-14 = Loi n° 21 de 2023 sur les services numériques, art. 14
    .says = Quand un registre constate un événement d’où découlent des droits, le portail peut en informer les personnes concernées et demander ce qu’il faut pour l’offre.
law-digital-services-law-art-15 = Loi n° 21 de 2023 sur les services numériques, art. 15
    .says = Toute personne qui utilise le portail est avertie de l’expiration de ses documents, sauf si elle s’y oppose.
law-digital-services-law-art-16 = Loi n° 21 de 2023 sur les services numériques, art. 16
    .says = Les organismes recherchent d’eux-mêmes les personnes qui ont droit à une prestation et ne l’ont pas demandée, sauf si elles s’y opposent.
law-digital-services-law-art-17 = Loi n° 21 de 2023 sur les services numériques, art. 17
    .says = L’Office du registre de la population tient un annuaire des registres qui connaissent chaque personne, sans contenu.

known-newer-title = Ce registre a une valeur plus récente
known-newer-text = Le registre a signalé au portail un changement depuis que vous avez commencé :
known-newer-keep = Ce que vous avez confirmé reste tel quel jusqu’à ce que vous demandiez la nouvelle valeur et la confirmiez.
known-newer-button = Obtenir la nouvelle valeur
check-newer-title = Un registre a une valeur plus récente
check-newer-text = Regardez-la avant d’envoyer votre demande :
