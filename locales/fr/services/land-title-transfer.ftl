service-land-title-transfer = Transfert de la propriété d’un bien
    .summary = Faites inscrire à votre nom le terrain ou le logement que vous avez acheté.
    .who = La personne qui a signé un contrat d’achat d’un terrain, d’un logement ou d’un magasin à Al-Waha.
    .gives = Un nouveau titre de propriété à votre nom.
    .next = La Direction des terres et du cadastre calcule les frais de transfert d’après le prix et vous les indique. Elle vous invite ensuite, avec le vendeur, au bureau du cadastre. Vous recevez le titre le jour même.
    .complaint = Formez un recours écrit auprès de la Direction des terres et du cadastre, dans les trente jours suivant la décision. Elle répond sous quinze jours ouvrables. Ensuite, vous pouvez saisir le tribunal foncier.

criterion-land-title-transfer-at-least-18 = L’acheteur a au moins dix-huit ans.
    .refused = Pour une personne de moins de dix-huit ans, c’est un parent ou le tuteur qui achète, avec l’autorisation du tribunal. Renseignez-vous auprès de la Direction des terres et du cadastre.

criterion-land-title-transfer-national = L’acheteur a la nationalité d’Al-Waha.
    .refused = Vous n’avez pas la nationalité d’Al-Waha. Vous pouvez continuer : la Direction demande d’abord l’accord du Conseil des ministres.

criterion-land-title-transfer-no-mortgage = Le bien n’est pas hypothéqué.
    .refused = Le bien est hypothéqué. Vous pouvez continuer : la vente est inscrite une fois que le créancier donne son accord.
