### Hungarian: polite third person, “Ön” only where it must be said; `.familiar` is te. Buttons are nouns. „…” as quotation marks.
### Help: súgó; help article: súgócikk (cikk alone is merchandise); request: megkeresés; reference: azonosító; access code: hozzáférési kód. A call is hívás, and what is booked (foglal) or given up (lemond) is its időpont. Times take no suffix, so they stand after a colon.
### Language names are adjectives before “nyelven” (német nyelven) and never begin a sentence.

## The launcher, and what surrounds every view

launcher-label = Segítség
launcher-offline = Nincs kapcsolat
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
requests-unread = Új válasz
request-find = Megkeresés megnyitása

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Árak és fizetés
paying-currency = Pénznem
paying-methods = Fizetési módok
payment-card = bankkártya
payment-sepa = SEPA-beszedés
payment-transfer = banki átutalás
payment-invoice = számla
payment-cod = utánvét
payment-konbini = fizetés konbini boltban

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
article-missing = Mi hiányzott?
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
field-order = Rendelésszám
contact-topic = Miről van szó?
field-optional = nem kötelező
contact-send = Küldés
contact-sending = Küldés folyamatban…
contact-network-error = Nem tudjuk, megérkezett-e az üzenet, de itt megmaradt. Ellenőrizze az internetkapcsolatot, és próbálja újra.
    .familiar = Nem tudjuk, megérkezett-e az üzenet, de itt megmaradt. Ellenőrizd az internetkapcsolatot, és próbáld újra.
contact-other-ways = További elérhetőségeink
contact-suggestions = Talán már itt a válasz
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Üzenetére { $languages } nyelven válaszolunk.
    .familiar = Üzenetedre { $languages } nyelven válaszolunk.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Nyitva, zárás: { $time }
availability-open-always = Éjjel-nappal nyitva
availability-closed = Zárva, nyitás: { $time }
availability-closed-long = Egyelőre zárva
availability-unknown = A nyitvatartás ma eltérhet
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, az Ön helyi ideje szerint ({ $city })
    .familiar = { $time }, a te helyi időd szerint ({ $city })
hours-title = Nyitvatartás
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Az Ön helyi ideje szerint: { $city }, { $offset }
    .familiar = A te helyi időd szerint: { $city }, { $offset }
hours-closed = Zárva
hours-all-day = Egész nap nyitva
# Hours with an open end. $from (Text) time of day
hours-from = { $from } órától
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nem biztos
# Instead of whether somebody is there. $note (Text) as above
availability-note = Jelenleg: { $note }
# $time, $kind (Text) as above
contact-answer-by = Legkésőbb ekkor válaszolunk: { $time }.

## Booking a call

callback-title = Hívás egyeztetése
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Válasszon időpontot, és felhívjuk. A hívás legfeljebb { $minutes } perc.
       *[other] Válasszon időpontot, és felhívjuk. A hívás legfeljebb { $minutes } perc.
    }
    .familiar =
        { $minutes ->
            [one] Válassz időpontot, és felhívunk. A hívás legfeljebb { $minutes } perc.
           *[other] Válassz időpontot, és felhívunk. A hívás legfeljebb { $minutes } perc.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Az Ön időzónája: { $city }, { $offset }
    .familiar = Időzónád: { $city }, { $offset }
callback-zone-change = Időzóna módosítása
callback-times = A hívás időpontja
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } időpont
       *[other] { $count } időpont
    }
callback-none = Most nincs szabad időpont. Írjon nekünk, és keresünk egyet.
    .familiar = Most nincs szabad időpont. Írj nekünk, és keresünk egyet.
callback-phone = Telefonszám, amelyen hívhatjuk
    .familiar = Telefonszám, amelyen hívhatunk
callback-note = Miről lenne szó?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = A visszaigazolást erre a címre küldjük, egy naptárfájllal együtt.
callback-book = Időpont foglalása
callback-booking = Foglalás folyamatban…
callback-network-error = Nem tudjuk, sikerült-e lefoglalni az időpontot. Amit beírt, itt megmaradt. Ellenőrizze az internetkapcsolatot, és próbálja újra. Az időpontot nem foglaljuk le kétszer.
    .familiar = Nem tudjuk, sikerült-e lefoglalni az időpontot. Amit beírtál, itt megmaradt. Ellenőrizd az internetkapcsolatot, és próbáld újra. Az időpontot nem foglaljuk le kétszer.
