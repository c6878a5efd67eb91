# The pages of an application and of one's own space, after signing in.

begin-title = Before you start
begin-drafts = There is an unfinished application
begin-filed = This application was sent before
begin-filed-text = Open it to see where it stands. Begin a new one only if it is for something else, for example for another child.
begin-filed-on = sent on { $date }
draft-continue = Continue the application
draft-saved-at = last saved { $at }
begin-services = The services you want
begin-services-hint = All are chosen. Untick what you don’t want; you can ask for it later.
begin-nothing-chosen = Choose at least one service
begin-notice = The registers that we will ask
begin-notice-text = By choosing “Start” you ask us to request from these registers what the chosen services need, and nothing else. We show you everything we receive, so that you can check it.
begin-facts = What we ask for
begin-laws = The law that allows it
begin-notice-none = At the moment the portal has no right to ask any register for this. We ask you for everything that is needed.
begin-notice-logged = Every request is recorded; you find it under “Who looked at my data”.
begin-notice-logged-of = Every request is recorded, and { $name } can see it at any time.
begin-button = Start

who-child = Which child is this about?
who-hint = { $people ->
    [one] The { $source } has one child on record for you.
   *[other] The { $source } has these children on record for you.
}
who-none = We found nobody in the register. You can give the details yourself.
who-not-listed = Not on this list
who-not-listed-hint = We ask you for the details and verify them later.
who-tell = I will give the details myself
who-not-chosen = Choose whom this application is about
who-trouble-text = Your application doesn’t stop: give the details yourself, and we verify them when the register answers.

known-title = What the { $source } knows
known-kicker = From an official register
known-lead = Make sure that this is right. There is nothing to type.
known-confirm = These are right, continue
known-sign-in-kicker = From your sign-in
known-sign-in-title = What your eID says
known-sign-in-lead = You signed in with it, so we don’t ask you for this. Make sure that it is yours.
known-missing = This register didn’t give us everything
known-missing-text = We ask you for the following on the next pages, and verify your answers later:
this-is-wrong = This is wrong
whole-name = Full name
name-parts = The parts of the name
name-parts-wrong = The parts of the name, or correct one
about-you = About you
about-you-as = About you ({ $role })
as-of = As of { $date }
origin-unless = some differ, as written beside them
mark-contested = You said that the register is wrong. It has: { $value }
mark-contested-plain = You said that the register is wrong
mark-corrected = Corrected by the register
mark-stale = Not recent; check it
mark-to-verify = We will verify this with the register

wrong-title = Correct: { $label }
wrong-lead = What the { $source } has stays on record beside what you say, and the authority looks into it. Your application doesn’t stop.
wrong-register-says = In the register now
wrong-reason = Why is it wrong?
wrong-reason-hint = For example: a court changed my name last year.
wrong-button = Save the correction

journey-step = Step { $position } of { $of }
journey-step-about = Step { $position } of about { $of }
on-record-person = As you keep it in your contact details. Change it here if you want another one for this application.
on-record-register = As the registers have it for you. Change it here if you want another one for this application.
choice-nearest = Nearest to your registered address
paid-title = What you are paid
paid-open = the amount is set when the application is decided
paid-total = Total
paid-text = It is paid once the application is approved, from the day that the authority states in its decision.
question-saved-elsewhere = This page was saved in another window after you opened it here
question-saved-elsewhere-text = What you typed here is still in the fields. Look at it, then save it if it is to replace what was saved there.
question-asked-unverified = That is why we ask you. The authority decides on what you say.
question-asked-instead = That is why we ask you, and verify your answer later.
field-example = Example:
mobile-hint = Such as { $example }: { $form }
checksum-doubt = The check digits don’t match. Look at it again, then go on if it is right.

application-title = Application: { $what }
asked-for = What you ask for
tasks-registers = Confirm what the registers know
tasks-questions = What we ask you
tasks-sending = Check and send
task-saved = Your answers are saved
task-saved-text = You can close this page and come back whenever you like, on any device.
task-count = { $done ->
    [one] { $done } page of { $of } is complete.
   *[other] { $done } pages of { $of } are complete.
}
task-who = Whom is this about?
task-done = Complete
task-next = Next
task-later = After the ones before
task-go-on = Go on
task-any-time = Your answers are saved after every page.

