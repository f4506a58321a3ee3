# A text that the owner keeps for her replies.
# ? all of this file
keep-text-title = שמירת הטקסט
keep-text-ask = הוא יעמוד בסוף הרשימה שלכם, והמקומות להשלמה יישארו פתוחים.
keep-text-reason = שם לטקסט
    .example = משלוח באיחור, ברוח ידידותית
keep-text-yes = שמירה
keep-text-no = לא עכשיו
