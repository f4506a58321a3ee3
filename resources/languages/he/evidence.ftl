# Evidence of a crisis: what is kept cannot be changed unseen. "Seal": the digits that prove it.
# ? all of this file
evidence-open = ראיות
evidence-title = ראיות
evidence-about = פוסטים נערכים ונמחקים. מה ששומרים כאן נשאר כפי שהיה: כל רשומה נחתמת יחד עם זו שלפניה, ולכן כל שינוי מאוחר מתגלה.
evidence-list = מה נשמר עד עכשיו
evidence-more = הצגת רשומות קודמות
evidence-note = מה נאמר או נעשה, או מה רואים בקובץ
    .example = לקוחה התקשרה ב־9:10 וסיפרה על אותו הדבר
evidence-add-note = שמירת ההערה
evidence-add-file = שמירת קובץ או צילום מסך…
evidence-paste = הדבקת טקסט או תמונה
evidence-picture = תמונה שהודבקה
evidence-nothing-pasted = אין טקסט או תמונה של עד 40 מגה־פיקסל להדבקה. קודם צריך להעתיק.
evidence-text-pasted = הודבק בשורה. כדאי להוסיף את הקישור ואת שעת הכתיבה, ואז לשמור.
evidence-add-messages = { $count ->
    [one] שמירת הודעה אחת נוספת מהמשבר הזה
    [two] שמירת שתי הודעות נוספות מהמשבר הזה
   *[other] שמירת { $count } הודעות נוספות מהמשבר הזה
}
evidence-is-gone = המקור כבר לא קיים
evidence-hand-over = מסירה כקובץ אחד…
evidence-zip = תיקייה דחוסה
evidence-zip-name = ראיות { $day }
evidence-close = סגירה
evidence-writing = הקובץ נכתב…
evidence-written = נכתב: { $file }. כדאי להציץ פנימה לפני שמוסרים אותו: יש בו כל מה שנשמר כאן.
evidence-folder = פתיחת התיקייה
evidence-folder-failed = לא היה אפשר לפתוח את התיקייה. היא { $folder }.
evidence-copy-seal = העתקת החותם האחרון
evidence-seal-copied = הועתק. כדאי לשלוח אותו עוד היום לאדם שסומכים עליו: כך איש לא יוכל לטעון אחר כך שהרשומות שלפניו שונו.
evidence-seal = החותם האחרון: { $seal }
evidence-seal-why = כדאי לשלוח את החותם האחרון לאדם שסומכים עליו: בעזרתו אפשר להראות אחר כך שדבר ממה שנשמר לפניו לא שונה.
evidence-stamp = מס׳ { $number } · נשמר { $time } · { $who }
evidence-stamp-alone = מס׳ { $number } · נשמר { $time } · מעצמו
evidence-nobody = אדם לא ידוע
evidence-message = { $who } ב־{ $platform }, נכתב { $time }
evidence-changed = השתנה: { $who } ב־{ $platform }, נכתב { $time }. עכשיו כתוב שם:
evidence-gone = המקור של הודעה כבר לא קיים
evidence-file = קובץ { $name } ({ $size } ק״ב)
evidence-note-kept = הערה
# ?
evidence-said = מה שאמרנו ב־{ $platform }
    .person = מה שאמרנו אל { $person } ב־{ $platform }
    .anywhere = מה שאמרנו לכולם
evidence-whole = { $count ->
    [one] הרשומה היחידה היא כפי שנשמרה.
    [two] שתי הרשומות הן כפי שנשמרו.
   *[other] כל { $count } הרשומות הן כפי שנשמרו.
}
evidence-empty = עוד לא נשמר כאן דבר. כדאי להתחיל בפוסטים הראשונים, לפני שייעלמו.
# ?
evidence-checked = נבדק לאחרונה: { $time }.
evidence-check-again = לבדוק שוב
evidence-broken = רשומה { $number } אינה כפי שנשמרה: { $why } הרשומות שלפניה שלמות. אפשר לחזור לעותק היומי שמלפני השינוי, וחשוב לעדכן את מי שקיבל את הקובץ.
evidence-fault-altered = תוכנה שונה.
evidence-fault-lost = היא חסרה.
evidence-fault-cut = סוף הרשימה חסר.
evidence-fault-file-altered = הקובץ שלה שונה.
evidence-fault-file-lost = הקובץ שלה חסר.
evidence-readme-file = קרא אותי
evidence-summary-file = סיכום
evidence-report-file = לדיווח לפלטפורמה
evidence-readme-title = ראיות: { $kind }
evidence-readme-what = מה יש כאן: הקובץ "entries.jsonl" מכיל רשומה אחת בכל שורה, בדיוק כפי שנשמרה. הקובץ "seals.txt" מכיל את החותם של כל רשומה. בתיקייה "files" נמצאים הקבצים. הקובץ "SHA256SUMS" מכיל את ה־SHA-256 של כל מה שיש כאן.
evidence-readme-check = איך בודקים: החותם של רשומה הוא ה־SHA-256 של החותם שלפניה, מעבר שורה, ושורת הרשומה בלי מעבר השורה שבסופה. לפני הרשומה הראשונה החותם הוא 64 אפסים. כל מתכנת יכול לבדוק זאת בכמה דקות בכלים רגילים.
evidence-readme-seal = החותם האחרון: { $seal }
evidence-readme-proves = מה זה מוכיח: דבר לא שונה, לא הושמט ולא סודר מחדש מאז שמישהו אחר קיבל את החותם הזה.
evidence-readme-not = מה זה לא מוכיח: שהשעון במחשב הזה היה נכון, שמה שנכתב הוא אמת, או מי האנשים שמאחורי השמות. זהו מידע כללי ולא ייעוץ משפטי.
evidence-report-title = מה נכתב, איפה ומתי
evidence-no-link = (אין קישור ידוע)
evidence-report-ground = הכלל שמופר: { $ground }
evidence-report-no-ground = הכלל שמופר: (יש לבחור אותו בטופס של הפלטפורמה; ביקורת רעה אבל כנה אינה מפירה אף כלל)
evidence-summary-more = { $count ->
    [one] רשומה אחת נוספת נמצאת ב־entries.jsonl.
    [two] שתי רשומות נוספות נמצאות ב־entries.jsonl.
   *[other] { $count } רשומות נוספות נמצאות ב־entries.jsonl.
}
