errors-unknown = Jambo lisilotarajiwa limetokea. Hakuna kilichopotea. Jaribu tena; likitokea tena, funga Utulivu kisha uifungue upya.

# -- an account
errors-source = Akaunti hii haikuweza kuangaliwa. Utulivu itajaribu tena yenyewe.
errors-locked-out = Seva haituruhusu kuingia. Kagua nenosiri au anwani ya akaunti hii, au omba mpya pale ulipoipata.
errors-limited = Seva inatuomba tusubiri kidogo. Utulivu itaangalia tena yenyewe.
errors-limited-until = Seva inatuomba tusubiri hadi { $moment }. Utulivu itaangalia tena yenyewe.
errors-unreachable = Seva haikupatikana. Kagua intaneti yako; Utulivu itajaribu tena yenyewe.
errors-garbled = Seva imetoa jibu ambalo Utulivu hailielewi. Kagua anwani ya akaunti hii.
errors-gone = Hakuna kitu tena kwenye anwani hii. Tafuta anwani mpya kisha ubadilishe akaunti.
errors-gone-check = Hakuna kitu kwenye anwani hii. Kagua kama imeandikwa sawasawa, au inakili tena kutoka kwenye kivinjari.

# -- the connection
errors-no-network = Hakuna muunganisho wa intaneti. Kagua waya au mtandao wa Wi-Fi; Utulivu itaendelea yenyewe intaneti ikirudi.
errors-host-unknown = Hakuna seva yenye jina hili. Kagua tahajia ya anwani.
errors-connection-refused = Seva ipo lakini haijibu mahali hapa. Kagua anwani; ikiwa ni sahihi, subiri kwa muda.
errors-cut-off = Seva imekata mawasiliano. Utulivu itajaribu tena yenyewe.
errors-timed-out = Seva haikujibu kwa wakati. Utulivu itajaribu tena yenyewe.
errors-too-slow = Jibu lilikuja polepole mno, kwa hiyo Utulivu imeacha kusubiri. Itajaribu tena yenyewe.
errors-cut-short = Jibu limekatika katikati. Hakuna sehemu yake iliyotumika; Utulivu itajaribu tena yenyewe.
errors-not-secure = Muunganisho salama haukuweza kufanyika. Kagua anwani.
errors-certificate-expired = Cheti cha seva hii, yaani uthibitisho wa utambulisho wake, kimepitwa na wakati. Usiendelee; wajulishe wanaoiendesha seva, au subiri hadi watakapokihuisha.
errors-certificate-not-yet = Cheti cha seva hii, yaani uthibitisho wa utambulisho wake, bado hakijaanza kutumika. Kagua kama tarehe na saa za kompyuta hii ni sahihi.
errors-certificate-wrong-host = Cheti cha seva hii, yaani uthibitisho wa utambulisho wake, ni cha jina jingine. Kagua anwani; ikiwa ni sahihi, waulize wanaoiendesha seva.
errors-certificate-untrusted = Hakuna anayeaminiwa na kompyuta hii anayeithibitisha seva hii, kwa hiyo huenda kuna mtu anayesikiliza. Kagua anwani, kisha ujaribu tena kwenye mtandao mwingine.
errors-too-large = Jibu ni kubwa kuliko MB { $megabytes }, kwa hiyo Utulivu imeacha kusoma. Kagua kama anwani ndiyo sahihi.
errors-packed-strangely = Jibu limefungwa kwa namna isiyoweza kufunguliwa. Kagua anwani, au jaribu tena baadaye.
errors-too-many-redirects = Anwani inatupeleka mbele tena na tena bila mwisho. Ifungue kwenye kivinjari chako na unakili anwani kutoka hapo.
errors-redirect-strange = Anwani inatupeleka kwenye kitu ambacho si ukurasa wa wavuti. Ikague kwenye kivinjari chako.
errors-redirect-unsafe = Anwani inatutoa kwenye ukurasa salama na kutupeleka kwenye usio salama. Utulivu haikufuata; waulize wanaoendesha tovuti hiyo.
errors-redirect-private = Anwani inatupeleka kwenye kompyuta iliyo ndani ya mtandao binafsi. Utulivu haikufuata; kagua kama anwani ndiyo sahihi.
errors-not-web = Kinachojibu kwenye anwani hii si seva ya wavuti. Kagua anwani.
errors-address-invalid = Hii si anwani ya wavuti. Inapaswa kufanana na https://example.com/feed.
errors-address-holds-password = Anwani hii ina jina la mtumiaji au nenosiri. Washa “Anwani hii ni ya siri”, ili ihifadhiwe kwa usalama.
errors-portal = Mtandao huu unataka uingie kwanza. Fungua kivinjari chako, ingia, kisha uangalie tena.
errors-server-trouble = Seva ina tatizo lake yenyewe (namba { $status }). Utulivu itajaribu tena yenyewe.
errors-answer-odd = Seva imekataa kujibu (namba { $status }). Kagua anwani kwenye kivinjari chako.
errors-answer-no-data = Seva inajibu, lakini si kwa data ambayo Utulivu inaweza kusoma. Kagua anwani; kama ni sahihi, jaribu tena baadaye.
errors-unclear = Jibu limetumwa, lakini hakuna aliyethibitisha kwamba limefika. Usilitume tena kwa sasa; angalia mazungumzo kwenye kivinjari chako.
errors-sign-in = Kuingia hakukufanikiwa. Tafadhali anza tena; ikishindikana tena, angalia kwenye mwongozo kama kuna hatua iliyokosekana.
errors-sign-in-port = Programu nyingine inatumia anwani ambayo kivinjari hurudi. Funga madirisha mengine ya Utulivu, au washa upya kompyuta, kisha anza kuingia tena.
errors-token-wrong = Seva haikubali tokeni hii. Inakili tena yote, au ingia kwa kutumia kivinjari.
errors-token-over = Tokeni ya akaunti hii imeisha muda au imeondolewa. Tengeneza mpya kama mwongozo wa akaunti unavyosema, kisha uiweke mahali pake.
errors-token-copy = Seva haikubali tokeni hii. Inakili tena yote.
errors-sign-in-strange = Kilichorudi kutoka kwenye kivinjari si cha kuingia huku, kwa hiyo hakikutumika. Tafadhali anza kuingia upya.
errors-sign-in-refused = Ruhusa haikutolewa. Anza tena kuingia ukiwa tayari, kisha chagua kuruhusu.
errors-sign-in-again = Ruhusa ya akaunti hii imekwisha. Badilisha akaunti na uingie tena.

