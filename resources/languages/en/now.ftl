now-head-calm = All is calm
now-head-watch = Worth keeping an eye on
now-head-issue = Something needs your attention
now-head-crisis = This is a crisis
now-head-emergency = This needs you now
now-head-pressing = Somebody needs you
now-head-over = It has calmed down
now-head-learning = I am learning what is usual
now-head-blind = I cannot see your accounts
now-head-first = Looking for the first time
now-head-welcome = Welcome to Utulivu
now-subtitle = { $business } · { $day }, { $time }
now-subtitle-nameless = { $day }, { $time }
now-meter-name = Crisis meter: { $score } of 100, { $level }
now-meter-name-none = Crisis meter: { $level }
now-rise = up { $points } since { $since }
now-measured = measured { $when }
now-line-learning = until I know your usual days
now-line-paused = you have paused looking
now-line-blind = nothing can be read right now
now-line-first = the first look is under way
now-why = Why { $score }
now-why-no-figure = What I see so far
now-why-none = Nothing weighs on the meter.
now-why-first = The reasons stand here once the first look is done.
now-why-more =
    { $count ->
        [one] One more reason (points: { $points })
       *[other] { $count } more reasons (points: { $points })
    }
now-why-nothing =
    { $count ->
        [one] One more that adds nothing now
       *[other] { $count } more that add nothing now
    }
now-points = { $points }
now-part-name =
    { $points ->
        [one] { $sentence }: { $points } point
       *[other] { $sentence }: { $points } points
    }
now-part-hint = What would lower it: { $lower }
now-next = What to do next
now-step-due = within { $span }
now-step-late = late by { $span }
now-step-before = { $step }. Before it: { $before }
now-step-read = Read the messages
now-step-write = Write the reply
now-step-crisis = Open the checklist
now-step-accounts = Open your accounts
now-checklist = See the whole checklist
now-more-cases =
    { $count ->
        [one] One more open crisis file
       *[other] { $count } more open crisis files
    }
now-open-cases =
    { $count ->
        [one] One open crisis file
       *[other] { $count } open crisis files
    }
now-case-done = Every step is done or skipped. When things have been quiet for a while, close the file.
now-case-open = Open the file
now-proposal = This looks like: { $kind }
now-proposal-body =
    { $messages ->
        [one] One message points to it. A crisis file lists the steps in order, each with its time, and keeps the record.
       *[other] { $messages } messages point to it. A crisis file lists the steps in order, each with its time, and keeps the record.
    }
now-proposal-apart =
    { $messages ->
        [one] One message speaks of a danger to people that no open crisis file is about. People come first: give it a file of its own. If it was read wrongly, set it right in the message.
       *[other] { $messages } messages speak of a danger to people that no open crisis file is about. People come first: give them a file of their own. If they were read wrongly, set them right in the messages.
    }
now-open-case = Open a crisis file
now-see-messages = See these messages
now-paused = Utulivu looks nowhere until you say so, and the meter shows nothing rather than a false calm. Open your accounts and choose “{ $act }”.
now-blind = None of your accounts can be read, so the meter shows nothing rather than a false calm. Your accounts page says what is wrong and what to do.
now-learning = The more days Utulivu has seen, the better it knows what is usual for you. It still speaks up at once when something is plainly serious.
now-calm = Nothing to do. Utulivu goes on looking and will tell you when something changes.
now-pressing = { $count ->
    [one] One message should not wait, though the meter is low: it may be about somebody’s safety, personal data or the press. Read it, and answer it first.
   *[other] { $number } messages should not wait, though the meter is low: they may be about somebody’s safety, personal data or the press. Read them, and answer them first.
  }
now-delaying = { $count ->
    [one] It is calmer. The all-clear comes once the message about a danger to somebody has an answer, or two days after it: answer it now, or mark it as answered if you have spoken.
   *[other] It is calmer. The all-clear comes once { $number } messages about a danger to somebody have an answer, or two days after them: answer them now, or mark them as answered where you have spoken.
  }
now-unanswered = { $count ->
    [one] One unhappy message of the last seven days has no answer yet. Read it when you can, and answer it.
   *[other] { $number } unhappy messages of the last seven days have no answer yet. Read them when you can, the most urgent first, and answer them.
  }
now-over = All clear since { $at }. At its highest the meter stood at { $peak }.
now-over-left = { $count ->
    [one] One message from that time has no answer yet. Read it when you can.
   *[other] { $number } messages from that time have no answer yet. Read them when you can, the most urgent first.
  }
now-clock = This computer’s clock seems to be slow, by { $span } at least: messages are dated later than now. Set it right; until then times are wrong, and an all-clear comes late.
now-watch = A little more than usual. Read what people say; nothing more is needed for now.
now-unhappy = More unhappy people than usual. Read what they say first.
now-first = Utulivu is reading your accounts. This takes a minute or two.
now-checked = Last checked { $when }
now-troubled =
    { $accounts ->
        [one] One account needs a look from you
       *[other] { $accounts } accounts need a look from you
    }
now-people = What people are saying
now-people-none = Nobody has written yet.
now-people-all = All messages
now-person-name = { $tag }, { $meta }: { $text }
now-welcome = Utulivu watches what people write about your business, tells you how bad it is and why, and leads you through what to do and what to say. It posts nothing by itself: a reply goes out only after you have confirmed its exact text.
now-welcome-start = Add the first place where people write about you: your mailbox, Google reviews, Facebook, Instagram, YouTube, X, Reddit, Telegram, Mastodon, Bluesky, or any news alert or feed. The mailbox is the quickest: Tripadvisor, TikTok and others send you notices there. WhatsApp chats and tables come in as files.
now-add-account = Add your first account
now-practise = Try it with a practice business
now-practise-body = An invented bakery has a bad day. Nothing is real, nothing leaves this computer, and you can end it at any time.
now-other-step = { $step } ({ $due })
now-talks = { $count ->
    [one] { $number } settled private talk lacks its end in public
   *[other] { $number } settled private talks lack their end in public
  }
