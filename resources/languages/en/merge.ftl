# Two open files that are one matter are put together; and the other files that a file belongs with.
merge-open = Same matter as another file…
merge-title = The same matter as another file
merge-ask = Two files about one matter make double work. Put them together: one goes on, the other ends and stays readable. There is no undo. Messages can be moved into a file of their own again later.
merge-other = The other file
merge-which = Which one goes on
merge-this = This one: { $text }
merge-that = The other one: { $text }
merge-happens = What happens then
merge-comes =
    { $count ->
        [0] “{ $text }” goes on. It has all messages of the other file already.
        [one] “{ $text }” goes on, and 1 message of the other file comes to it.
       *[other] “{ $text }” goes on, and { $count } messages of the other file come to it.
    }
merge-ends = “{ $text }” ends. Its page, timeline and evidence stay as they are, one click away from the file that goes on.
merge-steps =
    { $count ->
        [one] 1 step that was done there counts as done here too.
       *[other] { $count } steps that were done there count as done here too.
    }
merge-along = Key messages, what is being done, what is stopped and who was called come along, each only once.
merge-promise = The next update stays promised by { $due }.
merge-left =
    { $count ->
        [one] 1 line that everybody says finds no room. It stays to be read in the file that ends.
       *[other] { $count } lines that everybody says find no room. They stay to be read in the file that ends.
    }
merge-level = Level: { $level }, the graver of the two.
merge-yes = Put them together
merge-no = Leave them apart
merge-tie-merged = Put together with this one: { $text }
merge-tie-merged-into = Goes on in: { $text }
merge-tie-split-off = Messages moved from here: { $text }
merge-tie-split-shared = Messages also in: { $text }
merge-tie-split-from = Came out of: { $text }
