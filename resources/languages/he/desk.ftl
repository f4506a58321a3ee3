desk-looked =
    { $count ->
        [one] הודעה חדשה אחת
        [two] שתי הודעות חדשות
       *[other] { $count } הודעות חדשות
    }
desk-exported =
    { $count ->
        [one] הודעה אחת נכתבה אל { $file }
        [two] שתי הודעות נכתבו אל { $file }
       *[other] { $count } הודעות נכתבו אל { $file }
    }
desk-healthy = הכול תקין בתיקייה { $folder }
desk-practice = תרגול: { $business } הוא עסק בדוי. שום דבר כאן אינו אמיתי ושום דבר אינו יוצא מהמחשב הזה.
desk-restored = שוחזר מהעותק { $file }. הקבצים הפגומים נשמרו לצידו.
desk-way-back = הפקודה ״check --restore״ משחזרת את העותק התקין האחרון.
