# The steps of the checklist. A title has at most 60 characters, .why 140, .done-when 160;
# .how has one short sentence a line, at most 20 words each.

# ---- the preparation

step-s0_roles = Name people and deputies for every role
    .why = In the first hour nobody has time to ask who does what.
    .how =
        Go through the roles: who decides, who watches, who answers, who speaks, who keeps the facts.
        Write a name, a deputy and a phone number beside each.
        If you work alone, put your own name, and one person outside who can step in.
        Ask each person whether they agree.
    .done-when = Every role has a name, a deputy and a phone number, and each person has agreed.

step-s0_protocol = Write the response protocol on one page
    .why = When the rule is written down, nobody has to wake you to ask whether they may answer.
    .how =
        For each level write who may answer, and how fast.
        Write who is called at each level, and who comes next when nobody picks up.
        Write what nobody answers alone: injury, law, money, staff, press.
        Hang the page where the team works.
    .done-when = For each level the page says who answers, how fast, and who is called.

step-s0_plan = Write the crisis communication plan on one page
    .why = A plan made in a calm hour keeps you from inventing one in the worst hour.
    .how =
        Write who must hear from you first: customers, staff, suppliers, authorities, press.
        For each of them write the message, the channel and who speaks.
        Write who approves a text before it goes out, and who does so when they are away.
        Keep one copy on paper, away from this computer.
    .done-when = Messages, audiences, spokesperson, channels and approver are filled in, and one copy is on paper.

step-s0_holding = Prepare first words for your three likeliest crises
    .why = A text that lies ready goes out in minutes; one written in fright takes an hour.
    .how =
        Choose the three crises that are most likely to happen to you.
        Fill in a ready text for each, and leave only the facts open.
        Run the tone check, and let a second person read each text.
    .done-when = Three texts are kept where the team finds them, and each has passed the tone check.

step-s0_watch = Choose the watch terms and learn the normal level
    .why = What is unusual only shows when you know what is usual.
    .how =
        Write down every name people use for you, with the common misspellings.
        Add the words of every language your customers write in.
        Let Utulivu look for a week, so that it learns how much is normal.
    .done-when = Terms in all your customers' languages are watched, and a full week has been counted.

step-s0_accounts = Secure the accounts
    .why = A stolen account is a crisis of its own, and it takes your voice away as well.
    .how =
        Turn on two-step login for every account, and for the e-mail behind it.
        List who has access, and remove whoever no longer needs it.
        Try once how you would get back in without your phone.
    .done-when = Two-step login is on everywhere, the list of who has access is up to date, and recovery has been tried.

step-s0_contacts = Collect outside contacts and helplines
    .why = When somebody is hurt or you need a lawyer, you do not want to search for a number.
    .how =
        Write down numbers: emergency, police, health, data and consumer authorities, lawyer, insurer, computer help.
        Add a helpline for people who may hurt themselves.
        Check each number, and write the date beside it.
    .done-when = Each contact has a number, and the date on which it was checked.

step-s0_voice = Put your voice and values on half a page
    .why = Whoever answers at night should sound like you, and stay as kind as you would.
    .how =
        Write three sentences about what your business stands for.
        Make two lists: what we say, and what we never say.
        Add one reply you are proud of, as an example.
    .done-when = Both lists are filled in, and everybody who answers has read them.

step-s0_calendar = Link the plan to your marketing calendar
    .why = A planned sale or joke that goes out in a bad hour looks heartless.
    .how =
        List every tool and every person that can post for you.
        Note what is scheduled, and where it can be stopped.
        Write the rule: who may hold everything, and how.
        Mark days of mourning and other sensitive days.
    .done-when = The rule for holding everything is written, and all scheduled posts are listed.

step-s0_drill = Run a drill
    .why = What you have done once, you find again even when your head is full.
    .how =
        Start a practice in Utulivu, with everybody who would answer.
        Work through the first hour as if it were real, and publish nothing.
        Note what went slowly, and choose one thing to improve.
    .done-when = The result and one improvement are written down, with a name and a date.

