alert-issue = Kuna jambo linalohitaji uangalizi wako
    .body = Wasioridhika ni wengi kuliko kawaida. Hatua inayofuata: soma wanachosema.
alert-crisis = Hali inageuka kuwa mgogoro
    .body = Wengi hawajaridhika, au kuna walio hatarini. Hatua inayofuata: fungua jalada la mgogoro na uandike neno la kwanza.
alert-emergency = Hali hii inakuhitaji sasa
    .body = Kipimo kiko kwenye kiwango cha juu zaidi. Hatua inayofuata: fungua orodha ya hatua.
alert-blind = Siwezi kuona akaunti zako
    .body = Kwa sasa hakuna inayosomeka. Hatua inayofuata: fungua Akaunti.
alert-account = Akaunti yako moja haionekani
    .body = Wanachoandika watu huko hakikufikii. Hatua inayofuata: fungua Akaunti uone tatizo ni nini.
# ? translation not checked by a speaker (from here to the end)
alert-more = Watu zaidi wamejiunga
    .body = Wasioridhika { $people } ndani ya saa 24; arifa iliyopita: { $before }. Hatua inayofuata: soma wanachosema.
alert-life = Huenda kuna mtu aliye hatarini
    .body =
        { $kind ->
            [danger-self-harm] Huenda ujumbe unahusu mtu kujidhuru. Hatua inayofuata: usome sasa na uujibu kwanza.
            [danger-violence-threat] Huenda ujumbe unatishia vurugu. Hatua inayofuata: usome sasa na uwalinde watu.
           *[other] Huenda ujumbe unahusu afya au uhai wa mtu. Hatua inayofuata: usome sasa na uujibu kwanza.
        }
alert-clear-fewer = Hali imetulia
    .body = Wasioridhika wanaoandika wamepungua. Kipimo sasa ni { $score }; cha juu kabisa kilikuwa { $peak }.
alert-clear-answered = Hali imetulia
    .body = Wengi wa wasioridhika wamejibiwa. Kipimo sasa ni { $score }; cha juu kabisa kilikuwa { $peak }.
alert-clear-corrected = Hali imetulia
    .body = Umesahihisha yaliyosomwa vibaya. Kipimo sasa ni { $score }; cha juu kabisa kilikuwa { $peak }.
alert-clear-partly = Hali imetulia, kwa ninavyoona
    .body = Kipimo sasa ni { $score }; cha juu kilikuwa { $peak }. Baadhi ya akaunti hazionekani. Hatua inayofuata: fungua Akaunti.
alert-held-quiet = Katika saa zako za ukimya
alert-held-snooze = Arifa zilipokuwa zimesitishwa
alert-digest = Muhtasari wako
    .body = Tangu { $since }. Jumbe: { $count }. Hasi: { $unhappy }, kati yake zisizojibiwa: { $unanswered }. Kipimo: { $level }.
alert-late = { $count ->
    [one] Ujumbe mmoja umesubiri jibu kwa muda mrefu mno.
   *[other] Jumbe { $count } zimesubiri jibu kwa muda mrefu mno.
  }
alert-test = Jaribio kutoka Utulivu
    .body = Hivi ndivyo arifa inavyoonekana. Hakuna kilichotokea.
# ?
alert-promise = Uliahidi watu taarifa
    .body = Ilitakiwa { $due }. Sema lililo jipya, au kwamba bado hakuna jipya, na utaandika tena lini.
