language-name = English
language-dir = ltr
language-stemmer = English
