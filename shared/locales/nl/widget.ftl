### Dutch: formal address (u), “je” in .familiar; “…” as quotation marks, not ‘…’, because what was typed may hold an apostrophe (foto’s).
### A help article is “helpartikel”, because “artikel” alone is merchandise in a shop; a request is “vraag”, because “aanvraag” sounds official.
### Reference: referentienummer; access code: toegangscode; the help as a place: helpcentrum; a call: belafspraak.

## The launcher, and what surrounds every view

launcher-label = Hulp
launcher-offline = Geen verbinding
home-title = Waarmee kunnen we u helpen?
    .familiar = Waarmee kunnen we je helpen?
nav-home = Helpcentrum
language-label = Taal
language-change = Wijzigen
loading = Bezig met laden…
network-error = Dat is niet gelukt. Controleer uw verbinding en probeer het opnieuw.
    .familiar = Dat is niet gelukt. Controleer je verbinding en probeer het opnieuw.

## Home

search-label = Zoeken in Help
search-button = Zoeken
articles-heading = Goed om te weten
subjects-heading = Onderwerpen
contact-heading = Neem contact op
requests-heading = Uw vragen
    .familiar = Je vragen
requests-unread = Nieuw antwoord
request-find = Een vraag terugvinden

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prijzen en betalen
paying-currency = Valuta
paying-methods = Betaalmethoden
payment-card = kaart
payment-sepa = SEPA-incasso
payment-transfer = bankoverschrijving
payment-invoice = factuur
payment-cod = betalen bij levering
payment-konbini = betalen in een konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Bel ons
channel-email = Stuur een e-mail
channel-message = Stuur een bericht
channel-callback = Plan een belafspraak
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
        [0] Niets gevonden voor “{ $query }”
        [one] { $count } helpartikel voor “{ $query }”
       *[other] { $count } helpartikelen voor “{ $query }”
    }
results-ask = Wat zoekt u?
    .familiar = Wat zoek je?
results-hint = Probeer andere woorden of stuur ons een bericht.
# $wanted, $shown (Text) names of languages
results-fallback = Niets gevonden in het { $wanted }. Deze helpartikelen zijn in het { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Dit helpartikel is er nog niet in het { $wanted }. Hier leest u het in het { $shown }.
    .familiar = Dit helpartikel is er nog niet in het { $wanted }. Hier lees je het in het { $shown }.
# $date (Text) a day
article-updated = Bijgewerkt op { $date }
article-question = Heeft dit geholpen?
article-yes = Ja
article-no = Nee
article-thanks = Fijn om te horen. Dank u wel.
    .familiar = Fijn om te horen. Dank je wel.
article-missing = Wat ontbrak er?
article-sorry = Dat spijt ons. Stuur ons een bericht, dan helpen we u verder.
    .familiar = Dat spijt ons. Stuur ons een bericht, dan helpen we je verder.
article-related = Meer over dit onderwerp

## Contact form

contact-title = Stuur ons een bericht
contact-intro = Vertel ons waarmee we u kunnen helpen. U krijgt een referentienummer waarmee u uw vraag altijd kunt terugvinden.
    .familiar = Vertel ons waarmee we je kunnen helpen. Je krijgt een referentienummer waarmee je je vraag altijd kunt terugvinden.
field-message = Bericht
field-name = Naam
field-email = E-mail
field-phone = Telefoon
field-order = Bestelnummer
contact-topic = Waar gaat het over?
field-optional = optioneel
contact-send = Versturen
contact-sending = Bezig met versturen…
contact-network-error = We weten niet of uw bericht is aangekomen. Het staat hier nog: controleer uw verbinding en probeer het opnieuw.
    .familiar = We weten niet of je bericht is aangekomen. Het staat hier nog: controleer je verbinding en probeer het opnieuw.
contact-other-ways = Andere manieren om ons te bereiken
contact-suggestions = Misschien staat uw antwoord hier al
    .familiar = Misschien staat je antwoord hier al
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = We antwoorden in het { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Bereikbaar tot { $time }
availability-open-always = Dag en nacht bereikbaar
availability-closed = Weer bereikbaar vanaf { $time }
availability-closed-long = Voorlopig niet bereikbaar
availability-unknown = Openingstijden kunnen vandaag afwijken
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } uw tijd ({ $city })
    .familiar = { $time } jouw tijd ({ $city })
hours-title = Openingstijden
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = In uw tijdzone: { $city }, { $offset }
    .familiar = In je tijdzone: { $city }, { $offset }
hours-closed = Gesloten
hours-all-day = De hele dag bereikbaar
# Hours with an open end. $from (Text) time of day
hours-from = vanaf { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = niet zeker
# Instead of whether somebody is there. $note (Text) as above
availability-note = Op dit moment: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] We antwoorden uiterlijk om { $time }.
       *[date] We antwoorden uiterlijk { $time }.
    }

