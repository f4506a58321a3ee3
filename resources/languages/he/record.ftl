# Everything that happened in a crisis in one line of time: on a sheet, and on pages that are handed over.
# ? all of this file
record-open = ציר הזמן
record-about = כל מה שקרה במשבר הזה, מה שנרשם מעצמו ומה שנרשם ביד. מה שכתוב כאן לא משתנה ולא נמחק.
record-note = הוספת משהו שקרה
    .example = שיחה עם בעל המבנה: המטבח סגור עד הצהריים
record-when = מתי זה קרה
record-keep-note = שמירת ההערה
record-filter = מה להציג
record-words = רק שורות עם המילים האלה
record-sort-all = הכול
record-sort-case = צעדים והחלטות
record-sort-note = הערות
record-sort-call = שיחות
record-sort-reply = תשובות
record-sort-messages = הודעות
record-sort-evidence = ראיות
record-sort-meter = המד וההתראות
record-list = מהחדש לישן
record-count = { $count ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $count } שורות
}
record-nothing = אין שורה מתאימה. אפשר לבחור "הכול" ולמחוק את המילים.
record-earlier = הצגת שורות קודמות
record-close = סגירה
record-pdf = שמירה כ־PDF…
record-html = שמירה כדף אינטרנט…
record-file-name = ציר הזמן { $day }
record-pdf-kind = PDF
record-html-kind = דף אינטרנט
record-writing = הקובץ נכתב…
record-written = נכתב: { $file }. כדאי לעבור עליו לפני שמוסרים אותו: יש בו שמות ודברים שכתבו הלקוחות.
record-page-title = ציר הזמן: { $kind }
record-page-case = העניין: { $summary }
record-page-from = התיק נפתח: { $opened }. המסמך נכתב: { $now }. השעות הן לפי המחשב הזה ({ $zone }).
record-page-closed = התיק נסגר: { $closed }.
record-page-all = { $count ->
    [one] כל מה שנשמר על כך: שורה אחת.
    [two] כל מה שנשמר על כך: שתי שורות.
   *[other] כל מה שנשמר על כך: { $count } שורות.
}
record-page-part = { $count ->
    [one] חלק בלבד: שורה אחת ({ $what }).
    [two] חלק בלבד: שתי שורות ({ $what }).
   *[other] חלק בלבד: { $count } שורות ({ $what }).
}
record-page-words = עם המילים: { $words }
record-page-more = { $count ->
    [one] שורה מאוחרת אחת אינה בדפים האלה. בשמירה כדף אינטרנט יש הכול.
    [two] שתי שורות מאוחרות אינן בדפים האלה. בשמירה כדף אינטרנט יש הכול.
   *[other] { $count } שורות מאוחרות אינן בדפים האלה. בשמירה כדף אינטרנט יש הכול.
}
record-page-number = { $number } מתוך { $count }
record-line-stamp = { $time } · { $sort } · { $who }
record-itself = מעצמו
record-noted-later = { $time } (נרשם { $noted })
record-sealed = מס׳ { $number }: { $what }
record-level = המד הגיע ל־{ $score }: { $level }
record-level-unseen = המד: { $level }
record-alert = הוצגה התראה: { $what }
record-alert-held = התראה הושהתה: { $what }
record-arrived = הגיעה הודעה: { $who } ב־{ $platform }, נכתבה { $time }
record-arrived-many = הגיעו { $count } הודעות של המשבר הזה, האחרונה: { $until }
# ?
record-arrived-kept = נשמרה כראיה מס׳ { $number }, { $time }
record-reply-sent = נשלחה תשובה ב־{ $platform }
record-reply-waiting = ניסיון לשלוח תשובה ב־{ $platform } לא הצליח
record-reply-sending = תשובה ב־{ $platform } נשלחת
record-reply-unclear = תשובה ב־{ $platform }: לא ידוע אם הגיעה
record-reply-refused = תשובה ב־{ $platform } נדחתה
record-reply-withdrawn = תשובה ב־{ $platform } בוטלה
# ? translation not checked by a speaker (the next two)
record-answers = מענה ראשון: { $answered } מתוך { $asked } הודעות נענו, מחציתן תוך { $span }.
record-answers-few = מענה ראשון: { $answered } מתוך { $asked } הודעות נענו, מעט מכדי לומר כמה זה לוקח בדרך כלל.
