# What the portal offers without being asked: offers and reminders in my space, their switches, and the laws for it.

offers-heading = Offers and reminders
offers-none = There is nothing for you at the moment. When something happens that gives you a right, or a document of yours runs out, it shows here.
offers-settings-link = Choose what you want to be offered
offers-title = What you want to be offered
offers-lead = A register may tell the portal that something has happened, or that a document of yours runs out soon. The portal can then offer you the service that follows. You decide for each kind.
offers-off-means = While a kind is off, no register is asked about you for it.
offers-on = On
offers-off = Off
offers-turn-off = Turn off
offers-turn-on = Turn on
offer-figures = { $services ->
    [one] One service
   *[other] { $services } services
 }, { $known } of { $total } facts are known already
offer-why = Why do I see this?
offer-why-text = The portal learned it from this register: { $source }. It asked only for what this offer needs, and only under this law.
offer-seen-by-you = Nobody has seen it but you.
offer-seen-shared = Whoever else the register names with the same child, such as the other parent, is offered the same unless they switched that off. Nobody else has seen it.
offer-start = Start
offer-not-now = Not now
offer-no-more = No more of these

proactive-newborn = For your newborn
    .summary = A hospital has notified the birth of your child ({ $day }). You can register the birth and apply for all that follows at once.
    .switch = After a hospital has notified the birth of your child: registration, family book, child allowance and health cover.
proactive-driving-licence = Your driving licence runs out
    .summary = Last day: { $day }. You can renew it online.
    .switch = Before your driving licence runs out.
    .over = Your driving licence has run out
    .over-summary = It ran out { $ago }; its last day was { $day }. Renew it online.
proactive-vehicle-registration = Your vehicle’s registration runs out
    .summary = Last day: { $day }. You can renew it online.
    .switch = Before the registration of your vehicle runs out.
    .over = Your vehicle’s registration has run out
    .over-summary = It ran out { $ago }; its last day was { $day }. Renew it online.
proactive-health-card = Your health card runs out
    .summary = Last day: { $day }. You can ask for a new one online.
    .switch = Before your health card runs out.
    .over = Your health card has run out
    .over-summary = It ran out { $ago }; its last day was { $day }. Ask for a new one online.
proactive-child-allowance = Child allowance you have not asked for
    .summary = You have a child ({ $day }) for whom you have not asked for child allowance. By what the register holds, nothing speaks against it.
    .switch = When a child of yours could have an allowance that you have not asked for.

hub-function-birth-offer = Offers after a birth
    .about = Tells parents which services follow from the birth of their child, and how much the state knows of it already.
hub-function-traffic-reminders = Reminders about licence and vehicle
    .about = Reminds people in time that their driving licence or the registration of their vehicle runs out.
hub-function-health-card-reminders = Reminders about the health card
    .about = Reminds insured people in time that their health card runs out.
hub-function-child-allowance-check = Finding who can have child allowance
    .about = Tells parents about an allowance that they could have and have not asked for.
hub-function-directory-rounds = Keeping the reference directory
    .about = Checks from time to time which register knows whom, so that registers are asked only where there is something to know. What they hold is not kept.

purpose-offer-services = offering the services that follow from an event
purpose-remind-of-expiry = reminding of documents that run out
purpose-find-entitled = finding out who is entitled to a benefit
purpose-keep-directory = keeping track of which register knows whom

law-digital-services-law-art-14 = Digital Services Law No. 21 of 2023, art. 14
    .says = When a register notes an event from which rights follow, the portal may tell those concerned, and may ask for what the offer needs.
law-digital-services-law-art-15 = Digital Services Law No. 21 of 2023, art. 15
    .says = Whoever uses the portal is reminded of documents that run out, unless they decline.
law-digital-services-law-art-16 = Digital Services Law No. 21 of 2023, art. 16
    .says = Authorities look by themselves for people who are entitled to a benefit and have not asked for it, unless they decline.
law-digital-services-law-art-17 = Digital Services Law No. 21 of 2023, art. 17
    .says = The population registry keeps a directory of which register knows whom, without content.

known-newer-title = This register has a newer value
known-newer-text = The register told the portal that something has changed since you began:
known-newer-keep = What you confirmed stays as it is until you get the newer value and confirm it.
known-newer-button = Get the newer value
check-newer-title = A register has a newer value
check-newer-text = Look at it before you send your application:
