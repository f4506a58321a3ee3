# Maandishi tulivu ya kujaza. Kila kimoja: maandishi kamili (herufi 600 au chini yakijazwa), .short (280 au chini),
# .title na .when na .not-when kwa mmiliki. Chini yake nafasi za kujaza: jina na mfano.

# ?
template-hold = Watu wanatueleza hivi: { $happened }. Tunawapa pole wote wanaosumbuliwa na jambo hili. Bado hatujui nini kilitokea; ni wajibu wetu kujua. Tunachofanya sasa: { $step }. Tutaandika hapa tena { $next_update }, hata kama hakuna jipya. Ukihitaji chochote, unaweza kunipata moja kwa moja: { $contact }.
    { $owner }, { $business }
    .short = Watu wanatueleza hivi: { $happened }. Tunawapa pole wote wanaosumbuliwa. Bado hatujui nini kilitokea; ni wajibu wetu kujua. Sasa: { $step }. Tutaandika hapa tena { $next_update }. Nipate: { $contact }. { $owner }
    .title = Tumeona, tunachunguza
    .when = Neno la kwanza: chanzo hakijulikani, na watu wanauliza.
    .not-when = Unajua tayari kilichotokea na kwamba ni letu: omba radhi badala yake.

template-ack = { $name }, asante kwa kutueleza. Nimesoma ulichoandika kuhusu { $what }, na ninasikitika kwamba hayo ndiyo yaliyokukuta kwetu. Sasa hivi: { $step }. Nitakujibu hapa { $next_update }. Ukipenda tuzungumze, unaweza kunipata: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = { $name }, asante kwa kutueleza kuhusu { $what }. Pole sana kwa yaliyokukuta. Sasa hivi: { $step }. Nitakujibu hapa { $next_update }. { $owner }, { $contact }
    .title = Mjibu mtu mmoja
    .when = Mtu mmoja ana lalamiko, nawe umelisoma na umeanza kulishughulikia.
    .not-when = Anatisha mtu au anatukana tu: hifadhi, usijibu.

template-private = { $name }, pole sana kwa { $what }; ningependa kulishughulikia suala hili pamoja nawe mwenyewe. Tafadhali nipate kwa { $channel }: { $contact }, { $hours }. Nitakujibu { $when }. Usiandike hapa namba za simu wala taarifa za agizo; hizo zibaki kati yetu.
    { $owner }, { $business }
    .short = { $name }, pole sana kwa { $what }. Ningependa kulishughulikia nawe mwenyewe. Nipate kwa { $channel }: { $contact }. Nitakujibu { $when }. Usiandike hapa taarifa zako binafsi. { $owner }
    .title = Tuzungumze faraghani
    .when = Suala linahitaji taarifa zisizofaa hadharani: afya, maagizo, pesa.
    .not-when = Bado hujasema lolote hadharani: kiri kwanza.

template-safety = Je, ulinunua { $product }? Tafadhali usile wala usitumie kilichobaki nyumbani. Kiweke kwenye mfuko uliofungwa, mbali na chakula kingine. Ukijisikia vibaya, mwone daktari na umwonyeshe ujumbe huu. Leta bidhaa au picha yake nawe utarudishiwa pesa; huhitaji risiti. Tulichofanya: { $step }. Tutaandika hapa tena { $next_update }. Maswali: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Ulinunua { $product }? Tafadhali usile wala usitumie. Ukijisikia vibaya, mwone daktari. Utarudishiwa pesa bila risiti. Taarifa inayofuata hapa { $next_update }. { $contact } { $owner }
    .title = La kufanya ili uwe salama
    .when = Huenda watu bado wana nyumbani bidhaa inayoweza kuwadhuru.
    .not-when = Hujui bado ni bidhaa ipi: toa taarifa ya awali kwanza.

template-recall = Tunaondoa sokoni { $product }. Sababu: { $cause }. Tafadhali usile wala usitumie kilichobaki nyumbani. Leta bidhaa au picha yake nawe utarudishiwa pesa; huhitaji risiti. Ukijisikia vibaya, mwone daktari. Ninasikitika kwa wasiwasi huu ulioingia nyumbani kwako. Tutaandika hapa tena { $next_update }. Maswali: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Tunaondoa sokoni { $product }. Sababu: { $cause }. Tafadhali usile wala usitumie. Leta bidhaa au picha: utarudishiwa pesa. Ukijisikia vibaya, mwone daktari. { $contact } { $owner }
    .title = Kuondoa bidhaa sokoni
    .when = Toleo la bidhaa na sababu vinajulikana, nawe umeamua kuiondoa.
    .not-when = Mamlaka imekuomba usubiri, au toleo halijulikani bado.

template-update = Taarifa mpya kuhusu { $what }. Kipya tangu mara iliyopita: { $step }. Tusichokijua bado hatutakikisia. Najua kusubiri ni kugumu, na ninasikitika kwamba inachukua muda. Taarifa inayofuata itatolewa hapa { $next_update }. Unaweza kunipata: { $contact }.
    { $owner }, { $business }
    .short = Taarifa kuhusu { $what }. Kipya: { $step }. Tusichokijua hatutakikisia. Asante kwa kusubiri. Inayofuata ni hapa { $next_update }. Nipate: { $contact }. { $owner }
    .title = Taarifa kwa saa iliyoahidiwa
    .when = Saa uliyoahidi imefika, hata kama hakuna jipya.
    .not-when = Kipya kinahusu usalama wa watu: sema hicho kwanza, peke yake.

template-apology = Naomba radhi kwa { $what }. Mlituamini, nasi tukawaangusha. Ni jukumu letu. Tunachofanya sasa: { $step }. Kilichobadilika kuanzia leo: { $change }. Nitatoa taarifa hapa { $next_update }. Kama kuna ninachoweza kukurekebishia, tafadhali niambie: { $contact }.
    { $owner }, { $business }
    .short = Naomba radhi kwa { $what }. Mlituamini, nasi tukawaangusha; ni jukumu letu. Kuanzia leo: { $change }. Nitatoa taarifa hapa { $next_update }. { $owner }, { $contact }
    .title = Kuomba radhi kikamilifu
    .when = Ukweli uko wazi, na lilikuwa letu.
    .not-when = Ukweli haujajulikana, au watu wanadai wameumia: omba ushauri kwanza.

template-apology-part = Bado tunatafuta yote yaliyotokea kuhusu { $what }. Sehemu moja imeshajulikana, nayo ni yetu: { $cause }. Kwa hiyo naomba radhi. Tunachofanya sasa: { $step }. Nitaeleza hapa tutakachogundua { $next_update }. Unaweza kunipata: { $contact }.
    { $owner }, { $business }
    .short = Bado tunatafuta yaliyotokea kuhusu { $what }. Sehemu moja ni yetu: { $cause }. Naomba radhi kwa hilo. Nitaeleza zaidi hapa { $next_update }. { $owner }, { $contact }
    .title = Kuomba radhi kwa sehemu yetu
    .when = Sehemu moja ni yetu kwa hakika, na nyingine bado hazijulikani.
    .not-when = Ungetaja sehemu ndogo ili kuficha kubwa.

template-explain = Mliuliza kilichotokea kuhusu { $what }. Tulichogundua: { $cause }. Ninasikitika kwa wasiwasi na usumbufu uliowapata. Tulichofanya: { $step }. Kama limekugusa, tafadhali niambie, { $hours }: { $contact }. Nitakujibu { $when }.
    { $owner }, { $business }
    .short = Tulichogundua kuhusu { $what }: { $cause }. Ninasikitika kwa wasiwasi uliowapata. Tulichofanya: { $step }. Nipate: { $contact }. { $owner }
    .title = Kilichotokea
    .when = Chanzo kinajulikana na kimehakikiwa.
    .not-when = Bado unakisia, au kingemlenga mfanyakazi mmoja.

template-fix = Mlitueleza kuhusu { $what }, nasi tunarekebisha: { $step }. Itakamilika { $when }. Ninasikitika kwamba tumeliona tu baada ya ninyi kulalamika. Ninasimamia mwenyewe, na nitasema hapa ikikamilika. Hadi hapo unaweza kunipata: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Mlitueleza kuhusu { $what }. Tunasikitika, na tunarekebisha: { $step }. Itakamilika { $when }; nitasema hapa. { $owner }, { $contact }
    .title = Tunarekebisha
    .when = Marekebisho yameanza, na muda uko mikononi mwako.
    .not-when = Muda unamtegemea mwingine: sema tu unachofanya leo.

template-repair = Kwa wote waliopata shida ya { $what }: ninasikitika, na tunataka kurekebisha. Unaweza kupata { $offer }. Andika au piga simu, { $hours }: { $contact }. Siku uliyokuja inatosha; huhitaji risiti. Utapata jibu { $when }.
    { $owner }, { $business }
    .short = Ulipata shida ya { $what }? Ninasikitika, na tunataka kurekebisha: { $offer }. Nipate: { $contact }. Huhitaji risiti; utapata jibu { $when }. { $owner }
    .title = Kurudishiwa pesa au fidia nyingine
    .when = Watu kadhaa wamepoteza kitu kilekile, na unaweza kusema watapata nini.
    .not-when = Kiasi kinatofautiana, au kuna aliyeumia: zungumzeni faraghani.

template-change = Baada ya { $what } tuliangalia upya namna tunavyofanya kazi. Kilichobadilika sasa: { $change }. Asanteni wote mliotueleza; haikuwa rahisi kusoma, na imetusaidia. Tutaeleza hapa { $next_update } inavyokwenda. Kama bado kuna kisicho sawa, tafadhali niambie: { $contact }.
    { $owner }, { $business }
    .short = Baada ya { $what } tuliangalia upya kazi yetu. Kilichobadilika: { $change }. Asanteni mliotueleza. Tutaeleza hapa { $next_update }. { $owner }, { $contact }
    .title = Kilichobadilika sasa
    .when = Badiliko limeanza kutumika, na mteja anaweza kuliona.
    .not-when = Ni mpango tu.

# ?
template-close = { $name } nami tumezungumza kuhusu { $what }. Kwa ridhaa ya { $name } naweza kusema hapa kwamba suala limetatuliwa: { $step }. Asante kwa uvumilivu wako, { $name }, na kwa kutueleza. Kama bado kuna kilichobaki, nipo: { $contact }.
    { $owner }, { $business }
    .short = Asante, { $name }, kwa kutueleza na kuzungumza nami. Kwa ridhaa yako naweza kusema hapa kwamba suala limekwisha. Kama bado kuna kilichobaki: { $contact }. { $owner }
    .title = Suala limetatuliwa
    .when = Suala limekwisha, na mhusika amekubali useme hivyo.
    .not-when = Mhusika hajakubali, au amechoka tu kuandika.

template-thanks = { $name }, asante kwa { $help }. Imewasaidia watu, na imetusaidia sisi. Nimeyafikisha maneno yako kwa kila anayefanya kazi hapa.
    { $owner }, { $business }
    .short = { $name }, asante kwa { $help }. Imewasaidia watu, na imetusaidia sisi. { $owner }, { $business }
    .title = Asante ya binafsi
    .when = Mtu alikuonya, alikusaidia au alisimama nawe.
    .not-when = Ungetuma maneno yaleyale kwa wengi: waandikie wachache.

template-facts = Wengi mmeuliza kuhusu { $what }. Ukweli ni huu: { $fact }. Unaweza kuhakiki mwenyewe: { $proof }. Naelewa kwamba swali hili linakupa wasiwasi. Ukiwa na lingine, najibu hapa leo au kupitia { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Mmeuliza kuhusu { $what }. Ukweli ni huu: { $fact }. Unaweza kuhakiki: { $proof }. Swali lingine? { $contact }. { $owner }
    .title = Ukweli na ushahidi wake
    .when = Jambo moja si sahihi, na mgeni anaweza kuhakiki lililo sahihi.
    .not-when = Sehemu ya lalamiko ni kweli: sema hiyo kwanza.

template-rumour = Tunachoweza kusema kwa hakika: { $fact }. Unaweza kuhakiki mwenyewe: { $proof }. Kuna ujumbe unaosambazwa unaosema { $claim }. Hilo si sahihi, na naelewa kwamba limewapa wasiwasi. Tunarudia: { $fact }. Tafadhali tuulize kabla ya kuusambaza: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Tunachoweza kusema kwa hakika: { $fact }. Hakiki mwenyewe: { $proof }. Ujumbe unaosambazwa unasema { $claim }; si sahihi. Maswali: { $contact }. { $owner }
    .title = Sahihisha uvumi
    .when = Jambo lisilo la kweli linasambaa, na una ushahidi ambao yeyote anaweza kuuhakiki.
    .not-when = Wachache wameuona: jibu lingeukuza.

template-fake-reply = Asante kwa kuandika kuhusu { $what }; tunalichukulia kwa uzito. Hatukuipata ziara hii kwenye kumbukumbu zetu, na huenda ni kosa letu. Tafadhali niambie siku uliyokuja kwa { $channel }: { $contact }, { $hours }. Nitafuatilia { $when } na kukujibu.
    { $owner }, { $business }
    .short = Asante kwa kuandika kuhusu { $what }. Hatukuipata ziara hii, na huenda ni kosa letu. Niambie siku uliyokuja kwa { $channel }: { $contact }. Nitafuatilia { $when }. { $owner }
    .title = Maoni tusiyoweza kuyatambua
    .when = Huwezi kulinganisha maoni haya na ziara yoyote.
    .not-when = Hupendi tu maoni, ilhali ziara ilikuwa ya kweli.

template-fake-report = Maoni haya hayaelezi ziara ya kweli kwa { $business }. Kanuni inayovunjwa: { $rule }. Kinachoonyesha hivyo: { $proof }. Tumehifadhi machapisho pamoja na viungo na saa, na tunaweza kuyatuma. Tafadhali yakagueni; kwa maswali: { $contact }.
    { $owner }, { $business }
    .short = Maoni haya hayaelezi ziara ya kweli kwa { $business }. Kanuni inayovunjwa: { $rule }. Kinachoonyesha hivyo: { $proof }. Mawasiliano: { $contact }. { $owner }
    .title = Ripoti maoni bandia kwa jukwaa
    .when = Una ushahidi, na jukwaa lina kanuni yake.
    .not-when = Ni maoni mabaya ya kweli.

template-delay = Kuhusu { $what }: ninasikitika, hasa kwa waliokuwa wamepanga siku yao. Kufikisha kwa wakati ni kazi yetu, na hatukufanya hivyo. Hali ilivyo: { $step }. Chagua: { $offer }. Tutawasiliana na kila mmoja wenu { $when }. Nipate kwa { $contact }, { $hours }; tafadhali usiandike hapa anwani yako.
    { $owner }, { $business }
    .short = Kuhusu { $what }: ninasikitika, kufika kwa wakati ni kazi yetu. Chagua: { $offer }. Tutawasiliana na kila mmoja { $when }. Nipate: { $contact }. { $owner }
    .title = Maagizo yaliyochelewa au kupotea
    .when = Maagizo kadhaa yamechelewa, na unaweza kutoa chaguo.
    .not-when = Hujui bado ni mangapi: hesabu kwanza.

template-price = Wengi mmeuliza kuhusu { $what }. Kwa namba zilizo wazi: { $fact }. Naelewa kwamba ilishtua kuona hivyo. Pale kosa ni letu, pesa zinarudishwa { $when }, bila fomu. Chagua: { $offer }. Kwa bili yako mwenyewe nipate kwa { $contact }, { $hours }; tafadhali usiandike hapa namba za kadi.
    { $owner }, { $business }
    .short = Mmeuliza kuhusu { $what }. Kwa namba zilizo wazi: { $fact }. Pale kosa ni letu, pesa zinarudi { $when }. Bili yako: { $contact }. { $owner }
    .title = Bei au bili yenye makosa
    .when = Umekagua bili na unaweza kuieleza kwa namba.
    .not-when = Ungeeleza gharama zako kabla ya kusikiliza.

template-outage = Kwa sasa kuna hitilafu ya { $what }. Ninasikitika kwa muda na wasiwasi unaokupata. Kinachofanya kazi: { $works }. Tunachofanya: { $step }. Taarifa inayofuata hapa { $next_update }. Ikiwa ni dharura, nipate: { $contact }.
    { $owner }, { $business }
    .short = Kuna hitilafu ya { $what }; ninasikitika. Kinachofanya kazi: { $works }. Tunashughulikia: { $step }. Taarifa inayofuata hapa { $next_update }. Dharura: { $contact }. { $owner }
    .title = Kuna kitu hakifanyi kazi
    .when = Huduma imesimama au duka limefungwa, na watu wanasubiri.
    .not-when = Imerudi kufanya kazi: basi eleza kilichotokea.

template-hacked = Akaunti yetu ya { $place } haikuwa mikononi mwetu { $period }. Ilichotuma wakati huo hakikutoka kwetu: tafadhali usifungue viungo, usitume pesa wala namba za siri. Tulichofanya: { $step }. Poleni kwa wasiwasi. Taarifa inayofuata hapa { $next_update }. Kama ulituma chochote, nipate sasa: { $contact }.
    { $owner }, { $business }
    .short = Akaunti yetu ya { $place } haikuwa mikononi mwetu { $period }. Usifungue viungo, usitume pesa wala namba za siri. Taarifa hapa { $next_update }. Ulituma kitu? Nipate sasa: { $contact }. { $owner }
    .title = Akaunti yetu imedukuliwa
    .when = Mtu mwingine ameandika kwa jina lako; chapisha kupitia njia unayoidhibiti.
    .not-when = Lilikuwa kosa lako mwenyewe: basi omba radhi kwa chapisho.

template-breach-public = Tunalazimika kuwaeleza kwamba huenda taarifa hizi zimeonekana na watu wasiopaswa kuziona: { $data }. Tulifahamu { $since }. Ninasikitika; mlituamini nazo. Tulichofanya: { $step }. Tafadhali jihadharini na simu na jumbe zinazoomba namba za siri au pesa. Tutamwandikia kila anayehusika { $when }. Maswali: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Huenda taarifa hizi zimeonekana na wasiopaswa kuziona: { $data }. Ninasikitika. Hadi sasa: { $step }. Tutamwandikia kila anayehusika { $when }. Maswali: { $contact }. { $owner }
    .title = Taarifa za wateja zimetoka (hadharani)
    .when = Huenda taarifa za wateja zimetoka, na watu wanaweza kusikia.
    .not-when = Hujui bado ni za nani: omba ushauri, muda unahesabiwa.

template-breach-personal = { $name }, ninakuandikia kwa sababu jambo hili linakuhusu. Huenda taarifa zako hizi zimeonekana na wengine: { $data }. Tulifahamu { $since }. Ninasikitika; ulituamini nazo. Tulichofanya: { $step }. Ninachokuomba ufanye sasa: { $advice }. Nipo kwa maswali yako, { $hours }: { $contact }. Nitakuandikia tena { $next_update }.
    { $owner }, { $business }
    .short = { $name }, huenda taarifa zako hizi zimeonekana na wengine: { $data }. Ninasikitika. Tafadhali { $advice }. Nipo kwa ajili yako: { $contact }. Nitaandika tena { $next_update }. { $owner }
    .title = Kwa mtu ambaye taarifa zake zimetoka
    .when = Unajua kwamba taarifa za mtu huyu zilikuwa wazi.
    .not-when = Ingeenda kwa wengi kwenye orodha moja iliyo wazi.

template-media = Asante kwa swali lako kuhusu { $what }. Ninachoweza kuthibitisha: { $fact }. Tunachofanya: { $step }. Tunawafikiria watu wanaopitia hali hii. Nisichokijua bado sitakikisia. Nitasema zaidi { $next_update }. Unaweza kunukuu maneno haya kwa jina langu; kwa maswali: { $contact }.
    { $owner }, { $business }
    .short = Asante kwa swali lako kuhusu { $what }. Ninachothibitisha: { $fact }. Tunachofanya: { $step }. Zaidi { $next_update }. Unaweza kunukuu haya. { $owner }, { $contact }
    .title = Jibu kwa mwanahabari
    .when = Wanahabari au mamlaka wameuliza, nawe una taarifa.
    .not-when = Ungemzungumzia mteja mmoja au mfanyakazi mmoja.

template-staff-note = Kwa wote kwenye timu. Suala linahusu { $what }. Tunachojua na tunachofanya: { $step }. Mteja akiuliza, mwambie: tunalijua, tunalichunguza, na { $owner } atafurahi kukusaidia. Tafadhali msichapishe lolote wenyewe; { $owner } ndiye anayezungumza na wanahabari. Mtu akijisikia vibaya au akikasirika, piga { $contact } mara moja. Taarifa inayofuata kwenu ni { $next_update }. Asanteni kwa utulivu wenu.
    { $owner }
    .short = Kwa timu, kuhusu { $what }: { $step }. Ukiulizwa: tunalijua, tunalichunguza, { $owner } atasaidia. Msichapishe lolote. Dharura: { $contact }. Taarifa ijayo { $next_update }.
    .title = Waraka kwa timu
    .when = Wafanyakazi wanakutana na wateja na wanahitaji jibu moja.
    .not-when = Unamtaja mteja au mwenzenu kwa jina.

template-partner = Mliuliza kuhusu kazi yetu na { $partner }. Tumesoma yanayosemwa kuhusu { $what }, na tunaelewa kwamba ni muhimu kwenu. Tunachofanya sasa: { $step }. Tutawaeleza hapa uamuzi wetu { $next_update }. Hadi hapo unaweza kunipata: { $contact }, { $hours }.
    { $owner }, { $business }
    .short = Mliuliza kuhusu kazi yetu na { $partner }. Tumesoma kuhusu { $what }, na tunaelewa ni muhimu kwenu. Sasa: { $step }. Tutawaeleza hapa { $next_update }. { $owner }, { $contact }
    .title = Kuhusu mshirika au msambazaji
    .when = Watu wanauliza kuhusu unayefanya naye kazi.
    .not-when = Huenda bidhaa si salama: onya kwanza, eleza baadaye.

template-influencer = { $name }, asante kwa kuonyesha haya wazi. Nimetazama hadi mwisho, na naelewa kwa nini umevunjika moyo kuhusu { $what }. Tunachofanya: { $step }. Karibu uje ujionee mwenyewe, hata na kamera yako. Nitaandika hapa tena { $next_update }. Unaweza kunipata: { $contact }.
    { $owner }, { $business }
    .short = { $name }, asante kwa kuonyesha haya. Nimetazama hadi mwisho na naelewa kuvunjika moyo kwako kuhusu { $what }. Sasa: { $step }. Zaidi hapa { $next_update }. { $owner }, { $contact }
    .title = Jibu kwa akaunti maarufu
    .when = Mwenye wafuasi wengi amelalamika hadharani.
    .not-when = Anadai pesa au zawadi: hifadhi, na uombe ushauri.

template-rules = Kila mtu anaweza kutukosoa hapa, na ukosoaji unabaki. Tunaficha tu matusi, vitisho na taarifa binafsi za wateja au wafanyakazi, kwa sababu vinaweza kuwaumiza watu. Kama lako limefichwa kimakosa, niambie nami nitalitazama { $when }: { $contact }.
    { $owner }, { $business }
    .short = Ukosoaji unabaki hapa. Tunaficha tu matusi, vitisho na taarifa binafsi, kwa sababu vinaweza kuwaumiza watu. Limefichwa kimakosa? Nitalitazama { $when }: { $contact }. { $owner }
    .title = Kanuni za maoni
    .when = Maoni yana vitisho au taarifa binafsi.
    .not-when = Ungeficha ukosoaji unaokuumiza wewe tu.

template-threat-internal = Kwa wote kwenye timu. Suala linahusu { $what }. Watu kwanza: ukiwa hatarini, ondoka hapo na upige { $helpline }. Tunachofanya: { $step }. Asiwepo anayemjibu anayetisha, wala anayechapisha lolote. Hifadhi unachokiona na unitumie. Usikae peke yako leo. Taarifa inayofuata ni { $next_update }. Nipate saa yoyote: { $contact }.
    { $owner }
    .short = Kwa timu, kuhusu { $what }: ukiwa hatarini, ondoka na upige { $helpline }. { $step }. Usijibu, usichapishe, usikae peke yako. Taarifa ijayo { $next_update }. { $owner }, { $contact }
    .title = Tishio: waraka kwa timu
    .when = Mtu anawatisha watu wako au mahali pako.
    .not-when = Ungewekwa pale ambapo watu wa nje wanaweza kuusoma.

template-care-person = Habari { $name }. Nimesoma ulichoandika, na nina wasiwasi juu yako. Je, uko salama sasa hivi? Si lazima ubebe haya peke yako. Wapo watu wanaosikiliza saa zote: { $helpline }. Ukiwa hatarini, tafadhali piga namba ya dharura au nenda kwa mtu aliye karibu nawe. Nipo hapa nikisubiri jibu lako: { $contact }.
    { $owner }
    .short = Habari { $name }. Nimesoma ulichoandika, na nina wasiwasi juu yako. Je, uko salama sasa hivi? Wapo watu wanaosikiliza saa zote: { $helpline }. Nipo hapa nikisubiri jibu lako. { $owner }
    .title = Kwa anayeweza kujidhuru
    .when = Mtu anaandika kwamba hataki kuishi; mtumie faraghani, mara moja.
    .not-when = Hadharani. Kukiwa na hatari ya papo hapo, piga kwanza namba ya dharura.

# Nafasi za kujaza.
template-field-business = Biashara yako
    .hint = k.m. Sunrise Bakery
    .mark = biashara yako
template-field-name = Jina la kwanza la mtu
    .hint = k.m. Amina
    .mark = jina la mtu
template-field-what = Inahusu nini, kwa maneno machache
    .hint = k.m. ziara yako ya Jumamosi
    .mark = inahusu nini
# ?
template-field-happened = Wanachosema watu, kwa sentensi fupi
    .hint = k.m. mkate wa Jumamosi ulikuwa na ukungu
    .mark = wanachosema watu
template-field-step = Ulichofanya au unachofanya
    .hint = k.m. ninazungumza na wote waliokuwepo
    .mark = unachofanya
template-field-next-update = Utaandika tena lini
    .hint = k.m. leo saa 10 jioni
    .mark = utaandika tena lini
template-field-when = Kufikia lini
    .hint = k.m. leo kabla ya saa 12 jioni (18:00)
    .mark = kufikia lini
template-field-channel = Njia ya kukufikia
    .hint = k.m. simu
    .mark = njia ya kukufikia
template-field-contact = Namba au anwani ya mawasiliano
    .hint = k.m. 020 000 0141
    .mark = namba au anwani
template-field-hours = Unapatikana lini
    .hint = k.m. kila siku hadi saa 2 usiku (20:00)
    .mark = saa za kupatikana
template-field-owner = Jina lako la kwanza
    .hint = k.m. Neema
    .mark = jina lako
template-field-product = Bidhaa ipi, iliuzwa lini na wapi
    .hint = k.m. pai za kuku zilizouzwa Jumanne
    .mark = bidhaa ipi
template-field-cause = Chanzo, kama unavyokijua
    .hint = k.m. wawili wetu hawakuwepo siku hiyo
    .mark = chanzo
template-field-change = Kilichobadilika sasa
    .hint = k.m. watu wawili wanalikagua sasa
    .mark = kilichobadilika
template-field-offer = Unachotoa
    .hint = k.m. pesa zako au keki mpya
    .mark = unachotoa
template-field-fact = Ukweli, kwa sentensi moja
    .hint = k.m. jiko letu lilikaguliwa tarehe 3 Novemba
    .mark = ukweli wenyewe
template-field-proof = Namna yeyote anavyoweza kuhakiki
    .hint = k.m. cheti kiko kwenye picha
    .mark = namna ya kuhakiki
template-field-claim = Uvumi unasema nini
    .hint = k.m. kwamba duka letu limefungwa
    .mark = uvumi unavyosema
template-field-help = Mtu alikufanyia nini
    .hint = k.m. kutuandikia mapema
    .mark = walichokufanyia
template-field-works = Kinachofanya kazi kwa sasa
    .hint = k.m. malipo taslimu na maagizo kwa simu
    .mark = kinachofanya kazi
template-field-place = Akaunti ipi
    .hint = k.m. Instagram
    .mark = akaunti ipi
template-field-period = Kuanzia lini hadi lini
    .hint = k.m. leo saa 4 hadi saa 6 mchana (10:00–12:00)
    .mark = kuanzia lini hadi lini
template-field-data = Taarifa zipi
    .hint = k.m. majina na namba za simu
    .mark = taarifa zipi
template-field-since = Ulifahamu lini
    .hint = k.m. leo saa tatu asubuhi (09:00)
    .mark = ulifahamu lini
template-field-advice = Mtu huyo afanye nini sasa
    .hint = k.m. badilisha nywila yako leo
    .mark = afanye nini
template-field-partner = Ni nani
    .hint = k.m. msambazaji wetu wa mayai
    .mark = ni nani
template-field-rule = Kanuni ipi ya jukwaa
    .hint = k.m. maoni yanahitaji ziara ya kweli
    .mark = kanuni ipi
template-field-helpline = Namba ya msaada
    .hint = k.m. 020 000 0199
    .mark = namba ya msaada
