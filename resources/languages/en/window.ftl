window-now = Now
window-messages = Messages
window-crisis = Crisis
window-replies = Replies
window-accounts = Accounts
window-settings = Settings
window-look-now = Look now
window-places = Places
window-messages-waiting =
    { $count ->
        [one] Messages, one unhappy message without an answer
       *[other] Messages, { $count } unhappy messages without an answer
    }
window-level = The meter says: { $level }
window-no-accounts = No accounts yet
window-checked =
    { $accounts ->
        [one] One account, checked { $when }
       *[other] { $accounts } accounts, checked { $when }
    }
window-unchecked =
    { $accounts ->
        [one] One account, not checked yet
       *[other] { $accounts } accounts, not checked yet
    }
window-next-look = Next look { $when }
window-paused = No look is planned
window-looking = Looking now
window-found =
    { $count ->
        [0] Nothing new
        [one] One new message
       *[other] { $count } new messages
    }
window-practice = Practice: an invented business. Nothing here is real or leaves this computer.
window-practice-end = End practice
window-close-title = Utulivu keeps watching
window-close-body = The window closes, and Utulivu goes on looking. Its icon stands beside the clock: a click there opens the window again, and its menu has Quit.
window-close-keep = Keep watching
window-close-quit = Quit Utulivu
window-trouble-title = Utulivu cannot open
window-trouble-kept = Nothing was changed or lost by this.
window-trouble-restore = Go back to the last good copy
window-trouble-again = Try again
window-trouble-quit = Close
window-no-screen = Utulivu found no screen to open its window on. Without a screen, use: python -m desktop
window-unseen =
    { $unseen ->
        [one] One account of { $accounts } cannot be seen
       *[other] { $unseen } accounts of { $accounts } cannot be seen
    }
window-found-part =
    { $count ->
        [0] Nothing new where we can see. Some accounts cannot be seen; open Accounts.
        [one] One new message. Some accounts cannot be seen; open Accounts.
       *[other] { $count } new messages. Some accounts cannot be seen; open Accounts.
    }
window-snoozed = Alerts are snoozed until { $until }. Only what is worse than at that moment is told.
window-snooze-end = End the snooze
