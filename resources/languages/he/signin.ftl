# -- the form
signin-button = כניסה דרך הדפדפן
signin-again = כניסה מחדש
    .name = כניסה מחדש: { $label }
signin-hint = דף הכניסה ייפתח בדפדפן. Utulivu לא רואה את הסיסמה שמקלידים שם; היא מקבלת הרשאה שאפשר לבטל בכל עת.
signin-stop = עצירה
signin-copy = העתקת הכתובת
signin-state-none = עדיין לא נכנסתם לחשבון.
signin-state-asking = שואלים את השרת איפה נכנסים…
signin-state-waiting = ממתינים לדפדפן. היכנסו שם ואשרו; כאן זה ימשיך מעצמו.
signin-state-copied = הכתובת הועתקה. הדביקו אותה בדפדפן שבו תרצו להשתמש, היכנסו שם ואשרו.
signin-state-done = הכניסה הצליחה.
signin-state-kept = כבר נכנסתם לחשבון. כניסה מחדש נחוצה רק אם משהו השתנה.
signin-state-over = נחוצה הרשאה חדשה. היכנסו מחדש.
signin-state-changed = אחת התשובות למעלה השתנתה. היכנסו מחדש.
# ? טוקן
signin-state-pasted = ייעשה שימוש בטוקן שהדבקתם.
# ? טוקן
signin-paste = יש לי טוקן
signin-paste-back = כניסה דרך הדפדפן במקום זה
# ? טוקן
signin-token = טוקן
    .hint = הדביקו אותו כאן.
signin-first = קודם כניסה, אחר כך בדיקה ושמירה.

# -- in the browser
signin-page-back = אפשר לסגור את הדף הזה
    .text = התשובה הגיעה ל־Utulivu, והיא ממשיכה בעצמה.
signin-page-refused = ההרשאה לא ניתנה
    .text = שום דבר לא השתנה. אפשר לסגור את הדף הזה; ב־Utulivu אפשר להתחיל שוב.
signin-page-strange = הדף הזה לא שייך לכניסה שלכם
    .text = לא נעשה שימוש במה שחזר. אפשר לסגור את הדף הזה. אם אתם באמצע כניסה, התחילו אותה שוב ב־Utulivu.

# -- without a window
signin-open = פתחו את הכתובת הזאת בדפדפן במחשב הזה, היכנסו שם ואשרו:
