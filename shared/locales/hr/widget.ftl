### Croatian: vi in lower case, .familiar with ti (present or imperative; no past tense, which would show the reader’s gender). Buttons are short imperatives (Pošalji) in both forms. „…” as quotation marks.
### A help article is članak (artikl is merchandise), a request is upit (narudžba is an order, zahtjev is what a program sends), its reference is broj upita, the code is pristupni kod.
### Language names come in the nominative, which is also the accusative after “preveden na”; elsewhere they stand in brackets or after a colon. A call is poziv, a free time termin. Times are never inflected: a colon stands before them.

## The launcher, and what surrounds every view

launcher-label = Pomoć
launcher-offline = Nema veze
home-title = Kako vam možemo pomoći?
    .familiar = Kako ti možemo pomoći?
nav-home = Centar za pomoć
language-label = Jezik
language-change = Promijeni
loading = Učitavanje…
network-error = Nije uspjelo. Provjerite internetsku vezu i pokušajte ponovno.
    .familiar = Nije uspjelo. Provjeri internetsku vezu i pokušaj ponovno.

## Home

search-label = Potražite odgovor
    .familiar = Potraži odgovor
search-button = Traži
articles-heading = Dobro je znati
subjects-heading = Teme
contact-heading = Javite nam se
    .familiar = Javi nam se
requests-heading = Vaši upiti
    .familiar = Tvoji upiti
requests-unread = Novi odgovor
request-find = Pronađi upit

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Cijene i plaćanje
paying-currency = Valuta
paying-methods = Načini plaćanja
payment-card = kartica
payment-sepa = SEPA izravno terećenje
payment-transfer = bankovni prijenos
payment-invoice = račun
payment-cod = pouzeće
payment-konbini = plaćanje u trgovini konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Nazovite nas
    .familiar = Nazovi nas
channel-email = Pošaljite e-mail
    .familiar = Pošalji e-mail
channel-message = Pišite nam
    .familiar = Piši nam
channel-callback = Dogovorite poziv
    .familiar = Dogovori poziv
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Dodatna pomoć

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Nema rezultata za „{ $query }”
        [one] { $count } članak za „{ $query }”
        [few] { $count } članka za „{ $query }”
       *[other] { $count } članaka za „{ $query }”
    }
results-ask = Što tražite?
    .familiar = Što tražiš?
results-hint = Pokušajte s drugim riječima ili nam pišite.
    .familiar = Pokušaj s drugim riječima ili nam piši.
# $wanted, $shown (Text) names of languages
results-fallback = Na odabranom jeziku ({ $wanted }) nema rezultata. Jezik ovih članaka: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Ovaj članak još nije preveden na { $wanted }. Jezik teksta: { $shown }.
# $date (Text) a day
article-updated = Ažurirano { $date }
article-question = Je li ovo pomoglo?
article-yes = Da
article-no = Ne
article-thanks = Drago nam je. Hvala.
article-missing = Što je nedostajalo?
article-sorry = Žao nam je. Pišite nam i pomoći ćemo vam.
    .familiar = Žao nam je. Piši nam i pomoći ćemo ti.
article-related = Više o ovoj temi

## Contact form

contact-title = Pišite nam
    .familiar = Piši nam
contact-intro = Recite nam kako možemo pomoći. Dobit ćete broj upita i moći ćete mu se vratiti kad god želite.
    .familiar = Reci nam kako možemo pomoći. Dobit ćeš broj upita i moći ćeš mu se vratiti kad god želiš.
field-message = Poruka
field-name = Ime
field-email = E-mail
field-phone = Telefon
field-order = Broj narudžbe
contact-topic = O čemu se radi?
field-optional = neobavezno
contact-send = Pošalji
contact-sending = Slanje…
contact-network-error = Ne znamo je li poruka stigla. Tekst je još ovdje: provjerite internetsku vezu i pokušajte ponovno.
    .familiar = Ne znamo je li poruka stigla. Tekst je još ovdje: provjeri internetsku vezu i pokušaj ponovno.
contact-other-ways = Drugi načini kontakta
contact-suggestions = Možda je odgovor već ovdje
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Jezik odgovora: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Otvoreno do { $time }
        [tomorrow] Otvoreno do { $time }
       *[date] Otvoreno, zatvaramo: { $time }
    }
availability-open-always = Otvoreno 24 sata dnevno
availability-closed =
    { $kind ->
        [time] Otvaramo u { $time }
        [tomorrow] Otvaramo { $time }
       *[date] Otvaramo: { $time }
    }
availability-closed-long = Zasad zatvoreno
availability-unknown = Radno vrijeme danas može biti drukčije
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } po vašem vremenu ({ $city })
    .familiar = { $time } po tvom vremenu ({ $city })
hours-title = Radno vrijeme
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Po vašem vremenu: { $city }, { $offset }
    .familiar = Po tvom vremenu: { $city }, { $offset }
hours-closed = Zatvoreno
hours-all-day = Otvoreno cijeli dan
# Hours with an open end. $from (Text) time of day
hours-from = od { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nije sigurno
# Instead of whether somebody is there. $note (Text) as above
availability-note = Trenutačno: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Odgovorit ćemo do { $time }.
        [tomorrow] Odgovorit ćemo do { $time }.
       *[date] Odgovorit ćemo najkasnije: { $time }.
    }

## Booking a call

callback-title = Dogovorite poziv
    .familiar = Dogovori poziv
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Odaberite termin i nazvat ćemo vas. Poziv traje najviše { $minutes } minutu.
        [few] Odaberite termin i nazvat ćemo vas. Poziv traje najviše { $minutes } minute.
       *[other] Odaberite termin i nazvat ćemo vas. Poziv traje najviše { $minutes } minuta.
    }
    .familiar =
        { $minutes ->
            [one] Odaberi termin i nazvat ćemo te. Poziv traje najviše { $minutes } minutu.
            [few] Odaberi termin i nazvat ćemo te. Poziv traje najviše { $minutes } minute.
           *[other] Odaberi termin i nazvat ćemo te. Poziv traje najviše { $minutes } minuta.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Vaša vremenska zona: { $city }, { $offset }
    .familiar = Tvoja vremenska zona: { $city }, { $offset }
callback-zone-change = Promijeni vremensku zonu
callback-times = Termin poziva
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } termin
        [few] { $count } termina
       *[other] { $count } termina
    }
callback-none = Trenutačno nema slobodnih termina. Pišite nam i pronaći ćemo termin.
    .familiar = Trenutačno nema slobodnih termina. Piši nam i pronaći ćemo termin.
callback-phone = Broj telefona koji ćemo nazvati
callback-note = O čemu je riječ?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Na ovu ćemo adresu poslati potvrdu i datoteku za kalendar.
callback-book = Dogovori poziv
callback-booking = Dogovaranje poziva…
callback-network-error = Ne znamo je li poziv dogovoren. Upisani podaci još su ovdje: provjerite internetsku vezu i pokušajte ponovno. Poziv neće biti dogovoren dvaput.
    .familiar = Ne znamo je li poziv dogovoren. Upisani podaci još su ovdje: provjeri internetsku vezu i pokušaj ponovno. Poziv neće biti dogovoren dvaput.
callback-alternatives = Slobodni termini blizu odabranog
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Poziv je dogovoren: { $when }. Broj rezervacije je { $reference }.

## A booked call

call-title = Vaš poziv
    .familiar = Tvoj poziv
call-status-booked = Dogovoren
call-status-cancelled = Otkazan
call-status-past = Termin ovog poziva je prošao
call-when = Termin
call-number = Nazvat ćemo broj
call-reason = Zašto smo morali otkazati
call-move = Odaberi drugi termin
call-move-title = Promjena termina poziva
call-move-button = Promijeni termin
call-moving = Promjena termina…
call-move-network-error = Ne znamo je li termin poziva promijenjen. Provjerite internetsku vezu i pokušajte ponovno.
    .familiar = Ne znamo je li termin poziva promijenjen. Provjeri internetsku vezu i pokušaj ponovno.
