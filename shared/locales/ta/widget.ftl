### Tamil: polite address (நீங்கள்), no familiar form: buttons and headings of actions in -வும், sentences in -ுங்கள்; “…” as quotation marks.
### Help article: கட்டுரை; request: கோரிக்கை; reference: குறிப்பு எண்; access code: அணுகல் குறியீடு; message: மெசேஜ்; help: உதவி, the place உதவி மையம். `time-yours` is in brackets, so that வரை or -க்குள் can follow.
### Names of languages stand after a colon or in brackets, because they would have to change before மொழியில் (ஆங்கிலம், but ஆங்கில மொழியில்).

## The launcher, and what surrounds every view

launcher-label = உதவி
launcher-offline = இணைப்பு இல்லை
home-title = உங்களுக்கு எப்படி உதவலாம்?
nav-home = உதவி மையம்
language-label = மொழி
language-change = மாற்றவும்
loading = ஏற்றப்படுகிறது…
network-error = இணைக்க முடியவில்லை. இணைய இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள்.

## Home

search-label = உதவியில் தேடவும்
search-button = தேடவும்
articles-heading = தெரிந்துகொள்ள வேண்டியவை
subjects-heading = தலைப்புகள்
contact-heading = எங்களுடன் பேசுங்கள்
requests-heading = உங்கள் கோரிக்கைகள்
requests-unread = புதிய பதில்
request-find = கோரிக்கையைத் தேடவும்

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = விலையும் பணம் செலுத்துதலும்
paying-currency = நாணயம்
paying-methods = பணம் செலுத்தும் வழிகள்
payment-card = அட்டை
payment-sepa = SEPA நேரடிப் பற்று
payment-transfer = வங்கிப் பரிமாற்றம்
payment-invoice = இன்வாய்ஸ்
payment-cod = பொருளைப் பெறும்போது பணம்
payment-konbini = கோன்பினி கடையில் பணம்

## Ways to reach a person, where the site gives no name of its own

channel-phone = எங்களை அழைக்கவும்
channel-email = மின்னஞ்சல் அனுப்பவும்
channel-message = மெசேஜ் அனுப்பவும்
channel-callback = அழைப்பை முன்பதிவு செய்யவும்
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = மேலும் உதவி

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” பற்றி எதுவும் கிடைக்கவில்லை
        [one] “{ $query }” பற்றி { $count } கட்டுரை
       *[other] “{ $query }” பற்றி { $count } கட்டுரைகள்
    }
