# Scope and impact of a crisis: where it is loudest, what people are concerned about, how grave it is.
# ? all of this file
impact-open = היקף והשפעה
impact-title = היקף והשפעה
impact-about = היכן המשבר הכי חזק, מה אנשים רוצים מכם, ומה זה עושה לעסק. שתי דקות מספיקות; חזרו לבדוק מחר.
impact-close = סגירה
impact-loudest = היכן המשבר הכי חזק
impact-counting = ההודעות נקראות…
impact-silent = אין במשבר הזה הודעה שלילית או הודעה שמזכירה סכנה. אפשר בכל זאת להעריך את ההשפעה.
impact-most = ענו קודם ב־{ $platform }: { $people } מתוך { $total } אנשים כתבו שם.
impact-cut = אלה רק ההודעות החדשות ביותר.
impact-worry = { $people ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $people } אנשים
} · { $messages ->
    [one] הודעה אחת
    [two] שתי הודעות
   *[other] { $messages } הודעות
}
impact-see = קריאת ההודעות האלה
impact-plan = מה אנחנו עושים בעניין
    .example = להתקשר היום לכל אחד מהם ולהקשיב
impact-person = מי עושה את זה
impact-keep = שמירה
impact-rating = כמה זה חמור?
impact-rating-about = בחרו בעכבר, במקשי החצים או במקשים 0 עד 3, וכתבו סיבה אחת. Enter ממשיך הלאה.
impact-again = עבר יום. העריכו שוב לפי המצב עכשיו; ההערכות הקודמות נשארות למטה.
impact-rate-now = הערכת ההשפעה
impact-rate = שמירת ההערכה
# ?
impact-rated = נשמר עם השעה, כאן למטה ובציר הזמן.
impact-before = אז ועכשיו
impact-reason = סיבה: { $aspect }
impact-choice = { $aspect }: { $degree }
impact-people = אנשים
    .ask = כמה נזק נגרם לאנשים, או עלול להיגרם?
    .example = שני לקוחות היו אצל רופא
impact-trust = אמון
    .ask = כמה נזק נגרם לאמון הלקוחות בדבריכם?
    .example = לקוחות קבועים שואלים אם עוד אפשר לקנות כאן
impact-image = תדמית
    .ask = כמה נזק נגרם לשם הטוב שלכם?
    .example = המקומון כתב על זה
impact-income = הכנסות
    .ask = כמה נזק נגרם למכירות שלכם?
    .example = שש הזמנות בוטלו היום
impact-degree-0 = אין
impact-degree-1 = מעט
impact-degree-2 = רציני
impact-degree-3 = חמור
impact-judged = { $aspect }: { $degree }. { $reason }
impact-judged-anew = { $aspect }: { $degree } (קודם: { $before }). { $reason }
impact-look-again = ההשפעה הוערכה { $when }. בדקו שוב: השתפר או החמיר?
