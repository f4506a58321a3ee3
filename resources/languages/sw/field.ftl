# ?
field-feed = Mlisho au arifa za habari
    .what = Huonyesha yanayoandikwa kukuhusu kwenye wavuti: arifa za habari, milisho ya maoni ya wateja, jukwaa la majadiliano, blogu.
    .guide =
        Arifa za habari kutoka Google
        1. Fungua google.com/alerts kwenye kivinjari chako na uingie.
        2. Andika jina la biashara yako, ndani ya alama za kunukuu likiwa na maneno kadhaa.
        3. Fungua “Show options”. Kwenye “Deliver to” chagua “RSS feed”, kisha “Create alert”.
        4. Kando ya arifa mpya, bofya kwa kitufe cha kulia alama ya mlisho na unakili anwani yake.
        5. Bandika anwani hiyo hapa.

        Ukurasa mwingine wowote
        1. Tafuta kwenye ukurasa “RSS”, “Atom” au “Feed”.
        2. Nakili anwani ya kiungo hicho na uibandike hapa.

        Gharama
        Hakuna.

        Utulivu inaona nini
        Habari zilizomo kwenye mlisho, mara nyingi 20 za karibuni tu, na kwa makala ndefu mwanzo wake pekee. Arifa za habari hupata kurasa za wavuti zilizo wazi kwa wote, mara nyingi baada ya saa kadhaa. Utulivu haioni maoni yaliyo chini ya makala, kurasa zinazohitaji kuingia kwa akaunti, wala yanayoandikwa kwenye Facebook na Instagram. Huwezi kujibu kutoka hapa: kila habari hufunguka kwenye kivinjari chako.
field-feed-address = Anwani ya mlisho
    .hint = Ibandike kama ulivyoinakili.
    .example = https://example.com/feed.xml
field-feed-private = Anwani hii ni ya siri
    .hint = Washa ikiwa anwani imetengenezwa kwa ajili yako peke yako.
field-mail = Sanduku la barua pepe
    .what = Husoma barua za wateja na arifa ambazo tovuti za maoni na mitandao hukutumia. Hakuna kinachowekewa alama, kuhamishwa wala kufutwa.
    .guide =
        Gmail
        1. Fungua myaccount.google.com/security na uwashe 2-Step Verification.
        2. Fungua myaccount.google.com/apppasswords, andika “Utulivu” kama jina na uchague “Create”.
        3. Nakili herufi 16. Hilo ndilo nenosiri la programu, la pekee kwa programu hii.
        4. Hapa: seva imap.gmail.com, mlango 993, mtumiaji ni anwani yako kamili ya barua pepe, nenosiri ni herufi hizo 16.

        Mtoa huduma mwingine
        1. Tafuta “IMAP” kwenye kurasa za msaada za mtoa huduma wako. Hapo utapata seva, na kama nenosiri la programu linahitajika.
        2. Hapa: seva hiyo, mlango 993, jina lako la mtumiaji (mara nyingi ni anwani kamili ya barua pepe) na nenosiri.

        Outlook.com na Hotmail haziruhusu programu kuingia kwa nenosiri pekee: badala yake chagua “Sanduku la Outlook.com”.

        Fanya tovuti za maoni zikuandikie kwenye anwani hii
        1. Google: fungua business.google.com, kisha nukta tatu na “Notification settings”. Washa barua pepe kwa maoni ya wateja.
        2. Facebook: hamia kwenye ukurasa wa biashara yako. Kwenye “Settings”, “Notifications”, “Email”, washa arifa za maoni, za kutajwa na za mapendekezo.
        3. Instagram: kwenye programu yake, “Settings and activity”, “Notifications”, washa “Email notifications”.
        4. Tripadvisor: kwenye Management Center, “Help & Settings”, fungua mapendeleo ya barua pepe na uwashe maoni mapya.
        5. Trustpilot: kwenye business.trustpilot.com, “Settings”, fungua arifa za barua pepe na uwashe maoni mapya.
        6. TikTok: kwenye programu yake, “Settings and privacy”, “Notifications”, washa barua pepe kwa maoni.
        7. Yelp: kwenye biz.yelp.com, “Account settings”, fungua mapendeleo ya barua pepe na uwashe maoni mapya.
        8. Angalia mara moja folda ya barua taka, na uonyeshe kwamba barua za tovuti hizi si taka.

        Utakachoona: maneno ya mteja mwenyewe, pamoja na nyota na njia ya kujibu. Barua isiyosomeka kwa uhakika huonyeshwa kama kitu cha kufungua. Facebook, Instagram na TikTok haziandiki kuhusu kila maoni. Haya yote hayana gharama.
