# How numbers and dates are written, and languages that are not translated as a whole yet.
nav-display = Numbers and dates
display-title = How numbers and dates are shown
display-lead = Choose the digits and the calendar that you read most easily. Nothing else changes.
display-digits = Digits
display-digits-own = As usual in this language
display-digits-arab = Arabic digits
display-digits-latn = European digits
display-calendar = Calendar
display-calendar-own = As usual in this country
display-calendar-gregorian = Gregorian first
display-calendar-hijri = Hijri first
display-calendar-both = Both everywhere
display-care = Your choice is kept in a cookie in this browser for a year. It says nothing about who you are. Phone numbers, ids and reference numbers stay as they are.
display-save = Save

language-partial = Parts of this page are not translated yet. They are shown in another language.
