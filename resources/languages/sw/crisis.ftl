crisis-title = Mgogoro
crisis-empty-title = Hakuna jalada la mgogoro lililo wazi
crisis-empty = Jalada la mgogoro huweka tukio zima mahali pamoja: kilichotokea, nani anaamua, hatua zipi zinafuata na zikamilike lini. Fungua jalada watu kadhaa wanapokasirishwa na jambo moja, au mtu anapoweza kuwa hatarini.
crisis-open = Fungua jalada la mgogoro
crisis-open-another = Fungua jalada lingine la mgogoro
crisis-proposal-title = Kipimo kinapendekeza: { $kind }
crisis-proposal-why =
    { $count ->
        [one] Ujumbe 1 unaonyesha hivyo.
       *[other] Jumbe { $count } zinaonyesha hivyo.
    }
crisis-proposal-look = Tazama jumbe hizi
crisis-form-title = Fungua jalada la mgogoro
crisis-form-kind = Ni mgogoro wa aina gani
    .none = Chagua aina
# ?
crisis-form-why = Kinachoonyesha hivyo: { $reasons }
# ?
crisis-form-why-one =
    { $count ->
        [one] “{ $reason }” katika ujumbe 1
       *[other] “{ $reason }” katika jumbe { $count }
    }
crisis-form-summary = Nini kimetokea, kwa sentensi moja
    .hint = Andika unachojua tu. Unaweza kuongeza baadaye.
    .example = Wateja wawili wanasema waliugua baada ya chakula cha mchana cha Jumanne
crisis-form-lead = Msimamizi
    .hint = Mtu anayeamua na kuidhinisha.
crisis-form-deputy = Naibu, kama yupo
    .hint = Huchukua nafasi msimamizi asipoweza.
crisis-form-messages =
    { $count ->
        [one] Ujumbe 1 utahifadhiwa pamoja na jalada.
       *[other] Jumbe { $count } zitahifadhiwa pamoja na jalada.
    }
# ?
crisis-form-fitting =
    { $count ->
        [one] Ujumbe 1 wa siku mbili zilizopita huenda unahusika hapa.
       *[other] Jumbe { $count } za siku mbili zilizopita huenda zinahusika hapa.
    }
crisis-form-fitting-look =
    { $count ->
        [one] Utazame
       *[other] Zitazame
    }
crisis-form-fitting-take =
    { $count ->
        [one] Uweke kwenye jalada
       *[other] Ziweke kwenye jalada
    }
crisis-form-open = Fungua jalada
crisis-form-cancel = Si sasa
crisis-form-busy = Jalada linafunguliwa…
crisis-head-today = Limefunguliwa leo { $time } · { $level } · { $score }
crisis-head-before = Limefunguliwa { $time } · { $level } · { $score }
crisis-head-today-plain = Limefunguliwa leo { $time } · { $level }
crisis-head-before-plain = Limefunguliwa { $time } · { $level }
crisis-people = Msimamizi: { $lead }
crisis-people-both = Msimamizi: { $lead } · Naibu: { $deputy }
crisis-messages =
    { $count ->
        [one] Ujumbe 1
       *[other] Jumbe { $count }
    }
# ? translation not checked by a speaker
# ?
crisis-newcomers =
    { $count ->
        [one] Ingiza ujumbe 1 zaidi wa malalamiko
       *[other] Ingiza jumbe { $count } zaidi za malalamiko
    }
crisis-which = Jalada lipi la mgogoro
crisis-which-line = { $kind } · { $summary }
crisis-stages = Awamu tano
crisis-stage-count = {"\u2066"}{ $done }/{ $of }{"\u2069"}
crisis-stage-name = { $stage }: hatua zilizokamilika { $done } kati ya { $of }
crisis-stage-now = { $stage }: hatua zilizokamilika { $done } kati ya { $of }, hatua inayofuata iko hapa
crisis-done-by = Anayetekeleza
crisis-next = Hatua inayofuata
crisis-due = kabla ya { $time }
crisis-late = imechelewa kwa { $span }
# ?
crisis-ahead = Hii inatangulia: ndiyo muhimu zaidi.
crisis-before = Kabla ya kuchapisha
crisis-before-done = Imefanyika
crisis-role = Anayehusika: { $role }
crisis-how = Namna ya kufanya
crisis-done-when = Imekamilika wakati
crisis-more = Zaidi
    .name = Zaidi kuhusu: { $step }
crisis-less = Punguza
    .name = Punguza maelezo: { $step }
