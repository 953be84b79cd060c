### Gujarati: polite address (તમે, imperatives in -ો), no familiar form; “…” as quotation marks, a full stop (.) at the end of a sentence, Latin digits as CLDR has them.
### Help article: લેખ; request: વિનંતી; reference: સંદર્ભ નંબર; access code: ઍક્સેસ કોડ; help: મદદ, the place મદદ કેન્દ્ર; કૉલ is masculine. `time-yours` is in brackets, so that સુધી can follow.
### Postpositions are not written onto an inserted text: સુધી and માટે stand apart, names of languages before ભાષામાં.

## The launcher, and what surrounds every view

launcher-label = મદદ
launcher-offline = કનેક્શન નથી
home-title = અમે તમારી શું મદદ કરી શકીએ?
nav-home = મદદ કેન્દ્ર
language-label = ભાષા
language-change = બદલો
loading = લોડ થાય છે…
network-error = આ થઈ શક્યું નહીં. તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.

## Home

search-label = મદદ શોધો
search-button = શોધો
articles-heading = જાણવા જેવું
subjects-heading = વિષયો
contact-heading = અમારી સાથે વાત કરો
requests-heading = તમારી વિનંતીઓ
requests-unread = નવો જવાબ
request-find = વિનંતી શોધો

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = કિંમતો અને ચુકવણી
paying-currency = ચલણ
paying-methods = ચુકવણીની રીતો
payment-card = કાર્ડ
payment-sepa = SEPA ડાયરેક્ટ ડેબિટ
payment-transfer = બેંક ટ્રાન્સફર
payment-invoice = ઇન્વૉઇસ
payment-cod = કૅશ ઑન ડિલિવરી
payment-konbini = કોન્બિની સ્ટોરમાં ચુકવણી

## Ways to reach a person, where the site gives no name of its own

channel-phone = અમને કૉલ કરો
channel-email = ઇમેઇલ મોકલો
channel-message = અમને લખો
channel-callback = કૉલ બુક કરો
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = વધુ મદદ

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” માટે કંઈ મળ્યું નથી
        [one] “{ $query }” માટે { $count } લેખ
       *[other] “{ $query }” માટે { $count } લેખ
    }
results-ask = તમે શું શોધી રહ્યા છો?
results-hint = બીજા શબ્દો અજમાવો અથવા અમને લખો.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } ભાષામાં કંઈ મળ્યું નથી. આ લેખો { $shown } ભાષામાં છે.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = આ લેખ હજી { $wanted } ભાષામાં નથી. અહીં તે { $shown } ભાષામાં છે.
# $date (Text) a day
article-updated = અપડેટ: { $date }
article-question = શું આનાથી મદદ મળી?
article-yes = હા
article-no = ના
article-thanks = જાણીને આનંદ થયો. આભાર.
article-missing = શું ખૂટતું હતું?
article-sorry = અમે દિલગીર છીએ. અમને લખો, અમે મદદ કરીશું.
article-related = આ વિષય પર વધુ

## Contact form

contact-title = અમને લખો
contact-intro = તમને શું જોઈએ છે તે કહો. તમને એક સંદર્ભ નંબર મળશે, જેનાથી તમે ગમે ત્યારે તમારી વિનંતી પર પાછા આવી શકશો.
field-message = મેસેજ
field-name = નામ
field-email = ઇમેઇલ
field-phone = ફોન
field-order = ઑર્ડર નંબર
contact-topic = આ શેના વિશે છે?
field-optional = વૈકલ્પિક
contact-send = મોકલો
contact-sending = મોકલાઈ રહ્યું છે…
contact-network-error = તમારો મેસેજ પહોંચ્યો કે નહીં તે અમને ખબર નથી. તે હજી અહીં જ છે: તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.
contact-other-ways = અમારો સંપર્ક કરવાની બીજી રીતો
contact-suggestions = કદાચ જવાબ અહીં જ મળી જાય
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = અમે { $languages } ભાષામાં જવાબ આપીએ છીએ.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } સુધી ઉપલબ્ધ
availability-open-always = ચોવીસે કલાક ઉપલબ્ધ
availability-closed = ફરી ઉપલબ્ધ: { $time }
availability-closed-long = હાલમાં બંધ
availability-unknown = આજે કામકાજનો સમય અલગ હોઈ શકે છે
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (તમારો સમય, { $city })
hours-title = કામકાજનો સમય
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = તમારા સમય પ્રમાણે: { $city }, { $offset }
hours-closed = બંધ
hours-all-day = આખો દિવસ ઉપલબ્ધ
# Hours with an open end. $from (Text) time of day
hours-from = { $from } થી
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = નક્કી નથી
# Instead of whether somebody is there. $note (Text) as above
availability-note = હાલમાં: { $note }
# $time, $kind (Text) as above
contact-answer-by = અમે { $time } સુધીમાં જવાબ આપીશું.

