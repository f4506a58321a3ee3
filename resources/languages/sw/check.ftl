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
