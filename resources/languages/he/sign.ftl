# -- the form
sign-in-button = כניסה דרך הדפדפן
sign-in-again = כניסה מחדש
    .name = כניסה מחדש: { $label }
sign-in-hint = דף הכניסה ייפתח בדפדפן. Utulivu לא רואה את הסיסמה שמקלידים שם; היא מקבלת הרשאה שאפשר לבטל בכל עת.
sign-in-stop = עצירה
sign-in-copy = העתקת הכתובת
sign-in-state-none = עדיין לא נכנסתם לחשבון.
sign-in-state-asking = שואלים את השרת איפה נכנסים…
sign-in-state-waiting = ממתינים לדפדפן. היכנסו שם ואשרו; כאן זה ימשיך מעצמו.
sign-in-state-copied = הכתובת הועתקה. הדביקו אותה בדפדפן שבו תרצו להשתמש, היכנסו שם ואשרו.
sign-in-state-done = הכניסה הצליחה.
sign-in-state-kept = כבר נכנסתם לחשבון. כניסה מחדש נחוצה רק אם משהו השתנה.
sign-in-state-over = תוקף ההרשאה הסתיים. היכנסו מחדש.
sign-in-state-changed = אחת התשובות למעלה השתנתה. היכנסו מחדש.
# ? אסימון
sign-in-state-pasted = ייעשה שימוש באסימון שהדבקתם.
# ? אסימון
sign-in-paste = יש לי אסימון
sign-in-paste-back = כניסה דרך הדפדפן במקום זה
# ? אסימון
sign-in-token = אסימון
    .hint = הדביקו אותו כאן. הוא נשמר במקום שבו המחשב שומר סיסמאות, ורק שם.

# -- in the browser
sign-in-page-back = אפשר לסגור את הדף הזה
    .text = התשובה הגיעה ל־Utulivu, והיא ממשיכה בעצמה.
sign-in-page-refused = ההרשאה לא ניתנה
    .text = שום דבר לא השתנה. אפשר לסגור את הדף הזה; ב־Utulivu אפשר להתחיל שוב.
sign-in-page-strange = הדף הזה לא שייך לכניסה שלכם
    .text = לא נעשה שימוש במה שחזר. אפשר לסגור את הדף הזה. אם אתם באמצע כניסה, התחילו אותה שוב ב־Utulivu.

# -- without a window
sign-in-open = פתחו את הכתובת הזאת בדפדפן במחשב הזה, היכנסו שם ואשרו:
