# A text that was written in anger rests before it is used; nothing goes out by itself.
# ? all of this file
cooling-settings = לפני שמענה יוצא
cooling-pause = הפסקה לטקסט שנכתב בכעס
cooling-pause-why = הטקסט מחכה בין המענים שעדיין לא נשלחו, והשעון שלו נראה. שום דבר לא יוצא מעצמו, ואפשר להמשיך מיד.
cooling-none = בלי הפסקה
cooling-offer = לתת לו לנוח: { $span }
cooling-rests = טקסט נח עוד { $span }, עד { $time }. שום דבר לא יוצא מעצמו.
cooling-over = טקסט סיים לנוח. קראו אותו פעם נוספת, ואז העתיקו או שלחו.
cooling-more = { $count ->
    [one] עוד אחד מחכה איתו.
    [two] עוד שניים מחכים איתו.
   *[other] עוד { $number } מחכים איתו.
  }
cooling-everyone = הודעה לכולם
cooling-read = לקרוא אותו שוב
cooling-early-title = הוא עדיין נח
cooling-early = אחרי שזה יוצא, אחרים יכולים לשמור צילום של זה.
cooling-wait = לתת לו לנוח
cooling-gone = אל הודעה שכבר אינה כאן
cooling-whose = { $to }: { $said }
cooling-aside = עכשיו הוא נח למעלה, והטיוטה ריקה. Ctrl+Z מחזיר אותו.
