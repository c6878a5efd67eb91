# Les pages publiques.

home-title = Que se passe-t-il dans votre vie ?
home-lead = Dites-nous ce qui vous arrive ; nous savons à quels organismes nous adresser. Une seule demande, un seul numéro de référence, et aucune question sur ce que l’État sait déjà de vous.
home-events = Que se passe-t-il dans votre vie ?
home-promises = Nos engagements
home-personas = Services selon votre situation
home-track = Suivre ce que vous avez commencé
home-my-text = Terminez une demande, ou voyez où elle en est.
home-services-text = La liste complète, par organisme.
home-verify-text = Assurez-vous qu’un récépissé vient bien de ce portail.
promise-once = Nous ne demandons qu’une fois
promise-once-text = Ce que sait le registre compétent, nous ne vous le demandons pas, et nous ne demandons pas de papier pour le prouver.
promise-seen = Chaque consultation est enregistrée
promise-seen-text = Vous voyez qui a consulté vos données, quand, à quelle fin et en vertu de quelle loi.
promise-one = Un guichet unique
promise-one-text = Une seule demande pour plusieurs organismes, et un seul numéro de référence pour tout suivre.

search-label = Chercher un service ou un organisme
search-button = Chercher
search-title = Recherche
search-title-for = Recherche : { $query }
search-count = { $hits ->
    [0] Aucun résultat
    [one] { $hits } résultat
    [many] { $hits } de résultats
   *[other] { $hits } résultats
}
search-nothing = Nous n’avons rien trouvé qui corresponde
search-nothing-text = Essayez un autre mot, parcourez la liste complète ou appelez-nous.
search-kind-service = Service
search-kind-event = Événement de vie
search-kind-centre = Centre de services
search-kind-authority = Organisme

life-events-title = Événements de vie
life-events-lead = Choisissez ce qui vous arrive ; nous réunissons les services et les organismes en une seule demande.
personas-title = Services selon votre situation
personas-lead = Choisissez ce qui vous correspond le mieux, pour voir ce qui vous concerne.
persona-services = Services
services-title = Tous les services
services-lead = Chaque service, avec ses conditions, son coût, son délai et sa base légale.
authorities-title = Organismes publics et autres organismes
authorities-lead = Les organismes publics et les autres organismes dont ce portail propose les services.
authority-services = Ses services
authority-registers = Les registres qu’il tient

for-whom = À qui cela s’adresse-t-il ?
glance-title = En bref
glance-covers = Comprend
glance-cost = Coût
glance-time = Délai
glance-papers = Papiers à apporter
services-at = { $services ->
    [one] { $services } service
    [many] { $services } de services
   *[other] { $services } services
} auprès de { $authorities ->
    [one] { $authorities } organisme
    [many] { $authorities } d’organismes
   *[other] { $authorities } organismes
}
papers-count = { $papers ->
    [0] Aucun
    [one] { $papers } papier
    [many] { $papers } de papiers
   *[other] { $papers } papiers
}
start-application = Commencer la demande
start-service = Commencer la demande
start-needs-eid = La demande se fait avec votre identité numérique. Vos réponses sont enregistrées après chaque page ; vous pouvez vous arrêter et revenir quand vous voulez.
part-of-events = Ce service fait partie de :
steps-title = Ce qui se passe, étape par étape
steps-text = Vous envoyez une seule demande ; les organismes la reçoivent dans cet ordre.
step-together = En même temps
step-after = Commence après acceptation : { $services }.
step-details = Détails
step-outputs = Ce que vous recevez
papers-title = Ce qu’il vous faut
papers-at-hand = Papiers à garder à portée de main
papers-at-hand-text = Apportez-les au retrait de ce qui est délivré, ou quand l’autorité les demande.
papers-none = Vous n’avez aucun papier à apporter.
papers-not-title = Ce que vous n’avez pas à apporter
papers-not-text = L’État a déjà ces informations. Nous vous les montrons pour que vous puissiez les vérifier ; nous ne vous les demandons pas.
facts-count = { $facts ->
    [0] Aucune information
    [one] { $facts } information
    [many] { $facts } d’informations
   *[other] { $facts } informations
}
channels-title = Comment faire la demande
channels-text = Sur ce portail, dans un centre de services ou par téléphone. C’est la même demande, quel que soit votre choix. Ce que vous commencez ici, un agent peut le terminer avec vous, et inversement.
concerns-title = Qui d’autre est concerné
who-may = Qui y a droit
rule-must = Condition obligatoire.
rule-may = Si elle n’est pas remplie, nous vous le signalons ; un agent décide.
what-you-get = Ce que vous recevez
what-happens-next = Ce qui se passe ensuite
complaint-title = Si vous voulez faire une réclamation

