# How the draft will look where it is posted, drawn on this computer.
# ? all of this file
preview-title = איך זה ייראה
preview-tab = תצוגה
preview-empty = ברגע שיהיה טקסט, הוא יצויר כאן כפי שייראה.
preview-note = מצויר במחשב הזה, כמו ב־{ $platform }.
preview-note-folds = מצויר במחשב הזה, כמו ב־{ $platform }, שם זה מקופל בערך במקום הזה.
preview-note-everyone = מצויר במחשב הזה, כפוסט שלכם.
preview-you = אתם
preview-answers = מענה אל { $handle }
preview-more = עוד
preview-text = הפוסט
