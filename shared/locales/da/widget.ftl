### Danish: du (lower case), as every Danish shop writes, so there is no .familiar. ”…” as quotation marks, no exclamation marks,
### a comma before “og” and “eller” between main clauses and before subordinate clauses. A request is “henvendelse”, its reference
### “sagsnummer”; the access code is only “kode”, because “adgangskode” is a password. A space stands before … after a whole word.

## The launcher, and what surrounds every view

launcher-label = Hjælp
launcher-offline = Ingen forbindelse
home-title = Hvad kan vi hjælpe dig med?
nav-home = Til oversigten
language-label = Sprog
language-change = Skift
loading = Indlæser{ "\u00A0" }…
network-error = Det lykkedes ikke. Tjek din forbindelse, og prøv igen.

## Home

search-label = Søg efter hjælp
search-button = Søg
articles-heading = Godt at vide
subjects-heading = Emner
contact-heading = Kontakt os
requests-heading = Dine henvendelser
requests-unread = Nyt svar
request-find = Find en henvendelse

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Priser og betaling
paying-currency = Valuta
paying-methods = Betalingsmåder
payment-card = kort
payment-sepa = SEPA Direct Debit
payment-transfer = bankoverførsel
payment-invoice = faktura
payment-cod = betaling ved levering
payment-konbini = betaling i en konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Ring til os
channel-email = Send en e-mail
channel-message = Skriv til os
channel-callback = Book et opkald
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Mere hjælp

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Ingen resultater for ”{ $query }”
        [one] { $count } resultat for ”{ $query }”
       *[other] { $count } resultater for ”{ $query }”
    }
results-ask = Hvad leder du efter?
results-hint = Prøv andre ord, eller skriv til os.
# $wanted, $shown (Text) names of languages
results-fallback = Vi fandt ikke noget på { $wanted }. Artiklerne her er på { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Artiklen findes ikke på { $wanted } endnu. Her er den på { $shown }.
# $date (Text) a day
article-updated = Opdateret den { $date }
article-question = Var det til hjælp?
article-yes = Ja
article-no = Nej
article-thanks = Godt at høre. Tak for svaret.
article-missing = Hvad manglede?
article-sorry = Det er vi kede af. Skriv til os, så hjælper vi dig.
article-related = Mere om samme emne

## Contact form

contact-title = Skriv til os
contact-intro = Fortæl os, hvad du har brug for hjælp til. Du får et sagsnummer og kan altid vende tilbage til din henvendelse.
field-message = Besked
field-name = Navn
field-email = E-mail
field-phone = Telefon
field-order = Ordrenummer
contact-topic = Hvad drejer det sig om?
field-optional = valgfrit
contact-send = Send
contact-sending = Sender{ "\u00A0" }…
contact-network-error = Vi ved ikke, om din besked nåede frem, men den står her stadig. Tjek din forbindelse, og prøv igen.
contact-other-ways = Andre måder at kontakte os på
contact-suggestions = Måske finder du svaret her
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vi svarer på { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Åbent til kl. { $time }
       *[date] Åbent til { $time }
    }
availability-open-always = Åbent døgnet rundt
availability-closed =
    { $kind ->
        [time] Åbner kl. { $time }
       *[date] Åbner { $time }
    }
availability-closed-long = Lukket indtil videre
availability-unknown = Åbningstiderne kan afvige i dag
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } din tid ({ $city })
hours-title = Åbningstider
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = I din tidszone: { $city }, { $offset }
hours-closed = Lukket
hours-all-day = Åbent hele døgnet
# Hours with an open end. $from (Text) time of day
hours-from = fra { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ikke sikkert
# Instead of whether somebody is there. $note (Text) as above
availability-note = Lige nu: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Vi svarer senest kl. { $time }.
       *[date] Vi svarer senest { $time }.
    }

## Booking a call