# ---- the steps of a crisis

step-s1_help = Get people to safety and call for help
    .why = Words on a screen can wait; a person in danger cannot.
    .how =
        Ask who could be hurt right now, and where they are.
        Call the emergency number if anyone may be in danger.
        Bring your staff together indoors, and close the shop if you need to.
        If someone writes of hurting themself, answer warmly in private and stay in touch.
    .done-when = Everyone on your team has been reached, and help has been called or is known not to be needed.

step-s1_real = Check that it is real, and whether anyone is in danger
    .why = Acting on a rumour makes it bigger; waiting when somebody is in danger makes it worse.
    .how =
        Open the first message where it was posted, not a copy of it.
        See who wrote it, when, and whether others tell the same thing.
        Ask one question first: can anyone be hurt, now or later today?
    .done-when = The first source has been opened, and the question about danger has its answer.
    .before = check that it is real, and whether anyone is in danger

step-s1_stop = Stop selling the product and keep samples
    .why = Nobody else should fall ill while you look for the cause, and what is thrown away can prove nothing.
    .how =
        Take the product off the shelf, out of the kitchen and out of online orders.
        Put a few pieces in clean bags, with date, time and your signature.
        Keep labels, delivery notes, receipts and the temperature log.
        Throw nothing away, and clean only after the samples are safe.
    .done-when = The product cannot be bought anywhere, and signed samples are in the fridge.
    .before = stop selling the product

step-s1_contain = Take back control of accounts and data
    .why = While the door is open, every message you write can be answered by somebody else in your name.
    .how =
        Write down the minute you learned of it; legal clocks start there.
        Go to the platform's own recovery page by typing its address yourself.
        Change passwords, end all other sessions, and turn on two-step login.
        If data is open to see, close that page first, and delete no logs.
    .done-when = Only people you know are signed in, nothing leaks any more, and the minute is in the file.
    .before = take back control of accounts and data

step-s1_first_word = Post the first acknowledgement
    .why = A quick first word shows that the problem is known and taken seriously, and gives you time to find the facts.
    .how =
        Say in one sentence what you know and that you are sorry people are going through it.
        Say what you do not know yet.
        Give the time of the next update and one way to reach you.
        Sign with a first name.
    .done-when = It is published where the complaint began, and the time of the next update is in the file.

step-s1_file = Open a crisis file and name one person in charge
    .why = When one named person decides, the others can act without waiting or contradicting each other.
    .how =
        Choose the kind of crisis and write one sentence: what happened, where, since when.
        Put one name in charge, and one deputy.
        Tell the team that from now on this file is what counts.
    .done-when = The file shows a kind, a one-sentence summary, a person in charge and a deputy.

step-s1_evidence = Save the evidence before it disappears
    .why = Posts are edited and deleted, and later you will need to show what was said and when.
    .how =
        Take a screenshot of the first post and of the sharpest replies, with date, time and account name in view.
        Copy the links.
        Save everything before you report or hide anything.
        Keep also what does not flatter you.
    .done-when = The first post and the three most-shared replies are saved in one place, each with link and time.

step-s1_police = Report the threat to the police and the platform
    .why = A report with evidence protects people, and the platform can remove what you cannot.
    .how =
        Take the saved posts, links and account names with you.
        Ask the police for a reference number and what they advise tonight.
        Report each post to the platform as a threat.
        Do not answer, mock or publish anything about the person who threatens.
    .done-when = The police reference and the platform's report numbers are in the file.

step-s1_pause = Pause scheduled posts
    .why = A cheerful post in the middle of a complaint looks as if nobody were at home.
    .how =
        Open every tool that posts for you, and stop what is planned.
        Stop paid advertising too.
        Write down what you stopped, so that you can bring it back.
    .done-when = Nothing will go out by itself on any account, and the stopped posts are listed.

