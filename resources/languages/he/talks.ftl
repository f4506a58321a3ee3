# ? translation not checked by a speaker (all of this file)
talks-hello = שלום, פנייה { $number }
talks-by-whatsapp = וואטסאפ
talks-by-mail = מייל
talks-by-page = הודעה פרטית
talks-contact = { $where } (פנייה { $number })
talks-contact-here = כאן בעמוד (פנייה { $number })
