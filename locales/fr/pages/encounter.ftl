# Les rencontres avec un agent : les seuls mots que voit aussi le public.

encounter-id = Numéro national
encounter-born = Date de naissance
identified-id-card = Carte d’identité
identified-passport = Passeport
identified-residence-card = Carte de résidence
identified-two-documents = Deux autres documents officiels
identified-answers = Réponses au téléphone
identified-answers-and-code = Réponses et code à usage unique
visit-file = Déposer une demande
visit-continue = Continuer une demande
visit-status = Savoir où en est une demande
visit-identify = Établir l’identité de la personne
visit-correct = Faire corriger quelque chose
visit-for-another = Agir au nom d’une autre personne
workplace-call-centre = le service téléphonique
purpose-visit-file = dépôt d’une demande avec un agent
purpose-visit-continue = suite d’une demande avec un agent
purpose-visit-status = question à un agent sur l’état d’une demande
purpose-visit-correct = correction demandée avec un agent
purpose-visit-for-another = action au nom d’une autre personne, avec un agent
purpose-identify-person = identification de la personne au guichet
hub-function-counter-identification = Identification au guichet
    .about = Montre à l’agent qui est devant lui, pour qu’il compare le document et le visage, et indique si le dossier est protégé.
confirmed-screen = confirmé à l’écran
confirmed-paper = signé sur papier
confirmed-spoken = déclaré à voix haute
source-portal = Ce portail

fast-known = Ce que disent les registres
summary-sign = Signature
summary-day = Date

happened-begun = Commencée
happened-opened = Ouverte avec un agent
looked-by-staff = Agents
rights-occasion-desk = Un agent établit l’identité d’une personne au guichet ou au téléphone
gate-household-member = Un agent ne peut pas ouvrir le dossier d’une personne qui vit avec lui.
gate-consent-missing = Le dossier est protégé, et personne n’avait encore donné son accord.
gate-consent-refused = Le dossier est protégé, et un second agent a refusé.

law-digital-services-law-art-20 = Loi n° 21 de 2023 sur les services numériques, art. 20
    .says = Les consultations des agents sont comparées entre elles, pour que les dossiers ne s’ouvrent que pour les besoins des personnes. Ce qui est conservé pour cela ne nomme personne.
purpose-protect-records = vérification que les agents ne consultent un dossier que pour les besoins de la personne
hub-function-look-up-oversight = Surveillance des consultations des agents
    .about = Apprend dans quelle rue vit la personne que consultent les agents, et conserve un code que nul ne peut relire. Il montre à l’auditeur quand des agents consultent leurs voisins.
law-digital-services-law-art-18 = Loi n° 21 de 2023 sur les services numériques, art. 18
    .says = Toute personne qui reçoit le public à un guichet vérifie l’identité de chacun, par un document et par le registre de la population. Elle l’en informe.
person-household = Numéro du ménage
    .question = Quel est le numéro de votre ménage ?
person-protected = Dossier protégé
    .question = Votre dossier est-il protégé ?

# L’écran tourné vers la personne, et ce qu’elle emporte sur papier.
screen-title = Écran pour la personne
screen-type-code = Saisissez ce code au guichet.
screen-welcome = Bienvenue
screen-waiting = Ce qui est à vérifier s’affichera ici.
screen-read = Vérifiez, s’il vous plaît
screen-read-text = Voici ce qui sera déposé pour vous. Lisez-le, et dites si c’est exact.
screen-yes = C’est exact
screen-no = Quelque chose est inexact
screen-thanks = Merci
screen-thanks-yes = L’agent peut maintenant déposer la demande.
screen-thanks-no = Dites à l’agent ce qui est inexact.
receipt-title = Récépissé
summary-title = Résumé à signer
receipt-at = Déposé le { $at }
receipt-what = Information
receipt-answer = Réponse
receipt-typed-by = Origine
receipt-served-by = Agent : { $who }
receipt-verify = Scannez ce code pour vérifier que le récépissé est authentique, ou ouvrez cette adresse :
typed-by-person = la personne
