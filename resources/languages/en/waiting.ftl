waiting-view-messages = All messages
waiting-view-waiting = Waiting for an answer
waiting-view-talks = Private talks
waiting-view-count = { $name } · { $number }
waiting-count = { $count ->
    [0] Nobody waits for an answer
    [one] { $number } message waits for an answer
   *[other] { $number } messages wait for an answer
  }
waiting-count-late = { $count ->
    [one] { $number } is late
   *[other] { $number } are late
  }
waiting-counted = { $waiting }, { $late }
waiting-speed = Last { $days } days: { $answered } of { $asked } have an answer, half of these within { $span }.
waiting-speed-few = Last { $days } days: { $answered } of { $asked } have an answer, too few to name a usual time.
waiting-order-urgency = Most urgent first
waiting-order-waiting = Longest wait first
waiting-order-reach = Widest reach first
waiting-order-platform = By platform
waiting-due = Due
waiting-wants-complaint = Complaint
waiting-wants-question = Question
waiting-wants-other = Remark
waiting-wants-praise = Praise
waiting-by = Waiting for { $span } · answer by { $due } (within { $within })
waiting-late = Waiting for { $span } · due since { $due } (within { $within })
waiting-calm = Waiting for { $span } · whenever there is time
waiting-whenever = Whenever there is time
waiting-row = Waiting: { $meta }. { $text }
waiting-answer = Answer
waiting-answer-named = Answer { $handle }
waiting-close = Needs no answer
waiting-close-named = { $handle } needs no answer
waiting-closed = Closed without an answer: “{ $text }”
waiting-undo = Undo
waiting-more = Show more
waiting-none = Nobody waits for an answer.
waiting-all = See all messages
waiting-none-there = Nobody waits for an answer on this platform.
waiting-everywhere = See all platforms
waiting-about = Listed here is who wrote in the last 30 days. Threats and demands of money for a review are left out: do not answer them. The times are yours to set, under “Settings”; they run day and night.