## Booking a call

callback-title = કૉલ બુક કરો
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] સમય પસંદ કરો, અમે તમને કૉલ કરીશું. કૉલ વધુમાં વધુ { $minutes } મિનિટનો હોય છે.
       *[other] સમય પસંદ કરો, અમે તમને કૉલ કરીશું. કૉલ વધુમાં વધુ { $minutes } મિનિટનો હોય છે.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = તમારો ટાઇમ ઝોન: { $city }, { $offset }
callback-zone-change = ટાઇમ ઝોન બદલો
callback-times = કૉલનો સમય
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } ખાલી સમય
       *[other] { $count } ખાલી સમય
    }
callback-none = હાલમાં કોઈ સમય ખાલી નથી. અમને લખો, અમે કોઈ સમય શોધી આપીશું.
callback-phone = અમે કયા ફોન નંબર પર કૉલ કરીએ?
callback-note = આ શેના વિશે છે?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = અમે આ સરનામે પુષ્ટિ મોકલીશું, સાથે તમારા કૅલેન્ડર માટેની ફાઇલ પણ.
callback-book = કૉલ બુક કરો
callback-booking = બુક થઈ રહ્યો છે…
callback-network-error = કૉલ બુક થયો કે નહીં તે અમને ખબર નથી. તમે જે લખ્યું તે હજી અહીં જ છે: તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો. કૉલ બે વાર બુક નહીં થાય.
callback-alternatives = તમે પસંદ કરેલા સમયની નજીકના ખાલી સમય
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = તમારો કૉલ બુક થઈ ગયો છે: { $when }. તમારો બુકિંગ નંબર { $reference } છે.

## A booked call

call-title = તમારો કૉલ
call-status-booked = બુક થયેલો
call-status-cancelled = રદ થયેલો
call-status-past = આ કૉલનો સમય વીતી ગયો છે
call-when = ક્યારે
call-number = અમે આ નંબર પર કૉલ કરીશું
call-reason = અમારે કૉલ રદ કરવો પડ્યો તેનું કારણ
call-move = બીજો સમય પસંદ કરો
call-move-title = કૉલનો સમય બદલો
call-move-button = સમય બદલો
call-moving = સમય બદલાઈ રહ્યો છે…
call-move-network-error = કૉલનો સમય બદલાયો કે નહીં તે અમને ખબર નથી. તમારું ઇન્ટરનેટ કનેક્શન તપાસો અને ફરી પ્રયાસ કરો.
call-cancel = કૉલ રદ કરો
call-cancel-question = શું તમે આ કૉલ રદ કરવા માંગો છો?
call-calendar = તમારા કૅલેન્ડરમાં ઉમેરો
call-file = કૅલેન્ડર ફાઇલ (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } સાથે કૉલ
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = અમે { $phone } પર કૉલ કરીશું. બુકિંગ નંબર: { $reference }
call-reference = બુકિંગ નંબર
call-keep = બંને સાચવી રાખો: તેનાથી તમે કોઈપણ ડિવાઇસ પર કૉલનો સમય બદલી શકો છો અથવા કૉલ રદ કરી શકો છો.

## Choosing a time zone

zones-title = તમારો ટાઇમ ઝોન પસંદ કરો
zones-search = શહેર
zones-none = આવું કોઈ શહેર મળ્યું નથી. તમારી નજીકનું મોટું શહેર અજમાવો.

