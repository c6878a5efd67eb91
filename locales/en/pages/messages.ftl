# Contacts, messages, one-time codes and resume codes.

## Text messages: short, no link, letters of the seven-bit alphabet only (no curly quotes, no dashes)

sms-code-confirm-contact = { portal-name }: your code is { $code }. It confirms this contact and holds for 10 minutes. Tell it to nobody.
sms-code-staff-change = { portal-name }: your code is { $code }. Read it out only in a call that you have made to us. It holds for 10 minutes.
sms-code-resume = { portal-name }: your code is { $code }. Type it on the page where you asked for it, within 10 minutes. Tell it to nobody, not even to us.
sms-resume-code = { portal-name }: the code for your application is { $code }, until { $date }. Use it on the portal, on the phone or at the counter.
sms-resume-code-made = { portal-name }: our staff made a code for continuing your application. If you know nothing of it, call { $hotline }.
sms-contact-changed = { portal-name }: your contact changes on { $date }. If that was not you, type { $code } on the portal under Help, Stop a change, or call { $hotline }.
sms-contact-new = { portal-name }: your messages come here now.
sms-change-stopped = { portal-name }: the change of your contact was stopped. Nothing can be changed until you come to a counter or sign in at high assurance. Help: { $hotline }
sms-encounter = { portal-name }: your record was opened by our staff ({ $role }). Who and why: sign in and look under My messages.
sms-encounter-at = { portal-name }: your record was opened by our staff ({ $role }, { $workplace }). Who and why: sign in and look under My messages.
sms-submitted = { portal-name }: your application { $reference } has arrived. You find it in your space.
sms-asked = { portal-name }: there is a question about your application { $reference }. Sign in to answer it.
sms-decided = { portal-name }: there is a decision on your application { $reference }. Sign in to read it.
sms-offer = { portal-name }: there is an offer or a reminder for you. Sign in to read it.

mail-subject = { portal-name }: { $what }
mail-foot = This message has no links, and nobody answers at this address. We never ask for your password or for a code by email. What we tell you also stands on the portal under My messages.

## My messages

messages-title = My messages
messages-lead = What the portal has told you, newest first. Codes are not kept.
messages-none = There are no messages
messages-none-text = When something happens with an application of yours, or a member of staff opens your record, it shows here.
messages-here-only = Only here
messages-by-sms = By text message to
messages-by-email = By email to
messages-sent = sent
messages-waiting = on its way
messages-delayed = not sent yet, because the message service does not answer; we go on trying
messages-refused = not delivered, because the number or address does not exist
messages-lapsed = not sent, because the message service did not answer in time
my-messages-text = What we have told you, when and by which way.
my-contact-text = Your phone and email, and which messages you want.
help-messages = How do you write to me?
help-messages-text = By text message or email to the contact that you keep in your space, else to the one in the population register. Our messages have no links. We never ask for a password. Type a code only on the page where you asked for it. Staff ask for one only in a call that you have made yourself.
home-resume-text = Go on with an application by the code that you were given.

notice-one-time-code = One-time code
notice-code-confirm-contact = It confirms a phone number or an email address.
notice-code-staff-change = It lets our staff change something for you during a call.
notice-code-resume = It opens one of your drafts on another device.
notice-resume-code = A code for continuing
notice-resume-code-text = A code was made for this application: { $what }. It holds until { $date }. A code made later replaces it.
notice-contact-added = A contact was added
notice-contact-added-text = { $new } is used from { $date } on.
notice-contact-removed = A contact was removed
notice-contact-removed-text = { $old } is used until { $date }.
notice-contact-changed = A contact was changed
notice-contact-changed-text = { $new } takes the place of { $old } on { $date }. Until then codes go to { $old }.
notice-change-stopped = A change was stopped
notice-change-stopped-text = Somebody with your old contact said that the change was not theirs. Your contacts stay as they were, and nothing can be changed until you sign in at high assurance or come to a counter.
notice-encounter = Your record was opened
notice-encounter-text = By: { $role }. Way: { $channel }.
notice-encounter-at-text = By: { $role }, { $workplace }. Way: { $channel }.
notice-submitted = Your application has arrived
notice-submitted-text = Reference { $reference }. The authorities have it or will have it shortly.
notice-asked = An authority has a question
notice-asked-text = { $service }, reference { $reference }. Your answer is needed to go on.
notice-decided = A decision was made
notice-approved = Your application was approved
notice-refused = Your application was refused
notice-decided-text = { $service }, reference { $reference }.
notice-offer-text = You find it in your space.

