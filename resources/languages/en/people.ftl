# Who does what in a crisis, who is called, and the protocol everybody holds to.
people-title = People and protocol
people-subtitle = Who does what, who steps in, and who is called when.
people-open = People
people-open-due =
    { $count ->
        [one] People: 1 to ask
       *[other] People: { $count } to ask
    }
people-back = Back to the case
people-you = You
people-nobody = Nobody yet
people-name = { $name }
people-for = { $name } (for { $instead }, away until { $day })
people-if-silent = { $name }, if there is no answer
people-numbered = { $number }. { $name }
people-does = { $name } does this
people-does-for = { $name } does this (for { $instead }, away until { $day })
people-does-vacant = { $name } does this, nobody else is named for it
people-does-away = { $instead } is away until { $day }, and nobody steps in. Name somebody under People.
people-does-nobody = Nobody is here for this. Name somebody under People.

# Whom to call in an open case
people-ladder = Who must know now
people-ladder-level = Who must know now: { $level }
people-ladder-how = Call from the top down. Whoever has not answered after { $span }: the next one’s turn comes.
people-ladder-empty = Nobody has to be called at this level. If you need help, call one of the people below.
people-ladder-alone = You work alone, so nobody else has to know. Before you answer, call somebody you trust, if you can.
people-ladder-done = Everybody who must know has been reached.
people-ladder-silent = Not reached yet: { $names }. Call again.
people-helpers = From outside, where it concerns them:
people-spare = Steps in if there is no answer
people-turn-now = Call now
people-turn-waiting = Called { $time }, the next one from { $until }
people-turn-silent = No answer, called { $time }
people-turn-reached = Reached, called { $time }
people-turn-later = Later
people-turn-spared = Not needed
people-calling = I am calling { $name } now
people-reached = Reached
people-silent = No answer
people-again = Call again
people-reached-after = Reached after all

# The protocol
people-protocol = Response protocol
people-protocol-about = Our suggestion for a small business, with your own people filled in. Times count in your opening hours, except for danger.
people-head-what = What people write
people-head-who = Who answers
people-head-within = How fast
people-head-level = Level
people-head-called = Who is called, in this order
people-head-update = People hear from you
people-answer-danger = Somebody is or may be in danger
people-answer-first_word = The first word in a crisis
people-answer-complaint = A complaint that all can see
people-answer-direct = A private message
people-answer-review = A review
people-answer-question = An everyday question
people-answer-praise = Praise
people-answer-press = A journalist asks
people-answer-delicate = An apology, money, law, health, or staff
people-within = within { $span }
people-within-danger = within { $span }, { $danger } where people may be in danger
people-agreed = only once it is agreed
people-every = at least every { $span }
people-news = when there is news
people-level-now = { $level }, now
people-call-nobody = Nobody has to be
people-limits = Nobody improvises on law, health, money or staff. In danger to life, the emergency number comes before any of these calls.

# Who does what
people-roles = Who does what
people-roles-about = One person can have several roles. If somebody is away, the steps go to whoever steps in.
people-alone = I am alone: I do all of it
people-in-turn = One thing after the other, in this order:
people-who = Who
    .name = { $role }: who
people-deputy = Steps in
    .name = { $role }: who steps in
people-nobody-yet = Nobody yet
people-no-deputy = Nobody
people-item-away = { $name }, away
people-about-owner = Decides in a crisis, approves apologies and payments.
people-about-deputy = Takes over from the owner.
people-about-monitor = Reads what comes in and raises the alarm.
people-about-responder = Answers by the protocol.
people-about-spokesperson = The one voice to press and in video.
people-about-facts_keeper = Keeps what is known, the timeline and the evidence.
people-about-safety_lead = Stops a sale, makes the place safe.
people-task-safety_lead = Make sure that nobody is in danger.
people-task-monitor = Read what is being said, and where.
people-task-facts_keeper = Write down what you know, and save the evidence.
people-task-owner = Decide what you do about it.
people-task-spokesperson = Say the first word in public.
people-task-responder = Answer people one by one.

# Everybody with their numbers
people-inside = Your people
people-inside-about = Begin with yourself. Everybody with a number can be called from here in a crisis.
people-outside = Who can help from outside
people-outside-about = Lawyer, insurer, authority, police, supplier, landlord, counselling line.
people-add-inside = Add somebody
people-add-outside = Add a contact
people-change = Change
    .name = Change { $name }
people-here = Is back
    .name = { $name } is back
people-right = Still right
    .name = The numbers of { $name } are still right
people-remind = Please ask again whether the numbers still hold: { $names }
people-unchecked = Numbers not checked yet
people-checked = Numbers checked { $day }
people-check-again = Numbers last checked { $day }, more than 90 days ago
people-no-number = No number yet
people-call = Call { $phone }
    .name = Call { $name }
people-whatsapp = WhatsApp
    .name = Write to { $name } on WhatsApp
people-whatsapp-text = Hello, this is { $who }. Please call me back about work as soon as you can.
    .nobody = Hello, please call me back about work as soon as you can.
people-whatsapp-says = The message begins: “{ $text }” You can change it there; nothing is sent before you send it.
people-mail = Mail
    .name = Write a mail to { $name }
people-away-until = Away until { $day }
people-is-here = Is here

# The window for somebody
people-change-title = Change name and numbers
people-field-name = Name
    .hint = As you say it to each other.
people-field-what = What they are
    .hint = Lawyer, insurer, police station, supplier.
people-field-phone = Phone
    .hint = With + and the country code, WhatsApp works too.
people-field-mail = Mail
    .hint = May stay empty.
people-field-away = Is here, or away
    .hint = The day named is the first one back. Until then the steps go to whoever steps in.
people-private = Names and numbers stay on this computer.
people-save = Save
people-cancel = Cancel
people-remove = Remove
people-remove-title = Remove { $name }?
people-remove-ask = The numbers are deleted on this computer, and the roles are free again. Calls that were noted stay in their timeline.
people-ladder-unnamed = This level asks for: { $roles }. Nobody has these roles yet, so nobody would be called. Say who does what, then call them.
people-name-now = Say who does what
people-unnamed = { $role }: nobody named yet
people-add-named = Add { $name }
people-ladder-gap = Nobody is named, or here, for: { $roles }. Nobody would be called for this.
people-nobody-here = { $role }: nobody is here
people-head-alone = What you do, in this order
