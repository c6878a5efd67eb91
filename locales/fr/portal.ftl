# Ce qui figure sur toutes les pages : en-tête, pied de page, navigation, mots communs.

portal-name = Shubbak
portal-of = Services publics – { $country }
skip-to-content = Aller au contenu de la page
demo-banner = Ceci est une démonstration : tout y est fictif.
navigation = Rubriques du portail
language-switch = Autre langue
nav-life-events = Événements de vie
nav-services = Tous les services
nav-help = Aide
nav-my = Mon espace
nav-authorities = Organismes
nav-personas = Services selon votre situation
nav-check = Ai-je droit à un service ?
nav-verify = Vérifier un récépissé
nav-open-data = Données ouvertes sur les services
sign-out = Se déconnecter
acting-serving = Vous servez { $name }
breadcrumb = Emplacement de la page
home = Accueil
back = Retour
footer-help = Besoin d’aide ?
footer-help-text = Appelez-nous du dimanche au jeudi, de 8 h à 18 h, ou rendez-vous dans un centre de services près de chez vous.
footer-links = Autres liens
footer-owner = Portail officiel des services publics – { $country }

# Mots communs
continue = Continuer
save-and-continue = Enregistrer et continuer
save-and-leave = Enregistrer et quitter
change = Modifier
choose = Choisissez dans la liste
optional = (facultatif)
yes = Oui
no = Non
not-given = Non indiqué
free = Sans frais
list-comma = {", "}
list-and = { $first } et { $last }
list-or = {" ou "}
expand-all = Afficher tous les détails
collapse-all = Masquer tous les détails
authority = Organisme
phone = Téléphone
services = Services
status = État
reference = Numéro de référence
submitted-at = Date d’envoi
qr-of = Code à scanner : { $what }
legal-basis = Base légale
channel = Mode de dépôt

# Dates et durées
date-both = { $gregorian } ({ $hijri })
date-time = { $date } à { $time }
date-day = Jour
date-month = Mois
date-year = Année
date-the-day = le jour
date-the-month = le mois
date-the-year = l’année
date-calendar = Calendrier
calendar-gregorian = Grégorien
calendar-hijri = Hégirien
day-today = aujourd’hui
day-ahead = { $days ->
    [0] aujourd’hui
    [one] demain
    [many] dans { $days } de jours
   *[other] dans { $days } jours
}
day-ago = { $days ->
    [0] aujourd’hui
    [one] hier
    [many] il y a { $days } de jours
   *[other] il y a { $days } jours
}
working-days = { $days ->
    [0] Immédiat
    [one] { $days } jour ouvrable
    [many] { $days } de jours ouvrables
   *[other] { $days } jours ouvrables
}

# Modes de dépôt et niveaux
channel-web = Sur ce portail
channel-kiosk = Borne en libre-service
channel-counter = Centre de services
channel-phone = Par téléphone
assurance-low = faible
assurance-substantial = substantiel
assurance-high = élevé
level-national = Organisme national
level-regional = Organisme régional
level-municipal = Organisme municipal
level-non-governmental = Organisme non gouvernemental

# Qui tient quel rôle dans une demande
role-applicant = Le demandeur ou la demandeuse
role-child = L’enfant
role-mother = La mère
role-father = Le père

# Apprendre, santé et handicap, voyages.

role-pupil = L’élève
role-minor = L’enfant
