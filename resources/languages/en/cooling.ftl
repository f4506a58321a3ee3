# A text that was written in anger rests before it is used; nothing goes out by itself.
cooling-settings = Before a reply goes out
cooling-pause = A pause for what was written in anger
cooling-pause-why = The text waits among the replies that are not sent, with its clock. Nothing goes out by itself, and you can go on at once.
cooling-none = No pause
cooling-offer = Let it rest for { $span }
cooling-rests = A text rests for { $span } more, until { $time }. Nothing goes out by itself.
cooling-over = A text has rested. Read it once more, then copy or send it.
cooling-more = { $count ->
    [one] One more waits with it.
   *[other] { $number } more wait with it.
  }
cooling-everyone = A statement for everyone
cooling-read = Read it again
cooling-early-title = It still rests
cooling-early = Once it is out, others can keep a picture of it.
cooling-wait = Let it rest
cooling-gone = To a message that is no longer here
cooling-whose = { $to }: { $said }
cooling-aside = It rests above now, and the draft is empty. Ctrl+Z brings it back.
