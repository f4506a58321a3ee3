# The red card: one page to print and hang up.
redcard-open = Save the red card to print…
redcard-name = Red card
redcard-a4 = A4 page
redcard-letter = US Letter page
redcard-title = When it burns: the first hour
redcard-about = Breathe. Nobody has to be answered in the next five minutes. Is somebody in danger? Then people first: call for help and stop what hurts. Otherwise go down this list.
redcard-hour = The first hour
redcard-step = { $number }. { $step } (within { $minutes } minutes)
redcard-people = Who to call
redcard-outside = From outside
redcard-person = { $role }: { $name }, { $phone }
redcard-words = The first words, where it started
redcard-end = Written { $date }. Check the numbers every three months. This is general information, not legal advice.
redcard-written = Written: { $file }. Print it and hang it where the phone is.
redcard-which = One page to print and hang up. Which paper does your printer take?
redcard-emergency = In danger
redcard-number = { $name }: { $number }
