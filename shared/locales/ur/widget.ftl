### Urdu: polite address (آپ, verbs in -یں), no familiar form; “…” as quotation marks, ۔ as full stop, ، as comma, ؟; Urdu letters (ی ک ہ ھ ے), Latin digits as CLDR has them.
### Help article: مضمون; request: درخواست; reference: حوالہ نمبر; access code: رسائی کوڈ; help: مدد, the place مرکزِ مدد; کال is feminine. `time-yours` is in brackets, so that تک can follow.
### No ۔ directly after Latin letters or digits. U+2066 … U+2069 isolate left-to-right text whose spaces or signs would be reordered in a right-to-left line.

## The launcher, and what surrounds every view

launcher-label = مدد
launcher-offline = کنکشن نہیں ہے
home-title = ہم آپ کی کیا مدد کر سکتے ہیں؟
nav-home = مرکزِ مدد
language-label = زبان
language-change = تبدیل کریں
loading = لوڈ ہو رہا ہے…
network-error = یہ نہیں ہو سکا۔ اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔

## Home

search-label = مدد تلاش کریں
search-button = تلاش کریں
articles-heading = مفید معلومات
subjects-heading = موضوعات
contact-heading = ہم سے بات کریں
requests-heading = آپ کی درخواستیں
requests-unread = نیا جواب
request-find = درخواست تلاش کریں

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = قیمتیں اور ادائیگی
paying-currency = کرنسی
paying-methods = ادائیگی کے طریقے
payment-card = کارڈ
payment-sepa = SEPA ڈائریکٹ ڈیبٹ
payment-transfer = بینک ٹرانسفر
payment-invoice = انوائس
payment-cod = کیش آن ڈیلیوری
payment-konbini = سہولت اسٹور (کونبینی) پر ادائیگی

## Ways to reach a person, where the site gives no name of its own

channel-phone = ہمیں کال کریں
channel-email = ای میل بھیجیں
channel-message = ہمیں لکھیں
channel-callback = کال بک کریں
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = مزید مدد

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] “{ $query }” کے لیے کچھ نہیں ملا
        [one] “{ $query }” کے لیے { $count } مضمون
       *[other] “{ $query }” کے لیے { $count } مضامین
    }
results-ask = آپ کیا تلاش کر رہے ہیں؟
results-hint = دوسرے الفاظ آزمائیں یا ہمیں لکھیں۔
# $wanted, $shown (Text) names of languages
results-fallback = { $wanted } میں کچھ نہیں ملا۔ یہ مضامین { $shown } میں ہیں۔

## Article

# $wanted, $shown (Text) names of languages
article-fallback = یہ مضمون ابھی { $wanted } میں نہیں ہے۔ یہاں یہ { $shown } میں ہے۔
# $date (Text) a day
article-updated = اپ ڈیٹ: { $date }
article-question = کیا اس سے مدد ملی؟
article-yes = جی ہاں
article-no = جی نہیں
article-thanks = جان کر خوشی ہوئی۔ شکریہ۔
article-missing = کس چیز کی کمی تھی؟
article-sorry = ہم معذرت خواہ ہیں۔ ہمیں لکھیں، ہم مدد کریں گے۔
article-related = اس موضوع پر مزید

## Contact form

contact-title = ہمیں لکھیں
contact-intro = بتائیں کہ آپ کو کیا چاہیے۔ آپ کو ایک حوالہ نمبر ملے گا، جس سے آپ جب چاہیں اپنی درخواست دوبارہ دیکھ سکیں گے۔
field-message = پیغام
field-name = نام
field-email = ای میل
field-phone = فون
field-order = آرڈر نمبر
contact-topic = یہ کس بارے میں ہے؟
field-optional = اختیاری
contact-send = بھیجیں
contact-sending = بھیجا جا رہا ہے…
contact-network-error = ہمیں معلوم نہیں کہ آپ کا پیغام پہنچا یا نہیں۔ وہ ابھی یہیں موجود ہے: اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔
contact-other-ways = ہم سے رابطے کے دوسرے طریقے
contact-suggestions = شاید جواب یہیں موجود ہو
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = ہم { $languages } میں جواب دیتے ہیں۔

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = { $time } تک دستیاب
availability-open-always = چوبیس گھنٹے دستیاب
availability-closed = اگلی دستیابی: { $time }
availability-closed-long = فی الحال دستیاب نہیں
availability-unknown = آج کے اوقاتِ کار مختلف ہو سکتے ہیں
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time } (آپ کا وقت، { $city })
hours-title = اوقاتِ کار
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = آپ کے وقت کے مطابق: { $city }، { $offset }
hours-closed = بند
hours-all-day = پورا دن دستیاب
# Hours with an open end. $from (Text) time of day
hours-from = { $from } سے
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = یقینی نہیں
# Instead of whether somebody is there. $note (Text) as above
availability-note = اس وقت: { $note }
# $time, $kind (Text) as above
contact-answer-by = ہم { $time } تک جواب دیں گے۔