results-ask = எதைத் தேடுகிறீர்கள்?
results-hint = வேறு சொற்களில் தேடிப் பாருங்கள், அல்லது எங்களுக்கு எழுதுங்கள்.
# $wanted, $shown (Text) names of languages
results-fallback = உங்கள் மொழியில் ({ $wanted }) எதுவும் கிடைக்கவில்லை. இந்தக் கட்டுரைகளின் மொழி: { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = இந்தக் கட்டுரை உங்கள் மொழியில் ({ $wanted }) இன்னும் இல்லை. இங்கே உள்ள மொழி: { $shown }.
# $date (Text) a day
article-updated = புதுப்பித்த தேதி: { $date }
article-question = இது உதவியாக இருந்ததா?
article-yes = ஆம்
article-no = இல்லை
article-thanks = உதவியாக இருந்ததில் மகிழ்ச்சி. நன்றி.
article-missing = எது கிடைக்கவில்லை?
article-sorry = வருந்துகிறோம். எங்களுக்கு எழுதுங்கள், நாங்கள் உதவுகிறோம்.
article-related = இந்தத் தலைப்பில் மேலும்

## Contact form

contact-title = எங்களுக்கு எழுதுங்கள்
contact-intro = உங்களுக்கு என்ன தேவை என்று சொல்லுங்கள். ஒரு குறிப்பு எண் கிடைக்கும்; எப்போது வேண்டுமானாலும் கோரிக்கையை மீண்டும் பார்க்கலாம்.
field-message = மெசேஜ்
field-name = பெயர்
field-email = மின்னஞ்சல்
field-phone = ஃபோன்
field-order = ஆர்டர் எண்
contact-topic = எதைப் பற்றியது?
field-optional = கட்டாயமில்லை
contact-send = அனுப்பவும்
contact-sending = அனுப்பப்படுகிறது…
contact-network-error = உங்கள் மெசேஜ் வந்து சேர்ந்ததா எனத் தெரியவில்லை. அது இங்கேயே உள்ளது: இணைய இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள்.
contact-other-ways = தொடர்புகொள்ள வேறு வழிகள்
contact-suggestions = இவற்றில் பதில் இருக்கலாம்
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = நாங்கள் பதிலளிக்கும் மொழி: { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } வரை திறந்திருக்கும்
availability-open-always = 24 மணி நேரமும் திறந்திருக்கும்
availability-closed = திறக்கும் நேரம்: { $time }
availability-closed-long = தற்போது மூடப்பட்டுள்ளது
availability-unknown = இன்றைய வேலை நேரம் மாறுபடலாம்
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (உங்கள் நேரம், { $city })
hours-title = வேலை நேரம்
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = உங்கள் நேரப்படி: { $city }, { $offset }
hours-closed = மூடப்பட்டிருக்கும்
hours-all-day = நாள் முழுவதும் திறந்திருக்கும்
# Hours with an open end. $from (Text) time of day
hours-from = { $from } முதல்
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = உறுதியில்லை
# Instead of whether somebody is there. $note (Text) as above
availability-note = இப்போது: { $note }
# $time, $kind (Text) as above
contact-answer-by = { $time }-க்குள் பதிலளிப்போம்.

## Booking a call

callback-title = அழைப்பை முன்பதிவு செய்யவும்
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] ஒரு நேரத்தைத் தேர்ந்தெடுங்கள், நாங்கள் உங்களை அழைப்போம். அழைப்பு அதிகபட்சம் { $minutes } நிமிடம் நீடிக்கும்.
       *[other] ஒரு நேரத்தைத் தேர்ந்தெடுங்கள், நாங்கள் உங்களை அழைப்போம். அழைப்பு அதிகபட்சம் { $minutes } நிமிடங்கள் நீடிக்கும்.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = உங்கள் நேர மண்டலம்: { $city }, { $offset }
callback-zone-change = நேர மண்டலத்தை மாற்றவும்
callback-times = அழைப்பு நேரம்
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } காலி நேரம்
       *[other] { $count } காலி நேரங்கள்
    }
callback-none = இப்போது காலியான நேரம் இல்லை. எங்களுக்கு எழுதுங்கள், ஒரு நேரத்தை ஏற்பாடு செய்கிறோம்.
callback-phone = நாங்கள் அழைக்க வேண்டிய ஃபோன் எண்
callback-note = எதைப் பற்றிப் பேச வேண்டும்?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = உறுதிப்படுத்தலையும் உங்கள் காலண்டருக்கான கோப்பையும் இந்த முகவரிக்கு அனுப்புவோம்.
callback-book = முன்பதிவு செய்யவும்
callback-booking = முன்பதிவு செய்யப்படுகிறது…
callback-network-error = அழைப்பு முன்பதிவு ஆனதா எனத் தெரியவில்லை. நீங்கள் எழுதியது இங்கேயே உள்ளது: இணைய இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள். இருமுறை முன்பதிவு ஆகாது.
callback-alternatives = தேர்ந்தெடுத்த நேரத்திற்கு அருகிலுள்ள காலி நேரங்கள்
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = உங்கள் அழைப்பு முன்பதிவு செய்யப்பட்டது: { $when }. உங்கள் முன்பதிவு எண்: { $reference }.

## A booked call

call-title = உங்கள் அழைப்பு
call-status-booked = முன்பதிவு செய்யப்பட்டது
call-status-cancelled = ரத்து செய்யப்பட்டது
call-status-past = இந்த அழைப்பின் நேரம் கடந்துவிட்டது
call-when = நேரம்
call-number = நாங்கள் அழைக்கும் எண்
call-reason = நாங்கள் ரத்து செய்ததற்கான காரணம்
call-move = வேறு நேரத்தைத் தேர்ந்தெடுக்கவும்
call-move-title = அழைப்பு நேரத்தை மாற்றவும்
call-move-button = நேரத்தை மாற்றவும்
call-moving = நேரம் மாற்றப்படுகிறது…
call-move-network-error = அழைப்பின் நேரம் மாறியதா எனத் தெரியவில்லை. இணைய இணைப்பைச் சரிபார்த்து மீண்டும் முயலுங்கள்.
call-cancel = அழைப்பை ரத்து செய்யவும்
call-cancel-question = இந்த அழைப்பை ரத்து செய்ய வேண்டுமா?
call-calendar = காலண்டரில் சேர்க்கவும்
call-file = காலண்டர் கோப்பு (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = அழைப்பு: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = நாங்கள் அழைக்கும் எண்: { $phone }. முன்பதிவு எண்: { $reference }
call-reference = முன்பதிவு எண்
call-keep = இரண்டையும் பத்திரமாக வைத்திருங்கள்: அவற்றால் எந்தச் சாதனத்திலும் அழைப்பின் நேரத்தை மாற்றலாம் அல்லது ரத்து செய்யலாம்.

## Choosing a time zone

zones-title = நேர மண்டலத்தைத் தேர்ந்தெடுக்கவும்
zones-search = நகரம்
zones-none = அப்படி ஒரு நகரம் கிடைக்கவில்லை. அருகிலுள்ள பெரிய நகரத்தைத் தேடிப் பாருங்கள்.

## Request

request-title = உங்கள் மெசேஜ் கிடைத்தது
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = உங்கள் குறிப்பு எண்: { $reference }. உங்களுக்குப் பதிலளிப்போம்.
request-status-open = எங்கள் பதிலுக்குக் காத்திருக்கிறது
request-status-answered = பதிலளிக்கப்பட்டது
request-status-resolved = முடிந்தது
request-next = எங்கள் பதில் இங்கே தோன்றும்.
# The heading once somebody has answered
request-conversation = எங்களுடன் உங்கள் உரையாடல்
# Label of the field in which the visitor writes back
reply-message = உங்கள் மெசேஜ்
request-reference = குறிப்பு எண்
request-code = அணுகல் குறியீடு
request-keep = இரண்டையும் பத்திரமாக வைத்திருங்கள்: அவை இருந்தால் இந்தக் கோரிக்கையை எந்தச் சாதனத்திலும் மீண்டும் திறக்கலாம்.
request-you = நீங்கள்
request-team = எங்கள் குழு
# While both are there: above the field, and at the customer's own last message.
live-typing = பதில் எழுதப்படுகிறது…
live-here = நாங்கள் இப்போது இருக்கிறோம்
# $names: the first names of some of them, as a list.
live-here-names = இப்போது இருப்பவர்கள்: { $names }
live-sent = அனுப்பப்பட்டது
live-read = படிக்கப்பட்டது
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = காத்திருக்க வைத்ததற்கு வருந்துகிறோம்: இப்போது யாரும் ஓய்வாக இல்லை.
live-later-mail = பதில் { $address } என்ற முகவரிக்கு மின்னஞ்சலிலும் அனுப்பப்படும்.
live-handed = எங்கள் குழுவின் நேரம் இப்போதுதான் முடிந்தது. இன்னும் பணியில் உள்ள சக பணியாளர்கள் இங்கிருந்து தொடர்வார்கள்.
# A box to tick.
live-sound = புதிய மெசேஜ்களுக்கு ஒலி
# A button above a long conversation.
request-earlier = முந்தைய செய்திகள்
lookup-title = கோரிக்கையைத் தேடவும்
lookup-intro = நீங்கள் எங்களுக்கு எழுதியபோது அல்லது அழைப்பை முன்பதிவு செய்தபோது குறிப்பு எண்ணும் அணுகல் குறியீடும் கிடைத்திருக்கும்.
lookup-open = திறக்கவும்

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = எங்கள் உதவி எப்படி இருந்தது?
rating-csat-1 = மோசம்
rating-csat-2 = அவ்வளவு நன்றாக இல்லை
rating-csat-3 = பரவாயில்லை
rating-csat-4 = நன்று
rating-csat-5 = மிக நன்று
rating-ces = உதவி பெறுவது எவ்வளவு எளிதாக இருந்தது?
rating-ces-1 = மிகக் கடினம்
rating-ces-2 = கடினம்
rating-ces-3 = நடுத்தரம்
rating-ces-4 = எளிது
rating-ces-5 = மிக எளிது
rating-nps = எங்களை மற்றவர்களுக்குப் பரிந்துரைப்பதற்கான வாய்ப்பு எவ்வளவு?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = வாய்ப்பே இல்லை
rating-nps-high = மிக அதிகம்
rating-comment = நாங்கள் எதைத் தெரிந்துகொள்ள வேண்டும்?
rating-skip = சொல்ல விரும்பவில்லை
rating-thanks = பதிலுக்கு நன்றி.
rating-change = ஒரு நாள் வரை பதிலை மாற்றலாம்.

## What is kept while there is no connection

outbox-waiting = மெசேஜ் சேமிக்கப்பட்டது. இணைய இணைப்பு கிடைத்ததும் அனுப்பப்படும்.
outbox-take-back = அனுப்புவதை ரத்து செய்யவும்
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = உங்கள் மெசேஜ் அனுப்பப்பட்டது. உங்கள் குறிப்பு எண்: { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = உதவி மையத்தை இப்போது திறக்க முடியவில்லை. எங்களை இங்கே தொடர்புகொள்ளலாம்:

## The public help centre, where views are pages of their own

centre-skip = உள்ளடக்கத்திற்குச் செல்லவும்
centre-languages = பிற மொழிகள்
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = அனைத்தையும் காட்டு ({ $count })
# Above the list of an article’s parts
centre-contents = இந்தப் பக்கத்தில்
centre-markets = நாடு அல்லது பகுதி

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = முதலில் மெசேஜ் எழுதுங்கள்.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] இது மிக நீளமாக உள்ளது. அதிகபட்சம் { $max } எழுத்து எழுதலாம்.
       *[other] இது மிக நீளமாக உள்ளது. அதிகபட்சம் { $max } எழுத்துகள் எழுதலாம்.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” என்பதை இங்கே பயன்படுத்த முடியாது. அதை நீக்குங்கள்.
error-email = இது மின்னஞ்சல் முகவரி அல்ல. name@example.com போல எழுதுங்கள்.
error-phone = இது ஃபோன் எண் அல்ல. நாட்டுக் குறியீட்டுடன் எண்களில் எழுதுங்கள்: +91 44 1234 5678.
error-phone-missing = நாங்கள் அழைக்க ஒரு ஃபோன் எண் தேவை.
error-phone-unknown = இந்த எண்ணை அழைக்க முடியாது. சரிபார்த்து, நாட்டுக் குறியீட்டுடன் தொடங்குங்கள்: +91 44 1234 5678.
error-start-missing = முதலில் ஒரு நேரத்தைத் தேர்ந்தெடுங்கள்.
error-start = இது சரியான நேரம் அல்ல. எடுத்துக்காட்டு: 2026-11-23T09:00:00Z.
error-type = இது உரையாக இருக்க வேண்டும்.
error-field = அப்படி ஒரு புலம் இல்லை.
error-name = அதிகபட்சம் 120 எழுத்துகளில் பெயரை எழுதுங்கள்.
rating-missing = பதில் எதுவும் இல்லை.
error-consent = ஒப்புக்கொள்ள பெட்டியில் குறியிடுங்கள்.
error-consent-new = ஒப்புதல் வாசகம் மாறியுள்ளது. படித்துவிட்டு மீண்டும் ஒப்புக்கொள்ளுங்கள்.
error-choice = கொடுக்கப்பட்ட மதிப்புகளில் ஒன்றைத் தேர்ந்தெடுங்கள்.
error-call-ahead = இந்த அழைப்பின் நேரம் இன்னும் வரவில்லை.
error-tags = அதிகபட்சம் 20 குறிச்சொற்கள் இருக்கலாம், ஒவ்வொன்றிலும் அதிகபட்சம் 50 எழுத்துகள் இருக்கலாம்.
error-snooze = எதிர்காலத்தில் ஒரு நேரத்தைத் தேர்ந்தெடுங்கள்.
error-times = முடிவு தொடக்கத்திற்குப் பிறகு இருக்க வேண்டும்.
error-merge = இந்த இரண்டு உரையாடல்களையும் இணைக்க முடியாது. ஒன்று முன்பதிவு செய்த அழைப்பு, அல்லது ஏற்கெனவே இணைக்கப்பட்டது. வேறொன்றைத் தேர்ந்தெடுங்கள்.
error-merge-region = வெவ்வேறு பகுதிகளில் சேமிக்கப்பட்ட உரையாடல்களை இணைக்க முடியாது. ஒவ்வொன்றுக்கும் தனித்தனியாகப் பதிலளியுங்கள்.
error-addressee = மின்னஞ்சல் முகவரி, ஃபோன் எண் அல்லது வாடிக்கையாளர் ஐடியைக் குறிப்பிடவும்.
error-hold = இதை ஏன் வைத்திருக்க வேண்டும் என்று எழுதுங்கள்.
error-zone = இந்த நேர மண்டலம் எங்களுக்குத் தெரியாது. எடுத்துக்காட்டு: Europe/Berlin.
error-locale = இது மொழிக் குறியீடு அல்ல. எடுத்துக்காட்டு: en அல்லது pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = நான் மனிதர், ரோபோ அல்ல
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = மெசேஜ் சேமிக்கப்பட்டது. மீண்டும் உள்நுழைந்ததும் அனுப்பப்படும்.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = இந்தத் தளம் எங்களுக்குத் தெரியாது
problem-site-detail = முகவரியை, அல்லது script குறிச்சொல்லில் உள்ள தளத்தின் பெயரைச் சரிபாருங்கள்.
problem-page = இந்தப் பக்கம் கிடைக்கவில்லை
problem-page-detail = இடம் மாறியிருக்கலாம். உதவி மையத்தில் தேடுங்கள், அல்லது எங்களுக்கு எழுதுங்கள்.
problem-article = இந்தக் கட்டுரை கிடைக்கவில்லை
problem-article-detail = இதற்குப் பதிலாக வேறு கட்டுரை வந்திருக்கலாம். உதவி மையத்தில் தேடுங்கள், அல்லது எங்களுக்கு எழுதுங்கள்.
problem-request = இந்தக் கோரிக்கையைத் திறக்க முடியவில்லை
problem-request-detail = குறிப்பு எண்ணையும் அணுகல் குறியீட்டையும் சரிபாருங்கள்: இரண்டில் ஒன்று பொருந்தவில்லை.
problem-conversation = இந்தக் குறிப்பு எண்ணில் உரையாடல் எதுவும் இல்லை, அல்லது அது வேறு குழுவினுடையது.
problem-gone = இது அழிக்கப்பட்டது
problem-gone-detail = நீங்கள் அனுப்புவது இதற்கிடையில் அழிக்கப்பட்ட ஒன்றைச் சேர்ந்தது. இன்னும் உதவி தேவைப்பட்டால், எங்களுக்குப் புதிதாக எழுதுங்கள்.
problem-held = இதை இப்போது அழிக்க முடியாது
problem-held-detail = சட்டப்படி தற்போதைக்கு இதை நாங்கள் வைத்திருக்க வேண்டும். மேலும் அறிய எங்களிடம் கேளுங்கள்.
problem-invalid = சில விவரங்களைச் சரிசெய்ய வேண்டும்
problem-invalid-detail = குறிக்கப்பட்ட புலங்களைப் பாருங்கள்.
problem-json = இதைப் படிக்க முடியவில்லை
problem-json-detail = அனுப்பிய உள்ளடக்கம் சரியான JSON-ஆகவோ படிவமாகவோ இல்லை.
problem-media = இந்த வகை உள்ளடக்கத்தை ஏற்க முடியாது
problem-media-detail = JSON அல்லது படிவத்தை அனுப்புங்கள்.
problem-large = இது மிகப் பெரியது
# $max (Number) kilobytes
problem-large-detail = அதிகபட்சம் { $max } கிலோபைட் அனுப்பலாம். எழுதியதைச் சுருக்கி மீண்டும் முயலுங்கள்.
problem-origin = இந்தப் பக்கத்திலிருந்து கோரிக்கை அனுப்ப முடியாது
problem-origin-detail = கடையின் தளத்திலிருந்தே உதவி மையத்தைத் திறந்து மீண்டும் முயலுங்கள்.
problem-method = இது இங்கே வேலை செய்யாது
problem-method-detail = முகவரி உள்ளது, ஆனால் இந்த வகைக் கோரிக்கையை ஏற்காது.
problem-key = இது ஏற்கெனவே வேறு உள்ளடக்கத்துடன் அனுப்பப்பட்டது
problem-key-detail = படிவத்தை மீண்டும் ஏற்றி அனுப்புங்கள்.
problem-key-bad = இந்த Idempotency-Key-ஐப் பயன்படுத்த முடியாது
problem-key-bad-detail = கண்ணுக்குத் தெரியும் ASCII எழுத்துகள் 1 முதல் 200 வரை பயன்படுத்துங்கள்.
problem-token = இதற்கு உள்நுழைய வேண்டும்
problem-token-detail = ஆபரேட்டரின் டோக்கனை (token) “Authorization: Bearer …” என அனுப்புங்கள்.
problem-call = கேட்ட விதத்தில் இதற்குப் பதிலளிக்க முடியாது
query-team = இப்படி ஒரு குழு இல்லை.
query-day = நாள் ஒரு தேதியாக இருக்க வேண்டும். எடுத்துக்காட்டு: 2026-11-23.
query-cursor = இந்தக் கர்சர் முந்தைய பதிலிலிருந்து வந்ததல்ல.
query-filter = இந்தப் பட்டியலை அந்த மதிப்பைக் கொண்டு வடிகட்ட முடியாது. கொடுக்கப்பட்ட மதிப்புகளில் ஒன்றைத் தேர்ந்தெடுங்கள்.
query-person = phone அல்லது customer-ஐக் குறிப்பிடவும்.
query-whom = யாருடைய தரவு என்பதை இவற்றில் சரியாக ஒன்றால் குறிப்பிடவும்: email, phone, customer.
# $max (Number) characters
query-reason = காரணம் தேவை, அதை வருகையாளர் படிப்பார். அதிகபட்ச நீளம்: { $max }.
problem-slot = இந்த நேரம் இப்போது காலியாக இல்லை
problem-slot-detail = வேறு நேரத்தைத் தேர்ந்தெடுங்கள். நீங்கள் எழுதியது இங்கேயே உள்ளது.
problem-call-fixed = இந்த அழைப்பை இனி மாற்ற முடியாது
problem-call-fixed-detail = அழைப்பின் நேரம் கடந்துவிட்டது, அல்லது அழைப்பு ரத்து செய்யப்பட்டது. புதிய அழைப்பை முன்பதிவு செய்யலாம்.
problem-forbidden = இதைச் செய்ய உங்களுக்கு அனுமதி இல்லை
problem-forbidden-detail = உங்கள் குழுவின் நிர்வாகி ஒருவரிடம் கேளுங்கள்.
problem-missing = இது இப்போது இல்லை
problem-missing-detail = இதற்கிடையில் இது நீக்கப்பட்டது. பட்டியலை மீண்டும் ஏற்றுங்கள்.
problem-address = இந்த முகவரி ஏற்கெனவே பயன்பாட்டில் உள்ளது
problem-address-detail = உங்கள் குழுவில் வேறொருவரிடம் இந்த மின்னஞ்சல் முகவரி உள்ளது.
problem-admin = இவர் மட்டுமே நிர்வாகி
problem-admin-detail = முதலில் வேறொருவரை நிர்வாகி ஆக்குங்கள்.
problem-newer = புதிதாக ஏதோ எழுதப்பட்டுள்ளது
problem-newer-detail = இதற்கிடையில் எழுதப்பட்டதைப் படித்து, நீங்கள் எழுதியதை மீண்டும் அனுப்புங்கள்.
problem-rating = இதை இன்னும் மதிப்பிட முடியாது
problem-rating-detail = கோரிக்கை முடிந்ததும் மதிப்பிடலாம்.
problem-rating-fixed = இந்தப் பதிலை இனி மாற்ற முடியாது
problem-rating-fixed-detail = பதில்களை ஒரு நாள் வரை மட்டுமே மாற்றலாம்.
problem-callbacks = இங்கே அழைப்பை முன்பதிவு செய்ய முடியாது
problem-callbacks-detail = எங்களுக்கு எழுதுங்கள், அல்லது வேறு வழியில் தொடர்புகொள்ளுங்கள்.
problem-bookings = முன்பதிவு செய்த அழைப்புகள் மிக அதிகம்
problem-bookings-detail = ஒருவர் முன்பதிவு செய்யக்கூடிய அளவு அழைப்புகள் ஏற்கனவே உள்ளன. ஒன்றை ரத்து செய்யுங்கள், ஒன்று முடியும் வரை காத்திருங்கள் அல்லது எங்களுக்கு எழுதுங்கள்.
problem-limit = குறுகிய நேரத்தில் அதிக மெசேஜ்கள் அனுப்பப்பட்டன
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] நீங்கள் எழுதியது எதுவும் தொலையவில்லை. { $minutes } நிமிடம் கழித்து மீண்டும் முயலுங்கள், அல்லது வேறு வழியில் தொடர்புகொள்ளுங்கள்.
       *[other] நீங்கள் எழுதியது எதுவும் தொலையவில்லை. { $minutes } நிமிடங்கள் கழித்து மீண்டும் முயலுங்கள், அல்லது வேறு வழியில் தொடர்புகொள்ளுங்கள்.
    }
