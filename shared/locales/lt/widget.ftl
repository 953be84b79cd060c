### Lithuanian: jūs in lower case, .familiar with tu. „…“ as quotation marks.
### A help article is straipsnis, a request is užklausa (užsakymas is an order; what a program sends is kreipinys, what a visitor searches for is never užklausa), its reference is užklausos numeris, the code is prieigos kodas. A call is skambutis, booked užsakytas; a free time is laisvas laikas. Times come in the nominative, so they stand after a colon.
### Language names come as vokiečių: the visitor’s own stands before kalba, the others after a colon, because a few are not in the genitive (norvegų bukmolas).

## The launcher, and what surrounds every view

launcher-label = Pagalba
launcher-offline = Nėra ryšio
home-title = Kuo galime padėti?
nav-home = Pagalbos centras
language-label = Kalba
language-change = Keisti
loading = Įkeliama…
network-error = Nepavyko. Patikrinkite interneto ryšį ir bandykite dar kartą.
    .familiar = Nepavyko. Patikrink interneto ryšį ir bandyk dar kartą.

## Home

search-label = Ieškoti atsakymo
search-button = Ieškoti
articles-heading = Verta žinoti
subjects-heading = Temos
contact-heading = Susisiekite su mumis
    .familiar = Susisiek su mumis
requests-heading = Jūsų užklausos
    .familiar = Tavo užklausos
requests-unread = Naujas atsakymas
request-find = Rasti užklausą

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Kainos ir mokėjimas
paying-currency = Valiuta
paying-methods = Mokėjimo būdai
payment-card = kortelė
payment-sepa = SEPA tiesioginis debetas
payment-transfer = banko pavedimas
payment-invoice = sąskaita faktūra
payment-cod = mokėjimas pristatymo metu
payment-konbini = mokėjimas „konbini“ parduotuvėje

## Ways to reach a person, where the site gives no name of its own

channel-phone = Paskambinti
channel-email = Rašyti el. laišką
channel-message = Parašyti mums
channel-callback = Užsisakyti skambutį
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Daugiau pagalbos

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Ieškant „{ $query }“ nieko nerasta
        [one] Ieškant „{ $query }“ rastas { $count } straipsnis
        [few] Ieškant „{ $query }“ rasti { $count } straipsniai
        [many] Ieškant „{ $query }“ rasta { $count } straipsnio
       *[other] Ieškant „{ $query }“ rasta { $count } straipsnių
    }
results-ask = Ko ieškote?
    .familiar = Ko ieškai?
results-hint = Pabandykite kitus žodžius arba parašykite mums.
    .familiar = Pabandyk kitus žodžius arba parašyk mums.
# $wanted, $shown (Text) names of languages
results-fallback = Nieko nerasta { $wanted } kalba. Šių straipsnių kalba: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Šio straipsnio { $wanted } kalba dar nėra. Teksto kalba: { $shown }.
# $date (Text) a day
article-updated = Atnaujinta { $date }
article-question = Ar straipsnis padėjo?
article-yes = Taip
article-no = Ne
article-thanks = Džiugu girdėti. Ačiū.
article-missing = Ko trūko?
article-sorry = Gaila, kad nepadėjo. Parašykite mums, ir padėsime.
    .familiar = Gaila, kad nepadėjo. Parašyk mums, ir padėsime.
article-related = Daugiau šia tema

## Contact form

contact-title = Parašykite mums
    .familiar = Parašyk mums
contact-intro = Parašykite, kuo galime padėti. Gausite užklausos numerį ir bet kada galėsite prie jos grįžti.
    .familiar = Parašyk, kuo galime padėti. Gausi užklausos numerį ir bet kada galėsi prie jos grįžti.
field-message = Žinutė
field-name = Vardas
field-email = El. paštas
field-phone = Telefonas
field-order = Užsakymo numeris
contact-topic = Kokia tai tema?
field-optional = neprivaloma
contact-send = Siųsti
contact-sending = Siunčiama…
contact-network-error = Nežinome, ar žinutė mus pasiekė. Tekstas išliko: patikrinkite interneto ryšį ir bandykite dar kartą.
    .familiar = Nežinome, ar žinutė mus pasiekė. Tekstas išliko: patikrink interneto ryšį ir bandyk dar kartą.
contact-other-ways = Kiti būdai susisiekti
contact-suggestions = Galbūt atsakymas jau čia
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Atsakymo kalba: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Dirbame iki { $time }
       *[date] Dirbame, darbo pabaiga: { $time }
    }
availability-open-always = Dirbame visą parą
availability-closed = Nedirbame, darbo pradžia: { $time }
availability-closed-long = Kol kas nedirbame
availability-unknown = Šiandien darbo laikas gali skirtis
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, jūsų laiku ({ $city })
    .familiar = { $time }, tavo laiku ({ $city })
hours-title = Darbo laikas
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Jūsų laiku: { $city }, { $offset }
    .familiar = Tavo laiku: { $city }, { $offset }
hours-closed = Nedirbame
hours-all-day = Visą parą
# Hours with an open end. $from (Text) time of day
hours-from = nuo { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nėra tikra
# Instead of whether somebody is there. $note (Text) as above
availability-note = Šiuo metu: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Atsakysime iki { $time }.
        [tomorrow] Atsakysime ne vėliau kaip { $time }.
       *[date] Atsakysime ne vėliau kaip: { $time }.
    }

## Booking a call

callback-title = Užsisakyti skambutį
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Pasirinkite laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minutės.
        [few] Pasirinkite laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minučių.
        [many] Pasirinkite laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minutės.
       *[other] Pasirinkite laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minučių.
    }
    .familiar =
        { $minutes ->
            [one] Pasirink laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minutės.
            [few] Pasirink laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minučių.
            [many] Pasirink laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minutės.
           *[other] Pasirink laiką, ir mes paskambinsime. Pokalbis trunka iki { $minutes } minučių.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Jūsų laiko juosta: { $city }, { $offset }
    .familiar = Tavo laiko juosta: { $city }, { $offset }
callback-zone-change = Keisti laiko juostą
callback-times = Skambučio laikas
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } laikas
        [few] { $count } laikai
        [many] { $count } laiko
       *[other] { $count } laikų
    }
callback-none = Šiuo metu laisvų laikų nėra. Parašykite mums, ir laiką rasime.
    .familiar = Šiuo metu laisvų laikų nėra. Parašyk mums, ir laiką rasime.
callback-phone = Kokiu numeriu paskambinti?
callback-note = Apie ką kalbėsime?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Šiuo adresu išsiųsime patvirtinimą ir failą kalendoriui.
callback-book = Užsisakyti skambutį
callback-booking = Užsakoma…
callback-network-error = Nežinome, ar skambutis užsakytas. Tekstas išliko: patikrinkite interneto ryšį ir bandykite dar kartą. Skambutis nebus užsakytas dukart.
    .familiar = Nežinome, ar skambutis užsakytas. Tekstas išliko: patikrink interneto ryšį ir bandyk dar kartą. Skambutis nebus užsakytas dukart.
callback-alternatives = Kiti laisvi laikai šalia pasirinktojo
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Skambutis užsakytas: { $when }. Rezervacijos numeris: { $reference }.

## A booked call

call-title = Jūsų skambutis
    .familiar = Tavo skambutis
call-status-booked = Užsakytas
call-status-cancelled = Atšauktas
call-status-past = Šio skambučio laikas praėjo
call-when = Kada
call-number = Skambinsime numeriu
call-reason = Kodėl teko atšaukti
call-move = Rinktis kitą laiką
call-move-title = Perkelti skambutį
call-move-button = Perkelti skambutį
call-moving = Perkeliama…
call-move-network-error = Nežinome, ar skambutis perkeltas. Patikrinkite interneto ryšį ir bandykite dar kartą.
    .familiar = Nežinome, ar skambutis perkeltas. Patikrink interneto ryšį ir bandyk dar kartą.
call-cancel = Atšaukti skambutį
call-cancel-question = Ar atšaukti šį skambutį?
call-calendar = Įtraukti į kalendorių
call-file = Kalendoriaus failas (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Skambutis: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Skambinsime numeriu { $phone }. Rezervacijos numeris: { $reference }
call-reference = Rezervacijos numeris
call-keep = Išsaugokite numerį ir kodą: su jais skambutį perkelsite ar atšauksite bet kuriame įrenginyje.
    .familiar = Išsaugok numerį ir kodą: su jais skambutį perkelsi ar atšauksi bet kuriame įrenginyje.

## Choosing a time zone

zones-title = Pasirinkite laiko juostą
    .familiar = Pasirink laiko juostą
zones-search = Miestas
zones-none = Toks miestas nerastas. Pabandykite didesnį miestą netoliese.
    .familiar = Toks miestas nerastas. Pabandyk didesnį miestą netoliese.

## Request

request-title = Gavome jūsų žinutę
    .familiar = Gavome tavo žinutę
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Užklausos numeris: { $reference }. Mes jums atsakysime.
    .familiar = Užklausos numeris: { $reference }. Mes tau atsakysime.
request-status-open = Laukia mūsų atsakymo
request-status-answered = Atsakyta
request-status-resolved = Užbaigta
request-next = Mūsų atsakymas atsiras čia.
# The heading once somebody has answered
request-conversation = Jūsų pokalbis su mumis
    .familiar = Tavo pokalbis su mumis
# Label of the field in which the visitor writes back
reply-message = Jūsų žinutė
    .familiar = Tavo žinutė
request-reference = Užklausos numeris
request-code = Prieigos kodas
request-keep = Išsaugokite numerį ir kodą: su jais užklausą atidarysite bet kuriame įrenginyje.
    .familiar = Išsaugok numerį ir kodą: su jais užklausą atidarysi bet kuriame įrenginyje.
request-you = Jūs
    .familiar = Tu
request-team = Mūsų komanda
# While both are there: above the field, and at the customer's own last message.
live-typing = Rašomas atsakymas…
live-here = Dabar esame čia
# $names: the first names of some of them, as a list.
live-here-names = Dabar čia: { $names }
live-sent = Išsiųsta
live-read = Perskaityta
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Atsiprašome, kad tenka laukti: šiuo metu niekas nėra laisvas.
live-later-mail = Atsakymas bus išsiųstas ir el. paštu adresu { $address }.
live-handed = Mūsų komanda ką tik baigė darbą. Toliau tęs kolegos, kurie dar dirba.
# A box to tick.
live-sound = Garsas gavus naują žinutę
# A button above a long conversation.
request-earlier = Ankstesnės žinutės
lookup-title = Rasti užklausą
lookup-intro = Užklausos numerį ir prieigos kodą gavote, kai mums parašėte.
    .familiar = Užklausos numerį ir prieigos kodą gavai, kai mums parašei.
lookup-open = Atidaryti

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kaip mums pavyko padėti?
rating-csat-1 = Blogai
rating-csat-2 = Nelabai gerai
rating-csat-3 = Pakenčiamai
rating-csat-4 = Gerai
rating-csat-5 = Labai gerai
rating-ces = Ar lengva buvo gauti pagalbą?
rating-ces-1 = Labai sunku
rating-ces-2 = Sunku
rating-ces-3 = Vidutiniškai
rating-ces-4 = Lengva
rating-ces-5 = Labai lengva
rating-nps = Kiek tikėtina, kad mus rekomenduosite?
    .familiar = Kiek tikėtina, kad mus rekomenduosi?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Visai netikėtina
rating-nps-high = Labai tikėtina
rating-comment = Ką turėtume žinoti?
rating-skip = Be atsakymo
rating-thanks = Dėkojame už atsakymą.
rating-change = Atsakymą galima pakeisti per vieną dieną.

## What is kept while there is no connection

outbox-waiting = Išsaugota. Išsiųsime, kai atsiras interneto ryšys.
outbox-take-back = Atšaukti siuntimą
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Žinutė išsiųsta. Užklausos numeris: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Pagalbos centras šiuo metu nepasiekiamas. Su mumis galite susisiekti čia:
    .familiar = Pagalbos centras šiuo metu nepasiekiamas. Su mumis gali susisiekti čia:

## The public help centre, where views are pages of their own

centre-skip = Pereiti prie turinio
centre-languages = Kitos kalbos
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Rodyti viską ({ $count })
# Above the list of an article’s parts
centre-contents = Šiame puslapyje
centre-markets = Šalis arba regionas

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Pirmiausia parašykite žinutę.
    .familiar = Pirmiausia parašyk žinutę.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Tekstas per ilgas. Telpa ne daugiau kaip { $max } simbolis.
        [few] Tekstas per ilgas. Telpa ne daugiau kaip { $max } simboliai.
        [many] Tekstas per ilgas. Telpa ne daugiau kaip { $max } simbolio.
       *[other] Tekstas per ilgas. Telpa ne daugiau kaip { $max } simbolių.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Simbolis „{ $character }“ čia netinka. Pašalinkite jį.
    .familiar = Simbolis „{ $character }“ čia netinka. Pašalink jį.
error-email = Tai nėra el. pašto adresas. Pavyzdys: vardas@example.com.
error-phone = Tai nėra telefono numeris. Įveskite skaitmenis su šalies kodu: +370 5 123 4567.
    .familiar = Tai nėra telefono numeris. Įvesk skaitmenis su šalies kodu: +370 5 123 4567.
error-phone-missing = Reikia numerio, kuriuo skambinsime.
error-phone-unknown = Šiuo numeriu paskambinti negalime. Patikrinkite jį ir pradėkite šalies kodu: +370 5 123 4567.
    .familiar = Šiuo numeriu paskambinti negalime. Patikrink jį ir pradėk šalies kodu: +370 5 123 4567.
error-start-missing = Pirmiausia pasirinkite laiką.
    .familiar = Pirmiausia pasirink laiką.
error-start = Tai nėra data ir laikas. Pavyzdys: 2026-11-23T09:00:00Z.
error-type = Čia turi būti tekstas.
error-field = Tokio lauko nėra.
error-name = Įrašykite vardą arba pavadinimą, ne ilgesnį kaip 120 simbolių.
    .familiar = Įrašyk vardą arba pavadinimą, ne ilgesnį kaip 120 simbolių.
rating-missing = Trūksta atsakymo.
error-consent = Pažymėkite langelį, jei sutinkate.
error-consent-new = Sutikimo tekstas pasikeitė. Perskaitykite jį ir sutikite iš naujo.
error-choice = Pasirinkite vieną iš siūlomų reikšmių.
    .familiar = Pasirink vieną iš siūlomų reikšmių.
error-call-ahead = Šis skambutis dar tik bus.
error-tags = Gali būti ne daugiau kaip 20 žymų, kiekviena ne ilgesnė kaip 50 simbolių.
error-snooze = Pasirinkite laiką ateityje.
    .familiar = Pasirink laiką ateityje.
error-times = Pabaiga turi būti po pradžios.
error-merge = Šių dviejų pokalbių sujungti negalima. Vienas iš jų yra užsakytas skambutis arba jau buvo sujungtas. Pasirinkite kitą.
error-merge-region = Skirtinguose regionuose saugomų pokalbių sujungti negalima. Atsakykite į kiekvieną atskirai.
error-addressee = Nurodykite el. pašto adresą, telefono numerį arba kliento ID.
error-hold = Parašykite, kodėl tai reikia saugoti.
    .familiar = Parašyk, kodėl tai reikia saugoti.
error-zone = Tokios laiko juostos nežinome. Pavyzdys: Europe/Vilnius.
error-locale = Tai nėra kalbos kodas. Pavyzdžiai: lt, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Esu žmogus, ne programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Išsaugota. Išsiųsime po kito prisijungimo.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Šios svetainės neatpažįstame
problem-site-detail = Patikrinkite adresą arba svetainės pavadinimą žymoje „script“.
    .familiar = Patikrink adresą arba svetainės pavadinimą žymoje „script“.
problem-page = Tokio puslapio čia nėra
problem-page-detail = Galbūt jis perkeltas. Paieškokite pagalbos centre arba parašykite mums.
    .familiar = Galbūt jis perkeltas. Paieškok pagalbos centre arba parašyk mums.
problem-article = Tokio straipsnio čia nėra
problem-article-detail = Galbūt jis pakeistas kitu. Paieškokite pagalbos centre arba parašykite mums.
    .familiar = Galbūt jis pakeistas kitu. Paieškok pagalbos centre arba parašyk mums.
problem-request = Nepavyko atidaryti užklausos
problem-request-detail = Patikrinkite užklausos numerį ir prieigos kodą: vienas iš jų netinka.
    .familiar = Patikrink užklausos numerį ir prieigos kodą: vienas iš jų netinka.
problem-conversation = Pokalbio su šiuo numeriu nėra arba jis priklauso kitai komandai.
problem-gone = Tai ištrinta
problem-gone-detail = Tai, ką siunčiate, priklauso tam, kas per tą laiką ištrinta. Jei pagalbos vis dar reikia, parašykite mums iš naujo.
    .familiar = Tai, ką siunti, priklauso tam, kas per tą laiką ištrinta. Jei pagalbos vis dar reikia, parašyk mums iš naujo.
problem-held = Dabar to ištrinti negalima
problem-held-detail = Kol kas įstatymas įpareigoja mus tai saugoti. Jei norite sužinoti daugiau, klauskite.
    .familiar = Kol kas įstatymas įpareigoja mus tai saugoti. Jei nori sužinoti daugiau, klausk.
problem-invalid = Reikia kai ką pataisyti
problem-invalid-detail = Peržiūrėkite pažymėtus laukus.
    .familiar = Peržiūrėk pažymėtus laukus.
problem-json = Nepavyko perskaityti turinio
problem-json-detail = Turinys turi būti taisyklingas JSON arba forma.
problem-media = Tokio tipo turinys nepriimamas
problem-media-detail = Siųskite JSON arba formą.
    .familiar = Siųsk JSON arba formą.
problem-large = Per daug duomenų
# $max (Number) kilobytes
problem-large-detail = Galima išsiųsti ne daugiau kaip { $max } KB. Sutrumpinkite tekstą ir bandykite dar kartą.
    .familiar = Galima išsiųsti ne daugiau kaip { $max } KB. Sutrumpink tekstą ir bandyk dar kartą.
problem-origin = Šiam puslapiui neleidžiama siųsti užklausų
problem-origin-detail = Atidarykite pagalbos centrą iš pačios parduotuvės ir bandykite dar kartą.
    .familiar = Atidaryk pagalbos centrą iš pačios parduotuvės ir bandyk dar kartą.
problem-method = Čia tai neveikia
problem-method-detail = Toks adresas yra, bet tokių kreipinių nepriima.
problem-key = Tai jau išsiųsta su kitu turiniu
problem-key-detail = Įkelkite formą iš naujo ir išsiųskite ją dar kartą.
    .familiar = Įkelk formą iš naujo ir išsiųsk ją dar kartą.
problem-key-bad = Netinkamas Idempotency-Key
problem-key-bad-detail = Naudokite nuo 1 iki 200 matomų ASCII simbolių.
    .familiar = Naudok nuo 1 iki 200 matomų ASCII simbolių.
problem-token = Tam reikia prisijungti
problem-token-detail = Siųskite operatoriaus raktą (token) taip: „Authorization: Bearer …“.
    .familiar = Siųsk operatoriaus raktą (token) taip: „Authorization: Bearer …“.
problem-call = Į tokį kreipinį atsakyti negalime
query-team = Tokios komandos nėra.
query-day = Diena turi būti data. Pavyzdys: 2026-11-23.
query-cursor = Šis žymeklis nėra iš ankstesnio atsakymo.
query-filter = Šio sąrašo pagal tokią reikšmę filtruoti negalima. Pasirinkite vieną iš siūlomų reikšmių.
query-person = Nurodykite phone arba customer.
query-whom = Nurodykite, kieno duomenys, tik vienu iš šių: email, phone, customer.
# $max (Number) characters
query-reason = Trūksta priežasties, kurią perskaitys lankytojas. Didžiausias ilgis: { $max }.
problem-slot = Šis laikas jau užimtas
problem-slot-detail = Pasirinkite kitą. Tekstas išliko.
    .familiar = Pasirink kitą. Tekstas išliko.
problem-call-fixed = Šio skambučio pakeisti nebegalima
problem-call-fixed-detail = Skambučio laikas praėjo arba skambutis atšauktas. Galite užsisakyti naują.
    .familiar = Skambučio laikas praėjo arba skambutis atšauktas. Gali užsisakyti naują.
problem-forbidden = Jūs neturite tam teisės
    .familiar = Tu neturi tam teisės
problem-forbidden-detail = Kreipkitės į savo komandos administratorių.
    .familiar = Kreipkis į savo komandos administratorių.
problem-missing = Šio įrašo nebėra
problem-missing-detail = Per tą laiką jis pašalintas. Įkelkite sąrašą iš naujo.
    .familiar = Per tą laiką jis pašalintas. Įkelk sąrašą iš naujo.
problem-address = Šis adresas jau užimtas
problem-address-detail = Šį el. pašto adresą turi kažkas kitas iš jūsų komandos.
    .familiar = Šį el. pašto adresą turi kažkas kitas iš tavo komandos.
problem-admin = Tai vienintelis administratorius
problem-admin-detail = Pirmiausia suteikite administratoriaus teises kam nors kitam.
    .familiar = Pirmiausia suteik administratoriaus teises kam nors kitam.
problem-newer = Parašyta kai kas nauja
problem-newer-detail = Perskaitykite, kas per tą laiką parašyta, ir išsiųskite savo tekstą dar kartą.
    .familiar = Perskaityk, kas per tą laiką parašyta, ir išsiųsk savo tekstą dar kartą.
problem-rating = To dar negalima įvertinti
problem-rating-detail = Įvertinti galima, kai užklausa užbaigta.
problem-rating-fixed = Šio atsakymo pakeisti nebegalima
problem-rating-fixed-detail = Atsakymus galima keisti per vieną dieną.
problem-callbacks = Čia skambučio užsisakyti negalima
problem-callbacks-detail = Parašykite mums arba susisiekite kitu būdu.
    .familiar = Parašyk mums arba susisiek kitu būdu.
problem-bookings = Per daug užsakytų skambučių
problem-bookings-detail = Jau užsakėte tiek skambučių, kiek gali užsakyti vienas žmogus. Atšaukite vieną, palaukite, kol kuris nors įvyks, arba parašykite mums.
    .familiar = Jau užsakei tiek skambučių, kiek gali užsakyti vienas žmogus. Atšauk vieną, palauk, kol kuris nors įvyks, arba parašyk mums.
problem-limit = Per trumpą laiką išsiųsta per daug
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Tekstas neprarastas. Bandykite dar kartą po { $minutes } minutės arba susisiekite kitu būdu.
        [few] Tekstas neprarastas. Bandykite dar kartą po { $minutes } minučių arba susisiekite kitu būdu.
        [many] Tekstas neprarastas. Bandykite dar kartą po { $minutes } minutės arba susisiekite kitu būdu.
       *[other] Tekstas neprarastas. Bandykite dar kartą po { $minutes } minučių arba susisiekite kitu būdu.
    }
    .familiar =
        { $minutes ->
            [one] Tekstas neprarastas. Bandyk dar kartą po { $minutes } minutės arba susisiek kitu būdu.
            [few] Tekstas neprarastas. Bandyk dar kartą po { $minutes } minučių arba susisiek kitu būdu.
            [many] Tekstas neprarastas. Bandyk dar kartą po { $minutes } minutės arba susisiek kitu būdu.
           *[other] Tekstas neprarastas. Bandyk dar kartą po { $minutes } minučių arba susisiek kitu būdu.
        }
