check-feed =
    { $items ->
        [one] It works: “{ $title }”, with 1 item.
       *[other] It works: “{ $title }”, with { $items } items.
    }
check-feed-empty = It works: “{ $title }”. There is nothing in it yet; new items will appear here.
check-mail =
    { $items ->
        [one] It works: 1 message of the last 30 days in “{ $folder }”.
       *[other] It works: { $items } messages of the last 30 days in “{ $folder }”.
    }
check-mail-empty = It works: no message of the last 30 days in “{ $folder }” yet.

check-comments =
    { $items ->
        [one] It works: “{ $title }”, with 1 comment among the newest.
       *[other] It works: “{ $title }”, with { $items } comments among the newest.
    }
check-comments-empty = It works: “{ $title }”. There are no comments by others yet; new ones will appear here.

check-x = It works: @{ $title }. Each post that mentions you costs at most US$ { $each }; a look that finds nothing new costs nothing. If every one of the { $looks } looks of a day brought 100 new posts, a day would cost US$ { $day } and a month US$ { $month }. Utulivu stops at your limit of US$ { $cap } a month, which pays for about { $posts } posts.

check-reviews =
    { $items ->
        [one] It works: “{ $title }”, with 1 review.
       *[other] It works: “{ $title }”, with { $items } reviews.
    }
check-reviews-empty = It works: “{ $title }”. There are no reviews yet; new ones will appear here.