# -- feeds
errors-feed-nothing = Anwani inajibu, lakini haina kitu. Ikague kwenye kivinjari chako, au angalia tena baadaye.
# ?
errors-feed-none = Hakuna mlisho kwenye anwani hii. Hakikisha umenakili anwani ya mlisho, si ya ukurasa.
errors-feed-broken = Kuna mlisho kwenye anwani hii, lakini umeharibika na hakuna kinachosomeka ndani yake. Wajulishe wanaoendesha tovuti hiyo.
errors-feed-page = Kwenye anwani hii kuna ukurasa wa wavuti, si mlisho. Tafuta kwenye ukurasa kiungo kinachoitwa “RSS” au “Feed” na unakili anwani yake. Kwenye mtandao wa wageni, ingia kwanza kwa kivinjari chako.
errors-feed-page-with-feed = Kwenye anwani hii kuna ukurasa wa wavuti. Unasema kwamba mlisho wake uko hapa: { $address }. Tumia anwani hiyo.

# -- mail
errors-mail-login = Seva ya barua pepe haikubali jina la mtumiaji au nenosiri. Kagua yote mawili; watoa huduma wengi hutaka nenosiri la programu, yaani nenosiri la pekee kwa programu hii.
errors-mail-app-password = Mtoa huduma wa barua pepe anataka nenosiri la programu, yaani nenosiri la pekee kwa programu hii. Litengeneze kwenye mipangilio ya usalama ya akaunti yako ya barua pepe.
errors-mail-folder = Hakuna folda yenye jina hili kwenye sanduku la barua pepe. Kagua jina; la kawaida ni INBOX.
errors-mail-strange = Kinachojibu hapo si sanduku la barua pepe tunalolijua. Kagua seva na mlango (kwa kawaida 993).
errors-mail-no-answer = Seva ya barua pepe ipo lakini haijibu mahali hapa. Kagua seva na mlango (kwa kawaida 993); ikiwa ni sahihi, subiri kwa muda.
errors-mail-not-secure = Muunganisho salama na seva ya barua pepe haukuweza kufanyika. Kagua seva na mlango (kwa kawaida 993).
errors-mail-unavailable = Kwa sasa seva ya barua pepe haiwezi kuthibitisha manenosiri. Utulivu itajaribu tena yenyewe.
errors-mail-server-invalid = Seva au mlango hauwezi kuwa sahihi. Seva hufanana na imap.example.com, na mlango kwa kawaida ni 993.

