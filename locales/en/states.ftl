# States and reasons in words.

application-draft = Unfinished
application-submitted = Sent
application-in-progress = In progress
application-needs-you = Waiting for you
application-approved = Approved
application-refused = Refused
application-partly = Approved in part
application-decided = Decided

request-waiting = Waits for a service before it
request-queued = On its way to the authority
request-received = Received by the authority
request-in-progress = In progress
request-needs-you = Waiting for you
request-approved = Approved
request-refused = Refused
request-blocked = Stopped: a service before it was refused
request-failed-delivery = Handing over is delayed; we are on it

happened-submitted = The application was handed in
happened-received = The authority received it
happened-in-progress = The authority began to work on it
happened-asked = The authority asked a question
happened-replied = The answer was sent
happened-approved = The authority approved it
happened-refused = The authority refused it
happened-blocked = The service stopped because one before it was refused
happened-failed-delivery = It couldn’t be handed to the authority yet; staff look into it

outcome-answered = The { $source } answered
outcome-unknown-there = The { $source } doesn’t know you
outcome-not-allowed = The rules didn’t allow us to ask the { $source }
outcome-timeout = The { $source } didn’t answer in time
outcome-unavailable = The { $source } is out of order at the moment
outcome-unusable = The { $source } gave an answer that can’t be used
outcome-wrong-person = The { $source } answered about somebody else, so we didn’t use it
outcome-breaker-open = The { $source } has been failing, so we didn’t ask it now
outcome-log-unavailable = What the { $source } knows can’t be used at the moment: the request couldn’t be recorded, so we didn’t ask
