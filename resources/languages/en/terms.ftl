terms-title = Words to watch for
terms-what = Your name as people write it, with its misspellings, your products, your people. Places that can be searched are searched for them; here you see how often each was written in the last two weeks.
terms-example = Sunrise Bakery
terms-add-name = A word or name to watch for
terms-add = Add
terms-kind = What it is
terms-kind-name = Name of the business
terms-kind-misspelling = Misspelling
terms-kind-product = Product or service
terms-kind-person = Person
terms-kind-industry = Word of the trade (only counted)
terms-count =
    { $week ->
        [0] Not in the last 7 days
       *[other] Today { $today }, in 7 days { $week }
    }
terms-open = Messages with { $term }
terms-remove = Remove
    .name = Remove: { $term }
