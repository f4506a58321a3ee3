errors-unknown = קרה משהו לא צפוי. שום דבר לא אבד. נסו שוב; אם זה חוזר, סגרו את Utulivu ופתחו מחדש.

# -- an account
errors-source = לא היה אפשר לבדוק את החשבון הזה. Utulivu תנסה שוב בעצמה.
errors-locked-out = השרת לא מאפשר כניסה. בדקו את הסיסמה או את הכתובת של החשבון, או בקשו חדשה במקום שבו קיבלתם אותה.
errors-limited = השרת מבקש להמתין מעט. Utulivu תבדוק שוב בעצמה.
errors-limited-until = השרת מבקש להמתין עד { $moment }. Utulivu תבדוק שוב בעצמה.
errors-unreachable = לא היה אפשר להגיע לשרת. בדקו את החיבור לאינטרנט; Utulivu תנסה שוב בעצמה.
errors-garbled = השרת החזיר תשובה ש־Utulivu לא מבינה. בדקו את הכתובת של החשבון.
errors-gone = אין עוד דבר בכתובת הזאת. בררו מהי הכתובת החדשה ועדכנו את החשבון.
errors-gone-check = אין דבר בכתובת הזאת. בדקו את האיות, או העתיקו אותה שוב מהדפדפן.

# -- the connection
errors-no-network = אין חיבור לאינטרנט. בדקו את הכבל או את הרשת האלחוטית; כשהחיבור יחזור, Utulivu תמשיך בעצמה.
errors-host-unknown = לא נמצא שרת בשם הזה. בדקו את האיות של הכתובת.
errors-connection-refused = השרת קיים אבל לא עונה במקום הזה. בדקו את הכתובת; אם היא נכונה, המתינו קצת.
errors-cut-off = השרת ניתק את החיבור. Utulivu תנסה שוב בעצמה.
errors-timed-out = השרת לא ענה בזמן. Utulivu תנסה שוב בעצמה.
errors-too-slow = התשובה הגיעה לאט מדי, ולכן Utulivu הפסיקה לחכות. היא תנסה שוב בעצמה.
errors-cut-short = התשובה נקטעה באמצע. לא נעשה בה שימוש; Utulivu תנסה שוב בעצמה.
errors-not-secure = לא היה אפשר ליצור חיבור מאובטח. בדקו את הכתובת.
errors-certificate-expired = תעודת האבטחה של השרת, שמוכיחה את זהותו, אינה בתוקף. אל תמשיכו; עדכנו את מפעילי השרת, או המתינו עד שיחדשו אותה.
errors-certificate-not-yet = תעודת האבטחה של השרת, שמוכיחה את זהותו, עדיין לא בתוקף. בדקו אם התאריך והשעה במחשב הזה נכונים.
errors-certificate-wrong-host = תעודת האבטחה של השרת, שמוכיחה את זהותו, שייכת לשם אחר. בדקו את הכתובת; אם היא נכונה, פנו למפעילי השרת.
errors-certificate-untrusted = שום גורם שהמחשב הזה סומך עליו אינו ערב לשרת, וייתכן שמישהו מאזין. בדקו את הכתובת, ונסו שוב מרשת אחרת.
errors-too-large = התשובה גדולה מ־{ $megabytes } מגה-בייט, ולכן Utulivu הפסיקה לקרוא. בדקו אם הכתובת נכונה.
errors-packed-strangely = התשובה ארוזה באופן שאי אפשר לפתוח. בדקו את הכתובת, או נסו שוב אחר כך.
errors-too-many-redirects = הכתובת מפנה הלאה שוב ושוב בלי סוף. פתחו אותה בדפדפן והעתיקו משם את הכתובת.
errors-redirect-strange = הכתובת מפנה למשהו שאינו דף אינטרנט. בדקו אותה בדפדפן.
errors-redirect-unsafe = הכתובת מפנה מדף מאובטח לדף לא מאובטח. Utulivu לא המשיכה לשם; פנו למפעילי האתר.
errors-redirect-private = הכתובת מפנה למחשב ברשת פרטית. Utulivu לא המשיכה לשם; בדקו אם הכתובת נכונה.
errors-not-web = מה שעונה בכתובת הזאת אינו שרת אינטרנט. בדקו את הכתובת.
errors-address-invalid = זו אינה כתובת אינטרנט. היא אמורה להיראות כך: https://example.com/feed.
errors-address-holds-password = הכתובת מכילה שם משתמש או סיסמה. סמנו ״הכתובת הזאת פרטית״, כדי שתישמר במקום בטוח.
errors-portal = הרשת הזאת דורשת להתחבר קודם. פתחו את הדפדפן, התחברו, ובדקו שוב.
errors-server-trouble = יש תקלה בשרת עצמו (מספר { $status }). Utulivu תנסה שוב בעצמה.
errors-answer-odd = השרת סירב לענות (מספר { $status }). בדקו את הכתובת בדפדפן.
errors-answer-no-data = השרת עונה, אבל לא בנתונים שאפשר לקרוא. בדקו את הכתובת; אם היא נכונה, נסו שוב מאוחר יותר.
errors-unclear = המענה נשלח, אבל לא התקבל אישור שהוא הגיע. אל תשלחו אותו שוב בינתיים; בדקו את השיחה בדפדפן.
errors-sign-in = הכניסה לא הצליחה. התחילו אותה שוב; אם היא נכשלת שוב, בדקו במדריך אם חסר צעד.
errors-sign-in-port = תוכנה אחרת משתמשת בכתובת שאליה הדפדפן חוזר. סגרו חלונות אחרים של Utulivu או הפעילו את המחשב מחדש, והתחילו את הכניסה שוב.
errors-token-wrong = השרת לא מקבל את הטוקן הזה. העתיקו אותו שוב במלואו, או היכנסו דרך הדפדפן.
errors-token-over = תוקף הטוקן של החשבון הזה פג, או שהטוקן בוטל. צרו טוקן חדש לפי ההוראות של החשבון והחליפו אותו.
errors-token-copy = השרת לא מקבל את הטוקן הזה. העתיקו אותו שוב, במלואו.
errors-sign-in-strange = מה שחזר מהדפדפן לא שייך לכניסה הזאת, ולכן לא נעשה בו שימוש. התחילו את הכניסה שוב.
errors-sign-in-refused = ההרשאה לא ניתנה. כשתהיו מוכנים התחילו את הכניסה שוב ובחרו לאשר.
errors-sign-in-again = תוקף ההרשאה של החשבון הזה הסתיים. שנו את החשבון והיכנסו שוב.

