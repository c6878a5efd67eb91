# Centres de services : leurs pages, les tickets, l’écran d’appel, les rendez-vous.

nav-centres = Centres de services
centres-title = Centres de services
centres-lead = Où faire vos démarches sur place. Prenez un ticket en arrivant, ou prenez rendez-vous à l’avance.
centres-empty = Il n’y a pas encore de centre de services.
centre-open = Ouvert
centre-closed = Fermé
centre-closed-day = fermé
centre-open-until = Ouvert jusqu’à { $time }
centre-opens-today = Ouvre aujourd’hui à { $time }
centre-opens-on = Ouvre { $when }
centre-opens-unknown = Il n’ouvre pas dans les prochaines semaines.
centre-hours = Heures d’ouverture
centre-open-hours = Ouvert
centre-closed-on = Fermé aussi : { $days }.
centre-visit = Votre visite
centre-book = Prendre rendez-vous
centre-kiosk = Prendre un ticket
centre-board = L’écran d’appel : qui est reçu
centre-kinds = Ce que vous pouvez faire ici
centre-services = Les services proposés ici, par autorité
centre-waiting = { $count ->
    [0] Personne n’attend
    [one] { $count } personne attend
    [many] { $count } de personnes attendent
   *[other] { $count } personnes attendent
}
from-to = de { $from } à { $to }
day-with-weekday = { $weekday } { $date }
weekday-sunday = dimanche
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
wait-unknown = Aucun guichet n’est ouvert pour cela en ce moment
wait-none = Pas d’attente
wait-about = { $minutes ->
    [one] Environ { $minutes } minute
    [many] Environ { $minutes } de minutes
   *[other] Environ { $minutes } minutes
}
minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
counter = Guichet
counter-number = Guichet { $number }

# La borne
kiosk-title = Prendre un ticket
kiosk-title-of = Prendre un ticket : { $centre }
kiosk-what = De quoi s’agit-il ?
kiosk-priority = J’ai besoin de passer en priorité
kiosk-priority-who = Pour les personnes âgées, les personnes handicapées et les femmes enceintes. Vous n’avez pas à préciser.
kiosk-appointment = J’ai un rendez-vous
kiosk-code = Code du rendez-vous
kiosk-code-hint = Huit lettres et chiffres. Saisissez-le, ou présentez son image devant le lecteur.
kiosk-check-in = Signaler mon arrivée
kiosk-no-appointment = Aucun rendez-vous ne porte ce code dans ce centre. Vérifiez le code, ou prenez un ticket.
kiosk-another-time = Ce rendez-vous est prévu { $when }. Vous pouvez signaler votre arrivée d’une heure avant à une demi-heure après. Vous pouvez aussi prendre un ticket maintenant.
kiosk-closed = Le centre est fermé
kiosk-closed-way = Heures d’ouverture et rendez-vous
kiosk-full = Il y a tant de monde que l’on ne donne plus de tickets
kiosk-full-text = Adressez-vous à l’accueil, ou prenez rendez-vous pour un autre jour.
kiosk-too-fast = Trop de tickets à la fois
kiosk-too-fast-text = Attendez une minute, puis prenez un ticket.
kiosk-no-kind = Choisissez de quoi il s’agit
kiosk-no-kind-text = Touchez l’une de ces cases.
kiosk-after = Scannez le code avec votre téléphone : il affichera votre place dans la file.
kiosk-next = Terminé : personne suivante

# Un ticket
ticket = Ticket
ticket-waiting = En attente
ticket-called = Appelé
ticket-serving = Au guichet
ticket-skipped = Mis de côté
ticket-finished = Terminé
ticket-no-show = Absence
ticket-abandoned = File quittée
ticket-expired = Périmé
ticket-priority = Prioritaire
ticket-go-to = Présentez-vous maintenant au guichet { $counter }
ticket-at-counter = On s’occupe de vous au guichet { $counter }.
ticket-skipped-text = Votre numéro a été appelé en votre absence. Votre place est gardée : appuyez sur le bouton à votre retour.
ticket-no-show-text = Votre numéro a été appelé plusieurs fois, sans réponse. Prenez un nouveau ticket si vous avez encore besoin de nous.
ticket-expired-text = Ce ticket valait pour un jour passé. Prenez-en un nouveau, ou prenez rendez-vous.
ticket-abandoned-text = Vous avez quitté la file. Prenez un nouveau ticket si vous avez encore besoin de nous.
ticket-finished-text = Votre visite est terminée. Merci.
ticket-due = Votre rendez-vous est à { $time }.
ticket-before-you = Avant vous
ticket-before = { $count ->
    [0] personne
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
ticket-wait = Attente prévue
ticket-scan = Scannez pour voir votre place dans la file.
ticket-print = Imprimer le ticket
ticket-leave = Quitter la file
ticket-rejoin = Je suis de retour
ticket-to-centre = Voir le centre de services
ticket-history = Ce qui s’est passé jusqu’ici
ticket-refreshes = Cette page s’actualise d’elle-même.
ticket-stay = Ne plus l’actualiser
ticket-go-on = L’actualiser de nouveau
ticket-too-late = Ce n’est plus possible
ticket-too-late-text = Entre-temps, la situation du ticket a changé. Vous la voyez sur cette page.
problem-no-ticket = Ce ticket n’existe pas
problem-no-ticket-text = L’adresse est peut-être incomplète. Scannez de nouveau le code de votre ticket, ou prenez-en un nouveau.

# L’écran d’appel
board-title = Écran d’appel : { $centre }
board-now = Au guichet maintenant
board-next = Ensuite
board-nobody = Personne n’est reçu en ce moment
board-nobody-waits = Personne n’attend

# Rendez-vous
book-title = Prendre rendez-vous
book-what = De quoi s’agit-il ?
book-day = Quel jour ?
book-time = À quelle heure ?
book-free-times = { $count ->
    [0] Aucun créneau libre
    [one] { $count } créneau libre
    [many] { $count } de créneaux libres
   *[other] { $count } créneaux libres
}
book-do = Réserver
book-nothing-free = Aucun créneau n’est libre dans les prochains jours. Réessayez demain, ou venez prendre un ticket.
book-choose-both = Choisissez de quoi il s’agit, et un jour
book-choose-time = Choisissez un créneau
book-no-such-time = Ce créneau n’est plus disponible. Choisissez-en un autre
book-full = Quelqu’un vient de prendre ce créneau. Choisissez-en un autre
book-twice = Vous avez déjà un rendez-vous à cette heure. Choisissez un autre créneau
book-too-many = Vous avez trois rendez-vous à venir. Annulez-en un avant d’en prendre un autre
appointments-title = Rendez-vous
appointment-title = Votre rendez-vous
appointment-booked = Le rendez-vous est pris
appointment-booked-text = Vous le trouvez dans votre espace. Annulez-le si vous ne pouvez pas venir, pour qu’une autre personne puisse prendre ce créneau.
appointment-when = Date et heure
appointment-where = Lieu
appointment-what = Objet
appointment-code = Votre code
appointment-show = Présentez-le à la borne en arrivant, ou saisissez le code.
appointment-cancel = Annuler le rendez-vous
appointment-ticket = Voir votre ticket
