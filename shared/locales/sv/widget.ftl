### Swedish: du (lower case), as every Swedish shop writes, so there is no .familiar. ”…” as quotation marks, no exclamation marks.
### Help articles are “hjälpartiklar”, because “artikel” alone is merchandise in a shop; a request is “ärende”, its reference
### “ärendenummer”, the access code “åtkomstkod”. A space stands before … after a whole word.

## The launcher, and what surrounds every view

launcher-label = Hjälp
launcher-offline = Ingen anslutning
home-title = Vad kan vi hjälpa dig med?
nav-home = Till översikten
language-label = Språk
language-change = Byt
loading = Laddar{ "\u00A0" }…
network-error = Det gick inte. Kontrollera anslutningen och försök igen.

## Home

search-label = Sök i hjälpen
search-button = Sök
articles-heading = Bra att veta
subjects-heading = Ämnen
contact-heading = Kontakta oss
requests-heading = Dina ärenden
requests-unread = Nytt svar
request-find = Hitta ett ärende

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Priser och betalning
paying-currency = Valuta
paying-methods = Betalsätt
payment-card = kort
payment-sepa = SEPA-autogiro
payment-transfer = banköverföring
payment-invoice = faktura
payment-cod = postförskott
payment-konbini = betalning i en konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Ring oss
channel-email = Mejla oss
channel-message = Skriv till oss
channel-callback = Boka ett samtal
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Mer hjälp

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Inga träffar på ”{ $query }”
        [one] { $count } träff på ”{ $query }”
       *[other] { $count } träffar på ”{ $query }”
    }
results-ask = Vad letar du efter?
results-hint = Prova andra ord eller skriv till oss.
# $wanted, $shown (Text) names of languages
results-fallback = Vi hittade inget på { $wanted }. De här hjälpartiklarna är på { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Den här hjälpartikeln finns inte på { $wanted } än. Här är den på { $shown }.
# $date (Text) a day
article-updated = Uppdaterad den { $date }
article-question = Var det här till hjälp?
article-yes = Ja
article-no = Nej
article-thanks = Vad bra. Tack för svaret.
article-missing = Vad saknades?
article-sorry = Tråkigt att höra. Skriv till oss så hjälper vi dig.
article-related = Mer i samma ämne

## Contact form

contact-title = Skriv till oss
contact-intro = Berätta vad du behöver hjälp med. Du får ett ärendenummer och kan gå tillbaka till ärendet när du vill.
field-message = Meddelande
field-name = Namn
field-email = E-post
field-phone = Telefon
field-order = Ordernummer
contact-topic = Vad gäller det?
field-optional = valfritt
contact-send = Skicka
contact-sending = Skickar{ "\u00A0" }…
contact-network-error = Vi vet inte om meddelandet kom fram, men det finns kvar här. Kontrollera anslutningen och försök igen.
contact-other-ways = Andra sätt att nå oss
contact-suggestions = Kanske finns svaret redan här
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vi svarar på { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Öppet till kl. { $time }
       *[date] Öppet till { $time }
    }
availability-open-always = Öppet dygnet runt
availability-closed =
    { $kind ->
        [time] Öppnar kl. { $time }
       *[date] Öppnar { $time }
    }
availability-closed-long = Stängt tills vidare
availability-unknown = Öppettiderna kan avvika i dag
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } din tid ({ $city })
hours-title = Öppettider
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = I din tidszon: { $city }, { $offset }
hours-closed = Stängt
hours-all-day = Öppet hela dygnet
# Hours with an open end. $from (Text) time of day
hours-from = från { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = inte säkert
# Instead of whether somebody is there. $note (Text) as above
availability-note = Just nu: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Vi svarar senast kl. { $time }.
       *[date] Vi svarar senast { $time }.
    }

## Booking a call

callback-title = Boka ett samtal
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Välj en tid så ringer vi dig. Ett samtal tar högst { $minutes } minut.
       *[other] Välj en tid så ringer vi dig. Ett samtal tar högst { $minutes } minuter.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Din tidszon: { $city }, { $offset }
callback-zone-change = Byt tidszon
callback-times = Tid för samtalet
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } tid
       *[other] { $count } tider
    }
callback-none = Det finns inga lediga tider just nu. Skriv till oss så hittar vi en.
callback-phone = Telefonnummer som vi ska ringa
callback-note = Vad gäller det?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Vi skickar bekräftelsen hit, med en fil till din kalender.
callback-book = Boka samtalet
callback-booking = Bokar{ "\u00A0" }…
callback-network-error = Vi vet inte om samtalet bokades, men det du skrev finns kvar här. Kontrollera anslutningen och försök igen. Samtalet bokas inte två gånger.
callback-alternatives = Lediga tider nära den du valde
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Ditt samtal är bokat: { $when }. Ditt bokningsnummer är { $reference }.

