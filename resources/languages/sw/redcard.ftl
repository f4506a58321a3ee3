# The red card: one page to print and hang up.
# ? all of this file
redcard-open = Hifadhi kadi nyekundu…
redcard-name = Kadi nyekundu
redcard-a4 = Ukurasa wa A4
redcard-letter = Ukurasa wa US Letter
redcard-title = Moto ukiwaka: saa ya kwanza
redcard-about = Vuta pumzi. Hakuna anayehitaji kujibiwa ndani ya dakika tano zijazo. Kuna mtu aliye hatarini? Basi watu kwanza: omba msaada na usimamishe kinachodhuru. La sivyo, fuata orodha hii.
redcard-hour = Saa ya kwanza
redcard-step = { $number }. { $step } (ndani ya dakika { $minutes })
redcard-step-danger = { $number }. { $step } (ndani ya dakika { $minutes }, { $safe } ikiwa watu wanaweza kuwa hatarini)
redcard-people = Wa kupigiwa simu
redcard-outside = Kutoka nje
redcard-person = { $role }: { $name }, { $phone }
redcard-words = Maneno ya kwanza, pale lilipoanzia
redcard-end = Imeandikwa { $date }. Kagua namba kila baada ya miezi mitatu. Haya ni maelezo ya jumla, si ushauri wa kisheria.
redcard-written = Imeandikwa: { $file }. Ichapishe na uitundike palipo na simu.
# ? the rest of this file
redcard-which = Ukurasa mmoja wa kuchapisha na kubandika. Printa yako hutumia karatasi gani?
redcard-emergency = Kukiwa na hatari
redcard-number = { $name }: { $number }
redcard-business = Biashara: { $name }