# -- feeds
errors-feed-nothing = הכתובת עונה, אבל בלי תוכן. בדקו אותה בדפדפן, או נסו שוב אחר כך.
errors-feed-none = אין פיד בכתובת הזאת. ודאו שהעתקתם את הכתובת של הפיד ולא של הדף.
errors-feed-broken = יש פיד בכתובת הזאת, אבל הוא פגום ואי אפשר לקרוא ממנו דבר. עדכנו את מפעילי האתר.
errors-feed-page = בכתובת הזאת יש דף אינטרנט ולא פיד. חפשו בדף קישור בשם ״RSS״ או ״Feed״ והעתיקו את הכתובת שלו. ברשת אורחים, התחברו קודם דרך הדפדפן.
errors-feed-page-with-feed = בכתובת הזאת יש דף אינטרנט. לפי הדף, הפיד שלו נמצא כאן: { $address }. השתמשו בכתובת הזאת.

# -- mail
errors-mail-login = שרת הדואר לא מקבל את שם המשתמש או את הסיסמה. בדקו את שניהם; ספקים רבים דורשים סיסמת אפליקציה, סיסמה נפרדת לתוכנה הזאת בלבד.
errors-mail-app-password = ספק הדואר דורש סיסמת אפליקציה, סיסמה נפרדת לתוכנה הזאת בלבד. צרו אותה בהגדרות האבטחה של חשבון הדואר.
errors-mail-folder = אין בתיבה תיקייה בשם הזה. בדקו את השם; השם הרגיל הוא INBOX.
errors-mail-strange = מה שעונה שם אינו תיבת דואר מוכרת. בדקו את השרת ואת היציאה (בדרך כלל 993).
errors-mail-no-answer = שרת הדואר קיים אבל לא עונה במקום הזה. בדקו את השרת ואת היציאה (בדרך כלל 993); אם הם נכונים, המתינו קצת.
errors-mail-not-secure = לא היה אפשר ליצור חיבור מאובטח לשרת הדואר. בדקו את השרת ואת היציאה (בדרך כלל 993).
errors-mail-unavailable = שרת הדואר לא יכול לבדוק סיסמאות כרגע. Utulivu תנסה שוב בעצמה.
errors-mail-server-invalid = השרת או היציאה אינם יכולים להיות נכונים. שרת נראה כמו imap.example.com, והיציאה היא בדרך כלל 993.

# -- the disk
errors-store = לא היה אפשר לקרוא מהדיסק או לכתוב אליו. בדקו שהוא תקין ושיש בו מקום, ופתחו שוב את Utulivu.
errors-store-full = אין מקום פנוי בדיסק. מחקו משהו שאין בו עוד צורך; Utulivu תמשיך בעצמה.
errors-store-read-only = ל־Utulivu אין רשות לכתוב בתיקייה שלה. בדקו את ההרשאות של התיקייה, ואם הדיסק מוגן מפני כתיבה.
errors-store-folder = אי אפשר להשתמש בתיקייה הזאת בבטחה: { $file }. היא חייבת להיות תיקייה שלכם ולא קישור. בחרו תיקייה אחרת.
errors-store-missing = התיקייה עם הנתונים לא נמצאת: { $file }. חברו את הדיסק שבו היא נמצאת והתחילו שוב.
errors-store-damaged = הקובץ עם ההודעות שלכם פגום. הוא נשמר כמו שהוא. שחזרו את העותק התקין האחרון, או בקשו עזרה.
errors-store-lost = הקובץ עם ההודעות שלכם נעלם או שהוא ריק: { $file }. שחזרו את העותק התקין האחרון, או בקשו עזרה.
errors-store-foreign = הקובץ הזה שייך לתוכנה אחרת: { $file }. Utulivu לא נוגעת בו. בחרו תיקייה אחרת.
errors-store-too-new = הנתונים האלה נכתבו בגרסה חדשה יותר של Utulivu. שום דבר לא השתנה. התקינו את הגרסה החדשה ביותר והתחילו שוב.
errors-store-busy = תוכנה אחרת מחזיקה את הקובץ עם ההודעות. סגרו אותה; Utulivu תנסה שוב.
errors-store-closed = הקובץ עם ההודעות כבר סגור. פתחו שוב את Utulivu.
errors-store-no-copy = אין עותק תקין לשחזור. הקובץ הפגום נשמר כמו שהוא; בקשו עזרה לפני שמוחקים משהו.
errors-store-restore-full = אין בדיסק די מקום לשחזור העותק. שום דבר לא השתנה; פנו מקום ונסו שוב.
errors-store-copy = לא היה אפשר לכתוב את העותק היומי של ההודעות שלכם אל { $file }. בדקו שיש מקום בדיסק ושמותר ל־Utulivu לכתוב שם.
errors-store-practice = לתרגול דרוש מעט מקום בתיקייה של המחשב לקבצים זמניים. בדקו שהתיקייה קיימת ושיש בה מקום, והתחילו שוב את התרגול.
errors-already-open = Utulivu כבר פתוחה. חפשו את החלון שלה או את הסמל שלה ליד השעון.
errors-export = לא היה אפשר לכתוב את הקובץ: { $file }. בחרו תיקייה אחרת, או פנו מקום בדיסק.
errors-output = לא היה אפשר לכתוב את התשובה. בדקו לאן היא נשלחה: אולי הדיסק מלא, או שאין מי שיקבל אותה.

# -- the keyring
errors-vault = מאגר הסיסמאות של המחשב לא ביצע את הבקשה. צאו מהמחשב והיכנסו שוב, ואז נסו פעם נוספת.
errors-vault-locked = מאגר הסיסמאות של המחשב אינו פתוח. כשהחלון שלו ישאל, הקלידו את סיסמת המחשב, או בחרו סיסמה אם המאגר חדש; אחר כך Utulivu תמשיך בעצמה.
errors-vault-locked-save = מאגר הסיסמאות של המחשב אינו פתוח. כשהחלון שלו ישאל, הקלידו את סיסמת המחשב, או בחרו סיסמה אם המאגר חדש. אחר כך בחרו שוב ״{ $act }״.
errors-vault-absent = במחשב הזה אין מאגר סיסמאות. Utulivu תשמור את הסיסמאות עד הסגירה ותבקש אותן שוב בפעם הבאה.
errors-secret-missing = הסיסמה או הכתובת הפרטית של החשבון אינה במחשב הזה. פתחו את החשבון והקלידו אותה שוב.

