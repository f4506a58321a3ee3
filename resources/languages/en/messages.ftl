messages-title = Messages
messages-subtitle = Everything people wrote about you
messages-search = Search the messages
messages-search-hint = Search words or names
messages-filter-mood = Feeling
messages-filter-mood-any = Any feeling
messages-filter-concern = Concern
messages-filter-concern-any = Any concern
messages-filter-risk = Risk or mark
messages-filter-risk-any = Any mark
messages-filter-platform = Platform
messages-filter-platform-any = All platforms
messages-filter-language = Language
messages-filter-language-any = All languages
messages-language-unknown = Language not clear
messages-unheard = Dangers are looked for in English, Swahili and Hebrew only, not in { $language }. Have this message translated before you rely on what was read.
messages-unread = Only the first { $number } characters of this message were looked through. Read the rest yourself.
messages-filter-answer = Answer
messages-filter-answer-any = Answered or not
messages-filter-answer-open = Not answered yet
messages-order = Order
messages-order-newest = Newest first
messages-order-urgent = Most urgent first
messages-list = List of messages
messages-count = { $count ->
    [one] { $number } message
   *[other] { $number } messages
  }
messages-count-found = { $count ->
    [one] { $number } message found
   *[other] { $number } messages found
  }
messages-loading = Looking…
messages-new = { $count ->
    [one] { $number } new message
   *[other] { $number } new messages
  }
messages-new-show = Show
messages-these = { $count ->
    [one] The one message behind this reason
   *[other] The { $number } messages behind this reason
  }
messages-these-all = Show all messages
messages-these-file = { $count ->
    [one] The one message in this crisis file
   *[other] The { $number } messages in this crisis file
  }
messages-these-back = Back to the crisis file
messages-these-form = { $count ->
    [one] The one message for the file that you are opening
   *[other] The { $number } messages for the file that you are opening
  }
messages-these-form-back = Back to opening the file
messages-empty = Nobody has written yet. As soon as somebody does, it appears here.
messages-empty-act = See where we look
messages-nothing-found = No message fits this search.
messages-nothing-found-act = Clear search and filters
messages-trouble-act = Try again
messages-choose = Choose a message to read it in full.
messages-back = Back to the list
messages-unreadable = This message arrived damaged and could not be read. Open the post to see it.
messages-no-text = This message has no text.
messages-wordless-picture = (picture)
messages-wordless-stars = (stars, no words)
messages-wordless-damaged = (damaged)
messages-wordless-nothing = (no words)
messages-somebody = somebody
messages-by = { $handle }
messages-by-named = { $name } · { $handle }
messages-meta = { $platform } · { $when } · { $handle }
messages-where-when = { $platform } · { $when }
messages-followers = { $count ->
    [one] { $number } follower
   *[other] { $number } followers
  }
messages-answered = answered
messages-answered-at = Answered { $when }
messages-closed = needs no answer
messages-closed-at = Closed without an answer { $when }
messages-reopen = Needs an answer after all
messages-set-by-you = set by you
messages-tag-refused = Sender refused
messages-tag-unproven = Sender not proven
messages-tag-private = Private message
messages-claim-refused = This mail says it comes from { $platform }, but your mail provider checked the sender and refused it. It may be a trap: do not follow its links and do not open its attachments. To look, open { $platform } yourself. A real mail can fail this check too, if it was forwarded.
messages-claim-unproven = This mail says it comes from { $platform }, but that could not be proven. Do not follow its links; to look, open { $platform } yourself.
messages-claim-unchecked = Sender not checked: your mail provider does not say whether this mail really came from { $platform }. Before you act on it, open { $platform } yourself, in its app or at its own address, not by a link in the mail.
messages-text = The message in full
messages-show-all = Show all of it
messages-shown-part = You see the first part of a very long message.
messages-read-title = What was read, and why
messages-read-mood = Feeling
messages-read-concern = Concern
messages-read-words = Words that decided
messages-read-words-none = No single word decided.
messages-certainty-high = { $mood }, and the words are clear
messages-certainty-middle = { $mood }, fairly sure
messages-certainty-low = { $mood }, but not sure
messages-certainty-owner = { $mood }, as you set it
messages-word = { $word } → { $why }
messages-relabel = Read wrongly? Set it right
messages-relabel-negative = Negative (N)
messages-relabel-neutral = Neutral (U)
messages-relabel-positive = Positive (P)
messages-relabel-undo = Back to what was read (Z)
messages-follows = As you set it in another message of nearly the same words.
messages-followed-set = { $count ->
    [one] One other message of nearly the same words follows.
   *[other] { $number } other messages of nearly the same words follow.
  }
messages-followed-back = { $count ->
    [one] One other message is back to what was read, too.
   *[other] { $number } other messages are back to what was read, too.
  }
messages-relabel-concern = Concern, as you see it
messages-relabel-risk = Add a risk or a mark
messages-relabel-risk-none = Add a risk or a mark…
messages-risk-not = This is no risk
messages-risk-not-named = This is no risk: { $what }
messages-covered = Covered, because it insults. Open it to read it.
messages-covered-here = These words insult, so they are covered. Nothing happens if you leave them so.
messages-uncover = Show the words
messages-mark-not = That is not so
messages-mark-not-named = That is not so: { $what }
messages-fake = Possibly not a real review
messages-fake-burst = { $count ->
    [one] { $number } low rating within two days, from somebody who never wrote before.
   *[other] { $number } low ratings within two days, all from people who never wrote before.
  }
messages-fake-wording = { $count ->
    [one] One other person wrote nearly the same words.
   *[other] { $number } other people wrote nearly the same words.
  }
messages-fake-note = A sign, no proof: real customers sometimes write alike, too.
messages-fake-see = See these messages
messages-fake-see-named = See the messages: { $what }
messages-reply = Reply
messages-open = Open the post
messages-mark-answered = Mark as answered
messages-mark-open = Mark as not answered
messages-keep = Keep as evidence
messages-keep-no-case = Evidence belongs to a crisis, and none is open. Open one with this message; it is kept there.
messages-keep-open = Open a crisis…
messages-keep-which = Which crisis does it belong to?
messages-kept = Kept as evidence, as it reads now.
messages-kept-before = It was already kept as evidence.
messages-kept-see = Go to the crisis
messages-spoken-stars = { $count ->
    [one] { $count } star of five
   *[other] { $count } stars of five
  }
messages-spoken = { $mood }. { $handle }, { $platform }, { $when }. { $text }
