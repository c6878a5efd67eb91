# États et motifs, en toutes lettres.

application-draft = Non terminée
application-submitted = Envoyée
application-in-progress = En cours de traitement
application-needs-you = En attente de votre réponse
application-approved = Acceptée
application-refused = Refusée
application-partly = Acceptée en partie
application-decided = Décision rendue

request-waiting = En attente d’un service qui le précède
request-queued = En cours de transmission à l’organisme
request-received = Reçu par l’organisme
request-in-progress = En cours de traitement
request-needs-you = En attente de votre réponse
request-approved = Accepté
request-refused = Refusé
request-blocked = Arrêté : un service qui le précède a été refusé
request-failed-delivery = La transmission a pris du retard ; nous y travaillons

happened-submitted = La demande a été déposée
happened-received = L’organisme l’a reçue
happened-in-progress = L’organisme a commencé à la traiter
happened-asked = L’organisme a posé une question
happened-replied = La réponse a été envoyée
happened-approved = L’organisme l’a acceptée
happened-refused = L’organisme l’a refusée
happened-blocked = Le service s’est arrêté, car un service qui le précède a été refusé
happened-failed-delivery = Elle n’a pas encore pu être transmise à l’organisme ; un agent s’en occupe

# Les noms des registres n’ont pas tous le même genre : ils restent donc sans article.
outcome-answered = { $source } : réponse reçue
outcome-unknown-there = { $source } : aucune donnée à votre nom
outcome-not-allowed = { $source } : les règles ne nous permettaient pas de l’interroger
outcome-timeout = { $source } : pas de réponse dans le délai
outcome-unavailable = { $source } : en panne pour le moment
outcome-unusable = { $source } : la réponse reçue est inutilisable
outcome-wrong-person = { $source } : la réponse portait sur une autre personne ; nous ne l’avons pas utilisée
outcome-breaker-open = { $source } : en panne depuis peu ; nous ne l’avons donc pas interrogé
outcome-log-unavailable = { $source } : ses données sont inutilisables pour le moment. La consultation n’a pas pu être inscrite au journal ; nous n’avons donc rien demandé
