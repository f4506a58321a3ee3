check-feed =
    { $items ->
        [one] Inafanya kazi: “{ $title }”, ina habari 1.
       *[other] Inafanya kazi: “{ $title }”, ina habari { $items }.
    }
check-feed-empty = Inafanya kazi: “{ $title }”. Bado haina kitu; habari mpya zitaonekana hapa.
check-mail =
    { $items ->
        [one] Inafanya kazi: ujumbe 1 wa siku 30 zilizopita umo kwenye “{ $folder }”.
       *[other] Inafanya kazi: jumbe { $items } za siku 30 zilizopita zimo kwenye “{ $folder }”.
    }
check-mail-empty = Inafanya kazi: bado hakuna ujumbe wa siku 30 zilizopita kwenye “{ $folder }”.

check-comments =
    { $items ->
        [one] Inafanya kazi: “{ $title }”, ina maoni 1 kati ya mapya zaidi.
       *[other] Inafanya kazi: “{ $title }”, ina maoni { $items } kati ya mapya zaidi.
    }
check-comments-empty = Inafanya kazi: “{ $title }”. Bado hakuna maoni ya wengine; mapya yataonekana hapa.

# ?
check-x = Inafanya kazi: @{ $title }. Kila chapisho linalokutaja hugharimu US$ { $each } kwa wingi; kuangalia bila kupata jipya hakuna gharama. Kama kila mara kati ya { $looks } za kuangalia kwa siku ingeleta machapisho mapya 100, siku ingegharimu US$ { $day } na mwezi US$ { $month }. Utulivu husimama kwenye kikomo chako cha US$ { $cap } kwa mwezi, kinachotosha kulipia machapisho { $posts } hivi.

check-reviews =
    { $items ->
        [one] Inafanya kazi: “{ $title }”, ina maoni 1 ya mteja.
       *[other] Inafanya kazi: “{ $title }”, ina maoni { $items } ya wateja.
    }
check-reviews-empty = Inafanya kazi: “{ $title }”. Bado hakuna maoni ya wateja; mapya yataonekana hapa.
