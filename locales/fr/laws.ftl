# Référence de chaque article, et ce qu’il dit en une phrase simple.

## Loi n° 7 de 2019 sur l’état civil

law-civil-status-law-art-12 = Loi n° 7 de 2019 sur l’état civil, art. 12
    .says = Toute naissance dans le pays est enregistrée dans les trente jours, à la demande du père ou de la mère.
law-civil-status-law-art-13 = Loi n° 7 de 2019 sur l’état civil, art. 13
    .says = L’acte de naissance indique le nom et le sexe de l’enfant, le jour, l’heure et le lieu de la naissance. Il indique aussi si plusieurs enfants sont nés.
law-civil-status-law-art-14 = Loi n° 7 de 2019 sur l’état civil, art. 14
    .says = Une naissance déclarée après trente jours donne lieu à des frais de retard ; après un an, elle n’est enregistrée que sur ordonnance d’un tribunal.
law-civil-status-law-art-15 = Loi n° 7 de 2019 sur l’état civil, art. 15
    .says = L’acte de naissance indique les parents, leur nationalité et, s’ils sont mariés, leur mariage.
law-civil-status-law-art-27 = Loi n° 7 de 2019 sur l’état civil, art. 27
    .says = Toute famille dont au moins un parent a la nationalité du pays a un livret de famille, où chaque nouveau-né est inscrit.
law-civil-status-law-art-28 = Loi n° 7 de 2019 sur l’état civil, art. 28
    .says = Le livret de famille indique les parents, leur mariage, les enfants et l’adresse de la famille.

## Loi n° 11 de 2018 sur l’allocation pour enfant

law-child-allowance-law-art-3 = Loi n° 11 de 2018 sur l’allocation pour enfant, art. 3
    .says = Une allocation est versée pour tout enfant de moins de dix-huit ans dont la famille vit dans le pays.
law-child-allowance-law-art-4 = Loi n° 11 de 2018 sur l’allocation pour enfant, art. 4
    .says = Le Fonds identifie l’enfant et les parents d’après les registres de l’État.
law-child-allowance-law-art-5 = Loi n° 11 de 2018 sur l’allocation pour enfant, art. 5
    .says = L’allocation est majorée si le demandeur ne travaille pas ou si son salaire assuré se situe dans l’une des deux tranches les plus basses.
law-child-allowance-law-art-6 = Loi n° 11 de 2018 sur l’allocation pour enfant, art. 6
    .says = L’allocation est versée sur un compte bancaire du demandeur ou en espèces à un bureau de poste, selon son choix.
law-child-allowance-law-art-8 = Loi n° 11 de 2018 sur l’allocation pour enfant, art. 8
    .says = L’allocation versée par un autre pays pour le même enfant est déduite.

## Loi n° 15 de 2020 sur l’assurance maladie

law-health-insurance-law-art-10 = Loi n° 15 de 2020 sur l’assurance maladie, art. 10
    .says = Un nouveau-né est assuré dès la naissance par l’un des parents si la demande est faite dans les quatre-vingt-dix jours.
law-health-insurance-law-art-11 = Loi n° 15 de 2020 sur l’assurance maladie, art. 11
    .says = Le dossier d’assurance identifie l’enfant et les parents et contient les informations sur la naissance dont dépendent les soins.
law-health-insurance-law-art-12 = Loi n° 15 de 2020 sur l’assurance maladie, art. 12
    .says = Les parents choisissent un médecin de famille pour l’enfant, et la Caisse propose ceux qui sont proches de leur domicile.

## Loi n° 9 de 2021 sur les adresses

law-address-law-art-4 = Loi n° 9 de 2021 sur les adresses, art. 4
    .says = Toute personne qui change de logement déclare sa nouvelle adresse dans les trente jours.
law-address-law-art-5 = Loi n° 9 de 2021 sur les adresses, art. 5
    .says = Le registre des adresses contient l’identité et l’adresse de chaque habitant, et le jour où cette adresse a commencé.
law-address-law-art-6 = Loi n° 9 de 2021 sur les adresses, art. 6
    .says = Toute personne qui déclare une adresse indique à quel titre elle y vit ; les locataires donnent le numéro de leur contrat de location.

## Loi n° 5 de 2016 sur la circulation

law-traffic-law-art-31 = Loi n° 5 de 2016 sur la circulation, art. 31
    .says = Le permis de conduire est renouvelé pour dix ans ; après cinq ans sans permis valable, il faut repasser l’examen.
law-traffic-law-art-32 = Loi n° 5 de 2016 sur la circulation, art. 32
    .says = Le permis indique le nom du titulaire en lettres arabes et latines, son numéro national, sa date et son lieu de naissance.
law-traffic-law-art-33 = Loi n° 5 de 2016 sur la circulation, art. 33
    .says = Le renouvellement exige un certificat de vue et, à partir de soixante-dix ans, un examen par la commission médicale.
law-traffic-law-art-34 = Loi n° 5 de 2016 sur la circulation, art. 34
    .says = Le registre des conducteurs contient l’adresse du titulaire ; le permis y est envoyé ou retiré au guichet.

## Loi n° 3 de 2014 sur les assurances sociales

