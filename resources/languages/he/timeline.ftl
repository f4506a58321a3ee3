# What happened in a crisis, one line each; the time and the name of the person stand above the line.
timeline-opened = נפתח תיק משבר: { $playbook }
timeline-done = בוצע: { $step }
timeline-skipped = דילוג: { $step }. הסיבה: { $why }
timeline-undone = נפתח מחדש: { $step }
timeline-closed = המשבר הסתיים. הסיבה: { $why }
timeline-note = הערה: { $text }
# ?
timeline-harm-yes = מישהו בסכנה, או אולי בסכנה
# ?
timeline-harm-no = איש אינו בסכנה, ככל הידוע
# ?
timeline-copied = הועתקה תשובה עבור { $platform }
    .person = הועתקה תשובה אל { $person } עבור { $platform }
    .anywhere = הועתקה הודעה לכולם
timeline-posted = פורסמה תשובה ב־{ $platform }
    .person = פורסמה התשובה אל { $person } ב־{ $platform }
    .anywhere = פורסמה ההודעה לכולם
# ? translation not checked by a speaker (the next three)
timeline-called = שיחה אל: { $text }
timeline-reached = התקבל מענה: { $text }
timeline-silent = אין מענה: { $text }
timeline-level = המדד הגיע ל־{ $score }: { $level }
timeline-alert = הוצגה התראה
timeline-other = נרשם כאן משהו שהגרסה הזאת לא יודעת להציג
timeline-title = ציר הזמן
timeline-stamp = { $time } · { $who }
timeline-earlier = הצגת רישומים קודמים
# ?
timeline-whole = הצגת כל הטקסט
# ?
timeline-beginning = רק ההתחלה
timeline-empty = כל צעד נרשם כאן, יחד עם השעה.
# ?
timeline-sent = נשלחה תשובה ב־{ $platform }
    .person = נשלחה תשובה אל { $person } ב־{ $platform }
    .anywhere = נשלחה תשובה
# ? down to the end
timeline-evidence-message = { $count ->
    [one] הודעה נשמרה כראיה (מס׳ { $number })
    [two] שתי הודעות נשמרו כראיה (עד מס׳ { $number })
   *[other] { $count } הודעות נשמרו כראיה (עד מס׳ { $number })
}
timeline-evidence-changed = הודעה שנשמרה שונתה בידי מי שכתב אותה (מס׳ { $number })
timeline-evidence-gone = המקור של הודעה כבר לא קיים (מס׳ { $number })
timeline-evidence-file = קובץ נשמר כראיה (מס׳ { $number })
timeline-evidence-note = הערה נשמרה כראיה (מס׳ { $number })
timeline-fact-known = ידוע: { $text }
timeline-fact-unknown = עדיין לא ידוע: { $text }
timeline-fact-claimed = אחרים טוענים: { $text }
timeline-fact-confirmed = נבדק ונכון: { $text }
timeline-fact-righted = עכשיו ידוע: { $text } (קודם: { $before })
timeline-line-agreed = כולם אומרים (שורה { $number }): { $text }
timeline-line-withdrawn = כבר לא אומרים את זה: { $text }
timeline-deed-begun = בטיפול: { $text }
timeline-deed-begun-by = בטיפול, עד { $due }: { $text }
timeline-deed-finished = הסתיים: { $text }
timeline-word-promised = העדכון הבא הובטח עד { $due }
timeline-word-given = נמסר עדכון: { $text }
timeline-word-left = העדכון שהובטח לא יימסר: { $why }
timeline-effect-rated = ההשפעה הוערכה: אנשים { $people }, אמון { $trust }, תדמית { $image }, הכנסות { $income }
timeline-plan-made = { $concern }: { $text } ({ $person })
timeline-stopped = נעצר: { $place }
timeline-not-stopped = בסוף לא נעצר: { $place }
timeline-lifted = { $count ->
    [one] דבר אחד שנעצר יכול להמשיך. הסיבה: { $why }
    [two] שני דברים שנעצרו יכולים להמשיך. הסיבה: { $why }
   *[other] { $count } דברים שנעצרו יכולים להמשיך. הסיבה: { $why }
}
# ? the next one
timeline-noted = הערה על { $happened }: { $text }
# ? translation not checked by a speaker (the next six)
timeline-ruled = הרמה נקבעה ידנית: { $level }. הסיבה: { $why }
timeline-unruled = הרמה שנקבעה ידנית בוטלה
timeline-changed-kind = הסוג שונה ל: { $playbook }
# ?
timeline-changed-summary = המשפט של התיק הוא עכשיו: { $text } (קודם: { $before })
timeline-changed-lead = גורם אחראי מעכשיו: { $text }
timeline-changed-deputy = מילוי מקום מעכשיו: { $text }
timeline-gone-deputy = אין יותר מילוי מקום
# ? translation not checked by a speaker
timeline-taken-in =
    { $count ->
        [one] הודעה חדשה אחת נוספה לתיק
        [two] שתי הודעות חדשות נוספו לתיק
       *[other] { $count } הודעות חדשות נוספו לתיק
    }
