tray-open = Open Utulivu
tray-look = Look now
tray-meter = Meter: { $score } of 100, { $level }
tray-meter-none = Meter: { $level }
tray-practise = Practise
tray-practice-end = End practice
tray-quit = Quit
tray-tip = Utulivu: { $level }
tray-tip-promise = Utulivu: { $level }. An update that you promised is late.
tray-tip-practice = Utulivu, practice: { $level }
tray-practice = Practice: { $title }
tray-tip-since = Utulivu: { $level }, since { $since }
tray-tip-snoozed = Utulivu: { $level }, snoozed until { $until }
tray-snooze = Snooze alerts
tray-snooze-hours =
    { $hours ->
        [one] For an hour
       *[other] For { $hours } hours
    }
tray-snooze-morning = Until 08:00 in the morning
tray-snoozed = Snoozed until { $until }: end the snooze
tray-tip-late = { $count ->
    [one] Utulivu: { $level }. One step of a crisis file is late.
   *[other] Utulivu: { $level }. { $count } steps of crisis files are late.
  }
