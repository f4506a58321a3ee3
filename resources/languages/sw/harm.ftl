# The question that the step “Check that it is real” asks, and its answers.
# ? translation not checked by a speaker (all of this file)
harm-question = Je, kuna aliye hatarini, sasa au baadaye leo?
harm-first = Jibu hili kwanza: hatua itawekwa alama pamoja na jibu lako.
harm-yes = Ndiyo, au huenda
harm-no = Hapana, kadiri tunavyojua
harm-again = Jibu tena
