service-criminal-record-certificate = Extrait de casier judiciaire
    .summary = Obtenez un extrait qui indique qu’aucune condamnation n’est inscrite à votre nom, ou ce que contient votre casier.
    .who = Toute personne de dix-huit ans ou plus qui a un numéro national, citoyens et résidents.
    .gives = Un extrait en arabe ou en anglais, valable trois mois.
    .next = Un agent consulte le casier et délivre l’extrait. Personne d’autre que vous ne le voit, jusqu’à ce que vous le remettiez à quelqu’un.
    .complaint = Si l’extrait est inexact, écrivez à la Direction du casier judiciaire. Elle le corrige sous cinq jours ouvrables. Ensuite, vous pouvez saisir le tribunal administratif.

criterion-criminal-record-certificate-of-age = Le demandeur a dix-huit ans ou plus.
    .refused = Les personnes de moins de dix-huit ans n’ont pas de casier ; aucun extrait n’est donc délivré.
