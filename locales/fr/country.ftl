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

# La forme d’un numéro de téléphone.
phone-form-alwaha = neuf chiffres après le premier zéro pour un téléphone portable, huit pour un téléphone fixe
phone-form-jo = neuf chiffres après le premier zéro pour un téléphone portable (077, 078 ou 079), huit pour un téléphone fixe
phone-form-eg = dix chiffres après le premier zéro pour un téléphone portable (010, 011, 012 ou 015), huit ou neuf pour un téléphone fixe
phone-form-sa = neuf chiffres après le premier zéro, dont le premier est 5 pour un téléphone portable
phone-form-ae = neuf chiffres après le premier zéro pour un téléphone portable (05…), huit pour un téléphone fixe
phone-form-ma = neuf chiffres après le premier zéro, dont le premier est 6 ou 7 pour un téléphone portable
