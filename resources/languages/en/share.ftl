share-title = The last 7 days
share-total =
    { $count ->
        [one] One unhappy message.
       *[other] { $count } unhappy messages.
    }
share-none = No unhappy message.
share-young = There is nothing to compare with yet.
share-where = Where they were written
share-where-more =
    { $count ->
        [one] One more place (messages: { $messages })
       *[other] { $count } more places (messages: { $messages })
    }
share-about = What they are about
share-about-more =
    { $count ->
        [one] One more concern (messages: { $messages })
       *[other] { $count } more concerns (messages: { $messages })
    }
share-of = { $count } of { $total }
share-usual =
    { $week ->
        [0] usually less than one a week
       *[other] usually { $week } a week
    }
share-new = none in the four weeks before
