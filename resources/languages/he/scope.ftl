# ? translation not checked by a speaker
scope-open = על מה מדובר?
scope-people =
    { $people ->
        [one] אדם אחד
        [two] שני אנשים שונים
       *[other] { $people } אנשים שונים
    }
scope-since =
    { $places ->
        [one] בפלטפורמה אחת, מאז { $since }
        [two] בשתי פלטפורמות, מאז { $since }
       *[other] ב־{ $places } פלטפורמות, מאז { $since }
    }
scope-pace =
    { $people ->
        [0] אף אחד ב־{ $hours } השעות האחרונות.
        [one] אדם אחד ב־{ $hours } השעות האחרונות.
        [two] שני אנשים ב־{ $hours } השעות האחרונות.
       *[other] { $people } אנשים ב־{ $hours } השעות האחרונות.
    }
scope-pace-before =
    { $people ->
        [0] אף אחד ב־{ $hours } השעות שלפניהן.
        [one] אדם אחד ב־{ $hours } השעות שלפניהן.
        [two] שני אנשים ב־{ $hours } השעות שלפניהן.
       *[other] { $people } אנשים ב־{ $hours } השעות שלפניהן.
    }
scope-claim = מה רובם אומרים
scope-alike = { $count } מתוך { $total } הודעות אומרות כמעט אותו דבר.
scope-no-wording = עדיין אין ניסוח שחוזר על עצמו.
scope-words = מילים שחוזרות, ולידן מספר האנשים: { $words }
scope-word = ״{ $word }״ { $people }
scope-about = { $count } מתוך { $total } עוסקות ב: { $concern }
scope-see-alike = לכל ההודעות שאומרות זאת
scope-first = הפרסום הראשון בנושא שנראה כאן
scope-see-first = פתיחת ההודעה
scope-places = איפה כותבים
scope-platform =
    { $people ->
        [one] { $platform }: אדם אחד
        [two] { $platform }: שני אנשים
       *[other] { $platform }: { $people } אנשים
    }
scope-loudest = הקהלים הגדולים ביותר
scope-follower = { $handle }, { $platform }: { $followers }
scope-silent =
    { $people ->
        [one] אצל אדם אחד מספר העוקבים אינו ידוע.
        [two] אצל שני אנשים מספר העוקבים אינו ידוע.
       *[other] אצל { $people } אנשים מספר העוקבים אינו ידוע.
    }
scope-felt = תחושות לפי שפה
scope-felt-how = כמה מההודעות בכל שפה הן שליליות.
scope-felt-line = { $language }: { $bad } מתוך { $total } שליליות
scope-felt-more =
    { $count ->
        [one] בעוד שפה אחת { $bad } מתוך { $total } שליליות.
        [two] בעוד שתי שפות { $bad } מתוך { $total } שליליות.
       *[other] בעוד { $count } שפות { $bad } מתוך { $total } שליליות.
    }
scope-happy =
    { $count ->
        [one] אחת חיובית
        [two] שתיים חיוביות
       *[other] { $count } חיוביות
    }
scope-known = מה ידוע
scope-danger =
    { $people ->
        [one] { $danger }: אדם אחד כותב על כך
        [two] { $danger }: שני אנשים כותבים על כך
       *[other] { $danger }: { $people } אנשים כותבים על כך
    }
scope-answered = { $count } מתוך { $total } הודעות סומנו כנענו
scope-unknown = מה עדיין לא ידוע
scope-unknown-true = האם זה נכון. רק אתם יכולים לברר.
scope-unknown-readers = כמה אנשים קראו ב: { $places }. שם לא נמסר מספר העוקבים.
scope-unknown-account = מה נכתב אצל ״{ $label }״ מאז { $since }: אי אפשר לראות.
scope-unknown-never = מה נכתב אצל ״{ $label }״: עדיין לא נראה.
scope-unknown-names =
    { $count ->
        [one] מי כתב אחת מההודעות: לא מופיע שם.
        [two] מי כתב שתיים מההודעות: לא מופיע שם.
       *[other] מי כתב { $count } מההודעות: לא מופיע שם.
    }
scope-unknown-feelings =
    { $count ->
        [one] למה הכוונה בהודעה אחת: אין ודאות לגבי התחושה שבה.
        [two] למה הכוונה בשתי הודעות: אין ודאות לגבי התחושה שבהן.
       *[other] למה הכוונה ב־{ $count } הודעות: אין ודאות לגבי התחושה שבהן.
    }
scope-unknown-dangers = האם יש סכנה בהודעות בשפות האלה: { $languages }. בשפות אלה לא מזוהות סכנות.
scope-unknown-before = מה נכתב לפני כן: יש כל כך הרבה הודעות, שרק החדשות ביותר נספרו.
scope-unknown-elsewhere = האם זה התחיל במקום אחר: נראים רק המקומות שבחשבונות שלכם.
scope-private = הודעה פרטית ({ $platform }, { $when }), לא נכללה כאן
scope-counting = סופרים…
scope-nothing = מאז { $since } אין הודעה שלילית או הודעה שמדברת על סכנה. הסיבות בעמוד ״עכשיו״ אומרות מה מעלה את המד.
scope-read = קריאת ההודעות האלה
scope-copy = העתקה כטקסט
scope-copied = הטקסט הועתק. הודעות פרטיות ושמות הכותבים שלהן לא נכללו.
scope-close = סגירה
