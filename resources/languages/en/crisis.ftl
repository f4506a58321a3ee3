crisis-title = Crisis
crisis-empty-title = No crisis file is open
crisis-empty = A crisis file is one place for the whole case: what happened, who decides, which steps come next and when they are due. Open one when several people are upset about the same thing, or when somebody may be in danger.
crisis-open = Open a crisis file
crisis-open-another = Open another crisis file
crisis-proposal-title = The meter suggests: { $kind }
crisis-proposal-why =
    { $count ->
        [one] 1 message points to it.
       *[other] { $count } messages point to it.
    }
crisis-proposal-look = Look at these messages
crisis-form-title = Open a crisis file
crisis-form-kind = What kind of crisis is it
    .none = Choose the kind
crisis-form-why = What speaks for it: { $reasons }
crisis-form-why-one =
    { $count ->
        [one] “{ $reason }” in 1 message
       *[other] “{ $reason }” in { $count } messages
    }
crisis-form-summary = What happened, in one sentence
    .hint = Only what you know. You can say more later.
    .example = Two customers say that they became ill after Tuesday’s lunch
crisis-form-lead = Person in charge
    .hint = The person who decides and signs.
crisis-form-deputy = Deputy, if there is one
    .hint = Steps in when the person in charge cannot.
crisis-form-messages =
    { $count ->
        [one] 1 message will be kept with the file.
       *[other] { $count } messages will be kept with the file.
    }
crisis-form-fitting =
    { $count ->
        [one] 1 message of the last two days may belong here.
       *[other] { $count } messages of the last two days may belong here.
    }
crisis-form-fitting-look =
    { $count ->
        [one] Look at it
       *[other] Look at them
    }
crisis-form-fitting-take =
    { $count ->
        [one] Keep it with the file
       *[other] Keep them with the file
    }
crisis-form-open = Open the file
crisis-form-cancel = Not now
crisis-form-busy = Opening the file…
crisis-head-today = Opened today at { $time } · { $level } · { $score }
crisis-head-before = Opened { $time } · { $level } · { $score }
crisis-head-today-plain = Opened today at { $time } · { $level }
crisis-head-before-plain = Opened { $time } · { $level }
crisis-people = In charge: { $lead }
crisis-people-both = In charge: { $lead } · Deputy: { $deputy }
crisis-messages =
    { $count ->
        [one] 1 message
       *[other] { $count } messages
    }
crisis-newcomers =
    { $count ->
        [one] Put in 1 more unhappy message
       *[other] Put in { $count } more unhappy messages
    }
crisis-which = Which crisis file
crisis-which-line = { $kind } · { $summary }
crisis-stages = The five stages
crisis-stage-count = {"\u2066"}{ $done }/{ $of }{"\u2069"}
crisis-stage-name = { $stage }: { $done } of { $of } steps done
crisis-stage-now = { $stage }: { $done } of { $of } steps done, the next step is here
crisis-done-by = Done by
crisis-next = Next step
crisis-due = by { $time }
crisis-late = late by { $span }
crisis-ahead = This comes first: it counts most.
crisis-before = Before you post
crisis-before-done = Done
crisis-role = { $role } does this
crisis-how = How
crisis-done-when = Done when
crisis-more = More
    .name = More about: { $step }
crisis-less = Less
    .name = Less about: { $step }
crisis-done = Done { $time } by { $who }, { $span } after opening
crisis-done-at-once = Done { $time } by { $who }, right after opening
crisis-skipped = Skipped { $time } by { $who }: { $why }
crisis-tick = Mark as done
    .name = Mark as done: { $step }
crisis-skip = Skip this step
    .name = Skip this step: { $step }
crisis-undo = Undo
    .name = Open this step again: { $step }
crisis-act-first = Write the first reply
crisis-act-replies = Write a reply
crisis-act-messages = Look at the messages
crisis-act-accounts = Look at the accounts
crisis-act-people = Open people and protocol
crisis-act-texts = Look at the ready texts
crisis-act-practice = Start a practice
crisis-act-evidence = Open the evidence
crisis-act-record = Open the timeline
crisis-act-safety = Who to call and what to do
crisis-all-done = All steps are done. Stay with the watch for a while, then end the crisis.
crisis-no-steps = This kind of crisis has no steps in this version. The timeline is kept.
crisis-stage-empty = This stage has no steps for this kind of crisis.
crisis-tick-state =
    { $state ->
        [done] { $step }, done
        [skipped] { $step }, skipped
        [late] { $step }, late
        [next] { $step }, next step
       *[open] { $step }
    }
crisis-contacts = Who can help from outside
    .note = General information, not legal advice.
crisis-end = End the crisis
crisis-end-title = End this crisis
crisis-end-ask = Why can it end now? The reason is written in the timeline. Nothing is deleted.
crisis-end-reason = Reason
    .example = No new complaint for three days
crisis-end-yes = End it
crisis-end-no = Keep it open
crisis-end-promised = { $clock }. It stays in sight, also on Now, until it is given or you say that it will not be.
crisis-end-leave = The promised update will not be given, for the same reason
crisis-closed = Closed { $time }. This file can be read, but not changed; only the steps of the last stage can still be ticked.
crisis-skip-title = Skip this step
crisis-skip-ask = Why is it not needed here? The reason is written in the timeline.
crisis-skip-reason = Reason
    .example = It was done before this file was opened
crisis-skip-yes = Skip the step
crisis-skip-no = Keep the step
crisis-act-keys = Open the key messages
crisis-act-impact = Open scope and impact
crisis-act-pause = Open what to stop
crisis-ended = Ended: { $file }. The file, its evidence and its timeline are kept.
crisis-ended-look = Look at this file
crisis-ended-file = { $file } (ended { $time })
crisis-end-open = { $count ->
    [one] One step is still open: { $steps }.
   *[other] { $count } steps are still open, first: { $steps }.
  }
crisis-end-people = Not done yet, and it protects people: { $steps }.
crisis-end-after = { $count ->
    [one] One step of “{ $stage }” comes after the end. It can be ticked then too.
   *[other] { $count } steps of “{ $stage }” come after the end. They can be ticked then too.
  }
crisis-end-high = The meter stands at { $score } now: { $level }.
crisis-standing-more = { $count ->
    [one] One more thing
   *[other] { $count } more things
  }
crisis-next-step = Next step: { $step }
crisis-next-step-due = Next step: { $step } ({ $due })
crisis-ended-by = Ended { $time } by { $who }.
crisis-ended-at = Ended { $time }.
crisis-ended-review = Review
crisis-earlier = An earlier crisis file
