### Hindi: polite address (आप), no familiar form; everyday Hindi with the loan words people use; “…” as quotation marks, danda (।) as full stop.
### Help article: लेख; request: रिक्वेस्ट (feminine); reference: रेफ़रेंस नंबर; access code: ऐक्सेस कोड; help: मदद, the place हेल्प सेंटर.
### No danda directly after Latin letters or digits, where it would look like a part of the example.

## The launcher, and what surrounds every view

launcher-label = मदद
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
request-find = रिक्वेस्ट खोजें

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
results-subject = { $name }
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
article-sorry = हमें खेद है। हमें लिखें, हम मदद करेंगे।
article-related = इस विषय पर और लेख

## Contact form

contact-title = हमें लिखें
contact-intro = बताएँ कि आपको क्या मदद चाहिए। आपको एक रेफ़रेंस नंबर मिलेगा और आप कभी भी अपनी रिक्वेस्ट पर लौट सकते हैं।
field-message = मैसेज
field-name = नाम
field-email = ईमेल
field-phone = फ़ोन
field-optional = ज़रूरी नहीं
contact-send = भेजें
contact-sending = भेजा जा रहा है…
contact-network-error = आपका मैसेज नहीं भेजा गया। वह अब भी यहीं है: अपना इंटरनेट कनेक्शन जाँचें और फिर से कोशिश करें।
contact-other-ways = हमसे संपर्क के दूसरे तरीके
contact-suggestions = शायद जवाब यहीं मिल जाए
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = हम { $languages } में जवाब देते हैं।

## Request

request-title = आपका मैसेज हमें मिल गया है
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = आपका रेफ़रेंस नंबर { $reference } है। हम आपको जवाब देंगे।
request-status-open = हमारे जवाब का इंतज़ार है
request-status-answered = जवाब दिया गया
request-reference = रेफ़रेंस नंबर
request-code = ऐक्सेस कोड
request-keep = दोनों सँभालकर रखें: इनसे यह रिक्वेस्ट किसी भी डिवाइस पर फिर से खुल जाएगी।
request-you = आप
request-team = हमारी टीम
lookup-title = रिक्वेस्ट खोजें
lookup-intro = जब आपने हमें लिखा था, तब आपको रेफ़रेंस नंबर और ऐक्सेस कोड मिले थे।
lookup-open = खोलें

## The public help centre, where views are pages of their own

centre-skip = सीधे कॉन्टेंट पर जाएँ
centre-languages = दूसरी भाषाएँ

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = पहले मैसेज लिखें।
error-too-long =
    { $max ->
        [one] यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max } कैरेक्टर लिखा जा सकता है।
       *[other] यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max } कैरेक्टर लिखे जा सकते हैं।
    }
error-control = इसमें ऐसे कैरेक्टर हैं जो भेजे नहीं जा सकते। उनके बिना फिर से लिखें।
error-email = यह ईमेल पता नहीं है। इसे name@example.com की तरह लिखें।
error-phone = यह फ़ोन नंबर नहीं है। देश के कोड के साथ अंकों में लिखें: +91 11 1234 5678
error-type = यहाँ टेक्स्ट होना चाहिए।
error-zone = हम यह टाइम ज़ोन नहीं पहचानते। Europe/Berlin जैसा टाइम ज़ोन लिखें।
error-locale = यह भाषा का कोड नहीं है। en या pt-BR जैसा कोड लिखें।
error-page = यह किसी पेज का पता नहीं है।

## Problems: a heading, then what to do

problem-site = हम इस साइट को नहीं पहचानते
problem-site-detail = पता या script टैग में साइट का नाम जाँचें।
problem-page = यह पेज यहाँ नहीं है
problem-page-detail = शायद इसे कहीं और ले जाया गया है। इसे हेल्प सेंटर में खोजें या हमें लिखें।
problem-article = यह लेख यहाँ नहीं है
problem-article-detail = शायद इसकी जगह दूसरा लेख आ गया है। इसे हेल्प सेंटर में खोजें या हमें लिखें।
problem-request = हम यह रिक्वेस्ट नहीं खोल पाए
problem-request-detail = रेफ़रेंस नंबर और ऐक्सेस कोड जाँचें: इनमें से एक सही नहीं है।
problem-invalid = कुछ जानकारी ठीक करनी होगी
problem-invalid-detail = मार्क किए गए फ़ील्ड देखें।
problem-json = इसे पढ़ा नहीं जा सका
problem-json-detail = बॉडी न तो मान्य JSON है, न ही फ़ॉर्म।
problem-media = इस तरह का कॉन्टेंट नहीं भेजा जा सकता
problem-media-detail = JSON या फ़ॉर्म भेजें।
problem-large = यह बहुत बड़ा है
# $max (Number) kilobytes
problem-large-detail = ज़्यादा से ज़्यादा { $max } किलोबाइट भेजे जा सकते हैं। इसे छोटा करके फिर से कोशिश करें।
problem-origin = इस पेज से रिक्वेस्ट नहीं भेजी जा सकती
problem-origin-detail = हेल्प सेंटर सीधे स्टोर की साइट से खोलें और फिर से कोशिश करें।
problem-method = यह यहाँ काम नहीं करता
problem-method-detail = यह पता मौजूद है, लेकिन इस तरह के कॉल के लिए नहीं।
problem-key = यह पहले ही दूसरे कॉन्टेंट के साथ भेजा जा चुका है
problem-key-detail = फ़ॉर्म फिर से लोड करें और दोबारा भेजें।
problem-key-bad = इस Idempotency-Key का इस्तेमाल नहीं हो सकता
problem-key-bad-detail = 1 से 200 दिखने वाले ASCII कैरेक्टर इस्तेमाल करें।
problem-token = इसके लिए साइन इन करना होगा
problem-token-detail = ऑपरेटर का टोकन “Authorization: Bearer …” के रूप में भेजें।
problem-content = यह कॉन्टेंट पब्लिश नहीं किया जा सकता
problem-call = इस रूप में इसका जवाब नहीं दिया जा सकता
problem-store = हम इसे अभी सेव नहीं कर पा रहे हैं
problem-store-detail = आपका लिखा कुछ भी नहीं खोया है: वह अब भी फ़ॉर्म में है। थोड़ी देर में फिर से कोशिश करें या किसी और तरीके से हमसे संपर्क करें।
problem-server = हमारी ओर से कुछ गड़बड़ हो गई
problem-server-detail = थोड़ी देर में फिर से कोशिश करें।
