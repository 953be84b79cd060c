### Marathi: polite address (तुम्ही, imperatives in -ा), no familiar form; “…” as quotation marks, a full stop (.) as Marathi has it today, not a danda.
### Help article: लेख; request: विनंती; reference: संदर्भ क्रमांक; access code: प्रवेश कोड; help: मदत, the place मदत केंद्र; कॉल is masculine. `time-yours` is in brackets, so that पर्यंत can follow.
### Postpositions are not written onto an inserted text: पर्यंत and मध्ये stand apart, names of languages after a colon or before भाषेत. Digits in running text are Devanagari, those to be typed Latin.

## The launcher, and what surrounds every view

launcher-label = मदत
launcher-offline = कनेक्शन नाही
home-title = आम्ही तुमची काय मदत करू शकतो?
nav-home = मदत केंद्र
language-label = भाषा
language-change = बदला
loading = लोड होत आहे…
network-error = हे होऊ शकले नाही. तुमचे इंटरनेट कनेक्शन तपासा आणि पुन्हा प्रयत्न करा.

## Home

search-label = मदत शोधा
search-button = शोधा
articles-heading = उपयुक्त माहिती
subjects-heading = विषय
contact-heading = आमच्याशी बोला
requests-heading = तुमच्या विनंत्या
requests-unread = नवीन उत्तर
request-find = विनंती शोधा

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = किमती आणि पेमेंट
paying-currency = चलन
paying-methods = पेमेंटचे मार्ग
payment-card = कार्ड
payment-sepa = SEPA डायरेक्ट डेबिट
payment-transfer = बँक ट्रान्सफर
payment-invoice = इनव्हॉइस
payment-cod = कॅश ऑन डिलिव्हरी
payment-konbini = कोन्बिनी दुकानात पेमेंट

## Ways to reach a person, where the site gives no name of its own

channel-phone = आम्हाला कॉल करा
channel-email = ईमेल पाठवा
channel-message = आम्हाला लिहा
channel-callback = कॉल बुक करा
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = आणखी मदत

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” साठी काहीही सापडले नाही
        [one] “{ $query }” साठी { $count } लेख
       *[other] “{ $query }” साठी { $count } लेख
    }
results-ask = तुम्ही काय शोधत आहात?
results-hint = दुसरे शब्द वापरून पाहा किंवा आम्हाला लिहा.
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } भाषेत काहीही सापडले नाही. हे लेख { $shown } भाषेत आहेत.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = हा लेख अजून { $wanted } भाषेत नाही. तो येथे { $shown } भाषेत आहे.
# $date (Text) a day
article-updated = अपडेट केले: { $date }
article-question = याची मदत झाली का?
article-yes = हो
article-no = नाही
article-thanks = ऐकून आनंद झाला. धन्यवाद.
article-missing = काय कमी होते?
article-sorry = आम्ही दिलगीर आहोत. आम्हाला लिहा, आम्ही मदत करू.
article-related = या विषयावर आणखी

## Contact form

contact-title = आम्हाला लिहा
contact-intro = तुम्हाला काय हवे आहे ते सांगा. तुम्हाला एक संदर्भ क्रमांक मिळेल. त्यामुळे तुम्ही कधीही तुमच्या विनंतीकडे परत येऊ शकता.
field-message = मेसेज
field-name = नाव
field-email = ईमेल
field-phone = फोन
field-order = ऑर्डर क्रमांक
contact-topic = हे कशाबद्दल आहे?
field-optional = ऐच्छिक
contact-send = पाठवा
contact-sending = पाठवत आहे…
contact-network-error = तुमचा मेसेज पोहोचला की नाही, हे आम्हाला माहीत नाही. तो अजूनही येथेच आहे: तुमचे इंटरनेट कनेक्शन तपासा आणि पुन्हा प्रयत्न करा.
contact-other-ways = आमच्याशी संपर्काचे इतर मार्ग
contact-suggestions = कदाचित उत्तर येथेच असेल
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = आमच्या उत्तरांची भाषा: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } पर्यंत उपलब्ध
availability-open-always = चोवीस तास उपलब्ध
availability-closed = पुन्हा उपलब्ध: { $time }
availability-closed-long = सध्या बंद
availability-unknown = आज कामकाजाची वेळ वेगळी असू शकते
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (तुमची वेळ, { $city })
hours-title = कामकाजाची वेळ
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = तुमच्या वेळेनुसार: { $city }, { $offset }
hours-closed = बंद
hours-all-day = दिवसभर उपलब्ध
# Hours with an open end. $from (Text) time of day
hours-from = { $from } पासून
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = निश्चित नाही
# Instead of whether somebody is there. $note (Text) as above
availability-note = सध्या: { $note }
# $time, $kind (Text) as above
contact-answer-by = आम्ही { $time } पर्यंत उत्तर देऊ.

## Booking a call

callback-title = कॉल बुक करा
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] एक वेळ निवडा, आम्ही तुम्हाला कॉल करू. कॉल जास्तीत जास्त { $minutes } मिनिटाचा असतो.
       *[other] एक वेळ निवडा, आम्ही तुम्हाला कॉल करू. कॉल जास्तीत जास्त { $minutes } मिनिटांचा असतो.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = तुमचा टाइम झोन: { $city }, { $offset }
callback-zone-change = टाइम झोन बदला
callback-times = कॉलची वेळ
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } मोकळी वेळ
       *[other] { $count } मोकळ्या वेळा
    }
callback-none = सध्या मोकळी वेळ नाही. आम्हाला लिहा, आम्ही एखादी वेळ शोधू.
callback-phone = आम्ही कॉल करावा असा फोन नंबर
callback-note = हे कशाबद्दल आहे?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = आम्ही या पत्त्यावर पुष्टी पाठवू, सोबत तुमच्या कॅलेंडरसाठी एक फाइल असेल.
callback-book = कॉल बुक करा
callback-booking = बुक होत आहे…
callback-network-error = कॉल बुक झाला की नाही, हे आम्हाला माहीत नाही. तुम्ही लिहिलेले अजूनही येथेच आहे: तुमचे इंटरनेट कनेक्शन तपासा आणि पुन्हा प्रयत्न करा. कॉल दोनदा बुक होणार नाही.
callback-alternatives = तुम्ही निवडलेल्या वेळेच्या जवळच्या मोकळ्या वेळा
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = तुमचा कॉल बुक झाला आहे: { $when }. तुमचा बुकिंग क्रमांक: { $reference }.

## A booked call

call-title = तुमचा कॉल
call-status-booked = बुक झाला
call-status-cancelled = रद्द झाला
call-status-past = या कॉलची वेळ होऊन गेली आहे
call-when = केव्हा
call-number = आम्ही कॉल करू तो नंबर
call-reason = आम्हाला कॉल रद्द करावा लागण्याचे कारण
call-move = दुसरी वेळ निवडा
call-move-title = कॉलची वेळ बदला
call-move-button = वेळ बदला
call-moving = वेळ बदलत आहे…
call-move-network-error = कॉलची वेळ बदलली की नाही, हे आम्हाला माहीत नाही. तुमचे इंटरनेट कनेक्शन तपासा आणि पुन्हा प्रयत्न करा.
call-cancel = कॉल रद्द करा
call-cancel-question = तुम्हाला हा कॉल रद्द करायचा आहे का?
call-calendar = तुमच्या कॅलेंडरमध्ये जोडा
call-file = कॅलेंडर फाइल (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } सोबत कॉल
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = आम्ही { $phone } वर कॉल करू. बुकिंग क्रमांक: { $reference }
call-reference = बुकिंग क्रमांक
call-keep = दोन्ही जपून ठेवा: त्यांच्या मदतीने तुम्ही कोणत्याही डिव्हाइसवर कॉलची वेळ बदलू शकता किंवा कॉल रद्द करू शकता.