# -- what was typed
errors-owner = אי אפשר להשתמש בזה. בדקו מה הוקלד.
errors-field-missing = השדה ״{ $field }״ עדיין ריק. יש למלא אותו.
errors-field-invalid = מה שבשדה ״{ $field }״ אינו יכול להיות נכון. יש לבדוק אותו.
errors-field-number = בשדה ״{ $field }״ צריך להיות מספר שלם מ־1 עד 65535.
errors-field-unknown = בסוג החשבון הזה אין שדה בשם ״{ $given }״. השדות הם: { $names }.
errors-summary-missing = כתבו במשפט אחד מה קרה.
errors-lead-missing = ציינו מי הגורם האחראי.
errors-kind-missing = בחרו את סוג המשבר.
# ? translation not checked by a speaker (the next three)
errors-person-name = כתבו שם.
errors-person-phone = אי אפשר להתקשר אל ״{ $phone }״. כתבו מספר בספרות, למשל ⁦+972 52 123 4567⁩.
errors-person-mail = ״{ $mail }״ אינה כתובת דוא״ל. כתבו אותה כמו ⁦name@example.com⁩.
errors-reason-missing = כתבו למה מדלגים על הצעד הזה.
errors-no-such-account = החשבון הזה כבר לא קיים.
errors-account-name-unknown = אין חשבון בשם ״{ $given }״. הפקודה ״accounts list״ מציגה את החשבונות הקיימים.
errors-account-name-shared = יש יותר מחשבון אחד בשם ״{ $given }״. השתמשו במזהה של החשבון הרצוי: { $ids }.
errors-account-twice = המקום הזה כבר נבדק בחשבון ״{ $label }״. שנו את החשבון ההוא במקום להוסיף אותו שוב.
errors-no-such-case = התיק הזה כבר לא קיים.
errors-no-such-message = ההודעה הזאת כבר לא קיימת.
errors-no-such-step = אין צעד כזה בתיק הזה.
errors-kind-unknown = Utulivu לא מכירה את סוג המשבר הזה. בחרו סוג מהרשימה.
errors-account-kind-unknown = הגרסה הזאת של Utulivu לא מכירה את סוג החשבון. התקינו את הגרסה החדשה ביותר, או הסירו את החשבון.
errors-account-kind-none = אין סוג חשבון בשם ״{ $given }״. הסוגים הקיימים: { $kinds }.
errors-platform-unknown = Utulivu לא מכירה מקום בשם ״{ $given }״. המקומות הם: { $names }.
errors-set-without-value = ל־״{ $given }״ אין ערך. יש לכתוב בצורה שם=ערך.
errors-secret-not-given = ״{ $field }״ לא נמסר. הקלידו אותו בקלט הרגיל, שורה לכל סוד.

# -- our own files
errors-content = קובץ של Utulivu עצמה פגום: { $file }. התקינו שוב את Utulivu; הנתונים שלכם נשארים.
errors-settings = אי אפשר לקרוא את קובץ ההגדרות: { $file }. תקנו אותו או העבירו אותו למקום אחר; אז Utulivu תתחיל בהגדרות הרגילות.

# -- words to watch for
errors-term-short = כתבו לפחות שתי אותיות.
errors-term-twice = ״{ $term }״ כבר נמצא ברשימה.
errors-term-many = { $most } מילים מספיקות. הסירו אחת לפני שמוסיפים עוד אחת.
errors-term-unknown = ״{ $term }״ לא נמצא ברשימת המילים שלכם.

# -- Mastodon
errors-mastodon-server = זה לא יכול להיות שם של שרת. שרת נראה כמו mastodon.social: החלק שאחרי הסימן @ השני בשם שלכם שם.
errors-mastodon-moved = השרת הזה עבר אל { $server }. עדכנו את השרת בחשבון והיכנסו שוב.
errors-mastodon-forbidden = השרת מכיר את החשבון הזה, אבל לא מאפשר את מה שביקשנו. היכנסו שוב והשאירו את כל ההרשאות; אם זה לא עוזר, פנו למפעילי השרת.
errors-mastodon-not-taken = השרת לא מבין מה אנחנו מבקשים. בדקו אם זה שרת Mastodon או שרת שפועל באותו אופן.
errors-mastodon-reply-refused = השרת לא קיבל את המענה. ייתכן שהוא ארוך מדי לשרת הזה: קצרו אותו ונסו שוב.
errors-mastodon-post-gone = הפוסט הזה כבר לא קיים, או שאינו מוצג לכם עוד, ולכן אי אפשר לענות לו.

