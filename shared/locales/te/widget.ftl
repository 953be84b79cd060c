### Telugu: polite address (మీరు, imperatives in -ండి), no familiar form; “…” as quotation marks, a full stop (.) at the end of a sentence, Latin digits as CLDR has them.
### Help article: కథనం; request: అభ్యర్థన; reference: రిఫరెన్స్ నంబర్; access code: యాక్సెస్ కోడ్; help: సహాయం, the place సహాయ కేంద్రం; free time: ఖాళీ సమయం.
### Nothing is written onto an inserted text: వరకు and లోపు stand apart, names of languages before భాషలో. `time-yours` is in brackets, so that these can follow.

## The launcher, and what surrounds every view

launcher-label = సహాయం
launcher-offline = కనెక్షన్ లేదు
home-title = మేము మీకు ఎలా సహాయపడగలం?
nav-home = సహాయ కేంద్రం
language-label = భాష
language-change = మార్చండి
loading = లోడ్ అవుతోంది…
network-error = ఇది జరగలేదు. మీ ఇంటర్నెట్ కనెక్షన్‌ను సరిచూసి మళ్లీ ప్రయత్నించండి.

## Home

search-label = సహాయం కోసం వెతకండి
search-button = వెతకండి
articles-heading = తెలుసుకోదగ్గవి
subjects-heading = అంశాలు
contact-heading = మాతో మాట్లాడండి
requests-heading = మీ అభ్యర్థనలు
requests-unread = కొత్త సమాధానం
request-find = అభ్యర్థనను వెతకండి

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = ధరలు, చెల్లింపు
paying-currency = కరెన్సీ
paying-methods = చెల్లింపు పద్ధతులు
payment-card = కార్డ్
payment-sepa = SEPA డైరెక్ట్ డెబిట్
payment-transfer = బ్యాంక్ బదిలీ
payment-invoice = ఇన్‌వాయిస్
payment-cod = క్యాష్ ఆన్ డెలివరీ
payment-konbini = కోన్బినీ స్టోర్‌లో చెల్లింపు

## Ways to reach a person, where the site gives no name of its own

channel-phone = మాకు కాల్ చేయండి
channel-email = ఈమెయిల్ పంపండి
channel-message = మాకు రాయండి
channel-callback = కాల్ బుక్ చేయండి
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = మరింత సహాయం

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” కోసం ఏమీ దొరకలేదు
        [one] “{ $query }” కోసం { $count } కథనం
       *[other] “{ $query }” కోసం { $count } కథనాలు
    }
results-ask = మీరు దేని కోసం వెతుకుతున్నారు?
results-hint = వేరే పదాలతో ప్రయత్నించండి, లేదా మాకు రాయండి.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } భాషలో ఏమీ దొరకలేదు. ఈ కథనాలు { $shown } భాషలో ఉన్నాయి.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = ఈ కథనం ఇంకా { $wanted } భాషలో లేదు. ఇక్కడ ఇది { $shown } భాషలో ఉంది.
# $date (Text) a day
article-updated = అప్‌డేట్ చేసిన తేదీ: { $date }
article-question = ఇది ఉపయోగపడిందా?
article-yes = అవును
article-no = లేదు
article-thanks = సంతోషం. ధన్యవాదాలు.
article-missing = ఏమి లోపించింది?
article-sorry = క్షమించండి. మాకు రాయండి, మేము సహాయం చేస్తాము.
article-related = ఈ అంశంపై మరిన్ని

## Contact form

contact-title = మాకు రాయండి
contact-intro = మీకు ఏమి కావాలో చెప్పండి. మీకు ఒక రిఫరెన్స్ నంబర్ వస్తుంది, దానితో మీ అభ్యర్థనను ఎప్పుడైనా మళ్లీ చూడవచ్చు.
field-message = మెసేజ్
field-name = పేరు
field-email = ఈమెయిల్
field-phone = ఫోన్
field-order = ఆర్డర్ నంబర్
contact-topic = ఇది దేని గురించి?
field-optional = ఐచ్ఛికం
contact-send = పంపండి
contact-sending = పంపుతోంది…
contact-network-error = మీ మెసేజ్ చేరిందో లేదో మాకు తెలియదు. అది ఇంకా ఇక్కడే ఉంది: మీ ఇంటర్నెట్ కనెక్షన్‌ను సరిచూసి మళ్లీ ప్రయత్నించండి.
contact-other-ways = మమ్మల్ని సంప్రదించే ఇతర మార్గాలు
contact-suggestions = సమాధానం ఇక్కడే ఉండవచ్చు
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = మేము { $languages } భాషలో సమాధానం ఇస్తాము.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } వరకు అందుబాటులో ఉంటాము
availability-open-always = 24 గంటలూ అందుబాటులో ఉంటాము
availability-closed = మళ్లీ అందుబాటులోకి వచ్చే సమయం: { $time }
availability-closed-long = ప్రస్తుతం అందుబాటులో లేము
availability-unknown = ఈరోజు పని వేళలు మారవచ్చు
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (మీ సమయం, { $city })
hours-title = పని వేళలు
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = మీ సమయం ప్రకారం: { $city }, { $offset }
hours-closed = సెలవు
hours-all-day = రోజంతా అందుబాటులో ఉంటాము
# Hours with an open end. $from (Text) time of day
hours-from = { $from } నుండి
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = ఖచ్చితం కాదు
# Instead of whether somebody is there. $note (Text) as above
availability-note = ప్రస్తుతం: { $note }
# $time, $kind (Text) as above
contact-answer-by = మేము { $time } లోపు సమాధానం ఇస్తాము.

## Booking a call

callback-title = కాల్ బుక్ చేయండి
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] ఒక సమయాన్ని ఎంచుకోండి, మేము మీకు కాల్ చేస్తాము. కాల్ గరిష్ఠంగా { $minutes } నిమిషం ఉంటుంది.
       *[other] ఒక సమయాన్ని ఎంచుకోండి, మేము మీకు కాల్ చేస్తాము. కాల్ గరిష్ఠంగా { $minutes } నిమిషాలు ఉంటుంది.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = మీ టైమ్ జోన్: { $city }, { $offset }
callback-zone-change = టైమ్ జోన్ మార్చండి
callback-times = కాల్ సమయం
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } ఖాళీ సమయం
       *[other] { $count } ఖాళీ సమయాలు
    }
callback-none = ప్రస్తుతం ఖాళీ సమయం లేదు. మాకు రాయండి, మేము ఒక సమయాన్ని చూస్తాము.
callback-phone = మేము కాల్ చేయాల్సిన ఫోన్ నంబర్
callback-note = ఇది దేని గురించి?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = నిర్ధారణతో పాటు మీ క్యాలెండర్ కోసం ఒక ఫైల్‌ను ఈ అడ్రస్‌కు పంపుతాము.
callback-book = కాల్ బుక్ చేయండి
callback-booking = బుక్ అవుతోంది…
callback-network-error = కాల్ బుక్ అయిందో లేదో మాకు తెలియదు. మీరు రాసింది ఇంకా ఇక్కడే ఉంది: మీ ఇంటర్నెట్ కనెక్షన్‌ను సరిచూసి మళ్లీ ప్రయత్నించండి. కాల్ రెండుసార్లు బుక్ కాదు.
callback-alternatives = మీరు ఎంచుకున్న సమయానికి దగ్గరలోని ఖాళీ సమయాలు
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = మీ కాల్ బుక్ అయింది: { $when }. మీ బుకింగ్ నంబర్: { $reference }.

## A booked call

