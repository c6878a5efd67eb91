# Contacts, messages, codes à usage unique et codes de reprise.

## Messages courts : brefs, sans lien, avec les seules lettres de l’alphabet à sept bits (donc ni ê, ni ç, ni ’)

sms-code-confirm-contact = { portal-name } : votre code est { $code }. Il confirme ce contact et vaut 10 minutes. Ne le dites à personne.
sms-code-staff-change = { portal-name } : votre code est { $code }. Ne le lisez que lors d'un appel que vous nous avez fait. Il vaut 10 minutes.
sms-code-resume = { portal-name } : votre code est { $code }. Saisissez-le sous 10 minutes sur la page qui l'a demandé. Ne le dites à personne, nous compris.
sms-resume-code = { portal-name } : le code de votre demande est { $code }, valable jusqu'au { $date }. Il sert sur le portail, au téléphone ou au guichet.
sms-resume-code-made = { portal-name } : un agent a créé un code pour continuer votre demande. Si vous n'en savez rien, appelez le { $hotline }.
sms-contact-changed = { portal-name } : votre contact change le { $date }. Ce n'est pas vous ? Saisissez { $code } sur le portail (Aide, Annuler un changement) ou appelez le { $hotline }.
sms-contact-new = { portal-name } : vos messages arrivent ici dès maintenant.
sms-change-stopped = { portal-name } : le changement de votre contact a été annulé. Rien ne change avant une visite au guichet ou une connexion de niveau élevé. Aide : { $hotline }
sms-encounter = { portal-name } : un agent ({ $role }) a ouvert votre dossier. Qui et pourquoi : connectez-vous et voyez Mes messages.
sms-encounter-at = { portal-name } : un agent ({ $role }, { $workplace }) a ouvert votre dossier. Qui et pourquoi : connectez-vous et voyez Mes messages.
sms-submitted = { portal-name } : votre demande { $reference } est arrivée. Elle est dans votre espace.
sms-asked = { portal-name } : votre demande { $reference } donne lieu à une question. Connectez-vous pour y répondre.
sms-decided = { portal-name } : une décision a été prise sur votre demande { $reference }. Connectez-vous pour la lire.
sms-offer = { portal-name } : il y a une offre ou un rappel pour vous. Connectez-vous pour le lire.

mail-subject = { portal-name } : { $what }
mail-foot = Ce message ne contient pas de lien, et personne ne répond à cette adresse. Nous ne demandons jamais votre mot de passe ni un code par courrier électronique. Ce que nous vous écrivons figure aussi sur le portail, sous Mes messages.

## Mes messages

messages-title = Mes messages
messages-lead = Ce que le portail vous a dit, du plus récent au plus ancien. Les codes ne sont pas conservés.
messages-none = Il n’y a pas de messages
messages-none-text = Quand il se passe quelque chose pour une de vos demandes, ou quand un agent ouvre votre dossier, cela s’affiche ici.
messages-here-only = Ici seulement
messages-by-sms = Par SMS au
messages-by-email = Par courrier électronique à
messages-sent = envoyé
messages-waiting = en cours d’envoi
messages-delayed = pas encore envoyé, car le service de messagerie ne répond pas ; nous continuons d’essayer
messages-refused = non remis, car le numéro ou l’adresse n’existe pas
messages-lapsed = non envoyé, car le service de messagerie n’a pas répondu à temps
my-messages-text = Ce que nous vous avons dit, quand et par quel moyen.
my-contact-text = Votre téléphone et votre adresse électronique, et les messages que vous voulez.
help-messages = Comment m’écrivez-vous ?
help-messages-text = Par SMS ou par courrier électronique, au contact enregistré dans votre espace. À défaut, au contact du registre de la population. Nos messages n’ont pas de lien. Nous ne demandons jamais de mot de passe. Ne saisissez un code que sur la page où vous l’avez demandé. Les agents n’en demandent un que lors d’un appel que vous avez fait vous-même.
home-resume-text = Continuez une demande avec le code que vous avez reçu.

