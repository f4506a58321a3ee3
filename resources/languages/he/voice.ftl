# The voice check beside a draft: how an angry customer would hear it.
# ? all of this file
voice-title = איך זה יישמע
voice-fields = להשלמה
voice-fields-open = { $count ->
    [one] להשלמה ({ $number })
    [two] להשלמה ({ $number })
   *[other] להשלמה ({ $number })
  }
voice-tab-unheard = הטון
voice-tab = הטון { $score }
voice-stands = המשפט הזה כבר עומד בטקסט שלכם: עכשיו הוא מסומן.
voice-empty = ברגע שיהיה כאן טקסט, הוא ייקרא כפי שלקוחות כועסים היו קוראים אותו. שום דבר לא יוצא מהמחשב, ושום דבר לא נחסם.
voice-heard-en = הטקסט הזה באנגלית, ולכן הוא נבדק באנגלית.
voice-heard-sw = הטקסט הזה בסווהילית, ולכן הוא נבדק בסווהילית.
voice-heard-he = הטקסט הזה בעברית, ולכן הוא נבדק בעברית.
voice-score = { $score } מתוך 100
voice-good = רגוע ופתוח. אפשר לשלוח.
voice-improve = כמעט שם. כדאי לשפר דבר אחד או שניים.
voice-rewrite = כדאי לנסח חלק מזה מחדש.
voice-stop = עדיף לא לשלוח את זה עדיין.
voice-waits = { $count ->
    [one] מקום אחד עוד פתוח. המספר יופיע כשהוא יושלם; מה שאפשר לשמוע כבר עכשיו מופיע למטה.
    [two] שני מקומות עוד פתוחים. המספר יופיע כשהם יושלמו; מה שאפשר לשמוע כבר עכשיו מופיע למטה.
   *[other] { $number } מקומות עוד פתוחים. המספר יופיע כשהם יושלמו; מה שאפשר לשמוע כבר עכשיו מופיע למטה.
  }
voice-threat = זה נשמע כמו איום. הוא ילבה את האש, ואחרים יפיצו אותו. כדאי להוציא אותו.
voice-review-bargain = מוצע כאן משהו תמורת שינוי או הסרה של ביקורת. הפלטפורמות אוסרות זאת, וזה נראה כמו קניית שתיקה. כדאי להוציא את זה.
voice-words = ”{ $words }“
voice-insert = הוספה
voice-instead = שימוש בזה
voice-calmer = רגוע יותר: ”{ $text }“
voice-show = הצגה
voice-well = מה שכבר נאמר היטב
voice-redact = הסרת הפרטים האישיים
voice-redacted = הוסרו. Ctrl+Z מחזיר אותם.
voice-not-here = לא נדרש כאן
voice-acknowledge = אומר מה קרה להם
    .half = זה נוגע בעניין; אמרו בפירוש מה קרה להם.
    .none = אמרו במילים שלכם מה השתבש אצלם.
voice-empathy = אומר איך זה היה להם
    .half = התנצלות לבדה היא מעט. אמרו איך זה היה להם.
    .none = אמרו במילים פשוטות איך זה היה להם.
voice-ownership = לוקח את החלק שלכם
    .half = אתם פועלים; אמרו גם מה החלק שלכם, בלי לנחש את הסיבה.
    .none = אמרו איזה חלק הוא שלכם, בלי לנחש את הסיבה.
voice-next-step-time = צעד ושעה
    .half = יש צעד; אמרו עד מתי.
    .none = אמרו מה יקרה עכשיו, ועד מתי.
voice-private-channel = דרך פרטית להגיע אליכם
    .half = תנו פרט קשר אחד שמגיע לאדם.
    .none = תנו פרט קשר אחד: טלפון או אימייל.
voice-signature = חתום בשם של אדם
    .half = מוזכר אדם; שאותו אדם גם יחתום.
    .none = סיימו בשם הפרטי שלכם.
voice-no-blame = לא מאשים איש
    .half = זה עלול להישמע כהאשמה.
    .none = זה מטיל את האשמה על הלקוחות או על אחרים.
voice-no-defensive = לא מתווכח
    .half = זה נשמע מעט כתירוץ.
    .none = זה מגן עליכם במקום להקשיב להם.