## Booking a call

callback-title = کال بک کریں
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] کوئی وقت چنیں، ہم آپ کو کال کریں گے۔ کال زیادہ سے زیادہ { $minutes } منٹ کی ہوگی۔
       *[other] کوئی وقت چنیں، ہم آپ کو کال کریں گے۔ کال زیادہ سے زیادہ { $minutes } منٹ کی ہوگی۔
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = آپ کا ٹائم زون: { $city }، { $offset }
callback-zone-change = ٹائم زون تبدیل کریں
callback-times = کال کا وقت
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } خالی وقت
       *[other] { $count } خالی اوقات
    }
callback-none = اس وقت کوئی وقت خالی نہیں ہے۔ ہمیں لکھیں، ہم کوئی وقت نکال لیں گے۔
callback-phone = ہم کس فون نمبر پر کال کریں؟
callback-note = یہ کس بارے میں ہے؟
# Below the field of an e-mail address, which may stay empty
callback-email-hint = ہم تصدیق اسی پتے پر بھیجیں گے، ساتھ آپ کے کیلنڈر کے لیے ایک فائل بھی ہوگی۔
callback-book = کال بک کریں
callback-booking = بک ہو رہی ہے…
callback-network-error = ہمیں معلوم نہیں کہ کال بک ہوئی یا نہیں۔ آپ کا لکھا ہوا ابھی یہیں موجود ہے: اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔ کال دو بار بک نہیں ہوگی۔
callback-alternatives = آپ کے چنے ہوئے وقت کے قریب خالی اوقات
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = آپ کی کال بک ہو گئی ہے۔ وقت: { $when }، بکنگ نمبر: { $reference }

## A booked call

call-title = آپ کی کال
call-status-booked = بک ہو گئی
call-status-cancelled = منسوخ ہو گئی
call-status-past = اس کال کا وقت گزر چکا ہے
call-when = کب
call-number = ہم اس نمبر پر کال کریں گے
call-reason = ہمیں کال کیوں منسوخ کرنی پڑی
call-move = کوئی اور وقت چنیں
call-move-title = کال کا وقت بدلیں
call-move-button = وقت بدلیں
call-moving = وقت بدلا جا رہا ہے…
call-move-network-error = ہمیں معلوم نہیں کہ کال کا وقت بدلا یا نہیں۔ اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔
call-cancel = کال منسوخ کریں
call-cancel-question = کیا آپ یہ کال منسوخ کرنا چاہتے ہیں؟
call-calendar = اپنے کیلنڈر میں شامل کریں
call-file = کیلنڈر فائل ({ "\u2066" }.ics{ "\u2069" })
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = { $brand } کے ساتھ کال
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = ہم { $phone } پر کال کریں گے۔ بکنگ نمبر: { $reference }
call-reference = بکنگ نمبر
call-keep = دونوں محفوظ رکھیں: ان سے آپ کسی بھی ڈیوائس پر کال کا وقت بدل سکتے ہیں یا کال منسوخ کر سکتے ہیں۔

## Choosing a time zone

zones-title = اپنا ٹائم زون چنیں
zones-search = شہر
zones-none = ایسا کوئی شہر نہیں ملا۔ اپنے قریب کا کوئی بڑا شہر آزمائیں۔

## Request