# -- Bluesky
errors-bluesky-password = אי אפשר להיכנס ל־Bluesky בשם ובסיסמה האלה. בדקו קודם את השם; אם הוא נכון, צרו סיסמת אפליקציה חדשה ב־bsky.app (Settings, Privacy and security, App passwords) והקלידו אותה בחשבון הזה.
errors-bluesky-handle = זה לא יכול להיות שם משתמש ב־Bluesky. שם נראה כך: anna.bsky.social.
errors-bluesky-off = חשבון Bluesky הזה כבוי. התחברו ב־bsky.app כדי להפעיל אותו שוב.
errors-bluesky-closed = חשבון Bluesky הזה נסגר או הושעה. התחברו ב־bsky.app וקראו מה כתוב שם.
errors-bluesky-server = מה שעונה שם אינו שרת Bluesky מוכר. בדקו את השרת של החשבון; השרת הרגיל הוא https://bsky.social.
errors-bluesky-post-gone = הפוסט כבר לא קיים, ולכן אי אפשר לענות עליו. שום דבר לא פורסם.
errors-bluesky-no-reply = מי שכתבו את הפוסט הזה מאפשרים רק לחלק מהאנשים לענות עליו. שום דבר לא פורסם.
errors-bluesky-refused = Bluesky לא קיבלה את הטקסט הזה. שום דבר לא פורסם. קצרו אותו ל־300 תווים לכל היותר ונסו שוב.

# -- Telegram
errors-telegram-token = Telegram לא מכירה את הטוקן הזה. שלחו ל־@BotFather את /token, בחרו את הבוט, והקלידו בחשבון הזה את הטוקן שיופיע.
errors-telegram-webhook = שירות אחר מקבל את ההודעות של הבוט הזה, ו־Telegram מוסרת אותן למקום אחד בלבד. נתקו שם את הבוט, או צרו בוט חדש בשביל Utulivu.
errors-telegram-twice = תוכנה אחרת קוראת את הבוט הזה, ו־Telegram מוסרת את ההודעות לאחת בלבד. סגרו את התוכנה האחרת; Utulivu תנסה שוב בעצמה.
errors-telegram-strange = מה שעונה שם אינו Telegram המוכרת. Utulivu תנסה שוב בעצמה; אם זה נמשך, חפשו גרסה חדשה יותר.
errors-telegram-blocked = הבוט כבר לא רשאי לכתוב שם: הוא נחסם או הוסר. שום דבר לא נשלח.
errors-telegram-refused = Telegram לא קיבלה את המענה הזה. שום דבר לא נשלח. אולי ההודעה נמחקה, או שהטקסט ארוך מ־4096 תווים.

# -- a mailbox entered by a sign-in
errors-mail-sign-in = שרת הדואר לא מקבל את הכניסה הזאת בשביל הכתובת הזאת. ודאו שזו הכתובת שאיתה נכנסתם; אחר כך שנו את החשבון והיכנסו שוב.
errors-mail-closed = הכניסה הצליחה, אבל התיבה הזאת לא פתוחה לתוכנות. ב־outlook.com פתחו את ההגדרות, ובהן ״דואר״ ו״העברה ו־IMAP״, אפשרו למכשירים ולאפליקציות להשתמש ב־IMAP, ואז בדקו שוב.

# -- Google and YouTube
errors-google-key = Google לא מקבלת את המפתח הזה. העתיקו אותו שוב מ־console.cloud.google.com, או צרו שם מפתח חדש.
errors-google-key-narrow = ההגבלות של המפתח הזה לא מאפשרות ל־Utulivu להיכנס. פתחו את המפתח ב־console.cloud.google.com: אשרו את הממשק שהמדריך מציין, ואל תגדירו הגבלה לפי אפליקציה.
errors-google-switched-off = הממשק לא מופעל בפרויקט שלכם ב־Google. פתחו אותו ב־console.cloud.google.com לפי המדריך, בחרו ״Enable״ והמתינו כמה דקות.
errors-google-quota = המכסה היומית של Google נוצלה. Utulivu תבדוק שוב בעצמה אחרי { $moment }, כשמתחיל שם היום הבא.
errors-google-permission = נכנסתם, אבל ההרשאה לא כוללת את זה. היכנסו שוב וסמנו כל תיבה ש־Google מציגה.
errors-google-not-approved = Google עדיין לא פתחה את הביקורות לפרויקט שלכם. הגישו בקשת גישה לפי המדריך; זה יכול לקחת שבועות. עד אז, הוסיפו את תיבת הדואר: הודעות של Google על ביקורות מגיעות אליה.
errors-youtube-comments-off = התגובות שם כבויות. הפעילו אותן ב־YouTube Studio אם אתם רוצים לקרוא אותן ולהשיב עליהן.
errors-youtube-no-channel = אין ערוץ כזה ב־YouTube. פתחו את הערוץ בדפדפן והעתיקו משם את הכתובת שלו.
errors-youtube-no-own-channel = לחשבון Google שנכנסתם איתו אין ערוץ YouTube להשיב ממנו. היכנסו שוב עם החשבון שהערוץ שייך לו.

