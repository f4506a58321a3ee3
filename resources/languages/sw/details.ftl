# The kind of an open case and who works on it, set right afterwards.
# ? translation not checked by a speaker (all of this file)
details-open = Aina, sentensi na watu
details-title = Aina, sentensi na watu
details-ask = Hatua zilizokwisha kukamilika hubaki zimekamilika kila zinapopatikana pia katika aina mpya.
details-yes = Hifadhi
details-no = Acha ilivyo