law-social-insurance-law-art-9 = Loi n° 3 de 2014 sur les assurances sociales, art. 9
    .says = Toute personne qui travaille est assurée dès le premier jour de travail et a un numéro d’assurance à vie.
law-social-insurance-law-art-22 = Loi n° 3 de 2014 sur les assurances sociales, art. 22
    .says = La Caisse conserve les périodes et les cotisations de chaque assuré et lui en remet un relevé à tout moment.
law-social-insurance-law-art-41 = Loi n° 3 de 2014 sur les assurances sociales, art. 41
    .says = Toute personne qui perd son travail avant soixante ans et a cotisé douze mois a droit à l’indemnité.
law-social-insurance-law-art-42 = Loi n° 3 de 2014 sur les assurances sociales, art. 42
    .says = La Caisse établit l’identité du demandeur et son dernier travail d’après les registres de l’État.
law-social-insurance-law-art-43 = Loi n° 3 de 2014 sur les assurances sociales, art. 43
    .says = L’indemnité est réservée aux personnes qui cherchent un emploi ; pour celles qui ont démissionné, elle commence trois mois plus tard.
law-social-insurance-law-art-44 = Loi n° 3 de 2014 sur les assurances sociales, art. 44
    .says = L’indemnité dépend de la tranche du dernier salaire assuré et est versée chaque mois, pendant six mois au plus.

## Loi n° 21 de 2023 sur les services numériques

law-digital-services-law-art-9 = Loi n° 21 de 2023 sur les services numériques, art. 9
    .says = Le demandeur donne un numéro de téléphone et, s’il le souhaite, une adresse électronique, pour les messages sur la demande.

## Loi n° 5 de 2016 sur la circulation

law-traffic-law-art-12 = Loi n° 5 de 2016 sur la circulation, art. 12
    .says = L’immatriculation d’un véhicule est renouvelée chaque année ; après deux ans sans renouvellement, le véhicule est immatriculé de nouveau.
law-traffic-law-art-13 = Loi n° 5 de 2016 sur la circulation, art. 13
    .says = Le registre des véhicules contient le propriétaire, la plaque, le châssis, le modèle et l’immatriculation de chaque véhicule.
law-traffic-law-art-14 = Loi n° 5 de 2016 sur la circulation, art. 14
    .says = Un véhicule n’est immatriculé que s’il a passé le contrôle technique et s’il est assuré.
law-traffic-law-art-18 = Loi n° 5 de 2016 sur la circulation, art. 18
    .says = Toute personne qui vend un véhicule déclare la vente et l’acheteur dans les trente jours.

## Loi n° 3 de 2017 sur les services municipaux

law-municipal-services-law-art-7 = Loi n° 3 de 2017 sur les services municipaux, art. 7
    .says = Les habitants d’une zone peuvent avoir un permis annuel pour y garer un véhicule, mais pas un camion.
law-municipal-services-law-art-8 = Loi n° 3 de 2017 sur les services municipaux, art. 8
    .says = Le permis de stationnement est accordé aux personnes dont les taxes municipales sont payées.

## Loi n° 14 de 2015 sur les sociétés

law-companies-law-art-9 = Loi n° 14 de 2015 sur les sociétés, art. 9
    .says = Le registre des sociétés contient le nom, le propriétaire, la forme, l’activité et le siège de chaque société.
law-companies-law-art-15 = Loi n° 14 de 2015 sur les sociétés, art. 15
    .says = Une société déclare son nouveau siège dans les trente jours suivant le déménagement.
law-companies-law-art-22 = Loi n° 14 de 2015 sur les sociétés, art. 22
    .says = Le propriétaire d’une société peut obtenir un extrait de son inscription, en arabe ou en anglais.

## Loi n° 8 de 2014 sur les licences commerciales

law-trade-licences-law-art-6 = Loi n° 8 de 2014 sur les licences commerciales, art. 6
    .says = La licence commerciale est renouvelée chaque année et n’est plus renouvelable six mois après son expiration.
law-trade-licences-law-art-8 = Loi n° 8 de 2014 sur les licences commerciales, art. 8
    .says = Toute personne qui renouvelle une licence indique le nombre de salariés et, sauf si l’activité est le commerce, le certificat de sécurité incendie.

## Loi n° 15 de 2020 sur l’assurance maladie

law-health-insurance-law-art-5 = Loi n° 15 de 2020 sur l’assurance maladie, art. 5
    .says = Le registre de l’assurance maladie contient la carte, le régime et la durée de couverture de chaque assuré.
law-health-insurance-law-art-6 = Loi n° 15 de 2020 sur l’assurance maladie, art. 6
    .says = La Caisse tient le registre de l’assurance maladie ; toute personne qui ouvre un dossier en indique la raison, et l’intéressé peut la voir.
law-health-insurance-law-art-17 = Loi n° 15 de 2020 sur l’assurance maladie, art. 17
    .says = Toute personne dont la carte est perdue, volée ou abîmée en reçoit une nouvelle ; en cas de vol, il faut une déclaration à la police.
law-health-insurance-law-art-24 = Loi n° 15 de 2020 sur l’assurance maladie, art. 24
    .says = Un traitement à l’étranger est pris en charge si la commission médicale le recommande.
