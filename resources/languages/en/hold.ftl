# Asked once before a text leaves that would hurt, or that tells a secret.
hold-title = One look before it goes out
hold-score = As it stands, it would be heard as { $score } of 100.
hold-private = Everybody could read this about a person: “{ $words }”
hold-change = Change it
hold-copy = Copy all the same
hold-send = Go on all the same