problem-identity = Nepavyko nustatyti, kas jūs esate
    .familiar = Nepavyko nustatyti, kas tu esi
problem-identity-detail = Vėl prisijunkite parduotuvės svetainėje, įkelkite puslapį iš naujo ir bandykite dar kartą.
    .familiar = Vėl prisijunk parduotuvės svetainėje, įkelk puslapį iš naujo ir bandyk dar kartą.
problem-challenge = Nepavyko patikrinti, ar esate žmogus
    .familiar = Nepavyko patikrinti, ar esi žmogus
problem-challenge-detail = Bandykite dar kartą arba susisiekite kitu būdu. Tekstas išliko.
    .familiar = Bandyk dar kartą arba susisiek kitu būdu. Tekstas išliko.
problem-store = Šiuo metu negalime to išsaugoti
problem-store-detail = Tekstas neprarastas: jis liko formoje. Bandykite dar kartą po akimirkos arba susisiekite kitu būdu.
    .familiar = Tekstas neprarastas: jis liko formoje. Bandyk dar kartą po akimirkos arba susisiek kitu būdu.
problem-server = Mūsų pusėje įvyko klaida
problem-server-detail = Bandykite dar kartą po akimirkos.
    .familiar = Bandyk dar kartą po akimirkos.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Prisijungti
enter-intro = Su šia nuoroda galima prisijungti vieną kartą.
enter-spent = Ši nuoroda nebegalioja: ji jau panaudota arba per sena. Dėl naujos kreipkitės į savo komandos administratorių.
enter-none = Nesate prisijungę. Atidarykite nuorodą, kurią jums atsiunčia komandos administratorius.
enter-unknown = Niekas šioje komandoje neturi tokio el. pašto adreso.
enter-failed = Prisijungti nepavyko.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Užklausa { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Atsakymas: { $name }
mail-reply = Atsakymai į šį laišką mus pasiekia.
# Below the answer; links follow, or the names of the files alone
mail-files = Prie šio atsakymo pridėti failai:
# $date (Text) such as 29 December 2026
mail-files-until = Failų nuorodos veikia iki { $date }.
# An address follows
mail-open = Visą pokalbį galima atverti su prieigos kodu:
# $brand (Text) the shop’s name
mail-footer = Šį laišką siunčia { $brand }, nes šis adresas buvo nurodytas užklausoje.
# Before the question how it was. $reference (Text) as above
mail-done = Užklausa { $reference } užbaigta.
# To the team: the subject. $reference (Text) as above
mail-notice = Nauja užklausa { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Jūsų skambutis { $reference }
    .familiar = Tavo skambutis { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Jūsų skambutis perkeltas. Naujas laikas: { $when }.
    .familiar = Tavo skambutis perkeltas. Naujas laikas: { $when }.
# $when (Text) as above
mail-call-cancelled = Jūsų skambutis atšauktas: { $when }.
    .familiar = Tavo skambutis atšauktas: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Atverkite pridėtą failą, kad atnaujintumėte kalendorių.
    .familiar = Atverk pridėtą failą, kad atnaujintum kalendorių.
# An address follows
mail-call-open = Skambutį galima perkelti arba atšaukti su prieigos kodu:
# $brand (Text) the shop’s name
mail-call-footer = Šį laišką siunčia { $brand }, nes šis adresas buvo nurodytas užsakant skambutį.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Naujas skambutis { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Perkeltas skambutis { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Atšauktas skambutis { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Nuotraukos arba PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF arba PDF, kiekvienas iki { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = Failo „{ $name }“ išsiųsti negalima. Galima siųsti nuotraukas (JPEG, PNG, WebP, GIF) ir PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ yra per didelis. Failas gali būti iki { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Paveikslėlis „{ $name }“ turi per daug pikselių. Daugiausia gali būti { $max } megapikselių.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ yra tuščias arba sugadintas, todėl jo išsiųsti negalima.
# $max (Number) files
error-files-many = Per daug failų vienu metu. Daugiausia vienai žinutei: { $max }.
error-files-full = Šiame pokalbyje failams nebėra vietos. Naujoje užklausoje jos yra.
error-files-day = Šiame pokalbyje šiandien failams nebėra vietos. Rytoj jos vėl bus.
error-file-gone = Vieno failo nebėra. Jį reikia pasirinkti iš naujo.
# $max (Number) megabytes
error-files-large = Visi failai kartu yra per dideli. Į vieną žinutę telpa iki { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Jūsų duomenys
own-export = Atsisiųsti kopiją
own-files = Išsaugokite ir failus: kopijoje esančios nuorodos veikia vieną dieną.
    .familiar = Išsaugok ir failus: kopijoje esančios nuorodos veikia vieną dieną.
own-erase = Ištrinti šį pokalbį
own-sure = Tikrai ištrinti? Atkurti nebus galima.
own-yes = Taip, ištrinti
own-erased = Ištrinta. Patvirtinimo numeris: { $receipt }
own-pending = Bus ištrinta, kai tik atsilieps saugykla. Patvirtinimo numeris: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Pranešimai
notices-dismiss = Slėpti pranešimą
kept-what = Tik šioje naršyklėje saugoma: juodraščiai, laukiantys išsiuntimo laiškai, prieigos kodai ir paslėpti pranešimai.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Ištrinti iš šios naršyklės
kept-sure = Tikrai ištrinti? Be prieigos kodo užklausos čia atverti nebepavyks. Kas laukia, nebus išsiųsta.
