# Scope and impact of a crisis: where it is loudest, what people are concerned about, how grave it is.
# ? all of this file
impact-open = Ukubwa na athari
impact-title = Ukubwa na athari
impact-about = Mahali ambapo mgogoro umepamba moto, watu wanataka nini kwenu, na unaiathiri vipi biashara. Dakika mbili zinatosha; uiangalie tena kesho.
impact-close = Funga
impact-loudest = Mahali umepamba moto
impact-counting = Jumbe zinasomwa…
impact-silent = Hakuna ujumbe hasi au unaotaja hatari katika mgogoro huu. Bado unaweza kupima athari zake.
impact-most = Anza kujibu kwenye { $platform }: watu { $people } kati ya { $total } wameandika huko.
impact-cut = Hizi ni jumbe mpya zaidi tu.
impact-worry = { $people ->
    [one] Mtu mmoja
   *[other] Watu { $people }
} · { $messages ->
    [one] ujumbe mmoja
   *[other] jumbe { $messages }
}
impact-see = Soma jumbe hizi
impact-plan = Tunafanya nini kuhusu hili
    .example = Kumpigia simu kila mmoja wao leo na kumsikiliza
impact-person = Nani anafanya
impact-keep = Hifadhi
impact-rating = Ni mbaya kiasi gani?
impact-rating-about = Chagua kwa kipanya, vitufe vya mishale au vitufe 0 hadi 3, kisha andika sababu moja. Enter inaendelea mbele.
impact-again = Siku moja imepita. Pima tena kama ilivyo sasa; vipimo vya awali vinabaki hapa chini.
impact-rate-now = Pima athari
impact-rate = Hifadhi kipimo hiki
# ?
impact-rated = Kimehifadhiwa pamoja na saa yake, hapa chini na kwenye mtiririko wa matukio.
impact-before = Wakati ule na sasa
impact-reason = Sababu: { $aspect }
impact-choice = { $aspect }: { $degree }
impact-people = Watu
    .ask = Watu wamepata madhara kiasi gani, au wanaweza kupata?
    .example = Wateja wawili wamemwona daktari
impact-trust = Imani
    .ask = Imani ya wateja kwa mnachosema imepata madhara kiasi gani?
    .example = Wateja wa kila siku wanauliza kama bado wanaweza kununua
impact-image = Taswira
    .ask = Jina lenu zuri limepata madhara kiasi gani?
    .example = Gazeti la eneo limeandika kuhusu hili
impact-income = Mapato
    .ask = Mauzo yenu yamepata madhara kiasi gani?
    .example = Oda sita zimefutwa leo
impact-degree-0 = hakuna
impact-degree-1 = madogo
impact-degree-2 = makubwa
impact-degree-3 = mabaya sana
impact-judged = { $aspect }: { $degree }. { $reason }
impact-judged-anew = { $aspect }: { $degree } (awali: { $before }). { $reason }
impact-look-again = Athari zilipimwa { $when }. Ziangalie tena: zimepungua au zimeongezeka?
