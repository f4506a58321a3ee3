# The messages of a file: some are taken out, or moved into a file of their own.
sort-open = Sort the messages…
sort-title = The messages of this file
sort-ask = Choose messages that do not belong here, or that are a matter of their own. What was kept of them as evidence stays in this file’s evidence.
sort-search = Show only messages with these words
sort-list = Messages of this file
sort-stamp = { $who } · { $platform } · { $time }
sort-none = No message fits these words.
sort-cut = The newest { $number } are shown. Type words to find older ones.
sort-chosen =
    { $count ->
        [0] None chosen
        [one] 1 message chosen
       *[other] { $count } messages chosen
    }
sort-all = Choose all that are shown
sort-nothing = Choose none
sort-split = Open a file with them…
sort-take-out = Take them out
sort-close = Close
sort-taken-out =
    { $count ->
        [one] 1 message was taken out of this file.
       *[other] { $count } messages were taken out of this file.
    }
sort-put-back = Put back
sort-split-title = A file of their own
sort-split-ask =
    { $count ->
        [one] 1 message goes into the new file and is kept there as evidence. Both timelines say so.
       *[other] { $count } messages go into the new file and are kept there as evidence. Both timelines say so.
    }
sort-proposed = Suggested from these messages.
sort-share = They stay in this file too
sort-split-yes = Open the file
sort-split-back = Back