field-mail-server = Seva ya barua pepe
    .hint = Jina la kupokelea barua (IMAP), kutoka kurasa za msaada za mtoa huduma wako.
    .example = imap.example.com
field-mail-port = Mlango
    .hint = 993 karibu kila mahali, hata ukiuacha wazi. Muunganisho huwa salama kila wakati.
    .example = 993
field-mail-user = Jina la mtumiaji
    .hint = Mara nyingi ni anwani yako kamili ya barua pepe.
    .example = shop@example.com
field-mail-password = Nenosiri
    .hint = Watoa huduma wengi hutaka nenosiri la programu.
field-mail-folder = Folda
    .hint = Iache kama ilivyo ili kusoma barua zinazoingia.
    .example = INBOX
field-script = Biashara ya mazoezi
    .what = Biashara ya kubuni ya kufanyia mazoezi.

# ?
field-mastodon = Mastodon
    .what = Huonyesha machapisho yanayokutaja kwenye Mastodon, GoToSocial au seva nyingine inayofanya kazi vivyo hivyo, na machapisho ya wazi yenye maneno yako. Unaweza kujibu kupitia hapo.
    .guide =
        Kuingia
        1. Andika seva yenye akaunti yako: sehemu iliyo baada ya @ ya pili ya jina lako huko, kwa mfano mastodon.social.
        2. Chagua “Ingia kupitia kivinjari”. Kivinjari chako kitafungua seva yako: ingia huko kisha uchague “Authorize”.
        3. Rudi hapa. Ukaguzi ukifanikiwa, chagua “Hifadhi”.

        Kivinjari kisiposaidia
        1. Kwenye seva yako fungua “Preferences”, kisha “Development”, kisha “New application”.
        2. Andika “Utulivu” kama jina. Weka alama kwenye read:accounts, read:notifications, read:statuses, read:search na write:statuses pekee, kisha uchague “Submit”.
        3. Fungua “Utulivu” kwenye orodha na unakili “Your access token”. Hapa chagua “Nina tokeni” na uibandike.

        Haigharimu chochote. Tunaona yanayokutaja au kukunukuu na yanayotumwa kwako peke yako, kuanzia siku 30 zilizopita. Maneno hutafutwa kwenye machapisho ya wazi ambayo seva yako inayajua, pale inaporuhusu programu kutafuta; heshitegi hupatikana karibu kwenye kila seva. Hatuoni machapisho ambayo hayakutaji wala hayana neno lako lolote.
field-mastodon-server = Seva
    .hint = Sehemu iliyo baada ya @ ya pili ya jina lako huko. Unaweza pia kuandika jina lako zima, au anwani ya ukurasa wako.
    .example = mastodon.social
field-mastodon-token = Ruhusa
    .hint = Ingia kwa kivinjari chako, au bandika tokeni (access token).
field-mastodon-words = Maneno ya kutafuta
    .hint = Majina, makosa ya kawaida ya tahajia na heshitegi, yakitenganishwa kwa mkato. Acha wazi ili uone yanayokutaja tu.
    .example = #sunrisebakery, Sunrise Bakery

field-bluesky = Akaunti ya Bluesky
    .what = Huonyesha machapisho yanayoitaja, kuijibu au kuinukuu akaunti yako ya Bluesky, pamoja na yenye maneno unayochagua. Unaweza kujibu kupitia hapa.
    .guide =
        1. Fungua bsky.app kwenye kivinjari chako, ingia, kisha chagua “Settings”, halafu “Privacy and security”, halafu “App passwords”.
        2. Chagua “Add App Password” na uandike “utulivu” kama jina. Acha ruhusa ya kuona ujumbe wa faragha ikiwa imezimwa.
        3. Nakili nenosiri linaloonekana, makundi manne ya herufi nne. Bluesky hulionyesha mara moja tu.
        4. Hapa: jina lako, kwa mfano shop.bsky.social, na nenosiri hilo.

        Gharama
        Hakuna.

        Utulivu inaona nini
        Machapisho yanayokutaja, kukujibu au kukunukuu, na machapisho ya hadharani yenye maneno yako. Haioni ujumbe wa faragha, machapisho ya watu uliowazuia au kuwanyamazisha, wala yale yanayokuhusu bila kukutaja.

        Ukitaka kuacha
        Futa nenosiri la programu mahali hapo hapo.
field-bluesky-handle = Jina lako kwenye Bluesky
    .hint = Kama lilivyo kwenye wasifu wako. Anwani ya barua pepe uliyojisajili nayo pia inafaa.
    .example = shop.bsky.social
field-bluesky-password = Nenosiri la programu
    .hint = Si nenosiri unaloingilia, bali nenosiri la programu, ambalo unaweza kulifuta wakati wowote.
field-bluesky-server = Seva
    .hint = Iache kama ilivyo, isipokuwa akaunti yako iko kwa mtoa huduma mwingine.
    .example = https://bsky.social
field-bluesky-words = Maneno ya kutafuta
    .hint = Majina ambayo watu huita biashara yako na bidhaa zako, yakitenganishwa kwa koma. Si lazima kujaza.
    .example = Mwangaza Bakery, #mwangaza

field-telegram = Boti ya Telegram
    .what = Huonyesha yale ambayo watu huiandikia boti yako ya Telegram, na yanayoandikwa kwenye vikundi na chaneli ilimo. Unaweza kujibu kupitia hapa.
    .guide =
        1. Fungua mazungumzo na @BotFather kwenye Telegram na utume /newbot.
        2. Chagua jina ambalo wateja wako watalitambua, na jina la mtumiaji linaloishia na “bot”.
        3. BotFather atajibu kwa tokeni, mstari mrefu wa tarakimu na herufi. Inakili na uibandike hapa.
        4. Waambie wateja wako jina la boti, au iongeze kwenye kikundi chako.
        5. Kwenye kikundi, mwanzoni boti huona tu yale inayoandikiwa yenyewe. Mtumie BotFather /setprivacy, chagua boti, kisha “Disable”, na uiongeze boti kwenye kikundi upya.

        Gharama
        Hakuna. Kwa Telegram Business unaweza pia kuiruhusu boti isome mazungumzo yako mwenyewe na wateja; huenda Telegram ikatoza ada kwa hilo.

        Utulivu inaona nini
        Yanayoandikiwa boti, yaliyo kwenye vikundi na chaneli zake, na yanayopitia Telegram Business. Picha na jumbe za sauti huonyeshwa kwa alama tu. Boti haiwezi kutafuta: yanayoandikwa kwingine kwenye Telegram hayaonekani.

        Kumbuka
        Telegram huhifadhi jumbe hizi kwa saa 24 tu. Zinazofika Utulivu ikiwa imefungwa kwa muda mrefu zaidi hupotea. Ni programu moja tu inayoweza kusoma boti. Ikiwa hakuna anayethibitisha kwamba jibu limefika, hata Telegram haiwezi kuulizwa.

        Ukitaka kuacha
        Mtumie BotFather /revoke na uchague boti.
# ?
field-telegram-token = Tokeni ya boti
    .hint = Yeyote aliye nayo anaweza kusoma na kuandika kama boti yako.