# -- replying
errors-reply-too-long = הפלטפורמה לא מקבלת את המענה הזה; כנראה הוא ארוך מדי. קצרו אותו ושלחו שוב.
errors-reply-nothing-there = מה שרציתם להשיב עליו כבר לא שם. שום דבר לא נשלח; בדקו את השיחה בדפדפן.

# -- Facebook and Instagram
errors-graph-permission = חסרה הרשאה: { $permission }. השיגו token חדש עם ההרשאה הזאת, לפי המדריך, ושנו את החשבון.
errors-graph-proof = האפליקציה שלכם דורשת להציג את הסוד שלה בכל פנייה. מלאו בחשבון הזה את מזהה האפליקציה ואת הסוד שלה.
errors-facebook-page = ההרשאה לא פותחת את הדף הזה. היא פותחת: { $names }. כתבו אחד מאלה, או השיגו הרשאה לדף הנכון.

# -- X
errors-x-cap = הגעתם לתקרה של החודש, US$ { $cap }. Utulivu לא תקרא עוד דבר ב־X עד { $moment }. כדי שתמשיך עכשיו, העלו את התקרה של החשבון הזה.
errors-x-cap-odd = התקרה לחודש צריכה להיות סכום בדולרים אמריקניים, כמו 2.00.
errors-x-cap-reply = המענה הזה היה עולה US$ { $cost } ועובר את התקרה שלכם, US$ { $cap } לחודש. שום דבר לא נשלח. העלו את התקרה, או השיבו בדפדפן.
errors-x-credits = היתרה שלכם ב־X נגמרה. קנו חדשה ב־console.x.com; אחר כך Utulivu תמשיך בעצמה.
errors-x-own-limit = הגעתם לתקרת ההוצאה שקבעתם ב־X. העלו אותה ב־console.x.com, או המתינו לחודש הבא שלכם שם.
errors-x-not-enrolled = לאפליקציה שלכם ב־X אין רשות לקרוא. פתחו אותה ב־console.x.com, צרפו אותה לפרויקט וקנו יתרה לפי המדריך.
errors-x-token = X לא מקבלת את ה־token. העתיקו שוב את ה־״Bearer Token״ של האפליקציה; כדי להשיב, היכנסו שוב.
errors-x-no-user = אין חשבון כזה ב־X, או שהוא נעול. בדקו את השם.
errors-x-reply-refused = X לא מאפשרת את המענה הזה. היא מאפשרת להשיב רק למי שהזכירו או ציטטו אתכם, ולעולם לא את אותו טקסט פעמיים. השיבו בדפדפן.

# -- Google reviews
errors-google-place = לא ברור לאיזה מקום הכוונה. ההרשאה פותחת: { $names }. כתבו אחד מאלה.
errors-google-no-place = חשבון Google שנכנסתם איתו לא מנהל שום עסק. היכנסו שוב עם החשבון שמנהל את הפרופיל.
errors-google-answered = לביקורת הזאת כבר יש מענה, ו־Google שומרת רק אחד. שום דבר לא נשלח; אם אתם רוצים מענה אחר, שנו אותו ב־Google.

# -- Reddit
errors-reddit-address = זה לא פיד פרטי של Reddit. העתיקו את הכתובת שליד ״everything״ מתוך reddit.com/prefs/feeds; היא מכילה ״feed=״.
errors-reddit-limited = Reddit מאפשרת לקרוא פידים רק לעיתים רחוקות ומבקשת להמתין עד { $moment }. Utulivu תבדוק שוב בעצמה.

# -- signing in
# ? טוקן
errors-sign-in-first = עדיין לא נכנסתם לחשבון. היכנסו דרך הדפדפן, או הדביקו טוקן.
errors-sign-in-late = לא הגיעה תשובה מהדפדפן בזמן. כשתהיו מוכנים, התחילו את הכניסה שוב.
errors-sign-in-stopped = הכניסה הזאת נעצרה. אפשר להתחיל אותה שוב בכל עת.
errors-sign-in-none = לחשבון מהסוג הזה לא נכנסים דרך הדפדפן.

