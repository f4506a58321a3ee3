# How bad an open case is shown to be, and how its owner changes that.
grading-meter = The level is what the meter measures now.
grading-risk = Never below crisis, because of a message in this file: { $risk }.
grading-beside = The meter stands at { $score } ({ $level }). This file counts as { $shown }, and never less, because of a message in it: { $risk }.
grading-file = “{ $kind }” counts as { $shown } all the same, because of a message in that file: { $risk }.
grading-file-ruled = “{ $kind }” counts as { $shown } all the same: you decided so.
grading-closed = At its gravest the level was: { $level }.
grading-ruled = Level set by { $who }, { $time }: { $why }
grading-graver = It has become graver since then. Without this decision the level would be: { $level }.
grading-open = Change the level
grading-title = Change the level
grading-ask = Your decision counts more than the meter. If something graver comes later, Utulivu says so beside it.
grading-which = Level
grading-why = Reason
    .example = The supplier confirmed that nobody fell ill
grading-yes = Set the level
grading-back = Take my decision back
grading-no = Leave it
