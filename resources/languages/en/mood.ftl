mood-negative = Negative
mood-neutral = Neutral
mood-positive = Positive
mood-unsure = Not sure
mood-by-owner = set by you