call-cancel = Otkaži poziv
call-cancel-question = Želite li otkazati ovaj poziv?
    .familiar = Želiš li otkazati ovaj poziv?
call-calendar = Dodaj u kalendar
call-file = Datoteka kalendara (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Poziv: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Nazvat ćemo broj { $phone }. Broj rezervacije: { $reference }
call-reference = Broj rezervacije
call-keep = Sačuvajte broj i kod: njima možete promijeniti termin poziva ili ga otkazati na bilo kojem uređaju.
    .familiar = Sačuvaj broj i kod: njima možeš promijeniti termin poziva ili ga otkazati na bilo kojem uređaju.

## Choosing a time zone

zones-title = Odaberite vremensku zonu
    .familiar = Odaberi vremensku zonu
zones-search = Grad
zones-none = Takav grad nismo pronašli. Pokušajte s većim gradom u blizini.
    .familiar = Takav grad nismo pronašli. Pokušaj s većim gradom u blizini.

## Request

request-title = Primili smo vašu poruku
    .familiar = Primili smo tvoju poruku
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Broj upita je { $reference }. Javit ćemo vam se.
    .familiar = Broj upita je { $reference }. Javit ćemo ti se.
request-status-open = Čeka naš odgovor
request-status-answered = Odgovoreno
request-status-resolved = Riješeno
request-next = Naš će se odgovor pojaviti ovdje.
# The heading once somebody has answered
request-conversation = Vaš razgovor s nama
    .familiar = Tvoj razgovor s nama
# Label of the field in which the visitor writes back
reply-message = Vaša poruka
    .familiar = Tvoja poruka
request-reference = Broj upita
request-code = Pristupni kod
request-keep = Sačuvajte broj i kod: njima možete ponovno otvoriti ovu stranicu na bilo kojem uređaju.
    .familiar = Sačuvaj broj i kod: njima možeš ponovno otvoriti ovu stranicu na bilo kojem uređaju.
request-you = Vi
    .familiar = Ti
request-team = Naš tim
# While both are there: above the field, and at the customer's own last message.
live-typing = Piše se odgovor…
live-here = Sada smo tu
# $names: the first names of some of them, as a list.
live-here-names = Sada su tu: { $names }
live-sent = Poslano
live-read = Pročitano
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Ispričavamo se zbog čekanja: trenutačno nitko nije slobodan.
live-later-mail = Odgovor ćemo poslati i e-poštom na { $address }.
live-handed = Naš je tim upravo završio s radom. Odavde nastavljaju kolege koji su još dostupni.
# A box to tick.
live-sound = Zvuk za nove poruke
# A button above a long conversation.
request-earlier = Ranije poruke
lookup-title = Pronađi upit
lookup-intro = Broj upita i pristupni kod dobili ste kad ste nam pisali ili dogovorili poziv.
    .familiar = Broj upita i pristupni kod dali smo ti nakon slanja poruke ili dogovaranja poziva.
lookup-open = Otvori

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kako smo pomogli?
rating-csat-1 = Loše
rating-csat-2 = Ne baš dobro
rating-csat-3 = Prihvatljivo
rating-csat-4 = Dobro
rating-csat-5 = Vrlo dobro
rating-ces = Koliko je bilo lako dobiti pomoć?
rating-ces-1 = Vrlo teško
rating-ces-2 = Teško
rating-ces-3 = Srednje
rating-ces-4 = Lako
rating-ces-5 = Vrlo lako
rating-nps = Kolika je vjerojatnost da ćete nas preporučiti?
    .familiar = Kolika je vjerojatnost da ćeš nas preporučiti?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nimalo vjerojatno
rating-nps-high = Vrlo vjerojatno
rating-comment = Što bismo trebali znati?
rating-skip = Bez odgovora
rating-thanks = Hvala na odgovoru.
rating-change = Odgovor se može promijeniti u roku od jednog dana.

## What is kept while there is no connection

outbox-waiting = Spremljeno. Poslat će se kad ponovno budete na internetu.
    .familiar = Spremljeno. Poslat će se kad ponovno budeš na internetu.
outbox-take-back = Otkaži slanje
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Vaša poruka je poslana. Broj upita je { $reference }.
    .familiar = Tvoja poruka je poslana. Broj upita je { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Naš centar za pomoć trenutačno nije dostupan. Ovdje nam se možete javiti:
    .familiar = Naš centar za pomoć trenutačno nije dostupan. Ovdje nam se možeš javiti:

## The public help centre, where views are pages of their own

centre-skip = Prijeđi na sadržaj
centre-languages = Drugi jezici
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Prikaži sve ({ $count })
# Above the list of an article’s parts
centre-contents = Na ovoj stranici
centre-markets = Država ili regija

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Najprije napišite poruku.
    .familiar = Najprije napiši poruku.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Tekst je predug. Dopušten je najviše { $max } znak.
        [few] Tekst je predug. Dopuštena su najviše { $max } znaka.
       *[other] Tekst je predug. Dopušteno je najviše { $max } znakova.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Znak „{ $character }” ovdje ne može stajati. Uklonite ga.
    .familiar = Znak „{ $character }” ovdje ne može stajati. Ukloni ga.
error-email = Ovo nije e-mail adresa. Primjer: ime@example.com.
error-phone = Ovo nije telefonski broj. Upišite znamenke s pozivnim brojem države: +385 1 1234 567.
    .familiar = Ovo nije telefonski broj. Upiši znamenke s pozivnim brojem države: +385 1 1234 567.
error-phone-missing = Trebamo broj koji ćemo nazvati.
error-phone-unknown = Ovaj broj ne možemo nazvati. Provjerite ga i počnite s pozivnim brojem države: +385 1 1234 567.
    .familiar = Ovaj broj ne možemo nazvati. Provjeri ga i počni s pozivnim brojem države: +385 1 1234 567.
error-start-missing = Najprije odaberite termin.
    .familiar = Najprije odaberi termin.
error-start = Ovo nije datum s vremenom. Primjer: 2026-11-23T09:00:00Z.
error-type = Ovdje treba biti tekst.
error-field = Takvo polje ne postoji.
error-name = Upišite ime ili naziv od najviše 120 znakova.
    .familiar = Upiši ime ili naziv od najviše 120 znakova.
rating-missing = Nedostaje odgovor.
error-consent = Označite kvačicom da se slažete.
error-consent-new = Tekst privole se promijenio. Pročitajte ga i ponovno se složite.
error-choice = Odaberite jednu od ponuđenih vrijednosti.
    .familiar = Odaberi jednu od ponuđenih vrijednosti.
error-call-ahead = Ovaj poziv tek slijedi.
error-tags = Dopušteno je najviše 20 oznaka, svaka s najviše 50 znakova.
error-snooze = Odaberite vrijeme u budućnosti.
    .familiar = Odaberi vrijeme u budućnosti.
error-times = Kraj mora biti nakon početka.
error-merge = Ova dva razgovora ne mogu se spojiti. Jedan je dogovoreni poziv ili je već spojen. Odaberite drugi.
error-merge-region = Razgovori pohranjeni u različitim regijama ne mogu se spojiti. Odgovorite na svaki zasebno.
error-addressee = Navedite adresu e-pošte, telefonski broj ili oznaku kupca.
error-hold = Napišite zašto se to mora čuvati.
    .familiar = Napiši zašto se to mora čuvati.
error-zone = Ne prepoznajemo tu vremensku zonu. Primjer: Europe/Berlin.
error-locale = Ovo nije oznaka jezika. Primjeri: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ja sam osoba, a ne program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Spremljeno. Poslat će se nakon ponovne prijave.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Ne prepoznajemo ovo web-mjesto
problem-site-detail = Provjerite adresu ili naziv web-mjesta u oznaci script.
    .familiar = Provjeri adresu ili naziv web-mjesta u oznaci script.
problem-page = Stranica nije pronađena
problem-page-detail = Možda je premještena. Potražite je u centru za pomoć ili nam pišite.
    .familiar = Možda je premještena. Potraži je u centru za pomoć ili nam piši.
problem-article = Članak nije pronađen
problem-article-detail = Možda je zamijenjen. Potražite ga u centru za pomoć ili nam pišite.
    .familiar = Možda je zamijenjen. Potraži ga u centru za pomoć ili nam piši.
problem-request = Ne možemo otvoriti ovu stranicu
problem-request-detail = Provjerite broj upita i pristupni kod: jedno od toga nije točno.
    .familiar = Provjeri broj upita i pristupni kod: jedno od toga nije točno.
problem-conversation = Ne postoji razgovor s ovim brojem ili pripada drugom timu.
problem-gone = Ovo je izbrisano
problem-gone-detail = Ono što šaljete pripada nečemu što je u međuvremenu izbrisano. Ako i dalje trebate pomoć, pišite nam ponovno.
    .familiar = Ono što šalješ pripada nečemu što je u međuvremenu izbrisano. Ako i dalje trebaš pomoć, piši nam ponovno.
problem-held = To se sada ne može izbrisati
problem-held-detail = Zakon nas zasad obvezuje da to čuvamo. Pitajte nas ako želite znati više.
    .familiar = Zakon nas zasad obvezuje da to čuvamo. Pitaj nas ako želiš znati više.
problem-invalid = Nešto treba ispraviti
problem-invalid-detail = Pogledajte označena polja.
    .familiar = Pogledaj označena polja.
problem-json = Ovo nismo mogli pročitati
problem-json-detail = Sadržaj mora biti ispravan JSON ili obrazac.
problem-media = Ova se vrsta sadržaja ne prihvaća
problem-media-detail = Pošaljite JSON ili obrazac.
    .familiar = Pošalji JSON ili obrazac.
problem-large = Sadržaj je prevelik
# $max (Number) kilobytes
problem-large-detail = Može se poslati najviše { $max } KB. Skratite tekst i pokušajte ponovno.
    .familiar = Može se poslati najviše { $max } KB. Skrati tekst i pokušaj ponovno.
problem-origin = Ova stranica ne smije slati zahtjeve
problem-origin-detail = Otvorite centar za pomoć iz same trgovine i pokušajte ponovno.
    .familiar = Otvori centar za pomoć iz same trgovine i pokušaj ponovno.
problem-method = Ovo ovdje ne radi
problem-method-detail = Adresa postoji, ali ne prima ovakve zahtjeve.
problem-key = Ovo je već poslano s drugim sadržajem
problem-key-detail = Ponovno učitajte obrazac i pošaljite ga još jednom.
    .familiar = Ponovno učitaj obrazac i pošalji ga još jednom.
problem-key-bad = Neispravan Idempotency-Key
problem-key-bad-detail = Upotrijebite od 1 do 200 vidljivih ASCII znakova.
    .familiar = Upotrijebi od 1 do 200 vidljivih ASCII znakova.
problem-token = Za ovo je potrebna prijava
problem-token-detail = Pošaljite operaterov token kao „Authorization: Bearer …”.
    .familiar = Pošalji operaterov token kao „Authorization: Bearer …”.
problem-call = Na ovakav zahtjev ne možemo odgovoriti
query-team = Nema takvog tima.
query-day = Dan mora biti datum. Primjer: 2026-11-23.
query-cursor = Ovaj pokazivač nije iz prethodnog odgovora.
query-filter = Ovaj se popis ne može filtrirati po toj vrijednosti. Odaberite jednu od ponuđenih vrijednosti.
query-person = Navedite phone ili customer.
query-whom = Navedite o čijim se podacima radi, točno jednim od: email, phone, customer.
# $max (Number) characters
query-reason = Nedostaje razlog koji će posjetitelj pročitati. Najveća duljina: { $max }.
problem-slot = Ovaj termin više nije slobodan
problem-slot-detail = Odaberite drugi. Upisani podaci još su ovdje.
    .familiar = Odaberi drugi. Upisani podaci još su ovdje.
problem-call-fixed = Ovaj se poziv više ne može promijeniti
problem-call-fixed-detail = Termin poziva je prošao ili je poziv otkazan. Možete dogovoriti novi.
    .familiar = Termin poziva je prošao ili je poziv otkazan. Možeš dogovoriti novi.
problem-forbidden = Nemate ovlasti za to
    .familiar = Nemaš ovlasti za to
problem-forbidden-detail = Obratite se administratoru u svojem timu.
    .familiar = Obrati se administratoru u svojem timu.
problem-missing = Ovo više ne postoji
problem-missing-detail = U međuvremenu je uklonjeno. Ponovno učitajte popis.
    .familiar = U međuvremenu je uklonjeno. Ponovno učitaj popis.
problem-address = Ova je adresa zauzeta
problem-address-detail = Tu e-mail adresu već ima netko iz vašeg tima.
    .familiar = Tu e-mail adresu već ima netko iz tvojeg tima.
problem-admin = Ovo je jedini administrator
problem-admin-detail = Najprije dodijelite administratorske ovlasti nekom drugom.
    .familiar = Najprije dodijeli administratorske ovlasti nekom drugom.
problem-newer = Napisano je nešto novo
problem-newer-detail = Pročitajte što je u međuvremenu napisano, a zatim ponovno pošaljite svoj tekst.
    .familiar = Pročitaj što je u međuvremenu napisano, a zatim ponovno pošalji svoj tekst.
problem-rating = Ovo se još ne može ocijeniti
problem-rating-detail = Ocijeniti se može kad je upit riješen.
problem-rating-fixed = Ovaj se odgovor više ne može promijeniti
problem-rating-fixed-detail = Odgovori se mogu mijenjati u roku od jednog dana.
problem-callbacks = Ovdje se poziv ne može dogovoriti
problem-callbacks-detail = Pišite nam ili nam se javite drugim putem.
    .familiar = Piši nam ili nam se javi drugim putem.
problem-bookings = Previše dogovorenih poziva
problem-bookings-detail = Već ste dogovorili onoliko poziva koliko ih jedna osoba može dogovoriti. Otkažite neki, pričekajte da neki prođe ili nam pišite.
    .familiar = Već imaš onoliko poziva koliko ih jedna osoba može dogovoriti. Otkaži neki, pričekaj da neki prođe ili nam piši.
problem-limit = Previše poruka u kratkom vremenu
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ništa nije izgubljeno. Pokušajte ponovno za { $minutes } minutu ili nam se javite drugim putem.
        [few] Ništa nije izgubljeno. Pokušajte ponovno za { $minutes } minute ili nam se javite drugim putem.
       *[other] Ništa nije izgubljeno. Pokušajte ponovno za { $minutes } minuta ili nam se javite drugim putem.
    }
    .familiar =
        { $minutes ->
            [one] Ništa nije izgubljeno. Pokušaj ponovno za { $minutes } minutu ili nam se javi drugim putem.
            [few] Ništa nije izgubljeno. Pokušaj ponovno za { $minutes } minute ili nam se javi drugim putem.
           *[other] Ništa nije izgubljeno. Pokušaj ponovno za { $minutes } minuta ili nam se javi drugim putem.
        }
problem-identity = Ne možemo utvrditi tko ste
    .familiar = Ne možemo utvrditi tko si
problem-identity-detail = Ponovno se prijavite u trgovinu, osvježite stranicu i pokušajte još jednom.
    .familiar = Ponovno se prijavi u trgovinu, osvježi stranicu i pokušaj još jednom.
problem-challenge = Nismo mogli potvrditi da ste stvarna osoba
    .familiar = Nismo mogli potvrditi da si stvarna osoba
problem-challenge-detail = Pokušajte ponovno ili nam se javite drugim putem. Upisani podaci još su ovdje.
    .familiar = Pokušaj ponovno ili nam se javi drugim putem. Upisani podaci još su ovdje.
problem-store = Trenutačno ovo ne možemo spremiti
problem-store-detail = Ništa nije izgubljeno: tekst je još u obrascu. Pokušajte ponovno za koji trenutak ili nam se javite drugim putem.
    .familiar = Ništa nije izgubljeno: tekst je još u obrascu. Pokušaj ponovno za koji trenutak ili nam se javi drugim putem.
problem-server = Kod nas je nešto pošlo po zlu
problem-server-detail = Pokušajte ponovno za koji trenutak.
    .familiar = Pokušaj ponovno za koji trenutak.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Prijava
enter-intro = Ova poveznica vrijedi za jednu prijavu.
enter-spent = Ova poveznica više ne vrijedi: već je iskorištena ili je istekla. Zatražite novu od administratora u svojem timu.
enter-none = Niste prijavljeni. Otvorite poveznicu koju vam pošalje administrator iz vašeg tima.
enter-unknown = Nitko u ovom timu nema tu adresu e-pošte.
enter-failed = Prijava nije uspjela.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Upit { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Odgovor: { $name }
mail-reply = Odgovori na ovu poruku stižu nama.
# Below the answer; links follow, or the names of the files alone
mail-files = Datoteke uz ovaj odgovor:
# $date (Text) such as 29 December 2026
mail-files-until = Poveznice na datoteke vrijede do { $date }.
# An address follows
mail-open = Cijeli se razgovor otvara pristupnim kodom:
# $brand (Text) the shop’s name
mail-footer = Ovu poruku šalje { $brand } jer je ova adresa navedena u upitu.
# Before the question how it was. $reference (Text) as above
mail-done = Upit { $reference } je riješen.
# To the team: the subject. $reference (Text) as above
mail-notice = Novi upit { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Vaš poziv { $reference }
    .familiar = Tvoj poziv { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Termin poziva je promijenjen. Novi termin: { $when }.
# $when (Text) as above
mail-call-cancelled = Poziv je otkazan: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Za ažuriranje kalendara otvorite priloženu datoteku.
    .familiar = Za ažuriranje kalendara otvori priloženu datoteku.
# An address follows
mail-call-open = Pristupnim kodom možete promijeniti termin poziva ili ga otkazati:
    .familiar = Pristupnim kodom možeš promijeniti termin poziva ili ga otkazati:
# $brand (Text) the shop’s name
mail-call-footer = Ovu poruku šalje { $brand } jer je ova adresa navedena pri dogovaranju poziva.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Novi poziv { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Promijenjen termin poziva { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Otkazan poziv { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotografije ili PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ili PDF, svaki do { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = „{ $name }” se ne može poslati. Mogu se poslati fotografije (JPEG, PNG, WebP, GIF) i PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }” je prevelik. Datoteka može imati najviše { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }” ima previše piksela. Slika može imati najviše { $max } megapiksela.
# $name (Text) what the file is called
error-file-broken = „{ $name }” je prazan ili oštećen i ne može se poslati.
# $max (Number) files
error-files-many = Previše datoteka odjednom. Najviše za jednu poruku: { $max }.
error-files-full = U ovom razgovoru više nema mjesta za datoteke. U novom upitu ima.
error-files-day = U ovom razgovoru danas više nema mjesta za datoteke. Sutra će ga opet biti.
error-file-gone = Jedna datoteka više nije dostupna. Treba je ponovno odabrati.
# $max (Number) megabytes
error-files-large = Datoteke su zajedno prevelike. U jednu poruku stane najviše { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Vaši podaci
own-export = Preuzmi kopiju
own-files = Spremite i datoteke: poveznice u kopiji vrijede jedan dan.
    .familiar = Spremi i datoteke: poveznice u kopiji vrijede jedan dan.
own-erase = Izbriši ovaj razgovor
own-sure = Doista izbrisati? To se ne može vratiti.
own-yes = Da, izbriši
own-erased = Izbrisano. Broj potvrde: { $receipt }
own-pending = Izbrisat će se čim spremište odgovori. Broj potvrde: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Obavijesti
notices-dismiss = Sakrij obavijest
kept-what = Samo se u ovom pregledniku čuvaju: skice, poruke koje čekaju slanje, pristupni kodovi i skrivene obavijesti.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Izbriši iz ovog preglednika
kept-sure = Zaista izbrisati? Bez pristupnog koda upit se ovdje više ne može otvoriti. Što čeka, neće se poslati.
