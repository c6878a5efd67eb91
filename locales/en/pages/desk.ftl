# The desk: what staff see.

desk-title = Desk
desk-welcome = Welcome, { $name }
desk-of-authority = You work for: { $authority }.
desk-nothing-yet = There is nothing on the desk for your role yet.
desk-not-for-you = This is not for your role
desk-not-for-you-text = You are signed in as { $role }. This page is for another role. If you need it for your work, ask those who manage staff accounts.
desk-back = To the desk
desk-for-citizens = Are you looking for your own applications?

desk-rights = Access rights
desk-rights-about = Which service may get which facts from which register: look, propose, approve.
desk-audit = Audit
desk-audit-about = Every exchange with a register, refusals, what is unusual, and whether the log is whole.
desk-tasks = Tasks
desk-tasks-about = What people say is wrong in your register, what they ask about looks at their data, and what colleagues ask about cases.

# Signing in
desk-sign-in-title = Sign in to the desk
desk-sign-in-lead = The desk is for staff. You sign in with your staff account, which says in which role you work and where.
desk-sign-in-button = Sign in with the staff account
desk-sign-in-too-low = Your sign-in is not safe enough
desk-sign-in-too-low-text = The desk needs two factors, such as a password and a code. Sign in again and choose them.
desk-sign-in-no-role = Your account has no role at the desk
desk-sign-in-no-role-text = You are known, but your account does not say in which role you work. Ask those who manage staff accounts to add it, then sign in again.
desk-sign-in-no-authority = Your account names no authority
desk-sign-in-no-authority-text = An officer works for one authority, and your account does not name one that is here. Ask those who manage staff accounts to add it, then sign in again.
desk-sign-in-unavailable-text = The sign-in for staff does not answer. Wait a few minutes and try again; nothing is lost.
desk-sign-in-failed-text = The answer of the sign-in did not fit what was asked, so nobody was signed in. Try again.
desk-sign-in-cancelled-text = You went back without signing in.
desk-sign-in-signed-out-text = You have left the desk. Close the window if others use this computer.

# Roles
role-clerk = counter clerk
role-clerk-about = You serve people at the counter.
role-agent = call-centre agent
role-agent-about = You serve people on the phone.
role-officer = officer
role-officer-about = You decide what concerns your authority.
role-supervisor = supervisor
role-supervisor-about = You watch over a workplace.
role-auditor = auditor
role-auditor-about = You read everything and change nothing.
role-authoriser = authoriser
role-authoriser-about = You decide, with a second person, which service may get which facts.
role-editor = editor
role-editor-about = You write the services’ texts.

# The auditor
audit-log = Exchanges
audit-log-lead = Every look at a register, allowed or refused, with who asked, for what, and what came of it. People appear as pseudonyms; contents are never logged.
audit-unusual = Unusual
audit-chain = Is the log whole?
audit-register = Register
audit-service = Service
audit-from = From
audit-to = To
audit-authority = Authority that asked
audit-only-person = Only looks about, or by, this person:
audit-everybody = Show everybody
audit-national-id = National number
audit-national-id-hint = It is not kept and stands in no address: the log is searched by the person’s pseudonym.
audit-find-person = Find a person
audit-decision = Decision
audit-all = All
audit-only-refused = Refused
audit-only-allowed = Allowed
audit-show = Show
audit-log-empty = No exchange fits what you chose.
audit-older = Older ones
audit-newest = Back to the newest
audit-refused = Refused
audit-allowed-answered = Allowed, answered
audit-allowed-failed = Allowed, no answer
audit-allowed-open = Allowed, outcome unknown
audit-when = When
audit-actor = Who acted
audit-person = Applicant
audit-subject = About
audit-nobody = nobody
audit-latency = Took
audit-ms = { $ms } ms
audit-rows = Authorisations
audit-exchange = Exchange
audit-place = Row
audit-no-place = not chained yet
audit-facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
audit-unknown-service = A service that is not in the catalogue
actor-citizen = A citizen
actor-staff = A member of staff
actor-hub = The hub by itself
actor-authority-system = An authority’s system
initiator-push = a register sent news
initiator-hub = on schedule
initiator-authority = about an open case

