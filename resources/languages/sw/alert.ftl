alert-issue = Kuna jambo linalohitaji uangalizi wako
    .body = Wasioridhika ni wengi kuliko kawaida. Hatua inayofuata: soma wanachosema.
alert-crisis = Hali inageuka kuwa mgogoro
    .body = Wengi hawajaridhika, au kuna walio hatarini. Hatua inayofuata: fungua jalada la mgogoro na uandike neno la kwanza.
alert-emergency = Hali hii inakuhitaji sasa
    .body = Kipimo kiko kwenye kiwango cha juu zaidi. Hatua inayofuata: fungua orodha ya hatua.
alert-blind = Siwezi kuona akaunti zako
    .body = Kwa sasa hakuna inayosomeka. Hatua inayofuata: fungua Akaunti.
