# What happened in a crisis, one line each; the time and the name of the person stand above the line.
timeline-opened = נפתח תיק משבר: { $playbook }
timeline-done = בוצע: { $step }
timeline-skipped = דילוג: { $step }. הסיבה: { $why }
timeline-undone = נפתח מחדש: { $step }
timeline-closed = המשבר הסתיים. הסיבה: { $why }
timeline-note = הערה: { $text }
timeline-copied = תשובה הועתקה לפרסום ב־{ $platform }
    .anywhere = תשובה הועתקה
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
timeline-empty = כל צעד נרשם כאן, יחד עם השעה.
timeline-sent = נשלח מענה ב־{ $platform }
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
# ? translation not checked by a speaker (the next six)
timeline-ruled = הרמה נקבעה ידנית: { $level }. הסיבה: { $why }
timeline-unruled = הרמה שנקבעה ידנית בוטלה
timeline-changed-kind = הסוג שונה ל: { $playbook }
timeline-changed-lead = גורם אחראי מעכשיו: { $text }
timeline-changed-deputy = מילוי מקום מעכשיו: { $text }
timeline-gone-deputy = אין יותר מילוי מקום