# ? translation not checked by a speaker (down to the end)
timeline-merged =
    { $count ->
        [one] צורף לכאן התיק ״{ $text }״ ({ $playbook }, נפתח { $since }). ממנו הגיעה הודעה אחת
        [two] צורף לכאן התיק ״{ $text }״ ({ $playbook }, נפתח { $since }). ממנו הגיעו שתי הודעות
       *[other] צורף לכאן התיק ״{ $text }״ ({ $playbook }, נפתח { $since }). ממנו הגיעו { $count } הודעות
    }
timeline-merged-into = התיק הזה הסתיים: הוא צורף לתיק ״{ $text }״ ({ $playbook }), ושם הכול ממשיך
timeline-split-off =
    { $count ->
        [one] הודעה אחת עברה לתיק משלה: ״{ $text }״ ({ $playbook })
        [two] שתי הודעות עברו לתיק משלהן: ״{ $text }״ ({ $playbook })
       *[other] { $count } הודעות עברו לתיק משלהן: ״{ $text }״ ({ $playbook })
    }
timeline-split-shared =
    { $count ->
        [one] הודעה אחת נמצאת עכשיו גם בתיק משלה: ״{ $text }״ ({ $playbook })
        [two] שתי הודעות נמצאות עכשיו גם בתיק משלהן: ״{ $text }״ ({ $playbook })
       *[other] { $count } הודעות נמצאות עכשיו גם בתיק משלהן: ״{ $text }״ ({ $playbook })
    }
timeline-split-from =
    { $count ->
        [one] נפתח עם הודעה אחת מהתיק ״{ $text }״ ({ $playbook })
        [two] נפתח עם שתי הודעות מהתיק ״{ $text }״ ({ $playbook })
       *[other] נפתח עם { $count } הודעות מהתיק ״{ $text }״ ({ $playbook })
    }
timeline-done-there = נחשב כבוצע, כי בוצע בתיק האחר על ידי { $person } ({ $since }): { $step }
timeline-skipped-there = נחשב כדילוג, כי בתיק האחר היה דילוג של { $person } ({ $since }): { $step }. הסיבה: { $why }
timeline-line-left = אין כאן מקום לשורה הזאת מהתיק האחר, והיא נשמרת שם: { $text }
timeline-taken-out = הודעה אחת הוצאה מהתיק: ״{ $text }״
    .untold = { $count ->
        [one] הודעה אחת הוצאה מהתיק
        [two] שתי הודעות הוצאו מהתיק
       *[other] { $count } הודעות הוצאו מהתיק
    }
timeline-put-in =
    { $count ->
        [one] הודעה אחת הוכנסה לתיק, לפי החיפוש: { $asked }
        [two] שתי הודעות הוכנסו לתיק, לפי החיפוש: { $asked }
       *[other] { $count } הודעות הוכנסו לתיק, לפי החיפוש: { $asked }
    }
# ?
timeline-second-asked = מענה נמסר לקריאה לפני שהוא יוצא: { $person }
timeline-second-yes = אישור למענה התקבל מ־{ $person }
timeline-second-change = בקשה לשינוי במענה התקבלה מ־{ $person }: { $text }
timeline-second-alone = המענה לא נקרא בידי אדם נוסף: לא היה אף אחד
# ? translation not checked by a speaker (the next five)
timeline-talk-begun = שיחה פרטית נפתחה, פנייה { $number }
timeline-talk-settled = השיחה הפרטית בפנייה { $number } הסתיימה
timeline-put-right-yes = לפי הלקוח, העניין תוקן
timeline-put-right-partly = לפי הלקוח, העניין תוקן חלקית
timeline-put-right-no = לפי הלקוח, העניין לא תוקן
