# Maandalizi: yanayofanywa wakati wa utulivu. Hatua zake ziko step.ftl, jina lake ni stage-0.
# ? translation not checked by a speaker
ready-progress = Zilizo tayari: { $done } kati ya { $of }
ready-all = Yote yako tayari. Kila hatua itarudi hapa wakati wake ukifika tena.
ready-done = Imekamilika { $day } na { $who }
    .nobody = Imekamilika { $day }
ready-last = Mara ya mwisho ilikamilika { $day } na { $who }
    .nobody = Mara ya mwisho ilikamilika { $day }
ready-rhythm-once = mara moja
ready-rhythm-monthly = kila mwezi
ready-rhythm-quarterly = kila miezi mitatu
ready-rhythm-yearly = mara moja kwa mwaka
ready-again = tena kuanzia { $day }
ready-due-again = wakati wake umefika tena
ready-link = Jiandae kwa wakati mwingine
ready-back = Rudi kwenye jalada la mgogoro
