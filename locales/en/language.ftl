language-name = English
language-dir = ltr
