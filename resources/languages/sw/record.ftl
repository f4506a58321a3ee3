# Everything that happened in a crisis in one line of time: on a sheet, and on pages that are handed over.
# ? all of this file
record-open = Mtiririko wa matukio
record-about = Kila kilichotokea katika mgogoro huu, kilichoandikwa na programu na kilichoandikwa na watu. Yaliyomo hapa hayabadilishwi wala kufutwa.
record-note = Ongeza jambo lililotokea
    .example = Nimempigia simu mwenye nyumba: jiko litafungwa hadi saa sita mchana
record-when = Lilipotokea
record-keep-note = Hifadhi kumbukumbu hii
record-filter = Onyesha
record-words = Mistari yenye maneno haya tu
record-sort-all = Yote
record-sort-case = Hatua na maamuzi
record-sort-note = Kumbukumbu
record-sort-call = Simu
record-sort-reply = Majibu
record-sort-messages = Jumbe
record-sort-evidence = Ushahidi
record-sort-meter = Kipimo na arifa
record-list = Ya karibuni kwanza
record-count = { $count ->
    [one] Mstari mmoja
   *[other] Mistari { $count }
}
record-nothing = Hakuna kinacholingana. Chagua “Yote” na ufute maneno.
record-earlier = Onyesha mistari ya awali
record-close = Funga
record-pdf = Hifadhi PDF…
record-html = Hifadhi ukurasa wa wavuti…
record-file-name = Mtiririko wa matukio { $day }
record-pdf-kind = PDF
record-html-kind = Ukurasa wa wavuti
record-writing = Inaandikwa…
record-written = Imeandikwa: { $file }. Ipitie kabla ya kuikabidhi: ina majina na maneno ya wateja wako.
record-page-title = Mtiririko wa matukio: { $kind }
record-page-case = Jambo lenyewe: { $summary }
record-page-from = Jalada lilifunguliwa { $opened }. Nakala hii imeandikwa { $now }. Saa ni za kompyuta hii ({ $zone }).
record-page-closed = Jalada lilifungwa { $closed }.
record-page-all = { $count ->
    [one] Kila kilichohifadhiwa kulihusu: mstari mmoja.
   *[other] Kila kilichohifadhiwa kulihusu: mistari { $count }.
}
record-page-part = { $count ->
    [one] Sehemu tu: mstari mmoja ({ $what }).
   *[other] Sehemu tu: mistari { $count } ({ $what }).
}
record-page-words = yenye maneno: { $words }
record-page-more = { $count ->
    [one] Mstari mmoja wa baadaye haumo katika kurasa hizi. Hifadhi kama ukurasa wa wavuti ili uwe na yote.
   *[other] Mistari { $count } ya baadaye haimo katika kurasa hizi. Hifadhi kama ukurasa wa wavuti ili uwe na yote.
}
record-page-number = { $number } kati ya { $count }
record-line-stamp = { $time } · { $sort } · { $who }
record-itself = yenyewe
record-noted-later = { $time } (imeandikwa { $noted })
record-sealed = Na. { $number }: { $what }
record-level = Kipimo kimefika { $score }: { $level }
record-level-unseen = Kipimo: { $level }
record-alert = Arifa imeonyeshwa: { $what }
record-alert-held = Arifa imezuiwa: { $what }
record-arrived = Ujumbe umefika: { $who } kwenye { $platform }, iliandikwa { $time }
record-arrived-many = Jumbe { $count } za mgogoro huu zimefika, ya mwisho { $until }
# ?
record-arrived-kept = Umehifadhiwa kama ushahidi na. { $number }, { $time }
record-reply-sent = Jibu limetumwa kwenye { $platform }
record-reply-waiting = Jibu kwenye { $platform } lilijaribiwa lakini halikutumwa
record-reply-sending = Jibu kwenye { $platform } linatumwa
record-reply-unclear = Jibu kwenye { $platform }: haijulikani kama limefika
record-reply-refused = Jibu kwenye { $platform } limekataliwa
record-reply-withdrawn = Jibu kwenye { $platform } limeondolewa
# ? translation not checked by a speaker (the next two)
record-answers = Majibu ya kwanza: jumbe { $answered } kati ya { $asked } zimejibiwa, nusu yake ndani ya { $span }.
record-answers-few = Majibu ya kwanza: jumbe { $answered } kati ya { $asked } zimejibiwa; ni chache mno kutaja muda wa kawaida.