law-health-insurance-law-art-25 = Loi n° 15 de 2020 sur l’assurance maladie, art. 25
    .says = Un accompagnant est pris en charge si la commission médicale le recommande.

## Loi n° 6 de 2009 sur la santé prénuptiale

law-premarital-health-law-art-2 = Loi n° 6 de 2009 sur la santé prénuptiale, art. 2
    .says = Aucun mariage n’est conclu avant que les deux futurs époux aient été examinés ; le certificat est valable six mois.
law-premarital-health-law-art-4 = Loi n° 6 de 2009 sur la santé prénuptiale, art. 4
    .says = Le centre ne demande que ce qu’il faut pour ses conseils, et le résultat reste entre le couple et le médecin.

## Loi n° 36 de 2010 sur le statut personnel

law-personal-status-law-art-10 = Loi n° 36 de 2010 sur le statut personnel, art. 10
    .says = Nul ne se marie avant dix-huit ans sans l’autorisation du juge de la famille.
law-personal-status-law-art-12 = Loi n° 36 de 2010 sur le statut personnel, art. 12
    .says = Le contrat indique les époux, deux témoins, le jour et le lieu. Si leur religion les prévoit, il indique aussi la dot et le tuteur de la mariée.
law-personal-status-law-art-14 = Loi n° 36 de 2010 sur le statut personnel, art. 14
    .says = Une personne mariée ne conclut un autre mariage qu’avec l’autorisation du juge de la famille.
law-personal-status-law-art-36 = Loi n° 36 de 2010 sur le statut personnel, art. 36
    .says = Après un divorce ou le décès de son mari, une femme se remarie une fois son délai d’attente écoulé.
law-personal-status-law-art-280 = Loi n° 36 de 2010 sur le statut personnel, art. 280
    .says = Le tribunal de la dernière résidence atteste qui sont les héritiers, à la demande de l’un d’eux.
law-personal-status-law-art-281 = Loi n° 36 de 2010 sur le statut personnel, art. 281
    .says = La demande indique le lien de parenté de chaque héritier et tout testament ; deux témoins confirment les héritiers.
law-personal-status-law-art-283 = Loi n° 36 de 2010 sur le statut personnel, art. 283
    .says = Le tribunal désigne un tuteur pour la part de chaque héritier de moins de dix-huit ans.

## Loi n° 7 de 2019 sur l’état civil

law-civil-status-law-art-20 = Loi n° 7 de 2019 sur l’état civil, art. 20
    .says = La Direction de l’état civil enregistre tout mariage conclu dans le pays et en délivre l’acte.
law-civil-status-law-art-26 = Loi n° 7 de 2019 sur l’état civil, art. 26
    .says = Un livret de famille est ouvert pour un couple dont l’un a la nationalité du pays, une fois le mariage enregistré.
law-civil-status-law-art-33 = Loi n° 7 de 2019 sur l’état civil, art. 33
    .says = Le plus proche parent déclare un décès dans les trois jours ou paie des frais de retard. Après un an, il faut une ordonnance d’un tribunal.
law-civil-status-law-art-34 = Loi n° 7 de 2019 sur l’état civil, art. 34
    .says = L’acte de décès indique la personne décédée, sa situation matrimoniale, le jour, l’heure et le lieu du décès.
law-civil-status-law-art-35 = Loi n° 7 de 2019 sur l’état civil, art. 35
    .says = Un décès n’est enregistré que sur avis d’un hôpital ou d’un médecin.

## Loi n° 4 de 2019 sur le soutien à la famille

law-family-support-law-art-6 = Loi n° 4 de 2019 sur le soutien à la famille, art. 6
    .says = Un ressortissant peut demander une aide au mariage et un prêt sans intérêt dans l’année du mariage.
law-family-support-law-art-7 = Loi n° 4 de 2019 sur le soutien à la famille, art. 7
    .says = L’aide est accordée une seule fois, aux personnes dont le salaire assuré se situe dans l’une des trois tranches les plus basses.
law-family-support-law-art-8 = Loi n° 4 de 2019 sur le soutien à la famille, art. 8
    .says = L’aide est versée sur un compte ou à un bureau de poste, et une personne salariée se porte garante du prêt.

## Loi n° 15 de 2020 sur l’assurance maladie

law-health-insurance-law-art-13 = Loi n° 15 de 2020 sur l’assurance maladie, art. 13
    .says = Un assuré peut assurer son mari ou sa femme sans autre assurance, à partir du jour du mariage.
law-health-insurance-law-art-14 = Loi n° 15 de 2020 sur l’assurance maladie, art. 14
    .says = La personne ajoutée choisit un médecin de famille proche de chez elle ; la carte lui est envoyée ou elle la retire.

## Loi n° 12 de 2011 sur les cimetières et les inhumations

law-burial-law-art-5 = Loi n° 12 de 2011 sur les cimetières et les inhumations, art. 5
    .says = Nul n’est inhumé sans un permis de la municipalité, délivré sur avis de décès.
law-burial-law-art-6 = Loi n° 12 de 2011 sur les cimetières et les inhumations, art. 6
    .says = Si la mort n’était pas naturelle, le permis exige l’autorisation du procureur.
law-burial-law-art-8 = Loi n° 12 de 2011 sur les cimetières et les inhumations, art. 8
    .says = La famille choisit le cimetière, le jour et l’heure, et peut utiliser sa propre tombe.

## Loi n° 3 de 2014 sur les assurances sociales

law-social-insurance-law-art-23 = Loi n° 3 de 2014 sur les assurances sociales, art. 23
    .says = Tout assuré peut demander une estimation de sa pension, qui n’engage pas la Caisse.
law-social-insurance-law-art-51 = Loi n° 3 de 2014 sur les assurances sociales, art. 51
    .says = Le droit à la pension de vieillesse demande 180 mois cotisés. Il s’ouvre à soixante ans pour les hommes et à cinquante-cinq ans pour les femmes.
law-social-insurance-law-art-52 = Loi n° 3 de 2014 sur les assurances sociales, art. 52
    .says = Toute personne de cinquante ans qui a 300 mois cotisés peut toucher une pension anticipée.
law-social-insurance-law-art-53 = Loi n° 3 de 2014 sur les assurances sociales, art. 53
    .says = La pension dépend des mois cotisés et de la tranche de salaire, et augmente pour chaque personne à charge.
law-social-insurance-law-art-61 = Loi n° 3 de 2014 sur les assurances sociales, art. 61
    .says = Au décès d’un assuré, une pension est versée au mari ou à la femme, aux parents et aux enfants.
law-social-insurance-law-art-62 = Loi n° 3 de 2014 sur les assurances sociales, art. 62
    .says = Les enfants la touchent jusqu’à dix-huit ans, jusqu’à vingt-six ans pendant leurs études, et sans limite s’ils ne peuvent pas travailler.
law-social-insurance-law-art-63 = Loi n° 3 de 2014 sur les assurances sociales, art. 63
    .says = Toute personne qui a droit à deux pensions touche la plus élevée et la moitié de l’autre.
law-social-insurance-law-art-66 = Loi n° 3 de 2014 sur les assurances sociales, art. 66
    .says = Une aide aux obsèques est versée pour tout assuré ou pensionné si elle est demandée dans les deux ans suivant le décès.
law-social-insurance-law-art-67 = Loi n° 3 de 2014 sur les assurances sociales, art. 67
    .says = L’aide aux obsèques revient à la personne qui a payé, et ce que d’autres ont versé est déduit.

## Loi n° 3 de 2017 sur les services municipaux

law-municipal-services-law-art-15 = Loi n° 3 de 2017 sur les services municipaux, art. 15
    .says = La municipalité remet une carte de réduction à tout habitant retraité ou qui a soixante ans révolus.
law-municipal-services-law-art-16 = Loi n° 3 de 2017 sur les services municipaux, art. 16
    .says = La carte réduit de moitié le prix du bus et les droits d’entrée des bibliothèques, des musées et des parcs.

## Loi n° 18 de 2022 sur l’aide aux personnes

law-care-law-art-8 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 8
    .says = Un adulte qui s’occupe d’un proche trente heures par semaine ou plus a droit à l’allocation, réduite pour les salaires plus élevés.
law-care-law-art-9 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 9
    .says = Le Fonds se fonde sur le rapport de la commission médicale et ne verse qu’une allocation pour chaque personne aidée.
law-care-law-art-14 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 14
    .says = Les associations agréées peuvent donner des soins à domicile, et l’État en prend le coût à sa charge.
law-care-law-art-15 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 15
    .says = Les soins à domicile exigent l’accord de la personne aidée ; l’association peut vérifier le nom et l’adresse du demandeur.
law-care-law-art-20 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 20
    .says = Un aidant peut demander une place dans un centre de jour, ou un séjour de trente jours par an au plus.
law-care-law-art-21 = Loi n° 18 de 2022 sur l’aide aux personnes, art. 21
    .says = Le Service pose des questions sur la personne et sur le contact en cas d’urgence, et donne la priorité aux habitants du gouvernorat.

## Loi n° 12 de 2017 sur l’emploi

law-employment-law-art-5 = Loi n° 12 de 2017 sur l’emploi, art. 5
    .says = Toute personne d’au moins seize ans qui cherche un emploi peut s’inscrire gratuitement auprès de l’Office de l’emploi et du travail.
law-employment-law-art-6 = Loi n° 12 de 2017 sur l’emploi, art. 6
    .says = L’Office prend l’identité, l’adresse et le dernier emploi du demandeur d’emploi dans les registres de l’État.
law-employment-law-art-7 = Loi n° 12 de 2017 sur l’emploi, art. 7
    .says = Les demandeurs d’emploi indiquent leur qualification, leur expérience et le travail qu’ils veulent, pour qu’on leur propose des emplois adaptés.
law-employment-law-art-8 = Loi n° 12 de 2017 sur l’emploi, art. 8
    .says = Les demandeurs d’emploi peuvent indiquer les aménagements nécessaires à cause d’un handicap ou d’une maladie ; aucun employeur n’en est informé sans leur accord.

## Loi n° 15 de 2020 sur l’assurance maladie

law-health-insurance-law-art-31 = Loi n° 15 de 2020 sur l’assurance maladie, art. 31
    .says = Toute personne dont le travail a pris fin peut garder son assurance maladie pendant un an au plus. Elle le demande dans les quatre-vingt-dix jours suivant la fin de l’assurance.
