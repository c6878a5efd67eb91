# Au guichet, pour ce que voit le public : formulaires sur papier, et ce qui est arrivé à la demande.

reply-needs-code = Une réponse est possible ici une fois que la personne qui appelle a lu le code à usage unique.

happened-handed-counter = Transmise à un autre guichet
happened-handed-authority = Une question a été posée à un agent de l’organisme
happened-handed-home = Un code pour continuer a été remis
happened-staff-answered = L’agent a répondu à la question

form-title = Formulaire : { $what }
form-print-blank = Formulaire sur papier
form-tick-services = Cochez ce que vous voulez.
form-for-staff = Pour les agents : scanner pour la saisie
form-person = Qui fait la demande
form-name = Nom complet
form-known-text = Barrez ce qui est inexact et écrivez à côté ce qui est juste.
form-depends = dépend de : { $on }
form-not-needed = N’apportez pas de papiers sur ce que contiennent : { $registers }.
form-where = Où le remettre
form-where-text = Remettez-le dans un centre de services, avec votre pièce d’identité. On l’y saisit avec vous, et vous recevez un récépissé.
paper-print = Imprimer
paper-print-how = Pour imprimer, utilisez le menu de votre navigateur : « Imprimer ».

person-portrait = Portrait