## Booking a call

callback-title = Plan een belafspraak
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Kies een tijdstip, dan bellen we u. Een gesprek duurt maximaal { $minutes } minuut.
       *[other] Kies een tijdstip, dan bellen we u. Een gesprek duurt maximaal { $minutes } minuten.
    }
    .familiar =
        { $minutes ->
            [one] Kies een tijdstip, dan bellen we je. Een gesprek duurt maximaal { $minutes } minuut.
           *[other] Kies een tijdstip, dan bellen we je. Een gesprek duurt maximaal { $minutes } minuten.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Uw tijdzone: { $city }, { $offset }
    .familiar = Je tijdzone: { $city }, { $offset }
callback-zone-change = Tijdzone wijzigen
callback-times = Tijdstip van de belafspraak
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } vrij
       *[other] { $count } vrij
    }
callback-none = Er is op dit moment geen tijdstip vrij. Stuur ons een bericht, dan zoeken we er een.
callback-phone = Telefoonnummer waarop we u bellen
    .familiar = Telefoonnummer waarop we je bellen
callback-note = Waar gaat het over?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = We sturen de bevestiging naar dit adres, met een bestand voor uw agenda.
    .familiar = We sturen de bevestiging naar dit adres, met een bestand voor je agenda.
callback-book = Belafspraak plannen
callback-booking = Bezig met plannen…
callback-network-error = We weten niet of de belafspraak is gepland. Wat u hebt ingevuld, staat hier nog: controleer uw verbinding en probeer het opnieuw. De afspraak wordt niet dubbel gepland.
    .familiar = We weten niet of de belafspraak is gepland. Wat je hebt ingevuld, staat hier nog: controleer je verbinding en probeer het opnieuw. De afspraak wordt niet dubbel gepland.
callback-alternatives = Beschikbare tijden rond dat moment
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Uw belafspraak is gepland: { $when }. Uw afspraaknummer is { $reference }.
    .familiar = Je belafspraak is gepland: { $when }. Je afspraaknummer is { $reference }.

## A booked call

call-title = Uw belafspraak
    .familiar = Je belafspraak
call-status-booked = Gepland
call-status-cancelled = Afgezegd
call-status-past = Het tijdstip van deze belafspraak is voorbij
call-when = Wanneer
call-number = We bellen
call-reason = Waarom we moesten afzeggen
call-move = Een ander tijdstip kiezen
call-move-title = Uw belafspraak verzetten
    .familiar = Je belafspraak verzetten
call-move-button = Belafspraak verzetten
call-moving = Bezig met verzetten…
call-move-network-error = We weten niet of de belafspraak is verzet. Controleer uw verbinding en probeer het opnieuw.
    .familiar = We weten niet of de belafspraak is verzet. Controleer je verbinding en probeer het opnieuw.
call-cancel = Belafspraak afzeggen
call-cancel-question = Wilt u deze belafspraak afzeggen?
    .familiar = Wil je deze belafspraak afzeggen?
call-calendar = In uw agenda zetten
    .familiar = In je agenda zetten