# -- the disk
errors-store = Diski haikuweza kusomwa wala kuandikwa. Hakikisha inafanya kazi na ina nafasi, kisha ufungue Utulivu tena.
errors-store-full = Hakuna nafasi iliyobaki kwenye diski. Futa kitu usichokihitaji tena; Utulivu itaendelea yenyewe.
errors-store-read-only = Utulivu hairuhusiwi kuandika kwenye folda yake. Kagua ruhusa za folda na kama diski imezuiwa kuandikwa.
errors-store-folder = Utulivu haiwezi kutumia folda hii kwa usalama: { $file }. Lazima iwe folda yako mwenyewe, si kiungo. Chagua nyingine.
errors-store-missing = Folda yenye data haipo: { $file }. Unganisha diski yenye folda hiyo, kisha uanze tena.
errors-store-damaged = Faili yenye jumbe zako imeharibika. Imeachwa kama ilivyo. Rejesha nakala nzuri ya mwisho, au omba msaada.
errors-store-lost = Faili yenye jumbe zako haipo au ni tupu: { $file }. Rejesha nakala nzuri ya mwisho, au omba msaada.
errors-store-foreign = Faili hii ni ya programu nyingine: { $file }. Utulivu haiigusi. Chagua folda nyingine.
errors-store-too-new = Data hizi ziliandikwa na Utulivu mpya zaidi. Hakuna kilichobadilishwa. Sakinisha toleo jipya zaidi kisha uanze tena.
errors-store-busy = Programu nyingine inaishikilia faili yenye jumbe zako. Ifunge; Utulivu itajaribu tena.
errors-store-closed = Faili yenye jumbe zako tayari imefungwa. Fungua Utulivu tena.
errors-store-no-copy = Hakuna nakala nzuri ya kurejesha. Faili iliyoharibika imeachwa kama ilivyo; omba msaada kabla ya kufuta chochote.
errors-store-restore-full = Hakuna nafasi ya kutosha kwenye diski ili kurejesha nakala. Hakuna kilichobadilishwa; ongeza nafasi, kisha ujaribu tena.
errors-store-copy = Nakala ya leo ya jumbe zako haikuweza kuandikwa kwenye { $file }. Hakikisha diski ina nafasi na kwamba Utulivu inaruhusiwa kuandika hapo.
errors-store-practice = Mazoezi yanahitaji nafasi kidogo kwenye folda ya faili za muda ya kompyuta hii. Hakikisha folda hiyo ipo na ina nafasi, kisha uanze mazoezi tena.
errors-already-open = Utulivu tayari imefunguliwa. Tafuta dirisha lake au ikoni yake kando ya saa.
errors-export = Faili haikuweza kuandikwa: { $file }. Chagua folda nyingine, au ongeza nafasi kwenye diski.
# ?
errors-output = Jibu halikuweza kuandikwa. Kagua lilikotumwa: huenda diski imejaa, au hakuna kinacholipokea.

# -- the keyring
# ?
errors-vault = Hifadhi ya manenosiri ya kompyuta hii haikufanya tulichoomba. Ondoka kwenye kompyuta na uingie tena, kisha ujaribu mara nyingine.
errors-vault-locked = Hifadhi ya manenosiri ya kompyuta hii haijafunguliwa. Dirisha lake likiuliza, andika nenosiri la kompyuta yako, au chagua jipya ikiwa hifadhi ni mpya; kisha Utulivu itaendelea yenyewe.
errors-vault-locked-save = Hifadhi ya manenosiri ya kompyuta hii haijafunguliwa. Dirisha lake likiuliza, andika nenosiri la kompyuta yako, au chagua jipya ikiwa hifadhi ni mpya. Kisha chagua “{ $act }” tena.
errors-vault-absent = Kompyuta hii haina hifadhi ya manenosiri. Utulivu itayatunza hadi utakapoifunga na itakuuliza tena wakati mwingine.
errors-secret-missing = Nenosiri au anwani ya siri ya akaunti hii haipo kwenye kompyuta hii. Fungua akaunti na uiandike tena.

