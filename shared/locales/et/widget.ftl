### Estonian: teie (lower case) by default, .familiar says sina; short actions (Otsi, Saada, Ava, Leia …) keep the singular in both, as
### Estonian interfaces do. „…“ as quotation marks, no exclamation marks. A request is “pöördumine”, its reference “pöördumise number”
### (“viitenumber” belongs to a bank transfer), the access code “pääsukood”. CLDR’s language names (“traditsiooniline
### hiina”) cannot be inflected, nor can times: both stand after a colon or in brackets. Headings of a view are nouns (Kõne broneerimine).

## The launcher, and what surrounds every view

launcher-label = Abi
launcher-offline = Ühendus puudub
home-title = Kuidas saame aidata?
nav-home = Abi avaleht
language-label = Keel
language-change = Vaheta
loading = Laadimine…
network-error = See ei õnnestunud. Kontrollige ühendust ja proovige uuesti.
    .familiar = See ei õnnestunud. Kontrolli ühendust ja proovi uuesti.

## Home

search-label = Otsi vastust
search-button = Otsi
articles-heading = Hea teada
subjects-heading = Teemad
contact-heading = Võtke meiega ühendust
    .familiar = Võta meiega ühendust
requests-heading = Teie pöördumised
    .familiar = Sinu pöördumised
requests-unread = Uus vastus
request-find = Leia pöördumine

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Hinnad ja maksmine
paying-currency = Valuuta
paying-methods = Makseviisid
payment-card = kaart
payment-sepa = SEPA otsekorraldus
payment-transfer = pangaülekanne
payment-invoice = arve
payment-cod = lunamaks
payment-konbini = maksmine konbinis

## Ways to reach a person, where the site gives no name of its own

channel-phone = Helista
channel-email = Saada e-kiri
channel-message = Saada sõnum
channel-callback = Broneeri kõne
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Rohkem abi

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Otsing „{ $query }“ ei andnud tulemusi
        [one] Otsing „{ $query }“: { $count } tulemus
       *[other] Otsing „{ $query }“: { $count } tulemust
    }
results-ask = Mida otsite?
    .familiar = Mida otsid?
results-hint = Proovige teisi sõnu või kirjutage meile.
    .familiar = Proovi teisi sõnu või kirjuta meile.
# $wanted, $shown (Text) names of languages
results-fallback = Valitud keeles ({ $wanted }) me midagi ei leidnud. Nende artiklite keel: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Valitud keeles ({ $wanted }) seda artiklit veel ei ole. Siinse teksti keel: { $shown }.
# $date (Text) a day
article-updated = Uuendatud: { $date }
article-question = Kas sellest oli abi?
article-yes = Jah
article-no = Ei
article-thanks = Tore kuulda. Aitäh.
article-missing = Mis jäi puudu?
article-sorry = Kahju, et sellest abi ei olnud. Kirjutage meile ja me aitame.
    .familiar = Kahju, et sellest abi ei olnud. Kirjuta meile ja me aitame.
article-related = Veel samal teemal

## Contact form

contact-title = Kirjutage meile
    .familiar = Kirjuta meile
contact-intro = Kirjutage, kuidas saame aidata. Teie pöördumine saab numbri ja selle juurde võite igal ajal naasta.
    .familiar = Kirjuta, kuidas saame aidata. Sinu pöördumine saab numbri ja selle juurde võid igal ajal naasta.
field-message = Sõnum
field-name = Nimi
field-email = E-post
field-phone = Telefon
field-order = Tellimuse number
contact-topic = Millega see seotud on?
field-optional = valikuline
contact-send = Saada
contact-sending = Saatmine…
contact-network-error = Me ei tea, kas sõnum jõudis kohale, kuid see on siin alles. Kontrollige ühendust ja proovige uuesti.
    .familiar = Me ei tea, kas sõnum jõudis kohale, kuid see on siin alles. Kontrolli ühendust ja proovi uuesti.
contact-other-ways = Muud kontaktivõimalused
contact-suggestions = Ehk on vastus siin juba olemas
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vastuse keel: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Avatud kuni { $time }
        [tomorrow] Avatud, suleme { $time }
       *[date] Avatud, suleme: { $time }
    }
availability-open-always = Avatud ööpäev läbi
availability-closed =
    { $kind ->
        [time] Avame kell { $time }
        [tomorrow] Avame { $time }
       *[date] Avame: { $time }
    }
availability-closed-long = Praegu suletud
availability-unknown = Lahtiolekuajad võivad täna erineda
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } teie aja järgi ({ $city })
    .familiar = { $time } sinu aja järgi ({ $city })
hours-title = Lahtiolekuajad
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Teie ajavööndis: { $city }, { $offset }
    .familiar = Sinu ajavööndis: { $city }, { $offset }
hours-closed = Suletud
hours-all-day = Avatud terve ööpäeva
# Hours with an open end. $from (Text) time of day
hours-from = alates { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = pole kindel
# Instead of whether somebody is there. $note (Text) as above
availability-note = Praegu: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Vastame hiljemalt kell { $time }.
        [tomorrow] Vastame hiljemalt { $time }.
       *[date] Vastuse tähtaeg: { $time }.
    }

## Booking a call

callback-title = Kõne broneerimine
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Valige aeg ja me helistame teile. Kõne kestab kuni { $minutes } minut.
       *[other] Valige aeg ja me helistame teile. Kõne kestab kuni { $minutes } minutit.
    }
    .familiar =
        { $minutes ->
            [one] Vali aeg ja me helistame sulle. Kõne kestab kuni { $minutes } minut.
           *[other] Vali aeg ja me helistame sulle. Kõne kestab kuni { $minutes } minutit.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Teie ajavöönd: { $city }, { $offset }
    .familiar = Sinu ajavöönd: { $city }, { $offset }
callback-zone-change = Muuda ajavööndit
callback-times = Kõne aeg
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } aeg
       *[other] { $count } aega
    }
callback-none = Praegu vabu aegu ei ole. Kirjutage meile ja me leiame sobiva.
    .familiar = Praegu vabu aegu ei ole. Kirjuta meile ja me leiame sobiva.
callback-phone = Telefoninumber, millele helistame
callback-note = Millest soovite rääkida?
    .familiar = Millest soovid rääkida?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Saadame kinnituse koos kalendrifailiga sellele aadressile.
callback-book = Broneeri kõne
callback-booking = Broneerimine…
callback-network-error = Me ei tea, kas kõne sai broneeritud, kuid teie andmed on siin alles. Kontrollige ühendust ja proovige uuesti. Kõnet ei broneerita kaks korda.
    .familiar = Me ei tea, kas kõne sai broneeritud, kuid sinu andmed on siin alles. Kontrolli ühendust ja proovi uuesti. Kõnet ei broneerita kaks korda.
callback-alternatives = Vabad ajad valitud aja lähedal
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Teie kõne on broneeritud: { $when }. Teie broneeringu number on { $reference }.
    .familiar = Sinu kõne on broneeritud: { $when }. Sinu broneeringu number on { $reference }.

## A booked call

call-title = Teie kõne
    .familiar = Sinu kõne
call-status-booked = Broneeritud
call-status-cancelled = Tühistatud
call-status-past = Kõne aeg on möödas
call-when = Aeg
call-number = Helistame numbrile
call-reason = Miks pidime kõne tühistama
call-move = Vali teine aeg
call-move-title = Kõne aja muutmine
call-move-button = Muuda aega
call-moving = Aega muudetakse…
call-move-network-error = Me ei tea, kas kõne aeg muudeti. Kontrollige ühendust ja proovige uuesti.
    .familiar = Me ei tea, kas kõne aeg muudeti. Kontrolli ühendust ja proovi uuesti.
call-cancel = Tühista kõne
call-cancel-question = Kas soovite kõne tühistada?
    .familiar = Kas soovid kõne tühistada?
call-calendar = Lisa kalendrisse
call-file = Kalendrifail (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Kõne: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Helistame numbrile { $phone }. Broneeringu number: { $reference }
call-reference = Broneeringu number
call-keep = Hoidke mõlemad alles: nendega saate kõne aega muuta või kõne tühistada igas seadmes.
    .familiar = Hoia mõlemad alles: nendega saad kõne aega muuta või kõne tühistada igas seadmes.

## Choosing a time zone

zones-title = Ajavööndi valimine
zones-search = Linn
zones-none = Sellist linna ei leitud. Proovige mõnda lähedal asuvat suuremat linna.
    .familiar = Sellist linna ei leitud. Proovi mõnda lähedal asuvat suuremat linna.

## Request

request-title = Saime teie sõnumi kätte
    .familiar = Saime sinu sõnumi kätte
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Teie pöördumise number on { $reference }. Võtame teiega ühendust.
    .familiar = Sinu pöördumise number on { $reference }. Võtame sinuga ühendust.
request-status-open = Ootab meie vastust
request-status-answered = Vastatud
request-status-resolved = Lahendatud
request-next = Meie vastus ilmub siia.
# The heading once somebody has answered
request-conversation = Teie vestlus meiega
    .familiar = Sinu vestlus meiega
# Label of the field in which the visitor writes back
reply-message = Teie sõnum
    .familiar = Sinu sõnum
request-reference = Pöördumise number
request-code = Pääsukood
request-keep = Hoidke mõlemad alles: nendega saate pöördumise igas seadmes uuesti avada.
    .familiar = Hoia mõlemad alles: nendega saad pöördumise igas seadmes uuesti avada.
request-you = Teie
    .familiar = Sina
request-team = Meie meeskond
# While both are there: above the field, and at the customer's own last message.
live-typing = Vastust kirjutatakse…
live-here = Oleme praegu siin
# $names: the first names of some of them, as a list.
live-here-names = Praegu siin: { $names }
live-sent = Saadetud
live-read = Loetud
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Vabandame ootamise pärast: praegu pole keegi vaba.
live-later-mail = Vastus saadetakse ka e-kirjaga aadressile { $address }.
live-handed = Meie meeskonna tööaeg sai just läbi. Siit jätkavad kolleegid, kes on veel kohal.
# A box to tick.
live-sound = Heli uute sõnumite puhul
# A button above a long conversation.
request-earlier = Varasemad sõnumid
lookup-title = Pöördumise otsimine
lookup-intro = Pöördumise numbri ja pääsukoodi saite, kui meile kirjutasite või kõne broneerisite.
    .familiar = Pöördumise numbri ja pääsukoodi said, kui meile kirjutasid või kõne broneerisid.
lookup-open = Ava

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kuidas me hakkama saime?
rating-csat-1 = Halvasti
rating-csat-2 = Mitte hästi
rating-csat-3 = Rahuldavalt
rating-csat-4 = Hästi
rating-csat-5 = Väga hästi
rating-ces = Kui lihtne oli abi saada?
rating-ces-1 = Väga raske
rating-ces-2 = Raske
rating-ces-3 = Vahepealne
rating-ces-4 = Lihtne
rating-ces-5 = Väga lihtne
rating-nps = Kui tõenäoliselt te meid soovitate?
    .familiar = Kui tõenäoliselt sa meid soovitad?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Üldse mitte
rating-nps-high = Väga tõenäoliselt
rating-comment = Mida me peaksime teadma?
rating-skip = Ei soovi vastata
rating-thanks = Täname vastuse eest.
rating-change = Vastust saab muuta ühe päeva jooksul.

## What is kept while there is no connection

outbox-waiting = Salvestatud. Sõnum läheb teele, kui ühendus taastub.
outbox-take-back = Tühista saatmine
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Sõnum on saadetud. Teie pöördumise number on { $reference }.
    .familiar = Sõnum on saadetud. Sinu pöördumise number on { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Meie abilehte ei saa praegu avada. Nii saate meiega ühendust:
    .familiar = Meie abilehte ei saa praegu avada. Nii saad meiega ühendust:

## The public help centre, where views are pages of their own

centre-skip = Otse sisu juurde
centre-languages = Teised keeled
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Näita kõiki ({ $count })
# Above the list of an article’s parts
centre-contents = Sellel lehel
centre-markets = Riik või piirkond

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Kirjutage kõigepealt sõnum.
    .familiar = Kirjuta kõigepealt sõnum.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Tekst on liiga pikk. Mahub kuni { $max } märk.
       *[other] Tekst on liiga pikk. Mahub kuni { $max } märki.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Märk „{ $character }“ ei sobi siia. Eemaldage see.
    .familiar = Märk „{ $character }“ ei sobi siia. Eemalda see.
error-email = See ei ole e-posti aadress. Õige kuju on nimi@example.com.
error-phone = See ei ole telefoninumber. Sisestage numbrid koos riigi suunakoodiga: +372 123 4567.
    .familiar = See ei ole telefoninumber. Sisesta numbrid koos riigi suunakoodiga: +372 123 4567.
error-phone-missing = Vajame numbrit, millele helistada.
error-phone-unknown = Sellele numbrile ei saa helistada. Kontrollige seda ja alustage riigi suunakoodiga: +372 123 4567.
    .familiar = Sellele numbrile ei saa helistada. Kontrolli seda ja alusta riigi suunakoodiga: +372 123 4567.
error-start-missing = Valige kõigepealt aeg.
    .familiar = Vali kõigepealt aeg.
error-start = See ei ole sobiv kuupäev ja kellaaeg. Sobib näiteks 2026-11-23T09:00:00Z.
error-type = See peab olema tekst.
error-field = Sellist välja ei ole.
error-name = Kirjutage kuni 120 märgi pikkune nimi.
    .familiar = Kirjuta kuni 120 märgi pikkune nimi.
rating-missing = Vastus puudub.
error-consent = Nõustumiseks märgistage ruut.
error-consent-new = Nõusoleku tekst on muutunud. Lugege see läbi ja nõustuge uuesti.
error-choice = Valige üks pakutud väärtustest.
    .familiar = Vali üks pakutud väärtustest.
error-call-ahead = See kõne on alles ees.
error-tags = Lubatud on kuni 20 silti, igaühes kuni 50 märki.
error-snooze = Valige tulevikus olev aeg.
    .familiar = Vali tulevikus olev aeg.
error-times = Lõpp peab olema pärast algust.
error-merge = Neid kahte vestlust ei saa ühendada. Üks neist on broneeritud kõne või on juba ühendatud. Valige mõni muu.
error-merge-region = Eri piirkondades hoitavaid vestlusi ei saa ühendada. Vastake neile eraldi.
error-addressee = Lisage e-posti aadress, telefoninumber või kliendi tunnus.
error-hold = Kirjutage, miks see tuleb alles hoida.
    .familiar = Kirjuta, miks see tuleb alles hoida.
error-zone = Seda ajavööndit me ei tunne. Sobib näiteks Europe/Tallinn.
error-locale = See ei ole keelekood. Sobib näiteks en või pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Olen inimene, mitte programm
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Salvestatud. Sõnum läheb teele pärast uut sisselogimist.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Me ei tunne seda veebisaiti
problem-site-detail = Kontrollige aadressi või saidi nime script-märgendis.
    .familiar = Kontrolli aadressi või saidi nime script-märgendis.
problem-page = Seda lehte ei leitud
problem-page-detail = Leht võib olla mujale viidud. Otsige seda abilehtedelt või kirjutage meile.
    .familiar = Leht võib olla mujale viidud. Otsi seda abilehtedelt või kirjuta meile.
problem-article = Seda artiklit ei leitud
problem-article-detail = Artikkel võib olla uuega asendatud. Otsige seda abilehtedelt või kirjutage meile.
    .familiar = Artikkel võib olla uuega asendatud. Otsi seda abilehtedelt või kirjuta meile.
problem-request = Seda pöördumist ei saa avada
problem-request-detail = Kontrollige pöördumise numbrit ja pääsukoodi: üks neist ei klapi.
    .familiar = Kontrolli pöördumise numbrit ja pääsukoodi: üks neist ei klapi.
problem-conversation = Selle numbriga vestlust ei ole või see kuulub teisele meeskonnale.
problem-gone = See on kustutatud
problem-gone-detail = See, mida saadate, kuulub millegi juurde, mis on vahepeal kustutatud. Kui vajate endiselt abi, kirjutage meile uuesti.
    .familiar = See, mida saadad, kuulub millegi juurde, mis on vahepeal kustutatud. Kui vajad endiselt abi, kirjuta meile uuesti.
problem-held = Seda ei saa praegu kustutada
problem-held-detail = Seadus kohustab meid seda esialgu säilitama. Kui soovite rohkem teada, küsige meilt.
    .familiar = Seadus kohustab meid seda esialgu säilitama. Kui soovid rohkem teada, küsi meilt.
problem-invalid = Midagi vajab parandamist
problem-invalid-detail = Vaadake märgitud väljad üle.
    .familiar = Vaata märgitud väljad üle.
problem-json = Seda ei õnnestunud lugeda
problem-json-detail = Sisu ei ole korrektne JSON ega vorm.
problem-media = Seda tüüpi sisu ei võeta vastu
problem-media-detail = Saatke JSON või vorm.
    .familiar = Saada JSON või vorm.
problem-large = See on liiga suur
# $max (Number) kilobytes
problem-large-detail = Saata saab kuni { $max } kilobaiti. Lühendage sisu ja proovige uuesti.
    .familiar = Saata saab kuni { $max } kilobaiti. Lühenda sisu ja proovi uuesti.
problem-origin = Sellelt lehelt ei saa midagi saata
problem-origin-detail = Avage abileht otse e-poes ja proovige uuesti.
    .familiar = Ava abileht otse e-poes ja proovi uuesti.
problem-method = See siin ei toimi
problem-method-detail = Aadress on olemas, kuid mitte seda tüüpi päringu jaoks.
problem-key = See on juba teise sisuga saadetud
problem-key-detail = Laadige vorm uuesti ja saatke see veel kord.
    .familiar = Laadi vorm uuesti ja saada see veel kord.
problem-key-bad = Idempotency-Key ei sobi
problem-key-bad-detail = Kasutage 1–200 nähtavat ASCII-märki.
    .familiar = Kasuta 1–200 nähtavat ASCII-märki.
problem-token = Selleks tuleb sisse logida
problem-token-detail = Saatke haldaja token kujul „Authorization: Bearer …“.
    .familiar = Saada haldaja token kujul „Authorization: Bearer …“.
problem-call = Sellisele päringule ei saa vastata
query-team = Sellist meeskonda ei ole.
query-day = Päev peab olema kuupäev. Näide: 2026-11-23.
query-cursor = See kursor ei pärine varasemast vastusest.
query-filter = Seda loendit ei saa selle väärtuse järgi filtreerida. Valige üks pakutud väärtustest.
query-person = Lisage phone või customer.
query-whom = Lisage, kelle andmetest on jutt, täpselt ühega neist: email, phone, customer.
# $max (Number) characters
query-reason = Puudub põhjus, mida külastaja loeb. Suurim pikkus: { $max }.
problem-slot = See aeg ei ole enam vaba
problem-slot-detail = Valige mõni teine aeg. Teie andmed on siin alles.
    .familiar = Vali mõni teine aeg. Sinu andmed on siin alles.
problem-call-fixed = Seda kõnet ei saa enam muuta
problem-call-fixed-detail = Kõne aeg on möödas või kõne on tühistatud. Võite broneerida uue.
    .familiar = Kõne aeg on möödas või kõne on tühistatud. Võid broneerida uue.
problem-forbidden = Teil ei ole selleks õigust
    .familiar = Sul ei ole selleks õigust
problem-forbidden-detail = Pöörduge oma meeskonna administraatori poole.
    .familiar = Pöördu oma meeskonna administraatori poole.
problem-missing = Seda ei ole enam
problem-missing-detail = See on vahepeal eemaldatud. Laadige loend uuesti.
    .familiar = See on vahepeal eemaldatud. Laadi loend uuesti.
problem-address = See aadress on juba kasutusel
problem-address-detail = Seda e-posti aadressi kasutab keegi teine teie meeskonnast.
    .familiar = Seda e-posti aadressi kasutab keegi teine sinu meeskonnast.
problem-admin = See on ainus administraator
problem-admin-detail = Määrake kõigepealt administraatoriks keegi teine.
    .familiar = Määra kõigepealt administraatoriks keegi teine.
problem-newer = Siia on kirjutatud midagi uut
problem-newer-detail = Lugege läbi, mis vahepeal kirjutati, ja saatke oma tekst uuesti.
    .familiar = Loe läbi, mis vahepeal kirjutati, ja saada oma tekst uuesti.
problem-rating = Seda ei saa veel hinnata
problem-rating-detail = Hinnata saab siis, kui pöördumine on lahendatud.
problem-rating-fixed = Seda vastust ei saa enam muuta
problem-rating-fixed-detail = Vastuseid saab muuta ühe päeva jooksul.
problem-callbacks = Siin ei saa kõnet broneerida
problem-callbacks-detail = Kirjutage meile või võtke ühendust muul viisil.
    .familiar = Kirjuta meile või võta ühendust muul viisil.
problem-bookings = Liiga palju broneeritud kõnesid
problem-bookings-detail = Teil on juba nii palju kõnesid, kui üks inimene saab broneerida. Tühistage mõni, oodake, kuni mõni on möödas, või kirjutage meile.
    .familiar = Sul on juba nii palju kõnesid, kui üks inimene saab broneerida. Tühista mõni, oota, kuni mõni on möödas, või kirjuta meile.
problem-limit = Lühikese ajaga saadeti liiga palju sõnumeid
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Midagi ei läinud kaduma. Proovige { $minutes } minuti pärast uuesti või võtke ühendust muul viisil.
       *[other] Midagi ei läinud kaduma. Proovige { $minutes } minuti pärast uuesti või võtke ühendust muul viisil.
    }
    .familiar =
        { $minutes ->
            [one] Midagi ei läinud kaduma. Proovi { $minutes } minuti pärast uuesti või võta ühendust muul viisil.
           *[other] Midagi ei läinud kaduma. Proovi { $minutes } minuti pärast uuesti või võta ühendust muul viisil.
        }
problem-identity = Me ei suuda teid tuvastada
    .familiar = Me ei suuda sind tuvastada
problem-identity-detail = Logige e-poodi uuesti sisse, laadige leht uuesti ja proovige veel kord.
    .familiar = Logi e-poodi uuesti sisse, laadi leht uuesti ja proovi veel kord.
problem-challenge = Me ei saanud kontrollida, kas olete inimene
    .familiar = Me ei saanud kontrollida, kas oled inimene
problem-challenge-detail = Proovige uuesti või võtke ühendust muul viisil. Teie andmed on siin alles.
    .familiar = Proovi uuesti või võta ühendust muul viisil. Sinu andmed on siin alles.
problem-store = Praegu ei õnnestu seda salvestada
problem-store-detail = Midagi ei läinud kaduma: teie tekst on vormis alles. Proovige mõne hetke pärast uuesti või võtke ühendust muul viisil.
    .familiar = Midagi ei läinud kaduma: sinu tekst on vormis alles. Proovi mõne hetke pärast uuesti või võta ühendust muul viisil.
problem-server = Meil läks midagi valesti
problem-server-detail = Proovige mõne hetke pärast uuesti.
    .familiar = Proovi mõne hetke pärast uuesti.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Logi sisse
enter-intro = Selle lingiga saab ühe korra sisse logida.
enter-spent = See link enam ei kehti: seda on juba kasutatud või on see aegunud. Küsige uus oma meeskonna administraatorilt.
enter-none = Te ei ole sisse logitud. Avage link, mille teie meeskonna administraator teile saadab.
enter-unknown = Selles meeskonnas ei ole kellelgi seda e-posti aadressi.
enter-failed = Sisselogimine ei õnnestunud.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Pöördumine { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Vastus: { $name }
mail-reply = Sellele kirjale saadetud vastused jõuavad meieni.
# Below the answer; links follow, or the names of the files alone
mail-files = Selle vastuse failid:
# $date (Text) such as 29 December 2026
mail-files-until = Failide lingid töötavad kuni { $date }.
# An address follows
mail-open = Kogu vestluse saab avada pääsukoodiga:
# $brand (Text) the shop’s name
mail-footer = Selle kirja saatis { $brand }, sest see aadress lisati pöördumisele.
# Before the question how it was. $reference (Text) as above
mail-done = Teie pöördumine { $reference } on lahendatud.
# To the team: the subject. $reference (Text) as above
mail-notice = Uus pöördumine { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Teie kõne { $reference }
    .familiar = Sinu kõne { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Teie kõne aega muudeti. Uus aeg: { $when }.
    .familiar = Sinu kõne aega muudeti. Uus aeg: { $when }.
# $when (Text) as above
mail-call-cancelled = Teie kõne on tühistatud: { $when }.
    .familiar = Sinu kõne on tühistatud: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Avage kirjale lisatud fail, et kalendrit uuendada.
    .familiar = Ava kirjale lisatud fail, et kalendrit uuendada.
# An address follows
mail-call-open = Kõne aega saab muuta või kõne tühistada pääsukoodiga:
# $brand (Text) the shop’s name
mail-call-footer = Selle kirja saatis { $brand }, sest see aadress märgiti kõne broneerimisel.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Uus kõne { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Muudetud ajaga kõne { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Tühistatud kõne { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotod või PDF-failid
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF või PDF, igaüks kuni { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Faili „{ $name }“ ei saa saata. Saata saab fotosid (JPEG, PNG, WebP, GIF) ja PDF-faile.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ on liiga suur. Fail võib olla kuni { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Pildil „{ $name }“ on liiga palju piksleid. Pildil võib olla kuni { $max } megapikslit.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ on tühi või rikutud ja seda ei saa saata.
# $max (Number) files
error-files-many = Korraga on liiga palju faile. Kõige rohkem ühe sõnumi kohta: { $max }.
error-files-full = Selles vestluses pole failidele enam ruumi. Uues pöördumises on.
error-files-day = Selles vestluses pole täna failidele enam ruumi. Homme on jälle.
error-file-gone = Üht faili pole enam alles. See tuleb uuesti valida.
# $max (Number) megabytes
error-files-large = Failid on kokku liiga suured. Ühte sõnumisse mahub kuni { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Teie andmed
own-export = Laadi koopia alla
own-files = Salvestage ka failid: koopias olevad lingid töötavad ühe päeva.
    .familiar = Salvesta ka failid: koopias olevad lingid töötavad ühe päeva.
own-erase = Kustuta see vestlus
own-sure = Kas tõesti kustutada? Seda ei saa taastada.
own-yes = Jah, kustuta
own-erased = Kustutatud. Kinnituse number: { $receipt }
own-pending = See kustutatakse kohe, kui hoidla vastab. Kinnituse number: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Teated
notices-dismiss = Peida teade
kept-what = Ainult selles brauseris hoitakse: mustandid, saatmist ootavad sõnumid, pääsukoodid ja peidetud teated.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Kustuta sellest brauserist
kept-sure = Kas tõesti kustutada? Ilma pääsukoodita ei saa pöördumist siin enam avada. Ootel sõnumid jäävad saatmata.
