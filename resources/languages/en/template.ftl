# Calm texts to fill in. Each: the full text (at most 600 characters filled), .short (at most 280), .title and
# .when and .not-when for the owner. Below them the fields: label and an example.

template-hold = People are telling us this: { $happened }. We are sorry for everyone who is going through a hard time over this. We do not know yet what happened; it is our job to find out. What we are doing: { $step }. We will write here again { $next_update }, even if nothing is new. If you need anything, you can reach me directly: { $contact }.
    { $owner }, { $business }
    .short = People are telling us this: { $happened }. We are sorry for everyone this troubles. We do not know yet what happened; it is our job to find out. Now: { $step }. Next word here { $next_update }. Reach me: { $contact }. { $owner }
    .title = We have seen it and are looking into it
    .when = The first word: the cause is not known, and people are asking.
    .not-when = You already know what happened and that it was yours: apologise instead.

template-ack = { $name }, thank you for telling us. I have read what you wrote about { $what }, and I am sorry that this was your experience with us. Right now: { $step }. I will answer you here { $next_update }. If you would rather talk, you can reach me: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = { $name }, thank you for telling us about { $what }. I am sorry that this was your experience with us. Right now: { $step }. I will answer you here { $next_update }. { $owner }, { $contact }
    .title = Answer one person
    .when = One person has a complaint, and you have read it and begun to act.
    .not-when = They threaten somebody or only insult: save it, and do not answer.

template-private = { $name }, I am sorry about { $what }, and I would like to look after it with you myself. Please reach me by { $channel }: { $contact }, { $hours }. I will answer { $when }. Please do not post phone numbers or order details here; they stay between us.
    { $owner }, { $business }
    .short = { $name }, I am sorry about { $what } and would like to look after it with you myself. Reach me by { $channel }: { $contact }. I will answer { $when }. Please post no personal details here. { $owner }
    .title = Let us talk in private
    .when = It needs details that do not belong in public: health, orders, money.
    .not-when = You have not yet said anything in public: acknowledge first.

template-safety = Did you buy { $product }? Please do not eat or use what you have at home. Keep it in a closed bag, apart from other food. If you feel unwell, see a doctor and take this message with you. Bring the product or a photo of it and you get your money back; you need no receipt. What we have done: { $step }. We write here again { $next_update }. Questions: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Did you buy { $product }? Please do not eat or use it; keep it in a closed bag. If you feel unwell, see a doctor. You get your money back, no receipt needed. Next word here { $next_update }. { $contact } { $owner }
    .title = What to do to stay safe
    .when = People may still have a product at home that could harm them.
    .not-when = You do not know which product it is: post a first word until you do.

template-recall = We are taking back { $product }. The reason: { $cause }. Please do not eat or use what you have at home. Bring it, or a photo of it, and you get your money back; you need no receipt. If you feel unwell, see a doctor. I am sorry for the worry this brings into your home. We write here again { $next_update }. Questions: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = We are taking back { $product }. Reason: { $cause }. Please do not eat or use it. Bring it or a photo: you get your money back. Unwell? See a doctor. { $contact } { $owner }
    .title = Taking a product back
    .when = The batch and the reason are known, and you have decided to take it back.
    .not-when = The authority asks you to wait, or the batch is not known yet.

template-update = An update about { $what }. New since last time: { $step }. What we do not know yet, we will not guess at. I know that waiting is hard, and I am sorry that it takes time. The next update comes here { $next_update }. You can reach me: { $contact }.
    { $owner }, { $business }
    .short = Update about { $what }. New: { $step }. What we do not know yet, we will not guess at. Thank you for waiting. Next update here { $next_update }. Reach me: { $contact }. { $owner }
    .title = Update at the promised time
    .when = The time you promised has come, even if nothing is new.
    .not-when = Something new is serious for people's safety: say that first, by itself.

template-apology = I apologise for { $what }. You trusted us, and we let you down. That is our responsibility. What we are doing now: { $step }. What is different from today: { $change }. I will report here { $next_update }. If there is something I can put right for you, please tell me: { $contact }.
    { $owner }, { $business }
    .short = I apologise for { $what }. You trusted us and we let you down; that is our responsibility. What is different from today: { $change }. I will report here { $next_update }. { $owner }, { $contact }
    .title = Full apology
    .when = The facts are clear, and it was our doing.
    .not-when = The facts are open, or people claim an injury: ask for advice first.

