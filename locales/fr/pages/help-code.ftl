# De l’aide pour remplir un formulaire : un code qui ouvre un brouillon à un agent au téléphone.

help-code-title = Aidez-moi à remplir ma demande
help-code-made-title = Votre code d’aide
help-code-lead = { $what } : au téléphone, un agent ouvre ce formulaire avec vous et le remplit pendant que vous parlez.
help-code-call = Appelez-nous et dites que vous avez besoin d’aide pour un formulaire :
help-code-sees = L’agent voit cette demande et rien d’autre qui vous concerne. Vous pourrez voir ensuite qui l’a consultée.
help-code-sends = Personne d’autre que vous ne peut l’envoyer. Vous relisez d’abord les réponses.
help-code-make = Créer un code d’aide
help-code-read = Lisez ce code à l’agent
help-code-until = Il est valable jusqu’à { $time } et ne sert qu’une fois.
help-code-how = Pas encore au téléphone avec nous ? Appelez le
help-code-go-on-text = Revenez à votre formulaire. Dès que l’agent vous a rejoint, cela s’affiche en haut de la page.
help-code-go-on = Revenir à ma demande
help-code-withdraw = Je n’ai plus besoin d’aide
help-code-helped = Un agent vous aide dans cette demande depuis { $time }.
help-code-helped-see = Ce que l’agent saisit est enregistré ici. Actualisez une page pour le voir.
help-code-end = Mettre fin à l’aide
help-code-ended = L’aide est terminée
help-code-ended-text = Personne d’autre que vous ne voit plus cette demande. Ce qui a été saisi est toujours là.
helped-strip = Un agent remplit cette demande avec vous depuis { $time }.
helped-way = Mettre fin à l’aide
help-fill = Je n’arrive pas à remplir un formulaire. Quelqu’un peut-il le remplir avec moi ?
help-fill-text = Oui. Choisissez « Aidez-moi à remplir ma demande » dans votre demande, appelez-nous et lisez le code. L’agent ne voit que cette demande, et c’est vous qui l’envoyez.