request-title = آپ کا پیغام ہمیں مل گیا ہے
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = آپ کا حوالہ نمبر { $reference } ہے۔ ہم آپ کو جواب دیں گے۔
request-status-open = ہمارے جواب کا انتظار ہے
request-status-answered = جواب دے دیا گیا
request-status-resolved = مکمل
request-next = ہمارا جواب یہیں نظر آئے گا۔
# The heading once somebody has answered
request-conversation = ہم سے آپ کی گفتگو
# Label of the field in which the visitor writes back
reply-message = آپ کا پیغام
request-reference = حوالہ نمبر
request-code = رسائی کوڈ
request-keep = دونوں محفوظ رکھیں: ان سے یہ درخواست کسی بھی ڈیوائس پر دوبارہ کھل جائے گی۔
request-you = آپ
request-team = ہماری ٹیم
# While both are there: above the field, and at the customer's own last message.
live-typing = جواب لکھا جا رہا ہے…
live-here = ہم اس وقت موجود ہیں
# $names: the first names of some of them, as a list.
live-here-names = اس وقت موجود: { $names }
live-sent = بھیج دیا گیا
live-read = پڑھ لیا گیا
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = انتظار کروانے پر معذرت: اس وقت کوئی فارغ نہیں ہے۔
live-later-mail = جواب ای میل سے { $address } پر بھی بھیجا جائے گا۔
live-handed = ہماری ٹیم کا وقت ابھی ختم ہوا ہے۔ جو ساتھی ابھی موجود ہیں وہ یہاں سے آگے مدد کریں گے۔
# A box to tick.
live-sound = نئے پیغام پر آواز
# A button above a long conversation.
request-earlier = پچھلے پیغامات
lookup-title = درخواست تلاش کریں
lookup-intro = جب آپ نے ہمیں لکھا تھا تو آپ کو ایک حوالہ نمبر اور ایک رسائی کوڈ ملا تھا۔
lookup-open = کھولیں

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = ہماری مدد کیسی رہی؟
rating-csat-1 = خراب
rating-csat-2 = زیادہ اچھی نہیں
rating-csat-3 = ٹھیک
rating-csat-4 = اچھی
rating-csat-5 = بہت اچھی
rating-ces = مدد حاصل کرنا کتنا آسان تھا؟
rating-ces-1 = بہت مشکل
rating-ces-2 = مشکل
rating-ces-3 = درمیانہ
rating-ces-4 = آسان
rating-ces-5 = بہت آسان
rating-nps = کتنا امکان ہے کہ آپ دوسروں سے ہماری سفارش کریں گے؟
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = بالکل نہیں
rating-nps-high = بہت زیادہ
rating-comment = ہمیں کیا معلوم ہونا چاہیے؟
rating-skip = بتانا نہیں چاہتے
rating-thanks = آپ کے جواب کا شکریہ۔
rating-change = آپ کا جواب ایک دن تک بدلا جا سکتا ہے۔

## What is kept while there is no connection

outbox-waiting = پیغام محفوظ ہے۔ انٹرنیٹ بحال ہوتے ہی بھیج دیا جائے گا۔
outbox-take-back = بھیجنا منسوخ کریں
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = آپ کا پیغام بھیج دیا گیا ہے۔ آپ کا حوالہ نمبر { $reference } ہے۔
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = ہمارا مرکزِ مدد اس وقت نہیں کھل رہا۔ آپ ہم سے یہاں رابطہ کر سکتے ہیں:

## The public help centre, where views are pages of their own

