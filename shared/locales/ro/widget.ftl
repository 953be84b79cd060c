### Romanian: polite plural (dumneavoastră), “tu” in .familiar, also on buttons that are verbs; „…” as quotation marks; ș and ț with comma below.
### A help article is “articol de ajutor”, because “articol” alone can be merchandise in a shop; “articol” only where the article itself is in view.
### Request: solicitare; reference: număr de referință; access code: cod de acces.

## The launcher, and what surrounds every view

launcher-label = Ajutor
launcher-offline = Fără conexiune
home-title = Cu ce vă putem ajuta?
    .familiar = Cu ce te putem ajuta?
nav-home = Centrul de ajutor
language-label = Limba
language-change = Schimbați
    .familiar = Schimbă
loading = Se încarcă…
network-error = Nu a funcționat. Verificați conexiunea și încercați din nou.
    .familiar = Nu a funcționat. Verifică conexiunea și încearcă din nou.

## Home

search-label = Căutați un răspuns
    .familiar = Caută un răspuns
search-button = Căutați
    .familiar = Caută
articles-heading = Bine de știut
subjects-heading = Subiecte
contact-heading = Contactați-ne
    .familiar = Contactează-ne
requests-heading = Solicitările dumneavoastră
    .familiar = Solicitările tale
requests-unread = Răspuns nou
request-find = Găsiți o solicitare
    .familiar = Găsește o solicitare

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prețuri și plată
paying-currency = Monedă
paying-methods = Modalități de plată
payment-card = card
payment-sepa = debitare directă SEPA
payment-transfer = transfer bancar
payment-invoice = factură
payment-cod = ramburs
payment-konbini = plată la un konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Sunați-ne
    .familiar = Sună-ne
channel-email = Trimiteți un e-mail
    .familiar = Trimite un e-mail
channel-message = Scrieți-ne
    .familiar = Scrie-ne
channel-callback = Programați un apel
    .familiar = Programează un apel
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Ajutor suplimentar

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Niciun rezultat pentru „{ $query }”
        [one] { $count } articol de ajutor pentru „{ $query }”
        [few] { $count } articole de ajutor pentru „{ $query }”
       *[other] { $count } de articole de ajutor pentru „{ $query }”
    }
results-ask = Ce căutați?
    .familiar = Ce cauți?
results-hint = Încercați alte cuvinte sau scrieți-ne.
    .familiar = Încearcă alte cuvinte sau scrie-ne.
# $wanted, $shown (Text) names of languages
results-fallback = Niciun rezultat în { $wanted }. Aceste articole de ajutor sunt în { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Articolul nu există încă în { $wanted }. Iată-l în { $shown }.
# $date (Text) a day
article-updated = Actualizat la { $date }
article-question = V-a ajutat acest articol?
    .familiar = Te-a ajutat acest articol?
article-yes = Da
article-no = Nu
article-thanks = Ne bucurăm. Vă mulțumim.
    .familiar = Ne bucurăm. Îți mulțumim.
article-missing = Ce a lipsit?
article-sorry = Ne pare rău. Scrieți-ne și vă ajutăm.
    .familiar = Ne pare rău. Scrie-ne și te ajutăm.
article-related = Pe același subiect

## Contact form

contact-title = Scrieți-ne
    .familiar = Scrie-ne
contact-intro = Spuneți-ne cu ce vă putem ajuta. Primiți un număr de referință și puteți reveni oricând la solicitare.
    .familiar = Spune-ne cu ce te putem ajuta. Primești un număr de referință și poți reveni oricând la solicitare.
field-message = Mesaj
field-name = Nume
field-email = E-mail
field-phone = Telefon
field-order = Numărul comenzii
contact-topic = Despre ce este vorba?
field-optional = opțional
contact-send = Trimiteți
    .familiar = Trimite
contact-sending = Se trimite…
contact-network-error = Nu știm dacă mesajul a ajuns, dar este încă aici. Verificați conexiunea și încercați din nou.
    .familiar = Nu știm dacă mesajul a ajuns, dar este încă aici. Verifică conexiunea și încearcă din nou.
contact-other-ways = Alte modalități de contact
contact-suggestions = Poate că răspunsul este deja aici
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Răspundem în { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Deschis până la ora { $time }
       *[date] Deschis până { $time }
    }
availability-open-always = Deschis non-stop
availability-closed =
    { $kind ->
        [time] Deschidem la ora { $time }
       *[date] Deschidem { $time }
    }
availability-closed-long = Închis deocamdată
availability-unknown = Programul de azi poate varia
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, ora dumneavoastră locală ({ $city })
    .familiar = { $time }, ora ta locală ({ $city })
hours-title = Program de lucru
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = La ora dumneavoastră locală: { $city }, { $offset }
    .familiar = La ora ta locală: { $city }, { $offset }
hours-closed = Închis
hours-all-day = Deschis 24 de ore
# Hours with an open end. $from (Text) time of day
hours-from = de la { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nu este sigur
# Instead of whether somebody is there. $note (Text) as above
availability-note = În acest moment: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Răspundem până la ora { $time }.
       *[date] Răspundem până { $time }.
    }

## Booking a call

callback-title = Programați un apel
    .familiar = Programează un apel
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Alegeți un interval și vă sunăm. Apelul durează cel mult { $minutes } minut.
        [few] Alegeți un interval și vă sunăm. Apelul durează cel mult { $minutes } minute.
       *[other] Alegeți un interval și vă sunăm. Apelul durează cel mult { $minutes } de minute.
    }
    .familiar =
        { $minutes ->
            [one] Alege un interval și te sunăm. Apelul durează cel mult { $minutes } minut.
            [few] Alege un interval și te sunăm. Apelul durează cel mult { $minutes } minute.
           *[other] Alege un interval și te sunăm. Apelul durează cel mult { $minutes } de minute.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Fusul dumneavoastră orar: { $city }, { $offset }
    .familiar = Fusul tău orar: { $city }, { $offset }
callback-zone-change = Schimbați fusul orar
    .familiar = Schimbă fusul orar
callback-times = Ora apelului
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } interval
        [few] { $count } intervale
       *[other] { $count } de intervale
    }
callback-none = Momentan nu există intervale libere. Scrieți-ne și găsim unul.
    .familiar = Momentan nu există intervale libere. Scrie-ne și găsim unul.
callback-phone = La ce număr vă sunăm?
    .familiar = La ce număr te sunăm?
callback-note = Despre ce este vorba?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Trimitem confirmarea la această adresă, împreună cu un fișier pentru calendar.
callback-book = Programați apelul
    .familiar = Programează apelul
callback-booking = Se programează…
callback-network-error = Nu știm dacă apelul a fost programat, dar ce ați scris este încă aici. Verificați conexiunea și încercați din nou. Apelul nu va fi programat de două ori.
    .familiar = Nu știm dacă apelul a fost programat, dar ce ai scris este încă aici. Verifică conexiunea și încearcă din nou. Apelul nu va fi programat de două ori.
callback-alternatives = Intervale libere apropiate de cel ales
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Apelul este programat: { $when }. Numărul de programare este { $reference }.

## A booked call

call-title = Apelul dumneavoastră
    .familiar = Apelul tău
call-status-booked = Programat
call-status-cancelled = Anulat
call-status-past = Ora acestui apel a trecut
call-when = Data și ora
call-number = Vă sunăm la
    .familiar = Te sunăm la
call-reason = Motivul anulării
call-move = Alegeți alt interval
    .familiar = Alege alt interval
call-move-title = Reprogramați apelul
    .familiar = Reprogramează apelul
call-move-button = Reprogramați apelul
    .familiar = Reprogramează apelul
call-moving = Se reprogramează…
call-move-network-error = Nu știm dacă apelul a fost reprogramat. Verificați conexiunea și încercați din nou.
    .familiar = Nu știm dacă apelul a fost reprogramat. Verifică conexiunea și încearcă din nou.
call-cancel = Anulați apelul
    .familiar = Anulează apelul
