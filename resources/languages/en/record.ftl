# Everything that happened in a crisis in one line of time: on a sheet, and on pages that are handed over.
record-open = Timeline
record-about = Everything that happened in this crisis, written down by itself and by hand. What stands here is never changed or deleted.
record-note = Add something that happened
    .example = Phoned the landlord: the kitchen stays closed until noon
record-when = When it happened
record-keep-note = Keep this note
record-filter = Show
record-words = Only lines with these words
record-sort-all = Everything
record-sort-case = Steps and decisions
record-sort-note = Notes
record-sort-call = Calls
record-sort-reply = Replies
record-sort-messages = Messages
record-sort-evidence = Evidence
record-sort-meter = Meter and alerts
record-list = Newest first
record-count = { $count ->
    [one] One line
   *[other] { $count } lines
}
record-nothing = Nothing fits. Choose “Everything” and empty the line of words.
record-earlier = Show earlier lines
record-close = Close
record-pdf = Save as PDF…
record-html = Save as a web page…
record-file-name = Timeline { $day }
record-pdf-kind = PDF
record-html-kind = Web page
record-writing = Being written…
record-written = Written: { $file }. Look through it before you hand it over: it holds names and words of your customers.
record-page-title = Timeline: { $kind }
record-page-case = The matter: { $summary }
record-page-from = Opened { $opened }. Written out { $now }. Times are those of this computer ({ $zone }).
record-page-closed = Closed { $closed }.
record-page-all = { $count ->
    [one] Everything that is kept about it: one line.
   *[other] Everything that is kept about it: { $count } lines.
}
record-page-part = { $count ->
    [one] A part only: one line ({ $what }).
   *[other] A part only: { $count } lines ({ $what }).
}
record-page-words = with the words: { $words }
record-page-more = { $count ->
    [one] One later line is not on these pages. Save it as a web page to have all of them.
   *[other] { $count } later lines are not on these pages. Save them as a web page to have all of them.
}
record-page-number = { $number } of { $count }
record-line-stamp = { $time } · { $sort } · { $who }
record-itself = by itself
record-noted-later = { $time } (written down { $noted })
record-sealed = No. { $number }: { $what }
record-level = The meter moved to { $score }: { $level }
record-level-unseen = The meter: { $level }
record-alert = Alert shown: { $what }
record-alert-held = Alert held back: { $what }
record-arrived = A message arrived: { $who } on { $platform }, written { $time }
record-arrived-many = { $count } messages of this crisis arrived, the last one at { $until }
record-arrived-kept = Kept as evidence no. { $number }, { $time }
record-reply-sent = A reply was sent on { $platform }
record-reply-waiting = A reply on { $platform } was tried and was not sent
record-reply-sending = A reply on { $platform } is being sent
record-reply-unclear = A reply on { $platform }: nobody knows whether it arrived
record-reply-refused = A reply on { $platform } was refused
record-reply-withdrawn = A reply on { $platform } was taken back
record-answers = First answers: { $answered } of { $asked } messages have one, half of these within { $span }.
record-answers-few = First answers: { $answered } of { $asked } messages have one, too few to name a usual time.
