now-head-calm = Kila kitu ni shwari
now-head-watch = Inafaa kufuatilia
now-head-issue = Kuna jambo linalohitaji uangalizi wako
now-head-crisis = Huu ni mgogoro
now-head-emergency = Unahitajika sasa
now-head-pressing = Kuna anayekuhitaji
# ? translation not checked by a speaker
now-head-over = Hali imetulia
now-head-learning = Najifunza hali yako ya kawaida
now-head-blind = Siwezi kuona akaunti zako
now-head-first = Ukaguzi wa kwanza unaendelea
now-head-welcome = Karibu Utulivu
now-subtitle = { $business } · { $day }, { $time }
now-subtitle-nameless = { $day }, { $time }
now-meter-name = Kipimo cha mgogoro: { $score } kati ya 100, { $level }
now-meter-name-none = Kipimo cha mgogoro: { $level }
now-rise = imepanda { $points } tangu { $since }
now-measured = imepimwa { $when }
now-line-learning = hadi nijue siku zako za kawaida
now-line-paused = umesitisha ukaguzi kwa muda
now-line-blind = hakuna kinachosomeka kwa sasa
now-line-first = ukaguzi wa kwanza unaendelea
now-why = Kwa nini { $score }
now-why-no-figure = Ninachoona hadi sasa
now-why-none = Hakuna kinachoongeza kipimo.
now-why-first = Sababu zitaonekana hapa ukaguzi wa kwanza ukimalizika.
# ? translation not checked by a speaker
now-why-more =
    { $count ->
        [one] Sababu 1 zaidi (pointi: { $points })
       *[other] Sababu { $count } zaidi (pointi: { $points })
    }
# ?
now-why-nothing =
    { $count ->
        [one] Nyingine 1 isiyoongeza kitu sasa
       *[other] Nyingine { $count } zisizoongeza kitu sasa
    }
now-points = { $points }
now-part-name =
    { $points ->
        [one] { $sentence }: pointi { $points }
       *[other] { $sentence }: pointi { $points }
    }
now-part-hint = Kitakachopunguza: { $lower }
now-next = La kufanya sasa
now-step-due = ndani ya { $span }
now-step-late = imechelewa kwa { $span }
now-step-before = { $step }. Kabla yake: { $before }
now-step-read = Soma jumbe
now-step-write = Andika jibu
now-step-crisis = Fungua orodha ya hatua
now-step-accounts = Fungua akaunti zako
now-checklist = Ona orodha yote ya hatua
now-more-cases =
    { $count ->
        [one] Jalada 1 zaidi liko wazi
       *[other] Majalada { $count } zaidi yako wazi
    }
# ?
now-open-cases =
    { $count ->
        [one] Jalada 1 liko wazi
       *[other] Majalada { $count } yako wazi
    }
now-case-done = Kila hatua imekamilika au imerukwa. Hali ikitulia kwa muda, funga jalada.
now-case-open = Fungua jalada
now-proposal = Hii inaonekana kuwa: { $kind }
now-proposal-body =
    { $messages ->
        [one] Ujumbe 1 unaonyesha hivyo. Jalada la mgogoro linapanga hatua kwa utaratibu, kila moja na muda wake, na kuweka kumbukumbu.
       *[other] Jumbe { $messages } zinaonyesha hivyo. Jalada la mgogoro linapanga hatua kwa utaratibu, kila moja na muda wake, na kuweka kumbukumbu.
    }
# ? translation not checked by a speaker
now-proposal-apart =
    { $messages ->
        [one] Ujumbe 1 unataja hatari kwa watu ambayo haimo katika jalada lolote lililo wazi. Watu kwanza: ufungulie jalada lake. Kama umesomwa vibaya, sahihisha kwenye ujumbe wenyewe.
       *[other] Jumbe { $messages } zinataja hatari kwa watu ambayo haimo katika jalada lolote lililo wazi. Watu kwanza: zifungulie jalada lake. Kama zimesomwa vibaya, sahihisha kwenye jumbe zenyewe.
    }
now-open-case = Fungua jalada la mgogoro
now-see-messages = Ona jumbe hizi
now-paused = Utulivu haiangalii popote hadi utakaporuhusu, na kipimo hakionyeshi chochote badala ya utulivu wa uongo. Fungua akaunti zako, kisha uchague “{ $act }”.
now-blind = Hakuna akaunti inayosomeka, kwa hiyo kipimo hakionyeshi chochote badala ya utulivu wa uongo. Ukurasa wa akaunti unaeleza tatizo na la kufanya.
now-learning = Kadiri Utulivu inavyoona siku nyingi zaidi, ndivyo inavyojua hali yako ya kawaida. Hata sasa itakuarifu mara moja jambo likiwa zito.
now-calm = Hakuna la kufanya. Utulivu inaendelea kuangalia na itakuarifu hali ikibadilika.
now-pressing = { $count ->
    [one] Ujumbe { $number } haufai kusubiri, ingawa kipimo kiko chini: huenda unahusu usalama wa mtu, taarifa za siri au wanahabari. Usome, na uujibu kwanza.
   *[other] Jumbe { $number } hazifai kusubiri, ingawa kipimo kiko chini: huenda zinahusu usalama wa mtu, taarifa za siri au wanahabari. Zisome, na uzijibu kwanza.
  }
