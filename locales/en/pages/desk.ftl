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
desk-tasks-about = What people say is wrong in your register, and what they ask about looks at their data.

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
