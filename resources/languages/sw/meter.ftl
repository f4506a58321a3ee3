# ? translation not checked by a speaker: in 24 hours
meter-burst =
    { $hours ->
        [one] { $people ->
            [one] Mtu 1 ameandika maoni hasi katika saa 1 iliyopita
           *[other] Watu { $people } wameandika maoni hasi katika saa 1 iliyopita
        }
       *[other] { $people ->
            [one] Mtu 1 ameandika maoni hasi ndani ya saa { $hours }
           *[other] Watu { $people } wameandika maoni hasi ndani ya saa { $hours }
        }
    }
    .detail =
        { $hours ->
            [24] { $usual ->
                [-1] bado hakuna cha kulinganisha nacho
                [0] kwa kawaida karibu hakuna mtu kwa siku nzima
                [one] kwa kawaida mtu 1 kwa siku nzima
               *[other] kwa kawaida watu { $usual } kwa siku nzima
            }
           *[other] { $usual ->
                [-1] bado hakuna cha kulinganisha nacho
                [0] kwa kawaida hakuna mtu wakati kama huu wa wiki
                [one] kwa kawaida mtu 1 wakati kama huu wa wiki
               *[other] kwa kawaida watu { $usual } wakati kama huu wa wiki
            }
        }
    .lower = Wasioridhika wakipungua. Ujumbe wa zamani huondoka kwenye hesabu wenyewe.
meter-burst-days =
    { $people ->
        [one] Mtu 1 ameandika maoni hasi ndani ya siku { $days }
       *[other] Watu { $people } wameandika maoni hasi ndani ya siku { $days }
    }
    .detail =
        { $usual ->
            [-1] bado hakuna cha kulinganisha nacho
            [0] kwa kawaida hakuna mtu ndani ya siku kama hizo
            [one] kwa kawaida mtu 1 ndani ya siku kama hizo
           *[other] kwa kawaida watu { $usual } ndani ya siku kama hizo
        }
    .lower = Siku tulivu zaidi. Tafuta malalamiko yanafanana wapi, kisha eleza unachobadilisha.
# ? translation not checked by a speaker: in 24 hours
meter-burst-none =
    { $hours ->
        [one] Hakuna aliyeandika maoni hasi katika saa 1 iliyopita
       *[other] Hakuna aliyeandika maoni hasi ndani ya saa { $hours }
    }
    .detail =
        { $hours ->
            [24] { $usual ->
                [-1] bado hakuna cha kulinganisha nacho
                [0] kwa kawaida karibu hakuna mtu kwa siku nzima
                [one] kwa kawaida mtu 1 kwa siku nzima
               *[other] kwa kawaida watu { $usual } kwa siku nzima
            }
           *[other] { $usual ->
                [-1] bado hakuna cha kulinganisha nacho
                [0] kwa kawaida hakuna mtu wakati kama huu wa wiki
                [one] kwa kawaida mtu 1 wakati kama huu wa wiki
               *[other] kwa kawaida watu { $usual } wakati kama huu wa wiki
            }
        }
    .lower = Hapa hakuna cha kupunguza.
meter-danger-safety =
    { $people ->
        [one] Mtu 1 anaandika kuhusu madhara ya kiafya au kiusalama
       *[other] Watu { $people } wanaandika kuhusu madhara ya kiafya au kiusalama
    }
    .detail = tangu { $since }
    .lower = Hakikisha hakuna aliye hatarini, mjibu kila mmoja, kisha eleza unachofanya. Hupungua lisiporudiwa.
meter-danger-violence-threat =
    { $people ->
        [one] Mtu 1 ametishia kufanya vurugu
       *[other] Watu { $people } wametishia kufanya vurugu
    }
    .detail = tangu { $since }
    .lower = Linda usalama wa watu, na uwaite polisi ikihitajika. Hupungua lisiporudiwa.
meter-danger-self-harm =
    { $people ->
        [one] Mtu 1 anaandika kuhusu kujidhuru
       *[other] Watu { $people } wanaandika kuhusu kujidhuru
    }
    .detail = tangu { $since }
    .lower = Jibu kwa upole, na uelekeze kwenye simu ya msaada. Hupungua lisiporudiwa.
meter-danger-data-breach =
    { $people ->
        [one] Mtu 1 anasema taarifa binafsi zimevuja
       *[other] Watu { $people } wanasema taarifa binafsi zimevuja
    }
    .detail = tangu { $since }
    .lower = Kagua akaunti zako, kisha eleza unachojua. Hupungua lisiporudiwa.
meter-danger-legal-threat =
    { $people ->
        [one] Mtu 1 anazungumzia hatua za kisheria
       *[other] Watu { $people } wanazungumzia hatua za kisheria
    }
    .detail = tangu { $since }
    .lower = Hamishia mazungumzo kwenye njia ya faragha. Hupungua lisiporudiwa.
meter-danger-media-inquiry =
    { $people ->
        [one] Ujumbe 1 unaonekana kutoka kwa wanahabari
       *[other] Jumbe { $people } zinaonekana kutoka kwa wanahabari
    }
    .detail = tangu { $since }
    .lower = Wajibu wanahabari mapema, hata kama ni kueleza tu lini utajua zaidi.
meter-danger-boycott-call =
    { $people ->
        [one] Mtu 1 anawahimiza wengine kususia
       *[other] Watu { $people } wanawahimiza wengine kususia
    }
    .detail = tangu { $since }
    .lower = Jibu sababu yake mahali pamoja. Hupungua lisiporudiwa.
meter-spread-reach = Idadi ya waliofikiwa inaongezeka
    .detail =
        { $followers ->
            [one] mwandishi mmoja asiyeridhika ana mfuasi 1
           *[other] mwandishi mmoja asiyeridhika ana wafuasi { $followers }
        }
    .lower = Jibu pale ambapo wengi wanasoma. Huisha siku moja ikipita.