callback-alternatives = Szabad időpontok a választott időpont közelében
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Az időpontot lefoglaltuk: { $when }. A foglalás azonosítója: { $reference }.

## A booked call

call-title = Egyeztetett hívás
call-status-booked = Lefoglalva
call-status-cancelled = Lemondva
call-status-past = A hívás időpontja elmúlt
call-when = Időpont
call-number = Ezt a számot hívjuk
call-reason = Miért kellett lemondanunk
call-move = Másik időpont választása
call-move-title = Időpont módosítása
call-move-button = Időpont módosítása
call-moving = Módosítás folyamatban…
call-move-network-error = Nem tudjuk, sikerült-e módosítani az időpontot. Ellenőrizze az internetkapcsolatot, és próbálja újra.
    .familiar = Nem tudjuk, sikerült-e módosítani az időpontot. Ellenőrizd az internetkapcsolatot, és próbáld újra.
call-cancel = Hívás lemondása
call-cancel-question = Lemondja ezt a hívást?
    .familiar = Lemondod ezt a hívást?
call-calendar = Hozzáadás a naptárhoz
call-file = Naptárfájl (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Hívás: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ezt a számot hívjuk: { $phone }. Foglalási azonosító: { $reference }
call-reference = Foglalási azonosító
call-keep = Őrizze meg mindkettőt: ezekkel bármilyen eszközön módosíthatja az időpontot, vagy lemondhatja a hívást.
    .familiar = Őrizd meg mindkettőt: ezekkel bármilyen eszközön módosíthatod az időpontot, vagy lemondhatod a hívást.

## Choosing a time zone

zones-title = Válasszon időzónát
    .familiar = Válassz időzónát
zones-search = Város
zones-none = Nincs találat. Próbálkozzon egy közeli nagyobb várossal.
    .familiar = Nincs találat. Próbálkozz egy közeli nagyobb várossal.

## Request

request-title = Megkaptuk az üzenetét
    .familiar = Megkaptuk az üzeneted
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = A megkeresés azonosítója: { $reference }. Jelentkezünk a válasszal.
request-status-open = Válaszunkra vár
request-status-answered = Megválaszolva
request-status-resolved = Lezárva
request-next = A válaszunk itt jelenik meg.
# The heading once somebody has answered
request-conversation = Üzenetváltásunk
# Label of the field in which the visitor writes back
reply-message = Az Ön üzenete
    .familiar = Üzeneted
request-reference = Azonosító
request-code = Hozzáférési kód
request-keep = Őrizze meg mindkettőt: ezekkel bármilyen eszközön újra megnyithatja a megkeresést.
    .familiar = Őrizd meg mindkettőt: ezekkel bármilyen eszközön újra megnyithatod a megkeresést.
request-you = Ön
    .familiar = Te
request-team = Csapatunk
# While both are there: above the field, and at the customer's own last message.
live-typing = Választ írnak…
live-here = Most itt vagyunk
# $names: the first names of some of them, as a list.
live-here-names = Most itt van: { $names }
live-sent = Elküldve
live-read = Elolvasva
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Elnézést a várakozásért: jelenleg senki sem szabad.
live-later-mail = A választ e-mailben is elküldjük ide: { $address }.
live-handed = Csapatunk most zárt be. Innen a még elérhető kollégák folytatják.
# A box to tick.
live-sound = Hangjelzés új üzenetnél
# A button above a long conversation.
request-earlier = Korábbi üzenetek
lookup-title = Megkeresés megnyitása
lookup-intro = Az azonosítót és a hozzáférési kódot akkor kapta, amikor írt nekünk.
    .familiar = Az azonosítót és a hozzáférési kódot akkor kaptad, amikor írtál nekünk.
lookup-open = Megnyitás

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Milyen volt a segítségünk?
rating-csat-1 = Rossz
rating-csat-2 = Nem jó
rating-csat-3 = Elfogadható
rating-csat-4 = Jó
rating-csat-5 = Nagyon jó
rating-ces = Mennyire volt könnyű segítséget kapni?
rating-ces-1 = Nagyon nehéz
rating-ces-2 = Nehéz
rating-ces-3 = Közepes
rating-ces-4 = Könnyű
rating-ces-5 = Nagyon könnyű
rating-nps = Mennyire valószínű, hogy ajánlana minket?
    .familiar = Mennyire valószínű, hogy ajánlanál minket?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Egyáltalán nem valószínű
rating-nps-high = Nagyon valószínű
rating-comment = Mit érdemes tudnunk?
rating-skip = Inkább nem válaszolok
rating-thanks = Köszönjük a választ.
rating-change = A válasz egy napig módosítható.

## What is kept while there is no connection

outbox-waiting = Elmentve. Elküldjük, amint újra van internetkapcsolat.
outbox-take-back = Küldés visszavonása
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Az üzenetet elküldtük. A megkeresés azonosítója: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = A súgó most nem érhető el. Itt elérhet minket:
    .familiar = A súgó most nem érhető el. Itt elérhetsz minket:

## The public help centre, where views are pages of their own

centre-skip = Ugrás a tartalomhoz
centre-languages = Más nyelveken
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Összes megjelenítése ({ $count })
# Above the list of an article’s parts
centre-contents = Ezen az oldalon
centre-markets = Ország vagy régió

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Előbb írjon üzenetet.
    .familiar = Előbb írj üzenetet.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] A szöveg túl hosszú. Legfeljebb { $max } karakter fér el.
       *[other] A szöveg túl hosszú. Legfeljebb { $max } karakter fér el.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = A(z) „{ $character }” karakter itt nem szerepelhet. Törölje.
    .familiar = A(z) „{ $character }” karakter itt nem szerepelhet. Töröld.
error-email = Ez nem e-mail-cím. A helyes forma: nev@example.com.
error-phone = Ez nem telefonszám. Számjegyekkel, országhívó számmal adja meg: +36 1 123 4567.
    .familiar = Ez nem telefonszám. Számjegyekkel, országhívó számmal add meg: +36 1 123 4567.
error-phone-missing = Kell egy szám, amelyet hívhatunk.
error-phone-unknown = Ez a szám nem hívható. Ellenőrizze, és kezdje az országhívó számmal: +36 1 123 4567.
    .familiar = Ez a szám nem hívható. Ellenőrizd, és kezdd az országhívó számmal: +36 1 123 4567.
error-start-missing = Előbb válasszon időpontot.
    .familiar = Előbb válassz időpontot.
error-start = Ez nem időpont. Helyes például: 2026-11-23T09:00:00Z.
error-type = Ennek szövegnek kell lennie.
error-field = Nincs ilyen mező.
error-name = Adjon meg egy legfeljebb 120 karakteres nevet.
    .familiar = Adj meg egy legfeljebb 120 karakteres nevet.
rating-missing = Hiányzik a válasz.
error-consent = Kérjük, a hozzájáruláshoz jelölje be a négyzetet.
error-consent-new = A hozzájárulás szövege megváltozott. Kérjük, olvassa el, és járuljon hozzá újra.
error-choice = Válasszon a felkínált értékek közül.
    .familiar = Válassz a felkínált értékek közül.
error-call-ahead = Ez a hívás még hátravan.
error-tags = Legfeljebb 20 címke adható meg, egyenként legfeljebb 50 karakterrel.
error-snooze = Válasszon jövőbeli időpontot.
    .familiar = Válassz jövőbeli időpontot.
error-times = A végének a kezdet után kell lennie.
error-merge = Ez a két beszélgetés nem vonható össze. Az egyik lefoglalt hívás, vagy már összevonták. Válasszon másikat.
error-merge-region = Különböző régiókban tárolt beszélgetések nem vonhatók össze. Válaszoljon külön-külön.
error-addressee = Adjon meg egy e-mail-címet, telefonszámot vagy ügyfélazonosítót.
error-hold = Írja meg, miért kell megőrizni.
    .familiar = Írd meg, miért kell megőrizni.
error-zone = Ezt az időzónát nem ismerjük. Helyes például: Europe/Budapest.
error-locale = Ez nem nyelvkód. Helyes például: hu vagy pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ember vagyok, nem program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Elmentve. A következő bejelentkezés után elküldjük.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

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
problem-conversation = Nincs ilyen azonosítójú beszélgetés, vagy egy másik csapaté.
problem-gone = Ezt törölték
problem-gone-detail = Amit küld, olyasmihez tartozik, amit időközben töröltek. Ha még segítségre van szüksége, írjon nekünk újra.
    .familiar = Amit küldesz, olyasmihez tartozik, amit időközben töröltek. Ha még segítségre van szükséged, írj nekünk újra.
problem-held = Ez most nem törölhető
problem-held-detail = A törvény egyelőre kötelez minket a megőrzésére. Ha többet szeretne tudni, kérdezzen minket.
    .familiar = A törvény egyelőre kötelez minket a megőrzésére. Ha többet szeretnél tudni, kérdezz minket.
problem-invalid = Valamit még javítani kell
problem-invalid-detail = Nézze meg a megjelölt mezőket.
    .familiar = Nézd meg a megjelölt mezőket.
problem-json = A tartalmat nem sikerült beolvasni
problem-json-detail = A törzs nem érvényes JSON, és nem is űrlap.
problem-media = Ilyen típusú tartalmat nem fogadunk
problem-media-detail = JSON vagy űrlap küldhető.
problem-large = A tartalom túl nagy
# $max (Number) kilobytes
problem-large-detail = Legfeljebb { $max } kilobájt küldhető. Rövidítse le a szöveget, és próbálja újra.
    .familiar = Legfeljebb { $max } kilobájt küldhető. Rövidítsd le a szöveget, és próbáld újra.
problem-origin = Erről az oldalról nem küldhető megkeresés
problem-origin-detail = Nyissa meg a súgót közvetlenül a webáruházban, és próbálja újra.
    .familiar = Nyisd meg a súgót közvetlenül a webáruházban, és próbáld újra.
problem-method = Ez itt nem működik
problem-method-detail = A cím létezik, de ilyen kérést nem fogad.
problem-key = Ezt más tartalommal már megkaptuk
problem-key-detail = Töltse be újra az űrlapot, és küldje el ismét.
    .familiar = Töltsd be újra az űrlapot, és küldd el ismét.
problem-key-bad = Az Idempotency-Key nem használható
problem-key-bad-detail = 1–200 látható ASCII-karakterből állhat.
problem-token = Ehhez be kell jelentkezni
problem-token-detail = Az üzemeltető tokenjét így kell küldeni: „Authorization: Bearer …”.
problem-call = Erre a kérésre így nem adható válasz
query-team = Nincs ilyen csapat.
query-day = A napnak dátumnak kell lennie. Példa: 2026-11-23.
query-cursor = Ez a kurzor nem egy korábbi válaszból származik.
query-filter = Ez a lista nem szűrhető erre az értékre. Válasszon a felkínált értékek közül.
query-person = Adja meg a phone vagy a customer mezőt.
query-whom = Adja meg, kinek az adatairól van szó, pontosan egy mezővel: email, phone vagy customer.
# $max (Number) characters
query-reason = Hiányzik az indok, amelyet a látogató elolvas. Legnagyobb hossz: { $max }.
problem-slot = Ez az időpont már nem szabad
problem-slot-detail = Válasszon másikat. Amit beírt, itt megmaradt.
    .familiar = Válassz másikat. Amit beírtál, itt megmaradt.
problem-call-fixed = Ez a hívás már nem módosítható
problem-call-fixed-detail = A hívás időpontja elmúlt, vagy a hívást lemondták. Foglalhat új időpontot.
    .familiar = A hívás időpontja elmúlt, vagy a hívást lemondták. Foglalhatsz új időpontot.
