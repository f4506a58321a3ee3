scope-open = What is it about?
scope-people =
    { $people ->
        [one] One person
       *[other] { $people } different people
    }
scope-since =
    { $places ->
        [one] on one platform, since { $since }
       *[other] on { $places } platforms, since { $since }
    }
scope-pace =
    { $people ->
        [0] Nobody in the last { $hours } hours.
        [one] One person in the last { $hours } hours.
       *[other] { $people } people in the last { $hours } hours.
    }
scope-pace-before =
    { $people ->
        [0] Nobody in the { $hours } hours before.
        [one] One person in the { $hours } hours before.
       *[other] { $people } people in the { $hours } hours before.
    }
scope-claim = What most of them say
scope-alike = { $count } of { $total } messages say nearly this.
scope-no-wording = No wording comes back yet.
scope-words = Words that come back, with the number of people: { $words }
scope-word = “{ $word }” { $people }
scope-about = { $count } of { $total } are about: { $concern }
scope-see-alike = See all that say this
scope-first = The first post about it that I have seen
scope-see-first = Open this message
scope-places = Where they write
scope-platform =
    { $people ->
        [one] { $platform }: one person
       *[other] { $platform }: { $people } people
    }
scope-loudest = Biggest audiences
scope-follower = { $handle }, { $platform }: { $followers }
scope-silent =
    { $people ->
        [one] For one person the number of followers is unknown.
       *[other] For { $people } people the number of followers is unknown.
    }
scope-felt = Feelings by language
scope-felt-how = How many of the messages in each language are unhappy.
scope-felt-line = { $language }: { $bad } of { $total } unhappy
scope-felt-more =
    { $count ->
        [one] In one more language { $bad } of { $total } are unhappy.
       *[other] In { $count } more languages { $bad } of { $total } are unhappy.
    }
scope-happy =
    { $count ->
        [one] one happy
       *[other] { $count } happy
    }
scope-known = Known
scope-danger =
    { $people ->
        [one] { $danger }: one person writes of it
       *[other] { $danger }: { $people } people write of it
    }
scope-answered = { $count } of { $total } messages are marked as answered
scope-unknown = Not yet known
scope-unknown-true = Whether it is true. Only you can find out.
scope-unknown-readers = How many people have read it on { $places }: followers are not told there.
scope-unknown-account = What was written at “{ $label }” since { $since }: it cannot be seen.
scope-unknown-never = What is written at “{ $label }”: it has not been seen yet.
scope-unknown-names =
    { $count ->
        [one] Who wrote one of the messages: no name is given.
       *[other] Who wrote { $count } of the messages: no name is given.
    }
scope-unknown-feelings =
    { $count ->
        [one] How one message is meant: I am not sure of its feeling.
       *[other] How { $count } messages are meant: I am not sure of their feeling.
    }
scope-unknown-dangers = Whether messages in { $languages } speak of a danger: I do not listen for dangers there.
scope-unknown-before = What was written before: there are so many messages that only the newest are counted.
scope-unknown-elsewhere = Whether it began somewhere else: I see only the places in your accounts.
scope-private = a private message ({ $platform }, { $when }), left out here
scope-counting = Counting…
scope-nothing = Since { $since } no message is unhappy or speaks of a danger. The reasons on the Now page say what raises the meter.
scope-read = Read these messages
scope-copy = Copy as text
scope-copied = Copied. Private messages and who wrote them are left out.
scope-close = Close
