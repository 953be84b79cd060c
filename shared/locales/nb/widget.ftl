### Norwegian Bokmål: du (lower case), as every Norwegian shop writes, so there is no .familiar. «…» as quotation marks, no
### exclamation marks. A request is “henvendelse”, its reference “saksnummer”, the access code “tilgangskode” (a password would be
### “passord”). A space stands before … after a whole word.

## The launcher, and what surrounds every view

launcher-label = Hjelp
launcher-offline = Ingen forbindelse
home-title = Hva kan vi hjelpe deg med?
nav-home = Til oversikten
language-label = Språk
language-change = Bytt
loading = Laster inn{ "\u00A0" }…
network-error = Det gikk ikke. Sjekk nettforbindelsen og prøv igjen.

## Home

search-label = Søk etter hjelp
search-button = Søk
articles-heading = Greit å vite
subjects-heading = Temaer
contact-heading = Kontakt oss
requests-heading = Dine henvendelser
requests-unread = Nytt svar
request-find = Finn en henvendelse

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Priser og betaling
paying-currency = Valuta
paying-methods = Betalingsmåter
payment-card = kort
payment-sepa = SEPA Direct Debit
payment-transfer = bankoverføring
payment-invoice = faktura
payment-cod = postoppkrav
payment-konbini = betaling i en konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Ring oss
channel-email = Send e-post
channel-message = Skriv til oss
channel-callback = Bestill oppringning
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Mer hjelp

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Ingen treff på «{ $query }»
        [one] { $count } treff på «{ $query }»
       *[other] { $count } treff på «{ $query }»
    }
results-ask = Hva leter du etter?
results-hint = Prøv andre ord, eller skriv til oss.
# $wanted, $shown (Text) names of languages
results-fallback = Vi fant ingenting på { $wanted }. Disse artiklene er på { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Artikkelen finnes ikke på { $wanted } ennå. Her er den på { $shown }.
# $date (Text) a day
article-updated = Oppdatert { $date }
article-question = Var dette til hjelp?
article-yes = Ja
article-no = Nei
article-thanks = Så bra. Takk for svaret.
article-missing = Hva manglet?
article-sorry = Det var leit. Skriv til oss, så hjelper vi deg.
article-related = Mer om samme tema

## Contact form

contact-title = Skriv til oss
contact-intro = Fortell oss hva du trenger hjelp med. Du får et saksnummer og kan gå tilbake til henvendelsen når du vil.
field-message = Melding
field-name = Navn
field-email = E-post
field-phone = Telefon
field-order = Ordrenummer
contact-topic = Hva gjelder det?
field-optional = valgfritt
contact-send = Send
contact-sending = Sender{ "\u00A0" }…
contact-network-error = Vi vet ikke om meldingen kom fram, men den står fortsatt her. Sjekk nettforbindelsen og prøv igjen.
contact-other-ways = Andre måter å kontakte oss på
contact-suggestions = Kanskje finner du svaret her
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vi svarer på { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Åpent til kl. { $time }
       *[date] Åpent til { $time }
    }
availability-open-always = Åpent døgnet rundt
availability-closed =
    { $kind ->
        [time] Åpner kl. { $time }
       *[date] Åpner { $time }
    }
availability-closed-long = Stengt inntil videre
availability-unknown = Åpningstidene kan avvike i dag
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } din tid ({ $city })
hours-title = Åpningstider
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = I din tidssone: { $city }, { $offset }
hours-closed = Stengt
hours-all-day = Åpent hele døgnet
# Hours with an open end. $from (Text) time of day
hours-from = fra { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ikke sikkert
# Instead of whether somebody is there. $note (Text) as above
availability-note = Akkurat nå: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Vi svarer senest kl. { $time }.
       *[date] Vi svarer senest { $time }.
    }

## Booking a call

callback-title = Bestill oppringning
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Velg et tidspunkt, så ringer vi deg. Samtalen varer i høyst { $minutes } minutt.
       *[other] Velg et tidspunkt, så ringer vi deg. Samtalen varer i høyst { $minutes } minutter.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Din tidssone: { $city }, { $offset }