audit-chain-lead = Each row of the log holds the fingerprint of the row before it, and the end is signed. Verifying reads all of it and names every row that was changed, removed or moved.
audit-head = The end of the log
audit-head-place = Rows in the chain
audit-head-at = Signed
audit-head-hash = Fingerprint of the last row
audit-head-forged = The end of the log is not signed with the portal’s key: it was changed. Verify the log, and keep the database as it is.
audit-head-missing = The end of the log is missing: it was removed. Verify the log, and keep the database as it is.
audit-checkpoints-kept = Signed checkpoints are kept outside the database and compared when the log is verified.
audit-checkpoints-none = No checkpoints are kept outside the database: a log that was replaced as a whole would not be noticed. The operator can set a file for them.
audit-verify = Verify the whole log now
audit-whole = The log is whole
audit-counted = { $rows ->
    [one] { $rows } row was read
   *[other] { $rows } rows were read
}; { $pending ->
    [0] none waits for its place.
    [one] { $pending } waits for its place.
   *[other] { $pending } wait for their place.
}
audit-compared = { $count ->
    [0] No checkpoints were compared.
    [one] { $count } checkpoint was compared.
   *[other] { $count } checkpoints were compared.
}
audit-broken = { $count ->
    [one] The log is not whole: { $count } flaw
   *[other] The log is not whole: { $count } flaws
}
audit-more-flaws = { $count ->
    [one] { $count } more is not shown here; this command prints it:
   *[other] { $count } more are not shown here; this command prints them:
}
audit-trouble = The log could not be verified
audit-trouble-text = The checkpoints can’t be read. Give the operator the lines below.
flaw-edited = Row { $row }: its content, place or fingerprint was changed.
flaw-unlinked = Row { $row }: does not follow from the row before it; one of the two was exchanged.
flaw-missing = Rows { $from } to { $to }: removed.
flaw-truncated = Rows { $from } to { $to }: cut off at the end.
flaw-twice = Row { $row }: a second one was put in its place.
flaw-repeated = A row is there more than once.
flaw-out-of-place = Rows stand where the chain has no places: they were put in or moved.
flaw-unreadable = Row { $row }: can’t be read.
flaw-unreadable-unchained = A row that waits for its place can’t be read.
flaw-forged = Row { $row }: changed, or not written by the portal.
flaw-forged-unchained = A row that waits for its place was changed, or was not written by the portal.
flaw-unsealed = Rows { $from } to { $to }: put in without the portal’s seal.
flaw-head-missing = The end of the log: removed.
flaw-head-forged = The end of the log: not signed with the portal’s key.
flaw-head-unlike = The end of the log is that of another one: row { $row } has another fingerprint.
flaw-checkpoint-unreadable = Checkpoints, line { $line }: can’t be read.
flaw-checkpoint-forged = Checkpoints, line { $line }: not signed with the portal’s key.
flaw-checkpoint-unlike = Checkpoints, line { $line }: the log was rewritten or cut off since.

