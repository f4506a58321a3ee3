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

        Jumbe zako za Reddit, kama mlisho wa siri
        1. Ingia kwenye Reddit kwa kivinjari chako na ufungue reddit.com/prefs/feeds.
        2. Kando ya “everything” kwenye sehemu ya kikasha chako, nakili anwani ya “RSS”.
        3. Ibandike hapa na uwashe “Anwani hii ni ya siri”: yeyote aliye nayo anaweza kusoma jumbe zako.

        Ukurasa mwingine wowote
        1. Tafuta kwenye ukurasa “RSS”, “Atom” au “Feed”.
        2. Nakili anwani ya kiungo hicho na uibandike hapa.
field-feed-address = Anwani ya mlisho
    .hint = Ibandike kama ulivyoinakili.
    .example = https://example.com/feed.xml
field-feed-private = Anwani hii ni ya siri
    .hint = Washa ikiwa anwani imetengenezwa kwa ajili yako peke yako. Hapo itahifadhiwa mahali kompyuta hii inapoweka manenosiri.
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
    .hint = 993 karibu kila mahali. Muunganisho huwa salama kila wakati.
    .example = 993
field-mail-user = Jina la mtumiaji
    .hint = Mara nyingi ni anwani yako kamili ya barua pepe.
    .example = shop@example.com
field-mail-password = Nenosiri
    .hint = Watoa huduma wengi hutaka nenosiri la programu. Linahifadhiwa mahali kompyuta hii inapoweka manenosiri, si kwingine.
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
        2. Chagua “Ingia”. Kivinjari chako kitafungua seva yako: ingia huko kisha uchague “Authorize”.
        3. Rudi hapa na uchague “Kagua”.

        Kivinjari kisiposaidia
        1. Kwenye seva yako fungua “Preferences”, kisha “Development”, kisha “New application”.
        2. Andika “Utulivu” kama jina. Weka alama kwenye read:accounts, read:notifications, read:statuses, read:search na write:statuses pekee, kisha uchague “Submit”.
        3. Fungua “Utulivu” kwenye orodha, nakili “Your access token” na uibandike hapa.

        Haigharimu chochote. Tunaona yanayokutaja au kukunukuu na yanayotumwa kwako peke yako, kuanzia siku 30 zilizopita. Maneno hutafutwa kwenye machapisho ya wazi ambayo seva yako inayajua, pale inaporuhusu programu kutafuta; heshitegi hupatikana karibu kwenye kila seva. Hatuoni machapisho ambayo hayakutaji wala hayana neno lako lolote.
field-mastodon-server = Seva
    .hint = Sehemu iliyo baada ya @ ya pili ya jina lako huko. Unaweza pia kuandika jina lako zima, au anwani ya ukurasa wako.
    .example = mastodon.social
field-mastodon-token = Ruhusa
    .hint = Ingia kwa kivinjari chako, au bandika tokeni (access token). Inahifadhiwa mahali kompyuta hii inapoweka manenosiri.
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
    .hint = Si nenosiri unaloingilia, bali nenosiri la programu, ambalo unaweza kulifuta wakati wowote. Linahifadhiwa mahali kompyuta hii inapoweka manenosiri.
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
    .hint = Yeyote aliye nayo anaweza kusoma na kuandika kama boti yako. Inahifadhiwa mahali kompyuta hii inapoweka manenosiri.

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
    .hint = Ingia kwa kivinjari chako. Ruhusa inahifadhiwa mahali kompyuta hii inapoweka manenosiri, si kwingine.
field-outlook-folder = Folda
    .hint = Iache kama ilivyo ili kusoma barua zinazoingia.
    .example = INBOX
