# -- the form
signin-button = Ingia kupitia kivinjari
signin-again = Ingia tena
    .name = Ingia tena: { $label }
signin-hint = Kivinjari chako kitafungua ukurasa wa kuingia. Utulivu haioni nenosiri unaloandika huko; inapata ruhusa ambayo unaweza kuiondoa wakati wowote.
signin-stop = Acha
signin-copy = Nakili anwani
signin-state-none = Bado hujaingia.
signin-state-asking = Tunaiuliza seva mahali pa kuingilia…
signin-state-waiting = Tunasubiri kivinjari. Ingia huko na utoe ruhusa; hapa itaendelea yenyewe.
signin-state-copied = Anwani imenakiliwa. Ibandike kwenye kivinjari unachotaka kutumia, ingia huko na utoe ruhusa.
signin-state-done = Umeingia.
signin-state-kept = Umekwisha kuingia. Ingia tena ikiwa tu kuna kilichobadilika.
signin-state-over = Ruhusa mpya inahitajika. Tafadhali ingia tena.
signin-state-changed = Umebadilisha jibu lililo juu. Tafadhali ingia tena.
# ? tokeni
signin-state-pasted = Tokeni uliyobandika itatumika.
# ? tokeni
signin-paste = Nina tokeni
signin-paste-back = Ingia kupitia kivinjari badala yake
# ? tokeni
signin-token = Tokeni
    .hint = Ibandike hapa.
signin-first = Ingia kwanza, kisha kagua na uhifadhi.

# -- in the browser
signin-page-back = Unaweza kufunga ukurasa huu
    .text = Utulivu imepata jibu na inaendelea yenyewe.
signin-page-refused = Ruhusa haikutolewa
    .text = Hakuna kilichobadilishwa. Unaweza kufunga ukurasa huu; ndani ya Utulivu unaweza kuanza tena.
signin-page-strange = Ukurasa huu hauhusiani na kuingia kwako
    .text = Kilichorudi hakikutumika. Unaweza kufunga ukurasa huu. Kama bado unataka kuingia, anza tena ndani ya Utulivu.

# -- without a window
signin-open = Fungua anwani hii kwenye kivinjari cha kompyuta hii, ingia huko na utoe ruhusa:
