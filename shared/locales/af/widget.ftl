### Afrikaans: formal address (u), “jy” and “jou” in .familiar; “…” as quotation marks, a colon rather than a dash before what explains.
### Help article: hulpartikel; request: navraag; reference: verwysingsnommer; access code: toegangskode; help: hulp, the place hulpsentrum.
### A booked call is oproep, its reference besprekingsnommer; the conversation is gesprek. Names of languages stand without an article.

## The launcher, and what surrounds every view

launcher-label = Hulp
launcher-offline = Geen verbinding nie
home-title = Hoe kan ons u help?
    .familiar = Hoe kan ons jou help?
nav-home = Hulpsentrum
language-label = Taal
language-change = Verander
loading = Besig om te laai…
network-error = Dit het nie gewerk nie. Kyk of u verbinding werk en probeer weer.
    .familiar = Dit het nie gewerk nie. Kyk of jou verbinding werk en probeer weer.

## Home

search-label = Soek hulp
search-button = Soek
articles-heading = Goed om te weet
subjects-heading = Onderwerpe
contact-heading = Praat met ons
requests-heading = U navrae
    .familiar = Jou navrae
requests-unread = Nuwe antwoord
request-find = Vind ’n navraag

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Pryse en betaling
paying-currency = Geldeenheid
paying-methods = Betaalmetodes
payment-card = kaart
payment-sepa = SEPA-debietorder
payment-transfer = bankoorplasing
payment-invoice = faktuur
payment-cod = kontant by aflewering
payment-konbini = betaling by ’n geriefswinkel (konbini)

## Ways to reach a person, where the site gives no name of its own

channel-phone = Bel ons
channel-email = Stuur ’n e-pos
channel-message = Skryf vir ons
channel-callback = Bespreek ’n oproep
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Meer hulp

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Niks gevind vir “{ $query }” nie
        [one] { $count } hulpartikel oor “{ $query }”
       *[other] { $count } hulpartikels oor “{ $query }”
    }
results-ask = Waarna soek u?
    .familiar = Waarna soek jy?
results-hint = Probeer ander woorde, of skryf vir ons.
# $wanted, $shown (Text) names of languages
results-fallback = Niks is in { $wanted } gevind nie. Hierdie hulpartikels is in { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Ons het dit nog nie in { $wanted } nie. Hier is dit in { $shown }.
# $date (Text) a day
article-updated = Bygewerk op { $date }
article-question = Het dit gehelp?
article-yes = Ja
article-no = Nee
article-thanks = Ons is bly om dit te hoor. Dankie.
article-missing = Wat het ontbreek?
article-sorry = Ons is jammer daaroor. Skryf vir ons, dan help ons u.
    .familiar = Ons is jammer daaroor. Skryf vir ons, dan help ons jou.
article-related = Meer oor hierdie onderwerp

## Contact form

contact-title = Skryf vir ons
contact-intro = Vertel ons wat u nodig het. U kry ’n verwysingsnommer waarmee u enige tyd na u navraag kan terugkeer.
    .familiar = Vertel ons wat jy nodig het. Jy kry ’n verwysingsnommer waarmee jy enige tyd na jou navraag kan terugkeer.
field-message = Boodskap
field-name = Naam
field-email = E-pos
field-phone = Foon
field-order = Bestelnommer
contact-topic = Waaroor gaan dit?
field-optional = opsioneel
contact-send = Stuur
contact-sending = Besig om te stuur…
contact-network-error = Ons weet nie of u boodskap aangekom het nie. Dit is nog hier: kyk of u verbinding werk en probeer weer.
    .familiar = Ons weet nie of jou boodskap aangekom het nie. Dit is nog hier: kyk of jou verbinding werk en probeer weer.
contact-other-ways = Ander maniere om ons te bereik
contact-suggestions = Dalk staan die antwoord reeds hier
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Ons antwoord in { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Oop tot { $time }
availability-open-always = Dag en nag oop
availability-closed =
    { $kind ->
        [time] Maak om { $time } oop
       *[date] Maak { $time } oop
    }
availability-closed-long = Voorlopig gesluit
availability-unknown = Openingstye kan vandag anders wees
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } u tyd ({ $city })
    .familiar = { $time } jou tyd ({ $city })
hours-title = Openingstye
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = In u tyd: { $city }, { $offset }
    .familiar = In jou tyd: { $city }, { $offset }
hours-closed = Gesluit
hours-all-day = Heeldag oop
# Hours with an open end. $from (Text) time of day
hours-from = vanaf { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = onseker
# Instead of whether somebody is there. $note (Text) as above
availability-note = Op die oomblik: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Ons antwoord teen { $time }.
       *[date] Ons antwoord uiterlik { $time }.
    }

## Booking a call

callback-title = Bespreek ’n oproep
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Kies ’n tyd, dan bel ons u. ’n Oproep duur hoogstens { $minutes } minuut.
       *[other] Kies ’n tyd, dan bel ons u. ’n Oproep duur hoogstens { $minutes } minute.
    }
    .familiar =
        { $minutes ->
            [one] Kies ’n tyd, dan bel ons jou. ’n Oproep duur hoogstens { $minutes } minuut.
           *[other] Kies ’n tyd, dan bel ons jou. ’n Oproep duur hoogstens { $minutes } minute.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = U tydsone: { $city }, { $offset }
    .familiar = Jou tydsone: { $city }, { $offset }
callback-zone-change = Verander die tydsone
callback-times = Tyd van die oproep
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } tyd
       *[other] { $count } tye
    }
