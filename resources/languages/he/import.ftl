import-add = הוספת הודעה…
import-open = ייבוא…

# -- one message
import-note-title = הוספת הודעה
import-note-ask = למה שנכתב במקום שבו Utulivu לא יכולה לחפש. ההודעה נספרת לפי הזמן שבו נכתבה.
import-note-text = מה נכתב?
    .hint = הדביקו את הדברים כמו שהם. גם תמונה לבדה מספיקה.
import-note-when = מתי?
import-note-where = איפה?
import-note-who = מי כתבו?
    .hint = אפשר להשאיר ריק אם לא ידוע.
    .example = שם או שם משתמש
import-note-link = הקישור
    .hint = רק אם יש.
    .example = https://
import-note-stars = כוכבים
import-note-stars-none = בלי כוכבים
import-note-stars-some = { $count ->
    [one] כוכב { $number } מתוך 5
    [two] { $number } כוכבים מתוך 5
   *[other] { $number } כוכבים מתוך 5
  }
import-note-keep = הוספה
import-note-keeping = מוסיפים…
import-note-cancel = ביטול
import-note-kept = ההודעה נוספה.
import-picture = תמונה
    .hint = צילום מסך בקובץ PNG או JPEG, עד 10 מגה־בייט. אפשר גם לגרור אותו לכאן. הוא נשאר במחשב הזה.
import-picture-choose = בחירת תמונה…
import-picture-paste = הדבקת התמונה
import-picture-remove = הסרת התמונה
import-picture-there = התמונה ששייכת להודעה
import-picture-shown = התמונה שנבחרה
import-picture-none = אין תמונה בלוח הגזירים.
import-picture-files = תמונות

# -- a file
import-title = ייבוא הודעות
import-ask = בחרו קובץ עם הודעות. תראו מה יש בו לפני שמשהו נשמר.
import-chat = צ׳אט של WhatsApp
    .how = בטלפון פתחו את הצ׳אט, בחרו ״ייצוא צ׳אט״ ואז ״ללא מדיה״, ושלחו את הקובץ למחשב הזה.
import-table = טבלה
    .how = שורה לכל הודעה, עם התאריך והטקסט שלה, שמורה בקובץ CSV או JSON. תוכנות גיליון יודעות לשמור בקובץ CSV.
import-choose = בחירת קובץ…
import-drop = אפשר גם לגרור את הקובץ לכאן.
import-files = צ׳אטים וטבלאות
import-files-all = כל הקבצים
import-reading = קוראים את הקובץ…
import-another = קובץ אחר
import-close = סגירה
import-new = { $count ->
    [0] אין בקובץ הזה שום דבר חדש.
    [one] הודעה חדשה אחת.
    [two] שתי הודעות חדשות.
   *[other] { $number } הודעות חדשות.
  }
import-known = { $count ->
    [one] הודעה אחת כבר נמצאת כאן.
    [two] שתי הודעות כבר נמצאות כאן.
   *[other] { $number } הודעות כבר נמצאות כאן.
  }
import-unread = { $count ->
    [one] שורה אחת לא ניתנת לקריאה.
    [two] שתי שורות לא ניתנות לקריאה.
   *[other] { $number } שורות לא ניתנות לקריאה.
  }
import-aside-own = { $count ->
    [one] שורה אחת היא שלכם.
    [two] שתי שורות הן שלכם.
   *[other] { $number } שורות הן שלכם.
  }
import-aside-media = { $count ->
    [one] תמונה או הקלטה אחת לא נמצאת בקובץ.
    [two] שתי תמונות או הקלטות לא נמצאות בקובץ.
   *[other] { $number } תמונות או הקלטות לא נמצאות בקובץ.
  }
import-aside-system = { $count ->
    [one] שורה אחת היא הודעה של האפליקציה עצמה.
    [two] שתי שורות הן הודעות של האפליקציה עצמה.
   *[other] { $number } שורות הן הודעות של האפליקציה עצמה.
  }
import-aside-older = { $count ->
    [one] הודעה ישנה אחת נשארה בחוץ: אפשר להכניס עד 50,000 בבת אחת.
    [two] שתי הודעות ישנות נשארו בחוץ: אפשר להכניס עד 50,000 בבת אחת.
   *[other] { $number } הודעות ישנות נשארו בחוץ: אפשר להכניס עד 50,000 בבת אחת.
  }
import-aside-stars = { $count ->
    [one] בשורה אחת לא היה אפשר לקרוא את הכוכבים.
    [two] בשתי שורות לא היה אפשר לקרוא את הכוכבים.
   *[other] ב־{ $number } שורות לא היה אפשר לקרוא את הכוכבים.
  }
