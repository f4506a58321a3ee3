# ? translation not checked by a speaker
scope-open = Ni kuhusu nini?
scope-people =
    { $people ->
        [one] Mtu 1
       *[other] Watu { $people } tofauti
    }
scope-since =
    { $places ->
        [one] katika jukwaa 1, tangu { $since }
       *[other] katika majukwaa { $places }, tangu { $since }
    }
scope-pace =
    { $people ->
        [0] Hakuna mtu katika saa { $hours } zilizopita.
        [one] Mtu 1 katika saa { $hours } zilizopita.
       *[other] Watu { $people } katika saa { $hours } zilizopita.
    }
scope-pace-before =
    { $people ->
        [0] Hakuna mtu katika saa { $hours } zilizotangulia.
        [one] Mtu 1 katika saa { $hours } zilizotangulia.
       *[other] Watu { $people } katika saa { $hours } zilizotangulia.
    }
scope-claim = Wengi wao wanasema nini
scope-alike = Jumbe { $count } kati ya { $total } zinasema karibu hivi.
scope-no-wording = Bado hakuna maneno yanayojirudia.
scope-words = Maneno yanayojirudia, pamoja na idadi ya watu: { $words }
scope-word = “{ $word }” { $people }
scope-about = { $count } kati ya { $total } zinahusu: { $concern }
scope-see-alike = Ona zote zinazosema hivi
scope-first = Chapisho la kwanza kuhusu hili nililoona
scope-see-first = Fungua ujumbe huu
scope-places = Wanaandika wapi
scope-platform =
    { $people ->
        [one] { $platform }: mtu 1
       *[other] { $platform }: watu { $people }
    }
scope-loudest = Wenye hadhira kubwa zaidi
scope-follower = { $handle }, { $platform }: { $followers }
scope-silent =
    { $people ->
        [one] Idadi ya wafuasi wa mtu 1 haijulikani.
       *[other] Idadi ya wafuasi wa watu { $people } haijulikani.
    }
scope-felt = Hisia kwa kila lugha
scope-felt-how = Ni jumbe ngapi hasi katika kila lugha.
scope-felt-line = { $language }: { $bad } kati ya { $total } ni hasi
scope-felt-more =
    { $count ->
        [one] Katika lugha 1 zaidi, { $bad } kati ya { $total } ni hasi.
       *[other] Katika lugha { $count } zaidi, { $bad } kati ya { $total } ni hasi.
    }
scope-happy =
    { $count ->
        [one] 1 chanya
       *[other] { $count } chanya
    }
scope-known = Yanayojulikana
scope-danger =
    { $people ->
        [one] { $danger }: mtu 1 anaandika kuhusu hili
       *[other] { $danger }: watu { $people } wanaandika kuhusu hili
    }
scope-answered = Jumbe { $count } kati ya { $total } zimewekewa alama kuwa zimejibiwa
scope-unknown = Yasiyojulikana bado
scope-unknown-true = Kama ni kweli. Ni wewe tu unayeweza kuthibitisha.
scope-unknown-readers = Ni watu wangapi wamesoma kwenye { $places }: idadi ya wafuasi haionyeshwi huko.
scope-unknown-account = Yaliyoandikwa kwenye “{ $label }” tangu { $since }: haionekani.
scope-unknown-never = Yanayoandikwa kwenye “{ $label }”: bado haijaonekana.
scope-unknown-names =
    { $count ->
        [one] Nani aliandika ujumbe 1: jina halijatajwa.
       *[other] Nani aliandika jumbe { $count }: majina hayajatajwa.
    }
scope-unknown-feelings =
    { $count ->
        [one] Ujumbe 1 una maana gani: sina uhakika na hisia zake.
       *[other] Jumbe { $count } zina maana gani: sina uhakika na hisia zake.
    }
scope-unknown-dangers = Kama kuna hatari katika jumbe za { $languages }: sitambui hatari katika lugha hizo.
scope-unknown-before = Yaliyoandikwa kabla: jumbe ni nyingi mno, zimehesabiwa zile mpya zaidi tu.
scope-unknown-elsewhere = Kama ilianzia mahali pengine: naona tu maeneo yaliyo katika akaunti zako.
scope-private = ujumbe wa faragha ({ $platform }, { $when }), haumo hapa
scope-counting = Nahesabu…
scope-nothing = Tangu { $since } hakuna ujumbe hasi wala unaotaja hatari. Sababu katika ukurasa wa Sasa zinaeleza kinachopandisha kipimo.
scope-read = Soma jumbe hizi
scope-copy = Nakili kama maandishi
scope-copied = Imenakiliwa. Jumbe za faragha na majina ya walioziandika hayamo.
scope-close = Funga