## Request

request-title = તમારો મેસેજ અમને મળી ગયો છે
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = તમારો સંદર્ભ નંબર { $reference } છે. અમે તમને જવાબ આપીશું.
request-status-open = અમારા જવાબની રાહ છે
request-status-answered = જવાબ અપાયો
request-status-resolved = પૂરી થઈ
request-next = અમારો જવાબ અહીં દેખાશે.
# The heading once somebody has answered
request-conversation = અમારી સાથેની તમારી વાતચીત
# Label of the field in which the visitor writes back
reply-message = તમારો મેસેજ
request-reference = સંદર્ભ નંબર
request-code = ઍક્સેસ કોડ
request-keep = બંને સાચવી રાખો: તેનાથી આ વિનંતી કોઈપણ ડિવાઇસ પર ફરી ખૂલશે.
request-you = તમે
request-team = અમારી ટીમ
# While both are there: above the field, and at the customer's own last message.
live-typing = જવાબ લખાઈ રહ્યો છે…
live-here = અમે અત્યારે અહીં છીએ
# $names: the first names of some of them, as a list.
live-here-names = અત્યારે અહીં: { $names }
live-sent = મોકલાયો
live-read = વંચાયો
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = રાહ જોવડાવવા બદલ માફ કરશો: અત્યારે કોઈ ઉપલબ્ધ નથી.
live-later-mail = જવાબ { $address } પર ઇમેઇલથી પણ મોકલાશે.
live-handed = અમારી ટીમનો સમય હમણાં જ પૂરો થયો. હજી હાજર છે તે સાથીઓ અહીંથી આગળ મદદ કરશે.
# A box to tick.
live-sound = નવા મેસેજ માટે અવાજ
# A button above a long conversation.
request-earlier = અગાઉના સંદેશા
lookup-title = વિનંતી શોધો
lookup-intro = તમે અમને લખ્યું ત્યારે તમને એક સંદર્ભ નંબર અને એક ઍક્સેસ કોડ મળ્યો હતો.
lookup-open = ખોલો

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = અમારી મદદ કેવી રહી?
rating-csat-1 = ખરાબ
rating-csat-2 = બહુ સારી નહીં
rating-csat-3 = ઠીક
rating-csat-4 = સારી
rating-csat-5 = ખૂબ સારી
rating-ces = મદદ મેળવવી કેટલી સહેલી હતી?
rating-ces-1 = ખૂબ અઘરી
rating-ces-2 = અઘરી
rating-ces-3 = મધ્યમ
rating-ces-4 = સહેલી
rating-ces-5 = ખૂબ સહેલી
rating-nps = તમે બીજાને અમારી ભલામણ કરો તેની કેટલી શક્યતા છે?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = જરાય નહીં
rating-nps-high = ખૂબ વધારે
rating-comment = અમારે શું જાણવું જોઈએ?
rating-skip = કહેવું નથી
rating-thanks = તમારા જવાબ બદલ આભાર.
rating-change = તમારો જવાબ એક દિવસ સુધી બદલી શકાય છે.

## What is kept while there is no connection

outbox-waiting = મેસેજ સેવ થયો છે. ઇન્ટરનેટ પાછું આવશે ત્યારે મોકલાશે.
outbox-take-back = મોકલવાનું રદ કરો
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = તમારો મેસેજ મોકલાઈ ગયો છે. તમારો સંદર્ભ નંબર { $reference } છે.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = અમારું મદદ કેન્દ્ર અત્યારે ખૂલતું નથી. તમે અહીં અમારો સંપર્ક કરી શકો છો:

## The public help centre, where views are pages of their own

centre-skip = સીધા કન્ટેન્ટ પર જાઓ
centre-languages = બીજી ભાષાઓ
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = બધા બતાવો ({ $count })
# Above the list of an article’s parts
centre-contents = આ પાના પર
centre-markets = દેશ અથવા પ્રદેશ

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = પહેલાં મેસેજ લખો.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] લખાણ બહુ લાંબું છે. વધુમાં વધુ { $max } અક્ષર લખી શકાય.
       *[other] લખાણ બહુ લાંબું છે. વધુમાં વધુ { $max } અક્ષર લખી શકાય.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” અહીં ચાલતું નથી. તેને કાઢી નાખો.
