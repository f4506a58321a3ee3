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
share-about = Zinahusu nini
share-of = { $count } kati ya { $total }
share-usual =
    { $week ->
        [0] kwa kawaida chini ya 1 kwa wiki
       *[other] kwa kawaida { $week } kwa wiki
    }
share-new = hakuna katika wiki nne zilizotangulia
