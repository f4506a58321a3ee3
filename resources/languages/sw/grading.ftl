# How bad an open case is shown to be, and how its owner changes that.
# ? translation not checked by a speaker (all of this file)
grading-meter = Kiwango hiki ndicho kipimo kinachoonyesha sasa.
grading-risk = Haishuki chini ya mgogoro, kwa sababu ya ujumbe katika jalada hili: { $risk }.
grading-beside = Kipimo kiko { $score } ({ $level }). Jalada hili linahesabiwa kuwa { $shown }, wala si chini ya hapo, kwa sababu ya ujumbe uliomo: { $risk }.
grading-file = Hata hivyo “{ $kind }” linahesabiwa kuwa { $shown }, kwa sababu ya ujumbe katika jalada hilo: { $risk }.
grading-file-ruled = Hata hivyo “{ $kind }” linahesabiwa kuwa { $shown }: mmeamua hivyo wenyewe.
grading-closed = Kiwango cha juu kilichofikiwa: { $level }.
grading-ruled = Kiwango kimewekwa na { $who }, { $time }: { $why }
grading-graver = Hali imekuwa mbaya zaidi tangu hapo. Bila uamuzi huu kiwango kingekuwa: { $level }.
grading-open = Badilisha kiwango
grading-title = Badilisha kiwango
grading-ask = Uamuzi wako una uzito kuliko kipimo. Jambo baya zaidi likija baadaye, Utulivu itasema kando yake.
grading-which = Kiwango
grading-why = Sababu
    .example = Msambazaji amethibitisha kwamba hakuna aliyeugua
grading-yes = Weka kiwango
grading-back = Ondoa uamuzi wangu
grading-no = Acha kilivyo
