import-add = Ongeza ujumbe…
import-open = Leta kutoka faili…

# -- one message
import-note-title = Ongeza ujumbe
import-note-ask = Kwa yale ambayo mtu ameandika mahali ambapo Utulivu haiwezi kuangalia. Ujumbe huhesabiwa kwa wakati ulipoandikwa.
import-note-text = Nini kiliandikwa?
    .hint = Bandika kama kilivyo. Picha pekee pia inatosha.
import-note-when = Lini?
import-note-where = Wapi?
import-note-who = Nani aliandika?
    .hint = Acha wazi kama hujui.
    .example = Jina au jina la mtumiaji
import-note-link = Kiungo chake
    .hint = Kikiwepo tu.
    .example = https://
import-note-stars = Nyota
import-note-stars-none = Bila nyota
import-note-stars-some = { $count ->
    [one] Nyota { $number } kati ya 5
   *[other] Nyota { $number } kati ya 5
  }
import-note-keep = Ongeza
import-note-keeping = Inaongezwa…
import-note-cancel = Ghairi
import-note-kept = Ujumbe umeongezwa.
import-picture = Picha yake
    .hint = Picha ya skrini ya PNG au JPEG, isiyozidi MB 10. Unaweza pia kuiburuta hadi hapa. Inabaki kwenye kompyuta hii.
import-picture-choose = Chagua picha…
import-picture-paste = Bandika picha
import-picture-remove = Ondoa picha
import-picture-there = Picha ya ujumbe huu
import-picture-shown = Picha iliyochaguliwa
# ?
import-picture-none = Hakuna picha kwenye ubao wa kunakili.
import-picture-files = Picha

# -- a file
import-title = Leta jumbe kutoka faili
import-ask = Chagua faili yenye jumbe. Utaona kilichomo kabla ya chochote kuhifadhiwa.
# ?
import-chat = Gumzo la WhatsApp
    .how = Kwenye simu fungua gumzo, chagua “Hamisha gumzo” kisha “Bila media”, na utume faili kwenye kompyuta hii.
import-table = Jedwali
    .how = Mstari mmoja kwa kila ujumbe, pamoja na tarehe na maandishi yake, uliohifadhiwa kama CSV au JSON. Programu za lahajedwali zinaweza kuhifadhi kama CSV.
import-choose = Chagua faili…
import-drop = Unaweza pia kuburuta faili hadi hapa.
import-files = Magumzo na majedwali
import-files-all = Faili zote
import-reading = Inasoma faili…
import-another = Faili nyingine
import-close = Funga
import-new = { $count ->
    [0] Hakuna kipya kwenye faili hii.
    [one] Ujumbe mpya { $number }.
   *[other] Jumbe mpya { $number }.
  }
import-known = { $count ->
    [one] Ujumbe { $number } tayari upo hapa.
   *[other] Jumbe { $number } tayari zipo hapa.
  }
import-unread = { $count ->
    [one] Mstari { $number } hausomeki.
   *[other] Mistari { $number } haisomeki.
  }
import-aside-own = { $count ->
    [one] Mstari { $number } ni wako mwenyewe.
   *[other] Mistari { $number } ni yako mwenyewe.
  }
import-aside-media = { $count ->
    [one] Picha au sauti { $number } haimo kwenye faili.
   *[other] Picha au sauti { $number } hazimo kwenye faili.
  }
import-aside-system = { $count ->
    [one] Mstari { $number } ni taarifa ya programu yenyewe.
   *[other] Mistari { $number } ni taarifa za programu yenyewe.
  }
import-aside-older = { $count ->
    [one] Ujumbe { $number } wa zamani umeachwa: zisizozidi 50,000 huingia kwa mara moja.
   *[other] Jumbe { $number } za zamani zimeachwa: zisizozidi 50,000 huingia kwa mara moja.
  }
import-aside-stars = { $count ->
    [one] Kwenye mstari { $number } nyota hazikusomeka.
   *[other] Kwenye mistari { $number } nyota hazikusomeka.
  }
import-order = Ni nini hutangulia kwenye tarehe za faili hii?
    .hint = Zinaweza kusomwa kwa njia mbili, na hakuna kinachoamua ndani ya faili.
