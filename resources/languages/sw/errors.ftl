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
errors-not-secure = Muunganisho salama haukuweza kufanyika. Kagua anwani na, kwa sanduku la barua pepe, kagua mlango (kwa kawaida 993).
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
errors-mail-unavailable = Kwa sasa seva ya barua pepe haiwezi kuthibitisha manenosiri. Utulivu itajaribu tena yenyewe.
errors-mail-server-invalid = Seva au mlango hauwezi kuwa sahihi. Seva hufanana na imap.example.com, na mlango kwa kawaida ni 993.

# -- the disk
errors-store = Diski haikuweza kusomwa wala kuandikwa. Hakikisha inafanya kazi na ina nafasi, kisha ufungue Utulivu tena.
errors-store-full = Hakuna nafasi iliyobaki kwenye diski. Futa kitu usichokihitaji tena; Utulivu itaendelea yenyewe.
errors-store-read-only = Utulivu hairuhusiwi kuandika kwenye folda yake. Kagua ruhusa za folda na kama diski imezuiwa kuandikwa.
errors-store-folder = Utulivu haiwezi kutumia folda hii kwa usalama: { $file }. Lazima iwe folda yako mwenyewe, si kiungo. Chagua nyingine.
errors-store-missing = Folda yenye data haipo: { $file }. Unganisha diski yenye folda hiyo, kisha uanze tena.
errors-store-damaged = Faili yenye jumbe zako imeharibika. Imeachwa kama ilivyo. Rejesha nakala nzuri ya mwisho, au omba msaada.
errors-store-foreign = Faili hii ni ya programu nyingine: { $file }. Utulivu haiigusi. Chagua folda nyingine.
errors-store-too-new = Data hizi ziliandikwa na Utulivu mpya zaidi. Hakuna kilichobadilishwa. Sakinisha toleo jipya zaidi kisha uanze tena.
errors-store-busy = Programu nyingine inaishikilia faili yenye jumbe zako. Ifunge; Utulivu itajaribu tena.
errors-store-closed = Faili yenye jumbe zako tayari imefungwa. Fungua Utulivu tena.
errors-store-no-copy = Hakuna nakala nzuri ya kurejesha. Faili iliyoharibika imeachwa kama ilivyo; omba msaada kabla ya kufuta chochote.
errors-already-open = Utulivu tayari imefunguliwa. Tafuta dirisha lake au ikoni yake kando ya saa.
errors-export = Faili haikuweza kuandikwa: { $file }. Chagua folda nyingine, au ongeza nafasi kwenye diski.

# -- the keyring
# ?
errors-vault = Hifadhi ya manenosiri ya kompyuta hii haikufanya tulichoomba. Ondoka kwenye kompyuta na uingie tena, kisha ujaribu mara nyingine.
errors-vault-locked = Hifadhi ya manenosiri ya kompyuta hii haijafunguliwa. Dirisha lake likiuliza, andika nenosiri la kompyuta yako, au chagua jipya ikiwa hifadhi ni mpya; kisha Utulivu itaendelea yenyewe.
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
errors-set-without-value = “{ $given }” haina thamani. Andika kwa mfano huu: jina=thamani.
errors-secret-not-given = “{ $field }” haikutolewa. Iandike kwenye ingizo la kawaida, mstari mmoja kwa kila siri.

# -- our own files
errors-content = Faili ya Utulivu yenyewe imeharibika: { $file }. Sakinisha Utulivu tena; data zako zitabaki.
errors-settings = Faili yenye mipangilio yako haisomeki: { $file }. Irekebishe, au iondoe hapo; kisha Utulivu itaanza na mipangilio ya kawaida.

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
