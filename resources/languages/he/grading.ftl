# How bad an open case is shown to be, and how its owner changes that.
# ? translation not checked by a speaker (all of this file)
grading-meter = זו הרמה שהמד מודד עכשיו.
grading-risk = לא מתחת למשבר, בגלל הודעה בתיק: { $risk }.
grading-beside = המד עומד על { $score } ({ $level }). התיק הזה נחשב { $shown }, ולא פחות, בגלל הודעה שבו: { $risk }.
grading-file = התיק ״{ $kind }״ נחשב { $shown } בכל זאת, בגלל הודעה שבו: { $risk }.
grading-file-ruled = התיק ״{ $kind }״ נחשב { $shown } בכל זאת: כך החלטתם.
grading-closed = הרמה החמורה ביותר הייתה: { $level }.
grading-ruled = הרמה נקבעה על ידי { $who }, { $time }: { $why }
grading-graver = המצב החמיר מאז. בלי ההחלטה הזו הרמה הייתה: { $level }.
grading-open = שינוי הרמה
grading-title = שינוי הרמה
grading-ask = ההחלטה שלכם קודמת למד. אם יגיע משהו חמור יותר, Utulivu תציין זאת לצידה.
grading-which = רמה
grading-why = הסיבה
    .example = הספק אישר שאיש לא חלה
grading-yes = קביעת הרמה
grading-back = ביטול ההחלטה שלי
grading-no = להשאיר כמו שזה
