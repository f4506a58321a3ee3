replies-title = כתיבת מענה
replies-subtitle-general = הודעה לכולם
replies-subtitle-to = אל { $handle } ב־{ $platform }
# ?
replies-subtitle-below = לעיני כולם, מתחת לפרסום של { $handle } ב־{ $platform }
replies-templates = תבניות מתאימות
replies-templates-list = רשימת תבניות לבחירה
replies-when = מתאים כאשר
replies-not-when = לא מתאים כאשר
replies-message-who = { $when } · { $handle }
replies-message-none = לא נבחרה הודעה: הטקסט הזה מיועד לכולם.
replies-message-choose = בחירת הודעה למענה
replies-draft = המענה שלכם
replies-draft-hint = בחרו תבנית, או כתבו כאן בעצמכם.
replies-language = שפת המענה
replies-language-en = אנגלית
replies-language-sw = סווהילית
replies-language-he = עברית
replies-length = אורך הטקסט
replies-length-full = מלא
replies-length-short = קצר
replies-fields = להשלמה
replies-fields-none = אין כאן מה להשלים.
# ?
replies-take-over = מילוי ״{ $text }״ בשדה ״{ $field }״
replies-count = { $count ->
    [one] תו אחד
    [two] שני תווים
   *[other] { $number } תווים
  }
replies-count-of = { $used } מתוך { $limit }
replies-count-spoken = { $used } תווים מתוך { $limit }
replies-over = { $count ->
    [one] תו אחד מעבר לאורך המותר ב־{ $platform }.
    [two] שני תווים מעבר לאורך המותר ב־{ $platform }.
   *[other] { $number } תווים מעבר לאורך המותר ב־{ $platform }.
  }
replies-over-short = מעבר לטקסט הקצר
replies-copy = העתקה
replies-copy-open = העתקה ופתיחת הפוסט
replies-empty-text = עדיין אין טקסט. בחרו תבנית או כתבו בעצמכם.
replies-unfilled = { $count ->
    [one] מקום אחד עדיין ריק: { $fields }. השלימו אותו או הסירו אותו מהטקסט.
    [two] שני מקומות עדיין ריקים: { $fields }. השלימו אותם או הסירו אותם מהטקסט.
   *[other] { $number } מקומות עדיין ריקים: { $fields }. השלימו אותם או הסירו אותם מהטקסט.
  }
