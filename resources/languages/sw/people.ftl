# Who does what in a crisis, who is called, and the protocol everybody holds to.
# ? translation not checked by a speaker (the whole file)
people-title = Watu na utaratibu wa kujibu
people-subtitle = Nani anafanya nini, nani anashika nafasi, na nani anapigiwa simu wakati gani.
people-open = Watu
people-open-due =
    { $count ->
        [one] Watu: 1 wa kuulizwa
       *[other] Watu: { $count } wa kuulizwa
    }
people-back = Rudi kwenye jalada
people-you = Wewe
people-nobody = Bado hakuna
people-name = { $name }
people-for = { $name } (badala ya { $instead }, hayupo hadi { $day })
people-if-silent = { $name }, kama hakuna jibu
people-numbered = { $number }. { $name }
people-does = Anayehusika: { $name }
people-does-for = Anayehusika: { $name } (badala ya { $instead }, hayupo hadi { $day })
people-does-vacant = Anayehusika: { $name }, hakuna mwingine aliyetajwa
people-does-away = { $instead } hayupo hadi { $day }, na hakuna anayeshika nafasi. Taja mtu kwenye ukurasa wa Watu.
people-does-nobody = Hakuna aliyepo kwa hatua hii. Taja mtu kwenye ukurasa wa Watu.

# Whom to call in an open case
people-ladder = Nani ajue sasa
people-ladder-level = Nani ajue sasa: { $level }
people-ladder-how = Piga simu kuanzia juu kwenda chini. Asiyejibu baada ya { $span }: zamu ya anayefuata.
people-ladder-empty = Hakuna anayepaswa kupigiwa katika kiwango hiki. Ukihitaji msaada, mpigie mmoja wa watu walio hapa chini.
people-ladder-alone = Unafanya kazi peke yako, kwa hiyo hakuna mwingine anayepaswa kujua. Kabla ya kujibu, mpigie mtu unayemwamini, ukiweza.
people-ladder-done = Wote wanaopaswa kujua wamepatikana.
people-ladder-silent = Hawajapatikana bado: { $names }. Piga tena.
people-helpers = Kutoka nje, kama suala linawahusu:
people-spare = Anashika nafasi kama hakuna jibu
people-turn-now = Piga sasa
people-turn-waiting = Alipigiwa { $time }, anayefuata kuanzia { $until }
people-turn-silent = Hakujibu, alipigiwa { $time }
people-turn-reached = Amepatikana, alipigiwa { $time }
people-turn-later = Baadaye
people-turn-spared = Hahitajiki
people-calling = Ninampigia { $name } sasa
people-reached = Amepatikana
people-silent = Hajibu
people-again = Piga tena
people-reached-after = Amepatikana baadaye

# The protocol
people-protocol = Utaratibu wa kujibu
people-protocol-about = Pendekezo letu kwa biashara ndogo, pamoja na majina ya watu wako. Muda unahesabiwa saa za kazi, isipokuwa kukiwa na hatari.
people-head-what = Watu wanachoandika
people-head-who = Nani anajibu
people-head-within = Kwa haraka gani
people-head-level = Kiwango
people-head-called = Nani anapigiwa, kwa mpangilio huu
people-head-update = Watu wanapata taarifa
people-answer-danger = Kuna aliye au anayeweza kuwa hatarini
people-answer-first_word = Neno la kwanza wakati wa mgogoro
people-answer-complaint = Lalamiko linaloonekana na wote
people-answer-direct = Ujumbe wa faragha
people-answer-review = Maoni ya mteja kwenye tovuti ya ukadiriaji
people-answer-question = Swali la kila siku
people-answer-praise = Sifa
people-answer-press = Mwanahabari anauliza
people-answer-delicate = Kuomba radhi, pesa, sheria, afya, au wafanyakazi
people-within = ndani ya { $span }
people-within-danger = ndani ya { $span }, { $danger } ikiwa watu wanaweza kuwa hatarini
people-agreed = baada ya kukubaliana tu
people-every = angalau kila { $span }
people-news = kukiwa na jipya
people-level-now = { $level }, sasa
people-call-nobody = Si lazima kumpigia yeyote
people-limits = Mtu asijibu kwa kubahatisha kuhusu sheria, afya, pesa au wafanyakazi. Maisha yakiwa hatarini, namba ya dharura inatangulia simu hizi zote.

# Who does what
people-roles = Nani anafanya nini
people-roles-about = Mtu mmoja anaweza kuwa na majukumu kadhaa. Mtu asipokuwepo, hatua zake huenda kwa anayeshika nafasi.
people-alone = Niko peke yangu: nafanya yote
people-in-turn = Jambo moja baada ya jingine, kwa mpangilio huu:
people-who = Nani
    .name = { $role }: nani
