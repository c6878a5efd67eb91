# What comes after an application: verification, correction requests, questions about looks.

happened-verified = A register confirmed what you declared
happened-not-verified = What you declared couldn’t be verified at the register
happened-contradicted = A register says something else than you declared; the officer was told
happened-correction-opened = You asked the register for a correction
happened-corrected = The register was corrected
happened-correction-declined = The register stays as it is

checks-title = Your own answers and the registers
checks-open = Still to be verified
checks-open-text = These registers were silent when you applied, so you told us yourself. We ask them when they are back.
checks-compared = Compared with the register
checks-flag-text = Where a register says something else, the officer decides; nothing is refused because of that alone.
checks-not = Not verified
checks-barred-text = Where the portal has no right to ask, the authorisation was withdrawn, has run out or was never given. The authority was told so, and decides on what you say.
disputes-title = What you said is wrong in a register
disputes-lead = The register answered, and you gave another value. Your application goes on with yours, marked as such, and the register was asked to correct its own.
disputes-correction = Correction: { $status }
disputes-follow = Follow the request
checks-register-says = The register says:
checks-correct = The register is wrong
verdict-open = Not verified yet
verdict-confirmed = Confirmed by the register
verdict-contradicted = The register says something else; the officer decides
verdict-contradicted-decided = The register says something else; the authority decided with this flag before it
verdict-unknown-there = The register doesn’t have it
verdict-not-allowed = Not verified: the portal has no right to ask the register for it
verdict-nobody-to-ask-about = The register can’t be told whom it is about
verdict-decided-before = Decided before the register could be asked
verdict-stayed-silent = Not verified: the register stayed silent

corrections-title = Your requests for correction
correction-title = Correction: { $label }
correction-reference = Number
correction-register = Register
correction-authority = Authority
correction-you-said = Right is, as you say
correction-register-said = In the register
correction-register-said-then = The register said then
correction-register-now = The register says now
correction-reason = Why it is wrong
correction-answer = What the authority says
correction-steps = What happened
correction-application = To the application in which it came up
correction-opened = Opened
correction-sent = With the register
correction-taken = Being looked into
correction-corrected = Corrected
correction-declined = Not corrected
correction-withdrawn = Taken back
correction-now-open = The authority that keeps the register looks into it. Your applications go on meanwhile, with your value marked as yours.
correction-now-corrected = The register was corrected. Applications that you have open get the new value.
correction-now-declined = The register stays as it is, for the reason below. You can call the authority, or ask again with other proof.
correction-now-withdrawn = You took this request back. The register stays as it is.
correction-withdraw-title = Changed your mind?
correction-withdraw-text = As long as nobody has begun to decide, you can take the request back.
correction-withdraw = Take the request back
correction-form-title = Wrong in the register: { $label }
correction-form-lead = Tell us what is right. We ask the authority that keeps the { $source } to correct it, and you can follow here what becomes of it.
correction-form-reason = Why is it wrong?
correction-form-reason-hint = For example: the court changed my name last year.
correction-form-button = Ask for the correction

look-title = A look at my data
look-lead = Everything that is on record about this one question to a register.
look-open = Everything about this look
look-when = When
look-register = Register
look-service = Service
look-exchange = Number of the exchange, the same in the register’s own log:
look-questions = Your questions about it
look-ask = Ask a question about this look
look-asked = Your question was sent
look-asked-text = The authority answers here, in writing.
look-answered = Answered
look-unanswered = Waiting for an answer
look-answer = Answer
look-ask-title = Ask about a look
look-ask-lead = It is about the question to the { $source } on { $at }. The authority on whose behalf it was asked has to tell you why.
look-ask-authority = Which authority do you ask?
look-ask-label = Your question
look-ask-hint = Write it as you would say it. Nobody but that authority reads it.
look-ask-missing = Write your question
look-ask-too-long = The question is too long; shorten it to 2,000 characters at most
look-ask-example = Why was my address needed for this?
look-ask-button = Send the question

usage-questions = Your questions
usage-questions-count = { $questions ->
    [one] one question
   *[other] { $questions } questions
}
usage-filter = Choose what is shown
usage-from = From
usage-to = To
usage-all = All
usage-show = Show
usage-none = Nothing of that kind
usage-none-text = Choose another period, register or kind.
usage-total = { $looks ->
    [one] One look
   *[other] { $looks } looks
}
usage-used = { $used ->
    [0] None of them is a use of your own data that was allowed; those are what the data tracker gives.
    [one] One of them is a use of your own data that was allowed; the data tracker gives that one. The others were refused, or are about other people in your applications.
   *[other] { $used } of them are uses of your own data that were allowed; the data tracker gives these. The others were refused, or are about other people in your applications.
}
usage-pages = Pages
usage-page = Page { $page } of { $of }
usage-newer = Newer
usage-older = Older
usage-export = Take it along
usage-export-text = All looks as chosen here, as a file.
looked-by-you = You
looked-by-another = Somebody else
looked-by-portal = The portal
looked-by-authority = An authority
looker-authority = An authority that decides a case of yours
looker-authority-another = An authority that decides another person’s case, in which you are named. Service: { $service }. Your role in it: { $role }
export-at = When
export-exchange = Exchange
export-who = Who
export-authority = Authority
export-service = Service
export-purpose = Purpose
export-law = Law
export-law-address = Address of the law
export-register = Register
export-facts = Facts
export-outcome = Outcome
looker-officer = An officer of the authority that keeps the register
looker-officer-at = An officer of the authority that keeps the register, { $workplace }
usage-stated = Reason stated
usage-through = Through
