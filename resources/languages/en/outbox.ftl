# A reply through the owner's account: shown, confirmed, sent, and what became of it.
outbox-reply-on = Reply on { $platform }…
outbox-confirm-title = Send this reply?
outbox-confirm-nothing = Nothing was sent yet. Only what you see here goes out, exactly as it stands.
outbox-confirm-text = The text that is sent
outbox-confirm-answers = It answers { $handle } on { $platform }, { $when }
outbox-confirm-through = It goes out through your account “{ $label }”.
outbox-confirm-answered = This message was answered already ({ $when }). Send this only if you want to add something.
outbox-confirm-send = Send now
outbox-confirm-not-yet = Not yet

# -- who can see it, by the kind of account
outbox-seen-mastodon = Whoever can see the message you answer can see it. It is not shown in the public timelines.
outbox-seen-mastodon-private = This is a private message, and your reply stays private: only { $handle } can see it, and anybody else whose @name stands in the text.
outbox-seen-bluesky = Everyone can see it, also without an account.
outbox-seen-telegram = Only the people in the same chat can see it.
outbox-seen-telegram-private = This is a private message, and your reply stays private: only { $handle } can see it.
outbox-seen-youtube = Everyone who reads the comments can see it.
outbox-seen-facebook = Everyone who can see the post can see it, in the name of your Page.
outbox-seen-instagram = Everyone who can see your post can see it.
outbox-seen-google_business = Everyone who looks at your business on Google can see it.
outbox-seen-x = Everyone can see it. X takes US$ 0.015 for it, and US$ 0.20 where it holds a link.
outbox-seen-script = Nobody can see it: this is practice, and nothing leaves this computer.

# -- what became of it
outbox-sending = Sending… Waiting for { $platform } to confirm it.
outbox-sent = Your reply is on { $platform }. The message now counts as answered.
outbox-sent-script = In this practice your reply counts as sent. Nothing left this computer.
outbox-next-step = Next: tick “{ $step }”.
outbox-step-done = “{ $step }” is ticked.
outbox-waiting = Not sent. It goes out only when you confirm it.
outbox-not-sent = Not sent. { $why } It goes out only when you confirm it once more.
outbox-unclear-next = It is not certain whether this reply arrived. Utulivu looks for it again within the hour; please do not send it again.
outbox-unclear-asks = It could not be found out whether this reply arrived. Please open the conversation and look, then say here what you saw.
outbox-unclear-see = See what to do
outbox-withdrawn = Deleted. Nothing was sent.
outbox-open-post = Open the post
outbox-open-conversation = Open the conversation

# -- why it was not sent; a reply is never sent by itself
outbox-why-offline = There is no internet connection.
outbox-why-unreachable = The server could not be reached.
outbox-why-wait = The server asks us to wait a little.
outbox-why-wait-until = The server asks us to wait until { $moment }.
outbox-why-keyring = The keyring, where this computer keeps passwords, is not open.
outbox-why-refused = It was not accepted there.

# -- what is still to be done
outbox-line =
    { $count ->
        [one] One reply is not sent yet.
       *[other] { $count } replies are not sent yet.
    }
outbox-line-unclear =
    { $count ->
        [one] It is not certain whether one reply arrived.
       *[other] It is not certain whether { $count } replies arrived.
    }
outbox-line-show = Show
outbox-title = Replies that still need you
outbox-empty = Nothing waits here.
outbox-to = To { $handle } on { $platform }
outbox-act-send = Send…
outbox-act-change = Change the text
outbox-act-withdraw = Delete
outbox-act-look = Look now
outbox-act-there = It is there
outbox-act-not-there = It is not there
outbox-withdraw-title = Delete this reply?
outbox-withdraw = It was not sent, and its text will no longer be here.
outbox-withdraw-no = Keep it
outbox-close = Close
outbox-shell-confirm = To send exactly this, give the same command again with { $given }
