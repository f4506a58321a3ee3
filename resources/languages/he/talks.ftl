# ? translation not checked by a speaker (all of this file)
talks-hello = פנייה { $number }
talks-by-whatsapp = וואטסאפ
talks-by-mail = מייל
talks-by-page = הודעה פרטית
talks-contact = { $where } (פנייה { $number })
talks-contact-here = כאן בעמוד (פנייה { $number })
talks-line = אפשר לפנות אליי. { $channel }: { $contact }
talks-going = ממשיכות בשיחה פרטית
talks-settled = הסתיימו: מה עוד חסר
talks-about = פנייה { $number } · { $channel } · { $meta }
talks-row = שיחה פרטית. { $about }. { $text }
talks-act-named = { $act }: { $handle }
talks-open-for = פתוחה { $span }
talks-settled-at = הסתיימה { $when }
talks-settle = העניין נפתר
talks-take-away = השיחה לא התחילה
talks-closing-to_ask = מי שקראו מהצד לא רואים איך זה נגמר. קודם שאלו אם אפשר לכתוב על כך.
talks-closing-asked = שאלתם אם אפשר לכתוב על כך בפומבי.
talks-closing-agreed = יש הסכמה. חסרה השורה בפומבי.
talks-ask = העתקת השאלה
talks-agreed = יש הסכמה
talks-write = כתיבת השורה
talks-written = השורה פורסמה
talks-leave = בלי שורה בפומבי
talks-question = תודה על השיחה. אפשר לכתוב מתחת להודעה הפומבית שהעניין נפתר, בלי שום פרטים? אם עדיף שלא, זה בסדר גמור.
talks-did-settle = פנייה { $number } נפתרה.
talks-did-take-away = פנייה { $number } הוסרה.
talks-did-to_ask = נרשם לפנייה { $number }.
talks-did-asked = השאלה הועתקה. שלחו אותה בשיחה הפרטית, פנייה { $number }.
talks-did-agreed = יש הסכמה, פנייה { $number }. עכשיו כתבו את השורה בפומבי.
talks-did-written = השורה של פנייה { $number } פורסמה.
talks-did-left = בלי שורה בפומבי לפנייה { $number }.
talks-did-judge = נרשם, עם התאריך.
talks-right = לפי הלקוח, העניין תוקן?
talks-right-yes = כן
talks-right-partly = חלקית
talks-right-no = לא
talks-right-note = הערה, אם רוצים
talks-right-undo = ביטול הרישום
talks-said-yes = תוקן, לפי הלקוח: כן · { $when }
talks-said-partly = תוקן, לפי הלקוח: חלקית · { $when }
talks-said-no = תוקן, לפי הלקוח: לא · { $when }
talks-said-note = { $said } · { $note }
talks-counted = תוקן, לפי לקוחות: כן { $yes } · חלקית { $partly } · לא { $no }
talks-glad = מי שהתלוננו, נענו ומרוצים
talks-here-going = בשיחה פרטית מאז { $at }, פנייה { $number }
talks-here-settled = השיחה הפרטית בפנייה { $number } הסתיימה { $at }
talks-none = אין שיחה פרטית פתוחה.
talks-none-act = מי מחכה למענה
talks-about-them = שיחה מתחילה ב“תגובות” עם “מעבר לפרטי”. המספר והקישור לא מספרים דבר על הלקוח.
talks-in-case = { $count ->
    [one] שיחה פרטית אחת פתוחה
    [two] שתי שיחות פרטיות פתוחות
   *[other] { $number } שיחות פרטיות פתוחות
  }
