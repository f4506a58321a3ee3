now-head-calm = הכול רגוע
now-head-watch = כדאי לעקוב
now-head-issue = משהו דורש תשומת לב
now-head-crisis = זה משבר
now-head-emergency = צריך לפעול עכשיו
now-head-pressing = מישהו צריך אתכם
# ? translation not checked by a speaker
now-head-over = המצב נרגע
now-head-learning = לומדים מה רגיל אצלכם
now-head-blind = אי אפשר לראות את החשבונות
now-head-first = הבדיקה הראשונה בעיצומה
now-head-welcome = ברוכים הבאים ל־Utulivu
now-subtitle = { $business } · { $day }, { $time }
now-subtitle-nameless = { $day }, { $time }
now-meter-name = מד המשבר: { $score } מתוך 100, { $level }
now-meter-name-none = מד המשבר: { $level }
now-rise = עלייה של { $points } מאז { $since }
now-measured = נמדד { $when }
now-line-learning = עד שיהיה ברור מה רגיל אצלכם
now-line-paused = הבדיקות מושהות
now-line-blind = כרגע אי אפשר לקרוא דבר
now-line-first = הבדיקה הראשונה בעיצומה
now-why = למה { $score }
now-why-no-figure = מה נראה עד כה
now-why-none = שום דבר לא מעלה את המד.
now-why-first = הסיבות יופיעו כאן אחרי הבדיקה הראשונה.
# ? translation not checked by a speaker
now-why-more =
    { $count ->
        [one] עוד סיבה אחת (נקודות: { $points })
        [two] עוד שתי סיבות (נקודות: { $points })
       *[other] עוד { $count } סיבות (נקודות: { $points })
    }
now-points = { $points }
now-part-name =
    { $points ->
        [one] { $sentence }: נקודה אחת
        [two] { $sentence }: שתי נקודות
       *[other] { $sentence }: { $points } נקודות
    }
now-part-hint = מה יוריד את זה: { $lower }
now-next = מה עושים עכשיו
now-step-due = תוך { $span }
now-step-late = באיחור של { $span }
now-step-read = קריאת ההודעות
now-step-write = כתיבת המענה
now-step-crisis = פתיחת רשימת הצעדים
now-step-accounts = פתיחת החשבונות
now-checklist = לרשימת הצעדים המלאה
now-more-cases =
    { $count ->
        [one] עוד תיק פתוח אחד
        [two] עוד שני תיקים פתוחים
       *[other] עוד { $count } תיקים פתוחים
    }
# ?
now-open-cases =
    { $count ->
        [one] תיק פתוח אחד
        [two] שני תיקים פתוחים
       *[other] { $count } תיקים פתוחים
    }
now-case-done = כל הצעדים בוצעו או דולגו. כשיהיה שקט למשך זמן מה, סגרו את התיק.
now-case-open = פתיחת התיק
now-proposal = זה נראה כמו: { $kind }
now-proposal-body =
    { $messages ->
        [one] הודעה אחת מצביעה על כך. תיק משבר מסדר את הצעדים לפי הסדר, כל אחד עם הזמן שלו, ושומר תיעוד.
        [two] שתי הודעות מצביעות על כך. תיק משבר מסדר את הצעדים לפי הסדר, כל אחד עם הזמן שלו, ושומר תיעוד.
       *[other] { $messages } הודעות מצביעות על כך. תיק משבר מסדר את הצעדים לפי הסדר, כל אחד עם הזמן שלו, ושומר תיעוד.
    }
# ? translation not checked by a speaker
now-proposal-apart =
    { $messages ->
        [one] הודעה אחת מדברת על סכנה לאנשים שאף תיק פתוח אינו עוסק בה. אנשים קודם: פתחו לה תיק משלה.
        [two] שתי הודעות מדברות על סכנה לאנשים שאף תיק פתוח אינו עוסק בה. אנשים קודם: פתחו להן תיק משלהן.
       *[other] { $messages } הודעות מדברות על סכנה לאנשים שאף תיק פתוח אינו עוסק בה. אנשים קודם: פתחו להן תיק משלהן.
    }
now-open-case = פתיחת תיק משבר
now-see-messages = להודעות האלה
now-paused = הבדיקות מושהות עד שתחדשו אותן, ולכן המד אינו מראה דבר, במקום רוגע שאינו נכון. פתחו את עמוד החשבונות ובחרו ״{ $act }״.
now-blind = אי אפשר לקרוא אף חשבון, ולכן המד אינו מראה דבר, במקום רוגע שאינו נכון. בעמוד החשבונות כתוב מה לא תקין ומה לעשות.
now-learning = ככל ש־Utulivu רואה יותר ימים, כך ברור יותר מה רגיל אצלכם. גם עכשיו תופיע התראה מיד כשמשהו חמור בבירור.
now-calm = אין מה לעשות. Utulivu ממשיכה לבדוק ותודיע כשמשהו ישתנה.
now-pressing = { $count ->
    [one] הודעה אחת לא יכולה לחכות, אף שהמד נמוך: ייתכן שמדובר בבטיחות של מישהו, במידע אישי או בעיתונות. קראו אותה וענו עליה קודם.
    [two] שתי הודעות לא יכולות לחכות, אף שהמד נמוך: ייתכן שמדובר בבטיחות של מישהו, במידע אישי או בעיתונות. קראו אותן וענו עליהן קודם.
   *[other] { $number } הודעות לא יכולות לחכות, אף שהמד נמוך: ייתכן שמדובר בבטיחות של מישהו, במידע אישי או בעיתונות. קראו אותן וענו עליהן קודם.
  }