voice-no-sarcasm = בלי לעג
    .half = אפשר לשמוע בזה לעג.
    .none = זה לועג. אחרים יפיצו את זה.
voice-no-legalese = מילים של יום־יום
    .half = מעט רשמי. אמרו את זה כמו שהייתם אומרים בחנות.
    .none = שפה של עורכי דין. זה נשמע כאילו אתם מסתתרים מאחוריה.
voice-no-shouting = לא צועק
    .half = קצת חזק: פחות סימני קריאה, אותיות גדולות או אימוג׳י.
    .none = זה צועק: אותיות גדולות, רצף סימנים או אותיות מתוחות.
voice-no-absolute = מבטיח מה שאפשר לקיים
    .half = מילה גדולה. האם תוכלו לקיים אותה בכל פעם?
    .none = איש לא יכול להבטיח את זה. אמרו מה שיניתם.
voice-no-fake-sorry = התנצלות אמיתית
    .half = זה מחליש את ההתנצלות.
    .none = ”אם“, ”אבל“ או ”שאתם מרגישים“ מבטלים את ההתנצלות.
voice-no-over-admission = לא מודה במה שלא הוכח
    .half = זהירות: ייתכן שזה מודה ביותר ממה שידוע לכם.
    .none = זה מודה בסיבה או משלם על הכול לפני שידוע משהו.
voice-no-private-data = לא מספר דבר אישי
    .half = זה מספר מעט על אדם.
    .none = זה מספר דבר אישי במקום שכולם קוראים בו.
voice-private-phone = מספר טלפון
    .instead = […]
voice-private-mail = כתובת אימייל
    .instead = […]
voice-private-card = מספר כרטיס או חשבון
    .instead = […]
voice-private-identity = מספר זהות
    .instead = […]
voice-private-order = מספר הזמנה
    .instead = […]
voice-private-address = כתובת
    .instead = […]
voice-private-health = בריאות
    .instead = […]
voice-private-payment = תשלום
    .instead = […]
voice-private-visit = תאריך של ביקור
    .instead = […]
voice-private-name = שם
    .instead = […]
voice-private-bond = שמישהו לקוח שלכם
    .instead = […]
voice-discreet = מרפאה, עורכי דין, בית ספר: לא לומר אפילו שמישהו לקוח
voice-slip-never-said = מילה שאתם אף פעם לא אומרים: ”{ $against }“
voice-slip-opposite = זה לא מתאים למה שסיכמתם: ”{ $against }“
voice-slip-not-known = רשמתם שזה לא ידוע, או שזו טענה. הטיוטה אומרת את זה כעובדה: ”{ $against }“
voice-slip-other-time = הבטחתם את העדכון הבא בשעה { $against }. הטיוטה נוקבת בשעה אחרת.
voice-slip-left-out = אף אחד מהמשפטים שסיכמתם לא נמצא בטקסט הזה. הראשון: ”{ $against }“
voice-slip-greeted = הפנייה היא אל { $against }; ההודעה היא של { $instead }.
voice-same-again = { $count ->
    [one] כבר נשלח פעם טקסט כמעט זהה. הוסיפו משהו על האדם הזה: מה קרה לו, במילים שלכם.
    [two] כבר נשלח פעמיים טקסט כמעט זהה. הוסיפו משהו על האדם הזה: מה קרה לו, במילים שלכם.
   *[other] כבר נשלח { $number } פעמים טקסט כמעט זהה. הוסיפו משהו על האדם הזה: מה קרה לו, במילים שלכם.
  }
voice-same-anyway = להשתמש בו בכל זאת
voice-settings = הקול שלכם
voice-settings-why = הבדיקה שליד התשובות הולכת לפי זה, ומציעה את המילה שלכם בלחיצה אחת.
voice-we-say = מילים שאתם אוהבים
voice-we-say-hint = אורחים, צוות, סליחה
voice-never-said = אתם אף פעם לא אומרים
voice-never-said-hint = למשל: זול
voice-say-instead = במקום זה אתם אומרים
voice-say-instead-hint = למשל: משתלם
voice-say = לומר ”{ $text }“
voice-slip-rather = אתם אוהבים לומר ”{ $instead }“ ולא ”{ $against }“.
