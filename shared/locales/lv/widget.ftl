### Latvian: jūs in lower case, .familiar with tu. „…” as quotation marks. The category zero covers 0, 10 to 20, 30 and so on, so its texts fit “10 rakstu” as well as “0 rakstu”.
### A help article is raksts, a request is pieteikums (pasūtījums is an order, pieprasījums is what a program sends), its reference is pieteikuma numurs, the code is piekļuves kods. A call is zvans, booked pieteikts; a free time is brīvs laiks. Times come in the nominative, so they stand after a colon.
### Language names come as vācu: the visitor’s own stands before valodā, the others after a colon, because a few are not in the genitive (ivrits).

## The launcher, and what surrounds every view

launcher-label = Palīdzība
launcher-offline = Nav savienojuma
home-title = Kā varam palīdzēt?
nav-home = Palīdzības centrs
language-label = Valoda
language-change = Mainīt
loading = Notiek ielāde…
network-error = Neizdevās. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
    .familiar = Neizdevās. Pārbaudi interneta savienojumu un mēģini vēlreiz.

## Home

search-label = Meklēt atbildi
search-button = Meklēt
articles-heading = Noderīgi zināt
subjects-heading = Tēmas
contact-heading = Sazinieties ar mums
    .familiar = Sazinies ar mums
requests-heading = Jūsu pieteikumi
    .familiar = Tavi pieteikumi
requests-unread = Jauna atbilde
request-find = Atrast pieteikumu

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Cenas un apmaksa
paying-currency = Valūta
paying-methods = Maksāšanas veidi
payment-card = karte
payment-sepa = SEPA tiešais debets
payment-transfer = bankas pārskaitījums
payment-invoice = rēķins
payment-cod = apmaksa piegādes brīdī
payment-konbini = apmaksa konbini veikalā

## Ways to reach a person, where the site gives no name of its own

channel-phone = Piezvanīt
channel-email = Rakstīt e-pastu
channel-message = Rakstīt mums
channel-callback = Pieteikt zvanu
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Papildu palīdzība

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [zero] { $count } rakstu meklējumam „{ $query }”
        [one] { $count } raksts meklējumam „{ $query }”
       *[other] { $count } raksti meklējumam „{ $query }”
    }
results-ask = Ko jūs meklējat?
    .familiar = Ko tu meklē?
results-hint = Pamēģiniet citus vārdus vai rakstiet mums.
    .familiar = Pamēģini citus vārdus vai raksti mums.
# $wanted, $shown (Text) names of languages
results-fallback = Nekas nav atrasts { $wanted } valodā. Šo rakstu valoda: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Šī raksta { $wanted } valodā vēl nav. Teksta valoda: { $shown }.
# $date (Text) a day
article-updated = Atjaunināts: { $date }
article-question = Vai raksts palīdzēja?
article-yes = Jā
article-no = Nē
article-thanks = Prieks dzirdēt. Paldies.
article-missing = Kā pietrūka?
article-sorry = Žēl, ka nepalīdzēja. Rakstiet mums, un mēs palīdzēsim.
    .familiar = Žēl, ka nepalīdzēja. Raksti mums, un mēs palīdzēsim.
article-related = Vēl par šo tēmu

## Contact form

contact-title = Rakstiet mums
    .familiar = Raksti mums
contact-intro = Pastāstiet, kā varam palīdzēt. Saņemsiet numuru un varēsiet atgriezties pie pieteikuma jebkurā laikā.
    .familiar = Pastāsti, kā varam palīdzēt. Saņemsi numuru un varēsi atgriezties pie pieteikuma jebkurā laikā.
field-message = Ziņa
field-name = Vārds
field-email = E-pasts
field-phone = Tālrunis
field-order = Pasūtījuma numurs
contact-topic = Par ko ir runa?
field-optional = nav obligāti
contact-send = Nosūtīt
contact-sending = Notiek sūtīšana…
contact-network-error = Mēs nezinām, vai ziņa ir pienākusi. Teksts ir saglabājies: pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
    .familiar = Mēs nezinām, vai ziņa ir pienākusi. Teksts ir saglabājies: pārbaudi interneta savienojumu un mēģini vēlreiz.