## Contact

contact-title = How we reach you
contact-lead = One-time codes and messages go to these contacts. A new contact is confirmed by a code that we send there.
contact-phone = Phone
contact-email = Email
contact-none = None on record yet.
contact-in-force = We write to you here
contact-ahead = To come
contact-unconfirmed = Not confirmed
contact-from-register = From the population register
contact-from-you = You told us this
contact-until = In use until { $date }.
contact-from = In use from { $date } on.
contact-confirm-link = Type the code that we sent there
contact-phone-add = Your phone number
contact-phone-change = Another phone number
contact-phone-hint = A mobile phone that receives text messages: { $form }, such as { $example }. For a number abroad, start with + and the country code.
contact-email-add = Your email address
contact-email-change = Another email address
contact-email-hint = An address that only you read.
contact-send-code = Send a code there
contact-phone-remove = Remove the phone number
contact-email-remove = Remove the email address
contact-error-phone-missing = Type the phone number
contact-error-phone = Type { $form }, such as { $example }. Begin with the country code if it is abroad
contact-error-email-missing = Type the email address
contact-error-email = Type a whole email address, with an @ and the name of the site
contact-error-same = This contact is in use already: type another one
contact-no-gateway = Nothing can be sent at the moment
contact-no-gateway-text = This portal is not connected to a message service. What we have to tell you stands under My messages; contacts can’t be confirmed until it is.
contact-waits = A change is waiting
contact-waits-text = Until it is in use, codes go where they went before. We have told your contacts in use about it. You can take it back.
contact-keep = Leave everything as it was
contact-locked = Your contacts can’t be changed
contact-locked-text = Somebody with your old contact stopped a change on { $date } and said that it was not theirs. Codes go where they went before.
contact-locked-way = To change something again, sign in at high assurance, or come to a service centre with your identity card.
contact-sign-in-surely = Sign in at high assurance
contact-unlock-text = You are signed in at high assurance, so you can allow changes again.
contact-unlock = Allow changes again
contact-done-confirmed = The contact is confirmed
contact-done-confirmed-text = From now on codes and messages go there.
contact-done-waits = The change is noted
contact-done-waits-text = It takes effect after a waiting time, so that nobody can take over your messages unnoticed. We have told your contacts in use.
contact-done-kept = Everything stays as it was
contact-done-kept-text = The change was taken back.
contact-done-wished = Your wishes are saved
contact-done-wished-text = They hold for every message from now on.
contact-done-unlocked = You can change your contacts again
contact-done-unlocked-text = Check that these contacts are yours.

wishes-title = Which messages you want
wishes-lead = Everything stands under My messages in any case. What is about your safety, such as a changed contact, is always sent.
wishes-topics = Write to me about
topic-of-looks = Staff who open my record
topic-of-cases = News of my applications
topic-of-reminders = Offers and reminders
topic-of-safety = Safety
wishes-looks-hint = Each time, with role and workplace.
wishes-cases-hint = When an application arrives, when an authority asks something, and when it decides.
wishes-reminders-hint = When a document runs out, or you may have something.
wishes-language = In this language
wishes-by = By this way, if I have both
wishes-by-sms = Text message
wishes-by-email = Email
wishes-button = Save

## One-time codes

