# Asked once before a text leaves that would hurt, or that tells a secret.
# ? all of this file
hold-title = Tazama mara moja kabla haijatoka
hold-score = Jinsi yalivyo, maandishi haya yatasikika kama { $score } kati ya 100.
hold-private = Kila mtu angeweza kusoma hili kuhusu mtu: “{ $words }”
hold-change = Yabadilishe
hold-copy = Nakili hivyo hivyo
hold-send = Endelea hivyo hivyo