## A booked call

call-title = Ditt samtal
call-status-booked = Bokat
call-status-cancelled = Avbokat
call-status-past = Tiden för samtalet har passerat
call-when = Tid
call-number = Vi ringer
call-reason = Därför behövde vi avboka
call-move = Välj en annan tid
call-move-title = Boka om ditt samtal
call-move-button = Boka om samtalet
call-moving = Bokar om{ "\u00A0" }…
call-move-network-error = Vi vet inte om samtalet bokades om. Kontrollera anslutningen och försök igen.
call-cancel = Avboka samtalet
call-cancel-question = Vill du avboka samtalet?
call-calendar = Lägg till i kalendern
call-file = Kalenderfil (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Samtal med { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Vi ringer { $phone }. Bokningsnummer: { $reference }
call-reference = Bokningsnummer
call-keep = Spara båda, så kan du boka om eller avboka samtalet på vilken enhet som helst.

## Choosing a time zone

zones-title = Välj din tidszon
zones-search = Stad
zones-none = Vi hittade ingen sådan stad. Prova en större stad i närheten.

## Request

request-title = Vi har fått ditt meddelande
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Ditt ärendenummer är { $reference }. Vi hör av oss.
request-status-open = Väntar på svar från oss
request-status-answered = Besvarat
request-status-resolved = Avslutat
request-next = Vårt svar visas här.
# The heading once somebody has answered
request-conversation = Din konversation med oss
# Label of the field in which the visitor writes back
reply-message = Ditt meddelande
request-reference = Ärendenummer
request-code = Åtkomstkod
request-keep = Spara båda, så kan du öppna ärendet igen på vilken enhet som helst.
request-you = Du
request-team = Vårt team
# While both are there: above the field, and at the customer's own last message.
live-typing = Ett svar skrivs{ "\u00A0" }…
live-here = Vi är här nu
# $names: the first names of some of them, as a list.
live-here-names = Här nu: { $names }
live-sent = Skickat
live-read = Läst
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Tyvärr är ingen ledig just nu.
live-later-mail = Svaret skickas även med e-post till { $address }.
live-handed = Vårt team har just stängt. Kollegor som fortfarande är på plats tar vid här.
# A box to tick.
live-sound = Ljud vid nya meddelanden
# A button above a long conversation.
request-earlier = Tidigare meddelanden
lookup-title = Hitta ett ärende
lookup-intro = Du fick ett ärendenummer och en åtkomstkod när du skrev till oss.
lookup-open = Öppna

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Hur skötte vi oss?
rating-csat-1 = Dåligt
rating-csat-2 = Inte så bra
rating-csat-3 = Okej
rating-csat-4 = Bra
rating-csat-5 = Mycket bra
rating-ces = Hur lätt var det att få hjälp?
rating-ces-1 = Mycket svårt
rating-ces-2 = Svårt
rating-ces-3 = Mitt emellan
rating-ces-4 = Lätt
rating-ces-5 = Mycket lätt
rating-nps = Hur troligt är det att du rekommenderar oss?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Inte alls troligt
rating-nps-high = Mycket troligt
rating-comment = Vad bör vi veta?
rating-skip = Vill helst inte svara
rating-thanks = Tack för svaret.
rating-change = Svaret kan ändras under ett dygn.

## What is kept while there is no connection

outbox-waiting = Sparat. Meddelandet skickas när du är online igen.
outbox-take-back = Skicka inte
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Meddelandet har skickats. Ditt ärendenummer är { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Vår hjälp går inte att öppna just nu. Så här når du oss:

## The public help centre, where views are pages of their own

centre-skip = Hoppa till innehållet
centre-languages = Andra språk
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Visa alla ({ $count })
# Above the list of an article’s parts
centre-contents = På den här sidan
centre-markets = Land eller region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Skriv ett meddelande först.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Texten är för lång. Den får vara högst { $max } tecken.
       *[other] Texten är för lång. Den får vara högst { $max } tecken.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Tecknet ”{ $character }” hör inte hemma här. Ta bort det.
error-email = Det här är ingen e-postadress. En e-postadress ser ut så här: namn@example.com.
error-phone = Det här är inget telefonnummer. Skriv siffror med landskod: +46 70 174 06 05.
error-phone-missing = Vi behöver ett nummer att ringa.
error-phone-unknown = Det går inte att ringa det här numret. Kontrollera det och börja med landskoden: +46 70 174 06 05.
error-start-missing = Välj en tid först.
error-start = Det här är ingen tidpunkt. Skriv till exempel 2026-11-23T09:00:00Z.
error-type = Det här måste vara text.
error-field = Det finns inget sådant fält.
error-name = Skriv ett namn på högst 120 tecken.
rating-missing = Ett svar saknas.
error-consent = Kryssa i rutan för att samtycka.
error-consent-new = Texten om samtycke har ändrats. Läs den och samtyck igen.
error-choice = Välj ett av de värden som finns.
error-call-ahead = Det här samtalet har inte ägt rum än.
error-tags = Det får finnas högst 20 taggar med högst 50 tecken var.
error-snooze = Välj en tidpunkt i framtiden.
error-times = Slutet måste ligga efter början.
error-merge = De här två konversationerna går inte att slå ihop. Den ena är ett bokat samtal eller har redan slagits ihop. Välj en annan.
error-merge-region = Konversationer som lagras i olika regioner går inte att slå ihop. Svara på var och en för sig.
error-addressee = Ange en e-postadress, ett telefonnummer eller ett kund-id.
error-hold = Skriv varför det måste sparas.
error-zone = Vi känner inte till den tidszonen. Skriv till exempel Europe/Stockholm.
error-locale = Det här är ingen språkkod. Skriv till exempel sv eller pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Jag är en människa, inte ett program
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Sparat. Meddelandet skickas när du har loggat in igen.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Vi känner inte till webbplatsen
problem-site-detail = Kontrollera adressen eller webbplatsens namn i script-taggen.
problem-page = Sidan finns inte här
problem-page-detail = Den kan ha flyttats. Sök efter den i hjälpen eller skriv till oss.
problem-article = Hjälpartikeln finns inte här
problem-article-detail = Den kan ha ersatts av en annan. Sök i hjälpen eller skriv till oss.
problem-request = Vi kan inte öppna ärendet
problem-request-detail = Ärendenumret eller åtkomstkoden stämmer inte. Kontrollera båda.
problem-conversation = Det finns ingen konversation med det här ärendenumret, eller så hör den till ett annat team.
problem-gone = Det här har raderats
problem-gone-detail = Det du skickar hör till något som har raderats under tiden. Skriv till oss på nytt om du fortfarande behöver hjälp.
problem-held = Det här kan inte raderas nu
problem-held-detail = Lagen kräver att vi sparar det tills vidare. Fråga oss om du vill veta mer.
problem-invalid = Något behöver rättas till
problem-invalid-detail = Se över de markerade fälten.
problem-json = Innehållet gick inte att läsa
problem-json-detail = Innehållet är varken giltig JSON eller ett formulär.
problem-media = Den här typen av innehåll tas inte emot
problem-media-detail = Skicka JSON eller ett formulär.
problem-large = Innehållet är för stort
# $max (Number) kilobytes
problem-large-detail = Du kan skicka högst { $max } kilobyte. Korta ner innehållet och försök igen.
problem-origin = Det går inte att skicka från den här sidan
problem-origin-detail = Öppna hjälpen direkt i webbutiken och försök igen.
problem-method = Det fungerar inte här
problem-method-detail = Adressen finns, men tar inte emot den här typen av begäran.
problem-key = Det här har redan skickats med annat innehåll
problem-key-detail = Ladda om formuläret och skicka det igen.
problem-key-bad = Idempotency-Key kan inte användas
problem-key-bad-detail = Använd 1–200 synliga ASCII-tecken.
problem-token = Du behöver logga in först
problem-token-detail = Skicka operatörens token som ”Authorization: Bearer …”.
problem-call = Begäran kan inte besvaras i den här formen
query-team = Det finns inget sådant team.
query-day = Dagen måste vara ett datum. Exempel: 2026-11-23.
query-cursor = Markören kommer inte från ett tidigare svar.
query-filter = Listan går inte att filtrera efter det värdet. Välj ett av de värden som finns.
query-person = Ange phone eller customer.
query-whom = Ange vems uppgifter det gäller med exakt en av: email, phone, customer.
# $max (Number) characters
query-reason = En orsak saknas, som besökaren får läsa. Längd: högst { $max }.
problem-slot = Tiden är inte längre ledig
problem-slot-detail = Välj en annan tid. Det du skrev finns kvar här.
problem-call-fixed = Samtalet går inte längre att ändra
problem-call-fixed-detail = Tiden har passerat, eller så är samtalet avbokat. Du kan boka ett nytt.
problem-forbidden = Du har inte behörighet till det här
problem-forbidden-detail = Be en administratör i ditt team om hjälp.
problem-missing = Det här finns inte längre
problem-missing-detail = Det har tagits bort under tiden. Ladda om listan.
problem-address = Adressen används redan
problem-address-detail = Någon annan i ditt team har den här e-postadressen.
problem-admin = Det här är den enda administratören
problem-admin-detail = Gör först någon annan till administratör.
problem-newer = Något nytt har skrivits
problem-newer-detail = Läs det som har skrivits under tiden och skicka sedan din text igen.
problem-rating = Det här kan inte betygsättas än
problem-rating-detail = Det kan betygsättas när ärendet är avslutat.
problem-rating-fixed = Det här svaret kan inte längre ändras
problem-rating-fixed-detail = Svar kan ändras under ett dygn.
problem-callbacks = Det går inte att boka samtal här
problem-callbacks-detail = Skriv till oss eller kontakta oss på ett annat sätt.
problem-bookings = För många bokade samtal
problem-bookings-detail = Du har redan så många samtal bokade som en person kan ha. Avboka ett, vänta tills ett är över eller skriv till oss.
problem-limit = För mycket har skickats på kort tid
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Inget har gått förlorat. Försök igen om { $minutes } minut eller kontakta oss på ett annat sätt.
       *[other] Inget har gått förlorat. Försök igen om { $minutes } minuter eller kontakta oss på ett annat sätt.
    }
problem-identity = Vi kan inte se vem du är
problem-identity-detail = Logga in i webbutiken igen, ladda om sidan och försök en gång till.
problem-challenge = Vi kunde inte bekräfta att du är en människa
problem-challenge-detail = Försök igen eller kontakta oss på ett annat sätt. Det du skrev finns kvar här.
problem-store = Vi kan inte spara det just nu
problem-store-detail = Inget har gått förlorat. Din text finns kvar i formuläret. Försök igen om en stund eller kontakta oss på ett annat sätt.
problem-server = Något gick fel hos oss
problem-server-detail = Försök igen om en stund.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Logga in
enter-intro = Med den här länken kan du logga in en gång.
enter-spent = Länken är redan använd eller för gammal och fungerar därför inte längre. Be en administratör i ditt team om en ny.
enter-none = Du är inte inloggad. Öppna länken som en administratör i ditt team skickar till dig.
enter-unknown = Ingen i det här teamet har den e-postadressen.
enter-failed = Inloggningen misslyckades.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Ärende { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Svar från { $name }
mail-reply = Svar på det här mejlet når oss.
# Below the answer; links follow, or the names of the files alone
mail-files = Filer till det här svaret:
# $date (Text) such as 29 December 2026
mail-files-until = Länkarna till filerna fungerar till och med { $date }.
# An address follows
mail-open = Öppna hela konversationen med åtkomstkoden:
# $brand (Text) the shop’s name
mail-footer = Det här mejlet kommer från { $brand } eftersom adressen angavs i ärendet.
# Before the question how it was. $reference (Text) as above
mail-done = Ditt ärende { $reference } är avslutat.
# To the team: the subject. $reference (Text) as above
mail-notice = Nytt ärende { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ditt samtal { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Ditt samtal är ombokat. Ny tid: { $when }.
# $when (Text) as above
mail-call-cancelled = Ditt samtal är avbokat: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Öppna den bifogade filen för att uppdatera din kalender.
# An address follows
mail-call-open = Boka om eller avboka samtalet med åtkomstkoden:
# $brand (Text) the shop’s name
mail-call-footer = Det här mejlet kommer från { $brand } eftersom adressen angavs när samtalet bokades.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nytt samtal { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Ombokat samtal { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Avbokat samtal { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Bilder eller PDF-filer
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF eller PDF, högst { $max } MB var.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = ”{ $name }” kan inte skickas. Det kan bilder (JPEG, PNG, WebP, GIF) och PDF-filer.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = ”{ $name }” är för stor. En fil får vara högst { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = ”{ $name }” har för många pixlar. En bild får ha högst { $max } megapixel.
# $name (Text) what the file is called
error-file-broken = ”{ $name }” är tom eller skadad och kan inte skickas.
# $max (Number) files
error-files-many = Det är för många filer på en gång. Högst per meddelande: { $max }.
error-files-full = Det finns inte plats för fler filer i den här konversationen. Det gör det i ett nytt ärende.
error-files-day = Det finns inte plats för fler filer i den här konversationen i dag. I morgon finns det plats igen.
error-file-gone = En fil finns inte längre kvar. Den behöver väljas igen.
# $max (Number) megabytes
error-files-large = Filerna är för stora tillsammans. Ett meddelande rymmer högst { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Dina uppgifter
own-export = Hämta en kopia
own-files = Spara filerna också: länkarna i kopian fungerar i ett dygn.
own-erase = Radera det här samtalet
own-sure = Vill du verkligen radera det? Det går inte att ångra.
own-yes = Ja, radera
own-erased = Raderat. Kvittonummer: { $receipt }
own-pending = Det raderas så snart lagringen svarar. Kvittonummer: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Meddelanden
notices-dismiss = Dölj meddelandet
kept-what = Bara i den här webbläsaren sparas: utkast, meddelanden som väntar på att skickas, åtkomstkoder och vad som har dolts.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Radera från den här webbläsaren
kept-sure = Vill du verkligen radera? Utan åtkomstkoden kan ett ärende inte öppnas här igen. Det som väntar skickas inte.