# -- what is brought in by hand and by file
errors-import-missing = אין קובץ בשם ״{ $file }״. בדקו אם הועבר או שונה שמו.
errors-import-unreadable = אין הרשאה לקרוא את הקובץ ״{ $file }״. בדקו את ההרשאות שלו, או העתיקו אותו לתיקייה אחרת.
errors-import-large = הקובץ ״{ $file }״ גדול מ־{ $megabytes } מגה־בייט. חלקו אותו, או ייצאו תקופה קצרה יותר.
errors-import-empty = הקובץ ״{ $file }״ ריק. ייצאו אותו שוב.
errors-import-binary = הקובץ ״{ $file }״ אינו טקסט. בחרו צ׳אט של WhatsApp, או טבלה שנשמרה בקובץ CSV או JSON.
errors-import-spreadsheet = הקובץ ״{ $file }״ הוא גיליון. פתחו אותו בתוכנה שלו ושמרו בקובץ CSV; אחר כך בחרו את הקובץ הזה.
errors-import-letters = אי אפשר לקרוא את האותיות בקובץ ״{ $file }״. שמרו אותו שוב כ־“CSV UTF-8” או כטקסט UTF-8.
errors-import-archive = הקובץ הדחוס ״{ $file }״ פגום או דחוס בצורה לא רגילה. חלצו אותו בעצמכם ובחרו את קובץ הטקסט שבפנים.
errors-import-archive-empty = בקובץ הדחוס ״{ $file }״ אין צ׳אט ואין טבלה. חלצו אותו ובדקו מה יש בפנים.
errors-import-locked = הקובץ הדחוס ״{ $file }״ מוגן בסיסמה. חלצו אותו בעצמכם ובחרו את קובץ הטקסט שבפנים.
errors-import-json = הקובץ ״{ $file }״ נראה כמו JSON, אבל אין בו רשימה של הודעות. בדקו איך הוא יוצא.
errors-import-strange = בקובץ ״{ $file }״ אין צ׳אט של WhatsApp ואין טבלה. בדקו אם זה הקובץ הנכון.
errors-import-order = קודם יש לומר מה בא ראשון בתאריכים: היום או החודש.
errors-import-order-flag = אפשר לקרוא את התאריכים בקובץ הזה בשתי דרכים. כתבו --day-first או --month-first.
errors-import-who = קודם יש לומר מי אתם בצ׳אט הזה.
errors-import-who-flag = כתבו מי אתם בצ׳אט הזה: --me NAME, או --me "" אם אף אחד. כותבים בו: { $names }.
errors-import-columns = קודם יש לומר באיזו עמודה התאריך ובאיזו הטקסט.
errors-import-columns-flag = כתבו באילו עמודות התאריך והטקסט, כך: --map date=1 --map text=3. העמודות הן: { $names }.
errors-import-nothing = אין בקובץ ״{ $file }״ דבר שאפשר לשמור. הסיבות כתובות ליד השורות.
errors-import-map = ״{ $given }״ אינו שם של עמודה בקובץ הזה. העמודות הן: { $names }.
errors-import-field = ״{ $given }״ אינו דבר שעמודה יכולה להכיל. היא יכולה להכיל: { $names }.
errors-import-what = כתבו שם של קובץ, או --undo עם מספר של ייבוא, או --list.
errors-no-such-import = הייבוא הזה כבר אינו קיים.
errors-hand-empty = הדביקו את מה שנכתב, או הוסיפו תמונה שלו.
errors-hand-future = הזמן הזה עוד לא הגיע. בדקו את התאריך.
errors-hand-when = ״{ $given }״ אינו תאריך ושעה. כתבו כך: 2026-04-03 10:20.
errors-hand-stars = כוכבים הם מספרים שלמים מ־1 עד 5.
errors-hand-known = ההודעה הזאת כבר נוספה.
errors-picture-kind = את התמונה הזאת אי אפשר לשמור. בחרו תמונה בקובץ PNG או JPEG.
errors-picture-large = התמונה גדולה מ־{ $megabytes } מגה־בייט. בחרו תמונה קטנה יותר, או חתכו אותה.
errors-picture-broken = אי אפשר להציג את התמונה: היא פגומה או גדולה מדי.
errors-picture-gone = התמונה לא נמצאת במקום שבו נשמרה, או שהיא שונתה. חפשו אותה בעותק קודם של התיקייה.