replies-copied = הטקסט הועתק. הצעד הבא: הדביקו אותו כתשובה ב־{ $platform } ופרסמו שם.
replies-copied-general = הטקסט הועתק. הצעד הבא: הדביקו אותו במקום שבו שואלים, ופרסמו שם.
replies-copied-step = הטקסט הועתק. הצעד הבא: פרסמו אותו במקום שבו התחילה התלונה, ואז סמנו את ״{ $step }״.
replies-copied-step-go = חזרה לצעדים
replies-posted = פרסמתי
replies-posted-said = יופי. ההודעה נחשבת עכשיו כהודעה שנענתה.
replies-posted-step = יופי. ההודעה נחשבת עכשיו כהודעה שנענתה. הצעד הבא: סמנו את ״{ $step }״.
# ?
replies-promised = העדכון הבא (עד { $time }) רשום עכשיו במסרים המרכזיים.
replies-promised-sooner = במסרים המרכזיים נשאר העדכון המוקדם יותר (עד { $time }): קודם נותנים אותו.
replies-posted-all-said = יופי. הטקסט נשמר כראיה בתיק המשבר.
replies-posted-all-step = יופי. הטקסט נשמר כראיה בתיק המשבר. הצעד הבא: סמנו את ״{ $step }״.
# ?
replies-copied-first = הטקסט הועתק. הצעד הבא: פרסמו אותו במקום שבו התחילה התלונה, ואז ציינו כאן שפרסמתם. כך יסומן ״{ $step }״.
# ?
replies-copied-own-page = אפשר להדביק את אותן מילים גם בדף שלכם, כדי שכולם יקראו את אותו הדבר.
# ?
replies-posted-first = יופי. ההודעה נחשבת עכשיו כהודעה שנענתה, והצעד ״{ $step }״ סומן.
# ?
replies-posted-all-first = יופי. הטקסט נשמר כראיה בתיק המשבר, והצעד ״{ $step }״ סומן.
replies-replace-title = להחליף את הטקסט?
replies-replace = הטקסט הזה שונה ביד. הטקסט החדש יבוא במקומו; Ctrl+Z מחזיר את הקודם.
replies-replace-yes = החלפה
replies-replace-no = השארת הטקסט שלי
replies-remember = שמירת הפרטים לפעם הבאה
replies-remembered = הפרטים נשמרו. אפשר לשנות אותם בהגדרות.
replies-gone = ההודעה הזאת כבר אינה כאן. אפשר עדיין לכתוב הודעה לכולם.
# ? the rest of this file
replies-keep = שמירה כטקסט שלי
# ?
replies-kept = נשמר. הוא עומד בראש רשימת הטקסטים. להשלמה בכל פעם: { $fields }.
# ?
replies-kept-as-is = נשמר. הוא עומד בראש רשימת הטקסטים. לא נמצא בו מקום להשלמה: שמות ושעות נשארים כמו שהם.
replies-own = טקסט שלכם
replies-own-remove = הסרת הטקסט הזה שלי
replies-own-removed = הוסר מהטקסטים שלכם. מה שכתוב בטיוטה נשאר.
replies-replace-insert = הוספה במקום הסמן
replies-over-thread = בכמה פוסטים
replies-thread-title = בכמה פוסטים
replies-thread-how = את הראשון מפרסמים כתשובה, ואחריו כל אחד כתשובה לקודם לו.
replies-thread-post = פוסט { $number } מתוך { $count }
replies-thread-copy = העתקת פוסט { $number }
replies-thread-next = הועתק. פרסמו אותו, ואז העתיקו את מספר { $number }.
replies-thread-last = הועתק, וזה היה האחרון. פרסמו אותו מתחת לאחרים.
replies-thread-close = סגירה
replies-known-stopped = מכירת המוצר נעצרה, ודגימות נשמרו
# ? translation not checked by a speaker (from here to the end)
replies-private = מעבר לפרטי…
replies-private-title = מעבר לשיחה פרטית
replies-private-fit-private = כאן נחוצים פרטים שלא שייכים לפומבי. כתבו בפומבי שאכפת לכם ומה אתם עושים, ואז תנו ערוץ פרטי אחד.
replies-private-fit-public = גם אחרים צריכים את התשובה הזאת: מה ששגוי מתקנים בפומבי. עברו לפרטי רק בשביל פרטים אישיים.
replies-private-fit-either = אפשר לענות בפומבי. עברו לפרטי כשנחוצים פרטים אישיים.
replies-private-how = בתגובה יש ערוץ אחד, השם שלכם ושעות המענה. אל תבקשו בפומבי מספרי טלפון, מידע רפואי או פרטי הזמנה.
replies-private-channel = איפה ממשיכים לדבר
replies-private-by-whatsapp = וואטסאפ
replies-private-by-mail = מייל
replies-private-by-page = הודעה פרטית בעמוד
replies-private-own = המספר או הכתובת שלכם שם
replies-private-hint-whatsapp = +972 50 555 0100
replies-private-hint-mail = hello@shop.example
replies-private-hint-page = https://m.me/yourpage, או ריק
replies-private-safe = בקישור יש הכתובת שלכם ומספר לשיחה הזאת, ושום דבר על הלקוח. השיחה מופיעה ב“הודעות”, “שיחות פרטיות”, עד שהיא נפתרת.
replies-private-put = הכנסה לתגובה
replies-private-begun = השיחה היא פנייה { $number } ומופיעה ב“שיחות פרטיות”.
replies-private-not = ביטול
replies-private-gone = השיחה הוסרה. את השורה שלה בטיוטה מוחקים בעצמכם.
replies-private-copy = העתקת הקישור לבד