# -- what was typed
errors-owner = Hiyo haiwezi kutumika. Tafadhali kagua ulichoandika.
errors-field-missing = “{ $field }” bado ni tupu. Tafadhali ijaze.
errors-field-invalid = “{ $field }” si sahihi. Tafadhali ikague.
errors-field-number = “{ $field }” lazima iwe namba kamili kuanzia 1 hadi 65535.
errors-field-unknown = Aina hii ya akaunti haiulizi “{ $given }”. Inauliza: { $names }.
errors-summary-missing = Tafadhali andika kwa sentensi moja nini kimetokea.
errors-lead-missing = Tafadhali taja jina la msimamizi.
errors-kind-missing = Tafadhali chagua aina ya mgogoro.
# ? translation not checked by a speaker (the next three)
errors-person-name = Tafadhali andika jina.
errors-person-phone = “{ $phone }” haiwezi kupigiwa. Tafadhali andika namba kwa tarakimu, kwa mfano +254 722 123 456.
errors-person-mail = “{ $mail }” si anwani ya barua pepe. Tafadhali iandike kama jina@example.com.
errors-reason-missing = Tafadhali andika kwa nini hatua hii imerukwa.
errors-no-such-account = Akaunti hiyo haipo tena.
errors-account-name-unknown = Hakuna akaunti inayoitwa “{ $given }”. Amri “accounts list” inaonyesha akaunti ulizonazo.
errors-account-name-shared = Kuna akaunti zaidi ya moja zinazoitwa “{ $given }”. Tumia kitambulisho cha ile unayoikusudia: { $ids }.
errors-account-twice = Mahali hapa tayari panaangaliwa na akaunti “{ $label }”. Badilisha akaunti hiyo badala ya kuiongeza tena.
errors-no-such-case = Jalada hilo halipo tena.
errors-no-such-message = Ujumbe huo haupo tena.
errors-no-such-step = Hatua hiyo haipo kwenye jalada hili.
errors-kind-unknown = Utulivu haijui aina hii ya mgogoro. Chagua moja kutoka kwenye orodha.
errors-account-kind-unknown = Toleo hili la Utulivu halijui aina hii ya akaunti. Sakinisha toleo jipya zaidi, au ondoa akaunti.
errors-account-kind-none = Hakuna aina ya akaunti inayoitwa “{ $given }”. Aina zilizopo ni: { $kinds }.
errors-platform-unknown = Utulivu haijui mahali panapoitwa “{ $given }”. Mahali panapojulikana ni: { $names }.
errors-set-without-value = “{ $given }” haina thamani. Andika kwa mfano huu: jina=thamani.
errors-secret-not-given = “{ $field }” haikutolewa. Iandike kwenye ingizo la kawaida, mstari mmoja kwa kila siri.

# -- our own files
errors-content = Faili ya Utulivu yenyewe imeharibika: { $file }. Sakinisha Utulivu tena; data zako zitabaki.
errors-settings = Faili yenye mipangilio yako haisomeki: { $file }. Irekebishe, au iondoe hapo; kisha Utulivu itaanza na mipangilio ya kawaida.

# -- words to watch for
errors-term-short = Tafadhali andika angalau herufi mbili.
errors-term-twice = “{ $term }” tayari lipo.
errors-term-many = Maneno { $most } yanatosha. Ondoa moja kabla ya kuongeza lingine.
errors-term-unknown = “{ $term }” si miongoni mwa maneno yako.

# -- Mastodon
errors-mastodon-server = Hili haliwezi kuwa jina la seva. Seva hufanana na mastodon.social: sehemu iliyo baada ya @ ya pili ya jina lako huko.
errors-mastodon-moved = Seva hii imehamia { $server }. Badilisha akaunti iwe na seva hiyo, kisha uingie tena.
errors-mastodon-forbidden = Seva inaijua akaunti hii lakini hairuhusu tunachoomba. Ingia tena na uache ruhusa zote kama zilivyo; isiposaidia, waulize wanaoendesha seva hiyo.
errors-mastodon-not-taken = Seva haielewi tunachouliza. Kagua kama ni seva ya Mastodon au inayofanya kazi vivyo hivyo.
errors-mastodon-reply-refused = Seva haikukubali jibu. Huenda ni refu mno kwa seva hii: lifupishe, kisha ujaribu tena.
errors-mastodon-post-gone = Chapisho hili halipo tena, au huonyeshwi tena, kwa hiyo haliwezi kujibiwa.

