mood-negative = Hasi
mood-neutral = Ya kawaida
mood-positive = Chanya
mood-unsure = Sina uhakika
mood-by-owner = umeweka wewe
