terms-title = Maneno ya kufuatilia
terms-what = Jina lako jinsi watu wanavyoliandika, pamoja na makosa ya tahajia, bidhaa zako na watu wako. Mahali panapoweza kutafutwa hutafutwa kwa maneno haya; hapa unaona kila neno limeandikwa mara ngapi katika wiki mbili zilizopita.
terms-example = Asubuhi Bakery
terms-add-name = Neno au jina la kufuatilia
terms-add = Ongeza
terms-kind = Ni nini
terms-kind-name = Jina la biashara
terms-kind-misspelling = Kosa la tahajia
terms-kind-product = Bidhaa au huduma
terms-kind-person = Mtu
terms-kind-industry = Neno la sekta (huhesabiwa tu)
terms-count =
    { $week ->
        [0] Hakuna katika siku 7 zilizopita
       *[other] Leo { $today }, katika siku 7 { $week }
    }
terms-open = Jumbe zenye { $term }
terms-remove = Ondoa
    .name = Ondoa: { $term }
