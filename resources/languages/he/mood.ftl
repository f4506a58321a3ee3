mood-negative = שלילי
mood-neutral = ניטרלי
mood-positive = חיובי
mood-unsure = לא בטוח
mood-by-owner = סומן בידיכם
