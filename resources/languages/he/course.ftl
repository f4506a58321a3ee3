# ? translation not checked by a speaker
course-title = 30 הימים האחרונים
course-today = היום
course-name = מד המשבר ב־30 הימים האחרונים. { $said }
course-young = העקומה תופיע אחרי יממה של מדידה.
course-peak = השיא: { $score }, { $level }, { $when }
course-unseen = בתקופה הזאת לא נראתה אף רמה
course-began = נמדד החל מ־{ $when }.
course-bar = הפס שמעל מראה כמה זמן היה תיק משבר פתוח.
course-how = הצביעו על העקומה, או עברו עליה במקשי החצים, כדי לראות כל שעה.
course-at = { $when }: { $score }, { $level }
course-gap = מ־{ $start } עד { $end }: לא נמדד דבר
    .why = Utulivu הייתה סגורה, או שהמחשב היה במצב שינה.
course-blind = { $when }: אי אפשר היה לראות את החשבונות
course-learning = { $when }: עדיין לומדים מה רגיל אצלכם
course-case = תיק משבר פתוח: { $summary }
course-part = { $sentence } ({ $points })
