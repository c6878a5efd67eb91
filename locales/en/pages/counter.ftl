# At the counter: handing a case over, paper forms, what was saved.

hand-over-title = Hand over
hand-over-lead = Somebody else goes on. What is saved stays in the case; your note stands beside it.
hand-over-back = Back to the case
hand-over-note = Note for the colleague (optional)
hand-over-ask = What do you ask the officer?
hand-over-note-hint = Only what is needed to go on. No national numbers, no health matters. The person may ask to see it.
hand-over-note-missing = Write what the officer is to answer or do.
hand-over-note-long = Write at most 1,000 characters.
hand-over-no-choice = Choose one of those that are offered.
hand-over-counter = To another counter
hand-over-counter-text = The ticket goes back into the line and your encounter ends. Whoever calls it and identifies the person finds the case and your note.
hand-over-counter-do = Hand over and end
hand-over-new-ticket = The person has no ticket in your hands: they get a new one.
hand-over-authority = To an officer of an authority
hand-over-authority-text = The officer sees your question, the reference and the services of their own authority, and answers you. The encounter goes on.
hand-over-which-authority = Which authority?
hand-over-authority-do = Ask the officer
hand-over-home-text = The person gets a code with which they continue by themselves, on the web, on the phone or at any counter.
handed-title = Handed over
handed-to-counter = For the next counter
handed-to-authority = For an officer: { $authority }
handed-waits = Not answered yet.
handed-answered = Answered
handed-over = You handed this case over
handed-over-text = At { $time }. Whoever calls the ticket and identifies the person goes on with it.
handed-over-kept = What you sent after that is not in the case. It is kept with you: tell your colleague, or identify the person again, and it stands in the form.
handed-over-next = To the queue
queue-handed-over = A colleague handed this over. Identify the person: the case and the note are there.
fast-hand-over = Save and hand over
fast-saved =
    { $count ->
        [0] No answer was saved
        [one] One answer is saved
       *[other] { $count } answers are saved
    }
fast-open =
    { $count ->
        [0] Nothing is missing.
        [one] One question still needs an answer.
       *[other] { $count } questions still need an answer.
    }
reply-needs-code = It can be answered here once the caller has read the one-time code aloud.

tasks-handed = Questions of colleagues at counters and on the phone
tasks-none-handed = No colleague waits for an answer.
tasks-case = A colleague asks about a case
tasks-case-what = Case
tasks-case-by = Asked by
tasks-case-asks = They ask
tasks-case-hint = Whoever serves the person reads it beside the case.
happened-handed-counter = Handed over to another counter
happened-handed-authority = An officer of the authority was asked
happened-handed-home = A code for continuing was given
happened-staff-answered = The officer answered the question

form-title = Form: { $what }
form-print-blank = Form on paper
form-print-filled = Print it as a paper form
form-tick-services = Tick what you want.
form-for-staff = For staff: scan to type it in
form-person = Who applies
form-name = Full name
form-known-text = Cross out what is wrong and write what is right beside it.
form-depends = depends on: { $on }
form-not-needed = Bring no papers about what these hold: { $registers }.
form-where = Where to take it
form-where-text = Take it to any service centre with your identity document. There it is typed in with you, and you get a receipt.
form-scanned = The form was scanned. Press Enter to begin it with this person.
form-identify-first = A paper form was scanned. Identify the person: then it opens.
form-not-theirs = The form that you scanned is not this person’s
form-not-theirs-text = Look at the name on the form. If somebody else is here, end this encounter and identify them.
paper-print = Print
paper-print-how = To print, use your browser’s menu: “Print”.

queue-keys-are-off = Your keys are turned off.
queue-keys-change = Change the keys, or turn them off
desk-keys = Keys
desk-keys-lead = Choose the keys by which you work. They are yours at every computer.
desk-keys-saved = Your keys are kept.
desk-keys-on = Work with keys
desk-keys-keep = Keep
desk-keys-reset = As they were at first
desk-keys-queue = In the queue
desk-keys-queue-text = A key by itself, while you are not typing in a field.
desk-keys-form = In the form of an application
desk-keys-form-text = Together with the keys that your browser wants for it: mostly Alt, or Alt and Shift.
desk-keys-none = Choose a letter or a digit.
desk-keys-browsers = The browser needs this key. Choose another letter.
desk-keys-twice = “{ $one }” and “{ $other }” have the same key. Choose another one.

person-portrait = Portrait
desk-waits = { $count ->
    [one] { $count } task waits
   *[other] { $count } tasks wait
}
handed-on-title = A colleague handed a case on
handed-on-text = It is a case of somebody for whom this person acts. Choose that one to go on and to read the note.
