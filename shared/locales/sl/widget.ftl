### Slovenian: vi in lower case, .familiar with ti (present, future or imperative; no past tense, which would show the reader’s gender). »…« as quotation marks. Buttons are short imperatives (Pošlji, Išči) in both forms.
### A help article is članek (artikel or izdelek is merchandise), a request is zahtevek (naročilo is an order, zahteva is what a program sends), its reference is številka zahtevka, the code is koda za dostop. A call is klic, a free time termin.
### Language names and days come in the nominative, so they stand in brackets or after a colon; a bare time and “jutri” need no ending.

## The launcher, and what surrounds every view

launcher-label = Pomoč
launcher-offline = Ni povezave
home-title = Kako vam lahko pomagamo?
    .familiar = Kako ti lahko pomagamo?
nav-home = Središče za pomoč
language-label = Jezik
language-change = Spremeni
loading = Nalaganje …
network-error = Ni uspelo. Preverite povezavo in poskusite znova.
    .familiar = Ni uspelo. Preveri povezavo in poskusi znova.

## Home

search-label = Iskanje po pomoči
search-button = Išči
articles-heading = Dobro je vedeti
subjects-heading = Teme
contact-heading = Stopite v stik z nami
    .familiar = Stopi v stik z nami
requests-heading = Vaši zahtevki
    .familiar = Tvoji zahtevki
requests-unread = Nov odgovor
request-find = Poišči zahtevek

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Cene in plačilo
paying-currency = Valuta
paying-methods = Načini plačila
payment-card = kartica
payment-sepa = direktna obremenitev SEPA
payment-transfer = bančno nakazilo
payment-invoice = račun
payment-cod = plačilo po povzetju
payment-konbini = plačilo v trgovini konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Pokličite nas
    .familiar = Pokliči nas
channel-email = Pošljite e-pošto
    .familiar = Pošlji e-pošto
channel-message = Pišite nam
    .familiar = Piši nam
channel-callback = Rezervirajte klic
    .familiar = Rezerviraj klic
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Več pomoči

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Ni zadetkov za »{ $query }«
        [one] { $count } članek za »{ $query }«
        [two] { $count } članka za »{ $query }«
        [few] { $count } članki za »{ $query }«
       *[other] { $count } člankov za »{ $query }«
    }
results-ask = Kaj iščete?
    .familiar = Kaj iščeš?
results-hint = Poskusite z drugimi besedami ali nam pišite.
    .familiar = Poskusi z drugimi besedami ali nam piši.
# $wanted, $shown (Text) names of languages
results-fallback = V izbranem jeziku ({ $wanted }) ni zadetkov. Jezik teh člankov: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Tega članka v izbranem jeziku ({ $wanted }) še ni. Jezik besedila: { $shown }.
# $date (Text) a day
article-updated = Posodobljeno: { $date }
article-question = Je bilo to v pomoč?
article-yes = Da
article-no = Ne
article-thanks = Veseli nas. Hvala.
article-missing = Kaj je manjkalo?
article-sorry = Žal nam je. Pišite nam in pomagali vam bomo.
    .familiar = Žal nam je. Piši nam in pomagali ti bomo.
article-related = Več o tej temi

## Contact form

contact-title = Pišite nam
    .familiar = Piši nam
contact-intro = Povejte nam, kaj potrebujete. Dobili boste številko zahtevka, s katero lahko pogovor kadar koli nadaljujete.
    .familiar = Povej nam, kaj potrebuješ. Poslali ti bomo številko zahtevka, s katero lahko pogovor kadar koli nadaljuješ.
field-message = Sporočilo
field-name = Ime
field-email = E-pošta
field-phone = Telefon
field-order = Številka naročila
contact-topic = Za kaj gre?
field-optional = neobvezno
contact-send = Pošlji
contact-sending = Pošiljanje …
contact-network-error = Ne vemo, ali je vaše sporočilo prispelo. Besedilo je še vedno tu: preverite povezavo in poskusite znova.
    .familiar = Ne vemo, ali je tvoje sporočilo prispelo. Besedilo je še vedno tu: preveri povezavo in poskusi znova.
