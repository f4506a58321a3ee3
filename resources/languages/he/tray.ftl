tray-open = פתיחת Utulivu
tray-look = בדיקה עכשיו
tray-meter = מד: { $score } מתוך 100, { $level }
tray-meter-none = מד: { $level }
tray-practise = תרגול
tray-practice-end = סיום התרגול
tray-quit = סגירת התוכנה
tray-tip = Utulivu: { $level }
# ?
tray-tip-promise = Utulivu: { $level }. עדכון שהבטחתם מתעכב.
tray-tip-practice = Utulivu, תרגול: { $level }
tray-practice = תרגול: { $title }
# ? translation not checked by a speaker (from here to the end)
tray-tip-since = Utulivu: { $level }, מאז { $since }
tray-tip-snoozed = Utulivu: { $level }, ההתראות מושהות עד { $until }
tray-snooze = השהיית התראות
tray-snooze-hours =
    { $hours ->
        [one] לשעה
        [two] לשעתיים
       *[other] ל־{ $hours } שעות
    }
tray-snooze-morning = עד 08:00 בבוקר
tray-snoozed = ההתראות מושהות עד { $until }: סיום ההשהיה
# ?
tray-tip-late = { $count ->
    [one] Utulivu: { $level }. צעד אחד בתיק משבר מתעכב.
    [two] Utulivu: { $level }. שני צעדים בתיקי משבר מתעכבים.
   *[other] Utulivu: { $level }. { $count } צעדים בתיקי משבר מתעכבים.
  }