# ? translation not checked by a speaker
now-delaying = { $count ->
    [one] Hali imepoa. Taarifa kwamba hali ni tulivu itakuja mara ujumbe { $number } kuhusu hatari kwa mtu utakapojibiwa, au siku mbili baada yake: ujibu sasa, au utie alama kuwa umejibiwa ikiwa mmeshazungumza.
   *[other] Hali imepoa. Taarifa kwamba hali ni tulivu itakuja mara jumbe { $number } kuhusu hatari kwa mtu zitakapojibiwa, au siku mbili baada yake: zijibu sasa, au zitie alama kuwa zimejibiwa pale mlipokwisha kuzungumza.
  }
# ? translation not checked by a speaker
now-unanswered = { $count ->
    [one] Ujumbe { $number } wa malalamiko wa siku saba zilizopita bado haujajibiwa. Usome utakapoweza, na uujibu.
   *[other] Jumbe { $number } za malalamiko za siku saba zilizopita bado hazijajibiwa. Zisome utakapoweza, za dharura zaidi kwanza, na uzijibu.
  }
# ? translation not checked by a speaker
now-over = Hali ni tulivu tena tangu { $at }. Kilele cha kipimo kilikuwa { $peak }.
# ? translation not checked by a speaker
now-over-left = { $count ->
    [one] Ujumbe { $number } wa wakati huo bado haujajibiwa. Usome utakapoweza.
   *[other] Jumbe { $number } za wakati huo bado hazijajibiwa. Zisome utakapoweza, za dharura zaidi kwanza.
  }
# ? translation not checked by a speaker
now-clock = Inaonekana saa ya kompyuta hii iko nyuma, angalau kwa { $span }: kuna jumbe zenye wakati ambao bado haujafika. Irekebishe; hadi hapo nyakati si sahihi, na taarifa kwamba hali imetulia itachelewa.
now-watch = Ni zaidi kidogo ya kawaida. Soma wanachosema watu; kwa sasa hakuna zaidi ya hilo.
now-unhappy = Watu wasioridhika ni wengi kuliko kawaida. Kwanza soma wanachosema.
now-first = Utulivu inasoma akaunti zako. Itachukua dakika moja au mbili.
now-checked = Ukaguzi wa mwisho: { $when }
now-troubled =
    { $accounts ->
        [one] Akaunti 1 inahitaji uiangalie
       *[other] Akaunti { $accounts } zinahitaji uziangalie
    }
now-people = Wanachosema watu
now-people-none = Bado hakuna aliyeandika.
now-people-all = Jumbe zote
now-person-name = { $tag }, { $meta }: { $text }
now-welcome = Utulivu inafuatilia watu wanachoandika kuhusu biashara yako, inakuambia uzito wa hali na sababu zake, na kukuongoza la kufanya na la kusema. Haichapishi chochote yenyewe: jibu hutumwa tu baada ya wewe kuthibitisha maandishi yake kama yalivyo.
now-welcome-start = Ongeza mahali pa kwanza ambapo watu huandika kukuhusu: sanduku lako la barua pepe, maoni ya wateja kwenye Google, Facebook, Instagram, YouTube, X, Reddit, Telegram, Mastodon, Bluesky, au arifa za habari na milisho yoyote. Sanduku la barua pepe ndiyo njia ya haraka zaidi: Tripadvisor, TikTok na nyinginezo hukutumia taarifa hapo. Magumzo ya WhatsApp na majedwali huletwa kama faili.
now-add-account = Ongeza akaunti yako ya kwanza
now-practise = Jaribu kwa biashara ya mazoezi
now-practise-body = Duka la mikate la kubuni lina siku mbaya. Hakuna kitu halisi, hakuna kinachotoka kwenye kompyuta hii, na unaweza kumaliza wakati wowote.
# ?
now-other-step = { $step } ({ $due })
# ? translation not checked by a speaker
now-talks = { $count ->
    [one] Mazungumzo { $number } ya faragha yaliyomalizika hayajafungwa hadharani
   *[other] Mazungumzo { $number } ya faragha yaliyomalizika hayajafungwa hadharani
  }