error-email = આ ઇમેઇલ સરનામું નથી. સરનામું name@example.com જેવું હોય છે.
error-phone = આ ફોન નંબર નથી. દેશના કોડ સાથે અંકોમાં લખો: +91 79 1234 5678.
error-phone-missing = કૉલ કરવા માટે અમને એક નંબર જોઈએ.
error-phone-unknown = આ નંબર પર કૉલ થઈ શકતો નથી. તેને તપાસો અને દેશના કોડથી શરૂ કરો: +91 79 1234 5678.
error-start-missing = પહેલાં સમય પસંદ કરો.
error-start = આ સાચી તારીખ અને સમય નથી. ઉદાહરણ: 2026-11-23T09:00:00Z.
error-type = આ ખાનામાં લખાણ હોવું જોઈએ.
error-field = આવું કોઈ ફીલ્ડ નથી.
error-name = વધુમાં વધુ 120 અક્ષરનું નામ લખો.
rating-missing = એક જવાબ બાકી છે.
error-consent = સંમતિ આપવા માટે કૃપા કરીને ખાનામાં ટિક કરો.
error-consent-new = સંમતિનું લખાણ બદલાયું છે. કૃપા કરીને તે વાંચો અને ફરી સંમતિ આપો.
error-choice = આપેલા વિકલ્પોમાંથી એક પસંદ કરો.
error-call-ahead = આ કૉલનો સમય હજી આવ્યો નથી.
error-tags = વધુમાં વધુ 20 ટૅગ હોઈ શકે, દરેક વધુમાં વધુ 50 અક્ષરનો.
error-snooze = આવનારો કોઈ સમય પસંદ કરો.
error-times = અંત શરૂઆત પછી હોવો જોઈએ.
error-merge = આ બે વાતચીતોને જોડી શકાતી નથી. તેમાંથી એક બુક થયેલો કૉલ છે અથવા પહેલાં જોડાઈ ચૂકી છે. બીજી પસંદ કરો.
error-merge-region = અલગ અલગ પ્રદેશોમાં સાચવેલી વાતચીતોને જોડી શકાતી નથી. દરેકનો જવાબ અલગથી આપો.
error-addressee = ઇમેઇલ સરનામું, ફોન નંબર અથવા ગ્રાહકનું આઈડી આપો.
error-hold = તે શા માટે રાખવું જરૂરી છે તે લખો.
error-zone = અમે આ ટાઇમ ઝોન ઓળખતા નથી. ઉદાહરણ: Europe/Berlin.
error-locale = આ ભાષાનો કોડ નથી. ઉદાહરણો: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = હું માણસ છું, પ્રોગ્રામ નથી
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = મેસેજ સેવ થયો છે. તમે ફરી સાઇન ઇન કરશો ત્યારે મોકલાશે.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = અમે આ સાઇટ ઓળખતા નથી
problem-site-detail = સરનામું અથવા script ટૅગમાં સાઇટનું નામ તપાસો.
problem-page = આ પેજ મળ્યું નથી
problem-page-detail = કદાચ તેને ખસેડાયું છે. અમારા મદદ કેન્દ્રમાં શોધો અથવા અમને લખો.
problem-article = આ લેખ મળ્યો નથી
problem-article-detail = કદાચ તેની જગ્યાએ બીજો લેખ આવ્યો છે. અમારા મદદ કેન્દ્રમાં શોધો અથવા અમને લખો.
problem-request = અમે આ વિનંતી ખોલી શકતા નથી
problem-request-detail = સંદર્ભ નંબર અને ઍક્સેસ કોડ તપાસો: બેમાંથી એક બરાબર નથી.
problem-conversation = આ સંદર્ભ નંબરવાળી કોઈ વાતચીત નથી, અથવા તે બીજી ટીમની છે.
problem-gone = આ ડિલીટ થઈ ગયું છે
problem-gone-detail = તમે જે મોકલો છો તે હવે ડિલીટ થઈ ગયેલી વાતચીતનો ભાગ છે. તમને હજી મદદ જોઈતી હોય તો અમને નવેસરથી લખો.
problem-held = આ અત્યારે ડિલીટ કરી શકાતું નથી
problem-held-detail = કાયદા મુજબ અમારે હાલમાં તે સાચવવું પડે છે. વધુ જાણવું હોય તો અમને પૂછો.
problem-invalid = કંઈક સુધારવું પડશે
problem-invalid-detail = નિશાન કરેલાં ખાનાં જુઓ.
problem-json = મોકલેલું લખાણ વાંચી શકાયું નહીં
problem-json-detail = લખાણ માન્ય JSON નથી અને ફોર્મ પણ નથી.
problem-media = આ પ્રકારનું કન્ટેન્ટ સ્વીકારાતું નથી
problem-media-detail = JSON અથવા ફોર્મ મોકલો.
problem-large = મોકલેલું લખાણ બહુ મોટું છે
# $max (Number) kilobytes
problem-large-detail = વધુમાં વધુ { $max } કિલોબાઇટ મોકલી શકાય. લખાણ ટૂંકું કરો અને ફરી પ્રયાસ કરો.
problem-origin = આ પેજને વિનંતી મોકલવાની પરવાનગી નથી
problem-origin-detail = અમારું મદદ કેન્દ્ર સ્ટોરની સાઇટ પરથી જ ખોલો અને ફરી પ્રયાસ કરો.
problem-method = આ અહીં ચાલતું નથી
problem-method-detail = આ સરનામું છે, પણ આ પ્રકારની વિનંતી સ્વીકારતું નથી.
problem-key = આ ફોર્મ પહેલાં બીજા લખાણ સાથે મોકલાઈ ચૂક્યું છે
problem-key-detail = ફોર્મ ફરી લોડ કરો અને ફરી મોકલો.
problem-key-bad = આ Idempotency-Key વાપરી શકાતી નથી
problem-key-bad-detail = 1 થી 200 દેખાતા ASCII અક્ષર વાપરો.
problem-token = આ માટે સાઇન ઇન કરવું પડશે
problem-token-detail = ઑપરેટરનું ટોકન “Authorization: Bearer …” તરીકે મોકલો.
problem-call = આ સ્વરૂપમાં આ વિનંતીનો જવાબ આપી શકાતો નથી
query-team = એવી કોઈ ટીમ નથી.
query-day = દિવસ એક તારીખ હોવી જોઈએ. ઉદાહરણ: 2026-11-23.
query-cursor = આ કર્સર પાછલા કોઈ જવાબનું નથી.
query-filter = આ યાદી એ મૂલ્યથી ફિલ્ટર કરી શકાતી નથી. આપેલાં મૂલ્યોમાંથી એક પસંદ કરો.
query-person = કોના કૉલ તે કહો: phone અથવા customer.
query-whom = કોનો ડેટા તે કહો, આમાંથી બરાબર એક વડે: email, phone, customer.
# $max (Number) characters
query-reason = કારણ જરૂરી છે, જે મુલાકાતી વાંચશે. લંબાઈ: વધુમાં વધુ { $max }.
problem-slot = આ સમય હવે ખાલી નથી
problem-slot-detail = બીજો પસંદ કરો. તમે જે લખ્યું તે હજી અહીં જ છે.
problem-call-fixed = આ કૉલ હવે બદલી શકાતો નથી
problem-call-fixed-detail = કૉલનો સમય વીતી ગયો છે અથવા કૉલ રદ થયો છે. તમે નવો કૉલ બુક કરી શકો છો.
problem-forbidden = તમને આ કરવાની પરવાનગી નથી
problem-forbidden-detail = તમારી ટીમના કોઈ ઍડમિનને કહો.
problem-missing = આ હવે અહીં નથી
problem-missing-detail = કોઈએ તેને કાઢી નાખ્યું છે. યાદી ફરી લોડ કરો.
problem-address = આ સરનામું પહેલેથી વપરાય છે
problem-address-detail = તમારી ટીમમાં બીજા કોઈનું આ જ ઇમેઇલ સરનામું છે.
problem-admin = આ એકમાત્ર ઍડમિન છે
problem-admin-detail = પહેલાં બીજા કોઈને ઍડમિન બનાવો.
problem-newer = કંઈક નવું લખાયું છે
problem-newer-detail = આ દરમિયાન લખાયેલું વાંચો, પછી તમારો મેસેજ ફરી મોકલો.
problem-rating = આને હજી રેટિંગ આપી શકાતું નથી
problem-rating-detail = પૂરું થયા પછી રેટિંગ આપી શકાય છે.
problem-rating-fixed = આ જવાબ હવે બદલી શકાતો નથી
problem-rating-fixed-detail = જવાબો ફક્ત એક દિવસ સુધી બદલી શકાય છે.
problem-callbacks = અહીં કૉલ બુક કરી શકાતા નથી
problem-callbacks-detail = અમને લખો અથવા બીજી રીતે અમારો સંપર્ક કરો.
problem-bookings = બહુ વધારે કૉલ બુક કરેલા છે
problem-bookings-detail = એક વ્યક્તિ જેટલા કૉલ બુક કરી શકે તેટલા તમે પહેલેથી બુક કર્યા છે. એક રદ કરો, એક પૂરો થાય ત્યાં સુધી રાહ જુઓ અથવા અમને લખો.
problem-limit = થોડા સમયમાં બહુ વધારે મેસેજ મોકલાયા
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] તમે લખેલું કંઈ ખોવાયું નથી. { $minutes } મિનિટ પછી ફરી પ્રયાસ કરો અથવા બીજી રીતે અમારો સંપર્ક કરો.
       *[other] તમે લખેલું કંઈ ખોવાયું નથી. { $minutes } મિનિટ પછી ફરી પ્રયાસ કરો અથવા બીજી રીતે અમારો સંપર્ક કરો.
    }
