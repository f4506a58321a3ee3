crisis-title = משבר
crisis-empty-title = אין תיק משבר פתוח
crisis-empty = תיק משבר מרכז את כל האירוע במקום אחד: מה קרה, מי מחליט, מה הצעדים הבאים ועד מתי. כדאי לפתוח תיק כשכמה אנשים כועסים על אותו דבר, או כשמישהו עלול להיות בסכנה.
crisis-open = פתיחת תיק משבר
crisis-open-another = פתיחת תיק משבר נוסף
crisis-proposal-title = המדד מציע: { $kind }
crisis-proposal-why =
    { $count ->
        [one] הודעה אחת מצביעה על כך.
        [two] שתי הודעות מצביעות על כך.
       *[other] { $count } הודעות מצביעות על כך.
    }
crisis-proposal-look = הצגת ההודעות האלה
crisis-form-title = פתיחת תיק משבר
crisis-form-kind = סוג המשבר
    .none = בחירת הסוג
# ?
crisis-form-why = מה מצביע על כך: { $reasons }
# ?
crisis-form-why-one =
    { $count ->
        [one] ״{ $reason }״ בהודעה אחת
        [two] ״{ $reason }״ בשתי הודעות
       *[other] ״{ $reason }״ ב־{ $count } הודעות
    }
crisis-form-summary = מה קרה, במשפט אחד
    .hint = רק מה שידוע. אפשר להוסיף אחר כך.
    .example = שני לקוחות מספרים שחלו אחרי ארוחת הצהריים של יום שלישי
crisis-form-lead = גורם אחראי
    .hint = מי שמחליט וחותם.
crisis-form-deputy = מילוי מקום, אם יש
    .hint = למקרה שהגורם האחראי לא זמין.
crisis-form-messages =
    { $count ->
        [one] הודעה אחת תישמר בתיק.
        [two] שתי הודעות יישמרו בתיק.
       *[other] { $count } הודעות יישמרו בתיק.
    }
# ?
crisis-form-fitting =
    { $count ->
        [one] הודעה אחת מהיומיים האחרונים אולי שייכת לכאן.
        [two] שתי הודעות מהיומיים האחרונים אולי שייכות לכאן.
       *[other] { $count } הודעות מהיומיים האחרונים אולי שייכות לכאן.
    }
crisis-form-fitting-look =
    { $count ->
        [one] להסתכל בה
        [two] להסתכל בשתיהן
       *[other] להסתכל בהן
    }
crisis-form-fitting-take =
    { $count ->
        [one] לשמור אותה בתיק
        [two] לשמור את שתיהן בתיק
       *[other] לשמור אותן בתיק
    }
crisis-form-open = פתיחת התיק
crisis-form-cancel = לא עכשיו
crisis-form-busy = התיק נפתח…
crisis-head-today = נפתח היום ב־{ $time } · { $level } · { $score }
crisis-head-before = נפתח ב־{ $time } · { $level } · { $score }
crisis-head-today-plain = נפתח היום ב־{ $time } · { $level }
crisis-head-before-plain = נפתח ב־{ $time } · { $level }
crisis-people = אחריות: { $lead }
crisis-people-both = אחריות: { $lead } · מילוי מקום: { $deputy }
crisis-messages =
    { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }
# ? translation not checked by a speaker
# ?
crisis-newcomers =
    { $count ->
        [one] הוספת עוד הודעה לא מרוצה אחת
        [two] הוספת עוד שתי הודעות לא מרוצות
       *[other] הוספת עוד { $count } הודעות לא מרוצות
    }
crisis-which = בחירת תיק משבר
crisis-which-line = { $kind } · { $summary }
crisis-stages = חמשת השלבים
crisis-stage-count = {"\u2066"}{ $done }/{ $of }{"\u2069"}
crisis-stage-name = { $stage }: בוצעו { $done } צעדים מתוך { $of }
crisis-stage-now = { $stage }: בוצעו { $done } צעדים מתוך { $of }, הצעד הבא נמצא כאן
crisis-done-by = בוצע על ידי
crisis-next = הצעד הבא
crisis-due = עד { $time }
crisis-late = באיחור של { $span }
# ?
crisis-ahead = זה קודם: זה החשוב ביותר.
crisis-before = לפני הפרסום
crisis-before-done = בוצע
crisis-role = בטיפול: { $role }
crisis-how = איך עושים
crisis-done-when = מתי זה גמור
crisis-more = עוד
    .name = עוד על: { $step }
crisis-less = פחות
    .name = פחות על: { $step }
crisis-done = בוצע ב־{ $time } על ידי { $who }, { $span } אחרי הפתיחה
crisis-done-at-once = בוצע ב־{ $time } על ידי { $who }, מייד אחרי הפתיחה
crisis-skipped = דילוג ב־{ $time } על ידי { $who }: { $why }
crisis-tick = סימון כבוצע
    .name = סימון כבוצע: { $step }
crisis-skip = דילוג על הצעד
    .name = דילוג על הצעד: { $step }
crisis-undo = ביטול הסימון
    .name = פתיחת הצעד מחדש: { $step }
crisis-act-first = כתיבת התגובה הראשונה
crisis-act-replies = כתיבת תגובה
crisis-act-messages = מעבר להודעות
crisis-act-accounts = מעבר לחשבונות
crisis-act-people = מעבר לאנשים ולנוהל
crisis-act-texts = מעבר לתבניות
crisis-act-practice = התחלת תרגול
# ?
crisis-act-evidence = מעבר לראיות
crisis-act-record = פתיחת ציר הזמן
# ?
crisis-act-safety = למי להתקשר ומה לעשות
crisis-all-done = כל הצעדים בוצעו. כדאי להמשיך לעקוב עוד זמן מה, ואז לסיים את המשבר.
crisis-no-steps = לסוג המשבר הזה אין צעדים בגרסה הזאת. ציר הזמן נשמר.
crisis-stage-empty = בסוג המשבר הזה אין צעדים בשלב הזה.
crisis-tick-state =
    { $state ->
        [done] { $step }, בוצע
        [skipped] { $step }, דילוג
        [late] { $step }, באיחור
        [next] { $step }, הצעד הבא
       *[open] { $step }
    }
crisis-contacts = מי יכולים לעזור מבחוץ
    .note = מידע כללי בלבד, אינו ייעוץ משפטי.
crisis-end = סיום המשבר
crisis-end-title = סיום המשבר
crisis-end-ask = למה אפשר לסיים עכשיו? הסיבה נרשמת בציר הזמן. דבר לא נמחק.
crisis-end-reason = הסיבה
    .example = שלושה ימים בלי תלונה חדשה
crisis-end-yes = סיום
crisis-end-no = להשאיר פתוח
# ?
crisis-end-promised = { $clock }. הוא נשאר לנגד העיניים, גם ב”עכשיו”, עד שיימסר או עד שתאמרו שלא יימסר.
# ?
crisis-end-leave = העדכון שהובטח לא יימסר, מאותה סיבה
# ?
crisis-closed = התיק נסגר ב־{ $time }. אפשר לקרוא אותו, אבל לא לשנות; רק את הצעדים של השלב האחרון עוד אפשר לסמן.
crisis-skip-title = דילוג על הצעד
crisis-skip-ask = למה הצעד לא נחוץ כאן? הסיבה נרשמת בציר הזמן.
crisis-skip-reason = הסיבה
    .example = זה נעשה עוד לפני שהתיק נפתח
crisis-skip-yes = דילוג
crisis-skip-no = להשאיר את הצעד
crisis-act-keys = פתיחת המסרים המרכזיים
crisis-act-impact = פתיחת היקף והשפעה
crisis-act-pause = פתיחת רשימת העצירה
# ? the rest of this file
crisis-ended = הסתיים: { $file }. התיק, הראיות וציר הזמן שלו נשמרים.
crisis-ended-look = לתיק הזה
crisis-ended-file = { $file } (הסתיים { $time })
crisis-end-open = { $count ->
    [one] צעד אחד עדיין פתוח: { $steps }.
    [two] שני צעדים עדיין פתוחים, ובהם: { $steps }.
   *[other] { $count } צעדים עדיין פתוחים, ובהם: { $steps }.
  }
crisis-end-people = עוד לא בוצע, וזה מגן על אנשים: { $steps }.
crisis-end-after = { $count ->
    [one] צעד אחד של ״{ $stage }״ בא אחרי הסיום. אפשר לסמן אותו גם אז.
    [two] שני צעדים של ״{ $stage }״ באים אחרי הסיום. אפשר לסמן אותם גם אז.
   *[other] { $count } צעדים של ״{ $stage }״ באים אחרי הסיום. אפשר לסמן אותם גם אז.
  }
crisis-end-high = המד עומד עכשיו על { $score }: { $level }.
crisis-standing-more = { $count ->
    [one] עוד דבר אחד
    [two] עוד שני דברים
   *[other] עוד { $count } דברים
  }
crisis-next-step = הצעד הבא: { $step }
crisis-next-step-due = הצעד הבא: { $step } ({ $due })
crisis-ended-by = נסגר { $time } על ידי { $who }.
crisis-ended-at = נסגר { $time }.
crisis-ended-review = תחקיר
crisis-earlier = תיק משבר קודם