# -- Bluesky
errors-bluesky-password = Bluesky haituruhusu kuingia kwa jina na nenosiri hili. Kagua jina kwanza; ikiwa ni sahihi, tengeneza nenosiri jipya la programu kwenye bsky.app (Settings, Privacy and security, App passwords) na uliweke kwenye akaunti hii.
errors-bluesky-handle = Hili haliwezi kuwa jina la Bluesky. Huonekana hivi: anna.bsky.social.
errors-bluesky-off = Akaunti hii ya Bluesky imezimwa. Ingia kwenye bsky.app ili kuiwasha tena.
errors-bluesky-closed = Bluesky imeifunga au kuisimamisha akaunti hii. Ingia kwenye bsky.app usome maelezo ya Bluesky.
errors-bluesky-server = Kinachojibu hapo si seva ya Bluesky tunayoijua. Kagua seva ya akaunti hii; ya kawaida ni https://bsky.social.
errors-bluesky-post-gone = Chapisho hilo halipo tena, kwa hiyo haliwezi kujibiwa. Hakuna kilichochapishwa.
errors-bluesky-no-reply = Chapisho hili linaweza kujibiwa tu na watu waliochaguliwa na mwandishi wake. Hakuna kilichochapishwa.
errors-bluesky-refused = Bluesky haikukubali maandishi haya. Hakuna kilichochapishwa. Yafupishe yasizidi herufi 300, kisha jaribu tena.

# -- Telegram
errors-telegram-token = Telegram haiitambui tokeni hii. Mtumie @BotFather /token, chagua boti, kisha uweke tokeni atakayoonyesha kwenye akaunti hii.
errors-telegram-webhook = Huduma nyingine inapokea jumbe za boti hii, na Telegram huzipeleka mahali pamoja tu. Itenganishe boti kwenye huduma hiyo, au tengeneza nyingine kwa ajili ya Utulivu.
errors-telegram-twice = Programu nyingine inasoma boti hii, na Telegram huzipa programu moja tu jumbe hizo. Ifunge programu hiyo; Utulivu itajaribu tena yenyewe.
errors-telegram-strange = Kinachojibu hapo si Telegram tunayoijua. Utulivu itajaribu tena yenyewe; hali ikiendelea, tafuta toleo jipya zaidi.
errors-telegram-blocked = Boti hairuhusiwi tena kuandika hapo: imezuiwa au imeondolewa. Hakuna kilichotumwa.
errors-telegram-refused = Telegram haikulikubali jibu hili. Hakuna kilichotumwa. Huenda ujumbe umefutwa, au maandishi yamezidi herufi 4096.

# -- a mailbox entered by a sign-in
errors-mail-sign-in = Seva ya barua pepe haikubali kuingia huku kwa anwani hii. Hakikisha ndiyo anwani uliyoingilia; kisha badilisha akaunti na uingie tena.
errors-mail-closed = Umeingia vizuri, lakini sanduku hili halijafunguliwa kwa programu. Kwenye outlook.com fungua “Settings”, “Mail”, “Forwarding and IMAP”, ruhusu vifaa na programu kutumia IMAP, kisha tazama tena.

# -- Google and YouTube
errors-google-key = Google haikubali ufunguo huu. Unakili tena kutoka console.cloud.google.com, au tengeneza mpya huko.
errors-google-key-narrow = Vizuizi vya ufunguo huu haviiruhusu Utulivu kuingia. Fungua ufunguo kwenye console.cloud.google.com: ruhusu huduma iliyotajwa kwenye mwongozo, na usiweke kizuizi cha programu.
errors-google-switched-off = Huduma hii haijawashwa kwenye mradi wako wa Google. Ifungue kwenye console.cloud.google.com kama mwongozo unavyosema, chagua “Enable”, na usubiri dakika chache.
errors-google-quota = Kiasi ambacho Google huruhusu kwa siku moja kimekwisha. Utulivu itaangalia tena yenyewe baada ya { $moment }, siku mpya inapoanza huko.
errors-google-permission = Umeingia, lakini ruhusa haijumuishi jambo hili. Ingia tena na uweke alama kwenye kila kisanduku ambacho Google inaonyesha.
errors-google-not-approved = Google bado haijafungua maoni yake ya wateja kwa mradi wako. Omba ufikiaji kama mwongozo unavyosema; inaweza kuchukua wiki kadhaa. Hadi hapo, ongeza sanduku lako la barua pepe: arifa za Google kuhusu maoni ya wateja hufika huko.
errors-youtube-comments-off = Maoni yamezimwa hapo. Yawashe kwenye YouTube Studio ikiwa unataka kuyasoma na kuyajibu.
errors-youtube-no-channel = Hakuna chaneli kama hiyo ya YouTube. Fungua chaneli kwenye kivinjari chako na unakili anwani yake kutoka hapo.
errors-youtube-no-own-channel = Akaunti ya Google uliyoingia nayo haina chaneli ya YouTube ya kujibia. Ingia tena kwa akaunti inayomiliki chaneli.