problem-identity = અમે તમારી ઓળખ કરી શક્યા નથી
problem-identity-detail = સ્ટોરમાં ફરી સાઇન ઇન કરો, પેજ ફરી લોડ કરો અને ફરી પ્રયાસ કરો.
problem-challenge = તમે માણસ છો તેની અમે ખાતરી કરી શક્યા નથી
problem-challenge-detail = ફરી પ્રયાસ કરો અથવા બીજી રીતે અમારો સંપર્ક કરો. તમે જે લખ્યું તે હજી અહીં જ છે.
problem-store = અમે આ અત્યારે સેવ કરી શકતા નથી
problem-store-detail = તમે લખેલું કંઈ ખોવાયું નથી: તે હજી ફોર્મમાં છે. થોડી વાર પછી ફરી પ્રયાસ કરો અથવા બીજી રીતે અમારો સંપર્ક કરો.
problem-server = અમારી બાજુએ કંઈક ખોટું થયું
problem-server-detail = થોડી વાર પછી ફરી પ્રયાસ કરો.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = સાઇન ઇન કરો
enter-intro = આ લિંકથી એક વાર સાઇન ઇન કરી શકાય છે.
enter-spent = આ લિંક હવે ચાલશે નહીં: તે વપરાઈ ગઈ છે અથવા બહુ જૂની છે. તમારી ટીમના કોઈ ઍડમિન પાસેથી નવી લિંક માંગો.
enter-none = તમે સાઇન ઇન કર્યું નથી. તમારી ટીમના ઍડમિન મોકલે તે લિંક ખોલો.
enter-unknown = આ ટીમમાં કોઈનું આ ઇમેઇલ સરનામું નથી.
enter-failed = સાઇન ઇન થઈ શક્યું નહીં.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = વિનંતી { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } તરફથી જવાબ
mail-reply = આ ઇમેઇલનો જવાબ અમારા સુધી પહોંચે છે.
# Below the answer; links follow, or the names of the files alone
mail-files = આ જવાબ સાથેની ફાઇલો:
# $date (Text) such as 29 December 2026
mail-files-until = ફાઇલોની લિંક { $date } સુધી કામ કરશે.
# An address follows
mail-open = ઍક્સેસ કોડથી આખી વાતચીત ખોલો:
# $brand (Text) the shop’s name
mail-footer = વિનંતી સાથે આ સરનામું આપ્યું હતું, તેથી { $brand } તરફથી આ ઇમેઇલ આવ્યો છે.
# Before the question how it was. $reference (Text) as above
mail-done = તમારી વિનંતી { $reference } પૂરી થઈ છે.
# To the team: the subject. $reference (Text) as above
mail-notice = નવી વિનંતી { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = તમારો કૉલ { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = તમારા કૉલનો સમય બદલાયો છે. નવો સમય: { $when }.
# $when (Text) as above
mail-call-cancelled = તમારો કૉલ રદ થયો છે: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = તમારું કૅલેન્ડર અપડેટ કરવા માટે સાથે જોડેલી ફાઇલ ખોલો.
# An address follows
mail-call-open = ઍક્સેસ કોડથી કૉલનો સમય બદલો અથવા કૉલ રદ કરો:
# $brand (Text) the shop’s name
mail-call-footer = કૉલ બુક કરતી વખતે આ સરનામું આપ્યું હતું, તેથી { $brand } તરફથી આ ઇમેઇલ આવ્યો છે.
# To the team: the subject. $reference (Text) as above
mail-call-notice = નવો કૉલ { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = સમય બદલાયેલો કૉલ { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = રદ થયેલો કૉલ { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = ફોટા અથવા PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF અથવા PDF, દરેક વધુમાં વધુ { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” મોકલી શકાતી નથી. ફોટા (JPEG, PNG, WebP, GIF) અને PDF મોકલી શકાય છે.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” બહુ મોટી છે. ફાઇલ વધુમાં વધુ { $max } MB ની હોઈ શકે.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” માં બહુ વધારે પિક્સેલ છે. ચિત્ર વધુમાં વધુ { $max } મેગાપિક્સેલનું હોઈ શકે.
# $name (Text) what the file is called
error-file-broken = “{ $name }” ખાલી અથવા બગડેલી છે, તેથી મોકલી શકાતી નથી.
# $max (Number) files
error-files-many = એકસાથે બહુ વધારે ફાઇલો છે. એક મેસેજમાં વધુમાં વધુ: { $max }.
error-files-full = આ વાતચીતમાં ફાઇલો માટે વધુ જગ્યા નથી. નવી વિનંતીમાં જગ્યા છે.
error-files-day = આજે આ વાતચીતમાં ફાઇલો માટે વધુ જગ્યા નથી. કાલે ફરી જગ્યા હશે.
error-file-gone = એક ફાઇલ હવે અહીં નથી. તેને ફરી પસંદ કરવી પડશે.
# $max (Number) megabytes
error-files-large = બધી ફાઇલો મળીને બહુ મોટી છે. એક મેસેજમાં વધુમાં વધુ { $max } MB સમાય છે.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = તમારો ડેટા
own-export = નકલ ડાઉનલોડ કરો
own-files = ફાઇલો પણ સાચવો: નકલમાંની લિંક એક દિવસ સુધી ચાલે છે.
own-erase = આ વાતચીત ડિલીટ કરો
own-sure = ખરેખર ડિલીટ કરવી છે? તે પાછી લાવી શકાશે નહીં.
own-yes = હા, ડિલીટ કરો
own-erased = ડિલીટ થઈ. તમારી રસીદનો નંબર: { $receipt }
own-pending = સ્ટોરેજ તરફથી જવાબ મળતાં જ તે ડિલીટ થશે. તમારી રસીદનો નંબર: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = સૂચનાઓ
notices-dismiss = આ સૂચના છુપાવો
kept-what = ફક્ત આ બ્રાઉઝરમાં રહે છે: ડ્રાફ્ટ, મોકલવાના બાકી મેસેજ, ઍક્સેસ કોડ અને છુપાવેલી સૂચનાઓ.
# What unfolds the question, and the question; the button is own-yes
kept-clear = આ બ્રાઉઝરમાંથી ડિલીટ કરો
kept-sure = ખરેખર ડિલીટ કરવું છે? ઍક્સેસ કોડ વિના વિનંતી અહીં ફરી ખોલી શકાશે નહીં. જે બાકી છે તે મોકલાશે નહીં.
