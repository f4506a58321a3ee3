time-just-now = just now
time-in-a-moment = in a moment
