time-just-now = sasa hivi
time-in-a-moment = hivi punde
