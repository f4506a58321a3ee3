link-title = לפתוח את הכתובת?
link-ask = היא תיפתח בדפדפן. זה האתר שאליו היא באמת מובילה:
link-ask-mail = היא תיפתח בתוכנת הדואר, עם מכתב אל:
# ? translation not checked by a speaker (the next four)
link-phone-title = להתקשר למספר הזה?
link-ask-phone = אפשר להקליד אותו בטלפון, או להתקשר מהמחשב הזה, אם הוא יודע.
link-open-phone = שיחה מהמחשב הזה
link-phone-failed = לא נמצאה במחשב תוכנה להתקשרות. אפשר להקליד את המספר בטלפון.
link-caution-lookalike = שימו לב: השם כתוב באותיות שעלולות להיראות כמו אותיות אחרות. פתחו רק אם הוא מוכר לכם.
link-caution-number = שימו לב: זהו מספר ולא שם. ייתכן שהוא מוביל למכשיר שלכם.
link-open = פתיחה בדפדפן
link-open-mail = פתיחת תוכנת הדואר
link-cancel = להישאר כאן
link-close = סגירה
link-refused-title = הכתובת לא תיפתח
link-refused = זו אינה כתובת רגילה של אתר או של דואר, ולכן Utulivu לא פותחת אותה. אם יש אמון במי ששלחו, אפשר לבקש כתובת אחרת.
link-failed = לא נמצאה במחשב תוכנה שפותחת את הכתובת. אפשר להעתיק אותה מהפוסט המקורי.
