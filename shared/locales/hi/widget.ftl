### Hindi: polite address (आप), no familiar form; everyday Hindi with the loan words people use; “…” as quotation marks, danda (।) as full stop.
### Help article: लेख; request: रिक्वेस्ट (feminine); reference: रेफ़रेंस नंबर; access code: ऐक्सेस कोड; help: मदद, the place हेल्प सेंटर; free time: स्लॉट; कॉल is feminine. `time-yours` is in brackets, so that तक can follow.
### No danda directly after Latin letters or digits, where it would look like a part of the example.

## The launcher, and what surrounds every view

launcher-label = मदद
launcher-offline = कनेक्शन नहीं है
home-title = हम आपकी क्या मदद कर सकते हैं?
nav-home = हेल्प सेंटर
language-label = भाषा
language-change = बदलें
loading = लोड हो रहा है…
network-error = यह नहीं हो पाया। अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।

## Home

search-label = मदद खोजें
search-button = खोजें
articles-heading = काम की जानकारी
subjects-heading = विषय
contact-heading = हमसे बात करें
requests-heading = आपकी रिक्वेस्ट
requests-unread = नया जवाब
request-find = रिक्वेस्ट खोजें

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = कीमतें और भुगतान
paying-currency = मुद्रा
paying-methods = भुगतान के तरीके
payment-card = कार्ड
payment-sepa = SEPA डायरेक्ट डेबिट
payment-transfer = बैंक ट्रांसफ़र
payment-invoice = बिल
payment-cod = कैश ऑन डिलीवरी
payment-konbini = कोनबिनी स्टोर में भुगतान

## Ways to reach a person, where the site gives no name of its own

channel-phone = कॉल करें
channel-email = ईमेल भेजें
channel-message = मैसेज भेजें
channel-callback = कॉल बुक करें
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = और मदद

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” के लिए कुछ नहीं मिला
        [one] “{ $query }” के लिए { $count } लेख
       *[other] “{ $query }” के लिए { $count } लेख
    }
results-ask = आपको क्या खोजना है?
results-hint = दूसरे शब्द आज़माएँ या हमें लिखें।
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } में कुछ नहीं मिला। ये लेख { $shown } में हैं।

## Article

# $wanted, $shown (Text) names of languages
article-fallback = यह लेख अभी { $wanted } में नहीं है। इसे { $shown } में पढ़ें।
# $date (Text) a day
article-updated = { $date } को अपडेट किया गया
article-question = क्या इससे मदद मिली?
article-yes = हाँ
article-no = नहीं
article-thanks = जानकर अच्छा लगा। धन्यवाद।
article-missing = किस बात की कमी रही?
article-sorry = हमें खेद है। हमें लिखें, हम मदद करेंगे।
article-related = इस विषय पर और लेख

## Contact form

contact-title = हमें लिखें
contact-intro = बताएँ कि आपको क्या मदद चाहिए। आपको एक रेफ़रेंस नंबर मिलेगा और आप कभी भी अपनी रिक्वेस्ट पर लौट सकते हैं।
field-message = मैसेज
field-name = नाम
field-email = ईमेल
field-phone = फ़ोन
field-order = ऑर्डर नंबर
contact-topic = विषय क्या है?
field-optional = ज़रूरी नहीं
contact-send = भेजें
contact-sending = भेजा जा रहा है…
contact-network-error = हमें नहीं पता कि आपका मैसेज पहुँचा या नहीं। वह अब भी यहीं है: अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।
contact-other-ways = हमसे संपर्क के दूसरे तरीके
contact-suggestions = शायद जवाब यहीं मिल जाए
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = हम { $languages } में जवाब देते हैं।

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } तक खुला है
availability-open-always = चौबीसों घंटे खुला है
availability-closed = खुलने का समय: { $time }
availability-closed-long = फ़िलहाल बंद है
availability-unknown = आज कामकाज का समय अलग हो सकता है
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (आपका समय, { $city })
hours-title = कामकाज का समय
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = आपके समय के अनुसार: { $city }, { $offset }
hours-closed = बंद
hours-all-day = पूरे दिन खुला
# Hours with an open end. $from (Text) time of day
hours-from = { $from } से
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = पक्का नहीं
# Instead of whether somebody is there. $note (Text) as above
availability-note = इस समय: { $note }
# $time, $kind (Text) as above
contact-answer-by = हम { $time } तक जवाब देंगे।

