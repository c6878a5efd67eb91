## Recherche d’emploi et formation

person-job-search-qualification = Plus haute qualification
    .question = Quelle est votre plus haute qualification ?

person-job-search-field = Domaine de travail
    .hint = Choisissez le plus proche de votre expérience ou de vos études.
    .question = Dans quel domaine voulez-vous travailler ?

person-job-search-experience-years = Années d’expérience
    .hint = Dans le domaine choisi. Écrivez 0 si vous n’y avez jamais travaillé.
    .question = Combien d’années avez-vous travaillé dans ce domaine ?

person-job-search-hours = Horaire souhaité
    .question = Quel horaire vous convient ?

person-job-search-area = Où vous pouvez travailler
    .question = Jusqu’où pouvez-vous aller pour travailler ?

person-job-search-start = Premier jour où vous pouvez travailler
    .hint = Aujourd’hui, ou un jour à venir.
    .question = Quand pouvez-vous commencer à travailler ?

person-job-search-adjustment = Avez-vous besoin d’aménagements sur le lieu de travail ?
    .hint = Par exemple une entrée sans marches ou un écran à grands caractères, à cause d’un handicap ou d’une maladie.
    .question = Avez-vous besoin d’aménagements sur le lieu de travail ?

person-job-search-adjustment-needed = Aménagements nécessaires
    .hint = Dites ce qu’il vous faut, non le nom de la maladie.
    .question = De quels aménagements avez-vous besoin ?

person-training-course = Formation
    .question = Quelle formation choisissez-vous ?

person-training-centre = Centre de formation
    .question = Dans quel centre voulez-vous vous former ?

person-training-intake = Session
    .hint = La prochaine qui n’a pas commencé, ou une suivante.
    .question = À quelle session voulez-vous commencer ?

person-training-shift = Moment de la journée
    .question = Quel moment de la journée vous convient ?

person-training-bus-pass = Avez-vous besoin d’une carte de bus gratuite les jours de formation ?
    .hint = Répondez oui s’il vous en faut une les jours de formation.
    .question = Avez-vous besoin d’une carte de bus gratuite les jours de formation ?

person-training-earlier = Avez-vous déjà suivi une formation gratuite ?
    .hint = Répondez oui si vous avez déjà suivi une formation payée par l’État.
    .question = Avez-vous déjà suivi une formation gratuite ?

person-training-earlier-year = Année de la formation précédente
    .question = En quelle année la formation précédente a-t-elle pris fin ?
    .format = quatre chiffres, par exemple 2022
