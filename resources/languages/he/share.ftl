# ? translation not checked by a speaker
share-title = 7 הימים האחרונים
share-total =
    { $count ->
        [one] הודעה שלילית אחת.
        [two] שתי הודעות שליליות.
       *[other] { $count } הודעות שליליות.
    }
share-none = אין הודעות שליליות.
share-young = עדיין אין למה להשוות.
share-where = איפה נכתבו
share-where-more =
    { $count ->
        [one] עוד מקום אחד (הודעות: { $messages })
        [two] עוד שני מקומות (הודעות: { $messages })
       *[other] עוד { $count } מקומות (הודעות: { $messages })
    }
share-about = על מה הן
share-about-more =
    { $count ->
        [one] עוד נושא אחד (הודעות: { $messages })
        [two] עוד שני נושאים (הודעות: { $messages })
       *[other] עוד { $count } נושאים (הודעות: { $messages })
    }
share-of = { $count } מתוך { $total }
share-usual =
    { $week ->
        [0] בדרך כלל פחות מאחת בשבוע
       *[other] בדרך כלל { $week } בשבוע
    }
share-new = אף אחת בארבעת השבועות הקודמים