callback-none = Daar is op die oomblik geen tyd beskikbaar nie. Skryf vir ons, dan kry ons ’n tyd.
callback-phone = Foonnommer wat ons moet bel
callback-note = Waaroor gaan dit?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Ons stuur die bevestiging na hierdie adres, met ’n lêer vir u kalender.
    .familiar = Ons stuur die bevestiging na hierdie adres, met ’n lêer vir jou kalender.
callback-book = Bespreek die oproep
callback-booking = Besig om te bespreek…
callback-network-error = Ons weet nie of die oproep bespreek is nie. Wat u ingevul het, is nog hier: kyk of u verbinding werk en probeer weer. Die oproep sal nie twee keer bespreek word nie.
    .familiar = Ons weet nie of die oproep bespreek is nie. Wat jy ingevul het, is nog hier: kyk of jou verbinding werk en probeer weer. Die oproep sal nie twee keer bespreek word nie.
callback-alternatives = Beskikbare tye naby die tyd wat u gekies het
    .familiar = Beskikbare tye naby die tyd wat jy gekies het
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = U oproep is bespreek: { $when }. U besprekingsnommer is { $reference }.
    .familiar = Jou oproep is bespreek: { $when }. Jou besprekingsnommer is { $reference }.

## A booked call

call-title = U oproep
    .familiar = Jou oproep
call-status-booked = Bespreek
call-status-cancelled = Gekanselleer
call-status-past = Die tyd van hierdie oproep is verby
call-when = Wanneer
call-number = Nommer wat ons sal bel
call-reason = Waarom ons moes kanselleer
call-move = Kies ’n ander tyd
call-move-title = Skuif u oproep
    .familiar = Skuif jou oproep
call-move-button = Skuif die oproep
call-moving = Besig om te skuif…
call-move-network-error = Ons weet nie of die oproep geskuif is nie. Kyk of u verbinding werk en probeer weer.
    .familiar = Ons weet nie of die oproep geskuif is nie. Kyk of jou verbinding werk en probeer weer.
call-cancel = Kanselleer die oproep
call-cancel-question = Wil u hierdie oproep kanselleer?
    .familiar = Wil jy hierdie oproep kanselleer?
call-calendar = Voeg by u kalender
    .familiar = Voeg by jou kalender
