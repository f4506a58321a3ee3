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
