# À combien s’élève une prestation, et quels services viennent avant et après un autre.

amount-month = { $amount } par mois
amount-once = { $amount }, une seule fois
amount-title = Montant
amount-depends = Le montant dépend de ceci : { $facts }.
service-before = À faire avant
service-after = Ce qui suit souvent
often-next = Ce qui suit souvent
