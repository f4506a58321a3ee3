# -- the form
sign-in-button = Ingia kupitia kivinjari
sign-in-again = Ingia tena
    .name = Ingia tena: { $label }
sign-in-hint = Kivinjari chako kitafungua ukurasa wa kuingia. Utulivu haioni nenosiri unaloandika huko; inapata ruhusa ambayo unaweza kuiondoa wakati wowote.
sign-in-stop = Acha
sign-in-copy = Nakili anwani
sign-in-state-none = Bado hujaingia.
sign-in-state-asking = Tunaiuliza seva mahali pa kuingilia…
sign-in-state-waiting = Tunasubiri kivinjari. Ingia huko na utoe ruhusa; hapa itaendelea yenyewe.
sign-in-state-copied = Anwani imenakiliwa. Ibandike kwenye kivinjari unachotaka kutumia, ingia huko na utoe ruhusa.
sign-in-state-done = Umeingia.
sign-in-state-kept = Umekwisha kuingia. Ingia tena ikiwa tu kuna kilichobadilika.
sign-in-state-over = Ruhusa imekwisha. Tafadhali ingia tena.
sign-in-state-changed = Umebadilisha jibu lililo juu. Tafadhali ingia tena.
# ? tokeni
sign-in-state-pasted = Tokeni uliyobandika itatumika.
# ? tokeni
sign-in-paste = Nina tokeni
sign-in-paste-back = Ingia kupitia kivinjari badala yake
# ? tokeni
sign-in-token = Tokeni
    .hint = Ibandike hapa. Inahifadhiwa mahali kompyuta hii inapoweka manenosiri, si kwingine.

# -- in the browser
sign-in-page-back = Unaweza kufunga ukurasa huu
    .text = Utulivu imepata jibu na inaendelea yenyewe.
sign-in-page-refused = Ruhusa haikutolewa
    .text = Hakuna kilichobadilishwa. Unaweza kufunga ukurasa huu; ndani ya Utulivu unaweza kuanza tena.
sign-in-page-strange = Ukurasa huu hauhusiani na kuingia kwako
    .text = Kilichorudi hakikutumika. Unaweza kufunga ukurasa huu. Kama bado unataka kuingia, anza tena ndani ya Utulivu.

# -- without a window
sign-in-open = Fungua anwani hii kwenye kivinjari cha kompyuta hii, ingia huko na utoe ruhusa:
