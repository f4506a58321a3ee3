time-just-now = ממש עכשיו
time-in-a-moment = בעוד רגע
