# The messages of a file: some are taken out, or moved into a file of their own.
# ? translation not checked by a speaker (all of this file)
sort-open = Panga jumbe…
sort-title = Jumbe za jalada hili
sort-ask = Chagua jumbe zisizohusika hapa, au zilizo suala lake zenyewe. Kilichohifadhiwa kama ushahidi hubaki katika ushahidi wa jalada hili.
sort-search = Onyesha jumbe zenye maneno haya tu
sort-list = Jumbe za jalada hili
sort-stamp = { $who } · { $platform } · { $time }
sort-none = Hakuna ujumbe unaolingana na maneno haya.
sort-cut = Zinaonyeshwa { $number } za karibuni. Andika maneno ili kupata za zamani.
sort-chosen =
    { $count ->
        [0] Hakuna uliochaguliwa
        [one] Ujumbe 1 umechaguliwa
       *[other] Jumbe { $count } zimechaguliwa
    }
sort-all = Chagua zote zinazoonyeshwa
sort-nothing = Usichague yoyote
sort-split = Fungua jalada nazo…
sort-take-out = Zitoe
sort-close = Funga
sort-taken-out =
    { $count ->
        [one] Ujumbe 1 umetolewa kwenye jalada hili.
       *[other] Jumbe { $count } zimetolewa kwenye jalada hili.
    }
sort-put-back = Rudisha
sort-split-title = Jalada lake zenyewe
sort-split-ask =
    { $count ->
        [one] Ujumbe 1 unaingia katika jalada jipya na kuhifadhiwa humo kama ushahidi. Mitiririko yote miwili ya matukio inasema hivyo.
       *[other] Jumbe { $count } zinaingia katika jalada jipya na kuhifadhiwa humo kama ushahidi. Mitiririko yote miwili ya matukio inasema hivyo.
    }
sort-proposed = Imependekezwa kutokana na jumbe hizi.
sort-share = Zibaki katika jalada hili pia
sort-split-yes = Fungua jalada
sort-split-back = Rudi
