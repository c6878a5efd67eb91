# Les pages d’une demande et de l’espace personnel, après la connexion.

begin-title = Avant de commencer
begin-drafts = Il y a une demande non terminée
begin-filed = Cette demande a déjà été envoyée
begin-filed-text = Ouvrez-la pour voir où elle en est. N’en commencez une nouvelle que pour autre chose, par exemple pour un autre enfant.
begin-filed-on = envoyée le { $date }
draft-continue = Continuer la demande
draft-saved-at = dernier enregistrement : { $at }
begin-services = Les services que vous voulez
begin-services-hint = Tous sont cochés. Décochez ce que vous ne voulez pas ; vous pourrez le demander plus tard.
begin-nothing-chosen = Choisissez au moins un service
begin-notice = Les registres que nous allons interroger
begin-notice-text = En choisissant « Commencer », vous nous chargez de demander à ces registres ce qu’il faut pour les services choisis, et rien d’autre. Nous vous montrons tout ce que nous recevons, pour que vous puissiez le vérifier.
begin-facts = Ce que nous demandons
begin-laws = La loi qui le permet
begin-notice-none = Pour le moment, le portail n’a le droit d’interroger aucun registre à ce sujet. Nous vous demandons tout ce qu’il faut.
begin-notice-logged = Chaque consultation est enregistrée ; vous la retrouvez sous « Qui a consulté mes données ».
begin-notice-logged-of = Chaque consultation est enregistrée, et { $name } peut la voir à tout moment.
begin-button = Commencer

who-child = De quel enfant s’agit-il ?
who-hint = { $people ->
    [one] Un seul enfant est enregistré pour vous. Registre : { $source }.
   *[other] Voici les enfants enregistrés pour vous. Registre : { $source }.
}
who-none = Nous n’avons trouvé personne dans le registre. Vous pouvez donner vous-même les informations.
who-not-listed = Ne figure pas dans cette liste
who-not-listed-hint = Nous vous demandons les informations et les vérifions plus tard.
who-tell = Je donne moi-même les informations
who-not-chosen = Choisissez qui concerne cette demande
who-trouble-text = Votre demande ne s’arrête pas : donnez vous-même les informations, et nous les vérifierons quand le registre répondra.

known-title = Informations connues : { $source }
known-kicker = Provient d’un registre officiel
known-lead = Assurez-vous que tout est exact. Vous n’avez rien à saisir.
known-confirm = C’est exact, continuer
known-sign-in-kicker = Provient de votre connexion
known-sign-in-title = Ce que dit votre identité numérique
known-sign-in-lead = Elle a servi à votre connexion ; nous ne vous demandons donc pas ces informations. Assurez-vous qu’elles sont bien les vôtres.
known-missing = Ce registre ne nous a pas tout donné
known-missing-text = Nous vous demandons ce qui suit dans les pages suivantes, et nous vérifierons vos réponses plus tard :
this-is-wrong = C’est inexact
whole-name = Nom complet
name-parts = Les parties du nom
name-parts-wrong = Les parties du nom, ou en corriger une
about-you = À votre sujet
about-you-as = À votre sujet ({ $role })
as-of = Situation au { $date }
origin-unless = certaines diffèrent, comme indiqué à côté
mark-contested = Vous avez indiqué que le registre se trompe. Il contient : { $value }
mark-contested-plain = Vous avez indiqué que le registre se trompe
mark-corrected = Corrigé par le registre
mark-stale = Ancien ; à vérifier
mark-to-verify = Nous le vérifierons auprès du registre

wrong-title = Corriger : { $label }
wrong-lead = Ce que contient le registre reste enregistré à côté de ce que vous indiquez, et l’organisme examine la question. Votre demande ne s’arrête pas. Registre : { $source }.
wrong-register-says = Dans le registre à présent
wrong-reason = Pourquoi est-ce inexact ?
wrong-reason-hint = Par exemple : un tribunal a modifié mon nom l’an dernier.
wrong-button = Enregistrer la correction

