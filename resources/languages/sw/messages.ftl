messages-title = Ujumbe
messages-subtitle = Yote ambayo watu wameandika kuhusu biashara yako
messages-search = Tafuta kwenye ujumbe
messages-search-hint = Tafuta maneno au majina
messages-filter-mood = Hisia
messages-filter-mood-any = Hisia zote
messages-filter-concern = Hoja
messages-filter-concern-any = Hoja zote
messages-filter-risk = Hatari au alama
messages-filter-risk-any = Alama zote
messages-filter-platform = Jukwaa
messages-filter-platform-any = Majukwaa yote
messages-filter-language = Lugha
messages-filter-language-any = Lugha zote
messages-language-unknown = Lugha haijulikani wazi
messages-unheard = Hatari hutafutwa kwa Kiingereza, Kiswahili na Kiebrania pekee, si kwa { $language }. Tafsiri ujumbe huu kabla ya kutegemea kilichosomwa.
messages-unread = Ni herufi { $number } za kwanza tu za ujumbe huu zilizokaguliwa. Soma zilizobaki mwenyewe.
messages-filter-answer = Jibu
messages-filter-answer-any = Uliojibiwa na usiojibiwa
messages-filter-answer-open = Ambao haujajibiwa
messages-order = Mpangilio
messages-order-newest = Mpya kwanza
messages-order-urgent = Wa haraka zaidi kwanza
messages-list = Orodha ya ujumbe
messages-count = { $count ->
    [one] Ujumbe { $number }
   *[other] Jumbe { $number }
  }
messages-count-found = { $count ->
    [one] Ujumbe { $number } umepatikana
   *[other] Jumbe { $number } zimepatikana
  }
messages-loading = Inatafuta…
messages-new = { $count ->
    [one] Ujumbe mpya { $number }
   *[other] Jumbe mpya { $number }
  }
messages-new-show = Onyesha
messages-these = { $count ->
    [one] Ujumbe mmoja ulio nyuma ya sababu hii
   *[other] Jumbe { $number } zilizo nyuma ya sababu hii
  }
messages-these-all = Onyesha jumbe zote
# ?
messages-these-file = { $count ->
    [one] Ujumbe mmoja ulio katika jalada hili la mgogoro
   *[other] Jumbe { $number } zilizo katika jalada hili la mgogoro
  }
messages-these-back = Rudi kwenye jalada la mgogoro
# ?
messages-these-form = { $count ->
    [one] Ujumbe mmoja wa jalada unalofungua
   *[other] Jumbe { $number } za jalada unalofungua
  }
messages-these-form-back = Rudi kufungua jalada
messages-empty = Bado hakuna aliyeandika. Mtu akiandika, ujumbe wake utaonekana hapa.
messages-empty-act = Tazama tunapofuatilia
messages-nothing-found = Hakuna ujumbe unaolingana na utafutaji huu.
messages-nothing-found-act = Ondoa utafutaji na vichujio
messages-trouble-act = Jaribu tena
messages-choose = Chagua ujumbe ili uusome wote.
messages-back = Rudi kwenye orodha
messages-unreadable = Ujumbe huu ulifika ukiwa umeharibika na haukuweza kusomwa. Fungua chapisho ili uuone.
messages-no-text = Ujumbe huu hauna maandishi.
messages-wordless-picture = (picha)
# ?
messages-wordless-stars = (nyota bila maneno)
messages-wordless-damaged = (umeharibika)
messages-wordless-nothing = (bila maneno)
messages-somebody = asiyejulikana
messages-by = { $handle }
messages-by-named = { $name } · { $handle }
messages-meta = { $platform } · { $when } · { $handle }
messages-where-when = { $platform } · { $when }
messages-followers = { $count ->
    [one] Mfuasi { $number }
   *[other] Wafuasi { $number }
  }
