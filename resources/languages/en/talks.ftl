talks-hello = Hello, no. { $number }
talks-by-whatsapp = WhatsApp
talks-by-mail = e-mail
talks-by-page = private message
talks-contact = { $where } (no. { $number })
talks-contact-here = here on this page (no. { $number })
