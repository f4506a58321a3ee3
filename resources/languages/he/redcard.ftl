# The red card: one page to print and hang up.
# ? all of this file
redcard-open = שמירת הכרטיס האדום…
redcard-name = הכרטיס האדום
redcard-a4 = דף A4
redcard-letter = דף US Letter
redcard-title = כשבוער: השעה הראשונה
redcard-about = לנשום. לא חייבים לענות לאיש בחמש הדקות הקרובות. מישהו בסכנה? אנשים קודם: להזעיק עזרה ולעצור את מה שפוגע. אם לא, לעבור לפי הרשימה.
redcard-hour = השעה הראשונה
redcard-step = { $number }. { $step } (בתוך { $minutes } דקות)
redcard-step-danger = { $number }. { $step } (בתוך { $minutes } דקות, ואם ייתכן שאנשים בסכנה – { $safe })
redcard-people = למי מתקשרים
redcard-outside = מבחוץ
redcard-person = { $role }: { $name }, { $phone }
redcard-words = המילים הראשונות, במקום שבו זה התחיל
redcard-end = נכתב ב־{ $date }. כדאי לבדוק את המספרים פעם בשלושה חודשים. זהו מידע כללי ולא ייעוץ משפטי.
redcard-written = נכתב: { $file }. כדאי להדפיס ולתלות ליד הטלפון.
# ? the rest of this file
redcard-which = עמוד אחד להדפסה ולתלייה. איזה נייר יש במדפסת שלכם?
redcard-emergency = בסכנה
redcard-number = { $name }: { $number }
redcard-business = העסק: { $name }
