language-name = العربية
language-dir = rtl
language-stemmer = Arabic
# رمز اللغة في جدول الاتحاد الأوروبي.
language-code = ARA
