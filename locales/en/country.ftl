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

# How a mobile number looks, and any phone number.
mobile-form-alwaha = ten digits that begin with 07
mobile-form-jo = ten digits that begin with 077, 078 or 079
mobile-form-eg = eleven digits that begin with 010, 011, 012 or 015
mobile-form-sa = ten digits that begin with 05
mobile-form-ae = ten digits that begin with 05
mobile-form-ma = ten digits that begin with 06 or 07

phone-form-alwaha = ten digits that begin with 07 for a mobile phone, nine that begin with 0 for a landline
phone-form-jo = ten digits that begin with 077, 078 or 079 for a mobile phone, nine that begin with 0 for a landline
phone-form-eg = eleven digits that begin with 010, 011, 012 or 015 for a mobile phone, nine or ten that begin with 0 for a landline
phone-form-sa = ten digits that begin with 05 for a mobile phone, with 01 for a landline
phone-form-ae = ten digits that begin with 05 for a mobile phone, nine that begin with 0 for a landline
phone-form-ma = ten digits that begin with 06 or 07 for a mobile phone, with 05 for a landline
