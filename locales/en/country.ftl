country-alwaha = Al-Waha
country-jo = Jordan
country-eg = Egypt
country-sa = Saudi Arabia
country-ae = United Arab Emirates
country-ma = Morocco

# The amount comes formatted, with the currency's decimals.
currency-WHD = { $amount } WHD
currency-JOD = { $amount } JOD
currency-EGP = { $amount } EGP
currency-SAR = { $amount } SAR
currency-AED = { $amount } AED
currency-MAD = { $amount } MAD

# How a national id looks, after "in the form of".
id-form-alwaha = ten digits that start with 00
id-form-jo = ten digits
id-form-eg = 14 digits, the birth date among them
id-form-sa = ten digits that start with 1 or 2
id-form-ae = 15 digits that start with 784 and the year of birth
id-form-ma = one or two Latin letters, then up to six digits

# How a phone number looks.
phone-form-alwaha = nine digits after the first zero for a mobile phone, eight for a landline
phone-form-jo = nine digits after the first zero for a mobile phone (077, 078 or 079), eight for a landline
phone-form-eg = ten digits after the first zero for a mobile phone (010, 011, 012 or 015), eight or nine for a landline
phone-form-sa = nine digits after the first zero, beginning with 5 for a mobile phone
phone-form-ae = nine digits after the first zero for a mobile phone (05…), eight for a landline
phone-form-ma = nine digits after the first zero, beginning with 6 or 7 for a mobile phone
