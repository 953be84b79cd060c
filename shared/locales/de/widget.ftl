### German: formal address (Sie), with du (lower case) as .familiar wherever it makes a difference. „…“ as quotation marks, no
### exclamation marks. Help articles are “Hilfeartikel”, because “Artikel” alone is merchandise in a shop. A call is “Rückruf”, its
### time “Termin”; a team is “erreichbar”, not “geöffnet”.

## The launcher, and what surrounds every view

launcher-label = Hilfe
launcher-offline = Keine Verbindung
home-title = Wie können wir Ihnen helfen?
    .familiar = Wie können wir dir helfen?
nav-home = Zur Übersicht
language-label = Sprache
language-change = Ändern
loading = Wird geladen{ "\u00A0" }…
network-error = Das hat nicht funktioniert. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
    .familiar = Das hat nicht funktioniert. Prüfe deine Verbindung und versuche es erneut.

## Home

search-label = Hilfe durchsuchen
search-button = Suchen
articles-heading = Gut zu wissen
subjects-heading = Themen
contact-heading = So erreichen Sie uns
    .familiar = So erreichst du uns
requests-heading = Ihre Anfragen
    .familiar = Deine Anfragen
requests-unread = Neue Antwort
request-find = Anfrage finden

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Preise und Bezahlung
paying-currency = Währung
paying-methods = Zahlungsarten
payment-card = Karte
payment-sepa = SEPA-Lastschrift
payment-transfer = Überweisung
payment-invoice = Rechnung
payment-cod = Nachnahme
payment-konbini = Zahlung im Konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Anrufen
channel-email = E-Mail senden
channel-message = Nachricht senden
channel-callback = Rückruf buchen
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Weitere Hilfe

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Keine Treffer für „{ $query }“
        [one] { $count } Hilfeartikel zu „{ $query }“
       *[other] { $count } Hilfeartikel zu „{ $query }“
    }
results-ask = Wonach suchen Sie?
    .familiar = Wonach suchst du?
results-hint = Versuchen Sie es mit anderen Wörtern oder schreiben Sie uns.
    .familiar = Versuche es mit anderen Wörtern oder schreib uns.
