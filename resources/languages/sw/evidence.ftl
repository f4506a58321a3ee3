# Evidence of a crisis: what is kept cannot be changed unseen. "Seal": the digits that prove it.
# ? all of this file
evidence-open = Ushahidi
evidence-title = Ushahidi
evidence-about = Machapisho huhaririwa na kufutwa. Unachohifadhi hapa hubaki kama kilivyokuwa: kila ingizo hufungwa kwa muhuri pamoja na lililotangulia, kwa hiyo badiliko lolote la baadaye huonekana.
evidence-list = Yaliyohifadhiwa hadi sasa
evidence-more = Onyesha maingizo ya awali
evidence-note = Kilichosemwa au kufanyika, au faili inaonyesha nini
    .example = Mteja alipiga simu saa 3:10 asubuhi akasimulia jambo hilohilo
evidence-add-note = Hifadhi maelezo haya
evidence-add-file = Hifadhi faili au picha ya skrini…
evidence-paste = Bandika maandishi au picha
evidence-picture = picha iliyobandikwa
evidence-nothing-pasted = Hakuna maandishi wala picha isiyozidi megapikseli 40 ya kubandika. Nakili kwanza.
evidence-text-pasted = Yamebandikwa. Ongeza kiungo na saa yalipoandikwa, kisha uyahifadhi.
evidence-add-messages = { $count ->
    [one] Hifadhi ujumbe mmoja zaidi wa mgogoro huu
   *[other] Hifadhi jumbe { $count } zaidi za mgogoro huu
}
evidence-is-gone = Chapisho lenyewe halipo tena
evidence-hand-over = Toa vyote kama faili moja…
evidence-zip = Folda iliyobanwa
evidence-zip-name = Ushahidi { $day }
evidence-close = Funga
evidence-writing = Inaandikwa…
evidence-written = Imeandikwa: { $file }. Tazama ndani yake kabla ya kuikabidhi: ina kila kitu kilichohifadhiwa hapa.
evidence-folder = Fungua folda
evidence-folder-failed = Folda haikuweza kufunguliwa. Ni { $folder }.
evidence-copy-seal = Nakili muhuri wa mwisho
evidence-seal-copied = Umenakiliwa. Mtumie mtu unayemwamini leo: hapo hakuna atakayeweza kusema baadaye kwamba maingizo yaliyotangulia yalibadilishwa.
evidence-seal = Muhuri wa mwisho: { $seal }
evidence-seal-why = Mtumie mtu unayemwamini muhuri wa mwisho: kwa huo utaweza kuonyesha baadaye kwamba hakuna kilichohifadhiwa kabla yake kilichobadilishwa.
evidence-stamp = na. { $number } · imehifadhiwa { $time } · { $who }
evidence-stamp-alone = na. { $number } · imehifadhiwa { $time } · yenyewe
evidence-nobody = mtu asiyejulikana
evidence-message = { $who } kwenye { $platform }, iliandikwa { $time }
evidence-changed = Imebadilishwa: { $who } kwenye { $platform }, iliandikwa { $time }. Sasa inasema:
evidence-gone = Chapisho lenyewe la ujumbe halipo tena
evidence-file = Faili { $name } (kB { $size })
evidence-note-kept = Maelezo
# ?
evidence-said = Tulichosema kwenye { $platform }
    .person = Tulichomwambia { $person } kwenye { $platform }
    .anywhere = Tulichowaambia wote
evidence-whole = { $count ->
    [one] Ingizo hilo moja liko kama lilivyohifadhiwa.
   *[other] Maingizo yote { $count } yako kama yalivyohifadhiwa.
}
evidence-empty = Bado hakuna kilichohifadhiwa. Anza na machapisho ya kwanza, kabla hayajatoweka.
# ?
evidence-checked = Imekaguliwa mwisho: { $time }.
evidence-check-again = Kagua tena
evidence-broken = Ingizo la { $number } haliko kama lilivyohifadhiwa: { $why } Yaliyotangulia yako salama. Tumia nakala ya kila siku ya kabla ya badiliko, na umjulishe aliye na faili.
evidence-fault-altered = maudhui yake yalibadilishwa.
evidence-fault-lost = halipo.
evidence-fault-cut = mwisho wa orodha haupo.
evidence-fault-file-altered = faili yake ilibadilishwa.
evidence-fault-file-lost = faili yake haipo.
evidence-readme-file = NISOME
evidence-summary-file = Muhtasari
evidence-report-file = Kwa taarifa kwenye jukwaa
evidence-readme-title = Ushahidi: { $kind }
evidence-readme-what = Hii ni nini: "entries.jsonl" ina ingizo moja kwa kila mstari, kama lilivyohifadhiwa. "seals.txt" ina muhuri wa kila ingizo. Folda "files" ina faili. "SHA256SUMS" ina SHA-256 ya kila kitu kilichomo.
evidence-readme-check = Jinsi ya kukagua: muhuri wa ingizo ni SHA-256 ya muhuri uliotangulia, kivunja mstari, na mstari wa ingizo bila kivunja mstari chake. Kabla ya ingizo la kwanza muhuri ni sifuri 64. Mtaalamu yeyote wa programu anaweza kufanya hivi kwa dakika chache kwa zana za kawaida.
evidence-readme-seal = Muhuri wa mwisho: { $seal }
evidence-readme-proves = Inathibitisha nini: hakuna kilichobadilishwa, kuachwa au kupangwa upya tangu mtu mwingine alipopokea muhuri huu.
evidence-readme-not = Haithibitishi nini: kwamba saa ya kompyuta hii ilikuwa sahihi, kwamba waliyoandika watu ni kweli, au ni akina nani walio nyuma ya majina. Haya ni maelezo ya jumla, si ushauri wa kisheria.
evidence-report-title = Kilichoandikwa, wapi na lini
evidence-no-link = (kiungo hakijulikani)
evidence-report-ground = Kanuni inayovunjwa: { $ground }
evidence-report-no-ground = Kanuni inayovunjwa: (ichague kwenye fomu ya jukwaa; maoni mabaya lakini ya kweli hayavunji yoyote)
evidence-summary-more = { $count ->
    [one] Ingizo moja zaidi liko kwenye entries.jsonl.
   *[other] Maingizo { $count } zaidi yako kwenye entries.jsonl.
}
