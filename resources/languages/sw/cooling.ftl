# A text that was written in anger rests before it is used; nothing goes out by itself.
# ? all of this file
cooling-settings = Kabla jibu halijatoka
cooling-pause = Pumziko kwa yaliyoandikwa kwa hasira
cooling-pause-why = Maandishi yanasubiri pamoja na majibu ambayo hayajatumwa, muda wake ukionekana. Hakuna kinachotoka chenyewe, na unaweza kuendelea papo hapo.
cooling-none = Bila pumziko
cooling-offer = Yapumzike kwa { $span }
cooling-rests = Maandishi yanapumzika kwa { $span } zaidi, hadi { $time }. Hakuna kinachotoka chenyewe.
cooling-over = Maandishi yamepumzika. Yasome mara moja tena, kisha uyanakili au uyatume.
cooling-more = { $count ->
    [one] Mengine moja yanasubiri pia.
   *[other] Mengine { $number } yanasubiri pia.
  }
cooling-everyone = Taarifa kwa watu wote
cooling-read = Yasome tena
cooling-early-title = Bado yanapumzika
cooling-early = Yakishatoka, wengine wanaweza kuhifadhi picha yake.
cooling-wait = Yaendelee kupumzika
cooling-gone = Kwa ujumbe ambao haupo tena
cooling-whose = { $to }: { $said }
cooling-aside = Sasa yanapumzika hapo juu, na rasimu ni tupu. Ctrl+Z huyarudisha.