code-title = Type the code
code-why-confirm-contact = We are sending a code to the new contact, to be sure that it is yours.
code-why-staff-change = We are sending a code to your contact before anything is changed.
code-why-resume = We are sending a code to the contact that we know of the person whose application it is.
code-label = The code
code-hint = Six digits. It holds for ten minutes.
code-button = Check the code
code-to = To:
code-sent = The code was sent
code-sent-text = It may take a minute to arrive.
code-under-way = The code is on its way
code-under-way-text = It may take a minute to arrive.
code-delayed = The code has not been sent yet
code-delayed-text = The message service does not answer at the moment. We go on trying; the code holds for ten minutes from when you asked for it. If it has not come by then, ask for another one.
code-refused = The code could not be delivered
code-refused-text = The message service says that this number or address does not exist. Go back and check it.
code-failed = The code could not be sent
code-failed-text = Ask for another one in a few minutes.
code-no-contact = We know no contact
code-no-contact-text = No phone and no email of the person whose application it is are known to us. Sign in with the eID, call us, or come to a service centre.
code-no-gateway = No code can be sent
code-no-gateway-text = This portal is not connected to a message service. Sign in with the eID, call us, or come to a service centre.
code-enough = Three codes were sent within an hour
code-enough-text = For your safety we send no more. The next one can be sent on { $at }. The last code that arrived can be used as long as it holds.
code-none = No code has come?
code-none-text = Check that the phone has a connection, and look into the folder for unwanted email. Then ask for another code: only the last one counts.
code-again = Send another code
code-not-six-digits = Type the six digits of the code
code-wrong = { $left ->
    [one] This is not the code. You can try once more
   *[other] This is not the code. You can try { $left } times more
}
code-expired = This code has run out or was used already. Ask for another one
code-locked = The code was typed wrongly too often and does not count any more. Ask for another one

## Resume codes

resume-title = Continue with a code
resume-lead = With the code of an application you go on where you stopped, on this device.
resume-label = The code
resume-hint = Nine digits, such as 123-456-789, as you were shown, sent or told them.
resume-missing = Type the code
resume-not-nine-digits = The code has nine digits: count them again
resume-misheard = One digit is wrong or two have changed places: compare it with what you were given
resume-wrong = This code opens nothing. It may have run out, been replaced by a newer one, or the application was sent already. Sign in to find your applications, or ask us for a new code
resume-too-many = Too many codes were tried from here. No more are looked at until { $at }, right ones neither. Sign in to find your applications without a code
resume-none = No code?
resume-none-sign-in = after signing in you find all that you have begun, without any code.
resume-none-call = Call us, or come to a service centre:
resume-who-title = Show that it is you
resume-who-lead = A code alone opens nothing, so that nobody can go on with your application who has found or overheard it.
resume-by-eid = With the eID
resume-by-eid-text = You can use everything afterwards. If the application is not yours, it is not there.
resume-by-code = With a one-time code
resume-by-code-text = We send a code to the contact that we know of the person whose application it is. It opens this application and nothing else.
resume-send = Send a one-time code
resume-make-title = Continue by phone or at the counter
resume-make-lead = { $what }: with a code our staff, or you on another device, go on with exactly this application.
resume-make-phone = On the phone: read the code to our agent, who also asks who you are.
resume-make-counter = At a service centre: say the code at the counter and show your identity card.
resume-make-safe = The code alone opens nothing: you always show who you are as well.
resume-make-button = Make a code
resume-make-another = Make another code
resume-made-title = Your code
resume-made-once = Write it down: it is shown only once
resume-made-until = It opens this application until { $date }, or until you send it or make another code.
resume-made-how = Read it in groups of three. If you lose it, make another one here.

## This was not me

stop-title = Stop a change of contact
stop-lead = We told you that your phone number or email is being changed, and that was not you? Type the code from that message: your contacts stay as they are.
stop-label = The code from the message
stop-hint = Nine digits, such as 123-456-789.
stop-button = Stop the change
stop-wrong = This code stops nothing. It may be mistyped, or the change is in effect already. Call us, or come to a service centre with your identity card
stop-call = Or call us:
stop-done = The change was stopped
stop-done-text = Your contacts stay as they were, and codes go to the old contact.
stop-done-unlock = Nothing can be changed until you sign in at high assurance or come to a service centre with your identity card. If you think that somebody uses your eID, call us:

## The register that knows contacts

hub-function-contact-on-record = Reaching people
    .about = Looks up a person’s phone number and email when a code has to be sent, or when the person opens the page of their contacts.
purpose-reach-person = reaching the person with codes and messages
law-digital-services-law-art-19 = Digital Services Law No. 21 of 2023, art. 19
    .says = To reach a person with codes and messages, the portal may use the phone number and the email address that the population register holds.
person-phone = Phone number in the population register
person-email = Email address in the population register
