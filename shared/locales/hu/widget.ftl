### Hungarian: polite third person, “Ön” only where it must be said; `.familiar` is te. Buttons are nouns. „…” as quotation marks.
### Help: súgó; help article: súgócikk (cikk alone is merchandise); request: megkeresés; reference: azonosító; access code: hozzáférési kód.
### Language names are adjectives before “nyelven” (német nyelven) and never begin a sentence.

## The launcher, and what surrounds every view

launcher-label = Segítség
home-title = Miben segíthetünk?
nav-home = Súgó kezdőlapja
language-label = Nyelv
language-change = Módosítás
loading = Betöltés…
network-error = Ez most nem sikerült. Ellenőrizze az internetkapcsolatot, és próbálja újra.
    .familiar = Ez most nem sikerült. Ellenőrizd az internetkapcsolatot, és próbáld újra.

## Home

search-label = Keresés a súgóban
search-button = Keresés
articles-heading = Jó tudni
subjects-heading = Témakörök
contact-heading = Így érhet el minket
    .familiar = Így érhetsz el minket
requests-heading = Az Ön megkeresései
    .familiar = Megkereséseid
request-find = Megkeresés megnyitása

## Ways to reach a person, where the site gives no name of its own

channel-phone = Telefonhívás
channel-email = E-mail küldése
channel-message = Üzenet küldése
channel-callback = Hívás egyeztetése
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = További segítség

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Nincs találat erre: „{ $query }”
        [one] { $count } súgócikk erre: „{ $query }”
       *[other] { $count } súgócikk erre: „{ $query }”
    }
results-subject = { $name }
results-ask = Mit keres?
    .familiar = Mit keresel?
results-hint = Próbálkozzon más szavakkal, vagy írjon nekünk.
    .familiar = Próbálkozz más szavakkal, vagy írj nekünk.
# $wanted, $shown (Text) names of languages
results-fallback = Nincs találat { $wanted } nyelven. Ezek a súgócikkek { $shown } nyelven olvashatók.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Ez a súgócikk { $wanted } nyelven még nem érhető el. Itt { $shown } nyelven olvasható.
# $date (Text) a day
article-updated = Frissítve: { $date }
article-question = Hasznos volt a súgócikk?
article-yes = Igen
article-no = Nem
article-thanks = Ennek örülünk. Köszönjük.
article-sorry = Sajnáljuk. Írjon nekünk, és segítünk.
    .familiar = Sajnáljuk. Írj nekünk, és segítünk.
article-related = Bővebben a témáról

## Contact form

contact-title = Írjon nekünk
    .familiar = Írj nekünk
contact-intro = Írja le, miben segíthetünk. Kap egy azonosítót, és bármikor visszatérhet a megkereséséhez.
    .familiar = Írd le, miben segíthetünk. Kapsz egy azonosítót, és bármikor visszatérhetsz a megkeresésedhez.
field-message = Üzenet
field-name = Név
field-email = E-mail-cím
field-phone = Telefonszám
field-optional = nem kötelező
contact-send = Küldés
contact-sending = Küldés folyamatban…
contact-network-error = Az üzenetet nem sikerült elküldeni, de itt megmaradt. Ellenőrizze az internetkapcsolatot, és próbálja újra.
    .familiar = Az üzenetet nem sikerült elküldeni, de itt megmaradt. Ellenőrizd az internetkapcsolatot, és próbáld újra.
contact-other-ways = További elérhetőségeink
contact-suggestions = Talán már itt a válasz
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Üzenetére { $languages } nyelven válaszolunk.
    .familiar = Üzenetedre { $languages } nyelven válaszolunk.

## Request

request-title = Megkaptuk az üzenetét
    .familiar = Megkaptuk az üzeneted
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = A megkeresés azonosítója: { $reference }. Jelentkezünk a válasszal.
request-status-open = Válaszunkra vár
request-status-answered = Megválaszolva
request-reference = Azonosító
request-code = Hozzáférési kód
request-keep = Őrizze meg mindkettőt: ezekkel bármilyen eszközön újra megnyithatja a megkeresést.
    .familiar = Őrizd meg mindkettőt: ezekkel bármilyen eszközön újra megnyithatod a megkeresést.
request-you = Ön
    .familiar = Te
request-team = Csapatunk
lookup-title = Megkeresés megnyitása
lookup-intro = Az azonosítót és a hozzáférési kódot akkor kapta, amikor írt nekünk.
    .familiar = Az azonosítót és a hozzáférési kódot akkor kaptad, amikor írtál nekünk.
lookup-open = Megnyitás