## Booking a call

callback-title = कॉल बुक करें
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] समय चुनें, हम आपको कॉल करेंगे। कॉल ज़्यादा से ज़्यादा { $minutes } मिनट की होगी।
       *[other] समय चुनें, हम आपको कॉल करेंगे। कॉल ज़्यादा से ज़्यादा { $minutes } मिनट की होगी।
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = आपका टाइम ज़ोन: { $city }, { $offset }
callback-zone-change = टाइम ज़ोन बदलें
callback-times = कॉल का समय
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } स्लॉट
       *[other] { $count } स्लॉट
    }
callback-none = अभी कोई स्लॉट खाली नहीं है। हमें लिखें, हम कोई समय निकालेंगे।
callback-phone = हम किस फ़ोन नंबर पर कॉल करें?
callback-note = किस बारे में बात करनी है?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = हम पुष्टि इसी पते पर भेजेंगे, साथ में आपके कैलेंडर के लिए एक फ़ाइल भी होगी।
callback-book = कॉल बुक करें
callback-booking = बुक हो रही है…
callback-network-error = हमें नहीं पता कि कॉल बुक हुई या नहीं। आपका लिखा अब भी यहीं है: अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें। कॉल दो बार बुक नहीं होगी।
callback-alternatives = चुने गए समय के आस-पास के खाली स्लॉट
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = आपकी कॉल बुक हो गई है। समय: { $when }, बुकिंग नंबर: { $reference }

## A booked call

call-title = आपकी कॉल
call-status-booked = बुक हो गई
call-status-cancelled = रद्द हो गई
call-status-past = इस कॉल का समय निकल चुका है
call-when = कब
call-number = हम इस नंबर पर कॉल करेंगे
call-reason = हमें कॉल क्यों रद्द करनी पड़ी
call-move = दूसरा समय चुनें
call-move-title = कॉल का समय बदलें
call-move-button = समय बदलें
call-moving = समय बदला जा रहा है…
call-move-network-error = हमें नहीं पता कि कॉल का समय बदला या नहीं। अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।
call-cancel = कॉल रद्द करें
call-cancel-question = क्या आपको यह कॉल रद्द करनी है?
call-calendar = अपने कैलेंडर में जोड़ें
call-file = कैलेंडर फ़ाइल (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } के साथ कॉल
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = हम { $phone } पर कॉल करेंगे। बुकिंग नंबर: { $reference }
call-reference = बुकिंग नंबर
call-keep = दोनों सँभालकर रखें: इनसे किसी भी डिवाइस पर कॉल का समय बदला जा सकता है या कॉल रद्द की जा सकती है।

## Choosing a time zone

zones-title = अपना टाइम ज़ोन चुनें
zones-search = शहर
zones-none = ऐसा कोई शहर नहीं मिला। आस-पास का कोई बड़ा शहर आज़माएँ।

## Request

request-title = आपका मैसेज हमें मिल गया है
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = आपका रेफ़रेंस नंबर { $reference } है। हम आपको जवाब देंगे।
request-status-open = हमारे जवाब का इंतज़ार है
request-status-answered = जवाब दिया गया
request-status-resolved = पूरी हो गई
request-next = हमारा जवाब यहीं दिखेगा।
# The heading once somebody has answered
request-conversation = हमसे आपकी बातचीत
# Label of the field in which the visitor writes back
reply-message = आपका मैसेज
request-reference = रेफ़रेंस नंबर
request-code = ऐक्सेस कोड
request-keep = दोनों सँभालकर रखें: इनसे यह रिक्वेस्ट किसी भी डिवाइस पर फिर से खुल जाएगी।
request-you = आप
request-team = हमारी टीम
# While both are there: above the field, and at the customer's own last message.
live-typing = जवाब लिखा जा रहा है…
live-here = हम अभी मौजूद हैं
# $names: the first names of some of them, as a list.
live-here-names = अभी मौजूद: { $names }
live-sent = भेजा गया
live-read = पढ़ लिया गया
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = प्रतीक्षा के लिए खेद है: इस समय कोई खाली नहीं है।
live-later-mail = जवाब { $address } पर ईमेल से भी भेजा जाएगा।
live-handed = हमारी टीम का समय अभी समाप्त हुआ है। जो सहकर्मी अभी उपलब्ध हैं, वे यहाँ से आगे मदद करेंगे।
# A box to tick.
live-sound = नए मैसेज पर आवाज़
# A button above a long conversation.
request-earlier = पिछले संदेश
lookup-title = रिक्वेस्ट खोजें
lookup-intro = जब आपने हमें लिखा था या कॉल बुक की थी, तब आपको रेफ़रेंस नंबर और ऐक्सेस कोड मिले थे।
lookup-open = खोलें

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = हमारी मदद कैसी रही?
rating-csat-1 = खराब
rating-csat-2 = ज़्यादा अच्छी नहीं
rating-csat-3 = ठीक-ठाक
rating-csat-4 = अच्छी
rating-csat-5 = बहुत अच्छी
rating-ces = मदद पाना कितना आसान था?
rating-ces-1 = बहुत मुश्किल
rating-ces-2 = मुश्किल
rating-ces-3 = बीच का
rating-ces-4 = आसान
rating-ces-5 = बहुत आसान
rating-nps = दूसरों को हमारे बारे में बताने की कितनी संभावना है?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = बिल्कुल नहीं
rating-nps-high = बहुत ज़्यादा
rating-comment = हमें क्या जानना चाहिए?
rating-skip = नहीं बताना चाहते
rating-thanks = जवाब के लिए धन्यवाद।
rating-change = जवाब एक दिन तक बदला जा सकता है।