callback-title = Book et opkald
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Vælg en tid, så ringer vi til dig. Et opkald varer højst { $minutes } minut.
       *[other] Vælg en tid, så ringer vi til dig. Et opkald varer højst { $minutes } minutter.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Din tidszone: { $city }, { $offset }
callback-zone-change = Skift tidszone
callback-times = Tid for opkaldet
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } tid
       *[other] { $count } tider
    }
callback-none = Der er ingen ledige tider lige nu. Skriv til os, så finder vi en.
callback-phone = Telefonnummer, vi skal ringe til
callback-note = Hvad drejer det sig om?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Vi sender bekræftelsen hertil sammen med en fil til din kalender.
callback-book = Book opkaldet
callback-booking = Booker{ "\u00A0" }…
callback-network-error = Vi ved ikke, om opkaldet blev booket, men det, du skrev, står her stadig. Tjek din forbindelse, og prøv igen. Opkaldet bliver ikke booket to gange.
callback-alternatives = Ledige tider tæt på den, du valgte
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Dit opkald er booket: { $when }. Dit bookingnummer er { $reference }.

## A booked call

call-title = Dit opkald
call-status-booked = Booket
call-status-cancelled = Aflyst
call-status-past = Tiden for opkaldet er passeret
call-when = Tid
call-number = Vi ringer til
call-reason = Derfor måtte vi aflyse
call-move = Vælg en anden tid
call-move-title = Flyt dit opkald
call-move-button = Flyt opkaldet
call-moving = Flytter{ "\u00A0" }…
call-move-network-error = Vi ved ikke, om opkaldet blev flyttet. Tjek din forbindelse, og prøv igen.
call-cancel = Aflys opkaldet
call-cancel-question = Vil du aflyse opkaldet?
call-calendar = Føj til din kalender
call-file = Kalenderfil (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Opkald fra { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Vi ringer til { $phone }. Bookingnummer: { $reference }
call-reference = Bookingnummer
call-keep = Gem begge dele, så kan du flytte eller aflyse opkaldet på en hvilken som helst enhed.

## Choosing a time zone

zones-title = Vælg din tidszone
zones-search = By
zones-none = Vi fandt ikke den by. Prøv en større by i nærheden.

## Request

request-title = Vi har modtaget din besked
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Dit sagsnummer er { $reference }. Du hører fra os.
request-status-open = Venter på svar fra os
request-status-answered = Besvaret
request-status-resolved = Afsluttet
request-next = Vores svar kommer her.
# The heading once somebody has answered
request-conversation = Din samtale med os
# Label of the field in which the visitor writes back
reply-message = Din besked
request-reference = Sagsnummer
request-code = Kode
request-keep = Gem begge dele, så kan du åbne henvendelsen igen på en hvilken som helst enhed.
request-you = Du
request-team = Vores team
# While both are there: above the field, and at the customer's own last message.
live-typing = Der bliver skrevet et svar{ "\u00A0" }…
live-here = Vi er her nu
# $names: the first names of some of them, as a list.
live-here-names = Her nu: { $names }
live-sent = Sendt
live-read = Læst
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Der er desværre ingen ledige lige nu.
live-later-mail = Svaret sendes også med e-mail til { $address }.
live-handed = Vores team har netop lukket. Kolleger, som stadig er her, fortsætter herfra.
# A box to tick.
live-sound = Lyd ved nye beskeder
# A button above a long conversation.
request-earlier = Tidligere beskeder
lookup-title = Find en henvendelse
lookup-intro = Du fik et sagsnummer og en kode, da du skrev til os.
lookup-open = Åbn

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Hvordan klarede vi os?
rating-csat-1 = Dårligt
rating-csat-2 = Ikke godt
rating-csat-3 = Okay
rating-csat-4 = Godt
rating-csat-5 = Meget godt
rating-ces = Hvor nemt var det at få hjælp?
rating-ces-1 = Meget svært
rating-ces-2 = Svært
rating-ces-3 = Midt imellem
rating-ces-4 = Nemt
rating-ces-5 = Meget nemt
rating-nps = Hvor sandsynligt er det, at du vil anbefale os?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Slet ikke sandsynligt
rating-nps-high = Meget sandsynligt
rating-comment = Hvad bør vi vide?
rating-skip = Vil helst ikke svare
rating-thanks = Tak for svaret.
rating-change = Svaret kan ændres i et døgn.

## What is kept while there is no connection

outbox-waiting = Gemt. Beskeden bliver sendt, når du er online igen.
outbox-take-back = Fortryd afsendelse
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Din besked er sendt. Dit sagsnummer er { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Vores hjælp kan ikke åbnes lige nu. Sådan får du fat i os:

## The public help centre, where views are pages of their own

centre-skip = Spring til indhold
centre-languages = Andre sprog
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Vis alle ({ $count })
# Above the list of an article’s parts
centre-contents = På denne side
centre-markets = Land eller region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Skriv en besked først.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Teksten er for lang. Der er plads til højst { $max } tegn.
       *[other] Teksten er for lang. Der er plads til højst { $max } tegn.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Tegnet ”{ $character }” hører ikke til her. Fjern det.
error-email = Det er ikke en e-mailadresse. En e-mailadresse ser sådan ud: navn@example.com.
error-phone = Det er ikke et telefonnummer. Skriv cifre med landekode: +45 12 34 56 78.
error-phone-missing = Vi skal bruge et nummer at ringe til.
error-phone-unknown = Vi kan ikke ringe til det nummer. Tjek det, og begynd med landekoden: +45 12 34 56 78.
error-start-missing = Vælg en tid først.
error-start = Det er ikke et tidspunkt. Skriv for eksempel 2026-11-23T09:00:00Z.
error-type = Det skal være tekst.
error-field = Der findes ikke et sådant felt.
error-name = Skriv et navn på højst 120 tegn.
rating-missing = Der mangler et svar.
error-consent = Sæt kryds i feltet for at give samtykke.
error-consent-new = Teksten om samtykke er ændret. Læs den, og giv samtykke igen.
error-choice = Vælg en af de værdier, der er mulige.
error-call-ahead = Denne samtale ligger endnu ude i fremtiden.
error-tags = Der kan højst være 20 tags på højst 50 tegn hver.
error-snooze = Vælg et tidspunkt i fremtiden.
error-times = Slutningen skal ligge efter begyndelsen.
error-merge = De to samtaler kan ikke slås sammen. Den ene er en booket samtale eller er allerede slået sammen. Vælg en anden.
error-merge-region = Samtaler, der er gemt i forskellige regioner, kan ikke slås sammen. Besvar dem hver for sig.
error-addressee = Angiv en e-mailadresse, et telefonnummer eller et kunde-id.
error-hold = Skriv, hvorfor det skal gemmes.
error-zone = Vi kender ikke den tidszone. Skriv for eksempel Europe/Copenhagen.
error-locale = Det er ikke en sprogkode. Skriv for eksempel fr eller pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jeg er et menneske, ikke et program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Gemt. Beskeden bliver sendt, når du er logget ind igen.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Vi kender ikke dette website
problem-site-detail = Tjek adressen eller websitets navn i script-tagget.
problem-page = Siden findes ikke her
problem-page-detail = Den er måske flyttet. Søg efter den i hjælpen, eller skriv til os.
problem-article = Artiklen findes ikke her
problem-article-detail = Den er måske erstattet af en anden. Søg i hjælpen, eller skriv til os.
problem-request = Vi kan ikke åbne henvendelsen
problem-request-detail = Sagsnummeret eller koden passer ikke. Tjek begge dele.
problem-conversation = Der er ingen samtale med dette sagsnummer, eller den hører til et andet team.
problem-gone = Det er blevet slettet
problem-gone-detail = Det, du sender, hører til noget, der er slettet i mellemtiden. Skriv til os igen, hvis du stadig har brug for hjælp.
problem-held = Det kan ikke slettes nu
problem-held-detail = Loven kræver, at vi gemmer det indtil videre. Spørg os, hvis du vil vide mere.
problem-invalid = Noget skal rettes
problem-invalid-detail = Se på de markerede felter.
problem-json = Indholdet kunne ikke læses
problem-json-detail = Indholdet er hverken gyldig JSON eller en formular.
problem-media = Denne type indhold kan ikke modtages
problem-media-detail = Send JSON eller en formular.
problem-large = Indholdet er for stort
# $max (Number) kilobytes
problem-large-detail = Du kan højst sende { $max } kilobyte. Gør indholdet kortere, og prøv igen.
problem-origin = Der kan ikke sendes fra denne side
problem-origin-detail = Åbn hjælpen direkte i webshoppen, og prøv igen.
problem-method = Det virker ikke her
problem-method-detail = Adressen findes, men tager ikke imod denne type forespørgsel.
problem-key = Det er allerede sendt med andet indhold
problem-key-detail = Genindlæs formularen, og send den igen.
problem-key-bad = Idempotency-Key kan ikke bruges
problem-key-bad-detail = Brug 1–200 synlige ASCII-tegn.
problem-token = Du skal logge ind først
problem-token-detail = Send operatørens token som ”Authorization: Bearer …”.
problem-call = Forespørgslen kan ikke besvares i denne form
query-team = Det team findes ikke.
query-day = Dagen skal være en dato. Eksempel: 2026-11-23.
query-cursor = Markøren stammer ikke fra et tidligere svar.
query-filter = Listen kan ikke filtreres efter den værdi. Vælg en af de værdier, der er mulige.
query-person = Angiv phone eller customer.
query-whom = Angiv, hvis data det gælder, med præcis én af: email, phone, customer.
# $max (Number) characters
query-reason = Der mangler en begrundelse, som den besøgende læser. Længde: højst { $max }.
problem-slot = Tiden er ikke længere ledig
problem-slot-detail = Vælg en anden tid. Det, du skrev, står her stadig.
problem-call-fixed = Opkaldet kan ikke længere ændres
problem-call-fixed-detail = Tiden er passeret, eller opkaldet er aflyst. Du kan booke et nyt.
problem-forbidden = Det har du ikke tilladelse til
problem-forbidden-detail = Bed en administrator i dit team om at gøre det.
problem-missing = Det findes ikke længere
problem-missing-detail = Det er blevet fjernet i mellemtiden. Genindlæs listen.
problem-address = Adressen er allerede i brug
problem-address-detail = En anden i dit team har denne e-mailadresse.
problem-admin = Det er den eneste administrator
problem-admin-detail = Gør først en anden til administrator.
problem-newer = Der er skrevet noget nyt
problem-newer-detail = Læs det, der er skrevet i mellemtiden, og send så din tekst igen.
problem-rating = Dette kan ikke vurderes endnu
problem-rating-detail = Det kan vurderes, når henvendelsen er afsluttet.
problem-rating-fixed = Dette svar kan ikke længere ændres
problem-rating-fixed-detail = Svar kan ændres i et døgn.
problem-callbacks = Der kan ikke bookes opkald her
problem-callbacks-detail = Skriv til os, eller kontakt os på en anden måde.
problem-bookings = For mange bookede opkald
problem-bookings-detail = Du har allerede så mange opkald, som én person kan booke. Aflys et, vent, til et er overstået, eller skriv til os.
problem-limit = Der er sendt for meget på kort tid
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Intet er gået tabt. Prøv igen om { $minutes } minut, eller kontakt os på en anden måde.
       *[other] Intet er gået tabt. Prøv igen om { $minutes } minutter, eller kontakt os på en anden måde.
    }
problem-identity = Vi kan ikke se, hvem du er
problem-identity-detail = Log ind i webshoppen igen, genindlæs siden, og prøv en gang til.
problem-challenge = Vi kunne ikke bekræfte, at du er et menneske
problem-challenge-detail = Prøv igen, eller kontakt os på en anden måde. Det, du skrev, står her stadig.
problem-store = Vi kan ikke gemme det lige nu
problem-store-detail = Intet er gået tabt. Din tekst står stadig i formularen. Prøv igen om lidt, eller kontakt os på en anden måde.
problem-server = Noget gik galt hos os
problem-server-detail = Prøv igen om lidt.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Log ind
enter-intro = Med dette link kan du logge ind én gang.
enter-spent = Linket er brugt eller for gammelt og virker derfor ikke længere. Bed en administrator i dit team om et nyt.
enter-none = Du er ikke logget ind. Åbn det link, som en administrator i dit team sender dig.
enter-unknown = Ingen i dette team har den e-mailadresse.
enter-failed = Det lykkedes ikke at logge ind.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Sag { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Svar fra { $name }
mail-reply = Svar på denne mail når frem til os.
# Below the answer; links follow, or the names of the files alone
mail-files = Filer til dette svar:
# $date (Text) such as 29 December 2026
mail-files-until = Linkene til filerne virker til og med { $date }.
# An address follows
mail-open = Åbn hele samtalen med koden:
# $brand (Text) the shop’s name
mail-footer = Denne mail kommer fra { $brand }, fordi adressen blev opgivet i henvendelsen.
# Before the question how it was. $reference (Text) as above
mail-done = Din sag { $reference } er afsluttet.
# To the team: the subject. $reference (Text) as above
mail-notice = Ny sag { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Dit opkald { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Dit opkald er flyttet. Ny tid: { $when }.
# $when (Text) as above
mail-call-cancelled = Dit opkald er aflyst: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Åbn den vedhæftede fil for at opdatere din kalender.
# An address follows
mail-call-open = Flyt eller aflys opkaldet med koden:
# $brand (Text) the shop’s name
mail-call-footer = Denne mail kommer fra { $brand }, fordi adressen blev opgivet, da opkaldet blev booket.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nyt opkald { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Flyttet opkald { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Aflyst opkald { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Billeder eller PDF’er
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF eller PDF, højst { $max } MB hver.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = ”{ $name }” kan ikke sendes. Det kan billeder (JPEG, PNG, WebP, GIF) og PDF’er.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = ”{ $name }” er for stor. En fil må højst fylde { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = ”{ $name }” har for mange pixels. Et billede må højst have { $max } megapixel.
# $name (Text) what the file is called
error-file-broken = ”{ $name }” er tom eller beskadiget og kan ikke sendes.
# $max (Number) files
error-files-many = Der er for mange filer på én gang. Højst pr. besked: { $max }.
error-files-full = Der er ikke plads til flere filer i denne samtale. Det er der i en ny henvendelse.
error-files-day = Der er ikke plads til flere filer i denne samtale i dag. Det er der igen i morgen.
error-file-gone = En fil er der ikke længere. Den skal vælges igen.
# $max (Number) megabytes
error-files-large = Filerne er tilsammen for store. En besked kan rumme højst { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Dine data
own-export = Hent en kopi
own-files = Gem også filerne: linkene i kopien virker i et døgn.
own-erase = Slet denne samtale
own-sure = Vil du virkelig slette den? Det kan ikke fortrydes.
own-yes = Ja, slet
own-erased = Slettet. Kvitteringsnummer: { $receipt }
own-pending = Det slettes, så snart lageret svarer. Kvitteringsnummer: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Meddelelser
notices-dismiss = Skjul meddelelsen
kept-what = Kun i denne browser gemmes: kladder, beskeder, der venter på at blive sendt, koder og skjulte meddelelser.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Ryd denne browser
kept-sure = Er du sikker? Uden koden kan en henvendelse ikke åbnes her igen. Det, der venter, bliver ikke sendt.