crisis-done = Imekamilika { $time } na { $who }, { $span } baada ya kufungua jalada
crisis-done-at-once = Imekamilika { $time } na { $who }, mara tu baada ya kufungua jalada
crisis-skipped = Imerukwa { $time } na { $who }: { $why }
crisis-tick = Weka kuwa imekamilika
    .name = Weka kuwa imekamilika: { $step }
crisis-skip = Ruka hatua hii
    .name = Ruka hatua hii: { $step }
crisis-undo = Tengua
    .name = Fungua tena hatua hii: { $step }
crisis-act-first = Andika jibu la kwanza
crisis-act-replies = Andika jibu
crisis-act-messages = Tazama jumbe
crisis-act-accounts = Tazama akaunti
crisis-act-people = Fungua watu na utaratibu
crisis-act-texts = Tazama violezo
crisis-act-practice = Anza zoezi
# ?
crisis-act-evidence = Fungua ushahidi
crisis-act-record = Fungua mtiririko wa matukio
# ?
crisis-act-safety = Wa kupigia simu na la kufanya
crisis-all-done = Hatua zote zimekamilika. Endelea kufuatilia kwa muda, kisha maliza mgogoro.
crisis-no-steps = Aina hii ya mgogoro haina hatua katika toleo hili. Mtiririko wa matukio unahifadhiwa.
crisis-stage-empty = Awamu hii haina hatua kwa aina hii ya mgogoro.
crisis-tick-state =
    { $state ->
        [done] { $step }, imekamilika
        [skipped] { $step }, imerukwa
        [late] { $step }, imechelewa
        [next] { $step }, hatua inayofuata
       *[open] { $step }
    }
crisis-contacts = Wa nje wanaoweza kusaidia
    .note = Ni maelezo ya jumla, si ushauri wa kisheria.
crisis-end = Maliza mgogoro
crisis-end-title = Maliza mgogoro huu
crisis-end-ask = Kwa nini unaweza kumalizika sasa? Sababu itaandikwa katika mtiririko wa matukio. Hakuna kinachofutwa.
crisis-end-reason = Sababu
    .example = Hakuna lalamiko jipya kwa siku tatu
crisis-end-yes = Maliza
crisis-end-no = Acha wazi
# ?
crisis-end-promised = { $clock }. Inabaki mbele ya macho, pia kwenye Sasa, hadi itolewe au useme kwamba haitatolewa.
# ?
crisis-end-leave = Taarifa iliyoahidiwa haitatolewa, kwa sababu hiyo hiyo
# ?
crisis-closed = Jalada hili lilifungwa { $time }. Linaweza kusomwa, lakini si kubadilishwa; ni hatua za awamu ya mwisho tu zinazoweza bado kuwekwa alama.
crisis-skip-title = Ruka hatua hii
crisis-skip-ask = Kwa nini haihitajiki hapa? Sababu itaandikwa katika mtiririko wa matukio.
crisis-skip-reason = Sababu
    .example = Ilifanyika kabla ya jalada hili kufunguliwa
crisis-skip-yes = Ruka hatua
crisis-skip-no = Acha hatua
crisis-act-keys = Fungua jumbe kuu
crisis-act-impact = Fungua ukubwa na athari
crisis-act-pause = Fungua orodha ya kusimamisha
# ? the rest of this file
crisis-ended = Umemalizika: { $file }. Jalada, ushahidi na mtiririko wake wa matukio vinabaki.
crisis-ended-look = Angalia jalada hili
crisis-ended-file = { $file } (umemalizika { $time })
crisis-end-open = { $count ->
    [one] Hatua moja bado haijakamilika: { $steps }.
   *[other] Hatua { $count } bado hazijakamilika, kwanza: { $steps }.
  }
crisis-end-people = Bado hazijafanywa, nazo hulinda watu: { $steps }.
crisis-end-after = { $count ->
    [one] Hatua moja ya “{ $stage }” huja baada ya kumaliza. Hata wakati huo inaweza kuwekwa alama.
   *[other] Hatua { $count } za “{ $stage }” huja baada ya kumaliza. Hata wakati huo zinaweza kuwekwa alama.
  }
crisis-end-high = Kipimo sasa kiko { $score }: { $level }.
crisis-standing-more = { $count ->
    [one] Jambo moja zaidi
   *[other] Mambo { $count } zaidi
  }
crisis-next-step = Hatua inayofuata: { $step }
crisis-next-step-due = Hatua inayofuata: { $step } ({ $due })
crisis-ended-by = Ulimalizwa { $time } na { $who }.
crisis-ended-at = Ulimalizwa { $time }.
crisis-ended-review = Tathmini
crisis-earlier = Jalada la mgogoro wa awali