## Choosing a time zone

zones-title = तुमचा टाइम झोन निवडा
zones-search = शहर
zones-none = असे कोणतेही शहर सापडले नाही. जवळचे मोठे शहर शोधून पाहा.

## Request

request-title = तुमचा मेसेज आम्हाला मिळाला आहे
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = तुमचा संदर्भ क्रमांक { $reference } आहे. आम्ही तुम्हाला उत्तर देऊ.
request-status-open = आमच्या उत्तराची प्रतीक्षा
request-status-answered = उत्तर दिले
request-status-resolved = पूर्ण
request-next = आमचे उत्तर येथे दिसेल.
# The heading once somebody has answered
request-conversation = आमच्याशी तुमचे संभाषण
# Label of the field in which the visitor writes back
reply-message = तुमचा मेसेज
request-reference = संदर्भ क्रमांक
request-code = प्रवेश कोड
request-keep = दोन्ही जपून ठेवा: त्यांच्या मदतीने ही विनंती कोणत्याही डिव्हाइसवर पुन्हा उघडता येईल.
request-you = तुम्ही
request-team = आमची टीम
# While both are there: above the field, and at the customer's own last message.
live-typing = उत्तर लिहिले जात आहे…
live-here = आम्ही आत्ता येथे आहोत
# $names: the first names of some of them, as a list.
live-here-names = आत्ता येथे: { $names }
live-sent = पाठवला
live-read = वाचला
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = प्रतीक्षेबद्दल क्षमस्व: सध्या कोणीही उपलब्ध नाही.
live-later-mail = उत्तर { $address } वर ईमेलनेही पाठवले जाईल.
live-handed = आमच्या टीमची वेळ नुकतीच संपली. अजून उपलब्ध असलेले सहकारी येथून पुढे मदत करतील.
# A box to tick.
live-sound = नवीन मेसेज आल्यावर आवाज
# A button above a long conversation.
request-earlier = आधीचे संदेश
lookup-title = विनंती शोधा
lookup-intro = तुम्ही आम्हाला लिहिले तेव्हा तुम्हाला एक संदर्भ क्रमांक आणि एक प्रवेश कोड मिळाला होता.
lookup-open = उघडा

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = आमची मदत कशी होती?
rating-csat-1 = वाईट
rating-csat-2 = फारशी चांगली नाही
rating-csat-3 = ठीक
rating-csat-4 = चांगली
rating-csat-5 = खूप चांगली
rating-ces = मदत मिळवणे किती सोपे होते?
rating-ces-1 = खूप अवघड
rating-ces-2 = अवघड
rating-ces-3 = मध्यम
rating-ces-4 = सोपे
rating-ces-5 = खूप सोपे
rating-nps = तुम्ही इतरांना आमची शिफारस करण्याची किती शक्यता आहे?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = अजिबात नाही
rating-nps-high = खूप जास्त
rating-comment = आम्हाला काय माहीत असायला हवे?
rating-skip = सांगायचे नाही
rating-thanks = तुमच्या उत्तराबद्दल धन्यवाद.
rating-change = तुमचे उत्तर एक दिवसापर्यंत बदलता येते.

## What is kept while there is no connection

outbox-waiting = मेसेज सेव्ह झाला आहे. इंटरनेट परत आल्यावर तो पाठवला जाईल.
outbox-take-back = पाठवणे रद्द करा
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = तुमचा मेसेज पाठवला आहे. तुमचा संदर्भ क्रमांक { $reference } आहे.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = आमचे मदत केंद्र सध्या उघडत नाही. तुम्ही आमच्याशी येथे संपर्क साधू शकता:

## The public help centre, where views are pages of their own