step-s1_people = Contact the people who felt ill
    .why = They need to hear from a person before they read a statement, and they know things you need.
    .how =
        Write or call each of them yourself, the sickest first.
        Ask how they are and whether they have seen a doctor.
        Ask what they ate or used, when, and where they bought it.
        Ask for no proof, and do not guess at the cause.
    .done-when = Each person who reported harm has been reached or tried twice, and what they said is in the file.

step-s1_label = Label the messages: concern and risk
    .why = Sorted messages show what people really ask for, and none of the dangerous ones is missed.
    .how =
        Go through the messages of this case, the urgent ones first.
        Correct the feeling where the app read it wrongly.
        Show each one with a danger mark to the owner at once.
    .done-when = Every message of the case has been read by a person, and the owner has seen all danger marks.

step-s1_team = Tell the team what to say and not say
    .why = Customers ask whoever they meet; a calm, equal answer keeps one story.
    .how =
        Write a short note: what is known, what we do, what to answer.
        Say who speaks with press and online, and ask everyone else not to post.
        Tell them whom to call when somebody is angry or unwell.
    .done-when = Everyone on shift has read the note and said so.

step-s1_alerts = Tighten the alerts for this case
    .why = For the next days you want to hear early about every new place where this is talked about.
    .how =
        Add words for this case to your searches: the product, the place, the tag people use.
        Think of all the languages your customers write in.
        Look at the accounts more often until it is over.
    .done-when = The new words are being watched, and each account was last looked at less than an hour ago.

step-s2_shift = Ask the shift what happened
    .why = The people who were there know more than the post does, and they will stand behind what they helped to write.
    .how =
        Speak with each person alone, calmly, and write down their words.
        Ask what happened before, how long people waited, and who was on.
        Save the camera recording and the booking list for those hours.
        Look for the cause, not for somebody to blame.
    .done-when = The account of each person on the shift is in the file, with the time it was written.

step-s2_facts = List what is known, unknown and only claimed
    .why = Three short lists stop you from promising, denying or admitting something you do not know.
    .how =
        Make three lists: known, not known yet, only claimed.
        Beside each line write where it comes from and when.
        Move a line only when somebody has checked it.
    .done-when = Three lists are in the file, and each line has a date and a source.

step-s2_batch = Find the batch, and who may have bought it
    .why = The sooner you know which pieces, the fewer people you have to worry.
    .how =
        Find when it was made, from which deliveries, and by which shift.
        Check the fridge and oven records for those hours.
        From the till, see how many pieces were sold, when and where.
        Ask the supplier in writing whether others have reported trouble.
    .done-when = The file names the batch, the hours of sale, the number sold and the deliveries used.

step-s2_data = List what data, whose, and since when
    .why = Who must be told, and how fast, depends on exactly this list.
    .how =
        Write down what was open: names, numbers, orders, health, cards, passwords.
        Count the people, and note children apart.
        Note from when to when it was open, and how you know.
        Say "not known yet" where you do not know.
    .done-when = The file says which data, how many people, since when, and what is not known yet.

step-s2_platform = Find where the crisis is loudest
    .why = Effort spent on a quiet platform is taken from the place where people are waiting.
    .how =
        Go through the messages platform by platform: negative ones and reach, not only the total.
        Choose one main platform and at most one more.
        Answer there first.
    .done-when = One main platform is named in the file, and its messages are answered first.

step-s2_concerns = Name the three main concerns
    .why = Most people ask the same few things; answer those three and you have answered nearly everybody.
    .how =
        Read the messages again and write down what people want to know.
        Choose the three that come most often or weigh most.
        Put an example message and one responsible person beside each.
    .done-when = Three concerns are written down, each with an example and a name.

