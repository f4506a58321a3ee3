role-all = Timu nzima
role-owner = Mmiliki
role-deputy = Naibu
role-monitor = Mfuatiliaji wa jumbe
role-responder = Mjibuji
role-spokesperson = Msemaji
role-facts_keeper = Mtunza kumbukumbu
role-safety_lead = Msimamizi wa usalama
