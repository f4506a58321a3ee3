# ? translation not checked by a speaker (all of this file)
talks-hello = Habari, namba { $number }
talks-by-whatsapp = WhatsApp
talks-by-mail = barua pepe
talks-by-page = ujumbe wa faragha
talks-contact = { $where } (namba { $number })
talks-contact-here = hapa kwenye ukurasa huu (namba { $number })
