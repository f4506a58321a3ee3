# Asked once before a text leaves that would hurt, or that tells a secret.
# ? all of this file
hold-title = מבט אחד לפני שזה יוצא
hold-score = כפי שהוא, הטקסט יישמע כמו { $score } מתוך 100.
hold-private = כולם יוכלו לקרוא את זה על אדם: ”{ $words }“
hold-change = לשנות אותו
hold-copy = להעתיק בכל זאת
hold-send = להמשיך בכל זאת