people-deputy = Anashika nafasi
    .name = { $role }: nani anashika nafasi
people-nobody-yet = Bado hakuna
people-no-deputy = Hakuna
people-item-away = { $name }, hayupo
people-about-owner = Huamua wakati wa mgogoro, huidhinisha kuomba radhi na malipo.
people-about-deputy = Hushika nafasi ya mmiliki.
people-about-monitor = Husoma yanayoingia na kutoa tahadhari.
people-about-responder = Hujibu kwa kufuata utaratibu.
people-about-spokesperson = Sauti moja kwa wanahabari na kwenye video.
people-about-facts_keeper = Hutunza yanayojulikana, mtiririko wa matukio na ushahidi.
people-about-safety_lead = Husimamisha mauzo, huhakikisha mahali ni salama.
people-task-safety_lead = Hakikisha hakuna aliye hatarini.
people-task-monitor = Soma kinachosemwa, na kinaposemwa.
people-task-facts_keeper = Andika unachojua, na hifadhi ushahidi.
people-task-owner = Amua utafanya nini.
people-task-spokesperson = Sema neno la kwanza hadharani.
people-task-responder = Wajibu watu mmoja mmoja.

# Everybody with their numbers
people-inside = Watu wako
people-inside-about = Anza na wewe mwenyewe. Kila mwenye namba anaweza kupigiwa kutoka hapa wakati wa mgogoro.
people-outside = Wanaoweza kusaidia kutoka nje
people-outside-about = Wakili, bima, mamlaka, polisi, msambazaji, mwenye nyumba, huduma ya ushauri nasaha.
people-add-inside = Ongeza mtu
people-add-outside = Ongeza mawasiliano
people-change = Badilisha
    .name = Badilisha taarifa za { $name }
people-here = Amerudi
    .name = { $name } amerudi
people-right = Bado ni sahihi
    .name = Namba za { $name } bado ni sahihi
people-remind = Tafadhali uliza tena kama namba bado ni sahihi: { $names }
people-unchecked = Namba hazijahakikiwa bado
people-checked = Namba zilihakikiwa { $day }
people-check-again = Namba zilihakikiwa mara ya mwisho { $day }, zaidi ya siku 90 zilizopita
people-no-number = Bado hakuna namba
people-call = Piga { $phone }
    .name = Mpigie { $name }
people-whatsapp = WhatsApp
    .name = Mwandikie { $name } kwenye WhatsApp
people-whatsapp-text = Habari, ni { $who }. Tafadhali nipigie simu kuhusu kazi mapema uwezavyo.
    .nobody = Habari, tafadhali nipigie simu kuhusu kazi mapema uwezavyo.
people-whatsapp-says = Ujumbe unaanza hivi: “{ $text }” Unaweza kuubadilisha huko; hautumwi mpaka uutume mwenyewe.
people-mail = Barua pepe
    .name = Mwandikie { $name } barua pepe
people-away-until = Hayupo hadi { $day }
people-is-here = Yupo

# The window for somebody
people-change-title = Badilisha jina na namba
people-field-name = Jina
    .hint = Kama mnavyoitana.
people-field-what = Ni nani
    .hint = Wakili, bima, kituo cha polisi, msambazaji.
people-field-phone = Simu
    .hint = Ukiandika + na namba ya nchi, WhatsApp pia inafanya kazi.
people-field-mail = Barua pepe
    .hint = Inaweza kubaki tupu.
people-field-away = Yupo, au hayupo
    .hint = Siku iliyotajwa ndiyo ya kwanza kurudi. Kabla ya hapo hatua zake huenda kwa anayeshika nafasi.
people-private = Majina na namba hubaki kwenye kompyuta hii.
people-save = Hifadhi
people-cancel = Ghairi
people-remove = Ondoa
people-remove-title = Umwondoe { $name }?
people-remove-ask = Namba zitafutwa kwenye kompyuta hii, na majukumu yatabaki wazi. Simu zilizoandikwa hubaki kwenye mtiririko wa matukio.
# ? the rest of this file
people-ladder-unnamed = Kiwango hiki kinawahitaji: { $roles }. Bado hakuna mwenye majukumu haya, kwa hiyo hakuna ambaye angepigiwa simu. Sema nani anafanya nini, kisha wapigie.
people-name-now = Sema nani anafanya nini
people-unnamed = { $role }: bado hajatajwa mtu
people-add-named = Ongeza { $name }
people-ladder-gap = Hakuna aliyetajwa, au aliyepo, kwa: { $roles }. Hakuna ambaye angepigiwa simu kwa hili.
people-nobody-here = { $role }: hakuna aliyepo
people-head-alone = Unachofanya, kwa mpangilio huu
