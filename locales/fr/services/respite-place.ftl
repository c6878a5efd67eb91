service-respite-place = Centre de jour ou court séjour
    .summary = Demandez une place pour la personne dont vous vous occupez, et prenez quelques jours de repos.
    .who = Toute personne qui s’occupe d’un proche pour lequel la commission médicale a établi un rapport. La priorité est donnée aux habitants du gouvernorat.
    .gives = Une place dans un centre de jour, ou un court séjour de trente jours par an au plus.
    .next = Le Service régional d’aide sociale examine la demande et vous invite tous deux à visiter le centre avant de décider. S’il n’y a pas de place, il indique quand il y en aura une et propose un autre centre.
    .complaint = Formez un recours écrit auprès du Service régional d’aide sociale, dans les trente jours suivant la décision. Une commission qui n’a pas participé à la décision répond sous quinze jours ouvrables.

criterion-respite-place-ends-after-start = Le séjour ne se termine pas avant d’avoir commencé.
    .refused = Le dernier jour du séjour précède le premier. Corrigez l’un des deux.

criterion-respite-place-thirty-days = Le séjour ne dépasse pas trente jours.
    .refused = Le séjour demandé dépasse trente jours. Choisissez une durée plus courte, ou demandez un centre de jour.

criterion-respite-place-not-bedridden = La personne aidée ne doit pas rester alitée.
    .refused = La personne dont vous vous occupez doit rester alitée. Vous pouvez continuer : le centre verra s’il dispose d’un lit et d’un infirmier.
