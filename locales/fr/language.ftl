language-name = Français
language-dir = ltr
language-stemmer = French
# Table d’autorité des langues de l’UE.
language-code = FRA
