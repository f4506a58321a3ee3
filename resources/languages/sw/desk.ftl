desk-looked =
    { $count ->
        [one] Ujumbe mpya 1
       *[other] Jumbe mpya { $count }
    }
desk-exported =
    { $count ->
        [one] Ujumbe 1 umeandikwa kwenye { $file }
       *[other] Jumbe { $count } zimeandikwa kwenye { $file }
    }
desk-healthy = Kila kitu kiko sawa kwenye { $folder }
desk-practice = Mazoezi: { $business } ni biashara ya kubuni. Hakuna kitu hapa cha kweli wala kinachotoka kwenye kompyuta hii.
desk-restored = Nakala { $file } imerejeshwa. Faili zilizoharibika zimehifadhiwa kando yake.
desk-way-back = Amri “check --restore” hurejesha nakala nzuri ya mwisho.