centre-skip = سیدھے مواد پر جائیں
centre-languages = دوسری زبانیں
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = سب دکھائیں ({ $count })
# Above the list of an article’s parts
centre-contents = اس صفحے پر
centre-markets = ملک یا علاقہ

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = پہلے پیغام لکھیں۔
# $max (Number) characters
error-too-long =
    { $max ->
        [one] متن بہت لمبا ہے۔ زیادہ سے زیادہ { $max } حرف لکھا جا سکتا ہے۔
       *[other] متن بہت لمبا ہے۔ زیادہ سے زیادہ { $max } حروف لکھے جا سکتے ہیں۔
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = “{ $character }” یہاں نہیں لکھا جا سکتا۔ اسے ہٹا دیں۔
error-email = یہ ای میل پتہ نہیں ہے۔ پتہ name@example.com جیسا ہوتا ہے۔
error-phone = یہ فون نمبر نہیں ہے۔ ملک کے کوڈ کے ساتھ ہندسوں میں لکھیں: { "\u2066" }+92 21 1234 5678{ "\u2069" }
error-phone-missing = کال کرنے کے لیے ہمیں ایک نمبر چاہیے۔
error-phone-unknown = اس نمبر پر کال نہیں ہو سکتی۔ اسے دوبارہ دیکھیں اور ملک کے کوڈ سے شروع کریں: { "\u2066" }+92 21 1234 5678{ "\u2069" }
error-start-missing = پہلے کوئی وقت چنیں۔
error-start = یہ درست تاریخ اور وقت نہیں ہے۔ مثال: { "\u2066" }2026-11-23T09:00:00Z{ "\u2069" }
error-type = اس خانے میں متن ہونا چاہیے۔
error-field = ایسا کوئی خانہ نہیں ہے۔
error-name = نام لکھیں، زیادہ سے زیادہ 120 حروف کا۔
rating-missing = ایک جواب باقی ہے۔
error-consent = رضامندی کے لیے براہِ کرم خانے پر نشان لگائیں۔
error-consent-new = رضامندی کا متن بدل گیا ہے۔ براہِ کرم اسے پڑھ کر دوبارہ رضامندی دیں۔
error-choice = دیے گئے آپشنز میں سے کوئی ایک چنیں۔
error-call-ahead = اس کال کا وقت ابھی نہیں آیا۔
error-tags = زیادہ سے زیادہ 20 ٹیگ ہو سکتے ہیں، ہر ایک زیادہ سے زیادہ 50 حروف کا۔
error-snooze = آنے والا کوئی وقت چنیں۔
error-times = اختتام آغاز کے بعد ہونا چاہیے۔
error-merge = یہ دونوں گفتگوئیں آپس میں نہیں جوڑی جا سکتیں۔ ان میں سے ایک بک کی ہوئی کال ہے یا پہلے ہی جوڑی جا چکی ہے۔ کوئی دوسری چنیں۔
error-merge-region = مختلف خطوں میں محفوظ گفتگوئیں آپس میں نہیں جوڑی جا سکتیں۔ ہر ایک کا الگ جواب دیں۔
error-addressee = ای میل پتہ، فون نمبر یا گاہک کی شناخت (ID) لکھیں۔
error-hold = لکھیں کہ اسے رکھنا کیوں ضروری ہے۔
error-zone = ہم یہ ٹائم زون نہیں پہچانتے۔ مثال: Europe/Berlin
error-locale = یہ زبان کا کوڈ نہیں ہے۔ مثالیں: en، pt-BR

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = میں انسان ہوں، پروگرام نہیں
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = پیغام محفوظ ہے۔ آپ کے دوبارہ سائن ان کرنے پر بھیج دیا جائے گا۔

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = ہم اس سائٹ کو نہیں پہچانتے
problem-site-detail = پتہ دیکھیں، یا script ٹیگ میں سائٹ کا نام۔
problem-page = یہ صفحہ نہیں ملا
problem-page-detail = شاید اسے کہیں اور منتقل کر دیا گیا ہے۔ اسے ہمارے مرکزِ مدد میں تلاش کریں یا ہمیں لکھیں۔
problem-article = یہ مضمون نہیں ملا
problem-article-detail = شاید اس کی جگہ دوسرا مضمون آ گیا ہے۔ اسے ہمارے مرکزِ مدد میں تلاش کریں یا ہمیں لکھیں۔
problem-request = ہم یہ درخواست نہیں کھول سکتے
problem-request-detail = حوالہ نمبر اور رسائی کوڈ دیکھیں: ان میں سے ایک درست نہیں ہے۔
problem-conversation = اس حوالہ نمبر کی کوئی گفتگو نہیں ہے، یا وہ کسی دوسری ٹیم کی ہے۔
problem-gone = یہ مٹا دیا گیا ہے
problem-gone-detail = آپ جو بھیج رہے ہیں، وہ ایسی گفتگو سے متعلق ہے جو اس دوران مٹا دی گئی ہے۔ اگر آپ کو اب بھی مدد چاہیے تو ہمیں نئے سرے سے لکھیں۔
problem-held = یہ ابھی نہیں مٹایا جا سکتا
problem-held-detail = قانون کے تحت ہمیں فی الحال اسے محفوظ رکھنا ہے۔ مزید جاننا چاہیں تو ہم سے پوچھیں۔
problem-invalid = کچھ درست کرنا باقی ہے
problem-invalid-detail = نشان زدہ خانے دیکھیں۔
problem-json = بھیجا گیا مواد پڑھا نہیں جا سکا
problem-json-detail = مواد نہ درست JSON ہے، نہ فارم۔
problem-media = اس قسم کا مواد قبول نہیں کیا جاتا
problem-media-detail = JSON یا فارم بھیجیں۔
problem-large = بھیجا گیا مواد بہت بڑا ہے
# $max (Number) kilobytes
problem-large-detail = زیادہ سے زیادہ { $max } کلوبائٹ بھیجے جا سکتے ہیں۔ متن مختصر کریں اور دوبارہ کوشش کریں۔
problem-origin = اس صفحے کو درخواستیں بھیجنے کی اجازت نہیں ہے
problem-origin-detail = ہمارا مرکزِ مدد خود دکان کی سائٹ سے کھولیں اور دوبارہ کوشش کریں۔
problem-method = یہ یہاں کام نہیں کرتا
problem-method-detail = یہ پتہ موجود ہے، مگر اس قسم کی درخواست قبول نہیں کرتا۔
problem-key = یہ فارم پہلے ہی دوسرے مواد کے ساتھ بھیجا جا چکا ہے
problem-key-detail = فارم دوبارہ لوڈ کریں اور پھر بھیجیں۔
problem-key-bad = یہ Idempotency-Key استعمال نہیں ہو سکتی
problem-key-bad-detail = 1 سے 200 تک نظر آنے والے ASCII حروف استعمال کریں۔
problem-token = اس کے لیے سائن ان کرنا ضروری ہے
problem-token-detail = آپریٹر کا ٹوکن “{ "\u2066" }Authorization: Bearer …{ "\u2069" }” کی صورت میں بھیجیں۔
problem-call = اس شکل میں اس درخواست کا جواب نہیں دیا جا سکتا
query-team = ایسی کوئی ٹیم نہیں ہے۔
query-day = دن ایک تاریخ ہونا چاہیے۔ مثال: { "\u2066" }2026-11-23{ "\u2069" }
query-cursor = یہ کرسر کسی پچھلے جواب کا نہیں ہے۔
query-filter = یہ فہرست اس قدر سے فلٹر نہیں ہو سکتی۔ دی گئی قدروں میں سے کوئی ایک چنیں۔
query-person = بتائیں کہ کس کی کالیں: phone یا customer
query-whom = بتائیں کہ کس کا ڈیٹا، ان میں سے صرف ایک کے ذریعے: { "\u2066" }email, phone, customer{ "\u2069" }
# $max (Number) characters
query-reason = وجہ ضروری ہے، جسے وزیٹر پڑھے گا۔ لمبائی: زیادہ سے زیادہ { $max }
problem-slot = یہ وقت اب خالی نہیں ہے
problem-slot-detail = کوئی اور وقت چنیں۔ آپ کا لکھا ہوا ابھی یہیں موجود ہے۔
problem-call-fixed = یہ کال اب نہیں بدلی جا سکتی
problem-call-fixed-detail = کال کا وقت گزر چکا ہے یا کال منسوخ ہو گئی ہے۔ آپ نئی کال بک کر سکتے ہیں۔
problem-forbidden = آپ کو اس کی اجازت نہیں ہے
problem-forbidden-detail = اپنی ٹیم کے کسی ایڈمن سے کہیں۔
problem-missing = یہ اب موجود نہیں ہے
problem-missing-detail = کسی نے اسے ہٹا دیا ہے۔ فہرست دوبارہ لوڈ کریں۔
problem-address = یہ پتہ پہلے سے استعمال میں ہے
problem-address-detail = آپ کی ٹیم میں کسی اور کا یہی ای میل پتہ ہے۔
problem-admin = یہی واحد ایڈمن ہے
problem-admin-detail = پہلے کسی اور کو ایڈمن بنائیں۔
problem-newer = کچھ نیا لکھا گیا ہے
problem-newer-detail = اس دوران جو لکھا گیا ہے وہ پڑھیں، پھر اپنا پیغام دوبارہ بھیجیں۔
problem-rating = اس پر ابھی رائے نہیں دی جا سکتی
problem-rating-detail = مکمل ہونے کے بعد رائے دی جا سکتی ہے۔
problem-rating-fixed = یہ جواب اب نہیں بدلا جا سکتا
problem-rating-fixed-detail = جواب صرف ایک دن تک بدلے جا سکتے ہیں۔
problem-callbacks = یہاں کال بک نہیں کی جا سکتی
problem-callbacks-detail = ہمیں لکھیں یا کسی اور طریقے سے رابطہ کریں۔
problem-bookings = بہت زیادہ کالیں بک ہیں
problem-bookings-detail = ایک شخص جتنی کالیں بک کر سکتا ہے، آپ اتنی بک کر چکے ہیں۔ کوئی ایک منسوخ کریں، کسی ایک کے ہو جانے کا انتظار کریں، یا ہمیں لکھیں۔
problem-limit = تھوڑے وقت میں بہت زیادہ پیغام بھیجے گئے
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔ { $minutes } منٹ بعد دوبارہ کوشش کریں یا کسی اور طریقے سے رابطہ کریں۔
       *[other] آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔ { $minutes } منٹ بعد دوبارہ کوشش کریں یا کسی اور طریقے سے رابطہ کریں۔
    }
