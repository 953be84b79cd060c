### Finnish: the sinä form (mostly in verb endings), as Finnish shops write, so there is no .familiar. ”…” as quotation marks, no
### exclamation marks. A help article is “ohje”, a request “yhteydenotto”, the access code “pääsykoodi”; its reference is “tapausnumero”,
### because “viitenumero” belongs to a bank transfer. Language names cannot be inflected, so the sentences keep them in the nominative.

## The launcher, and what surrounds every view

launcher-label = Ohjeet ja tuki
launcher-offline = Ei yhteyttä
home-title = Miten voimme auttaa?
nav-home = Ohjeiden etusivu
language-label = Kieli
language-change = Vaihda
loading = Ladataan…
network-error = Tämä ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen.

## Home

search-label = Hae ohjeista
search-button = Hae
articles-heading = Hyvä tietää
subjects-heading = Aiheet
contact-heading = Ota yhteyttä
requests-heading = Omat yhteydenotot
requests-unread = Uusi vastaus
request-find = Etsi yhteydenotto

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Hinnat ja maksaminen
paying-currency = Valuutta
paying-methods = Maksutavat
payment-card = kortti
payment-sepa = SEPA-suoraveloitus
payment-transfer = tilisiirto
payment-invoice = lasku
payment-cod = postiennakko
payment-konbini = maksu konbini-kaupassa

## Ways to reach a person, where the site gives no name of its own

channel-phone = Soita meille
channel-email = Lähetä sähköpostia
channel-message = Kirjoita meille
channel-callback = Varaa puheluaika
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Lisää apua

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Haulla ”{ $query }” ei löytynyt mitään
        [one] Haulla ”{ $query }” löytyi { $count } ohje
       *[other] Haulla ”{ $query }” löytyi { $count } ohjetta
    }
results-ask = Mitä etsit?
results-hint = Kokeile muita hakusanoja tai kirjoita meille.
# $wanted, $shown (Text) names of languages
results-fallback = Valitulla kielellä ({ $wanted }) ei löytynyt ohjeita. Näiden ohjeiden kieli: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Tätä ohjetta ei vielä ole valitulla kielellä ({ $wanted }). Ohjeen kieli: { $shown }.
# $date (Text) a day
article-updated = Päivitetty { $date }
article-question = Oliko tästä apua?
article-yes = Kyllä
article-no = Ei
article-thanks = Mukava kuulla. Kiitos.
article-missing = Mitä puuttui?
article-sorry = Ikävä kuulla. Kirjoita meille, niin autamme.
article-related = Lisää samasta aiheesta

## Contact form

contact-title = Kirjoita meille
contact-intro = Kerro, missä voimme auttaa. Saat tapausnumeron ja voit palata asiaan milloin vain.
field-message = Viesti
field-name = Nimi
field-email = Sähköposti
field-phone = Puhelin
field-order = Tilausnumero
contact-topic = Mitä asia koskee?
field-optional = valinnainen
contact-send = Lähetä
contact-sending = Lähetetään…
contact-network-error = Emme tiedä, tuliko viestisi perille, mutta se on tallessa tässä. Tarkista verkkoyhteys ja yritä uudelleen.
contact-other-ways = Muut yhteydenottotavat
contact-suggestions = Löytyisikö vastaus täältä?
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vastauksen kieli: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Avoinna, sulkeutuu klo { $time }
        [tomorrow] Avoinna, sulkeutuu { $time }
       *[date] Avoinna, sulkeutuu: { $time }
    }
availability-open-always = Avoinna ympäri vuorokauden
availability-closed =
    { $kind ->
        [time] Avautuu klo { $time }
        [tomorrow] Avautuu { $time }
       *[date] Avautuu: { $time }
    }
availability-closed-long = Toistaiseksi suljettu
availability-unknown = Aukioloajat voivat poiketa tänään
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } sinun aikaasi ({ $city })
hours-title = Aukioloajat
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Ajat aikavyöhykkeelläsi: { $city }, { $offset }
hours-closed = Suljettu
hours-all-day = Avoinna koko vuorokauden
# Hours with an open end. $from (Text) time of day
hours-from = { $from } alkaen
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ei varmaa
# Instead of whether somebody is there. $note (Text) as above
availability-note = Juuri nyt: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Vastaamme viimeistään klo { $time }.
        [tomorrow] Vastaamme viimeistään { $time }.
       *[date] Vastaamme viimeistään: { $time }.
    }

## Booking a call

