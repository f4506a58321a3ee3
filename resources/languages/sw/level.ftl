level-calm = Shwari
level-watch = Angalizo
level-issue = Tatizo
level-crisis = Mgogoro
level-emergency = Dharura
level-learning = Bado najifunza
level-blind = Siwezi kuona
