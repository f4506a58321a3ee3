window-now = עכשיו
window-messages = הודעות
window-crisis = משבר
window-replies = תגובות
window-accounts = חשבונות
window-settings = הגדרות
window-look-now = בדיקה עכשיו
window-places = אזורים
window-messages-waiting =
    { $count ->
        [one] הודעות, הודעה שלילית אחת ללא מענה
        [two] הודעות, שתי הודעות שליליות ללא מענה
       *[other] הודעות, { $count } הודעות שליליות ללא מענה
    }
window-level = המד מראה: { $level }
window-no-accounts = אין עדיין חשבונות
window-checked =
    { $accounts ->
        [one] חשבון אחד, נבדק { $when }
        [two] שני חשבונות, נבדקו { $when }
       *[other] { $accounts } חשבונות, נבדקו { $when }
    }
window-unchecked =
    { $accounts ->
        [one] חשבון אחד, טרם נבדק
        [two] שני חשבונות, טרם נבדקו
       *[other] { $accounts } חשבונות, טרם נבדקו
    }
window-next-look = הבדיקה הבאה { $when }
window-paused = לא מתוכננת בדיקה
window-looking = מתבצעת בדיקה
window-found =
    { $count ->
        [0] אין חדש
        [one] הודעה חדשה אחת
        [two] שתי הודעות חדשות
       *[other] { $count } הודעות חדשות
    }
window-practice = תרגול: עסק מומצא. שום דבר כאן אינו אמיתי, ושום דבר אינו יוצא מהמחשב הזה.
window-practice-end = סיום התרגול
window-close-title = Utulivu ממשיכה לעקוב
window-close-body = החלון נסגר, ו־Utulivu ממשיכה לבדוק. הסמל שלה נמצא ליד השעון: לחיצה עליו פותחת שוב את החלון, ובתפריט שלו אפשר לסגור את התוכנה.
window-close-keep = המשך מעקב
window-close-quit = סגירת Utulivu
window-trouble-title = אי אפשר לפתוח את Utulivu
window-trouble-kept = שום דבר לא השתנה ולא אבד בגלל זה.
window-trouble-restore = חזרה לעותק התקין האחרון
window-trouble-again = ניסיון נוסף
window-trouble-quit = סגירה
window-no-screen = לא נמצא מסך לפתיחת החלון של Utulivu. בלי מסך אפשר להשתמש בפקודה: python -m desktop
window-unseen =
    { $unseen ->
        [one] חשבון אחד מתוך { $accounts } אינו נראה
        [two] שני חשבונות מתוך { $accounts } אינם נראים
       *[other] { $unseen } חשבונות מתוך { $accounts } אינם נראים
    }
window-found-part =
    { $count ->
        [0] אין חדש במה שנראה. יש חשבונות שאינם נראים; פתחו את דף החשבונות.
        [one] הודעה חדשה אחת. יש חשבונות שאינם נראים; פתחו את דף החשבונות.
        [two] שתי הודעות חדשות. יש חשבונות שאינם נראים; פתחו את דף החשבונות.
       *[other] { $count } הודעות חדשות. יש חשבונות שאינם נראים; פתחו את דף החשבונות.
    }
# ? translation not checked by a speaker (the next two)
window-snoozed = ההתראות מושהות עד { $until }. תבוא התראה רק אם המצב יחמיר לעומת אותו רגע.
window-snooze-end = סיום ההשהיה
