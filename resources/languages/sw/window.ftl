window-now = Sasa
window-messages = Ujumbe
window-crisis = Mgogoro
window-replies = Majibu
window-accounts = Akaunti
window-settings = Mipangilio
window-look-now = Angalia sasa
window-places = Sehemu
window-messages-waiting =
    { $count ->
        [one] Ujumbe, ujumbe 1 wa malalamiko haujajibiwa
       *[other] Ujumbe, jumbe { $count } za malalamiko hazijajibiwa
    }
window-level = Kipimo kinasema: { $level }
window-no-accounts = Bado hakuna akaunti
window-checked =
    { $accounts ->
        [one] Akaunti 1, imekaguliwa { $when }
       *[other] Akaunti { $accounts }, zimekaguliwa { $when }
    }
window-unchecked =
    { $accounts ->
        [one] Akaunti 1, bado haijakaguliwa
       *[other] Akaunti { $accounts }, bado hazijakaguliwa
    }
window-next-look = Ukaguzi unaofuata { $when }
window-paused = Hakuna ukaguzi uliopangwa
window-looking = Inaangalia sasa
window-found =
    { $count ->
        [0] Hakuna jipya
        [one] Ujumbe mpya 1
       *[other] Jumbe mpya { $count }
    }
window-practice = Zoezi: biashara ya kubuni. Hakuna kitu halisi hapa, na hakuna kinachotoka kwenye kompyuta hii.
window-practice-end = Maliza zoezi
window-close-title = Utulivu inaendelea kufuatilia
window-close-body = Dirisha linafungwa, na Utulivu inaendelea kuangalia. Alama yake iko karibu na saa: ibofye ili kufungua dirisha tena; menyu yake ina Funga Utulivu.
window-close-keep = Endelea kufuatilia
window-close-quit = Funga Utulivu
window-trouble-title = Utulivu haiwezi kufunguka
window-trouble-kept = Hakuna kilichobadilika wala kupotea kwa sababu ya hili.
window-trouble-restore = Rudi kwenye nakala nzuri ya mwisho
window-trouble-again = Jaribu tena
window-trouble-quit = Funga
window-no-screen = Utulivu haikupata skrini ya kufungulia dirisha lake. Bila skrini, tumia: python -m desktop
window-unseen =
    { $unseen ->
        [one] Akaunti 1 kati ya { $accounts } haionekani
       *[other] Akaunti { $unseen } kati ya { $accounts } hazionekani
    }
window-found-part =
    { $count ->
        [0] Hakuna jipya tunapoweza kuona. Baadhi ya akaunti hazionekani; fungua Akaunti.
        [one] Ujumbe mpya 1. Baadhi ya akaunti hazionekani; fungua Akaunti.
       *[other] Jumbe mpya { $count }. Baadhi ya akaunti hazionekani; fungua Akaunti.
    }
# ? translation not checked by a speaker (the next two)
window-snoozed = Arifa zimesitishwa hadi { $until }. Utaarifiwa tu hali ikiwa mbaya kuliko wakati huo.
window-snooze-end = Rudisha arifa