call-title = మీ కాల్
call-status-booked = బుక్ అయింది
call-status-cancelled = రద్దు అయింది
call-status-past = ఈ కాల్ సమయం గడిచిపోయింది
call-when = ఎప్పుడు
call-number = మేము కాల్ చేసే నంబర్
call-reason = మేము రద్దు చేయడానికి కారణం
call-move = వేరే సమయాన్ని ఎంచుకోండి
call-move-title = కాల్ సమయాన్ని మార్చండి
call-move-button = సమయం మార్చండి
call-moving = సమయం మారుతోంది…
call-move-network-error = కాల్ సమయం మారిందో లేదో మాకు తెలియదు. మీ ఇంటర్నెట్ కనెక్షన్‌ను సరిచూసి మళ్లీ ప్రయత్నించండి.
call-cancel = కాల్ రద్దు చేయండి
call-cancel-question = మీరు ఈ కాల్‌ను రద్దు చేయాలనుకుంటున్నారా?
call-calendar = మీ క్యాలెండర్‌కు జోడించండి
call-file = క్యాలెండర్ ఫైల్ (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } తో కాల్
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = మేము { $phone } నంబర్‌కు కాల్ చేస్తాము. బుకింగ్ నంబర్: { $reference }
call-reference = బుకింగ్ నంబర్
call-keep = రెండింటినీ భద్రపరచుకోండి: వాటితో మీరు ఏ పరికరంలోనైనా కాల్ సమయాన్ని మార్చవచ్చు లేదా కాల్‌ను రద్దు చేయవచ్చు.

## Choosing a time zone

zones-title = మీ టైమ్ జోన్‌ను ఎంచుకోండి
zones-search = నగరం
zones-none = అలాంటి నగరం దొరకలేదు. మీకు దగ్గరలోని పెద్ద నగరాన్ని ప్రయత్నించండి.

## Request

request-title = మీ మెసేజ్ మాకు అందింది
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = మీ రిఫరెన్స్ నంబర్: { $reference }. మేము మీకు సమాధానం ఇస్తాము.
request-status-open = మా సమాధానం కోసం వేచి ఉంది
request-status-answered = సమాధానం ఇచ్చాము
request-status-resolved = పూర్తయింది
request-next = మా సమాధానం ఇక్కడ కనిపిస్తుంది.
# The heading once somebody has answered
request-conversation = మాతో మీ సంభాషణ
# Label of the field in which the visitor writes back
reply-message = మీ మెసేజ్
request-reference = రిఫరెన్స్ నంబర్
request-code = యాక్సెస్ కోడ్
request-keep = రెండింటినీ భద్రపరచుకోండి: వాటితో ఈ అభ్యర్థనను ఏ పరికరంలోనైనా మళ్లీ తెరవవచ్చు.
request-you = మీరు
request-team = మా బృందం
# While both are there: above the field, and at the customer's own last message.
live-typing = సమాధానం రాస్తున్నారు…
live-here = మేము ఇప్పుడు ఇక్కడే ఉన్నాము
# $names: the first names of some of them, as a list.
live-here-names = ఇప్పుడు ఇక్కడ: { $names }
live-sent = పంపబడింది
live-read = చదివారు
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = వేచి ఉండాల్సి వచ్చినందుకు క్షమించండి: ప్రస్తుతం ఎవరూ అందుబాటులో లేరు.
live-later-mail = సమాధానం { $address } కు ఈమెయిల్ ద్వారా కూడా వస్తుంది.
live-handed = మా బృందం పని వేళలు ఇప్పుడే ముగిశాయి. ఇంకా అందుబాటులో ఉన్న సహోద్యోగులు మీకు సహాయం చేస్తారు.
# A box to tick.
live-sound = కొత్త మెసేజ్‌లకు శబ్దం
# A button above a long conversation.
request-earlier = మునుపటి సందేశాలు
lookup-title = అభ్యర్థనను వెతకండి
lookup-intro = మీరు మాకు రాసినప్పుడు మీకు ఒక రిఫరెన్స్ నంబర్, ఒక యాక్సెస్ కోడ్ ఇచ్చాము.
lookup-open = తెరవండి

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = మా సేవ ఎలా ఉంది?
rating-csat-1 = బాగాలేదు
rating-csat-2 = అంతంత మాత్రం
rating-csat-3 = ఫర్వాలేదు
rating-csat-4 = బాగుంది
rating-csat-5 = చాలా బాగుంది
rating-ces = సహాయం పొందడం ఎంత సులభంగా ఉంది?
rating-ces-1 = చాలా కష్టం
rating-ces-2 = కష్టం
rating-ces-3 = మధ్యస్థం
rating-ces-4 = సులభం
rating-ces-5 = చాలా సులభం
rating-nps = మీరు మమ్మల్ని ఇతరులకు సిఫార్సు చేసే అవకాశం ఎంత?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = అస్సలు లేదు
rating-nps-high = చాలా ఎక్కువ
rating-comment = మేము ఏమి తెలుసుకోవాలి?
rating-skip = చెప్పాలనుకోవడం లేదు
rating-thanks = మీ సమాధానానికి ధన్యవాదాలు.
rating-change = మీ సమాధానాన్ని ఒక రోజు వరకు మార్చవచ్చు.

## What is kept while there is no connection

outbox-waiting = మెసేజ్ సేవ్ అయింది. ఇంటర్నెట్ తిరిగి రాగానే పంపుతాము.
outbox-take-back = పంపడం రద్దు చేయండి
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = మీ మెసేజ్ వెళ్లింది. మీ రిఫరెన్స్ నంబర్: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = మా సహాయ కేంద్రం ప్రస్తుతం తెరుచుకోవడం లేదు. మీరు మమ్మల్ని ఇక్కడ సంప్రదించవచ్చు:

## The public help centre, where views are pages of their own

centre-skip = నేరుగా కంటెంట్‌కు వెళ్లండి
centre-languages = ఇతర భాషలు
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = అన్నీ చూపించు ({ $count })
# Above the list of an article’s parts
centre-contents = ఈ పేజీలో
centre-markets = దేశం లేదా ప్రాంతం

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = ముందుగా మెసేజ్ రాయండి.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] టెక్స్ట్ చాలా పొడవుగా ఉంది. గరిష్ఠంగా { $max } అక్షరం రాయవచ్చు.
       *[other] టెక్స్ట్ చాలా పొడవుగా ఉంది. గరిష్ఠంగా { $max } అక్షరాలు రాయవచ్చు.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” ఇక్కడ చెల్లదు. దాన్ని తీసివేయండి.
