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

check-bluesky =
    { $items ->
        [one] Inafanya kazi: “{ $handle }”, ina chapisho 1 la siku 30 zilizopita linaloitaja, kuijibu au kuinukuu.
       *[other] Inafanya kazi: “{ $handle }”, ina machapisho { $items } ya siku 30 zilizopita yanayoitaja, kuijibu au kuinukuu.
    }
check-bluesky-empty = Inafanya kazi: “{ $handle }”. Hakuna aliyeitaja kwa siku 30 zilizopita; machapisho mapya yataonekana hapa.
check-bluesky-no-search = Inafanya kazi: “{ $handle }”. Lakini seva hii hairuhusu kutafuta, kwa hiyo maneno yako hayawezi kutafutwa; machapisho yanayokutaja na kukujibu yatafika.
check-bluesky-main-password = Inafanya kazi: “{ $handle }”. Lakini hili ni nenosiri kuu la akaunti. Nenosiri la programu ni salama zaidi: lina ruhusa chache, na unaweza kulifuta.
check-telegram =
    { $items ->
        [one] Inafanya kazi: “{ $name }”, ujumbe 1 unasubiri.
       *[other] Inafanya kazi: “{ $name }”, jumbe { $items } zinasubiri.
    }
check-telegram-empty = Inafanya kazi: “{ $name }”. Hakuna ujumbe unaosubiri; iandikie kutoka Telegram yako mwenyewe ili kuijaribu.

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