# $wanted, $shown (Text) names of languages
results-fallback = Auf { $wanted } wurde nichts gefunden. Diese Hilfeartikel sind auf { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Diesen Hilfeartikel gibt es noch nicht auf { $wanted }. Hier lesen Sie ihn auf { $shown }.
    .familiar = Diesen Hilfeartikel gibt es noch nicht auf { $wanted }. Hier liest du ihn auf { $shown }.
# $date (Text) a day
article-updated = Aktualisiert am { $date }
article-question = War das hilfreich?
article-yes = Ja
article-no = Nein
article-thanks = Das freut uns. Vielen Dank.
article-missing = Was hat gefehlt?
article-sorry = Das tut uns leid. Schreiben Sie uns, wir helfen Ihnen weiter.
    .familiar = Das tut uns leid. Schreib uns, wir helfen dir weiter.
article-related = Mehr zu diesem Thema

## Contact form

contact-title = Schreiben Sie uns
    .familiar = Schreib uns
contact-intro = Schildern Sie uns Ihr Anliegen. Sie erhalten eine Anfragenummer, mit der Sie Ihre Anfrage jederzeit wieder öffnen können.
    .familiar = Schildere uns dein Anliegen. Du erhältst eine Anfragenummer, mit der du deine Anfrage jederzeit wieder öffnen kannst.
field-message = Nachricht
field-name = Name
field-email = E-Mail
field-phone = Telefon
field-order = Bestellnummer
contact-topic = Worum geht es?
field-optional = optional
contact-send = Senden
contact-sending = Wird gesendet{ "\u00A0" }…
contact-network-error = Wir wissen nicht, ob Ihre Nachricht angekommen ist. Sie steht noch hier: Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
    .familiar = Wir wissen nicht, ob deine Nachricht angekommen ist. Sie steht noch hier: Prüfe deine Verbindung und versuche es erneut.
contact-other-ways = Weitere Kontaktwege
contact-suggestions = Hilft Ihnen das schon weiter?
    .familiar = Hilft dir das schon weiter?
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Wir antworten auf { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Erreichbar bis { $time }
availability-open-always = Rund um die Uhr erreichbar
availability-closed = Wieder erreichbar ab { $time }
availability-closed-long = Vorerst nicht erreichbar
availability-unknown = Servicezeiten können heute abweichen
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } Ihrer Zeit ({ $city })
    .familiar = { $time } deiner Zeit ({ $city })
hours-title = Servicezeiten
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = In Ihrer Zeitzone: { $city }, { $offset }
    .familiar = In deiner Zeitzone: { $city }, { $offset }
hours-closed = Nicht erreichbar
hours-all-day = Ganztägig erreichbar
# Hours with an open end. $from (Text) time of day
hours-from = ab { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = unverbindlich
# Instead of whether somebody is there. $note (Text) as above
availability-note = Derzeit: { $note }
# $time, $kind (Text) as above
contact-answer-by = Wir antworten bis { $time }.

## Booking a call

callback-title = Rückruf buchen
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Wählen Sie einen Termin, wir rufen Sie an. Ein Gespräch dauert höchstens { $minutes } Minute.
       *[other] Wählen Sie einen Termin, wir rufen Sie an. Ein Gespräch dauert höchstens { $minutes } Minuten.
    }
    .familiar =
        { $minutes ->
            [one] Wähle einen Termin, wir rufen dich an. Ein Gespräch dauert höchstens { $minutes } Minute.
           *[other] Wähle einen Termin, wir rufen dich an. Ein Gespräch dauert höchstens { $minutes } Minuten.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Ihre Zeitzone: { $city }, { $offset }
    .familiar = Deine Zeitzone: { $city }, { $offset }
callback-zone-change = Zeitzone ändern
callback-times = Termin für den Rückruf
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } frei
       *[other] { $count } frei
    }
callback-none = Zurzeit ist kein Termin frei. Schreiben Sie uns, wir finden einen.
    .familiar = Zurzeit ist kein Termin frei. Schreib uns, wir finden einen.
callback-phone = Telefonnummer für den Rückruf
callback-note = Worum geht es?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = An diese Adresse schicken wir die Bestätigung samt Kalenderdatei.
callback-book = Rückruf buchen
callback-booking = Wird gebucht{ "\u00A0" }…
callback-network-error = Wir wissen nicht, ob der Rückruf gebucht ist. Ihre Angaben stehen noch hier: Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Der Rückruf wird nicht doppelt gebucht.
    .familiar = Wir wissen nicht, ob der Rückruf gebucht ist. Deine Angaben stehen noch hier: Prüfe deine Verbindung und versuche es erneut. Der Rückruf wird nicht doppelt gebucht.
callback-alternatives = Freie Termine rund um Ihre Wunschzeit
    .familiar = Freie Termine rund um deine Wunschzeit
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Ihr Rückruf ist gebucht: { $when }. Ihre Buchungsnummer lautet { $reference }.
    .familiar = Dein Rückruf ist gebucht: { $when }. Deine Buchungsnummer lautet { $reference }.

## A booked call

call-title = Ihr Rückruf
    .familiar = Dein Rückruf
call-status-booked = Gebucht
call-status-cancelled = Abgesagt
call-status-past = Dieser Termin ist vorbei
call-when = Termin
call-number = Wir rufen an
call-reason = Warum wir absagen mussten
call-move = Anderen Termin wählen
call-move-title = Rückruf verschieben
call-move-button = Rückruf verschieben
call-moving = Wird verschoben{ "\u00A0" }…
call-move-network-error = Wir wissen nicht, ob der Rückruf verschoben ist. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
    .familiar = Wir wissen nicht, ob der Rückruf verschoben ist. Prüfe deine Verbindung und versuche es erneut.
