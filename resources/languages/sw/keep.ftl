# A text that the owner keeps for her replies.
# ? all of this file
keep-text-title = Hifadhi maandishi haya
keep-text-ask = Yatakuwa mwishoni mwa orodha yako, na sehemu za kujaza zikiwa bado wazi.
keep-text-reason = Jina lake
    .example = Oda kuchelewa, kwa upole
keep-text-yes = Hifadhi
keep-text-no = Si sasa
