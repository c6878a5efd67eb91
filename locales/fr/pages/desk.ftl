# Le bureau des agents : les seuls mots que voit aussi le public.

desk-title = Bureau des agents
actor-citizen = Une personne
actor-staff = Un agent
actor-hub = La plateforme d’échange, d’elle-même
actor-authority-system = Le système d’un organisme
capacity-person = une personne
capacity-parent = un parent
capacity-newborn = un nouveau-né
workplace-headquarters = siège

# Les fonctions, telles que les messages les nomment : avec les seules lettres de l’alphabet à sept bits.
role-clerk = agent de guichet
role-agent = agent au téléphone
role-officer = agent instructeur
role-supervisor = responsable
role-auditor = auditeur
role-authoriser = responsable des autorisations
role-editor = rédacteur