problem-identity = நீங்கள் யார் என்று உறுதிசெய்ய முடியவில்லை
problem-identity-detail = கடையின் தளத்தில் மீண்டும் உள்நுழைந்து, பக்கத்தை மீண்டும் ஏற்றி, முயலுங்கள்.
problem-challenge = நீங்கள் ரோபோ அல்ல என்பதைச் சரிபார்க்க முடியவில்லை
problem-challenge-detail = மீண்டும் முயலுங்கள், அல்லது வேறு வழியில் தொடர்புகொள்ளுங்கள். நீங்கள் எழுதியது இங்கேயே உள்ளது.
problem-store = இப்போது இதைச் சேமிக்க முடியவில்லை
problem-store-detail = நீங்கள் எழுதியது எதுவும் தொலையவில்லை: அது படிவத்திலேயே உள்ளது. சிறிது நேரத்தில் மீண்டும் முயலுங்கள், அல்லது வேறு வழியில் தொடர்புகொள்ளுங்கள்.
problem-server = எங்கள் தரப்பில் ஏதோ தவறு நேர்ந்தது
problem-server-detail = சிறிது நேரத்தில் மீண்டும் முயலுங்கள்.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = உள்நுழையவும்
enter-intro = இந்த இணைப்பு மூலம் ஒருமுறை உள்நுழையலாம்.
enter-spent = இந்த இணைப்பு இனி செல்லாது: இது ஏற்கெனவே பயன்படுத்தப்பட்டது அல்லது காலாவதியானது. உங்கள் குழுவின் நிர்வாகி ஒருவரிடம் புதிய இணைப்பைக் கேளுங்கள்.
enter-none = நீங்கள் உள்நுழையவில்லை. உங்கள் குழுவின் நிர்வாகி அனுப்பும் இணைப்பைத் திறக்கவும்.
enter-unknown = இந்தக் குழுவில் யாருக்கும் இந்த மின்னஞ்சல் முகவரி இல்லை.
enter-failed = உள்நுழைய முடியவில்லை.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = கோரிக்கை { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } அளித்த பதில்
mail-reply = இந்த மின்னஞ்சலுக்கான பதில்கள் எங்களை வந்தடையும்.
# Below the answer; links follow, or the names of the files alone
mail-files = இந்தப் பதிலுடன் உள்ள கோப்புகள்:
# $date (Text) such as 29 December 2026
mail-files-until = கோப்புகளின் இணைப்புகள் { $date } வரை செயல்படும்.
# An address follows
mail-open = முழு உரையாடலையும் அணுகல் குறியீட்டுடன் திறக்கலாம்:
# $brand (Text) the shop’s name
mail-footer = கோரிக்கையுடன் இந்த முகவரி தரப்பட்டதால் { $brand } இந்த மின்னஞ்சலை அனுப்புகிறது.
# Before the question how it was. $reference (Text) as above
mail-done = உங்கள் கோரிக்கை { $reference } முடிந்தது.
# To the team: the subject. $reference (Text) as above
mail-notice = புதிய கோரிக்கை { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = உங்கள் அழைப்பு { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = உங்கள் அழைப்பின் நேரம் மாற்றப்பட்டது. புதிய நேரம்: { $when }.
# $when (Text) as above
mail-call-cancelled = உங்கள் அழைப்பு ரத்து செய்யப்பட்டது: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = இணைக்கப்பட்ட கோப்பைத் திறந்து உங்கள் காலண்டரைப் புதுப்பியுங்கள்.
# An address follows
mail-call-open = அணுகல் குறியீட்டுடன் அழைப்பின் நேரத்தை மாற்றலாம் அல்லது அழைப்பை ரத்து செய்யலாம்:
# $brand (Text) the shop’s name
mail-call-footer = அழைப்பை முன்பதிவு செய்தபோது இந்த முகவரி தரப்பட்டதால் { $brand } இந்த மின்னஞ்சலை அனுப்புகிறது.
# To the team: the subject. $reference (Text) as above
mail-call-notice = புதிய அழைப்பு { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = நேரம் மாற்றப்பட்ட அழைப்பு { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = ரத்து செய்யப்பட்ட அழைப்பு { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = படங்கள் அல்லது PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF அல்லது PDF, ஒவ்வொன்றும் { $max } MB வரை.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = “{ $name }” கோப்பை அனுப்ப முடியாது. படங்களையும் (JPEG, PNG, WebP, GIF) PDF கோப்புகளையும் அனுப்பலாம்.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” மிகப் பெரியது. ஒரு கோப்பு { $max } MB வரை இருக்கலாம்.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” படத்தில் பிக்சல்கள் மிக அதிகம். ஒரு படம் { $max } மெகாபிக்சல் வரை இருக்கலாம்.
# $name (Text) what the file is called
error-file-broken = “{ $name }” காலியாக அல்லது சேதமாக உள்ளதால் அனுப்ப முடியாது.
# $max (Number) files
error-files-many = ஒரே நேரத்தில் கோப்புகள் மிக அதிகம். ஒரு செய்திக்கு அதிகபட்சம்: { $max }.
error-files-full = இந்த உரையாடலில் கோப்புகளுக்கு இனி இடமில்லை. புதிய கோரிக்கையில் இடம் உள்ளது.
error-files-day = இந்த உரையாடலில் இன்று கோப்புகளுக்கு இனி இடமில்லை. நாளை மீண்டும் இடம் இருக்கும்.
error-file-gone = ஒரு கோப்பு இப்போது இல்லை. அதை மீண்டும் தேர்ந்தெடுக்க வேண்டும்.
# $max (Number) megabytes
error-files-large = கோப்புகள் மொத்தமாக மிகப் பெரியவை. ஒரு செய்தியில் { $max } MB வரை அடங்கும்.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = உங்கள் தரவு
own-export = நகலைப் பதிவிறக்குங்கள்
own-files = கோப்புகளையும் சேமித்துக்கொள்ளுங்கள்: நகலில் உள்ள இணைப்புகள் ஒரு நாள் வேலை செய்யும்.
own-erase = இந்த உரையாடலை அழியுங்கள்
own-sure = உண்மையில் அழிக்கவா? திரும்பப் பெற முடியாது.
own-yes = ஆம், அழியுங்கள்
own-erased = அழிக்கப்பட்டது. ரசீது எண்: { $receipt }
own-pending = சேமிப்பகம் பதிலளித்தவுடன் அழிக்கப்படும். ரசீது எண்: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = அறிவிப்புகள்
notices-dismiss = அறிவிப்பை மூடவும்
kept-what = இந்த பிரவுசரில் மட்டும் சேமிக்கப்படுபவை: வரைவுகள், அனுப்பக் காத்திருக்கும் மெசேஜ்கள், அணுகல் குறியீடுகள், மூடிய அறிவிப்புகள்.
# What unfolds the question, and the question; the button is own-yes
kept-clear = இந்த பிரவுசரிலிருந்து அழிக்கவும்
kept-sure = உண்மையில் அழிக்கவா? அணுகல் குறியீடு இல்லாமல் கோரிக்கையை இங்கே மீண்டும் திறக்க முடியாது. காத்திருப்பவை அனுப்பப்படாது.
