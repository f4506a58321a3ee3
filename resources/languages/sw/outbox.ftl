# A reply through the owner's account: shown, confirmed, sent, and what became of it.
outbox-reply-on = Jibu kwenye { $platform }…
outbox-confirm-title = Utume jibu hili?
outbox-confirm-nothing = Bado hakuna kilichotumwa. Kitakachotumwa ni hiki tu unachokiona hapa, kama kilivyo.
outbox-confirm-text = Maandishi yatakayotumwa
outbox-confirm-answers = Linamjibu { $handle } kwenye { $platform }, { $when }
outbox-confirm-through = Litatumwa kupitia akaunti yako “{ $label }”.
outbox-confirm-answered = Ujumbe huu tayari umejibiwa ({ $when }). Litume tu ikiwa unataka kuongeza jambo.
outbox-confirm-send = Tuma sasa
outbox-confirm-not-yet = Si sasa

# -- who can see it, by the kind of account
# ?
outbox-seen-mastodon = Anayeweza kuona ujumbe unaoujibu anaweza kuliona. Halionyeshwi kwenye mfululizo wa machapisho ya umma.
outbox-seen-mastodon-private = Huu ni ujumbe wa faragha, na jibu lako litabaki la faragha: { $handle } pekee ndiye anayeweza kuliona, pamoja na yeyote ambaye @jina lake limo kwenye maandishi.
outbox-seen-bluesky = Kila mtu anaweza kuliona, hata asiye na akaunti.
outbox-seen-telegram = Walio kwenye mazungumzo hayo tu ndio wanaoweza kuliona.
outbox-seen-telegram-private = Huu ni ujumbe wa faragha, na jibu lako litabaki la faragha: { $handle } pekee ndiye anayeweza kuliona.
outbox-seen-youtube = Kila anayesoma maoni anaweza kuliona.
outbox-seen-facebook = Kila anayeweza kuona chapisho anaweza kuliona, kwa jina la Ukurasa wako.
outbox-seen-instagram = Kila anayeweza kuona chapisho lako anaweza kuliona.
outbox-seen-google_business = Kila anayeitazama biashara yako kwenye Google anaweza kuliona.
outbox-seen-x = Kila mtu anaweza kuliona. X inatoza US$ 0.015 kwa jibu, na US$ 0.20 likiwa na kiungo.
outbox-seen-script = Hakuna anayeweza kuliona: haya ni mazoezi, na hakuna kinachotoka kwenye kompyuta hii.

# -- what became of it
outbox-sending = Linatumwa… Tunasubiri { $platform } ithibitishe.
outbox-sent = Jibu lako liko kwenye { $platform }. Ujumbe huo sasa unahesabiwa kuwa umejibiwa.
outbox-sent-script = Katika mazoezi haya jibu lako linahesabiwa kuwa limetumwa. Hakuna kilichotoka kwenye kompyuta hii.
outbox-next-step = Hatua inayofuata: weka alama kwenye “{ $step }”.
# ?
outbox-step-done = “{ $step }” imewekwa alama.
outbox-waiting = Halijatumwa. Litatumwa tu ukilithibitisha.
outbox-not-sent = Halijatumwa. { $why } Litatumwa tu ukilithibitisha tena.
outbox-unclear-next = Haijulikani kwa hakika kama jibu hili limefika. Utulivu italitafuta tena ndani ya saa moja; tafadhali usilitume tena.
outbox-unclear-asks = Haikuwezekana kujua kama jibu hili limefika. Tafadhali fungua mazungumzo uangalie, kisha useme hapa ulichokiona.
outbox-unclear-see = Ona la kufanya
outbox-withdrawn = Limefutwa. Hakuna kilichotumwa.
outbox-open-post = Fungua chapisho
outbox-open-conversation = Fungua mazungumzo

# -- why it was not sent; a reply is never sent by itself
outbox-why-offline = Hakuna muunganisho wa intaneti.
outbox-why-unreachable = Seva haikupatikana.
outbox-why-wait = Seva inatuomba tusubiri kidogo.
outbox-why-wait-until = Seva inatuomba tusubiri hadi { $moment }.
outbox-why-keyring = Hifadhi ya manenosiri ya kompyuta hii haijafunguliwa.
outbox-why-refused = Halikukubaliwa huko.

# -- what is still to be done
outbox-line =
    { $count ->
        [one] Jibu moja bado halijatumwa.
       *[other] Majibu { $count } bado hayajatumwa.
    }
outbox-line-unclear =
    { $count ->
        [one] Haijulikani kwa hakika kama jibu moja limefika.
       *[other] Haijulikani kwa hakika kama majibu { $count } yamefika.
    }
outbox-line-show = Onyesha
outbox-title = Majibu ambayo bado yanakuhitaji
outbox-empty = Hakuna kinachosubiri hapa.
outbox-to = Kwa { $handle } kwenye { $platform }
outbox-act-send = Tuma…
outbox-act-change = Badilisha maandishi
outbox-act-withdraw = Futa
outbox-act-look = Angalia sasa
outbox-act-there = Lipo
outbox-act-not-there = Halipo
outbox-withdraw-title = Ulifute jibu hili?
outbox-withdraw = Halijatumwa, na maandishi yake hayatakuwa hapa tena.
outbox-withdraw-no = Libaki
outbox-close = Funga
outbox-shell-confirm = Ili kutuma hiki hasa, toa amri ileile tena ukiongeza { $given }