error-email = ఇది ఈమెయిల్ అడ్రస్ కాదు. అడ్రస్ name@example.com లాగా ఉంటుంది.
error-phone = ఇది ఫోన్ నంబర్ కాదు. దేశ కోడ్‌తో అంకెలలో రాయండి: +91 40 1234 5678.
error-phone-missing = కాల్ చేయడానికి మాకు ఒక నంబర్ కావాలి.
error-phone-unknown = ఈ నంబర్‌కు కాల్ చేయడం సాధ్యం కాదు. సరిచూసి, దేశ కోడ్‌తో మొదలుపెట్టండి: +91 40 1234 5678.
error-start-missing = ముందుగా ఒక సమయాన్ని ఎంచుకోండి.
error-start = ఇది సరైన తేదీ, సమయం కాదు. ఉదాహరణ: 2026-11-23T09:00:00Z.
error-type = ఈ ఫీల్డ్‌లో టెక్స్ట్ ఉండాలి.
error-field = అలాంటి ఫీల్డ్ లేదు.
error-name = గరిష్ఠంగా 120 అక్షరాల పేరు రాయండి.
rating-missing = ఒక సమాధానం మిగిలి ఉంది.
error-consent = సమ్మతి తెలపడానికి దయచేసి బాక్స్‌లో టిక్ చేయండి.
error-consent-new = సమ్మతి టెక్స్ట్ మారింది. దయచేసి చదివి మళ్లీ సమ్మతి తెలపండి.
error-choice = ఇచ్చిన ఎంపికలలో ఒకదాన్ని ఎంచుకోండి.
error-call-ahead = ఈ కాల్ సమయం ఇంకా రాలేదు.
error-tags = గరిష్ఠంగా 20 ట్యాగ్‌లు ఉండవచ్చు, ఒక్కొక్కటి గరిష్ఠంగా 50 అక్షరాలు.
error-snooze = రాబోయే సమయాన్ని ఎంచుకోండి.
error-times = ముగింపు ప్రారంభం తర్వాత ఉండాలి.
error-merge = ఈ రెండు సంభాషణలను కలపడం సాధ్యం కాదు. వాటిలో ఒకటి బుక్ చేసిన కాల్, లేదా ఇంతకు ముందే కలిపినది. వేరేదాన్ని ఎంచుకోండి.
error-merge-region = వేర్వేరు ప్రాంతాలలో భద్రపరచిన సంభాషణలను కలపడం సాధ్యం కాదు. ఒక్కొక్కదానికి విడిగా సమాధానం ఇవ్వండి.
error-addressee = ఈమెయిల్ అడ్రస్, ఫోన్ నంబర్ లేదా కస్టమర్ ఐడీ ఇవ్వండి.
error-hold = దీన్ని ఎందుకు ఉంచాలో రాయండి.
error-zone = ఈ టైమ్ జోన్ మాకు తెలియదు. ఉదాహరణ: Europe/Berlin.
error-locale = ఇది భాషా కోడ్ కాదు. ఉదాహరణలు: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = నేను మనిషిని, ప్రోగ్రామ్‌ను కాదు
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = మెసేజ్ సేవ్ అయింది. మీరు మళ్లీ సైన్ ఇన్ చేసిన తర్వాత పంపుతాము.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ఈ సైట్ మాకు తెలియదు
problem-site-detail = అడ్రస్‌ను, లేదా script ట్యాగ్‌లోని సైట్ పేరును సరిచూడండి.
problem-page = ఈ పేజీ దొరకలేదు
problem-page-detail = దాన్ని వేరే చోటుకు మార్చి ఉండవచ్చు. మా సహాయ కేంద్రంలో వెతకండి, లేదా మాకు రాయండి.
problem-article = ఈ కథనం దొరకలేదు
problem-article-detail = దాని స్థానంలో వేరే కథనం వచ్చి ఉండవచ్చు. మా సహాయ కేంద్రంలో వెతకండి, లేదా మాకు రాయండి.
problem-request = ఈ అభ్యర్థనను తెరవలేకపోతున్నాము
problem-request-detail = రిఫరెన్స్ నంబర్‌ను, యాక్సెస్ కోడ్‌ను సరిచూడండి: వాటిలో ఒకటి సరిపోలడం లేదు.
problem-conversation = ఈ రిఫరెన్స్ నంబర్‌తో సంభాషణ ఏదీ లేదు, లేదా అది వేరే బృందానిది.
problem-gone = దీన్ని తొలగించారు
problem-gone-detail = మీరు పంపుతున్నది ఈలోగా తొలగించిన సంభాషణకు సంబంధించినది. మీకు ఇంకా సహాయం కావాలంటే మాకు కొత్తగా రాయండి.
problem-held = దీన్ని ఇప్పుడు తొలగించడం సాధ్యం కాదు
problem-held-detail = చట్టం ప్రకారం ప్రస్తుతానికి మేము దీన్ని ఉంచాలి. మరింత తెలుసుకోవాలంటే మమ్మల్ని అడగండి.
problem-invalid = కొన్ని సరిచేయాల్సి ఉంది
problem-invalid-detail = గుర్తించిన ఫీల్డ్‌లను చూడండి.
problem-json = పంపినది చదవడం సాధ్యం కాలేదు
problem-json-detail = కంటెంట్ సరైన JSON కాదు, ఫారమ్ కూడా కాదు.
problem-media = ఈ రకమైన కంటెంట్‌ను అంగీకరించము
problem-media-detail = JSON లేదా ఫారమ్ పంపండి.
problem-large = పంపినది చాలా పెద్దది
# $max (Number) kilobytes
problem-large-detail = గరిష్ఠంగా { $max } కిలోబైట్లు పంపవచ్చు. టెక్స్ట్‌ను చిన్నది చేసి మళ్లీ ప్రయత్నించండి.
problem-origin = ఈ పేజీకి అభ్యర్థనలు పంపే అనుమతి లేదు
problem-origin-detail = మా సహాయ కేంద్రాన్ని స్టోర్ సైట్ నుండే తెరిచి మళ్లీ ప్రయత్నించండి.
problem-method = ఇది ఇక్కడ పనిచేయదు
problem-method-detail = ఈ అడ్రస్ ఉంది, కానీ ఈ రకమైన అభ్యర్థనను తీసుకోదు.
problem-key = ఈ ఫారమ్‌ను ఇప్పటికే వేరే కంటెంట్‌తో పంపారు
problem-key-detail = ఫారమ్‌ను మళ్లీ లోడ్ చేసి మళ్లీ పంపండి.
problem-key-bad = ఈ Idempotency-Key ని ఉపయోగించలేము
problem-key-bad-detail = 1 నుండి 200 వరకు కనిపించే ASCII అక్షరాలను ఉపయోగించండి.
problem-token = దీని కోసం మీరు సైన్ ఇన్ చేయాలి
problem-token-detail = ఆపరేటర్ టోకెన్‌ను “Authorization: Bearer …” గా పంపండి.
problem-call = ఈ రూపంలో ఈ అభ్యర్థనకు సమాధానం ఇవ్వలేము
query-team = అలాంటి బృందం లేదు.
query-day = రోజు ఒక తేదీ అయి ఉండాలి. ఉదాహరణ: 2026-11-23.
query-cursor = ఈ కర్సర్ మునుపటి సమాధానంలోనిది కాదు.
query-filter = ఈ జాబితాను ఆ విలువతో ఫిల్టర్ చేయలేము. ఇచ్చిన విలువలలో ఒకదాన్ని ఎంచుకోండి.
query-person = ఎవరి కాల్స్ కావాలో చెప్పండి: phone లేదా customer.
query-whom = ఎవరి డేటానో వీటిలో సరిగ్గా ఒకదానితో చెప్పండి: email, phone, customer.
# $max (Number) characters
query-reason = కారణం అవసరం, దాన్ని సందర్శకులు చదువుతారు. నిడివి: గరిష్ఠంగా { $max }.
problem-slot = ఈ సమయం ఇప్పుడు ఖాళీగా లేదు
problem-slot-detail = వేరే సమయాన్ని ఎంచుకోండి. మీరు రాసింది ఇంకా ఇక్కడే ఉంది.
problem-call-fixed = ఈ కాల్‌ను ఇక మార్చలేరు
problem-call-fixed-detail = కాల్ సమయం గడిచిపోయింది, లేదా కాల్ రద్దు అయింది. మీరు కొత్త కాల్ బుక్ చేయవచ్చు.
problem-forbidden = దీనికి మీకు అనుమతి లేదు
problem-forbidden-detail = మీ బృందంలోని అడ్మిన్‌ను అడగండి.
problem-missing = ఇది ఇప్పుడు ఇక్కడ లేదు
problem-missing-detail = ఎవరో దీన్ని తీసివేశారు. జాబితాను మళ్లీ లోడ్ చేయండి.
problem-address = ఈ అడ్రస్ ఇప్పటికే వాడుకలో ఉంది
problem-address-detail = మీ బృందంలో వేరొకరికి ఇప్పటికే ఈ ఈమెయిల్ అడ్రస్ ఉంది.
problem-admin = వేరే అడ్మిన్ ఎవరూ లేరు
problem-admin-detail = ముందుగా మరొకరిని అడ్మిన్‌గా చేయండి.
problem-newer = కొత్తగా ఏదో రాశారు
problem-newer-detail = ఈలోగా రాసింది చదివి, తర్వాత మీ మెసేజ్‌ను మళ్లీ పంపండి.
problem-rating = దీనికి ఇంకా రేటింగ్ ఇవ్వలేరు
problem-rating-detail = పూర్తయిన తర్వాత రేటింగ్ ఇవ్వవచ్చు.
problem-rating-fixed = ఈ సమాధానాన్ని ఇక మార్చలేరు
problem-rating-fixed-detail = సమాధానాలను ఒక రోజు వరకు మాత్రమే మార్చవచ్చు.
problem-callbacks = ఇక్కడ కాల్స్ బుక్ చేయలేరు
problem-callbacks-detail = మాకు రాయండి, లేదా మరో విధంగా సంప్రదించండి.
problem-bookings = చాలా ఎక్కువ కాల్స్ బుక్ అయ్యాయి
problem-bookings-detail = ఒక వ్యక్తి బుక్ చేయగలిగినన్ని కాల్స్ మీరు ఇప్పటికే బుక్ చేశారు. ఒకటి రద్దు చేయండి, ఒకటి పూర్తయ్యే వరకు వేచి ఉండండి, లేదా మాకు రాయండి.
problem-limit = తక్కువ సమయంలో చాలా ఎక్కువ మెసేజ్‌లు పంపారు
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] మీరు రాసిందేదీ పోలేదు. { $minutes } నిమిషం తర్వాత మళ్లీ ప్రయత్నించండి, లేదా మరో విధంగా సంప్రదించండి.
       *[other] మీరు రాసిందేదీ పోలేదు. { $minutes } నిమిషాల తర్వాత మళ్లీ ప్రయత్నించండి, లేదా మరో విధంగా సంప్రదించండి.
    }