problem-identity = ہم آپ کی شناخت نہیں کر سکے
problem-identity-detail = دکان کی سائٹ پر دوبارہ سائن ان کریں، صفحہ دوبارہ لوڈ کریں اور پھر کوشش کریں۔
problem-challenge = ہم تصدیق نہیں کر سکے کہ آپ انسان ہیں
problem-challenge-detail = دوبارہ کوشش کریں یا کسی اور طریقے سے رابطہ کریں۔ آپ کا لکھا ہوا ابھی یہیں موجود ہے۔
problem-store = ہم اسے اس وقت محفوظ نہیں کر سکتے
problem-store-detail = آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا: وہ ابھی فارم میں موجود ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں یا کسی اور طریقے سے رابطہ کریں۔
problem-server = ہماری طرف کوئی خرابی ہو گئی
problem-server-detail = تھوڑی دیر بعد دوبارہ کوشش کریں۔

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = سائن ان کریں
enter-intro = اس لنک سے آپ ایک بار سائن ان کر سکتے ہیں۔
enter-spent = یہ لنک اب کارآمد نہیں: یہ استعمال ہو چکا ہے یا بہت پرانا ہے۔ اپنی ٹیم کے کسی ایڈمن سے نیا لنک مانگیں۔
enter-none = آپ سائن ان نہیں ہیں۔ وہ لنک کھولیں جو آپ کی ٹیم کا کوئی ایڈمن آپ کو بھیجے۔
enter-unknown = اس ٹیم میں کسی کا یہ ای میل پتہ نہیں ہے۔
enter-failed = سائن ان نہیں ہو سکا۔

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = درخواست { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = { $name } کا جواب
mail-reply = اس ای میل کا جواب ہم تک پہنچتا ہے۔
# Below the answer; links follow, or the names of the files alone
mail-files = اس جواب کے ساتھ فائلیں:
# $date (Text) such as 29 December 2026
mail-files-until = فائلوں کے لنک { $date } تک کام کریں گے۔
# An address follows
mail-open = رسائی کوڈ سے پوری گفتگو کھولیں:
# $brand (Text) the shop’s name
mail-footer = یہ ای میل { $brand } نے بھیجی ہے کیونکہ درخواست کے ساتھ یہ پتہ دیا گیا تھا۔
# Before the question how it was. $reference (Text) as above
mail-done = آپ کی درخواست { $reference } مکمل ہو گئی ہے۔
# To the team: the subject. $reference (Text) as above
mail-notice = نئی درخواست { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = آپ کی کال { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = آپ کی کال کا وقت بدل گیا ہے۔ نیا وقت: { $when }
# $when (Text) as above
mail-call-cancelled = آپ کی کال منسوخ ہو گئی ہے: { $when }
# Of a booked, a moved and a cancelled call alike
mail-call-file = اپنا کیلنڈر اپ ڈیٹ کرنے کے لیے منسلک فائل کھولیں۔
# An address follows
mail-call-open = رسائی کوڈ سے کال کا وقت بدلیں یا کال منسوخ کریں:
# $brand (Text) the shop’s name
mail-call-footer = یہ ای میل { $brand } نے بھیجی ہے کیونکہ کال بک کرتے وقت یہ پتہ دیا گیا تھا۔
# To the team: the subject. $reference (Text) as above
mail-call-notice = نئی کال { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = کال { $reference } کا وقت بدل گیا
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = کال { $reference } منسوخ ہو گئی

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = تصاویر یا PDF
# $max (Number) megabytes
files-hint = JPEG، PNG، WebP، GIF یا PDF، ہر ایک زیادہ سے زیادہ { $max } ایم بی۔
# $n (Number) megabytes, with one decimal
file-size = { $n } ایم بی
# $n (Number) kilobytes, a whole number
file-size-small = { $n } کے بی
# $name (Text) what the file is called
error-file-kind = “{ $name }” نہیں بھیجی جا سکتی۔ تصاویر (JPEG، PNG، WebP، GIF) اور PDF بھیجی جا سکتی ہیں۔
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” بہت بڑی ہے۔ فائل زیادہ سے زیادہ { $max } ایم بی کی ہو سکتی ہے۔
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” میں بہت زیادہ پکسل ہیں۔ تصویر زیادہ سے زیادہ { $max } میگا پکسل کی ہو سکتی ہے۔
# $name (Text) what the file is called
error-file-broken = “{ $name }” خالی یا خراب ہے، اس لیے نہیں بھیجی جا سکتی۔
# $max (Number) files
error-files-many = ایک ساتھ بہت زیادہ فائلیں ہیں۔ ایک پیغام میں زیادہ سے زیادہ: { $max }
error-files-full = اس گفتگو میں فائلوں کے لیے مزید جگہ نہیں ہے۔ نئی درخواست میں جگہ ہے۔
error-files-day = آج اس گفتگو میں فائلوں کے لیے مزید جگہ نہیں ہے۔ کل پھر جگہ ہوگی۔
error-file-gone = ایک فائل اب موجود نہیں ہے۔ اسے دوبارہ چننا ہوگا۔
# $max (Number) megabytes
error-files-large = سب فائلیں مل کر بہت بڑی ہیں۔ ایک پیغام میں زیادہ سے زیادہ { $max } ایم بی آ سکتے ہیں۔
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = آپ کا ڈیٹا
own-export = نقل ڈاؤن لوڈ کریں
own-files = فائلیں بھی محفوظ کر لیں: نقل میں دیے گئے لنک ایک دن تک کام کرتے ہیں۔
own-erase = یہ گفتگو مٹائیں
own-sure = کیا واقعی مٹانا ہے؟ اسے واپس نہیں لایا جا سکتا۔
own-yes = جی ہاں، مٹائیں
own-erased = مٹا دی گئی۔ آپ کی رسید کا نمبر: { $receipt }
own-pending = سرور کے جواب دیتے ہی یہ گفتگو مٹا دی جائے گی۔ آپ کی رسید کا نمبر: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = اعلانات
notices-dismiss = یہ اعلان چھپائیں
kept-what = صرف اس براؤزر میں محفوظ ہیں: مسودے، بھیجے جانے کے منتظر پیغامات، رسائی کوڈ اور چھپائے گئے اعلانات۔
# What unfolds the question, and the question; the button is own-yes
kept-clear = اس براؤزر سے مٹائیں
kept-sure = کیا واقعی مٹانا ہے؟ رسائی کوڈ کے بغیر درخواست یہاں دوبارہ نہیں کھلے گی۔ جو منتظر ہے وہ نہیں بھیجا جائے گا۔
