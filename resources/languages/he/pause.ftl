# Stop everything: what goes out by itself in a crisis. Words in quotes are those of the tool's own menu.
# ? all of this file
pause-open = עצירת הכול
pause-title = עצירת הכול
pause-about = עכשיו לא כדאי ששום פוסט עליז ייצא מעצמו. עברו על הרשימה, עצרו כל דבר במקומו, וסמנו כאן. על מה שלא בשימוש אפשר לדלג.
pause-close = סגירה
pause-list = היכן עוצרים
pause-since = נעצר { $time } · { $who }
pause-holds = { $count ->
    [one] דבר אחד עצור מאז { $since }, עד שתאשרו להמשיך.
    [two] שני דברים עצורים מאז { $since }, עד שתאשרו להמשיך.
   *[other] { $count } דברים עצורים מאז { $since }, עד שתאשרו להמשיך.
}
pause-look = לרשימה
pause-lift = אפשר להמשיך…
pause-lift-title = אפשר להמשיך
pause-lift-ask = הפעילו כל דבר בעצמכם, אחרי שקראתם אותו שוב. הסיבה נשמרת בציר הזמן.
pause-lift-reason = אפשר להמשיך כי…
    .example = הסיבה נמצאה וכולם קיבלו תשובה
pause-lift-yes = ביטול העצירה
pause-lift-no = להשאיר עצור
pause-at-business-suite = פוסטים מתוזמנים בפייסבוק ובאינסטגרם
    .how = ב־Meta Business Suite פתחו "Content" ואז "Scheduled", והעבירו כל פוסט לטיוטות.
pause-at-meta-ads = מודעות בפייסבוק ובאינסטגרם
    .how = ב־Meta Ads Manager פתחו "Campaigns" וכבו כל קמפיין.
pause-at-google-ads = מודעות בגוגל
    .how = ב־Google Ads פתחו "Campaigns", סמנו את כולם, ואז "Edit" ו־"Pause".
pause-at-google-posts = פוסטים מתוזמנים בפרופיל העסק בגוגל
    .how = חפשו את העסק בגוגל כשאתם מחוברים, פתחו את הפוסטים שלכם, ומחקו או דחו את המתוזמנים.
pause-at-x = פוסטים מתוזמנים ב־X
    .how = בחלון של פוסט חדש פתחו "Drafts" ואז "Scheduled", ומחקו או דחו כל אחד.
pause-at-youtube = סרטונים מתוזמנים ביוטיוב
    .how = ב־YouTube Studio פתחו "Content" והגדירו כל סרטון מתוזמן כ־"Private".
pause-at-mastodon = פוסטים מתוזמנים במסטודון
    .how = פתחו את האפליקציה או הדף שבהם אתם מתזמנים, ומחקו או דחו את הפוסטים.
pause-at-telegram = הודעות מתוזמנות בטלגרם
    .how = בכל ערוץ וקבוצה פתחו את ההודעות המתוזמנות, ומחקו או דחו אותן.
pause-at-mail = מיילים מתוזמנים ומענה אוטומטי
    .how = בתוכנת הדואר בדקו את המיילים המתוזמנים, וקראו את המענה האוטומטי: האם הוא מתאים להיום?
pause-at-buffer = Buffer
    .how = השהו את התור של כל ערוץ.
pause-at-hootsuite = Hootsuite
    .how = פתחו את לוח התכנון והעבירו את המתוזמן לטיוטות.
pause-at-later = Later
    .how = פתחו את היומן והעבירו את המתוזמן לטיוטות.
pause-at-newsletter = ניוזלטרים (Mailchimp ואחרים)
    .how = השהו את מה שמתוזמן, וגם מיילים שנשלחים מעצמם אחרי הרשמה או קנייה.
pause-at-auto-replies = תשובות אוטומטיות ללקוחות
    .how = ב־WhatsApp Business בדקו את הודעת הפתיחה ואת הודעת ההיעדרות; ב־Meta Business Suite את האוטומציות של תיבת ההודעות.
pause-at-bots = בוטים והודעות פרטיות אוטומטיות
    .how = כבו כל כלי שכותב לאנשים מעצמו, גם אחרי תגובה.
