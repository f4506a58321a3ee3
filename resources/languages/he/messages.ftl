messages-title = הודעות
messages-subtitle = כל מה שנכתב על העסק
messages-search = חיפוש בהודעות
messages-search-hint = חיפוש מילים או שמות
messages-filter-mood = תחושה
messages-filter-mood-any = כל התחושות
messages-filter-concern = נושא
messages-filter-concern-any = כל הנושאים
messages-filter-risk = סיכון או סימון
messages-filter-risk-any = כל הסימונים
messages-filter-platform = פלטפורמה
messages-filter-platform-any = כל הפלטפורמות
messages-filter-language = שפה
messages-filter-language-any = כל השפות
messages-language-unknown = שפה לא ברורה
messages-unheard = סכנות מחפשים רק באנגלית, בסווהילית ובעברית, ולא ב{ $language }. תרגמו את ההודעה לפני שתסמכו על מה שנקרא.
messages-unread = רק { $number } התווים הראשונים של ההודעה נבדקו. קראו את ההמשך בעצמכם.
messages-filter-answer = מענה
messages-filter-answer-any = עם מענה ובלעדיו
messages-filter-answer-open = עוד לא נענו
messages-order = סדר
messages-order-newest = מהחדשה לישנה
messages-order-urgent = הדחופות תחילה
messages-list = רשימת ההודעות
messages-count = { $count ->
    [one] הודעה אחת
    [two] שתי הודעות
   *[other] { $number } הודעות
  }
messages-count-found = { $count ->
    [one] נמצאה הודעה אחת
    [two] נמצאו שתי הודעות
   *[other] נמצאו { $number } הודעות
  }
messages-loading = מחפשים…
messages-new = { $count ->
    [one] הודעה חדשה אחת
    [two] שתי הודעות חדשות
   *[other] { $number } הודעות חדשות
  }
messages-new-show = הצגה
messages-these = { $count ->
    [one] ההודעה שמאחורי הסיבה הזאת
    [two] שתי ההודעות שמאחורי הסיבה הזאת
   *[other] { $number } ההודעות שמאחורי הסיבה הזאת
  }
messages-these-all = הצגת כל ההודעות
# ?
messages-these-file = { $count ->
    [one] ההודעה שבתיק המשבר הזה
    [two] שתי ההודעות שבתיק המשבר הזה
   *[other] { $number } ההודעות שבתיק המשבר הזה
  }
messages-these-back = חזרה לתיק המשבר
# ?
messages-these-form = { $count ->
    [one] ההודעה לתיק שאתם פותחים
    [two] שתי ההודעות לתיק שאתם פותחים
   *[other] { $number } ההודעות לתיק שאתם פותחים
  }
messages-these-form-back = חזרה לפתיחת התיק
messages-empty = עוד לא נכתב דבר. ברגע שמישהו יכתוב, זה יופיע כאן.
messages-empty-act = היכן מחפשים
messages-nothing-found = אין הודעה שמתאימה לחיפוש הזה.
messages-nothing-found-act = ניקוי החיפוש והסינון
messages-trouble-act = ניסיון נוסף
messages-choose = בחרו הודעה כדי לקרוא אותה במלואה.
messages-back = חזרה לרשימה
messages-unreadable = ההודעה הגיעה פגומה ולא ניתן היה לקרוא אותה. פתחו את הפוסט כדי לראות אותה.
messages-no-text = בהודעה הזאת אין טקסט.
messages-wordless-picture = (תמונה)
messages-wordless-stars = (כוכבים בלי מילים)
messages-wordless-damaged = (הודעה פגומה)
messages-wordless-nothing = (בלי מילים)
messages-somebody = ללא שם
messages-by = { $handle }
messages-by-named = { $name } · { $handle }
messages-meta = { $platform } · { $when } · { $handle }
messages-where-when = { $platform } · { $when }
messages-followers = { $count ->
    [one] עוקבים: 1
    [two] שני עוקבים
   *[other] { $number } עוקבים
  }