# -- replying
errors-reply-too-long = Mtandao haupokei jibu hili; huenda ni refu mno. Lifupishe na ulitume tena.
errors-reply-nothing-there = Unachotaka kujibu hakipo tena. Hakuna kilichotumwa; angalia mazungumzo kwenye kivinjari chako.

# -- Facebook and Instagram
errors-graph-permission = Kuna ruhusa inayokosekana: { $permission }. Pata token mpya yenye ruhusa hii, kama mwongozo unavyosema, kisha ubadilishe akaunti.
errors-graph-proof = App yako inataka siri yake ionyeshwe kwa kila ombi. Jaza app ID na app secret za akaunti hii.
errors-facebook-page = Ruhusa haifungui ukurasa huu. Inafungua: { $names }. Andika mmoja kati ya hizi, au pata ruhusa ya ukurasa sahihi.

# -- X
errors-x-cap = Kikomo chako cha mwezi huu, US$ { $cap }, kimefikiwa. Utulivu haitasoma chochote zaidi kwenye X hadi { $moment }. Ukitaka iendelee sasa, ongeza kikomo cha akaunti hii.
errors-x-cap-odd = Kikomo cha mwezi lazima kiwe kiasi cha dola za Marekani, kama 2.00.
errors-x-cap-reply = Jibu hili lingegharimu US$ { $cost } na kupita kikomo chako cha US$ { $cap } kwa mwezi. Hakuna kilichotumwa. Ongeza kikomo, au jibu kwenye kivinjari chako.
errors-x-credits = Salio lako kwenye X limekwisha. Nunua jingine kwenye console.x.com; kisha Utulivu itaendelea yenyewe.
errors-x-own-limit = Kikomo cha matumizi ulichoweka kwenye X kimefikiwa. Kiongeze kwenye console.x.com, au subiri mwezi wako ujao huko.
errors-x-not-enrolled = App yako kwenye X hairuhusiwi kusoma. Ifungue kwenye console.x.com, iweke kwenye mradi, na ununue salio kama mwongozo unavyosema.
errors-x-token = X haikubali token. Nakili tena “Bearer Token” ya app yako; kwa kujibu, ingia tena.
errors-x-no-user = Hakuna akaunti kama hiyo kwenye X, au imefungwa. Kagua jina lake.
errors-x-reply-refused = X hairuhusu jibu hili. Hukuruhusu kuwajibu tu waliokutaja au kukunukuu, na kamwe si kwa maandishi yale yale mara mbili. Jibu kwenye kivinjari chako.

# -- Google reviews
errors-google-place = Haijulikani ni mahali gani panapokusudiwa. Ruhusa inafungua: { $names }. Andika mojawapo.
errors-google-no-place = Akaunti ya Google uliyoingia nayo haisimamii biashara yoyote. Ingia tena kwa akaunti inayosimamia wasifu wako.
errors-google-answered = Maoni haya tayari yana jibu, na Google huweka jibu moja tu. Hakuna kilichotumwa; badilisha jibu hilo kwenye Google ukitaka jingine.

# -- Reddit
errors-reddit-address = Huu si mlisho wa siri wa Reddit. Nakili anwani iliyo kando ya “everything” kutoka reddit.com/prefs/feeds; ina “feed=”.
errors-reddit-limited = Reddit huruhusu milisho isomwe mara chache tu na inatuomba tusubiri hadi { $moment }. Utulivu itaangalia tena yenyewe.

# -- signing in
# ? tokeni
errors-sign-in-first = Bado hujaingia. Ingia kupitia kivinjari, au bandika tokeni.
errors-sign-in-late = Hakuna aliyerudi kutoka kwenye kivinjari kwa wakati. Anza tena kuingia ukiwa tayari.
errors-sign-in-stopped = Kuingia huku kumesimamishwa. Unaweza kuanza tena wakati wowote.
errors-sign-in-none = Akaunti ya aina hii haiingiwi kupitia kivinjari.

# -- what is brought in by hand and by file
errors-import-missing = Hakuna faili “{ $file }”. Kagua kama imehamishwa au imebadilishwa jina.
errors-import-unreadable = Faili “{ $file }” hairuhusiwi kusomwa. Kagua ruhusa zake, au inakili kwenye folda nyingine.
# ?
errors-import-large = Faili “{ $file }” ni kubwa kuliko MB { $megabytes }. Igawanye, au hamisha kipindi kifupi zaidi.
# ?
errors-import-empty = Faili “{ $file }” ni tupu. Ihamishe tena.
errors-import-binary = Faili “{ $file }” si maandishi. Chagua gumzo la WhatsApp, au jedwali lililohifadhiwa kama CSV au JSON.
errors-import-spreadsheet = Faili “{ $file }” ni lahajedwali. Ifungue kwenye programu yake na uihifadhi kama CSV; kisha uchague faili hiyo.
errors-import-letters = Herufi za faili “{ $file }” hazisomeki. Ihifadhi tena kama “CSV UTF-8” au kama maandishi ya UTF-8.
errors-import-archive = Faili iliyobanwa “{ $file }” imeharibika au imebanwa kwa namna isiyo ya kawaida. Ifungue mwenyewe na uchague faili ya maandishi iliyomo.
errors-import-archive-empty = Faili iliyobanwa “{ $file }” haina gumzo wala jedwali. Ifungue uone kilichomo.
errors-import-locked = Faili iliyobanwa “{ $file }” imelindwa kwa nenosiri. Ifungue mwenyewe na uchague faili ya maandishi iliyomo.
errors-import-json = Faili “{ $file }” inafanana na JSON, lakini haina orodha ya jumbe. Kagua jinsi ilivyohamishwa.
errors-import-strange = Kwenye faili “{ $file }” hatuoni gumzo la WhatsApp wala jedwali. Kagua kama ndiyo faili sahihi.
errors-import-order = Tafadhali sema kwanza ni nini hutangulia kwenye tarehe: siku au mwezi.
errors-import-order-flag = Tarehe za faili hii zinaweza kusomwa kwa njia mbili. Andika --day-first au --month-first.
errors-import-who = Tafadhali sema kwanza wewe ni nani kwenye gumzo hili.
errors-import-who-flag = Andika wewe ni nani kwenye gumzo hili: --me NAME, au --me "" kama si yeyote. Wanaoandika ni: { $names }.
errors-import-columns = Tafadhali sema kwanza ni safu ipi yenye tarehe na ipi yenye maandishi.
errors-import-columns-flag = Andika safu za tarehe na maandishi, kwa mfano --map date=1 --map text=3. Safu ni: { $names }.
errors-import-nothing = Hakuna kinachoweza kuhifadhiwa kwenye faili “{ $file }”. Sababu ziko kando ya mistari yake.
errors-import-map = “{ $given }” si safu ya faili hii. Safu ni: { $names }.
errors-import-field = “{ $given }” si kitu ambacho safu inaweza kuwa nacho. Inaweza kuwa na: { $names }.
errors-import-what = Andika jina la faili, au --undo pamoja na namba ya kilicholetwa, au --list.
errors-no-such-import = Kilicholetwa hicho hakipo tena.
errors-hand-empty = Tafadhali bandika kilichoandikwa, au ongeza picha yake.
errors-hand-future = Wakati huu bado haujafika. Tafadhali kagua tarehe.
errors-hand-when = “{ $given }” si tarehe na saa. Andika kama 2026-04-03 10:20.
errors-hand-stars = Nyota ni namba kamili kuanzia 1 hadi 5.
errors-hand-known = Umekwisha kuuongeza ujumbe huu.
errors-picture-kind = Hii si picha tunayoweza kuhifadhi. Chagua ya PNG au JPEG.
errors-picture-large = Picha ni kubwa kuliko MB { $megabytes }. Chagua ndogo zaidi, au ikate.
errors-picture-broken = Picha haiwezi kuonyeshwa: imeharibika au ni kubwa kupita kiasi.
errors-picture-gone = Picha haipo mahali ilipohifadhiwa, au imebadilishwa. Itafute kwenye nakala ya awali ya folda.