import-order = מה בא קודם בתאריכים שבקובץ?
    .hint = אפשר לקרוא אותם בשתי דרכים, ושום דבר בקובץ לא מכריע.
import-order-likely = אפשר לקרוא את התאריכים בשתי דרכים. רק בדרך הזאת הם באים זה אחר זה.
import-order-choose = נא לבחור
import-order-day = היום: 3/4 הוא 3 באפריל
import-order-month = החודש: 3/4 הוא 4 במרץ
import-me = מי אתם בצ׳אט הזה?
    .hint = השורות שלכם לא נשמרות. בשיחה בין שניים הן מראות על מה עניתם.
import-me-choose = נא לבחור
import-me-nobody = אף אחד מהם
import-place = איפה זה נכתב?
    .hint = לשורות שבהן זה לא כתוב.
import-letters = אותיות
    .hint = אם הטקסט למטה נראה מוזר, בחרו אחרות.
import-letters-utf-8 = יוניקוד
import-letters-utf-16 = יוניקוד, שני בתים לאות
import-letters-windows-1255 = עברית (Windows)
import-letters-windows-1252 = מערב אירופה (Windows)
import-columns = איזו עמודה היא מה?
import-columns-hide = הסתרת העמודות
import-columns-missing = לא ברור באיזו עמודה נמצאים התאריך או הטקסט. נא לבחור.
import-column-date = תאריך
import-column-time = שעה
import-column-author = שם
import-column-handle = שם משתמש
import-column-text = טקסט
import-column-title = כותרת
import-column-stars = כוכבים
import-column-link = קישור
import-column-platform = מקום
import-column-answered = נענתה בתאריך
import-column-none = לא בקובץ
import-rows = מה יישמר
import-rows-first = { $count ->
    [one] מוצגת ההודעה הראשונה.
    [two] מוצגות שתי ההודעות הראשונות.
   *[other] מוצגות { $number } ההודעות הראשונות.
  }
import-head-when = מתי
import-head-who = מי
import-head-where = איפה
import-head-stars = כוכבים
import-head-text = טקסט
import-unread-title = שורות שאי אפשר לקרוא
import-unread-row = שורה { $line }: { $why }
import-unread-more = { $count ->
    [one] ועוד אחת
    [two] ועוד שתיים
   *[other] ועוד { $number }
  }
import-why-no-date = אין בה תאריך
import-why-bad-date = אי אפשר לקרוא את התאריך שלה
import-why-future = התאריך שלה עוד לא הגיע
import-why-empty = לא כתוב בה דבר
import-why-broken = היא פגומה
import-go = { $count ->
    [0] ייבוא
    [one] ייבוא הודעה אחת
    [two] ייבוא שתי הודעות
   *[other] ייבוא { $number } הודעות
  }
import-keeping = שומרים: { $number } מתוך { $all }
import-done = { $count ->
    [0] לא נשמר שום דבר חדש.
    [one] הודעה אחת נשמרה.
    [two] שתי הודעות נשמרו.
   *[other] { $number } הודעות נשמרו.
  }
import-stop = עצירה
import-stopping = עוצרים…
import-stopped = הייבוא נעצר. אותו קובץ יביא את השאר.
import-undo = ביטול הפעולה
    .name = ביטול הפעולה: { $name }
import-undoing = מבטלים…
import-undone = { $count ->
    [0] לא הוסר דבר.
    [one] הודעה אחת הוסרה.
    [two] שתי הודעות הוסרו.
   *[other] { $number } הודעות הוסרו.
  }
import-stayed = { $count ->
    [one] הודעה אחת נשארת: תיק משבר, מענה או ייבוא אחר מחזיק בה.
    [two] שתי הודעות נשארות: תיק משבר, מענה או ייבוא אחר מחזיק בהן.
   *[other] { $number } הודעות נשארות: תיק משבר, מענה או ייבוא אחר מחזיק בהן.
  }
import-earlier = מה שכבר הוכנס
import-earlier-hand = ביד
import-earlier-picture = תמונה
import-earlier-row = { $when } · { $count ->
    [one] הודעה אחת
    [two] שתי הודעות
   *[other] { $number } הודעות
  }
import-earlier-undone = { $when } · בוטל

# -- without a window
import-dry = דבר לא נשמר: זה היה ניסיון בלבד.
import-row = { $id }  { $when }  { $name }  { $count ->
    [one] הודעה אחת
    [two] שתי הודעות
   *[other] { $number } הודעות
  }
