language-name = العربية
language-dir = rtl
