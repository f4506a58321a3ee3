# Scope and impact of a crisis: where it is loudest, what people are concerned about, how grave it is.
impact-open = Scope and impact
impact-title = Scope and impact
impact-about = Where it is loudest, what people want from you, and what it does to the business. Two minutes are enough; look at it again tomorrow.
impact-close = Close
impact-loudest = Where it is loudest
impact-counting = The messages are being read…
impact-silent = No message of this crisis is unhappy or speaks of a danger. You can still rate its effect.
impact-most = Answer first on { $platform }: { $people } of { $total } people wrote there.
impact-cut = These are the newest messages only.
impact-worry = { $people ->
    [one] One person
   *[other] { $people } people
} · { $messages ->
    [one] one message
   *[other] { $messages } messages
}
impact-see = Read these messages
impact-plan = What we do about it
    .example = Call each of these people today and listen
impact-person = Who does it
impact-keep = Keep this
impact-rating = How grave is it?
impact-rating-about = Choose with the mouse, the arrow keys or the keys 0 to 3, and write one reason. Enter goes on.
impact-again = A day has passed. Rate it again as it is now; the ratings before stay below.
impact-rate-now = Rate the effect
impact-rate = Keep this rating
impact-rated = Kept, with its time, here below and in the timeline.
impact-before = Then and now
impact-reason = Reason: { $aspect }
impact-choice = { $aspect }: { $degree }
impact-people = People
    .ask = How much harm is done to people, or could be?
    .example = Two customers saw a doctor
impact-trust = Trust
    .ask = How much harm is done to your customers’ trust in what you say?
    .example = Regulars ask whether they can still buy here
impact-image = Image
    .ask = How much harm is done to your good name?
    .example = The local news has written about it
impact-income = Income
    .ask = How much harm is done to your sales?
    .example = Six orders cancelled today
impact-degree-0 = none
impact-degree-1 = little
impact-degree-2 = serious
impact-degree-3 = grave
impact-judged = { $aspect }: { $degree }. { $reason }
impact-judged-anew = { $aspect }: { $degree } (before: { $before }). { $reason }
impact-look-again = The effect was rated { $when }. Look at it again: is it better or worse?
