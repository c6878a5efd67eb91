# Reading without a connection, a connection that is lost, and the kiosk.

offline-title = You have no connection
offline-lead = The page you asked for can’t be fetched. It opens by itself when the connection is back.
offline-kept = Pages you can read now
offline-call = If it can’t wait, call us.
offline-copy = This is a copy of the page as it was on { $date }. It does not show what has changed since.
keep-page = Keep this page for reading without a connection
keep-drop = Don’t keep this page any more
keep-kept = Kept on this device. You can read it without a connection.
keep-full = This device keeps as many pages as it can. Remove one first.
keep-failed = The page could not be kept on this device. Try again later.
keep-offline = You have no connection. You are reading the page as it was when you last opened it.
connection-lost = The connection is lost
connection-lost-text = Nothing has gone: what you typed is still on this page. It is sent by itself when the connection is back. Leave this page open.
connection-again = Send again

kiosk-ways = Ways at this kiosk
kiosk-end = Finish and clear
kiosk-idle-title = Are you still there?
kiosk-idle-text = { $seconds ->
    [one] If you don’t touch the screen, you are signed out in { $seconds } second, so that nobody sees what is yours.
   *[other] If you don’t touch the screen, you are signed out in { $seconds } seconds, so that nobody sees what is yours.
}
kiosk-idle-stay = I am still here
kiosk-clearing = Everything of yours is being cleared. Please wait.

turn-title = You are in line
turn-fewer = { $count ->
    [one] You are next.
   *[other] Fewer than { $count } people are before you.
}
turn-more = { $count ->
    [one] More than one person is before you.
   *[other] More than { $count } people are before you.
}
turn-stay = Very many people are using the portal right now, so we let them in one after the other. Keep this page open. When it is your turn, the page that you wanted opens by itself.
turn-drafts = If you have begun an application, you can go on with it without waiting.
turn-look = See whether it is my turn
