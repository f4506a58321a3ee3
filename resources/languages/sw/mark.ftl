mark-abuse = Matusi
    .why = Maneno haya yanatukana watu. Yamefunikwa hadi utake kuyasoma.
mark-advert = Tangazo
    .why = Inaonekana mtu anauza kitu. Ujumbe huu hauhesabiwi kwenye kipimo.
mark-own = Umeandika wewe
    .why = Umetoka kwenye akaunti yako mwenyewe. Hauhesabiwi kwenye kipimo.
# ? "pesa kwa ajili ya maoni"
mark-ransom = Pesa kwa ajili ya maoni
    .why = Inaonekana mtu anataka pesa au kitu kwa ajili ya maoni. Usilipe. Hifadhi ujumbe huu na uuripoti kwa jukwaa.
