# ? translation not checked by a speaker
share-title = Siku 7 zilizopita
share-total =
    { $count ->
        [one] Ujumbe 1 hasi.
       *[other] Jumbe { $count } hasi.
    }
share-none = Hakuna ujumbe hasi.
share-young = Bado hakuna cha kulinganisha.
share-where = Zilipoandikwa
share-where-more =
    { $count ->
        [one] Mahali 1 zaidi (jumbe: { $messages })
       *[other] Mahali { $count } zaidi (jumbe: { $messages })
    }
share-about = Zinahusu nini
share-about-more =
    { $count ->
        [one] Jambo 1 zaidi (jumbe: { $messages })
       *[other] Mambo { $count } zaidi (jumbe: { $messages })
    }
share-of = { $count } kati ya { $total }
share-usual =
    { $week ->
        [0] kwa kawaida chini ya 1 kwa wiki
       *[other] kwa kawaida { $week } kwa wiki
    }
share-new = hakuna katika wiki nne zilizotangulia
