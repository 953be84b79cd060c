### Basque: zu, which is polite to everybody, so there is no .familiar. «…» as quotation marks. Buttons are the bare participle (Bidali, Bilatu), as in Basque interfaces.
### Help articles are “laguntza-artikulu”, because “artikulu” alone is merchandise in a shop. A request is “kontsulta”, because “eskaera” is an order; its reference is “kontsulta-zenbaki”, the access code “sarbide-kode”.
### No case ending ever follows a variable: times stand after a colon, and names of languages (alemana, ingelesa) in brackets or after a colon.

## The launcher, and what surrounds every view

launcher-label = Laguntza
launcher-offline = Konexiorik ez
home-title = Zertan lagun diezazukegu?
nav-home = Laguntza-gunea
language-label = Hizkuntza
language-change = Aldatu
loading = Kargatzen…
network-error = Ez du funtzionatu. Begiratu konexioa eta saiatu berriro.

## Home

search-label = Bilatu laguntzan
search-button = Bilatu
articles-heading = Informazio erabilgarria
subjects-heading = Gaiak
contact-heading = Hitz egin gurekin
requests-heading = Zure kontsultak
requests-unread = Erantzun berria
request-find = Bilatu kontsulta bat

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prezioak eta ordainketa
paying-currency = Moneta
paying-methods = Ordaintzeko moduak
payment-card = txartela
payment-sepa = SEPA helbideratzea
payment-transfer = banku-transferentzia
payment-invoice = faktura
payment-cod = entregan ordaintzea
payment-konbini = konbini dendan ordaintzea

## Ways to reach a person, where the site gives no name of its own

channel-phone = Deitu guri
channel-email = Bidali mezu elektroniko bat
channel-message = Idatzi guri
channel-callback = Erreserbatu dei bat
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Laguntza gehiago

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Ez da ezer aurkitu bilaketa honetarako: «{ $query }»
        [one] Laguntza-artikulu { $count } bilaketa honetarako: «{ $query }»
       *[other] { $count } laguntza-artikulu bilaketa honetarako: «{ $query }»
    }
results-ask = Zeren bila zabiltza?
results-hint = Saiatu beste hitz batzuekin, edo idatzi guri.
# $wanted, $shown (Text) names of languages
results-fallback = Ez da ezer aurkitu hautatutako hizkuntzan ({ $wanted }). Laguntza-artikulu hauen hizkuntza: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Laguntza-artikulu hau ez dago oraindik hautatutako hizkuntzan ({ $wanted }). Testuaren hizkuntza: { $shown }.
# $date (Text) a day
article-updated = Eguneratua: { $date }
article-question = Lagungarria izan da?
article-yes = Bai
article-no = Ez
article-thanks = Pozten gara. Eskerrik asko.
article-missing = Zer falta zen?
article-sorry = Sentitzen dugu. Idatzi eta lagunduko dizugu.
article-related = Gai honi buruz gehiago

## Contact form

contact-title = Idatzi guri
contact-intro = Esan zer behar duzun. Kontsulta-zenbaki bat jasoko duzu, nahi duzunean elkarrizketari berriro heltzeko.
field-message = Mezua
field-name = Izena
field-email = Helbide elektronikoa
field-phone = Telefonoa
field-order = Eskaera-zenbakia
contact-topic = Zeri buruzkoa da?
field-optional = aukerakoa
contact-send = Bidali
contact-sending = Bidaltzen…
contact-network-error = Ez dakigu zure mezua iritsi den. Hementxe dago oraindik: begiratu konexioa eta saiatu berriro.
contact-other-ways = Gurekin harremanetan jartzeko beste bide batzuk
contact-suggestions = Agian hemen dago erantzuna
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Erantzunen hizkuntzak: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Irekita · Itxiera: { $time }
availability-open-always = 24 orduz irekita
availability-closed = Irekiera: { $time }
availability-closed-long = Itxita oraingoz
availability-unknown = Gaur ordutegia alda daiteke
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, zure tokiko ordua ({ $city })
hours-title = Arreta-ordutegia
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Zure tokiko orduan: { $city }, { $offset }
hours-closed = Itxita
hours-all-day = Egun osoan irekita
# Hours with an open end. $from (Text) time of day
hours-from = hasiera: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = berretsi gabe
# Instead of whether somebody is there. $note (Text) as above
availability-note = Une honetan: { $note }
# $time, $kind (Text) as above
contact-answer-by = Gure erantzunaren epea: { $time }.

## Booking a call

callback-title = Erreserbatu dei bat
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Aukeratu ordu bat eta deituko dizugu. Deiak gehienez minutu { $minutes } irauten du.
       *[other] Aukeratu ordu bat eta deituko dizugu. Deiak gehienez { $minutes } minutu irauten du.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Zure ordu-eremua: { $city }, { $offset }
callback-zone-change = Aldatu ordu-eremua
callback-times = Deiaren ordua
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] Ordu libre { $count }
       *[other] { $count } ordu libre
    }
callback-none = Une honetan ez dago ordu librerik. Idatzi eta bilatuko dugu bat.
callback-phone = Zein zenbakitara deituko dizugu?
callback-note = Zeri buruzkoa da?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Helbide honetara bidaliko dugu berrespena, egutegirako fitxategi batekin.
callback-book = Erreserbatu deia
callback-booking = Erreserbatzen…
callback-network-error = Ez dakigu deia erreserbatu den. Idatzi duzuna hementxe dago oraindik: begiratu konexioa eta saiatu berriro. Deia ez da bi aldiz erreserbatuko.
callback-alternatives = Aukeratu duzun ordutik hurbileko ordu libreak
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Zure deia erreserbatuta dago: { $when }. Erreserba-zenbakia: { $reference }.

## A booked call

call-title = Zure deia
call-status-booked = Erreserbatuta
call-status-cancelled = Ezeztatuta
call-status-past = Dei honen ordua igaro da
call-when = Data eta ordua
call-number = Deituko dugun zenbakia
call-reason = Ezeztatzeko arrazoia
call-move = Aukeratu beste ordu bat
call-move-title = Deiaren ordua aldatzea
call-move-button = Aldatu ordua
call-moving = Ordua aldatzen…
call-move-network-error = Ez dakigu deiaren ordua aldatu den. Begiratu konexioa eta saiatu berriro.
call-cancel = Ezeztatu deia
call-cancel-question = Dei hau ezeztatu nahi duzu?
call-calendar = Gehitu egutegira
call-file = Egutegi-fitxategia (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Deia: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Deituko dugun zenbakia: { $phone }. Erreserba-zenbakia: { $reference }
call-reference = Erreserba-zenbakia
call-keep = Gorde zenbakia eta kodea: haiekin, deiaren ordua aldatu edo deia ezeztatu ahal izango duzu edozein gailutan.

## Choosing a time zone

zones-title = Aukeratu zure ordu-eremua
zones-search = Hiria
zones-none = Ez dugu hiri hori aurkitu. Saiatu inguruko hiri handiago batekin.

## Request

request-title = Zure mezua jaso dugu
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Zure kontsulta-zenbakia: { $reference }. Zurekin harremanetan jarriko gara.
request-status-open = Gure erantzunaren zain
request-status-answered = Erantzunda
request-status-resolved = Ebatzita
request-next = Gure erantzuna hemen agertuko da.
# The heading once somebody has answered
request-conversation = Gurekin duzun elkarrizketa
# Label of the field in which the visitor writes back
reply-message = Zure mezua
request-reference = Kontsulta-zenbakia
request-code = Sarbide-kodea
request-keep = Gorde zenbakia eta kodea: haiekin, kontsulta hau berriro ireki ahal izango duzu edozein gailutan.
request-you = Zu
request-team = Gure taldea
# While both are there: above the field, and at the customer's own last message.
live-typing = Erantzuna idazten…
live-here = Orain hemen gaude
# $names: the first names of some of them, as a list.
live-here-names = Orain hemen: { $names }
live-sent = Bidalita
live-read = Irakurrita
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Barkatu itxaronaldia: une honetan ez dago inor libre.
live-later-mail = Erantzuna { $address } helbidera ere bidaliko dugu, posta elektronikoz.
live-handed = Gure taldeak lana amaitu berri du. Oraindik hemen dauden lankideek jarraituko dute.
# A box to tick.
live-sound = Soinua mezu berrietarako
# A button above a long conversation.
request-earlier = Aurreko mezuak
lookup-title = Bilatu kontsulta bat
lookup-intro = Guri idaztean, kontsulta-zenbaki bat eta sarbide-kode bat jaso zenituen.
lookup-open = Ireki

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Zer iruditu zaizu gure laguntza?
rating-csat-1 = Txarra
rating-csat-2 = Ez oso ona
rating-csat-3 = Onargarria
rating-csat-4 = Ona
rating-csat-5 = Oso ona
rating-ces = Erraza izan da laguntza lortzea?
rating-ces-1 = Oso zaila
rating-ces-2 = Zaila
rating-ces-3 = Ez erraza ez zaila
rating-ces-4 = Erraza
rating-ces-5 = Oso erraza
rating-nps = Zer probabilitate dago gu gomendatzeko?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Oso txikia
rating-nps-high = Oso handia
rating-comment = Zer jakin beharko genuke?
rating-skip = Nahiago dut ez esan
rating-thanks = Eskerrik asko erantzuteagatik.
rating-change = Erantzuna egun batez alda daiteke.

## What is kept while there is no connection

outbox-waiting = Mezua gorde da. Konexioa berreskuratzean bidaliko da.
outbox-take-back = Ezeztatu bidalketa
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Zure mezua bidali da. Kontsulta-zenbakia: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Une honetan ezin dugu laguntza-gunea erakutsi. Hemen jar zaitezke gurekin harremanetan:

## The public help centre, where views are pages of their own

centre-skip = Joan edukira
centre-languages = Beste hizkuntza batzuk
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Erakutsi guztiak ({ $count })
# Above the list of an article’s parts
centre-contents = Orri honetan
centre-markets = Herrialdea edo eskualdea

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Idatzi mezu bat lehenengo.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Testua luzeegia da. Gehienez karaktere { $max } izan dezake.
       *[other] Testua luzeegia da. Gehienez { $max } karaktere izan ditzake.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = «{ $character }» karakterea ezin da hemen egon. Kendu.
error-email = Helbide elektroniko hau ez da baliozkoa. Honelakoa izan behar du: izena@example.com.
error-phone = Telefono-zenbaki hau ez da baliozkoa. Idatzi zifrak, herrialdearen aurrezenbakiarekin: +34 612 345 678.
error-phone-missing = Zenbaki bat behar dugu deitzeko.
error-phone-unknown = Ezin da zenbaki honetara deitu. Begiratu zenbakia eta hasi herrialdearen aurrezenbakiarekin: +34 612 345 678.
error-start-missing = Aukeratu ordu bat lehenengo.
error-start = Data eta ordu hau ez da baliozkoa. Adibidea: 2026-11-23T09:00:00Z.
error-type = Eremu honek testua izan behar du.
error-field = Ez dago horrelako eremurik.
error-name = Idatzi gehienez 120 karaktereko izen bat.
rating-missing = Erantzun bat falta da.
error-consent = Markatu laukia adostasuna emateko.
error-consent-new = Adostasunaren testua aldatu da. Irakurri eta onartu berriro.
error-choice = Aukeratu eskainitako balioetako bat.
error-call-ahead = Dei hau oraindik egin gabe dago.
error-tags = Gehienez 20 etiketa egon daitezke, bakoitza gehienez 50 karakterekoa.
error-snooze = Aukeratu etorkizuneko une bat.
error-times = Amaierak hasieraren ondoren izan behar du.
error-merge = Bi elkarrizketa hauek ezin dira bateratu. Bata dei erreserbatu bat da, edo lehendik bateratuta dago. Aukeratu beste bat.
error-merge-region = Eskualde desberdinetan gordetako elkarrizketak ezin dira bateratu. Erantzun bakoitzari bere aldetik.
error-addressee = Eman helbide elektroniko bat, telefono-zenbaki bat edo bezeroaren identifikatzaile bat.
error-hold = Idatzi zergatik gorde behar den.
error-zone = Ez dugu ordu-eremu hau ezagutzen. Adibidea: Europe/Madrid.
error-locale = Hau ez da hizkuntza-etiketa bat. Adibideak: eu, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Pertsona bat naiz, ez programa bat
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mezua gorde da. Saioa berriro hastean bidaliko da.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Ez dugu webgune hau ezagutzen
problem-site-detail = Begiratu helbidea, edo script etiketako gunearen izena.
problem-page = Ez dugu orri hau aurkitu
problem-page-detail = Agian lekuz aldatu da. Bilatu laguntza-gunean, edo idatzi guri.
problem-article = Ez dugu laguntza-artikulu hau aurkitu
problem-article-detail = Agian beste batek ordezkatu du. Bilatu laguntza-gunean, edo idatzi guri.
problem-request = Ezin dugu kontsulta hau ireki
problem-request-detail = Begiratu zenbakia eta sarbide-kodea: bietako bat ez da zuzena.
problem-conversation = Ez dago zenbaki hau duen elkarrizketarik, edo beste talde batena da.
problem-gone = Hau ezabatu egin da
problem-gone-detail = Bidaltzen ari zarena jada ezabatuta dagoen elkarrizketa batena da. Oraindik laguntza behar baduzu, idatzi berriro.
problem-held = Hau ezin da orain ezabatu
problem-held-detail = Legeak hau gordetzera behartzen gaitu oraingoz. Galdetu gehiago jakin nahi baduzu.
problem-invalid = Zerbait zuzendu behar da
problem-invalid-detail = Begiratu markatutako eremuak.
problem-json = Ezin izan da bidalitakoa irakurri
problem-json-detail = Edukia ez da ez baliozko JSONa ez inprimakia.
problem-media = Eduki mota hau ez da onartzen
problem-media-detail = Bidali JSONa edo inprimaki bat.
problem-large = Bidalitako edukia handiegia da
# $max (Number) kilobytes
problem-large-detail = Gehienez { $max } kilobyte bidal daitezke. Laburtu testua eta saiatu berriro.
problem-origin = Orri honek ez du kontsultak bidaltzeko baimenik
problem-origin-detail = Ireki laguntza-gunea dendatik bertatik eta saiatu berriro.
problem-method = Honek ez du hemen funtzionatzen
problem-method-detail = Helbidea badago, baina ez du mota honetako eskaririk onartzen.
problem-key = Inprimaki hau lehendik bidalita dago, beste eduki batekin
problem-key-detail = Kargatu berriro inprimakia eta bidali beste behin.
problem-key-bad = Idempotency-Key ez da baliozkoa
problem-key-bad-detail = Erabili ASCII karaktere ikusgaiak: gutxienez 1 eta gehienez 200.
problem-token = Saioa hasi behar duzu horretarako
problem-token-detail = Bidali operadorearen tokena honela: «Authorization: Bearer …».
problem-call = Eskari honi ezin zaio horrela erantzun
query-team = Ez dago horrelako talderik.
query-day = Egunak data bat izan behar du. Adibidea: 2026-11-23.
query-cursor = Kurtsore hau ez da aurreko erantzun batena.
query-filter = Zerrenda hau ezin da balio horren arabera iragazi. Aukeratu eskainitako balioetako bat.
query-person = Esan norenak diren deiak: phone edo customer.
query-whom = Esan norenak diren datuak, hauetako bakar batekin: email, phone, customer.
# $max (Number) characters
query-reason = Arrazoi bat behar da, bisitariak irakurriko duena. Gehieneko luzera: { $max }.
problem-slot = Ordu hau ez dago jada libre
problem-slot-detail = Aukeratu beste bat. Idatzi duzuna hementxe dago oraindik.
problem-call-fixed = Dei hau ezin da jada aldatu
problem-call-fixed-detail = Deiaren ordua igaro da, edo deia ezeztatu da. Beste bat erreserba dezakezu.
problem-forbidden = Ez duzu horretarako baimenik
problem-forbidden-detail = Eskatu zure taldeko administratzaile bati.
problem-missing = Elementu hau ez dago jada
problem-missing-detail = Norbaitek kendu du. Kargatu zerrenda berriro.
problem-address = Helbide hau erabilita dago
problem-address-detail = Zure taldeko norbaitek badu helbide elektroniko hau.
problem-admin = Administratzaile bakarra da
problem-admin-detail = Izendatu lehenengo beste norbait administratzaile.
problem-newer = Zerbait berria idatzi da
problem-newer-detail = Irakurri bitartean idatzi dena, eta bidali berriro zure testua.
problem-rating = Hau ezin da oraindik baloratu
problem-rating-detail = Kontsulta ebatzita dagoenean baloratu ahal izango da.
problem-rating-fixed = Erantzun hau ezin da jada aldatu
problem-rating-fixed-detail = Erantzunak egun batez alda daitezke.
problem-callbacks = Hemen ezin da deirik erreserbatu
problem-callbacks-detail = Idatzi guri, edo jarri gurekin harremanetan beste bide batetik.
problem-bookings = Dei gehiegi erreserbatuta
problem-bookings-detail = Pertsona batek izan ditzakeen adina dei dituzu erreserbatuta. Ezeztatu bat, itxaron bat igaro arte, edo idatzi guri.
problem-limit = Mezu gehiegi bidali dira denbora gutxian
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ez da galdu idatzi duzun ezer. Saiatu berriro minutu { $minutes } barru, edo jarri gurekin harremanetan beste bide batetik.
       *[other] Ez da galdu idatzi duzun ezer. Saiatu berriro { $minutes } minutu barru, edo jarri gurekin harremanetan beste bide batetik.
    }