field-outlook = Sanduku la Outlook.com
    .what = Husoma sanduku la anwani ya Outlook.com, Hotmail au Live: barua za wateja na arifa za tovuti za maoni. Hakuna kinachowekewa alama, kuhamishwa wala kufutwa.
    .guide =
        Microsoft huruhusu programu iingie baada ya kusajiliwa tu, na kila mwenye biashara huisajili mwenyewe. Huchukua takriban dakika 20, mara moja tu, na haina gharama. Ikiwa ni kazi kubwa mno: panga barua zipelekwe kwenye sanduku jingine na uongeze hilo.

        Sajili programu
        1. Fungua entra.microsoft.com kwenye kivinjari chako na uingie kwa anwani ya sanduku hili. Microsoft ikisema huna saraka (directory), kwanza fungua akaunti ya bure kwenye azure.microsoft.com. Huomba kadi ya benki ili kujua wewe ni nani.
        2. Fungua “App registrations”, kisha “New registration”. Andika “Utulivu” kama jina.
        3. Kwenye “Supported account types” chagua “Personal Microsoft accounts only”.
        4. Kwenye “Redirect URI” chagua “Public client/native” na uandike http://localhost.
        5. Chagua “Register”. Nakili “Application (client) ID” na uibandike hapa.

        Fungua sanduku
        1. Kwenye outlook.com fungua “Settings”, “Mail”, “Forwarding and IMAP”. Ruhusu vifaa na programu kutumia IMAP, kisha hifadhi.
        2. Andika hapa anwani yako ya barua pepe na uingie. Microsoft huuliza kama Utulivu inaweza kutumia sanduku lako; kubali.

        Ruhusa ya Microsoft ni pana kuliko kusoma; Utulivu husoma tu, na folda unayoitaja peke yake. Jinsi ya kufanya tovuti za maoni zikuandikie imeelezwa kwenye “Sanduku la barua pepe”.
field-outlook-user = Anwani ya barua pepe
    .hint = Anwani unayoingilia kwenye Outlook.com.
    .example = shop@outlook.com
# ?
field-outlook-client_id = Kitambulisho cha programu (client ID)
    .hint = Kutoka ukurasa wa usajili wako kwa Microsoft. Si siri.
    .example = 12345678-1234-1234-1234-123456789abc
field-outlook-token = Ruhusa
    .hint = Ingia kwa kivinjari chako.
field-outlook-folder = Folda
    .hint = Iache kama ilivyo ili kusoma barua zinazoingia.
    .example = INBOX

field-youtube = Chaneli ya YouTube
    .what = Huonyesha maoni kwenye video za chaneli yako na majibu yake.
    .guide =
        Haina gharama. Kutengeneza ufunguo huchukua kama dakika 15.

        Ufunguo wa kusoma
        1. Fungua console.cloud.google.com kwenye kivinjari chako na uingie. Unda mradi; jina lolote linafaa.
        2. Kwenye sehemu ya kutafuta iliyo juu andika “YouTube Data API v3”, ifungue na uchague “Enable”.
        3. Fungua “APIs & Services”, kisha “Credentials”. Chagua “Create credentials”, kisha “API key”.
        4. Kwenye “API restrictions” chagua “Restrict key” na “YouTube Data API v3” pekee. Usiweke kizuizi cha programu.
        5. Nakili ufunguo na uubandike hapa, pamoja na anwani au @jina la chaneli yako.

        Ili pia kujibu kutoka hapa (hili linaweza kusubiri)
        1. Kwenye mradi huo huo fungua “Google Auth Platform”, chagua jina, kisha “Audience” na “Publish app”. La sivyo Google husitisha ruhusa baada ya siku 7.
        2. Fungua “Clients” na uunde “client” ya aina ya “Desktop app”. Nakili ID yake na siri yake na ubandike zote mbili hapa.
        3. Ingia hapa, kwa akaunti ya Google inayomiliki chaneli. Google huonya kwamba haijaikagua programu hii. Ni yako mwenyewe, kwa hiyo unaweza kuendelea.

        Utulivu huona mazungumzo 100 mapya zaidi pamoja na majibu yake yote; mwanzoni, ya siku 30 zilizopita. Haioni maoni ambayo YouTube imeyazuia ili yakaguliwe, majibu mapya kwenye mazungumzo ya zamani, wala yanayosemwa kwenye chaneli nyingine.
