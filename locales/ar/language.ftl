language-name = العربية
language-dir = rtl
language-stemmer = Arabic