check-title = Ai-je droit à un service ?
check-lead = Répondez à ce que vous voulez. Pour chaque service, nous vous indiquons ce que dit la loi. Rien n’est conservé, et personne n’en saura rien, sauf si vous commencez un service avec vos réponses : seules celles que ce service demande sont alors reprises.

verify-title = Vérifier un récépissé
verify-lead = Saisissez le numéro de référence d’un récépissé pour vous assurer qu’il vient de ce portail. Aucune donnée personnelle n’est affichée.
verify-label = Numéro de référence
verify-hint = Tel qu’il figure sur le récépissé.
verify-button = Vérifier
verify-genuine = Le récépissé est authentique
verify-not-found = Aucun récépissé ne porte ce numéro
verify-not-found-text = Vérifiez que vous l’avez saisi tel qu’il figure sur le récépissé. Si c’est le cas, le récépissé ne vient pas de ce portail.

help-title = Aide
help-lead = Vous n’avez pas à savoir quel organisme est compétent. Demandez-nous.
help-hours = Du dimanche au jeudi, de 8 h à 18 h.
help-answers = Questions fréquentes
help-authorities = Numéros de téléphone des organismes
help-eid = Comment me connecter ?
help-eid-text = Avec votre identité numérique nationale. Si vous n’en avez pas, tout centre de services vous la délivre sur place, ou un agent dépose la demande avec vous.
help-begin = Par où commencer ?
help-begin-text = Par « Événements de vie » : choisissez ce qui vous arrive, et nous réunissons les services et les organismes.
help-saved = Mes réponses sont-elles perdues si je m’arrête ?
help-saved-text = Non. Elles sont enregistrées après chaque page ; vous les retrouvez dans « Mon espace » depuis n’importe quel appareil.
help-wrong = Que faire si un registre contient une erreur sur moi ?
help-wrong-text = Choisissez « C’est inexact » à côté de l’information et écrivez ce qui est juste. Votre demande suit son cours, et l’organisme examine la question.
help-register-down = Et si un registre ne répond pas ?
help-register-down-text = Nous vous disons lequel, nous vous posons la question et nous vérifions votre réponse plus tard. Votre demande ne s’arrête pas.
help-who-looks = Qui voit mes données ?
help-who-looks-text = Seulement les organismes que la loi y autorise, à une fin déclarée. Vous trouvez chaque consultation sous « Qui a consulté mes données ».
help-someone = J’aide une autre personne. Comment faire ?
help-someone-text = Restez à ses côtés pendant qu’elle se connecte avec sa propre identité numérique, ou allez ensemble dans un centre de services. N’utilisez pas l’identité numérique d’une autre personne.