field-youtube-channel = Chaneli
    .hint = Anwani yake, @jina lake, au ID yake inayoanza na UC.
    .example = @my-shop
# ?
field-youtube-key = Ufunguo wa API, wa kusoma
    .hint = Ufunguo ambao Google imekutengenezea.
field-youtube-client_id = Client ID, ya kujibu
    .hint = Iache tupu ikiwa unataka kusoma tu.
    .example = 1234.apps.googleusercontent.com
field-youtube-client_secret = Client secret, ya kujibu
    .hint = Google huionyesha pamoja na client ID.
field-youtube-token = Ruhusa ya kujibu
    .hint = Kwanza jaza client ID na siri yake, kisha ingia.

field-facebook = Ukurasa wa Facebook
    .what = Huonyesha maoni yaliyo chini ya machapisho ya ukurasa wako, na yale ambayo wageni huchapisha hapo.
    .guide =
        Haina gharama, lakini huchukua dakika 30 hadi 60: Facebook huruhusu programu kuingia kupitia “app” yako mwenyewe pekee. Kwa ukurasa wako mwenyewe app haihitaji kukaguliwa.

        App
        1. Fungua developers.facebook.com kwenye kivinjari chako. Ingia kwa akaunti inayosimamia ukurasa, na ujisajili kama “developer”.
        2. Fungua “My Apps” na uchague “Create App”. Kwenye “use case” chagua “Manage everything on your Page”.
        3. Fungua “Use cases”, “Customize”, na uongeze ruhusa hizi: pages_show_list, pages_read_engagement, pages_read_user_content, pages_manage_engagement.
        4. Fungua “App settings”, “Basic”. Nakili “app ID” na “app secret” na ubandike zote mbili hapa.

        Ruhusa
        1. Ingia hapa na uchague ukurasa wako. Isipofanya kazi, endelea na hatua ya 2.
        2. Fungua developers.facebook.com/tools/explorer, chagua app yako, ongeza ruhusa zote nne na uchague “Generate Access Token”.
        3. Nakili “token” na uibandike hapa ndani ya saa moja. Utulivu huibadilisha kwa nyingine inayodumu.

        Utulivu huona machapisho yako 50 mapya zaidi pamoja na maoni na majibu yake; mwanzoni, yaliyoandikwa siku 30 zilizopita. Haioni jumbe za faragha, maoni kwenye machapisho ya zamani, machapisho kwenye kurasa nyingine, wala mapendekezo ya wateja: Facebook haiyatoi tena kwa programu yoyote, kwa hiyo ongeza sanduku lako la barua pepe ili upate arifa zake.
field-facebook-page = Ukurasa wako
    .hint = Jina lake, anwani yake au namba yake.
    .example = facebook.com/my-shop
field-facebook-client_id = App ID
    .hint = Namba, kutoka mipangilio ya msingi ya app yako.
    .example = 1234567890123456
# ?
field-facebook-client_secret = App secret
    .hint = Iko kando ya app ID. Bila hiyo ruhusa hudumu saa chache tu.
field-facebook-token = Ruhusa
    .hint = Ingia, au bandika token kutoka Facebook.

field-instagram = Akaunti ya Instagram
    .what = Huonyesha maoni yaliyo chini ya machapisho ya akaunti yako ya kibiashara, na majibu yake.
    .guide =
        Haina gharama, lakini huchukua dakika 30 hadi 60: Instagram huruhusu programu kuingia kupitia “app” yako mwenyewe pekee. Kwa akaunti yako mwenyewe app haihitaji kukaguliwa.

        1. Akaunti yako lazima iwe ya kibiashara. Isipokuwa hivyo, fungua “Settings” na “Account type and tools” kwenye Instagram, kisha ubadilishe iwe “professional account”.
        2. Fungua developers.facebook.com kwenye kivinjari chako, ingia, na ujisajili kama “developer”.
        3. Fungua “My Apps” na uchague “Create App”. Kwenye “use case” chagua “Manage messaging & content on Instagram”.
        4. Fungua “API setup with Instagram login”. Ongeza ruhusa instagram_business_basic na instagram_business_manage_comments.
        5. Kwenye “Generate access tokens” chagua “Add account” na uingie kwenye akaunti yako ya Instagram.
        6. Chagua “Generate token”, nakili token na uibandike hapa.

        Token hudumu siku 60. Utulivu huihuisha yenyewe, ikiwa itafunguliwa angalau mara moja ndani ya muda huo.

        Utulivu huona machapisho yako 25 mapya zaidi pamoja na maoni na majibu yake; mwanzoni, yaliyoandikwa siku 30 zilizopita. Haioni jumbe za faragha, “stories”, maoni kwenye machapisho ya zamani, wala wanachochapisha wengine kukuhusu. Inaweza kujibu maoni, lakini si majibu yaliyo chini yake.
field-instagram-token = Access token
    .hint = Ile uliyoitengeneza.

field-x = X (ya kulipia)
    .what = Huonyesha machapisho yanayotaja akaunti yako kwenye X. X hutoza kila moja; wewe unaweka kikomo.
    .guide =
        Kuna gharama, inayochukuliwa na X: isiyozidi US$ 0.015 kwa kila chapisho linalokutaja, US$ 0.015 kwa jibu, na US$ 0.20 kwa jibu lenye kiungo. Kuangalia bila kupata jipya hakuna gharama; “Kagua” hugharimu senti moja kila mara. Utulivu huhesabu gharama ya kuangalia na kujibu na husimama kwenye kikomo chako hadi mwezi uishe. Hizi ni bei za tarehe 24 Novemba 2026; X inaweza kuzibadilisha.

        Ili kusoma
        1. Fungua console.x.com kwenye kivinjari chako na uingie kwa akaunti ya biashara yako.
        2. Nunua salio, kwa mfano la US$ 5. Weka kikomo cha matumizi huko pia, na uache kuongeza salio kiotomatiki kukiwa kumezimwa.
        3. Unda app. Nakili “Bearer Token” yake na uibandike hapa.
        4. Andika jina la akaunti yako, na kiasi cha juu unachotaka kutumia kwa mwezi.

        Ili pia kujibu kutoka hapa (hili linaweza kusubiri)
        1. Kwenye app fungua “User authentication settings”. Chagua “Read and write” na “Native App”.
        2. Kwenye “Callback URI” andika hasa http://127.0.0.1:47817/ na uhifadhi.
        3. Nakili client ID, ibandike hapa na uingie.

        Utulivu huona machapisho na majibu ya hadharani yanayotaja akaunti yako; mwanzoni, 20 mapya zaidi. Haioni jumbe za faragha, akaunti zilizofungwa, wala machapisho kukuhusu yasiyotaja akaunti. X hukuruhusu kuwajibu tu waliokutaja au kukunukuu.
field-x-handle = Akaunti yako
    .hint = @jina lake au anwani yake.
    .example = @my_shop
field-x-key = Bearer token, ya kusoma
    .hint = Kutoka app yako kwenye console.x.com.
field-x-cap = Kikomo cha mwezi, kwa dola za Marekani
    .hint = Kinapofikiwa, Utulivu husimama hadi mwezi ujao. Ukibadilisha akaunti hii, hesabu huanza upya.
    .example = 2.00
field-x-client_id = Client ID, ya kujibu
    .hint = Iache tupu ikiwa unataka kusoma tu.
    .example = VGNibzFGSlREbzJEYXV6ZzNsOTA6MTpjaQ
