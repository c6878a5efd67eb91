# Ce qui suit une demande : vérification, demandes de correction, questions sur les consultations.

happened-verified = Un registre a confirmé ce que vous avez déclaré
happened-not-verified = Ce que vous avez déclaré n’a pas pu être vérifié auprès du registre
happened-contradicted = Un registre dit autre chose que vous ; l’agent en a été informé
happened-correction-opened = Vous avez demandé une correction au registre
happened-corrected = Le registre a été corrigé
happened-correction-declined = Le registre reste tel quel

checks-title = Vos propres réponses et les registres
checks-open = Restent à vérifier
checks-open-text = Ces registres n’ont pas répondu lors de votre demande ; vous avez donc répondu à leur place. Nous les interrogerons dès qu’ils fonctionneront de nouveau.
checks-compared = Comparées avec le registre
checks-flag-text = Quand un registre dit autre chose, l’agent décide ; rien n’est refusé pour cette seule raison.
checks-not = Non vérifiées
checks-barred-text = Quand le portail n’a pas le droit d’interroger, l’autorisation a été retirée, a expiré ou n’a jamais été donnée. L’organisme en a été informé et décide d’après ce que vous indiquez.
disputes-title = Ce que vous avez signalé comme inexact dans un registre
disputes-lead = Le registre a répondu, et vous avez donné une autre valeur. Votre demande suit son cours avec la vôtre, signalée comme telle, et une correction a été demandée au registre.
disputes-correction = Correction : { $status }
disputes-follow = Suivre la demande de correction
checks-register-says = Le registre dit :
checks-correct = Le registre se trompe
verdict-open = Pas encore vérifié
verdict-confirmed = Confirmé par le registre
verdict-contradicted = Le registre dit autre chose ; l’agent décide
verdict-contradicted-decided = Le registre dit autre chose ; l’organisme a décidé en le sachant
verdict-unknown-there = Le registre ne l’a pas
verdict-not-allowed = Non vérifié : le portail n’a pas le droit d’interroger le registre à ce sujet
verdict-nobody-to-ask-about = Impossible d’indiquer au registre de qui il s’agit
verdict-decided-before = Décidé avant que le registre ait pu être interrogé
verdict-stayed-silent = Non vérifié : le registre n’a pas répondu

corrections-title = Vos demandes de correction
correction-title = Correction : { $label }
correction-reference = Numéro
correction-register = Registre
correction-authority = Organisme
correction-you-said = Ce qui est juste, selon vous
correction-register-said = Dans le registre
correction-register-said-then = Le registre disait alors
correction-register-now = Le registre dit à présent
correction-reason = Pourquoi c’est inexact
correction-answer = Ce que dit l’organisme
correction-steps = Ce qui s’est passé
correction-application = Voir la demande concernée
correction-opened = Ouverte
correction-sent = Transmise au registre
correction-taken = En cours d’examen
correction-corrected = Registre corrigé
correction-declined = Registre non corrigé
correction-withdrawn = Retirée
correction-now-open = L’organisme qui tient le registre examine la question. En attendant, vos demandes suivent leur cours, avec votre valeur signalée comme la vôtre.
correction-now-corrected = Le registre a été corrigé. Vos demandes en cours reçoivent la nouvelle valeur.
correction-now-declined = Le registre reste tel quel, pour la raison indiquée sur cette page. Vous pouvez appeler l’organisme, ou refaire la demande avec d’autres preuves.
correction-now-withdrawn = Vous avez retiré cette demande. Le registre reste tel quel.
correction-withdraw-title = Vous avez changé d’avis ?
correction-withdraw-text = Tant que personne n’a commencé à décider, vous pouvez retirer la demande.
correction-withdraw = Retirer la demande
correction-form-title = Inexact dans le registre : { $label }
correction-form-lead = Dites-nous ce qui est juste. Nous demandons à l’organisme qui tient le registre de le corriger, et vous pouvez suivre ici la suite. Registre : { $source }.
correction-form-reason = Pourquoi est-ce inexact ?
correction-form-reason-hint = Par exemple : le tribunal a modifié mon nom l’an dernier.
correction-form-button = Demander la correction

look-title = Une consultation de mes données
look-lead = Tout ce qui est enregistré sur cette seule question posée à un registre.
look-open = Tout sur cette consultation
look-when = Quand
look-register = Registre
look-service = Service
look-exchange = Numéro de l’échange, le même dans le journal du registre :
look-questions = Vos questions à ce sujet
look-ask = Poser une question sur cette consultation
look-asked = Votre question a été envoyée
look-asked-text = L’organisme répond ici, par écrit.
look-answered = Réponse reçue
look-unanswered = En attente d’une réponse
look-answer = Réponse
look-ask-title = Question sur une consultation
look-ask-lead = Il s’agit de la question posée le { $at }. Registre : { $source }. L’organisme pour le compte duquel elle a été posée doit vous dire pourquoi.
look-ask-authority = À quel organisme posez-vous la question ?
look-ask-label = Votre question
look-ask-hint = Écrivez-la comme vous la diriez. Seul cet organisme la lit.
look-ask-missing = Écrivez votre question
look-ask-too-long = La question est trop longue ; réduisez-la à 2 000 caractères au plus
look-ask-example = Pourquoi fallait-il mon adresse pour cela ?
look-ask-button = Envoyer la question

usage-questions = Vos questions
usage-questions-count = { $questions ->
    [0] aucune question
    [one] une question
    [many] { $questions } de questions
   *[other] { $questions } questions
}
usage-filter = Choisir ce qui est affiché
usage-from = Du
usage-to = Au
usage-all = Tout
usage-show = Afficher
usage-none = Rien de ce type
usage-none-text = Choisissez une autre période, un autre registre ou un autre type.
usage-total = { $looks ->
    [0] Aucune consultation
    [one] Une consultation
    [many] { $looks } de consultations
   *[other] { $looks } consultations
}
usage-used = { $used ->
    [0] Aucune n’est une utilisation autorisée de vos propres données ; ce sont celles-là que donne le suivi des données.
    [one] L’une d’elles est une utilisation autorisée de vos propres données ; le suivi des données donne celle-là. Les autres ont été refusées, ou concernent d’autres personnes de vos demandes.
    [many] { $used } d’entre elles sont des utilisations autorisées de vos propres données ; le suivi des données donne celles-là. Les autres ont été refusées, ou concernent d’autres personnes de vos demandes.
   *[other] { $used } d’entre elles sont des utilisations autorisées de vos propres données ; le suivi des données donne celles-là. Les autres ont été refusées, ou concernent d’autres personnes de vos demandes.
}
usage-pages = Pages
usage-page = Page { $page } sur { $of }
usage-newer = Plus récentes
usage-older = Plus anciennes
usage-export = Emporter la liste
usage-export-text = Toutes les consultations choisies ici, dans un fichier.
looked-by-you = Vous
looked-by-another = Une autre personne
looked-by-portal = Le portail
looked-by-authority = Un organisme
looker-authority = Un organisme qui décide d’un de vos dossiers
looker-authority-another = Un organisme qui décide du dossier d’une autre personne, où figure votre nom. Service : { $service }. Votre rôle : { $role }
export-at = Quand
export-exchange = Échange
export-who = Qui
export-authority = Organisme
export-service = Service
export-purpose = Finalité
export-law = Loi
export-law-address = Adresse de la loi
export-register = Registre
export-facts = Informations
export-outcome = Résultat
looker-officer = Un agent de l’organisme qui tient le registre
looker-officer-at = Un agent de l’organisme qui tient le registre, { $workplace }
usage-stated = Motif indiqué
usage-through = Par l’intermédiaire de
