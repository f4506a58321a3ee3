share-title = The last 7 days
share-total =
    { $count ->
        [one] One unhappy message.
       *[other] { $count } unhappy messages.
    }
share-none = No unhappy message.
share-young = There is nothing to compare with yet.
share-where = Where they were written
share-about = What they are about
share-of = { $count } of { $total }
share-usual =
    { $week ->
        [0] usually less than one a week
       *[other] usually { $week } a week
    }
share-new = none in the four weeks before
