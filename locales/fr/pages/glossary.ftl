# La page des mots expliqués, et les mots : `.means` explique, `.forms` donne les formes qu’ils ont dans les textes.

glossary-title = Les mots expliqués
glossary-lead = Les mots qu’emploient les organismes, expliqués simplement. Quand l’un d’eux figure dans une question, vous y trouvez aussi l’explication.
glossary-ask = Que veut dire « { $term } » ?

term-guardian = Tuteur ou tutrice
    .means = La personne qui tient la place d’un parent, par décision du tribunal ou d’après la loi. Elle décide au nom d’un enfant, ou d’un adulte qui ne le peut pas.
    .forms = tuteur, tuteurs, tutrice, tutrices, tutelle, tutelles

term-parent-or-guardian = Parent ou tuteur
    .means = Le père ou la mère d’une personne de moins de dix-huit ans, ou son tuteur si elle en a un.
    .forms = parent ou tuteur, parents ou tuteurs, parent ou le tuteur, parents ou le tuteur, parents ou votre tuteur, parent ou votre tuteur, parent ou son tuteur

term-mandate = Procuration
    .means = L’autorisation écrite par laquelle vous permettez à une personne d’agir en votre nom, pour certains services et pour un certain temps. Vous pouvez y mettre fin à tout moment.
    .forms = procuration, procurations

term-family-book = Livret de famille
    .means = Le livret qui mentionne un couple marié et ses enfants. L’Office du registre de la population le délivre.
    .forms = livret de famille, livrets de famille

term-household = Ménage
    .means = Toutes les personnes qui vivent ensemble d’un même revenu, parentes ou non.
    .forms = !femme de ménage, ménage, ménages

term-estate = Succession
    .means = Tout ce que laisse une personne décédée : son argent, ses biens et ses dettes.
    .forms = succession, successions

term-certificate-of-heirs = Certificat d’hérédité
    .means = Le document du tribunal qui nomme les héritiers et indique la part de chacun.
    .forms = certificat d’hérédité, certificats d’hérédité

term-dower = Dot
    .means = Ce que le mari promet à sa femme dans le contrat de mariage : une part versée aussitôt, une part différée.
    .forms = dot, dots

term-guardian-of-bride = Tuteur de la mariée
    .means = L’homme de sa famille qui assiste la mariée quand le contrat de mariage est conclu, le plus souvent son père.
    .forms = tuteur de la mariée, tuteurs de la mariée

term-mortgage = Hypothèque
    .means = Une dette garantie par un bien immobilier : si elle n’est pas remboursée, le prêteur peut faire vendre le bien.
    .forms = hypothèque, hypothèques, hypothéqué, hypothéquée, hypothéqués, hypothéquées

term-guarantor = Garant ou garante
    .means = La personne qui promet de rembourser un prêt si l’emprunteur ne le fait pas.
    .forms = garant, garante, garants, garantes

term-contribution = Cotisation
    .means = Ce qui est versé chaque mois à l’assurance sociale pour une personne salariée, en partie par l’employeur, en partie sur le salaire.
    .forms = cotisation, cotisations, mois cotisé, mois cotisés

term-insured-person = Personne assurée
    .means = Une personne pour laquelle des cotisations sont ou ont été versées.
    .forms = personne assurée, personnes assurées, tout assuré, les assurés, des assurés, aux assurés, l’assuré

term-municipal-rates = Taxes municipales
    .means = Ce que les propriétaires de biens immobiliers paient chaque année à la municipalité.
    .forms = !hors taxes, !toutes taxes, taxes municipales, taxe municipale, allègement des taxes, taxes

term-objection = Recours écrit
    .means = Une lettre par laquelle vous demandez à l’organisme de revoir sa décision. Elle ne coûte rien, et d’autres personnes que celles qui ont décidé l’examinent.
    .forms = !avoir recours, recours écrit, recours écrits, recours