template-apology-part = We are still finding out all that happened with { $what }. One part is clear already, and it is ours: { $cause }. For that I apologise. What we are doing now: { $step }. I will say here what else we find { $next_update }. You can reach me: { $contact }.
    { $owner }, { $business }
    .short = We are still finding out what happened with { $what }. One part is ours: { $cause }. I apologise for it. I will say more here { $next_update }. { $owner }, { $contact }
    .title = Apology for our part
    .when = One part is certainly ours, and the rest is still open.
    .not-when = You would only name a small part to hide a larger one.

template-explain = You asked what happened with { $what }. This is what we found: { $cause }. I am sorry for the worry and the trouble it brought you. What we have done about it: { $step }. If it has touched you, please tell me, { $hours }: { $contact }. I will answer { $when }.
    { $owner }, { $business }
    .short = What we found about { $what }: { $cause }. I am sorry for the worry it brought. What we have done: { $step }. Reach me: { $contact }. { $owner }
    .title = What happened
    .when = The cause is known and has been checked.
    .not-when = You are still guessing, or it would point at one member of staff.

template-fix = You told us about { $what }, and we are putting it right: { $step }. It will be done { $when }. I am sorry that it took your complaint to show us. I look after it myself and will say here when it is finished. Until then you can reach me: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = You told us about { $what }. I am sorry, and we are putting it right: { $step }. Done { $when }; I will say so here. { $owner }, { $contact }
    .title = We are putting it right
    .when = The repair has begun, and you control when it is done.
    .not-when = The time depends on somebody else: then only say what you do today.

template-repair = To everyone who had trouble with { $what }: I am sorry, and we want to put it right. You can have { $offer }. Write or call, { $hours }: { $contact }. The day of your visit is enough; you need no receipt. You will have an answer { $when }.
    { $owner }, { $business }
    .short = Trouble with { $what }? I am sorry, and we want to put it right: { $offer }. Reach me: { $contact }. You need no receipt and will have an answer { $when }. { $owner }
    .title = Money back or another repair
    .when = Several people lost the same thing, and you can say what they get.
    .not-when = Sums differ from person to person, or somebody was hurt: talk in private.

template-change = After { $what } we looked hard at how we work. This is different now: { $change }. Thank you to everyone who told us; it was not easy to read, and it helped. We will report here { $next_update } how it goes. If something is still not right, please tell me: { $contact }.
    { $owner }, { $business }
    .short = After { $what } we looked hard at how we work. Different now: { $change }. Thank you to everyone who told us. We report here { $next_update }. { $owner }, { $contact }
    .title = What is different now
    .when = A change is in force, and a customer can notice it.
    .not-when = It is only planned.

template-close = { $name } and I have talked about { $what }. With { $name }’s agreement I can say here that it has been put right: { $step }. Thank you for your patience, { $name }, and for telling us. If anything is still missing, I am here: { $contact }.
    { $owner }, { $business }
    .short = Thank you, { $name }, for talking it over with me. With your agreement I can say here that the matter is settled. If anything is still missing: { $contact }. { $owner }
    .title = It has been put right
    .when = The matter is settled, and the person agrees that you say so.
    .not-when = The person has not agreed, or is only tired of writing.

template-thanks = { $name }, thank you for { $help }. It helped people, and it helped us. I have passed your words on to everyone who works here.
    { $owner }, { $business }
    .short = { $name }, thank you for { $help }. It helped people, and it helped us. { $owner }, { $business }
    .title = A personal thank you
    .when = Somebody warned, helped or stood by you.
    .not-when = You would send the same words to many: then write to fewer.

template-facts = Many of you have asked about { $what }. The fact is: { $fact }. You can check it yourself: { $proof }. I understand that the question worries you. If you have another one, I answer here today or at { $contact }, { $hours }.
    { $owner }, { $business }
    .short = You asked about { $what }. The fact is: { $fact }. You can check it: { $proof }. Another question? { $contact }. { $owner }
    .title = The fact and its proof
    .when = One fact is wrong, and a stranger could check the right one.
    .not-when = Part of the complaint is true: say that part first.