# Access rights
access-lead = A register answers only under one of these rows. Each was proposed by one person and approved by another, rests on a law and a decision, and holds for a period. A change takes effect at once.
access-propose-new = Propose a new authorisation
access-waiting = Waiting for a second person
access-none-waiting = Nothing waits for a decision.
access-all = All authorisations
access-count = { $count ->
    [0] No authorisation fits what you chose.
    [one] { $count } authorisation
   *[other] { $count } authorisations
}
access-service = Service
access-source = Register
access-standing = Standing
access-requester = Authority that may ask
access-purpose = Purpose
access-facts = Facts
access-about = About
access-direction = Way of asking
access-channels = Channels
access-assurance = Level of sign-in, at least
access-basis = What the person must have said
access-history-days = Reaches back
access-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
access-law = Law
access-period = In force
access-from = from { $from }, without an end
access-from-to = from { $from } to { $to }
access-decision = Decision
access-decision-hint = The reference under which the decision can be looked up.
access-proposed-by = Proposed by
access-approved-by = Approved by
access-nobody-yet = nobody yet
access-id = Row
access-by-you = you
access-by-catalogue = the catalogue
access-history = History
access-row = The authorisation
access-propose-end = Propose its end
access-end-how = What do you propose?
access-end-withdraw = Withdraw it at once
access-end-on = Set another last day
access-valid-to = Last day
access-valid-to-hint = Only with another last day. Leave it empty for no end.
access-valid-to-optional = Last day (leave it empty for no end)
access-valid-from = First day
access-propose = Propose
access-second-person = Nothing changes until a second person has approved it.
access-not-a-date = The day is not a date. Write it as year-month-day, for example 2027-12-31.
access-taken = Another proposal about this authorisation waits for a decision. Decide that one first.
access-not-in-force = This authorisation is not in force any more, so nothing about it can be changed.
access-new-lead = First say who asks which register, and in which way. Only facts that the service declares and the register holds can be chosen then.
access-nothing-shared = The service needs nothing that this register holds
access-nothing-shared-text = Choose another register, or have the service declare first what it needs.
access-wanted-new = New authorisation
access-wanted-withdraw = Withdrawal of an authorisation
access-wanted-end = Another last day for an authorisation
access-new-end = New last day
access-no-end = none
access-decide-text = You are the second person. What you approve takes effect at once and stays in the history with your name.
access-approve = Approve
access-refuse = Refuse
access-own-refused = You proposed this yourself, so you can’t decide it. Nothing was changed. The attempt stands in the history with your name; another authoriser has to decide.
access-own = You proposed this. Another person has to decide it.
access-was-approved = This was approved
access-was-refused = This was refused
direction-pull = an application of a person
direction-push = news from a register
direction-hub = the hub, on schedule
direction-authority = an authority, about an open case
basis-none = nothing: the law is enough
basis-explicit-request = asked for the service
basis-consent = consented to this use
capacity-person = a person
capacity-parent = a parent
capacity-newborn = a newborn

# An officer's tasks
tasks-corrections = Corrections that people ask for
tasks-no-corrections = Nobody asks for a correction.
tasks-look-questions = Questions about looks at people’s data
tasks-no-questions = No question waits for an answer.
tasks-taken = being looked into
tasks-done = Done
tasks-done-text = Whoever asked finds your answer.
tasks-correction = Is this wrong in the register?
tasks-about = About
tasks-fact = Fact
tasks-registered = The register says
tasks-wanted = The person says
tasks-reason = Why, in their words
tasks-opened = Asked
tasks-take = I am looking into it
tasks-decide = What did you find?
tasks-correct-here = The person is right: correct the register now
tasks-correct-there = The person is right, and I have corrected the register
tasks-decline = The register is right
tasks-words = Your words to the person
tasks-words-hint = When the register stays as it is, say why, in words that anybody understands. One language is enough; both are better.
tasks-send = Send
tasks-outcome-missing = Choose who is right.
tasks-words-missing = Say why the register stays as it is, in at least one language.
tasks-question = A question about a look
tasks-looked-at = Looked at
tasks-asked-at = Asked
tasks-they-ask = The person asks
tasks-answer = Your answer
tasks-answer-hint = Say who looked, and why it was needed, in at most two thousand characters.
tasks-answer-missing = Write an answer.

audit-unusual-lead = What stands out in the log: many refusals, many people in one day, odd hours, one person looked at by many services. It says where to look, not what was wrong.
audit-days = From { $from } to { $to }
audit-nothing-unusual = Nothing was unusual in these days.
audit-look-into-it = Look into it