field-x-token = Ruhusa ya kujibu
    .hint = Kwanza jaza client ID, kisha ingia.

field-google_business = Maoni ya wateja kwenye Google (kwa idhini)
    .what = Huonyesha maoni ya wateja kuhusu biashara yako kwenye Google pamoja na nyota zake, na hukuwezesha kuyajibu.
    .guide =
        Haina gharama, lakini Google huruhusu waliopata idhini yake pekee, na hilo linaweza kuchukua wiki kadhaa. Hadi hapo ongeza sanduku lako la barua pepe: arifa za Google kuhusu maoni ya wateja hufika huko.

        Idhini
        1. Wasifu wako kwenye Google lazima uwe umethibitishwa kwa siku 60, na uwe na tovuti yako.
        2. Fungua console.cloud.google.com kwenye kivinjari chako na uingie. Unda mradi na uandike namba ya mradi.
        3. Fungua support.google.com/business/contact/api_default, chagua “Application for Basic API Access”, toa namba ya mradi, na usubiri jibu la Google.

        Kuingia, baada ya idhini
        1. Kwenye mradi fungua “APIs & Services” na uwashe “Google My Business API”, “My Business Account Management API” na “My Business Business Information API”.
        2. Fungua “Google Auth Platform”, chagua jina, kisha “Audience” na “Publish app”. La sivyo Google husitisha ruhusa baada ya siku 7.
        3. Fungua “Clients” na uunde “client” ya aina ya “Desktop app”. Nakili ID yake na siri yake na ubandike zote mbili hapa.
        4. Ingia hapa, kwa akaunti ya Google inayosimamia wasifu. Google huonya kwamba haijaikagua programu hii. Ni yako mwenyewe, kwa hiyo unaweza kuendelea.

        Utulivu huona kila maoni mapya au yaliyobadilishwa; mwanzoni, ya siku 30 zilizopita na angalau 50 mapya zaidi. Haioni maswali, picha wala jumbe za faragha. Haibadilishi kamwe jibu ambalo tayari lipo.
field-google_business-client_id = Client ID
    .hint = Huishia na apps.googleusercontent.com.
    .example = 1234.apps.googleusercontent.com
field-google_business-client_secret = Client secret
    .hint = Google huionyesha pamoja na client ID.
field-google_business-token = Ruhusa
    .hint = Kwanza jaza client ID na siri yake, kisha ingia.
field-google_business-location = Mahali
    .hint = Jina la biashara yako kama lilivyo kwenye Google. Acha tupu ikiwa una mahali pamoja tu.
    .example = My Shop

field-reddit = Reddit
    .what = Huonyesha majibu, jumbe na kutajwa kwako kwenye Reddit, kupitia mlisho wa siri ambao Reddit inakutengenezea.
    .guide =
        Haina gharama na huchukua dakika mbili.

        1. Ingia kwenye Reddit kwa kivinjari chako na ufungue reddit.com/prefs/feeds.
        2. Kando ya “everything”, kwenye sehemu ya kikasha chako, nakili anwani ya “RSS”.
        3. Ibandike hapa. Yeyote aliye na anwani hii anaweza kusoma jumbe zako; ikivuja, badilisha nenosiri lako la Reddit.

        Utulivu huona yaliyo kwenye mlisho huu: majibu kwa machapisho na maoni yako, kutajwa kwa jina lako la mtumiaji, na jumbe. Haioni machapisho yanayokuzungumzia bila kutaja jina lako la mtumiaji: ongeza arifa za habari kwa ajili ya hayo. Unajibu kwenye kivinjari chako; Reddit karibu hairuhusu programu yoyote kuandika.
field-reddit-address = Anwani ya siri ya mlisho wako
    .hint = Huanza na https://www.reddit.com na ina “feed=”.
    .example = https://www.reddit.com/message/inbox/.rss?feed=…&user=…