step-s2_impact = Rate the effect on people, trust, image and income
    .why = The rating decides how far up this goes, so that fear does not decide instead.
    .how =
        Ask first: can anyone be hurt?
        Then rate trust, image and income from 0 to 3, for today and for a week from now.
        Write one reason beside each number.
        Change the rating when the facts change, and keep the old one.
    .done-when = Four ratings with reasons are saved and the level is confirmed, or changed in writing.

step-s2_level = Set the level and call those who must know
    .why = The right people early save hours; everybody at once costs them.
    .how =
        Compare the ratings with the meter and decide on one level.
        Call the people you named for that level, and write down when you reached them.
        If somebody does not answer, call the deputy.
    .done-when = The level is set, and each person who must know was reached, with the time noted.

step-s2_duties = Check duties: health, data, consumers, work, children
    .why = Some things must be reported to an authority within hours, and the clock may be running already.
    .how =
        Go through the five: health, personal data, consumer rights, working rules, children.
        Answer yes, no or not sure for each.
        Where it is yes or not sure, call the authority or a lawyer today.
        General information, not legal advice.
    .done-when = Each of the five has a yes or no, and where there is a duty, the person and the time are noted.

step-s2_part = Judge our part fairly and choose the kind of answer
    .why = An apology for too little sounds cold, and one for what is not yours can be wrong for years.
    .how =
        Look at the facts and ask: none of it ours, some of it, or ours?
        Not ours: inform and protect; partly ours: put it right; ours: apologise, repair, change.
        Let someone outside the shift read your reasons.
    .done-when = None, some or ours is written in the file, with the reason.

step-s3_warn = Tell people what to do to stay safe
    .why = Those who have not written to you yet may still have it at home.
    .how =
        Say first who is concerned and who is not.
        Then say what to do now, in order, one line each.
        Say where to turn for help, and how to get the money back.
        Put it at the till, on the door and on every page you have.
    .done-when = The warning stands at the till and on all your pages, with the time it was put up.

step-s3_messages = Agree three key messages and one voice
    .why = People forgive bad news sooner than they forgive two versions of it.
    .how =
        Write three lines: what happened, what we are doing, what people can do.
        Check each against the known facts and strike out guesses.
        Name the spokesperson and a deputy, and send the sheet to everyone who may be asked.
    .done-when = The sheet is dated and approved, and everyone on the team has confirmed reading it.

step-s3_draft = Draft, check the tone, get a second pair of eyes
    .why = What sounds fair to you when you are tired may sound cold to someone who is hurt.
    .how =
        Start from a text that fits, and fill in its fields with facts.
        Read it aloud as the person who complained.
        Strike out excuses, guesses and promises you cannot keep.
        Let one other person read it before it goes out.
    .done-when = A second person has read the text and said yes.

step-s3_statement = Publish the main statement where it started
    .why = The people who saw the complaint should see the answer in the same place.
    .how =
        Post it on the main platform, signed by a person.
        Pin it to the top, and link to it from your other pages.
        Put the same words on the website and at the till.
        Stay for a while and answer the first replies.
    .done-when = It is live and pinned, and the other pages link to it.

step-s3_steps = Explain what you are doing, with times
    .why = A short list of steps with times shows responsibility better than any adjective.
    .how =
        List two to four steps: what, who, by when.
        Say which are done and which are not.
        Promise only what you control.
        Give the next update at the time you named, even if nothing is new.
    .done-when = The public update holds at least one dated step and the time of the next update.

step-s3_answers = Answer people one by one, most urgent first
    .why = Each person wrote for themself, and everybody else sees whether they got an answer.
    .how =
        Sort the messages by urgency and begin at the top.
        Use the name and name the problem; never paste the same text twice.
        Answer a person once, then go private if it needs more.
        Leave insults unanswered, and keep them as evidence.
    .done-when = No message of this case is unanswered past its target time.

step-s3_private = Take complex conversations private, then close the loop
    .why = Personal details need privacy, and the people watching need to see that the person was cared for.
    .how =
        First acknowledge in public and say one thing you are doing.
        Then give one private channel, a name and hours.
        Never ask for phone numbers, health or order details in the open.
        When it is settled, ask whether you may say so in public.
    .done-when = Every private conversation in the file has an outcome and, with agreement, a closing line in public.

step-s3_press = Answer journalists and authorities
    .why = They will write with or without you; a short, true answer in time is the one that is quoted.
    .how =
        Take down name, question and deadline, and call back within the hour.
        Answer with the three key messages and nothing you have not checked.
        "I do not know yet, I will call you at four" is a good answer.
        Never say anything you would not want to read.
    .done-when = Each inquiry has a name, a question, a deadline and the answer given.

step-s3_tell_people = Tell the people whose data it was
    .why = They can protect themselves only if they know, and they should not hear it from others.
    .how =
        Write to each of them alone, never to many in one open list.
        Say what data, since when, what it can be used for, and what to do now.
        Give a person and a number, and be there when they call.
        Keep a list of who was told and when.
    .done-when = Every person on the list was told, with the time, or the reason why not is written down.

step-s3_cause = Put the cause right, and say so
    .why = People come back when they see that the thing which hurt them is different now.
    .how =
        Choose one change that touches the cause: the rota, the queue, the booking.
        Make it today, even if it is small.
        Tell people in one sentence what is different and since when.
    .done-when = One change is in force, and the post that tells about it is live.

step-s3_repair = Offer repair that fits the loss
    .why = Repair should weigh as much as what was lost: too little hurts again, too much looks like hush money.
    .how =
        Ask each person what would put it right for them.
        Offer it in private: money back, a new one, a visit, a call from you.
        Tie it to nothing: not to silence, not to a better review.
    .done-when = Each offer is written down, with yes, no or no answer yet.

step-s3_false = Correct false facts, report fake reviews
    .why = A calm correction with proof helps those who want to know; a quarrel feeds the rumour.
    .how =
        Check honestly whether a part of it is true, and say that part first.
        Put the true fact in front, and add proof a stranger can check.
        Report fake reviews to the platform, with evidence, and answer each once.
        Accuse nobody.
    .done-when = The evidence is saved, the correction is live, and the report numbers are in the file.

step-s3_care = Look after the team and yourself
    .why = Tired people write the post that makes the second crisis.
    .how =
        Write rest times into the rota, your own too.
        Whoever is attacked by name does not read the comments; the deputy does.
        Eat, sleep, and hand over in writing.
        Ask each person once a day how they are.
    .done-when = The rota shows rest for everyone, and nobody who is attacked is reading the comments.

step-s3_rhythm = Keep the update rhythm
    .why = A promised time that passes in silence costs more trust than bad news.
    .how =
        Post at the time you named, also when nothing is new.
        Say what is new, what is not, and when you write again.
        Make the steps longer only when it grows calm, and say so.
    .done-when = No promised time was missed, and the last update says that it is the last.

step-s4_gate = Safety gate: may we post yet?
    .why = A happy picture while somebody is still ill or waiting is remembered longer than the crisis.
    .how =
        Ask: is anyone still at risk, or still waiting for an answer?
        Ask: would the person who was hurt mind seeing this today?
        If in doubt, wait a day and ask again.
    .done-when = Nobody is at risk, the three main concerns are answered, and a person has said yes with the date.

step-s4_useful = Publish something useful that answers the concern
    .why = What helps people is trusted; what praises you is not, so soon.
    .how =
        Choose a real question from the messages.
        Answer it plainly: how you check, how you store, how to ask for a refund.
        Show it with a picture of the real thing.
    .done-when = A post is live that answers a question somebody really asked.

step-s4_story = Share a true customer story, with consent
    .why = A real, recent story reminds people what you do well; an invented one becomes the next crisis.
    .how =
        Check that nobody is still at risk and that the main complaints have an answer.
        Ask a real customer in writing, and show them the text first.
        Keep it short and checkable.
        Do not mention the crisis, and offer no reward.
    .done-when = The story has a recorded consent and a checked source, and went out after the safety gate opened.

