# The public pages.

home-title = What is happening in your life?
home-lead = Tell us what is going on; we know the authorities. One application, one reference, and we don’t ask what the state already knows about you.
home-events = What is happening in your life?
home-promises = What we promise
home-personas = Services by who you are
home-track = Follow what you began
home-my-text = Finish an application, or see where it is.
home-services-text = The whole list, by authority.
home-verify-text = Make sure that a receipt came from this portal.
promise-once = We ask once
promise-once-text = What a register in charge knows, we don’t ask you for, nor for a paper that proves it.
promise-seen = Every look is recorded
promise-seen-text = You see who looked at your data, when, for what purpose and under which law.
promise-one = One window
promise-one-text = One application to several authorities, and one reference with which to follow it all.

search-label = Find a service or an authority
search-button = Search
search-title = Search
search-title-for = Search for { $query }
search-count = { $hits ->
    [0] No results
    [one] { $hits } result
   *[other] { $hits } results
}
search-nothing = We found nothing that matches
search-nothing-text = Try another word, look through the whole list, or call us.
search-kind-service = Service
search-kind-event = Life event
search-kind-centre = Service centre
search-kind-authority = Authority

life-events-title = Life events
life-events-lead = Choose what is happening; we bring the services and authorities together in one application.
personas-title = Services by who you are
personas-lead = Choose what fits you best, to see what concerns you.
persona-services = Services
services-title = All services
services-lead = Each service with its conditions, cost, time and legal basis.
authorities-title = Authorities and other bodies
authorities-lead = The public authorities and other bodies whose services this portal offers.
authority-services = Its services
authority-registers = The registers it keeps

for-whom = Who is this for?
glance-title = At a glance
glance-covers = Covers
glance-cost = Cost
glance-time = Time
glance-papers = Papers to bring
services-at = { $services ->
    [one] { $services } service
   *[other] { $services } services
} at { $authorities ->
    [one] { $authorities } authority
   *[other] { $authorities } authorities
}
papers-count = { $papers ->
    [0] None
    [one] { $papers } paper
   *[other] { $papers } papers
}
start-application = Start the application
start-service = Start the application
start-needs-eid = You apply with your eID. Your answers are saved after every page; stop and come back whenever you like.
part-of-events = This service is part of:
steps-title = What happens, step by step
steps-text = You send one application; the authorities receive it in this order.
step-together = At the same time
step-after = Begins after approval of: { $services }.
step-details = Details
step-outputs = What you get
papers-title = What you need
papers-at-hand = Papers to keep at hand
papers-at-hand-text = Bring them when you collect what is issued, or when the authority asks for them.
papers-none = You don’t need to bring any paper.
papers-not-title = What you need not bring
papers-not-text = The state has this already. We show it to you so that you can make sure it is right; we don’t ask you for it.
facts-count = { $facts ->
    [0] No facts
    [one] { $facts } fact
   *[other] { $facts } facts
}
channels-title = Ways to apply
channels-text = On this portal, at any service centre, or by phone. It is one application whichever way you choose: what you begin here, a clerk can finish with you, and the other way round.
concerns-title = Whom this also concerns
who-may = Who may have it
rule-must = This must hold.
rule-may = If it doesn’t hold we tell you; an officer decides.
what-you-get = What you get
what-happens-next = What happens next
complaint-title = If you want to complain

check-title = Am I eligible?
check-lead = Answer what you like. We tell you for each service what the law says to it. Nothing is kept, and nobody learns of it. If you begin a service with your answers, it gets those that it asks for, and no others.

verify-title = Verify a receipt
verify-lead = Enter the reference on a receipt to make sure that it came from this portal. No personal data is shown.
verify-label = Reference
verify-hint = As it stands on the receipt.
verify-button = Verify
verify-genuine = The receipt is genuine
verify-not-found = There is no receipt with this reference
verify-not-found-text = Make sure that you typed it as it stands on the receipt. If you did, the receipt didn’t come from this portal.