contact-other-ways = Citi saziņas veidi
contact-suggestions = Varbūt atbilde jau ir šeit
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Atbildes valoda: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Strādājam līdz plkst. { $time }
       *[date] Strādājam, darba beigas: { $time }
    }
availability-open-always = Strādājam visu diennakti
availability-closed = Nestrādājam, darba sākums: { $time }
availability-closed-long = Pagaidām nestrādājam
availability-unknown = Šodien darba laiks var atšķirties
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } pēc jūsu laika ({ $city })
    .familiar = { $time } pēc tava laika ({ $city })
hours-title = Darba laiks
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Pēc jūsu laika: { $city }, { $offset }
    .familiar = Pēc tava laika: { $city }, { $offset }
hours-closed = Slēgts
hours-all-day = Visu diennakti
# Hours with an open end. $from (Text) time of day
hours-from = no { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = nav droši zināms
# Instead of whether somebody is there. $note (Text) as above
availability-note = Pašlaik: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Atbildēsim līdz plkst. { $time }.
       *[date] Atbildes termiņš: { $time }.
    }

## Booking a call

callback-title = Pieteikt zvanu
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [zero] Izvēlieties laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtēm.
        [one] Izvēlieties laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtei.
       *[other] Izvēlieties laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtēm.
    }
    .familiar =
        { $minutes ->
            [zero] Izvēlies laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtēm.
            [one] Izvēlies laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtei.
           *[other] Izvēlies laiku, un mēs piezvanīsim. Zvans ilgst līdz { $minutes } minūtēm.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Jūsu laika josla: { $city }, { $offset }
    .familiar = Tava laika josla: { $city }, { $offset }
callback-zone-change = Mainīt laika joslu
callback-times = Zvana laiks
# $count (Number) free times of one day
callback-free =
    { $count ->
        [zero] { $count } brīvu laiku
        [one] { $count } brīvs laiks
       *[other] { $count } brīvi laiki
    }
callback-none = Pašlaik brīvu laiku nav. Rakstiet mums, un mēs laiku atradīsim.
    .familiar = Pašlaik brīvu laiku nav. Raksti mums, un mēs laiku atradīsim.
callback-phone = Uz kuru numuru zvanīt
callback-note = Par ko runāsim?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Uz šo adresi nosūtīsim apstiprinājumu un failu kalendāram.
callback-book = Pieteikt zvanu
callback-booking = Notiek pieteikšana…
callback-network-error = Mēs nezinām, vai zvans ir pieteikts. Teksts ir saglabājies: pārbaudiet interneta savienojumu un mēģiniet vēlreiz. Divreiz zvans netiks pieteikts.
    .familiar = Mēs nezinām, vai zvans ir pieteikts. Teksts ir saglabājies: pārbaudi interneta savienojumu un mēģini vēlreiz. Divreiz zvans netiks pieteikts.
callback-alternatives = Brīvie laiki tuvu izvēlētajam
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Zvans pieteikts: { $when }. Pieteikuma numurs: { $reference }.

## A booked call

call-title = Jūsu zvans
    .familiar = Tavs zvans
call-status-booked = Pieteikts
call-status-cancelled = Atcelts
call-status-past = Šī zvana laiks ir pagājis
call-when = Kad
call-number = Zvanīsim uz numuru
call-reason = Kāpēc nācās atcelt
call-move = Izvēlēties citu laiku
call-move-title = Pārcelt zvanu
call-move-button = Pārcelt zvanu
call-moving = Notiek pārcelšana…
call-move-network-error = Mēs nezinām, vai zvans ir pārcelts. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
    .familiar = Mēs nezinām, vai zvans ir pārcelts. Pārbaudi interneta savienojumu un mēģini vēlreiz.
call-cancel = Atcelt zvanu
call-cancel-question = Vai atcelt šo zvanu?
call-calendar = Pievienot kalendāram
call-file = Kalendāra fails (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Zvans: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Zvanīsim uz { $phone }. Pieteikuma numurs: { $reference }
call-reference = Pieteikuma numurs
call-keep = Saglabājiet numuru un kodu: ar tiem zvanu var pārcelt vai atcelt jebkurā ierīcē.
    .familiar = Saglabā numuru un kodu: ar tiem zvanu var pārcelt vai atcelt jebkurā ierīcē.

## Choosing a time zone

zones-title = Izvēlieties laika joslu
    .familiar = Izvēlies laika joslu
zones-search = Pilsēta
zones-none = Šāda pilsēta nav atrasta. Pamēģiniet lielāku pilsētu tuvumā.
    .familiar = Šāda pilsēta nav atrasta. Pamēģini lielāku pilsētu tuvumā.

## Request

request-title = Esam saņēmuši jūsu ziņu
    .familiar = Esam saņēmuši tavu ziņu
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Pieteikuma numurs: { $reference }. Mēs jums atbildēsim.
    .familiar = Pieteikuma numurs: { $reference }. Mēs tev atbildēsim.
request-status-open = Gaida mūsu atbildi
request-status-answered = Atbildēts
request-status-resolved = Pabeigts
request-next = Mūsu atbilde parādīsies šeit.
# The heading once somebody has answered
request-conversation = Jūsu saruna ar mums
    .familiar = Tava saruna ar mums
# Label of the field in which the visitor writes back
reply-message = Jūsu ziņa
    .familiar = Tava ziņa
request-reference = Pieteikuma numurs
request-code = Piekļuves kods
request-keep = Saglabājiet numuru un kodu: ar tiem pieteikumu var atvērt jebkurā ierīcē.
    .familiar = Saglabā numuru un kodu: ar tiem pieteikumu var atvērt jebkurā ierīcē.
request-you = Jūs
    .familiar = Tu
request-team = Mūsu komanda
# While both are there: above the field, and at the customer's own last message.
live-typing = Tiek rakstīta atbilde…
live-here = Pašlaik esam šeit
# $names: the first names of some of them, as a list.
live-here-names = Pašlaik šeit: { $names }
live-sent = Nosūtīts
live-read = Izlasīts
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Atvainojamies par gaidīšanu: šobrīd neviens nav brīvs.
live-later-mail = Atbilde tiks nosūtīta arī e-pastā uz { $address }.
live-handed = Mūsu komanda tikko beidza darbu. Tālāk turpina kolēģi, kuri vēl ir pieejami.
# A box to tick.
live-sound = Skaņa jaunām ziņām
# A button above a long conversation.
request-earlier = Iepriekšējās ziņas
lookup-title = Atrast pieteikumu
lookup-intro = Pieteikuma numuru un piekļuves kodu saņēmāt, kad mums uzrakstījāt vai pieteicāt zvanu.
    .familiar = Pieteikuma numuru un piekļuves kodu saņēmi, kad mums uzrakstīji vai pieteici zvanu.
lookup-open = Atvērt

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Kā mums izdevās palīdzēt?
rating-csat-1 = Slikti
rating-csat-2 = Ne visai labi
rating-csat-3 = Pieņemami
rating-csat-4 = Labi
rating-csat-5 = Ļoti labi
rating-ces = Cik viegli bija saņemt palīdzību?
rating-ces-1 = Ļoti grūti
rating-ces-2 = Grūti
rating-ces-3 = Vidēji
rating-ces-4 = Viegli
rating-ces-5 = Ļoti viegli
rating-nps = Cik iespējams, ka mūs ieteiksiet?
    .familiar = Cik iespējams, ka mūs ieteiksi?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nemaz nav iespējams
rating-nps-high = Ļoti iespējams
rating-comment = Kas mums būtu jāzina?
rating-skip = Bez atbildes
rating-thanks = Paldies par atbildi.
rating-change = Atbildi var mainīt vienas dienas laikā.

## What is kept while there is no connection

outbox-waiting = Saglabāts. Nosūtīsim, kad būs interneta savienojums.
outbox-take-back = Atcelt sūtīšanu
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Ziņa ir nosūtīta. Pieteikuma numurs: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Palīdzības centrs pašlaik nav pieejams. Ar mums var sazināties šeit:

## The public help centre, where views are pages of their own

centre-skip = Pāriet uz saturu
centre-languages = Citas valodas
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Rādīt visu ({ $count })
# Above the list of an article’s parts
centre-contents = Šajā lapā
centre-markets = Valsts vai reģions

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Vispirms uzrakstiet ziņu.
    .familiar = Vispirms uzraksti ziņu.
# $max (Number) characters
error-too-long =
    { $max ->
        [zero] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīmju.
        [one] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīme.
       *[other] Teksts ir pārāk garš. Ietilpst ne vairāk kā { $max } rakstzīmes.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Rakstzīme “{ $character }” šeit neder. Izdzēsiet to.
    .familiar = Rakstzīme “{ $character }” šeit neder. Izdzēs to.
error-email = Tā nav e-pasta adrese. Piemērs: vards@example.com.
error-phone = Tas nav tālruņa numurs. Ievadiet ciparus ar valsts kodu: +371 12345678.
    .familiar = Tas nav tālruņa numurs. Ievadi ciparus ar valsts kodu: +371 12345678.
error-phone-missing = Vajadzīgs numurs, uz kuru zvanīt.
error-phone-unknown = Uz šo numuru nevar piezvanīt. Pārbaudiet to un sāciet ar valsts kodu: +371 12345678.
    .familiar = Uz šo numuru nevar piezvanīt. Pārbaudi to un sāc ar valsts kodu: +371 12345678.
error-start-missing = Vispirms izvēlieties laiku.
    .familiar = Vispirms izvēlies laiku.
error-start = Tas nav derīgs datums un laiks. Piemērs: 2026-11-23T09:00:00Z.
error-type = Šeit jābūt tekstam.
error-field = Tāda lauka nav.
error-name = Uzrakstiet vārdu vai nosaukumu, ne vairāk kā 120 rakstzīmju.
    .familiar = Uzraksti vārdu vai nosaukumu, ne vairāk kā 120 rakstzīmju.
rating-missing = Trūkst atbildes.
error-consent = Lūdzu, atzīmējiet lodziņu, lai piekristu.
error-consent-new = Piekrišanas teksts ir mainījies. Lūdzu, izlasiet to un piekrītiet vēlreiz.
error-choice = Izvēlieties vienu no piedāvātajām vērtībām.
    .familiar = Izvēlies vienu no piedāvātajām vērtībām.
error-call-ahead = Šis zvans vēl tikai būs.
error-tags = Var būt ne vairāk kā 20 birku, katrā ne vairāk kā 50 rakstzīmju.
error-snooze = Izvēlieties laiku nākotnē.
    .familiar = Izvēlies laiku nākotnē.
error-times = Beigām jābūt pēc sākuma.
error-merge = Šīs divas sarunas nevar apvienot. Viena ir pieteikts zvans vai jau ir apvienota. Izvēlieties citu.
error-merge-region = Sarunas, kas glabājas dažādos reģionos, nevar apvienot. Atbildiet uz katru atsevišķi.
error-addressee = Norādiet e-pasta adresi, tālruņa numuru vai klienta ID.
error-hold = Uzrakstiet, kāpēc tas jāsaglabā.
    .familiar = Uzraksti, kāpēc tas jāsaglabā.
error-zone = Šāda laika josla mums nav zināma. Piemērs: Europe/Berlin.
error-locale = Tas nav valodas kods. Piemēri: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Esmu cilvēks, nevis programma
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Saglabāts. Nosūtīsim pēc nākamās pieteikšanās.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Šī vietne mums nav zināma
problem-site-detail = Pārbaudiet adresi vai vietnes nosaukumu script tagā.
    .familiar = Pārbaudi adresi vai vietnes nosaukumu script tagā.
problem-page = Lapa nav atrasta
problem-page-detail = Iespējams, tā ir pārvietota. Pameklējiet palīdzības centrā vai rakstiet mums.
    .familiar = Iespējams, tā ir pārvietota. Pameklē palīdzības centrā vai raksti mums.
problem-article = Raksts nav atrasts
problem-article-detail = Iespējams, tas ir aizstāts ar citu. Pameklējiet palīdzības centrā vai rakstiet mums.
    .familiar = Iespējams, tas ir aizstāts ar citu. Pameklē palīdzības centrā vai raksti mums.
problem-request = Neizdevās atvērt pieteikumu
problem-request-detail = Pārbaudiet pieteikuma numuru un piekļuves kodu: viens no tiem neder.
    .familiar = Pārbaudi pieteikuma numuru un piekļuves kodu: viens no tiem neder.
problem-conversation = Sarunas ar šādu numuru nav, vai arī tā pieder citai komandai.
problem-gone = Tas ir dzēsts
problem-gone-detail = Tas, ko sūtāt, attiecas uz kaut ko, kas pa šo laiku ir dzēsts. Ja palīdzība joprojām vajadzīga, rakstiet mums no jauna.
    .familiar = Tas, ko sūti, attiecas uz kaut ko, kas pa šo laiku ir dzēsts. Ja palīdzība joprojām vajadzīga, raksti mums no jauna.
problem-held = Pašlaik to nevar dzēst
problem-held-detail = Likums mums pagaidām liek to glabāt. Ja vēlaties uzzināt vairāk, jautājiet mums.
    .familiar = Likums mums pagaidām liek to glabāt. Ja vēlies uzzināt vairāk, jautā mums.
problem-invalid = Kaut kas jāizlabo
problem-invalid-detail = Apskatiet atzīmētos laukus.
    .familiar = Apskati atzīmētos laukus.
problem-json = Neizdevās to nolasīt
problem-json-detail = Saturam jābūt derīgam JSON vai veidlapai.
problem-media = Šāda veida saturs netiek pieņemts
problem-media-detail = Sūtiet JSON vai veidlapu.
    .familiar = Sūti JSON vai veidlapu.
problem-large = Pārāk liels apjoms
# $max (Number) kilobytes
problem-large-detail = Var nosūtīt ne vairāk kā { $max } KB. Saīsiniet tekstu un mēģiniet vēlreiz.
    .familiar = Var nosūtīt ne vairāk kā { $max } KB. Saīsini tekstu un mēģini vēlreiz.
problem-origin = No šīs lapas pieprasījumus sūtīt nevar
problem-origin-detail = Atveriet palīdzības centru no paša veikala un mēģiniet vēlreiz.
    .familiar = Atver palīdzības centru no paša veikala un mēģini vēlreiz.
problem-method = Šeit tas nedarbojas
problem-method-detail = Šāda adrese ir, bet tā nepieņem šādus pieprasījumus.
problem-key = Tas jau ir nosūtīts ar citu saturu
problem-key-detail = Ielādējiet veidlapu no jauna un nosūtiet to vēlreiz.
    .familiar = Ielādē veidlapu no jauna un nosūti to vēlreiz.
problem-key-bad = Nederīgs Idempotency-Key
problem-key-bad-detail = Izmantojiet no 1 līdz 200 redzamām ASCII rakstzīmēm.
    .familiar = Izmanto no 1 līdz 200 redzamām ASCII rakstzīmēm.
problem-token = Vispirms jāpieslēdzas
problem-token-detail = Sūtiet operatora marķieri (token) šādi: „Authorization: Bearer …”.
    .familiar = Sūti operatora marķieri (token) šādi: „Authorization: Bearer …”.
problem-call = Uz šādu pieprasījumu nevar atbildēt
query-team = Tādas komandas nav.
query-day = Dienai jābūt datumam. Piemērs: 2026-11-23.
query-cursor = Šis kursors nav no iepriekšējas atbildes.
query-filter = Šo sarakstu nevar filtrēt pēc šādas vērtības. Izvēlieties vienu no piedāvātajām vērtībām.
query-person = Norādiet phone vai customer.
query-whom = Norādiet, kuras personas dati, tieši ar vienu no: email, phone, customer.
# $max (Number) characters
query-reason = Trūkst iemesla, ko lasīs apmeklētājs. Lielākais garums: { $max }.
problem-slot = Šis laiks vairs nav brīvs
problem-slot-detail = Izvēlieties citu. Teksts ir saglabājies.
    .familiar = Izvēlies citu. Teksts ir saglabājies.
problem-call-fixed = Šo zvanu vairs nevar mainīt
problem-call-fixed-detail = Zvana laiks ir pagājis, vai arī zvans ir atcelts. Var pieteikt jaunu.
problem-forbidden = Jums nav tiesību to darīt
    .familiar = Tev nav tiesību to darīt
problem-forbidden-detail = Vērsieties pie savas komandas administratora.
    .familiar = Vērsies pie savas komandas administratora.
problem-missing = Šī ieraksta vairs nav
problem-missing-detail = Pa šo laiku tas ir dzēsts. Ielādējiet sarakstu no jauna.
    .familiar = Pa šo laiku tas ir dzēsts. Ielādē sarakstu no jauna.
problem-address = Šī adrese jau ir aizņemta
problem-address-detail = Šo e-pasta adresi lieto kāds cits jūsu komandā.
    .familiar = Šo e-pasta adresi lieto kāds cits tavā komandā.
problem-admin = Šis ir vienīgais administrators
problem-admin-detail = Vispirms piešķiriet administratora tiesības kādam citam.
    .familiar = Vispirms piešķir administratora tiesības kādam citam.
problem-newer = Ir uzrakstīts kaut kas jauns
problem-newer-detail = Izlasiet, kas pa šo laiku uzrakstīts, un nosūtiet savu tekstu vēlreiz.
    .familiar = Izlasi, kas pa šo laiku uzrakstīts, un nosūti savu tekstu vēlreiz.
problem-rating = To vēl nevar novērtēt
problem-rating-detail = Novērtēt var, kad pieprasījums ir pabeigts.
problem-rating-fixed = Šo atbildi vairs nevar mainīt
problem-rating-fixed-detail = Atbildes var mainīt vienas dienas laikā.
problem-callbacks = Šeit zvanu pieteikt nevar
problem-callbacks-detail = Rakstiet mums vai sazinieties ar mums citādi.
    .familiar = Raksti mums vai sazinies ar mums citādi.
problem-bookings = Pārāk daudz pieteiktu zvanu
problem-bookings-detail = Jums jau ir tik zvanu, cik viens cilvēks var pieteikt. Atceliet kādu no tiem, pagaidiet, līdz kāds ir noticis, vai rakstiet mums.
    .familiar = Tev jau ir tik zvanu, cik viens cilvēks var pieteikt. Atcel kādu no tiem, pagaidi, līdz kāds ir noticis, vai raksti mums.
problem-limit = Īsā laikā nosūtīts pārāk daudz ziņu
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [zero] Nekas nav pazudis. Mēģiniet vēlreiz pēc { $minutes } minūtēm vai sazinieties ar mums citādi.
        [one] Nekas nav pazudis. Mēģiniet vēlreiz pēc { $minutes } minūtes vai sazinieties ar mums citādi.
       *[other] Nekas nav pazudis. Mēģiniet vēlreiz pēc { $minutes } minūtēm vai sazinieties ar mums citādi.
    }
    .familiar =
        { $minutes ->
            [zero] Nekas nav pazudis. Mēģini vēlreiz pēc { $minutes } minūtēm vai sazinies ar mums citādi.
            [one] Nekas nav pazudis. Mēģini vēlreiz pēc { $minutes } minūtes vai sazinies ar mums citādi.
           *[other] Nekas nav pazudis. Mēģini vēlreiz pēc { $minutes } minūtēm vai sazinies ar mums citādi.
        }
problem-identity = Nevaram noteikt, kas jūs esat
    .familiar = Nevaram noteikt, kas tu esi
problem-identity-detail = No jauna pieslēdzieties veikala vietnē, pārlādējiet lapu un mēģiniet vēlreiz.
    .familiar = No jauna pieslēdzies veikala vietnē, pārlādē lapu un mēģini vēlreiz.
problem-challenge = Neizdevās pārbaudīt, vai esat cilvēks
    .familiar = Neizdevās pārbaudīt, vai esi cilvēks
problem-challenge-detail = Mēģiniet vēlreiz vai sazinieties ar mums citādi. Teksts ir saglabājies.
    .familiar = Mēģini vēlreiz vai sazinies ar mums citādi. Teksts ir saglabājies.
problem-store = Pašlaik to nevaram saglabāt
problem-store-detail = Nekas nav pazudis: teksts joprojām ir veidlapā. Mēģiniet vēlreiz pēc brīža vai sazinieties ar mums citādi.
    .familiar = Nekas nav pazudis: teksts joprojām ir veidlapā. Mēģini vēlreiz pēc brīža vai sazinies ar mums citādi.
problem-server = Mūsu pusē radās kļūda
problem-server-detail = Mēģiniet vēlreiz pēc brīža.
    .familiar = Mēģini vēlreiz pēc brīža.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Pieslēgties
enter-intro = Ar šo saiti var pieslēgties vienu reizi.
enter-spent = Šī saite vairs nav derīga: tā jau ir izmantota vai novecojusi. Palūdziet jaunu savas komandas administratoram.
enter-none = Jūs neesat pieslēdzies. Atveriet saiti, ko jums nosūta komandas administrators.
enter-unknown = Nevienam šajā komandā nav šādas e-pasta adreses.
enter-failed = Pieslēgties neizdevās.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Pieteikums { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Atbilde: { $name }
mail-reply = Atbildes uz šo e-pastu mūs sasniedz.
# Below the answer; links follow, or the names of the files alone
mail-files = Šīs atbildes faili:
# $date (Text) such as 29 December 2026
mail-files-until = Saites uz failiem darbojas līdz šim datumam: { $date }.
# An address follows
mail-open = Visu sarunu var atvērt ar piekļuves kodu:
# $brand (Text) the shop’s name
mail-footer = Šo e-pastu sūta { $brand }, jo šī adrese tika norādīta pieteikumā.
# Before the question how it was. $reference (Text) as above
mail-done = Pieteikums { $reference } ir pabeigts.
# To the team: the subject. $reference (Text) as above
mail-notice = Jauns pieteikums { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Jūsu zvans { $reference }
    .familiar = Tavs zvans { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Jūsu zvans ir pārcelts. Jaunais laiks: { $when }.
    .familiar = Tavs zvans ir pārcelts. Jaunais laiks: { $when }.
# $when (Text) as above
mail-call-cancelled = Jūsu zvans ir atcelts: { $when }.
    .familiar = Tavs zvans ir atcelts: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Atveriet pievienoto failu, lai atjauninātu kalendāru.
    .familiar = Atver pievienoto failu, lai atjauninātu kalendāru.
# An address follows
mail-call-open = Zvanu var pārcelt vai atcelt ar piekļuves kodu:
# $brand (Text) the shop’s name
mail-call-footer = Šo e-pastu sūta { $brand }, jo šī adrese tika norādīta, piesakot zvanu.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Jauns zvans { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Pārcelts zvans { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Atcelts zvans { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotoattēli vai PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF vai PDF, katrs līdz { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } KB
# $name (Text) what the file is called
error-file-kind = Failu „{ $name }” nevar nosūtīt. Var sūtīt fotoattēlus (JPEG, PNG, WebP, GIF) un PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }” ir pārāk liels. Fails drīkst būt līdz { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = Attēlā „{ $name }” ir pārāk daudz pikseļu. Attēlā drīkst būt līdz { $max } megapikseļiem.
# $name (Text) what the file is called
error-file-broken = „{ $name }” ir tukšs vai bojāts, tāpēc to nevar nosūtīt.
# $max (Number) files
error-files-many = Vienā reizē ir pārāk daudz failu. Lielākais skaits vienā ziņojumā: { $max }.
error-files-full = Šajā sarunā failiem vairs nav vietas. Jaunā pieteikumā tā ir.
error-files-day = Šajā sarunā failiem šodien vairs nav vietas. Rīt tā atkal būs.
error-file-gone = Viena faila vairs nav. Tas jāizvēlas vēlreiz.
# $max (Number) megabytes
error-files-large = Faili kopā ir pārāk lieli. Vienā ziņojumā ietilpst līdz { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Jūsu dati
own-export = Lejupielādēt kopiju
own-files = Saglabājiet arī failus: kopijā esošās saites darbojas vienu dienu.
    .familiar = Saglabā arī failus: kopijā esošās saites darbojas vienu dienu.
own-erase = Dzēst šo saraksti
own-sure = Vai tiešām dzēst? To nevarēs atjaunot.
own-yes = Jā, dzēst
own-erased = Izdzēsts. Apliecinājuma numurs: { $receipt }
own-pending = Tiks dzēsts, tiklīdz glabātava atbildēs. Apliecinājuma numurs: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Paziņojumi
notices-dismiss = Paslēpt paziņojumu
kept-what = Tikai šajā pārlūkā glabājas: melnraksti, ziņojumi, kas gaida nosūtīšanu, piekļuves kodi un paslēptie paziņojumi.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Dzēst no šī pārlūka
kept-sure = Tiešām dzēst? Bez piekļuves koda pieteikumu te vairs nevarēs atvērt. Kas gaida, netiks nosūtīts.