## What is kept while there is no connection

outbox-waiting = मैसेज सेव हो गया है। इंटरनेट लौटने पर भेज दिया जाएगा।
outbox-take-back = भेजना रद्द करें
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = आपका मैसेज भेज दिया गया है। आपका रेफ़रेंस नंबर { $reference } है।
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = हमारा हेल्प सेंटर अभी नहीं खुल रहा है। हमसे यहाँ संपर्क करें:

## The public help centre, where views are pages of their own

centre-skip = सीधे कॉन्टेंट पर जाएँ
centre-languages = दूसरी भाषाएँ
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = सभी दिखाएँ ({ $count })
# Above the list of an article’s parts
centre-contents = इस पेज पर
centre-markets = देश या क्षेत्र

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = पहले मैसेज लिखें।
# $max (Number) characters
error-too-long =
    { $max ->
        [one] यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max } कैरेक्टर लिखा जा सकता है।
       *[other] यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max } कैरेक्टर लिखे जा सकते हैं।
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” यहाँ नहीं लिखा जा सकता। इसे हटा दें।
error-email = यह ईमेल पता नहीं है। इसे name@example.com की तरह लिखें।
error-phone = यह फ़ोन नंबर नहीं है। देश के कोड के साथ अंकों में लिखें: +91 11 1234 5678
error-phone-missing = कॉल करने के लिए हमें आपका नंबर चाहिए।
error-phone-unknown = इस नंबर पर कॉल नहीं की जा सकती। इसे जाँचें और देश के कोड से शुरू करें: +91 11 1234 5678
error-start-missing = पहले समय चुनें।
error-start = यह समय सही नहीं है। 2026-11-23T09:00:00Z जैसा समय लिखें।
error-type = यहाँ टेक्स्ट होना चाहिए।
error-field = ऐसा कोई फ़ील्ड नहीं है।
error-name = ज़्यादा से ज़्यादा 120 कैरेक्टर का नाम लिखें।
rating-missing = कोई जवाब नहीं चुना गया है।
error-consent = सहमति देने के लिए कृपया बॉक्स पर निशान लगाएँ।
error-consent-new = सहमति का पाठ बदल गया है। कृपया उसे पढ़कर फिर से सहमति दें।
error-choice = दिए गए विकल्पों में से कोई एक चुनें।
error-call-ahead = इस कॉल का समय अभी नहीं आया है।
error-tags = ज़्यादा से ज़्यादा 20 टैग हो सकते हैं, हर टैग में ज़्यादा से ज़्यादा 50 कैरेक्टर।
error-snooze = आने वाला कोई समय चुनें।
error-times = समाप्ति शुरुआत के बाद होनी चाहिए।
error-merge = इन दोनों बातचीत को आपस में नहीं जोड़ा जा सकता। इनमें से एक बुक की गई कॉल है या पहले ही जोड़ी जा चुकी है। कोई दूसरी बातचीत चुनें।
error-merge-region = अलग-अलग क्षेत्रों में सेव की गई बातचीत को आपस में नहीं जोड़ा जा सकता। हर बातचीत का जवाब अलग-अलग दें।
error-addressee = ईमेल पता, फ़ोन नंबर या ग्राहक की आईडी लिखें।
error-hold = लिखें कि इसे क्यों रखना ज़रूरी है।
error-zone = हम यह टाइम ज़ोन नहीं पहचानते। Europe/Berlin जैसा टाइम ज़ोन लिखें।
error-locale = यह भाषा का कोड नहीं है। en या pt-BR जैसा कोड लिखें।

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = मैं इंसान हूँ, रोबोट नहीं
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = मैसेज सेव हो गया है। दोबारा लॉग इन करने पर भेज दिया जाएगा।

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = हम इस साइट को नहीं पहचानते
problem-site-detail = पता या script टैग में साइट का नाम जाँचें।
problem-page = यह पेज नहीं मिला
problem-page-detail = शायद इसे कहीं और ले जाया गया है। इसे हेल्प सेंटर में खोजें या हमें लिखें।
problem-article = यह लेख नहीं मिला
problem-article-detail = शायद इसकी जगह दूसरा लेख आ गया है। इसे हेल्प सेंटर में खोजें या हमें लिखें।
problem-request = हम यह रिक्वेस्ट नहीं खोल पाए
problem-request-detail = रेफ़रेंस नंबर और ऐक्सेस कोड जाँचें: इनमें से एक सही नहीं है।
problem-conversation = इस रेफ़रेंस नंबर की कोई बातचीत नहीं है, या वह किसी दूसरी टीम की है।
problem-gone = इसे मिटा दिया गया है
problem-gone-detail = आप जो भेज रहे हैं, वह ऐसी चीज़ से जुड़ा है जो इस बीच मिटा दी गई है। अगर अब भी मदद चाहिए, तो हमें नए सिरे से लिखें।
problem-held = इसे अभी मिटाया नहीं जा सकता
problem-held-detail = क़ानून के अनुसार हमें इसे फ़िलहाल रखना होगा। और जानना चाहें तो हमसे पूछें।
problem-invalid = कुछ जानकारी ठीक करनी होगी
problem-invalid-detail = मार्क किए गए फ़ील्ड देखें।
problem-json = इसे पढ़ा नहीं जा सका
problem-json-detail = भेजी गई सामग्री न तो मान्य JSON है, न ही फ़ॉर्म।
problem-media = इस तरह का कॉन्टेंट नहीं भेजा जा सकता
problem-media-detail = JSON या फ़ॉर्म भेजें।
problem-large = यह बहुत बड़ा है
# $max (Number) kilobytes
problem-large-detail = ज़्यादा से ज़्यादा { $max } किलोबाइट भेजे जा सकते हैं। टेक्स्ट छोटा करके फिर से कोशिश करें।
problem-origin = इस पेज से रिक्वेस्ट नहीं भेजी जा सकती
problem-origin-detail = हेल्प सेंटर सीधे स्टोर की साइट से खोलें और फिर से कोशिश करें।
problem-method = यह यहाँ काम नहीं करता
problem-method-detail = यह पता मौजूद है, लेकिन इस तरह का अनुरोध नहीं लेता।
problem-key = यह पहले ही दूसरे कॉन्टेंट के साथ भेजा जा चुका है
problem-key-detail = फ़ॉर्म फिर से लोड करें और दोबारा भेजें।
problem-key-bad = इस Idempotency-Key का इस्तेमाल नहीं हो सकता
problem-key-bad-detail = 1 से 200 दिखने वाले ASCII कैरेक्टर इस्तेमाल करें।
problem-token = इसके लिए साइन इन करना होगा
problem-token-detail = ऑपरेटर का टोकन “Authorization: Bearer …” के रूप में भेजें।
problem-call = इस रूप में इसका जवाब नहीं दिया जा सकता
query-team = ऐसी कोई टीम नहीं है।
query-day = दिन एक तारीख होनी चाहिए। उदाहरण: 2026-11-23
query-cursor = यह कर्सर किसी पिछले जवाब से नहीं है।
query-filter = इस सूची को इस मान से फ़िल्टर नहीं किया जा सकता। दिए गए विकल्पों में से कोई एक चुनें।
query-person = phone या customer बताएँ।
query-whom = बताएँ कि किसका डेटा, इनमें से ठीक एक से: email, phone, customer।
# $max (Number) characters
query-reason = कारण ज़रूरी है, जिसे विज़िटर पढ़ेगा। अधिकतम लंबाई: { $max }
problem-slot = यह स्लॉट अब खाली नहीं है
problem-slot-detail = कोई दूसरा समय चुनें। आपका लिखा अब भी यहीं है।
problem-call-fixed = यह कॉल अब बदली नहीं जा सकती
problem-call-fixed-detail = कॉल का समय निकल चुका है या कॉल रद्द हो गई है। आप नई कॉल बुक कर सकते हैं।
problem-forbidden = आपको यह करने की अनुमति नहीं है
problem-forbidden-detail = अपनी टीम के किसी एडमिन से कहें।
problem-missing = यह अब मौजूद नहीं है
problem-missing-detail = इसे इस बीच हटा दिया गया है। सूची फिर से लोड करें।
problem-address = यह पता पहले से इस्तेमाल में है
problem-address-detail = आपकी टीम में किसी और का यही ईमेल पता है।
problem-admin = कोई और एडमिन नहीं है
problem-admin-detail = पहले किसी और को एडमिन बनाएँ।
problem-newer = कुछ नया लिखा गया है
problem-newer-detail = इस बीच जो लिखा गया है, उसे पढ़ें और फिर अपना मैसेज दोबारा भेजें।
problem-rating = इसे अभी रेट नहीं किया जा सकता
problem-rating-detail = रिक्वेस्ट पूरी होने के बाद इसे रेट किया जा सकता है।
problem-rating-fixed = यह जवाब अब नहीं बदला जा सकता
problem-rating-fixed-detail = जवाब सिर्फ़ एक दिन तक बदले जा सकते हैं।
problem-callbacks = यहाँ कॉल बुक नहीं की जा सकती
problem-callbacks-detail = हमें लिखें या किसी और तरीके से हमसे संपर्क करें।
problem-bookings = बहुत ज़्यादा कॉल बुक हैं
problem-bookings-detail = एक व्यक्ति जितनी कॉल बुक कर सकता है, उतनी आप पहले ही बुक कर चुके हैं। कोई एक रद्द करें, किसी एक के पूरे होने का इंतज़ार करें या हमें लिखें।
problem-limit = कम समय में बहुत ज़्यादा मैसेज भेजे गए
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] आपका लिखा कुछ भी नहीं खोया है। { $minutes } मिनट बाद फिर से कोशिश करें या किसी और तरीके से हमसे संपर्क करें।
       *[other] आपका लिखा कुछ भी नहीं खोया है। { $minutes } मिनट बाद फिर से कोशिश करें या किसी और तरीके से हमसे संपर्क करें।
    }