contact-other-ways = Drugi načini stika
contact-suggestions = Morda je odgovor že tu
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Jezik odgovorov: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Odprto do { $time }
        [tomorrow] Odprto do { $time }
       *[date] Odprto, zapremo: { $time }
    }
availability-open-always = Odprto 24 ur na dan
availability-closed =
    { $kind ->
        [time] Odpremo ob { $time }
        [tomorrow] Odpremo { $time }
       *[date] Odpremo: { $time }
    }
availability-closed-long = Za zdaj zaprto
availability-unknown = Delovni čas je danes lahko drugačen
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } po vašem času ({ $city })
    .familiar = { $time } po tvojem času ({ $city })
hours-title = Delovni čas
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Po vašem času: { $city }, { $offset }
    .familiar = Po tvojem času: { $city }, { $offset }
hours-closed = Zaprto
hours-all-day = Odprto ves dan
# Hours with an open end. $from (Text) time of day
hours-from = od { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ni potrjeno
# Instead of whether somebody is there. $note (Text) as above
availability-note = Trenutno: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Odgovorili bomo do { $time }.
        [tomorrow] Odgovorili bomo do { $time }.
       *[date] Odgovor najpozneje: { $time }.
    }

## Booking a call

callback-title = Rezervirajte klic
    .familiar = Rezerviraj klic
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Izberite termin in poklicali vas bomo. Klic traja največ { $minutes } minuto.
        [two] Izberite termin in poklicali vas bomo. Klic traja največ { $minutes } minuti.
        [few] Izberite termin in poklicali vas bomo. Klic traja največ { $minutes } minute.
       *[other] Izberite termin in poklicali vas bomo. Klic traja največ { $minutes } minut.
    }
    .familiar =
        { $minutes ->
            [one] Izberi termin in poklicali te bomo. Klic traja največ { $minutes } minuto.
            [two] Izberi termin in poklicali te bomo. Klic traja največ { $minutes } minuti.
            [few] Izberi termin in poklicali te bomo. Klic traja največ { $minutes } minute.
           *[other] Izberi termin in poklicali te bomo. Klic traja največ { $minutes } minut.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Vaš časovni pas: { $city }, { $offset }
    .familiar = Tvoj časovni pas: { $city }, { $offset }
callback-zone-change = Spremeni časovni pas
callback-times = Termin klica
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } termin
        [two] { $count } termina
        [few] { $count } termini
       *[other] { $count } terminov
    }
callback-none = Trenutno ni prostih terminov. Pišite nam in poiskali bomo termin.
    .familiar = Trenutno ni prostih terminov. Piši nam in poiskali bomo termin.
callback-phone = Na katero številko naj pokličemo?
callback-note = Za kaj gre?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Na ta naslov bomo poslali potrditev in datoteko za koledar.
callback-book = Rezerviraj klic
callback-booking = Rezerviranje …
callback-network-error = Ne vemo, ali je klic rezerviran. Vneseni podatki so še vedno tu: preverite povezavo in poskusite znova. Klic ne bo rezerviran dvakrat.
    .familiar = Ne vemo, ali je klic rezerviran. Vneseni podatki so še vedno tu: preveri povezavo in poskusi znova. Klic ne bo rezerviran dvakrat.
callback-alternatives = Prosti termini blizu izbranega
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Klic je rezerviran: { $when }. Številka rezervacije je { $reference }.

## A booked call

call-title = Vaš klic
    .familiar = Tvoj klic
call-status-booked = Rezerviran
call-status-cancelled = Odpovedan
call-status-past = Termin tega klica je mimo
call-when = Termin
call-number = Poklicali bomo številko
call-reason = Zakaj smo morali odpovedati
call-move = Izberi drug termin
call-move-title = Sprememba termina klica
call-move-button = Spremeni termin
call-moving = Spreminjanje termina …
call-move-network-error = Ne vemo, ali je termin klica spremenjen. Preverite povezavo in poskusite znova.
    .familiar = Ne vemo, ali je termin klica spremenjen. Preveri povezavo in poskusi znova.
call-cancel = Odpovej klic
call-cancel-question = Želite odpovedati ta klic?
    .familiar = Želiš odpovedati ta klic?