callback-zone-change = Bytt tidssone
callback-times = Tidspunkt for oppringningen
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } ledig
       *[other] { $count } ledige
    }
callback-none = Ingen tidspunkter er ledige akkurat nå. Skriv til oss, så finner vi et.
callback-phone = Telefonnummer vi skal ringe
callback-note = Hva gjelder det?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Vi sender bekreftelsen hit, sammen med en fil til kalenderen din.
callback-book = Bestill oppringning
callback-booking = Bestiller{ "\u00A0" }…
callback-network-error = Vi vet ikke om oppringningen ble bestilt, men det du skrev, står fortsatt her. Sjekk nettforbindelsen og prøv igjen. Oppringningen blir ikke bestilt to ganger.
callback-alternatives = Ledige tidspunkter nær det du valgte
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Oppringningen er bestilt: { $when }. Avtalenummeret ditt er { $reference }.

## A booked call

call-title = Oppringningen din
call-status-booked = Bestilt
call-status-cancelled = Avlyst
call-status-past = Tidspunktet for oppringningen er passert
call-when = Tidspunkt
call-number = Vi ringer
call-reason = Derfor måtte vi avlyse
call-move = Velg et annet tidspunkt
call-move-title = Flytt oppringningen din
call-move-button = Flytt oppringningen
call-moving = Flytter{ "\u00A0" }…
call-move-network-error = Vi vet ikke om oppringningen ble flyttet. Sjekk nettforbindelsen og prøv igjen.
call-cancel = Avbestill oppringningen
call-cancel-question = Vil du avbestille oppringningen?
call-calendar = Legg til i kalenderen
call-file = Kalenderfil (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Oppringning fra { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Vi ringer { $phone }. Avtalenummer: { $reference }
call-reference = Avtalenummer
call-keep = Ta vare på begge, så kan du flytte eller avbestille oppringningen på hvilken som helst enhet.

## Choosing a time zone

zones-title = Velg tidssonen din
zones-search = By
zones-none = Vi fant ikke denne byen. Prøv en større by i nærheten.

## Request

request-title = Vi har fått meldingen din
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Saksnummeret ditt er { $reference }. Du hører fra oss.
request-status-open = Venter på svar fra oss
request-status-answered = Besvart
request-status-resolved = Avsluttet
request-next = Svaret vårt kommer her.
# The heading once somebody has answered
request-conversation = Samtalen din med oss
# Label of the field in which the visitor writes back
reply-message = Meldingen din
request-reference = Saksnummer
request-code = Tilgangskode
request-keep = Ta vare på begge, så kan du åpne henvendelsen igjen på hvilken som helst enhet.
request-you = Du
request-team = Teamet vårt
# While both are there: above the field, and at the customer's own last message.
live-typing = Et svar blir skrevet{ "\u00A0" }…
live-here = Vi er her nå
# $names: the first names of some of them, as a list.
live-here-names = Her nå: { $names }
live-sent = Sendt
live-read = Lest
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Det er dessverre ingen ledige akkurat nå.
live-later-mail = Svaret sendes også på e-post til { $address }.
live-handed = Teamet vårt har nettopp stengt. Kolleger som fortsatt er her, tar over.
# A box to tick.
live-sound = Lyd ved nye meldinger
# A button above a long conversation.
request-earlier = Tidligere meldinger
lookup-title = Finn en henvendelse
lookup-intro = Du fikk et saksnummer og en tilgangskode da du skrev til oss.
lookup-open = Åpne

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Hvordan gjorde vi det?
rating-csat-1 = Dårlig
rating-csat-2 = Ikke bra
rating-csat-3 = Greit
rating-csat-4 = Bra
rating-csat-5 = Veldig bra
rating-ces = Hvor lett var det å få hjelp?
rating-ces-1 = Veldig vanskelig
rating-ces-2 = Vanskelig
rating-ces-3 = Midt imellom
rating-ces-4 = Lett
rating-ces-5 = Veldig lett
rating-nps = Hvor sannsynlig er det at du vil anbefale oss?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Ikke sannsynlig i det hele tatt
rating-nps-high = Veldig sannsynlig
rating-comment = Hva bør vi vite?
rating-skip = Vil helst ikke svare
rating-thanks = Takk for svaret.
rating-change = Svaret kan endres i ett døgn.

## What is kept while there is no connection

outbox-waiting = Lagret. Meldingen sendes når du er på nett igjen.
outbox-take-back = Angre sending
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Meldingen er sendt. Saksnummeret ditt er { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Hjelpen vår kan ikke åpnes akkurat nå. Slik når du oss:

## The public help centre, where views are pages of their own

centre-skip = Hopp til innholdet
centre-languages = Andre språk
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Vis alle ({ $count })
# Above the list of an article’s parts
centre-contents = På denne siden
centre-markets = Land eller region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Skriv en melding først.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Teksten er for lang. Det er plass til høyst { $max } tegn.
       *[other] Teksten er for lang. Det er plass til høyst { $max } tegn.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Tegnet «{ $character }» hører ikke hjemme her. Fjern det.
error-email = Dette er ikke en e-postadresse. En e-postadresse ser slik ut: navn@example.com.
error-phone = Dette er ikke et telefonnummer. Skriv sifre med landkode: +47 12 34 56 78.
error-phone-missing = Vi trenger et nummer å ringe.
error-phone-unknown = Vi kan ikke ringe dette nummeret. Sjekk det, og begynn med landkoden: +47 12 34 56 78.
error-start-missing = Velg et tidspunkt først.
error-start = Dette er ikke et tidspunkt. Skriv for eksempel 2026-11-23T09:00:00Z.
error-type = Dette må være tekst.
error-field = Det finnes ikke noe slikt felt.
error-name = Skriv et navn på høyst 120 tegn.
rating-missing = Det mangler et svar.
error-consent = Kryss av i ruten for å samtykke.
error-consent-new = Samtykketeksten er endret. Les den og samtykk på nytt.
error-choice = Velg en av verdiene som tilbys.
error-call-ahead = Denne samtalen er ennå ikke gjennomført.
error-tags = Det kan være høyst 20 merkelapper på høyst 50 tegn hver.
error-snooze = Velg et tidspunkt i framtiden.
error-times = Slutten må komme etter begynnelsen.
error-merge = Disse to samtalene kan ikke slås sammen. Den ene er en bestilt samtale eller er allerede slått sammen. Velg en annen.
error-merge-region = Samtaler som er lagret i ulike regioner, kan ikke slås sammen. Svar på dem hver for seg.
error-addressee = Oppgi en e-postadresse, et telefonnummer eller en kunde-ID.
error-hold = Skriv hvorfor det må oppbevares.
error-zone = Vi kjenner ikke denne tidssonen. Skriv for eksempel Europe/Oslo.
error-locale = Dette er ikke en språkkode. Skriv for eksempel nb eller pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jeg er et menneske, ikke et program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Lagret. Meldingen sendes når du har logget inn igjen.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Vi kjenner ikke dette nettstedet
problem-site-detail = Sjekk adressen eller navnet på nettstedet i script-taggen.
problem-page = Siden finnes ikke her
problem-page-detail = Den kan ha blitt flyttet. Søk etter den i hjelpen, eller skriv til oss.
problem-article = Artikkelen finnes ikke her
problem-article-detail = Den kan ha blitt erstattet. Søk i hjelpen, eller skriv til oss.
problem-request = Vi kan ikke åpne henvendelsen
problem-request-detail = Saksnummeret eller tilgangskoden stemmer ikke. Sjekk begge.
problem-conversation = Det finnes ingen samtale med dette saksnummeret, eller den hører til et annet team.
problem-gone = Dette er slettet
problem-gone-detail = Det du sender, hører til noe som er slettet i mellomtiden. Skriv til oss på nytt hvis du fortsatt trenger hjelp.
problem-held = Dette kan ikke slettes nå
problem-held-detail = Loven krever at vi oppbevarer det inntil videre. Spør oss hvis du vil vite mer.
problem-invalid = Noe må rettes
problem-invalid-detail = Se på de markerte feltene.
problem-json = Innholdet kunne ikke leses
problem-json-detail = Innholdet er verken gyldig JSON eller et skjema.
problem-media = Denne typen innhold tas ikke imot
problem-media-detail = Send JSON eller et skjema.
problem-large = Innholdet er for stort
# $max (Number) kilobytes
problem-large-detail = Du kan sende høyst { $max } kilobyte. Kort ned innholdet og prøv igjen.
problem-origin = Det går ikke å sende fra denne siden
problem-origin-detail = Åpne hjelpen direkte i nettbutikken og prøv igjen.
problem-method = Dette fungerer ikke her
problem-method-detail = Adressen finnes, men tar ikke imot denne typen forespørsel.
problem-key = Dette er allerede sendt med annet innhold
problem-key-detail = Last inn skjemaet på nytt og send det igjen.
problem-key-bad = Idempotency-Key kan ikke brukes
problem-key-bad-detail = Bruk 1–200 synlige ASCII-tegn.
problem-token = Du må logge inn først
problem-token-detail = Send operatørens token som «Authorization: Bearer …».
problem-call = Forespørselen kan ikke besvares i denne formen
query-team = Dette teamet finnes ikke.
query-day = Dagen må være en dato. Eksempel: 2026-11-23.
query-cursor = Markøren kommer ikke fra et tidligere svar.
query-filter = Listen kan ikke filtreres etter den verdien. Velg en av verdiene som tilbys.
query-person = Oppgi phone eller customer.
query-whom = Oppgi hvem dataene gjelder, med nøyaktig én av: email, phone, customer.
# $max (Number) characters
query-reason = Det mangler en begrunnelse, som den besøkende får lese. Lengde: høyst { $max }.
problem-slot = Tidspunktet er ikke lenger ledig
problem-slot-detail = Velg et annet. Det du skrev, står fortsatt her.
problem-call-fixed = Oppringningen kan ikke lenger endres
problem-call-fixed-detail = Tidspunktet er passert, eller oppringningen er avlyst. Du kan bestille en ny.
problem-forbidden = Du har ikke tillatelse til dette
problem-forbidden-detail = Be en administrator i teamet ditt om å gjøre det.
problem-missing = Dette finnes ikke lenger
problem-missing-detail = Det er fjernet i mellomtiden. Last inn listen på nytt.
problem-address = Adressen er allerede i bruk
problem-address-detail = En annen i teamet ditt har denne e-postadressen.
problem-admin = Dette er den eneste administratoren
problem-admin-detail = Gjør en annen til administrator først.
problem-newer = Noe nytt er skrevet
problem-newer-detail = Les det som er skrevet i mellomtiden, og send teksten din på nytt.
problem-rating = Dette kan ikke vurderes ennå
problem-rating-detail = Det kan vurderes når henvendelsen er avsluttet.
problem-rating-fixed = Dette svaret kan ikke endres lenger
problem-rating-fixed-detail = Svar kan endres i ett døgn.
problem-callbacks = Du kan ikke bestille oppringning her
problem-callbacks-detail = Skriv til oss, eller kontakt oss på en annen måte.
problem-bookings = For mange bestilte oppringninger
problem-bookings-detail = Du har allerede så mange oppringninger som én person kan bestille. Avbestill en, vent til en er over, eller skriv til oss.
problem-limit = For mye er sendt på kort tid
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ingenting er gått tapt. Prøv igjen om { $minutes } minutt, eller kontakt oss på en annen måte.
       *[other] Ingenting er gått tapt. Prøv igjen om { $minutes } minutter, eller kontakt oss på en annen måte.
    }
problem-identity = Vi kan ikke se hvem du er
problem-identity-detail = Logg inn i nettbutikken igjen, last inn siden på nytt og prøv en gang til.
problem-challenge = Vi kunne ikke bekrefte at du er et menneske
problem-challenge-detail = Prøv igjen, eller kontakt oss på en annen måte. Det du skrev, står fortsatt her.
problem-store = Vi kan ikke lagre dette akkurat nå
problem-store-detail = Ingenting er gått tapt. Teksten din står fortsatt i skjemaet. Prøv igjen om litt, eller kontakt oss på en annen måte.
problem-server = Noe gikk galt hos oss
problem-server-detail = Prøv igjen om litt.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Logg inn
enter-intro = Med denne lenken kan du logge inn én gang.
enter-spent = Lenken er brukt eller for gammel og virker derfor ikke lenger. Be en administrator i teamet ditt om en ny.
enter-none = Du er ikke logget inn. Åpne lenken som en administrator i teamet ditt sender deg.
enter-unknown = Ingen i dette teamet har denne e-postadressen.
enter-failed = Innloggingen mislyktes.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Sak { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Svar fra { $name }
mail-reply = Svar på denne e-posten kommer fram til oss.
# Below the answer; links follow, or the names of the files alone
mail-files = Filer til dette svaret:
# $date (Text) such as 29 December 2026
mail-files-until = Lenkene til filene virker til og med { $date }.
# An address follows
mail-open = Åpne hele samtalen med tilgangskoden:
# $brand (Text) the shop’s name
mail-footer = Denne e-posten kommer fra { $brand } fordi adressen ble oppgitt i henvendelsen.
# Before the question how it was. $reference (Text) as above
mail-done = Saken din { $reference } er avsluttet.
# To the team: the subject. $reference (Text) as above
mail-notice = Ny sak { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Oppringningen din { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Oppringningen din er flyttet. Nytt tidspunkt: { $when }.
# $when (Text) as above
mail-call-cancelled = Oppringningen din er avlyst: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Åpne den vedlagte filen for å oppdatere kalenderen din.
# An address follows
mail-call-open = Flytt eller avbestill oppringningen med tilgangskoden:
# $brand (Text) the shop’s name
mail-call-footer = Denne e-posten kommer fra { $brand } fordi adressen ble oppgitt da oppringningen ble bestilt.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Ny oppringning { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Flyttet oppringning { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Avbestilt oppringning { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Bilder eller PDF-er
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF eller PDF, høyst { $max } MB hver.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» kan ikke sendes. Det kan bilder (JPEG, PNG, WebP, GIF) og PDF-er.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» er for stor. En fil kan ha inntil { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» har for mange piksler. Et bilde kan ha inntil { $max } megapiksler.
# $name (Text) what the file is called
error-file-broken = «{ $name }» er tom eller skadet og kan ikke sendes.
# $max (Number) files
error-files-many = Det er for mange filer på én gang. Høyst per melding: { $max }.
error-files-full = Det er ikke plass til flere filer i denne samtalen. Det er det i en ny henvendelse.
error-files-day = Det er ikke plass til flere filer i denne samtalen i dag. I morgen er det plass igjen.
error-file-gone = En fil finnes ikke lenger. Den må velges på nytt.
# $max (Number) megabytes
error-files-large = Filene er til sammen for store. En melding rommer inntil { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Dine data
own-export = Last ned en kopi
own-files = Lagre filene også: Lenkene i kopien virker i ett døgn.
own-erase = Slett denne samtalen
own-sure = Vil du virkelig slette den? Det kan ikke angres.
own-yes = Ja, slett
own-erased = Slettet. Kvitteringsnummer: { $receipt }
own-pending = Det slettes så snart lageret svarer. Kvitteringsnummer: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Meldinger
notices-dismiss = Skjul meldingen
kept-what = Bare i denne nettleseren lagres: utkast, meldinger som venter på å bli sendt, tilgangskoder og skjulte kunngjøringer.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Slett fra denne nettleseren
kept-sure = Vil du virkelig slette? Uten tilgangskoden kan en henvendelse ikke åpnes her igjen. Det som venter, blir ikke sendt.
