# A reply through the owner's account: shown, confirmed, sent, and what became of it.
outbox-reply-on = מענה ב־{ $platform }…
outbox-confirm-title = לשלוח את המענה הזה?
outbox-confirm-nothing = עדיין לא נשלח דבר. יישלח רק מה שמופיע כאן, בדיוק כפי שהוא.
outbox-confirm-text = הנוסח שיישלח
outbox-confirm-answers = מענה אל { $handle } ב־{ $platform }, { $when }
outbox-confirm-through = הוא יישלח דרך החשבון שלכם ״{ $label }״.
outbox-confirm-answered = להודעה הזאת כבר ניתן מענה ({ $when }). שלחו רק אם יש מה להוסיף.
outbox-confirm-send = שליחה עכשיו
outbox-confirm-not-yet = עדיין לא

# -- who can see it, by the kind of account
# ?
outbox-seen-mastodon = מי שיכולים לראות את ההודעה שעליה עונים יוכלו לראות אותו. הוא לא מוצג בצירי הזמן הציבוריים.
outbox-seen-mastodon-private = זו הודעה פרטית, וגם המענה נשאר פרטי: הוא יוצג רק ל־{ $handle }, ולכל מי שה־@שם שלהם מופיע בטקסט.
outbox-seen-bluesky = כולם יוכלו לראות אותו, גם בלי חשבון.
outbox-seen-telegram = רק מי שנמצאים באותה שיחה יוכלו לראות אותו.
outbox-seen-telegram-private = זו הודעה פרטית, וגם המענה נשאר פרטי: הוא יוצג רק ל־{ $handle }.
outbox-seen-youtube = כל מי שקוראים את התגובות יוכלו לראות אותו.
outbox-seen-facebook = כל מי שיכולים לראות את הפוסט יוכלו לראות אותו, בשם הדף שלכם.
outbox-seen-instagram = כל מי שיכולים לראות את הפוסט שלכם יוכלו לראות אותו.
outbox-seen-google_business = כל מי שצופים בעסק שלכם ב־Google יוכלו לראות אותו.
outbox-seen-x = כולם יוכלו לראות אותו. X גובה על כך 0.015 דולר, ואם יש בו קישור 0.20 דולר.
outbox-seen-script = איש לא יראה אותו: זה תרגול, ושום דבר לא יוצא מהמחשב הזה.

# -- what became of it
outbox-sending = בשליחה… מחכים לאישור מ־{ $platform }.
outbox-sent = המענה שלכם נמצא ב־{ $platform }. ההודעה נחשבת עכשיו כהודעה שנענתה.
outbox-sent-script = בתרגול הזה המענה נחשב כאילו נשלח. שום דבר לא יצא מהמחשב הזה.
outbox-next-step = הצעד הבא: סמנו את ״{ $step }״.
# ?
outbox-step-done = הצעד ״{ $step }״ סומן.
outbox-waiting = לא נשלח. הוא יישלח רק אחרי אישור שלכם.
outbox-not-sent = לא נשלח. { $why } הוא יישלח רק אחרי אישור נוסף שלכם.
outbox-unclear-next = לא ברור אם המענה הזה הגיע. Utulivu תחפש אותו שוב בשעה הקרובה; אל תשלחו אותו שוב בינתיים.
outbox-unclear-asks = לא היה אפשר לברר אם המענה הזה הגיע. פתחו את השיחה ובדקו, ואז סמנו כאן מה ראיתם.
outbox-unclear-see = מה עושים עכשיו
outbox-withdrawn = נמחק. שום דבר לא נשלח.
outbox-open-post = פתיחת הפוסט
outbox-open-conversation = פתיחת השיחה

# -- why it was not sent; a reply is never sent by itself
outbox-why-offline = אין חיבור לאינטרנט.
outbox-why-unreachable = לא היה אפשר להגיע לשרת.
outbox-why-wait = השרת מבקש לחכות מעט.
outbox-why-wait-until = השרת מבקש לחכות עד { $moment }.
outbox-why-keyring = מאגר הסיסמאות של המחשב אינו פתוח.
outbox-why-refused = הוא לא התקבל שם.

# -- what is still to be done
outbox-line =
    { $count ->
        [one] מענה אחד עדיין לא נשלח.
        [two] שני מענים עדיין לא נשלחו.
       *[other] { $count } מענים עדיין לא נשלחו.
    }
outbox-line-unclear =
    { $count ->
        [one] לא ברור אם מענה אחד הגיע.
        [two] לא ברור אם שני מענים הגיעו.
       *[other] לא ברור אם { $count } מענים הגיעו.
    }
outbox-line-show = הצגה
outbox-title = מענים שעדיין דורשים טיפול
outbox-empty = שום דבר לא מחכה כאן.
outbox-to = אל { $handle } ב־{ $platform }
outbox-act-send = שליחה…
outbox-act-change = שינוי הטקסט
outbox-act-withdraw = מחיקה
outbox-act-look = בדיקה עכשיו
outbox-act-there = הוא שם
outbox-act-not-there = הוא לא שם
outbox-withdraw-title = למחוק את המענה הזה?
outbox-withdraw = הוא לא נשלח, והטקסט שלו לא יישאר כאן.
outbox-withdraw-no = להשאיר אותו
outbox-close = סגירה
outbox-shell-confirm = כדי לשלוח בדיוק את זה, חזרו על אותה הפקודה עם { $given }
