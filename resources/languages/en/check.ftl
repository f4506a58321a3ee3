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

check-mastodon =
    { $items ->
        [one] It works: this is { $account }, and 1 post of the last 30 days mentions it.
       *[other] It works: this is { $account }, and { $items } of the newest posts mention it.
    }
check-mastodon-empty = It works: this is { $account }. No post of the last 30 days mentions it yet; new ones will appear here.

check-bluesky =
    { $items ->
        [one] It works: “{ $handle }”, with 1 mention, answer or quote of the last 30 days.
       *[other] It works: “{ $handle }”, with { $items } mentions, answers and quotes of the last 30 days.
    }
check-bluesky-empty = It works: “{ $handle }”. Nobody has mentioned it in the last 30 days; new posts will appear here.
check-bluesky-no-search = It works: “{ $handle }”. But this server does not let us search, so your words cannot be looked for; mentions and answers do arrive.
check-bluesky-main-password = It works: “{ $handle }”. But this is the main password of the account. An app password is safer: it can do less, and you can take it back.
check-telegram =
    { $items ->
        [one] It works: “{ $name }”, with 1 message waiting.
       *[other] It works: “{ $name }”, with { $items } messages waiting.
    }
check-telegram-empty = It works: “{ $name }”. No message is waiting; write to it from your own Telegram to try it.

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