problem-forbidden = Ehhez nincs jogosultsága
    .familiar = Ehhez nincs jogosultságod
problem-forbidden-detail = Forduljon a csapata egyik adminisztrátorához.
    .familiar = Fordulj a csapatod egyik adminisztrátorához.
problem-missing = Ez már nem létezik
problem-missing-detail = Időközben eltávolították. Töltse be újra a listát.
    .familiar = Időközben eltávolították. Töltsd be újra a listát.
problem-address = Ez a cím már foglalt
problem-address-detail = Ezt az e-mail-címet valaki más használja a csapatában.
    .familiar = Ezt az e-mail-címet valaki más használja a csapatodban.
problem-admin = Ő az egyetlen adminisztrátor
problem-admin-detail = Előbb adjon adminisztrátori jogot valaki másnak.
    .familiar = Előbb adj adminisztrátori jogot valaki másnak.
problem-newer = Új bejegyzés érkezett
problem-newer-detail = Olvassa el, ami közben érkezett, majd küldje el újra a szövegét.
    .familiar = Olvasd el, ami közben érkezett, majd küldd el újra a szövegedet.
problem-rating = Ez még nem értékelhető
problem-rating-detail = A megkeresés lezárása után lehet értékelni.
problem-rating-fixed = Ez a válasz már nem módosítható
problem-rating-fixed-detail = A válaszok egy napig módosíthatók.
problem-callbacks = Itt nem lehet hívást egyeztetni
problem-callbacks-detail = Írjon nekünk, vagy keressen minket más módon.
    .familiar = Írj nekünk, vagy keress minket más módon.
problem-bookings = Túl sok egyeztetett hívás
problem-bookings-detail = Már annyi hívást egyeztetett, amennyit egy személy egyeztethet. Mondjon le egyet, várja meg, amíg az egyik lezajlik, vagy írjon nekünk.
    .familiar = Már annyi hívást egyeztettél, amennyit egy személy egyeztethet. Mondj le egyet, várd meg, amíg az egyik lezajlik, vagy írj nekünk.
problem-limit = Túl sok küldés rövid idő alatt
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Semmi sem veszett el. Próbálja újra { $minutes } perc múlva, vagy keressen minket más módon.
       *[other] Semmi sem veszett el. Próbálja újra { $minutes } perc múlva, vagy keressen minket más módon.
    }
    .familiar =
        { $minutes ->
            [one] Semmi sem veszett el. Próbáld újra { $minutes } perc múlva, vagy keress minket más módon.
           *[other] Semmi sem veszett el. Próbáld újra { $minutes } perc múlva, vagy keress minket más módon.
        }
problem-identity = Nem tudjuk azonosítani Önt
    .familiar = Nem tudunk azonosítani
problem-identity-detail = Jelentkezzen be ismét a webáruházba, töltse be újra az oldalt, és próbálja újra.
    .familiar = Jelentkezz be ismét a webáruházba, töltsd be újra az oldalt, és próbáld újra.
problem-challenge = Nem tudtuk ellenőrizni, hogy Ön ember-e
    .familiar = Nem tudtuk ellenőrizni, hogy ember vagy-e
problem-challenge-detail = Próbálja újra, vagy keressen minket más módon. Amit beírt, itt megmaradt.
    .familiar = Próbáld újra, vagy keress minket más módon. Amit beírtál, itt megmaradt.
problem-store = Ezt most nem tudjuk elmenteni
problem-store-detail = Semmi sem veszett el: a szöveg az űrlapon maradt. Próbálja újra kicsit később, vagy keressen minket más módon.
    .familiar = Semmi sem veszett el: a szöveg az űrlapon maradt. Próbáld újra kicsit később, vagy keress minket más módon.
problem-server = Hiba történt nálunk
problem-server-detail = Próbálja újra kicsit később.
    .familiar = Próbáld újra kicsit később.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Bejelentkezés