# -- the outbox
errors-outbox-no-way = אי אפשר לענות על ההודעה הזאת מכאן. העתיקו את המענה ופרסמו אותו בעצמכם.
errors-outbox-removed = החשבון שדרכו הגיעה ההודעה הוסר, ולכן אי אפשר לשלוח דרכו. העתיקו את המענה ופרסמו אותו בעצמכם.
errors-outbox-paused = החשבון ״{ $label }״ מושהה, ולכן לא נשלח דרכו דבר. קודם בחרו ״חידוש הבדיקות״ בעמוד החשבונות, ואז אשרו את המענה.
errors-outbox-locked-out = אין כרגע כניסה לחשבון ״{ $label }״, ולכן לא נשלח דבר. תקנו אותו בעמוד החשבונות, ואז אשרו את המענה.
errors-outbox-empty = עדיין אין טקסט. שום דבר לא נשלח.
errors-outbox-too-long = { $count ->
    [one] יחד עם כל מה ששייך אליו, המענה ארוך בתו אחד מהמותר ב־{ $platform }. שום דבר לא נשלח; קצרו אותו.
    [two] יחד עם כל מה ששייך אליו, המענה ארוך בשני תווים מהמותר ב־{ $platform }. שום דבר לא נשלח; קצרו אותו.
   *[other] יחד עם כל מה ששייך אליו, המענה ארוך ב־{ $count } תווים מהמותר ב־{ $platform }. שום דבר לא נשלח; קצרו אותו.
  }
errors-outbox-changed = זה כבר לא מה שהוצג לכם: הטקסט או החשבון השתנו, או שבינתיים ניתן מענה להודעה. שום דבר לא נשלח; קראו את המענה שוב.
errors-outbox-none = אין מענה כזה.
errors-outbox-is-waiting = המענה הזה לא נשלח, ולכן אין מה לברר.
errors-outbox-is-refused = המענה הזה לא התקבל, ולכן הוא לא שם ואין מה לברר.
errors-outbox-is-sending = המענה הזה נשלח או נבדק ברגע זה. חכו מעט.
errors-outbox-is-unclear = לא ברור אם המענה שלכם להודעה הזאת הגיע, ולכן לא נשלח עוד דבר. קודם בררו אם הוא שם.
errors-outbox-is-sent = המענה הזה כבר נשלח. שום דבר לא נשלח שוב.
errors-outbox-is-withdrawn = המענה הזה נמחק, ולכן שום דבר לא נשלח. כתבו אותו מחדש אם תרצו לשלוח אותו.
# ? down to the end
errors-evidence-large = הקובץ גדול מדי לשמירה: לכל היותר { $megabytes } מ״ב. אפשר לקצר את הסרטון או לצלם מסך של מה שחשוב.
errors-evidence-empty = הקובץ { $file } ריק, ולכן אין מה לשמור. יש לבחור קובץ אחר.
errors-evidence-gone = הקובץ שנשמר כבר לא נמצא במחשב הזה. הוא לא נכלל בעותק היומי; מי שקיבל את התיקייה הדחוסה מחזיק בו.
errors-note-missing = קודם צריך לכתוב מה קרה, ואז לשמור.
errors-note-later = המועד הזה עוד לא הגיע. צריך לבחור מתי זה קרה, ואז לשמור את ההערה.
# ?
errors-number-missing = קודם צריך לכתוב את המספר.
errors-not-written = לא ניתן היה לכתוב שם את { $file }. אפשר לבחור מקום אחר שיש בו די מקום, למשל תיקיית המסמכים.
# ? translation not checked by a speaker (the next two)
errors-keys-empty = קודם כתבו את זה, בשורה אחת.
errors-keys-past = המועד הזה כבר עבר. בחרו מועד מאוחר יותר.
# ? translation not checked by a speaker (the next four)
errors-impact-plan = כתבו בשורה אחת מה עושים בעניין.
errors-impact-person = בחרו מי עושה את זה.
errors-impact-unrated = העריכו את כל הארבעה: אנשים, אמון, תדמית והכנסות.
errors-impact-reason = כתבו סיבה קצרה אחת ליד כל השפעה.
# ? translation not checked by a speaker
errors-level-why-missing = כתבו למה קבעתם את הרמה הזו.
# ? translation not checked by a speaker
errors-text-missing = קודם צריך לכתוב את הטקסט, ואז לשמור אותו.
errors-text-name-missing = תנו לטקסט שם, כדי שיהיה קל למצוא אותו.
# ?
errors-reader-missing = קודם רושמים מי קורא את זה.
# ? translation not checked by a speaker (the next three)
errors-private-whatsapp = כתבו את מספר הוואטסאפ עם קידומת המדינה, למשל ‎+972 50 555 0100.
errors-private-mail = זו אינה כתובת מייל. כתבו כתובת, למשל hello@shop.example.
errors-private-page = זו אינה כתובת פשוטה של עמוד. כתבו אותה בלי שום תוספת אחריה, למשל https://m.me/yourpage, או השאירו ריק.