template-rumour = What we can say for certain: { $fact }. You can check it yourself: { $proof }. A message is going round which says { $claim }. That is not right, and I understand that it worried you. Once more: { $fact }. Please ask us before you pass it on: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = What we can say for certain: { $fact }. You can check it: { $proof }. A message going round says { $claim }; that is not right. Questions: { $contact }. { $owner }
    .title = Put a rumour right
    .when = Something untrue is spreading, and you have proof that anyone can check.
    .not-when = Few have seen it: an answer would make it bigger.

template-fake-reply = Thank you for writing about { $what }; we take it seriously. We could not find this visit in our records, and that may be our mistake. Please tell me the day by { $channel }: { $contact }, { $hours }. I will look into it { $when } and answer you.
    { $owner }, { $business }
    .short = Thank you for writing about { $what }. We could not find this visit, and that may be our mistake. Please tell me the day by { $channel }: { $contact }. I will look into it { $when }. { $owner }
    .title = A review we cannot place
    .when = You cannot match the review to a visit.
    .not-when = You only dislike the review, though the visit was real.

template-fake-report = This review does not describe a visit to { $business }. The rule it breaks: { $rule }. What shows it: { $proof }. We have saved the posts with their links and times and can send them. Please check it; our contact for questions is { $contact }.
    { $owner }, { $business }
    .short = This review does not describe a visit to { $business }. The rule it breaks: { $rule }. What shows it: { $proof }. Contact: { $contact }. { $owner }
    .title = Report a fake review to the platform
    .when = You have evidence, and the platform has a rule for it.
    .not-when = It is an honest bad review.

template-delay = About { $what }: I am sorry, above all to those who had planned a day around it. It is our job to bring it on time, and we did not. Where it stands: { $step }. You choose: { $offer }. We will contact each of you { $when }. Reach me at { $contact }, { $hours }; please post no addresses here.
    { $owner }, { $business }
    .short = About { $what }: I am sorry, it was our job to be on time. You choose: { $offer }. We contact each of you { $when }. Reach me: { $contact }. { $owner }
    .title = Late or lost orders
    .when = Several orders are late, and you can offer a choice.
    .not-when = You do not yet know how many are touched: count first.

template-price = Many of you asked about { $what }. In plain numbers: { $fact }. I understand that it was a shock to see it like that. Where the mistake is ours, the money goes back { $when }, without a form. You choose: { $offer }. For your own bill reach me at { $contact }, { $hours }; please post no card numbers here.
    { $owner }, { $business }
    .short = You asked about { $what }. In plain numbers: { $fact }. Where the mistake is ours, the money goes back { $when }. Your own bill: { $contact }. { $owner }
    .title = A price or a wrong bill
    .when = You have checked the bill and can explain it in numbers.
    .not-when = You would explain your costs before you have listened.

template-outage = At the moment there is trouble with { $what }. I am sorry for the time and the worry it costs you. What works: { $works }. What we are doing: { $step }. Next update here { $next_update }. If it is urgent, reach me: { $contact }.
    { $owner }, { $business }
    .short = There is trouble with { $what }; I am sorry for the time it costs you. What works: { $works }. We are on it: { $step }. Next update here { $next_update }. Urgent: { $contact }. { $owner }
    .title = Something does not work
    .when = A service is down or the shop is closed, and people are waiting.
    .not-when = It works again: then explain what happened.

template-hacked = Our account on { $place } was not in our hands { $period }. What it sent in that time is not from us: please open no links, and send no money and no codes. What we have done: { $step }. I am sorry for the worry. Next update here { $next_update }. If you sent something, reach me now: { $contact }.
    { $owner }, { $business }
    .short = Our account on { $place } was not in our hands { $period }. Please open no links and send no money or codes. Next update here { $next_update }. If you sent something, reach me now: { $contact }. { $owner }
    .title = Our account was hacked
    .when = Somebody else wrote in your name; post it from a channel that you control.
    .not-when = It was your own mistake: then apologise for the post.

