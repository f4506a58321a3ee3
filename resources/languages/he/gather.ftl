# What a search of the messages finds is put into a crisis file; one message is taken out of it.
# ? translation not checked by a speaker (all of this file)
gather-all =
    { $count ->
        [one] הכנסה לתיק…
        [two] הכנסת שתיהן לתיק…
       *[other] הכנסת כל ה־{ $number } לתיק…
    }
gather-title = הכנסת מה שנמצא לתיק
gather-ask = נמצא לפי: { $asked }
gather-which = לאיזה תיק משבר
gather-file = התיק: { $text }
gather-comes =
    { $count ->
        [0] כולן כבר נמצאות בתיק הזה.
        [one] הודעה אחת עוד לא בתיק והיא נכנסת אליו. היא נשמרת כראיה.
        [two] שתי הודעות עוד לא בתיק והן נכנסות אליו. הן נשמרות כראיות.
       *[other] { $number } הודעות עוד לא בתיק והן נכנסות אליו. הן נשמרות כראיות.
    }
gather-comes-many = { $number } הודעות עוד לא בתיק והן נכנסות אליו. { $kept } החדשות ביותר נשמרות כראיות.
gather-comes-most = יותר מ־{ $number } הודעות עוד לא בתיק. { $number } החדשות ביותר נכנסות עכשיו, ו־{ $kept } מהן נשמרות כראיות. אפשר לחזור על כך בשביל השאר.
gather-yes = הכנסה לתיק
gather-no = להשאיר כמו שזה
gather-done = ההודעות בתיק עכשיו, ובציר הזמן רשום לפי איזה חיפוש.
gather-see = מעבר למשבר
gather-no-case = אין תיק משבר פתוח. אפשר לפתוח תיק עם ההודעות האלה.
gather-open = פתיחת משבר…
gather-take-out = הוצאה מתיק המשבר
gather-take-out-which = מאיזה תיק משבר?
gather-taken-out = ההודעה הוצאה מהתיק. מה שנשמר כראיה נשאר.
gather-put-back = להחזיר
gather-is-back = ההודעה שוב בתיק.
gather-asked-all = כל ההודעות
gather-asked-words = המילים ״{ $text }״
gather-asked-only =
    { $count ->
        [one] הודעה אחת שנבחרה
        [two] שתי הודעות שנבחרו
       *[other] { $count } הודעות שנבחרו
    }
