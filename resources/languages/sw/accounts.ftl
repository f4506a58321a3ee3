accounts-title = Akaunti
    .subtitle = Tunapoangalia, na hali ilivyo
accounts-empty = Bado hakuna akaunti. Iambie Utulivu watu wanaandika wapi kuhusu biashara yako, nayo itafuatilia kwa niaba yako.
accounts-add = Ongeza akaunti
accounts-looked = Mara ya mwisho kuona vizuri: { $ago }
accounts-looked-now = Mara ya mwisho kuona vizuri: sasa hivi
accounts-looked-never = Bado hatujaweza kuona
accounts-next = Tutaangalia tena: { $ago }
accounts-next-now = Tutaangalia tena: baada ya muda mfupi
accounts-health-new = Mpya
    .sentence = Imeongezwa. Tutaangalia kwa mara ya kwanza baada ya muda mfupi.
accounts-health-good = Iko sawa
    .sentence = Tunaona kila kipya kilichopo hapa.
accounts-health-waiting = Inasubiri
    .sentence = Seva imetuomba tusubiri. Tutaangalia tena wenyewe.
accounts-health-trouble = Haionekani
    .sentence = Hatukuweza kuona mara ya mwisho. Tutajaribu tena wenyewe.
accounts-health-locked_out = Inakuhitaji
    .sentence = Haturuhusiwi kuingia. Tafadhali kagua maelezo ya akaunti hii.
accounts-health-paused = Imesitishwa
    .sentence = Hatuangalii hapa hadi utakaposema.
accounts-row = { $label }, { $kind }: { $health }. { $sentence }
accounts-trouble-below = { $count ->
    [one] Kuna tatizo kwenye akaunti moja iliyo chini zaidi.
   *[other] Kuna tatizo kwenye akaunti { $number } zilizo chini zaidi.
  }
accounts-trouble-show = Onyesha
accounts-look = Angalia sasa
    .name = Angalia sasa: { $label }
accounts-looking = Tunaangalia…
accounts-found =
    { $count ->
        [0] { $label }: hakuna kipya.
        [one] { $label }: ujumbe mpya 1.
       *[other] { $label }: jumbe mpya { $count }.
    }
accounts-change = Badilisha
    .name = Badilisha: { $label }
accounts-mend = Rekebisha
    .name = Rekebisha: { $label }
accounts-pause = Sitisha
    .name = Sitisha: { $label }
accounts-resume = Angalia tena
    .name = Angalia tena: { $label }
accounts-remove = Ondoa
    .name = Ondoa: { $label }
accounts-remove-title = Ondoa akaunti hii
accounts-remove-ask = Tutaacha kuangalia hapa, na tutasahau nenosiri na anwani yake. Jumbe zilizokwisha kuja zitabaki.
accounts-remove-yes = Ondoa
accounts-remove-no = Iache
accounts-dialog-add = Ongeza akaunti
accounts-dialog-change = Badilisha akaunti hii
accounts-choose = Watu wanaandika wapi kuhusu biashara yako?
    .hint = Maoni kwenye Google, Facebook, Instagram au Tripadvisor? Tovuti hizo hukutumia taarifa kwa barua pepe: sanduku la barua ndiyo njia ya haraka ya kuyaona.
accounts-effort-minutes = Dakika chache, bila malipo
accounts-effort-setup = Huhitaji maandalizi kidogo, bila malipo
accounts-effort-approval = Hugharimu pesa, au huhitaji kuidhinishwa kwanza
accounts-label = Unaiitaje?
    .hint = Jina hili unaliona wewe tu.
accounts-show = Onyesha
accounts-kept = Imehifadhiwa. Acha wazi ili ibaki ilivyo.
accounts-keeping = Huhifadhiwa mahali kompyuta hii inapoweka manenosiri, si kwingine.
accounts-keeping-absent = Hutunzwa hadi utakapofunga Utulivu tu: kompyuta hii haina hifadhi ya manenosiri.
accounts-guide = Nitaipataje?
accounts-guide-hide = Ficha maelezo
accounts-check = Kagua
accounts-check-again = Kagua tena
accounts-checking = Tunaangalia… Inaweza kuchukua hadi nusu dakika.
accounts-check-stop = Acha
accounts-check-stopped = Umeacha ukaguzi. Hakuna kilichohifadhiwa.
accounts-check-first = Kagua kwanza, kisha hifadhi.
accounts-check-stale = Kuna kitu kimebadilishwa. Tafadhali kagua tena.
accounts-save = Hifadhi
accounts-saving = Inahifadhiwa…
accounts-back = Rudi
accounts-cancel = Ghairi
