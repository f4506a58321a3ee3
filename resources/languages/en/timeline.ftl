# What happened in a crisis, one line each; the time and the name of the person stand above the line.
timeline-opened = Crisis file opened: { $playbook }
timeline-done = Done: { $step }
timeline-skipped = Skipped: { $step }. Reason: { $why }
timeline-undone = Open again: { $step }
timeline-closed = Crisis ended. Reason: { $why }
timeline-note = Note: { $text }
timeline-harm-yes = Somebody is in danger, or may be
timeline-harm-no = Nobody is in danger, as far as is known
timeline-copied = A reply was copied for { $platform }
    .person = A reply to { $person } was copied for { $platform }
    .anywhere = A statement for everyone was copied
timeline-posted = A reply was posted on { $platform }
    .person = The reply to { $person } was posted on { $platform }
    .anywhere = The statement for everyone was posted
timeline-called = Called: { $text }
timeline-reached = Reached: { $text }
timeline-silent = No answer: { $text }
timeline-level = The meter moved to { $score }: { $level }
timeline-alert = An alert was shown
timeline-other = Something was written down that this version cannot show
timeline-title = Timeline
timeline-stamp = { $time } · { $who }
timeline-earlier = Show earlier entries
timeline-whole = Show the whole text
timeline-beginning = Only its beginning
timeline-empty = Every step you take is written down here, with its time.
timeline-sent = A reply was sent on { $platform }
    .person = A reply to { $person } was sent on { $platform }
    .anywhere = A reply was sent
timeline-evidence-message = { $count ->
    [one] A message was kept as evidence (no. { $number })
   *[other] { $count } messages were kept as evidence (up to no. { $number })
}
timeline-evidence-changed = A message that is kept was changed by its author (no. { $number })
timeline-evidence-gone = The original of a message is gone (no. { $number })
timeline-evidence-file = A file was kept as evidence (no. { $number })
timeline-evidence-note = A note was kept as evidence (no. { $number })
timeline-fact-known = Known: { $text }
timeline-fact-unknown = Not known yet: { $text }
timeline-fact-claimed = Others claim: { $text }
timeline-fact-confirmed = Checked, and it is true: { $text }
timeline-fact-righted = Known now: { $text } (before: { $before })
timeline-line-agreed = Everybody says (line { $number }): { $text }
timeline-line-withdrawn = Nobody says this any more: { $text }
timeline-deed-begun = Being done: { $text }
timeline-deed-begun-by = Being done, by { $due }: { $text }
timeline-deed-finished = Finished: { $text }
timeline-word-promised = Next update promised by { $due }
timeline-word-given = Update given: { $text }
timeline-word-left = The promised update will not be given: { $why }
timeline-effect-rated = Effect rated: people { $people }, trust { $trust }, image { $image }, income { $income }
timeline-plan-made = { $concern }: { $text } ({ $person })
timeline-stopped = Stopped: { $place }
timeline-not-stopped = Not stopped after all: { $place }
timeline-lifted = { $count ->
    [one] One thing that was stopped may go on. Reason: { $why }
   *[other] { $count } things that were stopped may go on. Reason: { $why }
}
timeline-noted = Note about { $happened }: { $text }
timeline-ruled = Level set by hand: { $level }. Reason: { $why }
timeline-unruled = The level set by hand was taken back
timeline-changed-kind = Kind changed to: { $playbook }
timeline-changed-summary = The sentence of the file is now: { $text } (before: { $before })
timeline-changed-lead = Now in charge: { $text }
timeline-changed-deputy = Now deputy: { $text }
timeline-gone-deputy = There is no deputy any more
timeline-taken-in =
    { $count ->
        [one] 1 new message put into the file
       *[other] { $count } new messages put into the file
    }
timeline-merged =
    { $count ->
        [one] Put together with the file “{ $text }” ({ $playbook }, opened { $since }). 1 message came from it
       *[other] Put together with the file “{ $text }” ({ $playbook }, opened { $since }). { $count } messages came from it
    }
timeline-merged-into = Ended here: put together with the file “{ $text }” ({ $playbook }), where all of it goes on
timeline-split-off =
    { $count ->
        [one] 1 message moved into a file of its own: “{ $text }” ({ $playbook })
       *[other] { $count } messages moved into a file of their own: “{ $text }” ({ $playbook })
    }
timeline-split-shared =
    { $count ->
        [one] 1 message is also in a file of its own now: “{ $text }” ({ $playbook })
       *[other] { $count } messages are also in a file of their own now: “{ $text }” ({ $playbook })
    }
timeline-split-from =
    { $count ->
        [one] Opened with 1 message from the file “{ $text }” ({ $playbook })
       *[other] Opened with { $count } messages from the file “{ $text }” ({ $playbook })
    }
timeline-done-there = Counts as done, because { $person } did it in the other file ({ $since }): { $step }
timeline-skipped-there = Counts as skipped, because { $person } skipped it in the other file ({ $since }): { $step }. Reason: { $why }
timeline-line-left = No room here for this line from the other file, it is kept there: { $text }
timeline-taken-out = 1 message taken out of the file: “{ $text }”
    .untold = { $count ->
        [one] 1 message taken out of the file
       *[other] { $count } messages taken out of the file
    }
timeline-put-in =
    { $count ->
        [one] 1 message put into the file, found by: { $asked }
       *[other] { $count } messages put into the file, found by: { $asked }
    }
timeline-second-asked = { $person } was asked to read a reply before it goes out
timeline-second-yes = { $person } read the reply and said yes
timeline-second-change = { $person } read the reply and wants a change: { $text }
timeline-second-alone = The reply was not read by a second person: nobody was there
timeline-talk-begun = A private talk began, no. { $number }
timeline-talk-settled = The private talk no. { $number } is settled
timeline-put-right-yes = A customer says that it was put right
timeline-put-right-partly = A customer says that it was partly put right
timeline-put-right-no = A customer says that it was not put right