# -- the outbox
errors-outbox-no-way = Ujumbe huu hauwezi kujibiwa kutoka hapa. Nakili jibu na ulichapishe mwenyewe.
errors-outbox-removed = Akaunti iliyoleta ujumbe huu imeondolewa, kwa hiyo hakuna kinachoweza kutumwa kupitia akaunti hiyo. Nakili jibu na ulichapishe mwenyewe.
errors-outbox-paused = Akaunti “{ $label }” imesitishwa, kwa hiyo hakuna kinachotumwa kupitia akaunti hiyo. Kwanza chagua “Angalia tena” kwenye ukurasa wa akaunti, kisha uthibitishe jibu.
errors-outbox-locked-out = Akaunti “{ $label }” hairuhusiwi kuingia kwa sasa, kwa hiyo hakuna kilichotumwa. Irekebishe kwenye ukurasa wa akaunti, kisha uthibitishe jibu.
errors-outbox-empty = Bado hakuna maandishi. Hakuna kilichotumwa.
errors-outbox-too-long = { $count ->
    [one] Pamoja na yote yanayoambatana nalo, jibu limezidi kipimo cha { $platform } kwa herufi moja. Hakuna kilichotumwa; lifupishe.
   *[other] Pamoja na yote yanayoambatana nalo, jibu limezidi kipimo cha { $platform } kwa herufi { $count }. Hakuna kilichotumwa; lifupishe.
  }
errors-outbox-changed = Hiki si kile ulichoonyeshwa: maandishi au akaunti imebadilishwa, au ujumbe umejibiwa wakati huo. Hakuna kilichotumwa; lisome tena.
errors-outbox-none = Jibu hilo halipo.
errors-outbox-is-waiting = Jibu hili halijatumwa, kwa hiyo hakuna cha kutafuta.
errors-outbox-is-refused = Jibu hili halikukubaliwa, kwa hiyo halipo na hakuna cha kutafuta.
errors-outbox-is-sending = Jibu hili linatumwa au linatafutwa sasa hivi. Subiri kidogo.
errors-outbox-is-unclear = Haijulikani kwa hakika kama jibu lako kwa ujumbe huu limefika, kwa hiyo hakuna kingine kinachotumwa. Kwanza hakikisha kama lipo.
errors-outbox-is-sent = Jibu hili tayari limetumwa. Hakuna kilichotumwa tena.
errors-outbox-is-withdrawn = Jibu hili lilifutwa, kwa hiyo hakuna kilichotumwa. Liandike upya ukitaka kulituma.
# ? down to the end
errors-evidence-large = Faili hii ni kubwa mno kuhifadhiwa: kiwango cha juu ni MB { $megabytes }. Kata video, au piga picha za skrini za mambo muhimu.
errors-evidence-empty = Faili { $file } haina kitu, kwa hiyo hakuna cha kuhifadhi. Chagua nyingine.
errors-evidence-gone = Faili iliyohifadhiwa haipo tena kwenye kompyuta hii. Nakala ya kila siku haina faili hiyo; aliyepokea folda iliyobanwa anayo.
errors-note-missing = Andika kwanza kilichotokea, kisha uhifadhi.
errors-note-later = Wakati huo bado haujafika. Chagua ilipotokea, kisha uhifadhi kumbukumbu.
# ?
errors-number-missing = Andika kwanza namba.
errors-not-written = { $file } haikuweza kuandikwa hapo. Chagua mahali pengine penye nafasi ya kutosha, kama folda ya nyaraka zako.
# ? translation not checked by a speaker (the next two)
errors-keys-empty = Liandike kwanza, kwa mstari mmoja.
errors-keys-past = Muda huu umepita. Chagua wa baadaye.
# ? translation not checked by a speaker (the next four)
errors-impact-plan = Andika kwa mstari mmoja kinachofanywa kuhusu hili.
errors-impact-person = Chagua nani anafanya.
errors-impact-unrated = Pima yote manne: watu, imani, taswira na mapato.
errors-impact-reason = Andika sababu moja fupi kando ya kila athari.
# ? translation not checked by a speaker
errors-level-why-missing = Tafadhali andika kwa nini unaweka kiwango hiki.
# ? translation not checked by a speaker
errors-text-missing = Andika maandishi kwanza, kisha uyahifadhi.
errors-text-name-missing = Yape maandishi jina, ili uyapate tena.
# ?
errors-reader-missing = Andika kwanza ni nani atakayesoma.
# ? translation not checked by a speaker (the next three)
errors-private-whatsapp = Andika namba ya WhatsApp pamoja na msimbo wa nchi yako, kwa mfano +254 722 555 010.
errors-private-mail = Hii si anwani ya barua pepe. Andika moja, kwa mfano hello@shop.example.
errors-private-page = Hii si anwani halisi ya ukurasa. Iandike bila chochote nyuma yake, kwa mfano https://m.me/yourpage, au iache tupu.