messages-answered = נענתה
messages-answered-at = נענתה: { $when }
# ? translation not checked by a speaker (the next three)
messages-closed = לא צריך מענה
messages-closed-at = נסגרה בלי מענה { $when }
messages-reopen = בכל זאת צריך מענה
messages-set-by-you = לפי קביעתכם
messages-tag-refused = השולח נדחה
messages-tag-unproven = השולח לא אומת
messages-tag-private = הודעה פרטית
messages-claim-refused = לפי הכתוב, הודעת הדוא״ל הזאת הגיעה מ־{ $platform }, אבל ספק הדוא״ל שלכם בדק את השולח ודחה אותו. ייתכן שזו מלכודת: אל תלחצו על הקישורים שבה ואל תפתחו את הקבצים המצורפים. כדי לבדוק, היכנסו בעצמכם ל־{ $platform }. גם הודעה אמיתית עלולה להיכשל בבדיקה הזאת, אם הועברה מכתובת אחרת.
messages-claim-unproven = לפי הכתוב, הודעת הדוא״ל הזאת הגיעה מ־{ $platform }, אבל לא היה אפשר לאמת זאת. אל תלחצו על הקישורים שבה; כדי לבדוק, היכנסו בעצמכם ל־{ $platform }.
messages-claim-unchecked = השולח לא נבדק: ספק הדוא״ל שלכם לא מציין אם ההודעה אכן נשלחה מ־{ $platform }. לפני שפועלים לפיה, היכנסו בעצמכם ל־{ $platform }, באפליקציה או בכתובת הרשמית, ולא דרך קישור מההודעה.
messages-text = ההודעה במלואה
messages-show-all = הצגת הכול
messages-shown-part = מוצג חלקה הראשון של הודעה ארוכה מאוד.
messages-read-title = מה נקרא, ולמה
messages-read-mood = תחושה
messages-read-concern = נושא
messages-read-words = המילים שהכריעו
messages-read-words-none = אף מילה לבדה לא הכריעה.
messages-certainty-high = { $mood }, והמילים ברורות
messages-certainty-middle = { $mood }, בסבירות טובה
messages-certainty-low = { $mood }, אבל לא בטוח
messages-certainty-owner = { $mood }, לפי קביעתכם
messages-word = { $word } ← { $why }
messages-relabel = הקריאה שגויה? אפשר לתקן
messages-relabel-negative = שלילי (N)
messages-relabel-neutral = ניטרלי (U)
messages-relabel-positive = חיובי (P)
messages-relabel-undo = חזרה למה שנקרא (Z)
messages-follows = לפי קביעתכם בהודעה אחרת בניסוח כמעט זהה.
messages-followed-set = { $count ->
    [one] הודעה נוספת בניסוח כמעט זהה תוקנה גם היא.
    [two] שתי הודעות נוספות בניסוח כמעט זהה תוקנו גם הן.
   *[other] { $number } הודעות נוספות בניסוח כמעט זהה תוקנו גם הן.
  }
messages-followed-back = { $count ->
    [one] הודעה נוספת חזרה גם היא למה שנקרא.
    [two] שתי הודעות נוספות חזרו גם הן למה שנקרא.
   *[other] { $number } הודעות נוספות חזרו גם הן למה שנקרא.
  }
messages-relabel-concern = הנושא, לדעתכם
messages-relabel-risk = הוספת סיכון או סימון
messages-relabel-risk-none = הוספת סיכון או סימון…
messages-risk-not = אין כאן סיכון
messages-risk-not-named = אין כאן סיכון: { $what }
messages-covered = מכוסה, כי יש כאן עלבונות. פתחו כדי לקרוא.
messages-covered-here = המילים כאן מעליבות ולכן הן מכוסות. אין כל חובה לקרוא אותן.
messages-uncover = הצגת המילים
messages-mark-not = זה לא נכון
messages-mark-not-named = זה לא נכון: { $what }
messages-fake = ייתכן שזו לא ביקורת אמיתית
messages-fake-burst = { $count ->
    [one] דירוג נמוך אחד בתוך יומיים, ממי שלא כתבו מעולם.
    [two] שני דירוגים נמוכים בתוך יומיים, שניהם ממי שלא כתבו מעולם.
   *[other] { $number } דירוגים נמוכים בתוך יומיים, כולם ממי שלא כתבו מעולם.
  }
messages-fake-wording = { $count ->
    [one] עוד מישהו כתב כמעט אותן מילים.
    [two] עוד שניים כתבו כמעט אותן מילים.
   *[other] עוד { $number } אנשים כתבו כמעט אותן מילים.
  }
messages-fake-note = זה סימן, לא הוכחה: גם לקוחות אמיתיים כותבים לפעמים דברים דומים.
messages-fake-see = הצגת ההודעות האלה
messages-fake-see-named = הצגת ההודעות: { $what }
messages-reply = מענה
messages-open = פתיחת הפוסט
messages-mark-answered = סימון שנענתה
messages-mark-open = סימון שלא נענתה
# ?
messages-keep = שמירה כראיה
# ?
messages-keep-no-case = ראיה שייכת למשבר, ואין עכשיו משבר פתוח. אפשר לפתוח משבר עם ההודעה הזאת, והיא תישמר בו.
# ?
messages-keep-open = פתיחת משבר…
# ?
messages-keep-which = לאיזה משבר היא שייכת?
# ?
messages-kept = נשמרה כראיה, כפי שהיא כתובה עכשיו.
# ?
messages-kept-before = היא כבר נשמרה כראיה.
# ?
messages-kept-see = מעבר למשבר
messages-spoken-stars = { $count ->
    [one] כוכב אחד מתוך חמישה
    [two] שני כוכבים מתוך חמישה
   *[other] { $count } כוכבים מתוך חמישה
  }
messages-spoken = { $mood }. { $handle }, { $platform }, { $when }. { $text }