call-cancel = Rückruf absagen
call-cancel-question = Möchten Sie diesen Rückruf absagen?
    .familiar = Möchtest du diesen Rückruf absagen?
call-calendar = In den Kalender eintragen
call-file = Kalenderdatei (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Rückruf von { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Wir rufen { $phone } an. Buchungsnummer: { $reference }
call-reference = Buchungsnummer
call-keep = Bewahren Sie beides auf: Damit können Sie den Rückruf auf jedem Gerät verschieben oder absagen.
    .familiar = Bewahre beides auf: Damit kannst du den Rückruf auf jedem Gerät verschieben oder absagen.

## Choosing a time zone

zones-title = Wählen Sie Ihre Zeitzone
    .familiar = Wähle deine Zeitzone
zones-search = Stadt
zones-none = Diese Stadt wurde nicht gefunden. Versuchen Sie es mit einer größeren Stadt in Ihrer Nähe.
    .familiar = Diese Stadt wurde nicht gefunden. Versuche es mit einer größeren Stadt in deiner Nähe.

## Request

request-title = Ihre Nachricht ist angekommen
    .familiar = Deine Nachricht ist angekommen
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Ihre Anfragenummer lautet { $reference }. Wir melden uns bei Ihnen.
    .familiar = Deine Anfragenummer lautet { $reference }. Wir melden uns bei dir.
request-status-open = Wartet auf unsere Antwort
request-status-answered = Beantwortet
request-status-resolved = Erledigt
request-next = Unsere Antwort erscheint hier.
# The heading once somebody has answered
request-conversation = Ihre Unterhaltung mit uns
    .familiar = Deine Unterhaltung mit uns
# Label of the field in which the visitor writes back
reply-message = Ihre Nachricht
    .familiar = Deine Nachricht
request-reference = Anfragenummer
request-code = Zugangscode
request-keep = Bewahren Sie beides auf: Damit öffnen Sie diese Anfrage auf jedem Gerät wieder.
    .familiar = Bewahre beides auf: Damit öffnest du diese Anfrage auf jedem Gerät wieder.
request-you = Sie
    .familiar = Du
request-team = Unser Team
# While both are there: above the field, and at the customer's own last message.
live-typing = Eine Antwort wird geschrieben{ "\u00A0" }…
live-here = Wir sind gerade da
# $names: the first names of some of them, as a list.
live-here-names = Gerade da: { $names }
live-sent = Gesendet
live-read = Gelesen
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Im Augenblick ist leider niemand frei.
live-later-mail = Die Antwort geht auch per E-Mail an { $address }.
live-handed = Unser Team hat gerade geschlossen. Kolleginnen und Kollegen, die noch da sind, machen hier weiter.
# A box to tick.
live-sound = Ton bei neuen Nachrichten
# A button above a long conversation.
request-earlier = Frühere Nachrichten
lookup-title = Anfrage finden
lookup-intro = Anfragenummer und Zugangscode haben Sie erhalten, als Sie uns geschrieben haben.
    .familiar = Anfragenummer und Zugangscode hast du erhalten, als du uns geschrieben hast.
lookup-open = Öffnen

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Wie war unsere Hilfe?
rating-csat-1 = Schlecht
rating-csat-2 = Nicht gut
rating-csat-3 = In Ordnung
rating-csat-4 = Gut
rating-csat-5 = Sehr gut
rating-ces = Wie einfach war es, Hilfe zu bekommen?
rating-ces-1 = Sehr schwierig
rating-ces-2 = Schwierig
rating-ces-3 = Mittel
rating-ces-4 = Einfach
rating-ces-5 = Sehr einfach
rating-nps = Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?
    .familiar = Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Sehr unwahrscheinlich
rating-nps-high = Sehr wahrscheinlich
rating-comment = Was sollten wir wissen?
rating-skip = Keine Angabe
rating-thanks = Vielen Dank für die Antwort.
rating-change = Die Antwort lässt sich einen Tag lang ändern.

## What is kept while there is no connection

outbox-waiting = Gespeichert. Die Nachricht wird gesendet, sobald Sie wieder online sind.
    .familiar = Gespeichert. Die Nachricht wird gesendet, sobald du wieder online bist.
outbox-take-back = Doch nicht senden
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Ihre Nachricht wurde gesendet. Ihre Anfragenummer lautet { $reference }.
    .familiar = Deine Nachricht wurde gesendet. Deine Anfragenummer lautet { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Unsere Hilfe lässt sich gerade nicht öffnen. So erreichen Sie uns:
    .familiar = Unsere Hilfe lässt sich gerade nicht öffnen. So erreichst du uns:

## The public help centre, where views are pages of their own

centre-skip = Zum Inhalt springen
centre-languages = Weitere Sprachen
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Alle anzeigen ({ $count })
# Above the list of an article’s parts
centre-contents = Auf dieser Seite
centre-markets = Land oder Region

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Schreiben Sie zuerst eine Nachricht.
    .familiar = Schreib zuerst eine Nachricht.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] Der Text ist zu lang. Kürzen Sie ihn auf höchstens { $max } Zeichen.
       *[other] Der Text ist zu lang. Kürzen Sie ihn auf höchstens { $max } Zeichen.
    }
    .familiar =
        { $max ->
            [one] Der Text ist zu lang. Kürze ihn auf höchstens { $max } Zeichen.
           *[other] Der Text ist zu lang. Kürze ihn auf höchstens { $max } Zeichen.
        }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = Das Zeichen „{ $character }“ gehört nicht hierher. Nehmen Sie es heraus.
    .familiar = Das Zeichen „{ $character }“ gehört nicht hierher. Nimm es heraus.
error-email = Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com.
error-phone = Das ist keine Telefonnummer. Geben Sie Ziffern mit Ländervorwahl ein: +49 30 1234567.
    .familiar = Das ist keine Telefonnummer. Gib Ziffern mit Ländervorwahl ein: +49 30 1234567.
error-phone-missing = Wir brauchen eine Nummer, die wir anrufen können.
error-phone-unknown = Diese Nummer lässt sich nicht anrufen. Prüfen Sie sie und beginnen Sie mit der Ländervorwahl: +49 30 1234567.
    .familiar = Diese Nummer lässt sich nicht anrufen. Prüfe sie und beginne mit der Ländervorwahl: +49 30 1234567.
error-start-missing = Wählen Sie zuerst einen Termin.
    .familiar = Wähle zuerst einen Termin.
error-start = Das ist kein Zeitpunkt. Gültig ist zum Beispiel 2026-11-23T09:00:00Z.
error-type = Das muss ein Text sein.
error-field = Ein solches Feld gibt es nicht.
error-name = Geben Sie einen Namen mit höchstens 120 Zeichen ein.
    .familiar = Gib einen Namen mit höchstens 120 Zeichen ein.
rating-missing = Es fehlt eine Antwort.
error-consent = Bitte setzen Sie das Häkchen bei der Einwilligung.
    .familiar = Bitte setze das Häkchen bei der Einwilligung.
error-consent-new = Der Text der Einwilligung hat sich geändert. Bitte lesen Sie ihn und stimmen Sie neu zu.
    .familiar = Der Text der Einwilligung hat sich geändert. Bitte lies ihn und stimme neu zu.
error-choice = Wählen Sie einen der angebotenen Werte.
    .familiar = Wähle einen der angebotenen Werte.
error-call-ahead = Dieser Anruf steht noch bevor.
error-tags = Möglich sind höchstens 20 Schlagwörter mit je höchstens 50 Zeichen.
error-snooze = Wählen Sie einen Zeitpunkt in der Zukunft.
    .familiar = Wähle einen Zeitpunkt in der Zukunft.
error-times = Das Ende muss nach dem Beginn liegen.
error-merge = Diese beiden Unterhaltungen lassen sich nicht zusammenführen. Eine davon ist ein gebuchter Anruf oder wurde schon zusammengeführt. Wählen Sie eine andere.
error-merge-region = Unterhaltungen, die in verschiedenen Regionen gespeichert sind, lassen sich nicht zusammenführen. Beantworten Sie jede für sich.
error-addressee = Geben Sie eine E-Mail-Adresse, eine Telefonnummer oder eine Kundennummer an.
error-hold = Geben Sie an, warum es aufbewahrt werden muss.
    .familiar = Gib an, warum es aufbewahrt werden muss.
error-zone = Diese Zeitzone kennen wir nicht. Gültig ist zum Beispiel Europe/Berlin.
error-locale = Das ist kein Sprachkürzel. Gültig ist zum Beispiel en oder pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Ich bin ein Mensch, kein Programm
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Gespeichert. Die Nachricht wird nach der nächsten Anmeldung gesendet.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Diese Website kennen wir nicht
problem-site-detail = Prüfen Sie die Adresse oder den Namen der Website im Script-Tag.
    .familiar = Prüfe die Adresse oder den Namen der Website im Script-Tag.
problem-page = Diese Seite gibt es hier nicht
problem-page-detail = Vielleicht wurde sie verschoben. Suchen Sie in unserer Hilfe danach oder schreiben Sie uns.
    .familiar = Vielleicht wurde sie verschoben. Suche in unserer Hilfe danach oder schreib uns.
problem-article = Diesen Hilfeartikel gibt es hier nicht
problem-article-detail = Vielleicht wurde er ersetzt. Suchen Sie in unserer Hilfe danach oder schreiben Sie uns.
    .familiar = Vielleicht wurde er ersetzt. Suche in unserer Hilfe danach oder schreib uns.
problem-request = Wir können diese Anfrage nicht öffnen
problem-request-detail = Prüfen Sie Anfragenummer und Zugangscode: Eines von beiden stimmt nicht.
    .familiar = Prüfe Anfragenummer und Zugangscode: Eines von beiden stimmt nicht.
problem-conversation = Es gibt kein Gespräch mit dieser Nummer, oder es gehört einem anderen Team.
problem-gone = Das wurde gelöscht
problem-gone-detail = Was Sie senden, gehört zu etwas, das inzwischen gelöscht wurde. Wenn Sie noch Hilfe brauchen, schreiben Sie uns neu.
    .familiar = Was du sendest, gehört zu etwas, das inzwischen gelöscht wurde. Wenn du noch Hilfe brauchst, schreib uns neu.
problem-held = Das lässt sich jetzt nicht löschen
problem-held-detail = Wir müssen es vorerst von Rechts wegen aufbewahren. Auf Wunsch sagen wir Ihnen mehr dazu.
    .familiar = Wir müssen es vorerst von Rechts wegen aufbewahren. Auf Wunsch sagen wir dir mehr dazu.
problem-invalid = Etwas stimmt noch nicht
problem-invalid-detail = Sehen Sie sich die markierten Felder an.
    .familiar = Sieh dir die markierten Felder an.
problem-json = Der Inhalt ließ sich nicht lesen
problem-json-detail = Der Inhalt ist weder gültiges JSON noch ein Formular.
problem-media = Diese Art von Inhalt wird nicht angenommen
problem-media-detail = Senden Sie JSON oder ein Formular.
    .familiar = Sende JSON oder ein Formular.
problem-large = Der Inhalt ist zu groß
# $max (Number) kilobytes
problem-large-detail = Senden lassen sich höchstens { $max } Kilobyte. Kürzen Sie den Inhalt und versuchen Sie es erneut.
    .familiar = Senden lassen sich höchstens { $max } Kilobyte. Kürze den Inhalt und versuche es erneut.
problem-origin = Diese Seite darf keine Anfragen senden
problem-origin-detail = Öffnen Sie unsere Hilfe direkt im Shop und versuchen Sie es erneut.
    .familiar = Öffne unsere Hilfe direkt im Shop und versuche es erneut.
problem-method = Das funktioniert hier nicht
problem-method-detail = Die Adresse gibt es, aber nicht für diese Art von Aufruf.
problem-key = Das wurde schon mit anderem Inhalt gesendet
problem-key-detail = Laden Sie das Formular neu und senden Sie es noch einmal.
    .familiar = Lade das Formular neu und sende es noch einmal.
problem-key-bad = Der Idempotency-Key ist nicht verwendbar
problem-key-bad-detail = Verwenden Sie 1 bis 200 sichtbare ASCII-Zeichen.
    .familiar = Verwende 1 bis 200 sichtbare ASCII-Zeichen.
problem-token = Dafür müssen Sie sich anmelden
    .familiar = Dafür musst du dich anmelden
problem-token-detail = Senden Sie das Token des Betreibers als „Authorization: Bearer …“.
    .familiar = Sende das Token des Betreibers als „Authorization: Bearer …“.
problem-call = So lässt sich das nicht beantworten
query-team = Dieses Team gibt es nicht.
query-day = Der Tag muss ein Datum sein. Beispiel: 2026-11-23.
query-cursor = Dieser Cursor stammt aus keiner früheren Antwort.
query-filter = Nach diesem Wert lässt sich diese Liste nicht filtern. Wählen Sie einen der angebotenen Werte.
query-person = Geben Sie phone oder customer an.
query-whom = Geben Sie an, um wessen Daten es geht, mit genau einem von: email, phone, customer.
# $max (Number) characters
query-reason = Es fehlt eine Begründung für den Besucher. Länge: höchstens { $max }.
problem-slot = Dieser Termin ist nicht mehr frei
problem-slot-detail = Wählen Sie einen anderen. Ihre Angaben stehen noch hier.
    .familiar = Wähle einen anderen. Deine Angaben stehen noch hier.
problem-call-fixed = Dieser Rückruf lässt sich nicht mehr ändern
problem-call-fixed-detail = Der Termin ist vorbei oder wurde abgesagt. Sie können einen neuen buchen.
    .familiar = Der Termin ist vorbei oder wurde abgesagt. Du kannst einen neuen buchen.
problem-forbidden = Dazu fehlt Ihnen die Berechtigung
    .familiar = Dazu fehlt dir die Berechtigung
problem-forbidden-detail = Wenden Sie sich an jemanden mit Administratorrechten in Ihrem Team.
    .familiar = Wende dich an jemanden mit Administratorrechten in deinem Team.
problem-missing = Das gibt es nicht mehr
problem-missing-detail = Es wurde inzwischen entfernt. Laden Sie die Liste neu.
    .familiar = Es wurde inzwischen entfernt. Lade die Liste neu.
problem-address = Diese Adresse ist schon vergeben
problem-address-detail = Jemand anders in Ihrem Team hat diese E-Mail-Adresse.
    .familiar = Jemand anders in deinem Team hat diese E-Mail-Adresse.
problem-admin = Das ist das einzige Administratorkonto
problem-admin-detail = Geben Sie zuerst jemand anderem Administratorrechte.
    .familiar = Gib zuerst jemand anderem Administratorrechte.
problem-newer = Es wurde etwas Neues geschrieben
problem-newer-detail = Lesen Sie, was inzwischen geschrieben wurde, und senden Sie Ihren Text dann noch einmal.
    .familiar = Lies, was inzwischen geschrieben wurde, und sende deinen Text dann noch einmal.
problem-rating = Das lässt sich noch nicht bewerten
problem-rating-detail = Eine Bewertung ist möglich, sobald die Anfrage erledigt ist.
problem-rating-fixed = Diese Antwort lässt sich nicht mehr ändern
problem-rating-fixed-detail = Antworten lassen sich einen Tag lang ändern.
problem-callbacks = Hier lassen sich keine Rückrufe buchen
problem-callbacks-detail = Schreiben Sie uns oder nutzen Sie einen anderen Kontaktweg.
    .familiar = Schreib uns oder nutze einen anderen Kontaktweg.
problem-bookings = Zu viele gebuchte Rückrufe
problem-bookings-detail = Sie haben schon so viele Rückrufe gebucht, wie eine Person buchen kann. Sagen Sie einen ab, warten Sie, bis einer vorbei ist, oder schreiben Sie uns.
    .familiar = Du hast schon so viele Rückrufe gebucht, wie eine Person buchen kann. Sag einen ab, warte, bis einer vorbei ist, oder schreib uns.
problem-limit = In kurzer Zeit wurde zu viel gesendet
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Ihre Eingaben sind nicht verloren. Versuchen Sie es in { $minutes } Minute erneut oder nutzen Sie einen anderen Kontaktweg.
       *[other] Ihre Eingaben sind nicht verloren. Versuchen Sie es in { $minutes } Minuten erneut oder nutzen Sie einen anderen Kontaktweg.
    }
    .familiar =
        { $minutes ->
            [one] Deine Eingaben sind nicht verloren. Versuche es in { $minutes } Minute erneut oder nutze einen anderen Kontaktweg.
           *[other] Deine Eingaben sind nicht verloren. Versuche es in { $minutes } Minuten erneut oder nutze einen anderen Kontaktweg.
        }