# ? translation not checked by a speaker
now-delaying = { $count ->
    [one] המצב רגוע יותר. נגיד שהמצב נרגע אחרי שתיענה הודעה אחת על סכנה למישהו, או יומיים אחריה: ענו עליה עכשיו, או סמנו שנענתה אם כבר דיברתם.
    [two] המצב רגוע יותר. נגיד שהמצב נרגע אחרי שייענו שתי הודעות על סכנה למישהו, או יומיים אחריהן: ענו עליהן עכשיו, או סמנו שנענו אם כבר דיברתם.
   *[other] המצב רגוע יותר. נגיד שהמצב נרגע אחרי שייענו { $number } הודעות על סכנה למישהו, או יומיים אחריהן: ענו עליהן עכשיו, או סמנו שנענו אם כבר דיברתם.
  }
# ? translation not checked by a speaker
now-unanswered = { $count ->
    [one] הודעה אחת לא מרוצה משבעת הימים האחרונים עדיין בלי מענה. קראו אותה כשתוכלו, וענו עליה.
    [two] שתי הודעות לא מרוצות משבעת הימים האחרונים עדיין בלי מענה. קראו אותן כשתוכלו, וענו עליהן.
   *[other] { $number } הודעות לא מרוצות משבעת הימים האחרונים עדיין בלי מענה. קראו אותן כשתוכלו, את הדחופות קודם, וענו עליהן.
  }
# ? translation not checked by a speaker
now-over = המצב רגוע שוב מאז { $at }. בשיא עמד המד על { $peak }.
# ? translation not checked by a speaker
now-over-left = { $count ->
    [one] הודעה אחת מאותו זמן עדיין בלי מענה. קראו אותה כשתוכלו.
    [two] שתי הודעות מאותו זמן עדיין בלי מענה. קראו אותן כשתוכלו, את הדחופה קודם.
   *[other] { $number } הודעות מאותו זמן עדיין בלי מענה. קראו אותן כשתוכלו, את הדחופות קודם.
  }
# ? translation not checked by a speaker
now-clock = נראה שהשעון של המחשב הזה מפגר (לפחות { $span }): יש הודעות שהתאריך שלהן מאוחר מעכשיו. כוונו אותו; עד אז הזמנים שגויים, וההודעה שהמצב נרגע תתאחר.
now-watch = קצת יותר מהרגיל. קראו מה אנשים כותבים; כרגע לא נדרש יותר מזה.
now-unhappy = יותר אנשים לא מרוצים מהרגיל. קודם קראו מה הם כותבים.
now-first = Utulivu קוראת את החשבונות. זה לוקח דקה או שתיים.
now-checked = נבדק לאחרונה { $when }
now-troubled =
    { $accounts ->
        [one] חשבון אחד דורש בדיקה שלכם
        [two] שני חשבונות דורשים בדיקה שלכם
       *[other] { $accounts } חשבונות דורשים בדיקה שלכם
    }
now-people = מה אנשים כותבים
now-people-none = איש עדיין לא כתב.
now-people-all = לכל ההודעות
now-person-name = { $tag }, { $meta }: { $text }
now-welcome = Utulivu עוקבת אחרי מה שאנשים כותבים על העסק, אומרת כמה המצב חמור ולמה, ומלווה צעד אחר צעד במה לעשות ומה לומר. היא לא מפרסמת דבר בעצמה: מענה נשלח רק אחרי שאישרתם את הנוסח המדויק שלו.
now-welcome-start = הוסיפו את המקום הראשון שבו כותבים עליכם: תיבת הדואר שלכם, ביקורות ב־Google, מה שנכתב ב־Facebook, ב־Instagram, ב־YouTube, ב־X, ב־Reddit, ב־Telegram, ב־Mastodon או ב־Bluesky, וכל התראת חדשות או פיד. תיבת הדואר היא הדרך המהירה ביותר: מ־Tripadvisor, מ־TikTok וממקומות אחרים מגיעות אליה הודעות. צ׳אטים של WhatsApp וטבלאות מייבאים כקבצים.
now-add-account = הוספת החשבון הראשון
now-practise = התנסות עם עסק לתרגול
now-practise-body = למאפייה מומצאת יש יום רע. שום דבר אינו אמיתי, שום דבר אינו יוצא מהמחשב הזה, ואפשר לסיים בכל רגע.
# ?
now-other-step = { $step } ({ $due })