notice-one-time-code = Code à usage unique
notice-code-confirm-contact = Il confirme un numéro de téléphone ou une adresse électronique.
notice-code-staff-change = Il permet à un agent de modifier quelque chose pour vous pendant un appel.
notice-code-resume = Il ouvre une de vos demandes non terminées sur un autre appareil.
notice-resume-code = Un code pour continuer
notice-resume-code-text = Un code a été créé pour cette demande : { $what }. Il vaut jusqu’au { $date }. Un code créé plus tard le remplace.
notice-contact-added = Un contact a été ajouté
notice-contact-added-text = { $new } est utilisé à partir du { $date }.
notice-contact-removed = Un contact a été supprimé
notice-contact-removed-text = { $old } est utilisé jusqu’au { $date }.
notice-contact-changed = Un contact a été modifié
notice-contact-changed-text = { $new } remplace { $old } le { $date }. Jusque-là, les codes vont à { $old }.
notice-change-stopped = Un changement a été annulé
notice-change-stopped-text = Une personne qui a votre ancien contact a dit que le changement ne venait pas d’elle. Vos contacts restent comme ils étaient. Rien ne peut changer avant une connexion de niveau élevé ou une visite au guichet.
notice-encounter = Votre dossier a été ouvert
notice-encounter-text = Par : { $role }. Moyen : { $channel }.
notice-encounter-at-text = Par : { $role }, { $workplace }. Moyen : { $channel }.
notice-submitted = Votre demande est arrivée
notice-submitted-text = Numéro de référence { $reference }. Les organismes l’ont reçue ou la recevront bientôt.
notice-asked = Un organisme a une question
notice-asked-text = { $service }, numéro de référence { $reference }. Votre réponse est nécessaire pour continuer.
notice-decided = Une décision a été prise
notice-approved = Votre demande a été acceptée
notice-refused = Votre demande a été refusée
notice-decided-text = { $service }, numéro de référence { $reference }.
notice-offer-text = Vous la trouvez dans votre espace.

## Contact

contact-title = Comment nous vous joignons
contact-lead = Les codes à usage unique et les messages vont à ces contacts. Un nouveau contact est confirmé par un code que nous y envoyons.
contact-phone = Téléphone
contact-email = Adresse électronique
contact-none = Aucun contact enregistré pour le moment.
contact-in-force = Nous vous y écrivons
contact-ahead = À venir
contact-unconfirmed = Non confirmé
contact-from-register = Provient du registre de la population
contact-from-you = Vous nous l’avez donné
contact-until = Utilisé jusqu’au { $date }.
contact-from = Utilisé à partir du { $date }.
contact-confirm-link = Saisir le code que nous y avons envoyé
contact-phone-add = Votre numéro de téléphone
contact-phone-change = Un autre numéro de téléphone
contact-phone-hint = Un téléphone portable qui reçoit les SMS : { $form }, comme { $example }. Pour un numéro à l’étranger, commencez par + et l’indicatif du pays.
contact-email-add = Votre adresse électronique
contact-email-change = Une autre adresse électronique
contact-email-hint = Une adresse que personne d’autre ne lit.
contact-send-code = Y envoyer un code
contact-phone-remove = Supprimer le numéro de téléphone
contact-email-remove = Supprimer l’adresse électronique
contact-error-phone-missing = Saisissez le numéro de téléphone
contact-error-phone = Saisissez { $form }, comme { $example }. Commencez par l’indicatif du pays s’il est à l’étranger
contact-error-email-missing = Saisissez l’adresse électronique
contact-error-email = Saisissez une adresse électronique complète, avec le signe @ suivi du nom du site
contact-error-same = Ce contact est déjà utilisé : saisissez-en un autre
contact-no-gateway = Rien ne peut être envoyé pour le moment
contact-no-gateway-text = Ce portail n’est pas relié à un service de messagerie. Ce que nous avons à vous dire figure sous Mes messages ; jusque-là, aucun contact ne peut être confirmé.
contact-waits = Un changement est en attente
contact-waits-text = D’ici là, les codes vont là où ils allaient. Nous en avons informé vos contacts utilisés. Vous pouvez revenir sur ce changement.
contact-keep = Tout laisser comme avant
contact-locked = Vos contacts ne peuvent pas être modifiés
contact-locked-text = Une personne qui a votre ancien contact a annulé un changement le { $date }, en disant qu’il ne venait pas d’elle. Les codes vont là où ils allaient.
contact-locked-way = Pour faire de nouveau un changement, connectez-vous au niveau élevé, ou venez dans un centre de services avec votre carte d’identité.
contact-sign-in-surely = Se connecter au niveau élevé
contact-unlock-text = Votre connexion est de niveau élevé ; vous pouvez donc autoriser de nouveau les changements.
contact-unlock = Autoriser de nouveau les changements
contact-done-confirmed = Le contact est confirmé
contact-done-confirmed-text = Dès maintenant, les codes et les messages y vont.
contact-done-waits = Le changement est noté
contact-done-waits-text = Il prend effet après un délai, pour que nul ne puisse détourner vos messages à votre insu. Nous en avons informé vos contacts utilisés.
contact-done-kept = Tout reste comme avant
contact-done-kept-text = Le changement a été retiré.
contact-done-wished = Vos souhaits sont enregistrés
contact-done-wished-text = Ils valent dès maintenant pour chaque message.
contact-done-unlocked = Vous pouvez de nouveau modifier vos contacts
contact-done-unlocked-text = Vérifiez que ces contacts sont les vôtres.

