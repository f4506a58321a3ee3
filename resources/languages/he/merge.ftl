# Two open files that are one matter are put together; and the other files that a file belongs with.
# ? translation not checked by a speaker (all of this file)
merge-open = אותו עניין כמו תיק אחר…
merge-title = אותו עניין כמו תיק אחר
merge-ask = שני תיקים על עניין אחד הם עבודה כפולה. אפשר לצרף אותם: אחד ממשיך, והאחר מסתיים ונשאר לקריאה. אין ביטול. אפשר להעביר שוב הודעות לתיק משלהן אחר כך.
merge-other = התיק האחר
merge-which = איזה מהם ממשיך
merge-this = התיק הזה: { $text }
merge-that = התיק האחר: { $text }
merge-happens = מה יקרה אז
merge-comes =
    { $count ->
        [0] התיק ״{ $text }״ ממשיך. כל ההודעות של התיק האחר כבר נמצאות בו.
        [one] התיק ״{ $text }״ ממשיך, והודעה אחת מהתיק האחר מצטרפת אליו.
        [two] התיק ״{ $text }״ ממשיך, ושתי הודעות מהתיק האחר מצטרפות אליו.
       *[other] התיק ״{ $text }״ ממשיך, ו־{ $count } הודעות מהתיק האחר מצטרפות אליו.
    }
merge-ends = התיק ״{ $text }״ מסתיים. העמוד, ציר הזמן והראיות שלו נשארים כמו שהם, בלחיצה אחת מהתיק שממשיך.
merge-steps =
    { $count ->
        [one] צעד אחד שבוצע שם נחשב כבוצע גם כאן.
        [two] שני צעדים שבוצעו שם נחשבים כבוצעו גם כאן.
       *[other] { $count } צעדים שבוצעו שם נחשבים כבוצעו גם כאן.
    }
merge-along = המסרים המרכזיים, מה שבטיפול, מה שנעצר ולמי התקשרו עוברים גם הם, כל דבר פעם אחת בלבד.
merge-promise = העדכון הבא נשאר מובטח עד { $due }.
merge-left =
    { $count ->
        [one] לשורה אחת שכולם אומרים אין מקום. היא נשארת לקריאה בתיק שמסתיים.
        [two] לשתי שורות שכולם אומרים אין מקום. הן נשארות לקריאה בתיק שמסתיים.
       *[other] ל־{ $count } שורות שכולם אומרים אין מקום. הן נשארות לקריאה בתיק שמסתיים.
    }
merge-level = הרמה: { $level }, החמורה מבין השתיים.
merge-yes = צירוף התיקים
merge-no = להשאיר בנפרד
merge-tie-merged = צורף לכאן: { $text }
merge-tie-merged-into = ממשיך בתיק: { $text }
merge-tie-split-off = הודעות עברו מכאן אל: { $text }
merge-tie-split-shared = הודעות נמצאות גם בתיק: { $text }
merge-tie-split-from = נפתח מתוך: { $text }
