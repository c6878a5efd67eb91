country-alwaha = Al-Waha

# The amount comes formatted, with the currency's decimals.
currency-WHD = { $amount } WHD
