# Mots des listes de codes : mariage, décès, retraite et soins.

code-premarital-centre-K01 = Centre de santé du Centre-ville
code-premarital-centre-K02 = Centre de santé d’As-Sidr
code-premarital-centre-K03 = Centre de santé de Port-aux-Perles
code-premarital-centre-K04 = Centre de santé d’Ar-Rayhan
code-premarital-centre-K05 = Centre de santé de Bir al-Ghazal

code-inherited-disease-none = Aucune
code-inherited-disease-thalassaemia = Thalassémie
code-inherited-disease-sickle-cell = Drépanocytose
code-inherited-disease-other = Autre maladie héréditaire du sang
code-inherited-disease-unknown = Nous ne savons pas

code-wedding-officiant-registrar = Un officier de mariage autorisé
code-wedding-officiant-court = Un juge du tribunal de la famille
code-wedding-officiant-church = Une Église reconnue

code-couple-home-mine = À mon adresse enregistrée
code-couple-home-spouse = À l’adresse de mon mari ou de ma femme
code-couple-home-new = Dans un nouveau logement, que nous déclarerons plus tard

code-couple-book-copies-one = Un pour la famille
code-couple-book-copies-two = Deux, un pour chacun de nous

code-couple-book-delivery-post = Par la poste, à l’adresse enregistrée
code-couple-book-delivery-counter = Au guichet de l’Office du registre de la population

code-marriage-support-grant = L’aide
code-marriage-support-loan = Le prêt
code-marriage-support-both = L’aide et le prêt
code-marriage-loan-amount-L1 = 3 000 WHD
code-marriage-loan-amount-L2 = 5 000 WHD
code-marriage-loan-amount-L3 = 8 000 WHD
code-marriage-loan-months-24 = 24 mois
code-marriage-loan-months-36 = 36 mois
code-marriage-loan-months-48 = 48 mois

code-relation-to-deceased-spouse = Mon mari ou ma femme
code-relation-to-deceased-parent = Mon père ou ma mère
code-relation-to-deceased-child = Mon fils ou ma fille
code-relation-to-deceased-sibling = Mon frère ou ma sœur
code-relation-to-deceased-other = Une autre personne

code-death-place-hospital = Dans un hôpital
code-death-place-home = À domicile
code-death-place-elsewhere = Ailleurs

code-death-manner-natural = Une mort naturelle
code-death-manner-accident = Un accident
code-death-manner-unclear = Une mort dont la cause n’est pas encore connue

code-cemetery-C01 = Grand cimetière de la Capitale
code-cemetery-C02 = Cimetière du Faubourg Est
code-cemetery-C03 = Cimetière de Wadi as-Sidr
code-cemetery-C04 = Cimetière de la Côte des Perles
code-cemetery-C05 = Cimetière de Jabal ar-Rayhan
code-cemetery-C06 = Cimetière d’Ar-Rimal

code-grave-kind-new = Une nouvelle tombe
code-grave-kind-family = La tombe familiale

code-burial-time-morning = Le matin
code-burial-time-noon = Après la prière de midi
code-burial-time-afternoon = Après la prière de l’après-midi

code-deceased-insured-insured = Travaillait et était assurée
code-deceased-insured-pensioner = Touchait une pension
code-deceased-insured-no = N’était pas assurée
code-deceased-insured-unknown = Je ne sais pas

code-estate-rite-muslim = Celles des musulmans
code-estate-rite-christian = Celles des chrétiens
code-estate-rite-other = D’autres règles
code-estate-parents-both = Le père et la mère
code-estate-parents-father = Le père seulement
code-estate-parents-mother = La mère seulement
code-estate-parents-none = Aucun des deux

code-inheritance-notice-use-bank = Un compte bancaire
code-inheritance-notice-use-land = Un terrain ou un logement
code-inheritance-notice-use-vehicle = Un véhicule
code-inheritance-notice-use-insurance = Une assurance ou une pension
code-inheritance-notice-use-other = Autre chose

code-pension-kind-old-age = Pension de vieillesse
code-pension-kind-early = Pension anticipée
code-later-wage-same = Comme aujourd’hui
code-later-wage-higher = Une tranche au-dessus
code-later-wage-lower = Une tranche au-dessous

code-discount-use-transport = Bus
code-discount-use-culture = Bibliothèques et musées
code-discount-use-sports = Parcs et piscines
code-discount-card-delivery-post = Par la poste, à l’adresse enregistrée
code-discount-card-delivery-counter = Au guichet de la municipalité

code-relation-to-cared-spouse = Mon mari ou ma femme
code-relation-to-cared-parent = Mon père ou ma mère
code-relation-to-cared-child = Mon fils ou ma fille
code-relation-to-cared-sibling = Mon frère ou ma sœur
code-relation-to-cared-grandparent = Mon grand-père ou ma grand-mère
code-relation-to-cared-other = Une autre personne

code-care-need-light = Une aide pour certains gestes du quotidien
code-care-need-medium = Une aide pour s’habiller, se laver et manger
code-care-need-heavy = Une aide de jour et de nuit
code-care-mobility-alone = Marche sans aide
code-care-mobility-with-help = Marche avec de l’aide
code-care-mobility-wheelchair = Se déplace en fauteuil roulant
code-care-mobility-bed = Doit rester au lit

code-home-visit-kind-nursing = Soins infirmiers et médicaments
code-home-visit-kind-washing = Toilette et habillage
code-home-visit-kind-exercise = Kinésithérapie
code-home-visit-kind-company = De la compagnie, et du repos pour l’aidant
code-home-visit-time-morning = Le matin
code-home-visit-time-noon = À midi
code-home-visit-time-evening = Le soir
code-home-visitor-woman = Une femme
code-home-visitor-man = Un homme
code-home-visitor-either = Peu importe

code-respite-kind-day-centre = Un centre de jour
code-respite-kind-short-stay = Un court séjour
code-respite-centre-R01 = Centre du Jasmin, La Capitale
code-respite-centre-R02 = Centre du Sidr, Wadi as-Sidr
code-respite-centre-R03 = Centre de la Mouette, Côte des Perles
code-respite-centre-R04 = Centre du Rayhan, Jabal ar-Rayhan
code-respite-centre-R05 = Centre de la Gazelle, Ar-Rimal
