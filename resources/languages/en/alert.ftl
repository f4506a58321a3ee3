alert-issue = Something needs your attention
    .body = More unhappy people than usual. Next: see what they say.
alert-crisis = This is turning into a crisis
    .body = Many unhappy people, or people in danger. Next: open a crisis file and post a first word.
alert-emergency = This needs you now
    .body = The meter is at its highest level. Next: open the checklist and take the first step.
alert-blind = I cannot see your accounts
    .body = None of them can be read at the moment. Next: open Accounts.
