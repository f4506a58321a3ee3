# What happened in a crisis, one line each; the time and the name of the person stand above the line.
timeline-opened = Jalada la mgogoro limefunguliwa: { $playbook }
timeline-done = Imekamilika: { $step }
timeline-skipped = Imerukwa: { $step }. Sababu: { $why }
timeline-undone = Imefunguliwa tena: { $step }
timeline-closed = Mgogoro umemalizika. Sababu: { $why }
timeline-note = Kumbukumbu: { $text }
# ?
timeline-harm-yes = Kuna aliye hatarini, au huenda yuko
# ?
timeline-harm-no = Hakuna aliye hatarini, kadiri inavyojulikana
# ?
timeline-copied = Jibu la { $platform } limenakiliwa
    .person = Jibu kwa { $person } limenakiliwa kwa ajili ya { $platform }
    .anywhere = Taarifa kwa watu wote imenakiliwa
timeline-posted = Jibu limechapishwa kwenye { $platform }
    .person = Jibu kwa { $person } limechapishwa kwenye { $platform }
    .anywhere = Taarifa kwa watu wote imechapishwa
# ? translation not checked by a speaker (the next three)
timeline-called = Simu imepigwa: { $text }
timeline-reached = Amepatikana: { $text }
timeline-silent = Hakuna jibu: { $text }
timeline-level = Kipimo kimefika { $score }: { $level }
timeline-alert = Arifa imeonyeshwa
timeline-other = Kuna jambo lililoandikwa ambalo toleo hili haliwezi kulionyesha
timeline-title = Mtiririko wa matukio
timeline-stamp = { $time } · { $who }
timeline-earlier = Onyesha ya awali
# ?
timeline-whole = Onyesha maandishi yote
# ?
timeline-beginning = Mwanzo tu
timeline-empty = Kila hatua unayochukua huandikwa hapa, pamoja na wakati wake.
# ?
timeline-sent = Jibu limetumwa kwenye { $platform }
    .person = Jibu kwa { $person } limetumwa kwenye { $platform }
    .anywhere = Jibu limetumwa
# ? down to the end
timeline-evidence-message = { $count ->
    [one] Ujumbe mmoja umehifadhiwa kama ushahidi (na. { $number })
   *[other] Jumbe { $count } zimehifadhiwa kama ushahidi (hadi na. { $number })
}
timeline-evidence-changed = Ujumbe uliohifadhiwa umebadilishwa na mwandishi wake (na. { $number })
timeline-evidence-gone = Chapisho lenyewe la ujumbe halipo tena (na. { $number })
timeline-evidence-file = Faili imehifadhiwa kama ushahidi (na. { $number })
timeline-evidence-note = Maelezo yamehifadhiwa kama ushahidi (na. { $number })
timeline-fact-known = Inajulikana: { $text }
timeline-fact-unknown = Bado haijulikani: { $text }
timeline-fact-claimed = Wengine wanadai: { $text }
timeline-fact-confirmed = Imehakikishwa, ni kweli: { $text }
timeline-fact-righted = Sasa inajulikana: { $text } (awali: { $before })
timeline-line-agreed = Kila mtu anasema (mstari wa { $number }): { $text }
timeline-line-withdrawn = Hakuna anayesema hivi tena: { $text }
timeline-deed-begun = Inafanyika: { $text }
timeline-deed-begun-by = Inafanyika, kabla ya { $due }: { $text }
timeline-deed-finished = Imekamilika: { $text }
timeline-word-promised = Taarifa ijayo imeahidiwa kabla ya { $due }
timeline-word-given = Taarifa imetolewa: { $text }
timeline-word-left = Taarifa iliyoahidiwa haitatolewa: { $why }
timeline-effect-rated = Athari zimepimwa: watu { $people }, imani { $trust }, taswira { $image }, mapato { $income }
timeline-plan-made = { $concern }: { $text } ({ $person })
timeline-stopped = Imesimamishwa: { $place }
timeline-not-stopped = Haikusimamishwa: { $place }
timeline-lifted = { $count ->
    [one] Kitu kimoja kilichosimamishwa kinaweza kuendelea. Sababu: { $why }
   *[other] Vitu { $count } vilivyosimamishwa vinaweza kuendelea. Sababu: { $why }
}
# ? the next one
timeline-noted = Kumbukumbu ya { $happened }: { $text }
# ? translation not checked by a speaker (the next six)
timeline-ruled = Kiwango kimewekwa kwa mkono: { $level }. Sababu: { $why }
timeline-unruled = Kiwango kilichowekwa kwa mkono kimeondolewa
timeline-changed-kind = Aina imebadilishwa kuwa: { $playbook }
# ?
timeline-changed-summary = Sentensi ya jalada sasa ni: { $text } (kabla: { $before })
timeline-changed-lead = Msimamizi sasa ni: { $text }
timeline-changed-deputy = Naibu sasa ni: { $text }
timeline-gone-deputy = Hakuna naibu tena
# ? translation not checked by a speaker
timeline-taken-in =
    { $count ->
        [one] Ujumbe 1 mpya umeingizwa kwenye jalada
       *[other] Jumbe { $count } mpya zimeingizwa kwenye jalada
    }