messages-answered = umejibiwa
messages-answered-at = Umejibiwa { $when }
# ? translation not checked by a speaker (the next three)
messages-closed = hauhitaji jibu
messages-closed-at = Umefungwa bila jibu { $when }
messages-reopen = Unahitaji jibu
messages-set-by-you = umeweka wewe
messages-tag-refused = Mtumaji amekataliwa
messages-tag-unproven = Mtumaji hajathibitishwa
messages-tag-private = Ujumbe wa faragha
# ? iliyopitishwa (forwarded)
messages-claim-refused = Barua pepe hii inasema imetoka { $platform }, lakini mtoa huduma wako wa barua pepe alimkagua mtumaji na kumkataa. Huenda ni mtego: usifungue viungo wala viambatisho vyake. Ukitaka kuangalia, fungua { $platform } mwenyewe. Hata barua ya kweli inaweza kukataliwa hivi ikiwa ilipitishwa kutoka anwani nyingine.
messages-claim-unproven = Barua pepe hii inasema imetoka { $platform }, lakini hilo halikuweza kuthibitishwa. Usifungue viungo vyake; ukitaka kuangalia, fungua { $platform } mwenyewe.
messages-claim-unchecked = Mtumaji hajakaguliwa: mtoa huduma wako wa barua pepe hasemi kama barua hii kweli imetoka { $platform }. Kabla ya kuchukua hatua, fungua { $platform } mwenyewe, kupitia programu yake au anwani yake rasmi, si kwa kiungo kilicho kwenye barua.
messages-text = Ujumbe wote
messages-show-all = Onyesha wote
messages-shown-part = Unaona sehemu ya kwanza ya ujumbe mrefu sana.
messages-read-title = Kilichosomwa, na sababu yake
messages-read-mood = Hisia
messages-read-concern = Hoja
messages-read-words = Maneno yaliyoamua
messages-read-words-none = Hakuna neno moja lililoamua.
messages-certainty-high = { $mood }, na maneno yako wazi
messages-certainty-middle = { $mood }, kwa uhakika wa wastani
messages-certainty-low = { $mood }, lakini bila uhakika
messages-certainty-owner = { $mood }, kama ulivyoweka
messages-word = { $word } → { $why }
messages-relabel = Umesomwa vibaya? Sahihisha
messages-relabel-negative = Hasi (N)
messages-relabel-neutral = Ya kawaida (U)
messages-relabel-positive = Chanya (P)
messages-relabel-undo = Rudisha kama ulivyosomwa (Z)
messages-follows = Kama ulivyoweka kwenye ujumbe mwingine wenye karibu maneno yale yale.
messages-followed-set = { $count ->
    [one] Ujumbe mwingine { $number } wenye karibu maneno yale yale umefuata.
   *[other] Jumbe nyingine { $number } zenye karibu maneno yale yale zimefuata.
  }
messages-followed-back = { $count ->
    [one] Ujumbe mwingine { $number } pia umerudishwa kama ulivyosomwa.
   *[other] Jumbe nyingine { $number } pia zimerudishwa kama zilivyosomwa.
  }
messages-relabel-concern = Hoja, kwa maoni yako
messages-relabel-risk = Ongeza hatari au alama
messages-relabel-risk-none = Ongeza hatari au alama…
messages-risk-not = Hii si hatari
messages-risk-not-named = Hii si hatari: { $what }
messages-covered = Umefunikwa kwa sababu una matusi. Ufungue ili kuusoma.
messages-covered-here = Maneno haya yanatukana, kwa hiyo yamefunikwa. Si lazima uyasome.
messages-uncover = Onyesha maneno
messages-mark-not = Si kweli
messages-mark-not-named = Si kweli: { $what }
messages-fake = Huenda si maoni ya kweli
messages-fake-burst = { $count ->
    [one] Alama { $number } ya chini ndani ya siku mbili, kutoka kwa mtu ambaye hajawahi kuandika.
   *[other] Alama { $number } za chini ndani ya siku mbili, zote kutoka kwa watu ambao hawajawahi kuandika.
  }
messages-fake-wording = { $count ->
    [one] Mtu mwingine mmoja ameandika karibu maneno yale yale.
   *[other] Watu wengine { $number } wameandika karibu maneno yale yale.
  }
messages-fake-note = Ni dalili tu, si ushahidi: wateja halisi pia huandika maneno yanayofanana.
messages-fake-see = Ona jumbe hizi
messages-fake-see-named = Ona jumbe: { $what }
messages-reply = Jibu
messages-open = Fungua chapisho
messages-mark-answered = Weka kuwa umejibiwa
messages-mark-open = Weka kuwa haujajibiwa
# ?
messages-keep = Hifadhi kama ushahidi
# ?
messages-keep-no-case = Ushahidi ni wa mgogoro fulani, na hakuna uliofunguliwa. Fungua mmoja kwa ujumbe huu; utahifadhiwa humo.
# ?
messages-keep-open = Fungua mgogoro…
# ?
messages-keep-which = Ni wa mgogoro upi?
# ?
messages-kept = Umehifadhiwa kama ushahidi, kama unavyosomeka sasa.
# ?
messages-kept-before = Ulikuwa tayari umehifadhiwa kama ushahidi.
# ?
messages-kept-see = Nenda kwenye mgogoro
messages-spoken-stars = { $count ->
    [one] nyota { $count } kati ya tano
   *[other] nyota { $count } kati ya tano
  }
messages-spoken = { $mood }. { $handle }, { $platform }, { $when }. { $text }
