# Who does what in a crisis, who is called, and the protocol everybody holds to.
# ? translation not checked by a speaker (the whole file)
people-title = אנשים ונוהל תגובה
people-subtitle = מי עושים מה, מי ממלאים מקום, ולמי מתקשרים ומתי.
people-open = אנשים
people-open-due =
    { $count ->
        [one] אנשים: אחד לבירור
        [two] אנשים: שניים לבירור
       *[other] אנשים: { $count } לבירור
    }
people-back = חזרה לתיק
people-you = אתם
people-nobody = עדיין אף אחד
people-name = { $name }
people-for = { $name } (במקום { $instead }, בהיעדרות עד { $day })
people-if-silent = { $name }, אם אין מענה
people-numbered = { $number }. { $name }
people-does = בטיפול: { $name }
people-does-for = בטיפול: { $name } (במקום { $instead }, בהיעדרות עד { $day })
people-does-vacant = בטיפול: { $name }, לא נקבע לזה אדם אחר
people-does-away = { $instead } בהיעדרות עד { $day }, ואין מילוי מקום. אפשר לקבוע אדם נוסף בדף האנשים.
people-does-nobody = אין מי שיטפל בזה. אפשר לקבוע מישהו בדף האנשים.

# Whom to call in an open case
people-ladder = מי צריכים לדעת עכשיו
people-ladder-level = מי צריכים לדעת עכשיו: { $level }
people-ladder-how = מתקשרים מלמעלה למטה. אם אין מענה אחרי { $span }, עוברים לבאים בתור.
people-ladder-empty = ברמה הזאת לא צריך להתקשר לאף אחד. אם דרושה עזרה, אפשר להתקשר לאחד האנשים שלמטה.
people-ladder-alone = הכול עליכם, ולכן אין עוד מי שצריכים לדעת. לפני שעונים כדאי להתקשר למישהו שסומכים עליו, אם אפשר.
people-ladder-done = כל מי שצריכים לדעת כבר יודעים.
people-ladder-silent = עדיין אין מענה: { $names }. כדאי להתקשר שוב.
people-helpers = מבחוץ, אם זה נוגע להם:
people-spare = מילוי מקום, אם אין מענה
people-turn-now = להתקשר עכשיו
people-turn-waiting = התקשרנו ב־{ $time }, הבאים בתור מ־{ $until }
people-turn-silent = אין מענה, התקשרנו ב־{ $time }
people-turn-reached = התקבל מענה, התקשרנו ב־{ $time }
people-turn-later = בהמשך
people-turn-spared = אין צורך
people-calling = מתקשרים עכשיו אל { $name }
people-reached = התקבל מענה
people-silent = אין מענה
people-again = להתקשר שוב
people-reached-after = בסוף התקבל מענה

# The protocol
people-protocol = נוהל תגובה
people-protocol-about = ההצעה שלנו לעסק קטן, עם האנשים שלכם. הזמנים נספרים בשעות הפתיחה, חוץ ממצב סכנה.
people-head-what = מה כותבים
people-head-who = מי עונים
people-head-within = תוך כמה זמן
people-head-level = רמה
people-head-called = למי מתקשרים, בסדר הזה
people-head-update = הציבור מקבל עדכון
people-answer-danger = מישהו בסכנה או עלול להיות בסכנה
people-answer-first_word = המילה הראשונה במשבר
people-answer-complaint = תלונה שכולם רואים
people-answer-direct = הודעה פרטית
people-answer-review = ביקורת באתר דירוג
people-answer-question = שאלה של יום־יום
people-answer-praise = מילה טובה
people-answer-press = פנייה מהתקשורת
people-answer-delicate = התנצלות, כסף, חוק, בריאות או צוות
people-within = תוך { $span }
people-within-danger = תוך { $span }, ואם ייתכן שאנשים בסכנה – { $danger }
people-agreed = רק אחרי שסוכם
people-every = לפחות כל { $span }
people-news = כשיש חדש
people-level-now = { $level }, עכשיו
people-call-nobody = לא חייבים לאף אחד
people-limits = לא מאלתרים בענייני חוק, בריאות, כסף או צוות. בסכנת חיים מספר החירום קודם לכל השיחות האלה.

# Who does what
people-roles = מי עושים מה
people-roles-about = אפשר שלאדם אחד יהיו כמה תפקידים. בזמן היעדרות הצעדים עוברים למילוי המקום.
people-alone = אני לבד: הכול עליי
people-in-turn = דבר אחרי דבר, בסדר הזה:
people-who = מי
    .name = { $role }: מי
people-deputy = מילוי מקום
    .name = { $role }: מילוי מקום
people-nobody-yet = עדיין אף אחד
people-no-deputy = אף אחד
people-item-away = { $name }, בהיעדרות
people-about-owner = ההחלטות במשבר, אישור התנצלויות ותשלומים.
people-about-deputy = מילוי מקום של הנהלת העסק.
people-about-monitor = קריאה של מה שנכנס והתראה בזמן.
people-about-responder = מענה לפי הנוהל.
people-about-spokesperson = הקול האחד מול התקשורת ובווידאו.
people-about-facts_keeper = ריכוז מה שידוע, ציר הזמן והראיות.
people-about-safety_lead = הפסקת המכירה ואבטחת המקום.
people-task-safety_lead = לוודא שאיש אינו בסכנה.
people-task-monitor = לקרוא מה אומרים, ואיפה.
people-task-facts_keeper = לרשום מה שידוע ולשמור את הראיות.
people-task-owner = להחליט מה עושים.
people-task-spokesperson = לומר בפומבי את המילה הראשונה.
people-task-responder = לענות לאנשים אחד אחד.

# Everybody with their numbers
people-inside = האנשים שלכם
people-inside-about = כדאי להתחיל בעצמכם. לכל מי שיש מספר אפשר להתקשר מכאן בזמן משבר.
people-outside = מי יכולים לעזור מבחוץ
people-outside-about = עורכי דין, ביטוח, רשויות, משטרה, ספקים, בעלי הנכס, קו סיוע.
people-add-inside = הוספת אדם
people-add-outside = הוספת איש קשר
people-change = שינוי
    .name = שינוי הפרטים של { $name }
people-here = סיום ההיעדרות
    .name = סיום ההיעדרות של { $name }
people-right = עדיין נכון
    .name = המספרים של { $name } עדיין נכונים
people-remind = כדאי לברר שוב אם המספרים עדיין נכונים: { $names }
people-unchecked = המספרים עוד לא נבדקו
people-checked = המספרים נבדקו ב־{ $day }
people-check-again = המספרים נבדקו לאחרונה ב־{ $day }, לפני יותר מ־90 ימים
people-no-number = עדיין אין מספר
people-call = שיחה אל { $phone }
    .name = שיחה אל { $name }
people-whatsapp = WhatsApp
    .name = הודעה אל { $name } ב־WhatsApp
people-whatsapp-text = שלום, כאן { $who }. אשמח לשיחה חזרה בענייני עבודה בהקדם האפשרי.
    .nobody = שלום, אשמח לשיחה חזרה בענייני עבודה בהקדם האפשרי.
people-whatsapp-says = ההודעה מתחילה כך: ״{ $text }״ אפשר לשנות אותה שם; היא לא תישלח לפני שתשלחו אותה.
people-mail = דוא״ל
    .name = דוא״ל אל { $name }
people-away-until = בהיעדרות עד { $day }
people-is-here = אין היעדרות

# The window for somebody
people-change-title = שינוי שם ומספרים
people-field-name = שם
    .hint = כמו שקוראים זה לזה אצלכם.
people-field-what = תפקיד
    .hint = עורכת דין, ביטוח, תחנת משטרה, ספק.
people-field-phone = טלפון
    .hint = עם + וקידומת המדינה אפשר גם WhatsApp.
people-field-mail = דוא״ל
    .hint = אפשר להשאיר ריק.
people-field-away = היעדרות
    .hint = היום שנבחר הוא יום החזרה. עד אז הצעדים עוברים למילוי המקום.
people-private = השמות והמספרים נשארים במחשב הזה.
people-save = שמירה
people-cancel = ביטול
people-remove = הסרה
people-remove-title = להסיר את { $name }?
people-remove-ask = המספרים יימחקו מהמחשב הזה, והתפקידים יתפנו. שיחות שנרשמו נשארות בציר הזמן.
# ? the rest of this file
people-ladder-unnamed = ברמה הזאת צריכים לדעת: { $roles }. עדיין לא נקבע מי בתפקידים האלה, ולכן לא יתקשרו לאיש. קבעו מי עושה מה, ואז התקשרו.
people-name-now = קביעה מי עושה מה
people-unnamed = { $role }: עדיין לא נקבע מי
people-add-named = הוספת { $name }
people-ladder-gap = לא נקבע מי, או אין מי שזמינים, בשביל: { $roles }. לא יתקשרו לאיש בעניין הזה.
people-nobody-here = { $role }: אין מי שזמינים
people-head-alone = מה עושים, בסדר הזה