centre-skip = थेट मजकुराकडे जा
centre-languages = इतर भाषा
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = सर्व दाखवा ({ $count })
# Above the list of an article’s parts
centre-contents = या पानावर
centre-markets = देश किंवा प्रदेश

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = आधी मेसेज लिहा.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] मजकूर खूप मोठा आहे. जास्तीत जास्त { $max } अक्षर लिहिता येते.
       *[other] मजकूर खूप मोठा आहे. जास्तीत जास्त { $max } अक्षरे लिहिता येतात.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” येथे चालत नाही. ते काढून टाका.
error-email = हा ईमेल पत्ता नाही. पत्ता name@example.com असा असतो.
error-phone = हा फोन नंबर नाही. देशाच्या कोडसह अंक लिहा: +91 22 1234 5678.
error-phone-missing = कॉल करण्यासाठी आम्हाला एक नंबर हवा आहे.
error-phone-unknown = या नंबरवर कॉल करता येत नाही. तो तपासा आणि देशाच्या कोडने सुरुवात करा: +91 22 1234 5678.
error-start-missing = आधी वेळ निवडा.
error-start = ही योग्य तारीख आणि वेळ नाही. उदाहरण: 2026-11-23T09:00:00Z.
error-type = या रकान्यात मजकूर असावा.
error-field = असे कोणतेही फील्ड नाही.
error-name = जास्तीत जास्त १२० अक्षरांचे नाव लिहा.
rating-missing = एक उत्तर राहिले आहे.
error-consent = संमतीसाठी कृपया चौकटीवर खूण करा.
error-consent-new = संमतीचा मजकूर बदलला आहे. कृपया तो वाचा आणि पुन्हा संमती द्या.
error-choice = दिलेल्या पर्यायांपैकी एक निवडा.
error-call-ahead = या कॉलची वेळ अजून यायची आहे.
error-tags = जास्तीत जास्त २० टॅग असू शकतात, प्रत्येकी जास्तीत जास्त ५० अक्षरांचे.
error-snooze = भविष्यातील वेळ निवडा.
error-times = शेवट सुरुवातीनंतर असायला हवा.
error-merge = ही दोन संभाषणे एकत्र करता येत नाहीत. त्यांपैकी एक बुक केलेला कॉल आहे किंवा आधीच एकत्र केलेले आहे. दुसरे निवडा.
error-merge-region = वेगवेगळ्या प्रदेशांत साठवलेली संभाषणे एकत्र करता येत नाहीत. प्रत्येकाला वेगळे उत्तर द्या.
error-addressee = ईमेल पत्ता, फोन नंबर किंवा ग्राहकाचा आयडी द्या.
error-hold = हे का जपून ठेवायचे ते लिहा.
error-zone = हा टाइम झोन आम्हाला माहीत नाही. उदाहरण: Europe/Berlin.
error-locale = हा भाषेचा कोड नाही. उदाहरणे: en, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = मी माणूस आहे, प्रोग्राम नाही
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = मेसेज सेव्ह झाला आहे. तुम्ही पुन्हा साइन इन केल्यावर तो पाठवला जाईल.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ही साइट आम्हाला माहीत नाही
problem-site-detail = पत्ता किंवा script टॅगमधील साइटचे नाव तपासा.
problem-page = हे पेज सापडले नाही
problem-page-detail = कदाचित ते हलवले असेल. ते आमच्या मदत केंद्रात शोधा किंवा आम्हाला लिहा.
problem-article = हा लेख सापडला नाही
problem-article-detail = कदाचित त्याच्या जागी दुसरा लेख आला असेल. तो आमच्या मदत केंद्रात शोधा किंवा आम्हाला लिहा.
problem-request = आम्ही ही विनंती उघडू शकत नाही
problem-request-detail = संदर्भ क्रमांक आणि प्रवेश कोड तपासा: त्यांपैकी एक बरोबर नाही.
problem-conversation = या संदर्भ क्रमांकाचे कोणतेही संभाषण नाही, किंवा ते दुसऱ्या टीमचे आहे.
problem-gone = हे हटवले गेले आहे
problem-gone-detail = तुम्ही पाठवत आहात ते दरम्यान हटवलेल्या संभाषणाशी संबंधित आहे. तुम्हाला अजूनही मदत हवी असल्यास आम्हाला नव्याने लिहा.
problem-held = हे आत्ता हटवता येत नाही
problem-held-detail = कायद्यानुसार आम्हाला ते सध्या ठेवावे लागते. अधिक जाणून घ्यायचे असल्यास आम्हाला विचारा.
problem-invalid = काहीतरी दुरुस्त करावे लागेल
problem-invalid-detail = खूण केलेले रकाने पाहा.
problem-json = पाठवलेला मजकूर वाचता आला नाही
problem-json-detail = मजकूर ना वैध JSON आहे, ना फॉर्म.
problem-media = या प्रकारचा मजकूर स्वीकारला जात नाही
problem-media-detail = JSON किंवा फॉर्म पाठवा.
problem-large = पाठवलेला मजकूर खूप मोठा आहे
# $max (Number) kilobytes
problem-large-detail = जास्तीत जास्त { $max } किलोबाइट पाठवता येतात. मजकूर लहान करा आणि पुन्हा प्रयत्न करा.
problem-origin = या पेजला विनंत्या पाठवण्याची परवानगी नाही
problem-origin-detail = आमचे मदत केंद्र दुकानाच्या साइटवरूनच उघडा आणि पुन्हा प्रयत्न करा.
problem-method = हे येथे चालत नाही
problem-method-detail = पत्ता अस्तित्वात आहे, पण या प्रकारची विनंती स्वीकारत नाही.
problem-key = हा फॉर्म आधीच दुसऱ्या मजकुरासह पाठवला गेला आहे
problem-key-detail = फॉर्म पुन्हा लोड करा आणि परत पाठवा.
problem-key-bad = ही Idempotency-Key वापरता येत नाही
problem-key-bad-detail = १ ते २०० दिसणारी ASCII अक्षरे वापरा.
problem-token = यासाठी साइन इन करावे लागेल
problem-token-detail = ऑपरेटरचे टोकन “Authorization: Bearer …” असे पाठवा.
problem-call = या स्वरूपात या विनंतीला उत्तर देता येत नाही
query-team = अशी कोणतीही टीम नाही.
query-day = दिवस ही तारीख असावी. उदाहरण: 2026-11-23.
query-cursor = हा कर्सर आधीच्या उत्तरातला नाही.
query-filter = ही यादी त्या मूल्याने फिल्टर करता येत नाही. दिलेल्या मूल्यांपैकी एक निवडा.
query-person = कोणाचे कॉल ते सांगा: phone किंवा customer.
query-whom = कोणाचा डेटा ते नेमक्या एकाने सांगा: email, phone, customer.
# $max (Number) characters
query-reason = कारण आवश्यक आहे, जे व्हिजिटर वाचेल. लांबी: जास्तीत जास्त { $max }.
problem-slot = ही वेळ आता मोकळी नाही
problem-slot-detail = दुसरी वेळ निवडा. तुम्ही लिहिलेले अजूनही येथेच आहे.
problem-call-fixed = हा कॉल आता बदलता येत नाही
problem-call-fixed-detail = कॉलची वेळ होऊन गेली आहे किंवा कॉल रद्द झाला आहे. तुम्ही नवीन कॉल बुक करू शकता.
problem-forbidden = तुम्हाला हे करण्याची परवानगी नाही
problem-forbidden-detail = तुमच्या टीमच्या ॲडमिनला सांगा.
problem-missing = हे आता येथे नाही
problem-missing-detail = कोणीतरी ते काढून टाकले आहे. यादी पुन्हा लोड करा.
problem-address = हा पत्ता आधीच वापरात आहे
problem-address-detail = तुमच्या टीममधील दुसऱ्या कोणाचा तरी हाच ईमेल पत्ता आहे.
problem-admin = हे एकमेव ॲडमिन आहेत
problem-admin-detail = आधी दुसऱ्या कोणाला तरी ॲडमिन करा.
problem-newer = काहीतरी नवीन लिहिले गेले आहे
problem-newer-detail = दरम्यान लिहिलेले वाचा, मग तुमचा मेसेज पुन्हा पाठवा.
problem-rating = याला अजून रेटिंग देता येत नाही
problem-rating-detail = पूर्ण झाल्यावर रेटिंग देता येईल.
problem-rating-fixed = हे उत्तर आता बदलता येत नाही
problem-rating-fixed-detail = उत्तरे फक्त एक दिवसापर्यंत बदलता येतात.
problem-callbacks = येथे कॉल बुक करता येत नाहीत
problem-callbacks-detail = आम्हाला लिहा किंवा दुसऱ्या मार्गाने संपर्क साधा.
problem-bookings = खूप जास्त कॉल बुक केले आहेत
problem-bookings-detail = एका व्यक्तीला जितके कॉल बुक करता येतात तितके तुम्ही आधीच बुक केले आहेत. एक रद्द करा, एक होईपर्यंत थांबा किंवा आम्हाला लिहा.
problem-limit = थोड्या वेळात खूप जास्त मेसेज पाठवले गेले
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] तुम्ही लिहिलेले काहीही हरवलेले नाही. { $minutes } मिनिटाने पुन्हा प्रयत्न करा किंवा दुसऱ्या मार्गाने संपर्क साधा.
       *[other] तुम्ही लिहिलेले काहीही हरवलेले नाही. { $minutes } मिनिटांनी पुन्हा प्रयत्न करा किंवा दुसऱ्या मार्गाने संपर्क साधा.
    }
