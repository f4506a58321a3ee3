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

check-mastodon =
    { $items ->
        [one] Inafanya kazi: hii ni { $account }, na chapisho 1 la siku 30 zilizopita linaitaja.
       *[other] Inafanya kazi: hii ni { $account }, na machapisho mapya { $items } yanaitaja.
    }
check-mastodon-empty = Inafanya kazi: hii ni { $account }. Bado hakuna chapisho la siku 30 zilizopita linaloitaja; mapya yataonekana hapa.
