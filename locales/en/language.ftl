language-name = English
language-dir = ltr
language-stemmer = English
# EU authority table of languages.
language-code = ENG
