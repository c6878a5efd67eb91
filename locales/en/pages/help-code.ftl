# Help with a form: a code that lets somebody on the phone into one draft.

help-code-title = Help me fill this in
help-code-made-title = Your help code
help-code-lead = { $what }: an agent on the phone opens this form with you and fills it in while you talk.
help-code-call = Call us and say that you need help with a form:
help-code-sees = The agent sees this application and nothing else of yours. You can look up later who saw it.
help-code-sends = Only you can send it. You look the answers through first.
help-code-make = Make a help code
help-code-read = Read this code to the agent
help-code-until = It works until { $time }, and only once.
help-code-how = Not on the phone with us yet? Call
help-code-go-on-text = Go back to your form. When the agent has joined, it says so at the top.
help-code-go-on = Back to my application
help-code-withdraw = I don’t need help any more
help-code-helped = An agent has been in this application since { $time }.
help-code-helped-see = What the agent types is saved here. Load a page again to see it.
help-code-end = End the help
help-code-ended = The help has ended
help-code-ended-text = Nobody but you sees this application now. What was typed is still there.
helped-strip = An agent has been filling this in with you since { $time }.
helped-way = End the help
help-fill = I am stuck in a form. Can somebody fill it in with me?
help-fill-text = Yes. Choose “Help me fill this in” in your application, call us, and read the code aloud. The agent sees that application only, and you send it yourself.

## At the desk

help-joined = You are in this draft with the person
help-joined-text = What you save appears on their own page. You see this draft and nothing else of theirs, and they send it themselves.
help-leave = Leave the draft
caller-help-code = The caller has a help code
caller-help-code-label = Help code, as the caller reads it
caller-help-code-hint = Nine digits. It opens one draft without further questions.
caller-help-code-join = Join the caller
identified-help-code = Signed in, with a help code