# Registers that an authority keeps with the portal
desk-registers = Registers
desk-registers-about = The registers that the portal holds for your authority: find, correct, add, end, import.
registers-none = Your authority keeps no register here
registers-none-text = Its registers are systems of their own. The portal asks them; they are changed there.
register-keeping = Keeping the register
register-records = { $records ->
    [0] no records
    [one] one record
   *[other] { $records } records
}
register-as-of = right as of { $day }
register-as-of-days = right as of { $from } to { $to }
register-find = Open a record
register-find-hint = Your look is written down before anything is shown. The person can see it, with your role, your workplace and the reason.
register-reason = Why do you open it?
register-reason-missing = Choose why you open the record.
register-open = Open the record
register-over = This record is not open any more
register-over-text = A record stays open for fifteen minutes after you opened it. Open it again, with the reason.
register-not-logged = Records can’t be opened at the moment
register-not-logged-text = Your look couldn’t be written down, so nothing was shown. Try again in a few minutes.
register-ended = The record was ended
register-ended-text = The register does not know the person any more. What was in it and who changed it is kept.
register-imported = The sheet was taken over
register-imported-text = Added: { $added }. Changed: { $changed }. As before: { $same }.
register-sheet = Import a sheet
register-sheet-text = Take over many records at once from a CSV file. It is taken whole, or not at all.
register-sheet-open = Import a sheet
look-reason-asked = The person asked for it
look-reason-entry = A notice or a document is to be entered
look-reason-correction = Somebody says that the record is wrong
look-reason-review = The register is being checked
look-reason-other = Another reason
record-title = Record
record-unknown = Not in the register
record-as-of = Right as of
record-open-until = Open until
record-hint = Change what is wrong, or save it unchanged to confirm it as of today. A field that you empty counts as not known.
record-add-hint = Fill in what is known to add the person to the register.
record-save = Save the record
record-add = Add to the register
record-saved = Saved
record-saved-text = The register holds it as of today. Applications that are open are told that there is something newer.
record-empty = Fill in at least one field
record-elsewhere = Somebody else changed the record meanwhile
record-elsewhere-by = { $by } changed it on { $at }.
record-elsewhere-ended = It is not in the register any more.
record-elsewhere-now = The register now holds:
record-elsewhere-text = What you typed stands below and nothing of it is lost. Compare both; what you save now counts.
record-end = End this record
record-end-text = From now on the register does not know the person. The history stays, and the person can be added again.
record-end-now = End it now
record-keep = Keep it
record-history = What was changed, and by whom
record-no-history = Nothing yet.
end-reason = Why does it end?
end-reason-missing = Choose why the record ends.
end-reason-left = The person no longer belongs in the register
end-reason-mistake = It was entered by mistake
end-reason-decision = A court or another authority decided so
kept-added = Added
kept-changed = Changed
kept-confirmed = Confirmed
kept-ended = Ended
kept-by-you = you
kept-by-command = by command
kept-by-sheet = from a sheet of the authority
workplace-headquarters = headquarters
own-record = This record is about you
own-record-text = Nobody opens, changes or decides about their own record. Ask a colleague. That you tried is on record.
sheet-text = People who are not in the sheet stay as they are. With one mistake nothing is taken over, and each mistake is named with its line.
sheet-file = The file
sheet-file-hint = CSV in UTF-8, at most two megabytes, with a header in the first line.
sheet-send = Import
sheet-columns = The columns
sheet-column = Column
sheet-column-holds = What it holds
sheet-column-subject = The number by which the register finds the person. Needed.
sheet-column-as-of = The day up to which the line is right, such as 2026-11-21. Today where it is left out.
sheet-no-file = Choose a file that is not empty.
sheet-not-utf8 = The file is not UTF-8 in line { $line }. Save it as UTF-8.
sheet-mistakes = { $mistakes ->
    [one] One mistake in the sheet
   *[other] { $mistakes } mistakes in the sheet
}
sheet-mistakes-title = Mistakes
sheet-nothing-taken = Nothing was taken over. Correct the file and import it again.
sheet-line = Line
sheet-what = What is wrong
sheet-more = { $more ->
    [one] And one more.
   *[other] And { $more } more.
}
sheet-no-header = This is no header with the names of columns.
sheet-unreadable = This can’t be read as CSV. A quotation mark may be missing.
sheet-field-count = It has { $found } fields, and the header has { $wanted }.
sheet-column-twice = The column { $column } is there twice.
sheet-column-unknown = The register has no column { $column }. Correct the name, or remove the column.
sheet-column-missing = The column { $column } is missing.
sheet-subject = The column { $column } is empty, or too long.
sheet-same-subject = It is about the same person as line { $line }.
sheet-own = It is about you. Nobody keeps their own record: leave the line to a colleague.
sheet-as-of = The day is none, or still to come. Write it like 2026-11-21.
sheet-value = The column { $column } holds something that can’t be.
