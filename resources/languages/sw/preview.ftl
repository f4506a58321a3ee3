# How the draft will look where it is posted, drawn on this computer.
# ? all of this file
preview-title = Jinsi itakavyoonekana
preview-tab = Onyesho
preview-empty = Maandishi yakiwepo, yatachorwa hapa jinsi yatakavyoonekana.
preview-note = Yamechorwa kwenye kompyuta hii, kama kwenye { $platform }.
preview-note-folds = Yamechorwa kwenye kompyuta hii, kama kwenye { $platform }, ambayo huyakunja takriban hapo.
preview-note-everyone = Yamechorwa kwenye kompyuta hii, kama chapisho lako.
preview-you = Wewe
preview-answers = Linamjibu { $handle }
preview-more = Ona zaidi
preview-text = Chapisho