problem-identity = हम आपकी पहचान नहीं कर पाए
problem-identity-detail = स्टोर में फिर से साइन इन करें, पेज दोबारा लोड करें और फिर से कोशिश करें।
problem-challenge = हम यह नहीं जाँच पाए कि आप रोबोट नहीं हैं
problem-challenge-detail = फिर से कोशिश करें या किसी और तरीके से हमसे संपर्क करें। आपका लिखा अब भी यहीं है।
problem-store = हम इसे अभी सेव नहीं कर पा रहे हैं
problem-store-detail = आपका लिखा कुछ भी नहीं खोया है: वह अब भी फ़ॉर्म में है। थोड़ी देर में फिर से कोशिश करें या किसी और तरीके से हमसे संपर्क करें।
problem-server = हमारी ओर से कुछ गड़बड़ हो गई
problem-server-detail = थोड़ी देर में फिर से कोशिश करें।

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = साइन इन करें
enter-intro = इस लिंक से एक बार साइन इन किया जा सकता है।
enter-spent = यह लिंक अब काम नहीं करेगा, क्योंकि इसका इस्तेमाल हो चुका है या इसकी समय-सीमा बीत चुकी है। अपनी टीम के किसी एडमिन से नया लिंक माँगें।
enter-none = आप साइन इन नहीं हैं। वह लिंक खोलें जो आपकी टीम का कोई एडमिन आपको भेजे।
enter-unknown = इस टीम में किसी का यह ईमेल पता नहीं है।
enter-failed = साइन इन नहीं हो पाया।

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = अनुरोध { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } का जवाब
mail-reply = इस ईमेल का जवाब हम तक पहुँचता है।
# Below the answer; links follow, or the names of the files alone
mail-files = इस जवाब के साथ की फ़ाइलें:
# $date (Text) such as 29 December 2026
mail-files-until = फ़ाइलों के लिंक { $date } तक काम करेंगे।
# An address follows
mail-open = पूरी बातचीत ऐक्सेस कोड से खुलती है:
# $brand (Text) the shop’s name
mail-footer = यह ईमेल { $brand } की ओर से है, क्योंकि अनुरोध के साथ यह पता दिया गया था।
# Before the question how it was. $reference (Text) as above
mail-done = आपका अनुरोध { $reference } पूरा हो गया है।
# To the team: the subject. $reference (Text) as above
mail-notice = नया अनुरोध { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = आपकी कॉल { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = आपकी कॉल का समय बदल गया है। नया समय: { $when }
# $when (Text) as above
mail-call-cancelled = आपकी कॉल रद्द हो गई है: { $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = अपना कैलेंडर अपडेट करने के लिए अटैच की गई फ़ाइल खोलें।
# An address follows
mail-call-open = ऐक्सेस कोड से कॉल का समय बदलें या कॉल रद्द करें:
# $brand (Text) the shop’s name
mail-call-footer = यह ईमेल { $brand } की ओर से है, क्योंकि कॉल बुक करते समय यह पता दिया गया था।
# To the team: the subject. $reference (Text) as above
mail-call-notice = नई कॉल { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = कॉल { $reference } का समय बदल गया
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = कॉल { $reference } रद्द हो गई

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = फ़ोटो या PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF या PDF, हर फ़ाइल ज़्यादा से ज़्यादा { $max } MB।
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” नहीं भेजी जा सकती। फ़ोटो (JPEG, PNG, WebP, GIF) और PDF भेजे जा सकते हैं।
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” बहुत बड़ी है। फ़ाइल ज़्यादा से ज़्यादा { $max } MB की हो सकती है।
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” में बहुत ज़्यादा पिक्सेल हैं। तस्वीर ज़्यादा से ज़्यादा { $max } मेगापिक्सेल की हो सकती है।
# $name (Text) what the file is called
error-file-broken = “{ $name }” ख़ाली या ख़राब है, इसलिए नहीं भेजी जा सकती।
# $max (Number) files
error-files-many = एक साथ बहुत ज़्यादा फ़ाइलें हैं। एक संदेश में ज़्यादा से ज़्यादा: { $max }।
error-files-full = इस बातचीत में फ़ाइलों के लिए और जगह नहीं है। नए अनुरोध में जगह है।
error-files-day = आज इस बातचीत में फ़ाइलों के लिए और जगह नहीं है। कल फिर जगह होगी।
error-file-gone = एक फ़ाइल अब मौजूद नहीं है। उसे फिर से चुनना होगा।
# $max (Number) megabytes
error-files-large = सारी फ़ाइलें मिलाकर बहुत बड़ी हैं। एक संदेश में ज़्यादा से ज़्यादा { $max } MB आते हैं।
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = आपका डेटा
own-export = प्रति डाउनलोड करें
own-files = फ़ाइलें भी सहेज लें: प्रति में दिए लिंक एक दिन तक काम करते हैं।
own-erase = यह बातचीत मिटाएँ
own-sure = क्या सचमुच मिटाना है? इसे वापस नहीं लाया जा सकता।
own-yes = हाँ, मिटाएँ
own-erased = मिटा दिया गया। रसीद संख्या: { $receipt }
own-pending = भंडार के जवाब देते ही इसे मिटा दिया जाएगा। रसीद संख्या: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = सूचनाएँ
notices-dismiss = सूचना हटाएँ
kept-what = सिर्फ़ इस ब्राउज़र में रहता है: ड्राफ़्ट, भेजे जाने का इंतज़ार करते मैसेज, ऐक्सेस कोड और हटाई गई सूचनाएँ।
# What unfolds the question, and the question; the button is own-yes
kept-clear = इस ब्राउज़र से मिटाएँ
kept-sure = सच में मिटाएँ? ऐक्सेस कोड के बिना रिक्वेस्ट यहाँ दोबारा नहीं खुलेगी। जो मैसेज इंतज़ार में हैं, वे नहीं भेजे जाएँगे।
