level-calm = רגוע
level-watch = מעקב
level-issue = בעיה
level-crisis = משבר
level-emergency = חירום
level-learning = עדיין בלמידה
level-blind = אין תמונת מצב
