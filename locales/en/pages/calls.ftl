# The phone: calls, finding out who calls, people who want to be called.

desk-calls = Calls
desk-calls-about = Take a call: say how things are done, find out who calls, help with an application.
desk-call-backs = Call-backs
desk-call-backs-about = People who asked to be called. Take one before you call: nobody is called twice.
call-new = New call
call-language = Language of the caller
call-begin = Take the call
calls-today = Today
calls-none = No calls yet.
call-open = going on
call-backs-waiting =
    { $count ->
        [0] Nobody wants to be called
        [one] One person wants to be called
       *[other] { $count } people want to be called
    }
call-title = Call
call-goes-on = You have a call going on: this one. End it before you take another.
call-since = since { $time }
call-about = About
call-subject = What does the caller ask about?
call-guide = Show what to say
call-notes = Notes
call-notes-hint = Only what is needed later. No national numbers, no health matters. The person may ask to see it.
call-notes-keep = Keep
call-end = End of the call
call-outcome = How did it end?
call-handed-to = Who goes on with it
call-nobody = Nobody
call-no-outcome = Choose how the call ended.
call-end-button = End the call
call-over = This call is over
call-began = Began
call-ended = Ended
call-next = To the calls
call-outcome-solved = solved
call-outcome-handed-on = handed on
call-outcome-call-back = will be called
call-outcome-unsolved = not solved
call-outcome-dropped = cut off
attempt-reached = Reached, done
attempt-no-answer = No answer
attempt-wrong-number = Wrong number
attempt-later = Wants a later call
call-time-soon = As soon as possible
call-time-morning = In the morning
call-time-afternoon = In the afternoon

script-greeting = Welcome to the service line. How can I help you?
script-verify = Before I look into your affairs I have to make sure that it is you. Please tell me your national number. I will never ask for a password or a code of your eID.
script-locked = I can’t make sure today that it is you. We can call you on the number that we have on record, or you come to a service centre with your card.
script-close = Have I answered everything? You can rate this call on the portal.

caller-title = Who calls?
caller-id = National number, as the caller says it
caller-id-hint = The look-up is logged, and the person sees it.
caller-ask = Show questions
caller-ask-text = Ask, and type what the caller says. You see whether all of it matches, not what is on record.
caller-incomplete = Ask and answer all of it. What is left open costs no try.
caller-date-hint = Day, month, year, for example 15/8/1980
caller-compare = Compare
caller-somebody-else = Another number
caller-no-match = It does not match
caller-no-match-text = Something the caller said is not what is on record. After three failures a day, over all staff, nobody can try again for this person.
caller-locked = No more tries today for this person
caller-locked-text = Three answers failed today. Don’t try with other staff: it counts for the person. Offer a call to the number on record, or a service centre.
caller-call-back = Have them called on the number on record
caller-will-be-called = They stand on the list of call-backs, with the number on record. Don't say the number aloud.
caller-no-number = No number is on record here. They can come to a service centre with their card.
caller-silent-text = The registers gave nothing to ask about, so nobody can be verified at the moment. Answer general questions, and offer a call-back.
caller-consent-text = The record is protected. Your supervisor has been asked; verify the caller again when they have consented.
caller-verified = It is who they say
caller-verified-text = The record is open. For now you may say how applications stand and go on with drafts.
caller-to-record = To the record
caller-to-call = Back to the call
caller-served-before = The record was closed in the meantime. Verify the caller again.

ask-person-birth-date = When were you born?
ask-person-grandfather-name = What is your grandfather’s first name on your father’s side?
ask-person-address-street = In which street are you registered?
ask-person-address-building = What is the number of your building?
ask-person-address-municipality = In which municipality are you registered?
ask-person-address-postcode = What is your postcode?
purpose-verify-caller = verifying a caller
hub-function-caller-verification = Verifying a caller
    .about = Staff on the phone type what the caller says and see whether it matches what registers hold.

one-time-title = Before anything is begun or handed in
one-time-text = A code goes to the phone or address on record. The caller reads it aloud.
one-time-send = Send a code
one-time-again = Send another code
one-time-sent = A code is on its way to { $to }.
one-time-label = The code that the caller reads
one-time-hint = Six digits.
one-time-check = Check the code
one-time-wrong =
    { $count ->
        [one] That is not the code. It can be tried once more.
       *[other] That is not the code. It can be tried { $count } more times.
    }
one-time-slip = The code has six digits.
one-time-spent = The code has run out. Send another one.
one-time-no-contact = No phone or address is on record. The person can add one after signing in with the eID, or come to a service centre.
one-time-enough = Enough codes were sent for now. The next one can be sent at { $time }.
one-time-no-gateway = No messages can be sent at the moment. Offer a call-back or a service centre.

resume-at-desk = The person has a code
resume-at-desk-code = Code for continuing
resume-at-desk-open = Open the application
resume-at-desk-wrong = This code opens nothing of this person’s. It may have run out, or have been replaced.
to-go-make = Continue at home: make a code
to-go-title = Continuing at home
to-go-on-its-way = The code is on its way
to-go-sent = It went to { $to }.
to-go-code = With this code you continue your application:
to-go-where = The page on which the code is typed
to-go-how = Type it on this page. You also sign in with your eID, or type a code that we send to you:
to-go-until = It holds until { $date }. A code made later replaces it.

call-back-taken = taken by
call-back-due = now
call-back-later = from { $time }
call-back-asked = Asked
call-back-when = When
call-back-number = Number
call-back-take = I call
call-back-gone = Somebody else has taken this one, or it is done.
call-backs-none = Nobody is waiting to be called.
call-me = Call me back
call-me-lead = Leave a number and we call you, in your language.
call-me-number = Phone number
call-me-number-hint = Such as { $example }: { $form }.
call-me-number-wrong = There is no such number. Type { $form }, such as { $example }.
call-me-name = By which name do we address you?
call-me-name-missing = Type the name that we should ask for.
call-me-time = When?
call-me-words = What is it about?
call-me-words-hint = No national numbers, no account numbers.
call-me-care = We never ask on the phone for a password or for a code of your eID.
call-me-send = Ask for a call
call-me-full = No more calls can be arranged at the moment. Call us:
call-me-done = We will call you
call-me-promise-soon = We call you as soon as we can on { $number }.
call-me-promise-morning = We call you in the morning of { $date }, from { $time } on, on { $number }.
call-me-promise-afternoon = We call you in the afternoon of { $date }, from { $time } on, on { $number }.
call-me-done-text = We try up to four times. If we don’t reach you, please ask again.

desk-contacts = Contacts
desk-contacts-about = Counter and phone: how long, solved at once, handed over, callers not verified.
contacts-lead = What encounters at counters and calls tell. No figure is about one person or one member of staff.
contacts-place = Workplace
contacts-no-place = Without a workplace
contacts-over = Over
contacts-open = Going on
contacts-solved = Solved at the first contact
contacts-share = { $count } ({ $share } %)
contacts-handed-over = Handed over
contacts-not-verified = Failed verifications
contacts-handling = Median time
contacts-chart = Median time by: { $by }
call-no-authority = Choose the authority that goes on with it.
call-no-number = Type the number and the name, so that somebody can call back.
call-back-arrange = If we call back
call-back-name = Name to ask for
call-back-let-go = Give it back to the list
sms-caller-refused = { portal-name }: somebody on the phone said they were you and answered wrongly. Nothing was told or changed. If it was not you, call { $hotline }.
notice-caller-refused = Somebody said that they were you
notice-caller-refused-text = On the phone, somebody gave your national id and answered our questions wrongly three times. Nothing was told or changed. Until tomorrow nobody can be verified as you on the phone; we can call you on the number on record.
