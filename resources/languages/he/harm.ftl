# The question that the step “Check that it is real” asks, and its answers.
# ? translation not checked by a speaker (all of this file)
harm-question = האם מישהו בסכנה, עכשיו או בהמשך היום?
harm-first = קודם צריך לענות על זה: הצעד יסומן יחד עם התשובה.
harm-yes = כן, או אולי
harm-no = לא, ככל הידוע לנו
harm-again = תשובה חדשה
