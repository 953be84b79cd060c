### Danish: du (lower case), as every Danish shop writes, so there is no .familiar. ”…” as quotation marks, no exclamation marks,
### a comma before “og” and “eller” between main clauses and before subordinate clauses. A request is “henvendelse”, its reference
### “sagsnummer”; the access code is only “kode”, because “adgangskode” is a password. A space stands before … after a whole word.

## The launcher, and what surrounds every view

launcher-label = Hjælp
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
request-find = Find en henvendelse

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
results-subject = { $name }
results-ask = Hvad leder du efter?
results-hint = Prøv andre ord, eller skriv til os.
# $wanted, $shown (Text) names of languages
results-fallback = Vi fandt ikke noget på { $wanted }. Artiklerne her er på { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Artiklen findes ikke på { $wanted } endnu. Her er den på { $shown }.
# $date (Text) a day
article-updated = Opdateret den { $date }
article-question = Hjalp artiklen dig?
article-yes = Ja
article-no = Nej
article-thanks = Godt at høre. Tak for svaret.
article-sorry = Det er vi kede af. Skriv til os, så hjælper vi dig.
article-related = Mere om samme emne

## Contact form

contact-title = Skriv til os
contact-intro = Fortæl os, hvad du har brug for hjælp til. Du får et sagsnummer og kan altid vende tilbage til din henvendelse.
field-message = Besked
field-name = Navn
field-email = E-mail
field-phone = Telefon
field-optional = valgfrit
contact-send = Send
contact-sending = Sender{ "\u00A0" }…
contact-network-error = Din besked blev ikke sendt, men den står her stadig. Tjek din forbindelse, og prøv igen.
contact-other-ways = Andre måder at kontakte os på
contact-suggestions = Måske finder du svaret her
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Vi svarer på { $languages }.

## Request

request-title = Vi har modtaget din besked
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Dit sagsnummer er { $reference }. Du hører fra os.
request-status-open = Venter på svar fra os
request-status-answered = Besvaret
request-reference = Sagsnummer
request-code = Kode
request-keep = Gem begge dele, så kan du åbne henvendelsen igen på en hvilken som helst enhed.
request-you = Du
request-team = Vores team
lookup-title = Find en henvendelse
lookup-intro = Du fik et sagsnummer og en kode, da du skrev til os.
lookup-open = Åbn

## The public help centre, where views are pages of their own

centre-skip = Spring til indhold
centre-languages = Andre sprog

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Skriv en besked først.
error-too-long =
    { $max ->
        [one] Teksten er for lang. Der er plads til højst { $max } tegn.
       *[other] Teksten er for lang. Der er plads til højst { $max } tegn.
    }
error-control = Teksten indeholder tegn, der ikke kan sendes. Skriv den igen uden dem.
error-email = Det er ikke en e-mailadresse. Den skal se sådan ud: navn@example.com.
error-phone = Det er ikke et telefonnummer. Skriv cifre med landekode: +45 12 34 56 78.
error-type = Det skal være tekst.
error-zone = Vi kender ikke den tidszone. Skriv for eksempel Europe/Copenhagen.
error-locale = Det er ikke en sprogkode. Skriv for eksempel fr eller pt-BR.
error-page = Det er ikke adressen på en webside.

## Problems: a heading, then what to do

problem-site = Vi kender ikke dette website
problem-site-detail = Tjek adressen eller websitets navn i script-tagget.
problem-page = Siden findes ikke her
problem-page-detail = Den er måske flyttet. Søg efter den i hjælpen, eller skriv til os.
problem-article = Artiklen findes ikke her
problem-article-detail = Den er måske erstattet af en anden. Søg i hjælpen, eller skriv til os.
problem-request = Vi kan ikke åbne henvendelsen
problem-request-detail = Sagsnummeret eller koden passer ikke. Tjek begge dele.
problem-invalid = Noget skal rettes
problem-invalid-detail = Se på de markerede felter.
problem-json = Det kunne ikke læses
problem-json-detail = Indholdet er hverken gyldig JSON eller en formular.
problem-media = Denne type indhold kan ikke modtages
problem-media-detail = Send JSON eller en formular.
problem-large = Det er for stort
# $max (Number) kilobytes
problem-large-detail = Du kan højst sende { $max } kilobyte. Gør indholdet kortere, og prøv igen.
problem-origin = Der kan ikke sendes fra denne side
problem-origin-detail = Åbn hjælpen direkte i webshoppen, og prøv igen.
problem-method = Det virker ikke her
problem-method-detail = Adressen findes, men ikke til denne type kald.
problem-key = Det er allerede sendt med andet indhold
problem-key-detail = Genindlæs formularen, og send den igen.
problem-key-bad = Idempotency-Key kan ikke bruges
problem-key-bad-detail = Brug 1–200 synlige ASCII-tegn.
problem-token = Du skal logge ind først
problem-token-detail = Send operatørens token som ”Authorization: Bearer …”.
problem-content = Indholdet kan ikke offentliggøres
problem-call = Kaldet kan ikke besvares sådan
problem-store = Vi kan ikke gemme det lige nu
problem-store-detail = Intet er gået tabt. Din tekst står stadig i formularen. Prøv igen om lidt, eller kontakt os på en anden måde.
problem-server = Noget gik galt hos os
problem-server-detail = Prøv igen om lidt.