problem-identity = आम्ही तुमची ओळख पटवू शकलो नाही
problem-identity-detail = दुकानाच्या साइटवर पुन्हा साइन इन करा, पेज पुन्हा लोड करा आणि परत प्रयत्न करा.
problem-challenge = तुम्ही माणूस आहात याची आम्ही खात्री करू शकलो नाही
problem-challenge-detail = पुन्हा प्रयत्न करा किंवा दुसऱ्या मार्गाने संपर्क साधा. तुम्ही लिहिलेले अजूनही येथेच आहे.
problem-store = आम्ही हे आत्ता सेव्ह करू शकत नाही
problem-store-detail = तुम्ही लिहिलेले काहीही हरवलेले नाही: ते अजूनही फॉर्ममध्ये आहे. थोड्या वेळाने पुन्हा प्रयत्न करा किंवा दुसऱ्या मार्गाने संपर्क साधा.
problem-server = आमच्याकडे काहीतरी चुकले
problem-server-detail = थोड्या वेळाने पुन्हा प्रयत्न करा.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = साइन इन करा
enter-intro = या लिंकने एकदा साइन इन करता येते.
enter-spent = ही लिंक आता चालणार नाही: ती वापरली गेली आहे किंवा खूप जुनी आहे. तुमच्या टीमच्या ॲडमिनकडे नवीन लिंक मागा.
enter-none = तुम्ही साइन इन केलेले नाही. तुमच्या टीमचा ॲडमिन पाठवेल ती लिंक उघडा.
enter-unknown = या टीममध्ये कोणाचाही हा ईमेल पत्ता नाही.
enter-failed = साइन इन होऊ शकले नाही.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = विनंती { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } यांचे उत्तर
mail-reply = या ईमेलला दिलेले उत्तर आमच्यापर्यंत पोहोचते.
# Below the answer; links follow, or the names of the files alone
mail-files = या उत्तरासोबतच्या फाइल:
# $date (Text) such as 29 December 2026
mail-files-until = फाइलच्या लिंक { $date } पर्यंत चालतील.
# An address follows
mail-open = प्रवेश कोडने संपूर्ण संभाषण उघडा:
# $brand (Text) the shop’s name
mail-footer = विनंतीसोबत हा पत्ता दिला होता, म्हणून { $brand } कडून हा ईमेल आला आहे.
# Before the question how it was. $reference (Text) as above
mail-done = तुमची विनंती { $reference } पूर्ण झाली आहे.
# To the team: the subject. $reference (Text) as above
mail-notice = नवीन विनंती { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = तुमचा कॉल { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = तुमच्या कॉलची वेळ बदलली आहे. नवीन वेळ: { $when }.
# $when (Text) as above
mail-call-cancelled = तुमचा कॉल रद्द झाला आहे: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = तुमचे कॅलेंडर अपडेट करण्यासाठी सोबत जोडलेली फाइल उघडा.
# An address follows
mail-call-open = प्रवेश कोडने कॉलची वेळ बदला किंवा कॉल रद्द करा:
# $brand (Text) the shop’s name
mail-call-footer = कॉल बुक करताना हा पत्ता दिला होता, म्हणून { $brand } कडून हा ईमेल आला आहे.
# To the team: the subject. $reference (Text) as above
mail-call-notice = नवीन कॉल { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = वेळ बदललेला कॉल { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = रद्द झालेला कॉल { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = फोटो किंवा PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF किंवा PDF, प्रत्येकी जास्तीत जास्त { $max } MB.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” पाठवता येत नाही. फोटो (JPEG, PNG, WebP, GIF) आणि PDF पाठवता येतात.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” खूप मोठी आहे. फाइल जास्तीत जास्त { $max } MB ची असू शकते.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” मध्ये खूप जास्त पिक्सेल आहेत. चित्र जास्तीत जास्त { $max } मेगापिक्सेलचे असू शकते.
# $name (Text) what the file is called
error-file-broken = “{ $name }” रिकामी किंवा खराब आहे, म्हणून पाठवता येत नाही.
# $max (Number) files
error-files-many = एकाच वेळी खूप जास्त फाइल आहेत. एका मेसेजमध्ये जास्तीत जास्त: { $max }.
error-files-full = या संभाषणात फाइलसाठी आणखी जागा नाही. नवीन विनंतीत जागा आहे.
error-files-day = आज या संभाषणात फाइलसाठी आणखी जागा नाही. उद्या पुन्हा जागा असेल.
error-file-gone = एक फाइल आता येथे नाही. ती पुन्हा निवडावी लागेल.
# $max (Number) megabytes
error-files-large = सर्व फाइल मिळून खूप मोठ्या आहेत. एका मेसेजमध्ये जास्तीत जास्त { $max } MB मावतात.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = तुमचा डेटा
own-export = प्रत डाउनलोड करा
own-files = फाइलही जतन करा: प्रतीतील लिंक एक दिवस चालतात.
own-erase = हे संभाषण हटवा
own-sure = खरेच हटवायचे का? ते परत आणता येणार नाही.
own-yes = हो, हटवा
own-erased = हटवले. तुमच्या पावतीचा क्रमांक: { $receipt }
own-pending = स्टोरेजकडून प्रतिसाद येताच ते हटवले जाईल. तुमच्या पावतीचा क्रमांक: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = सूचना
notices-dismiss = ही सूचना लपवा
kept-what = फक्त या ब्राउझरमध्ये राहते: मसुदे, पाठवण्याच्या प्रतीक्षेतले मेसेज, प्रवेश कोड आणि लपवलेल्या सूचना.
# What unfolds the question, and the question; the button is own-yes
kept-clear = या ब्राउझरमधून हटवा
kept-sure = खरेच हटवायचे का? प्रवेश कोडशिवाय विनंती येथे पुन्हा उघडता येणार नाही. प्रतीक्षेत असलेले पाठवले जाणार नाही.
