accounts-title = חשבונות
    .subtitle = איפה מחפשים, ואיך זה עבר
accounts-empty = עדיין אין חשבון. כדאי להוסיף את המקומות שבהם כותבים על העסק, ו־Utulivu תעקוב אחריהם.
accounts-add = הוספת חשבון
accounts-looked = בדיקה מוצלחת אחרונה: { $ago }
accounts-looked-now = בדיקה מוצלחת אחרונה: ממש עכשיו
accounts-looked-never = עדיין אין בדיקה מוצלחת
accounts-next = הבדיקה הבאה: { $ago }
accounts-next-now = הבדיקה הבאה: בעוד רגע
accounts-health-new = חדש
    .sentence = החשבון נוסף. הבדיקה הראשונה בעוד רגע.
accounts-health-good = הכול תקין
    .sentence = רואים כאן כל דבר חדש.
accounts-health-waiting = בהמתנה
    .sentence = השרת ביקש להמתין. הבדיקה תחזור מעצמה.
accounts-health-trouble = לא רואים
    .sentence = הבדיקה האחרונה לא הצליחה. הניסיון הבא יבוא מעצמו.
accounts-health-locked_out = דרושה פעולה
    .sentence = הכניסה נדחתה. כדאי לבדוק את פרטי החשבון.
accounts-health-paused = מושהה
    .sentence = אין בדיקות כאן עד להפעלה מחדש.
accounts-row = { $label }, { $kind }: { $health }. { $sentence }
accounts-trouble-below = { $count ->
    [one] יש בעיה בחשבון שמופיע בהמשך העמוד.
    [two] יש בעיה בשני חשבונות שמופיעים בהמשך העמוד.
   *[other] יש בעיה ב־{ $number } חשבונות שמופיעים בהמשך העמוד.
  }
accounts-trouble-show = הצגה
accounts-look = בדיקה עכשיו
    .name = בדיקה עכשיו: { $label }
accounts-looking = בודקים…
accounts-found =
    { $count ->
        [0] { $label }: אין חדש.
        [one] { $label }: הודעה חדשה אחת.
        [two] { $label }: שתי הודעות חדשות.
       *[other] { $label }: { $count } הודעות חדשות.
    }
accounts-change = שינוי
    .name = שינוי: { $label }
accounts-mend = תיקון הפרטים
    .name = תיקון הפרטים: { $label }
accounts-pause = השהיה
    .name = השהיה: { $label }
accounts-resume = חידוש הבדיקות
    .name = חידוש הבדיקות: { $label }
accounts-remove = הסרה
    .name = הסרה: { $label }
accounts-remove-title = הסרת החשבון
accounts-remove-ask = הבדיקות כאן ייפסקו, והסיסמה והכתובת יימחקו. ההודעות שכבר הגיעו נשארות.
accounts-remove-yes = הסרה
accounts-remove-no = להשאיר
accounts-dialog-add = הוספת חשבון
accounts-dialog-change = שינוי החשבון
accounts-choose = איפה כותבים על העסק?
    .hint = ביקורות ב־Google, ב־Facebook, ב־Instagram או ב־Tripadvisor? האתרים האלה שולחים הודעה בדואר: תיבת הדואר היא הדרך המהירה ביותר לראות אותן.
accounts-effort-minutes = כמה דקות, בחינם
accounts-effort-setup = דורש קצת הכנה, בחינם
accounts-effort-approval = עולה כסף, או דורש אישור מראש
accounts-label = איך לקרוא לחשבון?
    .hint = השם מוצג רק כאן.
accounts-show = הצגה
accounts-kept = שמור. אפשר להשאיר ריק בלי שינוי.
accounts-keeping = נשמר במקום שבו המחשב שומר סיסמאות, ורק שם.
accounts-keeping-absent = נשמר רק עד שסוגרים את Utulivu: במחשב הזה אין מאגר סיסמאות.
accounts-guide = איך מוצאים את זה?
accounts-guide-hide = הסתרת ההסבר
accounts-check = בדיקה
accounts-check-again = בדיקה חוזרת
accounts-checking = בודקים… זה יכול להימשך עד חצי דקה.
accounts-check-stop = עצירה
accounts-check-stopped = הבדיקה נעצרה. דבר לא נשמר.
accounts-check-first = קודם בדיקה, אחר כך שמירה.
accounts-check-stale = משהו השתנה. נדרשת בדיקה חוזרת.
accounts-save = שמירה
accounts-saving = שומרים…
accounts-back = חזרה
accounts-cancel = ביטול
