meter-burst =
    { $hours ->
        [one] { $people ->
            [one] One person wrote negatively in the last hour
           *[other] { $people } people wrote negatively in the last hour
        }
       *[other] { $people ->
            [one] One person wrote negatively in { $hours } hours
           *[other] { $people } people wrote negatively in { $hours } hours
        }
    }
    .detail =
        { $hours ->
            [24] { $usual ->
                [-1] there is nothing to compare it with yet
                [0] usually hardly anybody in a whole day
               *[other] usually { $usual } in a whole day
            }
           *[other] { $usual ->
                [-1] there is nothing to compare it with yet
                [0] usually nobody at this time of the week
               *[other] usually { $usual } at this time of the week
            }
        }
    .lower = Fewer unhappy people. Old messages leave the count by themselves.
meter-burst-days =
    { $people ->
        [one] One person wrote negatively in { $days } days
       *[other] { $people } people wrote negatively in { $days } days
    }
    .detail =
        { $usual ->
            [-1] there is nothing to compare it with yet
            [0] usually nobody in so many days
           *[other] usually { $usual } in so many days
        }
    .lower = A quieter day. Find out what many of them have in common, and say what you are changing.
meter-burst-none =
    { $hours ->
        [one] Nobody wrote negatively in the last hour
       *[other] Nobody wrote negatively in { $hours } hours
    }
    .detail =
        { $hours ->
            [24] { $usual ->
                [-1] there is nothing to compare it with yet
                [0] usually hardly anybody in a whole day
               *[other] usually { $usual } in a whole day
            }
           *[other] { $usual ->
                [-1] there is nothing to compare it with yet
                [0] usually nobody at this time of the week
               *[other] usually { $usual } at this time of the week
            }
        }
    .lower = Nothing to lower here.
meter-danger-safety =
    { $people ->
        [one] One person writes about harm to health or safety
       *[other] { $people } people write about harm to health or safety
    }
    .detail = since { $since }
    .lower = Check whether anyone is in danger, answer each of them, and say what you are doing. It fades as nobody repeats it.
meter-danger-violence-threat =
    { $people ->
        [one] One person threatens violence
       *[other] { $people } people threaten violence
    }
    .detail = since { $since }
    .lower = Keep people safe and call the police where needed. It fades as nobody repeats it.
meter-danger-self-harm =
    { $people ->
        [one] One person writes about harming themselves
       *[other] { $people } people write about harming themselves
    }
    .detail = since { $since }
    .lower = Answer kindly and point to a helpline. It fades as nobody repeats it.
meter-danger-data-breach =
    { $people ->
        [one] One person says that personal data leaked
       *[other] { $people } people say that personal data leaked
    }
    .detail = since { $since }
    .lower = Check your accounts, and say what you know. It fades as nobody repeats it.
meter-danger-legal-threat =
    { $people ->
        [one] One person speaks of legal steps
       *[other] { $people } people speak of legal steps
    }
    .detail = since { $since }
    .lower = Take the conversation private. It fades as nobody repeats it.
meter-danger-media-inquiry =
    { $people ->
        [one] One message seems to come from the press
       *[other] { $people } messages seem to come from the press
    }
    .detail = since { $since }
    .lower = Answer journalists soon, even if only to say when you will know more.
meter-danger-boycott-call =
    { $people ->
        [one] One person calls on others to stay away
       *[other] { $people } people call on others to stay away
    }
    .detail = since { $since }
    .lower = Answer the reason behind it in one place. It fades as nobody repeats it.
meter-spread-reach = Reach is growing
    .detail =
        { $followers ->
            [one] one unhappy author has one follower
           *[other] one unhappy author has { $followers } followers
        }
    .lower = Answer where many people read it. It ends when a day has passed.
meter-spread-places =
    { $places ->
        [one] Unhappy people in one place
       *[other] Unhappy people in { $places } places at once
    }
    .detail = more than usual in each of them
    .lower = Say the same thing in each place, starting where it is loudest.
meter-rating =
    { $people ->
        [one] One person gave low stars in { $hours } hours
       *[other] { $people } people gave low stars in { $hours } hours
    }
    .detail =
        { $stars ->
            [one] one star; more than usual
           *[other] { $stars } stars or fewer; more than usual
        }
    .lower = Answer each of these reviews. New good ratings come with time.
meter-waiting =
    { $people ->
        [one] One person is waiting for a reply
       *[other] { $people } people are waiting for a reply
    }
    .detail =
        { $hours ->
            [one] the longest for one hour
           *[other] the longest for { $hours } hours
        }
    .lower = Answer them, most urgent first, and mark them as answered.
meter-waiting-none = No long waits
    .detail =
        { $hours ->
            [one] no unhappy person has waited longer than one hour; an answer can be due sooner
           *[other] no unhappy person has waited longer than { $hours } hours; an answer can be due sooner
        }
    .lower = Nothing to lower here.
meter-blind =
    { $accounts ->
        [one] One account cannot be seen
       *[other] { $accounts } accounts cannot be seen
    }
    .detail = not seen since { $since }; accounts in all: { $all }
    .lower = Open Accounts and see what is wrong.
meter-blind-resting =
    { $accounts ->
        [one] One account has not been looked at lately
       *[other] { $accounts } accounts have not been looked at lately
    }
    .detail = last seen { $since }; accounts in all: { $all }
    .lower = The next look comes by itself while Utulivu is open.
meter-blind-paused =
    { $accounts ->
        [one] Your account is paused
       *[other] All { $accounts } accounts are paused
    }
    .detail = nothing new is seen until you go on
    .lower = Open Accounts and let one of them go on.
meter-surge =
    { $hours ->
        [one] Unusually many messages in the last hour: { $messages }
       *[other] Unusually many messages in { $hours } hours: { $messages }
    }
    .detail = usually { $usual }; look who they are from and what they are about
    .lower = Nothing to lower: many messages alone are no crisis.
meter-surge-kind =
    { $hours ->
        [one] Unusually many messages in the last hour: { $messages }
       *[other] Unusually many messages in { $hours } hours: { $messages }
    }
    .detail = usually { $usual }; most are not unhappy, perhaps an offer or good news of yours
    .lower = Nothing to lower: many messages alone are no crisis.
meter-cleared =
    { $people ->
        [one] One unhappy person wrote before the all-clear
       *[other] { $people } unhappy people wrote before the all-clear
    }
    .detail = all clear since { $since }; what was over then is counted no more
    .lower = Nothing to lower: it is over. Those who have no answer yet still wait for one.
meter-lasting = It is not over yet
    .detail =
        { $hours ->
            [one] the all-clear comes once an hour has been quiet
           *[other] the all-clear comes once { $hours } hours have been quiet
        }
    .lower = Time without new complaints. Your replies help.
meter-overdue =
    { $steps ->
        [one] One step of an open crisis file is late
       *[other] { $steps } steps of open crisis files are late
    }
    .detail = their target time has passed
    .lower = Do the next step, or skip it with a reason.
meter-silence =
    { $accounts ->
        [one] “{ $label }” is unusually quiet
       *[other] { $accounts } accounts are unusually quiet, above all “{ $label }”
    }
    .detail =
        { $days ->
            [one] nothing for one day; usually { $usual } a week
           *[other] nothing for { $days } days; usually { $usual } a week
        }
    .lower = Open Accounts and see whether it still looks at the right place.