wishes-title = Les messages que vous voulez
wishes-lead = Tout figure de toute façon sous Mes messages. Ce qui touche à votre sécurité, comme un contact modifié, est toujours envoyé.
wishes-topics = Écrivez-moi au sujet de
topic-of-looks = L’ouverture de mon dossier par un agent
topic-of-cases = Les nouvelles de mes demandes
topic-of-reminders = Les offres et les rappels
topic-of-safety = La sécurité
wishes-looks-hint = Chaque fois, avec la fonction et le lieu de travail.
wishes-cases-hint = Quand une demande arrive, quand un organisme pose une question et quand il décide.
wishes-reminders-hint = Quand un document va expirer, ou quand vous pouvez avoir droit à quelque chose.
wishes-language = Dans cette langue
wishes-by = Par ce moyen, si j’ai les deux
wishes-by-sms = SMS
wishes-by-email = Courrier électronique
wishes-button = Enregistrer

## Codes à usage unique

code-title = Saisissez le code
code-why-confirm-contact = Nous envoyons un code au nouveau contact, pour nous assurer qu’il est à vous.
code-why-staff-change = Nous envoyons un code à votre contact avant tout changement.
code-why-resume = Nous envoyons un code au contact connu de la personne dont c’est la demande.
code-label = Le code
code-hint = Six chiffres. Il vaut dix minutes.
code-button = Vérifier le code
code-to = À :
code-sent = Le code a été envoyé
code-sent-text = Il peut mettre une minute à arriver.
code-under-way = Le code est en cours d’envoi
code-under-way-text = Il peut mettre une minute à arriver.
code-delayed = Le code n’a pas encore été envoyé
code-delayed-text = Le service de messagerie ne répond pas pour le moment. Nous continuons d’essayer ; le code vaut dix minutes à partir de votre demande. S’il n’est pas arrivé d’ici là, demandez-en un autre.
code-refused = Le code n’a pas pu être remis
code-refused-text = Selon le service de messagerie, ce numéro ou cette adresse n’existe pas. Revenez en arrière et vérifiez.
code-failed = Le code n’a pas pu être envoyé
code-failed-text = Demandez-en un autre dans quelques minutes.
code-no-contact = Nous ne connaissons aucun contact
code-no-contact-text = Nous ne connaissons ni téléphone ni adresse électronique de la personne dont c’est la demande. Connectez-vous avec l’identité numérique, appelez-nous ou venez dans un centre de services.
code-no-gateway = Aucun code ne peut être envoyé
code-no-gateway-text = Ce portail n’est pas relié à un service de messagerie. Connectez-vous avec l’identité numérique, appelez-nous ou venez dans un centre de services.
code-enough = Trois codes ont été envoyés en une heure
code-enough-text = Pour votre sécurité, nous n’en envoyons pas d’autre. Le prochain peut être envoyé le { $at }. Le dernier code arrivé peut servir tant qu’il vaut.
code-none = Aucun code n’est arrivé ?
code-none-text = Vérifiez que le téléphone a du réseau, et regardez dans le dossier du courrier indésirable. Demandez ensuite un autre code : seul le dernier compte.
code-again = Envoyer un autre code
code-not-six-digits = Saisissez les six chiffres du code
code-wrong = { $left ->
    [0] Ce n’est pas le code. Vous n’avez plus d’essai
    [one] Ce n’est pas le code. Vous avez encore { $left } essai
    [many] Ce n’est pas le code. Vous avez encore { $left } d’essais
   *[other] Ce n’est pas le code. Vous avez encore { $left } essais
}
code-expired = Ce code a expiré ou a déjà servi. Demandez-en un autre
code-locked = Le code a été mal saisi trop souvent et ne compte plus. Demandez-en un autre

