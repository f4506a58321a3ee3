# ? translation not checked by a speaker
course-title = Siku 30 zilizopita
course-today = leo
course-name = Kipimo cha mgogoro kwa siku 30. { $said }
course-young = Mchoro utaonekana baada ya siku moja ya upimaji.
course-peak = Kilele: { $score }, { $level }, { $when }
course-unseen = Hakuna kiwango kilichoonekana katika muda huu
course-began = Imepimwa tangu { $when }.
course-bar = Mstari wa juu unaonyesha muda ambao jalada la mgogoro lilikuwa wazi.
course-how = Weka kielekezi juu ya mchoro, au tumia vitufe vya mishale, ili uone saa yoyote.
course-at = { $when }: { $score }, { $level }
course-gap = { $start } hadi { $end }: hakuna kilichopimwa
    .why = Utulivu ilikuwa imefungwa, au kompyuta hii ilikuwa imelala.
course-blind = { $when }: akaunti zako hazikuonekana
course-learning = { $when }: bado nilikuwa najifunza hali yako ya kawaida
course-case = Jalada la mgogoro liko wazi: { $summary }
course-part = { $sentence } ({ $points })