import-order-likely = Tarehe zinaweza kusomwa kwa njia mbili. Kwa njia hii pekee zinafuatana.
import-order-choose = Tafadhali chagua
import-order-day = Siku: 3/4 ni 3 Aprili
import-order-month = Mwezi: 3/4 ni 4 Machi
import-me = Wewe ni nani kwenye gumzo hili?
    .hint = Mistari yako mwenyewe haihifadhiwi. Kati ya watu wawili inaonyesha ulichokwisha kujibu.
import-me-choose = Tafadhali chagua
import-me-nobody = Si yeyote kati yao
import-place = Iliandikwa wapi?
    .hint = Kwa mistari isiyotaja mahali.
import-letters = Herufi
    .hint = Chagua nyingine ikiwa maandishi hapa chini yanaonekana ya ajabu.
import-letters-utf-8 = Unicode
import-letters-utf-16 = Unicode, baiti mbili kila moja
import-letters-windows-1255 = Kiebrania (Windows)
import-letters-windows-1252 = Ulaya Magharibi (Windows)
import-columns = Safu ipi ni nini?
import-columns-hide = Ficha safu
import-columns-missing = Haijulikani ni safu ipi yenye tarehe au maandishi. Tafadhali ichague.
import-column-date = Tarehe
import-column-time = Saa
import-column-author = Jina
import-column-handle = Jina la mtumiaji
import-column-text = Maandishi
import-column-title = Kichwa
import-column-stars = Nyota
import-column-link = Kiungo
import-column-platform = Mahali
import-column-answered = Tarehe ya jibu
import-column-none = Haimo kwenye faili
import-rows = Kitakachohifadhiwa
import-rows-first = { $count ->
    [one] Unaona ujumbe wa kwanza.
   *[other] Unaona jumbe { $number } za kwanza.
  }
import-head-when = Lini
import-head-who = Nani
import-head-where = Wapi
import-head-stars = Nyota
import-head-text = Maandishi
import-unread-title = Mistari isiyosomeka
import-unread-row = Mstari wa { $line }: { $why }
import-unread-more = { $count ->
    [one] na { $number } zaidi
   *[other] na { $number } zaidi
  }
import-why-no-date = hauna tarehe
import-why-bad-date = tarehe yake haisomeki
import-why-future = tarehe yake bado haijafika
import-why-empty = hausemi chochote
import-why-broken = umeharibika
import-go = { $count ->
    [0] Leta
    [one] Leta ujumbe { $number }
   *[other] Leta jumbe { $number }
  }
import-keeping = Inahifadhi: { $number } kati ya { $all }
import-done = { $count ->
    [0] Hakuna kipya kilichohifadhiwa.
    [one] Ujumbe { $number } umehifadhiwa.
   *[other] Jumbe { $number } zimehifadhiwa.
  }
import-stop = Acha
import-stopping = Inaacha…
# ? uletaji
import-stopped = Umeacha uletaji. Faili ileile italeta zilizobaki.
import-undo = Tendua
    .name = Tendua: { $name }
import-undoing = Inatendua…
import-undone = { $count ->
    [0] Hakuna kilichoondolewa.
    [one] Ujumbe { $number } umeondolewa.
   *[other] Jumbe { $number } zimeondolewa.
  }
import-stayed = { $count ->
    [one] Ujumbe { $number } unabaki: umeshikiliwa na jalada la mgogoro, jibu au faili nyingine.
   *[other] Jumbe { $number } zinabaki: zimeshikiliwa na jalada la mgogoro, jibu au faili nyingine.
  }
import-earlier = Zilizoletwa awali
import-earlier-hand = kwa mkono
import-earlier-picture = picha
import-earlier-row = { $when } · { $count ->
    [one] Ujumbe { $number }
   *[other] Jumbe { $number }
  }
import-earlier-undone = { $when } · imetenduliwa

# -- without a window
import-dry = Hakuna kilichohifadhiwa: hili lilikuwa jaribio tu.
import-row = { $id }  { $when }  { $name }  { $count ->
    [one] Ujumbe { $number }
   *[other] Jumbe { $number }
  }