call-file = Agendabestand (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Belafspraak met { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = We bellen { $phone }. Afspraaknummer: { $reference }
call-reference = Afspraaknummer
call-keep = Bewaar ze allebei: hiermee kunt u de belafspraak op elk apparaat verzetten of afzeggen.
    .familiar = Bewaar ze allebei: hiermee kun je de belafspraak op elk apparaat verzetten of afzeggen.

## Choosing a time zone

zones-title = Kies uw tijdzone
    .familiar = Kies je tijdzone
zones-search = Stad
zones-none = Deze stad is niet gevonden. Probeer een grotere stad in de buurt.

## Request

request-title = We hebben uw bericht ontvangen
    .familiar = We hebben je bericht ontvangen
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Uw referentienummer is { $reference }. U hoort van ons.
    .familiar = Je referentienummer is { $reference }. Je hoort van ons.
request-status-open = Nog niet beantwoord
request-status-answered = Beantwoord
request-status-resolved = Afgehandeld
request-next = Ons antwoord verschijnt hier.
# The heading once somebody has answered
request-conversation = Uw gesprek met ons
    .familiar = Je gesprek met ons
# Label of the field in which the visitor writes back
reply-message = Uw bericht
    .familiar = Je bericht
request-reference = Referentienummer
request-code = Toegangscode
request-keep = Bewaar ze allebei: hiermee opent u deze vraag weer op elk apparaat.
    .familiar = Bewaar ze allebei: hiermee open je deze vraag weer op elk apparaat.
request-you = U
    .familiar = Jij
request-team = Ons team
# While both are there: above the field, and at the customer's own last message.
live-typing = Er wordt een antwoord geschreven…
live-here = We zijn er nu
# $names: the first names of some of them, as a list.
live-here-names = Nu aanwezig: { $names }
live-sent = Verstuurd
live-read = Gelezen
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Op dit moment is er helaas niemand vrij.
live-later-mail = Het antwoord gaat ook per e-mail naar { $address }.
live-handed = Ons team is net gesloten. Collega’s die er nog zijn, gaan hier verder.
# A box to tick.
live-sound = Geluid bij nieuwe berichten
# A button above a long conversation.
request-earlier = Eerdere berichten
lookup-title = Een vraag terugvinden
lookup-intro = Toen u ons een bericht stuurde, kreeg u een referentienummer en een toegangscode.
    .familiar = Toen je ons een bericht stuurde, kreeg je een referentienummer en een toegangscode.
lookup-open = Openen

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Hoe was onze hulp?
rating-csat-1 = Slecht
rating-csat-2 = Niet goed
rating-csat-3 = Redelijk
rating-csat-4 = Goed
rating-csat-5 = Heel goed
rating-ces = Hoe makkelijk was het om hulp te krijgen?
rating-ces-1 = Heel moeilijk
rating-ces-2 = Moeilijk
rating-ces-3 = Ertussenin
rating-ces-4 = Makkelijk
rating-ces-5 = Heel makkelijk
rating-nps = Hoe waarschijnlijk is het dat u ons aanbeveelt?
    .familiar = Hoe waarschijnlijk is het dat je ons aanbeveelt?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Helemaal niet waarschijnlijk
rating-nps-high = Heel waarschijnlijk
rating-comment = Wat moeten we weten?
rating-skip = Liever geen antwoord
rating-thanks = Bedankt voor het antwoord.
rating-change = Het antwoord kan een dag lang worden gewijzigd.

## What is kept while there is no connection

outbox-waiting = Opgeslagen. Uw bericht wordt verstuurd zodra u weer online bent.
    .familiar = Opgeslagen. Je bericht wordt verstuurd zodra je weer online bent.
outbox-take-back = Toch niet versturen
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Uw bericht is verstuurd. Uw referentienummer is { $reference }.
    .familiar = Je bericht is verstuurd. Je referentienummer is { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Ons helpcentrum kan nu niet worden geopend. Zo bereikt u ons:
    .familiar = Ons helpcentrum kan nu niet worden geopend. Zo bereik je ons:

## The public help centre, where views are pages of their own

centre-skip = Naar de inhoud
centre-languages = Andere talen
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Alles tonen ({ $count })
# Above the list of an article’s parts
centre-contents = Op deze pagina
centre-markets = Land of regio

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Schrijf eerst een bericht.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] De tekst is te lang. Gebruik maximaal { $max } teken.
       *[other] De tekst is te lang. Gebruik maximaal { $max } tekens.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Het teken “{ $character }” hoort hier niet. Haal het weg.
error-email = Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@example.com.
error-phone = Dit is geen telefoonnummer. Gebruik cijfers, met het landnummer: +31 20 123 4567.
error-phone-missing = We hebben een nummer nodig om te bellen.
error-phone-unknown = Dit nummer kan niet worden gebeld. Controleer het en begin met het landnummer: +31 20 123 4567.
error-start-missing = Kies eerst een tijdstip.
error-start = Dit is geen tijdstip. Geldig is bijvoorbeeld 2026-11-23T09:00:00Z.
error-type = Dit moet tekst zijn.
error-field = Zo’n veld bestaat niet.
error-name = Vul een naam van maximaal 120 tekens in.
rating-missing = Er ontbreekt een antwoord.
error-consent = Vink het vakje aan om akkoord te gaan.
error-consent-new = De tekst van de toestemming is veranderd. Lees die en ga opnieuw akkoord.
error-choice = Kies een van de aangeboden waarden.
error-call-ahead = Dit gesprek moet nog plaatsvinden.
error-tags = Er zijn maximaal 20 labels mogelijk, van elk maximaal 50 tekens.
error-snooze = Kies een tijdstip in de toekomst.
error-times = Het einde moet na het begin liggen.
error-merge = Deze twee gesprekken kunnen niet worden samengevoegd. Een ervan is een geboekt telefoongesprek of is al samengevoegd. Kies een ander.
error-merge-region = Gesprekken die in verschillende regio’s zijn opgeslagen, kunnen niet worden samengevoegd. Beantwoord ze afzonderlijk.
error-addressee = Geef een e-mailadres, een telefoonnummer of een klant-ID op.
error-hold = Vermeld waarom dit bewaard moet blijven.
error-zone = Deze tijdzone kennen we niet. Geldig is bijvoorbeeld Europe/Amsterdam.
error-locale = Dit is geen taalcode. Geldig zijn bijvoorbeeld nl en pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ik ben een mens, geen programma
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Opgeslagen. Het bericht wordt verstuurd na de volgende keer inloggen.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = We kennen deze site niet
problem-site-detail = Controleer het adres of de naam van de site in de script-tag.
problem-page = We kunnen deze pagina niet vinden
problem-page-detail = Misschien is de pagina verplaatst. Zoek in het helpcentrum of stuur ons een bericht.
problem-article = We kunnen dit helpartikel niet vinden
problem-article-detail = Misschien is het vervangen. Zoek in het helpcentrum of stuur ons een bericht.
problem-request = We kunnen deze vraag niet openen
problem-request-detail = Controleer het referentienummer en de toegangscode: een van de twee klopt niet.
problem-conversation = Er is geen gesprek met dit nummer, of het is van een ander team.
problem-gone = Dit is gewist
problem-gone-detail = Wat u verstuurt, hoort bij iets dat intussen is gewist. Schrijf ons opnieuw als u nog hulp nodig hebt.
    .familiar = Wat je verstuurt, hoort bij iets dat intussen is gewist. Schrijf ons opnieuw als je nog hulp nodig hebt.
problem-held = Dit kan nu niet worden gewist
problem-held-detail = De wet verplicht ons het voorlopig te bewaren. Vraag het ons als u meer wilt weten.
    .familiar = De wet verplicht ons het voorlopig te bewaren. Vraag het ons als je meer wilt weten.
problem-invalid = Er klopt nog iets niet
problem-invalid-detail = Kijk naar de gemarkeerde velden.
problem-json = De inhoud kon niet worden gelezen
problem-json-detail = De inhoud is geen geldige JSON en ook geen formulier.
problem-media = Dit soort inhoud wordt niet geaccepteerd
problem-media-detail = Stuur JSON of een formulier.
problem-large = De inhoud is te groot
# $max (Number) kilobytes
problem-large-detail = Er kan maximaal { $max } kilobyte worden verstuurd. Maak de tekst korter en probeer het opnieuw.
problem-origin = Deze pagina mag geen vragen versturen
problem-origin-detail = Open het helpcentrum vanuit de webwinkel zelf en probeer het opnieuw.
problem-method = Dit werkt hier niet
problem-method-detail = Het adres bestaat, maar niet voor dit soort aanroep.
problem-key = Dit is al verstuurd met een andere inhoud
problem-key-detail = Laad het formulier opnieuw en verstuur het nog een keer.
problem-key-bad = De Idempotency-Key is niet bruikbaar
problem-key-bad-detail = Gebruik 1 tot en met 200 zichtbare ASCII-tekens.
problem-token = Hiervoor moet u inloggen
    .familiar = Hiervoor moet je inloggen
problem-token-detail = Stuur het token van de beheerder als “Authorization: Bearer …”.
problem-call = Op deze manier kan dit niet worden beantwoord
query-team = Dit team bestaat niet.
query-day = De dag moet een datum zijn. Voorbeeld: 2026-11-23.
query-cursor = Deze cursor komt niet uit een eerder antwoord.
query-filter = Deze lijst kan niet op die waarde worden gefilterd. Kies een van de aangeboden waarden.
query-person = Geef phone of customer op.
query-whom = Geef aan om wiens gegevens het gaat, met precies één van: email, phone, customer.
# $max (Number) characters
query-reason = Er ontbreekt een reden, die de bezoeker te lezen krijgt. Lengte: hoogstens { $max }.
problem-slot = Dit tijdstip is niet meer vrij
problem-slot-detail = Kies een ander tijdstip. Wat u hebt ingevuld, staat hier nog.
    .familiar = Kies een ander tijdstip. Wat je hebt ingevuld, staat hier nog.
problem-call-fixed = Deze belafspraak kan niet meer worden gewijzigd
problem-call-fixed-detail = Het tijdstip is voorbij of de belafspraak is afgezegd. U kunt een nieuwe plannen.
    .familiar = Het tijdstip is voorbij of de belafspraak is afgezegd. Je kunt een nieuwe plannen.
problem-forbidden = U hebt hiervoor geen rechten
    .familiar = Je hebt hiervoor geen rechten
problem-forbidden-detail = Vraag het aan een beheerder in uw team.
    .familiar = Vraag het aan een beheerder in je team.
problem-missing = Dit bestaat niet meer
problem-missing-detail = Het is intussen verwijderd. Laad de lijst opnieuw.
problem-address = Dit adres is al in gebruik
problem-address-detail = Iemand anders in uw team heeft dit e-mailadres.
    .familiar = Iemand anders in je team heeft dit e-mailadres.
problem-admin = Dit is de enige beheerder
problem-admin-detail = Maak eerst iemand anders beheerder.
problem-newer = Er is iets nieuws geschreven
problem-newer-detail = Lees wat er intussen is geschreven en verstuur uw tekst dan opnieuw.
    .familiar = Lees wat er intussen is geschreven en verstuur je tekst dan opnieuw.
problem-rating = Dit kan nog niet worden beoordeeld
problem-rating-detail = Beoordelen kan zodra de vraag is afgehandeld.
problem-rating-fixed = Dit antwoord kan niet meer worden gewijzigd
problem-rating-fixed-detail = Antwoorden kunnen een dag lang worden gewijzigd.
problem-callbacks = Hier kunnen geen belafspraken worden gepland
problem-callbacks-detail = Stuur ons een bericht of neem op een andere manier contact op.
problem-bookings = Te veel belafspraken
problem-bookings-detail = U hebt al zoveel belafspraken als één persoon kan plannen. Zeg er een af, wacht tot er een voorbij is of stuur ons een bericht.
    .familiar = Je hebt al zoveel belafspraken als één persoon kan plannen. Zeg er een af, wacht tot er een voorbij is of stuur ons een bericht.
problem-limit = Er is in korte tijd te veel verstuurd
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Er is niets verloren gegaan. Probeer het over { $minutes } minuut opnieuw of neem op een andere manier contact op.
       *[other] Er is niets verloren gegaan. Probeer het over { $minutes } minuten opnieuw of neem op een andere manier contact op.
    }
problem-identity = We kunnen niet zien wie u bent
    .familiar = We kunnen niet zien wie je bent
problem-identity-detail = Log opnieuw in bij de webwinkel, laad de pagina opnieuw en probeer het nog een keer.
problem-challenge = We konden niet controleren of u een mens bent
    .familiar = We konden niet controleren of je een mens bent
problem-challenge-detail = Probeer het opnieuw of neem op een andere manier contact op. Wat u hebt ingevuld, staat hier nog.
    .familiar = Probeer het opnieuw of neem op een andere manier contact op. Wat je hebt ingevuld, staat hier nog.
problem-store = We kunnen dit nu niet opslaan
problem-store-detail = Er is niets verloren gegaan: uw tekst staat nog in het formulier. Probeer het zo meteen opnieuw of neem op een andere manier contact op.
    .familiar = Er is niets verloren gegaan: je tekst staat nog in het formulier. Probeer het zo meteen opnieuw of neem op een andere manier contact op.
problem-server = Er ging bij ons iets mis
problem-server-detail = Probeer het zo meteen opnieuw.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Inloggen
enter-intro = Met deze link kunt u één keer inloggen.
enter-spent = Deze link is niet meer geldig: hij is al gebruikt of verlopen. Vraag een beheerder in uw team om een nieuwe.
enter-none = U bent niet ingelogd. Open de link die een beheerder in uw team u stuurt.
enter-unknown = Niemand in dit team heeft dit e-mailadres.
enter-failed = Het inloggen is niet gelukt.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Vraag { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Antwoord van { $name }
mail-reply = Antwoorden op deze e-mail komen bij ons aan.
# Below the answer; links follow, or the names of the files alone
mail-files = Bestanden bij dit antwoord:
# $date (Text) such as 29 December 2026
mail-files-until = De links naar de bestanden werken tot en met { $date }.
# An address follows
mail-open = Het hele gesprek is te openen met de toegangscode:
# $brand (Text) the shop’s name
mail-footer = Deze e-mail komt van { $brand }, omdat dit adres bij de vraag is opgegeven.
# Before the question how it was. $reference (Text) as above
mail-done = Uw vraag { $reference } is afgehandeld.
# To the team: the subject. $reference (Text) as above
mail-notice = Nieuwe vraag { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Uw belafspraak { $reference }
    .familiar = Je belafspraak { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Uw belafspraak is verzet. Nieuw tijdstip: { $when }.
    .familiar = Je belafspraak is verzet. Nieuw tijdstip: { $when }.
# $when (Text) as above
mail-call-cancelled = Uw belafspraak is afgezegd: { $when }.
    .familiar = Je belafspraak is afgezegd: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Open het bijgevoegde bestand om uw agenda bij te werken.
    .familiar = Open het bijgevoegde bestand om je agenda bij te werken.
# An address follows
mail-call-open = De belafspraak is te verzetten of af te zeggen met de toegangscode:
# $brand (Text) the shop’s name
mail-call-footer = Deze e-mail komt van { $brand }, omdat dit adres bij het plannen van de belafspraak is opgegeven.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nieuwe belafspraak { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Belafspraak { $reference } verzet
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Belafspraak { $reference } afgezegd

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Foto’s of pdf’s
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF of PDF, elk maximaal { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” kan niet worden verstuurd. Foto’s (JPEG, PNG, WebP, GIF) en pdf’s wel.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” is te groot. Een bestand mag maximaal { $max } MB zijn.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” heeft te veel pixels. Een afbeelding mag maximaal { $max } megapixel hebben.
# $name (Text) what the file is called
error-file-broken = “{ $name }” is leeg of beschadigd en kan niet worden verstuurd.
# $max (Number) files
error-files-many = Dit zijn te veel bestanden tegelijk. Maximum per bericht: { $max }.
error-files-full = In dit gesprek is geen ruimte meer voor bestanden. In een nieuwe aanvraag wel.
error-files-day = In dit gesprek is vandaag geen ruimte meer voor bestanden. Morgen weer wel.
error-file-gone = Een bestand is er niet meer. Het moet opnieuw worden gekozen.
# $max (Number) megabytes
error-files-large = De bestanden zijn samen te groot. In één bericht past maximaal { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Uw gegevens
    .familiar = Je gegevens
own-export = Kopie downloaden
own-files = Sla ook de bestanden op: de links in de kopie werken één dag.
own-erase = Dit gesprek wissen
own-sure = Echt wissen? Het kan niet worden teruggehaald.
own-yes = Ja, wissen
own-erased = Gewist. Nummer van het bewijs: { $receipt }
own-pending = Het wordt gewist zodra de opslag antwoordt. Nummer van het bewijs: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Mededelingen
notices-dismiss = Mededeling verbergen
kept-what = Alleen in deze browser bewaard: concepten, berichten die op verzending wachten, toegangscodes en verborgen mededelingen.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Uit deze browser wissen
kept-sure = Echt wissen? Zonder toegangscode kan een vraag hier niet meer worden geopend. Wat wacht, wordt niet verstuurd.
