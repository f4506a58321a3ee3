# ? translation not checked by a speaker (all of this file)
waiting-view-messages = Ujumbe wote
waiting-view-waiting = Unaosubiri jibu
waiting-view-talks = Mazungumzo ya faragha
waiting-view-count = { $name } · { $number }
waiting-count = { $count ->
    [0] Hakuna anayesubiri jibu
    [one] Ujumbe { $number } unasubiri jibu
   *[other] Jumbe { $number } zinasubiri jibu
  }
waiting-count-late = { $count ->
    [one] { $number } umechelewa
   *[other] { $number } zimechelewa
  }
waiting-counted = { $waiting }, { $late }
waiting-speed = Siku { $days } zilizopita: { $answered } kati ya { $asked } zimejibiwa, nusu yake ndani ya { $span }.
waiting-speed-few = Siku { $days } zilizopita: { $answered } kati ya { $asked } zimejibiwa; ni chache mno kutaja muda wa kawaida.
waiting-order-urgency = Wa haraka zaidi kwanza
waiting-order-waiting = Uliosubiri zaidi kwanza
waiting-order-reach = Wenye wafuasi wengi kwanza
waiting-order-platform = Kwa jukwaa
waiting-due = Muda umepita
waiting-wants-complaint = Lalamiko
waiting-wants-question = Swali
waiting-wants-other = Maoni
waiting-wants-praise = Sifa
waiting-by = Umesubiri { $span } · jibu kabla ya { $due } (ndani ya { $within })
waiting-late = Umesubiri { $span } · muda uliisha { $due } (ndani ya { $within })
waiting-calm = Umesubiri { $span } · jibu upatapo nafasi
waiting-whenever = Upatapo nafasi
waiting-row = Unasubiri: { $meta }. { $text }
waiting-answer = Jibu
waiting-answer-named = Mjibu { $handle }
waiting-close = Hauhitaji jibu
waiting-close-named = Ujumbe wa { $handle } hauhitaji jibu
waiting-closed = Umefungwa bila jibu: “{ $text }”
waiting-undo = Tengua
waiting-more = Onyesha zaidi
waiting-none = Hakuna anayesubiri jibu.
waiting-all = Tazama ujumbe wote
waiting-none-there = Hakuna anayesubiri jibu kwenye jukwaa hili.
waiting-everywhere = Tazama majukwaa yote
waiting-about = Hapa wapo walioandika katika siku 30 zilizopita. Vitisho na madai ya pesa kwa ajili ya maoni havimo: usiyajibu. Muda unaupanga wewe kwenye “Mipangilio”; unahesabiwa mchana na usiku.