journey-step = Étape { $position } sur { $of }
journey-step-about = Étape { $position } sur { $of } environ
on-record-person = Tel que vous l’avez enregistré dans vos coordonnées. Modifiez-le ici si vous en voulez un autre pour cette demande.
on-record-register = Tel qu’il figure pour vous dans les registres. Modifiez-le ici si vous en voulez un autre pour cette demande.
choice-nearest = Au plus près de votre adresse enregistrée
paid-title = Ce qui vous est versé
paid-open = le montant est fixé lors de la décision
paid-total = Total
paid-text = Le versement a lieu après l’acceptation de la demande, à partir du jour que l’organisme indique dans sa décision.
question-saved-elsewhere = Cette page a été enregistrée dans une autre fenêtre après que vous l’avez ouverte ici
question-saved-elsewhere-text = Ce que vous avez saisi ici est encore dans les champs. Relisez-le, puis enregistrez-le si vous voulez remplacer ce qui a été enregistré là-bas.
question-asked-unverified = C’est pourquoi nous vous le demandons. L’organisme décide d’après ce que vous indiquez.
question-asked-instead = C’est pourquoi nous vous le demandons ; nous vérifierons votre réponse plus tard.
field-example = Exemple :
mobile-hint = Par exemple { $example } : { $form }
checksum-doubt = Les chiffres de contrôle ne correspondent pas. Relisez, puis continuez si c’est exact.

application-title = Demande : { $what }
asked-for = Ce que vous demandez
tasks-registers = Confirmer ce que savent les registres
tasks-questions = Ce que nous vous demandons
tasks-sending = Vérifier et envoyer
task-saved = Vos réponses sont enregistrées
task-saved-text = Vous pouvez fermer cette page et revenir quand vous voulez, sur n’importe quel appareil.
task-count = { $done ->
    [one] { $done } page terminée sur { $of }.
    [many] { $done } de pages terminées sur { $of }.
   *[other] { $done } pages terminées sur { $of }.
}
task-who = De qui s’agit-il ?
task-done = Terminé
task-next = À faire
task-later = Après ce qui précède
task-go-on = Continuer
task-any-time = Vos réponses sont enregistrées après chaque page.

check-answers-title = Vérifiez vos réponses
check-answers-lead = Voici tout ce que nous allons envoyer. Rien n’est envoyé avant votre accord, à la fin de cette page.
check-answers-yours = Vos réponses
check-answers-to-send = Aller à la déclaration
asked-for-refused = Ne peut pas être demandé pour le moment
check-answers-not-sent = Cette demande ne peut pas être envoyée pour le moment
check-answers-go-without = Continuer sans ce qui ne peut pas être demandé
check-answers-rule = La règle et son article
check-known-count = { $count ->
    [one] Une donnée
   *[other] { $count } données
}
rules-refused = Cette demande n’est pas possible
rules-warned = À noter
total-cost = Coût total :
declaration-title = Déclarer et envoyer
declaration-text = Vous êtes responsable de ce que vous avez écrit. Donner sciemment de fausses informations est une infraction.
declaration-label = Je déclare que ce que j’ai écrit est exact à ma connaissance, et je demande les services nommés ici.
declaration-missing = Acceptez la déclaration pour envoyer la demande
submit-application = Envoyer la demande

confirmation-title = Nous avons reçu votre demande
confirmation-reference = Votre numéro de référence
confirmation-at = Le { $at }
confirmation-now = Ce que vous pouvez faire maintenant
confirmation-lead = Gardez ce numéro. Il suffit pour suivre chaque service demandé, auprès de chaque organisme.
confirmation-cost = À payer : { $amount }
payment-title = Ce que vous payez
payment-nothing = Cette demande est sans frais.
payment-later = à payer après l’acceptation
payment-now = à payer, si ce n’est pas déjà fait
payment-none = rien à payer : le service n’a pas été accordé
payment-how = Ce portail n’encaisse pas de frais et ne sait pas ce qui a été payé. Après l’acceptation, payez auprès de l’organisme ou dans un centre de services, avec votre numéro de référence. L’organisme vous indique les moyens de paiement acceptés.
issued-title = Ce qui vous a été délivré
issued-to = Au nom de
issued-on = Délivré le
issued-print = Vous pouvez imprimer cette page.
issued-verify = Vérifier la demande
issued-next = Étape suivante :
confirmation-to-case = Suivre la demande
confirmation-print = Vous pouvez imprimer cette page : elle sert de récépissé.
confirmation-verify = La personne à qui vous remettez le récépissé peut le vérifier :
confirmation-feedback = Comment cela s’est-il passé ? Écrivez-nous :
promised-by = Prévu au plus tard le { $date }
promised-after = Commence après acceptation : { $services }

