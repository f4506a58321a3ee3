link-title = Ufungue anwani hii?
link-ask = Itafunguka kwenye kivinjari chako. Tovuti inayoelekea kwa kweli ni hii:
link-ask-mail = Itafunguka kwenye programu yako ya barua pepe, ikiwa na barua kwa:
# ? translation not checked by a speaker (the next four)
link-phone-title = Upige namba hii?
link-ask-phone = Iandike kwenye simu yako, au acha kompyuta hii ipige, kama inaweza.
link-open-phone = Piga kwa kompyuta hii
link-phone-failed = Kompyuta hii haina programu ya kupiga simu. Andika namba kwenye simu yako.
link-caution-lookalike = Angalia: jina hili limeandikwa kwa herufi zinazoweza kufanana na herufi nyingine. Lifungue tu ikiwa unalijua.
link-caution-number = Angalia: hii ni namba, si jina. Inaweza kuelekea kwenye kifaa chako mwenyewe.
link-open = Fungua kwenye kivinjari
link-open-mail = Fungua programu ya barua pepe
link-cancel = Baki hapa
link-close = Funga
link-refused-title = Anwani hii haifunguliwi
link-refused = Si anwani ya kawaida ya tovuti wala ya barua pepe, kwa hiyo Utulivu haiifungui. Ikiwa unamwamini aliyeituma, mwombe anwani nyingine.
link-failed = Kompyuta hii haina programu ya kuifungua. Unaweza kunakili anwani kutoka kwenye chapisho lenyewe.