# ? translation not checked by a speaker (down to the end)
timeline-merged =
    { $count ->
        [one] Limeunganishwa na jalada “{ $text }” ({ $playbook }, lililofunguliwa { $since }). Ujumbe 1 umetoka humo
       *[other] Limeunganishwa na jalada “{ $text }” ({ $playbook }, lililofunguliwa { $since }). Jumbe { $count } zimetoka humo
    }
timeline-merged-into = Limeishia hapa: limeunganishwa na jalada “{ $text }” ({ $playbook }), ambako yote yanaendelea
timeline-split-off =
    { $count ->
        [one] Ujumbe 1 umehamishiwa kwenye jalada lake: “{ $text }” ({ $playbook })
       *[other] Jumbe { $count } zimehamishiwa kwenye jalada lake: “{ $text }” ({ $playbook })
    }
timeline-split-shared =
    { $count ->
        [one] Ujumbe 1 sasa umo pia katika jalada lake: “{ $text }” ({ $playbook })
       *[other] Jumbe { $count } sasa zimo pia katika jalada lake: “{ $text }” ({ $playbook })
    }
timeline-split-from =
    { $count ->
        [one] Limefunguliwa kwa ujumbe 1 kutoka jalada “{ $text }” ({ $playbook })
       *[other] Limefunguliwa kwa jumbe { $count } kutoka jalada “{ $text }” ({ $playbook })
    }
timeline-done-there = Inahesabika imekamilika, kwa sababu { $person } aliikamilisha katika jalada lile lingine ({ $since }): { $step }
timeline-skipped-there = Inahesabika imerukwa, kwa sababu { $person } aliiruka katika jalada lile lingine ({ $since }): { $step }. Sababu: { $why }
timeline-line-left = Hakuna nafasi hapa kwa mstari huu wa jalada lile lingine, umehifadhiwa huko: { $text }
timeline-taken-out = Ujumbe 1 umetolewa kwenye jalada: “{ $text }”
    .untold = { $count ->
        [one] Ujumbe 1 umetolewa kwenye jalada
       *[other] Jumbe { $count } zimetolewa kwenye jalada
    }
timeline-put-in =
    { $count ->
        [one] Ujumbe 1 umeingizwa kwenye jalada, umepatikana kwa: { $asked }
       *[other] Jumbe { $count } zimeingizwa kwenye jalada, zimepatikana kwa: { $asked }
    }
# ?
timeline-second-asked = { $person } ameombwa asome jibu kabla halijatoka
timeline-second-yes = { $person } amesoma jibu na amekubali
timeline-second-change = { $person } amesoma jibu na anataka mabadiliko: { $text }
timeline-second-alone = Jibu halikusomwa na mtu wa pili: hakukuwa na mtu
# ? translation not checked by a speaker (the next five)
timeline-talk-begun = Mazungumzo ya faragha yalianza, namba { $number }
timeline-talk-settled = Mazungumzo ya faragha namba { $number } yamemalizika
timeline-put-right-yes = Mteja anasema suala limetatuliwa
timeline-put-right-partly = Mteja anasema suala limetatuliwa kwa sehemu
timeline-put-right-no = Mteja anasema suala halijatatuliwa