enter-intro = Ezzel a linkkel egyszer lehet bejelentkezni.
enter-spent = Ez a link már nem érvényes: vagy felhasználták, vagy lejárt. Kérjen újat a csapata egyik adminisztrátorától.
enter-none = Nincs bejelentkezve. Nyissa meg a linket, amelyet a csapata egyik adminisztrátora küld.
enter-unknown = Ebben a csapatban senkinek sincs ilyen e-mail-címe.
enter-failed = A bejelentkezés nem sikerült.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Megkeresés: { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Válasz tőle: { $name }
mail-reply = Az erre az e-mailre írt válaszok megérkeznek hozzánk.
# Below the answer; links follow, or the names of the files alone
mail-files = A válaszhoz tartozó fájlok:
# $date (Text) such as 29 December 2026
mail-files-until = A fájlok hivatkozásai eddig működnek: { $date }.
# An address follows
mail-open = A teljes beszélgetés a hozzáférési kóddal nyitható meg:
# $brand (Text) the shop’s name
mail-footer = Ezt az e-mailt a(z) { $brand } küldte, mert ez a cím szerepelt a megkeresésben.
# Before the question how it was. $reference (Text) as above
mail-done = A(z) { $reference } megkeresést lezártuk.
# To the team: the subject. $reference (Text) as above
mail-notice = Új megkeresés: { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Egyeztetett hívás: { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = A hívás időpontja módosult. Az új időpont: { $when }.
# $when (Text) as above
mail-call-cancelled = A hívás elmarad, az időpontot lemondták: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = A naptár frissítéséhez nyissa meg a csatolt fájlt.
    .familiar = A naptár frissítéséhez nyisd meg a csatolt fájlt.
# An address follows
mail-call-open = Az időpont a hozzáférési kóddal módosítható vagy mondható le:
# $brand (Text) the shop’s name
mail-call-footer = Ezt az e-mailt a(z) { $brand } küldte, mert ezt a címet adták meg a hívás egyeztetésekor.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Új hívás ({ $reference })
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Módosított időpontú hívás ({ $reference })
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Lemondott hívás ({ $reference })

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fényképek vagy PDF-ek
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF vagy PDF, egyenként legfeljebb { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = A következő fájl nem küldhető el: „{ $name }”. Fénykép (JPEG, PNG, WebP, GIF) és PDF igen.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Ez a fájl túl nagy: „{ $name }”. Egy fájl legfeljebb { $max } MB lehet.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Ez a kép túl sok képpontból áll: „{ $name }”. Egy kép legfeljebb { $max } megapixeles lehet.
# $name (Text) what the file is called
error-file-broken = Ez a fájl üres vagy sérült, ezért nem küldhető el: „{ $name }”.
# $max (Number) files
error-files-many = Túl sok fájl egyszerre. Legfeljebb ennyi fér egy üzenetbe: { $max }.
error-files-full = Ebben a beszélgetésben nincs több hely fájloknak. Egy új megkeresésben van.
error-files-day = Ebben a beszélgetésben ma nincs több hely fájloknak. Holnap ismét lesz.
error-file-gone = Egy fájl már nem érhető el. Újra ki kell választani.
# $max (Number) megabytes
error-files-large = A fájlok együtt túl nagyok. Egy üzenetbe legfeljebb { $max } MB fér.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Az Ön adatai
own-export = Másolat letöltése
own-files = Mentse el a fájlokat is: a másolatban lévő hivatkozások egy napig működnek.
    .familiar = Mentsd el a fájlokat is: a másolatban lévő hivatkozások egy napig működnek.
own-erase = Beszélgetés törlése
own-sure = Biztosan törli? Nem állítható vissza.
own-yes = Igen, törlés
own-erased = Törölve. Az igazolás száma: { $receipt }
own-pending = Töröljük, amint a tároló válaszol. Az igazolás száma: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Közlemények
notices-dismiss = Közlemény elrejtése
kept-what = Csak ebben a böngészőben tároljuk: piszkozatok, elküldésre váró üzenetek, hozzáférési kódok és az elrejtett közlemények.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Törlés ebből a böngészőből
kept-sure = Biztosan törli? Hozzáférési kód nélkül a megkeresés itt többé nem nyitható meg. Ami vár, nem lesz elküldve.