check-answers-title = Check your answers
check-answers-lead = This is everything we will send. Nothing is sent until you agree at the end of this page.
check-answers-yours = Your answers
check-answers-to-send = To the declaration
asked-for-refused = Can’t be applied for now
check-answers-not-sent = This application can’t be sent now
check-answers-go-without = Go on without what can’t be applied for
check-answers-rule = The rule and its article
check-known-count = { $count ->
    [one] One fact
   *[other] { $count } facts
}
rules-refused = This application can’t be made
rules-warned = Please note
total-cost = Total cost:
declaration-title = Declare and send
declaration-text = You are responsible for what you wrote. Giving false information knowingly is an offence.
declaration-label = I declare that what I wrote is right as far as I know, and I ask for the services named here.
declaration-missing = Agree to the declaration to send the application
submit-application = Send the application

confirmation-title = We have your application
confirmation-reference = Your reference
confirmation-at = { $at }
confirmation-now = What you can do now
confirmation-lead = Keep this reference. It is all you need to follow every service you asked for, at every authority.
confirmation-cost = To be paid: { $amount }
payment-title = What you pay
payment-nothing = There is no fee for this application.
payment-later = to be paid after approval
payment-now = to be paid, unless you have paid it already
payment-none = not to be paid: the service was not granted
payment-how = This portal takes no fees and does not learn what was paid. After approval, pay the authority or at a service centre, and give your reference. The authority tells you which ways to pay it accepts.
issued-title = What was issued to you
issued-to = In the name of
issued-on = Issued on
issued-print = You can print this page.
issued-verify = Verify the application
issued-next = Next step:
confirmation-to-case = Follow the application
confirmation-print = You can print this page as a receipt.
confirmation-verify = Whoever you give the receipt to can verify it:
confirmation-feedback = How was it? Write to us:
promised-by = Expected by { $date }
promised-after = Begins after approval of: { $services }

case-services = Where each service stands
case-timeline = What has happened so far
case-before = Before that: { $events ->
    [one] { $events } step
   *[other] { $events } steps
}
case-unverified = { $count ->
    [one] One answer is still to be verified
   *[other] { $count } answers are still to be verified
 }
case-unverified-text = The register did not answer at the time, so your answers were accepted and will be compared with it later. There is nothing you need to do.
case-help = For any question, call us and give your reference.
receipt-number = The authority’s receipt number:
issued-number = Number
reply-title = A question is waiting for you: { $service }
reply-label = Your answer
reply-due = Answer by { $date }
reply-button = Send the answer
reply-missing = Write your answer
reply-too-long = The answer is too long; shorten it to 2,000 characters at most
reply-example = Yes, in the same home.
reply-sent = Your answer was sent
reply-sent-text = The authority now goes on with your application.

my-hello = Hello, { $name }
my-empty = You have no applications yet
my-empty-text = When you begin one, you find it here.
my-asks = Asked about “{ $service }”:
my-answer = Answer the question
my-needs-you = What you have to do now
my-drafts = Unfinished applications
my-applications = Applications you sent
my-data-title = My data
my-data-link = What the registers know about me
my-data-link-text = What the portal last saw, by register and date.
my-usage-text = Every look at your data, allowed or refused.
my-data-lead = What last reached the portal from the registers in your applications. No register is asked just to show this page.
my-data-empty = We haven’t asked any register about you yet
my-data-empty-text = Registers are asked only when you begin an application.
my-data-wrong = Is something wrong?
my-data-wrong-text = Choose “This is wrong” beside it. We ask the authority that keeps the register to correct it, and you can follow it here. Or call us now.

usage-title = Who looked at my data
usage-lead = Every request about you to an official register: when, by whom, why and under which law. Also those that the portal refused.
usage-empty = Nobody has looked at your data
usage-empty-text = When a register is asked about you, it shows here at once.
usage-who = Who
usage-for = On behalf of
usage-purpose = Purpose
usage-details = Purposes and laws
usage-facts = Facts
usage-application = To the application
usage-answered = Allowed
usage-failed = No answer
usage-refused = Refused
usage-open = Waiting
usage-complain = A look that you don’t understand?
usage-complain-text = Call us or write to us; we answer in writing.
looker-yourself = You, through the portal
looker-another = Somebody whose application concerns you too, such as the other parent
looker-portal = The portal, by itself

# Learning, health and disability, travel.

who-pupil = Which pupil is this about?
who-minor = Which of the children is this about?
leave-out-text = What is left out can be applied for later, when the condition is met. The rest can be sent now.
leave-out-button = Go on without { $services }
sent-before = This was asked for before
sent-before-text = This was asked for before, for the same person. Open that case to see how far it is. If you send it again, you may pay its fee twice.
check-waits-for = “{ $service }” begins after approval of “{ $other }”. That is not in this application. Go on if it was approved before.