problem-identity = మీరు ఎవరో గుర్తించలేకపోయాము
problem-identity-detail = స్టోర్‌లో మళ్లీ సైన్ ఇన్ చేసి, పేజీని మళ్లీ లోడ్ చేసి, మళ్లీ ప్రయత్నించండి.
problem-challenge = మీరు మనిషే అని నిర్ధారించలేకపోయాము
problem-challenge-detail = మళ్లీ ప్రయత్నించండి, లేదా మరో విధంగా సంప్రదించండి. మీరు రాసింది ఇంకా ఇక్కడే ఉంది.
problem-store = దీన్ని ఇప్పుడు సేవ్ చేయలేకపోతున్నాము
problem-store-detail = మీరు రాసిందేదీ పోలేదు: అది ఇంకా ఫారమ్‌లోనే ఉంది. కాసేపటి తర్వాత మళ్లీ ప్రయత్నించండి, లేదా మరో విధంగా సంప్రదించండి.
problem-server = మా వైపు ఏదో పొరపాటు జరిగింది
problem-server-detail = కాసేపటి తర్వాత మళ్లీ ప్రయత్నించండి.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = సైన్ ఇన్ చేయండి
enter-intro = ఈ లింక్‌తో ఒకసారి సైన్ ఇన్ చేయవచ్చు.
enter-spent = ఈ లింక్ ఇక పనిచేయదు: దాన్ని ఇప్పటికే వాడారు, లేదా అది చాలా పాతది. మీ బృందంలోని అడ్మిన్‌ను కొత్త లింక్ అడగండి.
enter-none = మీరు సైన్ ఇన్ చేయలేదు. మీ బృందంలోని అడ్మిన్ పంపే లింక్‌ను తెరవండి.
enter-unknown = ఈ బృందంలో ఎవరికీ ఈ ఈమెయిల్ అడ్రస్ లేదు.
enter-failed = సైన్ ఇన్ కాలేదు.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = అభ్యర్థన { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } నుండి సమాధానం
mail-reply = ఈ ఈమెయిల్‌కు ఇచ్చే సమాధానాలు మాకు చేరతాయి.
# Below the answer; links follow, or the names of the files alone
mail-files = ఈ సమాధానంతో ఉన్న ఫైళ్లు:
# $date (Text) such as 29 December 2026
mail-files-until = ఫైళ్ల లింక్‌లు { $date } వరకు పనిచేస్తాయి.
# An address follows
mail-open = యాక్సెస్ కోడ్‌తో మొత్తం సంభాషణను తెరవండి:
# $brand (Text) the shop’s name
mail-footer = అభ్యర్థనతో పాటు ఈ అడ్రస్ ఇచ్చినందున { $brand } నుండి ఈ ఈమెయిల్ వచ్చింది.
# Before the question how it was. $reference (Text) as above
mail-done = మీ అభ్యర్థన { $reference } పూర్తయింది.
# To the team: the subject. $reference (Text) as above
mail-notice = కొత్త అభ్యర్థన { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = మీ కాల్ { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = మీ కాల్ సమయం మారింది. కొత్త సమయం: { $when }.
# $when (Text) as above
mail-call-cancelled = మీ కాల్ రద్దు అయింది: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = మీ క్యాలెండర్‌ను అప్‌డేట్ చేయడానికి జత చేసిన ఫైల్‌ను తెరవండి.
# An address follows
mail-call-open = యాక్సెస్ కోడ్‌తో కాల్ సమయాన్ని మార్చండి లేదా కాల్‌ను రద్దు చేయండి:
# $brand (Text) the shop’s name
mail-call-footer = కాల్ బుక్ చేసినప్పుడు ఈ అడ్రస్ ఇచ్చినందున { $brand } నుండి ఈ ఈమెయిల్ వచ్చింది.
# To the team: the subject. $reference (Text) as above
mail-call-notice = కొత్త కాల్ { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = సమయం మారిన కాల్ { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = రద్దు అయిన కాల్ { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = ఫోటోలు లేదా PDFలు
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF లేదా PDF, ఒక్కొక్కటి గరిష్ఠంగా { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” ను పంపలేరు. ఫోటోలు (JPEG, PNG, WebP, GIF), PDFలు పంపవచ్చు.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” చాలా పెద్దది. ఫైల్ గరిష్ఠంగా { $max } MB ఉండవచ్చు.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” లో పిక్సెల్‌లు చాలా ఎక్కువ. చిత్రం గరిష్ఠంగా { $max } మెగాపిక్సెల్‌లు ఉండవచ్చు.
# $name (Text) what the file is called
error-file-broken = “{ $name }” ఖాళీగా ఉంది లేదా పాడైంది, కాబట్టి పంపలేరు.
# $max (Number) files
error-files-many = ఒకేసారి చాలా ఎక్కువ ఫైళ్లు ఉన్నాయి. ఒక మెసేజ్‌కు గరిష్ఠం: { $max }.
error-files-full = ఈ సంభాషణలో ఫైళ్లకు ఇక చోటు లేదు. కొత్త అభ్యర్థనలో చోటు ఉంది.
error-files-day = ఈరోజు ఈ సంభాషణలో ఫైళ్లకు ఇక చోటు లేదు. రేపు మళ్లీ ఉంటుంది.
error-file-gone = ఒక ఫైల్ ఇప్పుడు లేదు. దాన్ని మళ్లీ ఎంచుకోవాలి.
# $max (Number) megabytes
error-files-large = ఫైళ్లన్నీ కలిపి చాలా పెద్దవి. ఒక మెసేజ్‌లో గరిష్ఠంగా { $max } MB పడుతుంది.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = మీ డేటా
own-export = కాపీని డౌన్‌లోడ్ చేయండి
own-files = ఫైళ్లను కూడా సేవ్ చేసుకోండి: కాపీలోని లింకులు ఒక రోజు పని చేస్తాయి.
own-erase = ఈ సంభాషణను తొలగించండి
own-sure = నిజంగా తొలగించాలా? దాన్ని తిరిగి తీసుకురాలేము.
own-yes = అవును, తొలగించండి
own-erased = తొలగించాము. మీ రసీదు నంబర్: { $receipt }
own-pending = స్టోరేజ్ స్పందించగానే దీన్ని తొలగిస్తాము. మీ రసీదు నంబర్: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = గమనికలు
notices-dismiss = ఈ గమనికను దాచండి
kept-what = ఈ బ్రౌజర్‌లో మాత్రమే ఉండేవి: డ్రాఫ్ట్‌లు, పంపడానికి వేచి ఉన్న మెసేజ్‌లు, యాక్సెస్ కోడ్‌లు, దాచిన గమనికలు.
# What unfolds the question, and the question; the button is own-yes
kept-clear = ఈ బ్రౌజర్ నుండి తొలగించండి
kept-sure = నిజంగా తొలగించాలా? యాక్సెస్ కోడ్ లేకుండా అభ్యర్థనను ఇక్కడ మళ్లీ తెరవలేరు. వేచి ఉన్నవి వెళ్లవు.