sign-in-title = Connexion avec votre identité numérique
sign-in-lead = L’identité numérique nationale confirme qui vous êtes ; ensuite, nous vous ramenons là où vous étiez.
sign-in-button = Se connecter avec l’identité numérique
sign-in-good-to-know = Bon à savoir
sign-in-what-we-learn = L’identité numérique ne nous apprend que votre nom et votre numéro national. Votre mot de passe ne nous parvient jamais.
sign-in-no-registers = La connexion seule n’interroge aucun registre.
sign-in-no-eid = Pas d’identité numérique ? Appelez-nous ou rendez-vous dans un centre de services ; la demande est la même.
sign-in-expired = Votre connexion a pris fin ; vos réponses sont conservées
sign-in-expired-text = Le portail n’a pas été utilisé depuis un moment. Reconnectez-vous pour reprendre là où vous en étiez.
sign-in-too-low = Un niveau de garantie plus élevé est nécessaire
sign-in-too-low-text = Ce service demande une connexion de niveau « { $level } » au moins. Reconnectez-vous en choisissant ce niveau. Si vous ne l’avez pas, tout centre de services peut relever le vôtre.
sign-in-no-level = L’identité numérique n’a pas indiqué votre niveau de garantie
sign-in-no-level-text = Ce service demande le niveau « { $level } » au moins. L’identité numérique ne nous a pas indiqué le vôtre ; la connexion n’a donc pas eu lieu. Réessayez, et appelez-nous si cela se répète.
sign-in-unavailable = L’identité numérique ne répond pas
sign-in-unavailable-text = Cela ne vient pas de vous, et vos réponses sont conservées. Réessayez dans quelques minutes.
sign-in-failed = La connexion n’a pas abouti
sign-in-failed-text = La réponse de l’identité numérique ne correspondait pas à notre demande. Nous avons tout arrêté pour vous protéger. Recommencez ici.
sign-in-cancelled = Vous avez annulé la connexion
sign-in-cancelled-text = Rien n’a changé. Vous pouvez réessayer quand vous voulez.
sign-in-signed-out = La déconnexion a bien eu lieu
sign-in-signed-out-text = Vos demandes sont conservées dans « Mon espace ».
search-little-words = un, une, des, le, la, les, l, de, du, d, à, au, aux, en, dans, sur, pour, par, avec, sans, chez, et, ou, où, je, j, me, m, mon, ma, mes, moi, nous, notre, nos, vous, votre, vos, ce, cet, cette, ces, cela, ça, que, qu, qui, quoi, quel, quelle, quels, quelles, comment, quand, est, suis, sont, être, ai, as, avoir, avez, veux, voudrais, peux, puis, faut, faire, fait, besoin, obtenir, demander, demande, service, svp, merci, ligne, si, il, elle, on, nouveau, nouvelle
home-all-events = Tous les événements de vie
home-all-personas = Toutes les situations
services-filter = Trier et choisir les services
services-order = Ordre
services-by-authority = Par organisme
services-by-letter = Par ordre alphabétique
services-level = Niveau
services-persona = Pour qui
services-all = Tous
services-none = Aucun service ne correspond. Choisissez un autre niveau, ou voyez tous les services.
check-children = Enfants
    .hint = Les enfants dont vous avez la charge comptent aussi.
    .question = Avez-vous des enfants de moins de dix-huit ans, ou attendez-vous un enfant ?
check-no-child = Ce service s’adresse aux personnes qui ont un enfant.
check-next = La question suivante
check-next-settles = { $services ->
    [one] Votre réponse décidera d’un service.
   *[other] Votre réponse décidera de { $services } services.
}
check-next-helps = { $services ->
    [one] Un service en dépend, entre autres conditions.
   *[other] { $services } services en dépendent, entre autres conditions.
}
check-waits = Cela dépend de ceci : { $for }
check-waits-own = Cela dépend de ce que seul le formulaire du service demande
check-waits-officer = Un agent décide
check-moved = Ce que votre réponse a changé
check-moved-none = Cette réponse ne change rien.
check-moved-more = { $services ->
    [one] Avec cette réponse, un service de plus est à votre portée.
   *[other] Avec cette réponse, { $services } services de plus sont à votre portée.
}
check-moved-less = { $services ->
    [one] Avec cette réponse, un service s’éloigne.
   *[other] Avec cette réponse, { $services } services s’éloignent.
}
check-moved-line = de « { $from } » à « { $to } »
check-button = Voir à quoi j’ai droit
check-again = Redemander avec ces réponses
check-results = Ce qui découle de vos réponses
check-can = Vous y avez droit
check-perhaps = Peut-être
check-perhaps-rest = D’autres services auxquels vous avez peut-être droit
check-cannot = Vous n’y avez pas droit
check-count = { $services ->
    [one] { $services } service
    [many] { $services } de services
   *[other] { $services } services
}
check-because = Parce que :
check-officer = Un agent décide :
check-depends = Cela dépend de ceci :
