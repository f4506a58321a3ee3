# What a search of the messages finds is put into a crisis file; one message is taken out of it.
gather-all =
    { $count ->
        [one] Put it into a file…
       *[other] Put all { $number } into a file…
    }
gather-title = Put what was found into a file
gather-ask = Found by: { $asked }
gather-which = Which crisis file
gather-file = The file: { $text }
gather-comes =
    { $count ->
        [0] All of them are in this file already.
        [one] 1 message is not in it yet and comes to it. It is kept as evidence.
       *[other] { $number } messages are not in it yet and come to it. They are kept as evidence.
    }
gather-comes-many = { $number } messages are not in it yet and come to it. The newest { $kept } of them are kept as evidence.
gather-comes-most = More than { $number } messages are not in it yet. The newest { $number } come to it now, and { $kept } of them are kept as evidence. Do this again for the rest.
gather-yes = Put them in
gather-no = Leave it
gather-done = They are in the file now, and its timeline says by which search.
gather-see = Go to the crisis
gather-no-case = No crisis file is open. Open one with these messages.
gather-open = Open a crisis…
gather-take-out = Take out of the crisis file
gather-take-out-which = Out of which crisis file?
gather-taken-out = Taken out of the file. What was kept as evidence stays.
gather-put-back = Put back
gather-is-back = It is in the file again.
gather-asked-all = all messages
gather-asked-words = the words “{ $text }”
gather-asked-only =
    { $count ->
        [one] one chosen message
       *[other] { $count } chosen messages
    }
