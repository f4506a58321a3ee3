# The messages of a file: some are taken out, or moved into a file of their own.
# ? translation not checked by a speaker (all of this file)
sort-open = מיון ההודעות…
sort-title = ההודעות של התיק הזה
sort-ask = אפשר לבחור הודעות שלא שייכות לכאן, או שהן עניין בפני עצמו. מה שנשמר מהן כראיה נשאר בראיות של התיק הזה.
sort-search = להציג רק הודעות עם המילים האלה
sort-list = ההודעות של התיק הזה
sort-stamp = { $who } · { $platform } · { $time }
sort-none = אין הודעה שמתאימה למילים האלה.
sort-cut = מוצגות { $number } החדשות ביותר. כדי למצוא ישנות יותר, יש להקליד מילים.
sort-chosen =
    { $count ->
        [0] לא נבחרה אף הודעה
        [one] נבחרה הודעה אחת
        [two] נבחרו שתי הודעות
       *[other] נבחרו { $count } הודעות
    }
sort-all = בחירת כל המוצגות
sort-nothing = ביטול הבחירה
sort-split = פתיחת תיק איתן…
sort-take-out = הוצאה מהתיק
sort-close = סגירה
sort-taken-out =
    { $count ->
        [one] הודעה אחת הוצאה מהתיק הזה.
        [two] שתי הודעות הוצאו מהתיק הזה.
       *[other] { $count } הודעות הוצאו מהתיק הזה.
    }
sort-put-back = להחזיר
sort-split-title = תיק משלהן
sort-split-ask =
    { $count ->
        [one] הודעה אחת נכנסת לתיק החדש ונשמרת בו כראיה. זה נרשם בשני צירי הזמן.
        [two] שתי הודעות נכנסות לתיק החדש ונשמרות בו כראיות. זה נרשם בשני צירי הזמן.
       *[other] { $count } הודעות נכנסות לתיק החדש ונשמרות בו כראיות. זה נרשם בשני צירי הזמן.
    }
sort-proposed = הצעה לפי ההודעות האלה.
sort-share = הן נשארות גם בתיק הזה
sort-split-yes = פתיחת התיק
sort-split-back = חזרה