law-health-insurance-law-art-32 = Loi n° 15 de 2020 sur l’assurance maladie, art. 32
    .says = La cotisation est déduite de l’indemnité de chômage ou payée chaque mois. Les ménages dont le revenu est inférieur à un seuil fixé par la Caisse en sont dispensés.
law-health-insurance-law-art-33 = Loi n° 15 de 2020 sur l’assurance maladie, art. 33
    .says = Les membres de la famille restent assurés tant que dure l’assurance de la personne qui subvient à leurs besoins.

## Loi n° 10 de 2018 sur la formation professionnelle

law-vocational-training-law-art-4 = Loi n° 10 de 2018 sur la formation professionnelle, art. 4
    .says = Les centres forment gratuitement les demandeurs d’emploi d’au moins seize ans ; la priorité est donnée aux personnes sans travail.
law-vocational-training-law-art-5 = Loi n° 10 de 2018 sur la formation professionnelle, art. 5
    .says = Les stagiaires choisissent la formation et le centre ; leur qualification est examinée avant l’admission.
law-vocational-training-law-art-6 = Loi n° 10 de 2018 sur la formation professionnelle, art. 6
    .says = Toute personne qui a suivi une formation gratuite au cours des trois dernières années est admise après les autres.

## Loi n° 3 de 2017 sur les services municipaux

law-municipal-services-law-art-23 = Loi n° 3 de 2017 sur les services municipaux, art. 23
    .says = Une municipalité peut réduire, reporter ou échelonner les taxes d’un logement unique quand le revenu est devenu trop faible.
law-municipal-services-law-art-24 = Loi n° 3 de 2017 sur les services municipaux, art. 24
    .says = Toute personne qui demande un allègement en indique le motif, ainsi que le revenu et le nombre de personnes du ménage. Une commission de la municipalité décide.

## Loi n° 6 de 2013 sur le travail

law-labour-law-art-20 = Loi n° 6 de 2013 sur le travail, art. 20
    .says = Toute personne qui n’a pas la nationalité du pays doit avoir un permis de l’Office de l’emploi et du travail pour travailler. Ce permis est valable un an et renouvelable.
law-labour-law-art-21 = Loi n° 6 de 2013 sur le travail, art. 21
    .says = La demande de permis indique l’identité, le passeport et la résidence du travailleur, l’employeur, la profession, la durée du contrat et le salaire.
law-labour-law-art-22 = Loi n° 6 de 2013 sur le travail, art. 22
    .says = Aucun salaire n’est inférieur à 280 dinars par mois, et nul ne travaille avec un permis avant dix-huit ans.
law-labour-law-art-23 = Loi n° 6 de 2013 sur le travail, art. 23
    .says = Le demandeur présente un certificat d’aptitude médicale d’un centre agréé, datant de trois mois au plus.
law-labour-law-art-36 = Loi n° 6 de 2013 sur le travail, art. 36
    .says = Le contrat d’apprentissage est écrit, dure au moins six mois et est enregistré auprès de l’Office de l’emploi et du travail.
law-labour-law-art-37 = Loi n° 6 de 2013 sur le travail, art. 37
    .says = Un apprentissage commence à partir de quinze ans et avant vingt-cinq ans ; un parent ou le tuteur donne son accord pour les moins de dix-huit ans.
law-labour-law-art-38 = Loi n° 6 de 2013 sur le travail, art. 38
    .says = Un apprenti travaille au plus quarante heures par semaine, jour d’école au centre de formation compris.

## Loi n° 12 de 2017 sur l’emploi

law-employment-law-art-14 = Loi n° 12 de 2017 sur l’emploi, art. 14
    .says = Le premier emploi d’un ressortissant d’au moins dix-huit ans et de moins de trente-cinq ans est soutenu s’il est d’au moins vingt heures par semaine.
law-employment-law-art-15 = Loi n° 12 de 2017 sur l’emploi, art. 15
    .says = Un emploi compte comme le premier si des cotisations ont été payées pendant douze mois au plus. L’Office le vérifie auprès de la Caisse des assurances sociales.
law-employment-law-art-16 = Loi n° 12 de 2017 sur l’emploi, art. 16
    .says = L’aide est versée sur le compte du travailleur ou à un bureau de poste, selon son choix.

## Loi n° 14 de 2015 sur les sociétés

law-companies-law-art-4 = Loi n° 14 de 2015 sur les sociétés, art. 4
    .says = Une société est inscrite auprès de la Direction des sociétés avant de commencer ; son propriétaire reçoit la licence commerciale de la première année.
law-companies-law-art-5 = Loi n° 14 de 2015 sur les sociétés, art. 5
    .says = Aucun nom n’est inscrit s’il est celui d’une autre société ou s’il trompe sur l’activité.
law-companies-law-art-6 = Loi n° 14 de 2015 sur les sociétés, art. 6
    .says = Une société à responsabilité limitée a un capital d’au moins 1 000 dinars ; le contrat des associés indique qui signe en leur nom.
