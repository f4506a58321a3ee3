# The voice check beside a draft: how an angry customer would hear it.
# ? all of this file
voice-title = Jibu litakavyosikika
voice-fields = Ya kujaza
voice-fields-open = { $count ->
    [one] Ya kujaza ({ $number })
   *[other] Ya kujaza ({ $number })
  }
voice-tab = Sauti { $score }
# ?
voice-stands = Sentensi hiyo iko tayari kwenye maandishi yako: sasa imewekewa alama.
voice-empty = Maandishi yakiwepo, yatasomwa hapa kama mteja mwenye hasira angeyasoma. Hakuna kinachotoka kwenye kompyuta hii, na hakuna kinachozuiwa.
voice-score = { $score } kati ya 100
voice-good = Tulivu na wazi. Linafaa kutumwa.
voice-improve = Karibu tayari. Boresha jambo moja au mawili.
voice-rewrite = Ni vizuri kuandika upya sehemu yake.
voice-stop = Tafadhali usilitume kwanza.
voice-waits = { $count ->
    [one] Nafasi moja bado iko wazi. Alama itakuja ikishajazwa; kinachosikika tayari kiko hapa chini.
   *[other] Nafasi { $number } bado ziko wazi. Alama itakuja zikishajazwa; kinachosikika tayari kiko hapa chini.
  }
voice-threat = Hili linasomeka kama kitisho. Litawasha moto zaidi, na wengine watalisambaza. Liondoe.
voice-review-bargain = Kuna kitu kinachotolewa ili maoni yabadilishwe au yaondolewe. Mitandao hukataza hilo, na huonekana kama kununua ukimya. Liondoe.
voice-words = “{ $words }”
voice-insert = Weka
voice-instead = Tumia hili
voice-calmer = Kwa utulivu: “{ $text }”
voice-show = Onyesha
voice-well = Yaliyosemwa vizuri tayari
voice-redact = Ondoa taarifa za faragha
voice-redacted = Zimeondolewa. Ctrl+Z inazirudisha.
voice-not-here = halihitajiki hapa
voice-acknowledge = Linataja tatizo lao
    .half = Linagusa jambo; sema wazi kilichowapata.
    .none = Sema kwa maneno yako ni nini kilichowaendea vibaya.
voice-empathy = Linasema walivyojisikia
    .half = Kuomba radhi peke yake hakutoshi. Sema ilivyokuwa kwao.
    .none = Sema kwa maneno ya kawaida ilivyokuwa kwao.
voice-ownership = Linakubali sehemu yenu
    .half = Mnachukua hatua; semeni pia sehemu yenu, bila kukisia chanzo.
    .none = Sema sehemu ipi ni yenu, bila kukisia chanzo.
voice-next-step-time = Hatua na wakati
    .half = Kuna hatua; sema itakuwa lini.
    .none = Sema kinachofuata, na lini.
voice-private-channel = Njia ya faragha ya kuwapata
    .half = Toa mawasiliano moja yanayomfikia mtu.
    .none = Toa mawasiliano moja: simu au barua pepe.
voice-signature = Limesainiwa na mtu
    .half = Mtu ametajwa; mtu huyo asaini.
    .none = Malizia kwa jina lako la kwanza.
voice-no-blame = Halimlaumu yeyote
    .half = Hili linaweza kusikika kama lawama.
    .none = Hili linamtupia lawama mteja au wengine.
voice-no-defensive = Halibishani
    .half = Hili linasikika kidogo kama kisingizio.
    .none = Hili linajitetea badala ya kuwasikiliza.
voice-no-sarcasm = Hakuna kejeli
    .half = Hili linaweza kusikika kama kejeli.
    .none = Hili ni kejeli. Wengine watalisambaza.
voice-no-legalese = Maneno ya kawaida
    .half = Rasmi kidogo. Sema kama ungesema dukani.
    .none = Lugha ya mawakili. Inasikika kama mnajificha nyuma yake.
voice-no-shouting = Halipigi kelele
    .half = Sauti kubwa kidogo: punguza alama za mshangao, herufi kubwa au emoji.
    .none = Hili linapiga kelele: herufi kubwa, alama nyingi au herufi zilizovutwa.
voice-no-absolute = Linaahidi kinachowezekana
    .half = Neno kubwa. Mnaweza kulitimiza kila mara?
    .none = Hakuna anayeweza kuahidi hili. Sema mlichobadilisha.
voice-no-fake-sorry = Radhi ya kweli
    .half = Hili linapunguza nguvu ya radhi.
    .none = “Kama”, “lakini” au “unavyohisi” huifuta radhi.
voice-no-over-admission = Halikubali lisilothibitishwa
    .half = Angalia: huenda hili linakubali zaidi ya mnachojua.
    .none = Hili linakubali chanzo au kulipa kila kitu kabla ya jambo lolote kujulikana.
voice-no-private-data = Halitaji la faragha
    .half = Hili linasema kidogo kuhusu mtu.
    .none = Hili linataja jambo la faragha mahali ambapo kila mtu anasoma.
voice-private-phone = namba ya simu
    .instead = […]
voice-private-mail = barua pepe
    .instead = […]
voice-private-card = namba ya kadi au akaunti
    .instead = […]
voice-private-identity = namba ya kitambulisho
    .instead = […]
voice-private-order = namba ya agizo au miadi
    .instead = […]
voice-private-address = anwani
    .instead = […]
voice-private-health = afya
    .instead = […]
voice-private-payment = malipo
    .instead = […]
voice-private-visit = tarehe ya ziara
    .instead = […]
voice-private-name = jina
    .instead = […]
voice-private-bond = kwamba mtu ni mteja wenu
    .instead = […]
voice-discreet = Kliniki, wakili, shule: hata msiseme kwamba mtu ni mteja
voice-slip-never-said = Neno ambalo hamtumii kamwe: “{ $against }”
voice-slip-opposite = Hili halilingani na mlichokubaliana: “{ $against }”
voice-slip-not-known = Mliandika kwamba hili halijulikani, au ni madai. Rasimu inalisema kama ukweli: “{ $against }”
voice-slip-other-time = Mliahidi taarifa ijayo saa { $against }. Rasimu inataja wakati mwingine.
voice-slip-left-out = Hakuna sentensi mliyokubaliana iliyomo kwenye maandishi haya. Ya kwanza: “{ $against }”
voice-same-again = { $count ->
    [one] Umeshatuma maandishi karibu sawa na haya mara moja. Weka jambo la mtu huyu: kilichompata, kwa maneno yako.
   *[other] Umeshatuma maandishi karibu sawa na haya mara { $number }. Weka jambo la mtu huyu: kilichompata, kwa maneno yako.
  }
voice-same-anyway = Yatumie hivyo hivyo
voice-settings = Sauti yenu
voice-settings-why = Ukaguzi ulio kando ya majibu yako hufuata haya, na hukupa neno lako kwa kubofya mara moja.
voice-we-say = Maneno unayoyapenda
voice-we-say-hint = wageni, wenzetu, pole
voice-never-said = Husemi kamwe
voice-never-said-hint = k.m. rahisi
voice-say-instead = Badala yake unasema
voice-say-instead-hint = k.m. nafuu
voice-say = Sema “{ $text }”
voice-slip-rather = Unapenda kusema “{ $instead }” kuliko “{ $against }”.
