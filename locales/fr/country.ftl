country-alwaha = Al-Waha
country-jo = Jordanie
country-eg = Égypte
country-sa = Arabie saoudite
country-ae = Émirats arabes unis
country-ma = Maroc

# Le montant arrive déjà mis en forme, avec les décimales de la monnaie.
currency-WHD = { $amount } WHD
currency-JOD = { $amount } JOD
currency-EGP = { $amount } EGP
currency-SAR = { $amount } SAR
currency-AED = { $amount } AED
currency-MAD = { $amount } MAD

# La forme d’un numéro national, après un exemple et deux points.
id-form-alwaha = dix chiffres qui commencent par 00
id-form-jo = dix chiffres
id-form-eg = 14 chiffres, dont la date de naissance
id-form-sa = dix chiffres qui commencent par 1 ou 2
id-form-ae = 15 chiffres qui commencent par 784 et l’année de naissance
id-form-ma = une ou deux lettres latines, puis six chiffres au plus

# La forme d’un numéro de portable, et celle de tout numéro de téléphone.
mobile-form-alwaha = dix chiffres commençant par 07
mobile-form-jo = dix chiffres commençant par 077, 078 ou 079
mobile-form-eg = onze chiffres commençant par 010, 011, 012 ou 015
mobile-form-sa = dix chiffres commençant par 05
mobile-form-ae = dix chiffres commençant par 05
mobile-form-ma = dix chiffres commençant par 06 ou 07

phone-form-alwaha = dix chiffres commençant par 07 pour un téléphone portable, neuf commençant par 0 pour un téléphone fixe
phone-form-jo = dix chiffres commençant par 077, 078 ou 079 pour un téléphone portable, neuf commençant par 0 pour un téléphone fixe
phone-form-eg = onze chiffres commençant par 010, 011, 012 ou 015 pour un téléphone portable, neuf ou dix commençant par 0 pour un téléphone fixe
phone-form-sa = dix chiffres commençant par 05 pour un téléphone portable, par 01 pour un téléphone fixe
phone-form-ae = dix chiffres commençant par 05 pour un téléphone portable, neuf commençant par 0 pour un téléphone fixe
phone-form-ma = dix chiffres commençant par 06 ou 07 pour un téléphone portable, par 05 pour un téléphone fixe
