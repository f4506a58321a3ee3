alert-issue = Something needs your attention
    .body = More unhappy people than usual. Next: see what they say.
alert-crisis = This is turning into a crisis
    .body = Many unhappy people, or people in danger. Next: open a crisis file and post a first word.
alert-emergency = This needs you now
    .body = The meter is at its highest level. Next: open the checklist and take the first step.
alert-blind = I cannot see your accounts
    .body = None of them can be read at the moment. Next: open Accounts.
alert-account = An account of yours cannot be seen
    .body = What people write there does not reach you. Next: open Accounts and see what is wrong.
alert-more = More people have joined in
    .body = { $people } unhappy people within 24 hours; { $before } when I last told you. Next: read what they say.
alert-life = Somebody may be in danger
    .body =
        { $kind ->
            [danger-self-harm] A message may be about somebody harming themselves. Next: read it now and answer it first.
            [danger-violence-threat] A message may threaten violence. Next: read it now and keep people safe.
           *[other] A message may be about somebody’s health or life. Next: read it now and answer it first.
        }
alert-clear-fewer = Things have calmed down
    .body = Fewer unhappy people write now. The meter stands at { $score }; its highest was { $peak }.
alert-clear-answered = Things have calmed down
    .body = Most of the unhappy people have an answer. The meter stands at { $score }; its highest was { $peak }.
alert-clear-corrected = Things have calmed down
    .body = You set right what had been misread. The meter stands at { $score }; its highest was { $peak }.
alert-clear-partly = Calmer, as far as I can see
    .body = The meter stands at { $score }; its highest was { $peak }. Some accounts cannot be seen. Next: open Accounts.
alert-held-quiet = During your quiet hours
alert-held-snooze = While alerts were snoozed
alert-digest = Your summary
    .body = Since { $since }. Messages: { $count }. Unhappy: { $unhappy }, of these without an answer: { $unanswered }. Meter: { $level }.
alert-late = { $count ->
    [one] One message has waited too long for an answer.
   *[other] { $count } messages have waited too long for an answer.
  }
alert-test = A test from Utulivu
    .body = This is how an alert looks. Nothing has happened.
alert-promise = You promised people an update
    .body = It was due { $due }. Say what is new, or that nothing is new yet, and when you write again.
