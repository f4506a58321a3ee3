# ? translation not checked by a speaker (all of this file)
waiting-view-messages = כל ההודעות
waiting-view-waiting = מחכות למענה
waiting-view-talks = שיחות פרטיות
waiting-view-count = { $name } · { $number }
waiting-count = { $count ->
    [0] אף הודעה לא מחכה למענה
    [one] הודעה אחת מחכה למענה
    [two] שתי הודעות מחכות למענה
   *[other] { $number } הודעות מחכות למענה
  }
waiting-count-late = { $count ->
    [one] אחת מהן מתעכבת
    [two] שתיים מהן מתעכבות
   *[other] { $number } מהן מתעכבות
  }
waiting-counted = { $waiting }, { $late }
waiting-speed = ב־{ $days } הימים האחרונים: { $answered } מתוך { $asked } נענו, מחציתן תוך { $span }.
waiting-speed-few = ב־{ $days } הימים האחרונים: { $answered } מתוך { $asked } נענו, מעט מכדי לומר כמה זה לוקח בדרך כלל.
waiting-order-urgency = הדחופות תחילה
waiting-order-waiting = מי שמחכה הכי הרבה תחילה
waiting-order-reach = החשיפה הרחבה תחילה
waiting-order-platform = לפי פלטפורמה
waiting-due = הגיע הזמן
waiting-wants-complaint = תלונה
waiting-wants-question = שאלה
waiting-wants-other = הערה
waiting-wants-praise = מילה טובה
waiting-by = מחכה { $span } · לענות עד { $due } (תוך { $within })
waiting-late = מחכה { $span } · היה צריך לענות עד { $due } (תוך { $within })
waiting-calm = מחכה { $span } · כשיהיה זמן
waiting-whenever = כשיהיה זמן
waiting-row = מחכה: { $meta }. { $text }
waiting-answer = מענה
waiting-answer-named = מענה ל־{ $handle }
waiting-close = לא צריך מענה
waiting-close-named = ההודעה של { $handle } לא צריכה מענה
waiting-closed = נסגרה בלי מענה: “{ $text }”
waiting-undo = ביטול
waiting-more = הצגת עוד
waiting-none = אף אחד לא מחכה למענה.
waiting-all = לכל ההודעות
waiting-none-there = אף אחד לא מחכה למענה בפלטפורמה הזאת.
waiting-everywhere = לכל הפלטפורמות
waiting-about = כאן מופיע מי שכתב ב־30 הימים האחרונים. איומים ודרישות כסף תמורת ביקורת אינם כאן: אין לענות עליהם. את הזמנים קובעים ב“הגדרות”; הם נספרים יום ולילה.