case-services = Où en est chaque service
case-timeline = Ce qui s’est passé jusqu’ici
case-before = Auparavant : { $events ->
    [one] { $events } étape
    [many] { $events } d’étapes
   *[other] { $events } étapes
}
case-unverified = { $count ->
    [0] Aucune réponse ne reste à vérifier
    [one] Une réponse reste à vérifier
    [many] { $count } de réponses restent à vérifier
   *[other] { $count } réponses restent à vérifier
 }
case-unverified-text = Le registre n’a pas répondu à ce moment-là. Vos réponses ont été acceptées et lui seront comparées plus tard. Vous n’avez rien à faire.
case-help = Pour toute question, appelez-nous et donnez votre numéro de référence.
receipt-number = Numéro du récépissé de l’organisme :
issued-number = Numéro
reply-title = Une question vous attend : { $service }
reply-label = Votre réponse
reply-due = Répondez au plus tard le { $date }
reply-button = Envoyer la réponse
reply-missing = Écrivez votre réponse
reply-too-long = La réponse est trop longue ; réduisez-la à 2 000 caractères au plus
reply-example = Oui, au même domicile.
reply-sent = Votre réponse a été envoyée
reply-sent-text = L’organisme poursuit maintenant l’examen de votre demande.

my-hello = Bonjour { $name }
my-empty = Vous n’avez encore aucune demande
my-empty-text = Quand vous en commencez une, vous la trouvez ici.
my-asks = Question sur « { $service } » :
my-answer = Répondre à la question
my-needs-you = Ce que vous avez à faire maintenant
my-drafts = Demandes non terminées
my-applications = Demandes envoyées
my-data-title = Mes données
my-data-link = Ce que les registres savent de moi
my-data-link-text = Ce que le portail a vu en dernier, par registre et par date.
my-usage-text = Chaque consultation de vos données, autorisée ou refusée.
my-data-lead = Ce que les registres ont transmis en dernier au portail pour vos demandes. Aucun registre n’est interrogé pour afficher cette page.
my-data-empty = Nous n’avons encore interrogé aucun registre à votre sujet
my-data-empty-text = Les registres ne sont interrogés que lorsque vous commencez une demande.
my-data-wrong = Quelque chose est inexact ?
my-data-wrong-text = Choisissez « C’est inexact » à côté de l’information. Nous demandons à l’organisme qui tient le registre de la corriger, et vous pouvez suivre la correction ici. Ou appelez-nous maintenant.

usage-title = Qui a consulté mes données
usage-lead = Chaque question posée à un registre officiel à votre sujet : quand, par qui, pourquoi et en vertu de quelle loi. Y compris celles que le portail a refusées.
usage-empty = Personne n’a consulté vos données
usage-empty-text = Quand un registre est interrogé à votre sujet, cela s’affiche ici aussitôt.
usage-who = Qui
usage-for = Pour le compte de
usage-purpose = Finalité
usage-details = Finalités et lois
usage-facts = Informations
usage-application = Voir la demande
usage-answered = Autorisée
usage-failed = Sans réponse
usage-refused = Refusée
usage-open = En attente
usage-complain = Une consultation que vous ne comprenez pas ?
usage-complain-text = Appelez-nous ou écrivez-nous ; nous répondons par écrit.
looker-yourself = Vous, par le portail
looker-another = Une personne dont la demande vous concerne aussi, comme l’autre parent
looker-portal = Le portail, de lui-même

# Apprendre, santé et handicap, voyages.

who-pupil = De quel élève s’agit-il ?
who-minor = De quel enfant s’agit-il ?
leave-out-text = Ce que vous laissez de côté pourra être demandé plus tard, quand la condition sera remplie. Le reste peut être envoyé maintenant.
leave-out-button = Continuer sans : { $services }
sent-before = Cela a déjà été demandé
sent-before-text = Cela a déjà été demandé pour la même personne. Ouvrez ce dossier pour voir où il en est. Si vous l’envoyez de nouveau, vous pourriez payer deux fois.
check-waits-for = « { $service } » commence après l’accord pour « { $other } ». Ce service n’est pas dans cette demande. Continuez si l’accord existe déjà.