law-companies-law-art-8 = Loi n° 14 de 2015 sur les sociétés, art. 8
    .says = Une personne qui n’a pas la nationalité du pays peut posséder une société après avoir vécu un an dans le pays.

## Loi n° 20 de 2018 sur les impôts

law-tax-law-art-12 = Loi n° 20 de 2018 sur les impôts, art. 12
    .says = Toute personne qui lance une activité la déclare à la Direction des impôts dans les trente jours.
law-tax-law-art-13 = Loi n° 20 de 2018 sur les impôts, art. 13
    .says = L’inscription indique l’identité, l’adresse, l’activité et le local du contribuable.
law-tax-law-art-14 = Loi n° 20 de 2018 sur les impôts, art. 14
    .says = La taxe sur les ventes est due quand les ventes annuelles dépassent 75 000 dinars ; les autres peuvent s’y inscrire.

## Loi n° 3 de 2014 sur les assurances sociales

law-social-insurance-law-art-15 = Loi n° 3 de 2014 sur les assurances sociales, art. 15
    .says = Toute personne qui emploie quelqu’un s’inscrit comme employeur dans les quinze jours.
law-social-insurance-law-art-16 = Loi n° 3 de 2014 sur les assurances sociales, art. 16
    .says = L’employeur indique le nombre de salariés, la somme de leurs salaires et le type de travail, qui fixent la cotisation.

## Loi n° 4 de 2012 sur la protection civile

law-civil-defence-law-art-8 = Loi n° 4 de 2012 sur la protection civile, art. 8
    .says = Aucun magasin, bureau ou atelier n’ouvre avant d’avoir été contrôlé et d’avoir un certificat de sécurité incendie, valable un an.
law-civil-defence-law-art-9 = Loi n° 4 de 2012 sur la protection civile, art. 9
    .says = Tout local a au moins un extincteur, et deux issues s’il reçoit plus de cinquante personnes.
law-civil-defence-law-art-10 = Loi n° 4 de 2012 sur la protection civile, art. 10
    .says = Toute personne qui utilise du gaz ou entrepose des produits inflammables l’indique avant la visite.

## Loi n° 8 de 2014 sur les licences commerciales

law-trade-licences-law-art-3 = Loi n° 8 de 2014 sur les licences commerciales, art. 3
    .says = La municipalité autorise tout magasin, bureau ou atelier avant son ouverture, une fois la société inscrite et le local contrôlé par la protection civile.
law-trade-licences-law-art-4 = Loi n° 8 de 2014 sur les licences commerciales, art. 4
    .says = La demande indique le local, le droit de l’utiliser, sa surface, son ancien usage et les heures d’ouverture. L’autorisation est remise aux personnes dont les taxes municipales sont payées.
law-trade-licences-law-art-5 = Loi n° 8 de 2014 sur les licences commerciales, art. 5
    .says = Toute personne qui prépare des aliments présente les certificats sanitaires des personnes qui y travaillent.

## Loi n° 3 de 2017 sur les services municipaux

law-municipal-services-law-art-31 = Loi n° 3 de 2017 sur les services municipaux, art. 31
    .says = Aucune enseigne n’est posée sur une façade sans un permis de la municipalité, et le nom y figure en arabe.
law-municipal-services-law-art-32 = Loi n° 3 de 2017 sur les services municipaux, art. 32
    .says = Aucune enseigne n’avance au-dessus du trottoir à moins de deux mètres et demi, et le propriétaire du bâtiment donne son accord.

## Loi n° 2 de 2011 sur l’enregistrement foncier

law-land-registration-law-art-10 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 10
    .says = La propriété d’un bien n’est transférée qu’à l’inscription de la vente au registre foncier, en présence du vendeur et de l’acheteur.
law-land-registration-law-art-11 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 11
    .says = La demande de transfert indique le bien, le vendeur, l’acheteur, la part, le prix et le mode de paiement.
law-land-registration-law-art-12 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 12
    .says = Un bien hypothéqué n’est transféré qu’avec l’accord du créancier.
law-land-registration-law-art-13 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 13
    .says = Une personne qui n’a pas la nationalité du pays achète un bien avec l’accord du Conseil des ministres.
law-land-registration-law-art-16 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 16
    .says = Un propriétaire, un futur acheteur, un héritier et un créancier peuvent obtenir un extrait du registre foncier.
law-land-registration-law-art-17 = Loi n° 2 de 2011 sur l’enregistrement foncier, art. 17
    .says = Toute personne qui demande un extrait indique le bien, son intérêt pour celui-ci et l’usage de l’extrait.

## Loi n° 13 de 2016 sur l’urbanisme et la construction

law-building-law-art-5 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 5
    .says = Rien n’est construit, agrandi ou démoli sans un permis de la municipalité.
law-building-law-art-6 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 6
    .says = La demande indique le bien, les travaux et leur ampleur ; un ingénieur inscrit dessine les plans.
law-building-law-art-7 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 7
    .says = Un bâtiment ne couvre pas plus de soixante pour cent du terrain et n’a pas plus de quatre niveaux, sauf accord de la commission d’urbanisme.
law-building-law-art-8 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 8
    .says = Tout bâtiment neuf a une citerne pour l’eau de pluie.
law-building-law-art-9 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 9
    .says = Les permis et les certificats sont remis aux personnes dont les taxes municipales sont payées.
