# The kind of an open case and who works on it, set right afterwards.
details-open = Kind, sentence and people
details-title = Kind, sentence and people
details-ask = Steps that are already done stay done wherever the new kind has them too.
details-yes = Save
details-no = Leave it