problem-identity = Ezin dugu jakin nor zaren
problem-identity-detail = Hasi saioa berriro dendan, kargatu orria berriro eta saiatu beste behin.
problem-challenge = Ezin izan dugu egiaztatu ez zarela robot bat
problem-challenge-detail = Saiatu berriro, edo jarri gurekin harremanetan beste bide batetik. Idatzi duzuna hementxe dago oraindik.
problem-store = Une honetan ezin dugu hau gorde
problem-store-detail = Ez da ezer galdu: idatzi duzuna inprimakian dago oraindik. Saiatu berriro pixka bat barru, edo jarri gurekin harremanetan beste bide batetik.
problem-server = Zerbaitek huts egin du gure aldean
problem-server-detail = Saiatu berriro pixka bat barru.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Hasi saioa
enter-intro = Esteka honekin behin bakarrik has daiteke saioa.
enter-spent = Esteka honek ez du jada balio: erabili egin da, edo zaharregia da. Eskatu berri bat zure taldeko administratzaile bati.
enter-none = Ez duzu saioa hasi. Ireki zure taldeko administratzaile batek bidalitako esteka.
enter-unknown = Talde honetako inork ez du helbide elektroniko hau.
enter-failed = Ezin izan da saioa hasi.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Kontsulta: { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Erantzulea: { $name }
mail-reply = Mezu honi zuzenean erantzun diezaiokezu.
# Below the answer; links follow, or the names of the files alone
mail-files = Erantzun honen fitxategiak:
# $date (Text) such as 29 December 2026
mail-files-until = Fitxategietarako estekek data honetara arte balio dute: { $date }.
# An address follows
mail-open = Ireki elkarrizketa osoa sarbide-kodearekin:
# $brand (Text) the shop’s name
mail-footer = Mezu honen bidaltzailea { $brand } da; kontsultarekin batera helbide hau eman zen.
# Before the question how it was. $reference (Text) as above
mail-done = Zure kontsulta ebatzita dago: { $reference }.
# To the team: the subject. $reference (Text) as above
mail-notice = Kontsulta berria: { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Zure deia: { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Zure deiaren ordua aldatu da. Data eta ordu berriak: { $when }.
# $when (Text) as above
mail-call-cancelled = Zure deia ezeztatu da: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Ireki erantsitako fitxategia egutegia eguneratzeko.
# An address follows
mail-call-open = Aldatu deiaren ordua edo ezeztatu deia sarbide-kodearekin:
# $brand (Text) the shop’s name
mail-call-footer = Mezu honen bidaltzailea { $brand } da; deia erreserbatzean helbide hau eman zen.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Dei berria ({ $reference })
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Deiaren ordua aldatuta ({ $reference })
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Deia ezeztatuta ({ $reference })

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Argazkiak edo PDFak
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF edo PDF, bakoitza gehienez { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» ezin da bidali. Argazkiak (JPEG, PNG, WebP, GIF) eta PDFak onartzen dira.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» handiegia da. Fitxategi batek gehienez { $max } MB izan ditzake.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» fitxategiak pixel gehiegi ditu. Irudi batek gehienez { $max } megapixel izan ditzake.
# $name (Text) what the file is called
error-file-broken = «{ $name }» hutsik edo hondatuta dago, eta ezin da bidali.
# $max (Number) files
error-files-many = Fitxategi gehiegi aldi berean. Gehienez mezu bakoitzeko: { $max }.
error-files-full = Elkarrizketa honetan ez da fitxategi gehiagorik sartzen. Kontsulta berri batean bai.
error-files-day = Gaur ez da fitxategi gehiagorik sartzen elkarrizketa honetan. Bihar bai.
error-file-gone = Fitxategi bat ez dago jada. Berriro aukeratu behar da.
# $max (Number) megabytes
error-files-large = Fitxategi guztiak batera handiegiak dira. Mezu batek gehienez { $max } MB onartzen ditu.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Zure datuak
own-export = Deskargatu kopia bat
own-files = Gorde fitxategiak ere: kopiako estekek egun batez funtzionatzen dute.
own-erase = Ezabatu elkarrizketa hau
own-sure = Benetan ezabatu nahi duzu? Ezingo da berreskuratu.
own-yes = Bai, ezabatu
own-erased = Ezabatu da. Egiaztagiriaren zenbakia: { $receipt }
own-pending = Datu-biltegiak erantzun bezain laster ezabatuko da. Egiaztagiriaren zenbakia: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Oharrak
notices-dismiss = Ezkutatu ohar hau
kept-what = Nabigatzaile honetan bakarrik gordetzen dira: zirriborroak, bidaltzeko dauden mezuak, sarbide-kodeak eta ezkutatutako oharrak.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Ezabatu nabigatzaile honetatik
kept-sure = Benetan ezabatu nahi duzu? Sarbide-koderik gabe, ezingo da kontsultarik berriro ireki hemen. Zain dagoena ez da bidaliko.
