# ההכנה: מה שעושים כשהכול רגוע. הצעדים ב־step.ftl, והשם הוא stage-0.
# ? translation not checked by a speaker
ready-progress = מוכנים: { $done } מתוך { $of }
ready-all = הכול מוכן. כל צעד יחזור לכאן כשיגיע הזמן לעשות אותו שוב.
ready-done = בוצע ב־{ $day } על ידי { $who }
    .nobody = בוצע ב־{ $day }
ready-last = בוצע לאחרונה ב־{ $day } על ידי { $who }
    .nobody = בוצע לאחרונה ב־{ $day }
ready-rhythm-once = פעם אחת
ready-rhythm-monthly = פעם בחודש
ready-rhythm-quarterly = פעם בשלושה חודשים
ready-rhythm-yearly = פעם בשנה
ready-again = שוב מ־{ $day }
ready-due-again = הגיע הזמן שוב
ready-link = היערכות לפעם הבאה
ready-back = חזרה לתיק המשבר
