### Swedish: du (lower case), as every Swedish shop writes, so there is no .familiar. ”…” as quotation marks, no exclamation marks.
### Help articles are “hjälpartiklar”, because “artikel” alone is merchandise in a shop; a request is “ärende”, its reference
### “ärendenummer”, the access code “åtkomstkod”. A space stands before … after a whole word.

## The launcher, and what surrounds every view

launcher-label = Hjälp
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
request-find = Hitta ett ärende

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
results-subject = { $name }
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
article-sorry = Tråkigt att höra. Skriv till oss så hjälper vi dig.
article-related = Mer i samma ämne

## Contact form

contact-title = Skriv till oss
contact-intro = Berätta vad du behöver hjälp med. Du får ett ärendenummer och kan gå tillbaka till ärendet när du vill.
field-message = Meddelande
field-name = Namn
field-email = E-post
field-phone = Telefon
field-optional = valfritt
contact-send = Skicka
contact-sending = Skickar{ "\u00A0" }…
contact-network-error = Meddelandet skickades inte, men det finns kvar här. Kontrollera anslutningen och försök igen.
contact-other-ways = Andra sätt att nå oss
contact-suggestions = Kanske finns svaret redan här
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vi svarar på { $languages }.

## Request

request-title = Vi har fått ditt meddelande
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Ditt ärendenummer är { $reference }. Vi hör av oss.
request-status-open = Väntar på svar från oss
request-status-answered = Besvarat
request-reference = Ärendenummer
request-code = Åtkomstkod
request-keep = Spara båda, så kan du öppna ärendet igen på vilken enhet som helst.
request-you = Du
request-team = Vårt team
lookup-title = Hitta ett ärende
lookup-intro = Du fick ett ärendenummer och en åtkomstkod när du skrev till oss.
lookup-open = Öppna

## The public help centre, where views are pages of their own

centre-skip = Hoppa till innehållet
centre-languages = Andra språk

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Skriv ett meddelande först.
error-too-long =
    { $max ->
        [one] Texten är för lång. Den får vara högst { $max } tecken.
       *[other] Texten är för lång. Den får vara högst { $max } tecken.
    }
error-control = Texten innehåller tecken som inte kan skickas. Skriv den igen utan dem.
error-email = Det här är ingen e-postadress. Den ska se ut så här: namn@example.com.
error-phone = Det här är inget telefonnummer. Skriv siffror med landskod: +46 70 174 06 05.
error-type = Det här måste vara text.
error-zone = Vi känner inte till den tidszonen. Skriv till exempel Europe/Stockholm.
error-locale = Det här är ingen språkkod. Skriv till exempel sv eller pt-BR.
error-page = Det här är ingen adress till en webbsida.

## Problems: a heading, then what to do

problem-site = Vi känner inte till webbplatsen
problem-site-detail = Kontrollera adressen eller webbplatsens namn i script-taggen.
problem-page = Sidan finns inte här
problem-page-detail = Den kan ha flyttats. Sök efter den i hjälpen eller skriv till oss.
problem-article = Hjälpartikeln finns inte här
problem-article-detail = Den kan ha ersatts av en annan. Sök i hjälpen eller skriv till oss.
problem-request = Vi kan inte öppna ärendet
problem-request-detail = Ärendenumret eller åtkomstkoden stämmer inte. Kontrollera båda.
problem-invalid = Något behöver rättas till
problem-invalid-detail = Se över de markerade fälten.
problem-json = Det här gick inte att läsa
problem-json-detail = Innehållet är varken giltig JSON eller ett formulär.
problem-media = Den här typen av innehåll tas inte emot
problem-media-detail = Skicka JSON eller ett formulär.
problem-large = Det här är för stort
# $max (Number) kilobytes
problem-large-detail = Du kan skicka högst { $max } kilobyte. Korta ner innehållet och försök igen.
problem-origin = Det går inte att skicka från den här sidan
problem-origin-detail = Öppna hjälpen direkt i webbutiken och försök igen.
problem-method = Det fungerar inte här
problem-method-detail = Adressen finns, men inte för den här typen av anrop.
problem-key = Det här har redan skickats med annat innehåll
problem-key-detail = Ladda om formuläret och skicka det igen.
problem-key-bad = Idempotency-Key kan inte användas
problem-key-bad-detail = Använd 1–200 synliga ASCII-tecken.
problem-token = Du behöver logga in först
problem-token-detail = Skicka operatörens token som ”Authorization: Bearer …”.
problem-content = Innehållet kan inte publiceras
problem-call = Anropet går inte att besvara så här
problem-store = Vi kan inte spara det just nu
problem-store-detail = Inget har gått förlorat. Din text finns kvar i formuläret. Försök igen om en stund eller kontakta oss på ett annat sätt.
problem-server = Något gick fel hos oss
problem-server-detail = Försök igen om en stund.