template-breach-public = We have to tell you that { $data } may have been seen by people who should not see them. We learned of it { $since }. I am sorry; you trusted us with them. What we have done: { $step }. Please be careful with calls and messages that ask for codes or money. We write to everyone concerned { $when }. Questions: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = { $data } may have been seen by people who should not see them. I am sorry. So far: { $step }. We write to everyone concerned { $when }. Questions: { $contact }. { $owner }
    .title = Customers’ data came out (public)
    .when = Data of customers may be out, and people may hear of it.
    .not-when = You do not know yet whose data: ask for advice, the clock is running.

template-breach-personal = { $name }, I am writing because this concerns you. { $data } that you gave us may have been seen by others. We learned of it { $since }. I am sorry; you trusted us with this. What we have done: { $step }. What I ask you to do now: { $advice }. I am there for your questions, { $hours }: { $contact }. I will write again { $next_update }.
    { $owner }, { $business }
    .short = { $name }, { $data } that you gave us may have been seen by others. I am sorry. Please { $advice }. I am there for you: { $contact }. I will write again { $next_update }. { $owner }
    .title = To a person whose data came out
    .when = You know that this person's data was open.
    .not-when = It would go to many people in one open list.

template-media = Thank you for your question about { $what }. What I can confirm: { $fact }. What we are doing: { $step }. We are thinking of the people who are going through this. What we do not know yet, I will not guess at. I will say more { $next_update }. You may quote this in my name; for questions: { $contact }.
    { $owner }, { $business }
    .short = Thank you for your question about { $what }. What I can confirm: { $fact }. What we are doing: { $step }. More { $next_update }. You may quote this. { $owner }, { $contact }
    .title = Answer to a journalist
    .when = Press or an authority has asked, and you have a statement.
    .not-when = You would speak about one customer or one member of staff.

template-staff-note = To everyone on the team. It is about { $what }. What we know and do: { $step }. If a customer asks, say: we know about it, we are looking into it, and { $owner } will be glad to help you. Please post nothing about it yourselves; { $owner } speaks with the press. If somebody is unwell or angry, call { $contact } at once. The next word to you comes { $next_update }. Thank you for staying calm.
    { $owner }
    .short = To the team, about { $what }: { $step }. If asked: we know, we are looking into it, { $owner } will help. Please post nothing. Urgent: { $contact }. Next word { $next_update }.
    .title = Note to the team
    .when = Staff meet customers and need one answer.
    .not-when = It names a customer or a colleague.

template-partner = You asked about our work with { $partner }. We have read what is being said about { $what }, and we understand that it matters to you. What we are doing now: { $step }. We will tell you here what we decide { $next_update }. Until then you can reach me: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = You asked about our work with { $partner }. We have read about { $what } and understand that it matters to you. Now: { $step }. We tell you here { $next_update }. { $owner }, { $contact }
    .title = About a partner or supplier
    .when = People ask about somebody you work with.
    .not-when = The product may be unsafe: warn first, explain later.

template-influencer = { $name }, thank you for showing this openly. I have watched it to the end, and I understand your disappointment about { $what }. What we are doing: { $step }. You are welcome to come and see for yourself, with your camera. I will write here again { $next_update }. You can reach me: { $contact }.
    { $owner }, { $business }
    .short = { $name }, thank you for showing this. I watched it to the end and understand your disappointment about { $what }. Now: { $step }. More here { $next_update }. { $owner }, { $contact }
    .title = Answer to a well-known account
    .when = Somebody with many followers has complained in public.
    .not-when = They ask for money or gifts: save it, and ask for advice.

template-rules = Everyone may criticise us here, and criticism stays. We hide only insults, threats, and personal details of customers or staff, because they can hurt people. If yours was hidden by mistake, tell me and I will look at it { $when }: { $contact }.
    { $owner }, { $business }
    .short = Criticism stays here. We hide only insults, threats and personal details, because they can hurt people. Hidden by mistake? I will look at it { $when }: { $contact }. { $owner }
    .title = House rules for comments
    .when = Comments contain threats or personal details.
    .not-when = You would hide criticism that only hurts you.

