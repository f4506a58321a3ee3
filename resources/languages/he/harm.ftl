# The question that the step “Check that it is real” asks, and its answers.
# ? translation not checked by a speaker (all of this file)
harm-question = האם מישהו בסכנה, עכשיו או בהמשך היום?
harm-yes = כן, או אולי
harm-no = לא, ככל הידוע לנו
harm-again = תשובה חדשה