meter-spread-places =
    { $places ->
        [one] Wasioridhika wako katika jukwaa 1
       *[other] Wasioridhika wako katika majukwaa { $places } kwa wakati mmoja
    }
    .detail = zaidi ya kawaida katika kila jukwaa
    .lower = Sema jambo lile lile katika kila jukwaa, ukianza na lenye maoni mengi zaidi.
meter-rating =
    { $people ->
        [one] Mtu 1 ametoa nyota chache ndani ya saa { $hours }
       *[other] Watu { $people } wametoa nyota chache ndani ya saa { $hours }
    }
    .detail =
        { $stars ->
            [one] nyota 1; zaidi ya kawaida
           *[other] nyota { $stars } au chini yake; zaidi ya kawaida
        }
    .lower = Jibu kila maoni ya mteja kati ya haya. Ukadiriaji mzuri huja kadiri muda unavyopita.
meter-waiting =
    { $people ->
        [one] Mtu 1 anasubiri jibu
       *[other] Watu { $people } wanasubiri jibu
    }
    .detail =
        { $hours ->
            [one] aliyesubiri zaidi: saa 1
           *[other] aliyesubiri zaidi: saa { $hours }
        }
    .lower = Wajibu, ukianza na jumbe za dharura zaidi, kisha ziwekee alama kuwa zimejibiwa.
meter-waiting-none = Hakuna waliosubiri muda mrefu
    .detail =
        { $hours ->
            [one] hakuna asiyeridhika aliyesubiri zaidi ya saa 1; jibu linaweza kuhitajika mapema zaidi
           *[other] hakuna asiyeridhika aliyesubiri zaidi ya saa { $hours }; jibu linaweza kuhitajika mapema zaidi
        }
    .lower = Hapa hakuna cha kupunguza.
meter-blind =
    { $accounts ->
        [one] Akaunti 1 haionekani
       *[other] Akaunti { $accounts } hazionekani
    }
    .detail = haijaonekana tangu { $since }; idadi ya akaunti zote: { $all }
    .lower = Fungua Akaunti uone tatizo ni nini.
meter-blind-resting =
    { $accounts ->
        [one] Akaunti 1 haijaangaliwa hivi karibuni
       *[other] Akaunti { $accounts } hazijaangaliwa hivi karibuni
    }
    .detail = mara ya mwisho kuonekana: { $since }; idadi ya akaunti zote: { $all }
    .lower = Utulivu ikiwa wazi, ukaguzi unaofuata hufanyika wenyewe.
meter-blind-paused =
    { $accounts ->
        [one] Akaunti yako imesitishwa kwa muda
       *[other] Akaunti zote { $accounts } zimesitishwa kwa muda
    }
    .detail = hakuna jipya litakaloonekana hadi uendelee
    .lower = Fungua Akaunti, kisha ruhusu mojawapo iendelee.
# ? Haijakaguliwa na mzungumzaji asilia.
meter-surge =
    { $hours ->
        [one] Jumbe nyingi kuliko kawaida ndani ya saa 1 iliyopita: { $messages }
       *[other] Jumbe nyingi kuliko kawaida ndani ya saa { $hours }: { $messages }
    }
    .detail = kwa kawaida { $usual }; angalia zinatoka kwa nani na zinahusu nini
    .lower = Hapa hakuna cha kupunguza: wingi wa jumbe peke yake si mgogoro.
# ? Haijakaguliwa na mzungumzaji asilia.
meter-surge-kind =
    { $hours ->
        [one] Jumbe nyingi kuliko kawaida ndani ya saa 1 iliyopita: { $messages }
       *[other] Jumbe nyingi kuliko kawaida ndani ya saa { $hours }: { $messages }
    }
    .detail = kwa kawaida { $usual }; nyingi si za malalamiko, labda ni ofa au habari njema yako
    .lower = Hapa hakuna cha kupunguza: wingi wa jumbe peke yake si mgogoro.
# ? Haijakaguliwa na mzungumzaji asilia.
meter-cleared =
    { $people ->
        [one] Mtu 1 asiyeridhika aliandika kabla hali haijatulia
       *[other] Watu { $people } wasioridhika waliandika kabla hali haijatulia
    }
    .detail = hali ni tulivu tangu { $since }; yaliyokwisha wakati huo hayahesabiwi tena
    .lower = Hapa hakuna cha kupunguza: yamekwisha. Wasiojibiwa bado wanasubiri jibu.
# ? Haijakaguliwa na mzungumzaji asilia.
meter-lasting = Bado hayajaisha
    .detail =
        { $hours ->
            [one] itatangazwa kuwa shwari baada ya saa 1 ya utulivu
           *[other] itatangazwa kuwa shwari baada ya saa { $hours } za utulivu
        }
    .lower = Muda bila malalamiko mapya. Majibu yako yanasaidia.
meter-overdue =
    { $steps ->
        [one] Hatua 1 ya jalada lililo wazi imechelewa
       *[other] Hatua { $steps } za majalada yaliyo wazi zimechelewa
    }
    .detail = muda lengwa umepita
    .lower = Fanya hatua inayofuata, au iruke ukieleza sababu.
meter-silence =
    { $accounts ->
        [one] “{ $label }” iko kimya isivyo kawaida
       *[other] Akaunti { $accounts } ziko kimya isivyo kawaida, hasa “{ $label }”
    }
    .detail =
        { $days ->
            [one] hakuna kitu kwa siku moja; kwa kawaida { $usual } kwa wiki
           *[other] hakuna kitu kwa siku { $days }; kwa kawaida { $usual } kwa wiki
        }
    .lower = Fungua Akaunti uone kama bado inaangalia mahali sahihi.