help-title = Help
help-lead = You don’t have to know which authority is in charge. Ask us.
help-hours = Sunday to Thursday, 8 am to 6 pm.
help-answers = Frequent questions
help-authorities = Phone numbers of the authorities
help-eid = How do I sign in?
help-eid-text = With your national eID. If you have none, any service centre issues one on the spot, or a clerk files the application with you.
help-begin = Where do I begin?
help-begin-text = With “Life events”: choose what is happening, and we bring the services and authorities together.
help-saved = Do I lose my answers when I stop?
help-saved-text = No. They are saved after every page; you find them in “My space” from any device.
help-wrong = What if a register has something wrong about me?
help-wrong-text = Choose “This is wrong” beside it and write what is right. Your application goes on, and the authority looks into it.
help-register-down = What if a register doesn’t answer?
help-register-down-text = We tell you which one, ask you instead, and verify your answer later. Your application doesn’t stop.
help-who-looks = Who sees my data?
help-who-looks-text = Only authorities that the law allows to, for a stated purpose. You find every look under “Who looked at my data”.
help-someone = I am helping somebody else. How do I do that?
help-someone-text = Sit with them while they sign in with their own eID, or go to a service centre together. Don’t use another person’s eID.

sign-in-title = Sign in with your eID
sign-in-lead = The national eID confirms who you are; then we bring you back to where you were.
sign-in-button = Sign in with eID
sign-in-good-to-know = Good to know
sign-in-what-we-learn = All we learn from the eID is your name and national number. Your password never reaches us.
sign-in-no-registers = Signing in alone asks no register for anything.
sign-in-no-eid = No eID? Call us or visit a service centre; the application is the same.
sign-in-expired = You were signed out; your answers are safe
sign-in-expired-text = You hadn’t used the portal for a while. Sign in again to go on where you stopped.
sign-in-too-low = A higher level of assurance is needed
sign-in-too-low-text = This service needs a sign-in at level “{ $level }” at least. Sign in again and choose that level. If you don’t have it, any service centre can raise yours.
sign-in-no-level = The eID didn’t state your level of assurance
sign-in-no-level-text = This service needs level “{ $level }” at least, and the eID didn’t tell us yours, so we didn’t sign you in. Try again, and call us if it keeps happening.
sign-in-unavailable = The eID isn’t answering
sign-in-unavailable-text = This isn’t your fault, and your answers are safe. Try again in a few minutes.
sign-in-failed = The sign-in wasn’t completed
sign-in-failed-text = The eID’s answer didn’t match what we asked, so we stopped to protect you. Start again from here.
sign-in-cancelled = You cancelled the sign-in
sign-in-cancelled-text = Nothing has changed. You can try again whenever you like.
sign-in-signed-out = You are signed out
sign-in-signed-out-text = Your applications are kept in “My space”.
search-little-words = a, an, the, how, do, does, can, i, my, me, we, our, to, for, of, in, on, at, with, from, is, are, am, be, it, this, that, what, where, when, which, who, and, or, need, want, get, have, has, please, apply, application, online, about, if, you, your, would, like, someone, somebody, new
home-all-events = All life events
home-all-personas = All personas
services-filter = Order and choose services
services-order = In which order
services-by-authority = By authority
services-by-letter = By letter
services-level = Level
services-persona = For whom
services-all = All
services-none = There is no such service. Choose another level, or look at all services.
check-children = Children
    .hint = Those in your care count too.
    .question = Do you have children under eighteen, or are you expecting a baby?
check-no-child = This service is for people with a child.
check-next = The next question
check-next-settles = { $services ->
    [one] Answer this to settle one service.
   *[other] Answer this to settle { $services } services.
}
check-next-helps = { $services ->
    [one] One service depends on it, among other things.
   *[other] { $services } services depend on it, among other things.
}
check-waits = They depend on: { $for }
check-waits-own = They depend on what only their own form asks
check-waits-officer = An officer decides these
check-moved = What your answer has changed
check-moved-none = This answer changes nothing.
check-moved-more = { $services ->
    [one] With this answer, one service more is within reach.
   *[other] With this answer, { $services } services more are within reach.
}
check-moved-less = { $services ->
    [one] With this answer, one service is further away.
   *[other] With this answer, { $services } services are further away.
}
check-moved-line = from “{ $from }” to “{ $to }”
check-button = See what I may have
check-again = Ask again with these answers
check-results = What follows from your answers
check-can = You can
check-perhaps = Perhaps
check-perhaps-rest = Other services that you may have
check-cannot = You can’t
check-count = { $services ->
    [one] { $services } service
   *[other] { $services } services
}
check-because = Because:
check-officer = An officer decides:
check-depends = It depends on this:
