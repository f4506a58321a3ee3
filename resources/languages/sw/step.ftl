# Hatua za orodha. Kichwa: herufi 60 au chini, .why 140, .done-when 160;
# .how ina sentensi moja fupi kwa kila mstari, maneno 20 au chini.

# ---- maandalizi
# ? translation not checked by a speaker (from here to step-s0_drill); above all "sauti ya biashara", "kusimamisha yote"

step-s0_roles = Taja wahusika na manaibu wa kila jukumu
    .why = Katika saa ya kwanza hakuna mwenye muda wa kuuliza nani anafanya nini.
    .how =
        Pitia majukumu yote: anayeamua, anayefuatilia, anayejibu, anayezungumza, na anayetunza kumbukumbu.
        Kando ya kila jukumu andika jina, naibu na namba ya simu.
        Ukifanya kazi peke yako, andika jina lako na la mtu mmoja wa nje anayeweza kukusaidia.
        Muulize kila mmoja kama anakubali.
    .done-when = Kila jukumu lina jina, naibu na namba ya simu, na kila mhusika amekubali.

step-s0_protocol = Andika utaratibu wa kujibu kwenye ukurasa mmoja
    .why = Utaratibu ukiwa umeandikwa, hakuna atakayehitaji kukuamsha ili aulize kama anaruhusiwa kujibu.
    .how =
        Kwa kila kiwango andika nani anaweza kujibu, na kwa haraka gani.
        Andika nani anapigiwa katika kila kiwango, na nani anafuata asipopokea.
        Andika yale ambayo mtu hajibu peke yake: majeraha, sheria, pesa, wafanyakazi, wanahabari.
        Bandika ukurasa huo mahali ambapo timu hufanyia kazi.
    .done-when = Kwa kila kiwango ukurasa unasema nani anajibu, kwa haraka gani, na nani anapigiwa.

step-s0_plan = Andika mpango wa mawasiliano wakati wa mgogoro
    .why = Mpango ulioandikwa wakati wa utulivu hukuepusha kubuni mwingine katika saa ngumu zaidi.
    .how =
        Andika nani wasikie kutoka kwako kwanza: wateja, wafanyakazi, wasambazaji, mamlaka, wanahabari.
        Kwa kila kundi andika ujumbe, njia ya mawasiliano na atakayezungumza.
        Andika nani anaidhinisha maandishi kabla hayajatoka, na nani anaidhinisha asipokuwepo.
        Yote yatoshe ukurasa mmoja; weka nakala moja ya karatasi mbali na kompyuta hii.
    .done-when = Ujumbe, hadhira, msemaji, njia na mwidhinishaji vimejazwa, na nakala moja iko kwenye karatasi.

step-s0_holding = Andaa taarifa za awali za migogoro mitatu
    .why = Taarifa iliyo tayari hutoka kwa dakika chache; inayoandikwa kwa hofu huchukua saa nzima.
    .how =
        Chagua migogoro mitatu inayoelekea zaidi kukupata.
        Jaza kiolezo cha kila mgogoro, na uache wazi nafasi za ukweli tu.
        Pima mtindo wa lugha, kisha mtu wa pili asome kila taarifa.
    .done-when = Taarifa tatu zimewekwa mahali ambapo timu huzipata, na kila moja imepita kipimo cha lugha.

step-s0_watch = Chagua maneno ya kufuatilia, ujue hali ya kawaida
    .why = Lisilo la kawaida huonekana pale tu unapojua lililo la kawaida.
    .how =
        Andika kila jina ambalo watu hukuita, pamoja na makosa ya kawaida ya tahajia.
        Ongeza maneno ya kila lugha ambayo wateja wako huandika.
        Iache Utulivu iangalie kwa wiki moja, ili ijue kiwango cha kawaida.
    .done-when = Maneno ya lugha zote za wateja wako yanafuatiliwa, na jumbe za wiki nzima zimehesabiwa.

step-s0_accounts = Linda akaunti zako
    .why = Akaunti iliyoibwa ni mgogoro kamili, tena hukunyima sauti yako.
    .how =
        Washa uthibitishaji wa hatua mbili kwenye kila akaunti, na kwenye barua pepe yake.
        Orodhesha wanaoweza kuingia, na umwondoe asiyehitaji tena.
        Jaribu mara moja namna ya kuingia tena bila simu yako.
    .done-when = Uthibitishaji wa hatua mbili umewashwa kote, orodha ya wanaoingia ni ya sasa, na urejeshaji umejaribiwa.

step-s0_contacts = Kusanya namba za wahusika wa nje na za msaada
    .why = Mtu akiumia au mwanasheria akihitajika, hutaki kuanza kutafuta namba.
    .how =
        Andika namba hizi: dharura, polisi, afya, mamlaka ya taarifa binafsi, mamlaka ya walaji, mwanasheria, bima, fundi wa kompyuta.
        Ongeza namba ya msaada kwa wanaoweza kujidhuru.
        Hakiki kila namba, na uandike tarehe kando yake.
    .done-when = Kila mhusika ana namba, pamoja na tarehe ilipohakikiwa.

step-s0_voice = Andika sauti na maadili ya biashara kwa nusu ukurasa
    .why = Anayejibu usiku anapaswa kusikika kama wewe, na kuwa mpole kama ambavyo ungekuwa.
    .how =
        Andika sentensi tatu kuhusu mambo ambayo biashara yako inayathamini.
        Tengeneza orodha mbili: tunachosema, na tusichosema kabisa.
        Ongeza jibu moja unalojivunia, liwe mfano.
    .done-when = Orodha zote mbili zimejazwa, na kila anayejibu amezisoma.

step-s0_calendar = Unganisha mpango na kalenda ya masoko
    .why = Tangazo au mzaha uliopangwa ukitoka wakati mbaya huonekana kukosa utu.
    .how =
        Orodhesha kila zana na kila mtu anayeweza kuchapisha kwa niaba yako.
        Andika kilichopangwa, na mahali kinaposimamishwa.
        Andika kanuni: nani anaweza kusimamisha yote, na kwa njia gani.
        Weka alama kwenye siku za maombolezo na siku nyingine nyeti.
    .done-when = Kanuni ya kusimamisha yote imeandikwa, na machapisho yote yaliyopangwa yameorodheshwa.

step-s0_drill = Fanyeni zoezi la majaribio
    .why = Jambo mlilowahi kulifanya mtalikumbuka hata vichwa vikiwa vimejaa.
    .how =
        Anzeni zoezi kwenye Utulivu, pamoja na wote ambao wangejibu.
        Pitieni saa ya kwanza kana kwamba ni kweli, na msichapishe chochote.
        Andikeni kilichochelewa, na mchague jambo moja la kuboresha.
    .done-when = Matokeo na jambo moja la kuboresha vimeandikwa, pamoja na jina na tarehe.

# ---- hatua za mgogoro

step-s1_help = Peleka watu mahali salama na uombe msaada
    .why = Maneno kwenye skrini yanaweza kusubiri; mtu aliye hatarini hawezi.
    .how =
        Jiulize nani anaweza kudhurika sasa hivi, na yuko wapi.
        Piga namba ya dharura ikiwa kuna mtu anayeweza kuwa hatarini.
        Wakusanye wafanyakazi ndani, na ufunge duka ikihitajika.
        Mtu akiandika kuhusu kujidhuru, mjibu kwa upole faraghani na uendelee kuwasiliana naye.
    .done-when = Kila mtu kwenye timu amefikiwa, na msaada umeitwa au imethibitishwa kuwa hauhitajiki.

step-s1_real = Hakiki kama ni kweli, na kama kuna aliye hatarini
    .why = Kushughulikia uvumi huukuza; kusubiri wakati mtu yuko hatarini huzidisha madhara.
    .how =
        Fungua ujumbe wa kwanza pale ulipochapishwa, si nakala yake.
        Angalia nani ameandika, lini, na kama wengine wanasema jambo lilelile.
        Uliza kwanza swali moja: je, kuna anayeweza kudhurika, sasa au baadaye leo?
    .done-when = Chanzo cha kwanza kimefunguliwa, na swali la hatari limejibiwa.
    .before = hakiki kama ni kweli, na kama kuna aliye hatarini

step-s1_stop = Acha kuuza bidhaa hiyo na uhifadhi sampuli
    .why = Asiumwe mtu mwingine unapotafuta chanzo, na kilichotupwa hakiwezi kuthibitisha chochote.
    .how =
        Ondoa bidhaa hiyo kwenye rafu, jikoni na kwenye maagizo ya mtandaoni.
        Weka vipande vichache kwenye mifuko safi, pamoja na tarehe, saa na sahihi yako.
        Hifadhi lebo, hati za mzigo, risiti na kumbukumbu za joto.
        Usitupe chochote, na usafishe baada tu ya sampuli kuhifadhiwa.
    .done-when = Bidhaa hiyo haipatikani popote kununuliwa, na sampuli zenye sahihi ziko kwenye friji.
    .before = acha kuuza bidhaa hiyo

step-s1_contain = Rudisha udhibiti wa akaunti na taarifa
    .why = Mlango ukiwa wazi, mtu mwingine anaweza kujibu kila ujumbe wako kwa jina lako.
    .how =
        Andika dakika uliyopata habari; muda wa kisheria huanzia hapo.
        Nenda kwenye ukurasa wa urejeshaji wa jukwaa kwa kuandika anwani mwenyewe.
        Badilisha nywila, funga vipindi vingine vyote, na uwashe uthibitishaji wa hatua mbili.
        Kama taarifa zinaonekana wazi, funga ukurasa huo kwanza, na usifute kumbukumbu zozote.
    .done-when = Ni watu unaowajua tu walioingia, hakuna kinachovuja tena, na dakika imeandikwa kwenye jalada.
    .before = rudisha udhibiti wa akaunti na taarifa

step-s1_first_word = Toa taarifa ya awali ya kukiri tatizo
    .why = Neno la mapema huonyesha kuwa tatizo linajulikana na linachukuliwa kwa uzito, na hukupa muda wa kutafuta ukweli.
    .how =
        Sema kwa sentensi moja unachokijua, na kwamba unasikitika kwa yale ambayo watu wanapitia.
        Sema pia usichokijua bado.
        Taja saa ya taarifa inayofuata na njia moja ya kukufikia.
        Malizia kwa jina la kwanza la anayeandika.
    .done-when = Taarifa imechapishwa pale lalamiko lilipoanzia, na saa ya taarifa inayofuata imeandikwa kwenye jalada.

step-s1_file = Fungua jalada la mgogoro na uteue msimamizi mmoja
    .why = Mtu mmoja anayejulikana akifanya maamuzi, wengine wanaweza kutenda bila kusubiri wala kupingana.
    .how =
        Chagua aina ya mgogoro na uandike sentensi moja: nini kimetokea, wapi, na tangu lini.
        Andika jina la msimamizi mmoja na la naibu wake.
        Wajulishe wenzako kwamba kuanzia sasa mnafuata jalada hili.
    .done-when = Jalada linaonyesha aina ya mgogoro, muhtasari wa sentensi moja, msimamizi na naibu.

step-s1_evidence = Hifadhi ushahidi kabla haujatoweka
    .why = Machapisho hubadilishwa au kufutwa, na baadaye utahitaji kuonyesha nini kilisemwa na lini.
    .how =
        Piga picha ya skrini ya chapisho la kwanza na ya majibu makali zaidi.
        Tarehe, saa na jina la akaunti vionekane.
        Nakili viungo vyake, na uhifadhi kila kitu kabla ya kuripoti au kuficha chochote.
        Hifadhi pia yale yasiyokupendeza.
    .done-when = Chapisho la kwanza na majibu matatu yaliyosambazwa zaidi yamehifadhiwa pamoja, kila moja na kiungo na saa.

step-s1_police = Ripoti tishio kwa polisi na kwa jukwaa
    .why = Ripoti yenye ushahidi huwalinda watu, na jukwaa linaweza kuondoa usichoweza kuondoa wewe.
    .how =
        Beba machapisho, viungo na majina ya akaunti uliyohifadhi.
        Waombe polisi namba ya kumbukumbu na ushauri wao kwa usiku wa leo.
        Ripoti kila chapisho kwa jukwaa kuwa ni tishio.
        Usimjibu anayetisha, usimdhihaki, wala usichapishe chochote kumhusu.
    .done-when = Namba ya kumbukumbu ya polisi na namba za ripoti za jukwaa ziko kwenye jalada.

step-s1_pause = Simamisha machapisho yaliyopangwa
    .why = Chapisho la furaha katikati ya malalamiko huonekana kana kwamba hakuna anayesikiliza.
    .how =
        Fungua kila zana inayochapisha kwa niaba yako, na usimamishe yaliyopangwa.
        Simamisha pia matangazo ya kulipia.
        Andika ulichosimamisha, ili uweze kukirudisha baadaye.
    .done-when = Hakuna kitakachochapishwa chenyewe kwenye akaunti yoyote, na yaliyosimamishwa yameorodheshwa.

step-s1_people = Wasiliana na waliojisikia vibaya
    .why = Wanahitaji kusikia kutoka kwa mtu kabla ya kusoma taarifa, na wanajua mambo unayoyahitaji.
    .how =
        Mwandikie au mpigie kila mmoja mwenyewe, ukianza na aliye mgonjwa zaidi.
        Uliza hali yake, na kama ameshamwona daktari.
        Uliza alikula au kutumia nini, lini, na alikinunua wapi.
        Usidai ushahidi, na usikisie chanzo.
    .done-when = Kila aliyeripoti madhara amefikiwa au amejaribiwa mara mbili, na aliyosema yako kwenye jalada.

step-s1_label = Panga jumbe: hoja na hatari
    .why = Jumbe zilizopangwa zinaonyesha watu wanachoomba hasa, na hakuna ya hatari inayosahaulika.
    .how =
        Pitia jumbe za suala hili, ukianza na za dharura.
        Sahihisha hisia pale programu iliposoma vibaya.
        Kila yenye alama ya hatari, mwonyeshe mmiliki mara moja.
    .done-when = Kila ujumbe wa suala hili umesomwa na mtu, na mmiliki ameona alama zote za hatari.

step-s1_team = Waeleze wenzako la kusema na la kutosema
    .why = Wateja humuuliza yeyote wanayekutana naye; jibu moja tulivu huweka maelezo yawe mamoja.
    .how =
        Andika waraka mfupi: kinachojulikana, tunachofanya, na la kujibu.
        Sema nani anazungumza na wanahabari na mtandaoni; wengine wasichapishe chochote.
        Waambie wampigie nani mteja akikasirika au akijisikia vibaya.
    .done-when = Kila aliye zamu amesoma waraka na amethibitisha.

step-s1_alerts = Ongeza umakini wa ufuatiliaji kwa suala hili
    .why = Kwa siku zijazo unataka kusikia mapema kila mahali papya ambapo suala hili linazungumzwa.
    .how =
        Ongeza maneno ya suala hili kwenye utafutaji wako: bidhaa, mahali, na alama ya reli.
        Kumbuka lugha zote ambazo wateja wako huandika.
        Angalia akaunti mara nyingi zaidi hadi suala liishe.
    .done-when = Maneno mapya yanafuatiliwa, na kila akaunti imeangaliwa ndani ya saa moja iliyopita.

step-s2_shift = Waulize waliokuwa zamu kilichotokea
    .why = Waliokuwepo wanajua zaidi ya chapisho, na watasimamia maneno waliyosaidia kuyaandika.
    .how =
        Zungumza na kila mmoja peke yake, kwa utulivu, na uandike maneno yake.
        Uliza kilichotangulia, watu walisubiri muda gani, na nani alikuwa kazini.
        Hifadhi video ya kamera na orodha ya miadi ya saa hizo.
        Tafuta chanzo, si wa kulaumiwa.
    .done-when = Maelezo ya kila aliyekuwa zamu yako kwenye jalada, pamoja na saa yalipoandikwa.

step-s2_facts = Orodhesha yanayojulikana, yasiyojulikana na madai
    .why = Orodha tatu fupi hukuzuia kuahidi, kukana au kukiri usichokijua.
    .how =
        Tengeneza orodha tatu: yanayojulikana, yasiyojulikana bado, na yanayodaiwa tu.
        Kando ya kila mstari andika umetoka wapi na lini.
        Hamisha mstari pale tu mtu anapokuwa ameuhakiki.
    .done-when = Orodha tatu ziko kwenye jalada, na kila mstari una tarehe na chanzo.

step-s2_batch = Tambua toleo la bidhaa na walioweza kulinunua
    .why = Kadiri unavyojua mapema ni vipande vipi, ndivyo watu wachache zaidi wanavyopata wasiwasi.
    .how =
        Tafuta lilitengenezwa lini, kwa malighafi ipi, na zamu gani.
        Angalia kumbukumbu za friji na oveni za saa hizo.
        Kupitia mauzo, angalia vipande vingapi viliuzwa, lini na wapi.
        Muulize msambazaji kwa maandishi kama wengine wameripoti tatizo.
    .done-when = Jalada linataja toleo la bidhaa, saa za mauzo, idadi iliyouzwa na malighafi iliyotumika.

step-s2_data = Orodhesha taarifa zipi, za nani, na tangu lini
    .why = Nani ajulishwe, na kwa haraka gani, hutegemea orodha hii hasa.
    .how =
        Andika kilichokuwa wazi: majina, namba, maagizo, afya, kadi, nywila.
        Hesabu watu, na watoto uwahesabu kando.
        Andika ilikuwa wazi kuanzia lini hadi lini, na umejuaje.
        Sema "bado haijulikani" pale usipojua.
    .done-when = Jalada linasema taarifa zipi, watu wangapi, tangu lini, na kipi hakijulikani bado.

step-s2_platform = Tambua jukwaa ambako mgogoro umepamba moto
    .why = Nguvu inayotumika kwenye jukwaa tulivu hupunguza nguvu pale ambapo watu wanasubiri majibu.
    .how =
        Pitia jumbe jukwaa kwa jukwaa: maoni hasi na idadi ya waliofikiwa, si jumla pekee.
        Chagua jukwaa moja kuu, na la pili likihitajika tu.
        Anza kujibu hapo.
    .done-when = Jukwaa kuu moja limetajwa kwenye jalada, na jumbe zake zinajibiwa kwanza.

step-s2_concerns = Taja hoja kuu tatu
    .why = Watu wengi huuliza mambo machache yaleyale; ukijibu hayo matatu umewajibu karibu wote.
    .how =
        Soma jumbe tena na uandike watu wanachotaka kujua.
        Chagua hoja tatu zinazojirudia zaidi au zenye uzito zaidi.
        Kando ya kila hoja weka mfano wa ujumbe na mhusika mmoja.
    .done-when = Hoja tatu zimeandikwa, kila moja na mfano na jina.

step-s2_impact = Pima athari kwa watu, imani, taswira na mapato
    .why = Kipimo hiki ndicho kinachoamua suala lipelekwe ngazi gani, ili hofu isiamue.
    .how =
        Kwanza uliza: je, kuna mtu anayeweza kudhurika?
        Kisha pima imani, taswira na mapato kuanzia 0 hadi 3, kwa leo na kwa wiki moja ijayo.
        Andika sababu moja kando ya kila namba.
        Badilisha kipimo ukweli unapobadilika, na uhifadhi kile cha awali.
    .done-when = Vipimo vinne vyenye sababu vimehifadhiwa, na kiwango cha mgogoro kimethibitishwa au kimebadilishwa kwa maandishi.

step-s2_level = Weka kiwango na uwapigie wanaopaswa kujua
    .why = Watu sahihi wakijua mapema huokoa saa; wote kwa pamoja huzipoteza.
    .how =
        Linganisha vipimo vyako na kipimo cha mgogoro, kisha uamue kiwango kimoja.
        Wapigie uliowataja kwa kiwango hicho, na uandike ulipowapata.
        Mtu asipopokea, mpigie naibu wake.
    .done-when = Kiwango kimewekwa, na kila anayepaswa kujua amefikiwa, saa ikiwa imeandikwa.

step-s2_duties = Kagua wajibu: afya, taarifa, walaji, kazi, watoto
    .why = Mambo mengine lazima yaripotiwe kwa mamlaka ndani ya saa chache, na huenda muda umeanza kuhesabiwa.
    .how =
        Pitia matano haya: afya, taarifa binafsi, haki za walaji, sheria za kazi, watoto.
        Jibu ndiyo, hapana au sina hakika kwa kila moja.
        Ikiwa ni ndiyo au huna hakika, ipigie mamlaka au mwanasheria leo.
        Ni maelezo ya jumla, si ushauri wa kisheria.
    .done-when = Kila moja kati ya matano lina ndiyo au hapana, na palipo na wajibu, mhusika na saa vimeandikwa.

step-s2_part = Pima sehemu yetu kwa haki na uchague aina ya jibu
    .why = Kuomba radhi kidogo mno huonekana ubaridi; kuomba radhi kwa lisilo lako huweza kuleta madhara miaka mingi.
    .how =
        Tazama ukweli na uulize: si letu, ni letu kiasi, au ni letu?
        Si letu: julisha na ulinde watu; letu kiasi: rekebisha; letu: omba radhi, fidia, na ubadilike.
        Mtu asiyekuwa zamu asome sababu zako.
    .done-when = Si letu, kiasi au letu: jibu limeandikwa kwenye jalada pamoja na sababu.

step-s3_warn = Waambie watu la kufanya ili wawe salama
    .why = Ambao bado hawajakuandikia huenda bado wana bidhaa hiyo nyumbani.
    .how =
        Sema kwanza nani anahusika na nani hahusiki.
        Kisha sema la kufanya sasa, kwa mpangilio, mstari mmoja kwa kila jambo.
        Sema wapi pa kupata msaada, na namna ya kurejeshewa pesa.
        Weka tangazo kaunta, mlangoni na kwenye kurasa zako zote.
    .done-when = Tangazo liko kaunta na kwenye kurasa zako zote, pamoja na saa lilipowekwa.

step-s3_messages = Kubalianeni kuhusu jumbe tatu muhimu na msemaji mmoja
    .why = Watu husamehe habari mbaya mapema kuliko wanavyosamehe matoleo mawili ya habari hiyo.
    .how =
        Andikeni mistari mitatu: nini kimetokea, tunafanya nini, na watu wafanye nini.
        Linganisheni kila mstari na ukweli uliothibitishwa na mfute makisio.
        Tajeni msemaji na naibu wake, kisha mtume waraka kwa kila anayeweza kuulizwa.
    .done-when = Waraka una tarehe na umeidhinishwa, na kila mmoja kwenye timu amethibitisha kuusoma.

step-s3_draft = Andika rasimu, pima lugha, mwingine aisome
    .why = Unachoona ni cha haki ukiwa umechoka kinaweza kuonekana ubaridi kwa aliyeumizwa.
    .how =
        Anza na kiolezo kinachofaa, na ujaze nafasi zake kwa ukweli.
        Kisome kwa sauti kana kwamba wewe ndiye uliyelalamika.
        Futa visingizio, makisio na ahadi usizoweza kutimiza.
        Mtu mwingine mmoja akisome kabla hakijatoka.
    .done-when = Mtu wa pili amesoma maandishi na amekubali.

step-s3_statement = Chapisha taarifa kuu pale suala lilipoanzia
    .why = Walioona lalamiko wanapaswa kuona jibu mahali palepale.
    .how =
        Ichapishe kwenye jukwaa kuu, ikiwa na jina la mtu.
        Ibandike juu, na uweke kiungo chake kwenye kurasa zako nyingine.
        Weka maneno yaleyale kwenye tovuti na kaunta.
        Baki hapo kwa muda na ujibu majibu ya kwanza.
    .done-when = Taarifa iko hewani na imebandikwa juu, na kurasa nyingine zina kiungo chake.

step-s3_steps = Eleza hatua unazochukua na muda wake
    .why = Orodha fupi ya hatua zenye muda huonyesha uwajibikaji kuliko maneno matamu.
    .how =
        Taja hatua mbili hadi nne: nini, nani, na lini.
        Sema zipi zimekamilika na zipi bado.
        Ahidi yale tu yaliyo ndani ya uwezo wako.
        Toa taarifa inayofuata kwa saa uliyotaja, hata kama hakuna jipya.
    .done-when = Taarifa kwa umma ina angalau hatua moja yenye tarehe, pamoja na saa ya taarifa inayofuata.

step-s3_answers = Wajibu watu mmoja mmoja, wa dharura kwanza
    .why = Kila mtu ameandika kwa niaba yake, na wengine wote wanaona kama amejibiwa.
    .how =
        Panga jumbe kwa udharura na uanzie juu.
        Tumia jina la mtu na utaje tatizo; usibandike maandishi yaleyale mara mbili.
        Mjibu mtu mara moja, kisha uhamie faraghani ikihitajika.
        Usijibu matusi; yahifadhi kama ushahidi.
    .done-when = Hakuna ujumbe wa suala hili uliopita muda lengwa bila kujibiwa.

step-s3_private = Hamishia mazungumzo magumu faraghani, toa mrejesho
    .why = Taarifa za mtu binafsi zinahitaji faragha, na wanaotazama wanahitaji kuona kuwa mhusika amehudumiwa.
    .how =
        Kwanza kiri suala hadharani na utaje jambo moja unalofanya.
        Kisha toa njia moja ya faragha, jina la mtu na saa za kupatikana.
        Usiombe hadharani namba ya simu, taarifa za afya au za maagizo.
        Suala likimalizika, omba ruhusa ya kulitaja hadharani.
    .done-when = Kila mazungumzo ya faragha kwenye jalada yana matokeo na, kwa ridhaa, mrejesho wa mwisho umetolewa hadharani.

step-s3_press = Wajibu wanahabari na mamlaka
    .why = Wataandika uwepo au usiwepo; jibu fupi la kweli lililotolewa kwa wakati ndilo hunukuliwa.
    .how =
        Andika jina, swali na muda wa mwisho, na upige simu ndani ya saa moja.
        Jibu kwa jumbe tatu muhimu, bila usilolihakiki.
        "Bado sijui, nitakupigia saa kumi jioni" ni jibu zuri.
        Usiseme lolote ambalo usingependa kulisoma.
    .done-when = Kila swali lina jina la aliyeuliza, swali lenyewe, muda wa mwisho na jibu lililotolewa.

step-s3_tell_people = Wajulishe wenye taarifa zilizovuja
    .why = Wanaweza kujilinda wakijua tu, na hawapaswi kusikia kutoka kwa wengine.
    .how =
        Mwandikie kila mmoja peke yake, kamwe si wengi kwenye orodha iliyo wazi.
        Sema taarifa zipi, tangu lini, zinaweza kutumiwaje, na afanye nini sasa.
        Toa jina la mtu na namba ya simu, na uwepo watakapopiga.
        Weka orodha ya waliojulishwa na saa.
    .done-when = Kila aliye kwenye orodha amejulishwa, saa ikiwa imeandikwa, au sababu ya kutomjulisha imeandikwa.

step-s3_cause = Rekebisha chanzo, na useme hivyo
    .why = Watu hurudi wanapoona kuwa kilichowaumiza sasa kimebadilika.
    .how =
        Chagua badiliko moja linalogusa chanzo: zamu, foleni au miadi.
        Lifanye leo, hata kama ni dogo.
        Waambie watu kwa sentensi moja nini kimebadilika na tangu lini.
    .done-when = Badiliko moja limeanza kutumika, na chapisho linalolieleza liko hewani.

step-s3_repair = Toa fidia inayolingana na hasara
    .why = Fidia ilingane na kilichopotea: kidogo mno huumiza tena, nyingi mno huonekana ya kununua ukimya.
    .how =
        Muulize kila mtu nini kingemrekebishia.
        Toa fidia faraghani: pesa, bidhaa mpya, ziara, au simu kutoka kwako.
        Usiifunge na sharti lolote: si ukimya, si maoni mazuri.
    .done-when = Kila fidia iliyotolewa imeandikwa: imekubaliwa, imekataliwa, au bado haijajibiwa.

step-s3_false = Sahihisha uongo, ripoti maoni bandia
    .why = Sahihisho tulivu lenye ushahidi huwasaidia wanaotaka kujua; ugomvi hulisha uvumi.
    .how =
        Jiulize kwa uaminifu kama sehemu yake ni kweli, na useme hiyo kwanza.
        Tanguliza ukweli, na uongeze ushahidi ambao mgeni anaweza kuuhakiki.
        Ripoti maoni bandia kwa jukwaa pamoja na ushahidi, na ujibu kila moja mara moja.
        Usimtuhumu mtu.
    .done-when = Ushahidi umehifadhiwa, sahihisho liko hewani, na namba za ripoti ziko kwenye jalada.

step-s3_care = Itunze timu yako, na wewe mwenyewe
    .why = Watu waliochoka ndio huandika chapisho linaloleta mgogoro wa pili.
    .how =
        Andika muda wa kupumzika kwenye ratiba ya zamu, wa kwako pia.
        Anayeshambuliwa kwa jina asisome maoni; naibu ayasome.
        Kula, lala, na mkabidhiane kazi kwa maandishi.
        Muulize kila mtu hali yake mara moja kwa siku.
    .done-when = Ratiba inaonyesha mapumziko ya kila mtu, na anayeshambuliwa hasomi maoni.

step-s3_rhythm = Dumisha mpangilio wa kutoa taarifa
    .why = Saa iliyoahidiwa ikipita kimya hupunguza imani kuliko habari mbaya.
    .how =
        Chapisha kwa saa uliyotaja, hata kama hakuna jipya.
        Sema kilicho kipya, kisicho kipya, na utaandika tena lini.
        Ongeza muda kati ya taarifa hali inapotulia tu, na useme hivyo.
    .done-when = Hakuna saa iliyoahidiwa iliyokosekana, na taarifa ya mwisho inasema kuwa ni ya mwisho.

step-s4_gate = Kizuizi cha usalama: je, tunaweza kuchapisha sasa?
    .why = Picha ya furaha wakati mtu bado anaumwa au anasubiri hukumbukwa kuliko mgogoro wenyewe.
    .how =
        Uliza: je, kuna aliye hatarini bado, au anayesubiri jibu?
        Uliza: je, aliyeumizwa angekwazika kuona hili leo?
        Ukiwa na shaka, subiri siku moja na uulize tena.
    .done-when = Hakuna aliye hatarini, hoja kuu tatu zimejibiwa, na mtu amekubali akiandika tarehe.

step-s4_useful = Chapisha jambo la manufaa linalojibu hoja za watu
    .why = Kinachowasaidia watu huaminiwa; kinachokusifu mapema hivi hakiaminiwi.
    .how =
        Chagua swali halisi kutoka kwenye jumbe.
        Lijibu wazi: mnavyokagua, mnavyohifadhi, na namna ya kuomba kurejeshewa pesa.
        Lionyeshe kwa picha ya kitu halisi.
    .done-when = Chapisho linalojibu swali lililoulizwa kweli liko hewani.

step-s4_story = Simulia kisa cha kweli cha mteja, kwa ridhaa yake
    .why = Kisa cha kweli cha karibuni huwakumbusha watu unachofanya vizuri; kisa cha kubuni huwa mgogoro unaofuata.
    .how =
        Hakikisha hakuna aliye hatarini na kwamba malalamiko makuu yamejibiwa.
        Mwombe mteja halisi ruhusa kwa maandishi, na umwonyeshe maandishi kwanza.
        Kisa kiwe kifupi na kinachoweza kuthibitishwa.
        Usitaje mgogoro, na usitoe zawadi.
    .done-when = Kisa kina ridhaa iliyohifadhiwa na chanzo kilichothibitishwa, na kimechapishwa baada ya kizuizi cha usalama kuondolewa.

step-s4_thanks = Washukuru waliosaidia
    .why = Waliokuonya au kusimama nawe walifanya kwa hiari; neno la binafsi linatosha, na hukumbukwa.
    .how =
        Andika orodha: nani alionya kwanza, nani aliwasaidia wengine, nani alifanya kazi hadi usiku.
        Mwandikie kila mmoja mwenyewe sentensi moja ya kweli.
        Mshukuru pia aliyelalamika, kama angependa.
    .done-when = Kila aliye kwenye orodha amepata neno la binafsi, si kampeni.

step-s4_community = Onyesha kazi za karibuni na ushiriki wa jamii
    .why = Watu wanataka kuona kuwa maisha yanaendelea, kwa mambo wanayoweza kuyahakiki.
    .how =
        Chagua jambo mlilofanya kweli katika wiki za karibuni, lenye tarehe.
        Onyesha kazi na watu, kwa ridhaa yao.
        Acha tuzo za zamani na maneno makubwa.
    .done-when = Chapisho lina tarehe, na mgeni anaweza kuhakiki linachosema.

step-s4_restart = Anza tena kalenda ya masoko
    .why = Machapisho yaliyoandikwa kabla ya mgogoro yanaweza kumaanisha kitu kingine sasa.
    .how =
        Subiri hadi kipimo kikae kwenye shwari au angalizo kwa siku mbili.
        Soma tena kila chapisho lililosimamishwa kana kwamba wewe ndiye uliyelalamika.
        Badilisha au acha lisilofaa, na uanze na chapisho moja kwa siku.
    .done-when = Kila chapisho lililosimamishwa limetazamwa tena, na limepangwa, limebadilishwa au limeachwa.

step-s5_close = Funga mgogoro na uanze kipindi cha ufuatiliaji
    .why = Mwisho unaotangazwa huipa timu nafasi ya kupumzika na huweka mpaka ulio wazi.
    .how =
        Hakikisha: utulivu kwa siku kadhaa, wote wamejibiwa, ahadi zimetimizwa.
        Andika tarehe na sababu ya kufunga.
        Weka siku ambayo utaendelea kufuatilia kwa karibu hadi ifike.
    .done-when = Jalada lina tarehe ya kufunga, sababu, na mwisho wa kipindi cha ufuatiliaji.

step-s5_compare = Linganisha hisia za watu na za awali
    .why = Ni ulinganisho tu unaoonyesha kama imani imerudi, au kama watu wameacha tu kuandika.
    .how =
        Tazama hisia za wiki hii kando ya wiki ya kawaida kabla ya mgogoro.
        Tazama pia idadi ya jumbe.
        Andika sentensi moja kuhusu kilichobadilika.
    .done-when = Ulinganisho wa wiki hii uko kwenye jalada, pamoja na sentensi moja.

step-s5_ask = Waulize wateja kama suala limetatuliwa
    .why = Aliyelalamika ndiye pekee anayeweza kusema kuwa limekwisha.
    .how =
        Mwandikie kila uliyemsaidia, baada ya wiki moja hivi.
        Uliza swali moja la wazi: je, kuna kilichobaki?
        Usitoe chochote kwa malipo ya jibu, na usiombe maoni ya nyota.
    .done-when = Kila jibu liko kwenye jalada, na kilichokuwa kimebaki kimeshughulikiwa.

step-s5_review = Fanyeni tathmini baada ya mgogoro
    .why = Mnachojifunza wiki ya kwanza baada ya mgogoro ndicho kitakachowasaidia wakati mwingine.
    .how =
        Kutaneni wote mlioshiriki kwa dakika 45, mkiwa na mtiririko wa matukio.
        Jiulizeni: nini kilitokea, nini kilienda vizuri, nini kilichelewa au kilikosekana, na tubadilishe nini.
        Tafuteni chanzo, si wa kulaumiwa.
        Geuzeni kila funzo kuwa hatua moja yenye jina na tarehe.
    .done-when = Tathmini imehifadhiwa, na kila funzo lina hatua yenye jina na tarehe, au lina alama "hakuna badiliko, kwa sababu".

step-s5_improve = Weka mafunzo kwenye mpango, violezo na mazoezi
    .why = Funzo linalobaki vichwani mwa watu huondoka nao.
    .how =
        Badilisha mpango pale ulipochelewa au kukosea, na uweke tarehe kando.
        Boresha violezo mlivyolazimika kuviandika upya.
        Fanyia mazoezi sehemu iliyokwenda vibaya zaidi, ndani ya mwezi mmoja.
    .done-when = Kila badiliko liko kwenye mpango na tarehe yake, na zoezi linalofuata lina siku.

step-s5_report = Andika ripoti ya ukurasa mmoja
    .why = Ukurasa mmoja wenye tarehe husaidia mbele ya bima, mamlaka na kumbukumbu yako mwenyewe.
    .how =
        Andika nini kilitokea, lini, mlifanya nini, na kiliishaje.
        Chukua saa kutoka kwenye mtiririko wa matukio, si kichwani.
        Usitaje majina ya wateja.
    .done-when = Ukurasa mmoja umehifadhiwa pia nje ya kompyuta hii, na msimamizi ameusoma.

step-s5_engage = Endelea kuwasiliana: jibu pia sifa na maswali
    .why = Ukurasa unaojibu malalamiko pekee hufundisha watu kulalamika.
    .how =
        Tenga muda mfupi kila wiki kwa jumbe za kirafiki na maswali.
        Jibu kwa jina la mtu na jambo moja la kweli.
        Sifa za wafanyakazi wafikishie wao.
    .done-when = Jumbe nyingi za wiki hii zimejibiwa, na za kirafiki pia.

step-s5_audit = Kagua sifa ya biashara mara kwa mara
    .why = Kushuka polepole ni rahisi kuzuia kuliko kuanguka.
    .how =
        Tafuta biashara yako kama mteja mpya angefanya.
        Soma maoni mapya kila mahali, na ulinganishe na mara iliyopita.
        Andika jambo moja la kuboresha, na siku ya ukaguzi unaofuata.
    .done-when = Ukaguzi umelinganishwa na uliopita, na siku inayofuata imewekwa.