## Codes de reprise

resume-title = Continuer avec un code
resume-lead = Avec le code d’une demande, vous reprenez là où vous en étiez, sur cet appareil.
resume-label = Le code
resume-hint = Neuf chiffres, par exemple 123-456-789, tels qu’on vous les a montrés, envoyés ou dits.
resume-missing = Saisissez le code
resume-not-nine-digits = Le code a neuf chiffres : recomptez-les
resume-misheard = Un chiffre est faux, ou deux ont changé de place : comparez avec le code que vous avez reçu
resume-wrong = Ce code n’ouvre rien. Il a peut-être expiré, un plus récent l’a remplacé, ou la demande a déjà été envoyée. Connectez-vous pour trouver vos demandes, ou demandez-nous un nouveau code
resume-too-many = Trop de codes ont été essayés d’ici. Plus aucun n’est examiné avant le { $at }, même juste. Connectez-vous pour trouver vos demandes sans code
resume-none = Pas de code ?
resume-none-sign-in = après la connexion, vous trouvez tout ce que vous avez commencé, sans code.
resume-none-call = Appelez-nous, ou venez dans un centre de services :
resume-who-title = Montrez que c’est bien vous
resume-who-lead = Un code seul n’ouvre rien, pour qu’une personne qui l’a trouvé ou entendu ne puisse pas continuer votre demande.
resume-by-eid = Avec l’identité numérique
resume-by-eid-text = Vous pouvez ensuite tout utiliser. Si la demande n’est pas à vous, elle n’y figure pas.
resume-by-code = Avec un code à usage unique
resume-by-code-text = Nous envoyons un code au contact connu de la personne dont c’est la demande. Il ouvre cette demande et rien d’autre.
resume-send = Envoyer un code à usage unique
resume-make-title = Continuer par téléphone ou au guichet
resume-make-lead = { $what } : avec un code, nos agents, ou vous sur un autre appareil, pouvez continuer cette demande précise.
resume-make-phone = Au téléphone : lisez le code à notre agent, qui vous demande aussi qui vous êtes.
resume-make-counter = Dans un centre de services : dites le code au guichet et montrez votre carte d’identité.
resume-make-safe = Le code seul n’ouvre rien : votre identité est toujours vérifiée aussi.
resume-make-button = Créer un code
resume-make-another = Créer un autre code
resume-made-title = Votre code
resume-made-once = Notez-le : il n’est affiché qu’une fois
resume-made-until = Il ouvre cette demande jusqu’au { $date }, ou jusqu’à ce que vous l’envoyiez ou créiez un autre code.
resume-made-how = Lisez-le par groupes de trois. Si vous le perdez, créez-en un autre ici.

## Ce n’était pas moi

stop-title = Annuler un changement de contact
stop-lead = Nous vous avons dit que votre téléphone ou votre adresse électronique change, et cela ne vient pas de vous ? Saisissez le code de ce message : vos contacts restent comme ils sont.
stop-label = Le code du message
stop-hint = Neuf chiffres, par exemple 123-456-789.
stop-button = Annuler le changement
stop-wrong = Ce code n’annule rien. Il est peut-être mal saisi, ou le changement a déjà pris effet. Appelez-nous, ou venez dans un centre de services avec votre carte d’identité
stop-call = Ou appelez-nous :
stop-done = Le changement a été annulé
stop-done-text = Vos contacts restent comme ils étaient, et les codes vont à l’ancien contact.
stop-done-unlock = Rien ne peut changer avant une connexion de niveau élevé ou une visite dans un centre de services avec votre carte d’identité. Si vous pensez que quelqu’un utilise votre identité numérique, appelez-nous :

## Le registre qui connaît les contacts

hub-function-contact-on-record = Joindre les personnes
    .about = Consulte le téléphone et l’adresse électronique d’une personne quand un code doit être envoyé, ou quand elle ouvre la page de ses contacts.
purpose-reach-person = envoi de codes et de messages à la personne
law-digital-services-law-art-19 = Loi n° 21 de 2023 sur les services numériques, art. 19
    .says = Le portail peut joindre une personne par des codes et des messages. Pour cela, il peut utiliser le numéro de téléphone et l’adresse électronique que contient le registre de la population.
person-phone = Numéro de téléphone du registre de la population
person-email = Adresse électronique du registre de la population