template-threat-internal = To everyone on the team. It is about { $what }. People come first: if you are in danger, leave the place and call { $helpline }. What we are doing: { $step }. Nobody answers the person who threatens, and nobody posts about it. Save what you see and send it to me. Do not stay alone today. The next word comes { $next_update }. Reach me at any hour: { $contact }.
    { $owner }
    .short = To the team, about { $what }: in danger, leave and call { $helpline }. { $step }. Do not answer, do not post, do not stay alone. Next word { $next_update }. { $owner }, { $contact }
    .title = Threat: note to the team
    .when = Somebody threatens your people or your place.
    .not-when = It would be posted where outsiders can read it.

template-care-person = Hello { $name }. I read what you wrote, and I am worried about you. Are you safe right now? You do not have to be alone with this. People who listen are there at any hour: { $helpline }. If you are in danger, please call the emergency number or go to somebody near you. I am here and waiting for your answer: { $contact }.
    { $owner }
    .short = Hello { $name }. I read what you wrote, and I am worried about you. Are you safe right now? People who listen are there at any hour: { $helpline }. I am here and waiting for your answer. { $owner }
    .title = To somebody who may hurt themself
    .when = Somebody writes that they do not want to live; send it privately, at once.
    .not-when = In public. In immediate danger call the emergency number first.

# The fields.
template-field-business = Your business
    .hint = e.g. Sunrise Bakery
    .mark = your business
template-field-name = The person's first name
    .hint = e.g. Amina
    .mark = first name
template-field-what = What it is about, in a few words
    .hint = e.g. your visit on Saturday
    .mark = what it is about
template-field-happened = What people say, as a short sentence
    .hint = e.g. the bread of Saturday was mouldy
    .mark = what people say
template-field-step = What you have done or are doing
    .hint = e.g. I am speaking with everyone who was there
    .mark = what you are doing
template-field-next-update = When you will write again
    .hint = e.g. today at 16:00
    .mark = when you write again
template-field-when = By when
    .hint = e.g. today before 18:00
    .mark = by when
template-field-channel = How to reach you
    .hint = e.g. phone
    .mark = how to reach you
template-field-contact = Number or address for answers
    .hint = e.g. 020 000 0141
    .mark = number or address
template-field-hours = When you can be reached
    .hint = e.g. every day until 20:00
    .mark = your hours
template-field-owner = Your first name
    .hint = e.g. Miriam
    .mark = your name
template-field-product = Which product, sold when and where
    .hint = e.g. chicken pies sold on Tuesday
    .mark = which product
template-field-cause = The cause, as you know it
    .hint = e.g. two of us were missing that day
    .mark = the cause
template-field-change = What is different now
    .hint = e.g. two people look over it now
    .mark = what is different now
template-field-offer = What you offer
    .hint = e.g. your money back or a new cake
    .mark = what you offer
template-field-fact = The true fact, in one sentence
    .hint = e.g. our kitchen was inspected on 3 November
    .mark = the true fact
template-field-proof = How anyone can check it
    .hint = e.g. the certificate is in the picture
    .mark = how to check it
template-field-claim = What the rumour says
    .hint = e.g. that our shop has been closed
    .mark = what the rumour says
template-field-help = What the person did for you
    .hint = e.g. writing to us so early
    .mark = what they did for you
template-field-works = What works meanwhile
    .hint = e.g. cash payment and orders by phone
    .mark = what works meanwhile
template-field-place = Which account
    .hint = e.g. Instagram
    .mark = which account
template-field-period = From when to when
    .hint = e.g. between 10:00 and 12:00 today
    .mark = from when to when
template-field-data = Which data
    .hint = e.g. names and phone numbers
    .mark = which data
template-field-since = When you learned of it
    .hint = e.g. today at 9:00
    .mark = when you learned of it
template-field-advice = What the person should do now
    .hint = e.g. change your password today
    .mark = what to do now
template-field-partner = Who it is
    .hint = e.g. our egg supplier
    .mark = who it is
template-field-rule = Which rule of the platform
    .hint = e.g. reviews need a real visit
    .mark = which rule
template-field-helpline = Number for help
    .hint = e.g. 020 000 0199
    .mark = number for help
