tray-open = Fungua Utulivu
tray-look = Angalia sasa
tray-meter = Kipimo: { $score } kati ya 100, { $level }
tray-meter-none = Kipimo: { $level }
tray-practise = Fanya zoezi
tray-practice-end = Maliza zoezi
tray-quit = Funga Utulivu
tray-tip = Utulivu: { $level }
# ?
tray-tip-promise = Utulivu: { $level }. Taarifa uliyoahidi imechelewa.
tray-tip-practice = Utulivu, zoezi: { $level }
tray-practice = Zoezi: { $title }
# ? translation not checked by a speaker (from here to the end)
tray-tip-since = Utulivu: { $level }, tangu { $since }
tray-tip-snoozed = Utulivu: { $level }, arifa zimesitishwa hadi { $until }
tray-snooze = Sitisha arifa kwa muda
tray-snooze-hours =
    { $hours ->
        [one] Kwa saa moja
       *[other] Kwa saa { $hours }
    }
tray-snooze-morning = Hadi asubuhi, 08:00
tray-snoozed = Arifa zimesitishwa hadi { $until }: zirudishe
# ?
tray-tip-late = { $count ->
    [one] Utulivu: { $level }. Hatua moja ya jalada la mgogoro imechelewa.
   *[other] Utulivu: { $level }. Hatua { $count } za majalada ya mgogoro zimechelewa.
  }