law-building-law-art-12 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 12
    .says = Nul n’habite ni n’utilise un bâtiment neuf avant son certificat d’occupation.
law-building-law-art-13 = Loi n° 13 de 2016 sur l’urbanisme et la construction, art. 13
    .says = L’ingénieur chargé du suivi atteste que le bâtiment est conforme au permis ; toute différence est indiquée.

## Loi n° 17 de 2019 sur les services de l’eau

law-water-law-art-9 = Loi n° 17 de 2019 sur les services de l’eau, art. 9
    .says = Tout bâtiment qui a un permis a le droit d’être raccordé à l’eau dans les trente jours suivant la demande.
law-water-law-art-10 = Loi n° 17 de 2019 sur les services de l’eau, art. 10
    .says = La demande indique où se trouve le bien, son usage, ses logements et locaux, et s’il faut un raccordement aux égouts.
law-water-law-art-11 = Loi n° 17 de 2019 sur les services de l’eau, art. 11
    .says = Le propriétaire prend à sa charge le coût des conduites si le bien est à plus de cinquante mètres du réseau.

## Loi n° 6 de 2016 sur l’éducation

law-education-law-art-7 = Loi n° 6 de 2016 sur l’éducation, art. 7
    .says = Tout enfant va à l’école de six à dix-sept ans et peut aller à l’école maternelle dès quatre ans.
law-education-law-art-8 = Loi n° 6 de 2016 sur l’éducation, art. 8
    .says = Un élève obtient une place dans l’école la plus proche qui en a une. Une école où va un frère ou une sœur est prioritaire.
law-education-law-art-9 = Loi n° 6 de 2016 sur l’éducation, art. 9
    .says = Le dossier de l’élève indique qui il est, qui appeler et quel soutien est nécessaire en classe.
law-education-law-art-12 = Loi n° 6 de 2016 sur l’éducation, art. 12
    .says = Un élève peut passer dans une autre école qui a une place ; l’école précédente y envoie son dossier.
law-education-law-art-16 = Loi n° 6 de 2016 sur l’éducation, art. 16
    .says = La direction de l’éducation transporte à l’école les élèves qui habitent à plus de vingt minutes à pied, ou ne peuvent pas marcher jusque-là.

## Loi n° 12 de 2013 sur la santé publique

law-public-health-law-art-14 = Loi n° 12 de 2013 sur la santé publique, art. 14
    .says = Tout élève a un relevé de vaccination, que la Direction délivre et envoie à l’école.
law-public-health-law-art-15 = Loi n° 12 de 2013 sur la santé publique, art. 15
    .says = Les vaccins qui manquent sont faits gratuitement dans les centres de santé. Un médecin examine les vaccins faits à l’étranger et les allergies.

## Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants

law-student-support-law-art-3 = Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants, art. 3
    .says = Le Fonds fournit les repas scolaires et paie les frais scolaires des élèves de familles à faible revenu.
law-student-support-law-art-4 = Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants, art. 4
    .says = Le Fonds connaît le travail et le salaire du demandeur par les registres de l’État, et l’interroge sur le ménage et les autres revenus.

## Loi n° 2 de 2020 sur les droits des personnes handicapées

law-disability-rights-law-art-6 = Loi n° 2 de 2020 sur les droits des personnes handicapées, art. 6
    .says = Toute personne qui a un handicap qui dure un an ou plus reçoit une carte de handicap après une évaluation.
law-disability-rights-law-art-7 = Loi n° 2 de 2020 sur les droits des personnes handicapées, art. 7
    .says = Une commission évalue le handicap dans un centre ou à domicile, dans le mode de communication de la personne.
law-disability-rights-law-art-11 = Loi n° 2 de 2020 sur les droits des personnes handicapées, art. 11
    .says = Le Conseil prend en charge, pour les titulaires de la carte, un appareil d’assistance prescrit par un médecin. Sans motif, il n’est pas remplacé avant trois ans.
law-disability-rights-law-art-12 = Loi n° 2 de 2020 sur les droits des personnes handicapées, art. 12
    .says = La municipalité accorde aux titulaires de la carte une aide pour adapter leur logement. Les travaux ne doivent pas avoir commencé, et le propriétaire doit donner son accord.
law-disability-rights-law-art-13 = Loi n° 2 de 2020 sur les droits des personnes handicapées, art. 13
    .says = L’aide est versée en deux fois aux personnes dont les taxes municipales sont payées, la seconde après le contrôle des travaux.

## Loi n° 5 de 2016 sur la circulation

law-traffic-law-art-45 = Loi n° 5 de 2016 sur la circulation, art. 45
    .says = Un macaron de stationnement est remis aux titulaires d’une carte de handicap qui ont des difficultés à marcher ou à voir. Il appartient à la personne, non au véhicule.

## Loi n° 15 de 2020 sur l’assurance maladie

law-health-insurance-law-art-19 = Loi n° 15 de 2020 sur l’assurance maladie, art. 19
    .says = La Caisse livre chaque mois les médicaments des maladies chroniques aux assurés qui ont une ordonnance valable.

## Loi n° 6 de 2016 sur l’éducation