callback-title = Varaa puheluaika
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Valitse aika, niin soitamme sinulle. Puhelu kestää enintään { $minutes } minuutin.
       *[other] Valitse aika, niin soitamme sinulle. Puhelu kestää enintään { $minutes } minuuttia.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Aikavyöhykkeesi: { $city }, { $offset }
callback-zone-change = Vaihda aikavyöhyke
callback-times = Puhelun ajankohta
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } aika
       *[other] { $count } aikaa
    }
callback-none = Vapaita aikoja ei juuri nyt ole. Kirjoita meille, niin etsimme sopivan.
callback-phone = Puhelinnumero, johon soitamme
callback-note = Mitä asiasi koskee?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Lähetämme tähän osoitteeseen vahvistuksen ja kalenteritiedoston.
callback-book = Varaa puheluaika
callback-booking = Varataan…
callback-network-error = Emme tiedä, onnistuiko varaus, mutta antamasi tiedot ovat tallessa tässä. Tarkista verkkoyhteys ja yritä uudelleen. Puhelua ei varata kahdesti.
callback-alternatives = Vapaita aikoja lähellä valitsemaasi
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Puheluaikasi on varattu: { $when }. Varausnumerosi on { $reference }.

## A booked call

call-title = Puheluaikasi
call-status-booked = Varattu
call-status-cancelled = Peruttu
call-status-past = Tämä puheluaika on jo mennyt
call-when = Ajankohta
call-number = Soitamme numeroon
call-reason = Miksi jouduimme perumaan
call-move = Valitse toinen aika
call-move-title = Siirrä puheluaikaasi
call-move-button = Siirrä puheluaikaa
call-moving = Siirretään…
call-move-network-error = Emme tiedä, siirtyikö puheluaika. Tarkista verkkoyhteys ja yritä uudelleen.
call-cancel = Peru puheluaika
call-cancel-question = Haluatko perua tämän puheluajan?
call-calendar = Lisää kalenteriin
call-file = Kalenteritiedosto (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Puhelu: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Soitamme numeroon { $phone }. Varausnumero: { $reference }
call-reference = Varausnumero
call-keep = Säilytä molemmat. Niillä voit siirtää tai perua puheluajan millä tahansa laitteella.

## Choosing a time zone

zones-title = Valitse aikavyöhykkeesi
zones-search = Kaupunki
zones-none = Kaupunkia ei löytynyt. Kokeile lähistön suurempaa kaupunkia.

## Request

request-title = Viestisi on perillä
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Tapausnumerosi on { $reference }. Palaamme asiaan.
request-status-open = Odottaa vastaustamme
request-status-answered = Vastattu
request-status-resolved = Käsitelty
request-next = Vastauksemme tulee tähän.
# The heading once somebody has answered
request-conversation = Keskustelusi kanssamme
# Label of the field in which the visitor writes back
reply-message = Viestisi
request-reference = Tapausnumero
request-code = Pääsykoodi
request-keep = Säilytä molemmat. Niillä avaat yhteydenoton uudelleen millä tahansa laitteella.
request-you = Sinä
request-team = Tiimimme
# While both are there: above the field, and at the customer's own last message.
live-typing = Vastausta kirjoitetaan…
live-here = Olemme nyt paikalla
# $names: the first names of some of them, as a list.
live-here-names = Paikalla nyt: { $names }
live-sent = Lähetetty
live-read = Luettu
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Pahoittelut odotuksesta: kukaan ei ole juuri nyt vapaana.
live-later-mail = Vastaus lähetetään myös sähköpostitse osoitteeseen { $address }.
live-handed = Tiimimme sulki juuri. Vielä paikalla olevat kollegat jatkavat tästä.
# A box to tick.
live-sound = Ääni uusista viesteistä
# A button above a long conversation.
request-earlier = Aiemmat viestit
lookup-title = Etsi yhteydenotto
lookup-intro = Sait tapausnumeron ja pääsykoodin, kun kirjoitit meille.
lookup-open = Avaa

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Miten onnistuimme?
rating-csat-1 = Huonosti
rating-csat-2 = Ei kovin hyvin
rating-csat-3 = Kohtalaisesti
rating-csat-4 = Hyvin
rating-csat-5 = Erittäin hyvin
rating-ces = Kuinka helppoa oli saada apua?
rating-ces-1 = Erittäin vaikeaa
rating-ces-2 = Vaikeaa
rating-ces-3 = Siltä väliltä
rating-ces-4 = Helppoa
rating-ces-5 = Erittäin helppoa
rating-nps = Kuinka todennäköisesti suosittelisit meitä?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = En lainkaan todennäköisesti
rating-nps-high = Erittäin todennäköisesti
rating-comment = Mitä meidän pitäisi tietää?
rating-skip = En halua vastata
rating-thanks = Kiitos vastauksesta.
rating-change = Vastausta voi muuttaa vuorokauden ajan.

## What is kept while there is no connection

outbox-waiting = Tallennettu. Viestisi lähtee, kun olet taas verkossa.
outbox-take-back = Peru lähetys
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Viestisi on lähetetty. Tapausnumerosi on { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Ohjeita ja tukea ei voi juuri nyt avata. Näin tavoitat meidät:

## The public help centre, where views are pages of their own

centre-skip = Siirry sisältöön
centre-languages = Muut kielet
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Näytä kaikki ({ $count })
# Above the list of an article’s parts
centre-contents = Tällä sivulla
centre-markets = Maa tai alue

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Kirjoita ensin viesti.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Teksti on liian pitkä. Siinä saa olla enintään { $max } merkki.
       *[other] Teksti on liian pitkä. Siinä saa olla enintään { $max } merkkiä.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Merkki ”{ $character }” ei kuulu tähän. Poista se.
error-email = Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@example.com.
error-phone = Tämä ei ole puhelinnumero. Kirjoita se maatunnuksen kanssa: +358 12 345 6789.
error-phone-missing = Tarvitsemme numeron, johon soittaa.
error-phone-unknown = Tähän numeroon ei voi soittaa. Tarkista se ja aloita maatunnuksella: +358 12 345 6789.
error-start-missing = Valitse ensin aika.
error-start = Tämä ei ole ajankohta. Kirjoita esimerkiksi 2026-11-23T09:00:00Z.
error-type = Tämän on oltava tekstiä.
error-field = Tällaista kenttää ei ole.
error-name = Kirjoita nimi, jossa on enintään 120 merkkiä.
rating-missing = Vastaus puuttuu.
error-consent = Anna suostumuksesi rastittamalla ruutu.
error-consent-new = Suostumuksen teksti on muuttunut. Lue se ja anna suostumuksesi uudelleen.
error-choice = Valitse jokin tarjolla olevista arvoista.
error-call-ahead = Tämä puhelu on vasta tulossa.
error-tags = Tunnisteita voi olla enintään 20, ja kussakin enintään 50 merkkiä.
error-snooze = Valitse tuleva ajankohta.
error-times = Päättymisajan on oltava alkamisajan jälkeen.
error-merge = Näitä kahta keskustelua ei voi yhdistää. Toinen on varattu puhelu tai se on jo yhdistetty. Valitse jokin muu.
error-merge-region = Eri alueille tallennettuja keskusteluja ei voi yhdistää. Vastaa kumpaankin erikseen.
error-addressee = Anna sähköpostiosoite, puhelinnumero tai asiakastunnus.
error-hold = Kirjoita, miksi se on säilytettävä.
error-zone = Emme tunne tätä aikavyöhykettä. Kirjoita esimerkiksi Europe/Helsinki.
error-locale = Tämä ei ole kielikoodi. Kirjoita esimerkiksi fi tai pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Olen ihminen, en ohjelma
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Tallennettu. Viestisi lähtee, kun olet kirjautunut uudelleen.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Emme tunnista tätä sivustoa
problem-site-detail = Tarkista osoite tai sivuston nimi script-tagista.
problem-page = Tätä sivua ei löydy
problem-page-detail = Se on ehkä siirretty. Etsi sitä ohjeista tai kirjoita meille.
problem-article = Tätä ohjetta ei löydy
problem-article-detail = Se on ehkä korvattu toisella. Hae ohjeista tai kirjoita meille.
problem-request = Emme voi avata yhteydenottoa
problem-request-detail = Tarkista tapausnumero ja pääsykoodi: jompikumpi on väärin.
problem-conversation = Tällä numerolla ei ole keskustelua, tai se kuuluu toiselle tiimille.
problem-gone = Tämä on poistettu
problem-gone-detail = Lähettämäsi kuuluu johonkin, joka on sillä välin poistettu. Jos tarvitset yhä apua, kirjoita meille uudelleen.
problem-held = Tätä ei voi nyt poistaa
problem-held-detail = Laki velvoittaa meitä säilyttämään sen toistaiseksi. Kysy meiltä, jos haluat tietää lisää.
problem-invalid = Jokin kaipaa vielä korjausta
problem-invalid-detail = Tarkista merkityt kentät.
problem-json = Sisältöä ei voitu lukea
problem-json-detail = Sisältö ei ole kelvollista JSONia eikä lomaketietoja.
problem-media = Tällaista sisältöä ei oteta vastaan
problem-media-detail = Lähetä JSON tai lomake.
problem-large = Sisältö on liian suuri
# $max (Number) kilobytes
problem-large-detail = Voit lähettää enintään { $max } kilotavua. Lyhennä sisältöä ja yritä uudelleen.
problem-origin = Lähettäminen ei onnistu tältä sivulta
problem-origin-detail = Avaa ohjeet suoraan verkkokaupasta ja yritä uudelleen.
problem-method = Tämä ei onnistu täällä
problem-method-detail = Osoite on olemassa, mutta se ei tue tällaista pyyntöä.
problem-key = Tämä on jo lähetetty eri sisällöllä
problem-key-detail = Lataa lomake uudelleen ja lähetä se vielä kerran.
problem-key-bad = Idempotency-Key ei kelpaa
problem-key-bad-detail = Käytä 1–200 näkyvää ASCII-merkkiä.
problem-token = Tämä vaatii kirjautumisen
problem-token-detail = Lähetä ylläpitäjän token muodossa ”Authorization: Bearer …”.
problem-call = Tällaiseen pyyntöön ei voi vastata
query-team = Tällaista tiimiä ei ole.
query-day = Päivän on oltava päivämäärä. Esimerkki: 2026-11-23.
query-cursor = Tämä kohdistin ei ole aiemmasta vastauksesta.
query-filter = Tätä luetteloa ei voi suodattaa tällä arvolla. Valitse jokin tarjolla olevista arvoista.
query-person = Anna joko phone tai customer.
query-whom = Kerro, kenen tiedoista on kyse, täsmälleen yhdellä näistä: email, phone, customer.
# $max (Number) characters
query-reason = Syy puuttuu. Kävijä lukee sen. Pituus: enintään { $max }.
problem-slot = Tämä aika ei ole enää vapaa
problem-slot-detail = Valitse toinen aika. Antamasi tiedot ovat tallessa tässä.
problem-call-fixed = Puheluaikaa ei voi enää muuttaa
problem-call-fixed-detail = Puheluaika on jo mennyt tai peruttu. Voit varata uuden.
problem-forbidden = Sinulla ei ole oikeutta tähän
problem-forbidden-detail = Pyydä tätä tiimisi pääkäyttäjältä.
problem-missing = Tätä ei enää ole
problem-missing-detail = Se on sillä välin poistettu. Lataa luettelo uudelleen.
problem-address = Osoite on jo käytössä
problem-address-detail = Jollakulla toisella tiimissäsi on tämä sähköpostiosoite.
problem-admin = Tämä on ainoa pääkäyttäjä
problem-admin-detail = Tee ensin jostakusta toisesta pääkäyttäjä.
problem-newer = Keskusteluun on kirjoitettu uutta
problem-newer-detail = Lue, mitä sillä välin on kirjoitettu, ja lähetä tekstisi sitten uudelleen.
problem-rating = Tätä ei voi vielä arvioida
problem-rating-detail = Arvion voi antaa, kun yhteydenotto on käsitelty.
problem-rating-fixed = Tätä vastausta ei voi enää muuttaa
problem-rating-fixed-detail = Vastauksia voi muuttaa vuorokauden ajan.
problem-callbacks = Puheluaikoja ei voi varata täällä
problem-callbacks-detail = Kirjoita meille tai ota yhteyttä muulla tavalla.
problem-bookings = Liian monta varattua puheluaikaa
problem-bookings-detail = Sinulla on jo niin monta puheluaikaa kuin yksi henkilö voi varata. Peru jokin niistä, odota, että jokin on ohi, tai kirjoita meille.
problem-limit = Lyhyessä ajassa lähetettiin liikaa
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Mitään ei kadonnut. Yritä { $minutes } minuutin kuluttua uudelleen tai ota yhteyttä muulla tavalla.
       *[other] Mitään ei kadonnut. Yritä { $minutes } minuutin kuluttua uudelleen tai ota yhteyttä muulla tavalla.
    }
problem-identity = Emme tunnista sinua
problem-identity-detail = Kirjaudu verkkokauppaan uudelleen, päivitä sivu ja yritä vielä kerran.
problem-challenge = Emme voineet varmistaa, että olet ihminen
problem-challenge-detail = Yritä uudelleen tai ota yhteyttä muulla tavalla. Antamasi tiedot ovat tallessa tässä.
problem-store = Tallennus ei juuri nyt onnistu
problem-store-detail = Mitään ei kadonnut: tekstisi on yhä lomakkeessa. Yritä hetken kuluttua uudelleen tai ota yhteyttä muulla tavalla.
problem-server = Meillä tapahtui virhe
problem-server-detail = Yritä hetken kuluttua uudelleen.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Kirjaudu sisään
enter-intro = Tällä linkillä voit kirjautua kerran.
enter-spent = Linkki ei ole enää voimassa: se on jo käytetty tai vanhentunut. Pyydä uusi tiimisi pääkäyttäjältä.
enter-none = Et ole kirjautunut sisään. Avaa linkki, jonka tiimisi pääkäyttäjä lähettää sinulle.
enter-unknown = Kenelläkään tässä tiimissä ei ole tätä sähköpostiosoitetta.
enter-failed = Kirjautuminen ei onnistunut.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Tapaus { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Vastaus: { $name }
mail-reply = Vastaukset tähän viestiin tulevat meille.
# Below the answer; links follow, or the names of the files alone
mail-files = Tämän vastauksen tiedostot:
# $date (Text) such as 29 December 2026
mail-files-until = Tiedostojen linkkien viimeinen voimassaolopäivä: { $date }.
# An address follows
mail-open = Koko keskustelu avautuu pääsykoodilla:
# $brand (Text) the shop’s name
mail-footer = Tämän viestin lähetti { $brand }, koska tämä osoite annettiin yhteydenotossa.
# Before the question how it was. $reference (Text) as above
mail-done = Tapaus { $reference } on käsitelty.
# To the team: the subject. $reference (Text) as above
mail-notice = Uusi tapaus { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Puheluaikasi { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Puheluaikasi on siirretty. Uusi aika: { $when }.
# $when (Text) as above
mail-call-cancelled = Puheluaikasi on peruttu: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Päivitä kalenterisi avaamalla liitetiedosto.
# An address follows
mail-call-open = Siirrä tai peru puheluaika pääsykoodilla:
# $brand (Text) the shop’s name
mail-call-footer = Tämän viestin lähetti { $brand }, koska tämä osoite annettiin puheluaikaa varattaessa.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Uusi puheluaika { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Siirretty puheluaika { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Peruttu puheluaika { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Kuvia tai PDF-tiedostoja
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF tai PDF, kukin enintään { $max } Mt.
# $n (Number) megabytes, with one decimal
file-size = { $n } Mt
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kt
# $name (Text) what the file is called
error-file-kind = Tiedostoa ”{ $name }” ei voi lähettää. Kuvat (JPEG, PNG, WebP, GIF) ja PDF-tiedostot käyvät.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = ”{ $name }” on liian suuri. Tiedoston koko voi olla enintään { $max } Mt.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Kuvassa ”{ $name }” on liikaa pikseleitä. Enimmäismäärä on { $max } megapikseliä.
# $name (Text) what the file is called
error-file-broken = ”{ $name }” on tyhjä tai vioittunut, joten sitä ei voi lähettää.
# $max (Number) files
error-files-many = Liian monta tiedostoa kerralla. Enintään viestiä kohden: { $max }.
error-files-full = Tässä keskustelussa ei ole enää tilaa tiedostoille. Uudessa pyynnössä on.
error-files-day = Tässä keskustelussa ei ole tänään enää tilaa tiedostoille. Huomenna tilaa on taas.
error-file-gone = Tiedostoa ei enää ole. Se täytyy valita uudelleen.
# $max (Number) megabytes
error-files-large = Tiedostot ovat yhteensä liian suuria. Yhteen viestiin mahtuu enintään { $max } Mt.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Omat tiedot
own-export = Lataa kopio
own-files = Tallenna myös tiedostot: kopion linkit toimivat vuorokauden.
own-erase = Poista tämä keskustelu
own-sure = Poistetaanko varmasti? Sitä ei voi palauttaa.
own-yes = Kyllä, poista
own-erased = Poistettu. Kuitin numero: { $receipt }
own-pending = Se poistetaan heti, kun tietovarasto vastaa. Kuitin numero: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Tiedotteet
notices-dismiss = Piilota tiedote
kept-what = Vain tässä selaimessa säilytetään: luonnokset, lähetystä odottavat viestit, pääsykoodit ja piilotetut tiedotteet.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Tyhjennä tästä selaimesta
kept-sure = Tyhjennetäänkö varmasti? Ilman pääsykoodia yhteydenottoa ei voi enää avata tässä. Odottavat viestit jäävät lähettämättä.