term-medical-commission = Commission médicale
    .means = Les médecins dont le rapport est nécessaire à d’autres décisions, par exemple sur un handicap ou un traitement à l’étranger.
    .forms = commission médicale, commissions médicales

term-title-deed = Titre de propriété
    .means = Le document du registre foncier qui prouve à qui appartient un bien.
    .forms = titre de propriété, titres de propriété

term-land-register = Registre foncier
    .means = Le registre où il est inscrit à qui appartient chaque bien, et quelles dettes pèsent sur lui.
    .forms = registre foncier

term-extract = Extrait
    .means = Une copie, revêtue d’un sceau, de ce qu’un registre a inscrit.
    .forms = extrait, extraits

term-attested-copy = Copie certifiée
    .means = Une copie dont un organisme garantit qu’elle est identique à l’original.
    .forms = copie certifiée, copies certifiées, copie conforme, copies conformes

term-parcel = Parcelle et bassin
    .means = Les numéros d’un terrain : le bassin est le secteur, la parcelle est le terrain dans ce secteur. Les deux figurent dans le titre de propriété.
    .forms = parcelle, parcelles, bassin, bassins

term-seat = Siège d’une société
    .means = L’adresse sous laquelle une société est inscrite au registre des sociétés.
    .forms = siège de la société, siège de votre société, siège d’une société, siège enregistré, siège social, nouveau siège

term-occupancy-certificate = Certificat d’occupation
    .means = L’autorisation de la municipalité d’habiter un bâtiment neuf ou de l’utiliser.
    .forms = certificat d’occupation, certificats d’occupation

term-survivors-pension = Pension de survivants
    .means = Une pension pour le mari ou la femme, les enfants et les parents d’une personne assurée qui est décédée.
    .forms = pension de survivants, pensions de survivants, pension de survivant

term-apprenticeship = Apprentissage
    .means = Un contrat par lequel une personne apprend un métier dans une entreprise et est payée.
    .forms = apprentissage, apprentissages, apprenti, apprentie, apprentis, apprenties

term-assistive-device = Appareil d’assistance
    .means = Un objet qui compense ce que le corps ne peut pas faire : un fauteuil roulant, un appareil auditif, une canne.
    .forms = appareil d’assistance, appareils d’assistance

term-assessment = Évaluation d’un handicap
    .means = L’examen par la commission des effets d’un handicap sur votre vie. Il sert à décider de la carte et des aides.
    .forms = évaluation du handicap, évaluation d’un handicap, évaluation, évaluations

term-residence-permit = Permis de résidence
    .means = Ce qui permet à une personne qui n’a pas la nationalité du pays d’y vivre pendant un certain temps.
    .forms = permis de résidence

term-national-number = Numéro national
    .means = Un numéro de dix chiffres qui vous désigne, et ne désigne personne d’autre. Il figure sur votre carte d’identité.
    .forms = numéro national, numéros nationaux

term-no-criminal-record = Extrait de casier judiciaire
    .means = Le document qui indique qu’aucun tribunal n’a prononcé de condamnation contre vous, ou quelles condamnations sont inscrites.
    .forms = !direction du casier judiciaire, extrait de casier judiciaire, extraits de casier judiciaire, casier judiciaire, casier

term-recognition = Reconnaissance d’un diplôme étranger
    .means = La décision qui indique à quel diplôme de ce pays équivaut un diplôme obtenu à l’étranger.
    .forms = reconnaissance d’un diplôme, reconnaissance d’un certificat, reconnaissance, certificat reconnu, diplôme reconnu, équivalence

term-trade-licence = Licence commerciale
    .means = La licence annuelle dont une société a besoin pour exercer son activité.
    .forms = licence commerciale, licences commerciales, licence de votre société

term-landmark = Lieu connu
    .means = Un endroit que l’on connaît, près de chez vous, et qui permet de vous trouver : une mosquée, une école, un magasin.
    .forms = lieu connu, lieux connus