call-calendar = Dodaj v koledar
call-file = Datoteka koledarja (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Klic: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Poklicali bomo številko { $phone }. Številka rezervacije: { $reference }
call-reference = Številka rezervacije
call-keep = Shranite številko in kodo: z njima lahko klic prestavite ali odpoveste na kateri koli napravi.
    .familiar = Shrani številko in kodo: z njima lahko klic prestaviš ali odpoveš na kateri koli napravi.

## Choosing a time zone

zones-title = Izberite časovni pas
    .familiar = Izberi časovni pas
zones-search = Mesto
zones-none = Tega mesta nismo našli. Poskusite z večjim mestom v bližini.
    .familiar = Tega mesta nismo našli. Poskusi z večjim mestom v bližini.

## Request

request-title = Prejeli smo vaše sporočilo
    .familiar = Prejeli smo tvoje sporočilo
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Številka zahtevka je { $reference }. Oglasili se vam bomo.
    .familiar = Številka zahtevka je { $reference }. Oglasili se ti bomo.
request-status-open = Čaka na naš odgovor
request-status-answered = Odgovorjeno
request-status-resolved = Rešeno
request-next = Naš odgovor se bo prikazal tu.
# The heading once somebody has answered
request-conversation = Vaš pogovor z nami
    .familiar = Tvoj pogovor z nami
# Label of the field in which the visitor writes back
reply-message = Vaše sporočilo
    .familiar = Tvoje sporočilo
request-reference = Številka zahtevka
request-code = Koda za dostop
request-keep = Shranite številko in kodo: z njima lahko to stran znova odprete na kateri koli napravi.
    .familiar = Shrani številko in kodo: z njima lahko to stran znova odpreš na kateri koli napravi.
request-you = Vi
    .familiar = Ti
request-team = Naša ekipa
# While both are there: above the field, and at the customer's own last message.
live-typing = Odgovor nastaja …
live-here = Zdaj smo tu
# $names: the first names of some of them, as a list.
live-here-names = Zdaj tukaj: { $names }
live-sent = Poslano
live-read = Prebrano
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Opravičujemo se za čakanje: trenutno ni nihče prost.
live-later-mail = Odgovor bo poslan tudi po e-pošti na { $address }.
live-handed = Naša ekipa je pravkar končala delo. Nadaljevali bodo sodelavci, ki so še tu.
# A box to tick.
live-sound = Zvok ob novih sporočilih
# A button above a long conversation.
request-earlier = Starejša sporočila
lookup-title = Poiščite zahtevek
    .familiar = Poišči zahtevek
lookup-intro = Številko zahtevka in kodo za dostop ste dobili, ko ste nam pisali.
    .familiar = Številko zahtevka in kodo za dostop smo ti dali ob poslanem sporočilu.
lookup-open = Odpri

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kako smo pomagali?
rating-csat-1 = Slabo
rating-csat-2 = Ne najbolje
rating-csat-3 = Sprejemljivo
rating-csat-4 = Dobro
rating-csat-5 = Zelo dobro
rating-ces = Kako preprosto je bilo dobiti pomoč?
rating-ces-1 = Zelo težko
rating-ces-2 = Težko
rating-ces-3 = Srednje
rating-ces-4 = Preprosto
rating-ces-5 = Zelo preprosto
rating-nps = Kako verjetno je, da nas boste priporočili?
    .familiar = Kako verjetno je, da nas komu priporočiš?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Sploh ni verjetno
rating-nps-high = Zelo verjetno
rating-comment = Kaj naj še vemo?
rating-skip = Brez odgovora
rating-thanks = Hvala za odgovor.
rating-change = Odgovor je mogoče spremeniti en dan.

## What is kept while there is no connection

outbox-waiting = Shranjeno. Poslano bo, ko bo povezava spet na voljo.
outbox-take-back = Prekliči pošiljanje
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Vaše sporočilo je poslano. Številka zahtevka je { $reference }.
    .familiar = Tvoje sporočilo je poslano. Številka zahtevka je { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Naše središče za pomoč trenutno ni dosegljivo. Tu lahko stopite v stik z nami:
    .familiar = Naše središče za pomoč trenutno ni dosegljivo. Tu lahko stopiš v stik z nami:

## The public help centre, where views are pages of their own

centre-skip = Na vsebino
centre-languages = Drugi jeziki
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Prikaži vse ({ $count })
# Above the list of an article’s parts
centre-contents = Na tej strani
centre-markets = Država ali regija

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Najprej napišite sporočilo.
    .familiar = Najprej napiši sporočilo.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Besedilo je predolgo. Dovoljen je največ { $max } znak.
        [two] Besedilo je predolgo. Dovoljena sta največ { $max } znaka.
        [few] Besedilo je predolgo. Dovoljeni so največ { $max } znaki.
       *[other] Besedilo je predolgo. Dovoljenih je največ { $max } znakov.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Znak »{ $character }« tu ni dovoljen. Odstranite ga.
    .familiar = Znak »{ $character }« tu ni dovoljen. Odstrani ga.
error-email = To ni e-poštni naslov. Primer: ime@example.com.
error-phone = To ni telefonska številka. Vnesite števke z mednarodno klicno kodo: +386 1 234 56 78.
    .familiar = To ni telefonska številka. Vnesi števke z mednarodno klicno kodo: +386 1 234 56 78.
error-phone-missing = Potrebujemo številko, ki jo bomo poklicali.
error-phone-unknown = Te številke ni mogoče poklicati. Preverite jo in začnite z mednarodno klicno kodo: +386 1 234 56 78.
    .familiar = Te številke ni mogoče poklicati. Preveri jo in začni z mednarodno klicno kodo: +386 1 234 56 78.
error-start-missing = Najprej izberite termin.
    .familiar = Najprej izberi termin.
error-start = To ni datum z uro. Primer: 2026-11-23T09:00:00Z.
error-type = V tem polju mora biti besedilo.
error-field = Takega polja ni.
error-name = Vnesite ime z največ 120 znaki.
    .familiar = Vnesi ime z največ 120 znaki.
rating-missing = Manjka odgovor.
error-consent = Za soglasje označite polje.
    .familiar = Za soglasje označi polje.
error-consent-new = Besedilo soglasja se je spremenilo. Preberite ga in znova potrdite soglasje.
    .familiar = Besedilo soglasja se je spremenilo. Preberi ga in znova potrdi soglasje.
error-choice = Izberite eno od ponujenih vrednosti.
    .familiar = Izberi eno od ponujenih vrednosti.
error-call-ahead = Ta klic šele bo.
error-tags = Dovoljenih je največ 20 oznak, vsaka z največ 50 znaki.
error-snooze = Izberite čas v prihodnosti.
error-times = Konec mora biti za začetkom.
error-merge = Teh dveh pogovorov ni mogoče združiti. Eden je rezerviran klic ali pa je že združen. Izberite drugega.
error-merge-region = Pogovorov, shranjenih v različnih regijah, ni mogoče združiti. Odgovorite na vsakega posebej.
error-addressee = Navedite e-poštni naslov, telefonsko številko ali oznako stranke.
error-hold = Napišite, zakaj je to treba hraniti.
    .familiar = Napiši, zakaj je to treba hraniti.
error-zone = Tega časovnega pasu ne poznamo. Primer: Europe/Ljubljana.
error-locale = To ni oznaka jezika. Primera: sl, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Človek sem, ne program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Shranjeno. Poslano bo po ponovni prijavi.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Tega spletnega mesta ne poznamo
problem-site-detail = Preverite naslov ali ime spletnega mesta v oznaki script.
    .familiar = Preveri naslov ali ime spletnega mesta v oznaki script.
problem-page = Strani nismo našli
problem-page-detail = Morda je prestavljena. Poiščite jo v središču za pomoč ali nam pišite.
    .familiar = Morda je prestavljena. Poišči jo v središču za pomoč ali nam piši.
problem-article = Članka nismo našli
problem-article-detail = Morda smo ga zamenjali. Poiščite ga v središču za pomoč ali nam pišite.
    .familiar = Morda smo ga zamenjali. Poišči ga v središču za pomoč ali nam piši.
problem-request = Te strani ne moremo odpreti
problem-request-detail = Preverite številko in kodo za dostop: eden od podatkov ni pravilen.
    .familiar = Preveri številko in kodo za dostop: eden od podatkov ni pravilen.
problem-conversation = Pogovora s to številko ni ali pa je od druge ekipe.
problem-gone = To je izbrisano
problem-gone-detail = Sporočilo spada k pogovoru, ki je bil medtem izbrisan. Če še potrebujete pomoč, nam pišite na novo.
    .familiar = Sporočilo spada k pogovoru, ki je bil medtem izbrisan. Če še potrebuješ pomoč, nam piši na novo.
problem-held = Tega zdaj ni mogoče izbrisati
problem-held-detail = Zakon nas za zdaj zavezuje k hrambi. Vprašajte nas, če želite izvedeti več.
    .familiar = Zakon nas za zdaj zavezuje k hrambi. Vprašaj nas, če želiš izvedeti več.
problem-invalid = Nekaj je treba popraviti
problem-invalid-detail = Preverite označena polja.
    .familiar = Preveri označena polja.
problem-json = Poslanega ni bilo mogoče prebrati
problem-json-detail = Vsebina ni niti veljaven JSON niti obrazec.
problem-media = Ta vrsta vsebine ni podprta
problem-media-detail = Pošljite JSON ali obrazec.
    .familiar = Pošlji JSON ali obrazec.
problem-large = Poslana vsebina je prevelika
# $max (Number) kilobytes
problem-large-detail = Poslati je mogoče največ { $max } KB. Skrajšajte besedilo in poskusite znova.
    .familiar = Poslati je mogoče največ { $max } KB. Skrajšaj besedilo in poskusi znova.
problem-origin = Ta stran ne sme pošiljati zahtevkov
problem-origin-detail = Odprite središče za pomoč iz same trgovine in poskusite znova.
    .familiar = Odpri središče za pomoč iz same trgovine in poskusi znova.
problem-method = To tu ne deluje
problem-method-detail = Naslov obstaja, vendar ne sprejema takih zahtev.
problem-key = Ta obrazec je bil že poslan z drugo vsebino
problem-key-detail = Znova naložite obrazec in ga pošljite še enkrat.
    .familiar = Znova naloži obrazec in ga pošlji še enkrat.
problem-key-bad = Neveljaven Idempotency-Key
problem-key-bad-detail = Uporabite od 1 do 200 vidnih znakov ASCII.
    .familiar = Uporabi od 1 do 200 vidnih znakov ASCII.
problem-token = Za to je potrebna prijava
problem-token-detail = Pošljite operaterjev žeton kot »Authorization: Bearer …«.
    .familiar = Pošlji operaterjev žeton kot »Authorization: Bearer …«.
problem-call = Na tako zahtevo ni mogoče odgovoriti
query-team = Take ekipe ni.
query-day = Dan mora biti datum. Primer: 2026-11-23.
query-cursor = Ta kazalec ni iz prejšnjega odgovora.
query-filter = Tega seznama ni mogoče filtrirati po tej vrednosti. Izberite eno od ponujenih vrednosti.
query-person = Navedite, čigavi klici: phone ali customer.
query-whom = Navedite, čigavi podatki, z natanko enim od teh: email, phone, customer.
# $max (Number) characters
query-reason = Potreben je razlog, ki ga bo obiskovalec prebral. Največja dolžina: { $max }.
problem-slot = Ta termin ni več prost
problem-slot-detail = Izberite drugega. Vneseni podatki so še vedno tu.
    .familiar = Izberi drugega. Vneseni podatki so še vedno tu.
problem-call-fixed = Tega klica ni več mogoče spremeniti
problem-call-fixed-detail = Termin klica je mimo ali pa je klic odpovedan. Rezervirate lahko novega.
    .familiar = Termin klica je mimo ali pa je klic odpovedan. Rezerviraš lahko novega.
problem-forbidden = Za to nimate dovoljenja
    .familiar = Za to nimaš dovoljenja
problem-forbidden-detail = Zanj prosite skrbnika svoje ekipe.
    .familiar = Zanj prosi skrbnika svoje ekipe.
problem-missing = Tega ni več
problem-missing-detail = Nekdo je to odstranil. Znova naložite seznam.
    .familiar = Nekdo je to odstranil. Znova naloži seznam.
problem-address = Ta naslov je zaseden
problem-address-detail = Ta e-poštni naslov že ima nekdo iz vaše ekipe.
    .familiar = Ta e-poštni naslov že ima nekdo iz tvoje ekipe.
problem-admin = To je edini skrbnik
problem-admin-detail = Najprej za skrbnika določite nekoga drugega.
    .familiar = Najprej za skrbnika določi nekoga drugega.
problem-newer = Medtem je prispelo nekaj novega
problem-newer-detail = Preberite, kaj je bilo medtem napisano, in znova pošljite svoje besedilo.
    .familiar = Preberi, kaj je bilo medtem napisano, in znova pošlji svoje besedilo.
problem-rating = Tega še ni mogoče oceniti
problem-rating-detail = Oceniti bo mogoče, ko bo zahtevek rešen.
problem-rating-fixed = Tega odgovora ni več mogoče spremeniti
problem-rating-fixed-detail = Odgovore je mogoče spremeniti en dan.
problem-callbacks = Tu ni mogoče rezervirati klica
problem-callbacks-detail = Pišite nam ali stopite z nami v stik drugače.
    .familiar = Piši nam ali stopi z nami v stik drugače.
problem-bookings = Preveč rezerviranih klicev
problem-bookings-detail = Rezerviranih imate že toliko klicev, kolikor jih lahko ima ena oseba. Enega odpovejte, počakajte, da eden mine, ali nam pišite.
    .familiar = Rezerviranih imaš že toliko klicev, kolikor jih lahko ima ena oseba. Enega odpovej, počakaj, da eden mine, ali nam piši.
problem-limit = Preveč sporočil v kratkem času
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Vneseno besedilo ni izgubljeno. Poskusite znova čez { $minutes } minuto ali stopite z nami v stik drugače.
        [two] Vneseno besedilo ni izgubljeno. Poskusite znova čez { $minutes } minuti ali stopite z nami v stik drugače.
        [few] Vneseno besedilo ni izgubljeno. Poskusite znova čez { $minutes } minute ali stopite z nami v stik drugače.
       *[other] Vneseno besedilo ni izgubljeno. Poskusite znova čez { $minutes } minut ali stopite z nami v stik drugače.
    }
    .familiar =
        { $minutes ->
            [one] Vneseno besedilo ni izgubljeno. Poskusi znova čez { $minutes } minuto ali stopi z nami v stik drugače.
            [two] Vneseno besedilo ni izgubljeno. Poskusi znova čez { $minutes } minuti ali stopi z nami v stik drugače.
            [few] Vneseno besedilo ni izgubljeno. Poskusi znova čez { $minutes } minute ali stopi z nami v stik drugače.
           *[other] Vneseno besedilo ni izgubljeno. Poskusi znova čez { $minutes } minut ali stopi z nami v stik drugače.
        }
problem-identity = Ne moremo ugotoviti, kdo ste
    .familiar = Ne moremo ugotoviti, kdo si
problem-identity-detail = Znova se prijavite v trgovino, ponovno naložite stran in poskusite še enkrat.
    .familiar = Znova se prijavi v trgovino, ponovno naloži stran in poskusi še enkrat.
problem-challenge = Nismo mogli potrditi, da ste človek
    .familiar = Nismo mogli potrditi, da si človek
problem-challenge-detail = Poskusite znova ali stopite z nami v stik drugače. Vneseni podatki so še vedno tu.
    .familiar = Poskusi znova ali stopi z nami v stik drugače. Vneseni podatki so še vedno tu.
problem-store = Tega trenutno ne moremo shraniti
problem-store-detail = Nič ni izgubljeno: vneseno besedilo je še vedno v obrazcu. Poskusite znova čez nekaj trenutkov ali stopite z nami v stik drugače.
    .familiar = Nič ni izgubljeno: vneseno besedilo je še vedno v obrazcu. Poskusi znova čez nekaj trenutkov ali stopi z nami v stik drugače.
problem-server = Pri nas je prišlo do napake
problem-server-detail = Poskusite znova čez nekaj trenutkov.
    .familiar = Poskusi znova čez nekaj trenutkov.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Prijava
enter-intro = S to povezavo se je mogoče prijaviti enkrat.
enter-spent = Ta povezava ne velja več: bila je že uporabljena ali pa je prestara. Za novo prosite skrbnika svoje ekipe.
enter-none = Niste prijavljeni. Odprite povezavo, ki vam jo pošlje skrbnik vaše ekipe.
enter-unknown = Nihče v tej ekipi nima tega e-poštnega naslova.
enter-failed = Prijava ni uspela.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Zahtevek { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Odgovarja { $name }
mail-reply = Odgovori na to e-pošto prispejo do nas.
# Below the answer; links follow, or the names of the files alone
mail-files = Datoteke k temu odgovoru:
# $date (Text) such as 29 December 2026
mail-files-until = Povezave do datotek veljajo do { $date }.
# An address follows
mail-open = Odprite celoten pogovor s kodo za dostop:
    .familiar = Odpri celoten pogovor s kodo za dostop:
# $brand (Text) the shop’s name
mail-footer = Pošiljatelj: { $brand }. To sporočilo je prispelo, ker je bil ta naslov naveden v zahtevku.
# Before the question how it was. $reference (Text) as above
mail-done = Vaš zahtevek { $reference } je rešen.
    .familiar = Tvoj zahtevek { $reference } je rešen.
# To the team: the subject. $reference (Text) as above
mail-notice = Nov zahtevek { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Vaš klic { $reference }
    .familiar = Tvoj klic { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Termin klica je spremenjen. Novi termin: { $when }.
# $when (Text) as above
mail-call-cancelled = Klic je odpovedan: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Za posodobitev koledarja odprite priloženo datoteko.
    .familiar = Za posodobitev koledarja odpri priloženo datoteko.
# An address follows
mail-call-open = Prestavite ali odpovejte klic s kodo za dostop:
    .familiar = Prestavi ali odpovej klic s kodo za dostop:
# $brand (Text) the shop’s name
mail-call-footer = Pošiljatelj: { $brand }. To sporočilo je prispelo, ker je bil ta naslov naveden pri rezervaciji klica.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nov klic { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Spremenjen termin klica { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Odpovedan klic { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotografije ali PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ali PDF, vsaka datoteka do { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = Datoteke »{ $name }« ni mogoče poslati. Dovoljene so fotografije (JPEG, PNG, WebP, GIF) in PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = Datoteka »{ $name }« je prevelika. Datoteka ima lahko največ { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Slika »{ $name }« ima preveč slikovnih pik. Slika ima lahko največ { $max } megapikslov.
# $name (Text) what the file is called
error-file-broken = Datoteka »{ $name }« je prazna ali poškodovana, zato je ni mogoče poslati.
# $max (Number) files
error-files-many = Preveč datotek hkrati. Največ za eno sporočilo: { $max }.
error-files-full = V tem pogovoru ni več prostora za datoteke. V novem zahtevku bo prostor.
error-files-day = V tem pogovoru danes ni več prostora za datoteke. Jutri bo spet.
error-file-gone = Ene od datotek ni več. Treba jo je znova izbrati.
# $max (Number) megabytes
error-files-large = Datoteke so skupaj prevelike. Eno sporočilo sprejme največ { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Vaši podatki
    .familiar = Tvoji podatki
own-export = Prenesi kopijo
own-files = Shranite tudi datoteke: povezave v kopiji delujejo en dan.
    .familiar = Shrani tudi datoteke: povezave v kopiji delujejo en dan.
own-erase = Izbriši ta pogovor
own-sure = Ga res želite izbrisati? Ne bo ga mogoče obnoviti.
    .familiar = Ga res želiš izbrisati? Ne bo ga mogoče obnoviti.
own-yes = Da, izbriši
own-erased = Izbrisano. Številka potrdila: { $receipt }
own-pending = Izbrisano bo, takoj ko se shramba odzove. Številka potrdila: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Obvestila
notices-dismiss = Skrij obvestilo
kept-what = Samo v tem brskalniku so shranjeni: osnutki, sporočila, ki čakajo na pošiljanje, kode za dostop in skrita obvestila.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Izbriši iz tega brskalnika
kept-sure = Res želite izbrisati? Brez kode za dostop zahtevka tu ne bo več mogoče odpreti. Kar čaka, ne bo poslano.
    .familiar = Res želiš izbrisati? Brez kode za dostop zahtevka tu ne bo več mogoče odpreti. Kar čaka, ne bo poslano.
