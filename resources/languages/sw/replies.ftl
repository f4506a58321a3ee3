replies-title = Andika jibu
replies-subtitle-general = Taarifa kwa watu wote
replies-subtitle-to = Kwa { $handle } kwenye { $platform }
# ?
replies-subtitle-below = Hadharani, chini ya chapisho la { $handle } kwenye { $platform }
replies-templates = Violezo vinavyofaa
replies-templates-list = Orodha ya violezo vya kuchagua
replies-when = Kinafaa wakati
replies-not-when = Kisitumike wakati
replies-message-who = { $when } · { $handle }
replies-message-none = Hakuna ujumbe uliochaguliwa: maandishi haya ni ya watu wote.
replies-message-choose = Chagua ujumbe wa kujibu
replies-draft = Jibu lako
replies-draft-hint = Chagua kiolezo, au andika mwenyewe hapa.
replies-language = Lugha ya jibu
replies-language-en = Kiingereza
replies-language-sw = Kiswahili
replies-language-he = Kiebrania
replies-length = Urefu wa maandishi
replies-length-full = Kamili
replies-length-short = Fupi
replies-fields = Ya kujaza
replies-fields-none = Hakuna cha kujaza hapa.
# ?
replies-take-over = Jaza “{ $text }” kwenye “{ $field }”
replies-count = { $count ->
    [one] Herufi { $number }
   *[other] Herufi { $number }
  }
replies-count-of = { $used } / { $limit }
replies-count-spoken = Herufi { $used } kati ya { $limit } zimetumika
replies-over = { $count ->
    [one] Herufi moja imezidi kipimo cha { $platform }.
   *[other] Herufi { $number } zimezidi kipimo cha { $platform }.
  }
replies-over-short = Tumia maandishi mafupi
replies-copy = Nakili
replies-copy-open = Nakili na ufungue chapisho
replies-empty-text = Bado hakuna maandishi. Chagua kiolezo au andika mwenyewe.
replies-unfilled = { $count ->
    [one] Sehemu moja bado ni tupu: { $fields }. Ijaze au iondoe kwenye maandishi.
   *[other] Sehemu { $number } bado ni tupu: { $fields }. Zijaze au ziondoe kwenye maandishi.
  }
