# A text that the owner keeps for her replies.
# ? all of this file
keep-text-title = Hifadhi maandishi haya
keep-text-ask = Yatakuwa juu kabisa kwenye orodha yako. Yaliyojazwa kwenye sehemu zake yanaondolewa, ili ziwe wazi kwa mwingine.
keep-text-reason = Jina lake
    .example = Oda kuchelewa, kwa upole
keep-text-yes = Hifadhi
keep-text-no = Si sasa
