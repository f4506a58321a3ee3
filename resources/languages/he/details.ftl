# The kind of an open case and who works on it, set right afterwards.
# ? translation not checked by a speaker (all of this file)
details-open = סוג, משפט ואנשים
details-title = סוג, משפט ואנשים
details-ask = צעדים שכבר בוצעו נשארים מסומנים, אם הם קיימים גם בסוג החדש.
details-yes = שמירה
details-no = להשאיר כמו שזה