call-file = Kalenderlêer (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Oproep met { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ons sal { $phone } bel. Besprekingsnommer: { $reference }
call-reference = Besprekingsnommer
call-keep = Bewaar albei: daarmee kan u die oproep op enige toestel skuif of kanselleer.
    .familiar = Bewaar albei: daarmee kan jy die oproep op enige toestel skuif of kanselleer.

## Choosing a time zone

zones-title = Kies u tydsone
    .familiar = Kies jou tydsone
zones-search = Stad
zones-none = Geen stad met hierdie naam is gevind nie. Probeer ’n groter stad in die omgewing.

## Request

request-title = Ons het u boodskap ontvang
    .familiar = Ons het jou boodskap ontvang
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = U verwysingsnommer is { $reference }. U hoor van ons.
    .familiar = Jou verwysingsnommer is { $reference }. Jy hoor van ons.
request-status-open = Nog nie beantwoord nie
request-status-answered = Beantwoord
request-status-resolved = Afgehandel
request-next = Ons antwoord verskyn hier.
# The heading once somebody has answered
request-conversation = U gesprek met ons
    .familiar = Jou gesprek met ons
# Label of the field in which the visitor writes back
reply-message = U boodskap
    .familiar = Jou boodskap
request-reference = Verwysingsnommer
request-code = Toegangskode
request-keep = Bewaar albei: daarmee maak u hierdie navraag weer op enige toestel oop.
    .familiar = Bewaar albei: daarmee maak jy hierdie navraag weer op enige toestel oop.
request-you = U
    .familiar = Jy
request-team = Ons span
# While both are there: above the field, and at the customer's own last message.
live-typing = ’n Antwoord word geskryf…
live-here = Ons is nou hier
# $names: the first names of some of them, as a list.
live-here-names = Nou hier: { $names }
live-sent = Gestuur
live-read = Gelees
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Jammer dat u moet wag: niemand is nou beskikbaar nie.
    .familiar = Jammer dat jy moet wag: niemand is nou beskikbaar nie.
live-later-mail = Die antwoord gaan ook per e-pos na { $address }.
live-handed = Ons span se werktyd is pas verby. Kollegas wat nog werk, neem van hier af oor.
# A box to tick.
live-sound = Klank by nuwe boodskappe
# A button above a long conversation.
request-earlier = Vroeëre boodskappe
lookup-title = Vind ’n navraag
lookup-intro = U het ’n verwysingsnommer en ’n toegangskode gekry toe u vir ons geskryf het.
    .familiar = Jy het ’n verwysingsnommer en ’n toegangskode gekry toe jy vir ons geskryf het.
lookup-open = Maak oop

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Hoe was ons hulp?
rating-csat-1 = Swak
rating-csat-2 = Nie goed nie
rating-csat-3 = Redelik
rating-csat-4 = Goed
rating-csat-5 = Baie goed
rating-ces = Hoe maklik was dit om hulp te kry?
rating-ces-1 = Baie moeilik
rating-ces-2 = Moeilik
rating-ces-3 = Tussenin
rating-ces-4 = Maklik
rating-ces-5 = Baie maklik
rating-nps = Hoe waarskynlik is dit dat u ons sal aanbeveel?
    .familiar = Hoe waarskynlik is dit dat jy ons sal aanbeveel?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Glad nie waarskynlik nie
rating-nps-high = Baie waarskynlik
rating-comment = Wat moet ons weet?
rating-skip = Ek sê liewer nie
rating-thanks = Dankie vir die antwoord.
rating-change = Die antwoord kan vir ’n dag verander word.

## What is kept while there is no connection

outbox-waiting = Gestoor. Dit word gestuur sodra u weer aanlyn is.
    .familiar = Gestoor. Dit word gestuur sodra jy weer aanlyn is.
outbox-take-back = Moenie stuur nie
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = U boodskap is gestuur. U verwysingsnommer is { $reference }.
    .familiar = Jou boodskap is gestuur. Jou verwysingsnommer is { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Ons hulpsentrum is tans nie bereikbaar nie. U kan ons hier bereik:
    .familiar = Ons hulpsentrum is tans nie bereikbaar nie. Jy kan ons hier bereik:

## The public help centre, where views are pages of their own

centre-skip = Spring na die inhoud
centre-languages = Ander tale
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Wys alles ({ $count })
# Above the list of an article’s parts
centre-contents = Op hierdie bladsy
centre-markets = Land of streek

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Skryf eers ’n boodskap.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Die teks is te lank. Hoogstens { $max } karakter pas.
       *[other] Die teks is te lank. Hoogstens { $max } karakters pas.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” hoort nie hier nie. Haal dit uit.
error-email = Dit is nie ’n e-posadres nie. So lyk een: naam@example.com.
error-phone = Dit is nie ’n foonnommer nie. Gebruik syfers, met die landkode: +27 21 123 4567.
error-phone-missing = Ons het ’n nommer nodig om te bel.
error-phone-unknown = Hierdie nommer kan nie gebel word nie. Kyk of dit reg is en begin met die landkode: +27 21 123 4567.
error-start-missing = Kies eers ’n tyd.
error-start = Dit is nie ’n geldige datum en tyd nie. Voorbeeld: 2026-11-23T09:00:00Z.
error-type = Hierdie veld moet teks wees.
error-field = Daar is nie so ’n veld nie.
error-name = Skryf ’n naam van hoogstens 120 karakters.
rating-missing = ’n Antwoord ontbreek.
error-consent = Merk asseblief die blokkie om in te stem.
error-consent-new = Die teks van die toestemming het verander. Lees dit asseblief en stem weer in.
error-choice = Kies een van die waardes wat aangebied word.
error-call-ahead = Hierdie oproep moet nog plaasvind.
error-tags = Daar kan hoogstens 20 etikette wees, elk van hoogstens 50 karakters.
error-snooze = Kies ’n tyd in die toekoms.
error-times = Die einde moet ná die begin kom.
error-merge = Hierdie twee gesprekke kan nie saamgevoeg word nie. Een van hulle is ’n bespreekte oproep of is reeds saamgevoeg. Kies ’n ander een.
error-merge-region = Gesprekke wat in verskillende streke gestoor is, kan nie saamgevoeg word nie. Beantwoord elkeen apart.
error-addressee = Gee ’n e-posadres, ’n foonnommer of ’n kliënt-ID.
error-hold = Sê hoekom dit bewaar moet word.
error-zone = Ons ken nie hierdie tydsone nie. Voorbeeld: Europe/Berlin.
error-locale = Dit is nie ’n taalkode nie. Voorbeelde: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ek is ’n mens, nie ’n program nie
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Gestoor. Dit word gestuur nadat u weer aangemeld het.
    .familiar = Gestoor. Dit word gestuur nadat jy weer aangemeld het.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Ons ken nie hierdie webwerf nie
problem-site-detail = Kyk of die adres reg is, of die naam van die webwerf in die script-etiket.
problem-page = Hierdie bladsy is nie gevind nie
problem-page-detail = Dit is dalk geskuif. Soek daarna in ons hulpsentrum, of skryf vir ons.
problem-article = Hierdie hulpartikel is nie gevind nie
problem-article-detail = Dit is dalk vervang. Soek daarna in ons hulpsentrum, of skryf vir ons.
problem-request = Ons kan nie hierdie navraag oopmaak nie
problem-request-detail = Kyk of die verwysingsnommer en die toegangskode reg is: een van hulle pas nie.
problem-conversation = Daar is geen gesprek met hierdie verwysingsnommer nie, of dit is ’n ander span s’n.
problem-gone = Dit is uitgewis
problem-gone-detail = Wat u stuur, hoort by iets wat intussen uitgewis is. As u nog hulp nodig het, skryf weer vir ons.
    .familiar = Wat jy stuur, hoort by iets wat intussen uitgewis is. As jy nog hulp nodig het, skryf weer vir ons.
problem-held = Dit kan tans nie uitgewis word nie
problem-held-detail = Die wet verplig ons om dit voorlopig te bewaar. Vra ons gerus as u meer wil weet.
    .familiar = Die wet verplig ons om dit voorlopig te bewaar. Vra ons gerus as jy meer wil weet.
problem-invalid = Iets moet nog reggemaak word
problem-invalid-detail = Kyk na die gemerkte velde.
problem-json = Die inhoud kon nie gelees word nie
problem-json-detail = Die inhoud is nie geldige JSON nie en ook nie ’n vorm nie.
problem-media = Hierdie soort inhoud word nie aanvaar nie
problem-media-detail = Stuur JSON of ’n vorm.
problem-large = Die inhoud is te groot
# $max (Number) kilobytes
problem-large-detail = Hoogstens { $max } kilogreep kan gestuur word. Maak die teks korter en probeer weer.
problem-origin = Hierdie bladsy mag nie navrae stuur nie
problem-origin-detail = Maak ons hulpsentrum vanuit die winkel self oop en probeer weer.
problem-method = Dit werk nie hier nie
problem-method-detail = Die adres bestaan, maar aanvaar nie hierdie soort versoek nie.
problem-key = Hierdie vorm is reeds met ander inhoud gestuur
problem-key-detail = Laai die vorm weer en stuur dit nog ’n keer.
problem-key-bad = Die Idempotency-Key kan nie gebruik word nie
problem-key-bad-detail = Gebruik 1 tot 200 sigbare ASCII-karakters.
problem-token = U moet hiervoor aanmeld
    .familiar = Jy moet hiervoor aanmeld
problem-token-detail = Stuur die operateur se token as “Authorization: Bearer …”.
problem-call = Hierdie versoek kan nie beantwoord word soos dit gemaak is nie
query-team = Daar is nie so ’n span nie.
query-day = Die dag moet ’n datum wees. Voorbeeld: 2026-11-23.
query-cursor = Hierdie merker kom nie uit ’n vorige antwoord nie.
query-filter = Hierdie lys kan nie volgens daardie waarde gefiltreer word nie. Kies een van die waardes wat aangebied word.
query-person = Sê wie se oproepe: phone of customer.
query-whom = Sê wie se data, met presies een van hierdie: email, phone, customer.
# $max (Number) characters
query-reason = ’n Rede is nodig, en die besoeker sal dit lees. Lengte: hoogstens { $max }.
problem-slot = Hierdie tyd is nie meer beskikbaar nie
problem-slot-detail = Kies ’n ander tyd. Wat u ingevul het, is nog hier.
    .familiar = Kies ’n ander tyd. Wat jy ingevul het, is nog hier.
problem-call-fixed = Hierdie oproep kan nie meer verander word nie
problem-call-fixed-detail = Die tyd van die oproep is verby, of die oproep is gekanselleer. U kan ’n nuwe een bespreek.
    .familiar = Die tyd van die oproep is verby, of die oproep is gekanselleer. Jy kan ’n nuwe een bespreek.
problem-forbidden = U mag dit nie doen nie
    .familiar = Jy mag dit nie doen nie
problem-forbidden-detail = Vra ’n administrateur van u span daarvoor.
    .familiar = Vra ’n administrateur van jou span daarvoor.
problem-missing = Dit is nie meer daar nie
problem-missing-detail = Iemand het dit verwyder. Laai die lys weer.
problem-address = Hierdie adres is reeds in gebruik
problem-address-detail = Iemand anders in u span het reeds hierdie e-posadres.
    .familiar = Iemand anders in jou span het reeds hierdie e-posadres.
problem-admin = Dit is die enigste administrateur
problem-admin-detail = Maak eers iemand anders ’n administrateur.
problem-newer = Iets nuuts is geskryf
problem-newer-detail = Lees wat intussen geskryf is en stuur dan u boodskap weer.
    .familiar = Lees wat intussen geskryf is en stuur dan jou boodskap weer.
problem-rating = Dit kan nog nie beoordeel word nie
problem-rating-detail = Dit kan sodra die navraag afgehandel is.
problem-rating-fixed = Hierdie antwoord kan nie meer verander word nie
problem-rating-fixed-detail = Antwoorde kan vir ’n dag verander word.
problem-callbacks = Oproepe kan nie hier bespreek word nie
problem-callbacks-detail = Skryf vir ons, of bereik ons op ’n ander manier.
problem-bookings = Te veel bespreekte oproepe
problem-bookings-detail = U het reeds soveel oproepe bespreek as wat een persoon kan. Kanselleer een, wag tot een verby is, of skryf vir ons.
    .familiar = Jy het reeds soveel oproepe bespreek as wat een persoon kan. Kanselleer een, wag tot een verby is, of skryf vir ons.
problem-limit = Te veel boodskappe in ’n kort tyd
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Niks wat u geskryf het, is verlore nie. Probeer oor { $minutes } minuut weer, of bereik ons op ’n ander manier.
       *[other] Niks wat u geskryf het, is verlore nie. Probeer oor { $minutes } minute weer, of bereik ons op ’n ander manier.
    }
    .familiar =
        { $minutes ->
            [one] Niks wat jy geskryf het, is verlore nie. Probeer oor { $minutes } minuut weer, of bereik ons op ’n ander manier.
           *[other] Niks wat jy geskryf het, is verlore nie. Probeer oor { $minutes } minute weer, of bereik ons op ’n ander manier.
        }
problem-identity = Ons kan nie vasstel wie u is nie
    .familiar = Ons kan nie vasstel wie jy is nie
problem-identity-detail = Meld weer by die winkel aan, laai die bladsy weer en probeer nog ’n keer.
problem-challenge = Ons kon nie bevestig dat u ’n mens is nie
    .familiar = Ons kon nie bevestig dat jy ’n mens is nie
problem-challenge-detail = Probeer weer, of bereik ons op ’n ander manier. Wat u ingevul het, is nog hier.
    .familiar = Probeer weer, of bereik ons op ’n ander manier. Wat jy ingevul het, is nog hier.
problem-store = Ons kan dit tans nie stoor nie
problem-store-detail = Niks wat u geskryf het, is verlore nie: dit is nog in die vorm. Probeer oor ’n rukkie weer, of bereik ons op ’n ander manier.
    .familiar = Niks wat jy geskryf het, is verlore nie: dit is nog in die vorm. Probeer oor ’n rukkie weer, of bereik ons op ’n ander manier.
problem-server = Iets het aan ons kant verkeerd geloop
problem-server-detail = Probeer oor ’n rukkie weer.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Meld aan
enter-intro = Met hierdie skakel kan u een keer aanmeld.
enter-spent = Hierdie skakel is nie meer geldig nie: dit is reeds gebruik, of dit is te oud. Vra ’n administrateur van u span vir ’n nuwe een.
enter-none = U is nie aangemeld nie. Maak die skakel oop wat ’n administrateur van u span vir u stuur.
enter-unknown = Niemand in hierdie span het hierdie e-posadres nie.
enter-failed = Die aanmelding het nie gewerk nie.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Navraag { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Antwoord van { $name }
mail-reply = Antwoorde op hierdie e-pos bereik ons.
# Below the answer; links follow, or the names of the files alone
mail-files = Lêers by hierdie antwoord:
# $date (Text) such as 29 December 2026
mail-files-until = Die skakels na die lêers werk tot { $date }.
# An address follows
mail-open = Maak die hele gesprek met die toegangskode oop:
# $brand (Text) the shop’s name
mail-footer = Hierdie e-pos is deur { $brand } gestuur omdat hierdie adres by die navraag opgegee is.
# Before the question how it was. $reference (Text) as above
mail-done = U navraag { $reference } is afgehandel.
    .familiar = Jou navraag { $reference } is afgehandel.
# To the team: the subject. $reference (Text) as above
mail-notice = Nuwe navraag { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = U oproep { $reference }
    .familiar = Jou oproep { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = U oproep is geskuif. Nuwe tyd: { $when }.
    .familiar = Jou oproep is geskuif. Nuwe tyd: { $when }.
# $when (Text) as above
mail-call-cancelled = U oproep is gekanselleer: { $when }.
    .familiar = Jou oproep is gekanselleer: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Maak die aangehegte lêer oop om u kalender by te werk.
    .familiar = Maak die aangehegte lêer oop om jou kalender by te werk.
# An address follows
mail-call-open = Skuif of kanselleer die oproep met die toegangskode:
# $brand (Text) the shop’s name
mail-call-footer = Hierdie e-pos is deur { $brand } gestuur omdat hierdie adres opgegee is toe die oproep bespreek is.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nuwe oproep { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Geskuifde oproep { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Gekanselleerde oproep { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Foto’s of PDF’s
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF of PDF, tot { $max } MB elk.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” kan nie gestuur word nie. Foto’s (JPEG, PNG, WebP, GIF) en PDF’s kan wel.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” is te groot. ’n Lêer mag hoogstens { $max } MB wees.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” het te veel pixels. ’n Prent mag hoogstens { $max } megapixels hê.
# $name (Text) what the file is called
error-file-broken = “{ $name }” is leeg of beskadig en kan dus nie gestuur word nie.
# $max (Number) files
error-files-many = Te veel lêers op een slag. Die meeste vir een boodskap: { $max }.
error-files-full = Daar is nie meer plek vir lêers in hierdie gesprek nie. In ’n nuwe navraag is daar plek.
error-files-day = Daar is vandag nie meer plek vir lêers in hierdie gesprek nie. Môre is daar weer.
error-file-gone = ’n Lêer is nie meer daar nie. Dit moet weer gekies word.
# $max (Number) megabytes
error-files-large = Die lêers is saam te groot. In een boodskap pas hoogstens { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = U data
    .familiar = Jou data
own-export = Laai ’n kopie af
own-files = Stoor ook die lêers: die skakels in die kopie werk een dag lank.
own-erase = Wis hierdie gesprek uit
own-sure = Moet dit regtig uitgewis word? Dit kan nie teruggebring word nie.
own-yes = Ja, wis dit uit
own-erased = Uitgewis. Nommer van u bewys: { $receipt }
    .familiar = Uitgewis. Nommer van jou bewys: { $receipt }
own-pending = Dit word uitgewis sodra die bediener antwoord. Nommer van u bewys: { $receipt }
    .familiar = Dit word uitgewis sodra die bediener antwoord. Nommer van jou bewys: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Kennisgewings
notices-dismiss = Versteek hierdie kennisgewing
kept-what = Slegs in hierdie blaaier word bewaar: konsepte, boodskappe wat wag om gestuur te word, toegangskodes en versteekte kennisgewings.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Wis dit uit hierdie blaaier
kept-sure = Moet dit regtig uitgewis word? Sonder die toegangskode kan ’n navraag nie weer hier oopgemaak word nie. Wat nog wag, word nie gestuur nie.