law-education-law-art-21 = Loi n° 6 de 2016 sur l’éducation, art. 21
    .says = Le ministère remet à tout moment des copies certifiées aux titulaires du certificat de fin d’études secondaires. Les résultats d’avant 1990 sont conservés sur papier.
law-education-law-art-22 = Loi n° 6 de 2016 sur l’éducation, art. 22
    .says = Le ministère reconnaît un diplôme étranger si l’établissement est reconnu dans son pays. Il peut soumettre à un examen les personnes qui ont étudié à distance.

## Loi n° 13 de 2017 sur l’enseignement supérieur

law-higher-education-law-art-5 = Loi n° 13 de 2017 sur l’enseignement supérieur, art. 5
    .says = Toute personne de seize ans qui a le certificat de fin d’études secondaires, ou un équivalent, peut demander une place dans une université publique.
law-higher-education-law-art-6 = Loi n° 13 de 2017 sur l’enseignement supérieur, art. 6
    .says = Les places sont attribuées d’après les notes ; chacun indique une première filière et peut en indiquer une seconde.
law-higher-education-law-art-7 = Loi n° 13 de 2017 sur l’enseignement supérieur, art. 7
    .says = Des places sont réservées aux personnes handicapées et aux habitants des régions éloignées, qui sont aussi prioritaires dans les résidences étudiantes.

## Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants

law-student-support-law-art-9 = Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants, art. 9
    .says = Les étudiants dont le revenu familial ne dépasse pas deux mille dinars reçoivent une bourse mensuelle. La priorité est donnée aux moins de quarante ans.
law-student-support-law-art-10 = Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants, art. 10
    .says = La bourse est plus élevée pour les étudiants qui vivent loin de leur famille ; les autres bourses sont déduites.
law-student-support-law-art-11 = Loi n° 10 de 2019 sur le soutien aux élèves et aux étudiants, art. 11
    .says = La bourse est versée pendant toute l’année universitaire, de la façon que l’étudiant choisit.

## Loi n° 9 de 2012 sur les passeports

law-passports-law-art-4 = Loi n° 9 de 2012 sur les passeports, art. 4
    .says = Tout citoyen de dix-huit ans ou plus peut avoir un passeport, valable dix ans.
law-passports-law-art-5 = Loi n° 9 de 2012 sur les passeports, art. 5
    .says = Le passeport indique le nom du titulaire en lettres arabes et latines, sa nationalité, son sexe, sa date et son lieu de naissance.
law-passports-law-art-6 = Loi n° 9 de 2012 sur les passeports, art. 6
    .says = Un enfant reçoit un passeport pour cinq ans si un parent le demande et que l’autre est d’accord, ou si un tuteur le demande.
law-passports-law-art-9 = Loi n° 9 de 2012 sur les passeports, art. 9
    .says = Toute personne dont le passeport est perdu ou volé remet la déclaration à la police ; le passeport est annulé le jour même.

## Loi n° 8 de 2018 sur les citoyens à l’étranger

law-citizens-abroad-law-art-3 = Loi n° 8 de 2018 sur les citoyens à l’étranger, art. 3
    .says = Un citoyen qui part vivre à l’étranger plus de six mois le fait enregistrer.
law-citizens-abroad-law-art-4 = Loi n° 8 de 2018 sur les citoyens à l’étranger, art. 4
    .says = L’enregistrement indique le pays, l’adresse là-bas et qui appeler à Al-Waha si nécessaire.
law-citizens-abroad-law-art-6 = Loi n° 8 de 2018 sur les citoyens à l’étranger, art. 6
    .says = Toute personne qui revient vivre à Al-Waha déclare son retour et son adresse dans les trente jours.

## Loi n° 20 de 2011 sur les douanes

law-customs-law-art-28 = Loi n° 20 de 2011 sur les douanes, art. 28
    .says = Une fois en cinq ans, un citoyen qui revient après un an ou plus fait entrer sans droits ses biens ménagers et un véhicule.
law-customs-law-art-29 = Loi n° 20 de 2011 sur les douanes, art. 29
    .says = Les biens exemptés entrent dans les six mois suivant le retour et ne sont pas vendus pendant deux ans.

## Loi n° 5 de 2019 sur le casier judiciaire

law-judicial-records-law-art-7 = Loi n° 5 de 2019 sur le casier judiciaire, art. 7
    .says = Toute personne de dix-huit ans ou plus peut obtenir un extrait de ce que le casier contient à son sujet, valable trois mois.
law-judicial-records-law-art-8 = Loi n° 5 de 2019 sur le casier judiciaire, art. 8
    .says = L’extrait indique qui est le titulaire et à quoi il sert. Il est plus complet pour les personnes qui travaillent avec des enfants.

## Loi n° 12 de 2013 sur la santé publique

law-public-health-law-art-19 = Loi n° 12 de 2013 sur la santé publique, art. 19
    .says = La clinique mobile visite gratuitement les villages sans centre de santé et les personnes qui ne peuvent pas quitter leur domicile.
law-public-health-law-art-20 = Loi n° 12 de 2013 sur la santé publique, art. 20
    .says = Toute personne qui demande une visite indique son besoin et comment la trouver ; les cas urgents relèvent de l’ambulance.