call-cancel-question = Doriți să anulați acest apel?
    .familiar = Vrei să anulezi acest apel?
call-calendar = Adăugați în calendar
    .familiar = Adaugă în calendar
call-file = Fișier de calendar (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Apel cu { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Vă sunăm la { $phone }. Număr de programare: { $reference }
    .familiar = Te sunăm la { $phone }. Număr de programare: { $reference }
call-reference = Număr de programare
call-keep = Păstrați-le pe amândouă: cu ele reprogramați sau anulați apelul pe orice dispozitiv.
    .familiar = Păstrează-le pe amândouă: cu ele reprogramezi sau anulezi apelul pe orice dispozitiv.

## Choosing a time zone

zones-title = Alegeți fusul orar
    .familiar = Alege fusul orar
zones-search = Oraș
zones-none = Nu găsim acest oraș. Încercați un oraș mai mare din apropiere.
    .familiar = Nu găsim acest oraș. Încearcă un oraș mai mare din apropiere.

## Request

request-title = Am primit mesajul dumneavoastră
    .familiar = Am primit mesajul tău
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Numărul de referință este { $reference }. Vă vom răspunde.
    .familiar = Numărul de referință este { $reference }. Îți vom răspunde.
request-status-open = În așteptarea răspunsului nostru
request-status-answered = Răspuns trimis
request-status-resolved = Solicitare încheiată
request-next = Răspunsul nostru va apărea aici.
# The heading once somebody has answered
request-conversation = Conversația dumneavoastră cu noi
    .familiar = Conversația ta cu noi
# Label of the field in which the visitor writes back
reply-message = Mesajul dumneavoastră
    .familiar = Mesajul tău
request-reference = Număr de referință
request-code = Cod de acces
request-keep = Păstrați-le pe amândouă: cu ele redeschideți această solicitare pe orice dispozitiv.
    .familiar = Păstrează-le pe amândouă: cu ele redeschizi această solicitare pe orice dispozitiv.
request-you = Dumneavoastră
    .familiar = Tu
request-team = Echipa noastră
# While both are there: above the field, and at the customer's own last message.
live-typing = Se scrie un răspuns…
live-here = Suntem aici acum
# $names: the first names of some of them, as a list.
live-here-names = Aici acum: { $names }
live-sent = Trimis
live-read = Citit
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Ne cerem scuze pentru așteptare: momentan nu este nimeni liber.
live-later-mail = Răspunsul va fi trimis și prin e-mail la { $address }.
live-handed = Echipa noastră tocmai a închis. De aici continuă colegii care sunt încă disponibili.
# A box to tick.
live-sound = Sunet pentru mesaje noi
# A button above a long conversation.
request-earlier = Mesaje anterioare
lookup-title = Găsiți o solicitare
    .familiar = Găsește o solicitare
lookup-intro = Ați primit un număr de referință și un cod de acces când ne-ați scris.
    .familiar = Ai primit un număr de referință și un cod de acces când ne-ai scris.
lookup-open = Deschideți
    .familiar = Deschide

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Cum a fost ajutorul nostru?
rating-csat-1 = Slab
rating-csat-2 = Nu prea bun
rating-csat-3 = Acceptabil
rating-csat-4 = Bun
rating-csat-5 = Foarte bun
rating-ces = Cât de ușor a fost să primiți ajutor?
    .familiar = Cât de ușor a fost să primești ajutor?
rating-ces-1 = Foarte greu
rating-ces-2 = Greu
rating-ces-3 = Nici ușor, nici greu
rating-ces-4 = Ușor
rating-ces-5 = Foarte ușor
rating-nps = Cât de probabil este să ne recomandați?
    .familiar = Cât de probabil este să ne recomanzi?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Deloc probabil
rating-nps-high = Foarte probabil
rating-comment = Ce ar trebui să știm?
rating-skip = Fără răspuns
rating-thanks = Mulțumim pentru răspuns.
rating-change = Răspunsul poate fi schimbat timp de o zi.

## What is kept while there is no connection

outbox-waiting = Mesajul este salvat. Va fi trimis când revine conexiunea.
outbox-take-back = Retrageți mesajul
    .familiar = Retrage mesajul
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Mesajul a fost trimis. Numărul de referință este { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Centrul de ajutor nu poate fi afișat acum. Ne puteți contacta aici:
    .familiar = Centrul de ajutor nu poate fi afișat acum. Ne poți contacta aici:

## The public help centre, where views are pages of their own

centre-skip = Salt la conținut
centre-languages = Alte limbi
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Toate articolele ({ $count })
# Above the list of an article’s parts
centre-contents = Pe această pagină
centre-markets = Țară sau regiune

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Scrieți mai întâi un mesaj.
    .familiar = Scrie mai întâi un mesaj.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Textul este prea lung. Poate avea cel mult { $max } caracter.
        [few] Textul este prea lung. Poate avea cel mult { $max } caractere.
       *[other] Textul este prea lung. Poate avea cel mult { $max } de caractere.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Caracterul „{ $character }” nu are ce căuta aici. Ștergeți-l.
    .familiar = Caracterul „{ $character }” nu are ce căuta aici. Șterge-l.
error-email = Aceasta nu este o adresă de e-mail. Forma corectă este nume@example.com.
error-phone = Acesta nu este un număr de telefon. Folosiți cifre, cu prefixul țării: +40 21 123 4567.
    .familiar = Acesta nu este un număr de telefon. Folosește cifre, cu prefixul țării: +40 21 123 4567.
error-phone-missing = Avem nevoie de un număr la care să sunăm.
error-phone-unknown = Acest număr nu poate fi apelat. Verificați-l și începeți cu prefixul țării: +40 21 123 4567.
    .familiar = Acest număr nu poate fi apelat. Verifică-l și începe cu prefixul țării: +40 21 123 4567.
error-start-missing = Alegeți mai întâi un interval.
    .familiar = Alege mai întâi un interval.
error-start = Aceasta nu este o dată cu oră. Exemplu valid: 2026-11-23T09:00:00Z.
error-type = Acest câmp trebuie să conțină text.
error-field = Nu există un asemenea câmp.
error-name = Scrieți un nume de cel mult 120 de caractere.
    .familiar = Scrie un nume de cel mult 120 de caractere.
rating-missing = Lipsește un răspuns.
error-consent = Bifați caseta pentru a vă da acordul.
    .familiar = Bifează caseta pentru a-ți da acordul.
error-consent-new = Textul acordului s-a schimbat. Citiți-l și dați-vă acordul din nou.
    .familiar = Textul acordului s-a schimbat. Citește-l și dă-ți acordul din nou.
error-choice = Alegeți una dintre valorile disponibile.
    .familiar = Alege una dintre valorile disponibile.
error-call-ahead = Acest apel urmează să aibă loc.
error-tags = Pot exista cel mult 20 de etichete, cu cel mult 50 de caractere fiecare.
error-snooze = Alegeți un moment din viitor.
    .familiar = Alege un moment din viitor.
error-times = Sfârșitul trebuie să fie după început.
error-merge = Aceste două conversații nu pot fi unite. Una este un apel programat sau a fost deja unită. Alegeți alta.
error-merge-region = Conversațiile stocate în regiuni diferite nu pot fi unite. Răspundeți la fiecare separat.
error-addressee = Indicați o adresă de e-mail, un număr de telefon sau un ID de client.
error-hold = Scrieți de ce trebuie păstrat.
    .familiar = Scrie de ce trebuie păstrat.
error-zone = Nu cunoaștem acest fus orar. Exemplu valid: Europe/Bucharest.
error-locale = Acesta nu este un cod de limbă. Exemple valide: ro, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Sunt o persoană, nu un program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mesajul este salvat. Va fi trimis după următoarea autentificare.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Nu cunoaștem acest site
problem-site-detail = Verificați adresa sau numele site-ului din eticheta script.
    .familiar = Verifică adresa sau numele site-ului din eticheta script.
problem-page = Nu găsim această pagină
problem-page-detail = Poate a fost mutată. Căutați-o în Centrul de ajutor sau scrieți-ne.
    .familiar = Poate a fost mutată. Caută-o în Centrul de ajutor sau scrie-ne.
problem-article = Nu găsim acest articol de ajutor
problem-article-detail = Poate a fost înlocuit. Căutați-l în Centrul de ajutor sau scrieți-ne.
    .familiar = Poate a fost înlocuit. Caută-l în Centrul de ajutor sau scrie-ne.
problem-request = Nu putem deschide această solicitare
problem-request-detail = Verificați numărul de referință și codul de acces: unul dintre ele nu se potrivește.
    .familiar = Verifică numărul de referință și codul de acces: unul dintre ele nu se potrivește.
problem-conversation = Nu există nicio conversație cu acest număr sau aparține altei echipe.
problem-gone = Acest lucru a fost șters
problem-gone-detail = Ceea ce trimiteți ține de ceva care a fost șters între timp. Dacă mai aveți nevoie de ajutor, scrieți-ne din nou.
    .familiar = Ceea ce trimiți ține de ceva care a fost șters între timp. Dacă mai ai nevoie de ajutor, scrie-ne din nou.
problem-held = Acum nu poate fi șters
problem-held-detail = Deocamdată legea ne obligă să îl păstrăm. Întrebați-ne dacă doriți să aflați mai multe.
    .familiar = Deocamdată legea ne obligă să îl păstrăm. Întreabă-ne dacă vrei să afli mai multe.
problem-invalid = Mai este ceva de corectat
problem-invalid-detail = Verificați câmpurile marcate.
    .familiar = Verifică câmpurile marcate.
problem-json = Conținutul nu a putut fi citit
problem-json-detail = Corpul cererii nu este nici JSON valid, nici formular.
problem-media = Acest tip de conținut nu este acceptat
problem-media-detail = Trimiteți JSON sau un formular.
    .familiar = Trimite JSON sau un formular.
problem-large = Conținutul este prea mare
# $max (Number) kilobytes
problem-large-detail = Se pot trimite cel mult { $max } KB. Scurtați textul și încercați din nou.
    .familiar = Se pot trimite cel mult { $max } KB. Scurtează textul și încearcă din nou.
problem-origin = Această pagină nu are permisiunea de a trimite solicitări
problem-origin-detail = Deschideți Centrul de ajutor direct din magazin și încercați din nou.
    .familiar = Deschide Centrul de ajutor direct din magazin și încearcă din nou.
problem-method = Operațiunea nu este posibilă aici
problem-method-detail = Adresa există, dar nu acceptă acest tip de cerere.
problem-key = Formularul a fost deja trimis cu alt conținut
problem-key-detail = Reîncărcați formularul și trimiteți-l din nou.
    .familiar = Reîncarcă formularul și trimite-l din nou.
problem-key-bad = Antetul Idempotency-Key nu poate fi folosit
problem-key-bad-detail = Folosiți între 1 și 200 de caractere ASCII vizibile.
    .familiar = Folosește între 1 și 200 de caractere ASCII vizibile.
problem-token = Este necesară autentificarea
problem-token-detail = Trimiteți tokenul operatorului ca „Authorization: Bearer …”.
    .familiar = Trimite tokenul operatorului ca „Authorization: Bearer …”.
problem-call = Cererea nu poate fi procesată în această formă
query-team = Nu există o astfel de echipă.
query-day = Ziua trebuie să fie o dată. Exemplu: 2026-11-23.
query-cursor = Acest cursor nu provine dintr-un răspuns anterior.
query-filter = Această listă nu poate fi filtrată după această valoare. Alegeți una dintre valorile disponibile.
query-person = Indicați phone sau customer.
query-whom = Indicați ale cui sunt datele, cu exact unul dintre: email, phone, customer.
# $max (Number) characters
query-reason = Lipsește un motiv, pe care vizitatorul îl va citi. Lungime maximă: { $max }.
problem-slot = Acest interval nu mai este liber
problem-slot-detail = Alegeți altul. Ce ați scris este încă aici.
    .familiar = Alege altul. Ce ai scris este încă aici.
problem-call-fixed = Acest apel nu mai poate fi modificat
problem-call-fixed-detail = Ora a trecut sau apelul a fost anulat. Puteți programa altul.
    .familiar = Ora a trecut sau apelul a fost anulat. Poți programa altul.
problem-forbidden = Nu aveți permisiunea pentru această acțiune
    .familiar = Nu ai permisiunea pentru această acțiune
problem-forbidden-detail = Adresați-vă unui administrator din echipă.
    .familiar = Adresează-te unui administrator din echipă.
problem-missing = Acest element nu mai există
problem-missing-detail = A fost eliminat între timp. Reîncărcați lista.
    .familiar = A fost eliminat între timp. Reîncarcă lista.
problem-address = Această adresă este deja folosită
problem-address-detail = O altă persoană din echipă are această adresă de e-mail.
problem-admin = Nu există alt administrator
problem-admin-detail = Acordați mai întâi drepturi de administrator altei persoane.
    .familiar = Acordă mai întâi drepturi de administrator altei persoane.
problem-newer = S-a scris ceva nou
problem-newer-detail = Citiți ce s-a scris între timp, apoi trimiteți din nou textul.
    .familiar = Citește ce s-a scris între timp, apoi trimite din nou textul.
problem-rating = Încă nu se poate evalua
problem-rating-detail = Evaluarea este posibilă după încheierea solicitării.
problem-rating-fixed = Acest răspuns nu mai poate fi schimbat
problem-rating-fixed-detail = Răspunsurile pot fi schimbate timp de o zi.
problem-callbacks = Aici nu se pot programa apeluri
problem-callbacks-detail = Scrieți-ne sau contactați-ne pe altă cale.
    .familiar = Scrie-ne sau contactează-ne pe altă cale.
problem-bookings = Prea multe apeluri programate
problem-bookings-detail = Aveți deja atâtea apeluri câte poate programa o persoană. Anulați unul, așteptați să treacă unul sau scrieți-ne.
    .familiar = Ai deja atâtea apeluri câte poate programa o persoană. Anulează unul, așteaptă să treacă unul sau scrie-ne.
problem-limit = Prea multe încercări într-un timp scurt
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nu s-a pierdut nimic. Încercați din nou peste { $minutes } minut sau contactați-ne pe altă cale.
        [few] Nu s-a pierdut nimic. Încercați din nou peste { $minutes } minute sau contactați-ne pe altă cale.
       *[other] Nu s-a pierdut nimic. Încercați din nou peste { $minutes } de minute sau contactați-ne pe altă cale.
    }
    .familiar =
        { $minutes ->
            [one] Nu s-a pierdut nimic. Încearcă din nou peste { $minutes } minut sau contactează-ne pe altă cale.
            [few] Nu s-a pierdut nimic. Încearcă din nou peste { $minutes } minute sau contactează-ne pe altă cale.
           *[other] Nu s-a pierdut nimic. Încearcă din nou peste { $minutes } de minute sau contactează-ne pe altă cale.
        }
problem-identity = Nu vă putem confirma identitatea
    .familiar = Nu îți putem confirma identitatea
problem-identity-detail = Autentificați-vă din nou în magazin, reîncărcați pagina și încercați iar.
    .familiar = Autentifică-te din nou în magazin, reîncarcă pagina și încearcă iar.
problem-challenge = Nu am putut verifica dacă sunteți o persoană reală
    .familiar = Nu am putut verifica dacă ești o persoană reală
problem-challenge-detail = Încercați din nou sau contactați-ne pe altă cale. Ce ați scris este încă aici.
    .familiar = Încearcă din nou sau contactează-ne pe altă cale. Ce ai scris este încă aici.
problem-store = Nu putem salva mesajul acum
problem-store-detail = Nu s-a pierdut nimic: textul este încă în formular. Încercați din nou peste câteva clipe sau contactați-ne pe altă cale.
    .familiar = Nu s-a pierdut nimic: textul este încă în formular. Încearcă din nou peste câteva clipe sau contactează-ne pe altă cale.
problem-server = A apărut o problemă la noi
problem-server-detail = Încercați din nou peste câteva clipe.
    .familiar = Încearcă din nou peste câteva clipe.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Autentificare
enter-intro = Acest link permite o singură autentificare.
enter-spent = Acest link nu mai este valabil: a fost deja folosit sau a expirat. Cereți unul nou unui administrator din echipă.
enter-none = Nu sunteți autentificat. Deschideți linkul pe care vi-l trimite un administrator din echipă.
enter-unknown = Nimeni din această echipă nu are această adresă de e-mail.
enter-failed = Autentificarea nu a reușit.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Solicitarea { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Răspuns de la { $name }
mail-reply = Răspunsurile la acest e-mail ajung la noi.
# Below the answer; links follow, or the names of the files alone
mail-files = Fișierele acestui răspuns:
# $date (Text) such as 29 December 2026
mail-files-until = Linkurile către fișiere funcționează până la { $date }.
# An address follows
mail-open = Întreaga conversație se deschide cu codul de acces:
# $brand (Text) the shop’s name
mail-footer = Acest e-mail este trimis de { $brand }, deoarece această adresă a fost indicată în solicitare.
# Before the question how it was. $reference (Text) as above
mail-done = Solicitarea { $reference } este încheiată.
# To the team: the subject. $reference (Text) as above
mail-notice = Solicitare nouă { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Apelul dumneavoastră { $reference }
    .familiar = Apelul tău { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Apelul a fost reprogramat. Noua dată și oră: { $when }.
# $when (Text) as above
mail-call-cancelled = Apelul a fost anulat: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Deschideți fișierul atașat pentru a actualiza calendarul.
    .familiar = Deschide fișierul atașat pentru a actualiza calendarul.
# An address follows
mail-call-open = Apelul poate fi reprogramat sau anulat cu codul de acces:
# $brand (Text) the shop’s name
mail-call-footer = Acest e-mail este trimis de { $brand }, deoarece această adresă a fost indicată la programarea apelului.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Apel nou { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Apel reprogramat { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Apel anulat { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotografii sau PDF-uri
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF sau PDF, fiecare de cel mult { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = „{ $name }” nu poate fi trimis. Se pot trimite fotografii (JPEG, PNG, WebP, GIF) și PDF-uri.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }” este prea mare. Un fișier poate avea cel mult { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }” are prea mulți pixeli. O imagine poate avea cel mult { $max } megapixeli.
# $name (Text) what the file is called
error-file-broken = „{ $name }” este gol sau deteriorat și nu poate fi trimis.
# $max (Number) files
error-files-many = Sunt prea multe fișiere deodată. Numărul maxim pentru un mesaj: { $max }.
error-files-full = În această conversație nu mai este loc pentru fișiere. Într-o solicitare nouă este.
error-files-day = În această conversație nu mai este loc pentru fișiere astăzi. Mâine va fi din nou.
error-file-gone = Un fișier nu mai este disponibil. Trebuie ales din nou.
# $max (Number) megabytes
error-files-large = Fișierele sunt împreună prea mari. Într-un mesaj încap cel mult { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Datele dumneavoastră
    .familiar = Datele tale
own-export = Descărcați o copie
own-files = Salvați și fișierele: linkurile din copie funcționează o zi.
    .familiar = Salvează și fișierele: linkurile din copie funcționează o zi.
own-erase = Ștergeți această conversație
own-sure = Sigur o ștergeți? Nu mai poate fi recuperată.
own-yes = Da, șterge
own-erased = S-a șters. Numărul dovezii: { $receipt }
own-pending = Va fi ștearsă de îndată ce spațiul de stocare răspunde. Numărul dovezii: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Anunțuri
notices-dismiss = Ascunde anunțul
kept-what = Numai în acest browser se păstrează: ciorne, mesaje care așteaptă să fie trimise, coduri de acces și anunțuri ascunse.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Ștergere din acest browser
kept-sure = Sigur se șterge? Fără codul de acces, o solicitare nu mai poate fi deschisă aici. Ce așteaptă nu va fi trimis.