problem-identity = Wir können nicht erkennen, wer Sie sind
    .familiar = Wir können nicht erkennen, wer du bist
problem-identity-detail = Melden Sie sich im Shop neu an, laden Sie die Seite neu und versuchen Sie es noch einmal.
    .familiar = Melde dich im Shop neu an, lade die Seite neu und versuche es noch einmal.
problem-challenge = Wir konnten nicht prüfen, ob Sie ein Mensch sind
    .familiar = Wir konnten nicht prüfen, ob du ein Mensch bist
problem-challenge-detail = Versuchen Sie es erneut oder nutzen Sie einen anderen Kontaktweg. Ihre Angaben stehen noch hier.
    .familiar = Versuche es erneut oder nutze einen anderen Kontaktweg. Deine Angaben stehen noch hier.
problem-store = Wir können das gerade nicht speichern
problem-store-detail = Ihr Text ist nicht verloren: Er steht noch im Formular. Versuchen Sie es gleich noch einmal oder nutzen Sie einen anderen Kontaktweg.
    .familiar = Dein Text ist nicht verloren: Er steht noch im Formular. Versuche es gleich noch einmal oder nutze einen anderen Kontaktweg.
problem-server = Bei uns ist etwas schiefgelaufen
problem-server-detail = Versuchen Sie es gleich noch einmal.
    .familiar = Versuche es gleich noch einmal.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Anmelden