replies-copied = Imenakiliwa. Hatua inayofuata: ibandike kama jibu lako kwenye { $platform }, kisha uichapishe huko.
replies-copied-general = Imenakiliwa. Hatua inayofuata: ibandike pale watu wanapouliza, kisha uichapishe huko.
replies-copied-step = Imenakiliwa. Hatua inayofuata: ichapishe pale lalamiko lilipoanzia, kisha uweke alama kwenye “{ $step }”.
replies-copied-step-go = Rudi kwenye hatua
replies-posted = Nimeichapisha
replies-posted-said = Vizuri. Ujumbe huu sasa unahesabiwa kuwa umejibiwa.
replies-posted-step = Vizuri. Ujumbe huu sasa unahesabiwa kuwa umejibiwa. Hatua inayofuata: weka alama kwenye “{ $step }”.
# ?
replies-promised = Taarifa ijayo (kabla ya { $time }) sasa iko kwenye jumbe kuu.
replies-promised-sooner = Jumbe kuu zinabaki na taarifa ya mapema zaidi (kabla ya { $time }): itoe hiyo kwanza.
replies-posted-all-said = Vizuri. Maandishi yamehifadhiwa kama ushahidi kwenye jalada la mgogoro.
replies-posted-all-step = Vizuri. Maandishi yamehifadhiwa kama ushahidi kwenye jalada la mgogoro. Hatua inayofuata: weka alama kwenye “{ $step }”.
# ?
replies-copied-first = Imenakiliwa. Hatua inayofuata: ichapishe pale lalamiko lilipoanzia, kisha sema hapa kwamba umeichapisha. Hapo “{ $step }” itawekwa alama.
# ?
replies-copied-own-page = Unaweza kubandika maneno haya haya kwenye ukurasa wako pia, ili kila mtu asome jambo lile lile.
# ?
replies-posted-first = Vizuri. Ujumbe huu sasa unahesabiwa kuwa umejibiwa, na “{ $step }” imewekwa alama.
# ?
replies-posted-all-first = Vizuri. Maandishi yamehifadhiwa kama ushahidi kwenye jalada la mgogoro, na “{ $step }” imewekwa alama.
replies-replace-title = Ubadilishe maandishi yako?
replies-replace = Umebadilisha maandishi haya mwenyewe. Mapya yatachukua nafasi yake; Ctrl+Z itarudisha yako.
replies-replace-yes = Badilisha
replies-replace-no = Baki na yangu
replies-remember = Hifadhi taarifa hizi kwa wakati mwingine
replies-remembered = Zimehifadhiwa. Unaweza kuzibadilisha kwenye mipangilio.
replies-gone = Ujumbe huu haupo tena. Bado unaweza kuandika taarifa kwa watu wote.
# ? the rest of this file
replies-keep = Hifadhi haya kama maandishi yangu
# ?
replies-kept = Yamehifadhiwa. Yako juu kabisa kwenye orodha ya maandishi. Ya kujaza kila mara: { $fields }.
# ?
replies-kept-as-is = Yamehifadhiwa. Yako juu kabisa kwenye orodha ya maandishi. Hakuna sehemu ya kujaza iliyopatikana: majina na nyakati yanabaki yalivyo.
replies-own = Maandishi yako mwenyewe
replies-own-remove = Ondoa maandishi yangu haya
replies-own-removed = Yameondolewa kwenye maandishi yako. Yaliyo kwenye rasimu yanabaki.
replies-replace-insert = Yaweke pale kilipo kielekezi
replies-over-thread = Kama machapisho kadhaa
replies-thread-title = Kama machapisho kadhaa
replies-thread-how = Chapisha la kwanza kama jibu lako, kisha kila linalofuata kama jibu kwa lililotangulia.
replies-thread-post = Chapisho la { $number } kati ya { $count }
replies-thread-copy = Nakili chapisho la { $number }
replies-thread-next = Limenakiliwa. Lichapishe, kisha nakili la { $number }.
replies-thread-last = Limenakiliwa, hilo ndilo la mwisho. Lichapishe chini ya mengine.
replies-thread-close = Funga
replies-known-stopped = kwa sasa bidhaa hiyo haiuzwi, na sampuli zimehifadhiwa
# ? translation not checked by a speaker (from here to the end)
replies-private = Hamishia faraghani…
replies-private-title = Hamishia mazungumzo faraghani
replies-private-fit-private = Hili linahitaji taarifa zisizofaa hadharani. Sema hadharani kwamba unajali na unachofanya, kisha taja njia moja ya faragha.
replies-private-fit-public = Wengine pia wanahitaji jibu hili: kosa husahihishwa hadharani. Nenda faraghani kwa taarifa za mtu mwenyewe tu.
replies-private-fit-either = Unaweza kujibu hadharani. Nenda faraghani panapohitajika taarifa za mtu mwenyewe.
replies-private-how = Jibu linataja njia moja, wewe, na saa unazojibu huko. Usiombe hadharani namba za simu, taarifa za afya wala agizo.
replies-private-channel = Mtakakoendelea kuzungumza
replies-private-by-whatsapp = WhatsApp
replies-private-by-mail = Barua pepe
replies-private-by-page = Ujumbe wa faragha kwenye ukurasa
replies-private-own = Namba au anwani yako mwenyewe huko
replies-private-hint-whatsapp = +254 722 555 010
replies-private-hint-mail = hello@shop.example
replies-private-hint-page = https://m.me/yourpage, au acha tupu
replies-private-safe = Kiungo kina anwani yako mwenyewe na namba ya mazungumzo haya, bila chochote kuhusu mteja. Mazungumzo yako kwenye “Ujumbe”, “Mazungumzo ya faragha”, hadi yatakapomalizika.
replies-private-put = Weka kwenye jibu
replies-private-begun = Mazungumzo yana namba { $number } na yako kwenye “Mazungumzo ya faragha”.
replies-private-not = Tengua hilo
replies-private-gone = Mazungumzo yameondolewa. Mstari wake kwenye rasimu ufute mwenyewe.
replies-private-copy = Nakili kiungo pekee
