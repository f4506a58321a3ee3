replies-title = Write a reply
replies-subtitle-general = A statement for everyone
replies-subtitle-to = To { $handle } on { $platform }
replies-subtitle-below = In public, below the post of { $handle } on { $platform }
replies-templates = Texts that fit
replies-templates-list = List of texts to choose from
replies-when = Good when
replies-not-when = Better not when
replies-message-who = { $when } · { $handle }
replies-message-none = No message chosen: this text is for everyone.
replies-message-choose = Choose a message to answer
replies-draft = Your reply
replies-draft-hint = Choose a text, or write your own here.
replies-language = Language of the reply
replies-language-en = English
replies-language-sw = Swahili
replies-language-he = Hebrew
replies-length = Length of the text
replies-length-full = Full
replies-length-short = Short
replies-fields = To fill in
replies-fields-none = Nothing to fill in here.
replies-take-over = Fill in “{ $text }” at “{ $field }”
replies-count = { $count ->
    [one] { $number } character
   *[other] { $number } characters
  }
replies-count-of = { $used } / { $limit }
replies-count-spoken = { $used } of { $limit } characters used
replies-over = { $count ->
    [one] One character too long for { $platform }.
   *[other] { $number } characters too long for { $platform }.
  }
replies-over-short = Use the short text
replies-copy = Copy
replies-copy-open = Copy and open the post
replies-empty-text = There is no text yet. Choose one of the texts or write your own.
replies-unfilled = { $count ->
    [one] One place is still empty: { $fields }. Fill it in or take it out of the text.
   *[other] { $number } places are still empty: { $fields }. Fill them in or take them out of the text.
  }
replies-copied = Copied. Next: paste it as your reply on { $platform } and post it there.
replies-copied-general = Copied. Next: paste it where people are asking, and post it there.
replies-copied-step = Copied. Next: post it where the complaint began, then tick “{ $step }”.
replies-copied-step-go = Back to the steps
replies-posted = I have posted it
replies-posted-said = Good. This message now counts as answered.
replies-posted-step = Good. This message now counts as answered. Next: tick “{ $step }”.
replies-promised = The next update, by { $time }, is in the key messages now.
replies-promised-sooner = The key messages keep the sooner update, by { $time }: give that one first.
replies-posted-all-said = Good. The text is kept as evidence in the crisis file.
replies-posted-all-step = Good. The text is kept as evidence in the crisis file. Next: tick “{ $step }”.
replies-copied-first = Copied. Next: post it where the complaint began, then say here that you have posted it. That ticks “{ $step }”.
replies-posted-first = Good. This message now counts as answered, and “{ $step }” is ticked.
replies-posted-all-first = Good. The text is kept as evidence in the crisis file, and “{ $step }” is ticked.
replies-replace-title = Replace your text?
replies-replace = You have changed this text by hand. The new one takes its place; Ctrl+Z brings yours back.
replies-replace-yes = Replace it
replies-replace-no = Keep my text
replies-remember = Keep these details for next time
replies-remembered = Kept. You can change them in the settings.
replies-gone = This message is no longer here. You can still write a statement for everyone.
replies-keep = Keep this as my own text
replies-kept = Kept. It stands at the top of the list of texts. To fill in each time: { $fields }.
replies-kept-as-is = Kept. It stands at the top of the list of texts. No place to fill in was found in it: names and times stay as they are.
replies-own = Your own text
replies-own-remove = Remove this text of mine
replies-own-removed = Removed from your texts. What stands in the draft stays.
replies-replace-insert = Put it in at the cursor
replies-over-thread = As several posts
replies-thread-title = As several posts
replies-thread-how = Post the first one as your reply, then each next one as a reply to the one before.
replies-thread-post = Post { $number } of { $count }
replies-thread-copy = Copy post { $number }
replies-thread-next = Copied. Post it, then copy number { $number }.
replies-thread-last = Copied, that was the last one. Post it below the others.
replies-thread-close = Close
replies-known-stopped = it is not on sale at the moment, and samples are kept
replies-private = Take it private…
replies-private-title = Take the talk private
replies-private-fit-private = This one needs details that do not belong in public. Say in public that you care and what you are doing, then name one private way.
replies-private-fit-public = Others need this answer too: what is wrong is set right in public. Go private only for somebody’s own details.
replies-private-fit-either = You can answer in public. Go private where it needs somebody’s own details.
replies-private-how = The reply names one channel, you, and when you answer there. Never ask for phone numbers, health or orders in public.
replies-private-channel = Where you go on talking
replies-private-by-whatsapp = WhatsApp
replies-private-by-mail = E-mail
replies-private-by-page = Private message on the page
replies-private-own = Your own number or address there
replies-private-hint-whatsapp = +254 722 555 010
replies-private-hint-mail = hello@shop.example
replies-private-hint-page = https://m.me/yourpage, or nothing: “here on this page”
replies-private-safe = The link holds your own address and a number for this talk, and nothing of the customer. The talk stands under “Messages”, “Private talks”, until it is settled.
replies-private-put = Put it into the reply
replies-private-begun = The talk has no. { $number } and stands under “Private talks”.
replies-private-not = Take that back
replies-private-gone = The talk was taken away. Its line in the draft is yours to delete.
replies-private-copy = Copy the link alone