step-s4_thanks = Thank the people who helped
    .why = Those who warned you or stood by you did it freely; a personal word is enough, and it is remembered.
    .how =
        Make a list: who warned first, who helped others, who worked late.
        Write to each of them yourself, one true sentence.
        Thank the person who complained, too, if they would like it.
    .done-when = Each person on the list got a personal word, not a campaign.

step-s4_community = Show recent work and community involvement
    .why = People want to see that life goes on, by things they can check.
    .how =
        Choose something you really did in the last weeks, with a date.
        Show the work and the people, with their consent.
        Leave out old awards and big words.
    .done-when = The post is dated, and a stranger could check what it says.

step-s4_restart = Restart the marketing calendar
    .why = Posts written before the crisis may mean something else now.
    .how =
        Wait until the meter has been at calm or watch for two days.
        Read each held post again as the person who complained.
        Change or drop what does not fit, and start with one post a day.
    .done-when = Each held post was looked at again, and is planned, changed or dropped.

step-s5_close = Close the crisis and start the watch period
    .why = An end that is said aloud lets the team rest and keeps a clear line for later.
    .how =
        Check: calm for some days, everyone answered, promises kept.
        Write the date and the reason for closing.
        Set a day until which you keep watching more closely.
    .done-when = The file has a closing date, a reason and the end of the watch period.

step-s5_compare = Compare people's feelings with before
    .why = Only the comparison shows whether trust is back, or whether people just stopped writing.
    .how =
        Look at the feelings of this week beside a usual week before the crisis.
        Look at the number of messages too.
        Write one sentence on what has changed.
    .done-when = This week's comparison is in the file, with one sentence.

step-s5_ask = Ask customers whether it was put right
    .why = The person who complained is the only one who can say that it is over.
    .how =
        Write to each person you helped, about a week later.
        Ask one open question: is there anything still missing?
        Offer nothing in return, and ask for no review.
    .done-when = Each answer is in the file, and what was still missing has been dealt with.

step-s5_review = Hold the post-crisis review
    .why = What you learn in the week after is what you will have in hand next time.
    .how =
        Bring together everyone who acted, for 45 minutes, with the timeline open.
        Ask four questions: what happened, what went well, what was slow or missing, what do we change.
        Look for causes, not culprits.
        Turn each lesson into one action with a name and a date.
    .done-when = The review is saved, and each lesson is an action with a name and date or is marked "no change, because".

step-s5_improve = Put the lessons into plan, texts and practice
    .why = A lesson that stays in people's heads leaves with them.
    .how =
        Change the plan where it was slow or wrong, and put the date beside it.
        Improve the texts that you had to rewrite.
        Practise the part that went worst, within a month.
    .done-when = Each change is in the plan with its date, and the next practice has a day.

step-s5_report = Write the one-page report
    .why = One page with dates helps you with the insurer, the authority and your own memory.
    .how =
        Write what happened, when, what you did, and how it ended.
        Take the times from the timeline, not from memory.
        Leave out names of customers.
    .done-when = One page is saved outside this computer too, and the person in charge has read it.

step-s5_engage = Keep in touch: answer praise and questions too
    .why = A page that answers only complaints teaches people to complain.
    .how =
        Set aside a short time each week for friendly messages and questions.
        Answer with the name and one true detail.
        Pass praise for the staff on to them.
    .done-when = Most of this week's messages have an answer, the friendly ones too.

step-s5_audit = Check your reputation from time to time
    .why = A slow slide is easier to stop than a fall.
    .how =
        Search for your business as a new customer would.
        Read the newest reviews in each place, and compare with last time.
        Write down one thing to improve, and the day of the next check.
    .done-when = The check is compared with the last one, and the next day is set.