enter-intro = Mit diesem Link können Sie sich einmal anmelden.
enter-spent = Dieser Link ist nicht mehr gültig: Er wurde schon benutzt oder ist abgelaufen. Bitten Sie jemanden mit Administratorrechten in Ihrem Team um einen neuen.
enter-none = Sie sind nicht angemeldet. Öffnen Sie den Link, den Ihnen jemand mit Administratorrechten in Ihrem Team schickt.
enter-unknown = Niemand in diesem Team hat diese E-Mail-Adresse.
enter-failed = Die Anmeldung hat nicht geklappt.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Anfrage { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Antwort von { $name }
mail-reply = Antworten auf diese E-Mail erreichen uns.
# Below the answer; links follow, or the names of the files alone
mail-files = Dateien zu dieser Antwort:
# $date (Text) such as 29 December 2026
mail-files-until = Die Links zu den Dateien gelten bis { $date }.
# An address follows
mail-open = Das ganze Gespräch öffnet sich mit dem Zugangscode:
# $brand (Text) the shop’s name
mail-footer = Diese E-Mail kommt von { $brand }, weil diese Adresse bei der Anfrage angegeben wurde.
# Before the question how it was. $reference (Text) as above
mail-done = Ihre Anfrage { $reference } ist erledigt.
# To the team: the subject. $reference (Text) as above
mail-notice = Neue Anfrage { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Ihr Rückruf { $reference }
    .familiar = Dein Rückruf { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Ihr Rückruf wurde verschoben. Neuer Termin: { $when }.
    .familiar = Dein Rückruf wurde verschoben. Neuer Termin: { $when }.
# $when (Text) as above
mail-call-cancelled = Ihr Rückruf wurde abgesagt: { $when }.
    .familiar = Dein Rückruf wurde abgesagt: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Öffnen Sie die angehängte Datei, um Ihren Kalender zu aktualisieren.
    .familiar = Öffne die angehängte Datei, um deinen Kalender zu aktualisieren.
# An address follows
mail-call-open = Mit dem Zugangscode lässt sich der Rückruf verschieben oder absagen:
# $brand (Text) the shop’s name
mail-call-footer = Diese E-Mail kommt von { $brand }, weil diese Adresse bei der Buchung des Rückrufs angegeben wurde.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Neuer Rückruf { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Rückruf { $reference } verschoben
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Rückruf { $reference } abgesagt

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotos oder PDFs
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF oder PDF, je höchstens { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = „{ $name }“ lässt sich nicht senden. Möglich sind Fotos (JPEG, PNG, WebP, GIF) und PDFs.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = „{ $name }“ ist zu groß. Eine Datei darf höchstens { $max } MB haben.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = „{ $name }“ hat zu viele Pixel. Ein Bild darf höchstens { $max } Megapixel haben.
# $name (Text) what the file is called
error-file-broken = „{ $name }“ ist leer oder beschädigt und lässt sich nicht senden.
# $max (Number) files
error-files-many = Das sind zu viele Dateien auf einmal. Höchstzahl pro Nachricht: { $max }.
error-files-full = In dieser Unterhaltung ist kein Platz mehr für Dateien. Eine neue Anfrage hat wieder Platz.
error-files-day = Für heute ist in dieser Unterhaltung kein Platz mehr für Dateien. Morgen geht es wieder.
error-file-gone = Eine Datei ist nicht mehr da. Sie muss neu ausgewählt werden.
# $max (Number) megabytes
error-files-large = Die Dateien sind zusammen zu groß. Eine Nachricht fasst höchstens { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Ihre Daten
    .familiar = Deine Daten
own-export = Kopie herunterladen
own-files = Speichern Sie auch die Dateien: Die Links in der Kopie gelten einen Tag lang.
    .familiar = Speichere auch die Dateien: Die Links in der Kopie gelten einen Tag lang.
own-erase = Dieses Gespräch löschen
own-sure = Wirklich löschen? Das lässt sich nicht rückgängig machen.
own-yes = Ja, löschen
own-erased = Gelöscht. Nummer der Quittung: { $receipt }
own-pending = Es wird gelöscht, sobald der Speicher antwortet. Nummer der Quittung: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Hinweise
notices-dismiss = Hinweis ausblenden
kept-what = Nur in diesem Browser liegen: Entwürfe, Nachrichten, die auf das Senden warten, Zugangscodes und ausgeblendete Hinweise.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Aus diesem Browser löschen
kept-sure = Wirklich löschen? Ohne Zugangscode lässt sich eine Anfrage hier nicht mehr öffnen. Was noch wartet, wird nicht gesendet.
