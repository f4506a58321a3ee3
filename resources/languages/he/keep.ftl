# A text that the owner keeps for her replies.
# ? all of this file
keep-text-title = שמירת הטקסט
keep-text-ask = הוא יעמוד בראש הרשימה שלכם. מה שמילא את המקומות יוצא ממנו, והם פתוחים לפעם הבאה.
keep-text-reason = שם לטקסט
    .example = משלוח באיחור, ברוח ידידותית
keep-text-yes = שמירה
keep-text-no = לא עכשיו
