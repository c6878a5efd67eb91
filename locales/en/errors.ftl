# Messages: at fields, and whole pages.

error-title = Error: { $title }
error-word = Error:{" "}
error-summary = There is something to correct

invalid-missing = Enter: { $label }
invalid-missing-date = Enter day, month and year: { $label }
invalid-not-chosen = Choose an answer: { $label }
invalid-not-yes-or-no = Choose yes or no: { $label }
invalid-too-short = { $label }: { $min ->
    [one] at least { $min } character
   *[other] at least { $min } characters
}
invalid-too-long = { $label }: { $max ->
    [one] at most { $max } character
   *[other] at most { $max } characters
}
invalid-not-arabic = { $label }: write it in Arabic letters only, without digits or symbols
invalid-not-latin = { $label }: write it in Latin letters only, without digits or symbols
invalid-format = { $label }: the form needed is “{ $format }”
invalid-date-lacks = { $label }: write { $parts } too
invalid-not-a-date = { $label }: there is no such date. Write day, month and year in digits, and check the calendar
invalid-not-in-past = { $label }: the date must be today or before
invalid-not-in-future = { $label }: the date must be today or later
invalid-year-not-in-past = { $label }: write this year or an earlier one
invalid-year-not-in-future = { $label }: write this year or a later one
invalid-not-a-number = { $label }: write a whole number in digits, such as 24
invalid-not-between = { $label }: write a number from { $min } to { $max }
invalid-too-small = { $label }: the smallest possible value is { $min }
invalid-too-large = { $label }: the largest possible value is { $max }
invalid-not-an-email = { $label }: write a whole email address, with an @ and the site’s name after it
invalid-not-a-phone = { $label }: there is no such number. Write { $form }, such as { $example }, or begin with the country code if it is abroad
invalid-not-mobile = { $label }: this is not a mobile number. Write { $form }, such as { $example }
invalid-iban-country = { $label }: it has to begin with the letters { $letters }
invalid-iban-length = { $label }: you wrote { $has ->
    [one] { $has } character
   *[other] { $has } characters
}; it has to have { $needs ->
    [one] { $needs } character
   *[other] { $needs } characters
}
invalid-iban-checksum = { $label }: one of the digits or letters is wrong. Compare each of them with your account statement

problem-not-found = We can’t find this page
problem-not-found-text = The address may be incomplete or old, or the page may not be yours. Some ways to go on:
problem-forbidden = We couldn’t accept this form
problem-forbidden-text = The page had been open for a long time, or under another account. Go back, reload the page and send the form again. What was saved of your answers is still there.
problem-bad-request = We didn’t understand this request
problem-bad-request-text = Your browser sent something unexpected. Go back to the page before and try again.
problem-method = This page isn’t used in this way
problem-method-text = Go back to the page before and use its buttons.
problem-too-large = That was too much
problem-too-large-text = Shorten what you wrote and send it again.
problem-too-many = Too many attempts in a short time
problem-too-many-text = You can try again from { $at }. Your answers are safe.
problem-conflict = This application was changed in another window
problem-conflict-text = We didn’t save what you just sent, so that it doesn’t overwrite what is newer. Go on with the application as it is now.
problem-conflict-link = Open the application as it is now
problem-unavailable = We can’t do this at the moment
problem-unavailable-text = The fault is ours, and your answers are safe. Try again in a few minutes.
problem-busy = Very many people are here right now
problem-busy-text = Wait a minute and try again. What was saved is safe. If you were sending a form, go back and send it again.
problem-server = Something went wrong on our side
problem-server-text = The fault was recorded, and your saved answers are still there. Try again. If it keeps happening, call us and give this number.
problem-maintenance = The portal is closed for maintenance
problem-maintenance-text = We will be back soon. Your answers are safe, and service centres and phones are there for you.
problem-id = Fault number:
problem-to-home = Begin with what is happening in your life.
problem-to-help = Frequent questions, and whom to call.
