# What a search of the messages finds is put into a crisis file; one message is taken out of it.
# ? translation not checked by a speaker (all of this file)
gather-all =
    { $count ->
        [one] Uingize kwenye jalada…
       *[other] Ingiza zote { $number } kwenye jalada…
    }
gather-title = Ingiza zilizopatikana kwenye jalada
gather-ask = Zimepatikana kwa: { $asked }
gather-which = Jalada lipi la mgogoro
gather-file = Jalada: { $text }
gather-comes =
    { $count ->
        [0] Zote tayari zimo katika jalada hili.
        [one] Ujumbe 1 haumo bado na unaingia. Unahifadhiwa kama ushahidi.
       *[other] Jumbe { $number } hazimo bado na zinaingia. Zinahifadhiwa kama ushahidi.
    }
gather-comes-many = Jumbe { $number } hazimo bado na zinaingia. { $kept } za karibuni zinahifadhiwa kama ushahidi.
gather-comes-most = Zaidi ya jumbe { $number } hazimo bado. { $number } za karibuni zinaingia sasa, na { $kept } kati yake zinahifadhiwa kama ushahidi. Rudia kwa zilizobaki.
gather-yes = Ziingize
gather-no = Acha ilivyo
gather-done = Sasa zimo katika jalada, na mtiririko wake wa matukio unasema zilipatikana kwa utafutaji upi.
gather-see = Nenda kwenye mgogoro
gather-no-case = Hakuna jalada la mgogoro lililo wazi. Fungua moja kwa jumbe hizi.
gather-open = Fungua mgogoro…
gather-take-out = Utoe kwenye jalada la mgogoro
gather-take-out-which = Kwenye jalada lipi la mgogoro?
gather-taken-out = Umetolewa kwenye jalada. Kilichohifadhiwa kama ushahidi kinabaki.
gather-put-back = Rudisha
gather-is-back = Umo tena katika jalada.
gather-asked-all = jumbe zote
gather-asked-words = maneno “{ $text }”
gather-asked-only =
    { $count ->
        [one] ujumbe mmoja uliochaguliwa
       *[other] jumbe { $count } zilizochaguliwa
    }
