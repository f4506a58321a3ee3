terms-title = מילים למעקב
terms-what = שם העסק כפי שכותבים אותו, עם שגיאות הכתיב הנפוצות, המוצרים והאנשים שלכם. במקומות שאפשר לחפש בהם מחפשים את המילים האלה; כאן רואים כמה פעמים נכתבה כל אחת בשבועיים האחרונים.
terms-example = מאפיית הזריחה
terms-add-name = מילה או שם למעקב
terms-add = הוספה
terms-kind = סוג המילה
terms-kind-name = שם העסק
terms-kind-misspelling = שגיאת כתיב
terms-kind-product = מוצר או שירות
terms-kind-person = אדם
terms-kind-industry = מילה מהתחום (לספירה בלבד)
terms-count =
    { $week ->
        [0] לא הוזכר ב־7 הימים האחרונים
       *[other] היום { $today }, ב־7 ימים { $week }
    }
terms-open = הודעות עם { $term }
terms-remove = הסרה
    .name = הסרה: { $term }