## The public help centre, where views are pages of their own

centre-skip = Ugrás a tartalomhoz
centre-languages = Más nyelveken

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Előbb írjon üzenetet.
    .familiar = Előbb írj üzenetet.
error-too-long =
    { $max ->
        [one] A szöveg túl hosszú. Legfeljebb { $max } karakter fér el.
       *[other] A szöveg túl hosszú. Legfeljebb { $max } karakter fér el.
    }
error-control = A szövegben nem küldhető karakterek vannak. Írja be újra ezek nélkül.
    .familiar = A szövegben nem küldhető karakterek vannak. Írd be újra ezek nélkül.
error-email = Ez nem e-mail-cím. A helyes forma: nev@example.com.
error-phone = Ez nem telefonszám. Számjegyekkel, országhívóval adja meg: +36 1 123 4567.
    .familiar = Ez nem telefonszám. Számjegyekkel, országhívóval add meg: +36 1 123 4567.
error-type = Ennek szövegnek kell lennie.
error-zone = Ezt az időzónát nem ismerjük. Helyes például: Europe/Budapest.
error-locale = Ez nem nyelvkód. Helyes például: hu vagy pt-BR.
error-page = Ez nem egy oldal címe.

## Problems: a heading, then what to do

problem-site = Ezt a webhelyet nem ismerjük
problem-site-detail = Ellenőrizze a címet vagy a webhely nevét a script címkében.
    .familiar = Ellenőrizd a címet vagy a webhely nevét a script címkében.
problem-page = Ez az oldal nem található
problem-page-detail = Lehet, hogy áthelyeztük. Keresse a súgóban, vagy írjon nekünk.
    .familiar = Lehet, hogy áthelyeztük. Keresd a súgóban, vagy írj nekünk.
problem-article = Ez a súgócikk nem található
problem-article-detail = Lehet, hogy lecseréltük. Keressen a súgóban, vagy írjon nekünk.
    .familiar = Lehet, hogy lecseréltük. Keress a súgóban, vagy írj nekünk.
problem-request = Ezt a megkeresést nem tudjuk megnyitni
problem-request-detail = Ellenőrizze az azonosítót és a hozzáférési kódot: valamelyik nem egyezik.
    .familiar = Ellenőrizd az azonosítót és a hozzáférési kódot: valamelyik nem egyezik.
problem-invalid = Valamit még javítani kell
problem-invalid-detail = Nézze meg a megjelölt mezőket.
    .familiar = Nézd meg a megjelölt mezőket.
problem-json = Ezt nem sikerült beolvasni
problem-json-detail = A törzs nem érvényes JSON, és nem is űrlap.
problem-media = Ilyen típusú tartalmat nem fogadunk
problem-media-detail = JSON vagy űrlap küldhető.
problem-large = Ez túl nagy
# $max (Number) kilobytes
problem-large-detail = Legfeljebb { $max } kilobájt küldhető. Rövidítse le, és próbálja újra.
    .familiar = Legfeljebb { $max } kilobájt küldhető. Rövidítsd le, és próbáld újra.
problem-origin = Erről az oldalról nem küldhető megkeresés
problem-origin-detail = Nyissa meg a súgót közvetlenül a webáruházban, és próbálja újra.
    .familiar = Nyisd meg a súgót közvetlenül a webáruházban, és próbáld újra.
problem-method = Ez itt nem működik
problem-method-detail = A cím létezik, de ilyen hívást nem fogad.
problem-key = Ezt más tartalommal már megkaptuk
problem-key-detail = Töltse be újra az űrlapot, és küldje el ismét.
    .familiar = Töltsd be újra az űrlapot, és küldd el ismét.
problem-key-bad = Az Idempotency-Key nem használható
problem-key-bad-detail = 1–200 látható ASCII-karakterből állhat.
problem-token = Ehhez be kell jelentkezni
problem-token-detail = Az üzemeltető tokenjét így kell küldeni: „Authorization: Bearer …”.
problem-content = Ez a tartalom nem tehető közzé
problem-call = Erre a kérésre így nem adható válasz
problem-store = Ezt most nem tudjuk elmenteni
problem-store-detail = Semmi sem veszett el: a szöveg az űrlapon maradt. Próbálja újra kicsit később, vagy keressen minket más módon.
    .familiar = Semmi sem veszett el: a szöveg az űrlapon maradt. Próbáld újra kicsit később, vagy keress minket más módon.
problem-server = Hiba történt nálunk
problem-server-detail = Próbálja újra kicsit később.
    .familiar = Próbáld újra kicsit később.
