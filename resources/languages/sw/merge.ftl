# Two open files that are one matter are put together; and the other files that a file belongs with.
# ? translation not checked by a speaker (all of this file)
merge-open = Suala moja na jalada lingine…
merge-title = Suala moja na jalada lingine
merge-ask = Majalada mawili ya suala moja ni kazi maradufu. Yaunganishe: moja linaendelea, lingine linamalizika na linabaki kusomwa. Hakuna kutengua. Baadaye jumbe zinaweza kuhamishiwa tena kwenye jalada lake.
merge-other = Jalada lile lingine
merge-which = Lipi linaendelea
merge-this = Hili: { $text }
merge-that = Lile lingine: { $text }
merge-happens = Kitakachotokea
merge-comes =
    { $count ->
        [0] “{ $text }” linaendelea. Tayari lina jumbe zote za jalada lile lingine.
        [one] “{ $text }” linaendelea, na ujumbe 1 wa jalada lile lingine unaingia humo.
       *[other] “{ $text }” linaendelea, na jumbe { $count } za jalada lile lingine zinaingia humo.
    }
merge-ends = “{ $text }” linamalizika. Ukurasa wake, mtiririko wa matukio na ushahidi hubaki kama ulivyo, kwa kubofya mara moja kutoka jalada linaloendelea.
merge-steps =
    { $count ->
        [one] Hatua 1 iliyokamilika huko inahesabika imekamilika hapa pia.
       *[other] Hatua { $count } zilizokamilika huko zinahesabika zimekamilika hapa pia.
    }
merge-along = Jumbe kuu, yanayofanyika, yaliyosimamishwa na waliopigiwa simu huja pamoja, kila kitu mara moja tu.
merge-promise = Taarifa ijayo inabaki imeahidiwa kabla ya { $due }.
merge-left =
    { $count ->
        [one] Mstari 1 ambao kila mtu anausema hauna nafasi. Unabaki kusomwa katika jalada linalomalizika.
       *[other] Mistari { $count } ambayo kila mtu anaisema haina nafasi. Inabaki kusomwa katika jalada linalomalizika.
    }
merge-level = Kiwango: { $level }, kilicho kizito zaidi kati ya viwili.
merge-yes = Yaunganishe
merge-no = Yaache mbalimbali
merge-tie-merged = Limeunganishwa na hili: { $text }
merge-tie-merged-into = Linaendelea katika: { $text }
merge-tie-split-off = Jumbe zilizohamishwa kutoka hapa: { $text }
merge-tie-split-shared = Jumbe zimo pia katika: { $text }
merge-tie-split-from = Limetoka katika: { $text }
