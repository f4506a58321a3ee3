# Stop everything: what goes out by itself in a crisis. Words in quotes are those of the tool's own menu.
# ? all of this file
pause-open = Simamisha yote
pause-title = Simamisha yote
pause-about = Sasa hakuna chapisho la furaha linalopaswa kutoka lenyewe. Pitia orodha, simamisha kila kitu huko mwenyewe, kisha weka alama hapa. Ruka usichotumia.
pause-close = Funga
pause-list = Mahali pa kusimamisha
pause-since = imesimamishwa { $time } · { $who }
pause-holds = { $count ->
    [one] Kitu kimoja kimesimama tangu { $since }, hadi ukiruhusu kiendelee.
   *[other] Vitu { $count } vimesimama tangu { $since }, hadi uviruhusu viendelee.
}
pause-look = Viangalie
pause-lift = Inaweza kuendelea…
pause-lift-title = Inaweza kuendelea
pause-lift-ask = Anzisha kila kitu tena mwenyewe, baada ya kukisoma mara nyingine. Sababu yako inahifadhiwa kwenye mtiririko wa matukio.
pause-lift-reason = Inaweza kuendelea kwa sababu…
    .example = chanzo kimepatikana na kila mtu amejibiwa
pause-lift-yes = Ondoa usimamishaji
pause-lift-no = Iendelee kusimama
pause-at-business-suite = Machapisho yaliyopangwa ya Facebook na Instagram
    .how = Kwenye Meta Business Suite fungua "Content", kisha "Scheduled". Hamishia kila chapisho kwenye rasimu.
pause-at-meta-ads = Matangazo ya Facebook na Instagram
    .how = Kwenye Meta Ads Manager fungua "Campaigns" na uzime kila moja.
pause-at-google-ads = Matangazo ya Google
    .how = Kwenye Google Ads fungua "Campaigns", chagua zote, kisha "Edit" na "Pause".
pause-at-google-posts = Machapisho yaliyopangwa ya wasifu wa biashara kwenye Google
    .how = Tafuta biashara yako kwenye Google ukiwa umeingia, fungua machapisho yako, na ufute au uahirishe yaliyopangwa.
pause-at-x = Machapisho yaliyopangwa ya X
    .how = Kwenye dirisha la chapisho jipya fungua "Drafts", kisha "Scheduled", na ufute au uahirishe kila moja.
pause-at-youtube = Video zilizopangwa za YouTube
    .how = Kwenye YouTube Studio fungua "Content" na uweke kila video iliyopangwa kuwa "Private".
pause-at-mastodon = Machapisho yaliyopangwa ya Mastodon
    .how = Fungua programu au ukurasa unaotumia kupanga machapisho, na uyafute au uyaahirishe.
pause-at-telegram = Ujumbe uliopangwa wa Telegram
    .how = Kwenye kila chaneli na kikundi fungua jumbe zilizopangwa na uzifute au uziahirishe.
pause-at-mail = Barua pepe zilizopangwa na majibu ya kiotomatiki
    .how = Kwenye programu yako ya barua pepe angalia zilizopangwa, na usome jibu lako la kiotomatiki: je, linafaa leo?
pause-at-buffer = Buffer
    .how = Simamisha foleni ya kila chaneli.
pause-at-hootsuite = Hootsuite
    .how = Fungua kipangaji na uhamishie yaliyopangwa kwenye rasimu.
pause-at-later = Later
    .how = Fungua kalenda na uhamishie yaliyopangwa kwenye rasimu.
pause-at-newsletter = Majarida ya barua pepe (Mailchimp na mengine)
    .how = Simamisha yaliyopangwa, pamoja na barua zinazotumwa zenyewe baada ya mtu kujiandikisha au kununua.
pause-at-auto-replies = Majibu ya kiotomatiki kwa wateja
    .how = Kwenye WhatsApp Business angalia salamu na ujumbe wa kutokuwepo; kwenye Meta Business Suite angalia majibu ya kiotomatiki ya kikasha.
pause-at-bots = Roboti za gumzo na ujumbe wa moja kwa moja wa kiotomatiki
    .how = Zima kila zana inayowaandikia watu yenyewe, hata baada ya maoni.
