# Le téléphone, pour ce que voit le public : demander à être appelé, et ce que l’on en apprend.

call-about = Objet

call-outcome-solved = résolu
call-outcome-handed-on = transmis
call-outcome-call-back = appel prévu
call-outcome-unsolved = non résolu
call-outcome-dropped = interrompu
attempt-reached = Joint, terminé
attempt-no-answer = Pas de réponse
attempt-wrong-number = Faux numéro
attempt-later = Souhaite un appel plus tard
call-time-soon = Dès que possible
call-time-morning = Le matin
call-time-afternoon = L’après-midi

ask-person-birth-date = Quelle est votre date de naissance ?
ask-person-grandfather-name = Quel est le prénom de votre grand-père paternel ?
ask-person-address-street = Dans quelle rue est votre adresse enregistrée ?
ask-person-address-building = Quel est le numéro de votre bâtiment ?
ask-person-address-municipality = Dans quelle municipalité est votre adresse enregistrée ?
ask-person-address-postcode = Quel est votre code postal ?
purpose-verify-caller = vérification de l’identité d’une personne au téléphone
hub-function-caller-verification = Vérification de l’identité d’une personne au téléphone
    .about = Au téléphone, l’agent saisit ce que dit la personne et voit si cela correspond à ce que contiennent les registres.

call-me = Demander un appel
call-me-lead = Laissez un numéro, et nous vous appelons dans votre langue.
call-me-number = Numéro de téléphone
call-me-number-hint = Par exemple { $example } : { $form }.
call-me-number-wrong = Ce numéro n’existe pas. Saisissez { $form }, comme { $example }.
call-me-name = Quel nom devons-nous demander ?
call-me-name-missing = Saisissez le nom de la personne à demander.
call-me-time = Quand ?
call-me-words = De quoi s’agit-il ?
call-me-words-hint = Ni numéro national, ni numéro de compte.
call-me-care = Au téléphone, nous ne demandons jamais de mot de passe ni de code de votre identité numérique.
call-me-send = Demander un appel
call-me-full = Nous ne pouvons plus prévoir d’appel pour le moment. Appelez-nous :
call-me-done = Nous vous appellerons
call-me-promise-soon = Nous vous appelons dès que possible au { $number }.
call-me-promise-morning = Nous vous appelons le matin du { $date }, à partir de { $time }, au { $number }.
call-me-promise-afternoon = Nous vous appelons l’après-midi du { $date }, à partir de { $time }, au { $number }.
call-me-done-text = Nous essayons jusqu’à quatre fois. Si nous ne vous joignons pas, refaites la demande.

sms-caller-refused = { portal-name } : au téléphone, quelqu'un s'est fait passer pour vous et a mal répondu. Rien n'a été dit ni changé. Si ce n'est pas vous, appelez le { $hotline }.
notice-caller-refused = Quelqu’un s’est fait passer pour vous
notice-caller-refused-text = Au téléphone, quelqu’un a donné votre numéro national et a mal répondu trois fois à nos questions. Rien n’a été dit ni changé. Jusqu’à demain, votre identité ne peut plus être vérifiée au téléphone. Nous pouvons vous appeler au numéro enregistré.

# Ce qui est dit à la personne au téléphone, et le papier avec le code pour continuer.
script-greeting = Bonjour, service téléphonique. En quoi puis-je vous aider ?
script-verify = Avant de consulter ce qui vous concerne, je dois m’assurer que c’est bien vous. Indiquez-moi votre numéro national, s’il vous plaît. Je ne vous demanderai jamais de mot de passe ni de code de votre identité numérique.
script-locked = Je ne peux pas m’assurer aujourd’hui que c’est bien vous. Nous pouvons vous appeler au numéro enregistré, ou vous pouvez venir dans un centre de services avec votre carte.
script-close = Ai-je répondu à toutes vos questions ? Vous pouvez donner votre avis sur cet appel sur le portail.
to-go-title = Continuer chez vous
to-go-code = Avec ce code, vous continuez votre demande :
to-go-where = La page où se saisit le code
to-go-how = Saisissez-le sur cette page. Connectez-vous aussi avec votre identité numérique, ou saisissez un code que nous vous envoyons :
to-go-until = Il vaut jusqu’au { $date }. Un code créé plus tard le remplace.
